/** What the model's work costs with nothing around it: no ids, no objects, no checks; whole numbers in typed arrays. */

import { whatDrivesUs } from '#assets/texts/recipes';
import { codingOf, UNDECIDED, writeCodes } from '#model/placements/placementCodes';
import type { Sort } from '#model/sorts/sort';

const coding = codingOf(whatDrivesUs.board, whatDrivesUs.cardSet);
const CARDS = coding.cards.length;
const DOMAINS = coding.domainCount;
const CODES = DOMAINS + 1;

/** Every sort's codes, sort after sort. */
export function packed(sorts: readonly Sort[]): Int8Array {
  const codes = new Int8Array(sorts.length * CARDS);
  sorts.forEach((sort, s) => {
    writeCodes(codes.subarray(s * CARDS, (s + 1) * CARDS), sort, coding);
  });
  return codes;
}

export interface Count {
  counts: Int32Array;
  shares: Float64Array;
  sorts: number;
}

export const emptyCount = (): Count => ({
  counts: new Int32Array(CARDS * CODES),
  shares: new Float64Array(DOMAINS),
  sorts: 0,
});

const own = new Int32Array(CODES);

/** The sorts from `from` to `to` (exclusive) counted in. */
export function countIn(count: Count, codes: Int8Array, from: number, to: number): void {
  const { counts, shares } = count;
  for (let s = from; s < to; s++) {
    own.fill(0);
    for (let c = 0; c < CARDS; c++) {
      const code = codes[s * CARDS + c] as number;
      if (code === UNDECIDED) continue;
      (counts[c * CODES + code] as number)++;
      (own[code] as number)++;
    }
    let placed = 0;
    for (let d = 0; d < DOMAINS; d++) placed += own[d] as number;
    if (placed === 0) continue;
    for (let d = 0; d < DOMAINS; d++) (shares[d] as number) += (own[d] as number) / placed;
    count.sorts++;
  }
}

/** The group's spectrum and α from the counts. */
export function figuresOf({ counts, shares, sorts }: Count) {
  const totals = new Float64Array(DOMAINS);
  let observed = 0;
  let values = 0;
  for (let c = 0; c < CARDS; c++) {
    let placed = 0;
    let like = 0;
    for (let d = 0; d < DOMAINS; d++) {
      const count = counts[c * CODES + d] as number;
      placed += count;
      like += count * count;
    }
    if (placed < 2) continue;
    for (let d = 0; d < DOMAINS; d++) (totals[d] as number) += counts[c * CODES + d] as number;
    observed += (placed * placed - like) / (placed - 1);
    values += placed;
  }
  const expected = totals.reduce((sum, total) => sum - total * total, values * values);
  return { spectrum: shares.map((share) => share / sorts), alpha: 1 - ((values - 1) * observed) / expected };
}

/** Blades in their final order, as running sums in one array. */
export interface Blades {
  borders: Float64Array;
  width: number;
  /** For each blade the end (exclusive) of its section. */
  ends: Int32Array;
}

export function bladesOf(ordered: readonly (readonly number[])[]): Blades {
  const width = DOMAINS - 1;
  const borders = new Float64Array(ordered.length * width);
  const sections = ordered.map((spectrum) => spectrum.indexOf(Math.max(...spectrum)));
  ordered.forEach((spectrum, i) => {
    for (let d = 0, sum = 0; d < width; d++) {
      sum += spectrum[d] as number;
      borders[i * width + d] = sum;
    }
  });
  const ends = Int32Array.from(sections, (section) => sections.lastIndexOf(section) + 1);
  return { borders, width, ends };
}

/** One 2-opt round that finds nothing to turn: whatever orders a fan this way must at least check once that it is done. */
export function checkOnce({ borders, width, ends }: Blades, longest: number): number {
  const blades = ends.length;
  const jump = (a: number, b: number) => {
    let sum = 0;
    for (let d = 0; d < width; d++)
      sum += Math.abs((borders[a * width + d] as number) - (borders[b * width + d] as number));
    return sum;
  };
  let gains = 0;
  for (let i = 0; i < blades - 1; i++) {
    const before = i > 0 ? jump(i - 1, i) : 0;
    const last = Math.min(ends[i] as number, i + longest);
    for (let j = i + 1; j < last; j++) {
      const left = i > 0 ? before - jump(i - 1, j) : 0;
      const right = j < blades - 1 ? jump(j, j + 1) - jump(i, j + 1) : 0;
      if (left + right > 1e-9) gains++;
    }
  }
  return gains;
}

/** Two files joined by id, nothing checked and the later text winning. */
export function joinUnchecked(ours: { sorts: Sort[] }, text: string): number {
  const joined = new Map(ours.sorts.map((sort) => [sort.id, sort]));
  for (const sort of (JSON.parse(text) as { sorts: Sort[] }).sorts) joined.set(sort.id, sort);
  return joined.size;
}
