import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barOf, type Elbow, elbowPath, elbowsOf, percentagesOf } from '#charts/bar';
import { anySpectrum } from '#test/model/arbitraries';

const width = 1022;
const height = 46;

describe('percentages', () => {
  it('sum to 100 by largest remainder', () => {
    expect(percentagesOf([1 / 3, 1 / 3, 1 / 3])).toEqual([34, 33, 33]);
    // Remainders .5 .4 .6 .6 .9: three points are missing, and go to the last and to the two next.
    expect(percentagesOf([0.295, 0.244, 0.166, 0.176, 0.119])).toEqual([29, 24, 17, 18, 12]);
  });

  it('leave whole points as they are, however they are stored', () => {
    expect(percentagesOf([0.29, 0.57, 0.14])).toEqual([29, 57, 14]);
  });

  it('are all 0 where there is nothing to divide', () => {
    expect(percentagesOf([0, 0])).toEqual([0, 0]);
  });

  it('sum to 100 and stay within a point of the share', () => {
    fc.assert(
      fc.property(anySpectrum(8), (shares) => {
        const percentages = percentagesOf(shares);
        expect(percentages.reduce((sum, percentage) => sum + percentage)).toBe(100);
        for (const [d, share] of shares.entries())
          expect(Math.abs((percentages[d] as number) - share * 100)).toBeLessThan(1 + 1e-6);
      }),
    );
  });
});

describe('the bar', () => {
  it('lays the shares end to end, and says what fits in each', () => {
    const segments = barOf([0.85, 0.09, 0.04, 0.02], width, height);
    expect(segments.map(({ label }) => label)).toEqual(['markAndPercentage', 'mark', 'mark', 'none']);
    expect(segments[1]?.x).toBeCloseTo(0.85 * width, 9);
    expect(segments.reduce((sum, segment) => sum + segment.width, 0)).toBeCloseTo(width, 9);
  });
});

/** The straight pieces of an elbow. */
function piecesOf({ fromX, toX, level }: Elbow): [number, number, number, number][] {
  return [
    [fromX, 0, fromX, level],
    [Math.min(fromX, toX), level, Math.max(fromX, toX), level],
    [toX, level, toX, 1],
  ];
}

/** Whether an upright and a level piece cross strictly inside both; two that only meet at an end do not. */
function cross([ax, ay, bx, by]: number[], [cx, cy, dx, dy]: number[]): boolean {
  const between = (value: number, from: number, to: number) => value > from + 1e-9 && value < to - 1e-9;
  const [a, b, c, d] = [ax, bx, cx, dx] as [number, number, number, number];
  const [e, f, g, h] = [ay, by, cy, dy] as [number, number, number, number];
  return a === b ? between(a, c, d) && between(g, e, f) : between(c, a, b) && between(e, g, h);
}

describe('the elbows from the bar to its columns', () => {
  it('never cross', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 8 }).chain(anySpectrum), (shares) => {
        const elbows = elbowsOf(barOf(shares, width, height), width);
        for (const [i, one] of elbows.entries())
          for (const two of elbows.slice(i + 1))
            for (const [p, upright] of piecesOf(one).entries())
              for (const [q, other] of piecesOf(two).entries())
                if (p % 2 !== q % 2) expect(cross(upright, other)).toBe(false);
      }),
    );
  });

  it('do not run along one another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 8 }).chain(anySpectrum), (shares) => {
        const elbows = elbowsOf(barOf(shares, width, height), width);
        for (const [i, one] of elbows.entries())
          for (const two of elbows.slice(i + 1)) {
            const [[, , endOne], [startTwo]] = [piecesOf(one)[1] as number[], piecesOf(two)[1] as number[]];
            if (one.level === two.level && one.fromX !== one.toX && two.fromX !== two.toX)
              expect(endOne).toBeLessThanOrEqual((startTwo as number) + 1e-9);
          }
      }),
    );
  });

  it('are straight where a segment stands above its column', () => {
    const [first, second] = elbowsOf(barOf([0.4, 0.6], 100, 10), 100) as [Elbow, Elbow];
    expect(elbowPath(first, 20)).toBe('M0 0V20');
    expect(elbowPath(second, 30)).toBe('M40 0V10H50V30');
  });
});
