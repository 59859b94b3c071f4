import type { Id } from '#model/record';
import { completedSortsOf } from '#model/sessions/progress';
import type { Perspective, Session } from '#model/sessions/session';
import { type Sort, subjectOf } from '#model/sorts/sort';
import { groupSpectrumOf } from '#model/spectrum/spectrum';
import { togetherOf } from '#model/spectrum/together';

/**
 * Whoever sorted about a colleague knows their own answer, and the colleague knows theirs: with two of each nothing would be left
 * to be anybody else's.
 */
export const FEWEST_PEERS = 3;

interface WithPerspectives {
  perspectives: readonly Perspective[];
}

/** Whether people sort about each other under a perspective: then what is shown is all of them together, and never one answer. */
export const isAmongPeers = ({ perspectives }: WithPerspectives, perspective: Id): boolean =>
  perspectives.some(({ id, about }) => id === perspective && about === 'peer');

/** How many people a group's result must rest on under these perspectives, 1 or more. */
export const fewestOf = (session: Session, ...perspectives: readonly Id[]): number =>
  perspectives.some((id) => isAmongPeers(session, id))
    ? Math.max(FEWEST_PEERS, session.privacy.minGroupSize)
    : session.privacy.minGroupSize;

/** How many people stand behind some sorts of one perspective: the fewer of those who made them and those they are about. */
export const peopleBehind = (sorts: readonly Sort[]): number =>
  Math.min(new Set(sorts.map(({ participant }) => participant)).size, new Set(sorts.map(subjectOf)).size);

/** Whether completed sorts of a perspective may be shown as everybody's: always, but among peers only from `fewestOf` people on. */
export const isEnoughForAll = (session: Session, sorts: readonly Sort[], perspective: Id): boolean =>
  !isAmongPeers(session, perspective) || peopleBehind(sorts) >= fewestOf(session, perspective);

/** The completed sorts of a perspective that results may be made of; none where they are too few to be shown. */
export function shownSortsOf(session: Session, sorts: readonly Sort[], perspective: Id): Sort[] {
  const completed = completedSortsOf(sorts, perspective);
  return isEnoughForAll(session, completed, perspective) ? completed : [];
}

/** Everybody's shares (0–1 in board order) as they may be drawn: among peers each is the mean of all of them. */
export function drawnSpectraOf(session: WithPerspectives, perspective: Id, spectra: number[][]): number[][] {
  const mean = isAmongPeers(session, perspective) ? groupSpectrumOf(spectra) : undefined;
  return mean ? togetherOf(mean, spectra.length) : spectra;
}
