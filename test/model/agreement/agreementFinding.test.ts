import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementFindingOf } from '#model/agreement/agreementFinding';
import { cardAgreementOf } from '#model/agreement/cardAgreement';
import { agreementWordOf, krippendorffAlphaOf } from '#model/agreement/krippendorff';
import { placementMatrixOf, rowOf } from '#model/placements/placementMatrix';
import { anySorts, board, cardSet } from '#test/model/arbitraries';

const row = (card: string, ...counts: number[]) => rowOf(card, counts);

describe('what people agree on', () => {
  it('waits for the first one, and for a second', () => {
    expect(agreementFindingOf([row('a', 0, 0, 0)], 0)).toEqual({ kind: 'nobody' });
    expect(agreementFindingOf([row('a', 1, 0, 0)], 1)).toEqual({ kind: 'one' });
  });
  it('says when everybody laid everything aside', () => {
    expect(agreementFindingOf([row('a', 0, 0, 3)], 3)).toEqual({ kind: 'allAside' });
  });
  it('has nothing to compare where no card was placed twice', () => {
    expect(agreementFindingOf([row('a', 1, 0, 1), row('b', 0, 1, 1)], 2)).toEqual({ kind: 'nothingShared' });
  });
  it('says when all sort the same, whether over many fields or in one', () => {
    expect(agreementFindingOf([row('a', 3, 0, 0), row('b', 0, 2, 1)], 3)).toEqual({ kind: 'same' });
    expect(agreementFindingOf([row('a', 3, 0, 0), row('b', 3, 0, 0)], 3)).toEqual({ kind: 'same' });
  });
  it('says when no two ever put a card in the same field', () => {
    expect(agreementFindingOf([row('a', 1, 1, 0), row('b', 1, 1, 0)], 2)).toEqual({ kind: 'allDifferent' });
  });
  it('names the most and the least shared card, and all that tie', () => {
    const rows = [
      row('a', 4, 0, 0),
      row('b', 2, 2, 0),
      row('c', 0, 4, 0),
      row('d', 3, 1, 0),
      row('e', 1, 1, 2),
    ];
    expect(agreementFindingOf(rows, 4)).toMatchObject({ kind: 'partly', most: ['a', 'c'], least: ['b'] });
  });
  it('says only how far they agree where too few placed the same card', () => {
    const rows = [row('a', 2, 0, 8), row('b', 1, 1, 8)];
    expect(agreementFindingOf(rows, 10)).toMatchObject({ kind: 'partly', most: [], least: [] });
  });

  it('is true of any sorts', () => {
    fc.assert(
      fc.property(anySorts, (sorts) => {
        const rows = placementMatrixOf(sorts, board, cardSet).cards;
        const finding = agreementFindingOf(rows, sorts.length);
        const twice = rows.filter(({ placed }) => placed >= 2);
        const alpha = krippendorffAlphaOf(rows.map(({ counts }) => counts));
        expect(finding.kind === 'nobody').toBe(sorts.length === 0);
        if (finding.kind === 'allAside') expect(rows.every(({ placed }) => placed === 0)).toBe(true);
        if (finding.kind === 'nothingShared') expect(twice).toEqual([]);
        if (finding.kind === 'same') {
          expect(twice.every(({ counts, placed }) => counts.includes(placed))).toBe(true);
          expect(alpha ?? 1).toBe(1);
        }
        if (finding.kind === 'allDifferent') {
          expect(twice.every(({ counts }) => counts.every((count) => count <= 1))).toBe(true);
          expect(alpha).toBeLessThanOrEqual(0);
        }
        if (finding.kind !== 'partly') return;
        expect(finding.alpha).toBe(alpha);
        expect(finding.word).toBe(agreementWordOf(finding.alpha));
        const agreementOf = (card: string) =>
          cardAgreementOf(rows.find((entry) => entry.card === card)?.counts ?? []) ?? Number.NaN;
        for (const { card, placed } of rows) {
          const isEnough = placed >= 2 && 3 * placed >= 2 * sorts.length;
          if (!isEnough) expect([...finding.most, ...finding.least]).not.toContain(card);
          else {
            expect(agreementOf(card)).toBeLessThanOrEqual(agreementOf(finding.most[0] ?? '') + 1e-9);
            expect(agreementOf(card)).toBeGreaterThanOrEqual(agreementOf(finding.least[0] ?? '') - 1e-9);
          }
        }
      }),
    );
  });
});
