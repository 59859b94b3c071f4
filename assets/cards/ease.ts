/** A woman floats on her back in clear water; sun from the upper right, her shadow on the floor. */
import {
  chance,
  ellipse,
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
// Drawn upright, 100 units tall, feet at the origin; then laid on the water.

const LAID = { x: 408, y: 622, scale: 4.3, turn: -0.52 };
const set = <P extends Point | Joint>(points: readonly P[]) => place(points, LAID);
const form = (points: readonly Point[], tension = 1) => smooth(set(points), true, tension);
const stroke = (points: readonly Point[]) => smooth(set(points));
const tube = (joints: readonly Joint[]) => limb(set(joints), 2);

/** Trunk with the slope of the shoulders; the waist hardly drawn in. */
const TRUNK: Point[] = [
  [-2.7, -86], [-3.2, -83.2], [-8.6, -81.4], [-11.4, -78.6], [-9.2, -74.4], [-8.8, -70], [-8.4, -65.4],
  [-8.2, -60.4], [-9.2, -55], [-10.4, -49.6], [-10.4, -44.4], [-1, -43.4], [1, -43.4], [10.7, -45],
  [10.5, -50.4], [9.4, -56], [8.2, -60.4], [8.4, -65.4], [8.8, -70], [9.2, -74.4], [11.4, -78.6],
  [8.6, -81.4], [3.2, -83.2], [2.7, -86],
];

/** The straight leg: full thigh, kneecap, calf fuller on the outside, toes pointed. */
const LEG_STRAIGHT: Point[] = [
  [6, -50], [10.4, -48.6], [11.5, -43], [11, -36], [9.7, -29.6], [9.2, -26], [10, -22], [10.3, -17.6], [9.2, -11],
  [7.9, -5.4], [8.2, -2], [9.2, 1.4], [9.6, 5.4], [8.4, 8.4], [6.6, 9.2], [5.4, 7.4], [5, 3], [5, -2],
  [5.2, -5.4], [4.5, -11], [3.5, -17], [3.4, -21.4], [3.7, -26], [2.8, -30], [1.4, -37], [0.2, -45],
];
/** The other one: knee fallen open to the side, the foot drifting in towards the other. */
const LEG_BENT: Point[] = [
  [-10.4, -49.6], [-13, -42.6], [-16.6, -36], [-19.2, -31], [-20.6, -27.6], [-19.4, -24.4], [-16.6, -20.6],
  [-12.6, -16.6], [-8, -14.4], [-5.2, -12.6], [-3.8, -9], [-1.8, -5], [0.2, -2], [2, -1.4], [2.8, -3.2],
  [2.4, -7], [1.4, -11.4], [-0.4, -14.6], [-3.4, -17], [-7, -20.4], [-10.6, -24.2], [-12.6, -28],
  [-8.6, -33.4], [-3.8, -40], [-0.2, -45],
];

/** A hand at rest: the fingers together and a little bent, the thumb let go. */
const HAND_LEFT = { x: -30.8, y: -105, turn: -1.92 };
const hand = form(
  place(
    [
      [-1.2, -1.3], [1.4, -1.9], [3.4, -2.4], [5.4, -2.4], [6.8, -2.2], [7.6, -1.5], [8.6, -0.9], [8.9, -0.1],
      [9, 0.7], [8.5, 1.3], [7.9, 2.1], [6.8, 2.5], [5, 2.3], [3.6, 2.5], [4.2, 3.5], [4.4, 4.7], [3.5, 4.9],
      [2, 3.3], [0.4, 2.1], [-1.2, 1.3],
    ].map(([a, b]): Point => [a as number, -(b as number)]),
    HAND_LEFT,
  ),
  0.9,
);
/** One arm lies wide on the water, the other is folded under the head. */
const ARM_LEFT =
  tube([
    [-8, -78, 3.4], [-12.6, -80.4, 3.1], [-17.6, -83.6, 2.6], [-23, -87.4, 2.1], [-25.4, -91.6, 2.25],
    [-28.2, -98, 1.8], [-30.4, -104, 1.3],
  ]) + hand;
const ARM_RIGHT =
  tube([[8, -78, 3.4], [14.6, -82.6, 3], [19, -86, 2.5], [22.6, -88.8, 2.1]]) +
  tube([[22.4, -88.6, 2.1], [18.6, -91.4, 2.4], [12, -94.4, 1.9], [6, -96, 1.4], [2, -96.4, 1.3]]);

const HEAD = { x: 0, y: -92, turn: 0.14 };
const onHead = (points: readonly Point[]) => place(points, HEAD);
const FACE = form(
  onHead([
    [0, -8.6], [3.9, -7.4], [5.7, -3.6], [5.5, 0.6], [3.7, 4.6], [1.2, 6.8], [-1.2, 6.8], [-3.7, 4.6],
    [-5.5, 0.6], [-5.7, -3.6], [-3.9, -7.4],
  ]),
);

/** Toes: the big one first, then smaller and shorter. */
const toes = (tips: readonly (readonly [Point, Point])[]) =>
  tips
    .map(([[a, b], [c, d]], i) => {
      const radius = 0.98 - i * 0.1;
      return tube([[a, b, radius], [c, d, radius * 0.9]]);
    })
    .join('');
const FEET =
  toes([
    [[6, 7.6], [6.1, 10.4]],
    [[7.3, 8], [7.6, 10.4]],
    [[8.4, 7.6], [8.8, 9.7]],
    [[9, 6.8], [9.6, 8.7]],
    [[9.3, 5.8], [10, 7.4]],
  ]) +
  toes([
    [[2, -4], [3.1, -1.3]],
    [[1.2, -3], [2.1, -0.3]],
    [[0.5, -2.8], [1.1, -0.3]],
    [[-0.1, -3], [0.2, -0.9]],
    [[-0.7, -3.6], [-0.7, -1.9]],
  ]);

const PARTS = [FEET, ARM_LEFT, ARM_RIGHT, form(LEG_BENT), form(LEG_STRAIGHT), form(TRUNK, 0.95), FACE]
  .map((d) => path(d))
  .join('');
const BODY = picture.symbol(PARTS);

/** Hair let loose: a few long locks, which leave the head as one mass and part slowly, each bent the way the water bends it. */
const LOCKS = [25, 30, 27, 32, 28, 32, 27, 24];
const lockSpine = (i: number, size: number, aside = 0): ((far: number, swing: number) => Point) => {
  const t = i / (LOCKS.length - 1);
  const angle = mix(-3.95, -0.3, t) + aside;
  // One slow current combs them all the same way round.
  const bend = mix(0.62, 0.95, t);
  const reach = (LOCKS[i] as number) * size;
  return (far, swing) => {
    const a = angle + bend * swing;
    return [Math.cos(a) * far * reach, -93 + Math.sin(a) * far * reach];
  };
};
const locks = (size: number, width: number) =>
  LOCKS.map((_, i) => {
    const at = lockSpine(i, size);
    return tube([
      [...at(0.1, 0), width * 0.8],
      [...at(0.36, 0.08), width],
      [...at(0.58, 0.28), width],
      [...at(0.76, 0.56), width * 0.84],
      [...at(0.9, 0.88), width * 0.6],
      [...at(0.98, 1.18), width * 0.36],
      // A round end: hair in water has no points.
      [...at(1.01, 1.42), width * 0.17],
    ]);
  }).join('');
/** The gleam of the locks: fine lines that run with them. */
const strands = (asides: readonly number[], from: number, to: number, width: number) =>
  LOCKS.map((_, i) =>
    asides
      .map((aside, n) => {
        const at = lockSpine(i, 1, aside);
        const far = (k: number) => mix(from, to - n * 0.07, k);
        return tube([
          [...at(far(0), 0.08), 0.12],
          [...at(far(0.4), 0.25), width],
          [...at(far(0.75), 0.48), width * 0.8],
          [...at(far(1), 0.7), 0.1],
        ]);
      })
      .join(''),
  ).join('');
const CROWN = form(
  onHead([
    [-6.4, 3], [-9.6, -2], [-9.4, -9], [-4.6, -13.4], [1, -14], [6.6, -12], [9.8, -6], [8.4, 0.6], [6, 4.6],
    [0, 6],
  ]),
);
const MANE = picture.symbol(path(locks(1, 5.3)) + path(CROWN));
/** The ends that have sunk a little, seen through the water. */
const SUNKEN = picture.symbol(path(locks(1.16, 5.2)));

/** What is left of the last movement: a few wide rings, broken and fading outwards, and none round the hands. */
const rings = () =>
  [
    { along: 196, across: 118, width: 2.2, alpha: 0.55, arcs: [[-0.5, 0.62], [2.2, 3.5]] },
    { along: 262, across: 176, width: 2, alpha: 0.4, arcs: [[-0.16, 0.95], [2.05, 2.6], [-1.0, -0.6]] },
    { along: 330, across: 238, width: 1.7, alpha: 0.28, arcs: [[0.3, 1.0], [2.3, 2.95]] },
  ]
    .map(({ along, across, width, alpha, arcs }) => {
      const arc = ([from = 0, to = 0]: number[]) =>
        limb(
          place(
            Array.from({ length: 9 }, (_, i): Joint => {
              const a = mix(from, to, i / 8);
              const wave = 1 + 0.012 * Math.sin(a * 9 + along);
              return [Math.cos(a) * across * wave, Math.sin(a) * along * wave, Math.max(0.15, width * Math.sin((Math.PI * i) / 8))];
            }),
            { x: 300, y: 424, turn: LAID.turn },
          ),
          3,
        );
      return path(arcs.map(arc).join(''), '#f2fff0', `opacity="${alpha}"`);
    })
    .join('');

/** Shadow on the floor, and the bright meniscus where skin meets water. */
const afloat = () => {
  const moved = 'transform="translate(-46 78)"';
  const ring = (colour: string, width: number, opacity: number) =>
    group(use(BODY, ''), `fill="none" stroke="${colour}" stroke-width="${width}" opacity="${opacity}"`);
  const soft = `fill="#062c4e" fill-opacity=".5" stroke="#062c4e" stroke-width="16" stroke-opacity=".42"`;
  return (
    group(use(BODY, '') + use(MANE, ''), `${moved} fill="${DEEP}" opacity=".55"`) +
    picture.grain(group(use(BODY, ''), `${moved} ${soft}`), '', 'fine') +
    rings() +
    picture.blur(ring('#0d4f68', 16, 0.3), 4) +
    ring('#f2fff0', 4.6, 0.5) +
    ring('#0d4f68', 2.8, 0.8)
  );
};

/** An old-fashioned bathing costume, sleeves to the arm and legs to mid-thigh: red, cream bands and hems. */
const suit = () => {
  const hems: Point[][] = [
    [[-4.8, -84.4], [-4.2, -81.6], [-2.4, -79.6], [0, -79], [2.4, -79.6], [4.2, -81.6], [4.8, -84.4]],
    [[11.2, -86.4], [13.2, -83], [16, -78.6]],
    [[13, -36], [6, -34.8], [0.6, -35.4]],
    [[-5, -35], [-11, -37.2], [-18, -40.6]],
    [[-16, -77.4], [-13.8, -81], [-11.6, -86]],
  ];
  const [neck, sleeve, leg, farLeg, farSleeve] = hems as [Point[], Point[], Point[], Point[], Point[]];
  const cut = polygon(
    set([
      ...neck, ...sleeve, [13, -73], [12, -60], [13, -50], ...leg, [0, -43.4], ...farLeg, [-13, -50], [-12, -60],
      [-13, -73], ...farSleeve,
    ]),
  );
  let bands = '';
  for (let y = -84; y < -34; y += 4.6)
    bands += tube([[-19, y - 0.8, 0.72], [-6, y + 0.6, 0.76], [5, y + 0.5, 0.76], [18, y - 0.8, 0.72]]);
  const trim = hems.map((hem) => limb(set(hem.map(([x, y]): Joint => [x, y, 0.62])), 3)).join('');
  return group(
    path(cut, '#e2492f') +
      group(path(bands, '#fbe3b4'), picture.clip(cut)) +
      path(trim, '#fff0d0'),
    picture.clip(PARTS),
  );
};

/** Kneecaps, collarbones, an elbow: the few lines that make skin of a shape. */
const anatomy = () => {
  const folds: Point[][] = [
    [[-17.6, -30.6], [-18.2, -28], [-17, -26.2]],
    [[4.8, -27.6], [6.4, -26.6], [8, -27.8]],
    [[-3.6, -81.6], [-2.4, -81], [-1.2, -80.6]],
    [[3.6, -81.6], [2.4, -81], [1.2, -80.6]],
    [[-25, -86.6], [-23.8, -88.4], [-22, -88.6]],
    ...[
      [[4.6, 1], [6.4, 1], [7.8, 1.2]],
      [[4.6, -0.4], [6.8, -0.2], [8.4, -0.2]],
    ].map((crease) => place(crease.map(([a, b]): Point => [a as number, -(b as number)]), HAND_LEFT)),
  ];
  return line(folds.map(stroke).join(''), SHADE, 1.7, 'opacity=".7"');
};

/** What stands out of the water is wet, and shines where it turns to the sun. */
const glints = () =>
  path(
    [
      [[9, -34, 0.2], [8.6, -31, 0.6], [7.8, -28, 0.2]],
      [[8.2, -21, 0.2], [8.6, -17, 0.5], [7.6, -12, 0.2]],
      [[-8.6, -35.6, 0.2], [-10.8, -33, 0.6], [-13.2, -30, 0.2]],
      [[-14.6, -22.6, 0.2], [-11, -18.6, 0.5], [-7, -16.6, 0.2]],
      [[17, -83, 0.2], [19.4, -84.8, 0.4], [21.6, -86.6, 0.2]],
      [[19.4, -92, 0.2], [15, -94, 0.5], [10.6, -95.6, 0.2]],
      [[-15.6, -84.4, 0.2], [-18.4, -86.2, 0.5], [-21.4, -88, 0.2]],
    ]
      .map((joints) => tube(joints as unknown as Joint[]))
      .join(''),
    '#ffe6b8',
    'opacity=".62"',
  );

/** Shade on the side away from the sun: the silhouette less the same silhouette moved to the light. */
const formShade = () => {
  const away = (dx: number, dy: number) =>
    picture.mask(use(BODY, 'fill="#fff"') + use(BODY, `transform="translate(${dx} ${dy})" fill="#000"`));
  return (
    picture.grain(sheet(SHADE, `fill-opacity=".52" ${away(10, -11)}`), '', 'fine') +
    sheet(SHADE, `opacity=".6" ${away(4.5, -5.5)}`) +
    use(BODY, `fill="#ffd9a0" opacity=".75" ${away(-2.6, 3)}`) +
    path(
      form([[-4, -86], [0, -84.6], [4, -86], [4.4, -83], [0, -80.6], [-4.4, -83]]),
      SHADE,
      'opacity=".5"',
    )
  );
};

/** Eyes shut, brows at rest, the beginning of a smile; hair parted over the forehead. */
const face = () => {
  const strokes = (...lines: Point[][]) => lines.map((points) => stroke(onHead(points))).join('');
  const shade = form(onHead([[-7, -10], [-2.6, -8], [-3.4, -2], [-2.6, 3], [-0.6, 7.4], [-8, 7]]));
  const fringe = form(
    onHead([
      [-6.2, -0.4], [-5, -4.4], [-1.6, -6.8], [1.4, -7], [4.6, -5], [6, -1], [7, -7], [3, -12], [-5, -11.6],
      [-7.4, -5],
    ]),
  );
  const cheeks = [-3.4, 3.2]
    .map((x) => {
      const [[cx, cy]] = set(onHead([[x, 2.2]])) as [Point];
      return ellipse(cx, cy, 6, 5, '#d8564a', 'opacity=".35"');
    })
    .join('');
  return (
    path(FACE, SKIN) +
    group(path(shade, SHADE, 'opacity=".38"') + cheeks, picture.clip(FACE)) +
    path(fringe, HAIR) +
    line(
      strokes(
        [[-4.1, -1], [-2.7, -0.1], [-1.3, -0.8]],
        [[1.3, -0.8], [2.7, -0.1], [4.1, -1]],
      ),
      '#3a1830', 2.1,
    ) +
    line(
      strokes(
        [[-4.3, -3], [-2.9, -3.7], [-1.3, -3.3]],
        [[1.3, -3.3], [2.9, -3.7], [4.3, -3]],
      ),
      '#3a1830', 1.5,
    ) +
    line(
      strokes([[0.2, -1.4], [-0.7, 1.6], [0.5, 2]]),
      SHADE,
      1.5,
    ) +
    path(
      form(onHead([[-2, 3.5], [-0.7, 3.6], [0, 3.7], [0.7, 3.6], [2, 3.5], [0.9, 4.6], [-0.9, 4.6]])),
      '#a4563f',
    ) +
    line(
      strokes(
        [[-2.9, 2.9], [-2, 3.4], [0, 3.9], [2, 3.4], [2.9, 2.9]],
      ),
      '#6a1a34', 1.3,
    )
  );
};

const swimmer = () =>
  afloat() +
  picture.blur(use(SUNKEN, 'fill="#1f4a74" opacity=".5"'), 5) +
  use(MANE, `fill="${HAIR}"`) +
  path(strands([-0.06, 0.05], 0.36, 0.84, 0.34), '#6a3054') +
  use(BODY, `fill="${SKIN}"`) +
  suit() +
  group(formShade(), picture.clip(PARTS)) +
  anatomy() +
  glints() +
  // The forearm goes under the head, so the hair next to the face lies over it.
  path(CROWN, HAIR) +
  face();

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
