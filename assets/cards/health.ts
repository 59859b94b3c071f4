/** Early sun on a balcony: a grey-haired woman breathes in; on the table water and fruit catch the light. */
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

const SUN = { x: 172, y: 226, r: 126 };
const CREAM = '#fff6da';
const PLUM = '#8a3f55';
const SKIN = '#c98152';
const RAIL = 452;

/** Numbers as text, "x y, x y": a drawn line stays one line of code. */
const rows = (text: string) => text.split(',').map((row) => row.trim().split(/\s+/));
const points = (text: string) => rows(text).map((row) => row.map(Number) as unknown as Point);
const joints = (text: string) => rows(text).map((row) => row.map(Number) as unknown as Joint);
const stops = (text: string) =>
  rows(text).map(([at, colour, alpha = '1']) => [Number(at), colour as string, Number(alpha)] as const);
const shape = (text: string) => smooth(points(text), true);
const tube = (text: string) => limb(joints(text), 3);
const stroke = (d: string, colour: string, width: number, alpha = 1) =>
  path(d, 'none', `stroke="${colour}" stroke-width="${width}" stroke-linecap="round" opacity="${alpha}"`);
const crease = (text: string, colour: string, width = 1.8, alpha = 0.7) =>
  stroke(smooth(points(text)), colour, width, alpha);

/** A lit body: cream rim towards the sun, flat colour, and a shade that steps, then crumbles away from it. */
const form = (
  picture: Picture,
  ds: readonly string[],
  fill: string,
  shade: string,
  depth = 9,
  rim = 2.4,
  soft = true,
) => {
  const paths = ds.map((d) => path(d)).join('');
  const body = `<use href="#${picture.symbol(paths)}"`;
  const moved = (x: number, y: number) => `transform="translate(${num(x)} ${num(y)})"/>`;
  const away = (k: number) =>
    picture.mask(`${body} fill="#fff"/>${body} fill="#000" ${moved(-depth * k, -depth * k * 0.3)}`);
  return (
    (rim ? `${body} fill="${CREAM}" ${moved(-rim, -rim * 0.35)}` : '') +
    `${body} fill="${fill}"/>` +
    sheet(shade, `opacity=".6" ${away(1)}`) +
    (soft ? picture.grain(sheet(shade, `fill-opacity=".46" ${away(2.6)}`), '', 'fine') : '')
  );
};

// ── Outside ───────────────────────────────────────────────────────────────────────────────────────

/** Morning sky, peach to yellow, round a big pale sun whose warmth spreads in rings. */
const sky = (picture: Picture) =>
  sheet(picture.linear(0, 0, 0, 520, stops('0 #f3a070, .35 #f9bd7c, .7 #fdd894, 1 #fdebb8'))) +
  picture.grain(
    sheet(
      picture.radial(
        SUN.x,
        SUN.y,
        450,
        stops('0 #fff6da 1, .36 #ffeab0 .9, .6 #fdd088 .6, .85 #f5a66c .36, 1 #e98a60 .1'),
      ),
    ),
  ) +
  [[270, 0.16], [222, 0.22], [174, 0.34]]
    .map(([r = 0, alpha]) => ellipse(SUN.x, SUN.y, r, r, '#fff3c4', `opacity="${alpha}"`))
    .join('') +
  ellipse(SUN.x, SUN.y, SUN.r, SUN.r, '#fffbea') +
  picture.grain(
    ellipse(
      SUN.x,
      SUN.y,
      SUN.r,
      SUN.r,
      picture.radial(SUN.x - 30, SUN.y - 60, 220, stops('0 #fff 0, .6 #ffe49a .36, 1 #fbb45c .95')),
    ),
  );

/** Hills and orchards, each plane greener as it comes near. */
const land = (picture: Picture) => {
  const hill = (base: number, seed: number, top: string, foot: string) =>
    path(
      fillDown(ridge(-10, 620, 24, (x) => base + 16 * Math.sin(x / 90 + seed), [[12, 60]], seed)),
      picture.linear(0, base - 20, 0, base + 110, stops(`0 ${top}, 1 ${foot}`)),
    );
  return (
    hill(372, 3, '#efc98a', '#f6dc9c') +
    hill(404, 6, '#c9c880', '#e6d890') +
    hill(436, 9, '#93b566', '#c4cb7c')
  );
};

/** Treetops below the balcony: leaf by leaf in four lights, the sunny side yellow. */
const treetops = (picture: Picture) => {
  const random = chance(12);
  const leaf = picture.symbol(path('M0 0Q5-7 14-4Q20 0 14 5Q6 6 0 0Z'));
  const crowns = [[20, 500], [136, 560], [232, 520], [420, 500], [520, 480], [470, 570], [590, 560]] as const;
  const leaves = ['#34784f', '#5a9c50', '#8fbd56', '#d0da6c'].map((colour, band) => {
    const uses = Array.from({ length: 28 }, (_, i) => {
      const [cx, cy] = crowns[i % crowns.length] as (typeof crowns)[number];
      const [angle, radius] = [random.between(0, 6.3), 78 * Math.sqrt(random())];
      const [x, y] = [
        cx + radius * Math.cos(angle) - band * 10,
        cy + radius * 0.8 * Math.sin(angle) - band * 9,
      ];
      const [turn, size] = [Math.round(random() * 360), num(random.between(1, 2))];
      const at = `translate(${Math.round(x)} ${Math.round(y)}) rotate(${turn}) scale(${size})`;
      return `<use href="#${leaf}" transform="${at}"/>`;
    });
    return group(uses.join(''), `fill="${colour}"`);
  });
  const mass = crowns.map(([x, y]) => ellipse(x, y + 6, 84, 70)).join('') + path('M-5 560H605V700H-5Z');
  return (
    group(mass, `fill="${picture.linear(0, 440, 0, 620, stops('0 #3f8352, .5 #296550, 1 #1d4a4a'))}"`) +
    leaves.join('')
  );
};

/** The balcony's railing: a top bar in the light and slender bars below. */
const railing = (picture: Picture) => {
  const bars = Array.from({ length: 21 }, (_, i) => `M${i * 30} ${RAIL + 6}V640`).join('');
  return (
    stroke(bars, '#5d2f50', 4) +
    stroke(bars, '#ffdf9c', 1.2, 0.9).replace('<path', '<path transform="translate(-1.8 0)"') +
    path(`M-5 ${RAIL}H605V${RAIL + 11}H-5Z`, picture.linear(0, 0, 600, 0, stops('0 #b0603f, 1 #5d2f50'))) +
    path(`M-5 ${RAIL}H605V${RAIL + 3}H-5Z`, CREAM, 'opacity=".9"')
  );
};

/** A terracotta pot on the rail. */
const pot = (picture: Picture, x: number, width: number) => {
  const [half, foot] = [width / 2, width * 0.36];
  const top = RAIL - width * 0.74;
  const body = polygon([[x - half * 0.9, top], [x + half * 0.9, top], [x + foot, RAIL], [x - foot, RAIL]]);
  const lip = polygon([[x - half, top - 6], [x + half, top - 6], [x + half, top + 9], [x - half, top + 9]]);
  return form(picture, [body, lip], '#d9764a', '#7a3550', 8, 2);
};

/** Basil: broad, glossy leaves, the sunny ones on top. */
const basil = (picture: Picture, x: number, y: number, size: number) => {
  const random = chance(x);
  const leaves = [
    ['#2f7a4a', '#3f8f4a'], ['#4b9a4c', '#74b652'], ['#74b652', '#b5d766'],
  ].map(([dark, light]) =>
    picture.symbol(
      path(shape('-12 0, -6 -9, 6 -10, 19 0, 6 10, -6 9'), dark) +
        path(shape('-12 0, -4 -8, 7 -9, 19 0, 4 1'), light),
    ),
  );
  return Array.from({ length: 19 }, (_, i) => {
    const angle = random.between(-3.05, -0.1);
    const reach = size * random.between(0.25, 1) * (i < 8 ? 1 : 0.75);
    const [lx, ly] = [x + reach * Math.cos(angle), y + reach * 0.95 * Math.sin(angle)];
    const turn = (angle + random.bell() * 0.5) * 57;
    const scale = num(random.between(0.8, 1.25));
    const at = `translate(${num(lx)} ${num(ly)}) rotate(${num(turn)}) scale(${scale})`;
    return `<use href="#${leaves[Math.floor(i / 6.5)]}" transform="${at}"/>`;
  }).join('');
};

/** Chives: fine blades with a few round flowers, which a bee has found. */
const chives = (x: number, y: number) => {
  const random = chance(8);
  const blades = Array.from({ length: 20 }, () => {
    const lean = random.between(-34, 52);
    return limb(
      [
        [x + random.between(-20, 20), y, 2.2],
        [x + lean * 0.5, y - random.between(34, 50), 1.9],
        [x + lean, y - random.between(60, 104), 0.4],
      ],
      2,
    );
  });
  const flower = (fx: number, fy: number) =>
    ellipse(fx, fy, 9, 8, '#a06aa8') +
    Array.from({ length: 11 }, (_, i) =>
      ellipse(
        fx + 8 * Math.cos(i * 2.4) * Math.sqrt(i / 11),
        fy + 7 * Math.sin(i * 2.4) * Math.sqrt(i / 11),
        2.2, 2.2,
        i % 2 ? '#d9a0cc' : '#f3cfe0',
      ),
    ).join('');
  return (
    blades.map((d, i) => path(d, ['#2f7a4a', '#5aa04e', '#9cc85c'][i % 3])).join('') +
    crease(`${x - 6} ${y}, ${x - 10} ${y - 60}, ${x - 22} ${y - 108}`, '#4b9a4c', 2, 1) +
    crease(`${x + 6} ${y}, ${x + 16} ${y - 50}, ${x + 24} ${y - 86}`, '#4b9a4c', 2, 1) +
    flower(x - 22, y - 112) +
    flower(x + 25, y - 90)
  );
};

const bee = () =>
  ellipse(96, 322, 7, 5, CREAM, 'opacity=".8" transform="rotate(-50 96 322)"') +
  ellipse(103, 323, 7, 4.6, CREAM, 'opacity=".9" transform="rotate(-100 103 323)"') +
  ellipse(98, 330, 9, 5.6, '#f2b33d') +
  stroke('M94 326V334M99 325V335M103 327V333', '#3a1f3e', 2.4);

// ── She ───────────────────────────────────────────────────────────────────────────────────────────

const HEAD = { x: 296, y: 196, scale: 0.96, flip: -1 as const, turn: 0.27 };
const on = (text: string) => place(points(text), HEAD);
const PROFILE = `
    -6 -50, 14 -47, 28 -36, 33.5 -24, 34 -14, 33 -8, 38 2, 42 9, 40 12.5, 35 14, 37 19, 35.5 23, 36.5 27,
    34 32, 34.5 39, 30 46, 20 46, 8 40, -4 30, -18 22, -40 18, -46 -10, -40 -32, -26 -46`;
const HAIR = `
    24 -40, 10 -54, -14 -58, -38 -46, -52 -22, -50 4, -42 20, -30 26, -20 18, -12 6, -8 -8, 2 -18,
    14 -26, 26 -32`;

/** Her head in profile, lifted: eyes closed, a smile, silver hair in a knot, a loose lock in the breeze. */
const head = (picture: Picture) => {
  const ink = (text: string, colour: string, width: number, alpha = 1) =>
    stroke(smooth(on(text)), colour, width, alpha);
  const knot = smooth(on('-44 -34, -58 -42, -74 -36, -78 -20, -68 -8, -52 -10'), true);
  return (
    form(picture, [knot], '#cfc6cc', '#7d6a8c', 6, 2) +
    form(picture, [smooth(on(PROFILE), true, 0.9)], SKIN, PLUM, 4, 2.4, false) +
    ellipse(...(on('20 14')[0] as [number, number]), 9, 7, '#e2705a', 'opacity=".35"') +
    ink('14 -7, 19 -3.4, 26 -5.4', '#3a1f3e', 2.4) +
    ink('8 -9, 4 -11', PLUM, 1.4) +
    ink('8 -6, 3 -5', PLUM, 1.4) +
    ink('9 -3, 5 0', PLUM, 1.3) +
    ink('13 -18, 20 -21.5, 28 -19', '#a08c98', 3) +
    ink('21 11, 18.5 17, 20 22', PLUM, 1.4, 0.6) +
    path(smooth(on('37.5 18.5, 31 20.5, 23.5 18, 28 24.5, 33 27.5, 36.4 26.4, 35.5 22.5'), true), '#b8404a') +
    ink('35.5 22.4, 30 22.6, 23 17.6', '#6e2240', 1.5) +
    form(picture, [smooth(on(HAIR), true)], '#d9d0d2', '#7d6a8c', 7, 2) +
    [
      '16 -34, -8 -44, -36 -36, -50 -24', '6 -24, -14 -34, -38 -26, -54 -20',
      '-6 -12, -20 -20, -38 -12, -56 -14', '-14 6, -26 2, -40 0, -56 -12',
    ]
      .map((text) => ink(text, '#8f7f98', 1.6, 0.8))
      .join('') +
    path(smooth(on('-11 -5, -3 -8, 0 -1, -4 9, -9 11'), true), SKIN) +
    ink('-8.5 -2.5, -4 -4, -2.5 0, -6 5', PLUM, 1.5) +
    ink('-6 0, -5 4', PLUM, 1.2) +
    ellipse(...(on('-7 13')[0] as [number, number]), 3.2, 3.8, '#ffd36a') +
    path(limb(place(joints('-34 16 2.4, -46 24 2, -56 22 1.5, -68 30 0.3'), HEAD)), '#cfc6cc') +
    path(limb(place(joints('-26 22 2, -34 34 1.8, -46 36 1.2, -54 44 0.3'), HEAD)), '#bdb1bc')
  );
};

const DRESS = '#2f9480';
const DEEP = '#155058';

const BODICE = `
    300 248, 284 262, 266 288, 256 316, 258 334, 268 356, 272 380, 268 404, 300 412, 346 404, 352 380,
    366 348, 376 312, 374 280, 358 258, 338 245`;
const SKIRT = `
    268 398, 262 430, 256 470, 248 530, 234 600, 226 660, 520 660, 486 612, 448 556, 412 498, 384 446,
    362 416, 348 398, 306 406`;

/** Folds fan out from her waist: a dark sliver, and beside it the crest that takes the sun. */
const PLEATS = [
  '280 408 .4, 276 462 3, 266 540 6, 252 640 8', '304 410 .4, 310 470 4, 308 550 8, 300 640 11',
  '326 410 .4, 342 464 5, 358 540 9, 366 640 13', '342 406 .4, 372 458 5, 408 532 9, 444 640 14',
];

/** Her skirt, blown back by the morning air, printed with sprigs. */
const skirt = (picture: Picture) => {
  const sprig = picture.symbol(
    path('M0 6Q-1 0 0-6') + path('M0 0Q-7 0-9-6Q-2-7 0 0Q2-7 9-6Q7 0 0 0M0-5Q-3-9 0-13Q3-9 0-5'),
  );
  const pleats = picture.symbol(path(PLEATS.map(tube).join('')));
  const print = Array.from({ length: 27 }, (_, i) => {
    const [row, column] = [Math.floor(i / 5), (i % 5) + (Math.floor(i / 5) % 2) * 0.5];
    const y = 436 + row * 34;
    const x = mix(266 - row * 6, 374 + row * 25, column / 5);
    return `<use href="#${sprig}" transform="translate(${num(x)} ${y}) rotate(${num(-6 - column * 6)})"/>`;
  });
  return (
    form(picture, [shape(SKIRT)], DRESS, DEEP, 20, 3) +
    group(
      group(print.join(''), 'fill="#d9efc0" opacity=".6"') +
        `<use href="#${pleats}" fill="${DEEP}" opacity=".55"/>` +
        `<use href="#${pleats}" fill="#8fd0a8" opacity=".5" x="-15"/>`,
      picture.clip(shape(SKIRT)),
    )
  );
};

/** The sash: a band at the waist, and two ends that fly on the breeze. */
const sash = (picture: Picture) =>
  form(
    picture,
    [
      tube('344 402 5, 372 388 7, 404 392 8, 434 376 7, 466 366 3'),
      tube('344 406 5, 366 414 7, 392 424 8, 420 414 7, 446 412 2.6'),
    ],
    '#e2604a',
    '#8f2f4a',
    4,
    2,
    false,
  ) +
  form(picture, [shape('266 394, 306 404, 350 394, 351 410, 306 420, 264 409')], '#e2604a', '#8f2f4a', 9, 2) +
  form(picture, [shape('340 392, 352 388, 358 400, 352 414, 340 412')], '#d0503f', '#8f2f4a', 5, 0, false);

/** Her far arm, down to the rail; the hand lies on it, fingers over the bar. */
const farArm = (picture: Picture) =>
  form(picture, [tube('270 322 12, 250 348 10.6, 232 374 9.6, 220 400 9, 211 428 6.6')], SKIN, PLUM, 5, 2) +
  form(
    picture,
    [
      tube('212 424 6.8, 206 436 8.6, 198 445 8.4'),
      tube('204 442 4.6, 205 453 4.3, 206 461 3.4'),
      tube('198 444 4.6, 196 455 4.3, 196 464 3.4'),
      tube('192 444 4.5, 188 454 4.2, 186 462 3.3'),
      tube('188 442 4.2, 181 449 3.8, 177 456 3'),
      tube('212 438 5, 218 446 4.4, 221 453 3.2'),
    ],
    SKIN,
    PLUM,
    3, 1.8, false,
  ) +
  crease('201 446, 201 452, 201 459', PLUM, 1.3) +
  crease('193.5 446, 192 453, 191 460', PLUM, 1.3) +
  crease('187 446, 183 452, 181 457', PLUM, 1.3) +
  form(picture, [tube('296 282 18, 276 306 19, 258 332 15')], '#268070', DEEP, 6, 2.4);

/** Her near arm, elbow back, the hand on her midriff to feel the breath come in. */
const nearArm = (picture: Picture) => {
  const arm = tube('352 330 14, 368 362 12.6, 376 386 11.6, 352 399 12, 326 403 9.6, 308 402 7.4');
  const hand = [
    tube('314 403 7.6, 302 400 11, 290 398 12.4, 284 397 9'), tube('288 390 4.4, 274 386 4.2, 263 388 3.2'),
    tube('286 396 4.6, 270 393 4.3, 257 396 3.2'), tube('286 402 4.5, 270 401 4.2, 258 405 3.2'),
    tube('288 407.5 4.2, 274 409 3.8, 264 413 2.9'), tube('306 396 6, 297 384 5, 288 377 3.6'),
  ];
  const cast = [arm, ...hand].map((d) => path(d)).join('');
  return (
    group(
      group(cast, `fill="${DEEP}" opacity=".5" transform="translate(4 9)"`),
      picture.clip(`${shape(BODICE)}${shape(SKIRT)}`),
    ) +
    form(picture, [arm], SKIN, PLUM, 5, 2.2) +
    form(picture, hand, SKIN, PLUM, 3, 1.8, false) +
    crease('288 394, 276 390, 266 391.5', PLUM, 1.3) +
    crease('287 399.5, 273 397.5, 262 400', PLUM, 1.3) +
    crease('288 405, 275 405, 265 408.5', PLUM, 1.3) +
    crease('299 392, 294 386, 290 382', PLUM, 1.2, 0.5) +
    crease('376 398, 370 392, 368 384', PLUM, 1.5, 0.6) +
    form(
      picture,
      [shape('336 258, 358 260, 376 284, 388 318, 394 350, 380 358, 358 356, 338 348, 328 316, 324 280')],
      '#38a089', DEEP, 11, 0,
    ) +
    crease('330 272, 328 312, 339 346', '#c4ecc4', 2.4, 0.9) +
    crease('340 346, 360 353, 380 355, 392 348', '#c4ecc4', 2, 0.8) +
    crease('366 300, 374 326, 374 348', DEEP, 2, 0.6)
  );
};

/** She stands with an open chest and a long back, one hand on the rail and one on her breath. */
const woman = (picture: Picture) =>
  farArm(picture) +
  skirt(picture) +
  form(picture, [tube('324 268 25, 317 240 19.5, 311 212 22')], '#b06c44', PLUM, 10, 2.4) +
  form(picture, [shape(BODICE)], DRESS, DEEP, 13, 3) +
  path(shape('301 246, 288 257, 283 270, 297 276, 316 276, 334 268, 349 252, 338 244, 320 258'), '#d3eec4') +
  crease('301 246, 313 258, 322 258, 338 245', DEEP, 1.6, 0.6) +
  crease('262 336, 276 342, 294 336', DEEP, 1.8, 0.6) +
  crease('276 376, 292 372, 304 362', DEEP, 1.8, 0.5) +
  sash(picture) +
  nearArm(picture);

/** The air she breathes: long drawn ribbons past the sun, cream on the sky and peach on the disc. */
const breath = (picture: Picture) => {
  const air = picture.radial(
    SUN.x,
    SUN.y,
    SUN.r * 2,
    stops('0 #f7b56e .8, .499 #f9bd78 .75, .5 #fffbe6 .85, 1 #fffbe6 .7'),
  );
  const ribbons = [
    '-30 214 .4, 40 178 2.2, 104 184 3.2, 166 214 3, 212 214 2, 246 201 .3',
    '-30 310 .4, 44 304 2, 112 268 3, 168 236 2.6, 216 226 1.8, 248 209 .3',
    '-30 148 .4, 70 126 2, 150 150 3, 236 130 2.6, 320 100 3, 400 112 2.4, 476 150 .3',
    '392 246 .3, 426 226 2, 470 240 2.6, 520 282 2, 560 300 .3',
  ];
  const leaf = (dark: string, light: string) =>
    picture.symbol(
      path('M-14 0C-8-9 4-10 15-2C6 7-6 8-14 0Z', dark) +
        path('M-14 0C-8-9 4-10 15-2C6-2-6-1-14 0Z', light) +
        stroke('M-20 2Q-14 1-12 0', dark, 1.6),
    );
  const kinds = [leaf('#3f8f4a', '#a5cf5e'), leaf('#e2604a', '#ffb090'), leaf('#d9862e', '#ffd070')];
  const drift = joints(`
    24 176 -28, 74 190 24, 116 166 8, 150 220 30, 206 236 -20, 196 196 12, 66 282 -30, 118 282 -26,
    44 128 -10,    132 130 20, 226 112 -20, 300 96 -14, 388 96 16, 430 252 -18, 486 262 34, 410 330 -12`);
  return (
    path(ribbons.map(tube).join(''), air) +
    drift
      .map(([x, y, turn], i) => {
        const size = num(0.62 + ((i * 7) % 5) * 0.11);
        const at = `translate(${x} ${y}) rotate(${turn}) scale(${size})`;
        return `<use href="#${kinds[i % 3]}" transform="${at}"/>`;
      })
      .join('')
  );
};

/** A vine over the balcony: the near plane, cut off by the frame, lit from behind. */
const vine = (picture: Picture) => {
  const random = chance(31);
  const stem = points('-20 70, 40 34, 110 26, 176 40, 232 30, 300 -16');
  const [lit, dim] = [['#6fae4e', '#c6d96a'], ['#2f7a4a', '#4f9a50']].map(([dark, light]) =>
    picture.symbol(
      path(shape('0 0, 10 -13, 26 -16, 44 -8, 56 0, 44 9, 26 16, 10 13'), dark) +
        path(shape('0 0, 10 -13, 26 -16, 44 -8, 56 0, 28 1'), light) +
        stroke('M2 0H50', '#e8eea0', 1, 0.6),
    ),
  );
  const leaf = (x: number, y: number, scale: number, turn: number, sunny: boolean) =>
    group(
      `<use href="#${sunny ? lit : dim}"/>`,
      `transform="translate(${num(x)} ${num(y)}) rotate(${num(turn * 57)}) scale(${num(scale)})"`,
    );
  const leaves = Array.from({ length: 26 }, (_, i) => {
    const t = (i / 26) * 4.6;
    const [a, b] = [stem[Math.floor(t)] as Point, stem[Math.floor(t) + 1] as Point];
    const turn = i % 3 === 2 ? random.between(-2.4, -0.6) : random.between(0.5, 2.5);
    return leaf(mix(a[0], b[0], t % 1), mix(a[1], b[1], t % 1), random.between(0.7, 1.25), turn, i % 2 > 0);
  });
  return (
    path(limb(stem.map(([x, y]) => [x, y, 3] as const)), '#6a4a3a') +
    leaves.join('') +
    crease('40 34, 52 70, 44 104, 58 118, 66 108', '#4f9a50', 2, 1) +
    crease('196 36, 204 66, 196 88, 206 96', '#4f9a50', 2, 1)
  );
};

// ── The room and the table ────────────────────────────────────────────────────────────────────────

/** A gauze curtain, filled by the breeze like a sail; its folds run from the rail to the hem. */
const curtain = (picture: Picture) => {
  const free = points('430 -20, 428 70, 446 150, 484 226, 520 292, 534 350, 534 400, 556 442');
  const fixed = points('690 -20, 700 70, 716 150, 730 206, 736 256, 736 300, 724 340, 730 376');
  const along = (t: number) =>
    free.map(([x, y], i): Point => {
      const [u, v] = fixed[i] as Point;
      const ripple = 8 * Math.sin(t * 34) * (i / 7) ** 2;
      return [mix(x, u, t) + ripple * 0.6, mix(y, v, t) + ripple];
    });
  const strip = (from: number, to: number) =>
    `${smooth(along(from))}${smooth(along(to).reverse()).replace('M', 'L')}Z`;
  const folds: [number, number, string, number][] = [
    [0.06, 0.1, '#d98a64', 0.45], [0.1, 0.17, '#fffbea', 0.8], [0.22, 0.28, '#d98a64', 0.42],
    [0.28, 0.34, '#fffbea', 0.7], [0.4, 0.47, '#c9705a', 0.4], [0.47, 0.53, '#fffbea', 0.6],
    [0.6, 0.68, '#c9705a', 0.42], [0.68, 0.73, '#fff3d2', 0.55], [0.8, 0.9, '#b85f5a', 0.4],
  ];
  const cloth = strip(0, 1);
  const hem = (lift: number) =>
    smooth(
      Array.from({ length: 11 }, (_, i): Point => {
        const line = along(i / 14);
        const [[ax, ay], [bx, by]] = [line[6], line[7]] as [Point, Point];
        return [mix(bx, ax, lift), mix(by, ay, lift)];
      }),
    );
  return (
    path(cloth, '#fffbea', 'transform="translate(-3 0)"') +
    path(cloth, picture.linear(420, 60, 620, 0, stops('0 #fff3d2 .96, .5 #fcdca6 .95, 1 #eeb081 .98'))) +
    group(
      folds.map(([from, to, fill, alpha]) => path(strip(from, to), fill, `opacity="${alpha}"`)).join('') +
        stroke(hem(0.34), '#e2805a', 2, 0.6) +
        stroke(hem(0.26), '#fffbea', 2, 0.9) +
        picture.grain(
          sheet(picture.linear(480, 330, 620, 400, stops('0 #c4705a 0, .5 #d0785a .28, 1 #b8605a .4'))),
        ),
      picture.clip(cloth),
    )
  );
};

const EDGE = 'M-80 812V690C40 590 200 586 330 588C470 592 600 622 690 700V812Z';

/** The table with its checked cloth; it is cut off by the frame. */
const table = (picture: Picture) => {
  const columns = Array.from({ length: 15 }, (_, i) => {
    const at = (x: number) => mix(300, -700 + i * 143, x);
    return polygon([
      [at(0.34), 570],
      [at(0.34) + 24, 570],
      [at(1) + 71, 812],
      [at(1), 812],
    ]);
  }).join('');
  const bands = [592, 622, 662, 714, 778].map((y, i) => `M-5 ${y}H605V${y + 12 + i * 5}H-5Z`).join('');
  return (
    path(EDGE, CREAM, 'transform="translate(0 -3)"') +
    path(EDGE, picture.linear(0, 590, 0, 800, stops('0 #fff3d2, .5 #fde6b6, 1 #f5c890'))) +
    group(
      path(columns, '#9cc06a', 'opacity=".36"') +
        path(bands, '#9cc06a', 'opacity=".36"') +
        picture.grain(
          sheet(
            picture.radial(150, 600, 560, stops('0 #fff 0, .4 #f0a060 .16, .75 #e08a52 .34, 1 #a85050 .5')),
          ),
        ),
      picture.clip(EDGE),
    )
  );
};

/** A round fruit: rim, body, crumbling shade, and a light where the sun hits. */
const fruit = (
  picture: Picture,
  x: number,
  y: number,
  r: number,
  fill: string,
  shade: string,
  light = '#fff0b0',
) =>
  ellipse(x - 1.8, y - 1.2, r, r, CREAM) +
  ellipse(x, y, r, r, fill) +
  picture.grain(
    ellipse(
      x,
      y,
      r,
      r,
      picture.radial(
        x - r * 0.5,
        y - r * 0.5,
        r * 1.7,
        stops(`0 ${shade} 0, .45 ${shade} .36, 1 ${shade} 1`),
      ),
    ) +
      ellipse(
        x,
        y,
        r,
        r,
        picture.radial(
          x - r * 0.45,
          y - r * 0.45,
          r * 0.8,
          stops(`0 ${light} 1, .6 ${light} .5, 1 ${light} 0`),
        ),
      ),
    '', 'fine',
  );

/** The bowl: carrots with their green, lettuce, apple, orange, lemon, tomatoes, grapes. */
const bowl = (picture: Picture) => {
  const body = 'M326 664C330 724 372 752 436 752S542 724 548 664Q436 690 326 664Z';
  const lettuce = shape('328 664, 318 640, 330 620, 344 628, 352 606, 372 612, 384 600, 398 618, 408 668');
  const frond = (x: number, y: number, turn: number) =>
    [-0.5, -0.2, 0.1, 0.42]
      .map((a, i) =>
        path(
          limb(
            place(
              [[0, 0, 2], [20, -4 + i * 2, 3.4], [38, -3, 5], [54, 4, 1]],
              { x, y, turn: turn + a },
            ),
          ),
          ['#2f7a4a', '#74b652', '#4b9a4c', '#b5d766'][i],
        ),
      )
      .join('');
  const carrot = (text: string) => form(picture, [tube(text)], '#f58f3a', '#b0452f', 5, 1.8);
  return (
    picture.grain(
      ellipse(
        492, 748, 140, 30,
        picture.radial(
          492, 748, 140,
          stops('0 #7a3550 1, .6 #8a3f55 .7, 1 #b0603f .1'),
          `translate(0 ${748 * 0.78}) scale(1 .22)`,
        ),
      ),
    ) +
    frond(528, 606, -0.9) +
    frond(548, 622, -0.35) +
    form(picture, [lettuce], '#84b552', '#2f7a4a', 8, 2) +
    crease('350 660, 352 636, 362 616', '#d6e89a', 2) +
    crease('372 662, 376 640, 386 612', '#d6e89a', 2) +
    carrot('470 672 3, 500 640 10, 530 606 12.5') +
    carrot('486 684 3, 518 654 10, 550 622 12') +
    fruit(picture, 470, 630, 38, '#f6a23a', '#c4452f') +
    fruit(picture, 402, 648, 36, '#a8cc54', '#3f7a4a', '#f2f7b0') +
    crease('402 618, 404 606, 410 598', '#5d3a3a', 3, 1) +
    fruit(picture, 446, 670, 26, '#e2492f', '#7a1f3a', '#ffb48a') +
    fruit(picture, 508, 672, 24, '#e2492f', '#7a1f3a', '#ffb48a') +
    fruit(picture, 352, 668, 22, '#fbd84e', '#d98a2e', '#fffbd0') +
    path('M446 646l-9-3 7 6-6 5 9-2 5 7 1-8 9-1-8-5 3-7z', '#2f7a4a') +
    form(picture, [body], '#fdeccb', '#b0603f', 16, 3) +
    stroke('M333 690Q436 724 542 690', '#2b8a7a', 5, 0.8) +
    stroke('M338 702Q436 738 537 702', '#e2705a', 3, 0.8)
  );
};

/** What the sun makes of the water on the cloth: the glass's shade, a lens of light, a spectrum. */
const caustic = (picture: Picture) => {
  const to = { x: 150, y: 720, turn: 0.2, scale: 0.86 };
  const put = (text: string, closed = true) => smooth(place(points(text), to), closed);
  const shade = put(
    '-30 -6, -12 -16, 40 -23, 110 -31, 170 -36, 222 -34, 238 2, 218 37, 166 39, 106 33, 40 21, -16 11',
  );
  const glow = put('4 -9, 60 -20, 120 -27, 180 -31, 214 -22, 222 2, 212 25, 176 33, 118 28, 60 18, 4 9');
  const lens = put('0 -9, 30 -17, 66 -17, 100 -9, 130 0, 100 9, 66 17, 30 16, 0 9');
  const [foot, end] = place([[0, 0], [226, 0]] as const, to) as [Point, Point];
  const spectrum = picture.radial(
    ...foot,
    end[0] - foot[0],
    stops(`0 #fff8d0, .6 #fff3c0, .7 #f3e2d0, .75 #c9b0e0, .8 #86b8e0, .85 #84d0a6, .9 #ffe56a, .95 #fdae52,
      1 #ee6a5a`),
  );
  return (
    path(shade, '#c98060', 'opacity=".55" style="mix-blend-mode:multiply"') +
    picture.grain(
      path(shade, picture.linear(140, 712, 320, 760, stops('0 #8a3f55 .85, .35 #a8504f .4, 1 #a8504f .1'))),
      '', 'fine',
    ) +
    path(glow, spectrum, 'opacity=".9"') +
    path(lens, picture.linear(150, 710, 270, 746, stops('0 #fff3c0, .5 #fffbe2, 1 #fffef4'))) +
    stroke(put('0 -10, 32 -18, 68 -17, 102 -8, 128 1, 146 8, 158 14', false), '#fffef4', 2.6) +
    stroke(put('0 10, 32 17, 68 17, 102 8, 128 -1, 146 -8, 158 -14', false), '#fffef4', 2.6) +
    stroke(put('14 -3, 48 -8, 82 -5', false), '#ffd97a', 2.2, 0.9) +
    stroke(put('20 6, 52 8, 84 4', false), '#ffd97a', 2.2, 0.9)
  );
};

/** A tumbler of water with a slice of lemon, full of sun. */
const water = (picture: Picture) => {
  const glass = 'M112 604L122 716Q150 728 178 716L188 604Z';
  const fill = 'M115 634Q150 644 185 634L178 716Q150 728 122 716Z';
  return (
    path(glass, '#fffbea', 'opacity=".4"') +
    path(
      fill,
      picture.linear(115, 0, 186, 0, stops('0 #fff6da .9, .3 #9fd8c0 .8, .7 #5fb6a6 .85, 1 #2b8780 .9')),
    ) +
    group(
      picture.grain(
        sheet(picture.linear(120, 690, 190, 640, stops('0 #fff6da .9, .5 #fff6da .3, 1 #1f6a6a .6'))),
        '', 'fine',
      ),
      picture.clip(fill),
    ) +
    ellipse(150, 635, 35, 6, '#d9f0dc', 'opacity=".95"') +
    ellipse(154, 636, 22, 3, '#fffef2') +
    path('M124 646L131 706L138 709L133 648Z', '#fffef2', 'opacity=".9"') +
    path('M171 648L167 706L170 705L175 647Z', '#fffef2', 'opacity=".6"') +
    stroke('M126 717Q150 726 174 717', '#fffef2', 3) +
    stroke('M112 604L122 716Q150 728 178 716L188 604', '#fffef2', 2.4) +
    ellipse(150, 604, 38, 7, 'none', 'stroke="#fffef2" stroke-width="2.6"') +
    group(
      ellipse(0, 0, 21, 21, '#f2b33d') +
        ellipse(0, 0, 18.6, 18.6, '#fff8d0') +
        [0, 60, 120, 180, 240, 300]
          .map((turn) => path('M0-2L-7.5-15Q0-18.5 7.5-15Z', '#fbd84e', `transform="rotate(${turn})"`))
          .join(''),
      'transform="translate(184 600) rotate(20) scale(.9 1)"',
    )
  );
};

/** The second find: an apple with a bite gone. */
const bite = (picture: Picture) => {
  const teeth = (r: number, fill: string) => ellipse(89, 703, r, r, fill) + ellipse(90, 723, r, r, fill);
  return (
    ellipse(60, 744, 42, 9, '#b0603f', 'opacity=".55"') +
    group(
      fruit(picture, 54, 712, 33, '#d9432f', '#6a1f3a', '#ffb07a') +
        group(
          teeth(17.5, '#d9a860') + teeth(16, '#fff3cc'),
          picture.clip('M21 712a33 33 0 1 0 66 0a33 33 0 1 0-66 0Z'),
        ),
      picture.mask(sheet('#fff') + teeth(12, '#000')),
    ) +
    crease('52 684, 53 674, 60 664', '#5d3a3a', 3.4, 1) +
    path(shape('56 676, 70 662, 88 664, 76 676'), '#5aa04e')
  );
};

export const draw = (): string => {
  const picture = new Picture('#fdd894');
  picture.add(sky(picture), land(picture), treetops(picture), railing(picture));
  picture.add(
    chives(70, RAIL - 46),
    pot(picture, 70, 66),
    vine(picture),
    basil(picture, 424, RAIL - 36, 46),
    pot(picture, 424, 50),
    bee(),
    breath(picture),
  );
  picture.add(
    woman(picture),
    head(picture),
    curtain(picture),
    table(picture),
    bite(picture),
    caustic(picture),
    water(picture),
    bowl(picture),
  );
  return picture.svg();
};
