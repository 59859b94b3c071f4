import type { Board } from '#model/boards/board';
import type { CardSet } from '#model/cards/card';
import type { Id } from '#model/record';
import { ASIDE, type Sort } from '#model/sorts/sort';

export const UNDECIDED = -1;

/** Small whole numbers instead of ids, so that counting many sorts is a walk over an array. */
export interface Coding {
  cards: readonly Id[];
  indexByCard: ReadonlyMap<Id, number>;
  /** A domain's code is its place here: board order, and aside after the last domain. */
  fields: readonly Id[];
  /** How many domains; also the code of aside. */
  domainCount: number;
}

export function codingOf(board: Board, cardSet: CardSet): Coding {
  const cards = cardSet.cards.map((card) => card.id);
  return {
    cards,
    indexByCard: new Map(cards.map((card, c) => [card, c])),
    fields: [...board.domains.map((domain) => domain.id), ASIDE],
    domainCount: board.domains.length,
  };
}

/**
 * Writes what a sort did with each card, in the card set's order: a domain's code, aside's code, or `UNDECIDED`.
 * Walks the placements rather than the cards, and searches nine fields rather than a map: nearly twice as fast.
 */
export function writeCodes(codes: Int8Array, { placements }: Sort, { indexByCard, fields }: Coding): void {
  codes.fill(UNDECIDED);
  for (const card in placements) {
    const c = indexByCard.get(card);
    if (c !== undefined) codes[c] = codeOf(placements[card]?.domain, fields);
  }
}

/** `indexOf`, which is slower on so short a list. */
function codeOf(domain: Id | undefined, fields: readonly Id[]): number {
  for (let code = 0; code < fields.length; code++) if (fields[code] === domain) return code;
  return UNDECIDED;
}
