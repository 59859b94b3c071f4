import { describe, expect, it } from 'vitest';
import { markOf } from '#charts/marks';
import { areaOf, polygonsOf } from './drawn';

const eight = Array.from({ length: 8 }, (_, i) => markOf(i));

describe('the marks of the domains', () => {
  it('are eight different ones', () => {
    expect(new Set(eight.map(({ d }) => d)).size).toBe(8);
  });

  it('fit their box of −1 to 1', () => {
    for (const { d, stroke = 0 } of eight)
      for (const [number] of d.matchAll(/-?\d*\.\d+|-?\d+/g))
        expect(Math.abs(Number(number)) + stroke / 2).toBeLessThan(1.11);
  });

  it('carry about as much ink, so that none looks more important', () => {
    const drawnOfLines = eight.filter(({ d, stroke }) => stroke === undefined && !/[ACVHS]/.test(d));
    expect(drawnOfLines).toHaveLength(5);
    for (const { d } of drawnOfLines) {
      const area = areaOf(polygonsOf(d)[0] ?? []);
      expect(area).toBeGreaterThan(1.3);
      expect(area).toBeLessThan(2.6);
    }
  });
});
