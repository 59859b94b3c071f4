import type { Id } from '#model/record';
import type { Participant, Session } from '#model/sessions/session';
import { type Sort, subjectOf } from '#model/sorts/sort';
import { hasPlacement } from '#model/spectrum/spectrum';
import { fewestOf, peopleBehind } from './peers';

export interface GroupVisibility {
  group: Id;
  /** Sorts of the perspective with at least one placement, that speak of the group's members; among peers how many people stand behind them. */
  count: number;
  /** Whether anything aggregate of this group and perspective may be shown or exported. */
  shown: boolean;
}

/**
 * Which groups are large enough to be shown under a perspective, in the session's order: from `minGroupSize` sorts on; and
 * where subtracting the shown ones from everybody would leave a single hidden group, or fewer people than `minGroupSize`
 * (those without a group among them), the smallest shown one (the first on a tie) hides too. Results count completed
 * sorts only: pass those. Source: method.md, *Small groups*, kept for people without a group as well, and among peers from three on.
 */
export function visibleGroupsOf(
  session: Session,
  participants: readonly Participant[],
  sorts: readonly Sort[],
  perspective: Id,
): GroupVisibility[] {
  const countByGroup = peopleByGroup(session, participants, sorts, perspective);
  const least = fewestOf(session, perspective);
  const groups = session.groups.map(({ id }) => {
    const count = countByGroup.get(id) ?? 0;
    return { group: id, count, shown: count > 0 && count >= least };
  });
  return withCompanion(groups, countByGroup.get(undefined) ?? 0, least);
}

/** Hides the smallest shown group too, where what subtraction would leave is one hidden group or too few people; `ungrouped` count as well. */
export function withCompanion(
  groups: readonly GroupVisibility[],
  ungrouped: number,
  minGroupSize: number,
): GroupVisibility[] {
  const hidden = groups.filter(({ count, shown }) => !shown && count > 0);
  const rest = hidden.reduce((sum, { count }) => sum + count, ungrouped);
  if (hidden.length !== 1 && (rest === 0 || rest >= minGroupSize)) return [...groups];
  const companion = smallestOf(groups.filter(({ shown }) => shown));
  return groups.map((entry) => (entry === companion ? { ...entry, shown: false } : entry));
}

/** How many people each group has sorts of; those of people without a group, or with one that is gone, stand under `undefined`. */
function peopleByGroup(
  session: Session,
  participants: readonly Participant[],
  sorts: readonly Sort[],
  perspective: Id,
): Map<Id | undefined, number> {
  const known = new Set(session.groups.map(({ id }) => id));
  const groupByParticipant = new Map(participants.map(({ id, group }) => [id, group]));
  const sortsOf = new Map<Id | undefined, Sort[]>();
  for (const sort of sorts) {
    if (sort.perspective !== perspective || !hasPlacement(sort)) continue;
    const named = groupByParticipant.get(subjectOf(sort));
    const group = named !== undefined && known.has(named) ? named : undefined;
    const own = sortsOf.get(group);
    if (own) own.push(sort);
    else sortsOf.set(group, [sort]);
  }
  return new Map([...sortsOf].map(([group, own]) => [group, peopleBehind(own)]));
}

const smallestOf = (groups: readonly GroupVisibility[]): GroupVisibility | undefined =>
  groups.reduce<GroupVisibility | undefined>(
    (smallest, entry) => (smallest && smallest.count <= entry.count ? smallest : entry),
    undefined,
  );
