import { cardAgreementOf } from '#model/agreement/cardAgreement';
import type { Id } from '#model/record';
import type { PlacementRow } from './placementMatrix';

export type CardOrder = 'agreed' | 'contested' | 'chosen' | 'deck';

/** Cards fewer people placed than this share of the sorts say little about agreement: they come last, and in no sentence. */
const ENOUGH = 2 / 3;

/** Whether a card was placed by enough of the sorts (two thirds, and two at least) to say how far they agree on it. */
export const isEnough = (row: PlacementRow, sorts: number) =>
  row.placed >= Math.max(2, ENOUGH * sorts - 1e-9);

/** The rows in an order to read them in; equal ones keep the deck's order. */
export function orderedRows(rows: readonly PlacementRow[], order: CardOrder, sorts: number): PlacementRow[] {
  if (order === 'deck') return [...rows];
  if (order === 'chosen') return rows.toSorted((a, b) => b.placed - a.placed);
  const sign = order === 'agreed' ? -1 : 1;
  return rows.toSorted((a, b) => {
    const enough = Number(isEnough(b, sorts)) - Number(isEnough(a, sorts));
    if (enough !== 0) return enough;
    const [first, second] = [cardAgreementOf(a.counts), cardAgreementOf(b.counts)];
    if (first === undefined || second === undefined)
      return Number(first === undefined) - Number(second === undefined);
    return sign * (first - second) || b.placed - a.placed;
  });
}

/** What the placements say, before it is worded: where people agree, and which card they split over. */
export type CardsFinding =
  | { kind: 'nobody' }
  /** Everybody laid everything aside. */
  | { kind: 'allAside' }
  /** One sort: nothing to compare. */
  | { kind: 'one' }
  /** Whoever placed a card put it where everybody else did who placed it. */
  | { kind: 'same' }
  /** No card lies twice in one field. */
  | { kind: 'allDifferent' }
  /** Too few cards placed by most to compare anything, or nothing that stands out. */
  | { kind: 'none' }
  /** `agreed`: the two most shared, and whatever is shared exactly as much as the second. */
  | { kind: 'agree'; agreed: Id[] }
  | { kind: 'split'; split: Id; fields: number }
  | { kind: 'agreeAndSplit'; agreed: Id[]; split: Id; fields: number };

export const fieldCountOf = (row: PlacementRow): number => row.counts.filter((count) => count > 0).length;

/** Agreement is worth a mention from here on; a split card lies in three fields or more, or about evenly in two (of five: 1 − ln 2 / ln 5 = .57). */
const AGREED = 0.7;
const SPLIT = 0.6;

/** Whether the people who placed a card read it differently enough to call it split; false for a card nobody placed. */
export const isSplitRow = (row: PlacementRow): boolean => {
  const agreement = cardAgreementOf(row.counts);
  return agreement !== undefined && agreement <= SPLIT && fieldCountOf(row) >= 2;
};

/** Rounding, no difference. */
const SAME = 1e-9;
const MOST_AGREED = 2;

/** The most shared cards and the most contested one, among those that at least two thirds of the sorts placed. */
export function cardsFindingOf(rows: readonly PlacementRow[], sorts: number): CardsFinding {
  if (sorts === 0) return { kind: 'nobody' };
  if (rows.every(({ placed }) => placed === 0)) return { kind: 'allAside' };
  if (sorts === 1) return { kind: 'one' };
  const compared = rows.filter(({ placed }) => placed >= 2);
  if (compared.length > 0 && compared.every((row) => fieldCountOf(row) === 1)) return { kind: 'same' };
  if (compared.length > 0 && compared.every(({ counts }) => Math.max(...counts) === 1))
    return { kind: 'allDifferent' };
  const counted = rows.filter((row) => isEnough(row, sorts));
  const agreed = mostAgreedOf(counted, sorts);
  const contested = orderedRows(counted, 'contested', sorts)[0];
  if (!contested || !isSplitRow(contested))
    return agreed.length > 0 ? { kind: 'agree', agreed } : { kind: 'none' };
  const split = { split: contested.card, fields: fieldCountOf(contested) };
  return agreed.length > 0 ? { kind: 'agreeAndSplit', agreed, ...split } : { kind: 'split', ...split };
}

function mostAgreedOf(counted: readonly PlacementRow[], sorts: number): Id[] {
  const agreementOf = (row: PlacementRow) => cardAgreementOf(row.counts) ?? 0;
  const agreed = orderedRows(counted, 'agreed', sorts).filter((row) => agreementOf(row) >= AGREED);
  const last = agreed[MOST_AGREED - 1];
  return agreed
    .filter((row, place) => place < MOST_AGREED || (last && agreementOf(row) > agreementOf(last) - SAME))
    .map((row) => row.card);
}
