import { foldedPaperOf } from '#charts/colour';
import { domainColoursOf } from '#charts/domainColours';
import type { Fan } from '#charts/fan';
import type { FanMark } from '#charts/fanMarks';
import { markOf } from '#charts/marks';
import { type Point, pointAt } from '#charts/path';
import type { Board } from '#model/boards/board';
import { hexOf, look, plain, type Slide } from './look';
import { dotsOf, type Outline, outlinesOf, ribbonOf } from './outline';

/** Shapes whose names begin like this become one group when the deck is finished; the first one's name describes it. */
export const FAN_PREFIX = 'fan:';

interface Place {
  /** The pivot, in inches from the slide's top left. */
  pivot: Point;
  /** The fan's radius in inches. */
  radius: number;
}

interface Part {
  name: string;
  colour: string;
  outlines: Outline[];
}

const paths = (texts: readonly string[]) => texts.flatMap(outlinesOf);

/** Everything of one colour as one shape: some seventeen in all, which can be recoloured, instead of hundreds. */
function partsOf(fan: Fan, board: Board): Part[] {
  const sticks = fan.smooth ? [fan.smooth.sticksPath] : fan.blades.map(({ stickPath }) => stickPath);
  const layers = fan.smooth?.layers ?? fan.blades.flatMap((blade) => blade.layers);
  const marks = [...fan.marks, ...fan.blades.flatMap((blade) => blade.marks)];
  const parts: Part[] = [{ name: 'sticks', colour: look.stick, outlines: paths(sticks) }];
  // Tip first, as on screen: each colour lies a hair under the one within it.
  for (let d = board.domains.length - 1; d >= 0; d--) {
    const own = layers.filter(({ domain }) => domain === d);
    const { light, shade } = paperOf(board, d, fan.foldStrength);
    parts.push(
      { name: `${d} shade`, colour: shade, outlines: paths(own.map(({ shadePath }) => shadePath)) },
      { name: `${d} light`, colour: light, outlines: paths(own.map(({ lightPath }) => lightPath)) },
    );
  }
  for (const { domain, grainPath } of fan.smooth?.layers ?? [])
    parts.push({
      name: `${domain} grain`,
      colour: hexOf(coloursOf(board, domain).full),
      outlines: dotsOf(grainPath),
    });
  for (const d of board.domains.keys())
    parts.push({
      name: `${d} mark`,
      colour: hexOf(coloursOf(board, d).on),
      outlines: marks.filter(({ domain }) => domain === d).flatMap(markOutlines),
    });
  return [...parts, { name: 'rivet', colour: look.stick, outlines: [ringOf(fan.rivet.radius)] }];
}

const coloursOf = (board: Board, d: number) =>
  domainColoursOf(board.domains[d]?.colour ?? '#857387', 'light');

function paperOf(board: Board, d: number, strength: number) {
  const { light, shade } = foldedPaperOf(coloursOf(board, d).full, strength);
  return { light: hexOf(light), shade: hexOf(shade) };
}

const ringOf = (radius: number): Outline =>
  Array.from({ length: 24 }, (_, i) => pointAt(radius, (i * Math.PI) / 12));

/** A mark's outlines about its own place. */
export function markOutlines({ domain, x, y, size }: FanMark): Outline[] {
  const { d, stroke } = markOf(domain);
  const outlines = outlinesOf(d).map((outline) =>
    stroke === undefined ? outline : ribbonOf(outline, stroke),
  );
  return outlines.map((outline) =>
    outline.map((point) => ({ x: x + point.x * size, y: y + point.y * size })),
  );
}

/** One native shape of many outlines, all in one colour. */
export function addOutlines(slide: Slide, name: string, colour: string, outlines: readonly Outline[]): void {
  const points = outlines.flat();
  if (points.length === 0) return;
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const range = (values: readonly number[]): [low: number, high: number] => [
    values.reduce((least, value) => Math.min(least, value)),
    values.reduce((most, value) => Math.max(most, value)),
  ];
  const [[left, right], [top, bottom]] = [range(xs), range(ys)];
  const closed = outlines.flatMap((outline) => [
    ...outline.map(({ x, y }, i) => ({ x: x - left, y: y - top, ...(i === 0 && { moveTo: true }) })),
    { close: true as const },
  ]);
  slide.addShape(
    'custGeom' as Parameters<Slide['addShape']>[0],
    {
      objectName: name,
      x: left,
      y: top,
      w: right - left,
      h: bottom - top,
      fill: { color: colour },
      points: closed,
    } as Parameters<Slide['addShape']>[1],
  );
}

/** The group's fan as native shapes; `description` is what a screen reader says of the whole. */
export function addFan(slide: Slide, fan: Fan, board: Board, place: Place, description: string): void {
  const scale = place.radius / fan.radius;
  const laid = ({ x, y }: Point) => ({ x: place.pivot.x + x * scale, y: place.pivot.y + y * scale });
  for (const [i, { name, colour, outlines }] of partsOf(fan, board).entries())
    addOutlines(
      slide,
      `${FAN_PREFIX}${i === 0 ? plain(description) : name}`,
      colour,
      outlines.map((outline) => outline.map(laid)),
    );
}
