/** A woman floats on her back in clear water; sun from the upper right, her shadow on the floor. */
import {
  chance,
  ellipse,
  group,
  type Joint,
  limb,
  mix,
  noise,
  num,
  Picture,
  type Point,
  path,
  place,
  polygon,
  sample,
  sheet,
  smooth,
} from './kit';

const picture = new Picture('#1f9aa0');
const random = chance(44);
const DEEP = '#073a5c';
const SKIN = '#c47a4a';
const SHADE = '#7a3550';
const HAIR = '#2a1638';

const use = (id: string, extra: string) => `<use href="#${id}" ${extra}/>`;
const line = (d: string, colour: string, width: number, extra = '') =>
  path(d, 'none', `stroke="${colour}" stroke-width="${width}" stroke-linecap="round" ${extra}`.trimEnd());

// ── Water ─────────────────────────────────────────────────────────────────────────────────────────

/** The part of the plane nearer to one seed than to any other: a big square, cut by each bisector in turn. */
const cellAround = (seed: Point, seeds: readonly Point[]): Point[] => {
  let cell: Point[] = [[-160, -160], [760, -160], [760, 960], [-160, 960]];
  for (const other of seeds) {
    const [nx, ny] = [other[0] - seed[0], other[1] - seed[1]];
    if (other === seed || Math.hypot(nx, ny) > 240) continue;
    const beyond = ([x, y]: Point) =>
      (x - (seed[0] + other[0]) / 2) * nx + (y - (seed[1] + other[1]) / 2) * ny;
    cell = cell.flatMap((a, i) => {
      const b = cell[(i + 1) % cell.length] as Point;
      const [da, db] = [beyond(a), beyond(b)];
      const t = da / (da - db);
      const cut: Point[] = da * db < 0 ? [[mix(a[0], b[0], t), mix(a[1], b[1], t)]] : [];
      return da <= 0 ? [a, ...cut] : cut;
    });
  }
  return cell.filter((a, i) => {
    const b = cell[(i + 1) % cell.length] as Point;
    return Math.hypot(a[0] - b[0], a[1] - b[1]) > 10;
  });
};

/** One dark cell of the net: sides pulled in towards the corners, the whole warped a little. */
const cellPath = (cell: readonly Point[]): string => {
  const [cx, cy] = cell.reduce(([x, y], p) => [x + p[0] / cell.length, y + p[1] / cell.length], [0, 0]);
  const warped = cell.map((p): Point => {
    const [x, y] = [mix(cx, p[0], 0.955), mix(cy, p[1], 0.955)];
    return [
      x + 16 * Math.sin(y / 83 + 1) + 5 * Math.sin(y / 29),
      y + 15 * Math.sin(x / 97) + 5 * Math.sin(x / 33 + 2),
    ];
  });
  const middle = (i: number): Point => {
    const [a, b] = [warped.at(i % cell.length) as Point, warped[(i + 1) % cell.length] as Point];
    return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  };
  const whole = Math.round;
  const pull = 0.74;
  const [startX, startY] = middle(-1);
  return warped.reduce(
    (d, corner, i) => {
      const [from, to] = [middle(i - 1), middle(i)];
      const [dx, dy] = [whole(to[0]) - whole(from[0]), whole(to[1]) - whole(from[1])];
      const handles = [
        (corner[0] - from[0]) * pull,
        (corner[1] - from[1]) * pull,
        to[0] + (corner[0] - to[0]) * pull - from[0],
        to[1] + (corner[1] - to[1]) * pull - from[1],
      ];
      return `${d}c${[...handles.map(whole), dx, dy].join(' ').replace(/ -/g, '-')}`;
    },
    `M${whole(startX)} ${whole(startY)}`,
  );
};

/** Caustics: a bright ground between dark cells, the net again upside down, grain that swallows some. */
const water = () => {
  const seeds: Point[] = [];
  for (let row = -1; row < 15; row++) {
    for (let i = -1; i < 11; i++) {
      seeds.push([i * 71 + (row % 2 ? 35.5 : 0) + random.bell() * 34, row * 64 + random.bell() * 32]);
    }
  }
  const shown = seeds.filter(([x, y]) => x > -50 && x < 650 && y > -50 && y < 850);
  const net = picture.symbol(path(shown.map((seed) => cellPath(cellAround(seed, seeds))).join('')));
  const light = picture.linear(600, 0, 60, 800, [
    [0, '#fff3c4'], [0.35, '#b9ecd0'], [0.7, '#5cc0bb'], [1, '#2f93a3'],
  ]);
  const blue = picture.linear(600, 0, 40, 800, [
    [0, '#6fd3c0'], [0.3, '#35b0ae'], [0.65, '#17808f'], [1, '#0f5674'],
  ]);
  const depth = picture.radial(520, 60, 900, [
    [0, '#0c4a6a', 0], [0.3, '#0c4a6a', 0.2], [0.6, '#0c4a6a', 0.42], [1, '#0a2f55', 0.75],
  ]);
  const patch = (x: number, y: number, rx: number, ry: number, colour: string) =>
    ellipse(
      x,
      y,
      rx,
      ry,
      picture.radial(x, y, rx, [[0, colour, 0.95], [0.6, colour, 0.5], [1, colour, 0]]),
    );
  const sun = picture.radial(560, 40, 420, [[0, '#fff6d0', 0.9], [0.4, '#e6f5cf', 0.5], [1, '#bfeed4', 0.1]]);
  const calm =
    patch(96, 250, 210, 150, '#1d8f9c') +
    patch(560, 560, 190, 150, '#157a8e') +
    patch(300, 760, 260, 120, '#0e5474');
  const second = 'fill="none" stroke="#e9f8d8" stroke-width="1.5" opacity=".3"';
  return (
    sheet(light) +
    use(net, `fill="${blue}"`) +
    picture.grain(use(net, `fill="${depth}"`), '', 'fine') +
    use(net, `transform="translate(620 830) scale(-1.1)" ${second}`) +
    picture.grain(calm + sheet(sun), '', 'fine')
  );
};

// ── The swimmer ───────────────────────────────────────────────────────────────────────────────────
// Drawn upright, 100 units tall, feet at the origin; bent a little along the spine, then laid on the water.

const LAID = { x: 432, y: 640, scale: 4.6, turn: -0.5 };
/** Nobody floats straight as a board: the hips swing out a little between head and heels. */
const bow = (y: number) => (y > -88 && y < 4 ? 3.4 * Math.sin((Math.PI * (y + 88)) / 92) : 0);
const set = <P extends Point | Joint>(points: readonly P[]) =>
  place(points.map(([x, y, ...radius]) => [x + bow(y), y, ...radius] as unknown as P), LAID);
const form = (points: readonly Point[], tension = 1) => smooth(set(points), true, tension);
const stroke = (points: readonly Point[]) => smooth(set(points));
const tube = (joints: readonly Joint[], steps = 2) => limb(set(joints), steps);

/** Shoulders raised with the arms, ribs, a waist, the round of the hips. */
const TRUNK: Point[] = [
  [-2.5, -88.4], [-2.9, -84.6], [-6, -82.6], [-9.6, -81.6], [-11.4, -78.4], [-9.2, -74], [-8.9, -70.4],
  [-7.9, -66.4], [-7.1, -62], [-8, -56.4], [-9.6, -51], [-10.2, -46.4], [-3, -44], [1, -45.4], [5, -44],
  [10.6, -46], [9.9, -51], [8.2, -56.4], [7.1, -62], [7.8, -66.4], [8.7, -70.4], [8.8, -74], [11.2, -78.6],
  [8.8, -82.8], [6, -83.2], [2.9, -84.6], [2.5, -88.4],
];
/** The stretched leg: full thigh, kneecap, calf fuller on the outside, the foot let go. */
const LEG_STRAIGHT: Point[] = [
  [4, -51], [9.9, -50], [11.4, -44.6], [11.5, -38], [10.7, -32], [10.2, -28], [10.7, -24], [11.2, -19.6],
  [10.9, -14.6], [10, -9], [10.2, -6], [11.2, -3], [12.4, 0.2], [12.5, 2.4], [10.4, 3], [8, 3], [7, 1.6],
  [6.9, -1], [6.8, -4], [6.6, -7.4], [6.2, -11.5], [5, -17.5], [4.1, -22], [4, -26.4], [3.7, -29.6],
  [2.6, -35], [1.4, -41], [0.6, -46],
];
/** The other one: the knee fallen open, the foot drifting in towards its fellow. */
const LEG_BENT: Point[] = [
  [-9.6, -51], [-12.4, -43.6], [-15.2, -36.6], [-16.9, -31], [-17, -27.4], [-15.8, -24], [-14.2, -20.2],
  [-11, -14.4], [-7.8, -8.6], [-7, -5.4], [-5.7, -2.4], [-4, -0.6], [-2.2, -0.8], [0, -1.6], [0.6, -3],
  [-0.6, -5], [-2.4, -7.6], [-4.2, -10.2], [-6.1, -15.6], [-8.1, -22.6], [-9.4, -26.4], [-10, -29.6],
  [-8.2, -34.4], [-4.6, -41], [-0.6, -46.4], [2, -51],
];
const toes = (tips: readonly (readonly [number, number, number, number, number])[]) =>
  tips.map(([x1, y1, x2, y2, r]) => tube([[x1, y1, r], [x2, y2, r * 0.86]])).join('');
/** The big toe first, then smaller and shorter. */
const TOES =
  toes([
    [8.1, 1.6, 8.5, 4.7, 1.15], [9.7, 1.8, 10, 4.7, 0.86], [10.7, 1.6, 11.1, 4.2, 0.78],
    [11.6, 1.4, 12, 3.5, 0.72], [12.2, 0.8, 12.7, 2.6, 0.66],
  ]) +
  toes([
    [-0.7, -3, 0.9, 0.2, 1.1], [-1.9, -2.4, -0.4, 0.8, 0.86], [-2.7, -2, -1.4, 0.9, 0.78],
    [-3.5, -1.7, -2.4, 0.7, 0.72], [-4.2, -1.6, -3.3, 0.3, 0.66],
  ]);

/** A hand at rest, palm to the sky: the fingers a little apart and a little bent. */
const HAND = { x: -31.6, y: -94.6, turn: -1.98 };
const FINGERS: readonly (readonly Joint[])[] = [
  [[0.4, -0.9, 1.1], [2.2, -2.7, 1], [3.6, -3.9, 0.82], [4.9, -4.3, 0.6]],
  [[3.6, -1.4, 0.95], [5.9, -2.1, 0.84], [7.7, -2.3, 0.74], [8.7, -1.8, 0.55]],
  [[3.8, -0.4, 0.98], [6.5, -0.6, 0.86], [8.5, -0.5, 0.76], [9.6, 0.2, 0.55]],
  [[3.7, 0.6, 0.94], [6.2, 0.9, 0.82], [8, 1.2, 0.72], [8.9, 1.9, 0.52]],
  [[3.3, 1.5, 0.84], [5.2, 2.3, 0.72], [6.6, 2.9, 0.62], [7.3, 3.6, 0.46]],
];
const PALM: Point[] = [
  [-1.4, -1.3], [0.6, -1.9], [3, -2.3], [4.6, -2], [5, 0], [4.5, 1.9], [3, 2.5], [0.8, 2], [-1.4, 1.3],
];
const FINGERTIPS = FINGERS.map((finger) => tube(place(finger, HAND)));

/** One arm lies wide on the water, the other is folded under the head. */
const ARM_WIDE = [
  tube([
    [-5, -77.4, 3.4], [-10, -79.2, 3.7], [-15.4, -81.2, 3.1], [-20, -82.8, 2.5], [-23.2, -84.6, 2.35],
    [-25.8, -87.6, 2.5], [-29, -91.4, 1.95], [-31.6, -94.6, 1.45],
  ]),
  form(place(PALM, HAND)),
  ...FINGERTIPS,
];
const UPPER_ARM: Point[] = [
  [5, -78.6], [8.4, -83.4], [11, -85], [14.4, -89], [17.4, -92.4], [19.4, -94], [21.4, -93.4], [21.7, -91],
  [19.6, -87.4], [16.8, -82.8], [13.8, -78.8], [10.4, -75.4], [7, -74.4],
];
const FOREARM: Point[] = [
  [21.6, -91.4], [21.6, -93.6], [20.2, -94.8], [16.6, -96.9], [12.4, -98.3], [8, -98.8], [4, -98.6], [4, -96],
  [8, -95.8], [12, -94.4], [16, -91.6], [18.6, -89.6], [20.6, -89.4],
];
const ARM_FOLDED = [form(UPPER_ARM), form(FOREARM)];

const HEAD = { x: 0.7, y: -92.4, turn: 0.2, scale: 0.87 };
const onHead = <P extends Point | Joint>(points: readonly P[]) => place(points, HEAD);
const FACE = form(
  onHead([
    [0, -8.8], [3.8, -7.8], [5.6, -4.2], [5.5, 0.2], [4.5, 3.6], [2.4, 6.4], [0, 7.4], [-2.4, 6.4],
    [-4.5, 3.6], [-5.5, 0.2], [-5.6, -4.2], [-3.8, -7.8],
  ]),
);

const COSTUMED = [form(LEG_BENT), form(LEG_STRAIGHT), form(TRUNK, 0.95)].map((d) => path(d)).join('');
const PARTS = [TOES, ...ARM_WIDE, ...ARM_FOLDED].map((d) => path(d)).join('') + COSTUMED + path(FACE);
const BODY = picture.symbol(PARTS);

/**
 * What stands out of the water: breast and belly, the upper side of the limbs, a palm, the toes.
 * The rest lies just under the surface, and the line between them is what makes her float.
 */
const ISLANDS = [
  form([
    [-4, -90], [-6, -84], [-12, -86], [-18, -88], [-24, -91], [-24.8, -88.6], [-22, -84.8], [-18, -82], [-13, -79.4],
    [-9, -76], [-7.6, -72.4], [-7.2, -68], [-6.2, -63], [-6.2, -58.4], [-7.4, -53.4], [-9.2, -47.6],
    [-12, -41.4], [-14.2, -35.8], [-15.6, -31], [-15.4, -27.4], [-13.4, -22.4], [-10.6, -17.4], [-9, -16],
    [-8.6, -18.4], [-10, -25], [-11, -29.6], [-9.4, -34.6], [-5.8, -41], [-2, -47], [0.6, -48.4], [2.6, -45],
    [3.4, -38], [4.8, -31], [5.2, -25.6], [6, -20.4], [7.2, -14], [7.6, -9], [7.6, -4], [7, 0], [6.6, 3], [8, 8], [13, 6], [14, 3], [11.6, -0.6],
    [10, -4.4], [9.4, -8], [10, -14.4], [10, -20],
    [9.4, -27], [10, -33], [10.4, -40], [9.4, -47], [7.6, -54], [6.2, -59], [6.4, -64], [7.4, -69], [7.4, -73],
    [12, -72], [22, -84], [26, -91], [23, -99], [8, -103], [2, -98], [4, -88],
  ]),
  form([[-28, -89.6], [-30, -93], [-30, -96.6], [-28.4, -101], [-33, -108], [-41, -105], [-39, -97], [-33.2, -93.4], [-30.6, -90.4]]),
].join('');

/** Hair let loose in water: fine strands that leave the head as one mass, drift one way and thin to nothing. */
const drift = noise(17);
const strandSpine = (t: number, reach: number, aside: number): ((far: number) => Point) => {
  const from = mix(-3.5, 0.15, t);
  const [start] = onHead<Point>([[Math.cos(from) * 5.9, -2.6 + Math.sin(from) * 6.2]]) as [Point];
  // One slow current combs them all the same way, in a long lazy S; neighbours keep together in locks.
  const flow = -2.15 + 0.45 * drift(t * 3.1 + 3);
  const phase = 2.2 * drift(t * 3.7 + 9) + 0.6;
  const lock = (Math.floor(t * 17 + drift(t * 9) * 0.6) + 0.5) / 17;
  const line: Point[] = [start];
  for (let step = 0; step < 12; step++) {
    const s = (step + 0.5) / 12;
    const a = mix(from, flow, 0.78 * s) + 0.66 * Math.sin(s * 4.6 + phase) * s + (2.4 * (lock - t) + aside) * s;
    const [x, y] = line[step] as Point;
    line.push([x + (Math.cos(a) * reach) / 12, y + (Math.sin(a) * reach) / 12]);
  }
  return (far) => line[Math.round(far * 12)] as Point;
};
const strands = (count: number, seed: number, size: number, widths: readonly number[], jitter: number, upTo = 1) => {
  const chanceOf = chance(seed);
  return Array.from({ length: count }, (_, i) => {
    const t = (upTo * (i + chanceOf.between(-0.4, 0.4))) / (count - 1);
    const reach = size * (mix(23, 28, t) + 4 * drift(t * 6.3) + 3 * chanceOf.bell());
    const at = strandSpine(t, reach, jitter * chanceOf.bell());
    const joints = widths.map((width, n): Joint => [...at(Math.round((12 * n) / (widths.length - 1)) / 12), width]);
    return tube(joints, 1);
  }).join('');
};
const CROWN = form(
  onHead([
    [-5.6, 1.6], [-7, -1.6], [-7.4, -6], [-5, -10.6], [0, -12.4], [5, -10.8], [7.4, -6], [7, -1.6], [5.6, 1.6],
    [0, 4],
  ]),
);
const LOOSE = strands(104, 5, 1, [0.95, 0.95, 0.85, 0.62, 0.4, 0.2, 0.06], 0.2);
const MANE = picture.symbol(path(LOOSE) + path(CROWN));

/** The mane: sunk and blurred below, dark on the head, the tips taking on the colour of the water. */
const mane = () => {
  const [[x, y]] = set<Point>([[HEAD.x, HEAD.y]]) as [Point];
  const dark = picture.radial(x, y, 136, [
    [0, HAIR, 1], [0.5, HAIR, 1], [0.8, '#2c2c5c', 0.92], [1, '#1f5577', 0.7],
  ]);
  return (
    picture.blur(use(MANE, `fill="#0d3a5e" opacity=".6" transform="translate(-7 12)"`), 6) +
    path(LOOSE, dark)
  );
};
/** The gleam of the hair, from the parting outwards; not where the arm lies over it. */
const gleam = () =>
  path(strands(26, 8, 0.8, [0.08, 0.28, 0.28, 0.24, 0.18, 0.1, 0.03], 0.2, 0.74), '#5c2f62', 'opacity=".75"') +
  path(strands(11, 21, 0.7, [0.06, 0.2, 0.22, 0.18, 0.1, 0.05, 0.02], 0.26, 0.72), '#b56f7c', 'opacity=".55"');

/** Her shadow on the floor, as far from her as the pool is deep. */
const sunken = () => {
  const moved = 'transform="translate(-50 88)"';
  const soft = `fill="#062c4e" fill-opacity=".5" stroke="#062c4e" stroke-width="14" stroke-opacity=".42"`;
  return (
    group(use(BODY, '') + use(MANE, ''), `${moved} fill="${DEEP}" opacity=".55"`) +
    picture.grain(group(use(BODY, ''), `${moved} ${soft}`), '', 'fine')
  );
};

/** A bathing costume: red, cream bands that go round the body, cream hems. */
const suit = () => {
  const neck: Point[] = [
    [-5.6, -85], [-5.2, -80.6], [-4, -76.8], [-1.6, -74.8], [1.6, -74.8], [4, -76.8], [5.2, -80.8], [5.6, -86],
  ];
  const armhole = (side: 1 | -1): Point[] => [
    [side * 7.6, -86], [side * 7.5, -80.6], [side * 7.4, -77], [side * 8.2, -74], [side * 10.4, -72.4],
  ];
  const leg: Point[] = [[13, -42.6], [9, -41.6], [5, -41.8], [0.6, -43.6]];
  const farLeg: Point[] = [[-0.6, -43.6], [-5.4, -41.6], [-9.6, -42.2], [-14.6, -45.2]];
  const cut = polygon(
    set([
      ...sample(neck, 4), ...sample(armhole(1), 4), [12, -60], ...sample(leg, 4), ...sample(farLeg, 4), [-12, -60],
      ...sample(armhole(-1), 4).reverse(),
    ]),
  );
  let bands = '';
  // Each band sags towards the middle of the breast and belly: that is their roundness.
  for (let y = -82.4; y < -40; y += 4.7)
    bands += tube([[-15, y - 1.6, 0.9], [-7, y - 0.4, 0.95], [0, y + 0.5, 1], [7, y - 0.4, 0.95], [15, y - 1.6, 0.9]]);
  const hem = (points: readonly Point[]) => limb(set(points.map(([x, y]): Joint => [x, y, 0.5])), 3);
  return group(
    path(cut, '#e2492f') +
      group(path(bands, '#fbe3b4'), picture.clip(cut)) +
      path([neck, armhole(1), armhole(-1), leg, farLeg].map(hem).join(''), '#fff0d0'),
    picture.clip(COSTUMED),
  );
};

/** Shade on the side away from the sun: the silhouette less the same silhouette moved to the light. */
const formShade = () => {
  const away = (dx: number, dy: number) =>
    picture.mask(use(BODY, 'fill="#fff"') + use(BODY, `transform="translate(${dx} ${dy})" fill="#000"`));
  // Grain would swallow a hand or a foot.
  const smallParts = set([[-34, -100], [-33, -96], [9.6, 0], [-2, -3]] as Point[])
    .map(([x, y]) => ellipse(x, y, 25, 25, '#000'))
    .join('');
  const crumbled = picture.mask(
    use(BODY, 'fill="#fff"') + use(BODY, 'transform="translate(12 -12)" fill="#000"') + smallParts,
  );
  const hollow = (points: readonly Point[], alpha: number) => path(form(points), SHADE, `opacity="${alpha}"`);
  return (
    picture.grain(sheet(SHADE, `fill-opacity=".5" ${crumbled}`), '', 'fine') +
    sheet(SHADE, `opacity=".5" ${away(4, -5)}`) +
    use(BODY, `fill="#ffd9a0" opacity=".7" ${away(-2.4, 2.8)}`) +
    // Under the jaw, below the breast, beside the belly, between the thighs.
    hollow([[-3.4, -87.4], [0, -85.4], [3.6, -87.4], [3, -83.6], [0.4, -82.2], [-2.8, -83.6]], 0.5) +
    hollow([[-8.4, -71.6], [-5.6, -69.2], [-2, -69], [-0.4, -70.4], [-1.6, -67.6], [-5.4, -67.2], [-8, -68.4]], 0.17) +
    hollow([[0.6, -70.4], [2.6, -69], [5.8, -69.4], [7.6, -71.2], [7, -68.2], [4.6, -67.4], [2, -67.8]], 0.15) +
    hollow([[-0.8, -52], [-0.2, -48.8], [0.8, -45], [-1.6, -47.6]], 0.34)
  );
};

/** Kneecaps, collarbones, an armpit, the lines of a palm: the few marks that make skin of a shape. */
const anatomy = () => {
  const folds: Point[][] = [
    [[-15.4, -31], [-16, -28.4], [-14.8, -25.8]],
    [[-12, -31.2], [-11.4, -28.6], [-12.2, -26.4]],
    [[5.2, -29.6], [5, -27], [6, -25]],
    [[6.4, -24.6], [7.8, -24.2], [9, -25.2]],
    [[-6.6, -81], [-4, -80.4], [-1.4, -81.4]],
    [[6.2, -81.4], [4, -80.6], [1.4, -81.4]],
    [[8.2, -76], [10, -77.6], [12.6, -79.4]],
    [[-9.2, -76.2], [-9.6, -77.8], [-11.2, -79]],
    [[18.4, -90.2], [19.6, -91.4], [21, -91.4]],
    [[-22, -83], [-23.4, -83.6], [-24.4, -85.4]],
    ...[[9.1, 2.4], [10.3, 2.6], [11.2, 2.3], [12, 1.7]].map(([x = 0, y = 0]): Point[] => [[x, y - 1.2], [x + 0.3, y + 0.8]]),
    ...[[-1.1, -1.6], [-2.1, -1.1], [-2.9, -0.9], [-3.7, -1]].map(([x = 0, y = 0]): Point[] => [[x - 0.4, y - 0.8], [x + 0.4, y + 0.8]]),
    ...([[[1, -1.6], [2.2, 0], [2, 1.6]], [[3, -1.6], [3.6, 0], [4.2, 1.4]]] as Point[][]).map((crease) =>
      place(crease, HAND),
    ),
  ];
  const gaps = FINGERS.slice(2).map((finger, i) => {
    const [a, b] = [finger[1] as Joint, (FINGERS[i + 1] as readonly Joint[])[1] as Joint];
    return place([[4.4, (a[1] + b[1]) / 2 + 0.1], [5.6, (a[1] + b[1]) / 2 + 0.05]] as Point[], HAND);
  });
  return line([...folds, ...gaps].map(stroke).join(''), SHADE, 1.5, 'opacity=".62"');
};

/** The water over what lies under it: a veil of its colour, the net of light across it, and a bright edge. */
const waterline = () => {
  const under = picture.mask(sheet('#fff') + path(ISLANDS, '#000'));
  const caustics = picture.symbol(
    line('M20 330Q120 300 150 340T250 390M190 560Q250 520 300 560T430 560M250 620Q330 570 380 620T520 600', '#eafbe0', 3) +
      line('M90 300Q110 350 80 400M300 470Q360 500 340 580T380 660M420 520Q400 580 450 640M210 480Q260 500 250 560', '#eafbe0', 2.4),
  );
  return group(
    group(sheet('#146f8c', 'opacity=".27"') + use(caustics, 'opacity=".3"'), under) +
      path(ISLANDS, 'none', 'stroke="#0b4a63" stroke-width="3" opacity=".2"') +
      path(ISLANDS, 'none', 'stroke="#f4ffe9" stroke-width="1.2" stroke-linecap="round" stroke-dasharray="74 30 38 46 120 34" opacity=".6"'),
    picture.clip(PARTS),
  );
};

/** What stands out of the water is wet, and shines where it turns to the sun. */
const glints = () =>
  path(
    [
      [[9, -37, 0.2], [8.8, -33, 0.5], [8.4, -29, 0.2]],
      [[-11.8, -33, 0.2], [-11.8, -30, 0.5], [-12.4, -27.4, 0.2]],
      [[17, -95.4, 0.2], [13.4, -97, 0.5], [9.6, -97.8, 0.2]],
      [[12.4, -84.8, 0.2], [15.6, -88.4, 0.6], [18.4, -91.6, 0.2]],
      [[8, -80, 0.2], [9.6, -81, 0.5], [10.8, -80.4, 0.2]],
      [[8.4, 3.6, 0.15], [8.9, 4.6, 0.4], [8.8, 5.2, 0.15]],
    ]
      .map((joints) => tube(joints as unknown as Joint[]))
      .join(''),
    '#ffeec8',
    'opacity=".75"',
  );

/** Eyes shut, brows at rest, a smile that nobody needs to see; the hair combed back by the water. */
const face = () => {
  const strokes = (...lines: Point[][]) => lines.map((points) => stroke(onHead(points))).join('');
  const shade = form(onHead([[-7, -10], [-3.4, -8], [-4, -3.4], [-3.4, 1], [-2.6, 4], [-0.6, 7.6], [-8, 7]]));
  const nose = form(onHead([[-0.2, -3.4], [-0.7, -0.6], [-1.6, 1.4], [-0.9, 2.2], [0.2, 2.2], [0.1, -0.4]]));
  const socket = (x: number) => form(onHead([[x - 1.6, -2], [x, -2.8], [x + 1.6, -2], [x, -0.9]]));
  const hairline = form(
    onHead([
      [-5.9, 1.6], [-5.5, -2.4], [-4.2, -5.6], [-1.6, -7.4], [1.4, -7.5], [4.2, -5.8], [5.5, -2.4], [5.9, 1.6],
      [7.2, -2], [7, -7], [3, -12], [-3, -12], [-7, -7], [-7.2, -2],
    ]),
  );
  const spot = (x: number, y: number): Point => set(onHead([[x, y]] as Point[]))[0] as Point;
  const cheek = (x: number) => {
    const [cx, cy] = spot(x, 2.3);
    return ellipse(cx, cy, 7.4, 6, picture.radial(cx, cy, 7.4, [[0, '#d8503c', 0.6], [1, '#d8503c', 0]]));
  };
  const [lightX, lightY] = spot(1.8, -4.6);
  return (
    path(FACE, SKIN) +
    group(
      ellipse(lightX, lightY, 24, 22, picture.radial(lightX, lightY, 24, [[0, '#f2b27a', 0.8], [1, '#f2b27a', 0]])) +
        path(shade, SHADE, 'opacity=".34"') +
        path(nose, SHADE, 'opacity=".42"') +
        path(socket(-2.6) + socket(2.6), SHADE, 'opacity=".28"') +
        cheek(-3.3) +
        cheek(3.2),
      picture.clip(FACE),
    ) +
    path(hairline, HAIR) +
    line(strokes([[-4.2, -1.3], [-3.4, -0.5], [-2.5, -0.3], [-1.5, -0.8]], [[1.5, -0.8], [2.5, -0.3], [3.4, -0.5], [4.2, -1.3]]), '#3a1830', 1.9) +
    line(strokes([[-4.5, -2.9], [-3.2, -3.7], [-1.5, -3.2]], [[1.5, -3.2], [3.2, -3.7], [4.5, -2.9]]), '#3a1830', 1.5) +
    line(strokes([[-1, 2.2], [-0.2, 2.6], [0.8, 2.2]]), SHADE, 1.2) +
    line(strokes([[0.5, -2.2], [0.5, 0.8]]), '#ffdca8', 1.3, 'opacity=".8"') +
    path(form(onHead([[-2.3, 4.1], [-0.8, 3.7], [0, 3.9], [0.8, 3.7], [2.3, 4], [0.9, 5.2], [-0.8, 5.2]])), '#b2483f') +
    line(strokes([[-2.8, 3.6], [-2, 4.2], [0, 4.4], [2, 4.2], [2.8, 3.5]]), '#6a1a34', 1.1)
  );
};

/** A few slow ripples off the hand and the heels: she has hardly moved for a while. */
const ripples = () => {
  const arc = (x: number, y: number, radius: number, from: number, to: number, width: number) =>
    tube(
      Array.from({ length: 7 }, (_, i): Joint => {
        const a = mix(from, to, i / 6);
        return [
          x + Math.cos(a) * radius, y + Math.sin(a) * radius * 1.15, Math.max(0.03, width * Math.sin((Math.PI * i) / 6)),
        ];
      }),
    );
  return path(
    arc(9, 0, 8.5, -0.5, 1.3, 0.34) +
      arc(9.4, 0.4, 12, -0.2, 1.1, 0.26) +
      arc(-1, -2, 7.6, 1.1, 2.7, 0.32) +
      arc(-1.4, -1.6, 11, 1.3, 2.5, 0.24) +
      arc(-34, -100, 9, 1.9, 3.9, 0.32) +
      arc(-34, -100, 12.4, 2.3, 3.5, 0.24) +
      arc(17, -88, 11.5, -1.1, 0.8, 0.32) +
      arc(17, -88, 15, -0.8, 0.5, 0.24) +
      arc(-16, -30, 7, 2.5, 4, 0.3),
    '#f2fff0',
    'opacity=".5"',
  );
};

const swimmer = () =>
  sunken() +
  ripples() +
  picture.blur(group(use(BODY, ''), 'fill="#0d4f68" stroke="#0d4f68" stroke-width="10" opacity=".5"'), 5) +
  mane() +
  use(BODY, `fill="${SKIN}"`) +
  suit() +
  group(formShade(), picture.clip(PARTS)) +
  anatomy() +
  waterline() +
  glints() +
  // The forearm goes under the head, so the hair next to the face lies over it.
  path(CROWN, HAIR) +
  face() +
  gleam();

// ── Things around ─────────────────────────────────────────────────────────────────────────────────

/** Fallen blossoms, each with its own small shadow below. */
const blossoms = () => {
  const petal = (i: number) => {
    const at = (off: number, r: number): Point => [
      Math.cos(i * 1.2566 + off) * r,
      Math.sin(i * 1.2566 + off) * r,
    ];
    return smooth([[0, 0], at(-0.42, 8), at(0, 10), at(0.42, 8)], true);
  };
  const flower = picture.symbol(path([0, 1, 2, 3, 4].map(petal).join('')));
  const places = [
    [112, 412, 19, 17], [70, 506, 14, 57], [172, 580, 17, 40], [496, 392, 18, 11], [548, 486, 13, 23],
    [238, 690, 15, 52], [60, 648, 18, 6], [318, 96, 15, 34], [170, 128, 13, 60],
  ] as const;
  return places
    .map(([x, y, r, turn]) => {
      const scaled = `scale(${num(r / 10)}) rotate(${turn})`;
      return (
        use(flower, `transform="translate(${x - 12} ${y + 18}) ${scaled}" fill="${DEEP}" opacity=".5"`) +
        use(flower, `transform="translate(${x} ${y}) ${scaled}" fill="#fff6e2"`) +
        ellipse(x, y, r * 0.24, r * 0.24, '#f5a83a')
      );
    })
    .join('');
};

/** A slice of citrus: rind, pith, eight segments. */
const slice = (x: number, y: number, r: number, turn: number, rind: string, flesh: string, pith: string) => {
  let segments = '';
  for (let i = 0; i < 8; i++) {
    const at = (off: number, far: number) => {
      const a = turn + i * 0.7854 + off;
      return `${num(x + Math.cos(a) * r * far)} ${num(y + Math.sin(a) * r * far)}`;
    };
    segments += `M${at(0.39, 0.14)}L${at(0.1, 0.78)}Q${at(0.39, 0.92)} ${at(0.685, 0.78)}Z`;
  }
  return (
    ellipse(x - 4, y + 5, r, r, '#8a5a5c', 'opacity=".5"') +
    ellipse(x, y, r, r, rind) +
    ellipse(x, y, r * 0.89, r * 0.89, pith) +
    path(segments, flesh)
  );
};

const blob = (points: readonly Point[], fill: string) => path(smooth(points, true), fill);

/** The warm stone rim, cropped by the frame, with a plate of cut fruit within reach. */
const rim = () => {
  const edge: Point[] = [[330, 812], [372, 778], [430, 756], [486, 716], [540, 694], [612, 652]];
  const slab = (dx: number, dy: number) =>
    `${smooth(edge.map(([x, y]): Point => [x + dx, y + dy]))}L612 812Z`;
  const stone = picture.linear(600, 640, 430, 812, [[0, '#f6c48c'], [0.6, '#e8946a'], [1, '#c76a5c']]);
  const worn = picture.linear(590, 680, 400, 830, [
    [0, '#a84a5c', 0], [0.55, '#a84a5c', 0.34], [1, '#8a3a5c', 0.5],
  ]);
  const under = picture.radial(512, 764, 60, [[0, '#6a2a52', 1], [0.8, '#6a2a52', 0.7], [1, '#6a2a52', 0.1]]);
  const [x, y] = [526, 750];
  const fig =
    blob(
      [[542, 708], [562, 714], [570, 734], [558, 746], [540, 740], [534, 724]],
      '#4a2458',
    ) +
    blob(
      [[545, 713], [560, 718], [565, 733], [556, 741], [543, 736], [539, 724]],
      '#f3d6c0',
    ) +
    blob(
      [[547, 718], [557, 721], [560, 732], [554, 736], [546, 732], [543, 725]],
      '#c22f56',
    );
  return (
    path(slab(-14, -10), '#062c4e', 'opacity=".45"') +
    path(slab(-5, -5), '#fff0cf') +
    path(slab(0, 0), stone) +
    group(
      line('M452 700L520 812M528 660L600 790M380 800L612 720', '#b5586a', 2.4, 'opacity=".55"') +
        picture.grain(path(slab(0, 0), worn) + ellipse(512, 764, 60, 54, under), '', 'fine'),
      picture.clip(slab(0, 0)),
    ) +
    ellipse(x, y, 54, 50, '#fdf0d8') +
    ellipse(x, y, 43, 39.6, '#2f6f8a') +
    ellipse(x + 2, y - 2, 39, 35.8, '#f7e4c4') +
    slice(508, 742, 20, 0.2, '#f0802a', '#f9a03c', '#fff0cc') +
    slice(540, 764, 18, 0.6, '#c93a3a', '#e2555a', '#ffe0cc') +
    fig
  );
};

/** The orange branch overhead, nearest of all, and its shadow on the pool's floor. */
const branch = (): { boughs: string; shadow: string } => {
  const twigs: Joint[][] = [
    [[640, -30, 9], [560, 34, 7], [480, 78, 5], [410, 92, 3], [356, 90, 1]],
    [[540, 46, 5], [530, 110, 3.4], [508, 168, 1.6]],
    [[604, 0, 6], [606, 90, 4], [586, 190, 1.6]],
  ];
  const wood = picture.symbol(path(twigs.map((twig) => limb(twig, 2)).join('')));
  const blade = picture.symbol(
    path(
      smooth(
        [[0, 0], [18, 10], [39, 9], [60, 0], [39, -9], [18, -10]],
        true,
      ),
    ),
  );
  const lit = picture.symbol(path(`${smooth([[0, 0], [18, -10], [39, -9], [60, 0]])}Q30 3 0 0Z`));
  const leaves = [
    [360, 90, 62, 166], [392, 92, 58, 120], [410, 90, 60, 223], [446, 84, 62, 86], [452, 82, 62, 235],
    [494, 72, 64, 246], [520, 100, 56, 149], [508, 168, 60, 115], [514, 150, 54, 46], [532, 96, 56, 23],
    [560, 40, 66, 212], [596, 120, 60, 155], [588, 186, 62, 109], [600, 150, 58, 34], [590, 60, 60, 137],
    [560, 30, 70, 298], [480, 76, 56, 132],
  ] as const;
  const at = ([x, y, size, turn]: (typeof leaves)[number]) =>
    `transform="translate(${x} ${y}) rotate(${turn}) scale(${(size / 60).toFixed(2)})"`;
  const greens = [['#2f7a4a', '#8fbf5a'], ['#3f8f4a', '#6fae56'], ['#246848', '#4f9650']] as const;
  const drawn = leaves.map((leaf, i) => {
    const [dark, bright] = greens[i % 3] as (typeof greens)[number];
    return group(use(blade, `fill="${dark}"`) + use(lit, `fill="${bright}"`), at(leaf));
  });
  const fruit = ([x, y, r]: readonly [number, number, number]) => {
    const dusk = picture.radial(x + r * 0.35, y - r * 0.4, r * 1.7, [
      [0, '#b8322f', 0], [0.4, '#c93f2a', 0.42], [1, '#7a1f3a', 1],
    ]);
    const shine = picture.radial(x + r * 0.35, y - r * 0.4, r * 0.9, [
      [0, '#ffe39a', 1], [0.5, '#ffc457', 0.5], [1, '#ffb040', 0],
    ]);
    return (
      ellipse(x, y, r, r, '#f58a2c') +
      picture.grain(ellipse(x, y, r, r, dusk) + ellipse(x, y, r, r, shine), '', 'fine') +
      path(`M${x - 4} ${y - r + 4}l4-5 4 5-4 2z`, '#3a5a34')
    );
  };
  const oranges = [[470, 128, 38], [552, 152, 42], [404, 118, 28]] as const;
  const shadow =
    use(wood, '') +
    leaves.map((leaf) => use(blade, at(leaf))).join('') +
    oranges.map(([x, y, r]) => ellipse(x, y, r - 2)).join('');
  return {
    shadow: group(shadow, `opacity=".36" transform="translate(-60 96)" fill="${DEEP}"`),
    boughs:
      use(wood, 'fill="#4a2a3a"') +
      drawn.slice(0, 9).join('') +
      oranges.map(fruit).join('') +
      drawn.slice(9).join(''),
  };
};

export const draw = (): string => {
  const { boughs, shadow } = branch();
  return picture.add(water(), shadow, swimmer(), blossoms(), rim(), boughs).svg();
};
