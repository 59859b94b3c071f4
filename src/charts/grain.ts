import { type FanFrame, radiusAt } from './fanBlade';
import { type Borders, bordersOf } from './fanMarks';
import { circlePath, coordinates, type Point, pointAt } from './path';
import { pleatedAt, type Spectra } from './smoothing';

/** A generator of its own, always the same: the same answers make the same picture, on screen and in print. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** The part of the surface between the smooth border and a person's own that dots cover. */
const COVER = 0.45;

/** The domain that a person's own borders give at the running share `u`. */
export const domainAt = (borders: readonly number[], u: number): number =>
  Math.max(0, Math.min(borders.length - 2, borders.findIndex((border) => border > u) - 1));

/** The smooth borders at `x` (0–1 across the fan), between the two columns that were drawn. */
function smoothBordersAt(columns: readonly Borders[], x: number): number[] {
  const position = x * (columns.length - 1);
  const left = columns[Math.floor(position)] ?? [];
  const right = columns[Math.ceil(position)] ?? left;
  return left.map((border, d) => border + ((right[d] as number) - border) * (position % 1));
}

interface Dot extends Point {
  domain: number;
  radius: number;
}

/**
 * What smoothing would hide: between the smooth border and each person's own, dots in the colour that person has there,
 * denser near the smooth border. Spectra and columns in the fan's order.
 */
function* grainOf(spectra: Spectra, columns: readonly Borders[], frame: FanFrame): Generator<Dot> {
  const random = seeded(9177);
  for (const [i, spectrum] of spectra.entries()) {
    const x = (i + 0.5) / spectra.length;
    const own = bordersOf(spectrum);
    const smooth = smoothBordersAt(columns, x);
    for (let d = 1; d < spectrum.length; d++) {
      const run = { x, people: spectra.length, from: smooth[d] as number, to: own[d] as number };
      for (const { u, ...dot } of dotsOf(run, frame, random)) yield { ...dot, domain: domainAt(own, u) };
    }
  }
}

/** The grain of a smooth fan as one path of circles per domain, in board order. */
export function grainPathsOf(spectra: Spectra, columns: readonly Borders[], frame: FanFrame): string[] {
  const paths = (spectra[0] ?? []).map(() => '');
  for (const { domain, radius, ...centre } of grainOf(spectra, columns, frame))
    paths[domain] += circlePath(centre, radius);
  return paths;
}

/** Dots of one colour and size as one path of points, to be drawn with a round line: a tenth of the size of circles. */
export interface Dots {
  domain: number;
  /** Other than the domain's own. */
  colour?: string;
  radius: number;
  path: string;
}

export const pointPath = (point: Point) => `M${coordinates(point)}L${coordinates(point)}`;

/** The same grain for paper, in dots of one middle size a domain. */
export function grainDotsOf(spectra: Spectra, columns: readonly Borders[], frame: FanFrame): Dots[] {
  const radius = dotRadiusOf(frame) * 0.95;
  const paths = (spectra[0] ?? []).map(() => '');
  for (const { domain, ...point } of grainOf(spectra, columns, frame)) paths[domain] += pointPath(point);
  return paths.flatMap((path, domain) => (path ? [{ domain, radius, path }] : []));
}

const dotRadiusOf = ({ radius }: FanFrame) => Math.max(0.8, radius * 0.0034);

interface Run {
  x: number;
  people: number;
  /** Running shares: the smooth border's, and the person's own. */
  from: number;
  to: number;
}

function* dotsOf({ x, people, from, to }: Run, frame: FanFrame, random: () => number) {
  const { radius, innerRadius, opening } = frame;
  const dot = dotRadiusOf(frame);
  const [start, end] = [radiusAt(from, frame), radiusAt(to, frame)];
  const surface = Math.abs(end - start) * ((start * opening) / people);
  // The rest is rounded by chance: with thousands of people every single run is smaller than a dot.
  const count = Math.floor((surface * COVER) / (Math.PI * dot * dot) + random());
  for (let i = 0; i < count; i++) {
    const distance = start + (end - start) * random() ** 1.5;
    const u = (distance ** 2 - innerRadius ** 2) / (radius ** 2 - innerRadius ** 2);
    const size = dot * (0.75 + 0.4 * random());
    const spread = ((random() - 0.5) * 1.6 * opening) / people;
    const edge = opening / 2 - size / distance;
    const angle = Math.max(-edge, Math.min(edge, (x - 0.5) * opening + spread));
    const onPaper = Math.max(innerRadius + size, Math.min(radius - size, distance));
    yield { u, radius: size, ...pointAt(onPaper * pleatedAt(x), angle) };
  }
}
