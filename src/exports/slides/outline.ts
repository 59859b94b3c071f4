import type { Point } from '#charts/path';

/** Paths as straight outlines: slide programs take polygons everywhere, while arcs and smooth curves differ between them. */
export type Outline = Point[];

const STEPS = 10;

interface Pen {
  outlines: Outline[];
  at: Point;
  /** The second control point of the last curve, which `S` mirrors. */
  control: Point | undefined;
}

const put = (pen: Pen, point: Point) => {
  pen.outlines.at(-1)?.push(point);
  pen.at = point;
};

/** A cubic Bézier curve in steps, from where the pen is. */
function curve(pen: Pen, first: Point, second: Point, end: Point): void {
  const start = pen.at;
  for (let i = 1; i <= STEPS; i++) {
    const t = i / STEPS;
    const weights = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3] as const;
    const mix = (axis: 'x' | 'y') =>
      weights[0] * start[axis] +
      weights[1] * first[axis] +
      weights[2] * second[axis] +
      weights[3] * end[axis];
    put(pen, { x: mix('x'), y: mix('y') });
  }
  pen.control = second;
}

/** An upright arc in steps (the marks turn none of theirs): about its centre, the short or the long way, in the sense asked. */
function arc(pen: Pen, rx: number, ry: number, isLong: boolean, isClockwise: boolean, end: Point): void {
  const from = { x: pen.at.x / rx, y: pen.at.y / ry };
  const to = { x: end.x / rx, y: end.y / ry };
  const half = Math.hypot(to.x - from.x, to.y - from.y) / 2;
  const away = Math.sqrt(Math.max(0, 1 - half * half)) * (isLong === isClockwise ? -1 : 1);
  const [ux, uy] = [(to.x - from.x) / (2 * half), (to.y - from.y) / (2 * half)];
  const centre = { x: (from.x + to.x) / 2 - uy * away, y: (from.y + to.y) / 2 + ux * away };
  const begin = Math.atan2(from.y - centre.y, from.x - centre.x);
  let sweep = Math.atan2(to.y - centre.y, to.x - centre.x) - begin;
  if (isClockwise && sweep <= 0) sweep += 2 * Math.PI;
  if (!isClockwise && sweep >= 0) sweep -= 2 * Math.PI;
  const steps = Math.ceil((Math.abs(sweep) / (2 * Math.PI)) * 4 * STEPS);
  for (let i = 1; i <= steps; i++) {
    const angle = begin + (sweep * i) / steps;
    put(pen, { x: rx * (centre.x + Math.cos(angle)), y: ry * (centre.y + Math.sin(angle)) });
  }
}

function draw(pen: Pen, command: string, [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0]: number[]): void {
  const mirrored = pen.control
    ? { x: 2 * pen.at.x - pen.control.x, y: 2 * pen.at.y - pen.control.y }
    : pen.at;
  if (command !== 'C' && command !== 'S') pen.control = undefined;
  switch (command) {
    case 'M':
      pen.outlines.push([]);
      put(pen, { x: a, y: b });
      break;
    case 'L':
      put(pen, { x: a, y: b });
      break;
    case 'H':
      put(pen, { x: a, y: pen.at.y });
      break;
    case 'V':
      put(pen, { x: pen.at.x, y: a });
      break;
    case 'C':
      curve(pen, { x: a, y: b }, { x: c, y: d }, { x: e, y: f });
      break;
    case 'S':
      curve(pen, mirrored, { x: a, y: b }, { x: c, y: d });
      break;
    case 'A':
      arc(pen, a, b, d === 1, e === 1, { x: f, y: g });
  }
}

/** The outlines of a path as `charts` writes them: absolute `M L H V C S A Z`. */
export function outlinesOf(path: string): Outline[] {
  const pen: Pen = { outlines: [], at: { x: 0, y: 0 }, control: undefined };
  for (const [, command = '', rest = ''] of path.matchAll(/([MLHVCSAZ])([^A-Z]*)/g)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    draw(pen, command, numbers);
  }
  return pen.outlines;
}

/** A stroked line as the outline of its ribbon, with round ends. */
export function ribbonOf(line: Outline, width: number): Outline {
  const half = width / 2;
  const normals = line.map((_, i) => {
    const [before, after] = [
      line[Math.max(0, i - 1)] as Point,
      line[Math.min(line.length - 1, i + 1)] as Point,
    ];
    const length = Math.hypot(after.x - before.x, after.y - before.y) || 1;
    return { x: -(after.y - before.y) / length, y: (after.x - before.x) / length };
  });
  const side = (sign: 1 | -1) =>
    line.map(({ x, y }, i) => ({
      x: x + sign * half * (normals[i] as Point).x,
      y: y + sign * half * (normals[i] as Point).y,
    }));
  const cap = (at: number) => {
    const [centre, normal] = [line.at(at) as Point, normals.at(at) as Point];
    const start = Math.atan2(normal.y, normal.x) + (at === 0 ? Math.PI : 0);
    return Array.from({ length: 7 }, (_, i) => {
      const angle = start - (Math.PI * (i + 1)) / 8;
      return { x: centre.x + half * Math.cos(angle), y: centre.y + half * Math.sin(angle) };
    });
  };
  return [...side(1), ...cap(-1), ...side(-1).reverse(), ...cap(0)];
}

/** Dots as small diamonds about their centres: grain is far too fine for anyone to see the difference. */
export function dotsOf(path: string): Outline[] {
  return [...path.matchAll(/M(-?[\d.]+) (-?[\d.]+)a([\d.]+) /g)].map(([, left, top, radius]) => {
    const r = Number(radius);
    const [x, y] = [Number(left) + r, Number(top)];
    return [
      { x: x - r, y },
      { x, y: y - r },
      { x: x + r, y },
      { x, y: y + r },
    ];
  });
}
