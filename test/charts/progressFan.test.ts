import { describe, expect, it } from 'vitest';
import { progressFanOf } from '#charts/progressFan';

const lengthOf = ({ from, to }: ReturnType<typeof progressFanOf>['sticks'][number]) =>
  Math.hypot(to.x - from.x, to.y - from.y);

describe('the small fan of progress', () => {
  it('has a stick a card, coloured in the order of placing', () => {
    const { sticks } = progressFanOf(24, [3, 'aside', 0], 44);
    expect(sticks).toHaveLength(24);
    expect(sticks.slice(0, 4).map(({ field }) => field)).toEqual([3, 'aside', 0, undefined]);
  });

  it('lets decided sticks reach the rim, and keeps the others short and thin', () => {
    const { sticks } = progressFanOf(24, [1], 44);
    const [decided, open] = sticks as [(typeof sticks)[number], (typeof sticks)[number]];
    expect(Math.hypot(decided.to.x, decided.to.y)).toBeCloseTo(44, 9);
    expect(lengthOf(decided)).toBeGreaterThan(lengthOf(open));
    expect(decided.width).toBeGreaterThan(open.width);
  });

  it('is as wide to the left as to the right, and stands upright with one card', () => {
    const { sticks } = progressFanOf(10, [], 44);
    expect(sticks[0]?.to.x).toBeCloseTo(-(sticks[9]?.to.x as number), 9);
    expect(progressFanOf(1, [], 44).sticks[0]?.to.x).toBeCloseTo(0, 9);
  });
});
