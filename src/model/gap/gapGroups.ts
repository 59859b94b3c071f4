import { fewestOf, isAmongPeers } from '#model/groups/peers';
import { type GroupVisibility, visibleGroupsOf, withCompanion } from '#model/groups/smallGroups';
import type { Id } from '#model/record';
import type { Participant, Session } from '#model/sessions/session';
import { type Sort, subjectOf } from '#model/sorts/sort';
import { spectrumPairsOf } from './gap';
import { pairsOf, peopleBehindPairs } from './pairs';

/** The sorts that speak of the members of one group: their own, and among peers those about them. */
export function sortsOfGroup(
  sorts: readonly Sort[],
  participants: readonly Participant[],
  group: Id,
): Sort[] {
  const members = new Set(participants.filter((person) => person.group === group).map(({ id }) => id));
  return sorts.filter((sort) => members.has(subjectOf(sort)));
}

/**
 * Which groups' gap may be shown, in the session's order; `count` is the number of members with a spectrum under both. A
 * group must be large enough in that number and shown under either perspective by itself, for a gap tells both spectra;
 * where subtracting would leave too little, the smallest shown one hides too, as in `visibleGroupsOf`. Pass completed sorts.
 * Source: method.md, *Small groups*.
 */
export function visibleGapGroupsOf(
  session: Session,
  participants: readonly Participant[],
  sorts: readonly Sort[],
  a: Id,
  b: Id,
): GroupVisibility[] {
  const shownUnder = (perspective: Id) =>
    new Set(
      visibleGroupsOf(session, participants, sorts, perspective).flatMap(({ group, shown }) =>
        shown ? [group] : [],
      ),
    );
  const [shownUnderA, shownUnderB] = [shownUnder(a), shownUnder(b)];
  const least = fewestOf(session, a, b);
  const groups = session.groups.map(({ id: group }) => {
    const own = sortsOfGroup(sorts, participants, group);
    const count = Math.min(
      spectrumPairsOf(own, session.board, a, b).length,
      peopleBehindPairs(pairsOf(own, a, b)),
    );
    const isLarge = count > 0 && count >= least;
    return { group, count, shown: isLarge && shownUnderA.has(group) && shownUnderB.has(group) };
  });
  const everyone = spectrumPairsOf(sorts, session.board, a, b).length;
  const ungrouped = groups.reduce((rest, { count }) => rest - count, everyone);
  return withCompanion(groups, ungrouped, least);
}

/** Whether everybody's gap may be shown: always, but where an end is of peers only from `fewestOf` people on. Pass completed sorts. */
export function isGapEnoughForAll(session: Session, sorts: readonly Sort[], a: Id, b: Id): boolean {
  if (!isAmongPeers(session, a) && !isAmongPeers(session, b)) return true;
  const withSpectrum = spectrumPairsOf(sorts, session.board, a, b).length;
  return Math.min(withSpectrum, peopleBehindPairs(pairsOf(sorts, a, b))) >= fewestOf(session, a, b);
}
