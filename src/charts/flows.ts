import { rounded } from './path';

/** One domain's part of an upright bar; lengths in the units of the height given, y from the top. */
export interface FlowSegment {
  domain: number;
  y: number;
  height: number;
}

/** Cards on their way from one domain to another, as a ribbon between the bars; x = 0 is the left bar's right edge. */
export interface FlowRibbon {
  from: number;
  to: number;
  /** How many cards: the number is the truth, for the widths are scaled to the bar at either end. */
  count: number;
  left: { y: number; width: number };
  right: { y: number; width: number };
  path: string;
  /** Where the number stands, on the ribbon's middle line; only on the largest moves. */
  label?: { x: number; y: number };
}

export interface FlowChart {
  left: FlowSegment[];
  right: FlowSegment[];
  /** In the order of drawing: what stayed and the small flows first, the largest moves on top. */
  ribbons: FlowRibbon[];
}

export interface FlowOptions {
  /** Between the two bars. */
  width: number;
  height: number;
  /** Between the segments of a bar. */
  gap: number;
  /** The box that a number needs. */
  label: { width: number; height: number };
}

const MOST_LARGE = 3;

/**
 * Two bars of shares (0–1 in board order) and the cards that went from one to the other (`flows[from][to]`, whole numbers).
 * Bars weigh people and flows count cards, so every end of a ribbon takes its part of the segment it lies on: the flows out of a
 * domain fill its segment on the left, those into one fill it on the right.
 */
export function flowChartOf(
  shares: { from: readonly number[]; to: readonly number[] },
  flows: readonly (readonly number[])[],
  options: FlowOptions,
): FlowChart {
  const left = segmentsOf(shares.from, options);
  const right = segmentsOf(shares.to, options);
  const leftEnds = endsOf(left, flows);
  const rightEnds = endsOf(right, transposed(flows));
  const large = largestMovesOf(flows);
  const isLarge = ({ from, to }: { from: number; to: number }) =>
    large.some((move) => move.from === from && move.to === to);
  const ribbons = flows.flatMap((row, from) =>
    row.flatMap((count, to): FlowRibbon[] => {
      const [start, end] = [leftEnds[from]?.[to], rightEnds[to]?.[from]];
      if (count === 0 || !start || !end) return [];
      return [{ from, to, count, left: start, right: end, path: ribbonPath(start, end, options.width) }];
    }),
  );
  return {
    left,
    right,
    ribbons: [
      ...ribbons.filter((ribbon) => !isLarge(ribbon)),
      ...labelled(
        ribbons.filter(isLarge).sort((one, two) => one.count - two.count),
        options,
      ),
    ],
  };
}

/** A domain without a share keeps its place, with no height and no gap of its own. */
function segmentsOf(shares: readonly number[], { height, gap }: FlowOptions): FlowSegment[] {
  const filled = shares.filter((share) => share > 0).length;
  const paint = height - gap * Math.max(0, filled - 1);
  let y = 0;
  return shares.map((share, domain) => {
    const segment = { domain, y, height: share * paint };
    if (share > 0) y += segment.height + gap;
    return segment;
  });
}

const transposed = (flows: readonly (readonly number[])[]): number[][] =>
  flows.map((_, d) => flows.map((row) => row[d] as number));

/** Where each flow of a segment lies on it, in board order of the other side. */
function endsOf(segments: readonly FlowSegment[], flows: readonly (readonly number[])[]) {
  return segments.map(({ y, height }, d) => {
    const row = flows[d] as readonly number[];
    const cards = row.reduce((sum, count) => sum + count, 0);
    let at = y;
    return row.map((count) => {
      const end = { y: at, width: cards > 0 ? (height * count) / cards : 0 };
      at += end.width;
      return end;
    });
  });
}

/** The three largest flows between different domains; where the third place is shared, those that share it are left out. */
export function largestMovesOf(
  flows: readonly (readonly number[])[],
): { from: number; to: number; count: number }[] {
  const moves = flows
    .flatMap((row, from) => row.map((count, to) => ({ from, to, count })))
    .filter(({ from, to, count }) => from !== to && count > 0)
    .sort((one, two) => two.count - one.count);
  const next = moves[MOST_LARGE]?.count ?? 0;
  return moves.slice(0, MOST_LARGE).filter(({ count }) => count > next);
}

type End = FlowRibbon['left'];

function ribbonPath(left: End, right: End, width: number): string {
  const [w, middle] = [rounded(width), rounded(width / 2)];
  const [a, b] = [rounded(left.y), rounded(right.y)];
  const [c, d] = [rounded(right.y + right.width), rounded(left.y + left.width)];
  return `M0 ${a}C${middle} ${a} ${middle} ${b} ${w} ${b}V${c}C${middle} ${c} ${middle} ${d} 0 ${d}Z`;
}

/** Where to try a number, from the middle outwards; first come, first served, and the largest is served first. */
const LABEL_PLACES = [0.5, 0.38, 0.62, 0.26, 0.74, 0.16, 0.84];

function labelled(ribbons: readonly FlowRibbon[], options: FlowOptions): FlowRibbon[] {
  const taken: { x: number; y: number }[] = [];
  const isFree = ({ x, y }: { x: number; y: number }) =>
    taken.every(
      (other) =>
        Math.abs(other.x - x) >= options.label.width || Math.abs(other.y - y) >= options.label.height,
    );
  // On its own ribbon alone: where two of them cross, a number would seem to belong to the other.
  const isClear = (ribbon: FlowRibbon, t: number) =>
    ribbons.every((other) => {
      const apart = Math.abs(middleAt(other, t, options.width).y - middleAt(ribbon, t, options.width).y);
      return other === ribbon || apart >= (widthAt(other, t) + options.label.height) / 2;
    });
  const placed = [...ribbons].reverse().map((ribbon) => {
    const places = LABEL_PLACES.map((t) => ({ ...middleAt(ribbon, t, options.width), t })).filter(isFree);
    const { x, y } =
      places.find(({ t }) => isClear(ribbon, t)) ?? places[0] ?? middleAt(ribbon, 0.5, options.width);
    const label = { x, y };
    taken.push(label);
    return { ...ribbon, label };
  });
  return placed.reverse();
}

const easeAt = (t: number) => 3 * t * t - 2 * t * t * t;

/** How thick a ribbon is at `t`, upright. */
const widthAt = ({ left, right }: FlowRibbon, t: number) =>
  left.width + (right.width - left.width) * easeAt(t);

/** The middle line's point at `t` of its curve, 0–1 from left to right. */
function middleAt({ left, right }: FlowRibbon, t: number, width: number) {
  const start = left.y + left.width / 2;
  const end = right.y + right.width / 2;
  // Both control points lie halfway across: the curve leaves and arrives level.
  const across = 1.5 * t * (1 - t) + t * t * t;
  return { x: rounded(width * across), y: rounded(start + (end - start) * easeAt(t)) };
}
