import { domainColoursOf } from '#charts/domainColours';
import { placementSquareOf } from '#charts/placementSquare';
import { formatNumber } from '#i18n/formats';
import type { Board } from '#model/boards/board';
import type { PlacementRow } from '#model/placements/placementMatrix';
import { type Language, textIn } from '#model/text';
import { type Drawing, ink } from './drawing';
import { drawColourMark, drawMark } from './marks';

/** The measures of one column of the matrix: rows of picture, name and a square a field. */
export interface MatrixFrame {
  board: Board;
  language: Language;
  people: number;
  aside: string;
  x: number;
  width: number;
  rowHeight: number;
}

const PICTURE_SHARE = 0.9;
const pictureOf = ({ rowHeight }: MatrixFrame) => ({
  width: rowHeight * PICTURE_SHARE * 0.75,
  height: rowHeight * PICTURE_SHARE,
});

function cellsOf(frame: MatrixFrame): { x: number; width: number } {
  const named = pictureOf(frame).width + 170;
  const count = frame.board.domains.length + 1;
  const width = Math.min(92, (frame.width - named) / count);
  return { x: frame.x + frame.width - width * count, width };
}

export const HEAD_HEIGHT = 74;

/** One head a field, centred over its column; names stand in two lines in turn, so that neighbours don't touch. */
export function headsOf(frame: MatrixFrame): { name: string; draw(on: Drawing, y: number): void }[] {
  const cells = cellsOf(frame);
  const fields = [
    ...frame.board.domains.map((domain, d) => ({ name: textIn(domain.name, frame.language), d, domain })),
    { name: frame.aside, d: frame.board.domains.length, domain: undefined },
  ];
  return fields.map(({ name, d, domain }) => ({
    name,
    draw(on, y) {
      const x = cells.x + cells.width * (d + 0.5);
      const wide = on.widthOf(name, { size: 17 });
      const room = Math.min(cells.width * 1.94, 2 * (frame.x + frame.width - x) + (d % 2 ? 20 : 0));
      const size = Math.max(9, Math.min(17, (17 * room) / wide));
      on.line(name, x, y + (d % 2 === 0 ? 16 : 38), { size, colour: ink.quiet, align: 'centre' });
      if (domain) drawColourMark(on, d, x, y + 58, 8.5, domain.colour);
      else drawMark(on, 'aside', x, y + 58, 9, ink.line);
    },
  }));
}

export interface MatrixRow {
  row: PlacementRow;
  name: string;
  picture: Uint8Array | undefined;
}

/** The picture and the name of a row. */
export function drawRowHead(on: Drawing, frame: MatrixFrame, { name, picture }: MatrixRow, y: number): void {
  const { width, height } = pictureOf(frame);
  const top = y + (frame.rowHeight - height) / 2;
  if (picture) on.picture(picture, frame.x, top, width, height, 3);
  else on.rectangle(frame.x, top, width, height, { fill: ink.hair, corner: 3 });
  const room = cellsOf(frame).x - frame.x - width - 20;
  const style = { size: 20 };
  const size = Math.max(11, Math.min(20, (20 * room) / Math.max(1, on.widthOf(name, style))));
  on.line(name, frame.x + width + 14, y + frame.rowHeight / 2 + size * 0.34, { size });
}

/** A square of as much area as there are people; nothing but a dot for nobody. */
export function drawCell(on: Drawing, frame: MatrixFrame, row: PlacementRow, field: number, y: number): void {
  const cells = cellsOf(frame);
  const domain = frame.board.domains[field];
  const count = domain ? (row.counts[field] ?? 0) : row.aside;
  const x = cells.x + cells.width * (field + 0.5);
  const middle = y + frame.rowHeight / 2;
  if (count === 0) {
    on.circle(x, middle, 1.8, { fill: ink.hair });
    return;
  }
  const shown = formatNumber(count, frame.language);
  const square = placementSquareOf(count, frame.people, shown.length);
  const full = Math.min(cells.width, frame.rowHeight) * 0.86;
  const side = square.side * full;
  const size = (square.isDense ? 17 : 20) * Math.min(1, full / 52);
  const colours = domain && domainColoursOf(domain.colour, 'light');
  const width = on.widthOf(shown, { face: 'strong', size });
  const left = square.isInside ? x - side / 2 : x - (side + 6 + width) / 2;
  const style = colours ? { fill: colours.full } : { stroke: ink.line, lineWidth: 1.6 };
  on.rectangle(left, middle - side / 2, side, side, { ...style, corner: Math.min(4, side * 0.1) });
  on.line(shown, square.isInside ? x : left + side + 6, middle + size * 0.35, {
    face: 'strong',
    size,
    colour: square.isInside && colours ? colours.on : ink.text,
    align: square.isInside ? 'centre' : 'left',
  });
}
