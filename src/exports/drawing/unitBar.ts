import { domainColoursOf } from '#charts/domainColours';
import { MOST_CELLS, markPlacesOf } from '#charts/unitBar';
import type { Board } from '#model/boards/board';
import type { PlacementRow } from '#model/placements/placementMatrix';
import { type Drawing, ink } from './drawing';
import { drawMark } from './marks';

interface UnitBarDrawing {
  row: PlacementRow;
  board: Board;
  /** All who sorted: the bar's whole length. */
  people: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where one card lies: a cell a person in the colour they chose, hollow for aside; a crowd's cells run together. */
export function drawUnitBar(on: Drawing, { row, board, people, x, y, width, height }: UnitBarDrawing): void {
  const unit = width / Math.max(1, people);
  const gap = people > MOST_CELLS ? 0 : Math.min(2.5, unit * 0.14);
  let at = x;
  for (const [d, count] of row.counts.entries()) {
    const { full } = domainColoursOf(board.domains[d]?.colour ?? ink.line, 'light');
    at = drawRun(on, { at, y, height, count, unit, gap, fill: full });
  }
  drawRun(on, { at, y, height, count: row.aside, unit, gap });
  for (const { domain, place } of markPlacesOf(row.counts, people))
    drawMark(on, domain, x + place * width + 8, y + height + 16, 7, ink.text);
}

interface RunDrawing {
  at: number;
  y: number;
  height: number;
  count: number;
  unit: number;
  gap: number;
  fill?: string;
}

/** Cells side by side, or one piece where there is no gap between them; answers where the next run begins. */
function drawRun(on: Drawing, { at, y, height, count, unit, gap, fill }: RunDrawing): number {
  const cells = gap > 0 ? count : Math.min(1, count);
  const wide = (unit * count) / Math.max(1, cells);
  for (let i = 0; i < cells; i++) {
    const x = at + i * wide;
    if (fill) on.rectangle(x, y, wide - gap, height, { fill });
    else
      on.rectangle(x + 0.8, y + 0.8, Math.max(0.5, wide - gap - 1.6), height - 1.6, {
        stroke: ink.line,
        lineWidth: 1.6,
      });
  }
  return at + count * unit;
}
