/**
 * The mark: five blades of folded paper, opening from one pivot. Radius 100, the pivot at 0, 0, y downwards. Flat for the
 * favicon; with the grain and the shadows of the card art for icons and the picture that links show.
 */
import { foldedPaperOf, mixed } from '#charts/colour';
import { pointAt, radiansOf } from '#charts/path';
import { num, type Picture, type Point, path, polygon } from '../cards/kit';
import { fiveDomains } from '../texts/boards';

export const PAPER = '#f8f3e9';
export const INK = '#2a1733';
const LIGHT = '#fff3d2';

export interface Shape {
  /** From the first blade's far edge to the last one's. */
  opening: number;
  /** Where the paper begins. */
  inner: number;
  /** Half the gap between two blades. */
  gap: number;
  rivet: number;
}

/** Less open than on screen, since an icon is a square. */
const icon: Shape = { opening: radiansOf(134), inner: 19, gap: 2, rivet: 7.4 };
const OUTER = 97;
/** The crease of a fold is nearer to the eye than its edges, so it reaches further. */
const CREASE = 1.03;
/** The rounding of the paper's corners. */
const CORNER = 2.4;
/** How far the drawing reaches below the pivot, at the rivet. */
export const FOOT = 11;
/** The mark's width, with the pivot in the middle. */
export const BREADTH = 2 * (OUTER + 1) * Math.sin(icon.opening / 2);

interface Blade {
  light: string;
  shade: string;
  /** Halves as paths: left of the crease, and right of it. */
  left: string;
  right: string;
  outline: string;
  /** Where the crease points, and how far it is from there to the next blade. */
  angle: number;
  half: number;
  foot: number;
}

const at = (radius: number, angle: number, aside = 0): Point => {
  const { x, y } = pointAt(radius, angle);
  return [x + aside * Math.cos(angle), y + aside * Math.sin(angle)];
};

function bladeOf(colour: string, i: number, { opening, inner, gap }: Shape): Blade {
  const step = opening / fiveDomains.domains.length;
  const from = i * step - opening / 2;
  const [to, crease] = [from + step, from + step / 2];
  // Half of the corner's stroke lies outside the path.
  const inset = gap + CORNER / 2;
  const fold = [at(OUTER * CREASE, crease), at(inner * CREASE, crease)] as const;
  const left = [at(inner, from, inset), at(OUTER, from, inset)] as const;
  const right = [at(OUTER, to, -inset), at(inner, to, -inset)] as const;
  return {
    ...foldedPaperOf(colour),
    left: polygon([...left, ...fold]),
    right: polygon([fold[0], ...right, fold[1]]),
    outline: polygon([...left, fold[0], ...right, fold[1]]),
    angle: crease,
    half: step / 2,
    foot: inner,
  };
}

const bladesOf = (shape: Shape) => fiveDomains.domains.map(({ colour }, i) => bladeOf(colour, i, shape));

/** A path whose corners are rounded by a stroke of its own colour. */
const softened = (d: string, colour: string) =>
  path(
    d,
    colour,
    `stroke="${colour}" stroke-width="${num(CORNER)}" stroke-linejoin="round" stroke-linecap="round"`,
  );

const rivetOf = ({ rivet }: Shape) => `<circle cy="3" r="${rivet}" fill="${INK}"/>`;

const folded = ({ light, shade, left, right, outline }: Blade) =>
  softened(outline, shade) + softened(left, light) + path(right, shade);

/** Without grain, for the favicon; a thin edge of paper keeps it readable on a dark tab. */
export function flatMark(): string {
  const blades = bladesOf(icon);
  const [width, top] = [193, 103];
  const height = top + FOOT + 3;
  const edge = `stroke="${PAPER}" stroke-width="7" stroke-linejoin="round"`;
  const paper = blades.map(({ outline }) => path(outline)).join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-width / 2} ${num(-top - (width - height) / 2)} ${width} ${width}">`,
    `<g fill="${PAPER}" ${edge}>${paper}<circle cy="3" r="${icon.rivet}"/></g>`,
    `${blades.map(folded).join('')}${rivetOf(icon)}</svg>\n`,
  ].join('');
}

/** Drawn on a picture with its pivot at `x`, `y`: light from the left above, a stippled shadow on the paper below. */
export function grainedMark(picture: Picture, x: number, y: number, radius: number, shape = icon): string {
  const blades = bladesOf(shape);
  const rivet = rivetOf(shape);
  const scale = radius / 100;
  const put = (shapes: string, dx = 0, dy = 0) =>
    `<g transform="translate(${num(x + dx)} ${num(y + dy)}) scale(${scale.toFixed(4)})">${shapes}</g>`;
  const paper = blades.map(({ outline }) => path(outline, INK)).join('') + rivet;
  const shadow = picture.blur(put(paper, 0.03 * radius, 0.07 * radius), radius * 0.06);
  const shades = blades.map((blade) => shadeOf(picture, blade)).join('');
  const shines = blades.map((blade) => shineOf(picture, blade)).join('');
  return [
    picture.grain(shadow, 'opacity=".3"', 'fine'),
    put(blades.map(folded).join('')),
    picture.grain(put(shades), 'opacity=".6"', 'fine'),
    picture.grain(put(shines), 'opacity=".55"', 'fine'),
    put(blades.map(creaseOf).join('') + rivet),
  ].join('');
}

/** The far half falls into shade towards the next blade, and both do towards the pivot. */
function shadeOf(picture: Picture, { right, outline, angle, half, foot, shade }: Blade): string {
  const dark = mixed(shade, INK, 0.42);
  const across = picture.linear(...at(70, angle), ...at(70, angle + half), [
    [0, dark, 0.1],
    [1, dark, 0.75],
  ]);
  const down = picture.linear(...at(foot, angle), ...at(OUTER, angle), [
    [0, dark, 0.9],
    [0.55, dark, 0],
  ]);
  return path(right, across) + path(outline, down);
}

/** The near half catches the light towards its rim. */
function shineOf(picture: Picture, { left, angle, half, foot }: Blade): string {
  const light = picture.linear(...at(foot, angle), ...at(OUTER, angle - half), [
    [0.3, LIGHT, 0],
    [1, LIGHT, 0.62],
  ]);
  return path(left, light);
}

const creaseOf = ({ angle, foot }: Blade) => {
  const crease = polygon([at(foot * CREASE, angle), at(OUTER * CREASE, angle)], false);
  return path(crease, 'none', `stroke="${LIGHT}" stroke-width=".8" opacity=".5"`);
};
