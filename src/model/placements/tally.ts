import type { Board } from '#model/boards/board';
import type { CardSet } from '#model/cards/card';
import type { Sort } from '#model/sorts/sort';
import { type Coding, codingOf, UNDECIDED, writeCodes } from './placementCodes';
import { type PlacementMatrix, rowOf } from './placementMatrix';

/**
 * A perspective's running count. All of it is whole numbers, so removing a sort undoes adding it to the last bit and the
 * order of arrival leaves no trace; sums of shares would drift.
 */
export interface Tally {
  coding: Coding;
  /** Sorts per card and code (card-major; aside is the last code). */
  counts: Int32Array;
  /** Sorts that placed exactly n cards, at n. */
  sortsBySize: Int32Array;
  /** Σ n_d(s) over the sorts that placed exactly n cards, at n · domains + d. */
  cardsBySize: Float64Array;
  /** Σ n_d(s)² likewise: what the spread needs. */
  squaresBySize: Float64Array;
  /** Room for one sort's codes and domain counts, so that counting a sort allocates nothing. */
  codes: Int8Array;
  domainCounts: Int32Array;
}

export function createTally(board: Board, cardSet: CardSet): Tally {
  const coding = codingOf(board, cardSet);
  const sizes = coding.cards.length + 1;
  return {
    coding,
    counts: new Int32Array(coding.cards.length * (coding.domainCount + 1)),
    sortsBySize: new Int32Array(sizes),
    cardsBySize: new Float64Array(sizes * coding.domainCount),
    squaresBySize: new Float64Array(sizes * coding.domainCount),
    codes: new Int8Array(coding.cards.length),
    domainCounts: new Int32Array(coding.domainCount + 1),
  };
}

/** Counts one more sort, in time proportional to the cards. */
export const tallyAdd = (tally: Tally, sort: Sort): void => count(tally, sort, 1);

/** Takes out a sort exactly as it was added; of a sort that changed since, remove the former version. */
export const tallyRemove = (tally: Tally, sort: Sort): void => count(tally, sort, -1);

function count(tally: Tally, sort: Sort, by: 1 | -1): void {
  const { coding, counts, codes, domainCounts, sortsBySize, cardsBySize, squaresBySize } = tally;
  const { domainCount } = coding;
  writeCodes(codes, sort, coding);
  domainCounts.fill(0);
  let placed = 0;
  for (let c = 0; c < codes.length; c++) {
    const code = codes[c] as number;
    if (code === UNDECIDED) continue;
    (counts[c * (domainCount + 1) + code] as number) += by;
    (domainCounts[code] as number)++;
    if (code < domainCount) placed++;
  }
  (sortsBySize[placed] as number) += by;
  for (let d = 0; d < domainCount; d++) {
    const cards = domainCounts[d] as number;
    (cardsBySize[placed * domainCount + d] as number) += by * cards;
    (squaresBySize[placed * domainCount + d] as number) += by * cards * cards;
  }
}

/** How many of the tallied sorts have a spectrum: those that placed a card. */
export const tallySortsOf = ({ sortsBySize }: Tally): number =>
  sortsBySize.reduce((sum, sorts, size) => (size === 0 ? sum : sum + sorts), 0);

/** The placement matrix of the tallied sorts; equals `placementMatrixOf` over the same sorts. */
export function tallyMatrixOf({ coding, counts }: Tally): PlacementMatrix {
  const width = coding.domainCount + 1;
  return {
    cards: coding.cards.map((card, c) => rowOf(card, [...counts.subarray(c * width, (c + 1) * width)])),
  };
}

/** The group's spectrum; equals `groupSpectrumOf` over the same sorts, undefined for nobody. */
export function tallySpectrumOf(tally: Tally): number[] | undefined {
  const sorts = tallySortsOf(tally);
  if (sorts === 0) return undefined;
  const { domainCount } = tally.coding;
  return Array.from({ length: domainCount }, (_, d) => {
    let shares = 0;
    for (let n = 1; n < tally.sortsBySize.length; n++)
      shares += (tally.cardsBySize[n * domainCount + d] as number) / n;
    return shares / sorts;
  });
}

/** The spread per domain; equals `spreadOf` over the same sorts. */
export function tallySpreadOf(tally: Tally): (number | undefined)[] {
  const sorts = tallySortsOf(tally);
  const mean = tallySpectrumOf(tally) ?? [];
  return mean.map((centre, d) =>
    sorts < 2 ? undefined : Math.sqrt(squaredDeviationsOf(tally, d, centre) / (sorts - 1)),
  );
}

/**
 * Σ (p_d(s) − P_d)², split into the deviations within sorts of one size and those between the sizes: both are sums of
 * squares, where Σp² − n·P² would lose a small spread in rounding.
 */
function squaredDeviationsOf(
  { coding, sortsBySize, cardsBySize, squaresBySize }: Tally,
  d: number,
  centre: number,
): number {
  let sum = 0;
  for (let n = 1; n < sortsBySize.length; n++) {
    const sorts = sortsBySize[n] as number;
    if (sorts === 0) continue;
    const cards = cardsBySize[n * coding.domainCount + d] as number;
    const squares = squaresBySize[n * coding.domainCount + d] as number;
    sum += (sorts * squares - cards * cards) / (sorts * n * n);
    sum += sorts * (cards / (sorts * n) - centre) ** 2;
  }
  return sum;
}

/** Per card the placements in each domain, as Krippendorff's α wants its units: aside counts as missing. */
export const tallyUnitsOf = (tally: Tally): number[][] => tallyMatrixOf(tally).cards.map((row) => row.counts);
