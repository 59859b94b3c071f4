import { describe, expect, it } from 'vitest';
import { groupSpectrumOf } from '#model/spectrum/spectrum';
import { balanceWordOf, furthestFrom, spectrumFindingOf } from '#model/spectrum/spectrumFinding';

const findingOf = (...spectra: number[][]) => spectrumFindingOf(spectra, groupSpectrumOf(spectra));

describe('what a spectrum says first', () => {
  it('says that nobody is done', () => {
    expect(findingOf()).toEqual({ kind: 'nobody' });
  });
  it('names the largest colour of one person', () => {
    expect(findingOf([0.2, 0.5, 0.3])).toEqual({ kind: 'largest', people: 1, domain: 1, overHalf: 0 });
  });
  it('says when everything lies in one colour', () => {
    expect(findingOf([0, 1, 0], [0, 1, 0])).toEqual({ kind: 'allInOne', people: 2, domain: 1 });
  });
  it('says when all colours are equal, whatever rounding made of them', () => {
    expect(findingOf([1, 0, 0], [0, 1, 0], [0, 0, 1])).toEqual({ kind: 'allEqual', people: 3 });
  });
  it('names every colour that shares the first place', () => {
    expect(findingOf([0.4, 0.2, 0.4])).toEqual({ kind: 'sharedLargest', people: 1, domains: [0, 2] });
  });
  it('calls colours within a percentage point shared, since they show the same figure', () => {
    expect(findingOf([0.262, 0.258, 0.48 - 0.24 + 0.002, 0.238])).toMatchObject({
      kind: 'sharedLargest',
      domains: [0, 1],
    });
  });
  it('counts the people for whom the largest is more than half, and not those with exactly half', () => {
    expect(findingOf([0.7, 0.3], [0.5, 0.5], [0.6, 0.4])).toEqual({
      kind: 'largest',
      people: 3,
      domain: 0,
      overHalf: 2,
    });
  });
});

describe('balance in a word', () => {
  it('speaks of all colours only when each has a good part', () => {
    expect(balanceWordOf([0.3, 0.24, 0.16, 0.18, 0.12])).toBe('all');
    expect(balanceWordOf([0.4, 0.3, 0.2, 0.1, 0])).toBe('some');
    expect(balanceWordOf([0.6, 0.2, 0.1, 0.1, 0])).toBe('one');
  });
});

describe('the blade that lies furthest', () => {
  it('is told with the colour in which it stands out', () => {
    const spectra = [
      [0.5, 0.5, 0],
      [0.5, 0.4, 0.1],
      [0.4, 0.5, 0.1],
      [0.1, 0.1, 0.8],
    ];
    expect(furthestFrom(spectra, groupSpectrumOf(spectra) ?? [])).toEqual({
      index: 3,
      domain: 2,
      share: 0.8,
    });
  });
  it('is not told of so few people, or where nobody stands out', () => {
    const alike = [
      [0.5, 0.5],
      [0.45, 0.55],
      [0.5, 0.5],
      [0.55, 0.45],
    ];
    expect(furthestFrom(alike, [0.5, 0.5])).toBeUndefined();
    expect(
      furthestFrom(
        [
          [1, 0],
          [0, 1],
        ],
        [0.5, 0.5],
      ),
    ).toBeUndefined();
  });
});
