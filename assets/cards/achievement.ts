/** A climber on the summit before a huge evening sun, flag planted, the long track from the tent below. */
import { ellipse, fillDown, group, type Joint, limb, mix, num, Picture, type Point, path, place, polygon, ridge, rough, sample, sheet, smooth } from './kit';

const CREAM = '#fff3d2';
const INK = '#1a1638';
const SKIN = '#8a4a32';
const SHADOW = '#4b2d70';
const SUN = { x: 392, y: 262, r: 160 };

/** Numbers as text, "x y, x y": a drawn line stays one line of code. */
const points = (text: string) => text.split(',').map((p) => p.trim().split(' ').map(Number) as unknown as Point);
const joints = (text: string) => text.split(',').map((p) => p.trim().split(' ').map(Number) as unknown as Joint);

// ── Sky and far country ───────────────────────────────────────────────────────────────────────────

/** Plum above, warm orange below, and a sun big enough to hold a person. */
const sky = (picture: Picture) =>
  sheet(picture.linear(0, 0, 0, 560, [[0, '#4a2158'], [0.22, '#9a3f62'], [0.45, '#ee7f55'], [0.7, '#fbb566'], [1, '#fde3ad']])) +
  picture.grain(
    ellipse(SUN.x, SUN.y, 420, 420, picture.radial(SUN.x, SUN.y, 420, [[0, '#fff0c4', 1], [0.38, '#ffd88a', 0.95], [0.6, '#fca75c', 0.62], [0.8, '#ef7a50', 0.42], [1, '#b84a60', 0.1]])),
  ) +
  ellipse(SUN.x, SUN.y, SUN.r, SUN.r, CREAM) +
  picture.grain(
    ellipse(SUN.x, SUN.y, SUN.r, SUN.r, picture.radial(SUN.x - 40, SUN.y - 80, 264, [[0, '#fff7e0', 0], [0.55, '#ffd884', 0.5], [1, '#f88a48', 1]])),
  );

/** Thin evening clouds, one of them across the sun's rim. */
const clouds = () => {
  const cloud = (x: number, y: number, w: number, h: number, fill: string, alpha: number) =>
    path(limb([[x - w, y, 0.4], [x - w * 0.45, y - h * 0.3, h * 0.6], [x, y, h], [x + w * 0.5, y - h * 0.2, h * 0.5], [x + w, y, 0.4]]), fill, `opacity="${alpha}"`);
  return (
    cloud(80, 184, 170, 9, '#ffc08a', 0.85) + cloud(176, 206, 120, 5, '#ffa878', 0.9) +
    cloud(566, 100, 150, 8, '#d87a6c', 0.7) + cloud(60, 92, 130, 7, '#a84f6c', 0.7) + cloud(560, 318, 110, 5, '#ffe0ac', 0.9)
  );
};

/** Three birds, far below the flag. */
const birds = () =>
  [[120, 296, 1.1], [150, 314, 0.8], [90, 326, 0.65]]
    .map(([x, y, s]) => path('M-9 -3Q-4 -6 0 0Q5 -7 10 -2Q4 -4 0 2Q-4 -3 -9 -3Z', '#4a2a5c', `transform="translate(${x} ${y}) scale(${s})"`))
    .join('');

/** Ranges on ranges, each nearer one darker and more plum, with a sea of cloud at their feet. */
const ranges = (picture: Picture) => {
  const range = (base: (x: number) => number, layers: [number, number][], seed: number, top: string, foot: string) =>
    path(fillDown(rough(ridge(-10, 650, 26, base, layers, seed), 7, seed), 810, false), picture.linear(0, base(300) - 60, 0, base(300) + 130, [[0, top], [1, foot]]));
  const mist = (y: number, seed: number, top: string, foot: string) =>
    path(fillDown(ridge(-20, 620, 20, (x) => y + 6 * Math.sin(x / 17 + seed), [[21, 80]], seed)), picture.linear(0, y - 20, 0, y + 120, [[0, top], [1, foot]]));
  return (
    range((x) => 446 - 26 * Math.sin(x / 120), [[26, 46], [10, 18]], 5, '#f08a5c', '#fdd6a0') +
    range((x) => 498 + (x - 300) * 0.04, [[42, 70], [12, 21]], 15, '#cf6a62', '#f9c08c') +
    range((x) => 552 - (x - 300) * 0.05, [[46, 84], [14, 23]], 27, '#8f4668', '#f0a07c') +
    mist(572, 3, '#fee2b4', '#f0a07c') + mist(612, 8, '#fac094', '#a8607c')
  );
};

// ── The mountain ──────────────────────────────────────────────────────────────────────────────────

const LEFT = rough(points('-10 742, 40 700, 92 676, 132 628, 176 600, 214 548, 262 520, 300 462, 330 440, 350 400, 364 368, 384 354'), 9, 4);
const RIGHT = rough(points('440 350, 462 360, 474 384, 484 430, 506 470, 508 516, 546 552, 566 604, 612 640'), 9, 6);
const PEAK = `${polygon([...LEFT, ...RIGHT], false)}L612 810L-10 810Z`;
const CREST = rough(points('404 350, 412 392, 392 430, 400 476, 362 530, 368 580, 322 640, 326 690, 282 740, 272 812'), 10, 9);
const LIT = polygon([...CREST, [620, 810], [620, 600], [474, 380], [460, 344]]);

/** Planes of rock and snow as [outline, colour, opacity], sun side first. */
const SUNNY = [
  ['412 352, 412 392, 393 430, 401 476, 366 526, 420 560, 438 490, 436 430, 436 380', '#fff3d6', 0.9],
  ['432 430, 462 440, 492 520, 470 600, 420 560, 438 490', '#f08f60', 0.7],
  ['366 526, 420 560, 404 640, 440 720, 372 770, 326 690, 324 640, 368 580', '#ffd89c', 0.75],
  ['420 560, 470 600, 500 700, 440 720, 404 640', '#cf6468', 0.6],
  ['470 600, 492 520, 560 610, 600 720, 560 800, 500 700', '#ffbe80', 0.4],
  ['500 700, 560 800, 420 812, 372 770, 440 720', '#7c3a6c', 0.6],
  ['468 400, 500 470, 508 516, 546 552, 492 520, 462 440', '#fff0cc', 0.7],
] as const;
const SHADY = [
  ['404 356, 410 392, 392 430, 352 470, 340 446, 372 392', '#a878b0', 0.85],
  ['392 430, 400 476, 362 530, 292 548, 306 490, 352 470', '#3c1f5c', 0.75],
  ['362 530, 368 580, 322 640, 250 630, 236 590, 292 548', '#9a6aa8', 0.6],
  ['214 552, 262 522, 300 466, 306 490, 292 548, 236 590, 180 640, 150 622', '#8a5a9c', 0.65],
  ['322 640, 326 690, 282 740, 200 720, 190 670, 250 630', '#331a54', 0.8],
  ['92 680, 150 622, 180 640, 250 630, 190 670, 120 740, 30 760', '#74488c', 0.6],
  ['282 740, 272 812, 90 812, 120 740, 200 720', '#70467f', 0.35],
] as const;

/** The peak: one plum mass, its sunny half, the planes, then shade that crumbles down the slopes. */
const mountain = (picture: Picture) => {
  const inside = picture.clip(PEAK);
  const planes = (list: typeof SUNNY | typeof SHADY, seed: number) =>
    list.map(([text, fill, alpha], i) => path(polygon(rough(points(text), 11, seed + i, true, 14)), fill, `opacity="${alpha}"`)).join('');
  const dark = polygon([...CREST, [-10, 810], [-10, 560], [200, 400], [404, 330]]);
  return (
    path(PEAK, picture.linear(0, 360, 0, 800, [[0, '#7a4a8c'], [0.5, '#55307a'], [1, '#2a1a50']])) +
    group(path(LIT, picture.linear(570, 440, 290, 720, [[0, '#ffc78a'], [0.35, '#f4935f'], [0.7, '#c8606a'], [1, '#6c3a6c']])) + planes(SUNNY, 100) + planes(SHADY, 200), inside) +
    picture.grain(
      path(LIT, picture.linear(430, 560, 470, 815, [[0, '#7a3a68', 0], [0.45, '#632c68', 0.42], [1, '#43205e', 0.8]])) +
        path(dark, picture.linear(170, 470, 360, 640, [[0, '#331a54', 0], [0.75, '#2a1750', 0.5], [1, '#231448', 0.72]])),
      inside,
      'fine',
    ) +
    path(polygon(RIGHT, false), 'none', 'stroke="#fff3d0" stroke-width="3" stroke-linejoin="round"') +
    path(polygon(LEFT.slice(-34), false), 'none', 'stroke="#ffc08a" stroke-width="2.4" stroke-linejoin="round"')
  );
};

/** The snow cap under the boots. */
const summit = () =>
  path(polygon(rough(points('352 398, 364 366, 376 354, 397 350.5, 403 352, 411 347, 416 370, 411 396, 392 408, 372 396'), 3, 5, true)), '#9a6fae') +
  path(polygon(rough(points('411 347, 436 346, 458 352, 468 366, 476 390, 456 398, 432 408, 412 396, 416 370'), 3, 8, true)), '#ffeccb') +
  path(polygon(rough(points('452 352, 468 366, 476 390, 466 404, 448 396, 440 372'), 3, 3, true)), '#f4a070', 'opacity=".7"') +
  path('M364 366L376 354L397 350.5L403 352L411 347L436 346L458 352L468 366L476 390', 'none', 'stroke="#fff8e2" stroke-width="2.6" stroke-linejoin="round"');

/** The way up: steps in the snow from the tent to the top, smaller as they climb; a rope at the steepest pitch. */
const track = () => {
  const way = sample(points('120 718, 170 690, 226 668, 262 640, 250 604, 286 582, 330 560, 346 520, 330 492, 358 468, 382 440, 376 412, 392 384, 400 362'), 9);
  const steps = way
    .filter((_, i) => i % 2 === 0)
    .map(([x, y], i, all) => {
      const size = mix(4.6, 1.6, i / all.length);
      return ellipse(x + (i % 2 ? size : -size) * 0.8, y, size, size * 0.58);
    })
    .join('');
  const stakes = points('254 596, 304 566, 350 526, 328 486, 366 454');
  return (
    group(steps, 'fill="#ffe3c4" opacity=".92"') +
    path(smooth(stakes), 'none', 'stroke="#f2b33d" stroke-width="1.6" opacity=".9"') +
    stakes.map(([x, y]) => path(`M${x} ${y + 7}V${y - 9}`, 'none', `stroke="${INK}" stroke-width="2.2" stroke-linecap="round"`)).join('')
  );
};

// ── The camp ──────────────────────────────────────────────────────────────────────────────────────

/** A stone pine: six ragged tiers. */
const pine = (x: number, y: number, h: number, fill: string) => {
  let d = '';
  for (let i = 0; i < 6; i++) {
    const w = h * 0.2 * (0.25 + i / 6);
    const top = y - h + (h * i * 0.92) / 6;
    const at = (dx: number, dy: number) => `${num(x + w * dx)} ${num(top + h * dy)}`;
    d += `M${at(0, 0)}L${at(1, 0.26)}L${at(0.3, 0.22)}L${at(-0.25, 0.25)}L${at(-0.95, 0.27)}Z`;
  }
  return path(d, fill);
};

/** In front: the dark ledge where it began, a lamp still burning in the tent. */
const camp = (picture: Picture) => {
  const ledge = `${polygon(rough(points('-10 690, 40 706, 84 716, 150 728, 206 752, 262 770, 330 782, 400 812'), 6, 77), false)}L-10 812Z`;
  return (
    path(ledge, picture.linear(0, 690, 0, 800, [[0, '#3a2058'], [1, '#1a1038']])) +
    ellipse(112, 708, 92, 92, picture.radial(112, 708, 92, [[0, '#ffb84f', 0.8], [1, '#ff8a3d', 0]])) +
    group(
      path('M82 724L108 684Q114 680 118 685L148 730Z', '#ffb04a') + path('M108 684Q114 680 118 685L148 730L124 728Z', '#e2602f') +
        path('M97 725L110 692L118 727Z', '#fff3c0') + path('M112 682L66 728M116 683L166 734', 'none', 'stroke="#ffd49a" stroke-width="1"'),
      'transform="translate(-17 -108) scale(1.15)"',
    ) +
    picture.grain(path(ledge, picture.radial(112, 722, 130, [[0, '#ffb04a', 0.85], [0.5, '#d9603f', 0.45], [1, '#5a2f5e', 0]]))) +
    [[24, 736, 118, '#24143f'], [52, 756, 84, '#1a1038'], [-4, 766, 150, '#1a1038'], [186, 784, 66, '#24143f'], [216, 800, 90, '#1a1038'], [84, 808, 62, '#1a1038']]
      .map(([x, y, h, fill]) => pine(x as number, y as number, h as number, fill as string)).join('')
  );
};

// ── The climber ───────────────────────────────────────────────────────────────────────────────────

const FEET = { x: 406, y: 352, scale: 1.5 };
const fit = (text: string) => smooth(place(points(text), FEET), true);
const tube = (text: string) => limb(place(joints(text), FEET));
const line = (text: string, colour: string, width: number, alpha = 1) =>
  path(smooth(place(points(text), FEET)), 'none', `stroke="${colour}" stroke-width="${width}" stroke-linecap="round" opacity="${alpha}"`);

const JACKET = '-6 -85, 6 -85, 12.4 -81, 13 -70, 10.4 -58, 12 -45, 0 -42.6, -12 -45, -10.4 -58, -13 -70, -12.4 -81';
const PACK = '-6 -84, 6 -84, 10 -80, 10.6 -66, 9.6 -53, 0 -51, -9.6 -53, -10.6 -66, -10 -80';

/** Seen from behind, from far to near, as [outline, colour]: figure, rim and cast shadow share it. */
const FIGURE: (readonly [d: string, fill: string])[] = [
  [tube('30 2 .9, 31 -70 .9, 32 -151 .8'), '#2a1c3c'],
  [tube('-4.6 -50 6, -9 -28 4.6, -12 -8 3.4'), '#2b2456'],
  [tube('5 -50 6, 11.6 -31 4.7, 11 -11 3.4'), '#3a2f6c'],
  [fit('-8.4 -11, -8.4 -2, -10 1.6, -20 1.6, -21.6 -1.4, -17 -4, -16 -11'), INK],
  [fit('7 -13, 6.6 -4, 8 -1.6, 19.6 -1.6, 20.6 -4.4, 15.6 -7, 15 -13'), INK],
  [tube('-22.5 -124 .9, -19 -98 .9'), '#2a1c3c'],
  [fit('-32 -119, -24 -124.6, -17 -125, -12 -121, -18 -122, -24 -121.4'), '#2a1c3c'],
  [tube('-10 -78 5, -18 -86 4.5, -22.4 -93 3.9'), '#c9402f'],
  [tube('-22.4 -92 3.9, -22 -101 3.3, -20.4 -108 2.5'), '#c9402f'],
  [fit('-23.4 -108, -24.4 -113.4, -21 -116.6, -17.6 -115, -16.8 -110.6, -18.4 -107'), '#f0b04a'],
  [fit(JACKET), '#c9402f'],
  [tube('10.4 -78 5, 18 -71.6 4.5, 22.4 -71 3.9'), '#a82c36'],
  [tube('22 -70.6 3.9, 26.4 -77 3.2, 29.6 -83 2.5'), '#a82c36'],
  [fit('27 -83.6, 27.4 -88.6, 30.6 -90.6, 34 -88.6, 34.2 -84, 31 -81.6'), '#f0b04a'],
  [tube('0 -84 4, .6 -92 3.8'), SKIN],
  [fit(PACK), '#1f5a62'],
  [tube('-9.6 -88 3, 0 -88.6 3.2, 9.6 -88 3'), '#f0b04a'],
  [fit('-6 -94, -6.6 -98.6, -4 -103, 1 -104.4, 6 -102.6, 8 -98, 7 -93, .6 -89'), '#4a2430'],
  [fit('-7 -96.4, -6.4 -102.6, -2.2 -107.4, 2 -108, 6.6 -105.6, 8.6 -100.4, 8 -95.4, .6 -97.4'), '#1f6f78'],
  [fit('-1.6 -107.8, -.6 -112.2, 2 -113.2, 5 -111.2, 4.4 -107.4'), '#fde3ad'],
];
const FLAG = fit('32 -150, 42 -155, 55 -147, 68 -151, 90 -144, 80 -133, 68 -132, 55 -124, 43 -130, 31.6 -125');

/** The climber: axe up, a hand on the planted pole, pack and bedroll; the sun outlines everything. */
const climber = (picture: Picture) => {
  const all = FIGURE.map(([d]) => path(d)).join('');
  const id = picture.symbol(all);
  const shade = picture.mask(`${sheet('#fff')}<use href="#${id}" x="5" y="-3" fill="#000"/>`);
  const [left, right] = place(points('32 0, 90 0'), FEET) as [Point, Point];
  const cloth = picture.linear(left[0], 0, right[0], 0, [[0, '#e2402b'], [0.3, '#f5613a'], [0.55, '#b9283a'], [0.8, '#ee5a38'], [1, '#c9302f']]);
  return (
    `<use href="#${id}" x="1.8" y="-1.8" fill="#fff8e4"/>` +
    FIGURE.map(([d, fill]) => path(d, fill)).join('') +
    group(sheet('#1d1146', `opacity=".42" ${shade}`), picture.clip(all)) +
    line('-10 -66, 0 -64.6, 10 -66', '#12343f', 1.6) + line('-5.6 -82, -5 -66, -5.4 -53', '#f0b04a', 1.5) + line('5.6 -82, 5 -66, 5.4 -53', '#f0b04a', 1.5) +
    line('-12 -47, 0 -45, 12 -47', '#f0b04a', 1.8) + line('-5 -94.4, .6 -95.8, 6.4 -94', '#fde3ad', 1.6, 0.7) +
    line('9 -48, 13 -42, 9.6 -36, 6 -42, 9 -48', '#fde3ad', 1.3) +
    path(FLAG, cloth)
  );
};

/** The long shadow down the sunny snow: the same figure, upside down, stretched and skewed. */
const shadow = (picture: Picture) => {
  const [down, skew, wide] = [-1.9, -0.3, 1.06];
  const matrix = [wide, 0, skew, down, FEET.x - FEET.x * wide - skew * FEET.y, 362 - FEET.y * down].map((v) => Math.round(v * 100) / 100);
  const figure = [...FIGURE.map(([d]) => d), FLAG].map((d) => path(d)).join('');
  return group(group(figure, `fill="${SHADOW}" opacity=".62" transform="matrix(${matrix.join(' ')})"`), picture.clip(LIT));
};

export const draw = (): string => {
  const picture = new Picture('#f6b65a');
  picture
    .add(sky(picture), clouds(), birds(), ranges(picture), mountain(picture))
    .add(summit(), shadow(picture), track(), camp(picture), climber(picture));
  return picture.svg();
};
