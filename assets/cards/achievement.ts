/** A climber has won the summit before a huge low sun, laughing, flag planted, and casts a long shadow down the bright face; camp after camp glows on the track up the dark one. */
import {
  type Chance,
  chance,
  ellipse,
  fillDown,
  group,
  limb,
  mix,
  num,
  Picture,
  type Point,
  path,
  place,
  points,
  polygon,
  ridge,
  rough,
  sample,
  sheet,
  smooth,
  tube,
} from './kit';

const CREAM = '#fff3d2';
const INK = '#1a1638';
const SKIN = '#8a4a32';
const SUN = { x: 404, y: 246, r: 168 };
/** The climber is drawn larger than it stands: where on the card, and how large. */
const STAND = { x: 160, y: 106, scale: 0.61 } as const;

// ── Sky and far country ───────────────────────────────────────────────────────────────────────────

/** Night's blue in the upper corner, warm orange below, and a sun big enough to hold a person. */
const sky = (picture: Picture) =>
  sheet(picture.linear(0, 0, 0, 560, [[0, '#18305f'], [0.2, '#33648c'], [0.38, '#d8948a'], [0.58, '#fbb364'], [1, '#fde3ad']])) +
  picture.grain(
    ellipse(SUN.x, SUN.y, 420, 420, picture.radial(SUN.x, SUN.y, 420, [[0, '#fff0c4', 1], [0.38, '#ffd88a', 0.95], [0.6, '#fcab5e', 0.68], [0.8, '#f28a5a', 0.46], [1, '#e0705e', 0.1]])),
  ) +
  ellipse(SUN.x, SUN.y, SUN.r, SUN.r, CREAM) +
  picture.grain(
    ellipse(SUN.x, SUN.y, SUN.r, SUN.r, picture.radial(SUN.x - 40, SUN.y - 80, 264, [[0, '#fff7e0', 0], [0.55, '#ffd884', 0.5], [1, '#f88a48', 1]])),
  );

/** Thin evening clouds, each a few strands that drift apart; one of them across the sun's rim. */
const clouds = () => {
  const strand = (x: number, y: number, w: number, h: number) =>
    limb([[x - w, y + 1, 0.3], [x - w * 0.55, y - h * 0.1, h * 0.5], [x - w * 0.1, y, h * 0.9], [x + w * 0.4, y - h * 0.3, h * 0.6], [x + w, y - 1, 0.3]]);
  const cloud = (x: number, y: number, w: number, h: number, fill: string, lit: string, alpha: number) =>
    group(
      path(strand(x + w * 0.16, y - h * 1.5, w * 0.6, h * 0.6) + strand(x, y, w, h) + strand(x - w * 0.3, y + h * 1.7, w * 0.55, h * 0.5), fill) +
        path(strand(x + w * 0.1, y + h * 0.5, w * 0.7, h * 0.34), lit),
      `opacity="${alpha}"`,
    );
  return (
    cloud(74, 186, 172, 6, '#f6ad86', '#ffdcb0', 0.9) + cloud(560, 68, 120, 5, '#d08e8a', '#f4c09a', 0.7) +
    cloud(84, 96, 120, 5, '#54809f', '#8fabb8', 0.7) + cloud(560, 326, 112, 4.4, '#ffcf96', '#fff0cc', 0.95) + cloud(232, 348, 84, 3.4, '#ffc88c', '#ffe6b8', 0.8)
  );
};

/** Three birds, far below the flag. */
const birds = () =>
  [[120, 296, 1.1], [150, 314, 0.8], [90, 326, 0.65]]
    .map(([x, y, s]) => path('M-9 -3Q-4 -6 0 0Q5 -7 10 -2Q4 -4 0 2Q-4 -3 -9 -3Z', '#3b2f5e', `transform="translate(${x} ${y}) scale(${s})"`))
    .join('');

/** A sea of cloud: heap before heap, each with its top in the sun, all of one mass at the foot. */
const bank = (picture: Picture, random: Chance, y: number, size: number, top: string, lit: string, foot: string, [from, to] = [-30, 640], slope = 0) => {
  const fill = picture.linear(0, y - size * 0.6, 0, y + 110, [[0, top], [1, foot]]);
  let heaps = '';
  for (const row of [0, 1, 2]) {
    for (let x = from + row * 17; x < to; x += size * random.between(0.4, 1.25)) {
      const r = size * random.between(0.35, 1) * (1 - row * 0.14);
      const cy = y + Math.max(0, from + 150 - x) * slope + row * size * 0.5 + random.between(-0.3, 0.3) * size + r * 0.3;
      heaps += ellipse(x, cy, r * 1.15, r * 0.74, lit, row ? `opacity="${0.62 - row * 0.2}"` : '') + ellipse(x + (x < SUN.x ? -1.6 : 1.6), cy + 2.4, r * 1.16, r * 0.74, fill);
    }
  }
  return `${heaps}<rect x="${from - 5}" y="${num(y + size * 1.3)}" width="${to - from + 10}" height="240" fill="${fill}"/>`;
};

/** Ranges on ranges, each nearer one darker and more plum, with a sea of cloud at their feet. */
const ranges = (picture: Picture) => {
  const range = (base: (x: number) => number, layers: [number, number][], seed: number, top: string, foot: string) =>
    path(fillDown(rough(ridge(-10, 650, 26, base, layers, seed), 7, seed), 810, false), picture.linear(0, base(300) - 60, 0, base(300) + 130, [[0, top], [1, foot]]));
  const random = chance(31);
  return (
    range((x) => 446 - 26 * Math.sin(x / 120), [[26, 46], [10, 18]], 5, '#f08a5c', '#fdd6a0') +
    range((x) => 498 + (x - 300) * 0.04, [[42, 70], [12, 21]], 15, '#c4696a', '#f9c292') +
    range((x) => 552 - (x - 300) * 0.05, [[46, 84], [14, 23]], 27, '#7e4a74', '#f0a682') +
    bank(picture, random, 584, 34, '#fcc898', '#fff0cc', '#e8946f') + bank(picture, random, 634, 46, '#f0a884', '#fdd6a4', '#86507a')
  );
};

// ── The mountain ──────────────────────────────────────────────────────────────────────────────────

const LEFT = rough(points('-10 742, 40 700, 92 676, 132 628, 176 600, 214 548, 262 520, 300 462, 328 440, 346 402, 358 376, 374 362'), 9, 4);
const RIGHT = rough(points('456 356, 464 364, 474 388, 484 430, 506 470, 508 516, 546 552, 566 604, 612 640'), 9, 6);
const PEAK = `${polygon([...LEFT, ...RIGHT], false)}L612 810L-10 810Z`;
const CREST = rough(points('374 360, 384 394, 374 430, 388 476, 358 530, 368 580, 322 640, 326 690, 282 740, 272 812'), 10, 9);
const LIT = polygon([...CREST, [620, 810], [620, 580], [500, 384], [470, 330], [374, 340]]);

/** Corners of the face turned to us: `c` on the arête (and a little beyond it), `r` on the rib in the middle, `e` on the edge before the sky. */
const CORNERS: Record<string, string> = {
  c0: '366 346', c1: '374 394', c2: '364 430', c3: '378 476', c4: '346 528', c5: '354 580', c6: '308 640', c7: '312 690', c8: '266 740', c9: '250 816',
  r0: '424 344', r1: '430 400', r2: '420 444', r3: '452 496', r4: '422 550', r5: '446 604', r6: '406 664', r7: '432 724', r8: '396 816',
  e0: '476 346', e1: '482 382', e2: '494 428', e3: '516 466', e4: '514 512', e5: '556 546', e6: '576 600', e7: '624 636', e8: '624 716',
  k1: '406 502', k2: '390 592', k3: '364 642', k4: '370 708',
  m1: '468 452', m2: '480 538', m3: '502 592', m4: '486 650', m5: '524 698', m6: '500 790', m7: '562 656', m8: '574 770',
};
/**
 * The light rakes over the top and down this face: nearly white along the arête and the edge, peach in the hollow between,
 * where the shadow falls; rose and mauve only where it nears the cloud. Of each pair of planes the one turned up is the lighter.
 */
const SUNNY = [
  ['c0 r0 r1 c1', '#fff3da'], ['c1 r1 r2 c2', '#ffe3be'], ['c2 r2 c3', '#fff6e2'], ['c3 r2 r3 k1', '#fbd2a6'], ['c3 k1 r4 k2 c5 c4', '#fff1d6'],
  ['k1 r3 r4', '#f3b48c'], ['c5 k2 k3 c6', '#fff0d2'], ['k2 r4 r5 k3', '#f7c198'], ['c6 k3 k4 c7', '#ffdcb2'],
  ['k3 r5 r6 k4', '#f1b08c'], ['c7 k4 r6 r7 r8 c9 c8', '#dd9486'],
  ['r0 e0 e1 r1', '#fff8e8'], ['r1 e1 e2 m1', '#ffe8c6'], ['r1 m1 r3 r2', '#f8bd92'], ['m1 e2 e3 e4', '#fff4da'], ['m1 e4 m2 r3', '#fbcb9c'],
  ['r3 m2 r5 r4', '#f5ac84'], ['e4 e5 e6 m7 m3 m2', '#fff0d2'], ['m2 m3 m7 m5 m4 r5', '#fbc498'], ['r5 m4 r6', '#f4b48e'],
  ['r6 m4 m5 r7', '#dc8c84'], ['e6 e7 e8 m7', '#ffdfb4'], ['m7 e8 m8 m5', '#eca488'], ['m5 m8 e8 m6 r8 r7', '#cf8c88'],
  // Snow on ledges.
  ['k1 408 532 r4 398 522', '#fff8e6'], ['m2 486 566 m3 492 560', '#fff6e0'], ['k2 380 620 k3 374 612', '#fff4dc'],
  ['m1 478 480 490 500 484 474', '#fffaec'], ['m3 528 616 m7 536 640 516 622', '#ffeed0'],
] as const;
/** Corners by name between bare "x y" pairs, as points. */
const corners = (text: string) => points(text.replace(/[ckmre]\d/g, (name) => CORNERS[name] as string).replace(/(\S+ \S+) /g, '$1, '));
/** A plane with hand-cut edges. An edge's chance comes from its two ends, so that neighbours break along the very same line. */
const facet = (text: string) => {
  const all = corners(text);
  return all.flatMap((a, i) => {
    const b = all[(i + 1) % all.length] as Point;
    const isTurned = a[0] > b[0] || (a[0] === b[0] && a[1] > b[1]);
    const [from, to] = isTurned ? [b, a] : [a, b];
    const edge = rough([from, to], 13, from[0] * 7 + from[1] * 131 + to[0] * 17 + to[1] * 293, false, 14);
    return (isTurned ? edge.reverse() : edge).slice(0, -1);
  });
};
const SHADY = [
  ['394 356, 400 392, 392 430, 352 470, 340 446, 366 392', '#8a88c8', 0.85],
  ['392 430, 400 476, 362 530, 292 548, 306 490, 352 470', '#282a66', 0.78],
  ['362 530, 368 580, 322 640, 250 630, 236 590, 292 548', '#7472b6', 0.62],
  ['214 552, 262 522, 300 466, 306 490, 292 548, 236 590, 180 640, 150 622', '#6462a8', 0.62],
  ['322 640, 326 690, 282 740, 200 720, 190 670, 250 630', '#24265e', 0.82],
  ['92 680, 150 622, 180 640, 250 630, 190 670, 120 740, 30 760', '#4e4c96', 0.58],
  ['282 740, 272 812, 90 812, 120 740, 200 720', '#5a588f', 0.35],
] as const;

/** The peak: one blue mass, its right face in full light, the planes, then shade that crumbles down the slopes. */
const mountain = (picture: Picture) => {
  const inside = picture.clip(PEAK);
  const shady = SHADY.map(([text, fill, alpha], i) => path(polygon(rough(points(text), 11, 200 + i, true, 14)), fill, `opacity="${alpha}"`)).join('');
  const sunny = SUNNY.map(([text, fill]) => path(polygon(facet(text)), fill, `stroke="${fill}" stroke-width=".6"`)).join('');
  const dark = polygon([...CREST, [-10, 810], [-10, 560], [200, 400], [374, 330]]);
  return (
    path(PEAK, picture.linear(0, 360, 0, 800, [[0, '#56539a'], [0.5, '#3b3c80'], [1, '#24265a']])) +
    group(shady + group(path(LIT, '#f7c79c') + sunny, picture.clip(LIT)), inside) +
    picture.grain(
      path(LIT, picture.linear(430, 606, 470, 815, [[0, '#6a3a78', 0], [0.5, '#5c3276', 0.34], [1, '#43276a', 0.82]])) +
        path(dark, picture.linear(170, 470, 360, 640, [[0, '#232659', 0], [0.75, '#1d2150', 0.5], [1, '#1a1d48', 0.72]])),
      inside,
      'fine',
    ) +
    // The arête, where light and shade meet: a bright thread that fades as it comes down to us.
    path(polygon(CREST, false), 'none', `stroke="${picture.linear(0, 350, 0, 740, [[0, '#fffaf0', 1], [0.6, '#fff0d2', 0.9], [1, '#ffcf9e', 0]])}" stroke-width="2" stroke-linejoin="round"`) +
    path(polygon(RIGHT, false), 'none', `stroke="${picture.linear(0, 350, 0, 660, [[0, '#fffdf4'], [0.6, '#fff8e6'], [1, '#ffedcc']])}" stroke-width="3" stroke-linejoin="round"`) +
    path(polygon(LEFT.slice(-34), false), 'none', 'stroke="#ffcb98" stroke-width="2.4" stroke-linejoin="round"')
  );
};

/** Corners of the snow that hangs from the top, blue to the left of the arête and blazing to the right. */
const SNOW_SHADE = '380 360, 370 361, 358 374, 346 402, 332 438, 312 470, 328 462, 336 478, 348 446, 356 454, 362 486, 368 444, 376 462, 376 430, 386 394, 378 364';
const SNOW_LIT = '375 361, 385 394, 377 430, 388 462, 398 416, 408 440, 416 410, 430 474, 440 424, 448 440, 458 498, 466 446, 476 462, 489 530, 494 474, 504 470, 486 430, 476 390, 466 364, 452 356, 414 360';

/** The snow under the boots: a drift with a lip, tongues of it down the gullies. */
const snow = (picture: Picture) =>
  path(polygon(rough(points(SNOW_SHADE), 5, 5, true, 12)), picture.linear(0, 356, 0, 490, [[0, '#b9b8ea'], [0.5, '#9492d0'], [1, '#6f6db2']])) +
  path(polygon(rough(points(SNOW_LIT), 5, 8, true, 12)), picture.linear(0, 350, 0, 530, [[0, '#fffdf6'], [0.5, '#fff7e4'], [1, '#ffeccc']])) +
  path(polygon(rough(points('360 374, 346 402, 332 438, 342 432, 356 404, 372 382, 378 366'), 3, 9, true)), '#d6d6f6', 'opacity=".75"') +
  // What the wind has combed into it.
  line('362 396, 368 390, 376 392', '#e6e6fa', 1.5, 0.8) + line('350 422, 358 415, 367 417', '#6f6db2', 1.5, 0.6) +
  path('M358 374L372 362L378 360.6L388 363L410 362L418 365', 'none', 'stroke="#fffdf4" stroke-width="2.6" stroke-linejoin="round"');

/** The highest stone, on which the boot stands that came first. */
const stone = () =>
  path(polygon(rough(points('414 374, 417 359, 422 351, 440 349.8, 454 351, 459 361, 462 375, 438 380'), 2, 6, true)), '#f3bf9a') +
  path(polygon(rough(points('414 374, 417 359, 422 351, 431 356, 429 378'), 1.6, 7, true)), '#b98fae') +
  path(polygon(rough(points('443 351, 454 351, 459 361, 462 375, 448 379, 444 360'), 1.6, 8, true)), '#fff0d2') +
  path('M417 359L422 351L440 349.8L454 351L459 361L466 366L474 388', 'none', 'stroke="#fffdf4" stroke-width="2.6" stroke-linejoin="round"');

/** A high camp on the way: a tent no larger than a lantern. */
const highCamp = (picture: Picture, x: number, y: number, size: number) =>
  ellipse(x, y - 2, 26 * size, 22 * size, picture.radial(x, y - 2, 26 * size, [[0, '#ffc25c', 0.95], [0.5, '#ff9a48', 0.4], [1, '#ff8a3d', 0]])) +
  group(
    path('M-11 5L-1 -10L12 7Z', '#ffb04a') + path('M-1 -10L12 7L3 6Z', '#e2602f') + path('M-7 5.2L-1.6 -5L1 5.8Z', '#fff3c0'),
    `transform="translate(${x} ${y}) scale(${size})"`,
  );

/** Snow that the wind takes off the ridge, alight for a moment. */
const spindrift = (picture: Picture) =>
  picture.grain(
    path(limb([[474, 384, 3], [516, 392, 15], [566, 378, 24], [640, 350, 30]]), picture.linear(470, 390, 620, 360, [[0, '#fff6dc', 0.95], [0.4, '#fff0cc', 0.6], [1, '#ffe6b8', 0.3]])) +
      path(limb([[504, 470, 3], [536, 478, 11], [580, 470, 17], [630, 452, 20]]), picture.linear(504, 470, 610, 456, [[0, '#fff0cc', 0.9], [0.5, '#ffdca4', 0.5], [1, '#ffd59a', 0.28]])),
    '',
    'fine',
  );

/** The way up: steps in the snow from the tent to the top, smaller as they climb; a rope at the steepest pitch. */
const track = () => {
  const way = sample(points('120 718, 170 690, 226 668, 262 640, 250 604, 286 582, 330 560, 346 520, 330 492, 354 470, 366 446, 356 420, 368 396, 369 374'), 9);
  const steps = way
    .filter((_, i) => i % 2 === 0)
    .map(([x, y], i, all) => {
      const size = mix(4.6, 1.6, i / all.length);
      return ellipse(x + (i % 2 ? size : -size) * 0.8, y, size, size * 0.58);
    })
    .join('');
  const stakes = points('254 596, 304 566, 350 526, 328 486, 358 452');
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
    path(ledge, picture.linear(0, 690, 0, 800, [[0, '#2b2a62'], [1, '#14153a']])) +
    ellipse(112, 706, 88, 88, picture.radial(112, 706, 88, [[0, '#ffc25c', 0.9], [0.5, '#ff9a48', 0.36], [1, '#ff8a3d', 0]])) +
    group(
      path('M82 724L108 684Q114 680 118 685L148 730Z', '#ffb04a') + path('M108 684Q114 680 118 685L148 730L124 728Z', '#e2602f') +
        path('M97 725L110 692L118 727Z', '#fff3c0') + path('M112 682L66 728M116 683L166 734', 'none', 'stroke="#ffd49a" stroke-width="1"'),
      'transform="translate(-17 -108) scale(1.15)"',
    ) +
    picture.grain(path(ledge, picture.radial(0, 0, 1, [[0, '#ffb04a', 0.9], [0.45, '#d9603f', 0.5], [0.8, '#8a3a58', 0.36], [1, '#5a2f5e', 0]], 'translate(112 726) scale(128 46)'))) +
    [[24, 736, 118, '#191a45'], [52, 756, 84, '#11122f'], [-4, 766, 150, '#11122f'], [186, 784, 66, '#191a45'], [216, 800, 90, '#11122f'], [84, 808, 62, '#11122f']]
      .map(([x, y, h, fill]) => pine(x as number, y as number, h as number, fill as string)).join('')
  );
};

// ── The climber ───────────────────────────────────────────────────────────────────────────────────

const outline = (text: string) => smooth(points(text), true);
const curve = (spine: readonly Point[], colour: string, width: number, alpha = 1) =>
  path(smooth(spine), 'none', `stroke="${colour}" stroke-width="${width}" stroke-linecap="round"${alpha < 1 ? ` opacity="${alpha}"` : ''}`);
const line = (text: string, colour: string, width: number, alpha = 1) => curve(points(text), colour, width, alpha);

/** The head in profile, chin up; drawn facing left about its middle, then mirrored to look along the flag. */
const HEAD_AT = { x: 415, y: 160, turn: -0.26, scale: 0.84, flip: -1 } as const;
const onHead = (text: string) => place(points(text), HEAD_AT);
const head = (text: string) => smooth(onHead(text), true);
const headLine = (text: string, colour: string, width: number, alpha = 1) => curve(onHead(text), colour, width, alpha);
const BOBBLE = head('2 -38, -1 -44, 4 -50, 12 -50, 17 -45, 15 -38, 8 -35');
const POLE = tube('470 424 2.6, 485 62 2');
/** The end of the scarf on the wind. */
const SCARF = outline('424 192, 436 190, 446 184, 458 186, 468 180, 474 174, 473 182, 478 187, 466 192, 456 194, 446 196, 434 200, 424 200');

/**
 * Three-quarters from behind, from far to near, as [outline, colour]: figure and rim share it. The trailing leg, of
 * steel below the knee, pushes; the other boot has won the highest stone. Axe high in one fist, the other shut round the pole.
 */
const FIGURE: (readonly [d: string, fill: string])[] = [
  // Far arm: a sleeve bunched at the elbow, its cuff, the mitten; the axe through the fist.
  [tube('367 142 2, 351 108 2.6, 329 62 2.6'), '#2a1c3c'],
  [outline('301 84, 305 72, 312 63, 321 57, 331 53, 341 52, 347 54, 346 60, 338 60, 331 62, 321 66, 312 74'), '#2a1c3c'],
  [tube('394 200 13, 380 189 13, 366 175 11.4, 356 162 9.8, 351 153 9.8, 349 142 9, 349 130 8'), '#c23d2f'],
  [tube('349 131 8.6, 350 124 8.8'), '#8a2836'],
  [outline('342 123, 340 114, 340 105, 344 98, 351 96, 358 98, 362 105, 361 114, 358 123, 350 125'), '#f0b04a'],
  // The trailing leg: thigh, socket, steel, boot; then thigh, shin and gaiter of the leg that stands on the stone.
  [tube('387 366 2.6, 388 384 2.4, 389 408 2.6'), '#9a9ec4'],
  [outline('378 334, 377 350, 381 366, 385 374, 391 374, 396 366, 399 350, 398 334'), '#e09a36'],
  [outline('380 402, 378 411, 373 418, 373 424, 412 424, 413 418, 405 411, 397 408, 396 401'), INK],
  [outline('384 264, 378 288, 375 312, 375 330, 377 342, 388 346, 399 342, 402 326, 409 304, 418 286, 416 264'), '#2b2560'],
  [outline('400 264, 398 284, 408 300, 422 314, 433 328, 434 344, 432 360, 452 362, 459 346, 465 330, 462 318, 450 300, 438 280, 430 262'), '#40367e'],
  [outline('432 348, 430 368, 431 388, 451 388, 453 370, 459 349, 446 353'), '#d9953f'],
  [outline('431 379, 429 392, 427 403, 466 404, 467 398, 461 392, 452 388, 451 379'), INK],
  // Jacket, then the neck in its scarf.
  [outline('390 184, 377 194, 372 212, 375 236, 380 254, 377 276, 380 287, 402 293, 426 290, 436 283, 431 258, 437 236, 441 214, 436 199, 424 188, 406 180'), '#d2452f'],
  [tube('404 192 10.6, 409 180 9.6'), SKIN],
  [SCARF, '#e09a36'],
  [head('-4 -24, 12 -22, 18 -8, 14 6, 9 15, 2 21.6, -6 25, -12 24, -14 20.4, -13.4 17.6, -15.4 15.4, -14.4 13, -11 10.8, -15 8, -17.8 6.4, -16.2 4, -22.8 1.8, -18.8 -4.4, -16.2 -8.8, -16.8 -13, -14 -19'), SKIN],
  [head('8 -10, 20 -12, 24 -4, 23 8, 18 17, 10 19, 10 8, 6 0'), '#3a1a2c'],
  [head('-17.6 -13, -17 -23, -10 -32, 2 -37, 15 -34, 24 -23, 25.4 -9, 4 -13'), '#1f6f78'],
  [head('-19 -10.6, -18.4 -17.6, 2 -20.6, 25 -15.4, 26.6 -6.4, 4 -12'), '#3f9aa0'],
  [BOBBLE, '#f0b04a'],
  [tube('392 190 6.4, 404 193 8, 418 191 7.4, 427 186 5.6'), '#f0b04a'],
  // Near arm to the pole.
  [tube('424 202 13.6, 433 217 12.6, 443 232 11, 450 236 10, 460 226 9, 470 216 7.8'), '#cf4431'],
  // Pack: bedroll below, bag, lid.
  [outline('364 266, 365 275, 378 279, 396 280, 412 277, 417 270, 415 263, 396 261, 376 260'), '#f0b04a'],
  [outline('374 196, 392 190, 408 194, 415 206, 417 232, 414 258, 400 265, 380 263, 367 254, 364 230, 367 206'), '#1f5a62'],
  [outline('370 190, 390 182, 410 187, 418 200, 413 212, 392 215, 370 211, 365 201'), '#2b7f86'],
];
const FLAG = outline('484 70, 496 64, 510 66, 524 73, 538 75, 552 69, 569 63, 562 80, 566 96, 572 111, 554 118, 538 123, 522 119, 506 111, 494 112, 483 119');
/** Where the cloth turns from the light. */
const FOLDS = ['500 60, 512 64, 508 86, 511 114, 500 114, 497 90', '536 76, 548 70, 542 92, 547 122, 536 124, 533 100'];

/** The grip: fingers shut round the pole, one above the other, the thumb over them. */
const GRIP = ['470 219 5.4, 478 219 4.2, 484 219 3.2', '470 213 5.4, 479 212.6 4.2, 485 212.4 3.2', '470 207 5.2, 479 206.4 4, 485 206 3.2', '471 201 4.8, 478 200.4 3.8, 483.6 200 3', '468 206 4.4, 473 197 3.6, 479 194 2.8'];

/** Laughing aloud at the height of it; goggles pushed up, frost in the hair. */
const face = () =>
  path(head('-15.6 8, -10 6.6, -5.4 8, -5 12, -8 16, -13.8 16.4, -14.8 13.6'), '#3f1228') +
  path(head('-15.6 8, -10 6.8, -6.2 8, -7.6 10.2, -14.4 10.6'), CREAM) +
  headLine('-4.4 5.4, -2.6 8.4, -3.4 12', '#4a2030', 1.3, 0.9) +
  headLine('-15.4 -2.6, -12.4 -6, -7.6 -3.8', '#2a1020', 1.9) + headLine('-16.4 -8.6, -12 -11, -7 -9.4', '#2a1020', 1.6) +
  path(head('-12 -.4, -6 -1.6, -3.6 2.4, -9 4'), '#d9603f', 'opacity=".8"') +
  path(head('6 -4, 10.4 -5, 12 1, 8.8 5.8, 6 3.4'), '#a85a3a') +
  // The hat's ribs, its band; goggles with the sky in them.
  ['-8 -31, -9 -19', '0 -36, -1 -20.4', '9 -35.6, 9 -19.6', '17 -31, 18 -17.4'].map((text) => headLine(text, '#124a56', 1.4, 0.7)).join('') +
  headLine('-16 -20, 4 -24, 25 -18', '#2a1c3c', 2.6) +
  path(head('-20.6 -17, -20 -26, -12 -29.6, -5 -27, -5 -19.6, -12 -16.6'), '#2a1c3c') + path(head('-18.8 -18.6, -18.2 -24.6, -12 -27.4, -7 -25.4, -7 -21, -12 -18.8'), '#f58f4a') +
  headLine('-16.6 -22, -12.6 -25', CREAM, 1.8, 0.9);

/** A frayed red flag on its pole, with a patch for every year it took. */
const flag = (picture: Picture) => {
  const cloth = picture.linear(484, 0, 572, 0, [[0, '#e2402b'], [0.2, '#f5613a'], [0.42, '#d8382c'], [0.66, '#f5613a'], [0.84, '#d8382c'], [1, '#f0583a']]);
  return (
    path(POLE, CREAM, 'transform="translate(-1.6 -.4)"') + path(POLE, '#2a1c3c') + ellipse(485, 59, 4.4, 4.4, '#f2b33d') +
    path(FLAG, CREAM, 'transform="translate(-.8 -2.6)"') + path(FLAG, cloth) +
    group(path(polygon(points('548 92, 566 86, 571 104, 552 110')), '#f29a4a') + path(polygon(points('490 94, 503 92, 505 106, 492 108')), '#8f1a36'), picture.clip(FLAG)) +
    path('M550 93.6L564.6 88.6L569 103L553.4 108ZM491.6 95.4L501.8 93.8L503.4 105L493 106.6Z', 'none', `stroke="${CREAM}" stroke-width="1" stroke-dasharray="2.4 2" opacity=".85"`) +
    group(FOLDS.map((text) => path(outline(text))).join(''), `fill="#8f1a36" opacity=".5" ${picture.clip(FLAG)}`)
  );
};

/** What the pack has been through: pocket with a small old companion in it, straps, patch, rope, cup. */
const packed = () =>
  line('371 207, 391 212, 413 207', '#123b45', 1.8, 0.8) +
  line('378 188, 377 210', '#f0b04a', 2.4) + line('404 187, 405 210', '#f0b04a', 2.4) + line('377 212, 375 258', '#f0b04a', 2.4) + line('406 212, 408 259', '#f0b04a', 2.4) +
  // The rabbit looks out backwards, down the way they came.
  path(tube('386 226 3.4, 384 217 3.2, 380 210 2'), '#fbe2c0') +
  path(tube('394 226 3.2, 398 219 3, 404 219 2.6, 407 224 1.8'), '#fbe2c0') +
  line('385.6 221, 383.4 214', '#e08a80', 1.6) + line('396 221.6, 399 219.6, 403.6 220', '#e08a80', 1.6) +
  ellipse(390, 230.6, 8.4, 7.4, '#fff0d8') + ellipse(387, 229.6, 1.2, 1.5, INK) + ellipse(393.4, 229.6, 1.2, 1.5, INK) + ellipse(390.2, 232.4, 1.4, 1, '#c9556a') +
  path(outline('377 235, 390 237, 404 235, 405 252, 398 257, 384 257, 376 252'), '#17474f') + line('377 236, 390 238.4, 404 236', '#f0b04a', 1.8) +
  line('379 262, 380 277', '#8a4a22', 2.2) + line('403 262, 403 276', '#8a4a22', 2.2) +
  // The rope, coiled over the side of the pack.
  ['366 214, 360 228, 362 246, 370 252', '370 212, 365 228, 366 244, 373 250', '363 216, 356 230, 358 248, 367 255'].map((text) => line(text, '#2a1c3c', 3.6, 0.5) + line(text, '#f6cf7c', 2.2)).join('') +
  line('356 234, 370 232', '#c9803c', 3);

/** Creases, seams and worn places. */
const wear = () =>
  line('358 166, 353 160, 348 158', '#6a1632', 1.8, 0.8) + line('362 160, 357 156, 352 154', '#6a1632', 1.6, 0.7) + line('372 178, 366 172, 360 170', '#6a1632', 1.4, 0.5) +
  line('440 242, 448 236, 452 228', '#6a1632', 1.9, 0.8) + line('446 246, 454 240, 458 234', '#6a1632', 1.6, 0.7) + line('428 206, 434 200, 436 194', '#6a1632', 1.6, 0.5) +
  line('431 258, 424 262, 418 262', '#6a1632', 1.8, 0.6) + line('434 240, 427 246, 420 247', '#6a1632', 1.6, 0.5) + line('380 284, 402 289.6, 432 282', '#8a2836', 2.4, 0.8) +
  path(outline('440 224, 447 220, 452 226, 446 231'), '#a8323a') +
  // Trousers: pull from the hip to the lifted knee, folds behind it; a patch.
  line('410 292, 424 296, 438 306', INK, 1.8, 0.6) + line('404 296, 416 306, 426 318', INK, 1.8, 0.5) + line('434 334, 442 336, 450 333', INK, 2, 0.7) + line('434 342, 441 344, 448 341', INK, 1.6, 0.6) +
  line('398 300, 390 306, 380 306', INK, 1.6, 0.6) + line('400 322, 392 330, 379 332', INK, 1.6, 0.6) +
  path(outline('448 312, 458 318, 461 328, 452 328, 446 320'), '#564a98') + line('447 313, 457 319, 460 327', '#b9a8dc', 1, 0.7) +
  // Socket and steel; laces; soles with snow on them.
  line('378 346, 388 349, 398 346', '#8a4a22', 1.8, 0.8) + line('380 358, 388 361, 396 358', '#8a4a22', 1.8, 0.7) + line('386.6 376, 387.6 402', '#e4e4f4', 1.6, 0.9) +
  path(tube('385 378 1.6, 391 378 1.6'), '#4a4a78') +
  line('433 358, 444 361, 455 356', '#8a4a22', 1.6, 0.7) + line('432 374, 442 377, 452 373', '#8a4a22', 1.6, 0.7) +
  line('428 401.4, 446 401.8, 465 401.6', '#8a6aa4', 2) + line('374 421.6, 392 422, 412 421.6', '#8a6aa4', 2) +
  line('446 392, 452 396', '#c9a05a', 1.5) + line('442 390, 449 394.6', '#c9a05a', 1.5) + line('391 411, 397 415', '#c9a05a', 1.5) +
  // Fingers round the axe's shaft.
  ['341 104, 350 106, 361 104', '340.6 110, 350 112, 361.4 110', '341 116, 350 118, 360.6 116'].map((text) => line(text, '#9a5a1e', 1.5, 0.8)).join('') +
  line('394 190, 406 196, 420 194', '#9a5a1e', 1.6, 0.7) + line('430 195, 446 190, 462 187', '#9a5a1e', 1.4, 0.6);

/** Breath in the cold, gone with the wind. */
const breath = (picture: Picture) =>
  ellipse(452, 158, 10, 6, '#f2b98a', 'opacity=".45"') + ellipse(468, 153, 13, 8, '#f2b98a', 'opacity=".4"') + ellipse(488, 146, 15, 9, '#f2b98a', 'opacity=".3"') +
  picture.grain([[444, 158, 7], [456, 152, 10], [471, 148, 12], [489, 142, 13]].map(([x = 0, y = 0, r = 0], i) => ellipse(x, y, r * 1.3, r, picture.radial(x, y, r * 1.3, [[0, '#ffffff', 0.95 - i * 0.1], [0.6, '#fff6e0', 0.7 - i * 0.1], [1, '#fff6e0', 0.2]]))).join(''), '', 'fine');

/** The climber, dark before the sun: its light runs round both sides, the middle stays in shade. */
const climber = (picture: Picture) => {
  const fingers = GRIP.map(tube);
  const all = [...FIGURE.map(([d]) => d), ...fingers].map((d) => path(d)).join('');
  const id = picture.symbol(all);
  const use = (x: number, y: number, fill: string) => `<use href="#${id}" x="${x}" y="${y}" fill="${fill}"/>`;
  const core = group(
    group(sheet('#3a1150', `opacity=".3" ${picture.mask(use(-4, 3.4, '#fff'))}`), picture.mask(use(3.4, 3.4, '#fff'))),
    picture.clip(all),
  );
  const [last, ...others] = [fingers[4] as string, ...fingers.slice(0, 4)];
  return (
    use(2.4, -2, '#fff8e4') + use(-2.2, -1.4, '#fff8e4') + flag(picture) +
    FIGURE.map(([d, fill]) => path(d, fill)).join('') +
    core +
    // So small that the shade in its middle would only dirty it.
    path(BOBBLE, '#f6bf5c') +
    packed() + wear() + face() +
    others.map((d) => path(d, '#f0b04a', 'stroke="#9a5a1e" stroke-width=".9"')).join('') + path(last, '#f6bf5c', 'stroke="#9a5a1e" stroke-width=".9"') +
    path(tube('464 222 8, 469 217 7.6'), '#8a2836') +
    breath(picture)
  );
};

/** Snow over the soles, and the rope that hangs from the belt down to its first stake. */
const lip = () =>
  path(outline('367 425, 374 421.4, 386 423.4, 398 421.4, 412 423.4, 418 426, 404 427.6, 384 427.6'), '#fffaf0') +
  path(outline('424 405, 432 402.4, 448 404.4, 464 402.4, 470 406, 452 408, 434 408'), '#fff6e4') + path(outline('458 430, 464 425, 471 422.6, 477 426, 483 431, 472 433, 463 432.6'), '#fffaf0') +
  line('382 282, 364 322, 348 400, 334 486, 325 555', '#5a3448', 3.2, 0.4) + line('381 280, 362 322, 346 400, 332 486, 324 554', '#f6cf7c', 2.8);

// ── The shadow ────────────────────────────────────────────────────────────────────────────────────

/** Where the shadow of a point of the climber lies: the higher, the farther down the face, the nearer to us and so the wider. */
const shadowAt = (x: number, y: number) => {
  const t = (424 - y) / 372;
  return `${num(412 + 30 * t + (x - 410) * STAND.scale * (1 + 0.3 * t))} ${num(366 + 330 * t * (0.78 + 0.22 * t))}`;
};

/** An outline as its shadow: every point and handle of the curve is cast by itself. */
const cast = (outlined: string) => {
  let [x, y] = [0, 0];
  return outlined.replace(/([Mc])([^cZ]*)/g, (_, kind: string, text: string) => {
    const [a = 0, b = 0, c = 0, d = 0, endX = a, endY = b] = (text.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const handles = kind === 'c' ? [shadowAt(x + a, y + b), shadowAt(x + c, y + d)] : [];
    [x, y] = [x + endX, y + endY];
    return `${kind.toUpperCase()}${[...handles, shadowAt(x, y)].join(' ')}`;
  });
};

/** The climber's long shadow, with axe and flag and the thin steel of the leg, down the bright face; far from the boots it crumbles. */
const shadow = (picture: Picture) => {
  const underStone = outline('424 436, 472 436, 468 402, 427 402');
  const shapes = [...FIGURE.map(([d]) => d), ...GRIP.map(tube), POLE, FLAG, underStone].map((d) => path(cast(d))).join('');
  const mask = picture.mask(group(shapes, 'fill="#fff"'));
  const solid = sheet(picture.linear(0, 366, 0, 740, [[0, '#5a3a94'], [0.5, '#5a3a94', 0.9], [1, '#6a409a', 0.12]]), mask);
  const dots = sheet(picture.linear(0, 366, 0, 740, [[0, '#5a3a94'], [0.5, '#5a3a94'], [1, '#5a3a94', 0.4]]), mask);
  return group(group(solid + picture.grain(dots, '', 'fine'), picture.clip(LIT)), `opacity=".5" ${picture.clip(PEAK)}`);
};

/** Cloud that laps at the mountain's feet, so that it stands above the world and not at the card's edge. */
const foot = (picture: Picture) => bank(picture, chance(57), 758, 44, '#f3a988', '#ffe2b4', '#8a4a78', [300, 640], 0.5) + bank(picture, chance(58), 800, 52, '#b8667c', '#f4b08c', '#4a2a66', [330, 640], 0.4);

export const draw = (): string => {
  const picture = new Picture('#f6b65a');
  const { x, y, scale } = STAND;
  picture
    .add(sky(picture), clouds(), birds(), ranges(picture), mountain(picture), spindrift(picture), snow(picture), shadow(picture), stone())
    .add(track(), highCamp(picture, 330, 545, 0.72), highCamp(picture, 228, 634, 1), foot(picture), camp(picture))
    .add(group(climber(picture) + lip(), `transform="translate(${x} ${y}) scale(${scale})"`));
  return picture.svg();
};
