import type { PlacementMatrix } from '#model/placements/placementMatrix';

type Units = readonly (readonly number[])[];

const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

/** Only values that meet another one in their unit can agree or disagree. */
const pairable = (units: Units): Units => units.filter((counts) => sumOf(counts) >= 2);

/** In a unit of `total` values, the ordered pairs of two different ones. */
const unlikePairsOf = (counts: readonly number[], total: number) =>
  total * total - counts.reduce((sum, count) => sum + count * count, 0);

/**
 * Krippendorff's α for nominal values, from how often each value occurs in each unit (missing values simply are not
 * counted): 1 = perfect agreement, 0 = what chance gives, below 0 = systematic disagreement. Undefined where no unit has
 * two values, or all pairable values are the same. Source: Krippendorff 2004, *Content Analysis*, ch. 11.
 */
export function krippendorffAlphaOf(units: Units): number | undefined {
  const counted = pairable(units);
  const totals = (counted[0] ?? []).map((_, value) =>
    sumOf(counted.map((counts) => counts[value] as number)),
  );
  const values = sumOf(totals);
  const expected = unlikePairsOf(totals, values);
  if (values === 0 || expected === 0) return undefined;
  const observed = counted.reduce((sum, counts) => {
    const total = sumOf(counts);
    return sum + unlikePairsOf(counts, total) / (total - 1);
  }, 0);
  return 1 - ((values - 1) * observed) / expected;
}

const unitsOf = (matrix: PlacementMatrix): Units => matrix.cards.map((row) => row.counts);

/** α of a placement matrix: cards are the units, sorts the coders, aside and undecided are missing. Source: method.md. */
export const groupAgreementOf = (matrix: PlacementMatrix): number | undefined =>
  krippendorffAlphaOf(unitsOf(matrix));

/** How many placements α rests on: those of cards that at least two sorts placed. Source: `figures.md`. */
export const pairableValuesOf = (matrix: PlacementMatrix): number =>
  sumOf(pairable(unitsOf(matrix)).map((counts) => sumOf(counts)));

export type AgreementWord = 'none' | 'low' | 'fair' | 'good' | 'strong';

/**
 * α in a word. Steps .2 and .4 are those of Landis & Koch (1977, *Biometrics* 33: slight, fair, moderate); from .667 on
 * Krippendorff allows conclusions, so there agreement is strong. No agreement holds for 0 and all below it: people who
 * disagree more than chance would make them do not agree either.
 */
export function agreementWordOf(alpha: number): AgreementWord {
  if (alpha <= 0) return 'none';
  if (alpha < 0.2) return 'low';
  if (alpha < 0.4) return 'fair';
  return alpha < 0.667 ? 'good' : 'strong';
}
