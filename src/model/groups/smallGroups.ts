import type { Id } from '#model/record';
import type { Participant, Session } from '#model/sessions/session';
import type { Sort } from '#model/sorts/sort';
import { placedCountOf } from '#model/spectrum/spectrum';

export interface GroupVisibility {
  group: Id;
  /** Sorts of the perspective with at least one placement, made by the group's members. */
  count: number;
  /** Whether anything aggregate of this group and perspective may be shown or exported. */
  shown: boolean;
}

/**
 * Which groups are large enough to be shown under a perspective, in the session's order: from `minGroupSize` sorts on; and
 * where exactly one group that has sorts stays hidden so, the smallest shown one (the first on a tie) hides with it, or
 * subtraction from everybody would give the hidden one. Results count completed sorts only: pass those.
 * Source: method.md, *Small groups*.
 */
export function visibleGroupsOf(
  session: Session,
  participants: readonly Participant[],
  sorts: readonly Sort[],
  perspective: Id,
): GroupVisibility[] {
  const countByGroup = sortsByGroup(participants, sorts, perspective);
  const groups = session.groups.map(({ id }) => {
    const count = countByGroup.get(id) ?? 0;
    return { group: id, count, shown: count > 0 && count >= session.privacy.minGroupSize };
  });
  const hidden = groups.filter(({ count, shown }) => !shown && count > 0);
  if (hidden.length !== 1) return groups;
  const companion = smallestOf(groups.filter(({ shown }) => shown));
  return groups.map((entry) => (entry === companion ? { ...entry, shown: false } : entry));
}

function sortsByGroup(
  participants: readonly Participant[],
  sorts: readonly Sort[],
  perspective: Id,
): Map<Id, number> {
  const groupByParticipant = new Map(participants.map(({ id, group }) => [id, group]));
  const countByGroup = new Map<Id, number>();
  for (const sort of sorts) {
    const group = groupByParticipant.get(sort.participant);
    if (sort.perspective !== perspective || group === undefined || placedCountOf(sort) === 0) continue;
    countByGroup.set(group, (countByGroup.get(group) ?? 0) + 1);
  }
  return countByGroup;
}

const smallestOf = (groups: readonly GroupVisibility[]): GroupVisibility | undefined =>
  groups.reduce<GroupVisibility | undefined>(
    (smallest, entry) => (smallest && smallest.count <= entry.count ? smallest : entry),
    undefined,
  );
