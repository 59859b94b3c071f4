import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clustersOf, cutInto, leafOrderOf } from '#model/agreement/clusters';

/** From distances 0–100 to the similarities the function takes. */
const similarityOf = (distances: number[][]) =>
  distances.map((row) => row.map((distance) => 1 - distance / 100));

/**
 * The worked example of https://en.wikipedia.org/wiki/UPGMA: five bacteria by their 5S ribosomal RNA. Published joins:
 * (a, b) at 17, with e at 22, (c, d) at 28, all at 33.
 */
const bacteria = similarityOf([
  [0, 17, 21, 31, 23],
  [17, 0, 30, 34, 21],
  [21, 30, 0, 28, 39],
  [31, 34, 28, 0, 43],
  [23, 21, 39, 43, 0],
]);

describe('average linkage', () => {
  it('joins as the published UPGMA example does', () => {
    const { merges } = clustersOf(bacteria);
    expect(merges.map(({ height }) => Math.round(height * 1000) / 10)).toEqual([17, 22, 28, 33]);
    expect(merges[0]).toMatchObject({ left: 0, right: 1 });
    expect(merges[1]).toMatchObject({ left: 5, right: 4 });
    expect(merges[2]).toMatchObject({ left: 2, right: 3 });
    expect(merges[3]).toMatchObject({ left: 6, right: 7 });
  });

  it('cuts into as many clusters as asked, the largest first', () => {
    const tree = clustersOf(bacteria);
    expect(cutInto(tree, 2)).toEqual([
      [0, 1, 4],
      [2, 3],
    ]);
    expect(cutInto(tree, 3)).toEqual([[0, 1, 4], [2], [3]]);
    expect(cutInto(tree, 9)).toHaveLength(5);
    expect(cutInto(tree, 0)).toHaveLength(1);
  });

  it('lays the leaves so that no branches cross', () => {
    expect(leafOrderOf(clustersOf(bacteria))).toEqual([0, 1, 4, 2, 3]);
  });

  it('takes an undefined similarity for the greatest distance', () => {
    const tree = clustersOf([
      [1, undefined, 0.9],
      [undefined, 1, undefined],
      [0.9, undefined, 1],
    ]);
    expect(tree.merges.map(({ height }) => height.toFixed(3))).toEqual(['0.100', '1.000']);
    expect(cutInto(tree, 2)).toEqual([[0, 2], [1]]);
  });

  it('has nothing to join for nobody or one', () => {
    expect(cutInto(clustersOf([]), 3)).toEqual([]);
    expect(cutInto(clustersOf([[1]]), 3)).toEqual([[0]]);
  });

  it('joins at rising heights, each the mean distance between the members of both', () => {
    const size = fc.integer({ min: 2, max: 9 });
    const matrix = size.chain((n) =>
      fc
        .array(fc.nat({ max: 100 }), { minLength: n * n, maxLength: n * n })
        .map((all) =>
          Array.from({ length: n }, (_, i) =>
            Array.from({ length: n }, (_, j) =>
              i === j ? 1 : (all[Math.min(i, j) * n + Math.max(i, j)] as number) / 100,
            ),
          ),
        ),
    );
    fc.assert(
      fc.property(matrix, (similarity) => {
        const tree = clustersOf(similarity);
        const members = Array.from({ length: tree.leaves }, (_, leaf) => [leaf]);
        let before = 0;
        for (const { left, right, height } of tree.merges) {
          const [a, b] = [members[left] as number[], members[right] as number[]];
          const distances = a.flatMap((i) => b.map((j) => 1 - (similarity[i]?.[j] as number)));
          expect(height).toBeCloseTo(
            distances.reduce((sum, distance) => sum + distance) / distances.length,
            10,
          );
          expect(height).toBeGreaterThanOrEqual(before - 1e-12);
          members.push([...a, ...b]);
          before = height;
        }
        expect(leafOrderOf(tree).toSorted((i, j) => i - j)).toEqual([...similarity.keys()]);
      }),
    );
  });
});
