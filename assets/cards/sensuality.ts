/** Two dancers close in a tango; a candle, low and left, throws their shadows up the wall as one flame. */
import {
  ellipse,
  group,
  type Joint,
  limb,
  Picture,
  type Point,
  path,
  place,
  polygon,
  sheet,
  smooth,
} from './kit';

const CREAM = '#ffe9bf';
const INK = '#1a1844';
const SUIT = '#2b2a66';
const SUIT_LIT = '#4c4a9c';
const SUIT_SHADE = '#14133c';
const SHIRT = '#fff3d2';
const HIS_SKIN = '#8f4e34';
const HER_SKIN = '#dd9459';
const SKIN_SHADE = '#7a2f46';
const DRESS = '#dd3b2a';
const DRESS_SHADE = '#7c1640';

/** Numbers as text, "x y, x y": a drawn line stays one line of code. */
const rows = (text: string) => text.split(',').map((row) => row.trim().split(/\s+/));
const points = (text: string) => rows(text).map((row) => row.map(Number) as unknown as Point);
const joints = (text: string) => rows(text).map((row) => row.map(Number) as unknown as Joint);
const stops = (text: string) =>
  rows(text).map(([at, colour, alpha = '1']) => [Number(at), colour as string, Number(alpha)] as const);
const shape = (text: string) => smooth(points(text), true);
const line = (text: string) => smooth(points(text));
const tube = (text: string) => limb(joints(text));

/** A lit body: cream rim towards the candle, flat colour, a shade that steps and then crumbles. */
const form = (
  picture: Picture,
  ds: string | readonly string[],
  fill: string,
  shade: string,
  depth = 9,
  rim = 2,
  soft = true,
) => {
  const body = `<use href="#${picture.symbol(
    [ds]
      .flat()
      .map((d) => path(d))
      .join(''),
  )}"`;
  const moved = (x: number, y: number) => `transform="translate(${x} ${y})"/>`;
  const away = (k: number) =>
    picture.mask(`${sheet('#fff')}${body} fill="#000" ${moved(-depth * k, -depth * k * 0.25)}`);
  return (
    (rim ? `${body} fill="${CREAM}" ${moved(-rim, rim * 0.4)}` : '') +
    `${body} fill="${fill}"/>` +
    group(
      sheet(shade, `opacity=".7" ${away(1)}`) +
        (soft ? picture.grain(sheet(shade, `fill-opacity=".5" ${away(2.6)}`), '', 'fine') : ''),
      picture.clip(
        [ds]
          .flat()
          .map((d) => path(d))
          .join(''),
      ),
    )
  );
};

const crease = (text: string, colour: string, width = 1.6, alpha = 0.8, at = {}) =>
  path(
    smooth(place(points(text), at)),
    'none',
    `stroke="${colour}" stroke-width="${width}" stroke-linecap="round" opacity="${alpha}"`,
  );

// ── The room ──────────────────────────────────────────────────────────────────────────────────────

const FLOOR = 628;

/** The wall: amber where the candle reaches it, ember and wine towards the corners. */
const wall = (picture: Picture) =>
  sheet(picture.linear(0, 0, 600, 420, stops('0 #c4462f, 0.45 #b23336, 1 #5a1d48'))) +
  picture.grain(
    sheet(
      picture.radial(
        176, 360, 470,
        stops('0 #ffe0a0 1, 0.3 #ffc069 0.92, 0.55 #f58f4a 0.66, 0.8 #e2492f 0.42, 1 #b23336 0.1'),
      ),
    ) + sheet(picture.linear(0, 0, 0, 190, stops('0 #3a1750 0.85, 0.5 #5a1d48 0.45, 1 #5a1d48 0'))),
  ) +
  ellipse(
    180, 330, 190, 250,
    picture.radial(180, 330, 250, stops('0 #fff0c4 0.95, 0.5 #ffd68a 0.7, 1 #ffb45c 0')),
  );

/** The parquet: boards that run towards the wall, warm under the candle. */
const floor = (picture: Picture) => {
  const d = polygon([[-5, FLOOR], [605, FLOOR], [605, 805], [-5, 805]]);
  const boards = [-900, -560, -300, -90, 90, 250, 410, 590, 810, 1150]
    .map((x) => `M${250 + (x - 250) * 0.42} ${FLOOR}L${x} 805`)
    .join('');
  return (
    path(d, picture.linear(0, FLOOR, 0, 800, stops('0 #b2413a, 0.4 #6b2450, 1 #24174a'))) +
    path(boards, 'none', 'stroke="#3a1a48" stroke-width="1.6" opacity=".55"') +
    picture.grain(
      ellipse(
        190, 668, 330, 76,
        picture.radial(
          190, 668, 330,
          stops('0 #ffd08a 0.95, 0.4 #f58f4a 0.6, 1 #8a2f48 0'),
          `translate(0 ${668 * (1 - 0.23)}) scale(1 .23)`,
        ),
      ),
    ) +
    path(
      `M-5 ${FLOOR - 15}H605V${FLOOR}H-5Z`,
      picture.linear(0, 0, 600, 0, stops('0 #e0733f, 0.5 #96304a, 1 #3c1a4c')),
    ) +
    path(`M-5 ${FLOOR - 15}H605`, 'none', 'stroke="#ffcf8a" stroke-width="1.4" opacity=".6"')
  );
};

const FLAME = [
  [
    '#221a52',
    `
      210 706, 258 662, 268 560, 256 440, 272 330, 316 262, 330 190, 322 140, 352 96, 384 72, 398 36,
      416 76, 402 120, 424 158, 450 152, 462 122, 456 88, 494 132, 500 188, 488 226, 508 250, 532 236,
      540 206, 566 262, 562 320, 544 372, 556 408, 574 398, 572 460, 548 540, 500 620, 452 690, 380 722,
      290 726`,
  ],
  [
    '#45205e',
    `
      300 690, 296 560, 296 440, 318 340, 356 276, 364 220, 352 168, 376 138, 388 112, 396 160, 416 208,
      446 230, 470 214, 478 262, 472 304, 496 318, 518 300, 530 350, 514 420, 520 470, 500 550, 456 626,
      396 692`,
  ],
  [
    '#7a2350',
    `
      320 650, 316 520, 342 410, 386 340, 398 282, 392 240, 424 290, 432 340, 456 352, 468 332, 486 400,
      474 462, 478 520, 440 600, 380 650`,
  ],
  ['#a83244', '330 620, 340 520, 372 440, 408 384, 412 346, 438 410, 440 470, 452 520, 410 590'],
] as const;

/** Flakes of shadow that have come loose from the tips. */
const SPARKS = [
  '440 66, 432 48, 444 30, 450 52', '520 158, 510 138, 524 112, 532 140', '362 64, 354 52, 362 38, 369 54',
];

/** Their one shadow: it runs from the shoes over the floor and licks up the wall, two tongues, one flame. */
const shadow = (picture: Picture) =>
  FLAME.map(([colour, text], i) => path(shape(text), colour, `opacity="${[0.94, 0.9, 0.75, 0.6][i]}"`)).join(
    '',
  ) +
  SPARKS.map((text) => path(shape(text), FLAME[0][0], 'opacity=".85"')).join('') +
  group(
    picture.grain(
      sheet(
        picture.radial(
          380, 470, 330,
          stops('0 #c2402f 0.75, 0.4 #a02c46 0.5, 0.75 #5a2060 0.4, 1 #221a52 0'),
        ),
      ),
    ),
    picture.clip(shape(FLAME[0][1])),
  );

// ── The dancers ───────────────────────────────────────────────────────────────────────────────────

const HIS_HEAD = { x: 250, y: 150, scale: 0.88, turn: 0.32 };
const HER_HEAD = { x: 319, y: 161, scale: 0.82, flip: -1 as const, turn: -0.12 };
type Head = typeof HIS_HEAD | typeof HER_HEAD;
const on = (head: Head, text: string) => place(points(text), head);

const PROFILE = `
    -6 -50, 14 -47, 28 -36, 33.5 -24, 34 -14, 33 -8, 38 2, 42 9, 40 12.5, 34.5 14, 37 19, 35.5 23,
    36.5 27, 34 32, 35 39, 30 46, 20 46, 8 40, -4 30, -18 22, -40 18, -46 -10, -40 -32, -26 -46`;

/** A head in profile with its eye closed: skin, hair, ear, lashes, lips. */
const head = (picture: Picture, spot: Head, skin: string, hair: string, hairColour: string, lips: string) =>
  form(picture, smooth(on(spot, PROFILE), true, 0.9), skin, SKIN_SHADE, spot === HIS_HEAD ? 4 : 3, 0, false) +
  path(
    smooth(on(spot, '15 -7, 20 -4, 26 -6'), false),
    'none',
    `stroke="${INK}" stroke-width="2.2" stroke-linecap="round"`,
  ) +
  path(
    smooth(on(spot, '14 -18, 21 -21, 28 -18'), false),
    'none',
    `stroke="${hairColour}" stroke-width="2.6" stroke-linecap="round"`,
  ) +
  path(smooth(on(spot, '37 18.5, 32 20, 27 23, 32 24.5, 36.4 26, 35 22.5'), true), lips) +
  path(smooth(on(spot, hair), true), hairColour) +
  path(smooth(on(spot, '-12 -6, -4 -9, -1 -2, -5 8, -10 10'), true), skin) +
  path(smooth(on(spot, '-8 -4, -4 -3, -6 5'), false), 'none', `stroke="${SKIN_SHADE}" stroke-width="1.6"`);

/** A hand seen from its back; the wrist at the origin, fingers along x, the thumb up. */
const hand = (spread = 1) => [
  limb([[-4, 0, 8.2], [10, -0.5, 10.6], [26, 0, 12.4], [33, 0, 9]]),
  limb([[26, -8.6, 4.8], [42, -11 * spread, 4.2], [53, -13 * spread, 3]]),
  limb([[28, -3, 4.8], [46, -4 * spread, 4.3], [60, -4.6 * spread, 3]]),
  limb([[28, 3, 4.7], [45, 4 * spread, 4.2], [58, 4.4 * spread, 2.9]]),
  limb([[25, 8.6, 4.4], [39, 10.6 * spread, 3.8], [49, 12 * spread, 2.7]]),
  limb([[8, -7, 6], [19, -15, 5.2], [30, -20, 3.6]]),
];

const HIS_LEGS = [
  '282 430 40, 294 500 34, 300 560 27, 302 620 23, 298 676 19',
  '224 452 38, 214 496 35, 206 560 27, 198 620 24, 190 682 20',
] as const;

/** His far leg and shoe, in shade. */
const hisLegs = (picture: Picture) =>
  form(
    picture,
    tube(HIS_LEGS[0]),
    SUIT_SHADE,
    '#0e0d30', 8, 1.5,
  ) + path(shape('284 676, 314 676, 326 694, 344 704, 340 712, 316 711, 294 702, 284 692'), '#120f30');

const hisNearLeg = (picture: Picture) =>
  form(picture, tube(HIS_LEGS[1]), SUIT, SUIT_SHADE, 13) +
  crease('208 540, 204 610, 196 676', '#4a4890', 1.6, 0.8) +
  form(
    picture,
    shape('174 684, 208 682, 218 696, 240 708, 244 718, 224 721, 196 713, 176 706'),
    '#241a48', '#120f30', 6,
  ) +
  crease('184 712, 206 718, 232 722', CREAM, 1.4, 0.5);

/** His neck and jacket, cut to the waist: shirt, lapels with a notch, button, pocket flap, drawn-in folds. */
const hisTorso = (picture: Picture) => {
  const jacket = shape(
    `
      212 203, 194 211, 177 224, 171 250, 174 300, 186 344, 190 368, 186 400, 176 436, 170 462,
      206 474, 260 468, 318 450, 330 300, 330 240, 300 222, 262 212, 240 220`,
  );
  const waist = [
    '188 366 0.6, 206 374 3, 232 376 3.4, 258 368 0.6', '186 384 0.6, 204 396 2.6, 226 402 0.6',
    '276 362 0.6, 262 384 2.8, 244 394 0.6', '268 400 0.6, 262 430 3, 270 458 1',
  ];
  return (
    form(picture, tube('234 218 27, 240 184 25'), '#763a2e', SKIN_SHADE, 9, 1.5, false) +
    form(picture, jacket, SUIT, SUIT_SHADE, 12, 2.4) +
    group(
      path(shape('170 230, 192 344, 194 372, 176 446, 158 470, 150 300'), SUIT_LIT, 'opacity=".6"') +
        picture.grain(
          sheet(picture.linear(180, 0, 290, 0, stops('0 #14133c 0, 0.45 #14133c 0.4, 1 #14133c 0.85'))),
          '', 'fine',
        ) +
        waist.map((text) => path(tube(text), SUIT_SHADE, 'opacity=".75"')).join(''),
      picture.clip(jacket),
    ) +
    crease('190 380, 208 388, 230 391', '#6462b4', 1.4, 0.7) +
    path(shape('190 412, 212 416, 234 416, 233 424, 211 425, 188 421'), SUIT_SHADE) +
    crease('190 412, 212 416, 234 416', '#6462b4', 1.4, 0.9) +
    crease('262 262, 268 310, 270 370, 262 430, 246 468', '#6462b4', 1.4, 0.8) +
    ellipse(262, 381, 3.4, 3.4, '#8b86cc') +
    path(polygon(points('218 208, 254 248, 284 208, 262 196')), '#763a2e') +
    path(polygon(points('208 203, 222 212, 254 246, 281 210, 288 215, 262 262, 248 262, 210 222')), SHIRT) +
    path(
      polygon(points('204 207, 214 216, 250 262, 264 312, 232 278, 206 262, 219 250, 196 238, 196 214')),
      '#3d3b86',
    ) +
    path(polygon(points('292 216, 302 224, 300 240, 290 250, 296 256, 266 310, 262 262')), '#3d3b86') +
    crease('196 238, 219 250, 206 262, 232 278, 264 312', SUIT_SHADE, 1.6, 0.8)
  );
};

const HIS_HAIR = `
    31 -33, 27 -46, 6 -57, -24 -54, -44 -38, -51 -12, -47 14, -34 24, -26 10, -19 -5, -11 -8, -9 6, -5 4,
    -3 -14, 2 -25, 14 -29, 24 -31`;

/** His head: dark hair, silver at the temple. */
const hisHead = (picture: Picture) =>
  path(smooth(on(HIS_HEAD, HIS_HAIR), true), CREAM, 'transform="translate(-2 .8)"') +
  head(picture, HIS_HEAD, HIS_SKIN, HIS_HAIR, '#2c1c48', '#6b2a34') +
  [
    '-7 0, -7 -9, -12 -17, -22 -20, -34 -18', '-4 -10, -8 -20, -18 -27, -34 -28',
    '0 -20, -8 -30, -20 -36, -34 -36',
  ]
    .map((text) => crease(text, '#c3b6d0', 1.5, 0.75, HIS_HEAD))
    .join('');

const SLEEVE = `
    202 221, 184 226, 170 246, 161 282, 152 318, 151 344, 164 359, 192 362, 224 358, 252 354, 247 329,
    222 330, 198 327, 194 316, 200 288, 210 254, 212 232`;

/** His right sleeve: shoulder, sharp elbow, folds that run into its crook; her arm lies over it. */
const hisSleeve = (picture: Picture) => {
  const sleeve = shape(SLEEVE);
  const folds = [
    '197 326 3, 180 330 3.4, 162 326 0.6', '200 330 3, 184 340 3, 168 342 0.6',
    '206 331 2.4, 198 344 3, 186 352 0.6', '236 332 0.6, 230 342 2.4, 232 352 0.6',
    '188 242 0.6, 180 262 2.6, 182 286 0.6',
  ];
  return (
    form(picture, sleeve, SUIT, SUIT_SHADE, 7, 2.4) +
    group(
      path(shape('190 222, 176 256, 162 318, 162 348, 150 352, 140 320, 160 240'), SUIT_LIT, 'opacity=".7"') +
        folds.map((text) => path(tube(text), SUIT_SHADE, 'opacity=".8"')).join(''),
      picture.clip(sleeve),
    ) +
    crease('196 333, 182 336, 166 333', '#6462b4', 1.4, 0.8)
  );
};

/** His cuff, and the hand flat on her back. */
const hisHand = () => {
  const fingers = hand()
    .map((d) => path(d))
    .join('');
  const at = (x: number, y: number) => `transform="translate(${x} ${y}) rotate(-14) scale(1.06)"`;
  return (
    path(polygon(points('243 329, 256 324, 264 350, 249 356')), SHIRT) +
    group(fingers, `fill="#6b2440" opacity=".5" ${at(266, 343)}`) +
    group(fingers, `fill="${HIS_SKIN}" stroke="#5a2638" stroke-width=".7" ${at(261, 337)}`) +
    path(tube('260 337 8, 278 332 10.4, 292 329 10'), HIS_SKIN)
  );
};

/** His other arm, behind her shoulder, up to the clasped hands. */
const hisFarArm = (picture: Picture) =>
  form(picture, tube('324 250 18, 366 258 19, 416 252 17, 446 210 12'), SUIT, SUIT_SHADE, 7, 0) +
  path(tube('447 207 11.4, 450 199 11.4'), SHIRT) +
  path(tube('451 198 9, 462 180 14, 470 166 12'), HIS_SKIN);

/** Her leg drawn up along his hip: calf and pointed foot hang before his knee, under the thigh. */
const hookedLeg = (picture: Picture) => {
  const calf = shape(
    `
      176 500, 181 522, 197 550, 217 580, 240 607, 249 616, 262 609, 258 596, 247 573, 239 546, 230 520,
      214 500, 192 488`,
  );
  const thigh = shape(
    `
      330 400, 282 416, 236 439, 200 460, 181 474, 170 489, 171 505, 182 515, 200 516, 220 510, 258 500,
      300 488, 340 470`,
  );
  return (
    group(
      group(`${path(calf)}${path(thigh)}`, 'fill="#0e0d30" opacity=".6" transform="translate(10 9)"'),
      picture.clip(HIS_LEGS.map((text) => path(tube(text))).join('')),
    ) +
    shoe(255, 613, -0.78) +
    form(picture, calf, HER_SKIN, SKIN_SHADE, 7, 2) +
    path(tube('188 512 0.6, 204 548 3.2, 228 584 2.4, 242 602 0.5'), '#ffd39a', 'opacity=".6"') +
    form(picture, thigh, HER_SKIN, SKIN_SHADE, 8, 2.4, false) +
    path(tube('300 424 0.6, 246 446 5, 206 468 5, 184 484 1'), '#ffd39a', 'opacity=".55"') +
    picture.grain(
      path(thigh, picture.linear(250, 466, 262, 506, stops('0 #7a2f46 0, 0.5 #7a2f46 0.4, 1 #7a2f46 0.9'))),
      picture.clip(thigh), 'fine',
    ) +
    crease('188 514, 202 517, 220 511', SKIN_SHADE, 2, 0.8) +
    crease('180 484, 177 493, 181 502', SKIN_SHADE, 1.6, 0.55)
  );
};

/** A high-heeled dance shoe with a strap; the ankle at (x, y), the toe to the left before the turn. */
const shoe = (x: number, y: number, turn: number) => {
  const put = (text: string) => place(points(text), { x, y, turn });
  return (
    path(
      smooth(put('-10 -8, -20 6, -34 17, -46 23, -47 27, -30 26, -14 19, -2 10, 9 9, 12 -2, 9 -10'), true),
      HER_SKIN,
    ) +
    path(
      smooth(
        put('-30 13, -42 20, -50 25, -46 29, -28 28, -12 21, -1 12, 10 11, 13 0, 9 3, -2 6, -14 14, -26 20'),
        true,
      ),
      '#7c1640',
    ) +
    path(polygon(put('5 9, 14 4, 14 32, 11 32')), '#7c1640') +
    path(smooth(put('-11 -5, 0 0, 12 -4')), 'none', 'stroke="#7c1640" stroke-width="3"')
  );
};

const standingLeg = (picture: Picture) =>
  form(
    picture,
    tube('356 470 36, 354 540 24, 350 578 18.5, 353 612 19.5, 350 656 11, 346 688 8'),
    HER_SKIN,
    SKIN_SHADE,
    11,
  ) + shoe(346, 688, -0.06);

const BACK = `
    318 214, 314 232, 298 242, 280 248, 274 262, 284 290, 290 322, 300 358, 290 396, 282 424, 330 440,
    392 420, 386 392, 366 358, 372 322, 380 290, 392 262, 388 246, 362 238, 344 228, 342 210`;

/** Her left arm over his shoulder, and the right one out to the side. */
const HER_ARMS = [
  '296 268 19, 252 270 15.5, 208 266 12.4, 202 232 10.6, 206 204 8.2',
  '374 266 19, 412 284 15, 442 287 12.4, 456 250 10.4, 463 214 7.6',
];

/** Her bare back and arms, three-quarter: blades, the furrow of the spine, the hollow of the waist. */
const back = (picture: Picture) =>
  form(picture, [shape(BACK), ...HER_ARMS.map(tube)], HER_SKIN, SKIN_SHADE, 8, 2) +
  crease('333 244, 329 280, 328 320, 334 366, 340 392', SKIN_SHADE, 2.2, 0.6) +
  crease('298 270, 310 282, 313 304', SKIN_SHADE, 1.8, 0.5) +
  crease('368 264, 354 280, 352 302', SKIN_SHADE, 1.8, 0.6) +
  crease('284 292, 281 283, 276 280', SKIN_SHADE, 2, 0.7) +
  path(tube('338 262 0.5, 342 300 3.2, 341 340 3.6, 345 372 0.8'), '#ffd39a', 'opacity=".55"') +
  crease('315 226, 330 230, 345 223', DRESS, 5, 1) +
  crease('331 230, 327 252, 329 268', DRESS, 2.4, 1) +
  crease('332 230, 336 250, 334 260', DRESS, 2.4, 1);

const SKIRT = `
    288 318, 293 340, 300 362, 314 392, 336 402, 358 388, 367 360, 373 330, 372 356, 388 388, 398 420,
    412 470, 446 524, 506 562, 466 566, 490 610, 538 648, 482 650, 440 640, 452 674, 478 704, 424 690,
    384 654, 350 604, 328 556, 310 524, 286 504, 266 480, 262 452, 276 428, 290 392, 300 362`;

/** The dress: open to the small of the back, slit for the hooked leg, the skirt thrown out in tongues. */
const dress = (picture: Picture) => {
  const d = shape(SKIRT);
  const folds = [
    '330 412 1, 352 480 7, 398 562 9, 470 640 2, 520 648 0.5',
    '300 420 1, 318 490 6, 350 560 8, 400 640 6, 452 694 0.6', '372 400 1, 392 470 5, 432 536 6, 490 562 0.6',
  ];
  const gleams = [
    '314 420 0.6, 332 486 3.2, 372 566 3.6, 430 636 0.6', '350 414 0.6, 372 476 3.4, 420 548 3, 470 600 0.6',
  ];
  return (
    form(picture, d, DRESS, DRESS_SHADE, 10, 2) +
    group(
      folds.map((text) => path(tube(text), DRESS_SHADE, 'opacity=".6"')).join('') +
        gleams.map((text) => path(tube(text), '#ff8a52', 'opacity=".9"')).join('') +
        picture.grain(
          sheet(
            picture.linear(300, 500, 470, 640, [
              [0, DRESS_SHADE, 0], [0.5, DRESS_SHADE, 0.4], [1, '#5a1048', 0.75],
            ]),
          ),
          '', 'fine',
        ),
      picture.clip(d),
    )
  );
};

const herHead = (picture: Picture) =>
  form(picture, tube('334 236 17, 331 214 14.5, 330 190 17'), HER_SKIN, SKIN_SHADE, 8, 0, false) +
  head(
    picture,
    HER_HEAD,
    HER_SKIN,
    '26 -38, 14 -52, -8 -56, -32 -48, -46 -28, -50 -6, -44 16, -30 24, -18 16, -12 2, -2 -12, 14 -20, 24 -28',
    '#2c1440', '#b8283a',
  ) +
  form(
    picture,
    smooth(on(HER_HEAD, '-38 6, -54 0, -68 10, -70 28, -56 38, -40 32, -34 18'), true),
    '#2c1440', '#150c30', 5, 0,
  ) +
  [0, 1.25, 2.5, 3.75, 5]
    .map((a) => ellipse(366 + 7 * Math.cos(a), 160 + 7 * Math.sin(a), 6.4, 6.4, '#ff7a4a'))
    .join('') +
  ellipse(366, 160, 4.4, 4.4, '#ffd98a');

/** Her left hand at the nape of his neck. */
const herHand = () =>
  group(
    hand(0.9)
      .map((d) => path(d))
      .join(''),
    `fill="${HER_SKIN}" transform="translate(207 202) rotate(-66) scale(.78 -.78)"`,
  );

/** The clasped hands: hers lies in his, his fingers fold over its edge. */
const clasp = (picture: Picture) =>
  form(
    picture,
    [
      tube('463 216 7.6, 466 196 10.5, 472 178 10'),
      tube('470 184 5, 478 166 4.6, 487 160 3.4'),
      tube('462 184 5, 464 168 4.4, 472 157 3.4'),
    ],
    HER_SKIN,
    SKIN_SHADE,
    4, 1,
  ) +
  [
    '490 196 4.2, 484 202 4.4, 474 201 3.4', '493 187 4.4, 486 192 4.6, 474 191 3.6',
    '494 178 4.4, 487 183 4.6, 476 181 3.6', '494 169 4.2, 488 174 4.4, 479 171 3.4',
  ]
    .map((text) => path(tube(text), HIS_SKIN, `stroke="#5a2638" stroke-width=".9"`))
    .join('') +
  path(tube('452 194 5.4, 458 182 5, 466 178 3.6'), HIS_SKIN);

// ── Near plane ────────────────────────────────────────────────────────────────────────────────────

/** A café table cut off by the frame, with the candle that lights it all. */
const candle = (picture: Picture) =>
  ellipse(
    64, 640, 150, 150,
    picture.radial(64, 640, 150, stops('0 #fff0c4 0.9, 0.3 #ffc069 0.5, 1 #ff8a3d 0')),
  ) +
  path(shape('-30 744, 60 728, 150 746, 168 764, 140 782, 40 800, -30 800'), '#1a1240') +
  path(line('30 733, 80 729, 130 739, 166 760'), 'none', 'stroke="#ffb45c" stroke-width="2" opacity=".7"') +
  path(
    'M52 676H76L78 744Q64 750 50 744Z',
    picture.linear(50, 0, 78, 0, stops('0 #fff3d2, 0.6 #ffcf8a, 1 #e0733f')),
  ) +
  path(shape('112 742, 132 742, 140 752, 122 758, 104 752'), '#3a1f56') +
  path(
    'M121 754V716M104 664Q100 716 122 718Q144 716 140 664', 'none',
    'stroke="#ffcf8a" stroke-width="1.4" opacity=".9"',
  ) +
  path('M103.5 686Q104 716 122 717Q140 716 140.5 686Q122 691 103.5 686Z', '#a01c38') +
  path(shape('108 692, 111 706, 118 713, 110 708'), '#ff7a4a') +
  path(shape('64 676, 54 662, 56 646, 68 622, 66 642, 76 656, 74 670'), '#ffb03c') +
  path(shape('64 674, 59 664, 62 652, 67 642, 70 660'), '#fff3d2');

export const draw = (): string => {
  const picture = new Picture('#5a1d48');
  picture.add(wall(picture), floor(picture), shadow(picture));
  picture.add(
    hisLegs(picture),
    hisNearLeg(picture),
    hisTorso(picture),
    hisFarArm(picture),
    hisSleeve(picture),
  );
  picture.add(hisHead(picture), standingLeg(picture), back(picture), clasp(picture), herHead(picture));
  picture.add(herHand(), hookedLeg(picture), dress(picture), hisHand(), candle(picture));
  return picture.svg();
};
