import { readFileSync } from 'node:fs';
import { radiansOf } from '#charts/path';
import { num, Picture } from '../cards/kit';
import { FOOT, grainedMark, INK, PAPER, type Shape } from './mark';

/** The hand of cards, left to right; the order alternates warm and cool. */
const hand = ['ease', 'connection', 'freedom', 'individuality', 'creativity'];
const CARD = { width: 114, height: 152, corner: 7 };
/** What cards and blades turn about, and how far from there the cards end. */
const PIVOT = { x: 406, y: 291, radius: 254 };
/** Each card lies a little further out than the one below it, so that no corner peeps over. */
const RISE = 3.4;
const STEP_DEGREES = 16;
/** The blades that the cards are the tips of. */
const sticks: Shape = { opening: radiansOf(STEP_DEGREES * hand.length), inner: 17, gap: 0.15, rivet: 5.2 };

const imageOf = (card: string) =>
  `data:image/avif;base64,${readFileSync(new URL(`../cards/images/${card}-480.avif`, import.meta.url)).toString('base64')}`;

function cardOf(picture: Picture, card: string, i: number): string {
  const angle = (i - (hand.length - 1) / 2) * STEP_DEGREES;
  const { width, height, corner } = CARD;
  const rect = (grow: number, extra: string) =>
    `<rect x="${-width / 2 - grow}" y="${-grow}" width="${width + 2 * grow}" height="${height + 2 * grow}" rx="${corner + grow}" ${extra}/>`;
  const turned = (shapes: string, dx = 0, dy = 0) =>
    `<g transform="translate(${PIVOT.x + dx} ${PIVOT.y + dy}) rotate(${num(angle)}) translate(0 ${num(-PIVOT.radius - RISE * i)})">${shapes}</g>`;
  const window = picture.clip(rect(0, ''));
  const image = `<g ${window}><image href="${imageOf(card)}" x="${-width / 2}" y="0" width="${width}" height="${height}"/></g>`;
  return (
    picture.grain(picture.blur(turned(rect(2, `fill="${INK}" opacity=".55"`), -5, 5), 6), 'opacity=".5"') +
    turned(rect(3, 'fill="#fffaf0"') + image)
  );
}

/** What a link to Waaier shows: 600 × 315 units, rendered at twice that. */
export function socialPicture(): string {
  const picture = new Picture(PAPER);
  const dusk = picture.radial(PIVOT.x, PIVOT.y, 330, [
    [0, '#f1d9a8', 0.6],
    [1, '#f1d9a8', 0],
  ]);
  const text = `font-family="Bricolage" fill="${INK}"`;
  return picture
    .add(picture.grain(`<rect width="600" height="315" fill="${dusk}"/>`))
    .add(grainedMark(picture, PIVOT.x, PIVOT.y, 178, sticks))
    .add(...hand.map((card, i) => cardOf(picture, card, i)))
    .add(grainedMark(picture, 86, 136 - FOOT / 2, 52))
    .add(`<text x="38" y="204" ${text} font-size="58" font-weight="700" letter-spacing="-1.6">Waaier</text>`)
    .add(
      `<text x="40" y="230" ${text} font-size="13.8" font-weight="450">Visual card-sort workshops, offline</text>`,
    )
    .svg();
}
