import { demoPeople, demoStories } from '#assets/texts/demo';
import { perspectivesPresets } from '#assets/texts/perspectives';
import { whatDrivesUs } from '#assets/texts/recipes';
import { DEMO_RECIPE } from '#model/recipes/recipe';
import type { Id } from '#model/record';
import { newParticipant, newSession } from '#model/sessions/newSession';
import type { Session, SessionRecords } from '#model/sessions/session';
import { ASIDE, type Sort, sortIdOf } from '#model/sorts/sort';
import type { Language } from '#model/text';
import { roomViews } from '#routes/route';
import { settingsStore } from '#state/settingsStore';
import { takeIn } from './autosave';
import { newId, now } from './clock';
import { openViews } from './reveal';

/** A dozen invented people with leanings of their own, so that every view has something to show. */
export async function openDemo(): Promise<Id> {
  const records = demoRecords(newId(), now());
  await takeIn(records);
  // There to look round in: nobody's results wait for a moment here.
  await openViews(records.session.id, ...roomViews);
  return records.session.id;
}

function demoRecords(id: Id, at: string): SessionRecords {
  const { language } = settingsStore.getState();
  const session: Session = {
    ...newSession(whatDrivesUs, id, at, language),
    recipe: DEMO_RECIPE,
    status: 'open',
    perspectives: perspectivesPresets.find((preset) => preset.id === 'me-organisation')?.perspectives ?? [],
    groups: [
      { id: 'care', label: language === 'nl' ? 'Zorg' : 'Care' },
      { id: 'office', label: language === 'nl' ? 'Kantoor' : 'Office' },
    ],
    privacy: { identity: 'alias', minGroupSize: 3 },
  };
  const participants = demoPeople.map(({ name, group }) => newParticipant(newId(), name, group, at));
  const sorts = participants.flatMap((participant, i) =>
    session.perspectives.map((perspective, p) => demoSort(session, participant.id, perspective.id, i, p, at)),
  );
  return { session, participants, sorts: withStories(sorts, session, language) };
}

/** Everybody with a sentence of their own at their first favourite, for as long as there are sentences. */
function withStories(sorts: readonly Sort[], session: Session, language: Language): Sort[] {
  const toldByCard = new Map<Id, number>();
  return sorts.map((sort) => {
    const card = sort.favourites[0];
    if (card === undefined || sort.perspective !== session.perspectives[0]?.id) return sort;
    const told = toldByCard.get(card) ?? 0;
    toldByCard.set(card, told + 1);
    const story = demoStories[card]?.[told]?.[language];
    return story === undefined ? sort : { ...sort, story };
  });
}

/** Each person reads most cards at home, pulled towards their own leaning; the organisation reads as more ambitious. */
function demoSort(session: Session, person: Id, perspective: Id, i: number, p: number, at: string): Sort {
  const random = seeded(97 * i + 1009 * p + 5);
  const domains = session.board.domains.map(({ id }) => id);
  const leaning = p === 0 ? (demoPeople[i]?.leaning ?? 'growth') : random() < 0.6 ? 'ambition' : 'safety';
  const placements: Sort['placements'] = {};
  session.cardSet.cards.forEach((card, c) => {
    const roll = random();
    const domain =
      roll < 0.14
        ? ASIDE
        : roll < 0.58
          ? (card.home ?? leaning)
          : roll < 0.82
            ? leaning
            : (domains[Math.floor(random() * domains.length)] as Id);
    placements[card.id] = { domain, at: 4000 + c * 5200 + Math.floor(random() * 3000) };
  });
  const placed = session.cardSet.cards.filter(({ id }) => placements[id]?.domain !== ASIDE);
  const favourites = placed
    .map((card) => ({ card, weight: random() + (card.home === leaning ? 0.5 : 0) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, session.steps.favourites)
    .map(({ card }) => card.id);
  return {
    id: sortIdOf(person, perspective),
    revision: 1,
    updatedAt: at,
    participant: person,
    perspective,
    placements,
    favourites,
    startedAt: at,
    completedAt: at,
  };
}

function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
