import type { CardMove } from './gap';

/** The moves to look at; where all of them are tied with more than fit, how many are left out. */
export interface TopMoves {
  moves: CardMove[];
  alsoAsOften: number;
}

/**
 * The `most` moves (in the order of `movesOf`) that most people made. What only one of several people did is no movement of
 * the group: with more than one person a move counts from two on. A tie that doesn't fit whole is left out whole, unless that
 * would leave nothing.
 */
export function topMovesOf(moves: readonly CardMove[], people: number, most: number): TopMoves {
  const shared = people > 1 ? moves.filter(({ count }) => count > 1) : moves;
  const next = shared[most]?.count ?? 0;
  const clear = shared.slice(0, most).filter(({ count }) => count > next);
  if (clear.length > 0 || next === 0) return { moves: clear, alsoAsOften: 0 };
  const tied = shared.filter(({ count }) => count === next).length;
  return { moves: shared.slice(0, most), alsoAsOften: tied - most };
}
