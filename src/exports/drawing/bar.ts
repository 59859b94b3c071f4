import { barOf, elbowPath, elbowsOf, percentagesOf } from '#charts/bar';
import { domainColoursOf } from '#charts/domainColours';
import { type DotPlot, dotPlotsOf } from '#charts/dotPlot';
import { formatNumber } from '#i18n/formats';
import type { Board } from '#model/boards/board';
import { groupSpectrumOf, spreadOf } from '#model/spectrum/spectrum';
import { type Language, textIn } from '#model/text';
import { type Drawing, ink } from './drawing';
import { drawColourMark, drawMark } from './marks';

export interface BarDrawing {
  spectra: readonly (readonly number[])[];
  board: Board;
  language: Language;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The group's shares end to end, to be read exactly. */
export function drawBar(on: Drawing, { spectra, board, language, x, y, width, height }: BarDrawing): void {
  const mean = groupSpectrumOf(spectra) ?? [];
  for (const segment of barOf(mean, width, height)) {
    if (segment.width === 0) continue;
    const colours = domainColoursOf(board.domains[segment.domain]?.colour ?? ink.line, 'light');
    const gap = segment.x > 0 ? Math.min(4, segment.width / 2) : 0;
    on.rectangle(x + segment.x + gap, y, segment.width - gap, height, { fill: colours.full });
    if (segment.label === 'none') continue;
    const [middle, mark] = [y + height / 2, height * 0.18];
    const isAlone = segment.label === 'mark';
    const markX = isAlone
      ? x + segment.x + gap + (segment.width - gap) / 2
      : x + segment.x + gap + height * 0.42;
    drawMark(on, segment.domain, markX, middle, mark, colours.on);
    if (!isAlone)
      on.line(
        `${formatNumber(segment.percentage, language)} %`,
        markX + height * 0.36,
        middle + height * 0.16,
        {
          face: 'strong',
          size: height * 0.46,
          colour: colours.on,
        },
      );
  }
}

const ELBOW = 34;
const AXIS = 150;
/** Below the bar one column a domain: its name, how the people lie on it, the mean and the spread. */
export function drawColumns(
  on: Drawing,
  { spectra, board, language, x, y, width, height }: BarDrawing,
): void {
  const mean = groupSpectrumOf(spectra) ?? [];
  for (const elbow of elbowsOf(barOf(mean, width, height), width))
    on.path(elbowPath(elbow, ELBOW), { stroke: ink.line, lineWidth: 1.4, at: { x: x + 0.7, y: y + 4 } });
  const pitch = width / board.domains.length;
  const dotRadius = 5;
  const axis = { width: pitch * 0.84, height: 62 };
  const plots = dotPlotsOf(spectra, { ...axis, dotRadius, tickLabelWidth: 48, meanLabelWidth: 82 });
  const percentages = percentagesOf(mean);
  const spreads = spreadOf(spectra);
  board.domains.forEach((domain, d) => {
    const left = x + pitch * d;
    drawColourMark(on, d, left + 10, y + 66, 10, domain.colour);
    const name = textIn(domain.name, language);
    const style = { face: 'strong', size: 24 } as const;
    const size = Math.max(14, Math.min(24, (24 * (pitch - 50)) / on.widthOf(name, style)));
    on.line(name, left + 32, y + 74, { ...style, size });
    const spread = spreads[d];
    const label = formatNumber(percentages[d] ?? 0, language);
    const meanLabel =
      spread === undefined ? `${label} %` : `${label} ± ${formatNumber(spread * 100, language)}`;
    const { full } = domainColoursOf(domain.colour, 'light');
    const plot = plots[d];
    if (plot)
      drawPlot(on, plot, { x: left, y: y + AXIS, width: axis.width, colour: full, meanLabel, language });
  });
}

interface PlotPlace {
  x: number;
  y: number;
  width: number;
  colour: string;
  meanLabel: string;
  language: Language;
}

function drawPlot(on: Drawing, plot: DotPlot, place: PlotPlace): void {
  const { x, y, width, colour, meanLabel, language } = place;
  for (const bar of plot.bars)
    on.rectangle(x + bar.x, y - bar.height, Math.max(1.4, bar.width - 1.4), bar.height, { fill: colour });
  for (const dot of plot.dots)
    on.circle(x + dot.x, y - dot.y, 5, { fill: colour, stroke: ink.text, lineWidth: 0.9 });
  on.path(`M0 0H${width}`, { stroke: ink.line, lineWidth: 1.4, at: { x, y } });
  for (const tick of plot.ticks) {
    on.path('M0 -6V7', { stroke: ink.line, lineWidth: 1.4, at: { x: x + tick.x, y } });
    if (!tick.isLabelled) continue;
    const isZero = tick.share === 0;
    const label = isZero ? '0' : `${formatNumber(tick.share * 100, language)} %`;
    const align = isZero ? 'left' : 'centre';
    on.line(label, x + tick.x, y + 32, { size: 19, colour: ink.quiet, align });
  }
  const meanX = x + (plot.meanX ?? 0);
  on.path('M0 4l7 11h-14Z', { fill: ink.text, at: { x: meanX, y } });
  const style = { face: 'strong', size: 22 } as const;
  const half = on.widthOf(meanLabel, style) / 2;
  const labelX = Math.min(x + width - half, Math.max(x + half - 6, meanX));
  on.line(meanLabel, labelX, y + 40, { ...style, align: 'centre' });
}
