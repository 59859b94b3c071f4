import { type FanFrame, type FoldedPaths, radiusAt, SHADE_LAP, stickPathOf, UNDER_LAP } from './fanBlade';
import { type Borders, bordersOf } from './fanMarks';
import { grainPathsOf } from './grain';
import { bladeAnglesOf, type Point, pointAt, polygonPath } from './path';
import { PLEATS, pleatedAt, type Spectra, smoothSpectrumAt } from './smoothing';

export interface SmoothLayer extends FoldedPaths {
  domain: number;
  /** Dots in the domain's plain colour, where single people differ from the smooth border; may be empty. */
  grainPath: string;
}

/** The leaf of more than sixty people, in one piece: single blades would be thinner than a line. */
export interface SmoothFan {
  /** Tip first: the order of drawing, shade before light. All grain comes after all layers. */
  layers: SmoothLayer[];
  sticksPath: string;
}

/** Straight facets a pleat; half of them lie on each side of its ridge. */
const FACETS = 6;
const SAMPLES = PLEATS * FACETS;

/** The smoothed borders at equal steps from edge to edge, of spectra in the fan's order. */
export const smoothBordersOf = (spectra: Spectra): Borders[] =>
  Array.from({ length: SAMPLES + 1 }, (_, i) => bordersOf(smoothSpectrumAt(spectra, i / SAMPLES)));

/** Spectra in the fan's order as one pleated leaf, with their `smoothBordersOf`. */
export function smoothFanOf(
  spectra: Spectra,
  columns: readonly Borders[],
  frame: FanFrame,
  hasGrain: boolean,
): SmoothFan {
  const grain = hasGrain ? grainPathsOf(spectra, columns, frame) : [];
  const domains = [...(spectra[0] ?? []).keys()].filter((d) =>
    spectra.some((spectrum) => (spectrum[d] ?? 0) > 0),
  );
  const slots = bladeAnglesOf(PLEATS, frame.opening);
  return {
    layers: domains.reverse().map((domain) => ({
      domain,
      ...layerPathsOf(columns, domain, frame),
      grainPath: grain[domain] ?? '',
    })),
    sticksPath: slots.map(({ from, to }) => stickPathOf((from + to) / 2, to - from, frame)).join(''),
  };
}

function layerPathsOf(columns: readonly Borders[], domain: number, frame: FanFrame): FoldedPaths {
  const outer = borderLineOf(columns, domain + 1, frame, 0);
  const inner = borderLineOf(columns, domain, frame, UNDER_LAP);
  const halves = (first: number, lap: number) =>
    Array.from({ length: PLEATS }, (_, pleat) => {
      const start = pleat * FACETS + first;
      const end = start + FACETS / 2;
      return polygonPath([...runOf(outer, start, end, lap), ...runOf(inner, start, end, lap).reverse()]);
    }).join('');
  return { lightPath: halves(0, 0), shadePath: halves(FACETS / 2, SHADE_LAP * (FACETS / 2)) };
}

function borderLineOf(columns: readonly Borders[], border: number, frame: FanFrame, lap: number): Point[] {
  return columns.map((borders, i) => {
    const radius = Math.max(frame.innerRadius, radiusAt(borders[border] as number, frame) - lap);
    return pointAt(radius * pleatedAt(i / SAMPLES), (i / SAMPLES - 0.5) * frame.opening);
  });
}

/** A border's points from one to another, reaching `lap` of a facet further along the line at both ends. */
function runOf(points: readonly Point[], start: number, end: number, lap: number): Point[] {
  const run = points.slice(start, end + 1);
  if (lap === 0) return run;
  const beyond = (at: number, next: number): Point[] => {
    const [here, there] = [points[at], points[next]];
    return here && there
      ? [{ x: here.x + (there.x - here.x) * lap, y: here.y + (there.y - here.y) * lap }]
      : [];
  };
  return [...beyond(start, start - 1), ...run, ...beyond(end, end + 1)];
}
