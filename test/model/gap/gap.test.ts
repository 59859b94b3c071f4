import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowsOf, gapOf, movesOf } from '#model/gap/gap';
import type { Sort } from '#model/sorts/sort';
import { anySort, board, sortOf } from '../arbitraries';

const under = (
  perspective: string,
  participant: string,
  placements: Record<string, string>,
  about?: string,
) => sortOf(placements, { participant, perspective, ...(about === undefined ? {} : { about }) });

const sorts = [
  under('me', 'p1', { a: 'north', b: 'north', c: 'east', d: 'aside' }),
  under('us', 'p1', { a: 'south', b: 'north', c: 'north', d: 'west' }),
  under('me', 'p2', { a: 'north' }),
  under('us', 'p2', { a: 'south' }),
  under('me', 'p3', { a: 'west' }),
  under('us', 'p4', { a: 'west' }),
];

/** Any people with a sort under both of two perspectives. */
const anyPairs: fc.Arbitrary<Sort[]> = fc.array(fc.tuple(anySort, anySort), { maxLength: 8 }).map((pairs) =>
  pairs.flatMap(([one, two], i) => [
    { ...one, participant: `p${i}`, perspective: 'me' },
    { ...two, participant: `p${i}`, perspective: 'us' },
  ]),
);

describe('the gap between two perspectives', () => {
  it('is the difference of the group spectra, over the people with both', () => {
    const gap = gapOf(sorts, board, 'me', 'us');
    // me: p1 ⅔ ⅓ 0 0, p2 1 0 0 0; us: p1 ½ 0 ¼ ¼, p2 0 0 1 0.
    expect(gap?.participants).toBe(2);
    for (const [d, step] of [1 / 4 - 5 / 6, -1 / 6, 5 / 8, 1 / 8].entries())
      expect(gap?.delta[d]).toBeCloseTo(step, 12);
    expect(gap?.total).toBeCloseTo(3 / 4, 12);
  });

  it('in total is the index of dissimilarity', () => {
    // Half the sum of the absolute differences of shares: Duncan & Duncan 1955, *American Sociological Review* 20, 210–217.
    const cards = ['a', 'b', 'c', 'd', 'e'];
    const all = (domains: string[]) => Object.fromEntries(cards.map((card, i) => [card, domains[i] ?? '']));
    const both = [
      under('me', 'p1', all(['north', 'north', 'north', 'east', 'south'])),
      under('us', 'p1', all(['north', 'east', 'east', 'east', 'west'])),
    ];
    // .6 .2 .2 0 and .2 .6 0 .2: ½ (.4 + .4 + .2 + .2).
    expect(gapOf(both, board, 'me', 'us')?.total).toBeCloseTo(0.6, 12);
  });

  it('is undefined where nobody sorted under both', () => {
    expect(gapOf(sorts.slice(4), board, 'me', 'us')).toBeUndefined();
    expect(
      gapOf([under('me', 'p1', { a: 'north' }), under('us', 'p1', { a: 'aside' })], board, 'me', 'us'),
    ).toBeUndefined();
  });

  it('compares somebody with what colleagues sorted about them, not with what they sorted about others', () => {
    const peers = [
      under('me', 'p1', { a: 'north' }),
      under('colleague', 'p2', { a: 'north' }, 'p1'),
      under('colleague', 'p3', { a: 'east' }, 'p1'),
      under('colleague', 'p1', { a: 'west' }, 'p2'),
    ];
    expect(gapOf(peers, board, 'me', 'colleague')).toEqual({
      from: [1, 0, 0, 0],
      to: [0.5, 0.5, 0, 0],
      delta: [-0.5, 0.5, 0, 0],
      total: 0.5,
      participants: 1,
    });
  });

  it('turns its sign with the direction, sums to nothing and stays within 0–1 in total', () => {
    fc.assert(
      fc.property(anyPairs, (any) => {
        const there = gapOf(any, board, 'me', 'us');
        const back = gapOf(any, board, 'us', 'me');
        expect(there === undefined).toBe(back === undefined);
        if (!there || !back) return;
        for (const [d, step] of there.delta.entries()) expect(back.delta[d]).toBeCloseTo(-step, 12);
        expect(there.delta.reduce((sum, step) => sum + step)).toBeCloseTo(0, 12);
        expect(there.total).toBeGreaterThanOrEqual(0);
        expect(there.total).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the flow between two perspectives', () => {
  it('counts where each card came from and where it went', () => {
    expect(flowsOf(sorts, board, 'me', 'us')).toEqual([
      [1, 0, 2, 0],
      [1, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ]);
  });

  it('read backwards is the flow the other way', () => {
    fc.assert(
      fc.property(anyPairs, (any) => {
        const back = flowsOf(any, board, 'us', 'me');
        expect(flowsOf(any, board, 'me', 'us')).toEqual(back.map((_, d) => back.map((row) => row[d])));
      }),
    );
  });

  it('falls apart into moves of single cards, the most frequent first, without those that stayed', () => {
    expect(movesOf(sorts, board, 'me', 'us')).toEqual([
      { card: 'a', from: 0, to: 2, count: 2 },
      { card: 'c', from: 1, to: 0, count: 1 },
    ]);
  });
});
