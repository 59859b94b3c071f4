import type { Id } from '../record';
import { ownSortOf } from '../sorts/ownSort';
import { decidedCountOf } from '../sorts/placing';
import type { Sort } from '../sorts/sort';
import type { Participant, Session } from './session';

/** How far somebody is, over all perspectives. */
export interface Progress {
  state: 'none' | 'sorting' | 'done';
  /** Cards decided on in the perspective they are in. */
  decided: number;
  /** The perspective to go on with; undefined when all are done. */
  next: Id | undefined;
}

/** A participant's state and the cards they have decided on so far (0 … the number of cards). */
export function progressOf(
  session: Session,
  participant: Participant,
  sorts: Readonly<Record<Id, Sort>>,
): Progress {
  const own = session.perspectives.map((perspective) => ({
    id: perspective.id,
    sort: ownSortOf(sorts, participant.id, perspective),
  }));
  const next = own.find(({ sort }) => sort?.completedAt === undefined);
  if (!next) return { state: 'done', decided: session.cardSet.cards.length, next: undefined };
  const hasBegun = own.some(({ sort }) => sort !== undefined);
  return {
    state: hasBegun ? 'sorting' : 'none',
    decided: next.sort ? decidedCountOf(next.sort) : 0,
    next: next.id,
  };
}

/** The finished sorts of one perspective: what every result is made of. */
export const completedSortsOf = (sorts: readonly Sort[], perspective: Id): Sort[] =>
  sorts.filter((sort) => sort.perspective === perspective && sort.completedAt !== undefined);
