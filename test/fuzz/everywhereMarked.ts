import type { SessionFile } from '#model/sessions/session';
import { aFile, minutesLater } from '../support/builders';

/** Sixty characters at most, so that it fits in every text of a session file. */
const MARK = '<img src=x data-injected onerror="window.breached=1">';

/** A whole session in which every text is markup; one picture is nowhere to be found. */
export function everywhereMarked(): SessionFile {
  const { session, ...rest } = aFile();
  const text = { nl: MARK, en: MARK };
  return {
    ...rest,
    session: {
      ...session,
      id: 'marked',
      title: MARK,
      privacy: { identity: 'name', minGroupSize: 1 },
      board: {
        ...session.board,
        title: text,
        question: text,
        domains: session.board.domains.map((domain) => ({ ...domain, name: text, about: text })),
      },
      cardSet: {
        ...session.cardSet,
        title: text,
        cards: session.cardSet.cards.map((card, i) => ({
          ...card,
          name: text,
          alt: text,
          image: i === 0 ? 'builtin:nowhere' : card.image,
        })),
      },
      perspectives: session.perspectives.map((perspective) => ({
        ...perspective,
        label: text,
        prompt: text,
      })),
      groups: session.groups.map((group) => ({ ...group, label: MARK })),
    },
    participants: rest.participants.map((participant) => ({ ...participant, name: MARK })),
    sorts: rest.sorts.map((sort) => ({
      ...sort,
      story: MARK,
      commitment: MARK,
      completedAt: minutesLater(5),
    })),
  };
}
