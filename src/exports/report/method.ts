import { ink } from '../drawing/drawing';
import { beginPage, type Chapter, drawHeading } from './chapter';
import { INNER, MARGIN } from './sheet';

const GUTTER = 70;

/** The last page: what each figure says, and what it does not. */
export function drawMethod(chapter: Chapter): void {
  const { sheet, texts } = chapter;
  beginPage(chapter, texts.method);
  sheet.group('Sect', () => {
    const top = drawHeading(chapter, texts.method, texts.methodTitle) + 56;
    const width = (INNER - 2 * GUTTER) / 3;
    const columns = [
      texts.methodParts.slice(0, 3),
      texts.methodParts.slice(3, 6),
      texts.methodParts.slice(6),
    ];
    for (const [i, parts] of columns.entries()) {
      let y = top;
      const x = MARGIN + i * (width + GUTTER);
      for (const [title, text] of parts) {
        sheet.tagged('H3', () => {
          y = sheet.paragraph(title, x, y, width, { face: 'strong', size: 24 });
        });
        sheet.tagged('P', () => {
          y = sheet.paragraph(text, x, y + 2, width, { size: 21, leading: 1.45 }) + 30;
        });
      }
    }
    sheet.tagged('P', () => sheet.line(texts.inspired, MARGIN, 1078, { size: 20, colour: ink.quiet }));
    sheet.tagged('P', () => sheet.line(texts.made, MARGIN, 1108, { size: 20, colour: ink.quiet }));
  });
}
