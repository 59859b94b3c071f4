import type { Id } from '#model/record';
import { percentagesOf } from '#model/spectrum/percentages';

/** From this many percentage points on, a group's colour is pointed out as different from everyone's. */
export const DIFFERENCE_POINTS = 8;

/** One colour of a group beside everyone's, in whole per cent; `points` is exactly their difference. */
export interface GroupDifference {
  domain: number;
  percentage: number;
  everyone: number;
  points: number;
}

/**
 * The colours in which a group's mean spectrum (shares 0–1 in board order) lies `DIFFERENCE_POINTS` or more from everyone's,
 * the largest first, in board order on a tie.
 */
export function differencesOf(group: readonly number[], everyone: readonly number[]): GroupDifference[] {
  const of = percentagesOf(everyone);
  return percentagesOf(group)
    .map((percentage, domain) => {
      const all = of[domain] as number;
      return { domain, percentage, everyone: all, points: percentage - all };
    })
    .filter(({ points }) => Math.abs(points) >= DIFFERENCE_POINTS)
    .sort((one, two) => Math.abs(two.points) - Math.abs(one.points));
}

/** A group that may be shown: how many people it rests on, and their mean spectrum. */
export interface ShownGroup {
  group: Id;
  people: number;
  mean: readonly number[];
}

/** Groups side by side, before it is worded; domains by board order, figures in whole per cent. */
export type GroupsFinding =
  /** Nobody is done. */
  | { kind: 'nobody' }
  /** Those who are done put everything aside. */
  | { kind: 'aside' }
  /** Nobody who is done belongs to a group. */
  | { kind: 'ungrouped' }
  /** There are people in groups, but no group may be shown. */
  | { kind: 'hidden' }
  /** The one group shown is everyone: there is nothing to compare it with. */
  | { kind: 'whole'; group: Id }
  | { kind: 'alike'; group: Id | undefined }
  /** A colour in which a group lies far from everyone, and a group that lies as far as counts on the other side. */
  | {
      kind: 'differs';
      domain: number;
      everyone: number;
      groups: { group: Id; percentage: number }[];
    };

interface Comparison {
  /** Finished sorts, also those that placed nothing. */
  finished: number;
  /** Everyone's mean spectrum, and on how many people it rests. */
  everyone: readonly number[] | undefined;
  people: number;
  /** How many groups have people with a spectrum, shown or not. */
  filledGroups: number;
  shown: readonly ShownGroup[];
}

/** The one thing to say first about groups beside everyone; of equal differences the first in board order, then in the session's. */
export function groupsFindingOf({
  finished,
  everyone,
  people,
  filledGroups,
  shown,
}: Comparison): GroupsFinding {
  if (!everyone) return { kind: finished > 0 ? 'aside' : 'nobody' };
  if (filledGroups === 0) return { kind: 'ungrouped' };
  const [first] = shown;
  if (!first) return { kind: 'hidden' };
  if (shown.length === 1 && first.people === people) return { kind: 'whole', group: first.group };
  const found = shown.flatMap(({ group, mean }) =>
    differencesOf(mean, everyone).map((difference) => ({ group, ...difference })),
  );
  const [largest] = found.toSorted(
    (one, two) => Math.abs(two.points) - Math.abs(one.points) || one.domain - two.domain,
  );
  if (!largest) return { kind: 'alike', group: shown.length === 1 ? first.group : undefined };
  const opposite = found
    .filter(({ domain, points }) => domain === largest.domain && points * largest.points < 0)
    .toSorted((one, two) => Math.abs(two.points) - Math.abs(one.points))[0];
  const groups = [largest, ...(opposite ? [opposite] : [])].toSorted((one, two) => two.points - one.points);
  return {
    kind: 'differs',
    domain: largest.domain,
    everyone: largest.everyone,
    groups: groups.map(({ group, percentage }) => ({ group, percentage })),
  };
}
