import type { Board } from '#model/boards/board';
import type { Id } from '#model/record';
import { domainOf } from '#model/sorts/placing';
import type { Sort } from '#model/sorts/sort';
import { groupSpectrumOf, spectrumOf } from '#model/spectrum/spectrum';
import { pairsOf } from './pairs';

export interface Gap {
  /** The mean spectrum under each of the two, over the same people: shares 0–1 in board order. */
  from: number[];
  to: number[];
  /** P_d(B) − P_d(A) in board order, as fractions −1–1 that sum to 0. */
  delta: number[];
  /** ½ Σ |Δ_d|, 0–1: the part of the colour that would have to move. */
  total: number;
  /** How many people it rests on. */
  participants: number;
}

/** One person's shares (0–1 in board order) under both perspectives. */
export interface SpectrumPair {
  from: number[];
  to: number[];
}

const meanSpectrumOf = (sorts: readonly Sort[], board: Board): number[] | undefined =>
  groupSpectrumOf(sorts.map((sort) => spectrumOf(sort, board)).filter((spectrum) => spectrum !== undefined));

/** Everybody with a spectrum under both perspectives, in no order that means anything; of several sorts about one person their mean. */
export const spectrumPairsOf = (sorts: readonly Sort[], board: Board, a: Id, b: Id): SpectrumPair[] =>
  pairsOf(sorts, a, b).flatMap(({ underA, underB }) => {
    const from = meanSpectrumOf(underA, board);
    const to = meanSpectrumOf(underB, board);
    return from && to ? [{ from, to }] : [];
  });

/**
 * The gap from perspective `a` to `b`, over the people with a spectrum under both: Δ_d as fractions −1–1 in board order
 * and the total 0–1; undefined where nobody has both. Source: method.md, *Gap*.
 */
export const gapOf = (sorts: readonly Sort[], board: Board, a: Id, b: Id): Gap | undefined =>
  gapBetween(spectrumPairsOf(sorts, board, a, b));

/** The same gap from spectra that are known already; undefined for nobody. */
export function gapBetween(people: readonly SpectrumPair[]): Gap | undefined {
  const from = groupSpectrumOf(people.map((person) => person.from));
  const to = groupSpectrumOf(people.map((person) => person.to));
  if (!from || !to) return undefined;
  const delta = to.map((share, d) => share - (from[d] as number));
  const total = delta.reduce((sum, step) => sum + Math.abs(step), 0) / 2;
  return { from, to, delta, total: Math.min(1, total), participants: people.length };
}

/** A card that left one domain for another; domains by their place in board order. */
export interface CardMove {
  card: Id;
  from: number;
  to: number;
  /** How many people moved it so. */
  count: number;
}

/** Every card placed under both perspectives by the same person, with the domain of each placement. */
function* placementsUnderBoth(
  sorts: readonly Sort[],
  board: Board,
  a: Id,
  b: Id,
): Generator<Omit<CardMove, 'count'>> {
  const indexById = new Map(board.domains.map((domain, d) => [domain.id, d]));
  for (const { underA, underB } of pairsOf(sorts, a, b))
    for (const sortA of underA)
      for (const sortB of underB)
        for (const [card, { domain }] of Object.entries(sortA.placements)) {
          const from = indexById.get(domain);
          const to = indexById.get(domainOf(sortB, card) ?? '');
          if (from !== undefined && to !== undefined) yield { card, from, to };
        }
}

/**
 * Flow F[d][d′]: cards (0 or more) placed in d under `a` and in d′ under `b`, summed over people; rows and columns in
 * board order, the diagonal holding what stayed. Source: method.md, *Flow*.
 */
export function flowsOf(sorts: readonly Sort[], board: Board, a: Id, b: Id): number[][] {
  const flows = board.domains.map(() => board.domains.map(() => 0));
  for (const { from, to } of placementsUnderBoth(sorts, board, a, b)) {
    const row = flows[from] as number[];
    row[to] = (row[to] as number) + 1;
  }
  return flows;
}

/** The flow taken apart by card, without what stayed: the most frequent move first, then by card, from and to. */
export function movesOf(sorts: readonly Sort[], board: Board, a: Id, b: Id): CardMove[] {
  const moveByKey = new Map<string, CardMove>();
  for (const { card, from, to } of placementsUnderBoth(sorts, board, a, b)) {
    if (from === to) continue;
    const key = `${card} ${from} ${to}`;
    moveByKey.set(key, { card, from, to, count: (moveByKey.get(key)?.count ?? 0) + 1 });
  }
  return [...moveByKey.values()].sort(
    (one, two) =>
      two.count - one.count || compare(one.card, two.card) || one.from - two.from || one.to - two.to,
  );
}

const compare = (a: Id, b: Id) => (a === b ? 0 : a < b ? -1 : 1);
