import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardSimilarityOf, similarityMatrixOf, similarityOf } from '#model/agreement/similarity';
import { domainOf, isPlaced } from '#model/sorts/placing';
import { anySorts, cardSet, sortOf } from '../arbitraries';

const first = sortOf({ a: 'north', b: 'north', c: 'east', d: 'aside' });
const second = sortOf({ a: 'north', b: 'west', c: 'east', d: 'north' });

describe('the similarity of two sorts', () => {
  it('is the share of the cards both placed that lie in the same domain', () => {
    expect(similarityOf(first, second)).toBeCloseTo(2 / 3, 12);
  });

  it('counts matches as the matching coefficient does', () => {
    // Sokal & Michener 1958, matches over all that is compared: https://en.wikipedia.org/wiki/Simple_matching_coefficient.
    const one = sortOf({ a: 'north', b: 'north', c: 'east', d: 'east', e: 'north' });
    const other = sortOf({ a: 'north', b: 'east', c: 'east', d: 'north', e: 'north' });
    expect(similarityOf(one, other)).toBeCloseTo(3 / 5, 12);
  });

  it('is undefined without a card that both placed; laying aside together is no likeness', () => {
    expect(
      similarityOf(sortOf({ a: 'aside', b: 'north' }), sortOf({ a: 'aside', c: 'north' })),
    ).toBeUndefined();
  });

  it('is the same whoever comes first, and fills the matrix', () => {
    fc.assert(
      fc.property(anySorts, (sorts) => {
        const matrix = similarityMatrixOf(sorts);
        for (const [i, one] of sorts.entries())
          for (const [j, two] of sorts.entries()) {
            expect(matrix[i]?.[j]).toBe(similarityOf(one, two));
            expect(matrix[i]?.[j]).toBe(matrix[j]?.[i]);
          }
      }),
      { numRuns: 50 },
    );
  });
});

describe('the similarity of two cards', () => {
  it('is the share of the sorts with both that put them in the same domain', () => {
    const matrix = cardSimilarityOf([first, second, sortOf({ a: 'south', c: 'south' })], cardSet);
    expect(matrix[0]?.[1]).toBeCloseTo(1 / 2, 12);
    expect(matrix[0]?.[2]).toBeCloseTo(1 / 3, 12);
    expect(matrix[0]?.[3]).toBe(1);
    expect(matrix[0]?.[4]).toBeUndefined();
  });

  it('agrees with counting by hand', () => {
    fc.assert(
      fc.property(anySorts, (sorts) => {
        const matrix = cardSimilarityOf(sorts, cardSet);
        const both = sorts.filter((sort) => isPlaced(sort, 'a') && isPlaced(sort, 'b'));
        const same = both.filter((sort) => domainOf(sort, 'a') === domainOf(sort, 'b'));
        expect(matrix[0]?.[1]).toBe(both.length === 0 ? undefined : same.length / both.length);
      }),
    );
  });
});
