import { type Point, pointAt, polygonPath, radiansOf } from './path';

/** A domain's mark in a box of −1…1: a filled path, or (where `stroke` is given) a line of that width, round-capped. */
export interface Mark {
  d: string;
  stroke?: number;
}

/** Points alternating between two radii: a star. */
const starPoints = (points: number, inner: number): Point[] =>
  Array.from({ length: 2 * points }, (_, i) => {
    const { x, y } = pointAt(i % 2 === 0 ? 1 : inner, radiansOf((180 * i) / points));
    return { x, y: y + 0.05 };
  });

const points = (...pairs: [number, number][]): Point[] => pairs.map(([x, y]) => ({ x, y }));

const plusPoints = points(
  [-0.32, -0.9],
  [0.32, -0.9],
  [0.32, -0.32],
  [0.9, -0.32],
  [0.9, 0.32],
  [0.32, 0.32],
  [0.32, 0.9],
  [-0.32, 0.9],
  [-0.32, 0.32],
  [-0.9, 0.32],
  [-0.9, -0.32],
  [-0.32, -0.32],
);

/**
 * In board order, so that a colour is never the only sign of a domain: circle, triangle, diamond, wave, star, and for boards
 * of six to eight domains square, arch and plus. Alike in ink, unlike in outline, upright however a fan is turned.
 */
const MARKS: readonly [Mark, ...Mark[]] = [
  { d: 'M0 -.86A.86 .86 0 1 1 0 .86A.86 .86 0 1 1 0 -.86Z' },
  { d: polygonPath(points([0, -0.92], [0.98, 0.78], [-0.98, 0.78])) },
  { d: polygonPath(points([0, -1], [0.86, 0], [0, 1], [-0.86, 0])) },
  { d: 'M-.74 .17C-.5 -.64 -.26 -.64 0 0S.5 .64 .74 -.17', stroke: 0.5 },
  { d: polygonPath(starPoints(5, 0.44)) },
  { d: polygonPath(points([-0.78, -0.78], [0.78, -0.78], [0.78, 0.78], [-0.78, 0.78])) },
  { d: 'M-.95 .82V-.05A.95 .87 0 0 1 .95 -.05V.82H.36V.1A.36 .36 0 0 0 -.36 .1V.82Z' },
  { d: polygonPath(plusPoints) },
];

/** The mark of the domain at `index` in board order; a board has at most eight, after which they would repeat. */
export const markOf = (index: number): Mark => MARKS[index % MARKS.length] ?? MARKS[0];
