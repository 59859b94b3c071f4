import { cardsSentence } from '#i18n/findingSentence';
import { cardsFindingOf, orderedRows } from '#model/placements/cardsFinding';
import { type PlacementRow, placementMatrixOf } from '#model/placements/placementMatrix';
import { ink } from '../drawing/drawing';
import { drawCell, drawRowHead, HEAD_HEIGHT, headsOf, type MatrixFrame } from '../drawing/matrix';
import { beginPage, type Chapter, cardNameOf, drawHeading, labelIn, type Section, seenIn } from './chapter';
import { INNER, MARGIN } from './sheet';

const GUTTER = 48;
const ROWS = 12;
const FOOT_NOTE = 1090;

/** Image by image: where people put it. Two columns of twelve rows a page. */
export function drawCards(chapter: Chapter, section: Section): void {
  const { records, texts, language } = chapter;
  const { board, cardSet } = records.session;
  const matrix = placementMatrixOf(section.sorts, board, cardSet).cards;
  const rows = orderedRows(matrix, 'agreed', section.sorts.length);
  const title = labelIn(chapter, section, texts.matrix);
  const finding = cardsFindingOf(matrix, section.sorts.length);
  const said = cardsSentence(finding, (id) => cardNameOf(chapter, id), language) ?? texts.matrixMixed;
  const sentence = seenIn(chapter, section, said);
  for (let first = 0; first < rows.length; first += 2 * ROWS) {
    beginPage(chapter, first === 0 ? title : undefined);
    drawPart(chapter, section, rows.slice(first, first + 2 * ROWS), title, sentence);
  }
}

function drawPart(
  chapter: Chapter,
  { sorts }: Section,
  rows: readonly PlacementRow[],
  title: string,
  sentence: string,
): void {
  const { sheet, texts, records, language } = chapter;
  sheet.group('Sect', () => {
    const top = drawHeading(chapter, title, sentence);
    const perColumn = Math.max(Math.ceil(rows.length / 2), Math.min(rows.length, 6));
    const rowHeight = Math.min(76, (FOOT_NOTE - 34 - top - HEAD_HEIGHT - 8) / perColumn);
    const width = (INNER - GUTTER) / 2;
    for (const column of [0, 1]) {
      const part = rows.slice(column * perColumn, (column + 1) * perColumn);
      if (part.length === 0) continue;
      const frame: MatrixFrame = {
        board: records.session.board,
        language,
        people: sorts.length,
        aside: texts.aside,
        x: MARGIN + column * (width + GUTTER),
        width,
        rowHeight,
      };
      drawTable(chapter, frame, part, top + 8);
    }
    sheet.tagged('P', () => {
      const { lines, style } = sheet.fitted(texts.matrixHelp(sorts.length), INNER, 2, [20, 18], {
        colour: ink.quiet,
      });
      sheet.lines(lines, MARGIN, FOOT_NOTE, style);
    });
  });
}

function drawTable(chapter: Chapter, frame: MatrixFrame, rows: readonly PlacementRow[], top: number): void {
  const { sheet, texts, pictures } = chapter;
  const heads = headsOf(frame);
  sheet.group('Table', () => {
    sheet.group('TR', () => {
      sheet.tagged('TH', () => sheet.line(texts.card, frame.x, top + 38, { size: 17, colour: ink.quiet }), {
        scope: 'Column',
      });
      for (const head of heads) sheet.tagged('TH', () => head.draw(sheet, top), { scope: 'Column' });
    });
    for (const [i, row] of rows.entries()) {
      const y = top + HEAD_HEIGHT + i * frame.rowHeight;
      const name = cardNameOf(chapter, row.card);
      sheet.artifact(() =>
        sheet.path(`M0 0H${frame.width}`, { stroke: ink.hair, at: { x: frame.x, y }, lineWidth: 1 }),
      );
      sheet.group('TR', () => {
        const head = { row, name, picture: pictures.get(row.card) };
        sheet.tagged('TH', () => drawRowHead(sheet, frame, head, y), { scope: 'Row' });
        for (const field of heads.keys()) sheet.tagged('TD', () => drawCell(sheet, frame, row, field, y));
      });
    }
  });
}
