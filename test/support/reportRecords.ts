import { whatDrivesUs } from '#assets/texts/recipes';
import { newParticipant, newSession } from '#model/sessions/newSession';
import type { Session, SessionRecords } from '#model/sessions/session';
import { ASIDE, type Sort, sortIdOf } from '#model/sorts/sort';
import type { Language } from '#model/text';
import { STAMP } from './builders';

/** Always the same numbers from the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A group of any size whose people lean to a domain of their own, each with favourites and a story; always the same. */
export function crowdRecords(
  count: number,
  language: Language = 'en',
  change: Partial<Session> = {},
  storyOf: (person: number) => string | undefined = (person) =>
    person % 2 === 0 ? 'Autumn, with my sister, and nobody in a hurry.' : undefined,
): SessionRecords {
  const session: Session = {
    ...newSession(whatDrivesUs, 'crowd', STAMP, language),
    status: 'open',
    ...change,
  };
  const participants = Array.from({ length: count }, (_, i) =>
    newParticipant(
      `person-${i}`,
      `Name ${i}`,
      session.groups[Math.floor((i * session.groups.length) / Math.max(1, count))]?.id,
      STAMP,
    ),
  );
  const sorts = session.perspectives.flatMap(({ id }, p) =>
    participants.map((participant, i) =>
      aLeaningSort(
        session,
        participant.id,
        id,
        seeded(97 * i + 1009 * p + 5),
        p === 0 ? storyOf(i) : undefined,
      ),
    ),
  );
  return { session, participants, sorts };
}

function aLeaningSort(
  { board, cardSet, steps }: Session,
  participant: string,
  perspective: string,
  random: () => number,
  story: string | undefined,
): Sort {
  const pick = () => board.domains[Math.floor(random() * board.domains.length)]?.id ?? ASIDE;
  const leaning = pick();
  const placements = Object.fromEntries(
    cardSet.cards.map(({ id, home }, c) => {
      const roll = random();
      const known = board.domains.some((domain) => domain.id === home) ? home : leaning;
      const domain = roll < 0.14 ? ASIDE : roll < 0.58 ? (known ?? leaning) : roll < 0.82 ? leaning : pick();
      return [id, { domain, at: 4000 + c * 5000 }];
    }),
  );
  const placed = cardSet.cards.filter(({ id }) => placements[id]?.domain !== ASIDE);
  const favourites = placed
    .map(({ id }) => ({ id, weight: random() }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, steps.favourites)
    .map(({ id }) => id);
  return {
    id: sortIdOf(participant, perspective),
    revision: 1,
    updatedAt: STAMP,
    participant,
    perspective,
    placements,
    favourites,
    ...(story !== undefined && favourites.length > 0 && { story }),
    startedAt: STAMP,
    completedAt: STAMP,
  };
}
