/** A swimmer's crawl, seen half above and half below the surface: coral sunrise over the horizon, deep green beneath. */
import {
  chance,
  ellipse,
  fillDown,
  group,
  type Joint,
  limb,
  mix,
  num,
  Picture,
  type Point,
  path,
  place,
  polygon,
  ridge,
  sheet,
  smooth,
} from './kit';

const SUN = { x: 418, y: 226, r: 112 };
const HORIZON = 318;
const CREAM = '#fff3d2';
const SKIN = '#b4683f';
const SHADE = '#5e2a48';
const SUIT = '#2a2a66';

/** Numbers as text, "x y, x y": a drawn line stays one line of code. */
const rows = (text: string) => text.split(',').map((row) => row.trim().split(/\s+/));
const points = (text: string) => rows(text).map((row) => row.map(Number) as unknown as Point);
const joints = (text: string) => rows(text).map((row) => row.map(Number) as unknown as Joint);
const stops = (text: string) =>
  rows(text).map(([at, colour, alpha = '1']) => [Number(at), colour as string, Number(alpha)] as const);
const shape = (text: string) => smooth(points(text), true);

/** A symbol set down: moved, turned (degrees), scaled, perhaps mirrored top to bottom. */
const set = (symbol: string, x: number, y: number, scale: number, turn = 0, flip = 1) =>
  `<use href="#${symbol}" transform="translate(${num(x)} ${num(y)}) rotate(${Math.round(turn)}) scale(${num(scale)}${flip < 0 ? ` ${num(-scale)}` : ''})"/>`;

// ── Above ─────────────────────────────────────────────────────────────────────────────────────────

/** Sunrise: coral and rose, crumbling round the sun. */
const sky = (picture: Picture) =>
  sheet(picture.linear(0, 0, 0, 330, stops('0 #a8486a, .3 #e2604a, .65 #f58f4a, 1 #ffc36a'))) +
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
  [
    '60 96 .4, 150 86 7, 236 96 .4', '10 130 .4, 90 122 5, 190 132 .4', '470 66 .4, 540 58 6, 640 68 .4',
    '130 210 .4, 200 204 4, 280 211 .4',
  ]
    .map((text) => path(limb(joints(text)), '#ffc9a0', 'opacity=".75"'))
    .join('');

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
  for (let i = 0; i < 90; i++) {
    const t = random() ** 0.8;
    const y = HORIZON + 4 + t * 120;
    const x = SUN.x + random.bell() * mix(90, 230, t);
    const w = mix(5, 30, t) * random.between(0.5, 1.2);
    const h = mix(0.6, 3, t);
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
    path(glitter, '#fff0c0', 'opacity=".95"')
  );
};

// ── Below ─────────────────────────────────────────────────────────────────────────────────────────

/** Where the water cuts the lens: a trough at the armpit, a bow wave before the head. */
const LINE = points(
  '-10 418, 60 404, 130 398, 210 410, 290 426, 350 430, 400 412, 448 388, 492 380, 528 398, 566 406, 612 396',
);
const WATER = fillDown(LINE);

/** The deep: green-teal, darker downwards, with shafts of sun. */
const deep = (picture: Picture) => {
  const shafts = [
    [474, 396, 540, 13, 42], [414, 410, 384, 10, 34], [352, 430, 236, 13, 46], [262, 424, 70, 9, 34],
    [548, 402, 690, 12, 46],
  ].map(([x = 0, y = 0, foot = 0, top = 0, wide = 0]) =>
    polygon([[x - top, y], [x + top, y], [foot + wide, 820], [foot - wide, 820]]),
  );
  return group(
    path(
      WATER,
      picture.linear(0, 385, 0, 800, stops('0 #58c4a4, .14 #2fa08c, .42 #17776f, .72 #0d5254, 1 #083540')),
    ) +
      shafts
        .map((d) =>
          path(d, picture.linear(0, 400, 0, 800, stops('0 #d6f5c8 .5, .5 #8fdcb8 .2, 1 #8fdcb8 0'))),
        )
        .join('') +
      picture.grain(
        shafts
          .map((d) =>
            path(d, picture.linear(0, 400, 0, 790, stops('0 #e4f8cc .62, .5 #a0e4bc .42, 1 #58c4a4 .2'))),
          )
          .join(''),
      ) +
      picture.grain(
        sheet(
          picture.radial(440, 390, 520, stops('0 #0d4a50 0, .55 #0d4a50 .05, .85 #0a4650 .36, 1 #083540 .5')),
        ),
      ),
    picture.clip(WATER),
  );
};

/** The second find: a shoal that turns away as she passes. */
const shoal = (picture: Picture) => {
  const random = chance(3);
  const fish = picture.symbol(
    path('M-10 0L-19-5L-16 0L-19 5Z', '#7fc9b0') +
      path(shape('-12 0, -4 -4.5, 6 -4, 13 0, 6 3.6, -4 4'), '#7fc9b0') +
      path(shape('-12 0, -4 -4.5, 6 -4, 13 0, 2 -1'), '#fff0c4', 'opacity=".85"'),
  );
  return Array.from({ length: 24 }, (_, i) => {
    const t = i / 24;
    const [x, y] = [232 + 250 * t + random.bell() * 40, 654 + 84 * t ** 1.6 + random.bell() * 44 * (1.1 - t)];
    return set(fish, x, y, 0.6 + random() * 0.2 + t * 0.6, 11 + t * 28 + random.bell() * 8);
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
      462 - 300 * t,
      474 + 54 * t ** 0.7 + 54 * (random() - 0.5) * (0.25 + t),
    ]) +
    bubbles(symbol, 9, 44, 6, (t, random) => [
      392 - 110 * t,
      628 - 36 * t + 70 * (random() - 0.5) * (0.3 + t),
    ]) +
    bubbles(symbol, 13, 64, 6, (t, random) => [
      10 + 150 * t ** 1.5,
      590 - 60 * t - 130 * random() * (1 - t * 0.6),
    ])
  );
};

// ── The swimmer ───────────────────────────────────────────────────────────────────────────────────

const BODY = { x: 34, y: 26, scale: 0.95 };
const tube = (text: string) => limb(place(joints(text), BODY));
const skin = (text: string) => smooth(place(points(text), BODY), true);
const crease = (text: string, colour = SHADE, width = 2, alpha = 0.65) =>
  path(
    smooth(place(points(text), BODY)),
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

/** A hand from the side, fingers closed for the stroke; the wrist at the origin, fingers along x. */
const HAND = [
  '-4 0 8, 12 0 10.6, 28 1 10.4, 36 1 8', '26 -5 5, 44 -4 4.4, 60 1 3', '26 2 5, 46 4 4.4, 60 8 2.8',
  '24 7 4.6, 40 10 4, 51 14 2.6', '6 6 5.4, 18 14 4.8, 30 18 3.2',
].map(joints);
const hand = (x: number, y: number, turn: number, flip: 1 | -1) => {
  const [spot = [0, 0]] = place([[x, y] as Point], BODY);
  return HAND.map((finger) => limb(place(finger, { x: spot[0], y: spot[1], scale: 0.9, turn, flip })));
};

const TORSO = `
    410 398, 386 388, 360 386, 330 394, 296 412, 262 432, 232 444, 204 448, 184 460, 182 486, 204 506,
    232 506, 262 494, 296 488, 336 484, 372 474, 398 456, 414 432`;

const farLimbs = (picture: Picture) =>
  form(
    picture,
    [
      tube('212 484 31, 160 504 27, 104 512 18, 92 510 17, 50 486 18.5, 6 460 9.5, -6 455 8.6'),
      tube('-4 456 8, -26 450 8.4, -50 452 4'),
    ],
    '#8a4a3a', '#3a1f4a', 7, 2,
  ) +
  form(
    picture,
    [
      tube('384 440 24, 404 470 21, 420 506 17.5, 424 528 14, 412 556 15, 394 594 8.6'),
      ...hand(392, 598, 1.96, 1),
    ],
    '#9a5638', '#3a1f4a', 6, 2,
  );

const NECK = '396 414 25, 416 412 21, 434 412 20';
const NEAR_LEG = `
    244 466 26, 216 475 33, 188 490 33.5, 148 512 28, 104 532 19, 92 538 18, 60 552 18.8, 18 566 10.4,
    0 574 8.6`;
const FOOT = '4 572 8.4, -18 584 8.6, -40 602 4';

/** Trunk and near leg, hip to pointed toes, as one body; the suit has a stripe. */
const torso = (picture: Picture) => {
  const body = [skin(TORSO), ...[NECK, NEAR_LEG, FOOT].map(tube)];
  const suit = skin(
    `
      404 472, 376 456, 354 450, 332 428, 320 392, 240 428, 190 436, 168 452, 190 484, 214 524, 300 512,
      380 492`,
  );
  return (
    form(picture, body, SKIN, SHADE, 12, 3) +
    group(
      path(suit, SUIT) +
        path(skin('338 430, 300 446, 250 466, 206 480, 208 489, 256 478, 306 460, 344 444'), '#f2b33d') +
        picture.grain(
          path(suit, picture.linear(0, 446, 20, 524, stops('0 #10163e 0, .5 #10163e .5, 1 #10163e .9'))),
          '', 'fine',
        ),
      picture.clip(body.map((d) => path(d)).join('')),
    ) +
    crease('372 404, 356 424, 340 436') +
    crease('388 442, 374 454, 356 458') +
    crease('398 424, 390 436, 388 446') +
    crease('170 486, 146 504, 118 518') +
    crease('104 526, 92 532, 88 542') +
    crease('84 548, 62 560, 36 567', SHADE, 1.6, 0.5)
  );
};

/** Head down in the water: cap, goggles, a profile that looks at the deep. */
const head = (picture: Picture) => {
  const [spot = [0, 0]] = place([[446, 424] as Point], BODY);
  const at = { x: spot[0], y: spot[1], scale: 0.83, turn: 1.05 };
  const on = (text: string) => smooth(place(points(text), at), true);
  const line = (text: string, colour: string, width: number) =>
    path(
      smooth(place(points(text), at)),
      'none',
      `stroke="${colour}" stroke-width="${width}" stroke-linecap="round"`,
    );
  const cap = on(
    '30 -32, 16 -49, -8 -54, -34 -46, -50 -24, -49 2, -38 16, -22 8, -8 -2, 2 -14, 18 -22, 34 -22',
  );
  return (
    form(
      picture,
      [
        on(
          `
            -6 -50, 14 -47, 28 -36, 33.5 -24, 34 -14, 33 -8, 38 2, 42 9, 40 12.5, 34.5 14, 37 19,
            35.5 23, 36.5 27, 34 32, 35 39, 30 46, 20 46, 8 40, -4 30, -18 22, -40 18, -46 -10, -40 -32,
            -26 -46`,
        ),
      ],
      SKIN,
      SHADE,
      6, 1.6,
    ) +
    path(on('-12 -4, -4 -7, -1 0, -5 10, -10 10'), SKIN) +
    line('-8 -2, -4 -1, -6 7', SHADE, 1.6) +
    line('22 24, 28 26, 35 25', SHADE, 2) +
    form(picture, [cap], '#f2b33d', '#b8452f', 7, 2.6) +
    line('-24 -49, -10 -34, 4 -20', '#fff0b8', 2.4) +
    line('-46 -4, -20 -12, 10 -12', '#10163e', 4) +
    path(on('10 -16, 22 -20, 34 -16, 36 -8, 28 -2, 16 -4'), '#10163e') +
    path(on('18 -13, 26 -15, 31 -11, 25 -7'), '#58c4c0')
  );
};

/** The near arm, high over the water: deltoid, triceps, elbow, forearm, the hand that leads. */
const arm = (picture: Picture) => {
  const upper = skin(
    `
      330 440, 326 416, 332 390, 338 364, 345 338, 354 314, 368 300, 386 302, 392 316, 388 336, 390 358,
      394 384, 396 412, 388 440`,
  );
  return (
    form(
      picture,
      [upper, tube('378 316 12, 388 298 17, 408 276 16, 442 252 9'), ...hand(444, 251, -0.3, 1)],
      SKIN,
      SHADE,
      9, 3,
    ) +
    crease('336 398, 350 392, 360 378, 364 362') +
    crease('354 350, 360 334, 368 322', SHADE, 1.8, 0.55) +
    crease('376 318, 384 312, 386 304', SHADE, 1.8) +
    crease('390 300, 408 286, 430 268', SHADE, 1.6, 0.5) +
    crease('380 364, 380 346, 378 330', '#f0ae7c', 3.4, 0.85) +
    crease('376 430, 382 412, 382 400', '#f0ae7c', 3, 0.7)
  );
};

/** Water flung off the arm: an arc of drops behind the hand, and strings running off the elbow. */
const drops = (picture: Picture) => {
  const random = chance(77);
  const drop = picture.symbol(
    path(shape('-2.4 0, 0 -1, 1.2 -.7, 1.7 0, 1.2 .7, 0 1'), '#d9604a') +
      path(shape('-2 -.1, 0 -1.1, 1.2 -.8, 1.6 -.1, 1 .4, 0 .6'), '#fff8e4'),
  );
  let out = '';
  for (let i = 0; i < 96; i++) {
    const a = random.between(3.2, 4.3);
    const reach = random.between(150, 214) - 26 * Math.abs(random.bell());
    out += set(
      drop,
      396 + reach * Math.cos(a),
      404 + reach * Math.sin(a),
      0.8 + 4.2 * random() ** 3,
      (a - 1.57) * 57,
    );
  }
  for (let i = 0; i < 22; i++) {
    const t = random();
    out += set(
      drop,
      mix(392, 470, t) + random.bell() * 6,
      mix(352, 296, t) + random() ** 2 * 60,
      0.8 + 2.2 * random() ** 2,
      90,
    );
  }
  return out;
};

/** The skin of the water over everything: meniscus, bow wave, foam where feet and shoulder break it. */
const surface = (picture: Picture) => {
  const random = chance(41);
  const foam = (x: number, y: number, w: number, h: number, count: number) =>
    Array.from({ length: count }, () => {
      const t = random.bell();
      return ellipse(
        x + t * w,
        y - random() ** 1.6 * h * (1 - Math.abs(t)),
        random.between(0.8, 4.4),
        random.between(0.8, 3.6),
      );
    }).join('');
  return (
    path(
      `${smooth(LINE)}L612 408${smooth([...LINE].reverse().map(([x, y], i): Point => [x, y + 9 + 4 * Math.sin(i * 2)])).replace('M', 'L')}Z`,
      '#aee6c4', 'opacity=".6"',
    ) +
    path(smooth(LINE), 'none', 'stroke="#fff3d2" stroke-width="3.4"') +
    path(smooth(LINE.map(([x, y]) => [x, y + 5])), 'none', 'stroke="#1f7f78" stroke-width="2" opacity=".7"') +
    picture.grain(
      path(shape('440 392, 470 366, 506 360, 540 380, 566 398, 520 402, 480 396'), '#fff3d2', 'opacity=".8"'),
      '', 'fine',
    ) +
    group(
      foam(500, 384, 62, 34, 46) +
        foam(366, 428, 44, 18, 30) +
        foam(40, 414, 60, 52, 54) +
        foam(300, 424, 60, 10, 18),
      'fill="#fff6de"',
    )
  );
};

export const draw = (): string => {
  const picture = new Picture('#17776f');
  const body = farLimbs(picture) + torso(picture) + head(picture) + arm(picture);
  const tint = path(
    WATER,
    picture.linear(0, 400, 0, 680, stops('0 #2fa08c .1, .4 #17776f .24, 1 #0d5254 .55')),
  );
  picture.add(
    sky(picture),
    sea(picture),
    deep(picture),
    kelp(picture),
    shoal(picture),
    drops(picture),
    body,
    tint,
  );
  picture.add(air(picture), surface(picture));
  return picture.svg();
};
