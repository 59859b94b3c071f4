/**
 * Pielou's evenness of any weights, H / ln k: 0 where one of the k carries everything, 1 where all weigh the same.
 * Undefined without weight. Source: Pielou 1966, *Journal of Theoretical Biology* 13, 131–144; 0·ln 0 counts as 0.
 */
export function evennessOf(weights: readonly number[]): number | undefined {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total <= 0) return undefined;
  // One colour alone cannot be divided: ln 1 = 0 would make it 0/0.
  if (weights.length < 2) return 0;
  let entropy = 0;
  for (const weight of weights) {
    const share = weight / total;
    if (share > 0) entropy -= share * Math.log(share);
  }
  // Rounding may leave a hair's breadth outside the range, and a -0 at its foot.
  return Math.min(1, Math.max(0, entropy / Math.log(weights.length)));
}
