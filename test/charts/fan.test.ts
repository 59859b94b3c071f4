import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fan, type FanBlade, type FanLayer, fanOf, placeAt, pullOf } from '#charts/fan';
import { blankBladeOf, openingOf } from '#charts/fanBlade';
import { bladeAnglesOf, pointAt, radiansOf } from '#charts/path';
import { anySpectrum } from '#test/model/arbitraries';
import { areaOf, type Point, polygonsOf, someSpectra } from './drawn';

const radius = 432;

/** The points of a half's outer border, which comes first in the path: edge and ridge; a shade's lap is left out. */
const outerOf = (layer: FanLayer) => ({
  light: (polygonsOf(layer.lightPath)[0] as Point[]).slice(0, 2),
  shade: (polygonsOf(layer.shadePath)[0] as Point[]).slice(1, 3),
});

/** The same of the inner border, running the same way. */
const innerOf = (layer: FanLayer) => ({
  light: (polygonsOf(layer.lightPath)[0] as Point[]).slice(2, 4).reverse(),
  shade: (polygonsOf(layer.shadePath)[0] as Point[]).slice(3, 5).reverse(),
});

const areaBetween = (inner: Point[], outer: Point[]) => areaOf([...outer, ...inner.toReversed()]);

/** What one sees of each layer of a blade, from the base: an inner layer covers what reaches under it. */
function seenAreas(blade: FanBlade): { domain: number; area: number }[] {
  const fromBase = blade.layers.toReversed();
  return fromBase.map((layer, i) => {
    const below = i === 0 ? innerOf(layer) : outerOf(fromBase[i - 1] as FanLayer);
    const own = outerOf(layer);
    return {
      domain: layer.domain,
      area: areaBetween(below.light, own.light) + areaBetween(below.shade, own.shade),
    };
  });
}

describe('the fan of single blades', () => {
  it('gives every colour the area of its share, for 1 to 60 people', () => {
    const groups = fc
      .integer({ min: 1, max: 60 })
      .chain((n) => fc.array(anySpectrum(5), { minLength: n, maxLength: n }));
    fc.assert(
      fc.property(groups, (spectra) => {
        for (const blade of fanOf(spectra, { radius }).blades) {
          const seen = seenAreas(blade);
          const leaf = seen.reduce((sum, { area }) => sum + area, 0);
          for (const { domain, area } of seen)
            expect(Math.abs(area / leaf - (spectra[blade.index]?.[domain] as number))).toBeLessThan(3e-4);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('gives every person the same area', () => {
    const areas = fanOf(someSpectra(12), { radius }).blades.map((blade) =>
      seenAreas(blade).reduce((sum, { area }) => sum + area, 0),
    );
    for (const area of areas) expect(area / (areas[0] as number)).toBeCloseTo(1, 3);
  });

  it('opens by 20° a person, to 160°', () => {
    expect([1, 3, 8, 12, 60].map(openingOf)).toEqual([20, 60, 160, 160, 160].map(radiansOf));
    const { blades } = fanOf(someSpectra(3), { radius });
    expect(blades[0]?.from).toBeGreaterThan(radiansOf(-30));
    expect(blades[2]?.to).toBeLessThan(radiansOf(30));
  });

  it('leaves a gap of a twentieth of the angle between neighbours', () => {
    const [one, two] = fanOf(someSpectra(12), { radius }).blades as [FanBlade, FanBlade];
    expect(two.from - one.to).toBeCloseTo(0.05 * radiansOf(160 / 12), 10);
  });

  it('draws tip first, in board order from the pivot, and leaves out what nobody placed', () => {
    const [blade] = fanOf([[0.5, 0, 0.25, 0.25, 0]], { radius }).blades;
    expect(blade?.layers.map(({ domain }) => domain)).toEqual([3, 2, 0]);
  });

  it('begins its data at the leaf: nothing coloured lies below the inner radius', () => {
    const fan = fanOf(someSpectra(30), { radius });
    const drop = 1 - 0.03;
    for (const { layers } of fan.blades)
      for (const { lightPath, shadePath } of layers)
        for (const { x, y } of [lightPath, shadePath].flatMap(polygonsOf).flat())
          expect(Math.hypot(x, y)).toBeGreaterThan(fan.innerRadius * drop - 0.1);
  });

  it('keeps an order that is given, as for the second fan of a gap', () => {
    expect(fanOf(someSpectra(4), { radius, order: [2, 0, 3, 1] }).blades.map(({ index }) => index)).toEqual([
      2, 0, 3, 1,
    ]);
  });

  it('has nothing to draw for nobody but the rivet', () => {
    const fan = fanOf([], { radius });
    expect(fan.blades).toEqual([]);
    expect(fan.rivet).toEqual({ radius: radius * 0.034, hole: radius * 0.016 });
  });

  it('finds the blade at a point, and pulls it out along its ridge', () => {
    const fan = fanOf(someSpectra(12), { radius });
    for (const [place, blade] of fan.blades.entries())
      expect(placeAt(fan, pointAt(300, blade.middle))).toBe(place);
    expect(placeAt(fan, pointAt(100, 0))).toBeUndefined();
    expect(placeAt(fan, pointAt(300, radiansOf(100)))).toBeUndefined();
    expect(Math.hypot(...Object.values(pullOf(fan, fan.blades[3] as FanBlade)))).toBeCloseTo(
      0.045 * radius,
      10,
    );
  });
});

describe('marks in the fan', () => {
  const marksOf = (fan: Fan) => fan.blades.flatMap(({ marks }) => marks);

  it('stand in every colour with room for one, up to 16 people', () => {
    const fan = fanOf([[0.5, 0.49, 0.01]], { radius });
    expect(marksOf(fan).map(({ domain }) => domain)).toEqual([0, 1]);
    expect(fan.marks).toEqual([]);
    expect(marksOf(fanOf(someSpectra(16), { radius })).length).toBeGreaterThan(40);
  });

  it('are too small to show in a small fan', () => {
    expect(marksOf(fanOf(someSpectra(12), { radius: 44 }))).toEqual([]);
  });

  it('mark bands instead, at most three times a colour, above 16 people', () => {
    for (const count of [17, 60, 100, 300]) {
      const fan = fanOf(someSpectra(count), { radius });
      expect(marksOf(fan)).toEqual([]);
      expect(fan.marks.length).toBeGreaterThan(2);
      for (let d = 0; d < 5; d++)
        expect(fan.marks.filter(({ domain }) => domain === d).length).toBeLessThanOrEqual(3);
    }
  });

  it('stand well apart from others of their colour, and on the leaf', () => {
    const fan = fanOf(someSpectra(300), { radius });
    for (const one of fan.marks) {
      expect(Math.hypot(one.x, one.y) + one.size).toBeLessThan(radius);
      for (const two of fan.marks)
        if (one !== two && one.domain === two.domain)
          expect(Math.abs(Math.atan2(one.x, -one.y) - Math.atan2(two.x, -two.y))).toBeGreaterThan(0.6);
    }
  });

  it('can be left out', () => {
    expect(fanOf(someSpectra(60), { radius, hasMarks: false }).marks).toEqual([]);
    expect(marksOf(fanOf(someSpectra(6), { radius, hasMarks: false }))).toEqual([]);
  });
});

describe('a blank blade', () => {
  it('has the outline of a coloured one', () => {
    const frame = { radius, innerRadius: radius / 3 };
    const [slot] = bladeAnglesOf(1, openingOf(1)) as [{ from: number; to: number }];
    const blank = blankBladeOf(slot, frame);
    const [blade] = fanOf([[1, 0]], { radius }).blades as [FanBlade];
    expect(blank.lightPath).toBe(blade.layers[0]?.lightPath);
    expect(blank.shadePath).toBe(blade.layers[0]?.shadePath);
    expect(blank.stickPath).toBe(blade.stickPath);
  });
});
