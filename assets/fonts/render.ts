/**
 * `npm run fonts`: the typeface as the report needs it. A PDF can't hold a variable font, so each weight that is used becomes a
 * font of its own, cut from the package the app itself uses (Bricolage Grotesque). Greek (α among it) and Cyrillic, which it
 * lacks, come from Noto Sans. Both are under the SIL Open Font Licence; see OFL.txt.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { withFlatKerning } from './flatKerning.ts';

const source = new URL('../../node_modules/@fontsource-variable/bricolage-grotesque/', import.meta.url);
const rangesBySubset = JSON.parse(readFileSync(new URL('unicode.json', source), 'utf8')) as Record<
  string,
  string
>;

/** Weight, and the optical size: letters for reading, or the sharper ones for large lines. */
const faces = {
  text: { wght: 400, opsz: 14, wdth: 100 },
  strong: { wght: 600, opsz: 14, wdth: 100 },
  display: { wght: 640, opsz: 60, wdth: 100 },
};

/** "U+0102-0103,U+0110" as the characters themselves. */
const charactersIn = (ranges: string): string =>
  ranges
    .split(',')
    .flatMap((range) => {
      const [first = '0', last = first] = range.trim().slice(2).split('-');
      const from = Number.parseInt(first, 16);
      return Array.from({ length: Number.parseInt(last, 16) - from + 1 }, (_, i) =>
        String.fromCodePoint(from + i),
      );
    })
    .join('');

/** Kerning is all that a report's lines need of a font's rules; what only a variable font or a screen needs is left out. */
const options = {
  targetFormat: 'sfnt',
  keepFeatures: ['kern'],
  noLayoutClosure: true,
  dropTables: ['STAT', 'gasp', 'GSUB'],
} as const;

const write = (name: string, font: Buffer) => {
  writeFileSync(new URL(`./${name}.ttf`, import.meta.url), font);
  console.log(`${name}: ${(font.length / 1024).toFixed(1)} KB`);
};

for (const [face, variationAxes] of Object.entries(faces))
  for (const [subset, ranges] of Object.entries(rangesBySubset)) {
    const variable = readFileSync(
      new URL(`files/bricolage-grotesque-${subset}-standard-normal.woff2`, source),
    );
    write(
      `${face}-${subset}`,
      withFlatKerning(await subsetFont(variable, charactersIn(ranges), { ...options, variationAxes })),
    );
  }

const noto = new URL('../../node_modules/@fontsource/noto-sans/', import.meta.url);
const notoRanges = JSON.parse(readFileSync(new URL('unicode.json', noto), 'utf8')) as Record<string, string>;
for (const script of ['greek', 'cyrillic'])
  for (const [face, weight] of [
    ['text', 400],
    ['strong', 600],
  ] as const) {
    const font = readFileSync(new URL(`files/noto-sans-${script}-${weight}-normal.woff`, noto));
    write(
      `${face}-${script}`,
      withFlatKerning(await subsetFont(font, charactersIn(notoRanges[script] ?? ''), options)),
    );
  }
