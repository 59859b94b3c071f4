import type { Id } from '#model/record';
import type { Sort } from '#model/sorts/sort';
import { bordaOf } from './borda';

/** What the favourites say, before it is worded. */
export type FavouritesFinding =
  | { kind: 'nobody' }
  /** The session asks for none. */
  | { kind: 'noStep' }
  /** Everybody who is done chose none. */
  | { kind: 'noneChosen' }
  /** One person chose; `card` is what they put first. */
  | { kind: 'one'; card: Id }
  /** Two people or more chose, and no card was chosen twice; `people` are done. */
  | { kind: 'allDifferent'; people: number }
  /** One card leads: `chosenBy` of the `people` who are done chose it. */
  | { kind: 'first'; card: Id; chosenBy: number; people: number }
  /** Several have equally many points. */
  | { kind: 'tie'; cards: Id[]; people: number };

/** The one thing to say first about favourites, from the completed sorts and how many the session lets choose (0–5). */
export function favouritesFindingOf(sorts: readonly Sort[], max: number): FavouritesFinding {
  if (max === 0) return { kind: 'noStep' };
  if (sorts.length === 0) return { kind: 'nobody' };
  const scores = bordaOf(sorts, max);
  const [first] = scores;
  if (!first) return { kind: 'noneChosen' };
  const people = sorts.length;
  if (sorts.filter(({ favourites }) => favourites.length > 0).length === 1)
    return { kind: 'one', card: first.card };
  if (scores.every((score) => score.people === 1)) return { kind: 'allDifferent', people };
  const tied = scores.filter(({ rank }) => rank === 1);
  return tied.length > 1
    ? { kind: 'tie', cards: tied.map(({ card }) => card), people }
    : { kind: 'first', card: first.card, chosenBy: first.people, people };
}
