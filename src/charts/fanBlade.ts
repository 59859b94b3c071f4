import { coordinates, type Point, pointAt, polygonPath, radiansOf } from './path';

/** The fan's measures that every blade shares. */
export interface FanFrame {
  radius: number;
  /** Where the leaf begins; below it are only sticks. */
  innerRadius: number;
  opening: number;
}

/** One folded strip of paper: its edges, and how far its tip drops towards them. */
export interface Leaf {
  from: number;
  to: number;
  drop: number;
}

/** The two halves of a fold, as paths; the shade is drawn first. */
export interface FoldedPaths {
  lightPath: string;
  shadePath: string;
}

/** Paper laid under its neighbour, so that no seam of the background shows between two colours. */
export const UNDER_LAP = 0.8;
/** The same across the fold: how far the shade reaches under the light half, as a share of that half. */
export const SHADE_LAP = 0.06;
/** Of a blade's angle, not a constant width: parallel gaps would take more from some colours than from others. */
const GAP = 0.05;

/** The opening for a number of people, in radians: each finished turn adds 20°, up to 160°. */
export const openingOf = (count: number): number => Math.min(radiansOf(160), radiansOf(20) * count);

/** How much lower a tip is at its edges than on its ridge: narrow blades fold less, or the rim would flicker. */
export const dropOf = (bladeAngle: number): number =>
  0.03 * Math.min(1, Math.max(0.35, bladeAngle / radiansOf(13)));

export function leafOf({ from, to }: { from: number; to: number }): Leaf {
  const gap = (to - from) * GAP;
  return { from: from + gap / 2, to: to - gap / 2, drop: dropOf(to - from) };
}

/**
 * The radius at which a running share `u` (0–1, from the pivot) is reached. The square root makes area, not length, carry the
 * share: paint is what the eye adds up. Source: results.md.
 */
export const radiusAt = (u: number, { radius, innerRadius }: FanFrame): number =>
  Math.sqrt(innerRadius ** 2 + Math.min(1, u) * (radius ** 2 - innerRadius ** 2));

/**
 * The point of a border at `t` across the leaf (−1 left edge, 0 ridge, 1 right edge). Every border has this one shape, so that
 * all layers are similar and the areas between them stay exact.
 */
export const borderPoint = ({ from, to, drop }: Leaf, radius: number, t: number): Point =>
  pointAt(radius * (1 - drop * Math.abs(t)), (from + to) / 2 + ((to - from) / 2) * t);

/** The part of a leaf between two radii, folded along its ridge. */
export function foldedPathsOf(leaf: Leaf, inner: number, outer: number): FoldedPaths {
  const strip = (...ts: number[]) =>
    polygonPath([
      ...ts.map((t) => borderPoint(leaf, outer, t)),
      ...ts.toReversed().map((t) => borderPoint(leaf, inner, t)),
    ]);
  return { lightPath: strip(-1, 0), shadePath: strip(-SHADE_LAP, 0, 1) };
}

/** A stick from the rivet to the leaf: thin near the pivot, never coloured, since data begins where the leaf begins. */
export function stickPathOf(middle: number, bladeAngle: number, { radius, innerRadius }: FanFrame): string {
  const halfWidth = Math.min(radius * 0.0085, 0.2 * innerRadius * bladeAngle);
  const [foot, top] = [radius * 0.035, innerRadius * 0.99];
  const at = (length: number, aside: number): Point => {
    const { x, y } = pointAt(length, middle);
    return { x: x + aside * Math.cos(middle), y: y + aside * Math.sin(middle) };
  };
  return polygonPath([
    at(foot, -halfWidth * 0.45),
    at(top, -halfWidth),
    at(top, halfWidth),
    at(foot, halfWidth * 0.45),
  ]);
}

export interface BlankBlade extends FoldedPaths {
  /** All of it, for an outline where somebody has not finished. */
  outlinePath: string;
  stickPath: string;
  from: number;
  to: number;
}

/** A blade without a colour: somebody who is not done, or whose answer is not shown yet. Angles from `bladeAnglesOf`. */
export function blankBladeOf(
  slot: { from: number; to: number },
  frame: Omit<FanFrame, 'opening'>,
): BlankBlade {
  const leaf = leafOf(slot);
  const whole = { ...frame, opening: slot.to - slot.from };
  const ts = [-1, 0, 1];
  const outline = [
    ...ts.map((t) => borderPoint(leaf, frame.radius, t)),
    ...ts.toReversed().map((t) => borderPoint(leaf, frame.innerRadius, t)),
  ];
  return {
    ...foldedPathsOf(leaf, frame.innerRadius, frame.radius),
    outlinePath: `M${outline.map(coordinates).join('L')}Z`,
    stickPath: stickPathOf((slot.from + slot.to) / 2, slot.to - slot.from, whole),
    from: leaf.from,
    to: leaf.to,
  };
}
