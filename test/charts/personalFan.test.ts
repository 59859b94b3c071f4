import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { radiansOf } from '#charts/path';
import { personalFanOf } from '#charts/personalFan';

const counts = fc
  .array(fc.nat({ max: 12 }), { minLength: 2, maxLength: 5 })
  .filter((all) => all.some((count) => count > 0));

describe('the fan of my colours', () => {
  it('has a blade a card, by domain in board order', () => {
    const { blades } = personalFanOf([2, 0, 3], 352);
    expect(blades.map(({ domain, position }) => [domain, position])).toEqual([
      [0, 0],
      [0, 1],
      [2, 0],
      [2, 1],
      [2, 2],
    ]);
  });

  it('opens with the number of cards, up to 150°', () => {
    expect(personalFanOf([1, 0], 352).opening).toBeCloseTo(radiansOf(14), 10);
    expect(personalFanOf([12, 12], 352).opening).toBeCloseTo(radiansOf(150), 10);
  });

  it('sets domains further apart than cards, and fills its opening with equal blades', () => {
    fc.assert(
      fc.property(counts, (all) => {
        const { blades, opening } = personalFanOf(all, 352);
        const width = (blades[0]?.to as number) - (blades[0]?.from as number);
        expect(blades[0]?.from).toBeCloseTo(-opening / 2, 9);
        expect(blades.at(-1)?.to).toBeCloseTo(opening / 2, 9);
        for (const [i, blade] of blades.entries()) {
          expect(blade.to - blade.from).toBeCloseTo(width, 9);
          const before = blades[i - 1];
          if (before) expect(blade.from - before.to > 0.01).toBe(before.domain !== blade.domain);
        }
      }),
    );
  });

  it('names the domains that have cards along an arc, and says how much room there is', () => {
    const { arcs } = personalFanOf([5, 0, 1], 352);
    expect(arcs.map(({ domain, count }) => [domain, count])).toEqual([
      [0, 5],
      [2, 1],
    ]);
    expect(arcs[0]?.length).toBeGreaterThan(4 * (arcs[1]?.length as number));
  });

  it('has nothing to show of a sort that placed nothing', () => {
    expect(personalFanOf([0, 0], 352)).toMatchObject({ blades: [], arcs: [], opening: 0 });
  });
});
