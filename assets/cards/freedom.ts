/** A cyclist lets go of everything on the dune road to the sea; noon, the sun beyond the right corner. */
import {
  chance,
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

/** Noon sky: deep blue overhead, milk at the horizon, the sun's warmth in the right corner. */
const sky = (picture: Picture) =>
  sheet(picture.linear(0, 0, 0, HORIZON, fade('0 #1c6ea6, 0.5 #4aa3c8, 1 #b4dfdc'))) +
  picture.grain(
    sheet(
      picture.radial(590, -30, 470, fade('0 #fff6d6 1, 0.22 #eef0d2 0.8, 0.5 #b5dfdc 0.5, 1 #6fb8d2 0.2')),
    ) + sheet(picture.linear(0, 0, 180, 300, fade('0 #174f92 0.9, 0.5 #1d62a0 0.45, 1 #1d62a0 0'))),
  );

/** A fair-weather cloud: flat foot, heaped head, its shade dissolving upward. */
const cloud = (picture: Picture, x: number, y: number, scale: number) => {
  const heap: Point[] = points(`
    -98 6, -82 -8, -60 -12, -52 -34, -28 -46, -8 -40, 6 -60, 34 -62, 48 -40, 66 -38, 76 -18, 96 -12,
    104 4, 40 9, -40 9
  `);
  const d = smooth(place(heap, { x, y, scale }), true);
  return (
    path(d, '#fff6dd') +
    picture.grain(
      path(
        d,
        picture.linear(x + 30, y - 70, x, y + 14 * scale, fade('0 #8fc0da 0, .45 #8fc0da .4, 1 #5c9ccb .85')),
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
  for (let i = 0; i < 170; i++) {
    const t = random() ** 1.5;
    const y = HORIZON + 4 + t * 128;
    const x = 455 + random.bell() * mix(150, 250, t);
    const w = random.between(3, 6 + 16 * t);
    sparks += glint(x, y, w, 0.6 + 1.6 * t);
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
    path(`M82 ${HORIZON + 3}l2-30 17 25zM79 ${HORIZON + 5}h26l-4 5h-18z`, '#fff3d2')
  );
};

/** The beach far below, with two lines of surf. */
const beach = (picture: Picture) => {
  const surf = (dy: number, seed: number) =>
    ridge(-10, 610, 22, (x) => 502 + dy + x * 0.012, [[4, 60]], seed);
  const foam = (dy: number, seed: number, width: number) =>
    path(smooth(surf(dy, seed)), 'none', `stroke="#fffbe8" stroke-width="${width}" stroke-linecap="round"`);
  return (
    path(
      fillDown(surf(6, 2), 640),
      picture.linear(0, 500, 0, 580, fade('0 #d9c79a, 0.25 #fbe6b6, 1 #fdeec6')),
    ) + group(foam(-11, 8, 2.4) + foam(-3, 5, 3) + foam(5, 2, 4.4), 'opacity=".92"')
  );
};

/** A dune: cream where the sun strikes, blue in its own shade. */
const dune = (picture: Picture, line: readonly Point[], light: string, from: Point, to: Point) => {
  const d = fillDown(line);
  return (
    path(
      smooth(line.map(([x, y]): Point => [x + 1.5, y - 2.5])),
      'none', 'stroke="#fffbe6" stroke-width="4"',
    ) +
    path(d, light) +
    picture.grain(
      path(
        d,
        picture.linear(...from, ...to, fade('0 #6f9fc4 0, .4 #5b8fc0 .4, .75 #3f6fae .66, 1 #2a4f94 .92')),
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
    '516 612 15, 532 588 12.5, 552 572 9, 540 558 6.6, 500 547 5.2, 480 537 4, 494 526 2.8, 512 515 1.6',
  );
  return path(limb(place(bends, { x: -3, y: 3 })), '#8fb0cc') + path(limb(bends), '#fffae6');
};

/** The road under the wheels, to the brow; tracks show how she came. */
const road = (picture: Picture) => {
  const edge = (x: number) => [-420, -330, -240, -140, -40, 70, 190, 320, 430].map((z): Space => [x, 0, z]);
  const line = (x: number) => edge(x).map((p) => eye(p)[0]);
  const d = `${smooth(line(-105))}${smooth(line(105).reverse()).replace('M', 'L')}Z`;
  return (
    path(d, '#fdeecb') +
    picture.grain(
      path(d, picture.linear(330, 620, 120, 830, fade('0 #f0c890 0, 0.5 #e9bd8c 0.42, 1 #b79cb0 0.72'))),
    )
  );
};

/** The near bank on the right of the road: sand that runs into its own shade, tufts along the verge. */
const bank = (picture: Picture) => {
  const verge = [-420, -330, -240, -140, -40, 70, 190, 320, 430].map((z) => eye([105, 0, z])[0]);
  const d = `${smooth(verge)}L620 560V820H100Z`;
  const tufts = joints('330 768 40, 412 716 34, 470 690 30, 548 640 34, 588 618 26').map(
    ([x = 0, y = 0, h = 0], i) => marram(x, y, h, 9, 60 + i, 0.25),
  );
  return (
    path(d, '#fbe4b2') +
    picture.grain(
      path(
        d,
        picture.linear(
          470, 640, 560, 830,
          fade('0 #7fa6c8 .1, .3 #6d9bc6 .4, .7 #3f6fae .66, 1 #2a4f94 .95'),
        ),
      ),
    ) +
    path(smooth(verge), 'none', 'stroke="#fffbe8" stroke-width="4"') +
    path(tufts.join(''), '#2f7a86')
  );
};

// ── The bicycle ───────────────────────────────────────────────────────────────────────────────────

/** A wheel: tyre with a little tread, bright rim, spokes. */
const wheel = (see: Eye, hub: number, ink: string, rim: string) => {
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
    path(spokes, 'none', `stroke="${rim}" stroke-width="1.1"`) +
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
  steel: string;
  wicker: string;
}

/** What stands ahead of the rider's legs: front wheel, fork, basket, handlebar. */
const bikeFront = (see: Eye, paint: BikePaint) =>
  wheel(see, 108, paint.tyre, paint.rim) +
  guard(see, 108, 0.6, 2.7, paint.frame) +
  tube(see, joints('-5 34 108, -4 66 98, 0 74 91'), paint.frame, 5) +
  path(
    outline(see, joints('-18 98 94, -15 78 97, -13 74 100, 13 74 100, 15 78 97, 18 98 94')),
    paint.wicker,
  ) +
  tube(see, joints('5 34 108, 4 66 98, 0 74 91, 0 100 83'), paint.frame, 6) +
  tube(
    see,
    joints('-31 101 58, -30 106 72, -16 107 84, 0 103 85, 16 107 84, 30 106 72, 31 101 58'),
    paint.steel,
    5,
  );

/** What stands between and behind them: frame, crank, rear wheel, carrier, saddle. */
const bikeBack = (see: Eye, paint: BikePaint) =>
  tube(see, joints('-8 28 62, -8 28 46'), paint.steel, 4) +
  tube(see, joints('-16 28 63, -6 28 63'), paint.tyre, 6) +
  tube(see, joints('0 84 87, 0 58 74, 0 30 48'), paint.frame, 8) +
  tube(see, joints('0 92 22, 0 62 33, 0 28 46'), paint.frame, 7) +
  tube(see, joints('4 28 46, 4 34 0'), paint.steel, 4) +
  wheel(see, 0, paint.tyre, paint.rim) +
  guard(see, 0, 0.5, 3.3, paint.frame) +
  tube(see, joints('5 34 0, 5 76 26'), paint.frame, 4.5) +
  tube(see, joints('8 28 46, 8 28 29'), paint.steel, 4.5) +
  tube(see, joints('8 28 29, 19 28 29'), paint.tyre, 7) +
  path(
    outline(see, joints('-13 95 4, 0 97 2, 13 95 4, 12 88 6, 4 87 30, 0 86 44, -4 87 30, -12 88 6')),
    paint.wicker,
  ) +
  tube(see, joints('-9 85 6, -9 81 8, 0 80 20, 9 81 8, 9 85 6'), paint.steel, 2.6) +
  path(outline(see, joints('-7 75 -22, 7 75 -22, 8 76 14, -8 76 14')), paint.steel) +
  tube(see, joints('5 34 0, 6 74 -16'), paint.steel, 3);

// ── The rider ─────────────────────────────────────────────────────────────────────────────────────

interface RiderPaint {
  skin: string;
  shirt: string;
  trousers: string;
  hair: string;
}

const mirrored = (text: string, side: 1 | -1) => bones(text).map(([x, y, z, r]): Bone => [side * x, y, z, r]);

/** Her legs, thrown wide off the pedals, knees bent: trouser, bare calf and foot. The near one points ahead,
 *  the far one out to the side. */
const LEGS = {
  near: [
    '46 60 90 5.2, 55 46 100 3.8, 59 41 103 3.2', '58 41 101 3.4, 63 40 112 4, 68 44 122 2.4',
    '8 101 16 12, 22 97 42 10.6, 34 90 64 8.6, 42 74 78 7.6, 49 57 91 7.8',
  ],
  far: [
    '-62 66 40 5, -74 53 36 3.8, -82 45 33 3.1', '-80 46 34 3.3, -89 42 36 3.9, -98 46 40 2.3',
    '-8 101 16 12, -24 99 32 10.4, -42 95 44 8.6, -54 81 43 7.6, -65 64 39 7.6',
  ],
};
const leg = (see: Eye, which: keyof typeof LEGS, paint: RiderPaint) => {
  const [calf, foot, trouser] = LEGS[which].map((text) => bone(see, bones(text)));
  return path(`${calf}${foot}`, paint.skin) + path(`${trouser}`, paint.trousers);
};

/** An arm like a wing: rolled sleeve, forearm, and a hand with the fingers spread. */
const arm = (see: Eye, side: 1 | -1, paint: RiderPaint) => {
  const hand = [
    '44 159 31 4.3, 56 162 29 4.2, 70 167 27 3.1, 82 171.5 26 2.2, 88 174 26 3.2, 92 176 26 3',
    '90 177.8 26 1.3, 94 181 26.8 1.25, 98 185 27.5 .8',
    '90 177 26 1.3, 95.8 178.8 26 1.25, 101.5 181 26.4 .8',
    '90 176.2 26 1.3, 95.8 176.6 26 1.25, 101.5 177 25.4 .8',
    '90 175.3 26 1.3, 94 174 25 1.25, 98 172.5 24.2 .8', '84 174 25 1.5, 87 180 24 1.3, 88 184 24 .9',
  ];
  const sleeve = mirrored(
    '12 156 34 0, 30 160 32 0, 50 165 30 0, 53 160 27 0, 50 153 22 0, 42 149 20 0, 32 145 24 0, 14 132 30 0',
    side,
  );
  return (
    path(hand.map((part) => bone(see, mirrored(part, side))).join(''), paint.skin) +
    path(
      outline(
        see,
        sleeve.map(([x, y, z]): Space => [x, y, z]),
      ),
      paint.shirt,
    )
  );
};

/** The open shirt from behind: shoulders, waist, and tails that the wind lifts towards us. */
const shirtCut: readonly Space[] = joints(`
  0 157 34, 6 161 35, 14 158 34, 21 154 34, 20 138 32, 17 122 27, 18 112 20, 20 106 12, 12 108 2,
  2 104 -8, -10 112 -18, -24 103 -30, -34 110 -42, -50 103 -52, -47 114 -40, -38 121 -18, -22 123 16,
  -20 138 32, -21 154 34, -14 158 34, -6 161 35
`);

/** Her seat, full on the saddle. */
const SEAT = '-17 118 24, 8 116 24, 18 109 17, 22 99 8, 14 94 0, 0 96 -3, -14 94 0, -22 99 8, -22 108 16';

/** A long tail of hair, whipped up and back in one wave. */
const hair = (see: Eye) =>
  bone(
    see,
    bones('-1 184 27 4.5, -10 191 20 6, -22 193 8 6.4, -34 188 0 4.6, -46 190 -6 2.4, -55 195 -8 0.3'),
  ) + bone(see, bones('-4 182 26 4, -14 184 18 5.4, -26 180 8 4.6, -38 179 0 2.6, -46 184 -4 0.3'));

/** The head from behind, face to the wind: neck, a cheek, an ear, hair drawn back. */
const head = (see: Eye, paint: RiderPaint) => {
  const [[x, y], scale] = see([1, 174, 38]);
  const at = (points: readonly Point[]) => smooth(place(points, { x, y, scale, turn: 0.1 }), true);
  return (
    path(at(points('-7 -10, 2 -13, 9 -8, 10.6 0, 8.6 8, 4 11.4, -4 10.6, -9.4 4')), paint.skin) +
    path(
      at(
        points(
          '-6 10, -10 3, -10.4 -5, -6 -12, 1 -14.4, 8 -11.6, 10.8 -5, 8 -3.4, 5.4 1, 4.6 7, 2 11.6, -2 12',
        ),
      ),
      paint.hair,
    ) +
    path(at(points('5.4 -1.6, 7.8 -2, 8.4 1, 6.8 4.4, 5.2 3.6')), paint.skin)
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
    path(bone(see, bones('0 152 34 7, 0.5 160 35 5, 1 170 37 5')), paint.skin) +
    path(outline(see, shirtCut), paint.shirt) +
    head(see, paint) +
    path(hair(see), paint.hair),
];

/** Rider and bicycle in the light: rim towards the sun, her own shade away from it. */
const rider = (picture: Picture) => {
  const bike = { frame: '#f2b33d', tyre: '#1d2150', rim: '#fff3d2', steel: '#3a4a86', wicker: '#b9743f' };
  const paint = { skin: '#9a5636', shirt: '#e2492f', trousers: '#2a3a7c', hair: '#2a1638' };
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
  return (
    sheet('#fff6d6', rim) +
    use(whole) +
    clothShade(picture) +
    picture.grain(sheet('#2a1a5c', `${unlit} fill-opacity=".52"`), '', 'fine')
  );
};

/** The shade on her back and trousers, and the creases of the cloth. */
const clothShade = (picture: Picture) => {
  const crease = (points: readonly Space[]) => outline(eye, points, false);
  const folds =
    crease(joints('4 126 28, -8 120 12, -24 115 -14, -44 108 -44')) +
    crease(joints('12 118 24, 4 114 8, -8 112 -12')) +
    crease(joints('-17 148 33, -12 136 31, -13 124 28')) +
    crease(joints('18 146 33, 13 136 31'));
  return (
    group(
      picture.grain(
        path(
          'M20 250H330V520H20Z',
          picture.linear(300, 380, 130, 440, fade('0 #8a2450 0, 0.35 #8a2450 0.4, 1 #6e1f56 0.9')),
        ),
        '', 'fine',
      ),
      picture.clip(outline(eye, shirtCut)),
    ) + path(folds, 'none', 'stroke="#a82a3c" stroke-width="2.2" stroke-linecap="round"')
  );
};

const oneColour = (colour: string): [BikePaint, RiderPaint] => [
  { frame: colour, tyre: colour, rim: colour, steel: colour, wicker: colour },
  { skin: colour, shirt: colour, trousers: colour, hair: colour },
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
    smooth(place(points, { x, y, turn: -0.5, scale: 0.9 }), closed);
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
      '#245f8e',
    ),
  );
  picture.add(dune(picture, left, '#f3dfb4', [260, 500], [60, 640]));
  picture.add(road(picture), bank(picture));
  picture.add(group(layers(shade, ...oneColour('#3d5fa3')).join(''), 'opacity=".8"'), rider(picture));
  picture.add(gull(468, 196, 0.85, -0.2), gull(392, 130, 0.5, 0.1), gull(220, 190, 0.4, 0.2), hat(88, 176));
  picture.add(
    path(marram(30, 810, 210, 22, 3, 0.12), '#1d3a6a'),
    path(marram(574, 815, 170, 22, 8, -0.12), '#1d3a6a'),
  );
  return picture.svg();
};
