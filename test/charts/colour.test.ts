import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asTextOn, contrastOf, foldedPaperOf, greyOf, inkOn, luminanceOf, mixed } from '#charts/colour';

const paper = '#f8f3e9';
const colours = ['#1d7759', '#f4ae4a', '#54338d', '#63acdd', '#df5e8b'];
const anyColour = fc.nat({ max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('colours', () => {
  it('have the contrasts that were measured for the board (results.md)', () => {
    expect(contrastOf('#000000', '#ffffff')).toBe(21);
    expect(colours.map((colour) => Math.round(contrastOf(colour, paper) * 10) / 10)).toEqual([
      5, 1.7, 8.5, 2.2, 3.1,
    ]);
    expect(contrastOf('#2a1733', '#f4ae4a')).toBeCloseTo(8.7, 1);
  });

  it('mix from one end to the other', () => {
    expect(mixed('#000000', '#ffffff', 0)).toBe('#000000');
    expect(mixed('#102030', '#304050', 0.5)).toBe('#203040');
    expect(mixed('#000000', '#ffffff', 1)).toBe('#ffffff');
  });

  it('turn into the grey that is as light', () => {
    fc.assert(
      fc.property(anyColour, (colour) => {
        expect(greyOf(colour)).toMatch(/^#(..)\1\1$/);
        expect(Math.abs(luminanceOf(greyOf(colour)) - luminanceOf(colour))).toBeLessThan(0.005);
      }),
    );
  });

  it('get the ink that stands out most, at least 4.5 from black and white', () => {
    expect(colours.map((colour) => inkOn(colour, ['#2a1733', '#fff8ea']))).toEqual([
      '#fff8ea',
      '#2a1733',
      '#fff8ea',
      '#2a1733',
      '#2a1733',
    ]);
    fc.assert(
      fc.property(anyColour, (colour) => {
        expect(contrastOf(inkOn(colour, ['#000000', '#ffffff']), colour)).toBeGreaterThan(4.5);
      }),
    );
  });

  it('become text of at least 4.5 on any paper, and stay as they are where they can', () => {
    expect(asTextOn(paper, '#54338d')).toBe('#54338d');
    fc.assert(
      fc.property(anyColour, fc.constantFrom(paper, '#ffffff', '#1b1022', '#000000'), (colour, on) => {
        expect(contrastOf(asTextOn(on, colour), on)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it('fold into a lighter and a darker half, less where the fold is weak', () => {
    for (const colour of colours) {
      const { light, shade } = foldedPaperOf(colour);
      expect(luminanceOf(light)).toBeGreaterThan(luminanceOf(colour));
      expect(luminanceOf(shade)).toBeLessThan(luminanceOf(colour));
      expect(luminanceOf(foldedPaperOf(colour, 0.72).shade)).toBeGreaterThan(luminanceOf(shade));
    }
    expect(foldedPaperOf('#777777', 1, true).light).toMatch(/^#(..)\1\1$/);
  });
});
