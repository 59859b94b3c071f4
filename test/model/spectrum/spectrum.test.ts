import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evennessOf } from '#model/spectrum/evenness';
import { balanceOf, groupSpectrumOf, placedCountOf, spectrumOf, spreadOf } from '#model/spectrum/spectrum';
import { anySort, anySpectrum, board, sortOf } from '../arbitraries';

const spectraOf = (domains: number) => fc.array(anySpectrum(domains), { minLength: 1, maxLength: 20 });

describe('an individual spectrum', () => {
  it('is the share of the placed cards in each domain, in board order', () => {
    const sort = sortOf({ a: 'west', b: 'north', c: 'north', d: 'east', e: 'aside' });
    expect(spectrumOf(sort, board)).toEqual([0.5, 0.25, 0, 0.25]);
    expect(placedCountOf(sort)).toBe(4);
  });

  it('is undefined where everything was laid aside', () => {
    expect(spectrumOf(sortOf({ a: 'aside' }), board)).toBeUndefined();
    expect(spectrumOf(sortOf({}), board)).toBeUndefined();
  });

  it('sums to 1, whatever was placed', () => {
    fc.assert(
      fc.property(anySort, (sort) => {
        const spectrum = spectrumOf(sort, board);
        expect(spectrum === undefined).toBe(placedCountOf(sort) === 0);
        if (spectrum) expect(spectrum.reduce((sum, share) => sum + share)).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe('the group spectrum', () => {
  it('weighs every person the same, however many cards they placed', () => {
    const few = sortOf({ a: 'north' });
    const many = sortOf({ a: 'east', b: 'east', c: 'east', d: 'south' });
    const spectra = [few, many].map((sort) => spectrumOf(sort, board) as number[]);
    expect(groupSpectrumOf(spectra)).toEqual([0.5, 0.375, 0.125, 0]);
  });

  it('is undefined for nobody', () => {
    expect(groupSpectrumOf([])).toBeUndefined();
  });

  it('sums to 1', () => {
    fc.assert(
      fc.property(spectraOf(5), (spectra) => {
        const group = groupSpectrumOf(spectra) as number[];
        expect(group.reduce((sum, share) => sum + share)).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe('the spread', () => {
  it('is the sample standard deviation of the shares', () => {
    // .2 .4 .6: mean .4, squares .04 + 0 + .04, over n − 1 = 2.
    const [spread] = spreadOf([
      [0.2, 0.8],
      [0.4, 0.6],
      [0.6, 0.4],
    ]);
    expect(spread).toBeCloseTo(0.2, 12);
  });

  it('is that of the textbook example', () => {
    // 2 4 4 4 5 5 7 9: https://en.wikipedia.org/wiki/Standard_deviation, where n gives 2; over n − 1 it is √(32 / 7).
    const [spread] = spreadOf([2, 4, 4, 4, 5, 5, 7, 9].map((tenths) => [tenths / 10, 1 - tenths / 10]));
    expect(spread).toBeCloseTo(Math.sqrt(32 / 7) / 10, 12);
  });

  it('is largest, √½, for two people in opposite corners', () => {
    expect(
      spreadOf([
        [1, 0],
        [0, 1],
      ])[0],
    ).toBeCloseTo(Math.SQRT1_2, 12);
  });

  it('is undefined below two people', () => {
    expect(spreadOf([[0.5, 0.5]])).toEqual([undefined, undefined]);
    expect(spreadOf([])).toEqual([]);
  });
});

describe('balance, Pielou’s evenness', () => {
  it('is 1 where all colours are equal and 0 for one colour', () => {
    expect(balanceOf([0.2, 0.2, 0.2, 0.2, 0.2])).toBeCloseTo(1, 12);
    expect(balanceOf([0, 1, 0])).toBe(0);
  });

  it('gives the worked values of H / ln S', () => {
    // 60 10 25 1 4 of five species: .66, worked out at easycalculation.com/statistics/learn-shannon-wiener-diversity.php
    expect(evennessOf([60, 10, 25, 1, 4])).toBeCloseTo(0.66, 2);
    // Half, quarter, quarter: H = 1.5 bits of log2 3 = 1.5850.
    expect(balanceOf([0.5, 0.25, 0.25])).toBeCloseTo(1.5 / Math.log2(3), 12);
  });

  it('stays within 0–1', () => {
    fc.assert(
      fc.property(anySpectrum(6), (spectrum) => {
        expect(balanceOf(spectrum)).toBeGreaterThanOrEqual(0);
        expect(balanceOf(spectrum)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('has nothing to say without weight, and nothing to divide with one colour', () => {
    expect(evennessOf([0, 0])).toBeUndefined();
    expect(evennessOf([3])).toBe(0);
  });
});
