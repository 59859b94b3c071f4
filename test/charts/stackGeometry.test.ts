import { describe, expect, it } from 'vitest';
import { bladeAt, stackGeometryOf } from '#charts/stackGeometry';

const screens = [
  [390, 780],
  [360, 600],
  [820, 1120],
  [1024, 712],
] as const;

describe.each(screens)('the stack at %d × %d', (width, height) => {
  it.each([2, 5, 8])('fits the card and %d blades', (domains) => {
    const { card, blades, pivot, outer, inner } = stackGeometryOf(width, height, 4, domains);
    expect(card.width).toBeLessThanOrEqual(width - 28);
    expect(card.y + (card.width * 2) / 3).toBeLessThanOrEqual(pivot.y - outer + 2);
    for (const { from, to } of blades) {
      expect(pivot.x + outer * Math.sin(from)).toBeGreaterThanOrEqual(0);
      expect(pivot.x + outer * Math.sin(to)).toBeLessThanOrEqual(width);
      // A thumb's width at the rim (WCAG 2.5.8 asks 24).
      expect(outer * (to - from)).toBeGreaterThanOrEqual(38);
    }
    expect(pivot.y - inner).toBeLessThan(height);
  });

  it('finds the blade a card is flicked to', () => {
    const geometry = stackGeometryOf(width, height, 4, 5);
    const { pivot, outer } = geometry;
    geometry.blades.forEach(({ angle }, i) => {
      const point = {
        x: pivot.x + (outer - 30) * Math.sin(angle),
        y: pivot.y - (outer - 30) * Math.cos(angle),
      };
      expect(bladeAt(geometry, point)).toBe(i);
    });
    expect(bladeAt(geometry, { x: pivot.x, y: pivot.y - geometry.inner + 20 })).toBe('aside');
    expect(bladeAt(geometry, geometry.card)).toBeUndefined();
  });
});
