import {
  type FanFrame,
  type FoldedPaths,
  foldedPathsOf,
  leafOf,
  openingOf,
  radiusAt,
  stickPathOf,
  UNDER_LAP,
} from './fanBlade';
import { bandMarksOf, bladeMarksOf, bordersOf, type FanMark } from './fanMarks';
import { fanOrderOf } from './fanOrder';
import { bladeAnglesOf, type Point, pointAt } from './path';
import { type SmoothFan, smoothBordersOf, smoothFanOf } from './smoothFan';
import type { Spectra } from './smoothing';

export interface FanLayer extends FoldedPaths {
  domain: number;
}

export interface FanBlade {
  /** Whose blade it is: the index into the spectra given. */
  index: number;
  /** The leaf's edges, without the gap, and its ridge. */
  from: number;
  to: number;
  middle: number;
  /** Tip first: the order of drawing, shade before light. Domains without a share have no layer. */
  layers: FanLayer[];
  marks: FanMark[];
  stickPath: string;
}

/** Everything to draw a group's fan about the pivot (0, 0), as data: React, PNG and PDF draw the same. */
export interface Fan extends FanFrame {
  /** Indices into the spectra given, from left to right. */
  order: number[];
  /** One a person, up to `smoothFrom` − 1 people; beyond, none. */
  blades: FanBlade[];
  smooth?: SmoothFan;
  /** Marks of whole bands, above 16 people. */
  marks: FanMark[];
  rivet: { radius: number; hole: number };
  /** For `foldedPaperOf`: narrow blades fold less strongly. */
  foldStrength: number;
  bounds: { left: number; top: number; right: number; bottom: number };
}

export interface FanOptions {
  radius: number;
  /** In radians; left out, the fan opens with the number of people. */
  opening?: number;
  /** Where the leaf begins, as a share of the radius. */
  innerShare?: number;
  /** An order to keep, as in the gap view where both fans follow perspective A. */
  order?: readonly number[];
  hasMarks?: boolean;
  hasGrain?: boolean;
  /** Half the size under which a mark is left out, in the units of the radius. */
  smallestMark?: number;
  /** The number of people from which the leaf is drawn in one piece. */
  smoothFrom?: number;
}

const MOST_MARKED_BLADES = 16;

/** The group's fan from individual spectra (shares 0–1 in board order); angles in radians. Source: results.md, *The fan*. */
export function fanOf(spectra: Spectra, options: FanOptions): Fan {
  const { radius, innerShare = 1 / 3, smoothFrom = 61, hasMarks = true } = options;
  const count = spectra.length;
  const frame: FanFrame = {
    radius,
    innerRadius: radius * innerShare,
    opening: options.opening ?? openingOf(count),
  };
  const order = options.order ? [...options.order] : fanOrderOf(spectra);
  const standing = order.map((index) => spectra[index] as readonly number[]);
  const isSmooth = count >= smoothFrom;
  const columns = isSmooth ? smoothBordersOf(standing) : standing.map(bordersOf);
  return {
    ...frame,
    order,
    blades: isSmooth ? [] : bladesOf(order, spectra, frame, options),
    ...(isSmooth ? { smooth: smoothFanOf(standing, columns, frame, options.hasGrain ?? true) } : {}),
    marks: hasMarks && count > MOST_MARKED_BLADES ? bandMarksOf(columns, frame) : [],
    rivet: { radius: radius * 0.034, hole: radius * 0.016 },
    foldStrength: count > 40 ? 0.72 : 1,
    bounds: boundsOf(frame),
  };
}

function bladesOf(
  order: readonly number[],
  spectra: Spectra,
  frame: FanFrame,
  options: FanOptions,
): FanBlade[] {
  const { hasMarks = true, smallestMark = 3.6 } = options;
  const isMarked = hasMarks && order.length <= MOST_MARKED_BLADES;
  return bladeAnglesOf(order.length, frame.opening).map((slot, place) => {
    const index = order[place] as number;
    const borders = bordersOf(spectra[index] as readonly number[]);
    const leaf = leafOf(slot);
    const middle = (slot.from + slot.to) / 2;
    return {
      index,
      from: leaf.from,
      to: leaf.to,
      middle,
      layers: layersOf(borders, leaf, frame),
      marks: isMarked ? bladeMarksOf(borders, leaf, frame, smallestMark) : [],
      stickPath: stickPathOf(middle, slot.to - slot.from, frame),
    };
  });
}

function layersOf(borders: readonly number[], leaf: ReturnType<typeof leafOf>, frame: FanFrame): FanLayer[] {
  return borders
    .slice(0, -1)
    .flatMap((border, domain) => {
      const next = borders[domain + 1] as number;
      if (next <= border) return [];
      const inner = Math.max(frame.innerRadius, radiusAt(border, frame) - UNDER_LAP);
      return [{ domain, ...foldedPathsOf(leaf, inner, radiusAt(next, frame)) }];
    })
    .reverse();
}

/** The box of the paper and the rivet, for a view box; up to half a turn. */
function boundsOf({ radius, innerRadius, opening }: FanFrame): Fan['bounds'] {
  const rivet = radius * 0.034;
  const half = Math.min(opening / 2, Math.PI / 2);
  const right = Math.max(rivet, radius * Math.sin(half));
  const foot = -Math.min(radius, innerRadius) * Math.cos(opening / 2);
  return { left: -right, top: -radius, right, bottom: Math.max(rivet, foot) };
}

/** Which blade, as a place in `order`, lies at a point; undefined beside the leaf. Works for a smooth fan too. */
export function placeAt(fan: Fan, { x, y }: Point): number | undefined {
  const distance = Math.hypot(x, y);
  const share = Math.atan2(x, -y) / fan.opening + 0.5;
  if (distance < fan.innerRadius || distance > fan.radius || share < 0 || share >= 1) return undefined;
  return Math.floor(share * fan.order.length);
}

/** How far a chosen blade is pulled out of the fan, along its ridge. */
export const pullOf = (fan: Fan, blade: FanBlade): Point => pointAt(fan.radius * 0.045, blade.middle);
