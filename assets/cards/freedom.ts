/** A cyclist lets go of everything on the dune road to the sea; noon, the sun in the right corner. */
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

const rows = (text: string) => text.split(',').map((row) => row.trim().split(/\s+/));
const points = (text: string) => rows(text).map((row) => row.map(Number) as unknown as Point);
const joints = (text: string) => rows(text).map((row) => row.map(Number) as unknown as Joint);
const bones = (text: string) => rows(text).map((row) => row.map(Number) as unknown as Bone);
/** A gradient's stops: offset, colour, alpha. */
const fade = (text: string) =>
  rows(text).map(([at, colour = '', alpha]): [number, string, number] => [
    Number(at),
    colour,
    Number(alpha ?? 1),
  ]);

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
  sheet(picture.linear(0, 0, 0, HORIZON, fade('0 #1c6ea6, 0.5 #4aa3c8, 1 #bfe3d8'))) +
  // A smooth glow under the stipple, so that the dots stay quiet near the sun.
  sheet(picture.linear(0, 0, 220, 330, fade('0 #17559a .85, 0.5 #1d62a0 .4, 1 #1d62a0 0'))) +
  sheet(picture.radial(566, 48, 430, fade('0 #f6e6b8 1, .3 #cfdcc0 .82, .6 #8cc4cc .5, 1 #6fb8d2 0'))) +
  picture.grain(
    sheet(
      picture.radial(566, 48, 450, fade('0 #ffe2a0 1, 0.2 #ffedc0 0.86, 0.46 #e6ecca 0.52, 1 #6fb8d2 0.12')),
    ) + sheet(picture.linear(0, 0, 200, 300, fade('0 #134a8c 0.6, 0.5 #1d62a0 0.38, 1 #1d62a0 0.1'))),
  ) +
  ellipse(566, 48, 76, 76, '#fffbe6') +
  picture.grain(
    ellipse(566, 48, 76, 76, picture.radial(584, 14, 134, fade('0 #fff 0, .5 #ffd884 .4, 1 #f9b25c .9'))),
  );

/** A fair-weather cloud: flat foot, heaped head, its shade dissolving upward. */
const cloud = (picture: Picture, x: number, y: number, scale: number) => {
  const heap: Point[] = points(`
    -98 6, -82 -8, -60 -12, -52 -34, -28 -46, -8 -40, 6 -60, 34 -62, 48 -40, 66 -38, 76 -18, 96 -12,
    104 4, 40 9, -40 9
  `);
  const d = smooth(place(heap, { x, y, scale }), true);
  return (
    path(d, picture.linear(x + 40 * scale, y - 64 * scale, x - 20 * scale, y + 9 * scale, fade('0 #fffbe6, .45 #fff3d6, 1 #a9cfe0'))) +
    picture.grain(
      path(
        d,
        picture.linear(x + 30, y - 70, x - 20, y + 14 * scale, fade('0 #9cc8de .1, .5 #9cc8de .36, 1 #7fb2d4 .6')),
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
      picture.linear(0, HORIZON, 0, 520, fade('0 #12508f, 0.45 #1a7fab, 0.8 #37b0b5, 1 #8fd8c6')),
    ) +
    picture.grain(
      path(
        `M0 ${HORIZON}H600V560H0Z`,
        picture.linear(0, HORIZON, 420, 430, fade('0 #0f3f80 0.85, 0.6 #12508f 0.4, 1 #12508f 0')),
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
      picture.linear(0, 500, 0, 580, fade('0 #d9c79a, 0.25 #fbe6b6, 1 #fdeec6')),
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
    path(d, picture.linear(...from, ...to, fade('0 #e8bf9c 0, .5 #dcb4aa .5, 1 #9c8fba .9'))) +
    picture.grain(
      path(
        d,
        picture.linear(...from, ...to, fade('0 #d9a894 .1, .4 #c79ab0 .38, .75 #8f8cc0 .48, 1 #4f62a8 .78')),
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
      path(d, picture.linear(360, 600, 110, 830, fade('0 #f0c890 0, 0.5 #d9a682 0.4, 1 #9c80a8 0.78'))),
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
    path(d, picture.linear(470, 640, 560, 830, fade('0 #e8bf9c 0, .5 #dcb0a8 .5, 1 #8f86b8 .95'))) +
    picture.grain(
      path(
        d,
        picture.linear(470, 640, 560, 830, fade('0 #c79ab0 .1, .35 #b3a0c0 .36, .7 #7586ba .46, 1 #3f5c9f .8')),
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
      Array.from({ length: 16 }, (_, i): Space => {
        const a = (i * Math.PI) / 8;
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
  tube(see, joints('5 34 108, 4 66 98, 0 74 91, 0 100 83'), paint.frame, 6) +
  tube(
    see,
    joints('-31 101 58, -30 106 72, -16 107 84, 0 103 85, 16 107 84, 30 106 72, 31 101 58'),
    paint.chrome,
    4,
  ) +
  tube(see, joints('31 101 58, 31.4 102 64'), paint.leather, 7);

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
  path(
    outline(see, joints('-13 95 4, 0 97 2, 13 95 4, 12 88 6, 4 87 30, 0 86 44, -4 87 30, -12 88 6')),
    paint.leather,
  ) +
  tube(see, joints('-9 85 6, -9 81 8, 0 80 20, 9 81 8, 9 85 6'), paint.steel, 2.6) +
  path(outline(see, joints('-7 75 -22, 7 75 -22, 8 76 14, -8 76 14')), paint.steel) +
  tube(see, joints('5 34 0, 6 74 -16'), paint.steel, 3) +
  towel(see, paint);

/** A bathing towel, rolled up on the carrier. */
const towel = (see: Eye, paint: BikePaint) =>
  path(
    outline(
      see,
      joints('-20 88 -12, 0 89 -12, 20 88 -12, 24 82 -12, 20 76 -12, 0 75 -12, -20 76 -12, -23 82 -12'),
    ),
    paint.towel,
  ) +
  [-16, -12.4, -6, 6, 9.6, 15]
    .map((x) =>
      path(
        outline(see, [
          [x - 0.9, 88.6, -12],
          [x + 0.9, 88.6, -12],
          [x + 1.7, 82, -14],
          [x + 0.9, 75.4, -12],
          [x - 0.9, 75.4, -12],
          [x - 0.1, 82, -14],
        ]),
        paint.stripe,
      ),
    )
    .join('') +
  tube(see, joints('0 89.4 -12, .8 82 -14, 0 75 -12'), paint.leather, 3) +
  path(outline(see, joints('20.6 87.4 -12, 23.4 82 -12, 20.6 76.6 -12, 18 82 -12')), paint.stripe) +
  path(
    outline(
      see,
      joints('20.6 85.4 -12, 22 82 -12, 20.6 78.6 -12, 19.4 82 -12, 20.4 83.6 -12, 21 81.6 -12'),
      false,
    ),
    'none',
    `stroke="${paint.towel}" stroke-width="1.5"`,
  );

// ── The rider ─────────────────────────────────────────────────────────────────────────────────────

interface RiderPaint {
  skin: string;
  shirt: string;
  trousers: string;
  cuff: string;
  hair: string;
}

const mirrored = (text: string, side: 1 | -1) => bones(text).map(([x, y, z, r]): Bone => [side * x, y, z, r]);

/** Her legs, thrown wide off the pedals, knees bent: trouser, bare calf and foot. The near one points ahead,
 *  the far one out to the side. */
const LEGS = {
  near: {
    calf: '44 64 88 5.6, 51 52.5 96 4.9, 57 43 102 3.3',
    foot: ['57 43 102', '69 44.5 123'],
    trouser: '8 101 15 13, 20 98 40 11.4, 31 93 61 9.4, 36 87 68 8.8, 41.5 75 77 8.2, 48.5 58 90 9.2',
    cuff: ['47.5 60.4 88.2', '50 54.6 92.8'],
  },
  far: {
    calf: '-62 66 40 5.4, -72 55 37 4.7, -79.5 46.4 34.4 3.3',
    foot: ['-79.5 46.4 34.4', '-99 45 41'],
    trouser: '-8 101 15 13, -24 99.4 31 11.2, -41 96 43 9.4, -47 90 44 8.8, -54 80 43 8, -65 64 39 8.8',
    cuff: ['-63 66.6 39.6', '-67.6 60.4 38'],
  },
};

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

/** The right sleeve; mirrored for the left. */
const SLEEVE =
  '12 156 34 0, 30 160.6 32 0, 48 166 30 0, 52.4 164 29 0, 54 158 26 0, 51 152.4 22 0, 47 151.6 21 0, 40 149 21 0, 30 144 25 0, 14 130 30 0';
/** Forearm, palm, fingers spread, thumb up. */
const HAND = [
  '42 158 31 4.6, 54 161 29.4 4.1, 61 164 28 4.4, 71 168 27 3.6, 82 172.2 26 2.3, 88 174.4 26 3.3, 92 176 26 3',
  '89 177.4 26 1.7, 94 181 26.8 1.6, 98 185 27.5 1.1',
  '89 176.8 26 1.7, 95.8 178.8 26 1.6, 101.5 181 26.4 1.1',
  '89 176.2 26 1.7, 95.8 176.4 26 1.6, 101 176.6 25.4 1.1',
  '89 175 26 1.6, 94 173.6 25 1.5, 98 171.6 24.2 1',
  '84 173.4 25 2.2, 87 179 24 1.7, 88.6 183.6 24 1.2',
];
/** An arm like a wing: rolled sleeve, forearm, and a hand with the fingers spread. */
const arm = (see: Eye, side: 1 | -1, paint: RiderPaint) => {
  const sleeve = mirrored(SLEEVE, side);
  return (
    path(HAND.map((part) => bone(see, mirrored(part, side))).join(''), paint.skin) +
    path(
      outline(
        see,
        sleeve.map(([x, y, z]): Space => [x, y, z]),
      ),
      paint.shirt,
    )
  );
};

/** The open shirt from behind: shoulders, waist, and a back that the wind fills and lifts like a flag. */
const shirtCut: readonly Space[] = joints(`
  0 160.6 34, 6 161 35, 14 158.6 34, 22 154 34, 21 142 33, 18 130 30, 17.4 121 27, 19 112 20, 21 104 12, 11 104 4,
  0 101 -2, -9 106 -6, -19 106 -10, -27 100 -15, -36 104 -20, -43 113 -24, -50 111 -29, -58 117 -33, -64 128 -36,
  -58 129 -31, -50 134 -24, -42 134 -14, -33 128 -2, -26 127 10, -22 134 24, -22 146 33, -22 154 34,
  -14 158.6 34, -6 161 35
`);

/** Her seat, full on the saddle. */
const SEAT = '-17 118 24, 8 116 24, 18 109 17, 22 99 8, 14 94 0, 0 96 -3, -14 94 0, -22 99 8, -22 108 16';

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
    ellipse(cheek[0], cheek[1], 9, 8, picture.radial(cheek[0], cheek[1], 9, fade('0 #d9543f .95, .45 #d0503f .6, 1 #c9563f 0'))) +
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
    arm(see, -1, paint) +
    arm(see, 1, paint) +
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
  const sides = [1, -1] as const;
  const legs = [LEGS.near, LEGS.far];
  // One path each: in a single path overlapping limbs would cut holes in one another.
  const each = (shapes: readonly string[]) => shapes.map((d) => path(d)).join('');
  const skin = each([
    ...sides.flatMap((side) => HAND.map((part) => bone(eye, mirrored(part, side)))),
    ...legs.flatMap((part) => [bone(eye, bones(part.calf)), foot(eye, spots(part.foot))]),
  ]);
  const headSkin = each([bone(eye, bones(NECK)), smooth(place(points(PROFILE), headAt(eye)), true)]);
  const cover = each([
    ...sides.map((side) => outline(eye, mirrored(SLEEVE, side).map(([x, y, z]): Space => [x, y, z]))),
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

/** The shade on her back and trousers, the light on her shoulder, and the folds of the cloth as slivers. */
const clothShade = (picture: Picture) => {
  const slivers = (texts: readonly string[]) => texts.map((text) => bone(eye, bones(text))).join('');
  return (
    group(
      picture.grain(
        path(
          'M0 250H330V560H0Z',
          picture.linear(286, 380, 110, 452, fade('0 #8a2450 0, 0.3 #8a2450 0.4, 1 #6e1f56 0.92')),
        ) +
          path(
            'M240 260H340V560H240Z',
            picture.linear(330, 330, 262, 350, fade('0 #ffa466 .62, .5 #ff9a5c .36, 1 #ff8a4e 0')),
          ),
        '',
        'fine',
      ) +
        path(
          slivers([
            '16 116 24 .2, 2 111 12 1.6, -12 113 2 1.9, -26 107 -10 1.2, -36 109 -18 .2',
            '4 124 27 .2, -10 121 16 1.5, -22 119 2 1.8, -36 122 -14 1.4, -48 117 -26 .9, -57 121 -32 .2',
            '-20 127 26 .2, -30 123 4 1, -40 128 -12 1.2, -52 127 -26 .2',
            '-8 153 34 .2, -11 144 33 1.4, -9 134 31 1.2, -10 128 29 .2',
            '12 152 34 .2, 13 143 33 1.3, 10 135 32 .2',
            '1 150 35 .2, 2 138 34 .8, 0 122 29 .2',
            '18 150 34 .2, 30 152 30 1.2, 42 156 27 .2',
            '-18 150 34 .2, -30 151 30 1.2, -42 155 27 .2',
          ]),
          '#9c2240',
        ) +
        path(
          slivers([
            '6 119 26 .2, -8 116 13 .9, -22 115 0 1, -36 117 -16 .2',
            '-28 127 6 .2, -40 132 -12 1, -52 131 -26 .2',
            '-14 151 34 .2, -14.6 143 33 .9, -13 136 31 .2',
          ]),
          '#ff8a5c',
        ),
      picture.clip(
        path(outline(eye, shirtCut)) +
          path(
            outline(
              eye,
              mirrored(SLEEVE, 1).map(([x, y, z]): Space => [x, y, z]),
            ),
          ) +
          path(
            outline(
              eye,
              mirrored(SLEEVE, -1).map(([x, y, z]): Space => [x, y, z]),
            ),
          ),
      ),
    ) +
    path(
      slivers([
        '24 88 56 .2, 33 85 68 1.3, 39 82 76 .2',
        '40 72 78 .2, 43 65 84 1, 46 60 88 .2',
        '-52 74 42 .2, -57 68 41 1, -61 64 40 .2',
      ]),
      '#151f58',
    ) +
    path(slivers(['14 106 30 .2, 24 103 48 1.2, 33 99 62 1, 40 90 72 .2']), '#5c7cc8')
  );
};

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
