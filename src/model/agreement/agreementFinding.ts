import { fieldCountOf, isEnough } from '#model/placements/cardsFinding';
import type { PlacementRow } from '#model/placements/placementMatrix';
import type { Id } from '#model/record';
import { cardAgreementOf } from './cardAgreement';
import { type AgreementWord, agreementWordOf, krippendorffAlphaOf } from './krippendorff';

/** What people's placements say about how far they agree, before it is worded. */
export type AgreementFinding =
  | { kind: 'nobody' }
  /** Everybody laid everything aside. */
  | { kind: 'allAside' }
  /** One sort: nothing to compare. */
  | { kind: 'one' }
  /** No card was placed by two people. */
  | { kind: 'nothingShared' }
  /** Whoever placed a card put it where everybody else did who placed it. */
  | { kind: 'same' }
  /** No card lies twice in one field. */
  | { kind: 'allDifferent' }
  /** As many as tie for the most and the least agreement; both empty where too few people placed the same cards. */
  | { kind: 'partly'; word: AgreementWord; alpha: number; most: Id[]; least: Id[] };

/** Rounding, no difference. */
const SAME = 1e-9;

/**
 * The one thing to say first about agreement, from the placement matrix and the number of sorts. α is Krippendorff's;
 * `most` and `least` come from card agreement among the cards that at least two thirds of the sorts placed.
 */
export function agreementFindingOf(rows: readonly PlacementRow[], sorts: number): AgreementFinding {
  if (sorts === 0) return { kind: 'nobody' };
  if (rows.every(({ placed }) => placed === 0)) return { kind: 'allAside' };
  if (sorts === 1) return { kind: 'one' };
  const compared = rows.filter(({ placed }) => placed >= 2);
  if (compared.length === 0) return { kind: 'nothingShared' };
  if (compared.every((row) => fieldCountOf(row) === 1)) return { kind: 'same' };
  if (compared.every(({ counts }) => Math.max(...counts) === 1)) return { kind: 'allDifferent' };
  // Defined here: two values meet in a unit, and not all of them are the same.
  const alpha = krippendorffAlphaOf(rows.map(({ counts }) => counts)) ?? 0;
  return { kind: 'partly', word: agreementWordOf(alpha), alpha, ...extremesOf(rows, sorts) };
}

function extremesOf(rows: readonly PlacementRow[], sorts: number): { most: Id[]; least: Id[] } {
  const enough = rows.filter((row) => isEnough(row, sorts));
  const agreements = enough.map(({ counts }) => cardAgreementOf(counts) ?? 0);
  const at = (agreement: number) =>
    enough.flatMap(({ card }, i) => (Math.abs((agreements[i] as number) - agreement) < SAME ? [card] : []));
  return { most: at(Math.max(...agreements)), least: at(Math.min(...agreements)) };
}
