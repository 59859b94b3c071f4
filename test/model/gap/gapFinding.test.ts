import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Gap } from '#model/gap/gap';
import { gapBetween } from '#model/gap/gap';
import { gapFindingOf, gapPointsOf } from '#model/gap/gapFinding';
import { anySpectrum } from '../arbitraries';

const gapFrom = (from: number[], to: number[]) => gapBetween([{ from, to }]) as Gap;
const findingOf = (from: number[], to: number[], moved = 5) => gapFindingOf(gapFrom(from, to), 1, moved);

describe('a gap in whole figures', () => {
  it('adds up on sight: from, points and to, and half of all points in total', () => {
    expect(gapPointsOf({ from: [0.3, 0.24, 0.16, 0.18, 0.12], to: [0.22, 0.2, 0.37, 0.11, 0.1] })).toEqual({
      from: [30, 24, 16, 18, 12],
      to: [22, 20, 37, 11, 10],
      points: [-8, -4, 21, -7, -2],
      total: 21,
    });
  });

  it('stays within two points of the exact gap, and its points sum to nothing', () => {
    fc.assert(
      fc.property(anySpectrum(5), anySpectrum(5), (from, to) => {
        const { delta } = gapFrom(from, to);
        const { points, total } = gapPointsOf({ from, to });
        expect(points.reduce((sum, step) => sum + step)).toBe(0);
        expect(Number.isInteger(total)).toBe(true);
        for (const [d, step] of points.entries())
          expect(Math.abs(step - (delta[d] as number) * 100)).toBeLessThan(2);
      }),
    );
  });
});

describe('what a gap says first', () => {
  it('says that nobody has both, or that those who have put everything aside once', () => {
    expect(gapFindingOf(undefined, 0, 0)).toEqual({ kind: 'nobody' });
    expect(gapFindingOf(undefined, 2, 0)).toEqual({ kind: 'aside' });
  });

  it('names the colour that grew at the cost of all others', () => {
    expect(findingOf([0.3, 0.24, 0.16, 0.18, 0.12], [0.22, 0.2, 0.37, 0.11, 0.1])).toEqual({
      kind: 'largest',
      people: 1,
      domain: 2,
      from: 16,
      to: 37,
      others: 'all',
    });
  });

  it('names where a colour that shrank went to', () => {
    expect(findingOf([0.5, 0.2, 0.3], [0.3, 0.3, 0.4])).toMatchObject({ domain: 0, others: 'all' });
    expect(findingOf([0.5, 0.1, 0.2, 0.2], [0.3, 0.2, 0.3, 0.2])).toMatchObject({
      domain: 0,
      others: [1, 2],
    });
  });

  it('tells a trade between two colours as what the growing one won', () => {
    expect(findingOf([0.5, 0.2, 0.3], [0.2, 0.5, 0.3])).toMatchObject({
      kind: 'largest',
      domain: 1,
      others: [0],
    });
    expect(findingOf([0.7, 0.3], [0.4, 0.6])).toMatchObject({ kind: 'largest', domain: 1, others: [0] });
  });

  it('says nothing of the others where another colour went along', () => {
    expect(findingOf([0.4, 0.4, 0.1, 0.1], [0.2, 0.35, 0.25, 0.2])).toMatchObject({
      kind: 'largest',
      domain: 0,
      others: [],
    });
  });

  it('names colours that differ equally much as tied', () => {
    expect(findingOf([0.4, 0.3, 0.2, 0.1], [0.25, 0.45, 0.15, 0.15])).toEqual({
      kind: 'tied',
      people: 1,
      domains: [0, 1],
      points: 15,
    });
  });

  it('makes no story of two points, and none of no difference', () => {
    expect(findingOf([0.5, 0.3, 0.2], [0.48, 0.31, 0.21])).toEqual({ kind: 'small', people: 1, points: 2 });
    expect(findingOf([0.5, 0.5], [0.5, 0.5], 0)).toEqual({ kind: 'same', people: 1, moved: 0 });
    expect(findingOf([0.5, 0.5], [0.5, 0.5], 4)).toEqual({ kind: 'same', people: 1, moved: 4 });
  });

  it('never contradicts the figures shown, whatever they are', () => {
    fc.assert(
      fc.property(anySpectrum(4), anySpectrum(4), (from, to) => {
        const { points } = gapPointsOf({ from, to });
        const most = Math.max(...points.map(Math.abs));
        const finding = findingOf(from, to);
        if (finding.kind === 'same') expect(most).toBe(0);
        if (finding.kind === 'small') expect(finding.points).toBe(most);
        if (finding.kind === 'tied')
          for (const d of finding.domains) expect(Math.abs(points[d] as number)).toBe(most);
        if (finding.kind !== 'largest') return;
        const step = points[finding.domain] as number;
        expect(Math.abs(step)).toBe(most);
        expect(finding.to - finding.from).toBe(step);
        const others =
          finding.others === 'all' ? [0, 1, 2, 3].filter((d) => d !== finding.domain) : finding.others;
        for (const d of others) expect(Math.sign(points[d] as number)).toBe(-Math.sign(step));
        // Where others are named, they account for all of it.
        if (others.length > 0) expect(others.reduce((sum, d) => sum + (points[d] as number), 0)).toBe(-step);
      }),
    );
  });
});
