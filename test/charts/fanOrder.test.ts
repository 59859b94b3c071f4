import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fanOrderOf, largestOf } from '#charts/fanOrder';
import { anySpectrum } from '#test/model/arbitraries';
import { someSpectra } from './drawn';

const drawn = (spectra: readonly number[][]) => fanOrderOf(spectra).map((i) => spectra[i]);

/** Σ |Δ running share| between neighbours: what the order keeps small. */
const roughnessOf = (spectra: readonly (readonly number[])[]) => {
  const borders = spectra.map((spectrum) =>
    spectrum.map((_, d) => spectrum.slice(0, d + 1).reduce((a, b) => a + b)),
  );
  return borders
    .slice(1)
    .reduce(
      (sum, own, i) =>
        sum + own.reduce((jumps, border, d) => jumps + Math.abs(border - (borders[i]?.[d] as number)), 0),
      0,
    );
};

const spectraAndShuffle = fc
  .array(anySpectrum(4), { maxLength: 30 })
  .chain((spectra) =>
    fc.tuple(fc.constant(spectra), fc.shuffledSubarray(spectra, { minLength: spectra.length })),
  );

describe('the order of the blades', () => {
  it('has a section for each largest colour, in board order', () => {
    const sections = drawn(someSpectra(80)).map((spectrum) => largestOf(spectrum as number[]));
    expect(sections).toEqual(sections.toSorted((a, b) => a - b));
  });

  it('gives a tie for largest to the first in board order', () => {
    expect(largestOf([0.2, 0.4, 0.4])).toBe(1);
  });

  it('draws the same fan in whatever order people arrive', () => {
    fc.assert(
      fc.property(spectraAndShuffle, ([spectra, shuffled]) => {
        expect(drawn(shuffled)).toEqual(drawn(spectra));
      }),
    );
  });

  it('tells two apart by their shares where their largest colour and their mean position tie', () => {
    const [one, two] = [
      [0.5, 0.25, 0, 0.25],
      [0.5, 0, 0.5, 0],
    ];
    expect(drawn([one, two])).toEqual(drawn([two, one]));
  });

  it('holds everybody once', () => {
    fc.assert(
      fc.property(fc.array(anySpectrum(5), { maxLength: 40 }), (spectra) => {
        expect(fanOrderOf(spectra).toSorted((a, b) => a - b)).toEqual([...spectra.keys()]);
      }),
    );
  });

  it('is smoother than the start by mean position, and stays so for thousands', () => {
    for (const count of [60, 1000]) {
      const spectra = someSpectra(count);
      const centre = (spectrum: number[]) => spectrum.reduce((sum, share, d) => sum + d * share, 0);
      const start = spectra.toSorted((a, b) => largestOf(a) - largestOf(b) || centre(a) - centre(b));
      expect(roughnessOf(drawn(spectra) as number[][])).toBeLessThan(0.75 * roughnessOf(start));
    }
  });

  it('knows nobody and one', () => {
    expect(fanOrderOf([])).toEqual([]);
    expect(fanOrderOf([[1, 0]])).toEqual([0]);
  });
});
