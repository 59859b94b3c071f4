import type { Id, Stamp } from '#model/record';
import {
  domainOf,
  newSort,
  withFavouriteMoved,
  withFavouriteToggled,
  withPlacement,
} from '#model/sorts/placing';
import type { Sort } from '#model/sorts/sort';
import { sortIdOf } from '#model/sorts/sort';
import { recordInMemory, sessionInMemory } from '#state/sessionsStore';
import { endTurn, type Move, recordMove, takeRedo, takeUndo } from '#state/turnStore';
import { change } from './autosave';
import { now } from './clock';

/** Which sort a turn is about. */
export interface TurnKey {
  session: Id;
  participant: Id;
  perspective: Id;
  /** Among peers: the colleague it is about. */
  about?: Id | undefined;
}

const idOf = ({ participant, perspective, about }: TurnKey) => sortIdOf(participant, perspective, about);

const sortFor = ({ participant, perspective, about }: TurnKey, at: Stamp) =>
  newSort(participant, perspective, at, about);

function changeSort(key: TurnKey, make: (sort: Sort, at: Stamp) => Sort): void {
  const at = now();
  change('sorts', key.session, idOf(key), (stored) => {
    const sort = stored ?? sortFor(key, at);
    const next = make(sort, at);
    return next === sort ? undefined : { ...next, updatedAt: at };
  });
}

/**
 * The sort exists from the moment its owner begins, so that the room can see that they are sorting; one about a colleague from its
 * first card, since until then its owner may choose somebody else.
 */
export function beginSort(key: TurnKey): void {
  const id = idOf(key);
  if (key.about !== undefined || recordInMemory('sorts', key.session, id)) return;
  change('sorts', key.session, id, (stored) => stored ?? sortFor(key, now()));
}

const carryOut = (key: TurnKey, card: Id, to: Id | undefined) =>
  changeSort(key, (sort, at) => withPlacement(sort, card, to, at));

/** Puts a card in a domain, aside, or back on the table (`undefined`); can be undone. */
export function placeCard(key: TurnKey, card: Id, to: Id | undefined): void {
  const sort = recordInMemory('sorts', key.session, idOf(key));
  const from = sort && domainOf(sort, card);
  if (from === to) return;
  carryOut(key, card, to);
  recordMove({ card, from, to });
}

export function undo(key: TurnKey): Move | undefined {
  const move = takeUndo();
  if (move) carryOut(key, move.card, move.from);
  return move;
}

export function redo(key: TurnKey): Move | undefined {
  const move = takeRedo();
  if (move) carryOut(key, move.card, move.to);
  return move;
}

const mostFavourites = (key: TurnKey) => sessionInMemory(key.session)?.session.steps.favourites ?? 0;

export const toggleFavourite = (key: TurnKey, card: Id) =>
  changeSort(key, (sort) => withFavouriteToggled(sort, card, mostFavourites(key)));

export const moveFavourite = (key: TurnKey, card: Id, by: -1 | 1) =>
  changeSort(key, (sort) => withFavouriteMoved(sort, card, by));

export const tellStory = (key: TurnKey, text: string) =>
  changeSort(key, ({ story: _before, ...sort }) => (text.trim() ? { ...sort, story: text } : sort));

/** Completes the sort: from now on it counts in the results. */
export function finishSort(key: TurnKey): void {
  changeSort(key, (sort, at) => ({ ...sort, completedAt: sort.completedAt ?? at }));
  endTurn();
}

/** Opens a finished sort again, for the facilitator who was asked to. */
export const reopenSort = (key: TurnKey) => changeSort(key, ({ completedAt: _done, ...sort }) => sort);
