import { perspectivesPresets } from '#assets/texts/perspectives';
import type { Session, SessionRecords } from '#model/sessions/session';
import { aParticipant, aSession, aSort, minutesLater } from './builders';

export const peerPerspectives =
  perspectivesPresets.find(({ id }) => id === 'me-colleague')?.perspectives ?? [];

const done = { completedAt: minutesLater(5) };

/** The first `count` of five people, each of whom sorted for themselves and about the next one, all in one circle. */
export function peerRecords(count: number, change: Partial<Session> = {}): SessionRecords {
  const ids = ['anna', 'bram', 'chris', 'dora', 'ella'].slice(0, count);
  return {
    session: aSession({ perspectives: peerPerspectives, ...change }),
    participants: ids.map((id) => aParticipant(id)),
    sorts: ids.flatMap((id, i) => [
      aSort(id, { play: 'growth', care: 'safety' }, done),
      aSort(
        id,
        { play: 'growth', care: i % 2 === 0 ? 'growth' : 'safety', winning: 'ambition' },
        {
          ...done,
          perspective: 'colleague',
          about: ids[(i + 1) % count] as string,
          favourites: ['play'],
          story: `A sentence by ${id}.`,
        },
      ),
    ]),
  };
}
