/** A big man in the rain holds his umbrella over a nest; the light comes from under its yellow cloth. */
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
  ridge,
  sheet,
  smooth,
} from './kit';

const UMBRELLA = { x: 414, y: 226, turn: 0.13 };
const NEST = { x: 436, y: 572 };
const INK = '#16224a';

// ── Far planes ────────────────────────────────────────────────────────────────────────────────────

/** Rain sky: dark slate above, a pale wet light low behind the nest. */
const sky = (picture: Picture) =>
  sheet(
    picture.linear(0, 0, 0, 640, [[0, '#1f4656'], [0.34, '#34707c'], [0.68, '#75aaa8'], [1, '#c3d8c4']]),
  ) +
  picture.grain(
    sheet(
      picture.radial(450, 560, 420, [
        [0, '#f4ecc4', 0.85], [0.35, '#d4e2c4', 0.5], [0.7, '#8fbcb4', 0.36], [1, '#4f8a92', 0],
      ]),
    ) +
      sheet(picture.linear(0, 0, 30, 330, [[0, '#12303f', 0.9], [0.5, '#173c4c', 0.5], [1, '#173c4c', 0.2]])),
  );

/** One bank of trees in the mist: round crowns on a ridge, paler the farther away. */
const trees = (picture: Picture, base: number, seed: number, crown: number, top: string, foot: string) => {
  const random = chance(seed);
  const line = ridge(-20, 620, 16, base, [[10, 60]], seed);
  let crowns = '';
  for (let x = -20; x < 620; x += crown * random.between(0.7, 1.5)) {
    const r = crown * random.between(0.55, 1.1);
    crowns += limb([
      [x, base + 20, r * 0.7],
      [x + random.between(-4, 4), base - r * 0.6, r * 0.9],
      [x, base - r * random.between(1.2, 2), r * 0.5],
    ]);
  }
  const fill = picture.linear(0, base - crown * 2, 0, base + 130, [[0, top], [1, foot]]);
  return path(crowns, fill) + path(fillDown(line), fill);
};

/** The wet meadow behind everything near, with a path of standing water. */
const meadow = (picture: Picture) => {
  const shape = fillDown(ridge(-10, 620, 20, (x) => 660 + 12 * Math.sin(x / 120), [[5, 50]], 8));
  const pools = [[330, 716, 96, 11], [478, 738, 84, 10], [392, 772, 120, 14]] as const;
  return (
    path(
      shape,
      picture.linear(0, 650, 0, 800, [[0, '#5e938c'], [0.5, '#2c6068'], [1, '#163a4c']]),
    ) +
    pools.map(([x, y, rx, ry]) => ellipse(x, y, rx, ry, '#b7d2c2', 'opacity=".5"')).join('') +
    pools.map(([x, y]) => ellipse(x, y, 26, 4.4, 'none', 'stroke="#eaf3dc"')).join('')
  );
};

/** Streaks of rain; `masked` keeps them out of the dry room under the umbrella. */
const rain = (seed: number, count: number, length: number, width: number, alpha: number, masked: string) => {
  const random = chance(seed);
  let streaks = '';
  for (let i = 0; i < count; i++) {
    const l = length * random.between(0.5, 1.2);
    const [x, y] = [random.between(-40, 600), random.between(-60, 800)];
    streaks += `M${num(x)} ${num(y)}l${num(l * 0.13)} ${num(l)}`;
  }
  const stroke = `stroke="#e4f1e4" stroke-width="${width}" stroke-linecap="round" opacity="${alpha}"`;
  return group(path(streaks, 'none', stroke), masked);
};

/** The room the umbrella keeps dry, as a mask for the rain. */
const dryRoom = (picture: Picture) =>
  picture.mask(
    sheet('#fff') + path('M246 214L330 120L420 96L520 130L584 252L600 330L640 810H372L300 560Z', '#000'),
  );

/** The second find: a parent bird comes through the rain with a worm in its beak. */
const parent = () => {
  const at = (points: readonly Point[]) =>
    smooth(place(points, { x: 98, y: 152, scale: 1.12, turn: 0.16 }), true);
  return (
    path(
      at([[-6, -2], [-22, -24], [-44, -36], [-34, -16], [-18, 2], [0, 6]]),
      '#3f7484',
    ) +
    path(
      at([[-34, 8], [-58, 2], [-54, 10], [-60, 17], [-34, 14]]),
      '#3f7484',
    ) +
    path(
      at([[-38, 10], [-14, -4], [10, -8], [24, -6], [32, 0], [28, 8], [10, 14], [-16, 16]]),
      '#4b8290',
    ) +
    path(
      at([[8, 12], [22, 4], [30, 4], [26, 9], [8, 15], [-14, 16]]),
      '#d9c9a0',
    ) +
    path(
      at([[6, -2], [-2, -30], [-20, -54], [-24, -30], [-14, -4]]),
      '#5f97a2',
    ) +
    path('M134 156L148 161L133 163Z', '#f2b33d') +
    path(
      'M146 160q8 -2 7 5q-2 6 -8 8', 'none', 'stroke="#d9655c" stroke-width="3.2" stroke-linecap="round"',
    ) +
    ellipse(127, 155, 1.9, 1.9, '#fff3d2')
  );
};

// ── The umbrella ──────────────────────────────────────────────────────────────────────────────────

const RIBS = Array.from({ length: 8 }, (_, i) => (i * Math.PI) / 4);
const open = (points: readonly Point[]) => place(points, UMBRELLA);
const rimAt = (angle: number): Point => [166 * Math.cos(angle), 40 * Math.sin(angle)];

/** The scalloped edge from one rib to the next, as quadratic curves that bow towards the crown. */
const scallops = (angles: readonly number[]) =>
  angles
    .slice(1)
    .map((angle, i) => {
      const [ax, ay] = rimAt(angles[i] as number);
      const [bx, by] = rimAt(angle);
      const [control, end] = open([
        [((ax + bx) / 2) * 0.96, (ay + by) / 2 - 15],
        [bx, by],
      ]) as [Point, Point];
      return `Q${num(control[0])} ${num(control[1])} ${num(end[0])} ${num(end[1])}`;
    })
    .join('');

const start = () =>
  open([rimAt(Math.PI)])
    .map((p) => `M${num(p[0])} ${num(p[1])}`)
    .join('');
const NEAR = [4, 5, 6, 7, 8].map((i) => (i * Math.PI) / 4);
const FAR = [4, 3, 2, 1, 0].map((i) => (i * Math.PI) / 4);
const crown = smooth(
  open([
    [-166, 0], [-148, -48], [-100, -96], [-40, -120], [0, -124], [40, -120], [100, -96], [148, -48], [166, 0],
  ]),
);

/** The lit inside of the cloth, with the ribs that run to the far rim. */
const inside = (picture: Picture) => {
  const back = smooth(open([[166, 0], [90, -50], [0, -64], [-90, -50], [-166, 0]]));
  const shape = `${start()}${scallops(FAR)}L${back.slice(1)}Z`;
  const [hub] = open([[0, -112]]) as [Point];
  const ribs = RIBS.slice(0, 5).map((angle) => {
    const [end] = open([rimAt(angle)]) as [Point];
    return `M${num(hub[0])} ${num(hub[1])}L${num(end[0])} ${num(end[1])}`;
  });
  const light = picture.radial(UMBRELLA.x - 10, UMBRELLA.y + 4, 170, [
    [0, '#fffbe6'], [0.4, '#ffeaa4'], [1, '#f9bd45'],
  ]);
  return (
    path(shape, light) +
    group(path(ribs.join(''), 'none', 'stroke="#c9762b" stroke-width="2"'), picture.clip(shape))
  );
};

/** The outside of the dome: yellow panels, rust shade dissolving towards the rain. */
const dome = (picture: Picture) => {
  const near = `${start()}${scallops(NEAR)}`;
  const shape = `${crown}${scallops([...NEAR].reverse())}Z`;
  const seams = NEAR.slice(1, -1).map((angle) => {
    const [x, y] = rimAt(angle);
    return smooth(open([[0, -124], [x * 0.62, -104 + y * 0.3], [x * 0.93, -50 + y * 0.4], [x, y]]));
  });
  const panel = smooth(
    open([[0, -124], [-72, -100], [-110, -56], [-117, -28], [-60, -52], [0, -40], [0, -80]]),
    true,
    0.7,
  );
  const shade = picture.linear(UMBRELLA.x - 90, 150, UMBRELLA.x + 190, 190, [
    [0, '#c4552c', 0], [0.45, '#c4552c', 0.38], [1, '#a83f34', 0.86],
  ]);
  const [tip, point] = open([[0, -120], [0, -146]]) as [Point, Point];
  const clip = picture.clip(shape);
  return (
    path(
      limb([
        [tip[0], tip[1], 3.4],
        [point[0], point[1], 1.6],
      ]),
      '#5a2f3c',
    ) +
    path(
      shape,
      picture.linear(UMBRELLA.x, 90, UMBRELLA.x, 240, [[0, '#f0a92f'], [1, '#fdc94a']]),
    ) +
    group(path(panel, '#ffdf7c', 'opacity=".75"') + picture.grain(path(shape, shade), '', 'fine'), clip) +
    path(seams.join(''), 'none', 'stroke="#b8602a" stroke-width="1.6" opacity=".75"') +
    path(near, 'none', 'stroke="#fff3d2" stroke-width="3" stroke-linecap="round"') +
    path(crown, 'none', 'stroke="#fff3d2" stroke-width="1.6" opacity=".8"')
  );
};

/** Shaft and curved handle; the hand closes over it later. */
const shaft = () => {
  const [top, hand, end] = open([[0, -62], [-42, 238], [-47, 268]]) as [Point, Point, Point];
  const [x, y] = end;
  return (
    path(
      limb([
        [top[0], top[1], 2.6],
        [hand[0], hand[1], 3],
      ]),
      '#6a3340',
    ) +
    path(
      limb([
        [hand[0], hand[1], 4.6],
        [x, y, 5], [x + 6, y + 14, 5], [x + 20, y + 14, 4.6], [x + 23, y + 2, 4],
      ]),
      '#7a3a2e',
    )
  );
};

/** Warm light that falls from the cloth and fades before it reaches the meadow. */
const warmth = (picture: Picture) => {
  const squeeze = `translate(${UMBRELLA.x + 4} 250) scale(.62 1)`;
  const soft = picture.radial(
    0, 0, 300,
    [[0, '#fff0b4', 0.8], [0.5, '#ffe2a0', 0.2], [1, '#ffd98a', 0]],
    squeeze,
  );
  const dots = picture.radial(
    0, 0, 300,
    [[0, '#fff3c0', 0.8], [0.45, '#ffe8a8', 0.48], [1, '#ffe8a8', 0.1]],
    squeeze,
  );
  return sheet(soft) + picture.grain(sheet(dots), '', 'fine');
};

// ── The nest ──────────────────────────────────────────────────────────────────────────────────────

/** A nestling in profile, looking left, its beak wide open; `lift` turns the head to the sky. */
const nestling = (picture: Picture, x: number, y: number, scale: number, lift: number, flip: 1 | -1 = 1) => {
  const set = { x, y: y - 34 * scale, scale, flip, turn: lift * flip };
  const at = (points: readonly Point[], tension = 1) => smooth(place(points, set), true, tension);
  const breast = smooth(
    place(
      [
        [-18, -34], [-27, -12], [-33, 14], [-30, 40], [30, 40], [33, 14], [27, -12], [18, -34], [0, -46],
      ] as Point[],
      { x, y, scale, flip },
    ),
    true,
  );
  const skull = at([
    [-24, 2], [-26, -8], [-18, -22], [-2, -28], [16, -23], [27, -8], [27, 8], [18, 22], [0, 27], [-18, 20],
  ]);
  const down = [-32, -8, 16, 40, 64].map((degrees) => {
    const a = (degrees * Math.PI) / 180;
    const tuft: Joint[] = [
      [22 * Math.sin(a), -22 * Math.cos(a), 4.6],
      [34 * Math.sin(a + 0.2), -34 * Math.cos(a + 0.2), 0.8],
    ];
    return limb(place(tuft, set), 2);
  });
  const wing = smooth(
    place(
      [[8, 0], [2, 18], [8, 44], [38, 44], [35, 4], [26, -18], [16, -16]] as Point[],
      { x, y, scale, flip },
    ),
    true,
  );
  const cap = at([
    [-20, -18], [-8, -15], [8, -17], [17, -4], [14, 12], [14, 30], [32, 24], [34, -10], [10, -34], [-16, -32],
  ]);
  const [eye, gleam] = place(
    [[-1, -8], [-3, -10]] as Point[],
    set,
  ) as [Point, Point];
  return (
    path(down.join(''), '#6b8f98') +
    path(breast, '#f6dcb0') +
    group(path(wing, '#6b8f98'), picture.clip(breast)) +
    path(skull, '#fff0cc') +
    group(path(cap, '#6b8f98'), picture.clip(skull)) +
    path(
      at(
        [
          [-8, -2], [-14, -18], [-30, -28], [-54, -30], [-38, -14], [-27, 3], [-40, 14], [-50, 26], [-28, 27],
          [-12, 18],
        ],
        0.6,
      ),
      '#ffc63a',
    ) +
    path(
      at(
        [[-16, -3], [-20, -15], [-44, -25], [-31, -9], [-24, 3], [-33, 13], [-42, 22], [-22, 19], [-15, 10]],
        0.5,
      ),
      '#d8455c',
    ) +
    path(
      at([[-14, -2], [-22, -6], [-22, 6], [-15, 9]]),
      '#8f2436',
    ) +
    ellipse(eye[0], eye[1], 5 * scale, 5 * scale, '#22183c') +
    ellipse(gleam[0], gleam[1], 1.6 * scale, 1.6 * scale, '#fff3d2')
  );
};

/** Woven twigs: arcs that follow the bowl, dark below, straw-coloured where the light falls on the rim. */
const weave = (seed: number, count: number, from: number, to: number, colours: readonly string[]) => {
  const random = chance(seed);
  const strands = colours.map(() => '');
  for (let i = 0; i < count; i++) {
    const depth = random.between(from, to);
    const half = 122 * Math.sqrt(Math.max(0.05, 1 - (depth / 92) ** 2));
    const a = random.between(-1, 0.55);
    const b = a + random.between(0.35, 0.8);
    const arc = (t: number): Point => [
      NEST.x + half * t * 0.98,
      NEST.y + depth + 22 * (1 - t * t) - 8 + random.bell() * 5,
    ];
    const [p, q, r] = [arc(a), arc((a + b) / 2), arc(Math.min(1.1, b))];
    const k = Math.floor(random() * colours.length);
    strands[k] += `M${num(p[0])} ${num(p[1])}Q${num(q[0])} ${num(q[1])} ${num(r[0])} ${num(r[1])}`;
  }
  return strands
    .map((d, i) =>
      path(
        d,
        'none',
        `stroke="${colours[i] as string}" stroke-width="${2.4 + (i % 2)}" stroke-linecap="round"`,
      ),
    )
    .join('');
};

const bowl = smooth(
  [
    [-124, -6], [-118, 30], [-88, 66], [-30, 86], [36, 86], [92, 64], [120, 28], [124, -8], [70, 12], [0, 20],
    [-70, 14],
  ].map(([x, y]) => [NEST.x + (x as number), NEST.y + (y as number)] as Point),
  true,
);

/** Hollow, four hungry nestlings, then the front wall of the nest over their breasts. */
const nest = (picture: Picture) =>
  ellipse(NEST.x, NEST.y - 4, 120, 24, '#4a2340') +
  weave(31, 26, -26, -12, ['#8a4a3c', '#c98a4c', '#6a3444']) +
  nestling(picture, NEST.x + 62, NEST.y - 26, 1.22, 0.5, -1) +
  nestling(picture, NEST.x + 6, NEST.y - 60, 1.3, 0.9) +
  nestling(picture, NEST.x - 46, NEST.y - 10, 1.16, 0.62) +
  path(bowl, '#3c1d40') +
  weave(5, 58, 22, 86, ['#54283f', '#6b3542', '#452348']) +
  weave(9, 46, 4, 50, ['#8a4a3c', '#6b3542', '#a8623e']) +
  weave(12, 28, -4, 14, ['#d99a50', '#b9743f', '#f2c878']);

/** The low branch that carries the nest, forked under it, with wet leaves. */
const branch = (picture: Picture) => {
  const wood = [
    limb([
      [640, 700, 34], [560, 668, 24], [480, 652, 18], [400, 652, 13], [330, 636, 9], [286, 600, 5],
      [268, 574, 2],
    ]),
    limb([[560, 668, 16], [572, 610, 11], [556, 560, 6], [566, 520, 2.4]]),
    limb([[350, 642, 8], [322, 668, 5], [292, 680, 2]]),
  ].join('');
  const light = picture.linear(430, 640, 436, 690, [
    [0, '#f2b264', 0.95], [0.4, '#b8655a', 0.5], [1, '#3a1f56', 0],
  ]);
  return path(wood, '#2b1f4c') + picture.grain(path(wood, light), picture.clip(wood), 'fine');
};

/** A leaf with a lit half; `length` decides how near it is. */
const leaf = (x: number, y: number, length: number, turn: number, dark: string, light: string) => {
  const set = { x, y, scale: length / 60, turn };
  const half: Point[] = [[0, 0], [18, -12], [40, -11], [60, 0]];
  return (
    path(smooth(place([...half, [40, 11], [18, 12]] as Point[], set), true), dark) +
    path(smooth(place([...half, [30, 2]] as Point[], set), true), light)
  );
};

const leaves = () =>
  [
    leaf(270, 580, 46, 3.7, '#1f5a5c', '#4f9a84'),
    leaf(280, 594, 42, 2.5, '#17474f', '#3b8578'),
    leaf(294, 680, 44, 2.6, '#17474f', '#2f7a72'),
    leaf(318, 668, 40, 1.5, '#12384a', '#2b6a6c'),
    leaf(566, 524, 48, -1.9, '#1f5a5c', '#62a886'),
    leaf(560, 552, 42, -0.5, '#17474f', '#3b8578'),
    leaf(468, 662, 44, 1.2, '#12384a', '#2b6a6c'),
    leaf(530, 676, 46, 2, '#12384a', '#2b6a6c'),
  ].join('');

/** The nearest plane: dark wet leaves, cropped by the frame. */
const frame = () =>
  [
    leaf(610, 740, 150, 3.5, '#0f2a42', '#1c4a58'),
    leaf(620, 800, 170, 3.2, '#0c2238', '#173f50'),
    leaf(560, 830, 140, 4.1, '#0f2a42', '#1c4a58'),
    leaf(420, 840, 120, 4.4, '#0c2238', '#173f50'),
    leaf(340, 845, 110, 5, '#0f2a42', '#1c4a58'),
  ].join('');

// ── The man ───────────────────────────────────────────────────────────────────────────────────────

const jumper = smooth(
  [
    [176, 386], [138, 392], [100, 420], [76, 474], [66, 550], [62, 620], [62, 692], [150, 708], [238, 692],
    [244, 630], [252, 560], [258, 500], [252, 440], [224, 398],
  ],
  true,
  0.9,
);
const trousers = 'M70 678Q56 740 58 812H252Q248 740 236 680Q150 700 70 678Z';
const sleeve = limb([
  [150, 440, 36], [158, 490, 37], [178, 546, 32], [202, 562, 28], [246, 534, 25], [296, 490, 20],
  [316, 474, 18],
]);
/** Head and neck are drawn upright, then bowed towards the nest about the nape. */
const bowed = (points: readonly Point[], tension = 0.85, closed = true) =>
  smooth(
    place(
      points.map(([x, y]) => [x - 160, y - 384] as Point),
      { x: 168, y: 388, turn: 0.17, scale: 0.96 },
    ),
    closed,
    tension,
  );
const face = bowed([
  [176, 266], [204, 270], [219, 286], [220, 300], [220, 308], [237, 332], [227, 337], [227, 344], [220, 356],
  [206, 372], [192, 384], [190, 410], [164, 420], [134, 404], [132, 360], [130, 310],
]);
const hair = bowed([
  [221, 290], [214, 268], [190, 251], [160, 249], [132, 262], [116, 290], [114, 322], [120, 352], [130, 372],
  [142, 374], [150, 356], [158, 340], [164, 316], [174, 318], [179, 304], [186, 294], [204, 297],
]);
const beard = bowed([
  [164, 334], [172, 348], [188, 352], [204, 344], [214, 339], [227, 341], [229, 352], [226, 372], [212, 394],
  [190, 400], [168, 388], [154, 366], [152, 346],
]);
/** Where the rain hits him. */
const WET = [
  [146, 262], [176, 250], [204, 262], [126, 290], [120, 396], [92, 424], [72, 470], [62, 540],
] as const;

/** Everything of him in one colour, for the rim of light. */
const silhouette = (colour: string) =>
  [trousers, jumper, sleeve, face, hair, beard].map((d) => path(d, colour)).join('');

/** Form shade: `shape` away from the umbrella's light dissolves into ink. */
const shade = (
  picture: Picture,
  shape: string,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  colour: string,
) =>
  picture.grain(
    path(
      shape,
      picture.linear(x1, y1, x2, y2, [[0, colour, 0], [0.4, colour, 0.42], [1, colour, 0.92]]),
    ),
    picture.clip(shape),
    'fine',
  );

/** Head in profile, wet hair down the neck, looking down at the nest. */
const head = (picture: Picture) => {
  const lines = (d: string, colour: string, width: number) =>
    path(d, 'none', `stroke="${colour}" stroke-width="${width}" stroke-linecap="round"`);
  const strands =
    bowed(
      [[192, 264], [166, 262], [146, 282], [134, 310], [134, 342]],
      1,
      false,
    ) +
    bowed(
      [[204, 276], [180, 272], [160, 290], [150, 314], [148, 338]],
      1,
      false,
    ) +
    bowed(
      [[170, 254], [144, 264], [126, 292], [122, 326]],
      1,
      false,
    );
  const locks =
    bowed(
      [[206, 268], [222, 284], [219, 304]],
      1,
      false,
    ) +
    bowed(
      [[190, 280], [205, 292], [204, 303]],
      1,
      false,
    ) +
    bowed(
      [[126, 360], [122, 376], [128, 388]],
      1,
      false,
    );
  return (
    path(face, '#c07a50') +
    shade(picture, face, 214, 350, 150, 336, '#5a2a46') +
    path(hair, '#2a1c3c') +
    path(beard, '#3c2640') +
    lines(strands, '#5d4a66', 2.6) +
    lines(locks, '#2a1c3c', 5) +
    path(
      bowed([[158, 316], [168, 310], [174, 320], [170, 334], [160, 334]]),
      '#a35f42',
    ) +
    lines(
      bowed(
        [[198, 307], [206, 311], [214, 308]],
        1,
        false,
      ),
      '#2a1638', 3,
    ) +
    lines(
      bowed(
        [[194, 295], [206, 289], [217, 293]],
        1,
        false,
      ),
      '#2a1c3c', 4.4,
    ) +
    lines(
      bowed(
        [[211, 352], [219, 353], [225, 347]],
        1,
        false,
      ),
      '#e09a74', 3,
    )
  );
};

/** The fist round the shaft: back of the hand, four fingers, thumb on top. */
const hand = () => {
  const fingers = [0, 1, 2, 3].map((i) => {
    const y = 440 + i * 11.5;
    return limb([[344 - i * 2, y - 2, 6.4], [362 - i * 2.6, y, 6.6], [366 - i * 3, y + 5, 5.4]]);
  });
  return (
    path(
      limb([[310, 474, 15], [330, 462, 20], [346, 458, 19]]),
      '#b9704a',
    ) +
    path(fingers.join(''), '#c98058', 'stroke="#8a4a3c" stroke-width="1.2"') +
    path(
      limb([[326, 452, 9], [344, 436, 7.4], [364, 430, 5.6]]),
      '#d6925f',
    )
  );
};

/** Ribs of the knitting: collar, cuff and hem. */
const ribbing = () => {
  let d = '';
  for (let i = 0; i <= 22; i++) {
    const x = mix(72, 232, i / 22);
    const sag = 16 * Math.sin((i / 22) * Math.PI);
    d += `M${num(x)} ${num(676 + sag)}l${num((150 - x) / 60)} 15`;
  }
  return path(d, 'none', `stroke="${INK}" stroke-width="2.4" stroke-linecap="round" opacity=".7"`);
};

/** Trousers, jumper, head, arm and hand. */
const man = (picture: Picture) =>
  group(silhouette('#ffe6a0'), 'transform="translate(3.4 -1.6)"') +
  group(silhouette('#a9d0c8'), 'transform="translate(-2.4 -2.4)"') +
  path(trousers, '#151b40') +
  path('M70 678Q56 740 58 812H178Q190 750 196 690Q130 698 70 678Z', '#232c5c') +
  path(
    'M112 706Q124 728 146 736M196 700Q190 750 182 806', 'none',
    `stroke="${INK}" stroke-width="3" stroke-linecap="round"`,
  ) +
  path(jumper, '#33508a') +
  shade(picture, jumper, 240, 520, 84, 570, INK) +
  ribbing() +
  head(picture) +
  path(
    smooth(
      [[124, 390], [140, 376], [168, 394], [206, 400], [222, 410], [212, 432], [176, 432], [134, 416]],
      true,
      0.9,
    ),
    '#27407a',
  ) +
  path(sleeve, '#15204a', 'transform="translate(-4 10)" opacity=".55"') +
  path(sleeve, '#3b5c98') +
  shade(picture, sleeve, 236, 486, 178, 590, INK) +
  path(
    'M196 586Q214 562 206 538M180 574Q196 560 192 540M118 470Q124 446 146 428', 'none',
    `stroke="${INK}" stroke-width="2.6" stroke-linecap="round" opacity=".7"`,
  ) +
  path(
    'M96 450Q112 418 142 404M84 500Q86 484 92 468M160 428Q170 424 178 426', 'none',
    'stroke="#a9c6e0" stroke-width="2.6" stroke-linecap="round" opacity=".75"',
  ) +
  path(
    'M224 520Q262 494 300 456', 'none',
    'stroke="#ffe6a0" stroke-width="2.6" stroke-linecap="round" opacity=".9"',
  ) +
  path(
    limb([[300, 486, 20], [318, 470, 18.6]]),
    '#27407a',
  ) +
  hand();

/** Where the rain meets him and the cloth: spray, and drops that leave the rim and his nose. */
const splashes = () => {
  const random = chance(77);
  let spray = '';
  const burst = (x: number, y: number, away: number) => {
    for (let i = 0; i < 3; i++) {
      const a = away + random.bell() * 1.1;
      const r = random.between(2, 15);
      spray += ellipse(x + Math.cos(a) * r, y + Math.sin(a) * r, random.between(0.6, 1.5));
    }
  };
  for (let i = 0; i <= 30; i++) {
    const a = mix(-2.95, -0.2, i / 30);
    const [p] = open([[165 * Math.cos(a), 123 * Math.sin(a)]]) as [Point];
    burst(p[0], p[1], a);
  }
  for (const [x, y] of WET) burst(x, y, -2);
  const drop = (x: number, y: number, r: number) =>
    smooth(
      [[x, y - r * 2.6], [x + r * 0.8, y - r * 0.2], [x, y + r], [x - r * 0.8, y - r * 0.2]],
      true,
    );
  let drops = drop(252, 366, 4) + drop(254, 408, 3);
  for (const angle of RIBS) {
    const [p] = open([rimAt(angle)]) as [Point];
    if (Math.sin(angle) > -0.1)
      drops +=
        drop(p[0], p[1] + random.between(12, 18), 4.4) + drop(p[0] + 2, p[1] + random.between(40, 70), 3.2);
  }
  return group(spray, 'fill="#eaf5ea"') + path(drops, '#f4fbec');
};

export const draw = (): string => {
  const picture = new Picture('#2b5f6c');
  const dry = dryRoom(picture);
  picture
    .add(
      sky(picture),
      trees(picture, 560, 3, 34, '#5d979a', '#8ab9b0'),
      trees(picture, 610, 7, 48, '#2a5f6c', '#417e80'),
    )
    .add(meadow(picture), rain(11, 210, 46, 1.1, 0.4, dry), parent(), warmth(picture))
    .add(inside(picture), shaft(), dome(picture))
    .add(branch(picture), nest(picture), leaves())
    .add(man(picture), rain(23, 90, 84, 1.9, 0.55, dry), splashes(), frame());
  return picture.svg();
};
