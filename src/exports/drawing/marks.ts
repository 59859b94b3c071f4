import { domainColoursOf } from '#charts/domainColours';
import { markOf } from '#charts/marks';
import { type Drawing, ink } from './drawing';

/** A domain's mark, `size` being half its height; `aside` is an empty, broken ring. */
export function drawMark(
  on: Drawing,
  index: number | 'aside',
  x: number,
  y: number,
  size: number,
  colour: string,
  turn = 0,
): void {
  if (index === 'aside') {
    const dash: [number, number] = [0.42 * size, 0.3 * size];
    on.circle(x, y, 0.92 * size, { stroke: colour, lineWidth: 0.22 * size, dash });
    return;
  }
  const { d, stroke } = markOf(index);
  const place = { at: { x, y }, scale: size, turn };
  if (stroke) on.path(d, { ...place, stroke: colour, lineWidth: stroke, isRound: true });
  else on.path(d, { ...place, fill: colour });
}

/** The mark in its own colour; the ink around it keeps light colours in sight on paper. */
export function drawColourMark(
  on: Drawing,
  index: number,
  x: number,
  y: number,
  size: number,
  colour: string,
): void {
  const { full } = domainColoursOf(colour, 'light');
  const { d, stroke } = markOf(index);
  const place = { at: { x, y }, scale: size };
  if (stroke) {
    on.path(d, { ...place, stroke: ink.text, lineWidth: stroke + 0.26, isRound: true });
    on.path(d, { ...place, stroke: full, lineWidth: stroke, isRound: true });
  } else on.path(d, { ...place, fill: full, stroke: ink.text, lineWidth: 0.13, isRound: true });
}
