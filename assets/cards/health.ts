/** Early sun on a balcony: a grey-haired woman breathes in; on the table water and fruit catch the light. */
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
} from './kit';

const SUN = { x: 172, y: 226, r: 126 };
const CREAM = '#fff6da';
const PLUM = '#8a3f55';
const SKIN = '#c98152';
const RAIL = 452;

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

/** Her head in profile, lifted into the sun: closed eyes, the breath in her nose, a smile that lifts the cheek. */
const head = (picture: Picture) => {
  const ink = (text: string, colour: string, width: number, alpha = 1) =>
    stroke(smooth(on(text)), colour, width, alpha);
  /** A line that swells and tapers, as a brush draws it. */
  const brush = (text: string) => limb(place(joints(text), HEAD), 3);
  const knot = smooth(on('-44 -34, -58 -42, -74 -36, -78 -20, -68 -8, -52 -10'), true);
  const profile = smooth(on(PROFILE), true, 0.9);
  return (
    form(picture, [knot], '#cfc6cc', '#7d6a8c', 6, 2) +
    ink('-54 -36, -66 -30, -70 -18', '#8f7f98', 1.6, 0.8) +
    ink('-50 -28, -60 -22, -60 -12', '#8f7f98', 1.4, 0.8) +
    form(picture, [profile], SKIN, PLUM, 4, 2.4, false) +
    group(
      path(
        smooth(on('24 -44, 46 -30, 40 -8, 50 10, 42 30, 42 44, 28 52, 23 44, 29 35, 27 29, 33 25, 30 19, 33 13, 29 5, 24 2, 28 -8, 24 -20'), true),
        '#e8a874',
      ) +
        path(smooth(on('-12 10, 2 17, 12 30, 24 41, 22 52, -30 44, -30 16'), true), '#a3604a', 'opacity=".75"') +
        ellipse(...(on('21 12')[0] as [number, number]), 11.5, 9, '#e2644e', 'opacity=".42"'),
      picture.clip(profile),
    ) +
    // The lid, its lashes, the silver brow that rises with the breath.
    path(smooth(on('11.6 -6, 15 -11.4, 21 -12.6, 28.4 -9, 28 -4.4, 21 -1.4, 15 -2.6'), true), '#dc985f') +
    path(brush('12 -10.4 .3, 18 -13.4 .8, 26 -11.6 .3'), PLUM) +
    path(
      brush('10.6 -6.6 .4, 15 -2.8 1.4, 21.4 -1.2 1.7, 28.6 -5 .6') +
        brush('27 -3.6 .9, 31.6 -2 .2') + brush('23.6 -1.6 .9, 27.4 1.4 .2') + brush('19 -1.4 .8, 21.4 1.8 .2'),
      '#3a1f3e',
    ) +
    path(brush('10 -15.4 .4, 15 -19.4 1.8, 21.4 -21 2, 30.4 -18 .5'), '#efe6e4') +
    ['7 -8 .2, 2 -11 .9, -2 -11.6 .2', '7 -5 .2, 1.6 -4.4 .9, -2.6 -3 .2', '8 -2 .2, 4 1 .8, 1 4.6 .2', '16 -32 .2, 22 -33 .7, 28 -31 .2']
      .map((text) => path(brush(text), PLUM, 'opacity=".8"'))
      .join('') +
    path(brush('31 5 .3, 29.4 9 1, 32 12.4 1, 34.4 11.6 .3') + brush('38.4 13.4 .4, 35.8 11.6 1.3, 34.2 12.6 .4'), '#7a3040') +
    path(brush('28 8.6 .2, 24 12 .8, 20.6 17 .2') + brush('19.6 11.6 .2, 17.4 15 .9, 18 19.4 .2') + brush('28 36.6 .2, 31 34.6 .9, 34 35 .2'), PLUM, 'opacity=".8"') +
    path(smooth(on('37.4 18.6, 32 19.4, 26.4 17.6, 21.4 15.6, 26 22.4, 31.4 26.6, 36 26, 35.4 22.4'), true), '#b8404a') +
    path(brush('31 25 .2, 34 25 .8, 36 24.6 .2'), '#e88a7c') +
    path(brush('35.8 22.2 .5, 30 22 1.1, 24.6 19 .9, 19.6 13.6 .3'), '#6e2240') +
    form(picture, [smooth(on(HAIR), true)], '#d9d0d2', '#7d6a8c', 7, 2) +
    [
      '16 -34, -8 -44, -36 -36, -50 -24', '6 -24, -14 -34, -38 -26, -54 -20',
      '-6 -12, -20 -20, -38 -12, -56 -14', '-14 6, -26 2, -40 0, -56 -12',
    ]
      .map((text) => ink(text, '#8f7f98', 1.6, 0.8))
      .join('') +
    path(brush('20 -37 .3, 2 -49 1.6, -20 -52 1.4, -38 -42 .3') + brush('10 -30 .3, -10 -39 1.3, -30 -34 .3'), '#fffbea', 'opacity=".9"') +
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

/** The sash: a band at the waist, and two ribbon ends, cut like a swallow's tail, that fly on the breeze. */
const sash = (picture: Picture) => {
  const ends = [
    shape('346 398, 372 384, 402 386, 430 374, 472 358, 461 372, 474 384, 436 392, 406 404, 376 402, 350 410'),
    shape('346 404, 372 410, 398 422, 422 412, 452 412, 443 420, 450 432, 422 430, 396 440, 366 424, 346 412'),
  ];
  return (
    form(picture, ends, '#e2604a', '#8f2f4a', 4, 2, false) +
    crease('356 402, 380 393, 404 395, 434 382, 460 374', '#ffb090', 1.8, 0.9) +
    crease('362 412, 384 421, 400 430, 424 420', '#8f2f4a', 1.6, 0.8) +
    form(picture, [shape('267 394, 268.4 393.6, 306 404, 350 394, 351 410, 306 420, 266.6 410, 265.6 409')], '#e2604a', '#8f2f4a', 9, 2) +
    crease('270 401, 306 411, 344 402', '#8f2f4a', 1.5, 0.7) +
    form(picture, [shape('340 391, 353 386, 360 400, 353 415, 340 413')], '#d0503f', '#8f2f4a', 5, 0, false) +
    crease('344 396, 350 400, 345 408', '#8f2f4a', 1.5, 0.8)
  );
};

/** Her far arm leans on the rail: sleeve to the elbow, a forearm that narrows to the wrist, the hand over the bar. */
const farArm = (picture: Picture) => {
  const fingers = [
    tube('204 444 4.8, 206 454 4.5, 205 463 3.3'), tube('196 445 4.9, 196 456 4.6, 195 466 3.4'),
    tube('188 445 4.8, 186 455 4.5, 184 464 3.3'), tube('181 442 4.4, 177 451 4.1, 174 458 3'),
  ];
  return (
    form(picture, [tube('254 350 12.6, 244 372 13.2, 234 390 12.2, 220 414 9, 208 432 7.2')], SKIN, PLUM, 6, 2) +
    crease('238 372, 229 390, 218 408', '#eab07c', 2.2, 0.6) +
    crease('214 436, 208 433, 203 427', PLUM, 1.4, 0.6) +
    form(picture, [shape('202 424, 212 430, 214 442, 208 450, 192 451, 179 447, 178 440, 188 431')], SKIN, PLUM, 3, 1.8, false) +
    fingers.map((finger) => form(picture, [finger], SKIN, PLUM, 2.4, 1.2, false)).join('') +
    crease('204 442, 205 446', PLUM, 1.2, 0.5) +
    crease('195 443, 195 447', PLUM, 1.2, 0.5) +
    crease('187 442, 186 446', PLUM, 1.2, 0.5) +
    form(
      picture,
      [shape('302 256, 282 276, 262 306, 246 338, 236 362, 248 370, 268 372, 280 350, 296 318, 306 286')],
      '#2a8a76', DEEP, 8, 2.4,
    ) +
    crease('240 358, 252 364, 268 366', '#c4ecc4', 2, 0.8) +
    crease('272 304, 262 326, 264 348', DEEP, 1.8, 0.6)
  );
};

/** The bodice: a chest full of air. The front seam and its buttons run over the swell of it. */
const bodice = (picture: Picture) => {
  const cut = shape(BODICE);
  const sprig = picture.symbol(path('M0 5Q-1 0 0-5') + path('M0 0Q-6 0-8-5Q-2-6 0 0Q2-6 8-5Q6 0 0 0'));
  const print = joints(`
    300 300 -24, 322 292 -10, 296 330 -20, 318 322 -6, 334 316 4, 308 372 6, 328 366 10, 322 392 8, 292 388 -4,
    268 306 -34`);
  const buttons = points('293 276, 280 299, 273 323, 279 349, 284 372, 286 392');
  return (
    form(picture, [cut], DRESS, DEEP, 13, 3) +
    group(
      path(
        shape('310 244, 280 256, 250 296, 246 330, 262 354, 270 346, 268 326, 276 300, 294 274, 312 258'),
        '#66c4a0', 'opacity=".85"',
      ) +
        path(
          shape('264 342, 280 351, 302 350, 322 338, 336 318, 334 344, 322 358, 304 366, 296 384, 298 412, 264 412, 274 382'),
          DEEP, 'opacity=".42"',
        ) +
        path(
          ['342 312 .4, 324 326 3.4, 302 334 .5', '344 330 .4, 330 352 3.2, 308 360 .5', '338 396 .4, 330 376 3, 332 350 .5', '312 404 .4, 306 386 2.8, 310 370 .5']
            .map(tube)
            .join(''),
          DEEP, 'opacity=".7"',
        ) +
        path(
          ['336 306 .4, 318 318 2, 300 324 .4', '324 398 .4, 319 382 2, 322 366 .4', '272 318 .4, 274 336 2, 284 346 .4'].map(tube).join(''),
          '#8fdcb4', 'opacity=".8"',
        ) +
        group(
          print.map(([x, y, turn]) => `<use href="#${sprig}" transform="translate(${x} ${y}) rotate(${turn}) scale(.86)"/>`).join(''),
          'fill="#d9efc0" opacity=".55"',
        ) +
        crease('303 262, 284 290, 270 320, 278 350, 285 376, 286 402', DEEP, 1.8, 0.8),
      picture.clip(cut),
    ) +
    buttons.map(([x, y]) => ellipse(x + 0.8, y + 1, 3, 3.2, DEEP, 'opacity=".7"') + ellipse(x, y, 2.8, 3, '#fff3d2')).join('')
  );
};

/** The hand that feels the breath come in: back of the hand, four fingers spread, the thumb towards the heart. */
const hand = (picture: Picture) => {
  const at = { x: 328, y: 356, scale: 0.93 };
  const local = <P extends Point | Joint>(list: readonly P[]) =>
    place(
      list.map((p) => [p[0] - 318, p[1] - 356, ...p.slice(2)] as unknown as P),
      at,
    );
  const finger = (text: string) => limb(local(joints(text)), 3);
  const line = (text: string, colour: string, width: number, alpha: number) =>
    stroke(smooth(local(points(text))), colour, width, alpha);
  const fingers = [
    finger('302 360 5, 288 361.6 4.6, 277 362.6 4.2, 270 363 3.1'), finger('298 353 5.7, 281 353.6 5.2, 267 353.6 4.8, 260 353.4 3.4'),
    finger('297 345 5.8, 280 344 5.4, 264 343.4 4.9, 257 343.4 3.5'), finger('299 338 5.7, 283 335 5.2, 269 333.4 4.7, 262 333 3.4'),
    finger('316 342 7, 303 332 6, 294 324 5.2, 288 317 3.6'),
  ];
  const back = smooth(local(points('330 347, 318 338, 304 331, 294 334, 290 346, 292 358, 302 366, 316 369, 328 370')), true);
  const heel = smooth(local(points('332 362, 310 359, 296 357, 300 374, 332 376')), true);
  const parts = [...fingers, back].map((d) => path(d)).join('');
  return {
    parts,
    drawn:
      fingers.map((d) => form(picture, [d], SKIN, PLUM, 2.6, 1.2, false)).join('') +
      path(back, SKIN) +
      group(path(heel, PLUM, 'opacity=".5"'), picture.clip(back)) +
      line('298 339.6, 303 341', PLUM, 1.3, 0.5) +
      line('295 347, 301 347.4', PLUM, 1.3, 0.5) +
      line('295 354, 301 353.6', PLUM, 1.3, 0.5) +
      line('318 351, 306 347, 299 345', '#e8ac78', 2, 0.7) +
      line('312 342, 302 335', '#e8ac78', 2, 0.7),
  };
};

/** Her near arm: round shoulder, the elbow out behind her, the forearm back across to her midriff. */
const nearArm = (picture: Picture) => {
  const upper = tube('372 340 16, 382 368 15.4, 392 392 13.4, 397 406 10.4');
  const fore = tube('399 405 10.6, 388 401 14.4, 370 391 14.8, 352 379 11.4, 338 366 9.4, 330 358 9.6');
  const sleeve = shape(`
    338 256, 360 260, 378 280, 391 312, 401 346, 407 374, 396 383, 378 388, 364 386, 354 362, 342 330, 330 300,
    326 276`);
  const { parts, drawn } = hand(picture);
  return (
    group(
      group([upper, fore].map((d) => path(d)).join('') + parts, `fill="${DEEP}" opacity=".55" transform="translate(5 10)"`),
      picture.clip(`${shape(BODICE)}${shape(SKIRT)}`),
    ) +
    form(picture, [upper], SKIN, PLUM, 6, 2) +
    form(picture, [fore], SKIN, PLUM, 5, 2.2) +
    crease('378 385, 358 373, 342 360', '#eab07c', 2.6, 0.8) +
    crease('380 396, 374 388, 373 380', PLUM, 1.6, 0.7) +
    drawn +
    form(picture, [sleeve], '#38a089', DEEP, 11, 0) +
    group(
      path(shape('338 252, 358 262, 366 300, 374 340, 380 392, 360 392, 346 346, 326 300, 322 270'), '#5cbf9c', 'opacity=".7"') +
        path(
          ['344 268 .4, 352 300 3, 364 326 .5', '362 268 .4, 374 296 3.4, 380 330 .6', '352 358 .4, 372 356 3.2, 388 344 .5', '362 384 .4, 380 370 3, 398 362 .5']
            .map(tube)
            .join(''),
          DEEP, 'opacity=".65"',
        ) +
        path(['346 322 .4, 354 346 2, 366 366 .4', '334 286 .4, 342 310 2, 350 330 .4'].map(tube).join(''), '#a8e4c0', 'opacity=".9"') +
        crease('358 379, 378 381, 404 368', '#c4ecc4', 2.2, 0.9),
      picture.clip(sleeve),
    ) +
    crease('338 258, 328 280, 334 304', '#c4ecc4', 2, 0.8)
  );
};

/** The neck, its cords lengthened by the lifted chin, in the jaw's shade. */
const neck = (picture: Picture) => {
  const d = tube('324 268 25, 317 240 19.5, 311 212 22');
  return (
    form(picture, [d], '#b9744a', PLUM, 10, 2.4) +
    group(
      path(shape('286 214, 306 236, 326 240, 344 232, 344 262, 330 250, 312 248, 298 238'), '#7a3c44', 'opacity=".5"') +
        crease('300 236, 304 250, 302 262', '#e8a874', 3, 0.8) +
        crease('328 236, 320 250, 312 262', PLUM, 1.6, 0.5),
      picture.clip(d),
    )
  );
};

/** She stands with an open chest and a long back, one hand on the rail and one on her breath. */
const woman = (picture: Picture) =>
  farArm(picture) +
  skirt(picture) +
  neck(picture) +
  bodice(picture) +
  path(shape('301 246, 288 257, 283 270, 297 276, 316 276, 334 268, 349 252, 338 244, 320 258'), '#d3eec4') +
  path(shape('322 262, 338 250, 349 252, 334 268, 316 276, 310 275'), '#9cc8a0') +
  crease('301 246, 313 258, 322 258, 338 245', DEEP, 1.6, 0.6) +
  sash(picture) +
  nearArm(picture);

/** The air she breathes: drawn by hand past the sun, in pairs that swell and thin, some with a curl at the end. */
const breath = (picture: Picture) => {
  const air = picture.radial(
    SUN.x,
    SUN.y,
    SUN.r * 2,
    stops('0 #f7b56e .55, .499 #f9bd78 .7, .5 #fffbe6 .9, 1 #fffbe6 .75'),
  );
  const ribbons = [
    '-30 222 .4, 36 184 1.6, 88 186 3.6, 140 212 3.4, 192 220 2.2, 246 203 .3',
    '28 206 .3, 84 200 1.4, 132 224 1.8, 176 232 1.2, 206 230 .3',
    '-30 318 .4, 40 312 1.4, 96 282 3, 140 250 3.4, 190 228 2, 248 210 .3',
    '90 300 .3, 132 268 1.6, 172 246 1.2, 200 240 .3',
    '60 142 .3, 118 134 1.8, 178 154 2.6, 232 142 2, 282 112 3, 340 92 3.2, 396 98 2.4, 430 118 1.8, 430 138 1.4, 414 142 1, 408 130 .4',
    '286 128 .3, 336 108 1.6, 380 112 1.2, 404 120 .3',
    '404 262 .3, 436 240 2, 470 246 2.6, 500 268 2.2, 530 276 .3',
  ];
  const leaf = (dark: string, light: string) =>
    picture.symbol(
      path('M-14 0C-8-9 4-10 15-2C6 7-6 8-14 0Z', dark) +
        path('M-14 0C-8-9 4-10 15-2C6-2-6-1-14 0Z', light) +
        stroke('M-20 2Q-14 1-12 0', dark, 1.6),
    );
  const kinds = [leaf('#3f8f4a', '#a5cf5e'), leaf('#e2604a', '#ffb090'), leaf('#d9862e', '#ffd070')];
  // x, y, turn, size in hundredths: large at the left where the wind brings them, small towards her breath.
  const drift = [
    [40, 168, -30, 96], [112, 172, 20, 74], [166, 236, 14, 58], [208, 206, -14, 40], [52, 262, -34, 104], [128, 246, 28, 66],
    [150, 274, -40, 50], [206, 246, -24, 38], [130, 118, 24, 70], [252, 112, -28, 84], [318, 84, 8, 58], [450, 226, -18, 70],
    [436, 186, 30, 92], [432, 300, -14, 52],
  ] as const;
  return (
    path(ribbons.map(tube).join(''), air) +
    drift
      .map(([x, y, turn, size], i) => {
        const at = `translate(${x} ${y}) rotate(${turn}) scale(${num(size / 100)} ${num((size / 100) * (i % 2 ? 0.8 : 1.1))})`;
        return `<use href="#${kinds[(i * 2) % 3]}" transform="${at}"/>`;
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

/** A bunch of grapes that hangs over the rim of the bowl. */
const grapes = () =>
  points(`
    350 640, 366 634, 338 652, 354 656, 370 650, 332 668, 347 672, 362 668, 340 686, 355 685, 348 700`)
    .map(
      ([x, y], i) =>
        ellipse(x - 1, y - 0.8, 10.6, 11, '#fff0d8') +
        ellipse(x, y, 10.4, 10.8, i % 3 ? '#74386c' : '#8a4a7c') +
        path(`M${x - 4} ${y + 9.6}A10.4 10.8 0 0 0 ${x + 8.6} ${y - 6}A12 12 0 0 1 ${x - 4} ${y + 9.6}Z`, '#3f1f50') +
        ellipse(x - 3.4, y - 4, 2.8, 2.4, '#e8b8d4'),
    )
    .join('');

/** Half an orange, its face to us: rind, pith, and wedges full of light. */
const halfOrange = (x: number, y: number, r: number) =>
  group(
    ellipse(-1.4, -1.2, r + 0.8, r + 0.8, CREAM) +
      ellipse(0, 0, r, r, '#e8752a') +
      ellipse(0, 0, r * 0.92, r * 0.92, '#fff0cc') +
      Array.from({ length: 9 }, (_, i) =>
        path(
          `M0${num(-r * 0.1)}L${num(-r * 0.25)}${num(-r * 0.7)}Q0${num(-r * 0.95)} ${num(r * 0.25)}${num(-r * 0.7)}Z`,
          i > 2 && i < 6 ? '#ee8a34' : '#f9aa3e',
          `transform="rotate(${i * 40})"`,
        ),
      ).join('') +
      [10, 130, 250].map((turn) => path(`M-2-9Q0-14 2-9Q0-7-2-9`, '#fff0cc', `transform="rotate(${turn})"`)).join(''),
    `transform="translate(${x} ${y}) rotate(-14) scale(1 .96)"`,
  );

/** A pear: narrow shoulders, heavy hips, a blush on the sunny side. */
const pear = (picture: Picture) => {
  const d = shape('404 584, 414 590, 418 608, 430 630, 440 654, 432 680, 404 688, 376 680, 368 654, 376 630, 390 608, 394 590');
  return (
    form(picture, [d], '#c3d25a', '#4a7f42', 12, 2.4) +
    group(
      ellipse(380, 648, 16, 22, '#ee9a50', 'opacity=".55"') + ellipse(387, 628, 4, 9, '#fdf6c0', 'opacity=".9" transform="rotate(24 387 628)"'),
      picture.clip(d),
    ) +
    crease('404 588, 404 576, 411 566', '#5d3a3a', 3.2, 1) +
    path(shape('408 576, 420 562, 438 562, 428 574'), '#5aa04e') +
    crease('410 575, 424 567, 436 563', '#b5d766', 1.2, 1)
  );
};

/** What the potter painted on the bowl: a band of sprigs that follows its round, and a line under the lip. */
const glaze = (picture: Picture) => {
  const sprig = picture.symbol(path('M0-2Q7-13 14-10Q12-2 0-2Q-12-2-14-10Q-7-13 0-2') + path('M-1.2-2V8H1.2V-2Z'));
  return (
    stroke('M331 684Q436 716 543 684', '#2b8a7a', 4, 0.85) +
    Array.from({ length: 7 }, (_, i) => {
      const t = -0.86 + i * 0.287;
      const [x, y] = [437 + 100 * Math.sin(t * 1.25), 722 - 10 * t * t];
      const at = `translate(${num(x)} ${num(y)}) rotate(${num(-t * 16)}) scale(${num(Math.cos(t * 1.1) * 0.92)} .86)`;
      return `<use href="#${sprig}" fill="${i % 2 ? '#e2705a' : '#2b8a7a'}" opacity=".85" transform="${at}"/>`;
    }).join('') +
    stroke('M366 738Q436 754 508 738', '#e2705a', 2.4, 0.8)
  );
};

/** The bowl: carrots with their green, a frilled leaf, pear, orange whole and halved, tomatoes on their vine, grapes. */
const bowl = (picture: Picture) => {
  const body = 'M326 664C330 724 372 752 436 752S542 724 548 664Q436 690 326 664Z';
  const lettuce = shape(
    '326 668, 314 652, 322 642, 314 630, 328 624, 330 610, 344 614, 354 600, 366 608, 380 596, 392 608, 400 640, 404 672',
  );
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
    crease('352 668, 346 642, 332 626', '#d6e89a', 2) +
    crease('348 648, 354 632, 352 614', '#d6e89a', 1.6) +
    crease('372 662, 372 634, 378 608', '#d6e89a', 2) +
    carrot('470 672 3, 500 640 10, 530 606 12.5') +
    carrot('486 684 3, 518 654 10, 550 622 12') +
    crease('516 614, 524 622', '#b0452f', 1.4, 0.7) +
    crease('504 628, 510 634', '#b0452f', 1.4, 0.7) +
    crease('536 630, 544 638', '#b0452f', 1.4, 0.7) +
    fruit(picture, 468, 628, 36, '#f6a23a', '#c4452f') +
    path(shape('470 594, 482 580, 502 580, 492 594'), '#5aa04e') +
    crease('472 593, 486 586, 500 581', '#b5d766', 1.2, 1) +
    pear(picture) +
    fruit(picture, 514, 670, 24, '#e2492f', '#7a1f3a', '#ffb48a') +
    fruit(picture, 488, 682, 21, '#d9432f', '#7a1f3a', '#ffb48a') +
    path('M514 650l-9-3 7 6-6 5 9-2 5 7 1-8 9-1-8-5 3-7z', '#2f7a4a') +
    halfOrange(448, 668, 30) +
    ellipse(440, 752, 46, 7, '#b0704a') +
    form(picture, [body], '#fdeccb', '#b0603f', 16, 3) +
    group(glaze(picture), picture.clip(body)) +
    stroke('M327 665Q436 691 547 665', '#fffbea', 4) +
    grapes()
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
