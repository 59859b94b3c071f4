/** A climber on the summit before a huge evening sun, flag planted, the long track from the tent below. */
import { type Chance, chance, ellipse, fillDown, group, type Joint, limb, mix, num, Picture, type Point, path, place, polygon, ridge, rough, sample, sheet, smooth } from './kit';

const CREAM = '#fff3d2';
const INK = '#1a1638';
const SKIN = '#8a4a32';
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
    cloud(74, 196, 172, 6, '#f59a74', '#ffd9a4', 0.9) + cloud(548, 92, 128, 5, '#c9646a', '#f4a283', 0.75) +
    cloud(84, 96, 120, 5, '#93466a', '#c9646a', 0.75) + cloud(560, 326, 112, 4.4, '#ffcf96', '#fff0cc', 0.95) + cloud(232, 348, 84, 3.4, '#ffc88c', '#ffe6b8', 0.8)
  );
};

/** Three birds, far below the flag. */
const birds = () =>
  [[120, 296, 1.1], [150, 314, 0.8], [90, 326, 0.65]]
    .map(([x, y, s]) => path('M-9 -3Q-4 -6 0 0Q5 -7 10 -2Q4 -4 0 2Q-4 -3 -9 -3Z', '#4a2a5c', `transform="translate(${x} ${y}) scale(${s})"`))
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
    range((x) => 498 + (x - 300) * 0.04, [[42, 70], [12, 21]], 15, '#cf6a62', '#f9c08c') +
    range((x) => 552 - (x - 300) * 0.05, [[46, 84], [14, 23]], 27, '#8f4668', '#f0a07c') +
    bank(picture, random, 584, 34, '#fcc898', '#fff0cc', '#e8946f') + bank(picture, random, 634, 46, '#f0a884', '#fdd6a4', '#86507a')
  );
};

// ── The mountain ──────────────────────────────────────────────────────────────────────────────────

const LEFT = rough(points('-10 742, 40 700, 92 676, 132 628, 176 600, 214 548, 262 520, 300 462, 330 440, 350 400, 364 368, 384 354'), 9, 4);
const RIGHT = rough(points('440 350, 462 360, 474 384, 484 430, 506 470, 508 516, 546 552, 566 604, 612 640'), 9, 6);
const PEAK = `${polygon([...LEFT, ...RIGHT], false)}L612 810L-10 810Z`;
const CREST = rough(points('404 350, 412 392, 392 430, 400 476, 362 530, 368 580, 322 640, 326 690, 282 740, 272 812'), 10, 9);
const LIT = polygon([...CREST, [620, 810], [620, 600], [474, 380], [460, 344]]);

/** Corners of the face turned to us: `c` on the arête (and a little beyond it), `r` on the rib in the middle, `e` on the edge before the sky. */
const CORNERS: Record<string, string> = {
  c0: '400 346', c1: '402 392', c2: '382 430', c3: '388 476', c4: '350 528', c5: '354 580', c6: '308 640', c7: '312 690', c8: '266 740', c9: '250 816',
  r0: '438 348', r1: '446 400', r2: '429 444', r3: '452 496', r4: '422 550', r5: '446 604', r6: '406 664', r7: '432 724', r8: '396 816',
  e0: '466 352', e1: '482 382', e2: '494 428', e3: '516 466', e4: '514 512', e5: '556 546', e6: '576 600', e7: '624 636', e8: '624 716',
  k1: '406 502', k2: '390 592', k3: '364 642', k4: '370 708',
  m1: '468 452', m2: '480 538', m3: '502 592', m4: '486 650', m5: '524 698', m6: '500 790', m7: '562 656', m8: '574 770',
};
/**
 * The sun stands behind the peak, so this face has only the light of the evening sky: peach under the summit and along
 * the edge, rose and mauve inward and downward. Of each pair of planes the one turned right is the lighter.
 */
const SUNNY = [
  ['c0 r0 r1 c1', '#dd8f86'], ['c1 r1 r2 c2', '#ba6a8a'], ['c2 r2 c3', '#8f4c88'], ['c3 r2 r3 k1', '#cf7c86'], ['c3 k1 r4 k2 c5 c4', '#b2668b'],
  ['k1 r3 r4', '#8a4887'], ['c5 k2 k3 c6', '#7c4083'], ['k2 r4 r5 k3', '#9c568a'], ['c6 k3 k4 c7', '#98528a'],
  ['k3 r5 r6 k4', '#6e3a7e'], ['c7 k4 r6 r7 r8 c9 c8', '#70407f'],
  ['r0 e0 e1 r1', '#f8b88a'], ['r1 e1 e2 m1', '#f0a07c'], ['r1 m1 r3 r2', '#da8078'], ['m1 e2 e3 e4', '#fabb8a'], ['m1 e4 m2 r3', '#e28a78'],
  ['r3 m2 r5 r4', '#c26a82'], ['e4 e5 e6 m7 m3 m2', '#ec9a7a'], ['m2 m3 m7 m5 m4 r5', '#bd6884'], ['r5 m4 r6', '#a05888'],
  ['r6 m4 m5 r7', '#864984'], ['e6 e7 e8 m7', '#d27a7c'], ['m7 e8 m8 m5', '#95528a'], ['m5 m8 e8 m6 r8 r7', '#6c3a7d'],
  // Snow on ledges: it holds the sky's light a little longer than the rock.
  ['r2 446 478 r3 436 470', '#f4b494'], ['k1 408 532 r4 398 522', '#dc9496'], ['m2 486 566 m3 492 560', '#f7c098'], ['k2 380 620 k3 374 612', '#c07a98'],
  ['m1 478 480 490 500 484 474', '#ffd0a0'], ['m3 528 616 m7 536 640 516 622', '#eaa088'],
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
  ['404 356, 410 392, 392 430, 352 470, 340 446, 372 392', '#a878b0', 0.85],
  ['392 430, 400 476, 362 530, 292 548, 306 490, 352 470', '#3c1f5c', 0.75],
  ['362 530, 368 580, 322 640, 250 630, 236 590, 292 548', '#9a6aa8', 0.6],
  ['214 552, 262 522, 300 466, 306 490, 292 548, 236 590, 180 640, 150 622', '#8a5a9c', 0.65],
  ['322 640, 326 690, 282 740, 200 720, 190 670, 250 630', '#331a54', 0.8],
  ['92 680, 150 622, 180 640, 250 630, 190 670, 120 740, 30 760', '#74488c', 0.6],
  ['282 740, 272 812, 90 812, 120 740, 200 720', '#70467f', 0.35],
] as const;

/** The peak: one plum mass, its face in the evening's light, the planes, then shade that crumbles down the slopes. */
const mountain = (picture: Picture) => {
  const inside = picture.clip(PEAK);
  const shady = SHADY.map(([text, fill, alpha], i) => path(polygon(rough(points(text), 11, 200 + i, true, 14)), fill, `opacity="${alpha}"`)).join('');
  const sunny = SUNNY.map(([text, fill]) => path(polygon(facet(text)), fill, `stroke="${fill}" stroke-width=".6"`)).join('');
  const dark = polygon([...CREST, [-10, 810], [-10, 560], [200, 400], [404, 330]]);
  return (
    path(PEAK, picture.linear(0, 360, 0, 800, [[0, '#7a4a8c'], [0.5, '#55307a'], [1, '#2a1a50']])) +
    group(shady + group(path(LIT, '#a05888') + sunny, picture.clip(LIT)), inside) +
    picture.grain(
      path(LIT, picture.linear(430, 560, 470, 815, [[0, '#63306e', 0], [0.45, '#552a6c', 0.4], [1, '#3a1c5a', 0.8]])) +
        path(dark, picture.linear(170, 470, 360, 640, [[0, '#331a54', 0], [0.75, '#2a1750', 0.5], [1, '#231448', 0.72]])),
      inside,
      'fine',
    ) +
    // The arête between sun and shade: a bright thread that fades as it comes down to us.
    path(polygon(CREST, false), 'none', `stroke="${picture.linear(0, 350, 0, 740, [[0, '#ffdcae', 1], [0.4, '#f8b48a', 0.7], [0.8, '#d98a8a', 0]])}" stroke-width="2" stroke-linejoin="round"`) +
    path(polygon(RIGHT, false), 'none', `stroke="${picture.linear(0, 350, 0, 660, [[0, '#fff6dc', 1], [0.5, '#fff0cc', 1], [1, '#ffc890', 0.7]])}" stroke-width="3" stroke-linejoin="round"`) +
    path(polygon(LEFT.slice(-34), false), 'none', 'stroke="#ffc08a" stroke-width="2.4" stroke-linejoin="round"')
  );
};

const STONE = polygon(rough(points('420 356, 424 341, 431 336, 450 335.5, 458 342, 463 360, 440 366'), 2, 6, true));

/** The snow cap under the boots. */
const summit = () =>
  path(polygon(rough(points('352 398, 364 366, 376 354, 397 350.5, 403 352, 411 347, 416 370, 411 396, 392 408, 372 396'), 3, 5, true)), '#9a6fae') +
  path(polygon(rough(points('411 347, 436 346, 458 352, 468 366, 476 390, 456 398, 432 408, 412 396, 416 370'), 3, 8, true)), '#f3b08a') +
  path(polygon(rough(points('452 352, 468 366, 476 390, 466 404, 448 396, 440 372'), 3, 3, true)), '#fac694') +
  // The stone on which the higher boot stands.
  path(STONE, '#eba084') +
  path(polygon(rough(points('420 356, 424 341, 431 336, 437 343, 434 362'), 2, 7, true)), '#b27fae') +
  path(polygon(rough(points('450 336, 458 342, 463 360, 448 362, 446 346'), 2, 8, true)), '#fccb98') +
  path('M364 366L376 354L397 350.5L403 352L411 349L420 352L424 341L431 336L450 335.5L458 342L463 356L468 366L476 390', 'none', 'stroke="#fff8e2" stroke-width="2.6" stroke-linejoin="round"');

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
    ellipse(112, 706, 88, 88, picture.radial(112, 706, 88, [[0, '#ffc25c', 0.9], [0.5, '#ff9a48', 0.36], [1, '#ff8a3d', 0]])) +
    group(
      path('M82 724L108 684Q114 680 118 685L148 730Z', '#ffb04a') + path('M108 684Q114 680 118 685L148 730L124 728Z', '#e2602f') +
        path('M97 725L110 692L118 727Z', '#fff3c0') + path('M112 682L66 728M116 683L166 734', 'none', 'stroke="#ffd49a" stroke-width="1"'),
      'transform="translate(-17 -108) scale(1.15)"',
    ) +
    picture.grain(path(ledge, picture.radial(0, 0, 1, [[0, '#ffb04a', 0.9], [0.45, '#d9603f', 0.5], [0.8, '#8a3a58', 0.36], [1, '#5a2f5e', 0]], 'translate(112 726) scale(128 46)'))) +
    [[24, 736, 118, '#24143f'], [52, 756, 84, '#1a1038'], [-4, 766, 150, '#1a1038'], [186, 784, 66, '#24143f'], [216, 800, 90, '#1a1038'], [84, 808, 62, '#1a1038']]
      .map(([x, y, h, fill]) => pine(x as number, y as number, h as number, fill as string)).join('')
  );
};

// ── The climber ───────────────────────────────────────────────────────────────────────────────────

const FEET = { x: 411, y: 352, scale: 1.74 };
const fit = (text: string) => smooth(place(points(text), FEET), true);
const tube = (text: string) => limb(place(joints(text), FEET));
const line = (text: string, colour: string, width: number, alpha = 1) =>
  path(smooth(place(points(text), FEET)), 'none', `stroke="${colour}" stroke-width="${width}" stroke-linecap="round" opacity="${alpha}"`);

const BOBBLE = fit('-.2 -108.4, -2 -111.6, .2 -114.6, 3.4 -114.6, 5.2 -111.6, 3.8 -108.4');
/** The end of the scarf on the wind. */
const SCARF = fit('6 -87, 11 -89.8, 15 -89, 19 -92, 23 -92.4, 21.6 -89.4, 23 -87.6, 17 -86, 11.4 -86.4, 7 -84');

/**
 * Seen from behind, from far to near, as [outline, colour]: figure and rim share it. Weight on the left
 * leg, of steel below the knee; the right boot up on the stone; axe high in one fist, the other shut round the pole.
 */
const FIGURE: (readonly [d: string, fill: string])[] = [
  [tube('31 9 1, 32 -70 1, 33 -153 .9'), '#2a1c3c'],
  // Legs: shaft, socket and thigh of the left; thigh, knee and calf in a gaiter of the right; boots.
  [tube('-9.8 -20 1.5, -10 -12 1.4, -10 -5 1.5'), '#8f93b8'],
  [fit('-12.6 -31, -12.8 -24, -11.6 -17.4, -8 -17.4, -6 -24, -5.4 -31'), '#e09a36'],
  [fit('-10.8 -52, -12.8 -41, -13.8 -31, -13.8 -25.6, -9 -24.8, -4.2 -26, -3.8 -34, 0 -46, 1 -53'), '#2f2862'],
  [fit('10.8 -53, 16.4 -45, 20 -36.6, 19.4 -30, 19 -19, 11.6 -19, 11 -28, 8.6 -35, 2.4 -41, -2 -49, 0 -54'), '#3d3276'],
  [fit('19.6 -31, 20 -24, 20 -16, 11 -16, 10.8 -24, 11 -29.6'), '#d9953f'],
  [fit('-14.2 -8.6, -14.4 -3.6, -18.8 -1.6, -20.6 1, -20 3, -6.4 3, -5.4 .4, -5.8 -8.6'), INK],
  [fit('10.8 -20.4, 10.4 -14, 10.6 -10.4, 12 -9, 24.4 -9, 25 -11, 23 -13.6, 20 -15.4, 20.2 -20.4'), INK],
  // Axe: shaft through the fist, pick and adze.
  [tube('-16.6 -101.6 .8, -24 -122 1.1, -31 -141 1.1'), '#2a1c3c'],
  [fit('-46.4 -128.4, -42.6 -136.4, -38 -141.2, -32 -144.2, -27 -145.4, -22.6 -146, -21 -142, -26 -140.8, -30.4 -139.2, -37.6 -136.8, -42 -133'), '#2a1c3c'],
  [fit('-4 -85, -11 -90.6, -16 -97.4, -18 -103.4, -20 -110.6, -20.6 -116, -26.4 -116.6, -27 -108.6, -26.6 -101.6, -25.2 -96, -21.4 -88, -17.4 -79, -13 -69, -6 -70'), '#d2452f'],
  [fit('-20.4 -115, -19.4 -118.4, -17.6 -120, -18 -123, -20.4 -124.2, -22 -126.4, -25.6 -126.6, -28 -124, -28.4 -119.4, -27 -115'), '#f0b04a'],
  [fit('-7 -86, 7 -86, 13.4 -82, 14.4 -71, 11.8 -60, 12.8 -49.6, 7 -47, 0 -46.4, -7 -47, -12.8 -48.6, -11.8 -60, -14.4 -71, -13.4 -82'), '#d2452f'],
  [fit('5 -85.4, 13 -82.4, 18.6 -77.4, 22 -76, 25.4 -81.6, 27.6 -87, 33 -84, 31 -76.6, 27.4 -69.6, 22.8 -66, 17 -67.4, 10 -71'), '#bb3534'],
  [fit('27.4 -86, 27.8 -90.6, 30 -93.6, 34.2 -94, 36.6 -91.4, 36.6 -87, 33.6 -83.4'), '#f0b04a'],
  [tube('1 -83 4.4, 1.4 -92 4'), SKIN],
  // Scarf end on the wind, head a little turned toward the flag.
  [SCARF, '#e09a36'],
  [fit('4 -98, 8 -97.2, 8.8 -95, 9.8 -93.2, 8.6 -92.4, 8.2 -90, 5 -88.6, 2.6 -91'), SKIN],
  [fit('-5.6 -98.6, -6.2 -94.6, -4.6 -90.2, -.4 -88, 3.6 -88.8, 5.4 -92.4, 6.6 -98.4, 1 -101'), '#3a1a2c'],
  [fit('-6.6 -99, -6.4 -103.6, -3.2 -108, 1.6 -109.2, 6.2 -107, 8.6 -102, 8.4 -98.6, 1 -100.4'), '#1f6f78'],
  [fit('-6.9 -101, 1 -102.8, 8.8 -100.8, 9 -97.4, 1 -99.4, -6.8 -97.6'), '#3f9aa0'],
  [BOBBLE, '#f0b04a'],
  // Pack: bedroll below, bag, lid.
  [tube('-12.2 -54.4 3.2, 0 -53.8 3.7, 12.2 -54.4 3.2'), '#f0b04a'],
  [fit('-8 -82, 8 -82, 10.8 -79, 12 -68, 10.6 -58.4, 0 -56.4, -10.6 -58.4, -12 -68, -10.8 -79'), '#1f5a62'],
  [fit('-8.4 -85.6, 8.4 -85.6, 11.2 -81.4, 10.4 -76.2, 0 -74.2, -10.4 -76.2, -11.2 -81.4'), '#2b7f86'],
  [fit('-8.6 -86.8, 0 -89.2, 9 -87, 9.4 -84, 0 -82.8, -9 -83.8'), '#f0b04a'],
];
const FLAG = fit('33 -152, 40 -156, 49 -155, 58 -150.4, 67 -149.6, 76 -153, 85 -156.4, 80.6 -147, 83.4 -137, 87 -128.6, 76 -125, 67 -123, 58 -125.4, 49 -130.4, 41 -130.6, 32.8 -126');
/** Where the cloth turns from the light. */
const FOLDS = ['46 -155.6, 53 -153.4, 50 -142, 52 -129, 46 -131, 44 -142', '69 -150, 76 -153, 72 -140, 75 -125, 69 -123.4, 66 -137'];

/** The climber, dark before the sun: its light runs round both sides, the middle stays in shade. */
const climber = (picture: Picture) => {
  const all = FIGURE.map(([d]) => path(d)).join('');
  const id = picture.symbol(all);
  const use = (x: number, y: number, fill: string) => `<use href="#${id}" x="${x}" y="${y}" fill="${fill}"/>`;
  const core = group(
    group(sheet('#3a1150', `opacity=".26" ${picture.mask(use(-2.6, 2.4, '#fff'))}`), picture.mask(use(2.8, 2.4, '#fff'))),
    picture.clip(all),
  );
  const [left, right] = place(points('32 0, 88 0'), FEET) as [Point, Point];
  const cloth = picture.linear(left[0], 0, right[0], 0, [[0, '#e2402b'], [0.2, '#f5613a'], [0.42, '#d8382c'], [0.66, '#f5613a'], [0.84, '#d8382c'], [1, '#f0583a']]);
  return (
    use(1.8, -1.6, '#fff8e4') + use(-1.6, -1, '#fff8e4') +
    FIGURE.map(([d, fill]) => path(d, fill)).join('') +
    core +
    // So small that the shade in its middle would only dirty it.
    path(BOBBLE, '#f6bf5c') +
    // Sleeves creased at the elbows, trousers behind the knees, soles, fingers round shaft and pole.
    line('-25.4 -98, -21.6 -97.6, -18.4 -100', '#7a1c34', 1.5, 0.8) + line('-22.6 -90, -19 -91.4', '#7a1c34', 1.4, 0.7) +
    line('22.4 -75.6, 23.4 -71.6, 21.6 -68.6', '#7a1c34', 1.5, 0.8) + line('26.4 -84.4, 31.8 -81', '#7a1c34', 1.5, 0.7) +
    line('-26.6 -113.6, -20.4 -112.8', '#7a1c34', 1.6, 0.8) +
    line('18.6 -34, 14.4 -32, 10.8 -33.4', INK, 1.5, 0.7) + line('-1 -50, 1.4 -43', INK, 1.5, 0.6) +
    line('-20.4 1.8, -14 2.4, -6 2', '#7a5a94', 1.6) + line('11.6 -10, 18 -9.6, 24.6 -10.2', '#7a5a94', 1.6) +
    line('-27.6 -122, -24 -121.4', '#9a5a1e', 1.2, 0.9) + line('-27.8 -119, -24.4 -118.6', '#9a5a1e', 1.2, 0.9) + line('-21.8 -124.6, -21.2 -121, -23 -119', '#9a5a1e', 1.2, 0.9) +
    line('31.6 -91, 36.2 -90', '#9a5a1e', 1.2, 0.9) + line('31.6 -88, 36 -87', '#9a5a1e', 1.2, 0.9) +
    // The pack's straps and buckle, the bedroll's ties, the hat's ribs.
    line('-5.8 -75.6, -5.6 -66, -5.8 -57.4', '#f0b04a', 1.7) + line('5.8 -75.6, 5.6 -66, 5.8 -57.4', '#f0b04a', 1.7) +
    line('-10 -77.6, 0 -75.8, 10 -77.6', '#123b45', 1.4, 0.8) + line('-5.6 -83.6, -5.8 -76', '#123b45', 1.4, 0.7) + line('5.6 -83.6, 5.8 -76', '#123b45', 1.4, 0.7) +
    line('-5.6 -57.4, -5.2 -50.6', '#8a4a22', 1.6) + line('5.6 -57.4, 5.2 -50.6', '#8a4a22', 1.6) +
    ['-3.4 -106.4, -4.4 -101.6', '-.2 -108.6, -.4 -102.8', '3.6 -107.8, 4.6 -102.2'].map((text) => line(text, '#124a56', 1.1, 0.8)).join('') +
    path(FLAG, '#fff3d2', 'transform="translate(-.6 -2.2)"') +
    path(FLAG, cloth) +
    group(FOLDS.map((text) => path(fit(text))).join(''), `fill="#9c1f36" opacity=".5" ${picture.clip(FLAG)}`) +
    line('32.2 2, 32.8 -82', '#c98a78', 0.9, 0.9) +
    ellipse(...(place(points('33 -155'), FEET)[0] as Point), 3, 3, '#f2b33d')
  );
};

/** Cloud that laps at the mountain's feet, so that it stands above the world and not at the card's edge. */
const foot = (picture: Picture) => bank(picture, chance(57), 744, 44, '#f3a988', '#ffe2b4', '#8a4a78', [300, 640], 0.5) + bank(picture, chance(58), 790, 52, '#b8667c', '#f4b08c', '#4a2a66', [330, 640], 0.4);

export const draw = (): string => {
  const picture = new Picture('#f6b65a');
  picture
    .add(sky(picture), clouds(), birds(), ranges(picture), mountain(picture))
    .add(spindrift(picture), summit(), track(), foot(picture), camp(picture), climber(picture));
  return picture.svg();
};
