import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeMindedOf } from '#model/agreement/likeMinded';
import { placedCodesOf, similarityMatrixOf } from '#model/agreement/similarity';
import { anySorts, cardSet, sortOf } from '#test/model/arbitraries';

const cards = cardSet.cards.map(({ id }) => id);
const clustersIn = (sorts: Parameters<typeof placedCodesOf>[0]) =>
  likeMindedOf(placedCodesOf(sorts, cards), sorts.length);

describe('people who sort alike', () => {
  const north = sortOf({ a: 'north', b: 'north', c: 'north', d: 'east' });
  const nearlyNorth = sortOf({ a: 'north', b: 'north', c: 'north', d: 'south' });
  const west = sortOf({ a: 'west', b: 'west', c: 'south', d: 'west' });

  it('stand together, the largest cluster first', () => {
    expect(clustersIn([west, north, nearlyNorth])).toEqual([[1, 2], [0]]);
  });

  it('are all one where all sort the same', () => {
    expect(clustersIn([north, north, north])).toEqual([[0, 1, 2]]);
  });

  it('are nobody where no two sort alike, and where there are two people who differ', () => {
    const [east, south] = [sortOf({ a: 'east' }), sortOf({ a: 'south' })];
    expect(clustersIn([sortOf({ a: 'north' }), east, south])).toHaveLength(3);
    expect(clustersIn([north, nearlyNorth])).toHaveLength(2);
  });

  it('are one for one, and none for nobody', () => {
    expect(clustersIn([north])).toEqual([[0]]);
    expect(clustersIn([])).toEqual([]);
  });

  it('are more alike among themselves than two people are on average, and each stands in one cluster', () => {
    fc.assert(
      fc.property(anySorts, (sorts) => {
        const clusters = clustersIn(sorts);
        expect(clusters.flat().toSorted((a, b) => a - b)).toEqual([...sorts.keys()]);
        const similarity = similarityMatrixOf(sorts);
        const meanAmong = (people: readonly number[]) => {
          const pairs = people.flatMap((a, i) => people.slice(i + 1).map((b) => similarity[a]?.[b] ?? 0));
          return pairs.reduce((sum, alike) => sum + alike, 0) / pairs.length;
        };
        const overall = meanAmong([...sorts.keys()]);
        for (const members of clusters.filter(({ length }) => length > 1)) {
          const among = meanAmong(members);
          expect(among > overall - 1e-9 || among > 1 - 1e-9).toBe(true);
        }
      }),
    );
  });
});
