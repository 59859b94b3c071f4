import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  parse,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { fiveDomains } from '#assets/texts/boards';
import { contrastOf } from '#charts/colour';
import { domainColoursOf } from '#charts/domainColours';

const papers = { light: '#f8f3e9', dark: '#1b1022' } as const;
const surfaces = ['light', 'dark'] as const;
const colours = fiveDomains.domains.map(({ colour }) => colour);
const parsed = (colour: string) => parse(colour) as Color;
const difference = differenceCiede2000();

/** The smallest distance between any two colours, as somebody with this eye sees them (CIEDE2000). */
const smallestDistance = (seen: readonly string[]) =>
  Math.min(...seen.flatMap((a, i) => seen.slice(i + 1).map((b) => difference(a, b))));

describe.each(surfaces)('the five colours on %s paper', (surface) => {
  const roles = colours.map((colour) => domainColoursOf(colour, surface));

  it('carry readable text on their fields: ink on tint at least 7 to 1', () => {
    for (const { ink, tint } of roles) expect(contrastOf(ink, tint)).toBeGreaterThanOrEqual(7);
  });

  it('carry readable text on the full colour: 4.5 to 1, or 3 to 1 for the large text of the dark surface', () => {
    for (const { on, full } of roles)
      expect(contrastOf(on, full)).toBeGreaterThanOrEqual(surface === 'light' ? 4.5 : 3);
  });

  it('have an edge that shows on paper: at least 3 to 1', () => {
    for (const { edge } of roles) expect(contrastOf(edge, papers[surface])).toBeGreaterThanOrEqual(3);
  });

  it.each([
    ['every eye', undefined, 26],
    ['protanopia', filterDeficiencyProt(1), 13],
    ['deuteranopia', filterDeficiencyDeuter(1), 13],
    ['tritanopia', filterDeficiencyTrit(1), 11],
  ] as const)('stay apart for %s', (_name, filter, least) => {
    const seen = roles.map(({ full }) => formatHex(filter ? filter(parsed(full)) : full) as string);
    expect(smallestDistance(seen)).toBeGreaterThanOrEqual(least);
  });
});

describe('a facilitator’s own colour', () => {
  it.each(['#ffff00', '#000000', '#ffffff', '#808080', '#00ff00'])(
    '%s still gets readable roles',
    (colour) => {
      for (const surface of surfaces) {
        const { ink, tint, edge } = domainColoursOf(colour, surface);
        expect(contrastOf(ink, tint)).toBeGreaterThanOrEqual(7);
        expect(contrastOf(edge, papers[surface])).toBeGreaterThanOrEqual(3);
      }
    },
  );
});
