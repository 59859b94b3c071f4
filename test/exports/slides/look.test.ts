import { describe, expect, it } from 'vitest';
import { fittingSize } from '#exports/slides/look';

const box = { w: 6, h: 3 };
const sizes = [60, 48, 40, 34, 28, 24, 20];

describe('the size of a text on a slide', () => {
  it('is the largest that fits', () => {
    expect(fittingSize('What drives us', box, sizes)).toBe(60);
    expect(fittingSize('What drives us and keeps us going. '.repeat(4), box, sizes)).toBeLessThan(60);
  });

  it('leaves a number whole', () => {
    const figures = { w: 1.3, h: 0.7 };
    const shown = ['60', '1.000', '10.000'].map((figure) =>
      fittingSize(figure, figures, [36, 32, 28, 24, 20]),
    );
    expect(shown).toEqual([36, 32, 24]);
  });

  it('leaves a long word whole, and cuts it only where no size lets it be', () => {
    const long = 'arbeidsongeschiktheidsverzekering';
    const size = fittingSize(`Onze ${long}`, box, sizes);
    expect(size * 0.56 * long.length).toBeLessThanOrEqual(box.w * 72);
    expect(fittingSize('x'.repeat(100), box, sizes)).toBeGreaterThan(20);
  });
});
