/** Early sun on a balcony: a grey-haired woman breathes in; on the table water, fruit and vegetables catch the light. */
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

const SUN = { x: 158, y: 236 };
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
const tube = (text: string) => limb(joints(text));
const stroke = (d: string, colour: string, width: number, alpha = 1) =>
  path(d, 'none', `stroke="${colour}" stroke-width="${width}" stroke-linecap="round" opacity="${alpha}"`);
const crease = (text: string, colour: string, width = 1.8, alpha = 0.7) =>
  stroke(smooth(points(text)), colour, width, alpha);

/** A lit body: cream rim towards the sun, flat colour, and a shade that steps and then crumbles away from it. */
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
    picture.mask(`${sheet('#fff')}${body} fill="#000" ${moved(-depth * k, -depth * k * 0.3)}`);
  return (
    (rim ? `${body} fill="${CREAM}" ${moved(-rim, -rim * 0.35)}` : '') +
    `${body} fill="${fill}"/>` +
    group(
      sheet(shade, `opacity=".6" ${away(1)}`) +
        (soft ? picture.grain(sheet(shade, `fill-opacity=".46" ${away(2.6)}`), '', 'fine') : ''),
      picture.clip(paths),
    )
  );
};

// ── Outside ───────────────────────────────────────────────────────────────────────────────────────

/** Morning sky, peach to yellow, round a big pale sun. */
const sky = (picture: Picture) =>
  sheet(picture.linear(0, 0, 0, 520, stops('0 #f3a070, .35 #f9bd7c, .7 #fdd894, 1 #fdebb8'))) +
  picture.grain(
    sheet(
      picture.radial(
        SUN.x,
        SUN.y,
        430,
        stops('0 #fff6da 1, .36 #ffeab0 .9, .6 #fdd088 .6, .85 #f5a66c .36, 1 #e98a60 .1'),
      ),
    ),
  ) +
  ellipse(SUN.x, SUN.y, 104, 104, '#fffbea') +
  picture.grain(
    ellipse(
      SUN.x,
      SUN.y,
      104, 104,
      picture.radial(SUN.x - 30, SUN.y - 50, 172, stops('0 #fff 0, .6 #ffe49a .4, 1 #fbb45c .95')),
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
  const crowns = [[20, 500], [136, 560], [232, 520], [420, 500], [520, 470], [590, 560]] as const;
  const leaves = ['#34784f', '#5a9c50', '#8fbd56', '#d0da6c'].map((colour, band) => {
    const uses = Array.from({ length: 46 }, (_, i) => {
      const [cx, cy] = crowns[i % crowns.length] as (typeof crowns)[number];
      const [angle, radius] = [random.between(0, 6.3), 78 * Math.sqrt(random())];
      const [x, y] = [
        cx + radius * Math.cos(angle) - band * 10,
        cy + radius * 0.8 * Math.sin(angle) - band * 9,
      ];
      return `<use href="#${leaf}" transform="translate(${Math.round(x)} ${Math.round(y)}) rotate(${Math.round(random() * 360)}) scale(${num(random.between(0.8, 1.6))})"/>`;
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
    return `<use href="#${leaves[Math.floor(i / 6.5)]}" transform="translate(${num(lx)} ${num(ly)}) rotate(${num(turn)}) scale(${num(random.between(0.8, 1.25))})"/>`;
  }).join('');
};

/** Chives: fine blades with a few round flowers, which a bee has found. */
const chives = (x: number, y: number) => {
  const random = chance(8);
  const blades = Array.from({ length: 26 }, () => {
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

/** Her head in profile, lifted: eyes closed, a smile, silver hair in a knot with a loose lock in the breeze. */
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
    ink('25 13, 22 19, 23 25', PLUM, 1.5, 0.7) +
    path(smooth(on('37 18.5, 32 20, 25 21, 31 24.5, 36.4 26.4, 35 22.5'), true), '#b8404a') +
    form(picture, [smooth(on(HAIR), true)], '#d9d0d2', '#7d6a8c', 7, 2) +
    [
      '16 -34, -8 -44, -36 -36, -50 -24', '6 -24, -14 -34, -38 -26, -54 -20',
      '-6 -12, -20 -20, -38 -12, -56 -14', '-14 6, -26 2, -40 0, -56 -12',
    ]
      .map((text) => ink(text, '#8f7f98', 1.6, 0.8))
      .join('') +
    path(smooth(on('-11 -5, -3 -8, 0 -1, -4 9, -9 11'), true), SKIN) +
    ink('-7 -3, -3 -2, -5 6', PLUM, 1.6) +
    ellipse(...(on('-7 13')[0] as [number, number]), 3.2, 3.8, '#ffd36a') +
    path(limb(place(joints('-34 16 2.4, -46 24 2, -56 22 1.5, -68 30 0.3'), HEAD)), '#cfc6cc') +
    path(limb(place(joints('-26 22 2, -34 34 1.8, -46 36 1.2, -54 44 0.3'), HEAD)), '#bdb1bc')
  );
};

/** A hand seen from its back; the wrist at the origin, fingers along x, the thumb up. */
const hand = () => [
  limb([[-4, 0, 8.6], [10, -0.5, 10.6], [26, 0, 12.4], [33, 0, 9]]),
  limb([[26, -8.6, 4.8], [42, -11, 4.2], [54, -12, 3]]),
  limb([[28, -3, 4.8], [46, -4, 4.3], [61, -3.6, 3]]),
  limb([[28, 3, 4.7], [45, 4, 4.2], [58, 4.4, 2.9]]),
  limb([[25, 8.6, 4.4], [39, 10.6, 3.8], [49, 12, 2.7]]),
  limb([[8, -7, 6], [19, -15, 5.2], [30, -20, 3.6]]),
];

const TUNIC = `
    302 250, 284 260, 262 280, 246 304, 242 328, 254 356, 266 396, 262 446, 246 510, 236 580, 236 640,
    412 640, 410 580, 400 510, 384 456, 368 412, 374 366, 382 322, 378 284, 362 258, 340 246`;

/** Chest open, shoulders low: one hand on the rail, the other on her belly to feel the breath come in. */
const woman = (picture: Picture) => {
  const farArm = [tube('286 312 14, 250 352 16, 224 388 13')];
  return (
    form(
      picture,
      [
        tube('226 384 11, 208 420 9.4, 198 442 7.6'),
        tube('199 440 8.4, 188 448 9, 174 451 5'),
        tube('196 446 5, 186 454 4.4, 180 462 3'),
      ],
      SKIN,
      PLUM,
      5, 2,
    ) +
    form(picture, farArm, '#2b6f63', '#123f46', 6, 2) +
    form(picture, [tube('320 270 27, 316 240 22, 312 214 24')], '#b06c44', PLUM, 10, 2.4) +
    form(picture, [shape(TUNIC)], '#38907a', '#155058', 15, 3) +
    path(shape('300 247, 286 262, 302 274, 330 268, 350 250, 336 246, 320 260'), '#57ab8a') +
    crease('262 400, 284 408, 300 404', '#155058', 2) +
    crease('372 414, 352 424, 338 422', '#155058', 2) +
    crease('262 470, 268 530, 262 600', '#155058', 2.2, 0.6) +
    crease('330 460, 344 530, 346 610', '#155058', 2.2, 0.5) +
    crease('256 356, 278 350, 292 336', '#155058', 1.8, 0.6) +
    form(picture, [tube('370 402 14, 344 413 12, 304 412 8.6')], SKIN, PLUM, 6, 2) +
    group(
      hand()
        .map((d) => path(d))
        .join(''),
      'fill="#0f4048" opacity=".5" transform="translate(306 416) rotate(184) scale(.88 -.88)"',
    ) +
    group(
      hand()
        .map((d) => path(d))
        .join(''),
      `fill="${SKIN}" stroke="#7a3f3e" stroke-width=".8" transform="translate(304 411) rotate(184) scale(.88 -.88)"`,
    ) +
    path(tube('306 411.5 8, 284 410 10, 274 409 9'), SKIN) +
    picture.grain(
      path(tube('330 300 22, 342 346 20, 350 388 18'), '#155058', 'opacity=".6"'),
      picture.clip(shape(TUNIC)),
      'fine',
    ) +
    form(
      picture,
      [tube('344 286 25, 360 338 24, 373 388 20, 362 404 17, 346 412 16')],
      '#43a085', '#155058', 8, 0,
    ) +
    crease('322 300, 334 342, 350 384', '#a8d9b0', 2.4, 0.9) +
    crease('364 396, 374 402, 384 398', '#155058', 2) +
    crease('346 396, 350 412, 348 427', '#7cc4a0', 3, 0.8)
  );
};

/** Leaves and blossom drifting in on the air she breathes. */
const breath = () =>
  [
    '34 206 .4, 84 172 2.4, 140 196 2.8, 190 208 2, 242 192 .4',
    '60 250 .4, 116 222 2, 166 238 2.4, 214 228 1.8, 246 208 .4',
    '96 148 .4, 150 160 2, 200 178 1.8, 240 184 .4',
  ]
    .map((text) => path(tube(text), '#f7bd78', 'opacity=".8"'))
    .join('') +
  [
    [42, 168, 1.1, 0.5, '#e2604a', '#ffb090'], [110, 128, 0.9, 1.9, '#3f8f4a', '#9cc85c'],
    [140, 262, 1, 2.6, '#e2604a', '#ffb090'], [164, 178, 1.2, 0.1, '#3f8f4a', '#9cc85c'],
    [92, 214, 1, -0.5, '#3f8f4a', '#9cc85c'], [208, 208, 0.8, 0.7, '#e2604a', '#ffb090'],
  ]
    .map(([x, y, scale, turn, dark, light]) => {
      const to = { x, y, scale, turn } as { x: number; y: number; scale: number; turn: number };
      return (
        path(smooth(place(points('-13 2, -2 -7, 12 -4, 8 4, -2 7'), to), true), dark as string) +
        path(smooth(place(points('-13 2, -2 -7, 12 -4, 2 1'), to), true), light as string)
      );
    })
    .join('');

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
    `<use href="#${sunny ? lit : dim}" transform="translate(${num(x)} ${num(y)}) rotate(${num(turn * 57)}) scale(${num(scale)})"/>`;
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

/** The door's jamb and a gauze curtain that the breeze lifts into the room. */
const curtain = (picture: Picture) => {
  const cloth = shape(
    `
      450 -30, 462 80, 496 190, 508 290, 486 390, 456 470, 440 560, 470 604, 524 560, 576 506, 650 476,
      650 -30`,
  );
  const folds = [
    '496 -20 2, 506 100 8, 540 220 9, 548 330 10, 516 440 9, 484 560 3',
    '546 -20 3, 552 120 9, 578 240 9, 584 340 9, 556 440 8, 524 540 2',
    '590 -20 3, 596 140 8, 612 300 8, 622 420 6, 600 520 1',
  ];
  return (
    path(cloth, '#fffbea', 'opacity=".95" transform="translate(-3 0)"') +
    path(cloth, picture.linear(420, 0, 620, 0, stops('0 #fff0c8 .92, .5 #fbd79c .9, 1 #eaa878 .96'))) +
    group(
      folds
        .map(
          (text) =>
            path(tube(text), '#d98a64', 'opacity=".42"') +
            path(tube(text), '#fffbea', 'opacity=".75" transform="translate(-13 0)"'),
        )
        .join('') +
        picture.grain(
          sheet(picture.linear(450, 300, 620, 420, stops('0 #c4705a 0, .5 #d0785a .3, 1 #a8504f .5'))),
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
            picture.radial(150, 600, 560, stops('0 #fff 0, .4 #f0a060 .16, .75 #d9764a .4, 1 #8a3f55 .6')),
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
        470, 750, 150, 32,
        picture.radial(
          470, 750, 150,
          stops('0 #7a3550 1, .6 #8a3f55 .7, 1 #b0603f .1'),
          `translate(0 ${750 * 0.78}) scale(1 .22)`,
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

/** A tumbler of water; behind it the sun draws a net of light on the cloth. */
const water = (picture: Picture) => {
  const glass = 'M112 604L122 716Q150 728 178 716L188 604Z';
  const fill = 'M115 634Q150 644 185 634L178 716Q150 728 122 716Z';
  return (
    picture.grain(
      path(
        shape('128 712, 190 706, 290 734, 350 778, 300 806, 220 800, 158 760'),
        picture.radial(150, 715, 220, stops('0 #a8504a .85, .4 #c46a4a .6, .8 #d98a5a .42, 1 #d98a5a .2')),
      ),
      '', 'fine',
    ) +
    path(
      tube('152 724 8, 196 738 19, 244 760 15, 300 786 2'),
      picture.radial(206, 746, 100, stops('0 #fffdec 1, .5 #fff3bc .9, 1 #ffe08a .2')),
    ) +
    [
      '150 722 1, 196 714 2.6, 250 734 3.4, 286 766 2.2, 324 778 .4',
      '154 728 1, 178 756 2.6, 226 782 3.4, 276 780 2.4, 316 792 .4',
      '186 722 .6, 214 740 2.4, 236 768 2.4, 262 792 .5', '176 742 .6, 214 734 2.2, 256 748 2.2, 292 752 .5',
      '170 728 .6, 206 752 2.6, 252 764 2.4, 300 774 .5',
    ]
      .map((text) => path(tube(text), '#fffff2', 'opacity=".95"'))
      .join('') +
    [['#f58f4a', 0], ['#ffd04a', 5], ['#3fa08a', 10]]
      .map(([colour, d]) =>
        path(
          limb([
            [310 + Number(d), 752, 0.4],
            [322 + Number(d), 770, 2.4],
            [314 + Number(d), 792, 0.4],
          ]),
          String(colour),
          'opacity=".6"',
        ),
      )
      .join('') +
    path(glass, '#fffbea', 'opacity=".4"') +
    path(
      fill,
      picture.linear(115, 0, 186, 0, stops('0 #fff6da .9, .3 #8fc9b0 .75, .7 #5fae9c .8, 1 #2b7f78 .85')),
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
    stroke('M112 604L122 716Q150 728 178 716L188 604', '#fffef2', 2.4) +
    ellipse(150, 604, 38, 7, 'none', 'stroke="#fffef2" stroke-width="2.6"')
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
    breath(),
  );
  picture.add(
    woman(picture),
    head(picture),
    curtain(picture),
    table(picture),
    bite(picture),
    water(picture),
    bowl(picture),
  );
  return picture.svg();
};
