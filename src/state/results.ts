import { fewestOf, isEnoughForAll } from '#model/groups/peers';
import { visibleGroupsOf } from '#model/groups/smallGroups';
import type { Id } from '#model/record';
import { completedSortsOf } from '#model/sessions/progress';
import type { Group, Perspective } from '#model/sessions/session';
import { type Sort, subjectOf } from '#model/sorts/sort';
import { type LoadedSession, recordsOf } from './sessionsStore';

/** Whose sorts the room shows, or why it shows none. */
export type Results =
  | { kind: 'shown'; sorts: Sort[] }
  | { kind: 'nobody'; group: Group | undefined }
  /** Among peers nothing is shown of anybody before so many have sorted about so many. */
  | { kind: 'tooFew'; least: number }
  /** `small`: too few people; `subtraction`: the group could be worked out from what else is shown. */
  | { kind: 'hidden'; group: Group; reason: 'small' | 'subtraction'; least: number };

/** The completed sorts of one perspective, of everyone or of one group; small groups stay hidden. */
export function resultsOf(loaded: LoadedSession, perspective: Id, groupId: Id | undefined): Results {
  const { session } = loaded;
  const { participants, sorts } = recordsOf(loaded);
  const completed = completedSortsOf(sorts, perspective);
  const group = session.groups.find(({ id }) => id === groupId);
  const least = fewestOf(session, perspective);
  if (!isEnoughForAll(session, completed, perspective)) return { kind: 'tooFew', least };
  if (!group) return completed.length > 0 ? { kind: 'shown', sorts: completed } : { kind: 'nobody', group };
  const visible = visibleGroupsOf(session, participants, completed, perspective).find(
    (entry) => entry.group === group.id,
  );
  if (!visible || visible.count === 0) return { kind: 'nobody', group };
  if (!visible.shown) {
    return { kind: 'hidden', group, reason: visible.count < least ? 'small' : 'subtraction', least };
  }
  return {
    kind: 'shown',
    sorts: completed.filter((sort) => loaded.participants[subjectOf(sort)]?.group === group.id),
  };
}

/** Groups with sorts of which nothing may be shown. */
export function hiddenGroupsOf(loaded: LoadedSession, perspective: Id): ReadonlySet<Id> {
  const { participants, sorts } = recordsOf(loaded);
  const completed = completedSortsOf(sorts, perspective);
  const groups = visibleGroupsOf(loaded.session, participants, completed, perspective);
  return new Set(groups.flatMap(({ group, count, shown }) => (count > 0 && !shown ? [group] : [])));
}

/** The chosen perspective, or the first when that one is gone. */
export const perspectiveIn = (loaded: LoadedSession, id: Id | undefined): Perspective =>
  (loaded.session.perspectives.find((perspective) => perspective.id === id) ??
    loaded.session.perspectives[0]) as Perspective;
