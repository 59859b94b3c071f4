import type { Board } from '#model/boards/board';
import type { CardSet } from '#model/cards/card';
import { isPlaced } from '#model/sorts/placing';
import type { Sort } from '#model/sorts/sort';
import { groupSpectrumOf, placedCountOf } from './spectrum';

/**
 * What somebody chose, leaving aside how they read it: per domain in board order the selection rate 0–1, placed home
 * cards of d / home cards of d. Undefined where nothing was placed, or where no card of the set has its home on this
 * board. Source: method.md, *Own reading*.
 */
export function ownReadingOf(sort: Sort, cardSet: CardSet, board: Board): number[] | undefined {
  const indexById = new Map(board.domains.map((domain, d) => [domain.id, d]));
  const homes = board.domains.map(() => 0);
  const chosen = board.domains.map(() => 0);
  for (const { id, home } of cardSet.cards) {
    const d = home === undefined ? undefined : indexById.get(home);
    if (d === undefined) continue;
    homes[d] = (homes[d] as number) + 1;
    if (isPlaced(sort, id)) chosen[d] = (chosen[d] as number) + 1;
  }
  if (placedCountOf(sort) === 0 || homes.every((count) => count === 0)) return undefined;
  // A domain that is nobody's home offered nothing to choose: 0, so that it takes no paint beside those that did.
  return homes.map((count, d) => (count === 0 ? 0 : (chosen[d] as number) / count));
}

/** The group's own reading: the mean selection rate 0–1 per domain; undefined for nobody. Source: `figures.md`. */
export const groupOwnReadingOf = (readings: readonly (readonly number[])[]): number[] | undefined =>
  groupSpectrumOf(readings);

/** Selection rates as shares 0–1 that sum to 1, to draw them as a fan; undefined where every rate is 0. */
export function sharesOf(rates: readonly number[]): number[] | undefined {
  const total = rates.reduce((sum, rate) => sum + rate, 0);
  return total > 0 ? rates.map((rate) => rate / total) : undefined;
}
