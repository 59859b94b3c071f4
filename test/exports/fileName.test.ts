import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameOf, safeTitleOf } from '#exports/fileName';

const noon = '2026-11-26T12:00:00.000Z';

describe('the name of a file', () => {
  it.each([
    ['Wat drijft ons?', 'waaier-wat-drijft-ons-2026-11-26.pdf'],
    ['  Team Zorg & Wonen — ronde 2 ', 'waaier-team-zorg-wonen-ronde-2-2026-11-26.pdf'],
    ['Crème brûlée, Łódź, Şişli, ő', 'waaier-creme-brulee-łodz-sisli-o-2026-11-26.pdf'],
    ['../../etc/passwd', 'waaier-etc-passwd-2026-11-26.pdf'],
    ['C:\\Windows\\con', 'waaier-c-windows-con-2026-11-26.pdf'],
    ['nul', 'waaier-nul-2026-11-26.pdf'],
    ['a<b>c:d"e|f?g*h', 'waaier-a-b-c-d-e-f-g-h-2026-11-26.pdf'],
    ['ab\u202Efdp.exe\u200F', 'waaier-ab-fdp-exe-2026-11-26.pdf'],
    ['=HYPERLINK("x")', 'waaier-hyperlink-x-2026-11-26.pdf'],
    ['Feest 🎉🎉', 'waaier-feest-2026-11-26.pdf'],
    ['🎉', 'waaier-2026-11-26.pdf'],
    ['', 'waaier-2026-11-26.pdf'],
    ['...', 'waaier-2026-11-26.pdf'],
    ['half \uD83D een', 'waaier-half-een-2026-11-26.pdf'],
    ['私たちを動かすもの', 'waaier-私たちを動かすもの-2026-11-26.pdf'],
    ['हमारी टीम', 'waaier-हमारी-टीम-2026-11-26.pdf'],
  ])('of %j is %s', (title, name) => {
    expect(fileNameOf(title, '.pdf', noon)).toBe(name);
  });

  it('keeps whole words of a long title, and cuts an endless one', () => {
    const long = fileNameOf('woord '.repeat(20), '.waaier.json', noon);
    expect(long).toMatch(/^waaier-(woord-)+2026-11-26\.waaier\.json$/);
    expect(safeTitleOf('a'.repeat(500))).toBe('a'.repeat(120));
    expect(safeTitleOf('語'.repeat(120))).toBe('語'.repeat(40));
  });

  it('is safe on every file system, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (title) => {
        const name = fileNameOf(title, '.pptx', noon);
        expect(name).toMatch(/^waaier-([\p{L}\p{N}\p{M}]+-)*2026-11-26\.pptx$/u);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(150);
        expect(name.isWellFormed()).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
