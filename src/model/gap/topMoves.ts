import type { CardMove } from './gap';

/** The moves to look at, and how many more happened just as often as the last of them. */
export interface TopMoves {
  moves: CardMove[];
  alsoAsOften: number;
}

/**
 * The `most` moves (in the order of `movesOf`) that most people made. What only one of several people did is no movement of
 * the group: with more than one person a move counts from two on.
 */
export function topMovesOf(moves: readonly CardMove[], people: number, most: number): TopMoves {
  const shared = people > 1 ? moves.filter(({ count }) => count > 1) : moves;
  const last = shared[most - 1]?.count;
  const alsoAsOften = shared.slice(most).filter(({ count }) => count === last).length;
  return { moves: shared.slice(0, most), alsoAsOften };
}
