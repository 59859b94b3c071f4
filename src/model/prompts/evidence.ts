import type { Board } from '#model/boards/board';
import type { CardSet } from '#model/cards/card';
import { type PlacementRow, placementMatrixOf } from '#model/placements/placementMatrix';
import type { Id } from '#model/record';
import type { Sort } from '#model/sorts/sort';
import { groupSpectrumOf, spectrumOf } from '#model/spectrum/spectrum';

/** Sorts that may be shown, all of one perspective. */
export interface PerspectiveSorts {
  perspective: Id;
  sorts: readonly Sort[];
}

/** What prompts are chosen from. */
export interface PromptSource extends PerspectiveSorts {
  board: Board;
  cardSet: CardSet;
  /** Every perspective whose sorts may be shown, the chosen one too, in the session's order. */
  all: readonly PerspectiveSorts[];
  /** Fewer people than this are no group: nothing is said about one of them, or about a part of a group. */
  minGroupSize: number;
  /** The sorts are those of one group, not of everybody. */
  isGroup: boolean;
  /** How many favourites a person may have. */
  favourites: number;
}

/** The source, counted once for all rules. */
export interface Evidence extends PromptSource {
  rows: PlacementRow[];
  spectra: number[][];
  /** Undefined when nobody placed a card. */
  mean: number[] | undefined;
}

/** Sums of fractions differ in the last bit with the order they are added in: always the same one. */
const inOrder = (sorts: readonly Sort[]): Sort[] => sorts.toSorted((a, b) => (a.id < b.id ? -1 : 1));

export function evidenceOf(source: PromptSource): Evidence {
  const { board, cardSet } = source;
  const sorts = inOrder(source.sorts);
  const spectra = sorts.map((sort) => spectrumOf(sort, board)).filter((spectrum) => spectrum !== undefined);
  return {
    ...source,
    sorts,
    all: source.all.map((one) => ({ ...one, sorts: inOrder(one.sorts) })),
    rows: placementMatrixOf(sorts, board, cardSet).cards,
    spectra,
    mean: groupSpectrumOf(spectra),
  };
}
