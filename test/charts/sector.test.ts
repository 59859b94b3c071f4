import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bladeAnglesOf, radiansOf } from '#charts/path';
import { arcPath, bladePath } from '#charts/sector';

/** End points of the outline's commands, as distance from the pivot and distance from the ray at `angle`. */
const pointsOf = (path: string) =>
  [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)(?=[A-Z]|$)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

const distanceToRay = ({ x, y }: { x: number; y: number }, angle: number) =>
  Math.abs(x * Math.cos(angle) + y * Math.sin(angle));

describe('a blade with rounded corners', () => {
  it('keeps an even gap to its neighbour, at the foot as at the rim', () => {
    const [first, second] = bladeAnglesOf(8, radiansOf(160)) as [
      { from: number; to: number },
      { from: number; to: number },
    ];
    const shape = { inner: 40, outer: 400, gap: 6 };
    const nearest = (path: string) =>
      Math.min(...pointsOf(path).map((point) => distanceToRay(point, first.to)));
    const sides = (path: string) => pointsOf(path).filter((point) => distanceToRay(point, first.to) < 3.1);
    for (const slot of [first, second]) {
      const path = bladePath({ ...shape, ...slot });
      expect(nearest(path)).toBeCloseTo(3, 1);
      expect(sides(path).length).toBeGreaterThanOrEqual(2);
    }
  });

  it('stays between its radii, with corners as large as fit', () => {
    const shape = fc.record({
      inner: fc.integer({ min: 0, max: 200 }),
      length: fc.integer({ min: 1, max: 300 }),
      turn: fc.double({ min: 0.01, max: 3, noNaN: true }),
      gap: fc.integer({ min: 0, max: 12 }),
      corner: fc.integer({ min: 0, max: 60 }),
    });
    fc.assert(
      fc.property(shape, ({ inner, length, turn, gap, corner }) => {
        const path = bladePath({
          inner,
          outer: inner + length,
          from: -turn / 2,
          to: turn / 2,
          gap,
          corner,
          innerCorner: corner,
        });
        expect(path).not.toContain('NaN');
        for (const { x, y } of pointsOf(path)) {
          expect(Math.hypot(x, y)).toBeLessThan(inner + length + 0.02);
          expect(Math.hypot(x, y)).toBeGreaterThan(inner - 0.02);
        }
      }),
    );
  });

  it('turns about any pivot', () => {
    const shape = { inner: 10, outer: 20, from: 0, to: 0.5 };
    const [here, there] = [pointsOf(bladePath(shape)), pointsOf(bladePath({ ...shape, cx: 100, cy: 50 }))];
    for (const [i, { x, y }] of here.entries()) {
      expect(there[i]?.x).toBeCloseTo(x + 100, 1);
      expect(there[i]?.y).toBeCloseTo(y + 50, 1);
    }
  });

  it('has an arc for text that runs clockwise over the top', () => {
    expect(arcPath(100, radiansOf(-90), 0)).toBe('M-100 0A100 100 0 0 1 0 -100');
  });
});
