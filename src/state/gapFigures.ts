import { fanOrderOf } from '#charts/fanOrder';
import { flowsOf, type Gap, gapBetween, movesOf, spectrumPairsOf } from '#model/gap/gap';
import { type GapFinding, type GapPoints, gapFindingOf, gapPointsOf } from '#model/gap/gapFinding';
import { pairsOf } from '#model/gap/pairs';
import { type TopMoves, topMovesOf } from '#model/gap/topMoves';
import { drawnSpectraOf } from '#model/groups/peers';
import type { Id } from '#model/record';
import type { Session } from '#model/sessions/session';
import type { Sort } from '#model/sorts/sort';
import type { GapEnds } from './gapResults';
import { rememberLast } from './rememberLast';

export interface GapFigures {
  gap: Gap;
  points: GapPoints;
  /** Everybody's shares at either end: the same person at the same index, and among peers the mean of all of them. */
  from: number[][];
  to: number[][];
  /** How the blades stand on both sides: perspective A's own order. */
  order: number[];
  flows: number[][];
  top: TopMoves;
}

const MOST_MOVES = 6;

interface FoundGap {
  finding: GapFinding;
  /** Undefined where there is none. */
  figures: GapFigures | undefined;
}

const remembered = rememberLast<FoundGap>();

/** All that is shown of a gap, counted anew only when a sort has come, gone or changed. */
export const gapFiguresOf = (
  sorts: readonly Sort[],
  session: Session,
  [{ id: a }, { id: b }]: GapEnds,
): FoundGap => remembered([session.board, a, b, ...sorts], () => countedGap(sorts, session, a, b));

function countedGap(sorts: readonly Sort[], session: Session, a: Id, b: Id): FoundGap {
  const { board } = session;
  const people = spectrumPairsOf(sorts, board, a, b);
  const gap = gapBetween(people);
  const flows = flowsOf(sorts, board, a, b);
  const moved = flows.flatMap((row, d) => row.filter((_, to) => to !== d)).reduce((sum, n) => sum + n, 0);
  const finding = gapFindingOf(gap, pairsOf(sorts, a, b).length, moved);
  if (!gap) return { finding, figures: undefined };
  const from = drawnSpectraOf(
    session,
    a,
    people.map((person) => person.from),
  );
  const to = drawnSpectraOf(
    session,
    b,
    people.map((person) => person.to),
  );
  const top = topMovesOf(movesOf(sorts, board, a, b), gap.participants, MOST_MOVES);
  return {
    finding,
    figures: { gap, points: gapPointsOf(gap), from, to, order: fanOrderOf(from), flows, top },
  };
}
