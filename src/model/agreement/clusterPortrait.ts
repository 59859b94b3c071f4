import type { PlacementRow } from '#model/placements/placementMatrix';

/** What sets some of a group apart from all of it. */
export interface ClusterPortrait {
  /** The domain (board order) they have most more of than the group; undefined below half a percentage point. */
  domain: number | undefined;
  /** By how much, as a share 0–1. */
  surplus: number;
}

const LEAST = 0.005;

/** Where a cluster's mean spectrum stands out most from the group's; both are shares 0–1 in board order. */
export function clusterPortraitOf(cluster: readonly number[], group: readonly number[]): ClusterPortrait {
  const surpluses = cluster.map((share, d) => share - (group[d] as number));
  const surplus = Math.max(0, ...surpluses);
  return { domain: surplus < LEAST ? undefined : surpluses.indexOf(surplus), surplus };
}

/**
 * How alike people sort among themselves, 0–1: of every two of them and every card both placed, the share in which both chose the
 * same domain; undefined where no two placed the same card. From their placement matrix.
 */
export function alikenessOf(rows: readonly PlacementRow[]): number | undefined {
  const pairsOf = (count: number) => (count * (count - 1)) / 2;
  let both = 0;
  let same = 0;
  for (const { placed, counts } of rows) {
    both += pairsOf(placed);
    for (const count of counts) same += pairsOf(count);
  }
  return both === 0 ? undefined : same / both;
}
