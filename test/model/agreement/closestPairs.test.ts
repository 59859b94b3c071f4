import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closestPairOf, neighboursOf } from '#model/agreement/closestPairs';
import { cardPairsOf, cardSimilarityOf } from '#model/agreement/similarity';
import { anySorts, cardSet, sortOf } from '#test/model/arbitraries';

const pairsOf = (...sorts: ReturnType<typeof sortOf>[]) => cardPairsOf(sorts, cardSet);
const [A, B, C] = [0, 1, 2];

describe('cards that lie together', () => {
  const sorts = [
    sortOf({ a: 'north', b: 'north', c: 'east' }),
    sortOf({ a: 'south', b: 'south', c: 'south' }),
    sortOf({ a: 'west', b: 'west', c: 'aside' }),
  ];
  it('are counted among those who placed both', () => {
    expect(closestPairOf(pairsOf(...sorts), 3)).toEqual({ pair: { a: A, b: B, both: 3, same: 3 }, ties: 0 });
  });
  it('are said to tie where they do', () => {
    const twice = sortOf({ a: 'north', b: 'north', c: 'north' });
    expect(closestPairOf(pairsOf(twice, twice), 2)?.ties).toBe(2);
  });
  it('are none for one person, or where no two ever lie together', () => {
    expect(closestPairOf(pairsOf(sortOf({ a: 'north', b: 'north' })), 1)).toBeUndefined();
    const apart = sortOf({ a: 'north', b: 'east' });
    expect(closestPairOf(pairsOf(apart, apart), 2)).toBeUndefined();
  });
  it('stand nearest first beside one of them', () => {
    expect(neighboursOf(pairsOf(...sorts), C)).toEqual([
      { a: C, b: A, both: 2, same: 1 },
      { a: C, b: B, both: 2, same: 1 },
    ]);
  });

  it('are never surpassed by another pair that enough people placed', () => {
    fc.assert(
      fc.property(anySorts, (any) => {
        const pairs = cardPairsOf(any, cardSet);
        const similarity = cardSimilarityOf(any, cardSet);
        const closest = closestPairOf(pairs, any.length);
        const best = closest ? closest.pair.same / closest.pair.both : 0;
        for (const [a, row] of similarity.entries())
          for (const [b, alike] of row.entries()) {
            const both = pairs.both[a * row.length + b] as number;
            if (a !== b && both >= 2 && 3 * both >= 2 * any.length) expect(alike).toBeLessThanOrEqual(best);
          }
      }),
    );
  });
});
