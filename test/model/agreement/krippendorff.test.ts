import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardAgreementOf } from '#model/agreement/cardAgreement';
import {
  agreementWordOf,
  groupAgreementOf,
  krippendorffAlphaOf,
  pairableValuesOf,
} from '#model/agreement/krippendorff';
import { placementMatrixOf } from '#model/placements/placementMatrix';
import { board, cardSet, sortOf } from '../arbitraries';

/** Coders as rows of values, one character a unit, "." for missing: into counts of each value per unit. */
function unitsOf(...coders: string[]): number[][] {
  const values = [...new Set(coders.join('').replaceAll('.', ''))].sort();
  return [...(coders[0] as string)].map((_, unit) =>
    values.map((value) => coders.filter((coder) => coder[unit] === value).length),
  );
}

describe('Krippendorff’s α, nominal', () => {
  // Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability", the examples A, B and C of that paper.
  it('gives .095 for two coders and binary values', () => {
    expect(krippendorffAlphaOf(unitsOf('0100000010', '1110010000'))).toBeCloseTo(0.095, 3);
  });

  it('gives .692 for two coders and nominal values', () => {
    expect(krippendorffAlphaOf(unitsOf('aabbdcccedda', 'babbbccceddd'))).toBeCloseTo(0.692, 3);
  });

  it('gives .743 for four coders with values missing', () => {
    const units = unitsOf('123321412...', '1233224125.3', '.3332342251.', '12332441251.');
    expect(krippendorffAlphaOf(units)).toBeCloseTo(0.743, 3);
  });

  it('is 1 where everybody agrees, and below 0 where they disagree more than chance', () => {
    expect(
      krippendorffAlphaOf([
        [3, 0],
        [0, 3],
      ]),
    ).toBe(1);
    expect(
      krippendorffAlphaOf([
        [1, 1],
        [1, 1],
      ]),
    ).toBeLessThan(0);
  });

  it('is undefined without a pair, and where only one value occurs', () => {
    expect(krippendorffAlphaOf([])).toBeUndefined();
    expect(
      krippendorffAlphaOf([
        [1, 0],
        [0, 1],
      ]),
    ).toBeUndefined();
    expect(
      krippendorffAlphaOf([
        [4, 0],
        [2, 0],
      ]),
    ).toBeUndefined();
  });

  it('never exceeds 1 and does not care how values or units are ordered', () => {
    const units = fc.array(fc.array(fc.nat({ max: 6 }), { minLength: 4, maxLength: 4 }), { maxLength: 10 });
    fc.assert(
      fc.property(units, (any) => {
        const alpha = krippendorffAlphaOf(any);
        if (alpha === undefined) return;
        expect(alpha).toBeLessThanOrEqual(1);
        expect(krippendorffAlphaOf(any.map((counts) => counts.toReversed()).toReversed())).toBeCloseTo(
          alpha,
          10,
        );
      }),
    );
  });
});

describe('group agreement', () => {
  it('takes aside and undecided as missing', () => {
    const sorts = [
      sortOf({ a: 'north', b: 'east', c: 'aside', d: 'west' }),
      sortOf({ a: 'north', b: 'east', c: 'south' }),
      sortOf({ a: 'east', b: 'east', c: 'aside' }),
    ];
    const matrix = placementMatrixOf(sorts, board, cardSet);
    // Pairable: a 2 north 1 east, b 3 east; c and d have one value each. n = 6, observed 4 / 2, expected 36 − 4 − 16.
    expect(groupAgreementOf(matrix)).toBeCloseTo(1 - (5 * 2) / 16, 12);
    expect(pairableValuesOf(matrix)).toBe(6);
  });

  it('has a word for every α', () => {
    const words = [-0.3, 0, 0.1, 0.2, 0.32, 0.4, 0.6, 0.667, 1].map(agreementWordOf);
    expect(words).toEqual(['none', 'none', 'low', 'fair', 'fair', 'good', 'good', 'strong', 'strong']);
  });
});

describe('card agreement', () => {
  it('is 1 for one domain, 0 for an even spread, undefined without a placement', () => {
    expect(cardAgreementOf([7, 0, 0, 0])).toBe(1);
    expect(cardAgreementOf([2, 2, 2, 2])).toBeCloseTo(0, 12);
    expect(cardAgreementOf([0, 0, 0, 0])).toBeUndefined();
  });

  it('is what entropy leaves of certainty', () => {
    expect(cardAgreementOf([2, 1, 1, 0])).toBeCloseTo(1 - 1.5 / 2, 12);
  });
});
