import type { CardPairs } from './similarity';

/** Cards that lie together most often, as places in the card set (`a` < `b`). */
export interface ClosestPair {
  a: number;
  b: number;
  both: number;
  same: number;
}

/**
 * The two cards most often put in the same domain, and how many pairs tie with them: by card similarity, then by how many sorts
 * placed both. Counts pairs that at least two thirds of the sorts (and two) placed; undefined where there are none, or none that
 * ever lay together.
 */
export function closestPairOf(
  { both, same }: CardPairs,
  sorts: number,
): { pair: ClosestPair; ties: number } | undefined {
  const width = Math.sqrt(both.length);
  const least = Math.max(2, (2 / 3) * sorts - 1e-9);
  let pair: ClosestPair | undefined;
  let ties = 0;
  for (let a = 0; a < width; a++) {
    for (let b = a + 1; b < width; b++) {
      const next = { a, b, both: both[a * width + b] as number, same: same[a * width + b] as number };
      if (next.both < least || next.same === 0) continue;
      const order = pair ? compare(next, pair) : -1;
      if (order < 0) pair = next;
      ties = order < 0 ? 0 : ties + (order === 0 ? 1 : 0);
    }
  }
  return pair && { pair, ties };
}

/** Which lies together more: whole numbers crosswise, so that equal shares are equal. */
const compare = (p: ClosestPair, q: ClosestPair) => q.same * p.both - p.same * q.both || q.both - p.both;

/** For one card the others, as places in the card set: those most often put in the same domain first, of equal ones the better founded. */
export function neighboursOf({ both, same }: CardPairs, card: number): ClosestPair[] {
  const width = Math.sqrt(both.length);
  return Array.from({ length: width }, (_, b) => ({
    a: card,
    b,
    both: both[card * width + b] as number,
    same: same[card * width + b] as number,
  }))
    .filter(({ b, both: count }) => b !== card && count > 0)
    .sort(compare);
}
