import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisEndOf, dotPlotsOf } from '#charts/dotPlot';
import { anySpectrum } from '#test/model/arbitraries';
import { someSpectra } from './drawn';

const options = { width: 170, height: 40, dotRadius: 4, tickLabelWidth: 36, meanLabelWidth: 54 };

describe('the columns under the bar', () => {
  it('show each person as a dot at their own share', () => {
    const [column] = dotPlotsOf(
      [
        [0.35, 0.65],
        [0, 1 - 0.35],
      ],
      options,
    );
    expect(column?.dots.map(({ index, x }) => [index, Math.round(x)])).toEqual([
      [1, 0],
      [0, 85],
    ]);
  });

  it('lift dots that would touch, never over the room they have', () => {
    const few = fc.array(anySpectrum(4), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(few, (spectra) => {
        for (const { dots } of dotPlotsOf(spectra, { ...options, height: 100 }))
          for (const [i, one] of dots.entries()) {
            expect(one.y + options.dotRadius).toBeLessThanOrEqual(100 + 1e-9);
            for (const two of dots.slice(i + 1))
              expect(Math.abs(one.x - two.x) >= 8 - 1e-9 || Math.abs(one.y - two.y) >= 8 - 1e-9).toBe(true);
          }
      }),
    );
  });

  it('become a histogram of four points a step above forty people', () => {
    expect(dotPlotsOf(someSpectra(40), options)[0]?.bars).toEqual([]);
    const columns = dotPlotsOf(someSpectra(41), options);
    for (const { dots, bars } of columns) {
      expect(dots).toEqual([]);
      expect(bars.reduce((sum, bar) => sum + bar.count, 0)).toBe(41);
    }
    expect(Math.max(...columns.flatMap(({ bars }) => bars.map(({ height }) => height)))).toBe(40);
  });

  it('put a whole number of points in its own step', () => {
    const spectra = Array.from({ length: 41 }, () => [0.12, 0.28, 0.6]);
    const lefts = dotPlotsOf(spectra, options).map(({ bars }) =>
      bars.map(({ x }) => Math.round((x / 170) * 70)),
    );
    expect(lefts).toEqual([[12], [28], [60]]);
  });

  it('reach to 70 %, or to 100 % for all where somebody lies beyond', () => {
    expect(axisEndOf([[0.7, 0.3]])).toBe(0.7);
    expect(
      axisEndOf([
        [0.7, 0.3],
        [0.1, 0.9],
      ]),
    ).toBe(1);
  });

  it('hide a tick’s label that the mean’s would touch', () => {
    const wide = { ...options, width: 240 };
    const labelled = (share: number) =>
      dotPlotsOf([[share, 0.6 - share, 0.4]], wide)[0]?.ticks.map(({ isLabelled }) => isLabelled);
    expect(labelled(0.05)).toEqual([false, true]);
    expect(labelled(0.3)).toEqual([true, true]);
    expect(labelled(0.45)).toEqual([true, false]);
  });
});
