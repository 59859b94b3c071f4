import { percentagesOf } from '#model/spectrum/percentages';

export { percentagesOf };

/** The stacked bar: lengths in the units of the width given, x from the left. */
export interface BarSegment {
  domain: number;
  x: number;
  width: number;
  share: number;
  /** Whole per cent; all segments together make 100. */
  percentage: number;
  /** What fits: the mark and the percentage, the mark alone, or nothing. */
  label: 'markAndPercentage' | 'mark' | 'none';
}

/** A spectrum (shares 0–1, sum 1) as a bar in board order; a domain without a share keeps its place with width 0. */
export function barOf(shares: readonly number[], width: number, height: number): BarSegment[] {
  const percentages = percentagesOf(shares);
  let x = 0;
  return shares.map((share, domain) => {
    const segment = width * share;
    const start = x;
    x += segment;
    const label = segment > 2.2 * height ? 'markAndPercentage' : segment > 0.6 * height ? 'mark' : 'none';
    return { domain, x: start, width: segment, share, percentage: percentages[domain] as number, label };
  });
}

/** A line from a segment's left edge down to its column: straight, or with one step at `level`. */
export interface Elbow {
  domain: number;
  fromX: number;
  toX: number;
  /** Where the step runs, 0–1 of the way down. */
  level: number;
}

/** Nearer than this, two steps at one level would read as one line. */
const LEAST_CLEAR = 6;

/**
 * Ties each segment to one of as many equal columns below the bar. Where steps of neighbours overlap, each gets a level of
 * its own, so that no two lines cross: downwards along a run that leans left, upwards along one that leans right.
 */
export function elbowsOf(segments: readonly BarSegment[], width: number): Elbow[] {
  const lines = segments.map(({ domain, x }, i) => ({
    domain,
    fromX: x,
    toX: (width * i) / segments.length,
  }));
  return runsOf(lines).flatMap((run) => {
    const leansLeft = run.some(({ fromX, toX }) => fromX > toX);
    return run.map((line, i) => ({
      ...line,
      level: (leansLeft ? i + 1 : run.length - i) / Math.max(3, run.length + 1),
    }));
  });
}

type Line = Omit<Elbow, 'level'>;

/** Neighbours whose steps overlap. They lean the same way: both edges and columns stand in board order. */
function runsOf(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const overlaps =
      before &&
      Math.max(before.fromX, before.toX) + LEAST_CLEAR > Math.min(line.fromX, line.toX) &&
      lean(before) === lean(line);
    if (run && overlaps) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

const lean = ({ fromX, toX }: Line) => Math.sign(toX - fromX);

/** An elbow as a path, from the bar (y = 0) down to its column (y = height). */
export const elbowPath = ({ fromX, toX, level }: Elbow, height: number): string => {
  const [from, to] = [Math.round(fromX * 100) / 100, Math.round(toX * 100) / 100];
  return from === to
    ? `M${from} 0V${height}`
    : `M${from} 0V${Math.round(level * height * 100) / 100}H${to}V${height}`;
};
