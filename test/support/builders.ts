import { whatDrivesUs } from '#assets/texts/recipes';
import type { Conversation } from '#model/conversation/conversation';
import type { Id, Stamp } from '#model/record';
import { newParticipant, newSession } from '#model/sessions/newSession';
import type { Participant, Session, SessionFile, SessionRecords } from '#model/sessions/session';
import { sessionFileOf } from '#model/sessions/sessionFile';
import { newSort } from '#model/sorts/placing';
import { type Sort, sortIdOf } from '#model/sorts/sort';

export const STAMP: Stamp = '2026-11-24T09:00:00.000Z';

export const minutesLater = (minutes: number): Stamp =>
  new Date(Date.parse(STAMP) + minutes * 60_000).toISOString();

/** An open session of the built-in recipe: five domains, 24 cards, three favourites. */
export const aSession = (changes: Partial<Session> = {}): Session => ({
  ...newSession(whatDrivesUs, 'session-1', STAMP, 'en'),
  status: 'open',
  ...changes,
});

export const aParticipant = (id: Id, changes: Partial<Participant> = {}): Participant => ({
  ...newParticipant(id, `The name of ${id}`, undefined, STAMP),
  ...changes,
});

/** A sort from `card: domain`, one card a second. */
export function aSort(participant: Id, domainByCard: Record<Id, Id> = {}, changes: Partial<Sort> = {}): Sort {
  const sort = { ...newSort(participant, 'me', STAMP), revision: 1, ...changes };
  return {
    ...sort,
    id: sortIdOf(sort.participant, sort.perspective, sort.about),
    placements: Object.fromEntries(
      Object.entries(domainByCard).map(([card, domain], i) => [card, { domain, at: (i + 1) * 1000 }]),
    ),
  };
}

/** One of everything a conversation keeps, and one more, so that each list has a second place. */
const aConversation: Conversation = {
  pinned: ['split.play.me', 'gap.growth.me.peer'],
  skipped: ['split.care.me', 'lonely.safety.me'],
  discussed: ['own.keep', 'own.need'],
  notes: [
    { prompt: 'split.play.me', text: 'Leaves, and who clears them up.' },
    { prompt: 'own.need', text: 'Time to look round.' },
  ],
  agreements: [
    { id: 'rotas', text: 'Share the rotas two weeks earlier', by: 'Anna', due: '1 December', done: true },
    { id: 'outside', text: 'One meeting a month outside', done: false },
  ],
  runningOrder: [
    { id: 'welcome', label: { nl: 'Welkom', en: 'Welcome' }, minutes: 5 },
    { id: 'talk', label: 'Conversation', minutes: 25 },
  ],
};

/** Two groups, three people, a peer perspective, a conversation, and a sort with every optional field. */
export function someRecords(): SessionRecords {
  const session = aSession();
  const colleague = {
    id: 'peer',
    label: 'Colleague',
    prompt: 'What drives them?',
    about: 'peer',
  } as const;
  return {
    session: {
      ...session,
      perspectives: [...session.perspectives, colleague],
      groups: [
        { id: 'care', label: 'Care' },
        { id: 'office', label: 'Office' },
      ],
      steps: { firstImpression: true, favourites: 3, story: true, commitment: true, pulse: true },
      conversation: aConversation,
    },
    participants: [
      aParticipant('anna', { group: 'care' }),
      aParticipant('bram', { group: 'office' }),
      aParticipant('chris'),
    ],
    sorts: [
      aSort(
        'anna',
        { play: 'growth', care: 'safety', winning: 'ambition', status: 'aside' },
        {
          impressions: {
            play: { yes: true, ms: 900 },
            status: { yes: false, ms: 700 },
            care: { yes: null, ms: 4000 },
          },
          favourites: ['play', 'winning'],
          story: 'Autumn, with my sister.',
          commitment: 'One walk a week.',
          pulse: { energy: 4 },
          completedAt: minutesLater(5),
        },
      ),
      aSort('anna', { care: 'safety' }, { perspective: 'peer', about: 'bram' }),
      aSort('bram', { play: 'vitality', order: 'safety' }, { favourites: ['order'] }),
    ],
  };
}

export const aFile = (records: SessionRecords = someRecords()): SessionFile => sessionFileOf(records, STAMP);

/** A copy with another value at a path; `undefined` takes the value away. */
export function withValueAt<T>(whole: T, path: readonly (string | number)[], value: unknown): T {
  const copy = structuredClone(whole);
  const last = path.at(-1) as string;
  const owner = path
    .slice(0, -1)
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], copy);
  if (value === undefined) delete (owner as Record<string, unknown>)[last];
  else (owner as Record<string, unknown>)[last] = value;
  return copy;
}

/** Ids one after another, the later the smaller, so that nothing keeps its order by chance. */
export function newIds(): () => Id {
  let count = 0;
  return () => `new-${String(999 - ++count)}`;
}
