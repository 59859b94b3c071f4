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
  polygon,
  ridge,
  sheet,
  smooth,
} from './kit';

const UMBRELLA = { x: 414, y: 226, turn: 0.13 };
const NEST = { x: 436, y: 572 };
const INK = '#16224a';

/** Numbers as text, "x y, x y" (or "x y radius"): a drawn line stays one line of code. */
const points = (text: string) =>
  text.split(',').map((row) => row.trim().split(/\s+/).map(Number) as unknown as Point);
const slivers = (list: readonly string[], colour: string, alpha: number) =>
  path(
    list.map((text) => limb(points(text) as unknown as Joint[], 2)).join(''),
    colour,
    `opacity="${alpha}"`,
  );

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
    const top = base - r * random.between(0.9, 1.5);
    // Lobes of foliage on a stem, of one mass: the mist leaves no more of a tree than its outline.
    for (let lobe = 0; lobe < 9; lobe++) {
      const a = lobe * 0.7;
      const size = r * random.between(0.3, 0.46);
      const [dx, dy] = [Math.cos(a) * r * 0.5, Math.sin(a) * r * 0.62];
      crowns += ellipse(x + dx, top + dy, size, size * 0.86);
    }
    crowns += ellipse(x, top, r * 0.6, r * 0.7) + path(limb([[x - 2, top, r * 0.1], [x, base + 24, r * 0.14]], 2));
  }
  const fill = picture.linear(0, base - crown * 2, 0, base + 130, [[0, top], [1, foot]]);
  return group(crowns, `fill="${fill}"`) + path(fillDown(line), fill);
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
    pools
      .map(([x, y, rx, ry]) => {
        const water = picture.linear(x - rx, y, x + rx, y, [[0, '#7fb0aa'], [0.5, '#e6dfb0'], [1, '#8fb9ae']]);
        return limb([[x - rx, y, 0.6], [x - rx * 0.4, y - 2, ry * 0.62], [x + rx * 0.3, y + 2, ry * 0.8], [x + rx, y - 1, 0.6]], 3)
          .split('Z')
          .filter(Boolean)
          .map((d) => path(`${d}Z`, water, 'opacity=".75"'))
          .join('');
      })
      .join('') +
    pools
      .map(([x, y]) => ellipse(x - 8, y, 24, 3.8, 'none', 'stroke="#fff6da" stroke-width="1.2"') + ellipse(x - 8, y, 11, 1.8, 'none', 'stroke="#fff6da"'))
      .join('')
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
  const random = chance(Math.round(x * 7));
  const down = Array.from({ length: 19 }, (_, i) => {
    const angle = -0.8 + i * 0.18;
    const on = (a: number, r: number): Point => [r * Math.sin(a), -r * Math.cos(a)];
    const tip = on(angle + random.bell() * 0.25, random.between(32, 40));
    return polygon(place([on(angle - 0.2, 22), tip, on(angle + 0.2, 22)], set));
  });
  const fluff = (count: number, left: number, right: number, top: number, foot: number) =>
    Array.from({ length: count }, () => {
      const [px, py] = place(
        [[random.between(left, right), random.between(top, foot)]] as Point[],
        { x, y, scale, flip },
      )[0] as Point;
      return `M${num(px)} ${num(py)}q1 5 ${num(random.bell() * 5)} 9`;
    }).join('');
  const downy = (d: string, colour: string) =>
    path(d, 'none', `stroke="${colour}" stroke-width="1.8" stroke-linecap="round"`);
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
    path(down.join(''), '#7d9ea2') +
    path(breast, '#f6dcb0') +
    group(
      downy(fluff(34, -30, 6, -30, 34), '#d9ab7c') +
        downy(fluff(20, -30, -4, -34, 30), '#fff6dc') +
        path(wing, '#6b8f98') +
        downy(fluff(24, 4, 34, -12, 34), '#4d727e') +
        downy(fluff(16, 4, 34, -14, 30), '#a9c4c0'),
      picture.clip(breast),
    ) +
    path(skull, '#fff0cc') +
    group(path(cap, '#7d9ea2') + downy(fluff(22, 2, 40, -66, -24), '#a9c4c0'), picture.clip(skull)) +
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
  nestling(picture, NEST.x + 64, NEST.y - 18, 1.02, 0.5, -1) +
  nestling(picture, NEST.x + 8, NEST.y - 42, 1.1, 0.86) +
  nestling(picture, NEST.x - 50, NEST.y - 8, 1, 0.6) +
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

/** The coat: a long bowed back from collar to hem, a hollow front. */
const coat = smooth(
  points(`
    150 384, 112 404, 78 440, 55 492, 47 550, 54 620, 68 702, 112 718, 168 720, 232 704, 230 640, 230 580,
    236 520, 238 466, 226 420, 190 404`),
  true,
  0.9,
);
const trousers = 'M72 696Q68 750 74 812H244Q238 750 226 692Q150 718 72 696Z';
/** The near arm: round shoulder, elbow against the ribs, forearm held out to the nest. */
const sleeve = smooth(
  points(`
    126 418, 158 416, 184 438, 198 480, 206 522, 234 508, 268 480, 294 456, 308 470, 318 488, 292 514,
    254 548, 216 578, 188 588, 164 576, 146 540, 126 496, 112 452`),
  true,
  0.9,
);
/** Head and neck are drawn upright, then bowed towards the nest about the nape. */
const bowed = (outline: readonly Point[], tension = 0.85, closed = true) =>
  smooth(
    place(
      outline.map(([x, y]) => [x - 160, y - 384] as Point),
      { x: 186, y: 394, turn: 0.36, scale: 0.93 },
    ),
    closed,
    tension,
  );
const face = bowed([
  [176, 266], [204, 268], [217, 280], [220, 296], [220, 306], [226, 318], [233, 329], [231, 335], [224, 337],
  [225, 343], [220, 356], [206, 372], [192, 384], [190, 410], [164, 420], [134, 404], [132, 360], [130, 310],
]);
const hair = bowed([
  [219, 279], [211, 263], [190, 251], [160, 249], [132, 262], [116, 290], [114, 322], [120, 352], [130, 372],
  [142, 374], [150, 356], [158, 340], [164, 316], [174, 318], [177, 302], [180, 289], [189, 281], [205, 281],
]);
const beard = bowed([
  [164, 334], [172, 347], [186, 350], [200, 342], [212, 338], [225, 338], [230.5, 344], [229.5, 350],
  [231, 355], [227.5, 361], [229, 374], [214, 394], [190, 400], [168, 388], [154, 366], [152, 346],
]);
/** The mouth opens at the profile, under the moustache, and its corner runs up into the cheek. */
const mouth = bowed([
  [230.5, 351.5], [222, 352], [213, 349.5], [205, 344.5], [207.5, 350.5], [214, 355.5], [222, 357.2], [229.5, 355.5],
]);
const teeth = bowed([
  [227.5, 351], [221, 351.5], [213, 349.5], [207.5, 346.5], [210, 350], [215, 352.8], [221, 354.2], [227.5, 353.8],
]);
const moustache = bowed([
  [225, 336.5], [230.5, 344], [230, 351], [222, 351.6], [213, 349], [205, 344], [200.5, 338.5], [207, 338],
  [215, 335],
]);
/** Where the rain hits him. */
const WET = [
  [186, 288], [214, 272], [244, 280], [172, 330], [130, 394], [96, 424], [62, 476], [48, 548], [54, 620],
] as const;

/** Everything of him, to be drawn in one colour for the rims of light. */
const silhouette = (picture: Picture) =>
  picture.symbol([trousers, coat, sleeve, fist, face, hair, beard].map((d) => path(d)).join(''));

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
      [[204, 266], [220, 276], [223, 289]],
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
        [[196, 311], [201, 306], [207, 305], [213, 309]],
        1,
        false,
      ),
      '#2a1638', 3,
    ) +
    lines(
      bowed(
        [[192, 296], [202, 290], [214, 293]],
        1,
        false,
      ),
      '#2a1c3c', 3.6,
    ) +
    path(mouth, '#5a1a34') +
    path(teeth, '#fff0d8') +
    path(bowed([[229.5, 354.8], [230.8, 358], [226, 361], [218, 360], [212, 355.6], [219, 357.4]]), '#c96a5c') +
    path(moustache, '#4a3049') +
    // The corner of the eye and the cheek that the smile lifts.
    lines(
      bowed(
        [[192, 307], [188, 305]],
        1,
        false,
      ) +
        bowed(
          [[192, 311], [188, 312]],
          1,
          false,
        ),
      '#7a3c34', 1.6,
    ) +
    path(bowed([[194, 320], [203, 314], [212, 318], [209, 328], [198, 329]]), '#d98f60') +
    path(bowed([[195, 323], [203, 318], [211, 321], [208, 329], [198, 330]]), '#e2785a', 'opacity=".5"') +
    path(bowed([[222, 306], [229, 318], [234, 327], [228, 326], [222, 316]]), '#efb98a', 'opacity=".8"')
  );
};

/** The back of the fist that holds the shaft: wrist, knuckles in a row, then the fingers bend away. */
const fist = smooth(
  points('298 464, 314 450, 330 438, 345 434, 355 442, 358 455, 355 469, 348 482, 336 490, 320 492, 308 488'),
  true,
  0.95,
);
const hand = (picture: Picture) => {
  const outline = 'stroke="#7a3c34" stroke-width="1.3"';
  const fingers = points('350 444, 353 456, 350 468, 343 479').map(([x, y], i) =>
    path(
      limb([[x - 6, y - 1, 6.6], [x + 9 - i, y - 1, 7], [x + 16 - i, y + 4, 5.8], [x + 13 - i, y + 8, 4.4]]),
      ['#dc9a66', '#d48f5e', '#c98257', '#b9704a'][i],
      outline,
    ),
  );
  const creases = 'M345 450q5 -2 8 1M347 462q5 -2 8 1M344 474q5 -2 7 1M330 448Q336 444 341 446';
  return (
    path(limb([[318, 458, 9], [332, 442, 8], [344, 429, 7], [351, 419, 5]]), '#c98257', outline) +
    path(limb([[345, 428, 2.4], [350, 420, 2.6]], 2), '#efc08c') +
    fingers.join('') +
    path(fist, '#c98257', outline) +
    shade(picture, fist, 336, 446, 312, 494, '#5a2a46') +
    path(creases, 'none', 'stroke="#7a3c34" stroke-width="1.6" stroke-linecap="round" opacity=".8"') +
    slivers(['318 452 0.5, 332 443 2, 346 438 0.5'], '#efc08c', 0.9)
  );
};

const COLLAR = `
    140 398, 146 376, 160 366, 168 384, 190 398, 210 402, 226 396, 238 410, 234 436, 214 446, 180 438,
    152 420`;

/** Cloth that is wet through: folds drawn down by the water, and gleams where the light lies on it. */
const folds = () =>
  slivers(
    [
      '100 424 0.6, 78 480 4, 72 556 5, 88 660 1', '118 500 0.6, 104 566 5, 110 640 4, 122 704 0.6',
      '152 580 0.6, 150 634 4.4, 160 706 1', '200 592 0.6, 196 644 4.6, 202 706 1',
      '228 452 0.6, 226 500 3, 218 540 0.6',
    ],
    INK, 0.5,
  ) +
  slivers(
    [
      '138 398 0.6, 108 420 2.4, 84 456 2.6, 68 506 0.6', '58 520 0.5, 58 576 2, 68 636 0.5',
      '92 500 0.5, 84 560 2, 92 622 0.5', '128 600 0.5, 128 646 2, 136 696 0.5',
    ],
    '#8fb4d6', 0.75,
  ) +
  slivers(
    ['234 470 0.5, 232 520 2.2, 226 584 2, 227 650 0.5', '172 598 0.5, 172 642 1.8, 180 692 0.5'],
    '#ffe6a0', 0.8,
  );

/** The sleeve's own folds: they start in the crook of the elbow and fan out to both sides. */
const sleeveFolds = () =>
  slivers(
    [
      '206 524 3, 194 540 4, 176 548 0.6', '206 526 3, 200 552 4, 190 574 0.6',
      '208 522 2.6, 190 518 3, 168 522 0.6',
      '232 514 0.6, 236 530 2.8, 232 552 0.6', '262 490 0.6, 270 504 2.6, 268 524 0.6',
      '146 434 0.6, 134 466 3.4, 140 504 0.6',
    ],
    INK, 0.62,
  ) +
  slivers(['132 424 0.5, 122 448 2.4, 128 482 0.5', '150 512 0.5, 160 546 2, 172 564 0.5'], '#8fb4d6', 0.75) +
  slivers(
    ['212 522 0.6, 240 504 2.4, 270 479 2.4, 292 458 0.6', '164 422 0.5, 184 444 2, 194 478 0.5'],
    '#ffe6a0', 0.9,
  );

/** Trousers, coat, head, collar, arm and hand. */
const man = (picture: Picture) => {
  const all = silhouette(picture);
  const collar = smooth(points(COLLAR), true, 0.9);
  const cuff = limb([[298, 482, 20], [312, 470, 18.6]]);
  return (
    `<use href="#${all}" x="3.4" y="-1.6" fill="#ffe6a0"/>` +
    `<use href="#${all}" x="-2.4" y="-2.4" fill="#a9d0c8"/>` +
    path(trousers, '#151b40') +
    path('M72 696Q68 750 74 812H172Q180 760 182 708Q120 712 72 696Z', '#232c5c') +
    path(
      'M106 718Q118 740 138 748M188 716Q184 760 178 806', 'none',
      `stroke="${INK}" stroke-width="3" stroke-linecap="round"`,
    ) +
    path(coat, '#35558f') +
    shade(picture, coat, 224, 520, 60, 590, INK) +
    group(folds(), picture.clip(coat)) +
    path(
      'M67 690Q112 708 168 709Q204 706 231 694', 'none',
      `stroke="${INK}" stroke-width="2" stroke-dasharray="5 4" opacity=".7"`,
    ) +
    head(picture) +
    path(collar, '#28417c') +
    shade(picture, collar, 226, 404, 150, 420, INK) +
    path(
      smooth(points('147 378, 160 368, 168 385, 190 399, 210 403, 226 397')), 'none',
      'stroke="#9cc0dc" stroke-width="2.2" stroke-linecap="round" opacity=".85"',
    ) +
    path(sleeve, '#101a40', `transform="translate(-7 11)" opacity=".6" ${picture.clip(coat)}`) +
    path(sleeve, '#4068a6') +
    shade(picture, sleeve, 240, 478, 150, 566, INK) +
    group(sleeveFolds(), picture.clip(sleeve)) +
    path(cuff, '#28417c') +
    slivers(['290 466 0.5, 300 458 1.8, 308 452 0.5'], '#ffe6a0', 0.9) +
    hand(picture)
  );
};

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
  const drips = points('272 388 4, 273 424 3, 190 606 4, 188 640 3, 70 722 3.4, 306 508 3.6, 304 540 2.8');
  let drops = (drips as unknown as Joint[]).map(([x, y, r]) => drop(x, y, r)).join('');
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
    .add(branch(picture))
    .add(group(nest(picture), 'transform="translate(34 51) scale(.92)"'), leaves())
    .add(man(picture), rain(23, 90, 84, 1.9, 0.55, dry), splashes(), frame());
  return picture.svg();
};
