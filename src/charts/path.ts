/**
 * The charts' one coordinate system: the pivot at (0, 0), y downwards as in SVG; angles in radians, 0 = straight up,
 * clockwise. Lengths are in the units of the radius that was passed in.
 */
export interface Point {
  x: number;
  y: number;
}

export const radiansOf = (degrees: number): number => (degrees * Math.PI) / 180;

export const pointAt = (radius: number, angle: number): Point => ({
  x: radius * Math.sin(angle),
  y: -radius * Math.cos(angle),
});

/** Two decimals: a fiftieth of a hair on any screen, and a third of the file. `+ 0` turns −0 into 0. */
export const rounded = (value: number): number => Math.round(value * 100) / 100 + 0;

export const coordinates = ({ x, y }: Point): string => `${rounded(x)} ${rounded(y)}`;

export const polygonPath = (points: readonly Point[]): string => `M${points.map(coordinates).join('L')}Z`;

/** A full circle as a path: two half arcs, since an arc cannot end where it starts. */
export function circlePath({ x, y }: Point, radius: number): string {
  const r = rounded(radius);
  return `M${rounded(x - radius)} ${rounded(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
}

/** The angles of `count` equal blades, side by side, over an opening centred on straight up. */
export function bladeAnglesOf(count: number, opening: number): { from: number; to: number }[] {
  const step = opening / count;
  return Array.from({ length: count }, (_, i) => ({
    from: -opening / 2 + i * step,
    to: -opening / 2 + (i + 1) * step,
  }));
}
