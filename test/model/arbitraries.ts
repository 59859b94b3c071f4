import fc from 'fast-check';
import type { Board } from '#model/boards/board';
import type { CardSet } from '#model/cards/card';
import type { Id } from '#model/record';
import { ASIDE, type Sort, sortIdOf } from '#model/sorts/sort';

const stamp = '2026-11-24T09:00:00.000Z';

export const boardOf = (...domains: Id[]): Board => ({
  id: 'board',
  title: 'Board',
  question: 'Where?',
  domains: domains.map((id) => ({ id, name: id, colour: '#1d7759' })),
});

/** Cards by id, with the home of each where it has one. */
export const cardSetOf = (homeByCard: Record<Id, Id | undefined>): CardSet => ({
  id: 'cards',
  title: 'Cards',
  cards: Object.entries(homeByCard).map(([id, home]) => ({
    id,
    name: id,
    alt: id,
    image: `builtin:${id}`,
    ...(home === undefined ? {} : { home }),
  })),
});

/** A sort from `card: domain`; the rest as in a finished turn. */
export const sortOf = (
  domainByCard: Record<Id, Id>,
  {
    participant = 'p1',
    perspective = 'me',
    about,
    favourites = [],
  }: Partial<Pick<Sort, 'participant' | 'perspective' | 'about' | 'favourites'>> = {},
): Sort => ({
  id: sortIdOf(participant, perspective, about),
  revision: 1,
  updatedAt: stamp,
  participant,
  perspective,
  ...(about === undefined ? {} : { about }),
  placements: Object.fromEntries(
    Object.entries(domainByCard).map(([card, domain], at) => [card, { domain, at }]),
  ),
  favourites,
  startedAt: stamp,
  completedAt: stamp,
});

export const board = boardOf('north', 'east', 'south', 'west');
export const cardSet = cardSetOf({
  a: 'north',
  b: 'north',
  c: 'north',
  d: 'east',
  e: 'east',
  f: 'south',
  g: undefined,
  h: undefined,
});

const cards = cardSet.cards.map((card) => card.id);
const decision = fc.constantFrom('north', 'east', 'south', 'west', ASIDE, undefined);

/** Any sort of the eight cards on the four domains: some placed, some aside, some not decided, perhaps none. */
export const anySort: fc.Arbitrary<Sort> = fc
  .tuple(...cards.map(() => decision))
  .map((decisions) =>
    sortOf(
      Object.fromEntries(
        decisions.flatMap((domain, c) => (domain === undefined ? [] : [[cards[c] as Id, domain]])),
      ),
    ),
  );

export const anySorts = fc.array(anySort, { maxLength: 12 });

/** Shares of k domains as people make them: whole cards over a whole number of cards. */
export const anySpectrum = (domains: number): fc.Arbitrary<number[]> =>
  fc
    .array(fc.nat({ max: 9 }), { minLength: domains, maxLength: domains })
    .filter((counts) => counts.some((count) => count > 0))
    .map((counts) => {
      const placed = counts.reduce((sum, count) => sum + count, 0);
      return counts.map((count) => count / placed);
    });
