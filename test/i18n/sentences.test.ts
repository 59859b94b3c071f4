import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberWord } from '#i18n/formats';
import { cardAgreementOf } from '#model/agreement/cardAgreement';
import { bordaOf } from '#model/favourites/borda';
import { fieldCountOf, isEnough } from '#model/placements/cardsFinding';
import { groupSpectrumOf } from '#model/spectrum/spectrum';
import { anySorts } from '../model/arbitraries';
import { MOST, nameOf, names, rowsOf, type Seen, say, spectraOf } from './seen';
import { told } from './told';

describe('what each view says', () => {
  for (const [view, what, sorts, nl, en] of told)
    it(`of ${what}: ${view}`, () => {
      expect([say[view](sorts, 'nl'), say[view](sorts, 'en')]).toEqual([nl, en]);
    });
});

/** Any sorts, each with up to three of the cards it placed as favourites. */
const anyTold = anySorts.map((sorts) =>
  sorts.map((sort, i) => ({
    ...sort,
    favourites: Object.keys(sort.placements)
      .filter((card) => sort.placements[card]?.domain !== 'aside')
      .slice(i % 2, (i % 2) + (i % 4)),
  })),
);
const ROUNDING = 1e-9;
const namedIn = (part: string | undefined, all: readonly string[]) =>
  all.filter((name) => part?.includes(name));

describe('whatever is sorted', () => {
  it('every view says one whole sentence or two, in both languages', () => {
    fc.assert(
      fc.property(anyTold, (sorts) => {
        for (const view of Object.keys(say) as Seen[])
          for (const language of ['nl', 'en'] as const) {
            const sentence = say[view](sorts, language);
            expect(sentence, view).toMatch(/^\p{Lu}.*[^.]\.$/u);
            expect(sentence, view).not.toMatch(/undefined|NaN|null|\s{2}|: \p{Lu}(?!ar|or|as|ou|es)/u);
          }
      }),
    );
  });

  it('the spectrum names the largest colour, and counts for whom it is more than half', () => {
    fc.assert(
      fc.property(anyTold, (sorts) => {
        const spectra = spectraOf(sorts);
        const mean = groupSpectrumOf(spectra) ?? [];
        const [, largest, over] =
          /^(\w+) is jullie grootste kleur(?:; bij (\S+) mens.*)?\.$/.exec(say.spectrum(sorts, 'nl')) ?? [];
        fc.pre(largest !== undefined);
        const d = names.indexOf(largest ?? '');
        for (const [other, share] of mean.entries())
          if (other !== d) expect(mean[d]).toBeGreaterThanOrEqual(share + 0.01 - ROUNDING);
        const count = spectra.filter((spectrum) => (spectrum[d] ?? 0) > 0.5 + 1e-9).length;
        expect(over).toBe(count === 0 ? undefined : numberWord(count, 'nl'));
      }),
    );
  });

  it('cards and agreement name none that another one surpasses, and count the fields', () => {
    fc.assert(
      fc.property(anyTold, (sorts) => {
        const rows = rowsOf(sorts).filter((row) => isEnough(row, sorts.length));
        const agreementOf = (name: string) =>
          cardAgreementOf(rows.find(({ card }) => nameOf(card) === name)?.counts ?? []) ?? 0;
        const all = rows.map(({ card }) => nameOf(card));
        const [alike, split] = say.cards(sorts, 'nl').split(/ leggen jullie het meest gelijk[;.]/);
        const named = split === undefined ? [] : namedIn(alike, all);
        for (const other of all.filter((name) => !named.includes(name)))
          for (const name of named) expect(agreementOf(name)).toBeGreaterThan(agreementOf(other));
        const [, card, fields] = /(\w+) belandt in (\S+) velden/.exec(split ?? alike ?? '') ?? [];
        const row = rows.find((candidate) => nameOf(candidate.card) === card);
        if (row) expect(fields).toBe(numberWord(fieldCountOf(row), 'nl'));
        const [, most, least] =
          /het meest over (.*), het minst over (.*)\./.exec(say.agreement(sorts, 'nl')) ?? [];
        for (const name of all) {
          for (const top of namedIn(most, all))
            expect(agreementOf(top)).toBeGreaterThanOrEqual(agreementOf(name) - ROUNDING);
          for (const low of namedIn(least, all))
            expect(agreementOf(low)).toBeLessThanOrEqual(agreementOf(name) + ROUNDING);
        }
      }),
    );
  });

  it('the favourite has the most points, and as many chose it as is said', () => {
    fc.assert(
      fc.property(anyTold, (sorts) => {
        const [, card, of, all] =
          /^Card(\w) is jullie favoriet: (\S+) van de (\S+) /.exec(say.favourites(sorts, 'nl')) ?? [];
        fc.pre(card !== undefined);
        const [first, second] = bordaOf(sorts, MOST);
        expect(first?.card).toBe(card);
        expect(first?.points).toBeGreaterThan(second?.points ?? 0);
        expect([of, all]).toEqual([first?.people ?? 0, sorts.length].map((count) => numberWord(count, 'nl')));
      }),
    );
  });
});
