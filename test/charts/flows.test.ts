import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowChartOf, largestMovesOf } from '#charts/flows';
import { anySpectrum } from '#test/model/arbitraries';

const options = { width: 302, height: 515, gap: 4, label: { width: 40, height: 22 } };

/** Two bars of k domains, and any cards between them. */
const anyFlows = fc
  .integer({ min: 2, max: 8 })
  .chain((k) =>
    fc.tuple(
      anySpectrum(k),
      anySpectrum(k),
      fc.array(fc.array(fc.nat({ max: 9 }), { minLength: k, maxLength: k }), { minLength: k, maxLength: k }),
    ),
  );

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('the bars at both ends', () => {
  it('give each domain its share of the paint, and fill the height with it', () => {
    fc.assert(
      fc.property(anyFlows, ([from, to, flows]) => {
        const chart = flowChartOf({ from, to }, flows, options);
        for (const [segments, shares] of [
          [chart.left, from],
          [chart.right, to],
        ] as const) {
          const filled = shares.filter((share) => share > 0).length;
          const paint = options.height - options.gap * (filled - 1);
          for (const { domain, height } of segments)
            expect(height).toBeCloseTo((shares[domain] as number) * paint, 9);
          const last = segments.filter(({ height }) => height > 0).at(-1);
          expect((last?.y ?? 0) + (last?.height ?? 0)).toBeCloseTo(options.height, 9);
        }
      }),
    );
  });
});

describe('the flows', () => {
  it('fill every segment they lie on, at both ends, side by side', () => {
    fc.assert(
      fc.property(anyFlows, ([from, to, flows]) => {
        const { left, right, ribbons } = flowChartOf({ from, to }, flows, options);
        for (const [end, segments] of [
          ['left', left],
          ['right', right],
        ] as const)
          for (const { domain, y, height } of segments) {
            const own = ribbons
              .filter((ribbon) => (end === 'left' ? ribbon.from : ribbon.to) === domain)
              .map((ribbon) => ribbon[end])
              .sort((a, b) => a.y - b.y || a.width - b.width);
            if (own.length === 0) continue;
            expect(sum(own.map(({ width }) => width))).toBeCloseTo(height, 9);
            let at = y;
            for (const part of own) {
              expect(part.y).toBeCloseTo(at, 9);
              at += part.width;
            }
          }
      }),
    );
  });

  it('are all there, each with its number of cards, and none that nobody made', () => {
    fc.assert(
      fc.property(anyFlows, ([from, to, flows]) => {
        const { ribbons } = flowChartOf({ from, to }, flows, options);
        expect(sum(ribbons.map(({ count }) => count))).toBe(sum(flows.flat()));
        expect(ribbons.every(({ count }) => count > 0)).toBe(true);
      }),
    );
  });

  it('are in proportion to their cards where they leave one domain', () => {
    const { ribbons } = flowChartOf(
      { from: [1, 0], to: [0.5, 0.5] },
      [
        [3, 1],
        [0, 0],
      ],
      options,
    );
    const widths = ribbons.map(({ left }) => left.width);
    expect(Math.max(...widths) / Math.min(...widths)).toBeCloseTo(3, 9);
  });

  it('are drawn from the very edge of one bar to that of the other', () => {
    const { ribbons } = flowChartOf(
      { from: [1, 0], to: [0, 1] },
      [
        [0, 2],
        [0, 0],
      ],
      { ...options, width: 100, height: 50 },
    );
    expect(ribbons[0]?.path).toBe('M0 0C50 0 50 0 100 0V50C50 50 50 50 0 50Z');
  });
});

describe('the numbers', () => {
  it('stand on the three largest moves, whatever stayed', () => {
    const flows = [
      [90, 5, 1],
      [7, 90, 2],
      [6, 3, 90],
    ];
    expect(largestMovesOf(flows)).toEqual([
      { from: 1, to: 0, count: 7 },
      { from: 2, to: 0, count: 6 },
      { from: 0, to: 1, count: 5 },
    ]);
    const third = 1 / 3;
    const shares = [third, third, third];
    const { ribbons } = flowChartOf({ from: shares, to: shares }, flows, options);
    expect(ribbons.filter(({ label }) => label).map(({ count }) => count)).toEqual([5, 6, 7]);
  });

  it('leave out a tie that does not fit whole', () => {
    expect(
      largestMovesOf([
        [0, 5, 2],
        [2, 0, 2],
        [1, 0, 0],
      ]),
    ).toEqual([{ from: 0, to: 1, count: 5 }]);
    expect(
      largestMovesOf([
        [0, 1, 1],
        [1, 0, 1],
        [0, 0, 0],
      ]),
    ).toEqual([]);
  });

  it('keep off the other numbered ribbons where two of them cross', () => {
    const shares = [0.5, 0.5];
    const { ribbons } = flowChartOf(
      { from: shares, to: shares },
      [
        [4, 9],
        [8, 4],
      ],
      options,
    );
    const [one, two] = ribbons.filter(({ label }) => label);
    // Crossing halfway: neither number may stand there.
    for (const ribbon of [one, two]) expect(Math.abs((ribbon?.label?.x ?? 0) - 151)).toBeGreaterThan(20);
  });

  it('never cover one another', () => {
    fc.assert(
      fc.property(anyFlows, ([from, to, flows]) => {
        const labels = flowChartOf({ from, to }, flows, options).ribbons.flatMap(({ label }) => label ?? []);
        for (const [i, one] of labels.entries())
          for (const two of labels.slice(i + 1))
            expect(
              Math.abs(one.x - two.x) >= options.label.width ||
                Math.abs(one.y - two.y) >= options.label.height,
            ).toBe(true);
      }),
    );
  });
});
