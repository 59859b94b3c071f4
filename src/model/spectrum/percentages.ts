/**
 * Whole percentages that sum to 100, by largest remainder (Hamilton's method): each share is rounded down, and what is missing
 * goes one by one to the largest remainders, the first in board order on a tie. All 0 where nothing has a share.
 */
export function percentagesOf(shares: readonly number[]): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  if (total <= 0) return shares.map(() => 0);
  // A hair's breadth upwards first: 0.29 · 100 is 28.999…, and would lose a whole point.
  const exact = shares.map((share) => (share / total) * 100 + 1e-9);
  const floors = exact.map(Math.floor);
  const missing = 100 - floors.reduce((sum, floor) => sum + floor, 0);
  const remainders = exact.map((value, d) => ({ d, remainder: value - (floors[d] as number) }));
  remainders.sort((a, b) =>
    Math.abs(b.remainder - a.remainder) > 1e-9 ? b.remainder - a.remainder : a.d - b.d,
  );
  const raised = new Set(remainders.slice(0, missing).map(({ d }) => d));
  return floors.map((floor, d) => (raised.has(d) ? floor + 1 : floor));
}
