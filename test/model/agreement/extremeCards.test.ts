import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardAgreementOf } from '#model/agreement/cardAgreement';
import { extremeCardsOf } from '#model/agreement/extremeCards';
import { placementMatrixOf, rowOf } from '#model/placements/placementMatrix';
import { anySorts, board, cardSet } from '#test/model/arbitraries';

const row = (card: string, ...counts: number[]) => rowOf(card, counts);
const namesIn = (rows: readonly { card: string }[]) => rows.map(({ card }) => card);

describe('the cards at both ends', () => {
  it('are those most people placed alike and least alike; cards few people placed are neither', () => {
    const rows = [
      row('alike', 6, 0, 0),
      row('split', 3, 3, 0),
      row('mostly', 5, 1, 0),
      row('seldom', 1, 1, 4),
    ];
    const { shared, contested } = extremeCardsOf(rows, 6, 2);
    expect(namesIn(shared)).toEqual(['alike', 'mostly']);
    expect(namesIn(contested)).toEqual(['split']);
  });
  it('tell how many more agree as much as the last one shown', () => {
    const rows = ['a', 'b', 'c', 'd', 'e'].map((card) => row(card, 4, 0, 0));
    expect(extremeCardsOf(rows, 4, 3)).toMatchObject({ sharedTies: 2, contested: [], contestedTies: 0 });
  });
  it('share nothing where no two ever agree', () => {
    const { shared, contested } = extremeCardsOf([row('a', 1, 1, 0), row('b', 1, 1, 0)], 2, 3);
    expect(shared).toEqual([]);
    expect(namesIn(contested)).toEqual(['a', 'b']);
  });

  it('never meet: what is shared agrees at least as much as what is contested', () => {
    fc.assert(
      fc.property(anySorts, (sorts) => {
        const rows = placementMatrixOf(sorts, board, cardSet).cards;
        const { shared, contested } = extremeCardsOf(rows, sorts.length, 3);
        const agreements = [...shared, ...contested.toReversed()].map(
          ({ counts }) => cardAgreementOf(counts) ?? 0,
        );
        expect(new Set([...namesIn(shared), ...namesIn(contested)]).size).toBe(agreements.length);
        for (const [i, agreement] of agreements.entries())
          if (i > 0) expect(agreement).toBeLessThanOrEqual((agreements[i - 1] as number) + 1e-9);
        for (const { placed } of [...shared, ...contested])
          expect(3 * placed).toBeGreaterThanOrEqual(2 * sorts.length);
      }),
    );
  });
});
