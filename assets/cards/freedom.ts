/** A cyclist lets go of everything on the dune road to the sea; noon, the sun in the right corner. */
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
  rows,
  sheet,
  smooth,
  stops,
} from './kit';

const bones = (text: string) => rows(text).map((row) => row.map(Number) as unknown as Bone);

// ── A camera, so that wheels, limbs and shadow share one perspective ──────────────────────────────

/** Centimetres around the bicycle: x to the rider's right, y up, z ahead from the rear hub. */
type Space = readonly [x: number, y: number, z: number];
/** A space point with a radius there. */
type Bone = readonly [x: number, y: number, z: number, radius: number];
/** Space to card; the second number is the scale at that depth. */
type Eye = (point: Space) => [at: Point, scale: number];

const HORIZON = 372;
const YAW = 0.5;
const DISTANCE = 560;
const LENS = 1130;

const look = (x: number, y: number, z: number): [Point, number] => {
  const scale = LENS / (DISTANCE + z);
  return [[258 + x * scale, HORIZON - (y - 137) * scale], scale];
};
const turned = ([x, , z]: Space): [number, number] => [
  x * Math.cos(YAW) + (z - 54) * Math.sin(YAW),
  (z - 54) * Math.cos(YAW) - x * Math.sin(YAW),
];
/** The road falls away from us. */
const ground = (z: number) => (54 - z) * 0.1;

/** What we see. */
const eye: Eye = (point) => {
  const [x, z] = turned(point);
  return look(x, point[1] + ground(point[2]), z);
};
/** The same point thrown onto the road by the sun. */
const shade: Eye = (point) => {
  const [x, z] = turned(point);
  const height = Math.max(0, point[1]);
  return look(x - 0.52 * height, ground(point[2]) + height * 0.05, z - 0.62 * height);
};

const outline = (see: Eye, points: readonly Space[], closed = true) =>
  smooth(
    points.map((p) => see(p)[0]),
    closed,
  );
const bone = (see: Eye, bones: readonly Bone[]) =>
  limb(
    bones.map(([x, y, z, radius]): Joint => {
      const [[u, v], scale] = see([x, y, z]);
      return [u, v, radius * scale];
    }),
    3,
  );
/** A tube of the bicycle: a stroked line through space. */
const tube = (see: Eye, points: readonly Space[], colour: string, width: number) =>
  path(
    outline(see, points, false),
    'none',
    `stroke="${colour}" stroke-width="${width}" stroke-linecap="round"`,
  );

// ── Far planes ────────────────────────────────────────────────────────────────────────────────────

/** A sky of deep blue and milk, with the sun itself in the right corner: all warmth comes from there. */
const sky = (picture: Picture) =>
  sheet(picture.linear(0, 0, 0, HORIZON, stops('0 #1c6ea6, 0.5 #4aa3c8, 1 #bfe3d8'))) +
  // A smooth glow under the stipple, so that the dots stay quiet near the sun.
  sheet(picture.linear(0, 0, 220, 330, stops('0 #17559a .85, 0.5 #1d62a0 .4, 1 #1d62a0 0'))) +
  sheet(picture.radial(566, 48, 430, stops('0 #f6e6b8 1, .3 #cfdcc0 .82, .6 #8cc4cc .5, 1 #6fb8d2 0'))) +
  picture.grain(
    sheet(
      picture.radial(566, 48, 450, stops('0 #ffe2a0 1, 0.2 #ffedc0 0.86, 0.46 #e6ecca 0.52, 1 #6fb8d2 0.12')),
    ) + sheet(picture.linear(0, 0, 200, 300, stops('0 #134a8c 0.6, 0.5 #1d62a0 0.38, 1 #1d62a0 0.1'))),
  ) +
  ellipse(566, 48, 76, 76, '#fffbe6') +
  picture.grain(
    ellipse(566, 48, 76, 76, picture.radial(584, 14, 134, stops('0 #fff 0, .5 #ffd884 .4, 1 #f9b25c .9'))),
  );

/** A fair-weather cloud: flat foot, heaped head, its shade dissolving upward. */
const cloud = (picture: Picture, x: number, y: number, scale: number) => {
  const heap: Point[] = points(`
    -98 6, -82 -8, -60 -12, -52 -34, -28 -46, -8 -40, 6 -60, 34 -62, 48 -40, 66 -38, 76 -18, 96 -12,
    104 4, 40 9, -40 9
  `);
  const d = smooth(place(heap, { x, y, scale }), true);
  return (
    path(d, picture.linear(x + 40 * scale, y - 64 * scale, x - 20 * scale, y + 9 * scale, stops('0 #fffbe6, .45 #fff3d6, 1 #a9cfe0'))) +
    picture.grain(
      path(
        d,
        picture.linear(x + 30, y - 70, x - 20, y + 14 * scale, stops('0 #9cc8de .1, .5 #9cc8de .36, 1 #7fb2d4 .6')),
      ),
    )
  );
};

/** A flat lens of light or shade on the water. */
const glint = (x: number, y: number, w: number, h: number) =>
  `M${num(x - w)} ${num(y)}q${num(w)}-${num(h)} ${num(2 * w)} 0q-${num(w)} ${num(h)}-${num(2 * w)} 0`;

/** Open sea with the sun's road of sparks on it, one far sail. */
const sea = (picture: Picture) => {
  const random = chance(5);
  let sparks = '';
  let swell = '';
  for (let i = 0; i < 230; i++) {
    const t = random() ** 1.5;
    const y = HORIZON + 4 + t * 128;
    const x = 500 + random.bell() * mix(110, 230, t);
    const w = random.between(3, 6 + 16 * t);
    sparks += glint(x, y, w, 0.8 + 2.2 * t);
  }
  for (let i = 0; i < 44; i++) {
    const t = random() ** 1.4;
    const w = random.between(10, 16 + 46 * t);
    swell += glint(random.between(-20, 620), HORIZON + 6 + t * 120, w, 1 + 2 * t);
  }
  return (
    path(
      `M0 ${HORIZON}H600V560H0Z`,
      picture.linear(0, HORIZON, 0, 520, stops('0 #12508f, 0.45 #1a7fab, 0.8 #37b0b5, 1 #8fd8c6')),
    ) +
    picture.grain(
      path(
        `M0 ${HORIZON}H600V560H0Z`,
        picture.linear(0, HORIZON, 420, 430, stops('0 #0f3f80 0.85, 0.6 #12508f 0.4, 1 #12508f 0')),
      ),
    ) +
    path(swell, '#0f5a96', 'opacity=".5"') +
    path(sparks, '#fff6d6') +
    path(
      `M544 ${HORIZON + 1}l1-12 7 10zM542 ${HORIZON + 2}h11l-2 2h-7z`,
      '#ffe9c4') +
    path(
      `M400 ${HORIZON + 2}l2.4-36 20 30zM399 ${HORIZON + 2}l-11-6 10-22zM386 ${HORIZON + 4}h38l-6 7h-26z`,
      '#fff3d2',
    )
  );
};

/** The beach far below, with two lines of surf. */
const beach = (picture: Picture) => {
  const surf = (dy: number, seed: number) =>
    ridge(-10, 610, 22, (x) => 502 + dy + x * 0.012, [[4, 60]], seed);
  const foam = (dy: number, seed: number, width: number) =>
    path(
      limb(
        surf(dy, seed).map(([x, y], i) => [x, y, width * (0.45 + 0.4 * Math.sin(i * 1.3 + seed))] as const),
      ),
      '#fffbe8',
    );
  return (
    path(
      fillDown(surf(6, 2), 640),
      picture.linear(0, 500, 0, 580, stops('0 #d9c79a, 0.25 #fbe6b6, 1 #fdeec6')),
    ) + group(foam(-22, 11, 1.3) + foam(-12, 8, 2) + foam(-3, 5, 2.6) + foam(5, 2, 3.6), 'opacity=".92"')
  );
};

/** A dune: cream where the sun strikes, blue in its own shade. */
const dune = (picture: Picture, line: readonly Point[], light: string, from: Point, to: Point) => {
  const d = fillDown(line);
  return (
    path(
      smooth(line.map(([x, y]): Point => [x + 1.2, y - 1.4])),
      'none',
      'stroke="#fffbe6" stroke-width="4"',
    ) +
    path(d, light) +
    path(d, picture.linear(...from, ...to, stops('0 #e8bf9c 0, .5 #dcb4aa .5, 1 #9c8fba .9'))) +
    picture.grain(
      path(
        d,
        picture.linear(...from, ...to, stops('0 #d9a894 .1, .4 #c79ab0 .38, .75 #8f8cc0 .48, 1 #4f62a8 .78')),
      ),
    )
  );
};

/** A tuft of marram bent by the sea wind. */
const marram = (x: number, y: number, height: number, count: number, seed: number, wind: number) => {
  const random = chance(seed);
  let d = '';
  for (let i = 0; i < count; i++) {
    const h = height * random.between(0.5, 1);
    const w = height * 0.02 + 0.4;
    const lean = (random.bell() * 0.5 + wind) * h;
    d +=
      `M${num(x + random.bell() * height * 0.3)} ${num(y + random.bell() * height * 0.05)}` +
      `q${num(lean * 0.1)}-${num(h * 0.6)} ${num(lean)}-${num(h)}` +
      `q${num(w * 2 - lean * 0.75)} ${num(h * 0.4)} ${num(w * 2 - lean)} ${num(h)}z`;
  }
  return d;
};

/** The road beyond the brow: it comes back small, bends twice and ends on the beach. */
const farRoad = () => {
  const bends: Joint[] = joints(
    '572 700 96, 572 624 50, 572 598 29, 562 578 16, 536 563 10, 504 552 6.6, 488 541 4.4, 496 530 2.8, 512 519 1.4',
  );
  return path(limb(place(bends, { x: -4, y: 2.5 })), '#a9b4c4') + path(limb(bends), '#fffae6');
};

/** The road under the wheels, to the brow: boards in the sand, so that every one passed can be felt. */
const road = (picture: Picture) => {
  const random = chance(31);
  const zs = [-420, -330, -240, -140, -40, 70, 190, 320, 430];
  const line = (x: number) => zs.map((z): Space => [x, 0, z]).map((p) => eye(p)[0]);
  const d = `${smooth(line(-105))}${smooth(line(105).reverse()).replace('M', 'L')}Z`;
  let pale = '';
  let warm = '';
  let gaps = '';
  for (let z = -300, wide = 0; z < 430; z += wide) {
    wide = random.between(24, 30);
    const board = [
      [-105, z],
      [105, z],
      [105, z + wide],
      [-105, z + wide],
    ].map(([x = 0, at = 0]) => eye([x, 0, at])[0]);
    const tone = random();
    if (tone < 0.3) pale += polygon(board);
    else if (tone < 0.55) warm += polygon(board);
    const [a, b] = [board[0] as Point, board[1] as Point];
    const half = 0.9 * eye([0, 0, z])[1] * 0.5;
    gaps += polygon([
      [a[0], a[1] - half * 0.4],
      [b[0], b[1] - half],
      [b[0], b[1] + half],
      [a[0], a[1] + half * 0.4],
    ]);
  }
  const drift = (side: 1 | -1, seed: number) =>
    fillBetween(
      line(side * 108),
      ridge(
        0,
        zs.length - 1,
        0.25,
        0,
        [
          [14, 0.5],
          [9, 0.22],
        ],
        seed,
      ).map(([i, off]): Point => {
        const z = mix(zs[Math.floor(i)] ?? 430, zs[Math.ceil(i)] ?? 430, i % 1);
        return eye([side * (96 + off * 0.7), 0, z])[0];
      }),
    );
  return (
    path(d, '#f6dcae') +
    path(pale, '#fdebc6') +
    path(warm, '#ecca98') +
    picture.grain(
      path(d, picture.linear(360, 600, 110, 830, stops('0 #f0c890 0, 0.5 #d9a682 0.4, 1 #9c80a8 0.78'))),
    ) +
    path(gaps, '#a8746c', 'opacity=".75"') +
    path(drift(-1, 5), '#fbe9c0') +
    path(drift(1, 8), '#fdeecb')
  );
};

/** The area between two lines that run the same way. */
const fillBetween = (a: readonly Point[], b: readonly Point[]) =>
  `${smooth(a)}${smooth([...b].reverse()).replace('M', 'L')}Z`;

/** The near bank on the right of the road: sand that runs into its own shade, tufts along the verge. */
const bank = (picture: Picture) => {
  const verge = [-420, -330, -240, -140, -40, 70, 190, 320, 430].map((z) => eye([105, 0, z])[0]);
  const d = `${smooth(verge)}L620 560V820H100Z`;
  const spots = joints('352 778 62, 404 752 44, 446 712 46, 500 694 34, 470 764 70, 552 650 40, 590 640 30');
  const tufts = spots.map(([x, y, h], i) => marram(x, y, h, 17, 60 + i, -0.3));
  const shadows = spots.map(
    ([x, y, h]) =>
      `M${num(x + h * 0.3)} ${num(y + 1)}q${num(-h * 0.6)} ${num(-h * 0.16)} ${num(-h * 1.3)} ${num(h * 0.2)}q${num(h * 0.7)} ${num(h * 0.06)} ${num(h * 1.3)} ${num(-h * 0.2)}z`,
  );
  return (
    path(d, '#fbe4b2') +
    path(d, picture.linear(470, 640, 560, 830, stops('0 #e8bf9c 0, .5 #dcb0a8 .5, 1 #8f86b8 .95'))) +
    picture.grain(
      path(
        d,
        picture.linear(470, 640, 560, 830, stops('0 #c79ab0 .1, .35 #b3a0c0 .36, .7 #7586ba .46, 1 #3f5c9f .8')),
      ),
    ) +
    path(smooth(verge), 'none', 'stroke="#fffbe8" stroke-width="3"') +
    path(shadows.join(''), '#6d86b8', 'opacity=".7"') +
    fence() +
    path(tufts.join(''), '#fff3c4', 'transform="translate(1.6 -1)"') +
    path(tufts.join(''), '#2f7a72') +
    spots.map(([x, y, h]) => ellipse(x, y + 2, h * 0.32, h * 0.055, '#f3dcb4')).join('')
  );
};

/** A paling fence that holds the dune: it runs down to the sea beside the road. */
const fence = () => {
  const random = chance(12);
  let [posts, lit, shadow] = ['', '', ''];
  for (let z = 40; z < 440; z += 26) {
    const lean = random.between(-4, 4);
    const height = random.between(30, 38);
    const [root, scale] = eye([136, -3, z]);
    const [top] = eye([136 + lean, height, z + lean]);
    posts += limb(
      [
        [...root, 1.5 * scale],
        [...top, 1.2 * scale],
      ],
      1,
    );
    lit += limb(
      [
        [root[0] + scale * 0.8, root[1], 0.5 * scale],
        [top[0] + scale * 0.7, top[1], 0.4 * scale],
      ],
      1,
    );
    const [fallen] = shade([136 + lean, height, z + lean]);
    shadow += limb(
      [
        [...root, 1.3 * scale],
        [...fallen, 0.9 * scale],
      ],
      1,
    );
  }
  const wire = (y: number) => smooth([30, 130, 230, 330, 440].map((z) => eye([136, y, z])[0]));
  return (
    path(shadow, '#6d86b8', 'opacity=".6"') +
    path(posts, '#7d4a4c') +
    path(lit, '#ffdca0') +
    path(wire(24) + wire(10), 'none', 'stroke="#5a3a56" stroke-width="1.3"')
  );
};

// ── The bicycle ───────────────────────────────────────────────────────────────────────────────────

/** A wheel: tyre with a little tread, bright rim, spokes. */
const wheel = (see: Eye, hub: number, { tyre: ink, rim, spoke }: BikePaint) => {
  const ring = (radius: number, x = 0) =>
    outline(
      see,
      Array.from({ length: 24 }, (_, i): Space => {
        const a = (i * Math.PI) / 12;
        return [x, 34 + radius * Math.sin(a), hub + radius * Math.cos(a)];
      }),
    );
  let spokes = '';
  for (let i = 0; i < 14; i++) {
    const a = (i * Math.PI) / 7 + 0.2;
    spokes += polygon(
      [see([0, 34, hub])[0], see([0, 34 + 30 * Math.sin(a), hub + 30 * Math.cos(a)])[0]],
      false,
    );
  }
  return (
    path(spokes, 'none', `stroke="${spoke}" stroke-width="1.1"`) +
    path(ring(33, -1.4) + ring(33, 1.4), 'none', `stroke="${ink}" stroke-width="6"`) +
    path(ring(30), 'none', `stroke="${rim}" stroke-width="1.8"`)
  );
};

/** A mudguard: the arc of a wheel's upper half. */
const guard = (see: Eye, hub: number, from: number, to: number, colour: string) =>
  tube(
    see,
    Array.from({ length: 7 }, (_, i): Space => {
      const a = mix(from, to, i / 6);
      return [0, 34 + 38 * Math.sin(a), hub + 38 * Math.cos(a)];
    }),
    colour,
    6,
  );

interface BikePaint {
  frame: string;
  tyre: string;
  rim: string;
  spoke: string;
  steel: string;
  chrome: string;
  wicker: string;
  leather: string;
  towel: string;
  stripe: string;
}

/** What stands ahead of the rider's legs: front wheel, fork, basket, handlebar. */
const bikeFront = (see: Eye, paint: BikePaint) =>
  wheel(see, 108, paint) +
  guard(see, 108, 0.6, 2.7, paint.frame) +
  tube(see, joints('-5 34 108, -4 66 98, 0 74 91'), paint.frame, 5) +
  path(
    outline(see, joints('-18 98 94, -15 78 97, -13 74 100, 13 74 100, 15 78 97, 18 98 94')),
    paint.wicker,
  ) +
  [78, 82, 86, 90]
    .map((y) =>
      path(
        outline(
          see,
          [-14, -9, -4, 1, 6, 11, 16].map((x, i): Space => [x + 0.6, y + (i % 2) * 2.4, 96]),
          false,
        ),
        'none',
        `stroke="${paint.leather}" stroke-width="1.8" opacity=".75"`,
      ),
    )
    .join('') +
  tube(see, joints('5 34 108, 4 66 98, 0 74 91, 0 106 84'), paint.frame, 6) +
  tube(
    see,
    joints('-33 107 52, -32 112 68, -17 114 82, 0 108 85, 17 114 82, 32 112 68, 33 107 52'),
    paint.chrome,
    4,
  ) +
  tube(see, joints('33 107 52, 33 108.6 60'), paint.leather, 7);

/** What stands between and behind them: frame, crank, rear wheel, carrier, saddle. */
const bikeBack = (see: Eye, paint: BikePaint) =>
  tube(see, joints('-8 28 62, -8 28 46'), paint.steel, 4) +
  tube(see, joints('-16 28 63, -6 28 63'), paint.tyre, 6) +
  tube(see, joints('0 84 87, 0 58 74, 0 30 48'), paint.frame, 8) +
  tube(see, joints('0 92 22, 0 62 33, 0 28 46'), paint.frame, 7) +
  tube(see, joints('4 28 46, 4 34 0'), paint.steel, 4) +
  wheel(see, 0, paint) +
  guard(see, 0, 0.5, 3.3, paint.frame) +
  tube(see, joints('5 34 0, 5 76 26'), paint.frame, 4.5) +
  tube(see, joints('8 28 46, 8 28 29'), paint.steel, 4.5) +
  tube(see, joints('8 28 29, 19 28 29'), paint.tyre, 7) +
  saddle(see, paint) +
  path(outline(see, joints('-7 73 -24, 7 73 -24, 8 74 12, -8 74 12')), paint.steel) +
  tube(see, joints('5 34 0, 6 74 -16'), paint.steel, 3) +
  towel(see, paint);

/** A broad saddle on its struts, seen from behind: its two wings, and the light along its edge. */
const saddle = (see: Eye, paint: BikePaint) =>
  [-5, 9].map((x) => tube(see, joints(`${x} 88 10, ${x} 80 11`), paint.steel, 4)).join('') +
  tube(see, joints('-5 80 11, 2 79.4 22, 9 80 11'), paint.steel, 3) +
  path(
    outline(
      see,
      joints('-11 96.6 12, -5 98 9, 2 97.4 8, 9 98 9, 15 96.6 12, 17 92 13, 12 87 11, 2 89 13, -8 87 11, -13 92 13'),
    ),
    paint.leather,
  ) +
  tube(see, joints('-11 91.4 12, -6.4 89.4 10, 2 91.4 10, 10.4 89.4 10, 15 91.4 12'), paint.wicker, 1.6);

/** A bathing towel, rolled up on the carrier. */
const towel = (see: Eye, paint: BikePaint) => {
  const stripe = (x: number) =>
    path(
      outline(see, [
        [x - 0.9, 83.6, -14],
        [x + 0.9, 83.6, -14],
        [x + 1.6, 78.6, -16],
        [x + 0.9, 73.6, -14],
        [x - 0.9, 73.6, -14],
        [x - 0.2, 78.6, -16],
      ]),
      paint.stripe,
    );
  return (
    path(
      outline(
        see,
        joints('-15 83.6 -14, 0 84.4 -14, 15 83.6 -14, 18.4 79 -14, 15 74 -14, 0 73 -14, -15 74 -14, -17.4 79 -14'),
      ),
      paint.towel,
    ) +
    [-12.6, -9.6, -5, 5, 8].map(stripe).join('') +
    tube(see, joints('0 84.6 -14, .7 79 -16, 0 72.8 -14'), paint.leather, 3) +
    path(outline(see, joints('15 83 -14, 17.6 79 -14, 15 74.8 -14, 12.6 79 -14')), paint.stripe) +
    path(
      outline(
        see,
        joints('15 81.4 -14, 16.2 79 -14, 15 76.4 -14, 13.8 79 -14, 14.8 80.2 -14, 15.4 78.6 -14'),
        false,
      ),
      'none',
      `stroke="${paint.towel}" stroke-width="1.5"`,
    )
  );
};

// ── The rider ─────────────────────────────────────────────────────────────────────────────────────

interface RiderPaint {
  skin: string;
  shirt: string;
  trousers: string;
  cuff: string;
  hair: string;
}

/** Her legs: thighs from the saddle out to both sides and ahead, shins and bare feet held clear of the pedals. */
const legOf = (side: 1 | -1) => {
  const turn = (text: string) =>
    bones(text)
      .map(([x, y, z, radius]) => `${side * x} ${y} ${z} ${radius}`)
      .join(', ');
  const spot = (text: string) => (joints(text)[0] as Space).map((v, i) => (i ? v : side * v)).join(' ');
  return {
    calf: turn('51 80 48 5.8, 58 73 51 5, 66 65 54.6 3.3'),
    foot: [spot('66 65 54.6'), spot('85 68.6 63')],
    trouser: turn('9 103 13 14, 22 99.6 26 12.4, 33 95 37 10.4, 40.6 90.6 43.6 9.6, 46 85 46 8.6, 52.6 78 48.6 8, 59.6 71 51.4 8.8'),
    cuff: [spot('57.4 73.2 50.6'), spot('61.8 68.6 52.4')],
  };
};
const LEGS = { near: legOf(1), far: legOf(-1) };

/** A bare foot from the side: heel, arch, ball and toes; the ankle at the origin, toes along x. */
const SOLE = points(
  '-3.2 -6, -4 -1.6, -6.2 2.4, -5.2 6.8, -1 8.2, 3.6 6.8, 8.4 4.4, 13 6, 17.6 8, 20.8 7.8, 24 6.4, 25.6 3.6, 25 .6, 22.6 -.6, 19 -.2, 14 -1.4, 8.6 -3.2, 4 -6',
);
/** Where the toes part. */
const TOES = ['21.4 -.2, 21.8 2.4, 21.2 4', '23.4 .6, 23.8 2.6, 23.2 4.2', '25 1.8, 25 3, 24.4 4.4'];
const footAt = (see: Eye, [ankle, toe]: readonly Space[]): Placement => {
  const [[x, y], scale] = see(ankle as Space);
  const [[u, v]] = see(toe as Space);
  const flip = u < x ? -1 : 1;
  return { x, y, scale: scale * 0.98, flip, turn: Math.atan2(flip * (v - y), flip * (u - x)) };
};
const foot = (see: Eye, spots: readonly Space[]) => smooth(place(SOLE, footAt(see, spots)), true);
/** The rolled hem of a trouser leg: a band across the end of it. */
const cuff = (see: Eye, [from, to]: readonly Space[]) => {
  const [a, scale] = see(from as Space);
  const [b] = see(to as Space);
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const [dx, dy] = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
  const w = 9.7 * scale;
  const at = (p: Point, side: number, along: number): Point => [
    p[0] - dy * side * w + dx * along,
    p[1] + dx * side * w + dy * along,
  ];
  return smooth(
    [
      at(a, -1, 0),
      at(a, -0.4, 2.4),
      at(a, 0.4, 2.4),
      at(a, 1, 0),
      at(b, 1.03, 1),
      at(b, 0.5, 4),
      at(b, -0.5, 4),
      at(b, -1.03, 1),
    ],
    true,
    0.7,
  );
};
const spots = (texts: readonly string[]) => texts.map((text) => joints(text)[0] as Space);
const leg = (see: Eye, which: keyof typeof LEGS, paint: RiderPaint) => {
  const part = LEGS[which];
  return (
    path(bone(see, bones(part.calf)), paint.skin) +
    path(foot(see, spots(part.foot)), paint.skin) +
    path(bone(see, bones(part.trouser)), paint.trousers) +
    path(cuff(see, spots(part.cuff)), paint.cuff)
  );
};

/** The right sleeve, stretched level; `reach` mirrors it for the left and swings each arm to its own height. */
const SLEEVE =
  '10 158 34 0, 22 161 33 0, 36 164 31 0, 48 166 30 0, 52.4 164 29 0, 54 158 26 0, 51 152.4 22 0, 47 151.6 21 0, 40 149 21 0, 30 145 25 0, 19 139 30 0, 9 137 32 0';
/** Forearm, palm, fingers spread, thumb up. */
const HAND = [
  '42 158 31 4.8, 52 160.4 29.4 4.4, 60 163.4 28 4.6, 70 167.6 27 3.8, 82 172.2 26 2.3, 88 174.4 26 3.4, 92 176 26 3.1',
  '89 177.4 26 1.8, 94 181 26.8 1.6, 98 185 27.5 1.1',
  '89 176.8 26 1.8, 95.8 178.8 26 1.6, 101.5 181 26.4 1.1',
  '89 176.2 26 1.8, 95.8 176.4 26 1.6, 101 176.6 25.4 1.1',
  '89 175 26 1.7, 94 173.6 25 1.5, 98 171.6 24.2 1',
  '84 173.4 25 2.3, 87 179 24 1.8, 88.6 183.6 24 1.2',
];
/** The near arm thrown up to the sun, the far one level and ahead, foreshortened: she banks like a bird. */
const REACH = {
  near: { side: 1, lift: 0.17, ahead: -0.1, bend: 0.15, length: 1 },
  far: { side: -1, lift: -0.24, ahead: 0.2, bend: 0.1, length: 0.96 },
} as const;
const SHOULDER: Space = [15, 154, 32];
const ELBOW: Space = [57, 162, 28.6];
const spin = (u: number, v: number, angle: number): [number, number] => [
  u * Math.cos(angle) - v * Math.sin(angle),
  u * Math.sin(angle) + v * Math.cos(angle),
];
const reach = (text: string, which: keyof typeof REACH) => {
  const { side, lift, ahead, bend, length } = REACH[which];
  return bones(text).map(([x, y, z, radius]): Bone => {
    let [u, v, w] = [x, y, z];
    // The bend comes in over the elbow, so that sleeve and forearm stay of one piece.
    const beyond = Math.max(0, Math.min(1, (x - 54) / 9));
    const [bu, bv] = spin(u - ELBOW[0], v - ELBOW[1], bend * beyond);
    [u, v] = [ELBOW[0] + bu - SHOULDER[0], ELBOW[1] + bv - SHOULDER[1]];
    w -= SHOULDER[2];
    // So does the swing at the shoulder: what is sewn to the back stays there.
    const free = Math.max(0, Math.min(1, (x - 8) / 16));
    [u, v] = spin(u * length, v * length, lift * free);
    [u, w] = spin(u, w, ahead * free);
    return [side * (SHOULDER[0] + u), SHOULDER[1] + v, SHOULDER[2] + w, radius];
  });
};
const SIDES = ['far', 'near'] as const;
const sleeve = (see: Eye, which: keyof typeof REACH) =>
  outline(
    see,
    reach(SLEEVE, which).map(([x, y, z]): Space => [x, y, z]),
  );
/** An arm like a wing: rolled sleeve, forearm, and a hand with the fingers spread. */
const arm = (see: Eye, which: keyof typeof REACH, paint: RiderPaint) =>
  path(HAND.map((part) => bone(see, reach(part, which))).join(''), paint.skin) +
  path(sleeve(see, which), paint.shirt);

/** The open shirt from behind: shoulders, waist, and a back that the wind fills and lifts like a flag. */
const shirtCut: readonly Space[] = joints(`
  0 160.6 34, 6 161 35, 14 158.6 34, 22 154 34, 20.6 144 33, 17 133 29, 14.6 122 24, 16 114 18, 19 107.6 13, 10 106 6,
  0 103.6 0, -9 106 -5, -17 104 -9, -26 101 -15, -34 105 -20, -42 113 -24, -50 110 -29, -58 117 -33, -65 130 -37,
  -57 129.6 -31, -48 135 -23, -39 133.6 -11, -29 126 0, -20 124 13, -17.6 133 24, -20.6 145 33, -22 154 34,
  -14 158.6 34, -6 161 35
`);

/** Her seat, full on the saddle: two cheeks that settle on its wings. */
const SEAT = '-16 117 18, 0 118 12, 16 117 18, 21 108 13, 20 100 8, 13 95.4 3, 6 95 1, 0 97.6 0, -6 95 1, -13 95.4 3, -20 100 8, -21 108 13';

/** The head, chin up and turned to the sun: local to its centre, facing along x. */
const headAt = (see: Eye): Placement => {
  const [[x, y], scale] = see([1, 178, 37]);
  return { x, y, scale: scale * 1.08, turn: -0.2 };
};
type Placement = Parameters<typeof place>[1];

/** Long hair, tied, and whipped up and back by the wind in locks of one wave. */
const LOCKS = [
  '-8 -5 2.6, -16 -9 5.4, -28 -9 7.2, -41 -3 6, -52 -2 3.6, -62 -8 1.6, -68 -13 .2',
  '-8 -4 2.4, -18 -4 4.8, -30 0 5, -42 7 3.2, -52 8 1.2, -58 5 .2',
  '-8 -6 2, -18 -13 4, -32 -17 4, -44 -14 2.4, -54 -12 1, -60 -15 .2',
  '-24 -2 2, -36 4 2.4, -46 12 1.4, -54 15 .2',
  '-30 -12 2, -46 -9 2, -58 -14 1, -66 -22 .2',
];
/** The locks stream upward of the line of the face, clear of the arm. */
const streaming = (see: Eye): Placement => {
  const at = headAt(see);
  return { ...at, turn: (at.turn ?? 0) + 0.46, y: (at.y ?? 0) + 5 };
};
const hair = (see: Eye) => LOCKS.map((lock) => limb(place(joints(lock), streaming(see)))).join('');

/** The neck's spine, and the face in profile from brow to jaw. */
const NECK = '0 150 33 8, -0.5 160 34.4 5.4, 0 172 36 5.4';
const PROFILE = `
  0 -13.4, 6 -12.4, 9 -8.4, 9.8 -5, 9 -2.6, 10.4 .2, 12.4 2.8, 12 4, 10 4.6, 11 6, 10.6 7, 7.6 7.6, 10 9.4,
  9.6 10.4, 8.6 11, 9.2 12.6, 8.2 13.9, 5.8 14.1, 2 12.6, -1.4 10.8, -6 10, -9 0, -6 -10`;
/** Head and neck: her face lifted to the wind, hair drawn back from it. */
const head = (see: Eye, paint: RiderPaint) => {
  const at = headAt(see);
  const on = (text: string) => smooth(place(points(text), at), true);
  return (
    path(on(PROFILE), paint.skin) +
    path(
      on(
        `
          7.4 -12.4, 2 -15.6, -5 -14.8, -10.4 -9.6, -11.6 -2.4, -9.8 5, -6.6 10.4, -4.2 11.4, -3.4 8, -2.4 5, -3 2, -1 -.6,
          1.4 0, 2.6 3.2, 3.4 0, 4 -4, 6.4 -8.4`,
      ),
      paint.hair,
    )
  );
};

/** What the light finds in her face and hair: a laugh, closed eyes, a glowing cheek. */
const face = (picture: Picture) => {
  const at = headAt(eye);
  const on = (text: string) => smooth(place(points(text), at), true);
  const line = (text: string, colour: string, width: number, put = at) =>
    path(
      smooth(place(points(text), put)),
      'none',
      `stroke="${colour}" stroke-width="${width}" stroke-linecap="round"`,
    );
  const cheek = place([[5.2, 4.4]] as Point[], at)[0] as Point;
  const strands = [
    '-12 -8, -22 -10.4, -32 -9, -44 -2.4, -54 -2.4',
    '-13 -5.4, -22 -5, -32 -1, -43 5',
    '-14 -10.6, -26 -15.4, -38 -15, -48 -12',
  ];
  const drawn = ['4.6 -11, -1 -12, -6 -9', '1.6 -5, -2 -8, -6.6 -7.4'];
  return (
    strands.map((text) => line(text, '#6b4a8c', 2, streaming(eye))).join('') +
    drawn.map((text) => line(text, '#6b4a8c', 2)).join('') +
    line('-7.6 -9.6, -10.2 -6.6, -11 -3', '#f2b33d', 6) +
    ellipse(cheek[0], cheek[1], 9, 8, picture.radial(cheek[0], cheek[1], 9, stops('0 #d9543f .95, .45 #d0503f .6, 1 #c9563f 0'))) +
    path(on('10.4 6.8, 6 6.6, 4.6 6, 5.4 8.6, 7.6 10, 9.8 9.6, 8.6 8.6'), '#5a1c34') +
    path(on('10.4 6.9, 6.4 6.8, 5.4 6.8, 7 8, 9.6 7.8'), '#fff3d2') +
    line('4.8 -.8, 6.4 -1.9, 8.2 -1', '#2a1638', 2) +
    line('4.8 -4.6, 7 -5.8, 9 -5', '#2a1638', 1.8) +
    path(on('-2.6 1.6, -.6 .2, .8 1.6, .2 4.2, -1.4 5.6, -2.2 4'), '#b8683f') +
    line('-1.4 2, -.2 2.2, -.6 4', '#6e3a3a', 1.2) +
    ellipse(...(place([[-1.2, 7]] as Point[], at)[0] as Point), 2, 2, '#f2b33d')
  );
};

/** Rider and bicycle in four layers, back to front: the two take turns. */
const layers = (see: Eye, bike: BikePaint, paint: RiderPaint): [string, string, string, string] => [
  bikeFront(see, bike),
  leg(see, 'far', paint),
  bikeBack(see, bike),
  leg(see, 'near', paint) +
    path(outline(see, joints(SEAT)), paint.trousers) +
    arm(see, 'far', paint) +
    arm(see, 'near', paint) +
    path(bone(see, bones(NECK)), paint.skin) +
    path(outline(see, shirtCut), paint.shirt) +
    head(see, paint) +
    path(hair(see), paint.hair),
];

/** Rider and bicycle in the light: rim towards the sun, her own shade away from it. */
const rider = (picture: Picture) => {
  const bike = {
    frame: '#f2b33d',
    tyre: '#1d2150',
    rim: '#fff3d2',
    spoke: '#8f86a8',
    steel: '#3a4a86',
    chrome: '#e4ecec',
    wicker: '#c98a4c',
    leather: '#6e3420',
    towel: '#1f9aa0',
    stripe: '#fff3d2',
  };
  const paint = { skin: '#9a5636', shirt: '#e2492f', trousers: '#2a3a7c', cuff: '#5c7cc8', hair: '#2a1638' };
  const ids = layers(eye, bike, paint).map((layer) => picture.symbol(layer));
  const [, farLeg, bikeNear, body] = ids;
  const use = (id = '', extra = '') => `<use href="#${id}"${extra}/>`;
  const white = ' style="filter:brightness(0) invert(1)"';
  const black = ' style="filter:brightness(0)"';
  const whole = picture.symbol(ids.map((id) => use(id)).join(''));
  const rim = picture.mask(use(whole, ` x="2.4" y="-1.8"${white}`));
  const unlit = picture.mask(
    use(farLeg, white) + use(bikeNear, black) + use(body, white) + use(body, ` x="9" y="-8"${black}`),
  );
  const legs = [LEGS.near, LEGS.far];
  // One path each: in a single path overlapping limbs would cut holes in one another.
  const each = (shapes: readonly string[]) => shapes.map((d) => path(d)).join('');
  const skin = each([
    ...SIDES.flatMap((side) => HAND.map((part) => bone(eye, reach(part, side)))),
    ...legs.flatMap((part) => [bone(eye, bones(part.calf)), foot(eye, spots(part.foot))]),
  ]);
  const headSkin = each([bone(eye, bones(NECK)), smooth(place(points(PROFILE), headAt(eye)), true)]);
  const cover = each([
    ...SIDES.map((side) => sleeve(eye, side)),
    ...legs.flatMap((part) => [bone(eye, bones(part.trouser)), cuff(eye, spots(part.cuff))]),
    outline(eye, shirtCut),
  ]);
  const noSkin = picture.mask(sheet('#fff') + group(skin + headSkin, 'fill="#000"') + group(cover, 'fill="#fff"'));
  const skinShade = picture.mask(
    group(skin, 'fill="#fff"') +
      group(skin, 'fill="#000" transform="translate(2.6 -5)"') +
      group(cover, 'fill="#000"'),
  );
  const toes = legs
    .flatMap((part) => TOES.map((toe) => smooth(place(points(toe), footAt(eye, spots(part.foot))))))
    .join('');
  const neckShade = bone(eye, bones('-3 161 34 .4, -1.4 164.4 35 2.6, 2.6 166.6 37 2.4, 5 167 38.4 .4'));
  const collar = outline(eye, joints('-7 160.4 34, -3 159.2 34, 2 159 34.6, 7 160.2 35'), false);
  return (
    sheet('#fff6d6', rim) +
    use(whole) +
    clothShade(picture) +
    // Cloth and steel shade off in grain; skin in one clean tone, for dots look like dirt on it.
    group(picture.grain(sheet('#2a1a5c', `${unlit} fill-opacity=".5"`), '', 'fine'), noSkin) +
    sheet('#5e2743', `${skinShade} opacity=".55"`) +
    path(neckShade, '#5e2743', 'opacity=".5"') +
    path(toes, 'none', 'stroke="#5e2743" stroke-width="1.6" stroke-linecap="round"') +
    path(collar, 'none', 'stroke="#9c2240" stroke-width="2.4" stroke-linecap="round"') +
    face(picture)
  );
};

/** Her shirt over the body: planes cut like paper for back, blades and waist, then the tail that flies. */
const shirtForm = (picture: Picture) => {
  const slivers = (texts: readonly string[]) => texts.map((text) => bone(eye, bones(text))).join('');
  const plane = (text: string) => outline(eye, joints(text));
  const shirt = path(outline(eye, shirtCut)) + SIDES.map((side) => path(sleeve(eye, side))).join('');
  return group(
    // The side towards the sun, and the hollow of the spine and loins away from it.
    path(
      plane('24 158 34, 40 172 30, 23 150 34, 22 140 33, 17 124 24, 21 106 13, 11 106 8, 9 116 16, 11 128 24, 9 140 31, 14 150 34'),
      '#f4673c',
    ) +
      path(
        plane(`
          -26 146 34, -19 145 33, -14 139 32, -13 131 28, -9 122 20, -13 116 12, -4 110 4, -10 104 -4, -30 98 -16,
          -70 110 -36, -70 134 -38, -40 138 -14, -20 126 8`),
        '#b92c48',
      ) +
      picture.grain(
        path(
          'M0 250H330V560H0Z',
          picture.linear(280, 380, 110, 452, stops('0 #8a2450 0, 0.34 #8a2450 0.3, 1 #6e1f56 0.9')),
        ),
        '',
        'fine',
      ) +
      path(
        slivers([
          '-3 154 35 .2, -5 146 34 1.1, -4.6 138 32 .2',
          '18 147 34 .2, 11 139 32 2, 3 129 28 1.3, -4 122 22 .2', '13 152 34 .2, 7 147 34 1.2, 1 138 32 .2',
          '-19 140 32 .2, -12 133 29 1.8, -5 129 27 .2',
          '17 124 24 .2, 8 118 18 1.7, 0 119.6 16 .2', '18 117 19 .2, 9 111.6 13 1.8, -3 113 7 .2',
          '-13 120 14 .2, -6 115 12 1.6, 4 116 14 .2',
          '20 152 34 .2, 31 155 31 1.5, 40 160 29 .2', '19 146 33 .2, 27 148 30 1.4, 34 154 28 .2',
          '-17 150 34 .2, -27 147 34 1.5, -38 146 38 .2', '-17 144 33 .2, -25 141 33 1.4, -32 142 35 .2',
        ]),
        '#951f40',
      ) +
      path(
        slivers([
          '-6 108 0 .2, -20 110 -10 2.2, -32 113 -18 2, -42 120 -26 .3',
          '-14 116 8 .2, -28 119 -6 2.4, -40 125 -18 2, -52 121 -28 1.6, -60 125 -34 .2',
          '-24 104 -14 .2, -33 108 -20 1.6, -42 116 -26 .2', '-46 114 -27 .2, -52 116 -30 1.4, -59 124 -35 .2',
        ]),
        '#7c1c46',
      ) +
      path(
        slivers([
          '-15 122 14 .2, -27 124 0 1.4, -38 130 -12 1.5, -50 130 -26 .2', '-12 112 4 .2, -24 114 -6 1.2, -34 118 -18 .2',
          '16 136 30 .2, 13.4 128 25 1, 14 120 20 .2',
          '24 159 33 .2, 34 164 31 1.1, 42 170 29 .2',
        ]),
        '#ff9a68',
      ),
    picture.clip(shirt),
  );
};

/** Denim: light along the thigh towards the sun, folds that fan out from the bent knee and the seat. */
const denim = (picture: Picture) => {
  const slivers = (texts: readonly string[]) => texts.map((text) => bone(eye, bones(text))).join('');
  const cloth = [path(outline(eye, joints(SEAT))), path(bone(eye, bones(LEGS.near.trouser)))].join('');
  return group(
    path(
      slivers([
        '14 112 22 .4, 24 105 32 3, 34 101 42 3, 42 96 48 2.4, 49 88 51 .4', '54 80 52 .3, 58 75.6 53 1.8, 61 72 54 .3',
      ]),
      '#4a67b4',
    ) +
      path(
        slivers([
          '-.4 103.6 2 .2, -.6 100.6 1.4 .7, 0 97.4 0 .4', '8 97 2 .3, 18 95 14 1.8, 28 92 26 1.6, 36 87 36 .3',
          '39 85 39 .2, 38.6 90.6 43 1.2, 40.6 96 47 .2', '43 83 43 .2, 44.6 88 46 1.1, 48 91.6 50 .2', '35 90 35 .2, 32 93 37 .9, 31.6 98 40 .2',
          '50 76 46 .2, 53 80 49 1.2, 56 82 52 .2', '12 101 6 .2, 18 104 14 1.4, 20 110 20 .2',
        ]),
        '#1a2562',
      ) +
      path(slivers(['16 114 25 .2, 27 107 36 1, 36 102.6 45 1, 43 97 50 .2']), '#86a2e0'),
    picture.clip(cloth),
  );
};

/** Cloth over the body, and the shade that the thigh throws on the saddle. */
const clothShade = (picture: Picture) => denim(picture) + shirtForm(picture);

const oneColour = (colour: string): [BikePaint, RiderPaint] => [
  {
    frame: colour,
    tyre: colour,
    rim: colour,
    spoke: colour,
    steel: colour,
    chrome: colour,
    wicker: colour,
    leather: colour,
    towel: colour,
    stripe: colour,
  },
  { skin: colour, shirt: colour, trousers: colour, cuff: colour, hair: colour },
];

// ── Finds ─────────────────────────────────────────────────────────────────────────────────────────

/** A gull seen from behind: two bent wings, dark tips, a body. */
const gull = (x: number, y: number, scale: number, turn: number) => {
  const put = (points: readonly Point[], closed = true) =>
    smooth(place(points, { x, y, scale, turn }), closed);
  const wings: Point[] = points(`
    -52 -4, -40 -14, -26 -20, -12 -10, 0 -5, 12 -12, 27 -26, 42 -24, 54 -14, 40 -16, 28 -15, 14 0, 0 7,
    -14 1, -26 -10, -38 -8
  `);
  const tip = (points: readonly Point[]) => path(put(points), '#23407e');
  return (
    path(put(wings), '#fffbe8') +
    path(put(points('-38 -8, -26 -10, -14 1, 0 7, 14 0, 28 -15, 14 -6, 0 1, -14 -5, -26 -14')), '#8fb6d6') +
    tip(points('-54 -3, -43 -12, -39 -11, -41 -8')) +
    tip(points('56 -13, 44 -23, 40 -21, 43 -16')) +
    path(put(points('-6 -3, 0 -7, 6 -4, 6 5, 0 11, -6 6')), '#fff6d6')
  );
};

/** The straw hat the wind has just taken. */
const hat = (x: number, y: number) => {
  const put = (points: readonly Point[], closed = true) =>
    smooth(place(points, { x, y, turn: -0.5, scale: 1.08 }), closed);
  return (
    path(put(points('6 12, 30 26, 44 20, 62 34, 60 40, 42 27, 28 33, 4 18')), '#e2492f') +
    path(put(points('-46 8, -30 -4, 0 -8, 30 -4, 46 8, 30 17, 0 20, -30 17')), '#f2c777') +
    path(put(points('-46 8, -30 11, 0 14, 30 11, 46 8, 30 17, 0 20, -30 17')), '#b9743f') +
    path(put(points('-24 6, -22 -14, -12 -24, 0 -23, 12 -25, 22 -14, 24 6, 0 11')), '#f7d794') +
    path(put(points('-24 7, -23.4 -3, 0 2, 23.4 -3, 24 7, 0 12')), '#e2492f')
  );
};

export const draw = (): string => {
  const picture = new Picture('#4aa3c8');
  picture.add(
    sky(picture),
    cloud(picture, 150, 366, 2.1),
    cloud(picture, 530, 338, 0.9),
    cloud(picture, 300, 130, 0.55),
  );
  picture.add(sea(picture), beach(picture));
  const low = ridge(-10, 610, 20, (x) => 556 + 16 * Math.sin(x / 80 + 1), [[8, 40]], 4);
  picture.add(dune(picture, low, '#fbe8bc', [300, 540], [220, 700]), farRoad());
  const left = ridge(-10, 330, 17, (x) => 470 + x * 0.5, points('12 60, 4 22'), 14);
  picture.add(
    path(
      marram(14, 484, 66, 14, 4, 0.3) +
        marram(58, 502, 56, 14, 9, 0.35) +
        marram(96, 524, 40, 12, 6, 0.3) +
        marram(140, 548, 40, 12, 2, 0.3),
      '#2f7a72',
    ),
  );
  picture.add(dune(picture, left, '#f6e2b6', [200, 500], [-80, 760]));
  picture.add(road(picture), bank(picture));
  picture.add(group(layers(shade, ...oneColour('#7b86d4')).join(''), 'opacity=".92" style="mix-blend-mode:multiply"'), rider(picture));
  picture.add(gull(468, 196, 0.85, -0.2), gull(392, 130, 0.5, 0.1), gull(220, 190, 0.4, 0.2), hat(92, 172));
  picture.add(
    ...[marram(30, 810, 210, 22, 3, 0.12), marram(574, 815, 170, 22, 8, -0.12)].map(
      (grass) => path(grass, '#8fb6d6', 'transform="translate(2 -1.4)"') + path(grass, '#1d3a6a'),
    ),
  );
  return picture.svg();
};
