import { isEnough, orderedRows } from '#model/placements/cardsFinding';
import type { PlacementRow } from '#model/placements/placementMatrix';
import { cardAgreementOf } from './cardAgreement';

/** Rounding, no difference. */
const SAME = 1e-9;

export interface ExtremeCards {
  /** The most shared first, at most as many as asked for; each with two people at least in one field. */
  shared: PlacementRow[];
  /** The most contested first; each in two fields at least, and none that is among the shared. */
  contested: PlacementRow[];
  /** Cards on which people agree exactly as much as on the last one shown, and which found no place beside it. */
  sharedTies: number;
  contestedTies: number;
}

/**
 * The cards people agree on most and least, by card agreement, among those that at least two thirds of the sorts (and two)
 * placed. Source: method.md, *Card agreement*; results.md, *D*.
 */
export function extremeCardsOf(rows: readonly PlacementRow[], sorts: number, count: number): ExtremeCards {
  const enough = rows.filter((row) => isEnough(row, sorts));
  const allShared = orderedRows(enough, 'agreed', sorts).filter(({ counts }) => Math.max(...counts) >= 2);
  const shared = allShared.slice(0, count);
  const allContested = orderedRows(enough, 'contested', sorts).filter(
    (row) => agreementOf(row) < 1 - SAME && !shared.includes(row),
  );
  const contested = allContested.slice(0, count);
  return {
    shared,
    contested,
    sharedTies: tiesOf(
      shared,
      allShared.filter((row) => !contested.includes(row)),
    ),
    contestedTies: tiesOf(contested, allContested),
  };
}

const agreementOf = (row: PlacementRow) => cardAgreementOf(row.counts) ?? 0;

function tiesOf(shown: readonly PlacementRow[], all: readonly PlacementRow[]): number {
  const last = shown.at(-1);
  if (!last) return 0;
  return all.filter((row) => !shown.includes(row) && Math.abs(agreementOf(row) - agreementOf(last)) < SAME)
    .length;
}
