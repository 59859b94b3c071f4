import { isGapEnoughForAll, sortsOfGroup, visibleGapGroupsOf } from '#model/gap/gapGroups';
import { fewestOf } from '#model/groups/peers';
import type { Id } from '#model/record';
import type { Group, Participant, Perspective, Session } from '#model/sessions/session';
import type { Sort } from '#model/sorts/sort';
import { rememberLast } from './rememberLast';
import type { Results } from './results';
import { type LoadedSession, recordsOf } from './sessionsStore';

export type GapEnds = readonly [from: Perspective, to: Perspective];

/** The two perspectives chosen, or the session's first two; undefined where it has only one. */
export function gapEndsIn(session: Session, chosen: readonly [Id, Id] | undefined): GapEnds | undefined {
  const [from, to] = (chosen ?? []).map((id) => session.perspectives.find((one) => one.id === id));
  if (from && to) return [from, to];
  const [first, second] = session.perspectives;
  return first && second ? [first, second] : undefined;
}

export interface GapRoom {
  results: Results;
  /** Groups with people who have both, of which nothing may be shown. */
  hidden: ReadonlySet<Id>;
}

const remembered = rememberLast<GapRoom>();

/** The completed sorts under both perspectives, of everyone or of one group, in one list; small groups stay hidden. */
export function gapResultsOf(loaded: LoadedSession, [from, to]: GapEnds, groupId: Id | undefined): GapRoom {
  const { session } = loaded;
  const { participants, sorts } = recordsOf(loaded);
  const completed = sorts.filter(
    ({ perspective, completedAt }) =>
      completedAt !== undefined && (perspective === from.id || perspective === to.id),
  );
  const { board, groups, privacy } = session;
  const members = participants.flatMap(({ id, group }) => [id, group]);
  return remembered(
    [
      board,
      groups,
      privacy.minGroupSize,
      from.id,
      to.id,
      from.about,
      to.about,
      groupId,
      ...completed,
      ...members,
    ],
    () => countedRoom(session, participants, completed, [from, to], groupId),
  );
}

function countedRoom(
  session: Session,
  participants: readonly Participant[],
  completed: Sort[],
  [from, to]: GapEnds,
  groupId: Id | undefined,
): GapRoom {
  const groups = visibleGapGroupsOf(session, participants, completed, from.id, to.id);
  const hidden = new Set(groups.flatMap(({ group, count, shown }) => (count > 0 && !shown ? [group] : [])));
  const group = session.groups.find(({ id }) => id === groupId);
  return { results: resultsFor(group), hidden };

  function resultsFor(chosen: Group | undefined): Results {
    const least = fewestOf(session, from.id, to.id);
    if (!isGapEnoughForAll(session, completed, from.id, to.id)) return { kind: 'tooFew', least };
    if (!chosen) return shownOf(completed, chosen);
    const visible = groups.find((entry) => entry.group === chosen.id);
    if (!visible || visible.count === 0) return { kind: 'nobody', group: chosen };
    if (visible.shown) return shownOf(sortsOfGroup(completed, participants, chosen.id), chosen);
    return { kind: 'hidden', group: chosen, reason: visible.count < least ? 'small' : 'subtraction', least };
  }
}

const shownOf = (sorts: Sort[], group: Group | undefined): Results =>
  sorts.length > 0 ? { kind: 'shown', sorts } : { kind: 'nobody', group };
