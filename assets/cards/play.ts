/** Three generations and a dog leap into a mountain of leaves; low autumn sun from the upper left. */
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
  sample,
  sheet,
  smooth,
} from './kit';

const picture = new Picture('#8cc4cf');
const random = chance(19);
const INK = '#2a1638';
const CREAM = '#fff3d2';
const SHADE = '#5a2050';

const line = (d: string, colour: string, width: number, extra = '') =>
  path(d, 'none', `stroke="${colour}" stroke-width="${width}" stroke-linecap="round" ${extra}`.trimEnd());

// ── Figures ───────────────────────────────────────────────────────────────────────────────────────

type Stance = { x: number; y: number; scale: number; turn: number; flip?: 1 | -1 };
/** How a colour is written down: as it is, or so that a silhouette can overrule it. */
type Ink = (colour: string) => string;

/** A pencil that draws in a figure's own units, hips at the origin. */
const pencil = (stance: Stance, ink: Ink) => ({
  tube: (joints: readonly Joint[], colour: string) => path(limb(place(joints, stance), 2), ink(colour)),
  shape: (points: readonly Point[], colour: string, tension = 1) =>
    path(smooth(place(points, stance), true, tension), ink(colour)),
  stroke: (points: readonly Point[], colour: string, width: number) =>
    line(smooth(place(points, stance)), colour, width),
  /** An open hand, fingers spread along the turn, the thumb on the side given. */
  hand: (x: number, y: number, turn: number, thumb: 1 | -1, colour: string) => {
    const outline: Point[] = [
      [-1.4, -1.4], [1.5, -2], [3.2, -2.7], [6, -5], [6.8, -4.2], [4.5, -1.5], [8.2, -2.4], [8.6, -1.4],
      [4.9, -0.2], [8.8, 0.5], [8.7, 1.6], [4.7, 1.1], [7.6, 3.2], [7.1, 4], [3.7, 2.4], [3.1, 3.2],
      [3.4, 5.4], [2.2, 5.6], [0.9, 2.6], [-1.4, 1.4],
    ];
    const set = place(
      outline.map(([a, b]): Point => [a, b * thumb]),
      { x, y, turn },
    );
    return path(smooth(place(set, stance), true, 0.7), ink(colour));
  },
  /** A shoe or boot: the ankle at the given place, the toe along the turn. */
  shoe: (x: number, y: number, turn: number, flip: 1 | -1, colour: string, sole: string) => {
    const set = (points: readonly Point[]) => place(place(points, { x, y, turn, flip }), stance);
    const upper: Point[] = [
      [-3.2, -7], [3, -7], [3.6, -1], [8.6, 0.6], [10.6, 3.4], [9.6, 5], [-3.4, 5], [-3.8, 0],
    ];
    const under: Point[] = [[-3.8, 3.8], [10.6, 3.6], [10.4, 6], [-3.8, 6]];
    return path(smooth(set(upper), true, 0.8), ink(colour)) + path(smooth(set(under), true, 0.4), ink(sole));
  },
});
type Pencil = ReturnType<typeof pencil>;

/** Silhouettes of all who are in the air, so that they can throw shadows on the heap. */
const airborne: { id: string; stance: Stance }[] = [];

/** Rim, body and form shade of a figure: one drawing, which `--i` turns into a silhouette. */
const lit = (stance: Stance, body: (p: Pencil) => string, depth = 7) => {
  const id = picture.symbol(body(pencil(stance, (colour) => `var(--i,${colour})`)));
  const use = (ink: string, dx = 0, dy = 0) =>
    `<use href="#${id}" style="--i:${ink}" x="${num(dx)}" y="${num(dy)}"/>`;
  const shade = (reach: number) => picture.mask(use('#fff') + use('#000', -reach, -reach));
  airborne.push({ id, stance });
  return (
    use(CREAM, -2.4, -2.2) +
    `<use href="#${id}"/>` +
    sheet(SHADE, `opacity=".34" ${shade(depth)}`) +
    picture.grain(sheet(SHADE, `fill-opacity=".46" ${shade(depth * 1.9)}`), '', 'fine')
  );
};

/** A laughing face looking at us: closed eyes, raised brows, wide open mouth. */
const laugh = (p: Pencil, x: number, y: number, size: number) => {
  const at = (points: readonly Point[]) => points.map(([a, b]): Point => [x + a * size, y + b * size]);
  const eye = (side: number) =>
    p.stroke(
      at([[side * 4.3, -0.6], [side * 2.9, -2], [side * 1.5, -0.7]]),
      INK,
      2.3,
    ) +
    p.stroke(
      at([[side * 4.8, -3.6], [side * 3, -4.7], [side * 1.3, -4.1]]),
      INK,
      1.8,
    );
  return (
    eye(1) +
    eye(-1) +
    p.stroke(
      at([[-0.2, -0.4], [0.9, 1.7], [-0.3, 2]]),
      '#7a3550', 1.7,
    ) +
    p.shape(
      at([[-3.4, 3], [0, 3.5], [3.4, 3], [2.6, 6.2], [0, 7.6], [-2.6, 6.2]]),
      '#5a1434', 0.8,
    ) +
    p.shape(
      at([[-2.9, 3.3], [0, 3.7], [2.9, 3.3], [2.5, 4.5], [0, 4.8], [-2.5, 4.5]]),
      '#fff6e2', 0.7,
    ) +
    p.shape(
      at([[-1.5, 6.4], [0, 5.7], [1.5, 6.4], [0, 7.3]]),
      '#e2656a',
    )
  );
};

/** The man straight from work, highest of all: tie over his shoulder, one leg kicked out. */
const man = () => {
  const stance: Stance = { x: 286, y: 262, scale: 2.56, turn: 0.1 };
  const skin = '#8a4a30';
  const body = (p: Pencil) =>
    p.tube(
      [[-4.8, 0, 6.6], [-13, 3.6, 6.2], [-20, 7.4, 5.2], [-21, 11, 4.8], [-18.6, 19, 4.4], [-14, 27.5, 3]],
      '#2f3f7c',
    ) +
    p.tube(
      [[-14.6, 26, 2.5], [-12.4, 30.4, 2.2]],
      '#f2b33d',
    ) +
    p.shoe(-11.8, 33.4, -0.85, -1, '#6a2f3a', '#2a1638') +
    p.tube(
      [[4.8, 0, 6.6], [14, 6, 6.2], [22, 11, 5.2], [25.6, 11, 4.8], [32, 7.6, 4.4], [39, 3, 3]],
      '#3a4f94',
    ) +
    p.tube(
      [[38, 3.4, 2.5], [42, 1.4, 2.2]],
      '#f2b33d',
    ) +
    p.shoe(45, 0.4, -1.6, 1, '#7a3a40', '#2a1638') +
    p.shape(
      [
        [-8.4, -31.6], [0, -32.6], [8.4, -31.6], [8.6, -18], [7.4, -8], [9, 2], [0, 5], [-9, 2], [-7.4, -8],
        [-8.6, -18],
      ],
      '#fbe7c2',
    ) +
    p.shape(
      [[-9.6, -1], [0, 1.4], [9.6, -1], [8, 6], [0, 8.6], [-8, 6]],
      '#34458a',
    ) +
    p.tube(
      [[-7, -26.6, 5], [-15, -33, 4.4], [-22, -39, 3.4], [-25.4, -47, 3], [-27, -53, 2.2]],
      '#b8432f',
    ) +
    p.hand(-27.4, -54.4, -1.75, 1, skin) +
    p.tube(
      [[7, -26.6, 5], [16, -32, 4.4], [24, -36, 3.4], [30, -43, 3], [34, -48.4, 2.2]],
      '#b8432f',
    ) +
    p.hand(34.8, -49.6, -0.95, -1, skin) +
    p.shape(
      [
        [-10.6, -31.4], [-4.4, -33.4], [-4.6, -26], [-4.4, -16], [-6.4, -5], [-17, 4], [-26, 1], [-18, -8],
        [-12, -17], [-12.4, -25],
      ],
      '#b8432f', 0.9,
    ) +
    p.shape(
      [
        [10.6, -31.4], [4.4, -33.4], [4.6, -26], [4.4, -16], [6.4, -5], [17, 6], [26, 4], [18, -7], [12, -17],
        [12.4, -25],
      ],
      '#b8432f', 0.9,
    ) +
    p.tube(
      [[0, -30, 3.3], [0.4, -38, 3.1]],
      '#7a3c2c',
    ) +
    p.shape(
      [[-4.6, -32.6], [0, -29], [4.6, -32.6], [2.4, -28], [0, -27], [-2.4, -28]],
      '#fffaf0', 0.6,
    );
  const p = pencil(stance, (colour) => colour);
  const head: Point[] = [
    [0, -56], [5.6, -54], [7.8, -48.5], [7, -42.4], [3.8, -37.6], [0, -36.2], [-3.8, -37.6], [-7, -42.4],
    [-7.8, -48.5], [-5.6, -54],
  ];
  const hair: Point[] = [
    [-8, -46], [-9, -52], [-7, -58], [-1, -60.4], [6, -59], [9.2, -53], [8, -46], [6.8, -51], [3, -53.4],
    [-3, -53.4], [-6.8, -51],
  ];
  return (
    lit(stance, body) +
    p.tube(
      [[0, -29, 1.1], [2.6, -24.6, 1.9], [8, -23, 2.3], [14, -25.6, 2.7], [20, -25, 2.6], [23.6, -22.6, 1.2]],
      '#1f8a8f',
    ) +
    p.stroke(
      [[6.4, -25.2], [8, -20.8]],
      CREAM,
      2.2,
    ) +
    p.stroke(
      [[12, -27.2], [14.4, -22.8]],
      CREAM,
      2.2,
    ) +
    p.stroke(
      [[18, -27.6], [19.4, -22.6]],
      CREAM,
      2.2,
    ) +
    p.shape(head, skin) +
    p.shape(
      [[-7.6, -48], [-9.4, -48.4], [-9, -44.6], [-7, -44]],
      skin,
    ) +
    p.shape(
      [[7.6, -48], [9.4, -48.4], [9, -44.6], [7, -44]],
      '#7a3c2c',
    ) +
    p.shape(
      [[-7, -44], [-3.6, -42], [3.6, -42], [7, -44], [5, -37.4], [0, -34.6], [-5, -37.4]],
      '#3a1c30',
    ) +
    p.shape(hair, '#3a1c30') +
    laugh(p, 0, -46.6, 1)
  );
};

/** The girl: just off the ground, plaits flying, one leg stretched and one knee up. */
const girl = () => {
  const stance: Stance = { x: 136, y: 446, scale: 2.5, turn: 0.1 };
  const skin = '#c47a4a';
  const body = (p: Pencil) =>
    p.tube(
      [[-4, 2, 4.8], [-12, 11, 4.3], [-18.6, 18, 3.4], [-24, 25, 2.8]],
      '#2f5f86',
    ) +
    p.shoe(-26, 28, 0.72, -1, '#f2b33d', '#c9642e') +
    p.shoe(16, 29, 0.5, 1, '#f2b33d', '#c9642e') +
    p.tube(
      [[3, 1, 5.6], [12, 3.4, 5.4], [20.6, 7, 4.7], [22, 10.4, 4.3], [20.4, 17, 3.8], [17, 25.4, 2.9]],
      '#3a7298',
    ) +
    p.shape(
      [
        [-7.4, -22.6], [-3, -24.4], [3, -24.4], [7.4, -22.6], [9.4, -10], [15, -3], [20.6, 4], [11, 8.6],
        [0, 11], [-8, 8.6], [-17.6, 10], [-14, 3], [-9.4, -10],
      ],
      '#e2432f', 0.9,
    ) +
    p.tube(
      [[-7, -20, 4], [-14, -23.6, 3.7], [-21, -27, 3.2], [-27, -32.6, 2.7]],
      '#e2432f',
    ) +
    p.hand(-28.4, -34, -2.3, 1, skin) +
    p.tube(
      [[7, -20, 4], [14, -25, 3.7], [20, -30, 3.2], [24, -37, 2.7]],
      '#e2432f',
    ) +
    p.hand(25, -38.8, -1.1, -1, skin) +
    p.tube(
      [[0, -21, 2.6], [0, -28, 2.6]],
      '#9a5636',
    );
  const p = pencil(stance, (colour) => colour);
  const head: Point[] = [
    [0, -46.4], [6.4, -44.4], [9, -38], [7.8, -31], [4, -26.6], [0, -25.4], [-4, -26.6], [-7.8, -31],
    [-9, -38], [-6.4, -44.4],
  ];
  const hair: Point[] = [
    [-9.4, -35], [-10.2, -42], [-6.6, -48], [0, -50], [6.6, -48], [10.2, -42], [9.4, -35], [7.6, -40],
    [2, -43.4], [0, -45], [-2, -43.4], [-7.6, -40],
  ];
  const plait = (flip: 1 | -1) => {
    const set = (joints: Joint[]) => joints.map(([x, y, r]): Joint => [x * flip, y, r]);
    return (
      p.tube(
        set([[8, -44, 1.6], [12, -49, 3], [15.6, -54.4, 2.6], [20, -58, 2.4], [25, -58.4, 0.8]]),
        '#3a1c30',
      ) +
      p.tube(
        set([[10, -47, 1.9], [11, -48.4, 1.9]]),
        '#f2b33d',
      )
    );
  };
  const buttons = [[0, -15], [0, -8], [0, -1]]
    .map(([x, y]) => {
      const [[bx, by]] = place<Point>([[x as number, y as number]], stance) as [Point];
      return ellipse(bx, by, 2.6, 2.6, '#fde3ad');
    })
    .join('');
  const scarf =
    p.tube(
      [[-5.6, -24.6, 1.8], [0, -22.4, 2.8], [5.6, -24.6, 1.8]],
      '#1f8a8f',
    ) +
    p.tube(
      [[4, -23.4, 2], [10, -19, 2.7], [17, -19.6, 2.8], [23, -16, 2.4]],
      '#1f8a8f',
    );
  return (
    plait(1) +
    plait(-1) +
    lit(stance, body, 6) +
    buttons +
    scarf +
    p.shape(head, skin) +
    p.shape(hair, '#3a1c30') +
    laugh(p, 0, -36.4, 1.04)
  );
};

/** The grandmother, first to come down: a dive, arms ahead, boots behind, glasses on. */
const grandmother = () => {
  const stance: Stance = { x: 408, y: 450, scale: 2.36, turn: 0.42 };
  const skin = '#eaa876';
  const body = (p: Pencil) =>
    p.tube(
      [[30, -4, 4.2], [38, -12, 3.9], [45, -19, 3.3], [54, -22, 2.4]],
      '#17646f',
    ) +
    p.hand(55.6, -22.6, -0.3, 1, '#d08a5c') +
    p.tube(
      [[-6, -2, 6], [-18, -8, 5.2], [-28, -10, 4.2], [-38, -17, 3.2]],
      '#5a3468',
    ) +
    p.shoe(-41.6, -19.4, 2.5, 1, '#8a3a34', INK) +
    p.tube(
      [[-6, 3, 6.4], [-18, 5, 5.6], [-28, 8, 4.6], [-39, 4, 3.4]],
      '#6e3b74',
    ) +
    p.shoe(-43, 3, 2.2, 1, '#a8482f', INK) +
    p.shape(
      [
        [32, -8], [36, -2], [32, 7], [20, 9], [8, 9], [-4, 12], [-15, 15], [-14, 4], [-19, -8], [-8, -9],
        [4, -9.6], [20, -9],
      ],
      '#1f8490', 0.95,
    ) +
    p.tube(
      [[31, 0, 4.8], [37, 9, 4.4], [44, 14, 3.6], [54, 13, 2.5]],
      '#2a97a0',
    ) +
    p.hand(55.6, 12.8, -0.1, -1, skin) +
    p.tube(
      [[32, -2, 3.6], [39, -6, 3.3]],
      '#c07a50',
    );
  const p = pencil(stance, (colour) => colour);
  const head: Point[] = [
    [39, -15], [46, -18.6], [52, -16.6], [54.6, -12], [57.4, -9.4], [55, -7.4], [55, -4], [51.4, -0.4],
    [45, -0.4], [40, -4], [38, -9],
  ];
  const hair: Point[] = [
    [52.6, -16], [49, -13.6], [45.6, -13], [44, -9], [43.4, -4.6], [40, -2], [36.4, -4], [34.4, -8],
    [35.6, -12], [32.4, -15], [35, -19], [39.6, -19], [42, -22.6], [47.6, -22.4], [52, -20],
  ];
  const glass = place<Point>([[51, -10.6]], stance)[0] as Point;
  return (
    lit(stance, body) +
    p.tube(
      [[33, -6, 2], [34.6, 0, 2.8], [33.4, 5, 2.2]],
      '#f2b33d',
    ) +
    p.shape(
      [
        [34, -7], [28, -13], [20, -13], [12, -17], [6, -25], [1, -21.6], [6, -13.6], [15, -8.6], [25, -8],
        [33, -3],
      ],
      '#f2b33d', 0.8,
    ) +
    p.stroke(
      [[24.4, -12.6], [23, -8.8]],
      '#d8622e', 2.6,
    ) +
    p.stroke(
      [[15, -15], [12, -10.6]],
      '#d8622e', 2.6,
    ) +
    p.stroke(
      [[8.6, -20.4], [5.2, -16]],
      '#d8622e', 2.6,
    ) +
    p.shape(head, skin) +
    p.shape(hair, '#f4ebe4') +
    p.stroke(
      [[49.4, -10.4], [51, -11.8], [52.6, -10.8]],
      INK,
      2.2,
    ) +
    ellipse(glass[0], glass[1], 6.6, 6.6, 'none', `stroke="${INK}" stroke-width="1.7"`) +
    p.stroke(
      [[48.4, -10.6], [43, -9.6]],
      INK,
      1.7,
    ) +
    p.shape(
      [[54.6, -5.2], [51, -5.6], [48.4, -6.4], [49.6, -2.6], [53, -2]],
      '#5a1434', 0.8,
    ) +
    p.stroke(
      [[54, -5.2], [51, -5.4], [49.2, -6]],
      '#fff6e2', 2.2,
    )
  );
};

/** The dog, all ears, in the middle of its own jump. */
const dog = () => {
  const stance: Stance = { x: 292, y: 586, scale: 1.7, turn: -0.22 };
  const coat = '#fbe3c0';
  const body = (p: Pencil) =>
    p.tube(
      [[20, 6, 5], [29, 12, 3.2], [38, 11, 2.4], [43, 8, 2.4]],
      '#d9b08a',
    ) +
    p.tube(
      [[-20, 4, 6], [-30, 10, 3.6], [-41, 8, 2.4], [-47, 11, 2]],
      '#d9b08a',
    ) +
    p.shape(
      [
        [-28, -4], [-20, -11], [-4, -10], [12, -13], [25, -14], [31, -7], [28, 5], [16, 10], [2, 6], [-12, 8],
        [-24, 7],
      ],
      coat,
    ) +
    p.tube(
      [[22, 2, 6], [33, 5, 3.8], [43, 0, 2.8], [48, -4, 2.6]],
      coat,
    ) +
    p.tube(
      [[-20, 2, 7], [-31, 5, 4.4], [-42, 0, 2.8], [-49, 1, 2.4]],
      coat,
    ) +
    p.tube(
      [[-26, -5, 3], [-34, -12, 2.6], [-37, -21, 2.2], [-34, -29, 1]],
      coat,
    ) +
    p.tube(
      [[25, -9, 7], [33, -17, 6.4]],
      coat,
    ) +
    p.shape(
      [[30, -26], [38, -29], [45, -25], [55, -22], [57.6, -18.4], [55, -15], [46, -14], [38, -11], [31, -14]],
      coat,
    );
  const p = pencil(stance, (colour) => colour);
  return (
    lit(stance, body, 5) +
    p.shape(
      [[-22, -10.6], [-10, -11], [-4, -4], [-12, 1], [-22, -2]],
      '#a8643a',
    ) +
    p.shape(
      [[38, -28.4], [32, -29], [24, -37], [17, -38], [18, -30], [27, -22], [34, -21]],
      '#8a4a34',
    ) +
    p.shape(
      [[54, -22.6], [58.6, -20.6], [57.6, -17.4], [54.6, -18]],
      INK,
    ) +
    p.stroke(
      [[42, -22.6], [44, -24], [46, -22.8]],
      INK,
      2.4,
    ) +
    p.stroke(
      [[55, -16.4], [50, -15.6], [46, -17]],
      INK,
      2,
    ) +
    p.shape(
      [[50, -15.6], [54, -15.4], [54.4, -9], [51, -8]],
      '#e2656a',
    ) +
    p.tube(
      [[26, -14, 1.8], [30, -9, 1.8], [34, -8, 1.4]],
      '#d8432f',
    )
  );
};

// ── The place ─────────────────────────────────────────────────────────────────────────────────────

/** Cool high sky, warm towards the ground, the sun's dust at the upper left, three clouds. */
const sky = () => {
  const blue = picture.linear(0, 0, 0, 600, [
    [0, '#3f8fb4'], [0.4, '#86c2d0'], [0.7, '#d5e4cf'], [1, '#fbdc9c'],
  ]);
  const sun = picture.radial(70, 90, 460, [
    [0, '#fff3d2', 0.95], [0.3, '#fff0c4', 0.55], [0.65, '#ffe9b4', 0.37], [1, '#ffe9b4', 0.26],
  ]);
  const cloud = 'M0 0h210c2-18-14-28-34-24c-6-30-48-36-66-12c-20-16-50-4-52 16c-30-8-54 2-58 20z';
  const under = picture.linear(0, -50, 0, 2, [
    [0, '#f0a878', 0], [0.4, '#f0a878', 0.3], [1, '#e2906a', 0.75],
  ]);
  const at = ['translate(420 226) scale(.8)', 'translate(-70 270) scale(.7)', 'translate(196 92) scale(.55)'];
  const set = (fill: string) => at.map((t) => path(cloud, fill, `transform="${t}"`)).join('');
  const haze = picture.radial(70, 90, 520, [[0, '#fff3d2', 0.7], [0.5, '#ffeec0', 0.25], [1, '#ffe9b4', 0]]);
  return (
    sheet(blue) +
    sheet(haze) +
    picture.grain(sheet(sun)) +
    ellipse(70, 90, 44, 44, '#fff7df') +
    set('#fdf3df') +
    picture.grain(set(under), '', 'fine')
  );
};

/** A beech leaf, an oak leaf and loose handfuls of both: all that lies or flies here is made of these. */
const OAK_HALF: Point[] = [
  [1, 10], [4.6, 9.4], [3.6, 5.6], [7.4, 3.4], [5, 0.2], [7.6, -4], [4.2, -5.8], [4.4, -10],
];
const OAK_SHAPE = smooth(
  [[0, 14], ...OAK_HALF, [0, -13], ...OAK_HALF.map(([x, y]): Point => [-x, y]).reverse()],
  true,
);
const BEECH = picture.symbol(path('M-8 0C-4-6 3-6 9 0C3 6-4 6-8 0Z'));
const OAK = picture.symbol(path(OAK_SHAPE));
const leaf = (id: string, x: number, y: number, turn: number, size: number) =>
  `<use href="#${id}" transform="translate(${[x, y].map(Math.round).join(' ')}) ` +
  `rotate(${Math.round(turn)}) scale(${num(size)})"/>`;
const HANDFULS = [0, 1, 2].map(() =>
  picture.symbol(
    Array.from({ length: 9 }, (_, i) => {
      const far = 30 * Math.sqrt(i / 9);
      return leaf(
        i % 3 ? BEECH : OAK,
        Math.cos(i * 2.4) * far,
        Math.sin(i * 2.4) * far,
        random.between(0, 360),
        random.between(0.8, 1.1),
      );
    }).join(''),
  ),
);

/** Leaves (or whole handfuls) strewn over a patch, in one colour. */
const strew = (
  ids: readonly string[],
  count: number,
  colour: string,
  where: () => Point,
  low: number,
  high: number,
) => {
  let out = '';
  for (let i = 0; i < count; i++) {
    const [x, y] = where();
    out += leaf(random.pick(ids), x, y, random.between(0, 360), random.between(low, high));
  }
  return group(out, `fill="${colour}"`);
};

/** A tree: a trunk that forks, and a crown of leaf clusters in five lights, loosest towards the sun. */
const tree = (x: number, y: number, size: number, bands: readonly string[]) => {
  const at = (points: readonly Joint[]) => limb(place(points, { x, y, scale: size }), 2);
  const wood = [
    at([[0, 0, 0.1], [0.03, -0.6, 0.075], [-0.02, -1.1, 0.05], [-0.3, -1.7, 0.02]]),
    at([[0, -0.8, 0.05], [0.25, -1.2, 0.035], [0.4, -1.6, 0.015]]),
  ];
  const boughs: Point[] = [[0, -2], [-0.55, -1.5], [0.55, -1.5], [-0.25, -2.25], [0.35, -2.1], [0.05, -1.4]];
  const crown = bands.map((colour, band) => {
    const where = (): Point => {
      const [bx, by] = random.pick(boughs);
      const lift = band * 0.11 - 0.14;
      return [
        x + size * (bx + random.bell() * 0.42 - lift),
        y + size * (by + random.bell() * 0.34 - lift),
      ];
    };
    return strew(HANDFULS, 14 - band * 2, colour, where, size / 130, size / 92);
  });
  return path(wood.join(''), '#5a2a44') + crown.join('');
};

/** Far hills, a hazy wood, and the old trees that all these leaves come from. */
const park = () => {
  const hills = ridge(-20, 620, 40, 510, [[16, 120]], 3);
  const wood = ridge(-20, 620, 13, 556, [[11, 26], [9, 70]], 21);
  const meadow = ridge(-20, 620, 40, 580, [[8, 150]], 8);
  const [gold, rust] = [
    ['#8a3244', '#bf5a32', '#df8436', '#f2aa44', '#ffd572'],
    ['#7a2444', '#a83a34', '#cf5a30', '#ea8438', '#f7b95a'],
  ];
  return (
    path(fillDown(hills), '#b9cdb0') +
    path(fillDown(wood), '#d3a868') +
    picture.grain(
      path(fillDown(wood), picture.linear(0, 530, 0, 600, [[0, '#fbdc9c', 0.6], [1, '#b8703c', 0.5]])),
    ) +
    path(fillDown(meadow), '#e3bc66') +
    tree(96, 628, 58, rust) +
    tree(14, 636, 84, gold) +
    tree(592, 636, 52, rust)
  );
};

/** The mountain: the heap's line, and handfuls of leaves in bands from shade to sun. */
const HEAP: Point[] = [
  [-20, 640], [40, 622], [100, 606], [160, 586], [220, 560], [290, 542], [350, 540], [410, 556], [480, 584],
  [550, 606], [620, 618],
];
const heapTop = (x: number) => {
  const i = Math.max(0, HEAP.findIndex((p) => p[0] > x) - 1);
  const [a, b] = [HEAP[i] as Point, HEAP[i + 1] as Point];
  return mix(a[1], b[1], (x - a[0]) / (b[0] - a[0]));
};
const heap = () => {
  const mass = picture.linear(160, 540, 360, 800, [
    [0, '#e89a3a'], [0.4, '#c9602e'], [0.75, '#93323a'], [1, '#5a2048'],
  ]);
  const within = (from: number, to: number) => (): Point => {
    const x = random.between(-10, 610);
    return [x, heapTop(x) + random.between(from, to)];
  };
  let x = -10;
  const along = (): Point => {
    x += 21;
    return [x, heapTop(x) + random.between(0, 14)];
  };
  return (
    path(fillDown(HEAP), mass) +
    strew(HANDFULS, 22, '#6e2444', within(110, 240), 1.1, 1.5) +
    strew(HANDFULS, 32, '#a23a30', within(60, 220), 1, 1.4) +
    strew(HANDFULS, 32, '#d05a2c', within(16, 170), 0.9, 1.3) +
    strew(HANDFULS, 30, '#ec8a36', within(4, 120), 0.8, 1.1) +
    strew(HANDFULS, 20, '#f7b548', within(-4, 74), 0.7, 1) +
    strew(HANDFULS, 18, '#f2a03f', along, 0.7, 0.9) +
    strew(HANDFULS, 11, '#d9682f', along, 0.7, 0.9) +
    strew(HANDFULS, 12, '#ffdc86', within(-6, 30), 0.6, 0.8)
  );
};

/** Somebody is in already: a laughing face under a woolly hat, one waving hand, and further on the boots. */
const buried = () => {
  const stance: Stance = { x: 196, y: 706, scale: 2.9, turn: -0.3 };
  const p = pencil(stance, (colour) => colour);
  const head: Point[] = [
    [0, -12], [7, -9.6], [9.6, -3], [8.4, 4.6], [4.4, 9.6], [0, 10.8], [-4.4, 9.6], [-8.4, 4.6], [-9.6, -3],
    [-7, -9.6],
  ];
  const hat: Point[] = [
    [-10.2, -4], [-11, -10], [-7, -17], [0, -19.6], [7, -17], [11, -10], [10.2, -4], [0, -8],
  ];
  const brim: Point[] = [[-11.4, -8], [0, -11.6], [11.4, -8], [11, -3], [0, -6.4], [-11, -3]];
  const arm = (q: Pencil) =>
    q.tube(
      [[-19, 20, 3.4], [-23.6, 6, 3], [-25.4, -1, 2.6]],
      '#e2432f',
    ) + q.hand(-26, -3, -1.8, 1, '#f0b07c');
  const boots = (q: Pencil) =>
    ([[-7, 3.36, 1], [8.4, 2.86, -1]] as const)
      .map(
        ([x, turn, flip]) =>
          q.tube(
            [[x - flip, 14, 4.2], [x, 2, 4]],
            '#2a97a0',
          ) + q.shoe(x - flip * 0.4, -2, turn, flip, '#1f8490', '#fde3ad'),
      )
      .join('');
  const dark = (cx: number, cy: number, reach: number) =>
    strew(
      HANDFULS,
      5, '#5a2048',
      () => [cx + random.bell() * reach, cy + random.bell() * reach * 0.7],
      0.9, 1.2,
    );
  return (
    dark(200, 704, 40) +
    dark(120, 710, 16) +
    dark(346, 672, 40) +
    lit(stance, arm, 4) +
    p.shape(
      [[-9, -1], [-12, -1.6], [-11.4, 3], [-8.4, 3.6]],
      '#f0b07c',
    ) +
    p.shape(
      [[9, -1], [12, -1.6], [11.4, 3], [8.4, 3.6]],
      '#d98a54',
    ) +
    p.shape(head, '#f0b07c') +
    p.shape(
      [[-9.6, -2], [-8, -7], [0, -8.6], [8, -7], [9.6, -2], [5.4, -4.6], [2, -3.6], [-2, -5], [-5.6, -3.6]],
      '#b8482a',
    ) +
    p.shape(hat, '#2f6f9a') +
    p.shape(
      [[-11, -10], [-7, -17], [0, -19.6], [-3, -12], [-4, -8], [-10, -5]],
      '#4a94b4',
    ) +
    p.shape(brim, CREAM, 0.8) +
    ellipse(180, 646, 9, 9, '#fde3ad') +
    laugh(p, 0, 0, 1.1) +
    lit({ x: 346, y: 672, scale: 3.2, turn: 0.08 }, boots, 5)
  );
};

/** Leaves heaped against whoever is in the pile, so that they are in it and not on it. */
const cover = () => {
  const around = (cx: number, cy: number, rx: number, ry: number) => (): Point => [
    cx + random.bell() * rx,
    cy + random() * ry,
  ];
  const both = [BEECH, OAK, OAK];
  return (
    ['#8a2a3a', '#ec8a36', '#c9502c', '#f7b548', '#a83a34', '#e2742f']
      .map(
        (colour) =>
          strew(both, 8, colour, around(190, 736, 78, 24), 1, 1.5) +
          strew(both, 3, colour, around(130, 746, 20, 14), 1, 1.3) +
          strew(both, 9, colour, around(344, 704, 56, 22), 1, 1.5),
      )
      .join('') + leaf(OAK, 214, 662, 40, 1.2).replace('/>', ' fill="#f7b548"/>')
  );
};

/** The one arc they all fly: off the meadow at the left, over the top, into the heap at the right. */
const ARC: Point[] = [
  [36, 590], [120, 530], [206, 420], [290, 366], [380, 330], [450, 392], [510, 470], [548, 560],
];

/** Leaves dragged along under that arc, and kicked up where it ends, each turning in the sun. */
const flying = () => {
  const line = sample(ARC, 8);
  const along = (): Point => {
    const [x, y] = random.pick(line);
    return [x + random.bell() * 52, y + random.bell() * 56];
  };
  const splash = (): Point => {
    const far = random.between(20, 120);
    const angle = random.between(-2.7, -0.5);
    return [512 + Math.cos(angle) * far * 0.8, 640 + Math.sin(angle) * far];
  };
  return ['#c9502c', '#f2a03a', '#b8363a', '#e8742e']
    .map(
      (colour) =>
        strew([BEECH, OAK, OAK], 14, colour, along, 0.8, 1.3) +
        strew([BEECH, OAK], 6, colour, splash, 0.8, 1.3),
    )
    .join('');
};

/** Leaves that pass in front of the leapers, each with its edge in the sun. */
const passing = () => {
  const all: [number, number, number, number, string][] = [
    [238, 300, 20, 1.5, '#e8742e'], [276, 398, 70, 1.3, '#f7b548'], [196, 436, -40, 1.4, '#f2a03a'],
    [92, 470, 100, 1.2, '#d9582c'], [124, 548, 30, 1.5, '#c9402e'], [336, 420, -70, 1.6, '#e8742e'],
    [362, 296, 40, 1.2, '#f7b548'], [404, 472, 120, 1.3, '#f7b548'], [470, 404, 15, 1.4, '#d9582c'],
    [228, 570, -20, 1.5, '#f2a03a'], [398, 590, 60, 1.6, '#f7b548'], [500, 574, -50, 1.6, '#c9402e'],
    [268, 628, 80, 1.4, '#e8742e'], [452, 560, 10, 1.3, '#f2a03a'], [546, 566, 140, 1.5, '#f7b548'],
  ];
  return all
    .map(
      ([x, y, turn, size, colour]) =>
        group(leaf(OAK, x - 1.6, y - 1.6, turn, size), `fill="${CREAM}"`) +
        group(leaf(OAK, x, y, turn, size), `fill="${colour}"`),
    )
    .join('');
};

/** A few leaves close by, cropped by the frame, with a rib and a rim of sun. */
const near = () => {
  const vein = 'M0 16V-10M0 6L4.5 2.500M0 6L-4.5 2.500M0 0L5-4M0 0L-5-4';
  const big: [number, number, number, number, string][] = [
    [30, 782, 60, 4.6, '#7a2444'], [138, 800, 104, 4, '#a8352f'], [566, 776, -50, 5, '#8a2a40'],
    [470, 800, -100, 4.2, '#c9502c'], [612, 676, -20, 3.4, '#b8402f'], [-6, 690, 24, 3, '#a8352f'],
    [310, 806, 92, 3.8, '#93323a'], [26, 336, 34, 2.5, '#d8622e'], [578, 306, -40, 2.6, '#c9502c'],
    [58, 196, -62, 1.8, '#e8843a'],
  ];
  return big
    .map(
      ([x, y, turn, size, colour]) =>
        group(leaf(OAK, x - 3, y - 3, turn, size), 'fill="#ffcf86"') +
        group(leaf(OAK, x, y, turn, size), `fill="${colour}"`) +
        group(
          line(vein, '#ffcf86', 0.7, 'opacity=".6"'),
          `transform="translate(${x} ${y}) rotate(${turn}) scale(${size})"`,
        ),
    )
    .join('');
};

/** The branch the leaves come from, at the top right: four bands of light in its foliage. */
const branch = () => {
  const wood =
    limb([[640, 6, 9], [570, 34, 6.5], [510, 40, 4.6], [450, 60, 2]]) +
    limb([[600, 20, 5], [580, 70, 3.6], [590, 120, 1.6]]) +
    limb([[530, 38, 4], [500, 10, 3], [450, -10, 2]]);
  const spread = (dx: number, dy: number) => (): Point => {
    const t = random();
    return [mix(600, 440, t) + random.bell() * 50 + dx, mix(40, 34, t) + random.bell() * mix(70, 22, t) + dy];
  };
  return (
    strew(HANDFULS, 10, '#7a2444', spread(8, 10), 0.7, 1) +
    path(wood, '#4a2038') +
    strew(HANDFULS, 11, '#b8432f', spread(4, 4), 0.6, 0.9) +
    strew(HANDFULS, 11, '#e2802f', spread(0, 0), 0.6, 0.8) +
    strew(HANDFULS, 8, '#f7b548', spread(-6, -8), 0.5, 0.7)
  );
};

/** Their own shapes, laid soft and flat on the heap by the low sun. */
const shadows = () => {
  const cast = airborne.map(({ id, stance: { x, y } }) => {
    const [toX, slant, flat] = [x + 74, 0.3, 0.4];
    const toY = heapTop(Math.min(590, toX)) + 54;
    const move = [1, 0, -slant, flat, toX - x + slant * y, toY - flat * y].map(num).join(' ');
    return `<use href="#${id}" style="--i:#5a1a4a" transform="matrix(${move})"/>`;
  });
  return group(
    group(picture.blur(cast.join(''), 2.6), 'opacity=".62" style="mix-blend-mode:multiply"'),
    picture.clip(fillDown(HEAP)),
  );
};

export const draw = (): string => {
  const leapers = [dog(), girl(), man(), grandmother()];
  return picture
    .add(sky(), park(), branch(), heap(), shadows(), flying(), ...leapers)
    .add(passing(), buried(), cover(), near())
    .svg();
};
