import type { Board } from '#model/boards/board';
import type { CardSet } from '#model/cards/card';
import type { Id } from '#model/record';
import type { Sort } from '#model/sorts/sort';
import { codingOf, UNDECIDED, writeCodes } from './placementCodes';

export interface PlacementRow {
  card: Id;
  /** Sorts that placed the card in each domain, in board order. */
  counts: number[];
  /** Sorts that laid it aside. */
  aside: number;
  /** Sorts that placed it in some domain. */
  placed: number;
  /** Sorts that placed it or laid it aside. */
  decided: number;
}

export interface PlacementMatrix {
  /** One row per card, in the card set's order. */
  cards: PlacementRow[];
}

/** A row from its counts: one per domain in board order, and aside as the last. */
export function rowOf(card: Id, countsAndAside: readonly number[]): PlacementRow {
  const counts = countsAndAside.slice(0, -1);
  const aside = countsAndAside.at(-1) ?? 0;
  const placed = counts.reduce((sum, count) => sum + count, 0);
  return { card, counts, aside, placed, decided: placed + aside };
}

/**
 * Who put what where: per card the number of sorts (0 or more) in each domain, M[c][d], and aside, A[c].
 * Source: method.md, *Placement matrix*.
 */
export function placementMatrixOf(sorts: readonly Sort[], board: Board, cardSet: CardSet): PlacementMatrix {
  const coding = codingOf(board, cardSet);
  const counts = coding.cards.map(() => new Array<number>(coding.domainCount + 1).fill(0));
  const codes = new Int8Array(coding.cards.length);
  for (const sort of sorts) {
    writeCodes(codes, sort, coding);
    for (const [c, row] of counts.entries()) {
      const code = codes[c] as number;
      if (code !== UNDECIDED) row[code] = (row[code] as number) + 1;
    }
  }
  return { cards: coding.cards.map((card, c) => rowOf(card, counts[c] as number[])) };
}

/**
 * Share 0–1 of the sorts that decided on a card which put it in domain `d` (board order), or aside; undefined where
 * nobody decided. Source: method.md, *Placement matrix*.
 */
export function shareOf(row: PlacementRow, d: number | 'aside'): number | undefined {
  if (row.decided === 0) return undefined;
  return (d === 'aside' ? row.aside : (row.counts[d] ?? 0)) / row.decided;
}
