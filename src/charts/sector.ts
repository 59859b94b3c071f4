import { coordinates, pointAt, rounded } from './path';

export interface Sector {
  /** The pivot; 0, 0 where left out. */
  cx?: number;
  cy?: number;
  inner: number;
  outer: number;
  from: number;
  to: number;
  /** Width of the gap between neighbours, half of it taken from each side. */
  gap?: number;
  /** Rounding of the two outer and the two inner corners. */
  corner?: number;
  innerCorner?: number;
}

/** Where a blade's sides run: at every radius a constant `gap / 2` from the ray between two blades. */
function sidesOf({ from, to, gap = 0 }: Sector) {
  // Without a gap there is nothing to inset, also at the pivot itself, where the quotient has no value.
  const insetAt = (radius: number) => (gap === 0 ? 0 : Math.asin(Math.min(1, gap / 2 / radius)));
  return {
    left: (radius: number) => from + insetAt(radius),
    right: (radius: number) => to - insetAt(radius),
  };
}

/** A thin blade's sides meet before they reach the pivot; from there on it can begin. */
function innerOf({ inner, outer, from, to, gap = 0 }: Sector): number {
  const meeting = gap / 2 / Math.sin(Math.min(Math.PI / 2, (to - from) / 2));
  return Math.min(outer, Math.max(inner, meeting));
}

/** A blade of a fan as a closed path: an annular sector with rounded corners, apart from its neighbours by an even gap. */
export function bladePath(sector: Sector): string {
  const { cx = 0, cy = 0, outer, corner = 0, innerCorner = 0 } = sector;
  const inner = innerOf(sector);
  const { left, right } = sidesOf(sector);
  const at = (radius: number, angle: number) => {
    const { x, y } = pointAt(radius, angle);
    return coordinates({ x: cx + x, y: cy + y });
  };
  const [big, small] = cornersOf(
    corner,
    innerCorner,
    inner,
    outer,
    right(inner) - left(inner),
    right(outer) - left(outer),
  );
  const arc = (radius: number, sweep: 0 | 1, turn: number) =>
    `A${rounded(radius)} ${rounded(radius)} 0 ${turn > Math.PI ? 1 : 0} ${sweep} `;
  const turn = (radius: number, cut: number) => (radius > 0 ? cut / radius : 0);
  const side = (radius: number) => ({ l: at(radius, left(radius)), r: at(radius, right(radius)) });
  const rim = [left(outer) + turn(outer, big), right(outer) - turn(outer, big)] as const;
  const foot = [right(inner) - turn(inner, small), left(inner) + turn(inner, small)] as const;
  return [
    `M${side(inner + small).l}L${side(outer - big).l}Q${side(outer).l} ${at(outer, rim[0])}`,
    `${arc(outer, 1, rim[1] - rim[0])}${at(outer, rim[1])}Q${side(outer).r} ${side(outer - big).r}`,
    `L${side(inner + small).r}Q${side(inner).r} ${at(inner, foot[0])}`,
    `${arc(inner, 0, foot[0] - foot[1])}${at(inner, foot[1])}Q${side(inner).l} ${side(inner + small).l}Z`,
  ].join('');
}

/** Corners that still fit: never more than half a rim or half the length, or the outline would cross itself. */
function cornersOf(
  corner: number,
  innerCorner: number,
  inner: number,
  outer: number,
  foot: number,
  rim: number,
) {
  const length = (outer - inner) / 2;
  const fitting = (wanted: number, width: number) => Math.max(0, Math.min(wanted, width / 2, length));
  return [fitting(corner, rim * outer), fitting(innerCorner, foot * inner)] as const;
}

/** An arc along which a text can run (`textPath`), clockwise, so that it reads from left to right above a fan. */
export function arcPath(radius: number, from: number, to: number): string {
  const r = rounded(radius);
  const start = coordinates(pointAt(radius, from));
  return `M${start}A${r} ${r} 0 ${to - from > Math.PI ? 1 : 0} 1 ${coordinates(pointAt(radius, to))}`;
}
