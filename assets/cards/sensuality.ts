/** Two dancers close in a tango; a candle, low and left, throws their shadows up the wall as one flame. */
import {
  ellipse,
  group,
  type Joint,
  joints,
  limb,
  Picture,
  type Point,
  path,
  place,
  points,
  polygon,
  shape,
  sheet,
  smooth,
  stops,
  tube,
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
    180, 330, 250, 250,
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

/** Their one shadow, soft as candlelight makes it: it runs from the shoes over the floor and licks up the wall. */
const shadow = (picture: Picture) => {
  const layer = (colour: string, text: string, softness: number, alpha: number) =>
    group(picture.grain(picture.blur(path(shape(text), colour), softness)), `opacity="${alpha}"`);
  const [outer, second, third, heart] = FLAME;
  return (
    // A glow round it: the wall is brightest where the shadow ends, the floor is not.
    group(
      picture.blur(path(shape(outer[1]), 'none', 'stroke="#ff9a4a" stroke-width="26" opacity=".42"'), 10),
      picture.mask(sheet(picture.linear(0, 240, 0, 600, stops('0 #ffffff, 1 #000000')))),
    ) +
    layer(outer[0], outer[1], 3.4, 0.95) +
    SPARKS.map((text) => layer(outer[0], text, 1.6, 0.85)).join('') +
    picture.blur(path(shape(outer[1]), outer[0], 'opacity=".5"'), 8) +
    layer(second[0], second[1], 6, 0.9) +
    layer(third[0], third[1], 6, 0.85) +
    layer(heart[0], heart[1], 7, 0.85) +
    group(
      picture.grain(
        sheet(
          picture.radial(
            380, 470, 330,
            stops('0 #c2402f 0.7, 0.4 #a02c46 0.45, 0.75 #5a2060 0.36, 1 #221a52 0'),
          ),
        ),
      ),
      picture.clip(shape(second[1])),
    )
  );
};

// ── The dancers ───────────────────────────────────────────────────────────────────────────────────

const HIS_HEAD = { x: 250, y: 150, scale: 0.88, turn: 0.32 };
const HER_HEAD = { x: 319, y: 161, scale: 0.82, flip: -1 as const, turn: -0.12 };
type Head = typeof HIS_HEAD | typeof HER_HEAD;
const on = (head: Head, text: string) => place(points(text), head);

const HIS_PROFILE = `
    -6 -50, 14 -47, 28 -36, 33.5 -24, 34.5 -15, 33 -8, 38 2, 42 9, 40 12.5, 35 14, 37.4 18.6, 35.5 22.6,
    37 27, 34 31.6, 35.6 38, 32 46, 22 47.4, 8 41, -4 31, -18 22, -40 18, -46 -10, -40 -32, -26 -46`;
const HER_PROFILE = `
    -6 -50, 12 -48, 26 -38, 32 -26, 33 -17, 31.4 -9, 35 -1, 40 7, 40.6 10.4, 37 12.8, 34 14.4, 37 17.8,
    37 20.6, 34.6 22.4, 36.6 25.8, 34.8 29.4, 32 31.6, 33.4 36.6, 30.4 43, 23 45.6, 13 42, 2 35, -7 25,
    -20 18, -40 16, -46 -10, -40 -32, -26 -46`;

/** A head in profile with its eye closed: skin, warm cheek, lid, lashes, brow, lips, ear. */
const head = (picture: Picture, spot: Head, skin: string, warm: string, brow: string, lips: string) => {
  const his = spot === HIS_HEAD;
  const d = smooth(on(spot, his ? HIS_PROFILE : HER_PROFILE), true, 0.9);
  const stroke = (text: string, colour: string, width: number) =>
    path(
      smooth(on(spot, text), false),
      'none',
      `stroke="${colour}" stroke-width="${width}" stroke-linecap="round"`,
    );
  const [cheekX, cheekY] = on(spot, '15 12')[0] as Point;
  return (
    form(picture, d, skin, SKIN_SHADE, 4, 0, false) +
    group(
      ellipse(
        cheekX, cheekY, 17, 15,
        picture.radial(cheekX, cheekY, 17, [
          [0, warm, 0.7],
          [0.5, warm, 0.35],
          [1, warm, 0],
        ]),
      ) +
        path(smooth(on(spot, '30 -12, 22 -13, 13 -10, 13 -4, 21 -1.6, 28 -5, 31 -9'), true), warm, 'opacity=".5"') +
        path(
          smooth(on(spot, '14 44, 4 36, -6 26, -14 20, -8 34, 8 46, 24 50, 30 48, 22 45'), true),
          SKIN_SHADE,
          'opacity=".6"',
        ),
      picture.clip(d),
    ) +
    stroke(his ? '13 -17, 20 -20.6, 30 -17' : '13 -16, 20 -20, 29 -17.4', brow, his ? 3 : 2) +
    stroke('13.4 -7.4, 17 -4.6, 22 -4, 27.6 -6.4', INK, 2) +
    stroke('22 -4, 23.6 -1.4', INK, 1.2) +
    stroke('18 -4.4, 18.4 -1.6', INK, 1.2) +
    stroke('25.4 -5.2, 27.6 -3', INK, 1.2) +
    stroke('36 11.4, 33 10.6, 33.4 8', SKIN_SHADE, 1.3) +
    path(smooth(on(spot, '37.2 18, 32 18.8, 25 20.6, 31 22.4, 36 22, 35 20'), true), lips) +
    path(smooth(on(spot, '25 20.6, 31 22.8, 36 22.6, 36.6 26, 33 28.4, 28.6 26'), true), lips, 'opacity=".8"')
  );
};

/** The ear lies over the hair. */
const ear = (spot: Head, skin: string) =>
  path(smooth(on(spot, '-12 -7, -5 -10, -0.6 -3, -3.4 6, -8 12, -11.6 9'), true), skin) +
  path(
    smooth(on(spot, '-9 -4, -5 -5.6, -3.4 -1, -6.4 3, -6.6 7'), false),
    'none',
    `stroke="${SKIN_SHADE}" stroke-width="1.5" stroke-linecap="round"`,
  );

/** He has stepped back and leans in: the far leg is bent and carries them both, the near one is stretched behind. */
const FAR_LEG = `
    258 452, 267 496, 278 536, 284 564, 283 600, 279 640, 275 668, 278 685, 296 690, 315 685, 320 660,
    331 620, 343 586, 349 562, 347 530, 340 490, 330 446, 300 436`;
const NEAR_LEG = `
    182 446, 174 486, 168 524, 162 562, 153 602, 144 640, 138 666, 141 679, 158 687, 178 686, 188 672,
    197 640, 210 602, 228 560, 252 510, 276 458, 236 436`;

/** A polished shoe, its toe to the right; `x` and `y` are the heel's foot; a `turn` lifts the heel. */
const oxford = (x: number, y: number, leather: string, turn = 0) => {
  const put = (text: string) => place(points(text), { x, y, turn });
  return (
    path(smooth(put('0 -1, -1 3, 10 5, 40 14, 66 16, 75 11, 74 7, 40 8, 14 1'), true), '#0b0a26') +
    path(
      smooth(put('1 -24, -2 -10, 0 1, 16 3, 38 11, 62 13, 74 9, 71 2, 56 -5, 42 -14, 36 -24'), true),
      leather,
    ) +
    path(smooth(put('40 -6, 50 -1, 62 3, 70 6, 62 7, 48 3')), '#8b86cc', 'opacity=".75"') +
    path(smooth(put('36 -14, 41 -8, 38 1, 33 8')), 'none', 'stroke="#4a4890" stroke-width="1.3"')
  );
};

/** Wool that breaks over the shoe: the pressed crease, and the folds it runs into. */
const trouser = (picture: Picture, d: string, fill: string, shade: string, lines: readonly string[]) =>
  form(picture, shape(d), fill, shade, 13) + lines.map((text) => crease(text, '#5452a2', 1.5, 0.8)).join('');

/** His far leg, in shade: the knee pushed forward, the whole sole on the floor. */
const hisLegs = (picture: Picture) => {
  const d = shape(FAR_LEG);
  return (
    ellipse(330, 708, 62, 7, '#160c34', 'opacity=".6"') +
    oxford(280, 694, '#1d1948') +
    trouser(picture, FAR_LEG, '#211f58', '#0e0d30', [
      '300 486, 314 530, 322 562, 306 616, 299 676', '284 662, 296 669, 312 666', '280 672, 294 679, 310 677',
    ]) +
    group(
      ['285 560 2, 304 560 2.4, 326 550 0.6', '285 568 2.2, 306 574 2.4, 328 573 0.6', '285 576 1.8, 300 587 2, 314 592 0.6']
        .map((text) => path(tube(text), '#0b0a26', 'opacity=".5"'))
        .join(''),
      picture.clip(d),
    ) +
    crease('291 564, 308 566, 326 561', '#5452a2', 1.4, 0.8)
  );
};

/** The near leg: one long line from the hip to the toe, the heel lifted. */
const hisNearLeg = (picture: Picture) =>
  ellipse(196, 716, 54, 7, '#160c34', 'opacity=".6"') +
  oxford(143, 684, '#2a2460', 0.32) +
  trouser(picture, NEAR_LEG, SUIT, SUIT_SHADE, [
    '222 500, 194 584, 164 676', '146 656, 158 664, 178 660', '142 668, 156 675, 174 672',
  ]) +
  group(
    ['240 466 0.6, 222 488 3, 196 500 0.6', '256 470 0.6, 234 508 3, 214 534 0.6', '190 600 0.6, 172 612 2.6, 158 612 0.6']
      .map((text) => path(tube(text), SUIT_SHADE, 'opacity=".7"'))
      .join('') + path(tube('180 500 0.6, 174 560 3.6, 158 624 3.4, 144 668 0.6'), SUIT_LIT, 'opacity=".75"'),
    picture.clip(shape(NEAR_LEG)),
  );

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
    path(shape('232 196, 246 204, 258 206, 268 203, 266 212, 250 214, 236 208'), '#4a2038', 'opacity=".6"') +
    crease('238 204, 246 222, 254 240', '#9c5a3e', 2.2, 0.8) +
    crease('272 212, 264 226, 257 240', '#4a2038', 1.8, 0.7) +
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
  head(picture, HIS_HEAD, HIS_SKIN, '#c4683e', '#24163e', '#6b2a34') +
  // The warmth of her face on his: brow, nose, lips, chin.
  group(
    path(smooth(on(HIS_HEAD, HIS_PROFILE), true, 0.9), 'none', 'stroke="#f2a05e" stroke-width="3.4" opacity=".8"'),
    picture.clip(smooth(on(HIS_HEAD, HIS_PROFILE), true, 0.9)),
  ) +
  path(smooth(on(HIS_HEAD, HIS_HAIR), true), '#241640') +
  ear(HIS_HEAD, HIS_SKIN) +
  [
    '-6 -3 0.5, -8 -12 1.7, -15 -19 1.5, -26 -21 1.2, -36 -18 0.3',
    '-2 -12 0.5, -7 -20 1.6, -17 -27 1.4, -30 -29 1.1, -40 -25 0.3',
    '4 -23 0.4, -4 -30 1.4, -16 -36 1.2, -28 -37 0.3', '-18 2 0.4, -24 -6 1.3, -32 -10 1, -40 -9 0.3',
  ]
    .map((text) => path(limb(place(joints(text), HIS_HEAD)), '#b7a6cc', 'opacity=".8"'))
    .join('') +
  crease('20 -44, 4 -49, -16 -47, -32 -38', '#6a4a7a', 2.2, 0.8, HIS_HEAD);

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

/** His cuff, and the hand that holds her by the back: it presses, so the fingers lie close and shade her skin. */
const hisHand = (picture: Picture) => {
  const at = { x: 263, y: 340, turn: -0.2, scale: 0.98 };
  const fingers = [
    '26 10.4 5.2, 39 14 4.9, 48 16.6 4.3, 53 18.6 3.1', '30 4.4 5.7, 47 6 5.3, 59 7.4 4.6, 66 9 3.2',
    '31 -3.2 5.9, 51 -3.8 5.4, 64 -3.4 4.7, 72 -1.6 3.2', '29 -10.4 5.7, 46 -13.4 5.3, 58 -14.6 4.6, 66 -14 3.2',
  ].map((text) => place(joints(text), at));
  const thumb = place(joints('2 -7 7.2, 14 -19 6.4, 23 -28 5.2, 29 -36 3.6'), at);
  const palm = smooth(
    place(points('-10 -10, 8 -12.6, 22 -15.6, 31 -14.6, 36 -7, 36 3, 32 11.4, 24 14.6, 10 12.6, -10 10'), at),
    true,
  );
  const bones = [thumb, ...fingers].map((bone) => limb(bone));
  const bare = [...bones, palm].map((d) => path(d)).join('');
  const edge = 'stroke="#4a2038" stroke-width="1.1" stroke-linejoin="round"';
  const slim = (bone: readonly Joint[]) => limb(bone.map(([x, y, r]): Joint => [x, y, r - 0.8]));
  const on = (text: string) => smooth(place(points(text), at));
  const line = (texts: readonly string[], colour: string, width: number, alpha: number) =>
    path(
      texts.map(on).join(''),
      'none',
      `stroke="${colour}" stroke-width="${width}" stroke-linecap="round" opacity="${alpha}"`,
    );
  return (
    group(bare, 'fill="#6b2440" opacity=".55" transform="translate(4 6)"') +
    group(bare, `fill="${CREAM}" opacity=".9" transform="translate(-1.4 -1)"`) +
    bones.map((d) => path(d, HIS_SKIN, edge)).join('') +
    path(palm, HIS_SKIN, edge) +
    group(
      path(slim(thumb.slice(0, 3))) + fingers.map((finger) => path(slim(finger.slice(0, 2)))).join(''),
      `fill="${HIS_SKIN}"`,
    ) +
    group(
      picture.grain(path(palm, picture.linear(280, 334, 286, 354, stops('0 #3a1838 0, 1 #3a1838 0.7'))), '', 'fine'),
      picture.clip(palm),
    ) +
    line(['44 -16.6, 46 -12.4, 45 -9', '49 -7.6, 51 -3.6, 49.6 0', '45.6 2.4, 47 6, 45.4 9.8', '38 10.6, 39.4 14, 37.6 17.4'], '#4a2038', 1.2, 0.7) +
    line(['26 -10, 14 -6.4', '28 -3, 15 -2', '27 4, 15 2.6'], '#c07a50', 1.8, 0.6) +
    line(['4 -13, 14 -23, 22 -31', '34 -15.6, 48 -17.6, 58 -17.6'], '#c98258', 1.8, 0.75) +
    path(polygon(points('242 327, 255 321, 263 352, 249 358')), SHIRT) +
    crease('255 323, 259 337, 262 350', '#d9a27a', 1.6, 0.9)
  );
};

/** His other arm, behind her shoulder, up to the clasped hands. */
const hisFarArm = (picture: Picture) =>
  form(picture, tube('324 250 18, 366 258 19, 416 252 17, 446 210 12'), SUIT, SUIT_SHADE, 7, 0) +
  path(tube('447 207 11.4, 450 199 11.4'), SHIRT) +
  path(tube('451 198 9, 462 180 14, 470 166 12'), HIS_SKIN);

/** Her leg drawn up along his hip: thigh, kneecap, and the calf that hangs before his knee to a pointed foot. */
const hookedLeg = (picture: Picture) => {
  const calf = shape(
    `
      164 482, 168 500, 177 523, 190 550, 206 580, 220 602, 230 617, 239 622, 248 612, 244 596, 244 578,
      243 560, 238 543, 228 527, 216 513, 204 502, 190 490`,
  );
  const thigh = shape(
    `
      336 392, 300 401, 262 414, 228 430, 200 447, 183 457, 171 466, 165 477, 165 489, 171 498, 183 503,
      198 502, 214 497, 240 490, 272 484, 306 480, 340 476`,
  );
  return (
    group(
      group(`${path(calf)}${path(thigh)}`, 'fill="#0e0d30" opacity=".6" transform="translate(11 10)"'),
      picture.clip([FAR_LEG, NEAR_LEG].map((text) => path(shape(text))).join('')),
    ) +
    shoe(242, 612, -0.86) +
    form(picture, [calf, thigh], HER_SKIN, SKIN_SHADE, 8, 2.4, false) +
    group(
      group(path(thigh), 'fill="#8a3a48" opacity=".62" transform="translate(5 11)"') +
        picture.grain(
          path(calf, picture.linear(206, 566, 248, 546, stops('0 #7a2f46 0, 0.5 #7a2f46 0.4, 1 #7a2f46 0.9'))),
          '', 'fine',
        ) +
        // The shin bone in the light, the muscle of the calf behind it.
        path(tube('180 518 0.6, 196 550 2.6, 214 582 2, 231 608 0.6'), '#ffd39a', 'opacity=".85"') +
        path(tube('214 522 0.6, 224 548 2.2, 226 576 0.6'), SKIN_SHADE, 'opacity=".4"'),
      picture.clip(calf),
    ) +
    path(thigh, HER_SKIN) +
    group(
      picture.grain(
        path(thigh, picture.linear(240, 446, 254, 494, stops('0 #7a2f46 0, 0.5 #7a2f46 0.34, 1 #7a2f46 0.92'))),
        '', 'fine',
      ) +
        path(tube('316 406 0.6, 266 424 4.6, 226 441 4.6, 200 456 0.8'), '#ffd39a', 'opacity=".75"') +
        // The kneecap: the light on its front, a hollow beside it.
        ellipse(176, 478, 14, 16, picture.radial(176, 478, 16, stops('0 #ffdcaa 0.5, 0.5 #ffcf94 0.3, 1 #ffcf94 0'))) +
        path(tube('191 466 0.4, 192 476 1.5, 188 486 1.5, 181 493 0.4'), SKIN_SHADE, 'opacity=".34"') +
        path(tube('232 494 0.6, 212 497 3, 196 501 0.6'), SKIN_SHADE, 'opacity=".6"'),
      picture.clip(thigh),
    ) +
    crease('170 497, 180 503, 193 503', SKIN_SHADE, 1.8, 0.7) +
    crease('203 501, 212 497, 222 494', SKIN_SHADE, 1.8, 0.7)
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
    shape('326 470, 332 540, 334 580, 333 606, 336 640, 341 668, 338 692, 352 692, 356 668, 366 640, 374 612, 371 586, 374 540, 392 470'),
    HER_SKIN,
    SKIN_SHADE,
    11,
  ) + shoe(346, 688, -0.06);

const BACK = `
    316 190, 317 208, 313 224, 302 236, 286 244, 276 262, 285 288, 290 316, 298 352, 291 392, 282 424,
    330 440, 392 420, 386 392, 367 354, 374 318, 379 286, 392 262, 386 246, 366 238, 351 226, 346 206,
    347 184, 330 176`;

/** Her left arm over his shoulder, and the right one out to the side: deltoid, elbow, forearm, wrist. */
const HER_ARMS = [
  `
    304 240, 284 243, 262 248, 240 248, 226 243, 221 234, 223 218, 226 204, 220 198, 211 200, 206 214,
    199 230, 195 246, 197 259, 207 267, 228 272, 252 277, 272 284, 290 292, 312 268`,
  `
    372 240, 390 246, 404 257, 418 267, 431 269, 440 259, 447 240, 453 220, 457 207, 464 204, 470 210,
    470 230, 466 254, 459 276, 448 294, 434 301, 416 297, 398 290, 376 288, 362 264`,
];

/** Her bare back and arms, three-quarter: blades, the furrow of the spine, the hollow of the waist. */
const back = (picture: Picture) => {
  const parts = [BACK, ...HER_ARMS].map(shape);
  const skin = picture.clip(parts.map((d) => path(d)).join(''));
  return (
    // Her arm presses a shadow into his jacket.
    group(
      path(parts[1] as string, '#0e0d30', 'opacity=".55" transform="translate(5 9)"'),
      picture.clip(path(shape(SLEEVE)) + path(polygon(points('200 206, 320 206, 310 330, 200 330')))),
    ) +
    form(picture, parts, HER_SKIN, SKIN_SHADE, 7, 2, false) +
    group(
      picture.grain(
        path(parts[0] as string, picture.linear(318, 0, 386, 0, stops('0 #7a2f46 0, 0.45 #7a2f46 0.3, 1 #7a2f46 0.85'))) +
          path(parts[1] as string, picture.linear(0, 252, 0, 286, stops('0 #7a2f46 0, 0.4 #7a2f46 0.35, 1 #7a2f46 0.85'))) +
          path(parts[2] as string, picture.linear(420, 266, 440, 300, stops('0 #7a2f46 0, 0.4 #7a2f46 0.35, 1 #7a2f46 0.9'))) +
          // The hollow of the nape, under the bun.
          path(shape('346 178, 338 196, 338 216, 352 230, 360 200'), '#7a2f46', 'fill-opacity=".6"'),
        '', 'fine',
      ) +
        // Blades: a soft shadow with a lit ridge.
        path(shape('300 262, 311 276, 316 300, 309 312, 310 296, 306 280'), SKIN_SHADE, 'opacity=".42"') +
        path(shape('374 258, 360 272, 353 296, 358 312, 360 294, 366 276'), SKIN_SHADE, 'opacity=".5"') +
        path(tube('355 268 0.5, 349 284 2.6, 349 300 0.5'), '#ffd39a', 'opacity=".6"') +
        path(tube('294 262 0.5, 303 280 3, 306 302 0.6'), '#ffd39a', 'opacity=".45"') +
        // The furrow: shade on its near bank, light on its far one.
        path(tube('334 240 0.6, 330 274 2.4, 328 318 2.8, 332 362 2.4, 338 398 0.6'), SKIN_SHADE, 'opacity=".62"') +
        path(tube('339 262 0.5, 336 300 3, 336 336 3.2, 342 380 0.8'), '#ffd39a', 'opacity=".6"') +
        // Light on the upper arm, the forearm, the trapezius.
        path(tube('296 252 0.6, 272 255 4, 244 256 3.2, 222 252 0.6'), '#ffd39a', 'opacity=".7"') +
        path(tube('203 250 0.6, 205 232 3, 213 212 0.6'), '#ffd39a', 'opacity=".8"') +
        path(tube('386 254 0.6, 402 266 3.6, 424 278 2.6, 436 276 0.6'), '#ffd39a', 'opacity=".6"') +
        path(tube('446 268 0.6, 454 244 2.8, 460 214 0.6'), '#ffd39a', 'opacity=".6"') +
        path(tube('322 206 0.6, 318 224 2.6, 302 242 0.6'), '#ffd39a', 'opacity=".7"'),
      skin,
    ) +
    crease('284 290, 282 281, 276 275', SKIN_SHADE, 2, 0.75) +
    crease('379 288, 381 279, 388 272', SKIN_SHADE, 2, 0.75) +
    crease('222 238, 227 243, 234 246', SKIN_SHADE, 1.6, 0.6) +
    crease('200 256, 206 258, 209 264', SKIN_SHADE, 1.5, 0.55) +
    crease('440 262, 437 268, 430 271', SKIN_SHADE, 1.6, 0.6) +
    crease('314 222, 328 229, 349 222', DRESS, 4.2, 1) +
    crease('331 229, 326 252, 328 272', DRESS, 2.2, 1) +
    crease('332 229, 338 250, 337 266', DRESS, 2.2, 1) +
    ellipse(331, 228.6, 3.4, 3.4, '#ff7a4a')
  );
};

const SKIRT = `
    288 318, 293 340, 300 362, 314 392, 336 402, 358 388, 367 360, 373 330, 372 356, 388 388, 398 420,
    412 470, 446 524, 506 562, 466 566, 490 610, 538 648, 482 650, 440 640, 452 674, 478 704, 424 690,
    384 654, 350 604, 328 556, 310 524, 286 504, 266 480, 262 452, 276 428, 290 392, 300 362`;

/** The dress: open to the small of the back, slit for the hooked leg, the skirt thrown out in tongues. */
const dress = (picture: Picture) => {
  const d = shape(SKIRT);
  const folds = [
    '344 404 1, 366 470 5, 404 540 9, 456 606 7, 520 646 0.5',
    '322 412 1, 334 480 5, 362 552 9, 402 620 9, 462 698 0.6', '376 372 1, 392 440 4, 420 506 7, 470 548 3, 500 562 0.6',
    '286 424 0.6, 300 470 4, 322 524 6, 354 592 4, 378 640 0.6',
  ];
  const gleams = [
    '318 424 0.6, 326 480 3, 346 540 4.4, 382 606 3.2, 418 656 0.6',
    '340 420 0.6, 352 476 3, 384 544 5, 428 604 3.4, 474 640 0.6',
    '368 404 0.6, 382 456 2.6, 408 510 3.6, 446 546 0.6', '276 440 0.6, 270 458 3.4, 276 478 3, 290 500 0.6',
    '290 426 0.6, 296 462 2.4, 312 508 0.6',
  ];
  return (
    form(picture, d, DRESS, DRESS_SHADE, 10, 2.2) +
    group(
      picture.grain(
        sheet(
          picture.linear(300, 480, 480, 640, [
            [0, DRESS_SHADE, 0], [0.5, DRESS_SHADE, 0.4], [1, '#5a1048', 0.75],
          ]),
        ),
        '', 'fine',
      ) +
        folds.map((text) => path(tube(text), DRESS_SHADE, 'opacity=".66"')).join('') +
        gleams.map((text) => path(tube(text), '#ff8f56', 'opacity=".9"')).join(''),
      picture.clip(d),
    ) +
    crease('300 360, 313 391, 336 402, 358 388, 367 360', '#ff8f56', 1.8, 0.9)
  );
};

const HER_HAIR = `
    27 -37, 18 -51, -4 -58, -30 -51, -47 -30, -51 -6, -45 14, -34 22, -24 18, -17 10, -13 0, -8 -12, 3 -17,
    14 -23, 22 -31`;

const herHead = (picture: Picture) => {
  const hair = '#2c1440';
  const strand = (text: string, colour: string) =>
    path(limb(place(joints(text), HER_HEAD)), colour, 'opacity=".85"');
  const bun = smooth(on(HER_HEAD, '-36 2, -50 -4, -65 4, -70 20, -61 35, -45 37, -33 26, -31 12'), true);
  return (
    head(picture, HER_HEAD, HER_SKIN, '#e8674a', hair, '#b8283a') +
    form(picture, bun, hair, '#150c30', 5, 1.2, false) +
    path(smooth(on(HER_HEAD, HER_HAIR), true), hair) +
    // Combed back from the brow into the bun; one lock has come loose.
    strand('24 -38 0.4, 10 -46 1.6, -10 -48 1.6, -30 -38 1.2, -42 -20 0.4', '#7a3060') +
    strand('22 -33 0.4, 8 -38 1.8, -10 -38 1.8, -28 -26 1.4, -38 -6 0.4', '#b84a56') +
    strand('16 -26 0.4, 2 -28 1.8, -12 -26 1.8, -24 -14 1.4, -32 4 0.4', '#7a3060') +
    strand('6 -19 0.4, -6 -18 1.6, -16 -12 1.6, -24 0 1.2, -30 10 0.4', '#b84a56') +
    strand('-40 6 0.4, -52 4 1.6, -62 14 1.6, -62 26 0.4', '#7a3060') +
    strand('-38 16 0.4, -48 12 1.4, -56 20 1.4, -52 30 0.4', '#b84a56') +
    strand('-18 12 0.6, -15 22 1.3, -18 34 1.1, -13 44 0.3', hair) +
    strand('9 -20 0.6, 5 -8 1.2, 6 4 1, 3 12 0.3', hair) +
    ear(HER_HEAD, HER_SKIN) +
    path(smooth(on(HER_HEAD, '-8 13, -11 22, -8 28, -5 22'), true), '#ffd98a') +
    [0, 1.25, 2.5, 3.75, 5]
      .map((a) => ellipse(362 + 7.6 * Math.cos(a), 150 + 7.6 * Math.sin(a), 6.8, 6.8, a > 1 && a < 3 ? '#e8503a' : '#ff7a4a'))
      .join('') +
    ellipse(362, 150, 4.4, 4.4, '#ffd98a')
  );
};

/** Her left hand round the nape of his neck, fingers in his hair, the thumb along his jaw. */
const herHand = (picture: Picture) =>
  form(
    picture,
    [
      tube('217 206 8.4, 219 196 9.4, 224 184 11, 229 176 9.4'),
      tube('219 182 4, 214 172 3.6, 212 164 3, 212 160 2.2'),
      tube('223 178 4.2, 220 166 3.8, 220 156 3.2, 221 150 2.2'),
      tube('229 176 4.2, 229 164 3.8, 230 153 3.2, 232 147 2.2'),
      tube('234 178 4.2, 237 168 3.8, 239 159 3.2, 241 154 2.2'),
      tube('229 190 4.8, 238 184 4.2, 246 180 3.4, 252 178 2.4'),
    ],
    HER_SKIN,
    SKIN_SHADE,
    2.6, 1.2, false,
  ) +
  // The wrist runs on into the forearm, without a rim between them.
  path(tube('212 216 6.6, 217 205 7.8, 219 196 8.6'), HER_SKIN) +
  ['218.4 176, 216 168', '225 174, 225 160', '232.6 173, 234 160'].map((text) => crease(text, SKIN_SHADE, 1.2, 0.8)).join('') +
  [
    [212, 161.4], [221, 151.6], [231.8, 148.8], [240.6, 155.6],
  ]
    .map(([x, y]) => ellipse(x as number, y as number, 1.7, 2.4, '#c8283a'))
    .join('');

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
  ['489 193.6, 482 199.6', '492 184.6, 485 189.6', '493 175.6, 486 180.6', '493 166.6, 487 171.6']
    .map((text) => crease(text, '#c07a50', 2, 0.8))
    .join('') +
  path(tube('452 194 5.4, 458 182 5, 466 178 3.6'), HIS_SKIN) +
  crease('452 190, 458 180, 465 176', '#c07a50', 1.8, 0.8);

// ── Near plane ────────────────────────────────────────────────────────────────────────────────────

/** A tall-stemmed glass; the foot's centre at (x, y), wine up to `level` (0 … 1) of the bowl. */
const glass = (x: number, y: number, level: number) => {
  const top = y - 84 + 40 * (1 - level);
  const half = 19.5 - 2.5 * (1 - level);
  return (
    ellipse(x + 4, y + 1, 20, 5, '#0e0a2a', 'opacity=".5"') +
    ellipse(x, y, 15, 4, '#6e3b74') +
    path(`M${x - 1.4} ${y - 1}V${y - 40}H${x + 1.4}V${y - 1}Z`, '#ffcf8a') +
    path(
      `M${x - 18} ${y - 96}Q${x - 24} ${y - 40} ${x} ${y - 38}Q${x + 24} ${y - 40} ${x + 18} ${y - 96}Z`,
      '#ffe9bf', 'opacity=".2"',
    ) +
    path(`M${x - half} ${top}Q${x - 20} ${y - 41} ${x} ${y - 40}Q${x + 20} ${y - 41} ${x + half} ${top}Z`, '#8c1636') +
    ellipse(x, top, half, 4, '#d8404a') +
    path(
      `M${x - 18} ${y - 96}Q${x - 24} ${y - 40} ${x} ${y - 38}Q${x + 24} ${y - 40} ${x + 18} ${y - 96}`,
      'none', 'stroke="#ffdf9a" stroke-width="1.4" opacity=".85"',
    ) +
    ellipse(x, y - 96, 18, 3.4, 'none', 'stroke="#ffdf9a" stroke-width="1.2" opacity=".85"') +
    path(`M${x - 14} ${y - 84}Q${x - 17} ${y - 60} ${x - 9} ${y - 48}`, 'none', 'stroke="#fff3d2" stroke-width="2.6" stroke-linecap="round" opacity=".85"')
  );
};

/** A café table cut off by the frame: the candle that lights it all, and two glasses. */
const candle = (picture: Picture) => {
  const table = 'M-40 752C20 726 130 728 178 752C190 760 186 768 176 774C120 796 40 806 -40 806Z';
  return (
    ellipse(
      66, 640, 170, 170,
      picture.radial(66, 640, 170, stops('0 #fff0c4 0.95, 0.25 #ffc069 0.55, 1 #ff8a3d 0')),
    ) +
    path('M-40 760C20 734 130 736 180 760C192 772 186 786 176 794L160 810H-40Z', '#120c30') +
    path(table, '#2a1448') +
    group(
      picture.grain(
        ellipse(
          64, 754, 130, 36,
          picture.radial(64, 754, 130, stops('0 #ffd08a 1, 0.35 #f0793e 0.7, 1 #6b2450 0'), `translate(0 ${754 * 0.72}) scale(1 .28)`),
        ),
        '', 'fine',
      ),
      picture.clip(table),
    ) +
    path('M-40 752C20 726 130 728 178 752', 'none', 'stroke="#ffcf8a" stroke-width="1.8" opacity=".8"') +
    ellipse(68, 757, 36, 8.6, '#120c30', 'opacity=".55"') +
    ellipse(64, 752, 32, 8, '#b8702e') +
    ellipse(64, 750, 32, 7.4, '#f2b33d') +
    ellipse(64, 750, 22, 4.6, '#9a5426') +
    path(
      'M51 672Q64 678 78 672L79 748Q64 756 50 748Z',
      picture.linear(50, 0, 80, 0, stops('0 #fff3d2, 0.55 #ffd698, 1 #d9703f')),
    ) +
    ellipse(64.5, 672, 13.5, 3.8, '#fff8e2') +
    path('M70 674Q71 690 72 700Q74.6 706 76 699Q76.4 684 78 673Z', '#fff3d2') +
    path('M64.6 672V664', 'none', 'stroke="#3a1a30" stroke-width="2" stroke-linecap="round"') +
    path(shape('64 670, 53 658, 55 640, 67 612, 66 634, 77 650, 75 664'), '#ffa22e') +
    path(shape('64 669, 58 658, 60 646, 67 630, 70 650, 70 662'), '#fff3d2') +
    glass(110, 756, 0.72) +
    glass(20, 764, 0.4)
  );
};

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
  picture.add(herHand(picture), hookedLeg(picture), dress(picture), hisHand(picture), candle(picture));
  return picture.svg();
};
