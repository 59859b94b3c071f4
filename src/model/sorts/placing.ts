import type { Card } from '../cards/card';
import type { Id, Stamp } from '../record';
import { ASIDE, type Placement, type Sort, sortIdOf } from './sort';

export const newSort = (participant: Id, perspective: Id, now: Stamp, about?: Id): Sort => ({
  id: sortIdOf(participant, perspective, about),
  revision: 0,
  updatedAt: now,
  participant,
  perspective,
  ...(about !== undefined && { about }),
  placements: {},
  favourites: [],
  startedAt: now,
});

export const domainOf = (sort: Sort, card: Id): Id | undefined => sort.placements[card]?.domain;

export const isPlaced = (sort: Sort, card: Id): boolean => {
  const domain = domainOf(sort, card);
  return domain !== undefined && domain !== ASIDE;
};

/** A card put in a domain, aside, or (`undefined`) back on the table. A favourite that is no longer placed is none. */
export function withPlacement(sort: Sort, card: Id, domain: Id | undefined, now: Stamp): Sort {
  const { [card]: _before, ...others } = sort.placements;
  const at = Math.max(0, Date.parse(now) - Date.parse(sort.startedAt));
  // The newest placement comes last, so that each field shows its cards in the order they arrived.
  const placements = domain === undefined ? others : { ...others, [card]: { domain, at } };
  const next = { ...sort, placements };
  return { ...next, favourites: sort.favourites.filter((id) => isPlaced(next, id)) };
}

/** The cards still on the table, in the order given. */
export const cardsLeftIn = (sort: Sort, order: readonly Id[]): Id[] =>
  order.filter((card) => domainOf(sort, card) === undefined);

/** The cards of one domain (or aside), in the order in which they were put there. */
export const cardsIn = (sort: Sort, domain: Id): Id[] =>
  Object.entries(sort.placements)
    .filter(([, placement]) => placement.domain === domain)
    .sort(byTime)
    .map(([card]) => card);

const byTime = ([a, first]: [Id, Placement], [b, second]: [Id, Placement]) =>
  first.at - second.at || (a < b ? -1 : 1);

export const decidedCountOf = (sort: Sort): number => Object.keys(sort.placements).length;

/** A favourite added at the end, or taken out when it was one already; never more than `most`. */
export function withFavouriteToggled(sort: Sort, card: Id, most: number): Sort {
  if (sort.favourites.includes(card))
    return { ...sort, favourites: sort.favourites.filter((id) => id !== card) };
  if (sort.favourites.length >= most || !isPlaced(sort, card)) return sort;
  return { ...sort, favourites: [...sort.favourites, card] };
}

/** A favourite moved one rank up (−1) or down (+1). */
export function withFavouriteMoved(sort: Sort, card: Id, by: -1 | 1): Sort {
  const from = sort.favourites.indexOf(card);
  const to = from + by;
  if (from < 0 || to < 0 || to >= sort.favourites.length) return sort;
  const favourites = sort.favourites.filter((id) => id !== card);
  favourites.splice(to, 0, card);
  return { ...sort, favourites };
}

/**
 * The order in which one participant meets the cards: shuffled, so that no card is everybody's first, and always the
 * same for one sort, so that a turn resumes at the very card where it stopped (Fisher–Yates on a seeded generator).
 */
export function dealingOrderOf(cards: readonly Card[], sortId: Id): Id[] {
  let state = [...sortId].reduce(
    (hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16777619),
    2166136261,
  );
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const order = cards.map((card) => card.id);
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [order[i], order[j]] = [order[j] as Id, order[i] as Id];
  }
  return order;
}
