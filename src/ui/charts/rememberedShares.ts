import type { Board } from '#model/boards/board';
import type { CardSet } from '#model/cards/card';
import { drawnSpectraOf } from '#model/groups/peers';
import type { Session } from '#model/sessions/session';
import type { Sort } from '#model/sorts/sort';
import { ownReadingOf, sharesOf } from '#model/spectrum/ownReading';
import { spectrumOf } from '#model/spectrum/spectrum';

/** A sort never changes in place, so what was counted once holds as long as the object lives: one more turn costs one sort. */
function remembered<T>(count: (sort: Sort, cardSet: CardSet, board: Board) => T) {
  const known = new WeakMap<Sort, { board: Board; value: T }>();
  return (sort: Sort, cardSet: CardSet, board: Board): T => {
    const found = known.get(sort);
    if (found?.board === board) return found.value;
    const value = count(sort, cardSet, board);
    known.set(sort, { board, value });
    return value;
  };
}

const sortedShares = remembered((sort, _, board) => spectrumOf(sort, board));
const ownRates = remembered(ownReadingOf);
const ownShares = remembered((sort, cardSet, board) => {
  const rates = ownRates(sort, cardSet, board);
  return rates && sharesOf(rates);
});

export type Look = 'sorted' | 'own';

type Sorted = Pick<Session, 'board' | 'cardSet' | 'perspectives'>;

const shareFunctions = { sorted: sortedShares, own: ownShares };

/**
 * Everybody's shares (0–1 in board order) in one of the two looks, of one perspective; those who placed nothing have none and are
 * left out, and among peers each is the mean of all.
 */
export function spectraOf(sorts: readonly Sort[], session: Sorted, look: Look): number[][] {
  const own = sorts
    .map((sort) => shareFunctions[look](sort, session.cardSet, session.board))
    .filter((shares) => shares !== undefined);
  return drawnSpectraOf(session, sorts[0]?.perspective ?? '', own);
}

/** The look that can be drawn: whoever chose only cards without a home on the board has no own reading. */
export const lookIn = (sorts: readonly Sort[], session: Sorted, wanted: Look): Look =>
  wanted === 'own' && spectraOf(sorts, session, 'own').length > 0 ? 'own' : 'sorted';

/** Everybody's selection rates (0–1 in board order). */
export const ratesOf = (
  sorts: readonly Sort[],
  { board, cardSet }: Pick<Session, 'board' | 'cardSet'>,
): number[][] =>
  sorts.flatMap((sort) => {
    const rates = ownRates(sort, cardSet, board);
    return rates ? [rates] : [];
  });
