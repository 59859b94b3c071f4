import { create, type Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { fonts } from '#test/exports/report/readPdf';

const opened = Object.values(fonts).flatMap((files) =>
  files.map((bytes) => create(Buffer.from(bytes)) as Font),
);
const widthOf = (font: Font, text: string) => font.layout(text).advanceWidth;

describe('the report’s fonts', () => {
  it('stand letters closer where their shapes ask for it, and never touch what nobody sees', () => {
    for (const font of opened.filter((one) => one.hasGlyphForCodePoint(0x41))) {
      expect(widthOf(font, 'AV')).toBeLessThan(widthOf(font, 'A') + widthOf(font, 'V'));
      expect(widthOf(font, ' n')).toBeGreaterThan(widthOf(font, 'n'));
    }
  });

  it('say so in a table that is read at one look', () => {
    for (const font of opened) {
      const tables = Object.keys((font as unknown as { directory: { tables: object } }).directory.tables);
      expect(tables).toContain('kern');
      expect(tables).not.toContain('GPOS');
      expect(tables).not.toContain('GSUB');
    }
  });
});
