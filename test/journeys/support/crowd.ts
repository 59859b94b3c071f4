import type { SessionFile } from '#model/sessions/session';
import { aFile, aParticipant, aSession, aSort, minutesLater } from '../../support/builders';
import { fields } from './turns';

/** A session in which everybody is done, each in a way of their own. */
export function manyPeople(count: number): SessionFile {
  const session = aSession({ id: 'crowd' });
  const ids = Array.from({ length: count }, (_, i) => `person-${i}`);
  return aFile({
    session,
    participants: ids.map((id) => aParticipant(id)),
    sorts: ids.map((id, person) => {
      const placed = session.cardSet.cards.map((card, i) => [
        card.id,
        fields[(person * 7 + i * (1 + (person % 5))) % 6],
      ]);
      return aSort(id, Object.fromEntries(placed), { completedAt: minutesLater(4) });
    }),
  });
}
