import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { TurnKey } from '#flows/turn';
import type { CommonTexts } from '#i18n/nlCommon';
import type { Id } from '#model/record';
import type { Participant, Perspective, Session } from '#model/sessions/session';
import { ownSortOf } from '#model/sorts/ownSort';
import { cardsIn, cardsLeftIn, dealingOrderOf } from '#model/sorts/placing';
import { ASIDE, type Sort } from '#model/sorts/sort';
import { type Language, textIn } from '#model/text';
import { hrefOf } from '#routes/route';
import { sessionsStore } from '#state/sessionsStore';
import { useCommonTexts } from '#ui/LanguageContext';

/** The two ways to lay out one and the same sort. */
export type Layout = 'table' | 'stack';

/** Everything one turn is about: only this participant's own sort, never anybody else's. */
export interface Turn {
  key: TurnKey;
  session: Session;
  participant: Participant;
  perspective: Perspective;
  sort: Sort | undefined;
  /** What is said differently than about oneself, and the question with the colleague's name; left out: nothing. */
  words?: Partial<CommonTexts['turn']> & { question: string; chooseOther: string };
}

/** A facilitator who sorts for somebody's paper cards comes back to the room, everybody else to the hand-over. */
export const exitOf = ({ session: { id: session } }: Turn, isHandedOver: boolean): string =>
  hrefOf(isHandedOver ? { place: 'handOver', session } : { place: 'room', session, view: 'spectrum' });

/** The texts of a turn, in the words that fit whoever it is about. */
export function useTurnTexts({ words }: Turn): CommonTexts['turn'] {
  const { turn } = useCommonTexts();
  return words ? { ...turn, ...words } : turn;
}

/** The board's own question while there is one perspective; otherwise the perspective's prompt. */
export const questionOf = ({ session, perspective, words }: Turn, language: Language): string =>
  words?.question ??
  textIn(session.perspectives.length > 1 ? perspective.prompt : session.board.question, language);

export function useTurn(key: TurnKey): Turn | undefined {
  const { session, participant, perspective } = key;
  const record = useStore(sessionsStore, ({ byId }) => byId[session]?.session);
  const person = useStore(sessionsStore, ({ byId }) => byId[session]?.participants[participant]);
  const seenFrom = record?.perspectives.find(({ id }) => id === perspective);
  const sort = useStore(sessionsStore, ({ byId }) => {
    const loaded = byId[session];
    return loaded && seenFrom && ownSortOf(loaded.sorts, participant, seenFrom);
  });
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
