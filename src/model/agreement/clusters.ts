import type { SimilarityMatrix } from './similarity';

/** Two nodes joined. Leaves are the nodes 0 … leaves − 1; the i-th merge makes node leaves + i. */
export interface Merge {
  left: number;
  right: number;
  /** The mean distance between the members of both, 0–1. */
  height: number;
}

export interface ClusterTree {
  leaves: number;
  /** By rising height. */
  merges: Merge[];
}

/**
 * Average linkage (UPGMA) on the distance 1 − similarity, an undefined similarity counting as distance 1; heights 0–1.
 * Source: method.md, *Clusters*; Sokal & Michener 1958. Follows chains of nearest neighbours, which needs n² steps
 * (Murtagh 1983, *The Computer Journal* 26).
 */
export const clustersOf = (similarity: SimilarityMatrix): ClusterTree =>
  treeOf(distancesOf(similarity), similarity.length);

/** The same from a full table of distances (0–1, row by row), which is used up: thousands of people need the room only once. */
export function treeOf(distances: Float64Array, leaves: number): ClusterTree {
  const sizes = new Int32Array(leaves).fill(1);
  const chain: number[] = [];
  const found: Merge[] = [];
  while (found.length < leaves - 1) {
    if (chain.length === 0) chain.push(sizes.findIndex((size) => size > 0));
    const top = chain.at(-1) as number;
    const nearest = nearestOf(distances, sizes, top, chain.at(-2));
    if (nearest !== chain.at(-2)) {
      chain.push(nearest);
      continue;
    }
    chain.length -= 2;
    found.push({
      left: Math.min(top, nearest),
      right: Math.max(top, nearest),
      height: distances[top * leaves + nearest] as number,
    });
    join(distances, sizes, Math.min(top, nearest), Math.max(top, nearest));
  }
  return { leaves, merges: named(found, leaves) };
}

function distancesOf(similarity: SimilarityMatrix): Float64Array {
  const n = similarity.length;
  const distances = new Float64Array(n * n);
  for (const [a, row] of similarity.entries())
    for (let b = 0; b < n; b++) distances[a * n + b] = 1 - (row[b] ?? 0);
  return distances;
}

/** The living cluster closest to `from`; where several are, the one it came from, or the chain would run in a circle. */
function nearestOf(
  distances: Float64Array,
  sizes: Int32Array,
  from: number,
  before: number | undefined,
): number {
  let nearest = before ?? -1;
  let least =
    before === undefined ? Number.POSITIVE_INFINITY : (distances[from * sizes.length + before] as number);
  for (let other = 0; other < sizes.length; other++) {
    if (other === from || sizes[other] === 0) continue;
    const distance = distances[from * sizes.length + other] as number;
    if (distance < least) {
      least = distance;
      nearest = other;
    }
  }
  return nearest;
}

/** `kept` takes in `gone`: its distances become the mean over the members of both. */
function join(distances: Float64Array, sizes: Int32Array, kept: number, gone: number): void {
  const n = sizes.length;
  const [a, b] = [sizes[kept] as number, sizes[gone] as number];
  sizes[gone] = 0;
  sizes[kept] = a + b;
  for (let other = 0; other < n; other++) {
    if (other === kept || sizes[other] === 0) continue;
    const mean =
      ((distances[kept * n + other] as number) * a + (distances[gone * n + other] as number) * b) / (a + b);
    distances[kept * n + other] = mean;
    distances[other * n + kept] = mean;
  }
}

/** The chain finds merges out of order and names a cluster by its first leaf: sort them, and give each its node. */
function named(found: readonly Merge[], leaves: number): Merge[] {
  const nodeByLeaf = Array.from({ length: leaves }, (_, leaf) => leaf);
  return found
    .toSorted((a, b) => a.height - b.height)
    .map(({ left, right, height }, i) => {
      const merge = { left: nodeByLeaf[left] as number, right: nodeByLeaf[right] as number, height };
      nodeByLeaf[left] = leaves + i;
      return merge;
    });
}

/** The leaves under a node, so that those who joined early stand side by side. */
function leavesUnder(tree: ClusterTree, node: number): number[] {
  const merge = tree.merges[node - tree.leaves];
  return merge ? [...leavesUnder(tree, merge.left), ...leavesUnder(tree, merge.right)] : [node];
}

/** All leaves in an order in which no branches of the tree cross. */
export const leafOrderOf = (tree: ClusterTree): number[] => cutInto(tree, 1).flat();

/** The tree cut into `count` clusters (at least 1, at most one a leaf), the largest first; each lists its leaves. */
export function cutInto(tree: ClusterTree, count: number): number[][] {
  const kept = tree.merges.slice(0, Math.max(0, tree.leaves - Math.max(1, count)));
  const roots = new Set(Array.from({ length: tree.leaves + kept.length }, (_, node) => node));
  for (const { left, right } of kept) {
    roots.delete(left);
    roots.delete(right);
  }
  return [...roots]
    .map((root) => leavesUnder(tree, root))
    .sort((a, b) => b.length - a.length || (a[0] as number) - (b[0] as number));
}
