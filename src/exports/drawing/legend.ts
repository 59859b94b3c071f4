import { formatNumber } from '#i18n/formats';
import type { Board } from '#model/boards/board';
import { type Language, textIn } from '#model/text';
import type { Drawing } from './drawing';
import { drawColourMark } from './marks';

interface Legend {
  board: Board;
  /** Cards by domain, in board order. */
  counts: readonly number[];
  language: Language;
  /** Of the first name's baseline. */
  x: number;
  y: number;
  width: number;
  columns: number;
  /** From one row to the next. */
  step: number;
  size: number;
}

/** Names and counts below a personal fan; the marks say which is which. */
export function drawLegend(on: Drawing, { board, counts, language, size, ...place }: Legend): void {
  const pitch = place.width / place.columns;
  for (const [d, { name, colour }] of board.domains.entries()) {
    const x = place.x + (d % place.columns) * pitch;
    const y = place.y + Math.floor(d / place.columns) * place.step;
    const text = `${textIn(name, language)} ${formatNumber(counts[d] ?? 0, language)}`;
    const fitting = (size * (pitch - size * 2.1)) / on.widthOf(text, { size });
    drawColourMark(on, d, x + size * 0.48, y - size * 0.34, size * 0.48, colour);
    on.line(text, x + size * 1.52, y, { size: Math.max(12, Math.min(size, fitting)) });
  }
}
