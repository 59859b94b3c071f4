/** An old stagehand, cap to his heart, faces a whole house on its feet; footlights light them from below. */

import type { Joint, Point } from './kit';
import { chance, ellipse, group, HEIGHT, limb, num, Picture, path, place, smooth, WIDTH } from './kit';

const picture = new Picture('#4a1230');
const add = (...shapes: string[]) => picture.add(...shapes);
const random = chance(5);

/** The line of the footlights: stage in front, house beyond. */
const EDGE = 634;
const HERO = { x: 226, y: 738, scale: 3.35 };
const SKINS = ['#f3b884', '#e09a62', '#c47a4a', '#9a5636', '#7a3c2c', '#eaa878'];
const CLOTHES = [
  '#7a1f3c', '#5a1a3c', '#b05a3c', '#4a2050', '#8f3442', '#c98a4a', '#6d1f38', '#33225a', '#1f4f5e',
];
const HAIRS = ['#2a1430', '#4a1f2e', '#7a3a2c', '#e6d3bd', '#b9783f', '#1d1640'];

/** One hand, wrist at the origin, twenty units long: palm, four spread fingers, thumb. */
const fingers: readonly (readonly Joint[])[] = [
  [[0, 2, 3.6], [0, -5, 5.4], [0, -10, 5]],
  [[-4, -9, 1.9], [-7.4, -17.5, 1.4]],
  [[-1.4, -10, 2], [-2.4, -21.5, 1.5]],
  [[1.7, -10, 2], [2.6, -21, 1.5]],
  [[4.2, -9, 1.8], [7.2, -16.5, 1.3]],
  [[3, -3, 2.2], [9, -7, 1.9], [11, -11.5, 1.3]],
];
const openHand = fingers.map((finger) => limb(finger, 2)).join('');

/** The same hand from its edge, fingers together: half of a clap. */
const flatHand =
  limb(
    [[0, 2, 3.4], [-0.5, -7, 4.4], [0.5, -14, 3.8], [2.4, -22, 1.7]],
    2,
  ) +
  limb(
    [[-2, -3, 2], [-7, -9, 1.8], [-7.6, -14, 1.2]],
    2,
  );

/** A hand in its own skin, a fine line to part it from the next, and the footlight that it catches. */
const litHand = (shape: string) => {
  const bare = picture.symbol(path(shape));
  return picture.symbol(
    `<use href="#${bare}" stroke="#7a2336" stroke-opacity=".55" stroke-width="1.4"/><use href="#${bare}"/>` +
      path(shape, '#ffcf88', 'opacity=".5"'),
  );
};
const [open, flat] = [litHand(openHand), litHand(flatHand)];

/** A hand at the end of an arm; the second one is mirrored. */
const handAt = (hand: string, x: number, y: number, degrees: number, flip: 1 | -1 = 1) =>
  `<use href="#${hand}" transform="translate(${x} ${y}) rotate(${degrees}) scale(${flip * 1.08} 1.08)"/>`;

const sleeve = (joints: readonly Joint[]) => path(limb(joints, 2), 'currentColor');

/** Shoulders and chest of everyone who stands there. */
const chest = path(
  smooth(
    [[-6, 12], [6, 12], [17, 16], [21, 30], [20, 70], [-20, 70], [-21, 30], [-17, 16]],
    true,
  ),
  'currentColor',
);

/** Four ways to applaud; clothes take `color`, skin takes `fill`. */
const poses = [
  chest +
    sleeve([[-17, 20, 6], [-23, -2, 5], [-10, -22, 3.8]]) +
    sleeve([[17, 20, 6], [23, -2, 5], [10, -22, 3.8]]) +
    handAt(flat, -8, -25, 20) +
    handAt(flat, 9, -25, -20, -1),
  chest +
    sleeve([[-17, 20, 6], [-28, 4, 5], [-30, -18, 3.8]]) +
    sleeve([[17, 20, 6], [28, 4, 5], [31, -20, 3.8]]) +
    handAt(open, -30, -22, -8, -1) +
    handAt(open, 31, -24, 10),
  chest +
    sleeve([[-18, 22, 6], [-26, 34, 5], [-17, 8, 3.8]]) +
    sleeve([[18, 22, 6], [28, 32, 5], [21, 6, 3.8]]) +
    handAt(flat, -16, 5, -6) +
    handAt(flat, 21, 3, -26, -1),
  chest +
    sleeve([[-17, 20, 6], [-22, 0, 5], [-20, -26, 3.8]]) +
    sleeve([[17, 20, 6], [27, 10, 5], [26, -12, 3.8]]) +
    handAt(open, -20, -30, -14, -1) +
    handAt(open, 26, -15, 16),
].map((shapes) => picture.symbol(shapes));

const face =
  path(
    limb(
      [[0, 4, 4.6], [0, 15, 5.4]],
      2,
    ),
  ) +
  ellipse(0, -2, 9.8, 11.6) +
  path(
    'M-6-2q2.2-2.6 4.4 0M1.6-2q2.2-2.6 4.4 0M-4 3.6q4 4.4 8 0', 'none',
    'stroke="#5a1a30" stroke-width="1.3" stroke-linecap="round"',
  );
const head = picture.symbol(face);

/** Hair, as it is cut: crop, bob, curls, bun, bald with a fringe. */
const hairs = [
  smooth(
    [[-10.4, -1], [-11, -9], [-6, -15.4], [2, -16], [9, -12], [10.6, -1], [8, -7], [0, -8.6], [-7, -7]],
    true,
  ),
  smooth(
    [
      [-12, 11], [-12.6, -6], [-7, -15], [2, -16], [10, -12], [12.6, 0], [12, 11], [8.6, 6], [9, -4], [1, -9],
      [-8, -4], [-9, 6],
    ],
    true,
  ),
  ([[-9, -5], [-7, -12], [0, -15.5], [7, -12], [9.6, -5]] as const)
    .map(([x, y]) =>
      limb(
        [[x - 3, y, 5.4], [x + 3, y, 5.4]],
        1,
      ),
    )
    .join(''),
  smooth(
    [
      [-10.4, 0], [-10.6, -9], [-4, -14.6], [-4, -21], [2, -23], [6, -19], [4, -14.6], [10.4, -9], [10.4, 0],
      [6, -8], [-6, -8],
    ],
    true,
  ),
  limb(
    [[-9.6, -4, 1.8], [-9.4, 4, 2.2]],
    1,
  ) +
    limb(
      [[9.6, -4, 1.8], [9.4, 4, 2.2]],
      1,
    ),
].map((d) => picture.symbol(path(d)));

/** Somebody in the house, standing and clapping. */
const guest = (x: number, y: number, scale: number) => {
  const lean = Math.round(random.between(-5, 5));
  const hair = random.pick(hairs);
  const parts =
    `<use href="#${random.pick(poses)}"/><use href="#${head}"/>` +
    `<use href="#${hair}" fill="${random.pick(HAIRS)}"/>`;
  return group(
    parts,
    `transform="translate(${num(x)} ${num(y)}) rotate(${lean}) scale(${scale.toFixed(2)})" ` +
      `fill="${random.pick(SKINS)}" color="${random.pick(CLOTHES)}"`,
  );
};

/** The far wall and the ceiling: crimson, with the warm breath of the house lamps. */
const hall = () => {
  add(
    path(
      'M0 0H600V660H0Z',
      picture.linear(0, 0, 0, 640, [[0, '#3c0f31'], [0.35, '#7d1a36'], [1, '#b23a3c']]),
    ),
  );
  add(
    picture.grain(
      ellipse(
        300, 330, 330, 300,
        picture.radial(300, 360, 320, [[0, '#ffdf9a', 1], [0.4, '#f59a4c', 0.6], [1, '#b0283f', 0]]),
      ),
    ),
  );
};

/** A balcony: its people, then its gilded parapet, sagging in the middle because it curves away. */
const balcony = (centre: number, rise: number, thick: number, scale: number) => {
  const rail = (x: number) => centre - rise * ((x - 300) / 300) ** 2;
  const grow = (x: number) => 1 + 0.75 * ((x - 300) / 300) ** 2;
  const line = (drop: number): Point[] =>
    Array.from({ length: 11 }, (_, i) => [i * 62 - 10, rail(i * 62 - 10) + drop * grow(i * 62 - 10)]);
  const band = (from: number, to: number) =>
    `${smooth(line(from))}${smooth(line(to).reverse()).replace('M', 'L')}Z`;
  add(path(band(-thick * 1.7, 4), '#4a1030'));
  for (let x = -4; x < WIDTH; x += 31 * scale * grow(x)) {
    add(guest(x, rail(x) - 8 * scale * grow(x) - random.between(0, 4), scale * grow(x)));
  }
  const front = band(0, thick);
  add(
    path(
      front,
      picture.linear(0, centre - rise, 0, centre + thick, [[0, '#6f1733'], [1, '#c23c3c']]),
    ),
  );
  const swags = Array.from({ length: 13 }, (_, i) => {
    const [x, next] = [i * 48 - 12, i * 48 + 36];
    const [y, nextY] = [rail(x) + thick * 0.26 * grow(x), rail(next) + thick * 0.26 * grow(next)];
    const sag = (y + nextY) / 2 + thick * 0.9 * grow(x);
    return `M${x} ${num(y)}Q${x + 24} ${num(sag)} ${next} ${num(nextY)}`;
  }).join('');
  add(path(swags, 'none', `stroke="#f0b04a" stroke-width="${num(thick * 0.13)}" opacity=".85"`));
  add(path(smooth(line(0)), 'none', 'stroke="#ffdf9a" stroke-width="4"'));
  add(path(smooth(line(thick)), 'none', 'stroke="#d9883a" stroke-width="3"'));
};

/** The stalls: straight rows on their feet, each rising out of the dark so that its hands stand clear. */
const stalls = () => {
  const rows = [[406, 0.52], [442, 0.62], [484, 0.74], [532, 0.88], [590, 1.06]] as const;
  for (const [y, scale] of rows) {
    const top = y - 62 * scale;
    add(
      path(
        `M0 ${num(top)}H600V650H0Z`,
        picture.linear(0, top, 0, y + 20 * scale, [
          [0, '#3f0d33', 0], [0.3, '#3f0d33', 0.82], [1, '#3a0c30', 0.96],
        ]),
      ),
    );
    const step = 45 * scale;
    const shift = (y % 4) * 0.25 * step;
    const people = Array.from({ length: Math.ceil(560 / step) }, (_, i) =>
      guest(
        26 + shift + i * step + random.between(-2, 2) * scale,
        y + random.between(-3.5, 3.5) * scale,
        scale,
      ),
    );
    add(people.join(''));
    add(
      picture.grain(
        path(
          `M0 ${num(y + 4 * scale)}H600V650H0Z`,
          picture.linear(0, y + 4 * scale, 0, y + 54 * scale, [
            [0, '#3a0c30', 0], [1, '#3a0c30', scale > 1 ? 0.5 : 0.9],
          ]),
        ),
      ),
    );
  }
};

/** What the footlights do to the house: a warm bloom from the stage edge, dying out into the crimson. */
const bloom = () => {
  add(
    ellipse(
      HERO.x + 20,
      EDGE - 20,
      420, 260,
      picture.radial(
        HERO.x + 20,
        EDGE - 20,
        400,
        [[0, '#ffe3a0', 0.62], [0.5, '#ffab52', 0.25], [1, '#ff8a3a', 0]],
        `translate(0 ${(EDGE - 20) * 0.38}) scale(1 .62)`,
      ),
      'style="mix-blend-mode:soft-light"',
    ),
  );
  add(
    picture.grain(
      path(
        'M0 560H600V660H0Z',
        picture.linear(0, 572, 0, 652, [[0, '#ffd98a', 0], [0.55, '#ffc25e', 0.38], [1, '#fff0c0', 0.9]]),
      ),
    ),
  );
};

/** The boards, running to one point far out in the house. */
const stage = () => {
  const floor = `M0 ${EDGE}H600V${HEIGHT}H0Z`;
  add(
    path(
      floor,
      picture.linear(0, EDGE, 0, HEIGHT, [
        [0, '#e58a48'], [0.2, '#a8443f'], [0.6, '#64203f'], [1, '#361238'],
      ]),
    ),
  );
  const seams = Array.from(
    { length: 15 },
    (_, i) => `M${300 + (i - 7) * 46} ${EDGE}L${300 + (i - 7) * 84} ${HEIGHT}`,
  ).join('');
  add(path(seams, 'none', 'stroke="#3a1236" stroke-width="2" opacity=".55"'));
  add(
    picture.grain(
      path(
        floor,
        picture.linear(0, EDGE, 0, 770, [[0, '#ffe0a0', 0.9], [0.35, '#f4923f', 0.5], [1, '#a03a48', 0]]),
      ),
    ),
  );
};

/** Hooded lamps along the edge; we see their dark backs and the light that spills over. */
const footlights = () => {
  for (let i = 0; i < 9; i++) {
    const x = 40 + i * 65;
    add(
      ellipse(
        x,
        EDGE - 6,
        46, 34,
        picture.radial(x, EDGE - 6, 46, [[0, '#fff6d8', 0.95], [0.35, '#ffd684', 0.5], [1, '#ffb04a', 0]]),
      ),
    );
    add(path(`M${x - 17} ${EDGE + 7}a17 18 0 0 1 34 0z`, '#fff3d2', 'transform="translate(0 -2.5)"'));
    add(path(`M${x - 17} ${EDGE + 8}a17 17 0 0 1 34 0z`, '#4a1834'));
  }
  add(path(`M0 ${EDGE + 5}H600V${EDGE + 14}H0Z`, '#5e1d38'));
};

/** Curtains in the wings, cut by the frame: flat folds, one bright crease each. */
const curtains = () => {
  const wing = smooth(
    [[-20, -20], [66, -20], [62, 120], [50, 300], [58, 480], [44, 640], [56, 830], [-20, 830]],
    true,
    0.8,
  );
  const fold = (x: number, width: number) => {
    const edge = [
      [x + width, -10], [x + width - 9, 300], [x + width - 2, 480], [x + width - 14, 640],
      [x + width - 6, 820],
    ] as const;
    const inner = edge.map(([px, py], i): Point => [px - width * (0.4 + 0.25 * (i % 2)), py]).reverse();
    return (
      path(smooth([...edge, ...inner], true), '#2f0a30', 'opacity=".62"') +
      path(smooth(edge), 'none', 'stroke="#e4574c" stroke-width="2.2" opacity=".85"')
    );
  };
  const half =
    path(wing, '#ffb45c', 'transform="translate(3.5 0)"') +
    path(wing, '#8a1733') +
    group([-8, 14, 36].map((x) => fold(x, 20)).join(''), picture.clip(wing));
  const id = picture.symbol(half);
  add(`<use href="#${id}"/><use href="#${id}" transform="matrix(-1 0 0 1 600 0)"/>`);
  const swags = [-40, 96, 232, 368, 504].map((x) => `Q${x + 68} 132 ${x + 136} 44`).join('');
  const valance = `M-40-30V44${swags}V-30Z`;
  add(path(valance, '#f2b33d', 'transform="translate(0 9)"'), path(valance, '#6d1230'));
  add(
    picture.grain(
      path(
        valance,
        picture.linear(0, 92, 0, 0, [[0, '#d8404a', 0.8], [1, '#6d1230', 0]]),
      ),
      '', 'fine',
    ),
  );
  const pleats = [96, 232, 368, 504]
    .map((x) => `M${x - 9}-5Q${x - 4} 30 ${x} 46Q${x + 4} 30 ${x + 9}-5`)
    .join('');
  add(path(pleats, '#3a0d30', 'opacity=".7"'));
  add(
    path(
      [96, 232, 368, 504]
        .map((x) =>
          limb(
            [[x, 44, 3], [x, 56, 5], [x, 76, 4]],
            2,
          ),
        )
        .join(''),
      '#f2b33d',
    ),
  );
};

/** A rose in three-quarter view: whorl, two folded outer petals and one in front, each with its lit lip. */
const roseOf = (colour: string, light: string, dark: string) =>
  picture.symbol(
    path('M0 14Q4 34-2 56', 'none', 'stroke="#2f5a4a" stroke-width="3" stroke-linecap="round"') +
      path('M1 32Q8 20 20 22Q18 34 1 35ZM-1 42Q-9 31-19 34Q-16 45-1 45Z', '#3f7a5c') +
      path('M1 34L16 25M-1 44L-15 37', 'none', 'stroke="#7fae7c" stroke-width="1.2"') +
      path('M-15-8C-19 6-9 15 0 15C9 15 19 6 15-8C13-20-13-20-15-8Z', dark) +
      path('M-11-10Q-8-20 1-20Q11-19 11-9Q6-3 0-3Q-9-3-11-10Z', colour) +
      path('M-11-10Q-8-20 1-20Q11-19 11-9Q9-15 2-16Q-7-16-11-10Z', light) +
      path(
        'M-7-7Q-6-14 1-14Q8-13 6-8Q2-3-2-7Q-2-11 2-10', 'none',
        `stroke="${dark}" stroke-width="1.7" stroke-linecap="round"`,
      ) +
      path('M-16-9Q-5-9 2 0Q4 9 0 15Q-12 14-16 3Q-19-4-16-9Z', colour, `stroke="${dark}"`) +
      path('M-16-9Q-5-9 2 0Q-6-5-15-3Q-18-6-16-9Z', light) +
      path('M16-10Q7-9 1 0Q-3 9 0 15Q12 14 16 3Q19-5 16-10Z', colour, `stroke="${dark}"`) +
      path('M16-10Q7-9 1 0Q8-5 15-4Q18-7 16-10Z', light) +
      path('M-9 3Q0-4 10 2Q9 13 0 16Q-9 13-9 3Z', colour, `stroke="${dark}"`) +
      path('M-9 3Q0-4 10 2Q1 1-9 6Z', light) +
      path('M0 19L-10 9Q-3 14 0 12Q4 14 10 9Z', '#3f7a5c'),
  );
const RED = roseOf('#dd2f3e', '#ff8468', '#8f1738');
const CREAM = roseOf('#f9dcae', '#fff5da', '#cf8a5a');
const PINK = roseOf('#ef817f', '#ffc9b0', '#b23c58');
const rose = (x: number, y: number, scale: number, degrees: number, kind: string) => {
  const size = (scale * 0.84).toFixed(2);
  return `<use href="#${kind}" transform="translate(${x} ${y}) rotate(${degrees}) scale(${size})"/>`;
};

/** Everything that is still in the air, and what has landed already. */
const flowers = () => {
  const thrown = [
    [128, 262, 1.3, 148, CREAM], [214, 176, 1.2, 204, RED], [330, 238, 1.5, 160, PINK],
    [418, 152, 1.2, 218, CREAM], [476, 316, 1.6, 130, RED], [386, 372, 1.8, 198, CREAM],
    [104, 418, 1.8, 240, RED], [490, 470, 1.8, 226, PINK],
  ] as const;
  add(thrown.map(([x, y, scale, turn, kind]) => rose(x, y, scale, turn, kind)).join(''));
  const landed = [[112, 700, 1.3, 72, PINK], [512, 756, 1.5, -64, RED], [322, 766, 1.4, 98, CREAM]] as const;
  add(
    landed
      .map(
        ([x, y, scale, turn, kind]) =>
          ellipse(x + (turn > 0 ? -20 : 20), y + 10, 42, 7, '#2a0c30', 'opacity=".5"') +
          rose(x, y, scale, turn, kind),
      )
      .join(''),
  );
  const petals = Array.from({ length: 34 }, () => {
    const [x, y, size] = [random.between(80, 520), random.between(110, 620), random.between(2.4, 5.2)];
    return ellipse(
      x,
      y,
      size,
      size * 0.55,
      random.pick(['#ff7a62', '#fdeccb', '#ffc3ab']),
      `transform="rotate(${Math.round(random() * 180)} ${num(x)} ${num(y)})"`,
    );
  });
  add(petals.join(''));
};

const at = (points: readonly Point[]) => smooth(place(points, HERO), true);
const bone = (joints: readonly Joint[]) => path(limb(place(joints, HERO), 3));

/** The stagehand from behind, turned a little to the left: [shape, colour], far parts first. */
const stagehand = (): (readonly [string, string])[] => [
  // Broom: stick, binding, bristles.
  [
    bone([[26.8, -92, 0.9], [27.6, -40, 0.9], [28.4, -10, 0.9]]),
    '#8a4a34',
  ],
  [
    path(at([[25.6, -15], [31.4, -15], [33.5, -10], [37.5, 0.5], [30, 2.6], [20, 2], [24, -9]])),
    '#d99a44',
  ],
  // Far arm, sleeve rolled up, hand round the stick.
  [
    bone([[10.5, -76.5, 4.6], [17.6, -65, 4], [19.2, -59.5, 3.9]]),
    '#cfc0d8',
  ],
  [
    bone([[18.8, -60, 2.6], [22.8, -55.2, 2], [25.6, -54, 1.7]]),
    '#b06a44',
  ],
  [
    bone([[24.8, -55.6, 1.8], [27.2, -55, 2.5], [28.6, -52.4, 1.7]]),
    '#b06a44',
  ],
  // Shoes, heels to us, toes turned out.
  [
    path(at([[-11, -4.6], [-7, -5.4], [-4.6, -3.6], [-5.2, 0.2], [-10, 1.4], [-15.4, 0.6], [-16, -1.2]])),
    '#2a1232',
  ],
  [
    path(at([[4.6, -4.6], [8.6, -5.8], [12.4, -4.4], [15.2, -1.6], [13.6, 0.2], [7, 0.4], [4, -0.8]])),
    '#2a1232',
  ],
  // Trousers, wide and a bit short; the left knee gives.
  [
    path(
      at([
        [-11, -48], [0, -51], [12.4, -48], [13.6, -36], [13.4, -22], [13.2, -5.2], [8.6, -4], [4.2, -4.8],
        [4, -20], [1.6, -34.5], [-2.2, -22], [-4, -4.6], [-8, -3.4], [-12.2, -4.6], [-13.6, -22],
        [-12.6, -36],
      ]),
    ),
    '#33205a',
  ],
  // Waistcoat over a round back.
  [
    path(
      at([
        [-3, -82.6], [3.4, -82.8], [10.6, -79.4], [14, -70], [12.8, -58], [13.4, -46], [7, -43.4],
        [1.4, -44.4], [-5, -43], [-11.8, -45.6], [-11.2, -58], [-11.8, -69], [-9, -78.6],
      ]),
    ),
    '#3d3a78',
  ],
  // Nape, shirt collar, the head turned away to the left: cheek, moustache, ear, fringe of white hair.
  [
    path(at([[-6.4, -79.6], [-4.4, -82.4], [-4.2, -89], [3.8, -89], [4.4, -82.4], [6.8, -79.6], [0, -78.6]])),
    '#a35f40',
  ],
  [
    path(at([[-5.8, -79.4], [-5, -82.6], [0.2, -81], [5.2, -82.8], [6.2, -79.6], [0.2, -77.8]])),
    '#efe0d8',
  ],
  [
    path(at([[-10.4, -87.4], [-8, -89.4], [-5.4, -88.4], [-6, -86.4], [-8.4, -85.8]])),
    '#f3e7da',
  ],
  [
    path(
      at([
        [-0.8, -101.4], [3.4, -100], [5.8, -95.6], [5.2, -90.4], [3.4, -86.2], [-0.4, -85], [-4.4, -84.8],
        [-6.8, -86.2], [-7.2, -88.6], [-9.6, -90], [-7.9, -92.8], [-7.4, -96.4], [-4.8, -100.2],
      ]),
    ),
    '#c47a4a',
  ],
  [
    path(
      at([
        [-2.6, -90.6], [0.6, -91.4], [3.4, -92.6], [5.8, -95], [6.6, -91.6], [5.4, -87.4], [3.2, -84.6],
        [0.4, -84.2], [-2, -84.9], [-3, -87.4],
      ]),
    ),
    '#f3e7da',
  ],
  [
    path(at([[-5, -93], [-3, -94], [-1.6, -92], [-2.2, -89.4], [-3.6, -88.2], [-4.4, -90]])),
    '#b0643f',
  ],
  // Cap against the heart: crown and peak; then the near arm over it, elbow low.
  [
    path(at([[-20, -73], [-15, -76], [-9, -74], [-8, -66], [-11, -60.4], [-18, -60], [-21.6, -65]])),
    '#1f5560',
  ],
  [
    path(at([[-21.4, -71], [-19.6, -64], [-16, -58.6], [-18.4, -57.4], [-23, -62], [-24, -68]])),
    '#153a4c',
  ],
  [
    bone([[-7.4, -75.6, 4.7], [-10.6, -63, 4.3], [-10.4, -55.6, 4.1]]),
    '#d9cce0',
  ],
  [
    bone([[-10.2, -55.6, 3], [-13.2, -58.6, 2.4], [-16, -62.6, 1.8]]),
    '#c47a4a',
  ],
  [
    bone([[-15.6, -62, 1.9], [-17.4, -66, 2.7], [-17.6, -70.6, 1.8]]),
    '#c47a4a',
  ],
  [
    bone([[-15.4, -65, 1.3], [-13, -68, 1]]),
    '#c47a4a',
  ],
];

/** Folds and seams: what makes cloth of the flat shapes. */
const folds = () => {
  const line = (points: readonly Point[]) => smooth(place(points, HERO));
  const stroke = (points: readonly Point[], colour: string, width: number) =>
    path(line(points), 'none', `stroke="${colour}" stroke-width="${width}" stroke-linecap="round"`);
  return [
    stroke(
      [[1.2, -77.5], [1.8, -64], [1.2, -45]],
      '#1d2150', 2,
    ),
    stroke(
      [[-7, -55.4], [1.6, -54.4], [9, -55.6]],
      '#1d2150', 5,
    ),
    ellipse(...(place([[1.6, -54.5]] as Point[], HERO)[0] as [number, number]), 6, 5, '#f2b33d'),
    stroke(
      [[-8, -74], [-6, -68], [-6.5, -62]],
      '#1d2150', 2,
    ),
    stroke(
      [[11, -72], [8.6, -67], [9, -61]],
      '#1d2150', 2,
    ),
    stroke(
      [[1.6, -43], [1.4, -35]],
      '#1a1040', 2,
    ),
    stroke(
      [[-12, -23], [-8, -21.6], [-5, -22.6]],
      '#1a1040', 2,
    ),
    stroke(
      [[5.4, -23], [9, -21.4], [12.4, -22.6]],
      '#1a1040', 2,
    ),
    stroke(
      [[-11.6, -8], [-8, -6.6], [-5, -8]],
      '#1a1040', 2,
    ),
    stroke(
      [[5, -9], [9, -7], [12.6, -8.4]],
      '#1a1040', 2,
    ),
    stroke(
      [[-13.6, -55.6], [-7.6, -53.6]],
      '#8f7fae', 2,
    ),
    stroke(
      [[16.6, -58.6], [22, -60.6]],
      '#8f7fae', 2,
    ),
    stroke(
      [[24.4, -12], [32.8, -11.6]],
      '#7a3550', 4,
    ),
    stroke(
      [[-8, -93.6], [-7, -94.8], [-5.6, -94.6]],
      '#f3e7da', 3,
    ),
    stroke(
      [[-6.4, -98], [-3.6, -100], [-0.4, -100.2]],
      '#f0b27a', 3,
    ),
    stroke(
      [[0, -90], [0.4, -88], [0, -86]],
      '#cbb4c0', 2,
    ),
    stroke(
      [[3.6, -91], [3.6, -88.8], [2.6, -86.4]],
      '#cbb4c0', 2,
    ),
    stroke(
      [[-2.4, -83.8], [-0.4, -83.2], [1.8, -83.8]],
      '#7a3c34', 2,
    ),
    stroke(
      [[-3.8, -92.2], [-2.9, -91.6], [-3.2, -90]],
      '#7a3c34', 1.6,
    ),
    ...[22.6, 25.6, 28.6, 31.8, 34.6].map((x) =>
      stroke(
        [[14.3 + x / 2, -9], [x, 0]],
        '#8a4a34', 1.6,
      ),
    ),
  ].join('');
};

/** The hero: shadow towards us, rim of footlight, then himself in half-shadow. */
const hero = () => {
  const parts = stagehand();
  const mono = picture.symbol(parts.map(([shape]) => shape).join(''));
  const fall = `matrix(1.06 0 .3 -.5 ${num(-HERO.y * 0.3 - 14)} ${num(HERO.y * 1.5 - 3)})`;
  add(picture.blur(`<use href="#${mono}" fill="#220a2e" opacity=".75" transform="${fall}"/>`, 1.6));
  add(
    `<use href="#${mono}" fill="#ffe6a8" x="-2.6" y="-1.8"/>`,
    `<use href="#${mono}" fill="#ffb45c" x="2.4" y="-1.4"/>`,
  );
  const paint = (list: typeof parts) =>
    add(list.map(([shape, colour]) => group(shape, `fill="${colour}"`)).join(''));
  const cloth = parts.slice(7, 9);
  paint(parts.slice(0, 9));
  add(
    picture.grain(
      path(
        'M130 440H330V760H130Z',
        picture.linear(184, 0, 276, 0, [
          [0, '#ff9a6a', 0.75], [0.16, '#b8485a', 0.3], [0.3, '#1a1040', 0.3], [0.75, '#1a1040', 0.7],
          [0.9, '#7a3550', 0.3], [1, '#ff9a6a', 0.6],
        ]),
      ),
      picture.clip(cloth.map(([shape]) => shape).join('')),
      'fine',
    ),
  );
  paint(parts.slice(9));
  add(folds());
};

/** His bucket of zinc, handle down: a bouquet has landed in it. */
const bucket = () => {
  const [x, y] = [440, 738];
  const at = (dx: number, dy: number) => `${x + dx} ${y + dy}`;
  const pail = `M${at(-38, -54)}Q${at(0, -35)} ${at(38, -54)}L${at(28, 2)}Q${at(0, 12)} ${at(-28, 2)}Z`;
  add(ellipse(x + 4, y + 8, 54, 11, '#220a2e', 'opacity=".6"'));
  add(ellipse(x, y - 54, 39, 10, '#ffdf9a'), ellipse(x, y - 53, 36, 8, '#2a1a48'));
  add(
    rose(x - 15, y - 88, 1.25, -22, RED),
    rose(x + 17, y - 92, 1.3, 20, CREAM),
    rose(x + 1, y - 110, 1.4, -4, PINK),
  );
  add(path(pail, '#ffd98a', 'transform="translate(-2.4 -1)"'), path(pail, '#8a86b4'));
  add(
    picture.grain(
      path(
        pail,
        picture.linear(x - 34, 0, x + 36, 0, [[0, '#2a2058', 0], [0.4, '#2a2058', 0.5], [1, '#2a2058', 0.9]]),
      ),
      '', 'fine',
    ),
  );
  add(
    path(
      `M${at(-34, -32)}Q${at(0, -22)} ${at(34, -32)}M${at(-31, -14)}Q${at(0, -4)} ${at(31, -14)}`,
      'none', 'stroke="#4a3f78" stroke-width="2.4"',
    ),
  );
  add(path(`M${at(-38, -50)}Q${at(8, -10)} ${at(38, -50)}`, 'none', 'stroke="#d9cfe6" stroke-width="2.4"'));
};

export const draw = (): string => {
  hall();
  balcony(206, 150, 30, 0.42);
  balcony(330, 110, 32, 0.46);
  stalls();
  bloom();
  curtains();
  stage();
  footlights();
  flowers();
  hero();
  bucket();
  return picture.svg();
};
