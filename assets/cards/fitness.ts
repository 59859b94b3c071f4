/** A swimmer's crawl, seen half above and half below the surface: coral sunrise over the horizon, deep green beneath. */
import {
  chance,
  ellipse,
  fillDown,
  group,
  type Joint,
  joints,
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
  shape,
  sheet,
  smooth,
  stops,
  tube,
} from './kit';

const SUN = { x: 418, y: 226, r: 112 };
const HORIZON = 318;
const CREAM = '#fff3d2';
const SKIN = '#b4683f';
const SHADE = '#5e2a48';
const SUIT = '#2a2a66';

/** A symbol set down: moved, turned (degrees), scaled, perhaps mirrored top to bottom. */
const set = (symbol: string, x: number, y: number, scale: number, turn = 0, flip = 1) =>
  `<use href="#${symbol}" transform="translate(${num(x)} ${num(y)}) rotate(${Math.round(turn)}) scale(${num(scale)}${flip < 0 ? ` ${num(-scale)}` : ''})"/>`;

// ── Above ─────────────────────────────────────────────────────────────────────────────────────────

/** Sunrise: coral and rose, crumbling round the sun. */
const sky = (picture: Picture) =>
  sheet(picture.linear(0, 0, 0, 330, stops('0 #a8486a, .3 #e2604a, .65 #f58f4a, 1 #ffc36a'))) +
  // A smooth glow under the stipple keeps the dots quiet.
  sheet(picture.radial(SUN.x, SUN.y, 420, stops('0 #ffe0a0 1, .36 #ffcf86 .8, .7 #f79a5a .4, 1 #c9506a 0'))) +
  picture.grain(
    sheet(
      picture.radial(
        SUN.x,
        SUN.y,
        400,
        stops('0 #fff0c4 1, .34 #ffdb8e .9, .6 #ffae62 .6, .82 #f07a4c .36, 1 #c9506a .08'),
      ),
    ),
  ) +
  ellipse(SUN.x, SUN.y, SUN.r, SUN.r, '#fff6da') +
  picture.grain(
    ellipse(
      SUN.x,
      SUN.y,
      SUN.r,
      SUN.r,
      picture.radial(SUN.x - 30, SUN.y - 70, 200, stops('0 #fff 0, .55 #ffd884 .5, 1 #f88a48 1')),
    ),
  ) +
  clouds(picture);

/** Banks of morning cloud, flat-footed: rose above, their feet lit by the sun. */
const clouds = (picture: Picture) => {
  const banks = [
    '-20 112, 20 96, 62 98, 96 82, 140 84, 170 96, 214 94, 262 108, 200 114, 110 112, 40 116',
    '-20 168, 24 156, 70 158, 112 150, 150 160, 196 166, 120 172, 40 170',
    '452 62, 490 50, 530 52, 560 38, 620 36, 620 66, 560 68, 500 66',
    '118 228, 156 220, 190 222, 224 216, 262 226, 206 231, 150 231',
  ].map(shape);
  const all = banks.map((d) => path(d)).join('');
  return (
    group(all, 'fill="#ffd9a8" transform="translate(2 2.4)"') +
    group(all, 'fill="#e8746a"') +
    group(
      picture.grain(
        [
          [84, 116],
          [160, 174],
          [44, 70],
          [218, 232],
        ]
          .map(([top = 0, foot = 0], i) =>
            path(
              banks[i] ?? '',
              picture.linear(0, top, 12, foot, stops('0 #a8486a .7, .5 #ffb884 .3, 1 #ffcf9a 1')),
            ),
          )
          .join(''),
      ),
    )
  );
};

/** Far headlands and the sea up to the lens, with the sun's road of glitter. */
const sea = (picture: Picture) => {
  const random = chance(14);
  const headland = (seed: number, base: number, colour: string, reach: number) =>
    path(
      fillDown(
        ridge(-10, reach, 20, (x) => base + ((x + 10) / reach) ** 2 * (HORIZON - base + 4), [[8, 40]], seed),
        HORIZON + 2,
      ),
      colour,
    );
  let glitter = '';
  for (let i = 0; i < 170; i++) {
    const t = random() ** 0.8;
    const y = HORIZON + 4 + t * 120;
    const x = SUN.x + random.bell() * mix(84, 150, t);
    const w = mix(6, 34, t) * random.between(0.5, 1.2);
    const h = mix(1, 4.6, t);
    glitter += `M${num(x - w)} ${num(y)}q${num(w)} ${num(-h)} ${num(2 * w)} 0q${num(-w)} ${num(h)} ${num(-2 * w)} 0`;
  }
  let swell = '';
  for (let i = 0; i < 46; i++) {
    const t = random();
    const y = HORIZON + 6 + t * 120;
    const w = mix(12, 60, t);
    const x = random.between(-40, 620);
    swell += `M${num(x - w)} ${num(y)}q${num(w)} ${num(-mix(1, 6, t))} ${num(2 * w)} 0q${num(-w)} ${num(mix(0.5, 2, t))} ${num(-2 * w)} 0`;
  }
  return (
    headland(5, 284, '#d9705c', 330) +
    headland(9, 300, '#b0505e', 230) +
    path(
      `M-5 ${HORIZON}H605V470H-5Z`,
      picture.linear(0, HORIZON, 0, 440, stops('0 #ffb868, .25 #e2704e, .6 #a04a5c, 1 #3f5a5c')),
    ) +
    path(swell, '#5e3a5c', 'opacity=".5"') +
    path(glitter, '#ffe9b0', 'opacity=".95"')
  );
};

// ── Below ─────────────────────────────────────────────────────────────────────────────────────────

/** Where the water cuts the lens: a trough at the armpit, a bow wave thrown up before the head. */
const LINE = points(
  '-10 420, 60 408, 130 400, 210 410, 290 424, 346 430, 396 424, 440 406, 474 402, 504 389, 530 373, 552 366, 576 378, 594 397, 612 404',
);
const WATER = fillDown(LINE);
/** Its height at some x. */
const lineAt = (x: number) => {
  const i = Math.max(
    1,
    LINE.findIndex(([at]) => at >= x),
  );
  const [[x0, y0], [x1, y1]] = [LINE[i - 1] as Point, LINE[i] as Point];
  return mix(y0, y1, (x - x0) / (x1 - x0));
};

/** The deep: green-teal, darker downwards, the sun glowing through the wave and falling in soft shafts. */
const deep = (picture: Picture) => {
  const shafts = [
    [250, 424, 14, 8, 30],
    [318, 428, 150, 6, 20],
    [366, 430, 262, 15, 50],
    [420, 412, 400, 7, 22],
    [474, 402, 520, 16, 52],
    [520, 376, 622, 8, 26],
    [566, 390, 740, 14, 44],
  ].map(([x = 0, y = 0, foot = 0, top = 0, wide = 0]) =>
    polygon([
      [x - top, y],
      [x + top, y],
      [foot + wide, 820],
      [foot - wide, 820],
    ]),
  );
  const light = picture.linear(0, 390, 0, 740, stops('0 #e4f8cc .5, .5 #8fdcb8 .22, 1 #8fdcb8 0'));
  return group(
    path(
      WATER,
      picture.linear(0, 385, 0, 800, stops('0 #6fd0a8, .12 #35ab92, .4 #17776f, .7 #0c4c52, 1 #062a3a')),
    ) +
      picture.blur(shafts.map((d) => path(d, light)).join(''), 5) +
      picture.grain(
        shafts
          .map((d) =>
            path(d, picture.linear(0, 400, 0, 760, stops('0 #e4f8cc .5, .5 #a0e4bc .4, 1 #58c4a4 .16'))),
          )
          .join('') +
          sheet(picture.radial(462, 392, 190, stops('0 #fff0b8 .8, .4 #d6f0b0 .52, 1 #8fdcb8 0'))),
      ) +
      mirror() +
      picture.grain(
        sheet(
          picture.radial(440, 390, 520, stops('0 #0d4a50 0, .55 #0d4a50 .05, .85 #0a4650 .36, 1 #062a3a .6')),
        ),
      ),
    picture.clip(WATER),
  );
};

/** The underside of the surface throws the sky back in flakes of coral and cream. */
const mirror = () => {
  const random = chance(23);
  let warm = '';
  let pale = '';
  for (let i = 0; i < 74; i++) {
    const t = random() ** 1.7;
    const x = random.between(-20, 620);
    const y = lineAt(x) + 9 + 42 * t;
    const w = mix(22, 7, t) * random.between(0.5, 1.2);
    const d = `M${num(x - w)} ${num(y)}q${num(w)} ${num(-mix(5, 2, t))} ${num(2 * w)} ${num(random.bell() * 4)}q${num(-w)} ${num(mix(2.4, 1, t))} ${num(-2 * w)} 0`;
    if (random() < 0.4) warm += d;
    else pale += d;
  }
  return path(warm, '#ffb884', 'opacity=".6"') + path(pale, '#dcf7d4', 'opacity=".5"');
};

/** The second find: a shoal that turns away as she passes, backs flashing in the light. */
const shoal = (picture: Picture) => {
  const random = chance(3);
  const fish = picture.symbol(
    path('M-10 0L-20-6L-16.5 0L-20 6Z', '#4f9f92') +
      path(shape('-12 0, -4 -4.8, 6 -4.2, 13 0, 6 4, -4 4.6'), '#5fb3a2') +
      path(shape('-12 -.4, -4 -4.8, 6 -4.2, 13 0, 3 -.8'), '#fff0c4') +
      ellipse(9, -0.8, 0.9, 0.9, '#0c4c52'),
  );
  return Array.from({ length: 40 }, (_, i) => {
    const t = i / 40;
    const [x, y] = [
      176 + 312 * t + random.bell() * 30,
      640 + 20 * Math.sin(t * 5) + 92 * t ** 2 + random.bell() * 40 * (1.15 - t),
    ];
    return set(fish, x, y, 0.5 + random() * 0.2 + t * 0.75, 4 + t * 36 + random.bell() * 8);
  }).join('');
};

/** Kelp: far fronds pale, the nearest dark and cut off by the frame. */
const kelp = (picture: Picture) => {
  const blade = picture.symbol(path(limb(joints('0 0 1.5, 16 -5 5.5, 36 -3 5, 58 -12 .5'), 2)));
  const frond = (x: number, top: number, sway: number, colour: string, size: number) => {
    const spine = Array.from(
      { length: 9 },
      (_, i): Point => [x + sway * Math.sin(i * 0.75 + x) * (i / 5), mix(812, top, i / 8)],
    );
    const blades = spine
      .slice(1)
      .map(([sx, sy], i) => set(blade, sx, sy, size, i % 2 ? -29 : 209, i % 2 ? 1 : -1));
    return group(
      path(
        limb(
          spine.map(([a, b]) => [a, b, 2.6 * size] as const),
          2,
        ),
      ) + blades.join(''),
      `fill="${colour}"`,
    );
  };
  return (
    frond(196, 690, 10, '#125c5a', 0.7) +
    frond(300, 720, 12, '#125c5a', 0.7) +
    frond(392, 704, 10, '#125c5a', 0.7) +
    frond(104, 690, 12, '#0a444c', 1) +
    frond(496, 716, 12, '#0a444c', 1) +
    frond(34, 600, 16, '#052c38', 1.2) +
    frond(566, 606, 16, '#052c38', 1.25)
  );
};

/** Bubbles: a clear ring with a spark of sun, as a symbol; specks are only a dot. */
const bubbles = (
  symbol: string,
  seed: number,
  count: number,
  size: number,
  spot: (t: number, random: () => number) => Point,
) => {
  const random = chance(seed);
  return Array.from({ length: count }, (_, i) => {
    const [x, y] = spot(i / count, random);
    const r = size * (0.16 + random() ** 2.6);
    return r < 1.6 ? ellipse(x, y, r, r, '#d9f5df', 'opacity=".8"') : set(symbol, x, y, r);
  }).join('');
};

/** The air she leaves behind: a stream from the mouth, a burst at the pulling hand, the churn of the kick. */
const air = (picture: Picture) => {
  const symbol = picture.symbol(
    ellipse(0, 0, 1, 0.94, '#d9f5df', 'fill-opacity=".3" stroke="#effbe4" stroke-width=".2"') +
      ellipse(0.3, -0.35, 0.24, 0.2, '#fffbea'),
  );
  return (
    bubbles(symbol, 5, 76, 7, (t, random) => [
      446 - 290 * t,
      482 + 46 * t ** 0.7 + 54 * (random() - 0.5) * (0.25 + t),
    ]) +
    bubbles(symbol, 9, 44, 6, (t, random) => [
      388 - 110 * t,
      640 - 36 * t + 70 * (random() - 0.5) * (0.3 + t),
    ]) +
    bubbles(symbol, 13, 64, 6, (t, random) => [
      16 + 130 * t ** 1.5,
      500 - 10 * t - 84 * random() * (1 - t * 0.6),
    ])
  );
};

// ── The swimmer ───────────────────────────────────────────────────────────────────────────────────

const crease = (text: string, colour = SHADE, width = 2, alpha = 0.65) =>
  path(
    smooth(points(text)),
    'none',
    `stroke="${colour}" stroke-width="${width}" stroke-linecap="round" opacity="${alpha}"`,
  );

/** A lit body: cream rim towards the sun, flat colour, and a shade that steps and then crumbles away from it. */
const form = (picture: Picture, ds: readonly string[], fill: string, shade = SHADE, depth = 8, rim = 2.4) => {
  const paths = ds.map((d) => path(d)).join('');
  const body = `<use href="#${picture.symbol(paths)}"`;
  const moved = (k: number) => `transform="translate(${num(k * 0.6)} ${num(-k)})"/>`;
  const away = (k: number) => picture.mask(`${sheet('#fff')}${body} fill="#000" ${moved(depth * k)}`);
  return (
    (rim ? `${body} fill="${CREAM}" ${moved(rim)}` : '') +
    `${body} fill="${fill}"/>` +
    group(
      sheet(shade, `opacity=".62" ${away(1)}`) +
        picture.grain(sheet(shade, `fill-opacity=".48" ${away(2.3)}`), '', 'fine'),
      picture.clip(paths),
    )
  );
};

/** A hand from the side, cupped for the stroke: palm, four fingers, thumb; the wrist at the origin, fingers along x. */
const FINGERS = [
  '22 -7 4.8, 40 -10 4.4, 50 -8 4.1, 61 -3 2.8',
  '24 -2 4.8, 44 -4 4.5, 56 -1 4.1, 67 6 2.8',
  '24 4 4.7, 42 4 4.2, 52 8 3.8, 61 15 2.6',
  '21 9 4.4, 36 12 3.7, 43 15 3.3, 50 21 2.3',
  '4 7 5, 14 15 5, 26 21 4.2, 36 21 2.8',
].map(joints);
const PALM = points('-8 -8.4, 6 -9.6, 20 -12, 29 -9, 31 2, 27 12, 14 13, 2 9.4, -8 8.4');
/** The other hand, flat for the entry, its back to us: fingers together, thumb tucked under the first. */
const FLAT_FINGERS = [
  '18 -7.4 4.4, 36 -7 4, 49 -6 2.9',
  '22 -2.8 4.8, 42 -2.8 4.5, 60 -2.6 3.2',
  '22 2.2 4.9, 44 2 4.6, 64 1 3.3',
  '22 7 4.7, 40 6.4 4.4, 57 4.6 3.2',
  '4 6 4.8, 17 12.4 4.4, 29 14 3.8, 37 13 2.8',
].map(joints);
const FLAT_PALM = points('-9 -8.6, 4 -9.6, 18 -11.6, 30 -11, 34 0, 30 11, 16 12, 4 9.8, -9 8.6');
interface Grip {
  x: number;
  y: number;
  turn: number;
  flip: 1 | -1;
}
const hand = (at: Grip, palm = PALM, fingers = FINGERS) => [
  smooth(place(palm, { ...at, scale: 0.88 }), true),
  ...fingers.map((finger) => limb(place(finger, { ...at, scale: 0.88 }))),
];
/** The lines between the fingers, and the knuckle of the thumb. */
const CUPPED_LINES = ['30 -5.4, 44 -7, 55 -4', '29 1, 44 0.6, 56 5', '27 7, 39 8.4, 48 14', '6 10, 15 11, 22 15'];
const FLAT_LINES = ['26 -5.2, 38 -5, 51 -4.2', '27 -.4, 44 -.4, 60 -1', '26 4.8, 42 4.4, 57 3', '12 9, 22 10, 34 10.4'];
const fingerLines = (at: Grip, colour = SHADE, lines = CUPPED_LINES) =>
  lines
    .map((text) =>
      path(
        smooth(place(points(text), { ...at, scale: 0.88 })),
        'none',
        `stroke="${colour}" stroke-width="1.7" stroke-linecap="round" opacity=".75"`,
      ),
    )
    .join('');

const LEAD: Grip = { x: 507, y: 337, turn: 0.74, flip: 1 };
const leadHand = () => hand(LEAD, FLAT_PALM, FLAT_FINGERS);
const PULL: Grip = { x: 414, y: 606, turn: 1.86, flip: 1 };

/** Light that the ripples draw on what swims beneath them. */
const dapple = (lines: readonly string[], alpha = 0.5) =>
  lines.map((text) => path(tube(text), '#f4ffd8', `opacity="${alpha}"`)).join('');

/** The far leg has just kicked up through the surface; the far arm pulls, elbow high. */
const farLimbs = (picture: Picture) => {
  const leg = [
    shape(
      `
        244 458, 204 470, 168 477, 146 478, 130 470, 106 459, 78 448, 50 434, 32 424, 16 411, 4 402, -2 408,
        8 423, 24 436, 38 448, 56 466, 78 488, 100 505, 118 517, 134 520, 158 519, 192 518, 234 514`,
    ),
  ];
  const pull = [
    tube('396 440 22, 420 460 19.6, 441 492 16.6, 451 522 13.6, 446 554 14, 432 582 11, 416 606 8.4'),
    ...hand(PULL),
  ];
  return (
    form(picture, leg, '#8f4a38', '#3a1f4a', 7, 2) +
    crease('118 492, 114 502, 120 512', '#3a1f4a', 1.8) +
    crease('148 484, 142 492, 144 500', '#3a1f4a', 1.6, 0.5) +
    crease('92 486, 74 472, 56 456', '#3a1f4a', 1.6, 0.5) +
    group(
      dapple(['200 480 .3, 172 486 1.4, 146 484 .9, 116 474 1.4, 84 462 .9, 56 446 .3'], 0.4),
      picture.clip(leg.map((d) => path(d)).join('')),
    ) +
    form(picture, pull, '#9a5638', '#3a1f4a', 7, 2) +
    fingerLines(PULL, '#3a1f4a') +
    crease('440 530, 448 534, 456 532', '#3a1f4a', 1.8) +
    crease('452 546, 444 568, 432 588', '#c98a5c', 3, 0.6) +
    crease('434 462, 448 488, 456 510', '#c98a5c', 3.4, 0.6)
  );
};

/** Back, seat and belly. */
const TORSO = `
  440 408, 412 400, 380 400, 348 408, 316 420, 284 434, 258 443, 234 446, 212 454, 198 470, 196 496, 206 516,
  232 518, 262 510, 296 507, 328 511, 356 511, 380 500, 402 482, 422 462, 436 444`;
const NECK = '400 428 28, 428 424 24, 454 424 21';
/** Hip to pointed toes: hamstring and calf above, thigh, kneecap and shin below. */
const NEAR_LEG = `
  244 458, 212 456, 186 467, 156 486, 132 504, 114 520, 98 524, 78 532, 56 546, 34 562, 12 576, -4 578,
  -24 590, -44 606, -40 614, -20 608, 0 600, 14 594, 32 590, 54 582, 78 574, 98 568, 110 566, 122 562, 134 552,
  154 544, 180 534, 206 522, 230 510`;
/** Deltoid, triceps, elbow, forearm: the near arm, elbow highest of all, hand on its way down to the water. */
const NEAR_ARM =
  '360 440 25, 378 420 27, 392 394 23, 403 366 19.6, 415 336 17.4, 425 312 14, 436 301 13, 450 305 14.6, 467 313 14, 488 325 10.8, 506 336 8.8';

/** Trunk, near leg and near arm as one body in one light; the suit leaves the shoulder free. */
const torso = (picture: Picture) => {
  const arm = [tube(NEAR_ARM), ...leadHand()];
  const body = [TORSO, NEAR_LEG].map(shape).concat(tube(NECK), arm);
  const suit = shape(
    `
      418 470, 396 470, 376 462, 362 446, 360 424, 366 398, 330 396, 240 426, 214 440, 190 456,
      206 486, 240 530, 300 522, 366 522, 404 496`,
  );
  return (
    form(picture, body, SKIN, SHADE, 11, 3) +
    group(
      path(suit, SUIT) +
        picture.grain(
          path(suit, picture.linear(0, 452, 18, 520, stops('0 #10163e 0, .45 #10163e .5, 1 #0a0f30 .95'))),
          '',
          'fine',
        ) +
        path(shape('368 462, 340 458, 306 456, 264 464, 216 480, 212 492, 262 480, 306 472, 344 474, 376 482, 396 488, 404 476, 386 470'), '#f2b33d') +
        path(
          smooth(points('418 470, 396 470, 376 462, 362 446, 360 424, 366 398')),
          'none',
          'stroke="#10163e" stroke-width="2.4"',
        ) +
        path(smooth(points('190 456, 206 486, 240 530')), 'none', 'stroke="#10163e" stroke-width="3"') +
        dapple(
          [
            '344 416 .3, 322 430 1.7, 300 434 .9, 278 450 1.7, 250 456 .9, 226 474 .3',
            '300 434 .3, 296 452 1.3, 282 468 .3',
            '250 456 .3, 252 474 1.3, 240 492 .3',
            '214 462 .3, 192 474 1.7, 172 494 1, 148 500 1.8, 126 520 1, 100 532 1.6, 74 544 .9, 44 562 .3',
            '192 474 .3, 190 492 1.4, 176 508 .3',
            '148 500 .3, 150 516 1.4, 138 530 .3',
            '100 532 .3, 98 544 1.2, 84 556 .3',
          ],
          0.42,
        ),
      picture.clip(body.map((d) => path(d)).join('')),
    ) +
    // The arm once more, over the edge of the suit: the same body, so without a rim.
    form(picture, arm, SKIN, SHADE, 10, 0) +
    armLines() +
    crease('122 532, 114 540, 114 554', SHADE, 2) +
    crease('100 530, 86 546, 64 562', SHADE, 1.6, 0.5) +
    crease('186 524, 160 534, 140 540', SHADE, 1.6, 0.5)
  );
};

/** What the low sun finds on the arm: edge of the deltoid, triceps, the bone of the elbow, the cords of the forearm. */
const armLines = () =>
  crease('362 462, 384 452, 400 432, 408 404') +
  crease('384 408, 394 378, 406 346', SHADE, 1.8, 0.5) +
  crease('423 318, 428 312, 437 312', SHADE, 2) +
  crease('446 314, 468 328, 494 342', SHADE, 1.6, 0.5) +
  crease('408 396, 420 366, 430 338', '#f6bd8a', 4.4, 0.9) +
  crease('446 298, 470 309, 494 325', '#f6bd8a', 3.2, 0.85) +
  crease('372 402, 384 396, 396 400', '#f6bd8a', 3, 0.6) +
  // The back of the hand turns up to the sun.
  path(smooth(place(points('-6 -6, 8 -8, 22 -8, 40 -5, 54 -3, 46 2, 28 4, 8 2'), { ...LEAD, scale: 0.88 }), true), '#d98a58') +
  fingerLines(LEAD, '#4a2040', FLAT_LINES);

/** Head down in the water: cap, goggles, a profile that breathes out and looks at the deep. */
const head = (picture: Picture) => {
  const at = { x: 474, y: 432, scale: 0.82, turn: 0.8 };
  const on = (text: string) => smooth(place(points(text), at), true);
  const line = (text: string, colour: string, width: number, extra = '') =>
    path(
      smooth(place(points(text), at)),
      'none',
      `stroke="${colour}" stroke-width="${width}" stroke-linecap="round"${extra}`,
    );
  // Over the ear and down to the nape: the cap is the card's one red.
  const cap = on(
    `34 -25, 31 -38, 18 -50, -8 -55.5, -34 -48, -50.5 -27, -50 -3, -43 13, -30 15, -18 10, -9 11, -3 6, 0 -4,
      5 -13, 14 -19, 24 -23`,
  );
  return (
    form(
      picture,
      [
        on(
          `
            -6 -50, 14 -47, 28 -36, 33.5 -24, 35 -15, 32.5 -8, 37 1, 43 9, 41.5 12.5, 35.5 14, 38.5 18,
            38 20.5, 33 22.5, 37 26.5, 36.5 30, 32.5 33, 35.5 39, 32 45.5, 23 46.5, 10 41, -2 32, -16 26,
            -40 22, -46 -10, -40 -32, -26 -46`,
        ),
      ],
      SKIN,
      SHADE,
      5,
      1.8,
    ) +
    path(on('27 21, 34 16.6, 38.4 18.4, 38 21, 34 23, 37.4 26.4, 36 30, 31 28.6'), '#8e3244') +
    path(on('27 21.4, 33 20, 38.4 20.8, 34.4 24.4, 30 24'), '#3a1432') +
    line('38.6 11.4, 35 9.4, 33 12.4', '#3a1432', 1.8) +
    line('10 24, 2 25, -8 20', SHADE, 1.7, ' opacity=".6"') +
    line('16 8, 21 11, 26 10', '#eba676', 4.6, ' opacity=".8"') +
    line('39 2, 42 8', '#eba676', 2.4, ' opacity=".9"') +
    form(picture, [cap], '#e8452c', '#8a1f48', 8, 2.6) +
    line('-26 -45, -12 -30, 0 -12', '#fff0d0', 5) +
    line('-48 -6, -26 -9, -4 -11, 12 -12', '#10163e', 4.4) +
    path(on('10 -18, 22 -21, 34 -17, 37 -9, 31 -1, 18 -2, 11 -8'), '#10163e') +
    path(on('17 -15, 26 -16.6, 33 -12, 29.6 -5, 20 -5.6'), '#3fb6c0') +
    path(on('20 -14, 26 -15, 31 -12.6, 26 -10.4'), '#ffe9b0')
  );
};

/** Water runs off the lifted arm: a thread that still hangs on the skin, then beads that fall faster and faster. */
const drops = (picture: Picture) => {
  const random = chance(77);
  const drop = picture.symbol(
    path(shape('-2.8 0, 0 -1.1, 1.3 -.9, 1.9 0, 1.3 .9, 0 1.1'), '#a8404a') +
      path(shape('-2.4 -.1, 0 -.9, 1.1 -.7, 1.5 0, 1 .5, 0 .6'), '#fff8e4'),
  );
  let out = '';
  const string = (x: number, y: number, thread: number, lag: number) => {
    const foot = lineAt(x - lag) - 6;
    // The arm moves on, so what fell first is lowest and farthest behind.
    const at = (t: number): Point => [x - lag * t, y + thread + (foot - y - thread) * t * t];
    const hanging: Joint[] = [[x + 1, y - 5, 2.4], [x, y + thread * 0.4, 1.1], [x - 0.6, y + thread, 1.7]];
    out += path(limb(hanging), '#a8404a', 'transform="translate(.6 .8)"') + path(limb(hanging), '#fff8e4');
    for (let t = 0.3; t < 1; t += random.between(0.1, 0.17)) {
      const [px, py] = at(t);
      const lean = (Math.atan2((foot - y) * 2 * t, -lag) * 180) / Math.PI;
      out += set(drop, px + random.bell() * 2.4, py, mix(2.7, 1.5, t) * random.between(0.6, 1.1), lean);
    }
  };
  // Off the elbow and the back of the upper arm, trailing; off the underside of the forearm, nearly straight down.
  for (const [x, y, lag] of joints('415 307 62, 408 319 48, 401 331 40, 395 345 30')) string(x, y, 9, lag);
  for (const [x, y, lag] of joints('446 320 5, 457 326 8, 468 330 9, 479 334 10, 490 339 11')) string(x, y, 8, lag);
  return out;
};

/** A jet of thrown water: it thins out, then breaks into beads. */
const jet = (x: number, y: number, dx: number, dy: number, foot: number) =>
  path(
    limb([
      [x, y + 4, foot * 1.5],
      [x + dx * 0.26, y + dy * 0.5, foot * 0.7],
      [x + dx * 0.68, y + dy * 0.88, foot * 0.36],
      [x + dx, y + dy, 0.3],
    ]),
  ) +
  ellipse(x + dx * 1.14, y + dy * 1.07, 1.9) +
  ellipse(x + dx * 1.36, y + dy * 1.12, 1.3) +
  ellipse(x + dx * 0.8, y + dy * 1.16, 1.1);

/** The skin of the water over everything: meniscus, the bow wave with its torn lip, spray where foot and shoulder break it. */
const surface = (picture: Picture) => {
  const random = chance(41);
  const foam = (x: number, w: number, h: number, count: number) =>
    Array.from({ length: count }, () => {
      const t = random.bell();
      const r = 0.9 + 3.4 * random() ** 2.2;
      return ellipse(x + t * w, lineAt(x + t * w) - random() ** 1.8 * h * (1 - Math.abs(t)), r, r * 0.9);
    }).join('');
  const jets = (list: string) =>
    joints(list)
      .map(([x, dx, dy], i) => jet(x, lineAt(x), dx, dy, 2.2 + ((i * 7) % 4) * 0.6))
      .join('');
  const spray =
    jets(
      '4 -8 -34, 12 -2 -58, 20 4 -40, 27 9 -70, 33 8 -30, 40 22 -54, 46 14 -26, 52 30 -38, 60 34 -24, 70 32 -11',
    ) +
    jets('338 -22 -12, 345 -16 -24, 352 -5 -16, 424 6 -14, 431 14 -24, 438 24 -14') +
    jets('566 5 -13, 571 11 -17, 576 14 -11');
  // The bow wave: a small collar that the fingers push open, low enough to leave the hand in sight.
  const lip = [
    '502 392, 516 382, 525 373, 532 372, 540 378, 534 379, 531 383, 525 381, 521 387, 514 386',
    '559 378, 561 369, 566 362, 572 364, 579 373, 587 386, 594 400, 585 393, 580 394, 575 386, 570 386, 566 380',
  ]
    .map(shape)
    .join('');
  const flow = [
    '504 402, 524 388, 546 396, 560 414',
    '494 414, 522 402, 548 412, 566 428',
    '520 420, 544 424, 560 438',
  ];
  return (
    path(
      `${smooth(LINE)}L612 412${smooth([...LINE].reverse().map(([x, y], i): Point => [x, y + 9 + 4 * Math.sin(i * 2)])).replace('M', 'L')}Z`,
      '#c4f0cc',
      'opacity=".6"',
    ) +
    flow
      .map((text, i) =>
        path(
          limb(points(text).map(([x, y], n) => [x, y, n === 1 ? 1.7 - i * 0.3 : 0.3] as const)),
          '#f4ffe0',
          'opacity=".6"',
        ),
      )
      .join('') +
    path(smooth(LINE), 'none', 'stroke="#fff3d2" stroke-width="3.6"') +
    path(smooth(LINE.map(([x, y]) => [x, y + 5])), 'none', 'stroke="#1f7f78" stroke-width="2" opacity=".7"') +
    group(spray, 'fill="#8fd0c0" transform="translate(-1.6 2)"') +
    group(spray, 'fill="#fff6de"') +
    path(lip, '#8fd0c0', 'transform="translate(-1 4)"') +
    path(lip, '#fff6de') +
    picture.grain(
      path(lip, picture.linear(540, 360, 520, 404, stops('0 #6fc8b0 0, .4 #6fc8b0 .3, 1 #3fa090 .8'))),
      '',
      'fine',
    ) +
    group(
      foam(36, 66, 76, 60) +
        foam(346, 34, 22, 22) +
        foam(430, 34, 22, 22) +
        foam(580, 15, 24, 22) +
        foam(520, 14, 6, 8) +
        foam(290, 60, 8, 12),
      'fill="#fff6de"',
    )
  );
};

export const draw = (): string => {
  const picture = new Picture('#17776f');
  const body = farLimbs(picture) + torso(picture) + head(picture);
  const tint = path(
    WATER,
    picture.linear(0, 400, 0, 680, stops('0 #2fa08c .06, .4 #17776f .16, 1 #0d5254 .46')),
  );
  picture.add(
    sky(picture),
    sea(picture),
    deep(picture),
    kelp(picture),
    drops(picture),
    body,
    tint,
    shoal(picture),
  );
  picture.add(air(picture), surface(picture));
  return picture.svg();
};
