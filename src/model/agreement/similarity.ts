import type { CardSet } from '#model/cards/card';
import type { Id } from '#model/record';
import { ASIDE, type Sort } from '#model/sorts/sort';

/** A symmetric table; undefined where two have nothing in common. */
export type SimilarityMatrix = (number | undefined)[][];

/**
 * How alike two sorts are, 0–1: cards both placed in the same domain / cards both placed; undefined without a common
 * card. Source: method.md, *Participant similarity*.
 */
export const similarityOf = (sortA: Sort, sortB: Sort): number | undefined =>
  similarityMatrixOf([sortA, sortB])[0]?.[1];

/** Every two sorts' similarity, 0–1, in the order given; 1 with itself, undefined for a sort that placed nothing. */
export function similarityMatrixOf(sorts: readonly Sort[]): SimilarityMatrix {
  const cards = [...new Set(sorts.flatMap((sort) => Object.keys(sort.placements)))];
  return tableOf(likenessesOf(placedCodesOf(sorts, cards), sorts.length), sorts.length);
}

/** For every two cards, row by row in the card set's order: sorts that placed both, and sorts that put both in one domain. */
export interface CardPairs {
  both: Int32Array;
  same: Int32Array;
}

export function cardPairsOf(sorts: readonly Sort[], cardSet: CardSet): CardPairs {
  const cards = cardSet.cards.map((card) => card.id);
  const codes = placedCodesOf(sorts, cards);
  const width = cards.length;
  const both = new Int32Array(width * width);
  const same = new Int32Array(width * width);
  for (let start = 0; start < codes.length; start += width) {
    for (let a = 0; a < width; a++) {
      const code = codes[start + a] as number;
      if (code === 0) continue;
      for (let b = a; b < width; b++) {
        const other = codes[start + b] as number;
        if (other !== 0) (both[a * width + b] as number)++;
        if (other === code) (same[a * width + b] as number)++;
      }
    }
  }
  mirror(both, width);
  mirror(same, width);
  return { both, same };
}

/** Counted on one side of the diagonal, true on both. */
function mirror(table: Int32Array, width: number): void {
  for (let a = 0; a < width; a++)
    for (let b = 0; b < a; b++) table[a * width + b] = table[b * width + a] as number;
}

/**
 * Every two cards' similarity, 0–1, in the card set's order: among the sorts that placed both, the share that put them in
 * the same domain; undefined where nobody placed both. Source: method.md, *Card similarity*.
 */
export const cardSimilarityOf = (sorts: readonly Sort[], cardSet: CardSet): SimilarityMatrix =>
  similarityOfPairs(cardPairsOf(sorts, cardSet));

/** The same from what was counted before. */
export function similarityOfPairs({ both, same }: CardPairs): SimilarityMatrix {
  const width = Math.sqrt(both.length);
  return Array.from({ length: width }, (_, a) =>
    Array.from({ length: width }, (_, b) => {
      const count = both[a * width + b] as number;
      return count === 0 ? undefined : (same[a * width + b] as number) / count;
    }),
  );
}

/** Sort-major codes of the domains, in whatever order they turn up; 0 = not placed. */
export function placedCodesOf(sorts: readonly Sort[], cards: readonly Id[]): Uint8Array {
  const codeByDomain = new Map<Id, number>();
  const codes = new Uint8Array(sorts.length * cards.length);
  for (const [s, { placements }] of sorts.entries()) {
    for (let c = 0; c < cards.length; c++) {
      const domain = placements[cards[c] as Id]?.domain;
      if (domain === undefined || domain === ASIDE) continue;
      const code = codeByDomain.get(domain) ?? codeByDomain.size + 1;
      codeByDomain.set(domain, code);
      codes[s * cards.length + c] = code;
    }
  }
  return codes;
}

/** Compares every two of a table's rows: 0–1 row by row, NaN for undefined; plain numbers are far faster. */
export function likenessesOf(codes: Uint8Array, rows: number): Float64Array {
  const width = rows === 0 ? 0 : codes.length / rows;
  const likeness = new Float64Array(rows * rows);
  for (let a = 0; a < rows; a++) {
    for (let b = a; b < rows; b++) {
      const alike = likenessOf(codes, a * width, b * width, width);
      likeness[a * rows + b] = alike;
      likeness[b * rows + a] = alike;
    }
  }
  return likeness;
}

const tableOf = (likeness: Float64Array, rows: number): SimilarityMatrix =>
  Array.from({ length: rows }, (_, a) =>
    Array.from(likeness.subarray(a * rows, (a + 1) * rows), (alike) =>
      Number.isNaN(alike) ? undefined : alike,
    ),
  );

function likenessOf(codes: Uint8Array, startA: number, startB: number, width: number): number {
  let both = 0;
  let same = 0;
  for (let i = 0; i < width; i++) {
    const a = codes[startA + i] as number;
    const b = codes[startB + i] as number;
    if (a !== 0 && b !== 0) {
      both++;
      if (a === b) same++;
    }
  }
  return same / both;
}
