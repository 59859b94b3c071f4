import type { Fan } from '#charts/fan';
import { type FanPaper, fanPapersOf } from '#charts/fanPaper';
import type { Dots } from '#charts/grain';
import type { Board } from '#model/boards/board';
import { type Drawing, ink, type Within } from './drawing';
import { drawMark } from './marks';

interface FanDrawing {
  fan: Fan;
  board: Board;
  place: Within;
  /** Dots over the paper, by colour: who differs from a smooth border, or the grain of a large fan. */
  dots?: readonly Dots[];
}

/** The group's fan as on the screen: sticks, folded paper, marks, and the pin all blades turn on. */
export function drawFan(on: Drawing, { fan, board, place, dots = [] }: FanDrawing): void {
  const papers = fanPapersOf(board, 'light', fan.foldStrength);
  const upright = -(place.turn ?? 0);
  on.within(place, () => {
    for (const blade of fan.blades) on.path(blade.stickPath, { fill: ink.stick });
    for (const { layers } of fan.blades) drawLayers(on, layers, papers);
    if (fan.smooth) {
      on.path(fan.smooth.sticksPath, { fill: ink.stick });
      drawLayers(on, fan.smooth.layers, papers);
    }
    for (const { domain, colour, radius, path } of dots)
      on.path(path, {
        stroke: colour ?? papers[domain]?.plain ?? ink.text,
        lineWidth: 2 * radius,
        isRound: true,
      });
    for (const blade of fan.blades) drawMarks(on, blade.marks, papers, upright);
    drawMarks(on, fan.marks, papers, upright);
    const { radius, hole } = fan.rivet;
    on.circle(0, 0, (radius + hole) / 2, { stroke: ink.stick, lineWidth: radius - hole });
  });
}

type Layers = readonly { domain: number; lightPath: string; shadePath: string }[];

function drawLayers(on: Drawing, layers: Layers, papers: readonly FanPaper[]): void {
  for (const { domain, lightPath, shadePath } of layers) {
    const paper = papers[domain];
    if (!paper) continue;
    on.path(shadePath, { fill: paper.shade });
    on.path(lightPath, { fill: paper.light });
  }
}

function drawMarks(on: Drawing, marks: Fan['marks'], papers: readonly FanPaper[], upright: number): void {
  for (const { domain, x, y, size } of marks)
    drawMark(on, domain, x, y, size, papers[domain]?.on ?? ink.text, upright);
}
