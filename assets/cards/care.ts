/** A big man in the rain holds his umbrella over a nest; the light comes from under its yellow cloth. */
import {
  type Chance,
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
  points,
  polygon,
  ridge,
  shape,
  sheet,
  smooth,
} from './kit';

const UMBRELLA = { x: 414, y: 226, turn: 0.13 };
const NEST = { x: 436, y: 572 };
const INK = '#16224a';

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
  const pools = [[318, 722, 96, 11], [478, 738, 84, 10], [392, 772, 120, 14]] as const;
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
    // Rings only where the rain still falls.
    [[278, 721], [300, 776]]
      .map(([x = 0, y = 0]) => ellipse(x - 8, y, 24, 3.8, 'none', 'stroke="#fff6da" stroke-width="1.2"') + ellipse(x - 8, y, 11, 1.8, 'none', 'stroke="#fff6da"'))
      .join('')
  );
};

/** How far the wind carries the rain sideways on its way down. */
const DRIFT = 0.13;
/** Whether the umbrella keeps this spot dry: a room that leans with the rain, from rim to rim. */
const isDry = ([x, y]: Point) => {
  const [left, right] = open([rimAt(Math.PI), rimAt(0)]) as [Point, Point];
  const roof = mix(left[1], right[1], (x - left[0]) / (right[0] - left[0])) - 30;
  const [u, v] = [x - UMBRELLA.x, y - UMBRELLA.y];
  if ((u / 168) ** 2 + (v / 128) ** 2 < 1) return true;
  return y > roof && x > left[0] + (y - left[1]) * DRIFT - 6 && x < right[0] + (y - right[1]) * DRIFT + 6;
};

/** Streaks of rain; none of them enters the dry room. */
const rain = (seed: number, count: number, length: number, width: number, alpha: number) => {
  const random = chance(seed);
  let streaks = '';
  for (let i = 0; i < count; i++) {
    const l = length * random.between(0.5, 1.2);
    const [x, y] = [random.between(-40, 600), random.between(-60, 800)];
    const along = [0, 0.33, 0.66, 1].map((t): Point => [x + l * DRIFT * t, y + l * t]);
    if (!along.some(isDry)) streaks += `M${num(x)} ${num(y)}l${num(l * DRIFT)} ${num(l)}`;
  }
  return path(
    streaks,
    'none',
    `stroke="#e4f1e4" stroke-width="${width}" stroke-linecap="round" opacity="${alpha}"`,
  );
};

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
  // It lies deepest on the nest; nothing of it shows beyond the rim, or the sky would glow too.
  const pool = picture.radial(
    0, 0, 300,
    [[0, '#ffeab0', 0.5], [0.45, '#ffe6a8', 0.34], [1, '#ffe2a0', 0]],
    `translate(${UMBRELLA.x + 24} 440) scale(.6 .96)`,
  );
  return sheet(soft) + sheet(pool) + picture.grain(sheet(dots), '', 'fine');
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
    group(
      path(cap, '#7d9ea2') + group(downy(fluff(22, 2, 40, -66, -24), '#a9c4c0'), picture.clip(cap)),
      picture.clip(skull),
    ) +
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

/** Hollow, three hungry nestlings, then the front wall of the nest over their breasts. */
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

/** Beads of rain on the near leaves. */
const beads = () =>
  points('352 782 3.4, 372 756 2.6, 388 744 2, 398 780 3, 500 756 3.4, 522 742 2.4, 560 772 3, 508 700 2.6, 540 716 2, 576 690 2.6')
    .map((bead) => bead as unknown as Joint)
    .map(
      ([x, y, r]) =>
        ellipse(x, y, r, r * 0.86, '#7fb8b4') + ellipse(x - r * 0.3, y - r * 0.3, r * 0.4, r * 0.34, '#f4fbec'),
    )
    .join('');

/** The nearest plane: dark wet leaves, cropped by the frame. */
const frame = () =>
  [

    leaf(610, 740, 150, 3.5, '#0f2a42', '#1c4a58'),
    leaf(620, 800, 170, 3.2, '#0c2238', '#173f50'),
    leaf(560, 830, 140, 4.1, '#0f2a42', '#1c4a58'),
    leaf(420, 840, 120, 4.4, '#0c2238', '#173f50'),
    leaf(340, 845, 110, 5, '#0f2a42', '#1c4a58'),
  ].join('') + beads();

// ── The man ───────────────────────────────────────────────────────────────────────────────────────

/** The coat: a back bowed towards the nest, a full front, a hem that swings out behind. */
const coat = shape(`
    150 402, 114 412, 84 442, 62 494, 52 556, 56 612, 52 668, 48 714, 96 730, 150 736, 204 732, 246 720,
    248 660, 252 604, 256 548, 254 498, 242 450, 220 426, 190 410`);
const trousers = 'M70 700Q68 752 74 812H244Q240 750 232 692Q150 718 70 700Z';
/** The near arm: round shoulder, a heavy elbow, and the forearm held out to the nest. */
const sleeve = shape(`
    138 410, 166 412, 190 430, 208 464, 222 504, 237 535, 262 513, 286 484, 303 461, 314 474, 325 497,
    306 528, 278 564, 250 598, 226 620, 204 622, 178 592, 152 544, 130 496, 114 454, 118 426`);
/** Head and neck are drawn upright, then bowed towards the nest about the nape. */
const BOW = { x: 176, y: 398, turn: 0.44, scale: 0.93 };
const bow = <P extends Point | Joint>(outline: readonly P[]) =>
  place(
    outline.map((p) => [p[0] - 160, p[1] - 384, ...p.slice(2)] as unknown as P),
    BOW,
  );
const bowed = (text: string, closed = true, tension = 0.9) => smooth(bow(points(text)), closed, tension);
/** Locks and brows: tapering strokes of the head. */
const strand = (text: string) => limb(bow(points(text) as unknown as Joint[]), 3);

const face = bowed(`
    176 262, 204 266, 216 279, 220.5 293, 222 302, 220.5 309, 224.5 319, 231 328, 235.6 334, 234 339.6, 226 341.6,
    227 346, 224 358, 210 374, 196 386, 196 420, 160 432, 128 412, 130 360, 130 310`);
const hair = bowed(`
    221 280, 216 266, 198 252, 170 246, 140 254, 120 274, 112 302, 114 332, 120 352, 117 366, 128 360, 131 374,
    139 362, 147 368, 150 350, 153 334, 157 316, 166 306, 172 312, 177 300, 180 286, 188 277, 198 274, 207 270,
    214 275`);
const beard = bowed(`
    159 326, 165 342, 172 353, 186 354, 200 347, 207 341, 216 339, 226 342, 229 348, 226 353, 229 358, 228 370,
    222 384, 206 394, 186 394, 168 384, 156 366, 152 346`);
const moustache = bowed(`
    226 340.6, 231 345.6, 229 349.4, 220.6 348.2, 213 345.6, 207.6 343, 208.2 340.4, 213 338.2, 218 337.4`);
/** Where the rain hits him: crown, nape, shoulders, back, arm. */
const WET = [
  [200, 282], [226, 278], [252, 294], [170, 312], [150, 348], [132, 402], [104, 416], [80, 446], [62, 494],
  [52, 556], [50, 640],
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

/** The eye rests on the nestlings: heavy lid, the iris low and forward, a brow that softens outward. */
const gaze = () =>
  path(bowed('222 305.6, 213 302, 202.6 308.6, 203 312.6, 211 317, 220.4 315.8'), '#d2945f') +
  path(strand('203 308 .3, 211.6 301.6 1, 221.4 305 .5'), '#8a4a3c') +
  path(bowed('213 316, 219.4 315.4, 219.6 318, 216.6 319.8, 213.6 318.8'), '#2a1638') +
  path(strand('200.6 310.4 .5, 206 314.6 1.5, 213 316.8 1.9, 220.6 315.4 1.4, 226 318.4 .4'), '#2a1638') +
  path(strand('204.6 319 .3, 211 322.4 .8, 217.6 322 .4'), '#7a3c34') +
  path(strand('222.4 283.4 1, 215 283.4 2.3, 206.4 289 2.2, 199.6 298.6 .7'), '#2a1c3c') +
  path(
    strand('197 309 .3, 192.4 307 .9, 188 307.6 .2') +
      strand('197 313 .3, 192 313.4 .9, 187.6 315.4 .2') +
      strand('199 317 .3, 195.6 319.4 .8, 192.4 322.6 .2'),
    '#7a3c34',
  );

/** Wet hair: locks that cling, part over the brow and drip at the nape. */
const wetHair = () =>
  path(hair, '#2a1c3c') +
  path(
    [
      '206 262 1, 217 270 3, 222.4 279 2.2, 224.6 291 .4', '190 268 1, 200 275 2.6, 205 282 1.8, 205 289 .4',
      '122 350 3, 118 366 2.6, 121 380 .4', '138 356 3, 136 374 2.4, 141 388 .4',
    ]
      .map(strand)
      .join(''),
    '#2a1c3c',
  ) +
  path(
    [
      '208 266 .4, 186 257 1.6, 160 260 1.8, 140 276 1.4, 131 298 .3',
      '196 274 .4, 178 270 1.6, 160 280 1.7, 150 300 1.2, 147 322 .3',
      '162 251 .3, 138 264 1.5, 124 288 1.5, 121 316 .3', '142 292 .3, 134 316 1.4, 133 342 .3',
    ]
      .map(strand)
      .join(''),
    '#6a6486',
  ) +
  path(strand('150 252 .3, 130 264 1.3, 119 284 1.2, 117 304 .3'), '#a9d0c8');

/** Head in profile, bowed, all tenderness for what is in the nest. */
const head = (picture: Picture) => (
  path(face, '#bd7850') +
  group(
    path(bowed('240 250, 206 262, 212 284, 214 300, 209 320, 206 334, 222 344, 244 346'), '#dc9a68') +
      path(bowed('150 330, 166 352, 190 372, 196 390, 200 440, 120 440, 120 330'), '#7c4442') +
      ellipse(...(bow(points('205 328'))[0] as [number, number]), 12, 9, '#e0705a', 'opacity=".5"'),
    picture.clip(face),
  ) +
  path(bowed('221 304, 225 318, 232 329, 236 335, 230 333, 222 322, 219 310'), '#f6c896', 'opacity=".9"') +
  path(strand('228.6 338.6 .4, 224.6 336 1.1, 222.6 331.6 .4') + strand('215 327 .3, 209 332 .9, 206.4 338 .3'), '#7a3c34') +
  path(beard, '#3a2440') +
  path(
    [
      '164 350 .4, 168 366 1.2, 180 380 .3', '178 358 .4, 184 374 1.2, 196 386 .3', '194 358 .4, 200 372 1.2, 210 384 .3',
      '210 360 .4, 214 372 1.1, 219 380 .3',
    ]
      .map(strand)
      .join(''),
    '#5f4766',
  ) +
  path(strand('227.4 354 .5, 219 356.4 2.8, 210.6 353.6 1.8, 204 347 .4'), '#d8785e') +
  path(strand('229.4 351 .6, 219 352.6 1.5, 208.6 349 1.4, 199.6 338.6 .5'), '#4a1630') +
  path(moustache, '#46304e') +
  wetHair() +
  path(bowed('156 318, 164 309, 172.6 312, 173.6 322, 169 331, 165 339, 159 338'), '#b06c48') +
  path(strand('160 320 .4, 165.6 314.6 1.2, 169.8 318 1, 167.4 326 1.2, 163.6 331 .4'), '#70383a') +
  gaze()
);

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

/** A knitted scarf, heavy with water, and its end over his back. */
const SCARF = `
    138 398, 144 384, 156 388, 176 402, 200 412, 222 418, 236 428, 234 444, 216 452, 184 448, 154 436,
    136 420`;
const scarf = (picture: Picture) => {
  const wrap = shape(SCARF);
  const end = shape('140 408, 122 418, 108 446, 100 484, 112 496, 130 492, 136 458, 148 434');
  const knit = [0, 1, 2, 3, 4, 5, 6].map((i) => strandOf(146 + i * 14, 392 + i * 5, 140 + i * 14, 432 + i * 3));
  const ribs = [0, 1, 2, 3].map((i) => strandOf(132 - i * 8, 420 + i * 18, 146 - i * 5, 428 + i * 19));
  return (
    path(end, INK, 'opacity=".5" transform="translate(5 7)"') +
    path(end, '#8f3f5c') +
    path(ribs.join(''), '#c9707c', 'opacity=".8"') +
    path('M101 484l-3 13M107 490l-2 13M114 494l0 12M121 493l2 12M128 491l3 11', 'none', 'stroke="#b8586c" stroke-width="2.6" stroke-linecap="round"') +
    path(wrap, '#a84a62') +
    path(knit.join(''), '#cf7480', 'opacity=".8"') +
    shade(picture, wrap, 228, 410, 138, 430, '#3a1f56') +
    slivers(['146 388 .5, 172 404 1.6, 204 416 1.8, 232 428 .5'], '#f3b9a0', 0.9)
  );
};
const strandOf = (x: number, y: number, u: number, v: number) =>
  limb([[x, y, 0.6], [(x + u) / 2 + 4, (y + v) / 2, 1.8], [u, v, 0.6]], 2);

/** The coat's planes, cut like paper: lit front, deep shade along the back, the folds where the arm pulls. */
const coatForm = (picture: Picture) =>
  path(coat, '#35568f') +
  group(
    path(
      shape('236 424, 214 452, 232 500, 226 560, 236 600, 222 640, 234 680, 224 742, 280 742, 280 424'),
      '#5780b8',
    ) +
      path(
        shape(`
          120 396, 104 436, 112 474, 90 504, 108 530, 86 566, 112 600, 92 636, 118 668, 96 700, 112 744, 20 744,
          20 396`),
        '#22386f',
      ) +
      shade(picture, coat, 236, 520, 40, 620, INK) +
      slivers(
        [
          '146 500 .6, 118 512 5, 88 508 4, 62 494 1', '158 552 .6, 126 570 5.4, 92 566 4.4, 58 552 1',
          '178 598 .6, 142 626 5, 104 632 4, 64 618 1', '200 628 .6, 178 668 5, 168 704 5, 172 736 2',
          '226 630 .6, 220 674 4, 224 726 1.4', '120 648 .6, 116 690 4.4, 124 734 1.6',
          '72 652 .6, 70 690 3.6, 78 726 1.4',
        ],
        INK, 0.62,
      ) +
      slivers(
        [
          '140 490 .5, 116 500 2.2, 92 496 .5', '150 540 .5, 124 556 2.4, 96 553 .5', '170 588 .5, 140 613 2.2, 108 619 .5',
          '192 640 .5, 170 676 2.4, 159 712 .5', '112 652 .5, 106 690 2, 110 726 .5',
        ],
        '#7fa6d0', 0.85,
      ) +
      slivers(['244 470 .5, 246 530 2, 242 590 .5', '242 630 .5, 240 674 2.2, 238 714 .5'], '#ffe6a0', 0.9),
    picture.clip(coat),
  ) +
  coatTrim(picture);

/** What makes it a coat: pocket flap, front edge, buttons, stitched hem. */
const coatTrim = (picture: Picture) => {
  const flap = polygon([[146, 652], [202, 662], [199, 682], [143, 671]]);
  const ink = (d: string, width: number, dash = '') =>
    path(d, 'none', `stroke="${INK}" stroke-width="${width}" stroke-linecap="round"${dash} opacity=".75"`);
  return (
    path(flap, INK, 'opacity=".6" transform="translate(-2 5)"') +
    path(flap, '#34548c') +
    path('M146 652L202 662', 'none', 'stroke="#8fb4d6" stroke-width="2"') +
    ink('M51 706Q100 722 150 727Q206 725 246 711', 1.8, ' stroke-dasharray="5 4"') +
    group(ink('M234 600Q226 660 228 734', 2.2), picture.clip(coat)) +
    [634, 676].map((y) => ellipse(239, y + 2, 5, 5.6, INK) + ellipse(238.4, y, 4.6, 5.2, '#c9a05c')).join('')
  );
};

/** The sleeve: light along its upper side, shade under it, and folds that fan out from the crook of the elbow. */
const sleeveForm = (picture: Picture) => {
  const cuff = limb([[297, 485, 20.6], [311, 474, 19]]);
  return (
    path(sleeve, '#0f1a40', `transform="translate(-8 12)" opacity=".62" ${picture.clip(coat)}`) +
    path(sleeve, '#4169a6') +
    group(
      path(
        shape('150 400, 196 424, 222 476, 240 532, 270 502, 306 450, 318 470, 292 502, 262 536, 238 556, 222 540, 206 502, 190 462, 166 432'),
        '#6c97cc',
      ) +
        path(
          shape(`
            112 430, 126 464, 146 490, 152 516, 172 536, 170 556, 192 572, 196 590, 216 590, 230 574, 246 572, 262 552,
            280 544, 296 522, 316 508, 330 500, 300 560, 226 640, 190 640, 100 500`),
          '#233a76',
        ) +
        shade(picture, sleeve, 232, 470, 160, 610, INK) +
        slivers(
          [
            '238 534 2, 222 546 4, 200 550 3.4, 178 542 .6', '238 537 2, 226 560 4, 208 574 3.4, 190 574 .6',
            '239 538 1.6, 240 560 3.6, 234 584 2.6, 222 600 .6', '234 526 1.4, 214 524 3, 196 516 .6',
            '262 514 .8, 270 532 3.2, 268 552 .6', '284 488 .6, 293 504 2.8, 292 522 .6',
            '150 424 .6, 140 452 3.6, 148 490 .6', '176 440 .6, 172 470 3, 182 500 .6',
          ],
          INK, 0.6,
        ) +
        slivers(
          [
            '232 548 .5, 216 559 2, 198 562 .5', '252 530 .5, 258 544 1.8, 254 560 .5', '276 498 .5, 283 512 1.8, 280 530 .5',
          ],
          '#a8c8e4', 0.85,
        ) +
        slivers(['124 438 .5, 136 478 2, 156 520 2, 178 560 .5', '186 592 .5, 204 610 2, 222 610 .5'], '#6f97c6', 0.8) +
        slivers(['168 414 .6, 194 438 2.2, 212 480 2, 226 516 .6', '240 534 .6, 264 512 2.4, 286 484 2.2, 300 464 .6'], '#ffe6a0', 0.95),
      picture.clip(sleeve),
    ) +
    path('M136 411Q112 428 116 456Q126 492 150 536', 'none', `stroke="${INK}" stroke-width="2" opacity=".7"`) +
    path(cuff, '#28427e') +
    slivers(['288 471 .5, 299 462 2, 308 455 .5'], '#ffe6a0', 0.9) +
    ellipse(305, 494, 3.6, 3.6, '#c9a05c')
  );
};

/** Trousers, coat, head, scarf, arm and hand. */
const man = (picture: Picture) => {
  const all = silhouette(picture);
  return (
    `<use href="#${all}" x="3.4" y="-1.6" fill="#ffe6a0"/>` +
    `<use href="#${all}" x="-2.6" y="-2.4" fill="#b4dcd4"/>` +
    path(trousers, '#151b40') +
    path('M70 700Q68 752 74 812H172Q180 760 182 708Q120 716 70 700Z', '#232c5c') +
    slivers(['104 736 .6, 112 766 3, 108 806 .6', '204 730 .6, 196 766 3, 200 806 .6'], INK, 0.8) +
    coatForm(picture) +
    head(picture) +
    scarf(picture) +
    sleeveForm(picture) +
    hand(picture)
  );
};

/** A splash: a few strokes and beads that spring away where a drop bursts. */
const splash = (random: Chance, x: number, y: number, away: number, reach: number) => {
  let spray = '';
  const on = (angle: number, r: number): Joint => [x + Math.cos(angle) * r, y + Math.sin(angle) * r, 0.9];
  for (const side of [-1, 0, 1]) {
    const angle = away + side * 0.8 + random.bell() * 0.3;
    const r = reach * random.between(0.5, 1);
    if (side) spray += path(limb([on(away + side * 1.3, 3.4), on(angle, r)], 1));
    const [u, v] = on(angle + random.bell() * 0.3, r + random.between(3, 8));
    spray += ellipse(u, v, random.between(0.7, 1.4));
  }
  return spray;
};

/** Where the rain meets him and the cloth; what runs off the rim, in part upon his head, and off his elbow. */
const splashes = () => {
  const random = chance(77);
  let bursts = '';
  for (let i = 0; i <= 16; i++) {
    const a = mix(-2.95, -0.2, (i + random.bell() * 0.5) / 16);
    const [p] = open([[165 * Math.cos(a), 123 * Math.sin(a)]]) as [Point];
    bursts += splash(random, p[0], p[1], a, random.between(5, 9));
  }
  for (const [x, y] of WET) bursts += splash(random, x, y, Math.atan2(y - 520, x - 190), random.between(7, 12));
  const drop = (x: number, y: number, r: number) =>
    smooth(
      [[x, y - r * 2.6], [x + r * 0.8, y - r * 0.2], [x, y + r], [x - r * 0.8, y - r * 0.2]],
      true,
    );
  const drips = points(`
    250 222 4.4, 252 248 4, 254 272 3.6, 273 392 3.4, 206 640 4, 208 668 3.2, 212 706 2.6, 56 738 3.4, 60 764 2.6,
    148 746 3, 580 268 4.4, 583 298 3.6, 587 336 3`);
  return group(bursts, 'fill="#eaf5ea" opacity=".9"') + path((drips as unknown as Joint[]).map(([x, y, r]) => drop(x, y, r)).join(''), '#f4fbec');
};

export const draw = (): string => {
  const picture = new Picture('#2b5f6c');
  picture
    .add(
      sky(picture),
      trees(picture, 560, 3, 34, '#5d979a', '#8ab9b0'),
      trees(picture, 610, 7, 48, '#2a5f6c', '#417e80'),
    )
    .add(meadow(picture), rain(11, 260, 46, 1.1, 0.4), parent(), warmth(picture))
    .add(inside(picture), shaft(), dome(picture))
    .add(branch(picture))
    .add(group(nest(picture), 'transform="translate(34 51) scale(.92)"'), leaves())
    .add(man(picture), rain(23, 130, 84, 1.9, 0.55), splashes(), frame());
  return picture.svg();
};
