import { cutInto, treeOf } from './clusters';
import { likenessesOf } from './similarity';

/** Rounding, no difference. */
const SAME = 1e-9;

/** More would need over 128 MB for their distances. */
export const MOST_COMPARED = 4000;

/**
 * People who sort alike, as indices of rows: average linkage, cut where joining would no longer bring together people who are more
 * alike than two people of the whole are on average (or who are the same). So inside a cluster the mean distance is below the
 * overall one. Largest first. `codes` are those of `placedCodesOf`, a row a person. Source: method.md, *Clusters*.
 */
export function likeMindedOf(codes: Uint8Array, rows: number): number[][] {
  const distances = likenessesOf(codes, rows);
  for (let i = 0; i < distances.length; i++) distances[i] = 1 - ((distances[i] as number) || 0);
  const mean = meanBetween(distances, rows);
  const tree = treeOf(distances, rows);
  const joined = tree.merges.filter(({ height }) => height <= SAME || height < mean - SAME);
  return cutInto(tree, rows - joined.length);
}

/** The mean over every two different rows, 0 where there are none. */
function meanBetween(distances: Float64Array, rows: number): number {
  let sum = 0;
  for (let a = 0; a < rows; a++) for (let b = 0; b < a; b++) sum += distances[a * rows + b] as number;
  return rows < 2 ? 0 : sum / ((rows * (rows - 1)) / 2);
}
