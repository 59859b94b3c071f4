/**
 * The illustrator's kit: seeded chance, organic paths, and shading that dissolves into grain.
 * A card is a `Picture` of 600 × 800 units; every number that looks random comes from a seed, so a card
 * always renders the same.
 */

export const WIDTH = 600;
export const HEIGHT = 800;

export type Point = readonly [x: number, y: number];
/** A point of a limb's spine with the half-width there. */
export type Joint = readonly [x: number, y: number, radius: number];
type Stop = readonly [offset: number, colour: string, alpha?: number];

// ── Chance ────────────────────────────────────────────────────────────────────────────────────────

export interface Chance {
  (): number;
  between(low: number, high: number): number;
  /** Roughly normal, −1 … 1. */
  bell(): number;
  pick<T>(list: readonly T[]): T;
}

/** Mulberry32: small, fast, and the same on every machine. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (() => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }) as Chance;
  next.between = (low, high) => low + (high - low) * next();
  next.bell = () => (next() + next() + next() - 1.5) / 1.5;
  next.pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T;
  return next;
}

export const mix = (from: number, to: number, t: number) => from + (to - from) * t;

/** One-dimensional value noise, −1 … 1. */
export function noise(seed: number): (x: number) => number {
  const random = chance(seed);
  const table = Array.from({ length: 256 }, () => random() * 2 - 1);
  return (x) => {
    const cell = Math.floor(x);
    const t = x - cell;
    return mix(table[cell & 255] as number, table[(cell + 1) & 255] as number, t * t * (3 - 2 * t));
  };
}

// ── Paths ─────────────────────────────────────────────────────────────────────────────────────────

/** One decimal, no leading zero: enough at twice the size, and a fifth off the file. */
export const num = (value: number) => {
  const text = (Math.round(value * 10) / 10 + 0).toString();
  return text.replace(/^(-?)0\./, '$1.');
};

/** Catmull–Rom through the points, as relative cubic Béziers with the rounding error carried along. */
export function smooth(points: readonly Point[], closed = false, tension = 1): string {
  const count = points.length;
  const at = (i: number) =>
    points[closed ? (i + count) % count : Math.max(0, Math.min(count - 1, i))] as Point;
  const round = (v: number) => Math.round(v * 10) / 10;
  const k = tension / 6;
  let x = round(at(0)[0]);
  let y = round(at(0)[1]);
  let d = `M${num(x)} ${num(y)}`;
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    const [a, b, c, e] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const endX = round(c[0]);
    const endY = round(c[1]);
    const curve = [
      b[0] + (c[0] - a[0]) * k - x,
      b[1] + (c[1] - a[1]) * k - y,
      c[0] - (e[0] - b[0]) * k - x,
      c[1] - (e[1] - b[1]) * k - y,
      endX - x,
      endY - y,
    ];
    d += `c${curve.map(num).join(' ').replace(/ -/g, '-')}`;
    x = endX;
    y = endY;
  }
  return d + (closed ? 'Z' : '');
}

export const polygon = (points: readonly Point[], closed = true) =>
  `M${points.map((p) => `${num(p[0])} ${num(p[1])}`).join('L')}${closed ? 'Z' : ''}`;

/** Points on the Catmull–Rom spline; further numbers of a point (a radius, say) are interpolated too. */
export function sample<P extends readonly number[]>(points: readonly P[], steps = 6): P[] {
  const last = points.length - 1;
  const at = (i: number) => points[Math.max(0, Math.min(last, i))] as P;
  const out: P[] = [];
  for (let i = 0; i < last; i++) {
    const [a, b, c, e] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    for (let step = 0; step < steps; step++) {
      const t = step / steps;
      const blend = (p0: number, p1: number, p2: number, p3: number) =>
        0.5 *
        (2 * p1 +
          (p2 - p0) * t +
          (2 * p0 - 5 * p1 + 4 * p2 - p3) * t * t +
          (3 * p1 - p0 - 3 * p2 + p3) * t ** 3);
      out.push(b.map((v, n) => blend(a[n] as number, v, c[n] as number, e[n] as number)) as unknown as P);
    }
  }
  out.push(at(last));
  return out;
}

/** An arm, leg, tail, branch or lock of hair: a spine with a width that changes from joint to joint. */
export function limb(joints: readonly Joint[], steps = 4): string {
  const spine = sample(joints, steps);
  const last = spine.length - 1;
  const at = (i: number) => spine[Math.max(0, Math.min(last, i))] as Joint;
  const left: Point[] = [];
  const right: Point[] = [];
  spine.forEach((q, i) => {
    const [dx, dy] = [at(i + 1)[0] - at(i - 1)[0], at(i + 1)[1] - at(i - 1)[1]];
    const length = Math.hypot(dx, dy) || 1;
    const radius = Math.max(0.1, q[2]);
    left.push([q[0] - (dy / length) * radius, q[1] + (dx / length) * radius]);
    right.push([q[0] + (dy / length) * radius, q[1] - (dx / length) * radius]);
  });
  const cap = (tip: Joint, before: Joint): Point => {
    const length = Math.hypot(tip[0] - before[0], tip[1] - before[1]) || 1;
    const reach = (tip[2] * 0.9) / length;
    return [tip[0] + (tip[0] - before[0]) * reach, tip[1] + (tip[1] - before[1]) * reach];
  };
  return smooth([...left, cap(at(last), at(last - 1)), ...right.reverse(), cap(at(0), at(1))], true);
}

interface Placement {
  x?: number;
  y?: number;
  scale?: number;
  /** −1 mirrors left to right. */
  flip?: 1 | -1;
  /** Radians. */
  turn?: number;
}

/** Local points (and radii) set down on the card: mirrored, turned, scaled, moved. */
export function place<P extends Point | Joint>(
  points: readonly P[],
  { x = 0, y = 0, scale = 1, flip = 1, turn = 0 }: Placement,
): P[] {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return points.map((p) => {
    const [a, b] = [p[0] * flip, p[1]];
    const moved = [x + scale * (a * cos - b * sin), y + scale * (a * sin + b * cos)];
    if (p.length > 2) moved.push((p as Joint)[2] * scale);
    return moved as unknown as P;
  });
}

/** A hill line: a base height (or function of x) with layers of noise [amplitude, wavelength]. */
export function ridge(
  from: number,
  to: number,
  step: number,
  base: number | ((x: number) => number),
  layers: readonly (readonly [amplitude: number, wavelength: number])[],
  seed: number,
): Point[] {
  const noises = layers.map((_, i) => noise(seed + i * 31));
  const out: Point[] = [];
  for (let x = from; x <= to + 0.1; x += step) {
    let y = typeof base === 'function' ? base(x) : base;
    layers.forEach(([amplitude, wavelength], i) => {
      y += amplitude * (noises[i] as (x: number) => number)(x / wavelength + 7 * i);
    });
    out.push([x, y]);
  }
  return out;
}

/** The area below a line, down to the card's foot. */
export const fillDown = (line: readonly Point[], bottom = HEIGHT + 5, curved = true) => {
  const [first, last] = [line[0] as Point, line[line.length - 1] as Point];
  return `${curved ? smooth(line) : polygon(line, false)}L${num(last[0])} ${bottom}L${num(first[0])} ${bottom}Z`;
};

/** Straight edges broken into hand-cut, jagged ones. */
export function rough(
  points: readonly Point[],
  amplitude: number,
  seed: number,
  closed = false,
  shortest = 9,
): Point[] {
  const random = chance(seed);
  let line: Point[] = closed ? [...points, points[0] as Point] : [...points];
  for (let pass = 0; pass < 4; pass++) {
    const out: Point[] = [line[0] as Point];
    for (let i = 1; i < line.length; i++) {
      const [a, b] = [line[i - 1] as Point, line[i] as Point];
      const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
      if (length > shortest) {
        const t = random.between(0.35, 0.65);
        const off = random.bell() * amplitude * Math.min(1, length / 60);
        out.push([
          mix(a[0], b[0], t) - ((b[1] - a[1]) / length) * off,
          mix(a[1], b[1], t) + ((b[0] - a[0]) / length) * off,
        ]);
      }
      out.push(b);
    }
    line = out;
  }
  return closed ? line.slice(0, -1) : line;
}

/** A leaf, petal or feather of length 1 along x: pointed foot, widest at `belly`, a rounded tip. */
export const blade = (half: number, belly = 0.6): Point[] => [
  [0, 0],
  [belly * 0.5, -half * 0.72],
  [belly, -half],
  [0.93, -half * 0.55],
  [1, 0],
  [0.93, half * 0.55],
  [belly, half],
  [belly * 0.5, half * 0.72],
];

// ── Drawn by hand: numbers and colours as text ────────────────────────────────────────────────────

/** "a b, a b": a line of numbers and colours for each comma. */
export const rows = (text: string) => text.split(',').map((row) => row.trim().split(/\s+/));
/** "x y, x y": a drawn line stays one line of code. */
export const points = (text: string) => rows(text).map((row) => row.map(Number) as unknown as Point);
/** "x y radius, …" */
export const joints = (text: string) => rows(text).map((row) => row.map(Number) as unknown as Joint);
/** "offset colour alpha, …"; alpha may be left out. */
export const stops = (text: string) =>
  rows(text).map(([at, colour, alpha = '1']) => [Number(at), colour as string, Number(alpha)] as const);
export const shape = (text: string) => smooth(points(text), true);
export const tube = (text: string) => limb(joints(text));

/** A colour on the way through a list of them, "#rrggbb" each; `t` 0 … 1. */
export function tint(t: number, ...colours: readonly string[]): string {
  const at = Math.max(0, Math.min(0.9999, t)) * (colours.length - 1);
  const [from, to] = [colours[Math.floor(at)] as string, colours[Math.floor(at) + 1] ?? '#000000'];
  const channel = (i: number) => {
    const [a, b] = [from, to].map((hex) => Number.parseInt(hex.slice(i, i + 2), 16)) as [number, number];
    return Math.round(mix(a, b, at % 1))
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

// ── Shapes as SVG ─────────────────────────────────────────────────────────────────────────────────

const attributes = (fill: string, extra: string) =>
  `${fill ? ` fill="${fill}"` : ''}${extra ? ` ${extra}` : ''}`;

export const path = (d: string, fill = '', extra = '') => `<path d="${d}"${attributes(fill, extra)}/>`;

export const ellipse = (cx: number, cy: number, rx: number, ry = rx, fill = '', extra = '') =>
  `<ellipse cx="${num(cx)}" cy="${num(cy)}" rx="${num(rx)}" ry="${num(ry)}"${attributes(fill, extra)}/>`;

export const group = (inner: string, extra = '') => `<g${extra ? ` ${extra}` : ''}>${inner}</g>`;

export const sheet = (fill: string, extra = '') =>
  `<rect width="${WIDTH}" height="${HEIGHT}"${attributes(fill, extra)}/>`;

// ── The picture ───────────────────────────────────────────────────────────────────────────────────

const TILE = 256;
const filterBox = `filterUnits="userSpaceOnUse" x="0" y="0" width="${WIDTH}" height="${HEIGHT}" color-interpolation-filters="sRGB"`;
const turbulence = (frequency: number, seed: number) =>
  `<feTurbulence x="0" y="0" width="${TILE}" height="${TILE}" type="fractalNoise" baseFrequency="${frequency}" numOctaves="2" seed="${seed}" stitchTiles="stitch"/>`;

/** Alpha × noise, then a steep threshold: a soft gradient falls apart into dots of its own colour. */
const grainFilter = (id: string, frequency: number, seed: number, slope: number) =>
  `<filter id="${id}" ${filterBox}>${turbulence(frequency, seed)}<feColorMatrix values="0 0 0 0 1 0 0 0 0 1 0 0 0 0 1 2.6 0 0 0 -.62"/><feTile/><feComposite in="SourceGraphic" operator="arithmetic" k1="1"/><feComponentTransfer><feFuncA type="linear" slope="${slope}" intercept="${(-slope * 0.33).toFixed(2)}"/></feComponentTransfer></filter>`;

const paperFilter = `<filter id="paper" ${filterBox}>${turbulence(0.8, 11)}<feColorMatrix values="3 0 0 0 -1 3 0 0 0 -1 3 0 0 0 -1 0 0 0 0 1"/><feTile/></filter>`;

export class Picture {
  private readonly defs: string[] = [];
  private readonly body: string[] = [];
  private count = 0;

  constructor(private readonly ground: string) {}

  private define(make: (id: string) => string): string {
    const id = `_${(this.count++).toString(36)}`;
    this.defs.push(make(id));
    return id;
  }

  private static stops(stops: readonly Stop[]): string {
    return stops
      .map(
        ([offset, colour, alpha]) =>
          `<stop offset="${offset}" stop-color="${colour}"${alpha === undefined ? '' : ` stop-opacity="${alpha}"`}/>`,
      )
      .join('');
  }

  /** A linear gradient between two points of the card; the answer is a `fill`. */
  linear(x1: number, y1: number, x2: number, y2: number, stops: readonly Stop[]): string {
    return `url(#${this.define((id) => `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${num(x1)}" y1="${num(y1)}" x2="${num(x2)}" y2="${num(y2)}">${Picture.stops(stops)}</linearGradient>`)})`;
  }

  radial(cx: number, cy: number, r: number, stops: readonly Stop[], transform = ''): string {
    return `url(#${this.define((id) => `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="${num(cx)}" cy="${num(cy)}" r="${num(r)}"${transform ? ` gradientTransform="${transform}"` : ''}>${Picture.stops(stops)}</radialGradient>`)})`;
  }

  /** An attribute that clips to a path's `d`, or to whole shapes. */
  clip(shape: string): string {
    const inner = shape.startsWith('<') ? shape : `<path d="${shape}"/>`;
    return `clip-path="url(#${this.define((id) => `<clipPath id="${id}">${inner}</clipPath>`)})"`;
  }

  /** An attribute that masks with shapes: white shows, black hides. */
  mask(shapes: string): string {
    return `mask="url(#${this.define((id) => `<mask id="${id}" maskUnits="userSpaceOnUse" x="0" y="0" width="${WIDTH}" height="${HEIGHT}">${shapes}</mask>`)})"`;
  }

  /** Shapes to repeat with `<use href="#id">`; the answer is that id. */
  symbol(shapes: string): string {
    return this.define((id) => `<g id="${id}">${shapes}</g>`);
  }

  blur(shapes: string, deviation: number): string {
    const id = this.define(
      (name) => `<filter id="${name}" ${filterBox}><feGaussianBlur stdDeviation="${deviation}"/></filter>`,
    );
    return group(shapes, `filter="url(#${id})"`);
  }

  /** Soft-alpha shapes dissolved into stipple: coarse for skies and ground, fine below 100 units. */
  grain(shapes: string, extra = '', size: 'coarse' | 'fine' = 'coarse'): string {
    return group(shapes, `filter="url(#${size})"${extra ? ` ${extra}` : ''}`);
  }

  add(...shapes: string[]): this {
    this.body.push(...shapes);
    return this;
  }

  svg(): string {
    const defs =
      grainFilter('coarse', 0.72, 4, 7) + grainFilter('fine', 1.1, 9, 5) + paperFilter + this.defs.join('');
    const paper = sheet('', 'filter="url(#paper)" opacity=".13" style="mix-blend-mode:soft-light"');
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}"><defs>${defs}</defs><g style="isolation:isolate">${sheet(this.ground)}${this.body.join('')}${paper}</g></svg>`;
  }
}
