import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { TurnKey } from '#flows/turn';
import type { Id } from '#model/record';
import type { Participant, Perspective, Session } from '#model/sessions/session';
import { cardsIn, cardsLeftIn, dealingOrderOf } from '#model/sorts/placing';
import { ASIDE, type Sort, sortIdOf } from '#model/sorts/sort';
import { sessionsStore } from '#state/sessionsStore';

/** The two ways to lay out one and the same sort. */
export type Layout = 'table' | 'stack';

/** Everything one turn is about: only this participant's own sort, never anybody else's. */
export interface Turn {
  key: TurnKey;
  session: Session;
  participant: Participant;
  perspective: Perspective;
  sort: Sort | undefined;
}

export function useTurn(key: TurnKey): Turn | undefined {
  const { session, participant, perspective } = key;
  const record = useStore(sessionsStore, ({ byId }) => byId[session]?.session);
  const person = useStore(sessionsStore, ({ byId }) => byId[session]?.participants[participant]);
  const sort = useStore(
    sessionsStore,
    ({ byId }) => byId[session]?.sorts[sortIdOf(participant, perspective)],
  );
  const seenFrom = record?.perspectives.find(({ id }) => id === perspective);
  return record && person && seenFrom
    ? { key, session: record, participant: person, perspective: seenFrom, sort }
    : undefined;
}

/** Where every card lies, in the order in which it is shown. */
export interface Spread {
  order: Id[];
  left: Id[];
  /** Board order, aside last. */
  fields: { id: Id; cards: Id[] }[];
}

export function useSpread(session: Session, sort: Sort): Spread {
  const order = useMemo(() => dealingOrderOf(session.cardSet.cards, sort.id), [session.cardSet, sort.id]);
  return useMemo(
    () => ({
      order,
      left: cardsLeftIn(sort, order),
      fields: [...session.board.domains.map(({ id }) => id), ASIDE].map((id) => ({
        id,
        cards: cardsIn(sort, id),
      })),
    }),
    [order, session.board, sort],
  );
}
