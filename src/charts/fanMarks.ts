import { type FanFrame, type Leaf, radiusAt } from './fanBlade';
import { pointAt } from './path';

/** Where a domain's mark stands: its centre and half its size. Marks stay upright, however the fan is turned. */
export interface FanMark {
  domain: number;
  x: number;
  y: number;
  size: number;
}

/** Running sums of a spectrum's shares, from 0 to 1. */
export type Borders = readonly number[];

export function bordersOf(spectrum: readonly number[]): number[] {
  const borders = [0];
  for (const share of spectrum) borders.push((borders.at(-1) as number) + share);
  return borders;
}

/** Up to 16 blades: a mark in the middle of every colour of a blade that has room for one of `smallest`. */
export function bladeMarksOf(borders: Borders, leaf: Leaf, frame: FanFrame, smallest: number): FanMark[] {
  const middle = (leaf.from + leaf.to) / 2;
  return borders.slice(0, -1).flatMap((border, domain) => {
    const inner = radiusAt(border, frame);
    const outer = radiusAt(borders[domain + 1] as number, frame);
    const centre = (inner + outer) / 2;
    const size = Math.min(0.17 * centre * (leaf.to - leaf.from), 0.3 * (outer - inner), 0.022 * frame.radius);
    return size < smallest ? [] : [{ domain, ...pointAt(centre, middle), size }];
  });
}

interface Place {
  angle: number;
  centre: number;
  thickness: number;
}

const MOST_PER_DOMAIN = 3;
const LEAST_APART = 0.6;

/**
 * More than 16 blades: each colour is marked where its band is thickest over a mark's width, at most three times, well apart
 * and clear of both ends. `columns` are the borders at equal steps across the fan.
 */
export function bandMarksOf(columns: readonly Borders[], frame: FanFrame): FanMark[] {
  const domains = (columns[0]?.length ?? 1) - 1;
  return Array.from({ length: domains }, (_, domain) => {
    const chosen: Place[] = [];
    const places = placesOf(columns, domain, frame).sort((a, b) => b.thickness - a.thickness);
    for (const place of places) {
      const isFree = chosen.every(({ angle }) => Math.abs(angle - place.angle) > LEAST_APART);
      if (isFree && chosen.length < MOST_PER_DOMAIN) chosen.push(place);
    }
    return chosen.map(({ angle, centre, thickness }) => ({
      domain,
      ...pointAt(centre, angle),
      size: Math.min(0.025 * frame.radius, 0.26 * thickness),
    }));
  }).flat();
}

/** Everywhere a mark of this domain would lie wholly on its own colour. */
function placesOf(columns: readonly Borders[], domain: number, frame: FanFrame): Place[] {
  const { radius, opening } = frame;
  const step = opening / columns.length;
  // A mark is about .05 R wide, and most bands lie at .7 R.
  const reach = Math.max(1, Math.round(0.05 / 0.7 / step));
  const places: Place[] = [];
  for (let i = reach; i < columns.length - reach; i++) {
    const around = columns.slice(i - reach, i + reach + 1);
    const inner = radiusAt(Math.max(...around.map((borders) => borders[domain] as number)), frame);
    const outer = radiusAt(Math.min(...around.map((borders) => borders[domain + 1] as number)), frame);
    const [centre, thickness] = [(inner + outer) / 2, outer - inner];
    const fromEnd = Math.min((i + 0.5) * step, opening - (i + 0.5) * step);
    if (thickness <= 0.06 * radius || fromEnd * centre <= 0.045 * radius) continue;
    places.push({ angle: -opening / 2 + (i + 0.5) * step, centre, thickness });
  }
  return places;
}
