import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placementMatrixOf } from '#model/placements/placementMatrix';
import {
  createTally,
  tallyAdd,
  tallyMatrixOf,
  tallyRemove,
  tallySortsOf,
  tallySpectrumOf,
  tallySpreadOf,
  tallyUnitsOf,
} from '#model/placements/tally';
import type { Sort } from '#model/sorts/sort';
import { groupSpectrumOf, spectrumOf, spreadOf } from '#model/spectrum/spectrum';
import { anySort, anySorts, board, cardSet, sortOf } from '../arbitraries';

function tallyOf(sorts: readonly Sort[]) {
  const tally = createTally(board, cardSet);
  for (const sort of sorts) tallyAdd(tally, sort);
  return tally;
}

const spectraOf = (sorts: readonly Sort[]) =>
  sorts.map((sort) => spectrumOf(sort, board)).filter((spectrum) => spectrum !== undefined);

const close = (actual: (number | undefined)[] = [], expected: (number | undefined)[] = []) => {
  expect(actual).toHaveLength(expected.length);
  for (const [d, value] of expected.entries()) {
    if (value === undefined) expect(actual[d]).toBeUndefined();
    // A spread of 0 comes out of the plain function as rounding's 1e-9 or so; the tally has it exactly.
    else expect(actual[d]).toBeCloseTo(value, 8);
  }
};

describe('a tally', () => {
  it('equals the plain figures over the same sorts', () => {
    fc.assert(
      fc.property(anySorts, (sorts) => {
        const tally = tallyOf(sorts);
        const spectra = spectraOf(sorts);
        const matrix = placementMatrixOf(sorts, board, cardSet);
        expect(tallyMatrixOf(tally)).toEqual(matrix);
        expect(tallyUnitsOf(tally)).toEqual(matrix.cards.map((row) => row.counts));
        expect(tallySortsOf(tally)).toBe(spectra.length);
        close(tallySpectrumOf(tally), groupSpectrumOf(spectra));
        close(tallySpreadOf(tally), spreadOf(spectra));
      }),
    );
  });

  it('forgets a removed sort to the last bit', () => {
    fc.assert(
      fc.property(anySorts, anySort, (sorts, extra) => {
        const tally = tallyOf(sorts);
        tallyAdd(tally, extra);
        tallyRemove(tally, extra);
        const before = tallyOf(sorts);
        expect(tally.counts).toEqual(before.counts);
        expect(tally.sortsBySize).toEqual(before.sortsBySize);
        expect(tally.cardsBySize).toEqual(before.cardsBySize);
        expect(tally.squaresBySize).toEqual(before.squaresBySize);
      }),
    );
  });

  it('keeps no trace of the order of arrival', () => {
    fc.assert(
      fc.property(anySorts, (sorts) => {
        expect(tallySpectrumOf(tallyOf(sorts))).toEqual(tallySpectrumOf(tallyOf(sorts.toReversed())));
        expect(tallySpreadOf(tallyOf(sorts))).toEqual(tallySpreadOf(tallyOf(sorts.toReversed())));
      }),
    );
  });

  it('has no spectrum of sorts that placed nothing, but counts what they laid aside', () => {
    const tally = tallyOf([sortOf({ a: 'aside' })]);
    expect(tallySpectrumOf(tally)).toBeUndefined();
    expect(tallySpreadOf(tally)).toEqual([]);
    expect(tallyMatrixOf(tally).cards[0]?.aside).toBe(1);
  });

  it('finds a spread of exactly 0 where a thousand people agree', () => {
    const tally = tallyOf(Array.from({ length: 1000 }, () => sortOf({ a: 'north', b: 'east', c: 'east' })));
    expect(tallySpreadOf(tally).every((spread) => (spread as number) < 1e-12)).toBe(true);
  });
});
