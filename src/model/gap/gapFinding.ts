import { percentagesOf } from '#model/spectrum/percentages';
import type { Gap } from './gap';

/** A gap as it is read: whole per cent in board order, and whole points that are exactly their differences. */
export interface GapPoints {
  /** Per cent under each perspective; each sums to 100. */
  from: number[];
  to: number[];
  /** `to` − `from`, in percentage points; they sum to 0. */
  points: number[];
  /** ½ Σ |points|, 0–100: whole, since the points sum to 0. */
  total: number;
}

/** A gap (fractions) in the figures people see; within two points of the exact ones, and always adding up on sight. */
export function gapPointsOf(gap: Pick<Gap, 'from' | 'to'>): GapPoints {
  const [from, to] = [percentagesOf(gap.from), percentagesOf(gap.to)];
  const points = to.map((percentage, d) => percentage - (from[d] as number));
  return { from, to, points, total: points.reduce((sum, step) => sum + Math.abs(step), 0) / 2 };
}

/** What a gap says, before it is worded; domains by board order, figures in whole per cent or points. */
export type GapFinding =
  /** Nobody has finished both. */
  | { kind: 'nobody' }
  /** Some have finished both, but under one of the two they put everything aside. */
  | { kind: 'aside' }
  /** Every colour shows the same figure; `moved` cards lie under another colour all the same. */
  | { kind: 'same'; people: number; moved: number }
  | { kind: 'small'; people: number; points: number }
  /** Several colours differ equally much, more than the others. */
  | { kind: 'tied'; people: number; domains: number[]; points: number }
  /** One colour differs most; `others`: where the difference comes from or goes to, where it alone grows or shrinks. */
  | {
      kind: 'largest';
      people: number;
      domain: number;
      from: number;
      to: number;
      others: 'all' | number[];
    };

/** In points: differences up to here are no story, whichever colour has the largest. */
const SMALL = 2;

/**
 * The one thing to say first about a gap: undefined where nobody has a spectrum under both, `finished` how many have finished
 * both, `moved` how many cards lie under another colour. Decided on the points that are shown, so that it can't contradict them.
 */
export function gapFindingOf(gap: Gap | undefined, finished: number, moved: number): GapFinding {
  if (!gap) return { kind: finished > 0 ? 'aside' : 'nobody' };
  const people = gap.participants;
  const { from, to, points } = gapPointsOf(gap);
  const sizes = points.map(Math.abs);
  const most = Math.max(...sizes);
  if (most === 0) return { kind: 'same', people, moved };
  if (most <= SMALL) return { kind: 'small', people, points: most };
  const tied = [...points.keys()].filter((d) => sizes[d] === most);
  const changed = sizes.filter((size) => size > 0).length;
  // Two colours that trade with each other alone tell one story: what the growing one won.
  const isTrade = tied.length === 2 && changed === 2;
  const domain = isTrade ? points.indexOf(most) : (tied[0] as number);
  if (tied.length > 1 && !isTrade) return { kind: 'tied', people, domains: tied, points: most };
  return {
    kind: 'largest',
    people,
    domain,
    from: from[domain] as number,
    to: to[domain] as number,
    others: othersOf(points, domain),
  };
}

/** The colours that changed the other way; none where another one went along, for then they don't belong to this one alone. */
function othersOf(points: readonly number[], domain: number): 'all' | number[] {
  const sign = Math.sign(points[domain] as number);
  const others = [...points.keys()].filter((d) => d !== domain);
  if (others.some((d) => Math.sign(points[d] as number) === sign)) return [];
  const opposite = others.filter((d) => points[d] !== 0);
  return opposite.length === others.length && others.length > 1 ? 'all' : opposite;
}
