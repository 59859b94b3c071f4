import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placementMatrixOf, shareOf } from '#model/placements/placementMatrix';
import { anySorts, board, cardSet, sortOf } from '../arbitraries';

const sorts = [
  sortOf({ a: 'north', b: 'east' }),
  sortOf({ a: 'north', b: 'aside' }),
  sortOf({ a: 'west', b: 'aside', c: 'south' }),
];

describe('the placement matrix', () => {
  it('counts per card who put it where, and who laid it aside', () => {
    const [a, b, c, d] = placementMatrixOf(sorts, board, cardSet).cards;
    expect(a).toEqual({ card: 'a', counts: [2, 0, 0, 1], aside: 0, placed: 3, decided: 3 });
    expect(b).toEqual({ card: 'b', counts: [0, 1, 0, 0], aside: 2, placed: 1, decided: 3 });
    expect(c).toEqual({ card: 'c', counts: [0, 0, 1, 0], aside: 0, placed: 1, decided: 1 });
    expect(d).toEqual({ card: 'd', counts: [0, 0, 0, 0], aside: 0, placed: 0, decided: 0 });
  });

  it('gives shares of those who decided on the card', () => {
    const [a, b, , d] = placementMatrixOf(sorts, board, cardSet).cards;
    expect(a && shareOf(a, 0)).toBeCloseTo(2 / 3, 12);
    expect(b && shareOf(b, 'aside')).toBeCloseTo(2 / 3, 12);
    expect(d && shareOf(d, 0)).toBeUndefined();
  });

  it('holds every decision exactly once', () => {
    fc.assert(
      fc.property(anySorts, (any) => {
        const decided = placementMatrixOf(any, board, cardSet).cards.reduce(
          (sum, row) => sum + row.decided,
          0,
        );
        expect(decided).toBe(any.reduce((sum, sort) => sum + Object.keys(sort.placements).length, 0));
      }),
    );
  });

  it('has shares that sum to 1 on every card somebody decided on', () => {
    fc.assert(
      fc.property(anySorts, (any) => {
        for (const row of placementMatrixOf(any, board, cardSet).cards) {
          const shares = [...row.counts.keys(), 'aside' as const].map((d) => shareOf(row, d) ?? 0);
          expect(shares.reduce((sum, share) => sum + share)).toBeCloseTo(row.decided > 0 ? 1 : 0, 12);
        }
      }),
    );
  });
});
