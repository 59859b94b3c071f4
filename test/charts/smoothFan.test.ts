import { describe, expect, it } from 'vitest';
import { fanOf } from '#charts/fan';
import type { SmoothLayer } from '#charts/smoothFan';
import { smoothSpectrumAt } from '#charts/smoothing';
import { areaOf, type Point, polygonsOf, someSpectra } from './drawn';

const radius = 432;
const pivot = { x: 0, y: 0 };
const sumOf = (values: number[]) => values.reduce((sum, value) => sum + value, 0);

/** The surface from the pivot to the outer border of all light and shade strips of a layer, without their laps. */
function underBorder({ lightPath, shadePath }: SmoothLayer, isOuter: boolean): number {
  const strip = (points: readonly Point[]) => {
    const half = points.length / 2;
    const border = isOuter ? points.slice(0, half) : points.slice(half);
    // A half pleat has four points a border; a shade reaches further by one at each end that has a neighbour.
    const lapped = border.length - 4;
    const start = isOuter || lapped < 2 ? Math.min(1, lapped) : 1;
    const own = isOuter ? border.slice(start, start + 4) : border.slice(lapped === 2 ? 1 : 0).slice(0, 4);
    return areaOf([...own, pivot]);
  };
  return sumOf([lightPath, shadePath].flatMap(polygonsOf).map(strip));
}

function drawnShares(layers: readonly SmoothLayer[], domains: number): number[] {
  const fromBase = layers.toReversed();
  const shares = new Array<number>(domains).fill(0);
  const below = underBorder(fromBase[0] as SmoothLayer, false);
  let before = below;
  for (const layer of fromBase) {
    const outer = underBorder(layer, true);
    shares[layer.domain] = outer - before;
    before = outer;
  }
  return shares.map((area) => area / (before - below));
}

describe('the smooth fan of more than sixty people', () => {
  it('begins where single blades would be thinner than a line', () => {
    expect(fanOf(someSpectra(60), { radius }).smooth).toBeUndefined();
    const fan = fanOf(someSpectra(61), { radius });
    expect(fan.blades).toEqual([]);
    expect(fan.smooth?.layers.map(({ domain }) => domain)).toEqual([4, 3, 2, 1, 0]);
    expect(polygonsOf(fan.smooth?.sticksPath ?? '')).toHaveLength(48);
  });

  it.each([100, 300])('keeps the group’s mean within .2 of a point, for %i people', (count) => {
    for (const seed of [7, 11, 23]) {
      const spectra = someSpectra(count, 5, seed);
      const drawn = drawnShares(fanOf(spectra, { radius }).smooth?.layers ?? [], 5);
      for (let d = 0; d < 5; d++) {
        const mean = sumOf(spectra.map((spectrum) => spectrum[d] as number)) / count;
        expect(Math.abs((drawn[d] as number) - mean)).toBeLessThan(0.002);
      }
    }
  });

  it('smooths shares that still sum to 1, and leaves alone what is the same everywhere', () => {
    for (const x of [0, 0.31, 1]) expect(sumOf(smoothSpectrumAt(someSpectra(100), x))).toBeCloseTo(1, 12);
    const same = Array.from({ length: 80 }, () => [0.5, 0.3, 0.2]);
    const smooth = smoothSpectrumAt(same, 0.5);
    for (const [d, share] of [0.5, 0.3, 0.2].entries()) expect(smooth[d]).toBeCloseTo(share, 12);
    const layers = fanOf(same, { radius }).smooth?.layers ?? [];
    expect(layers.map(({ grainPath }) => grainPath)).toEqual(['', '', '']);
  });

  it('shows who differs as grain in the colour they have there, the same on every run', () => {
    const spectra = [...Array.from({ length: 99 }, () => [0.6, 0.4, 0]), [0.6, 0, 0.4]];
    const grainOf = () =>
      fanOf(spectra, { radius }).smooth?.layers.map(({ domain, grainPath }) => [domain, grainPath]);
    const grain = new Map(grainOf() as [number, string][]);
    expect(grain.get(2)).not.toBe('');
    expect(grainOf()).toEqual([...grain]);
    expect(
      fanOf(spectra, { radius, hasGrain: false }).smooth?.layers.every(({ grainPath }) => grainPath === ''),
    ).toBe(true);
  });

  it('keeps its grain where thousands stand closer than a dot', () => {
    const dots = (count: number) =>
      sumOf(
        (fanOf(someSpectra(count), { radius: 150 }).smooth?.layers ?? []).map(
          ({ grainPath }) => grainPath.split('M').length - 1,
        ),
      );
    expect(dots(3000)).toBeGreaterThan(0.5 * dots(300));
  });

  it('draws the same fan in whatever order people arrive', () => {
    const spectra = someSpectra(90);
    const { smooth, marks } = fanOf(spectra, { radius });
    const reversed = fanOf(spectra.toReversed(), { radius });
    expect(reversed.smooth).toEqual(smooth);
    expect(reversed.marks).toEqual(marks);
  });
});
