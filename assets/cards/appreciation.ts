/** An old stagehand, cap to his heart, faces a whole house on its feet; footlights light them from below. */

import type { Joint, Point } from './kit';
import {
  chance, ellipse, group, HEIGHT, joints, limb, num, Picture, path, place, points, smooth, WIDTH,
} from './kit';

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

/** A follow-spot from the gods finds him: the house behind him glows, so that he stands dark against it. */
const spot = () => {
  const [x, y] = [372, 122];
  add(
    group(
      picture.blur(
      path(
        `M${x - 5} ${y}L96 ${EDGE + 20}H352L${x + 5} ${y}Z`,
        picture.linear(x, y, HERO.x, EDGE, [[0, '#ffe6a8', 0.6], [0.4, '#f2a050', 0.3], [1, '#e08040', 0.1]]),
      ),
      5,
      ),
      'style="mix-blend-mode:screen"',
    ),
  );
  add(
    ellipse(
      HERO.x - 6, 520, 140, 150,
      picture.radial(HERO.x - 6, 520, 140, [[0, '#d8803a', 0.75], [0.55, '#b85a30', 0.45], [1, '#8a3020', 0]]),
      'style="mix-blend-mode:screen"',
    ),
  );
  add(ellipse(x, y, 34, 34, picture.radial(x, y, 34, [[0, '#fff6d8', 1], [0.25, '#ffe0a0', 0.7], [1, '#ffb45c', 0]])));
  add(ellipse(x, y, 6, 5, '#fffbe8'));
};

/** The pool that the spot leaves on the boards. */
const pool = () =>
  add(
    picture.grain(
      ellipse(
        HERO.x + 6, 738, 150, 36,
        picture.radial(
          HERO.x + 6, 738, 150,
          [[0, '#ffe0a0', 0.95], [0.55, '#f4a05a', 0.6], [0.92, '#d9704a', 0.42], [1, '#a03a48', 0]],
          `translate(0 ${738 * 0.76}) scale(1 .24)`,
        ),
      ),
    ),
  );

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
        46, 46,
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
    const [x, y, size] = [random.between(80, 520), random.between(150, 540), random.between(2.4, 5.2)];
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

const at = (text: string) => smooth(place(points(text), HERO), true);
const bone = (text: string) => path(limb(place(joints(text), HERO), 3));
const stroke = (text: string, colour: string, width: number, alpha = 1) =>
  path(
    smooth(place(points(text), HERO)),
    'none',
    `stroke="${colour}" stroke-width="${width}" stroke-linecap="round"${alpha < 1 ? ` opacity="${alpha}"` : ''}`,
  );
/** A tapering stroke: a fold, a lock of hair, a gleam. */
const lick = (text: string, colour: string, alpha = 1) =>
  path(limb(place(joints(text), HERO), 3), colour, alpha < 1 ? `opacity="${alpha}"` : '');

const SKIN = '#bd7245';
const HAND = '#cf8550';
const CAP = '#2a7a78';
const NEAR_SLEEVE =
  '-10.4 -78.4, -6 -79.4, -3.6 -75, -4.6 -69, -5.6 -63, -6.6 -57.4, -11 -55.6, -15.6 -57.6, -15.8 -62, -14.4 -68, -13 -74';
const FAR_SLEEVE =
  '8.6 -79.8, 13 -78, 16.4 -72.6, 19 -67, 22.2 -61.6, 20.4 -58, 16.4 -56.4, 13.6 -60.4, 11.6 -66, 9 -71';
const TROUSERS = `
  -12 -49, 0 -51, 12.8 -49, 14.6 -40, 14.4 -30, 13.6 -18, 14 -5.4, 9.4 -3.6, 4.8 -4.8, 4.8 -17, 3.6 -27,
  1.2 -36, -1.8 -28, -4.2 -19, -4.4 -11, -5.4 -4.4, -10 -3, -14.8 -4.8, -15.4 -13, -14.8 -21, -15 -32, -13.8 -42`;
const SKULL = `
  -7.2 -98.2, -4 -101.6, 0.4 -102.6, 4.4 -100.8, 6.9 -96.6, 6.7 -92, 5.2 -88, 4.4 -84, -0.8 -83.4,
  -4.4 -83.2, -7.2 -84.2, -8.4 -86.2, -8 -88, -8.4 -89.2, -10.3 -90, -9.7 -91.4, -8.3 -93.4, -8.6 -95,
  -8.2 -96.6`;
const FRINGE = `
    -3.2 -95, -3 -97, -0.4 -97.9, 2.6 -97.2, 5.2 -97.8, 7.7 -96, 8.6 -92.6, 7.8 -89, 6.8 -86.6, 5.6 -84.4,
    4.4 -85.4, 3.2 -83.8, 2 -85.4, 0.6 -85, 0.8 -87.4, 1.7 -90, 1.6 -93.4, 0.6 -95.6, -1.2 -96.4, -2.6 -95.6,
    -3 -93.4, -3.6 -91.2, -4.2 -92.4, -3.9 -94`;

/** The stagehand from behind, turned a little to the left: [shape, colour], far parts first. */
const stagehand = (): (readonly [string, string])[] => [
  // Broom: stick, binding and bristles.
  [bone('26.8 -94 0.9, 27.6 -40 0.9, 28.4 -10 0.9'), '#8a4a34'],
  [path(at('25.6 -15.4, 31.4 -15.4, 33.8 -10, 38.4 0.4, 30 2.8, 19.4 2, 23.8 -9')), '#d99a44'],
  // Far arm, sleeve rolled up, hand round the stick.
  [path(at(FAR_SLEEVE)), '#b9a9c9'],
  [bone('18.6 -59.8 2.9, 22 -55.4 2.3, 25 -54.6 1.8'), '#a05c3c'],
  [bone('24.4 -55.2 2, 26.8 -55.2 2.9, 29 -53.4 2.2'), '#a05c3c'],
  // Shoes, heels to us, toes turned out.
  [path(at('-12.6 -5.6, -7.6 -5.8, -5 -3.4, -5.4 0.6, -10.4 1.8, -16.6 1.2, -18.4 -0.6, -16.4 -3.4')), '#2a1232'],
  [path(at('5 -5.6, 9.6 -6.2, 13.8 -4.6, 17.4 -2, 17 0.4, 13.4 1, 7.4 0.8, 4.4 -0.4')), '#2a1232'],
  // Trousers, wide and a bit short; the left knee gives.
  [path(at(TROUSERS)), '#33205a'],
  // Waistcoat over a round back.
  [
    path(
      at(`
        -3.4 -82.6, 3.6 -82.8, 9.4 -79.8, 11.4 -73, 13 -66, 12.8 -57, 13.8 -46, 7.2 -42.6, 1.4 -44, -5 -42.4,
        -12.4 -45.2, -11.6 -57, -11.6 -66, -9.4 -73, -8.4 -79`),
    ),
    '#3d3a78',
  ],
  // Nape and shirt collar.
  [path(at('-6.4 -79.6, -4.6 -82.4, -4.4 -89, 4 -89, 4.8 -82.6, 6.8 -79.6, 0 -78.6')), '#a35f40'],
  [path(at('-6.4 -79.4, -5.6 -82.4, -2 -80.9, 1 -80.8, 5.2 -82.8, 6.8 -79.6, 0.4 -78.2')), '#d9cbe0'],
  // The head turned away to the left: skull, a wreath of white hair, ear, brow, moustache.
  [path(at(SKULL)), SKIN],
  [path(at(FRINGE)), '#e4d9e8'],
  [path(at('-2.9 -94.4, -1.4 -96, 0.6 -95, 1.1 -92.4, 0.2 -89.8, -1.2 -87.9, -2.6 -88.6, -3 -91.4')), '#b0643f'],
  [path(at('-8.9 -94.5, -8.4 -95.9, -6.8 -96, -5.6 -94.9, -7.2 -94.9')), '#f3e7da'],
  [path(at('-9.2 -89.2, -7.6 -89, -5.9 -87.6, -5.2 -85.6, -6.6 -86.2, -8 -86.8, -9.2 -86, -10 -84.8, -10.4 -86.8')), '#f3e7da'],
  // The cap against his heart, crown outward; then the near arm, elbow low, and the hand over it.
  [path(at('-19.6 -75.4, -14.6 -77.4, -8.6 -75, -7 -67, -10 -60.6, -16.6 -59.4, -21.4 -63, -22.6 -70')), CAP],
  [path(at('-22.2 -70.6, -22.2 -64.6, -18.4 -59.4, -13 -57.8, -14.4 -55.6, -20.4 -56.8, -25 -61.8, -25.2 -68.4')), '#174a58'],
  [path(at(NEAR_SLEEVE)), '#d9cce0'],
  [bone('-10.4 -57.6 3.5, -13.4 -58.8 3, -15.4 -62 2.2, -16 -64 2'), HAND],
  [bone('-15.6 -62.6 2.2, -16 -65.6 3.2, -16.2 -68.6 2.9'), HAND],
  [bone('-17.6 -68.6 1.4, -19.6 -71.2 1.3, -20.8 -73 1'), HAND],
  [bone('-16.2 -69.6 1.4, -17.3 -72.6 1.3, -17.9 -74.6 1'), HAND],
  [bone('-14.6 -69.4 1.4, -14.6 -72.2 1.25, -14.6 -74.2 0.95'), HAND],
  [bone('-18.2 -66.8 1.35, -20.6 -68.4 1.2, -22 -69.4 0.9'), HAND],
  [bone('-13.4 -65.4 1.5, -11.6 -67.6 1.3, -10.8 -69.6 1'), HAND],
];

/** What makes cloth, hair and skin of the flat shapes. */
const folds = () =>
  [
    // Waistcoat: seam, yoke, strap with its buckle, drawn-in folds.
    stroke('1.2 -77, 2 -64, 1.3 -44', '#1d2150', 2),
    stroke('-8.4 -73.4, 0 -71.4, 11 -73', '#1d2150', 1.8, 0.8),
    stroke('-10 -56, 1.6 -54.6, 11.6 -56', '#1d2150', 5.4),
    ellipse(...(place(points('1.6 -54.8'), HERO)[0] as [number, number]), 6.4, 5.4, '#f2b33d'),
    ellipse(...(place(points('1.6 -54.8'), HERO)[0] as [number, number]), 3, 2.4, '#1d2150'),
    lick('6 -54 0.2, 8.4 -49 0.7, 9 -44 0.2', '#1d2150', 0.6),
    lick('-3 -54 0.2, -4.6 -49 0.7, -4.4 -44 0.2', '#1d2150', 0.6),
    // Trousers: seat, pocket with a yellow duster, knees, breaks over the shoes.
    stroke('1.6 -43, 1.3 -36', '#1a1040', 2.2),
    lick('1 -36.6 0.2, -3 -37 0.6, -7 -38.8 0.2', '#1a1040', 0.6),
    stroke('-10.4 -43.4, -4.4 -42.4', '#1a1040', 2),
    lick('-13.8 -23.6 0.2, -9 -21.8 1, -5 -23 0.2', '#1a1040', 0.6),
    lick('-14 -20.4 0.2, -10 -19.4 0.6, -6 -20.6 0.2', '#1a1040', 0.5),
    lick('5.2 -24 0.2, 9 -22.4 1, 13 -24 0.2', '#1a1040', 0.6),
    lick('-14.6 -9.4 0.2, -10 -7.4 1, -5.4 -8.8 0.2', '#1a1040', 0.6),
    lick('5.2 -9.4 0.2, 9 -7.6 1, 13.4 -9 0.2', '#1a1040', 0.6),
    lick('-13.8 -38 0.2, -14 -30 0.8, -13.6 -24 0.2', '#c8566a', 0.8),
    lick('13.6 -36 0.2, 13.3 -28 0.7, 12.7 -19 0.2', '#c8566a', 0.7),
    path(at('5 -43, 10.4 -43.2, 11.6 -38, 12 -31.6, 10.2 -29.4, 8.6 -31.4, 6.8 -28.6, 5.2 -31.2, 4 -30.6, 4.2 -37'), '#f2b33d'),
    path(at('5 -43, 7 -43, 6.8 -37, 5.9 -31, 5.2 -31.2, 4 -30.6, 4.2 -37'), '#d98a34'),
    lick('8.8 -42 0.2, 9 -37 0.6, 8.7 -31.6 0.2', '#c9742e'),
    stroke('4.3 -33.2, 7 -31.6, 8.6 -33.6, 10.2 -32, 11.9 -34', '#c8404a', 1.8),
    stroke('4 -43, 11.2 -43.2', '#1a1040', 2),
    // Soles.
    stroke('-18 0.4, -12 1.6, -5.6 0.6', '#8a4a44', 2),
    stroke('4.6 -0.2, 10 0.9, 16.8 0.4', '#8a4a44', 2),
    // Sleeves: folds from the shoulder and at the rolled cuff.
    lick('-9.8 -76 0.2, -10.6 -70 0.8, -9 -64 0.2', '#9484b4', 0.9),
    lick('-6 -72 0.2, -8 -66 0.7, -12 -62 0.2', '#9484b4', 0.8),
    lick('-12.6 -74 0.2, -13.8 -68 0.6, -14.6 -62 0.2', '#fff3d2', 0.7),
    path(at('-16 -60.4, -11 -58.4, -6.2 -60, -6 -56.8, -11 -54.8, -16.2 -57.2'), '#efe4ee'),
    stroke('-16 -60.4, -11 -58.4, -6.2 -60', '#8f7fae', 1.8),
    lick('12 -74 0.2, 14.4 -68 0.8, 15.6 -63 0.2', '#8474a8', 0.9),
    lick('18.6 -68 0.2, 17 -63 0.7, 15 -60 0.2', '#8474a8', 0.8),
    path(at('14 -59, 18 -60.2, 21.6 -63.4, 23 -60.6, 20 -57, 15.6 -55.2'), '#d0c1d8'),
    stroke('14 -59, 18 -60.2, 21.6 -63.4', '#7a6a9c', 1.8),
    // Both forearms and hands: tendons, knuckles, fingers.
    lick('-12 -56.6 0.2, -14.8 -58.6 0.7, -16.8 -62 0.2', '#f0b27a', 0.85),
    stroke('-16.6 -68.8, -18 -71', '#7a3c34', 1.3, 0.9),
    stroke('-15.4 -69.4, -15.9 -72', '#7a3c34', 1.3, 0.9),
    stroke('-17.6 -67.4, -19.4 -69', '#7a3c34', 1.3, 0.9),
    stroke('-14.2 -66.2, -13 -67.8', '#7a3c34', 1.3, 0.9),
    stroke('25.4 -56.8, 28.8 -56.4', '#5e2c28', 1.4),
    stroke('25.6 -54.8, 29.4 -54.4', '#5e2c28', 1.4),
    stroke('25.8 -53, 29.4 -52.6', '#5e2c28', 1.4),
    // Cap: the house's light on its crown and peak.
    lick('-21.6 -69.6 0.2, -21.2 -65.6 0.7, -18.6 -61.4 0.2', '#6cb8a8', 0.9),
    lick('-24.4 -67.6 0.2, -24 -62.6 0.5, -20.6 -58.2 0.2', '#6cb8a8', 0.8),
    // Broom: binding and straw.
    stroke('24.4 -12, 32.8 -11.6', '#7a3550', 4),
    stroke('23.6 -9.6, 33.8 -9.2', '#7a3550', 2.4),
    ...[21.6, 24.6, 27.6, 30.8, 33.6, 36].map((x) => stroke(`${14.3 + x / 2} -8.4, ${x} 0.4`, '#8a4a34', 1.6)),
    ...[23, 29.2].map((x) => stroke(`${14.3 + x / 2} -8, ${x} -0.6`, '#ffd98a', 1.4, 0.8)),
    stroke('26.3 -92, 27.1 -58', '#e0a060', 1.6, 0.9),
    // Face: an eye closed in a smile, crow's feet, a lifted cheek; then the gleam on the crown.
    stroke('-7.9 -92.6, -6.9 -93.5, -5.7 -92.9', '#3a1430', 1.7),
    stroke('-5 -93.8, -4.1 -94.4', '#7a3c34', 1.3, 0.8),
    stroke('-5 -92.9, -3.9 -92.8', '#7a3c34', 1.3, 0.8),
    stroke('-9.4 -89.6, -8.4 -89, -8 -89.8', '#7a3c34', 1.3, 0.8),
    ellipse(...(place(points('-5.4 -89.6'), HERO)[0] as [number, number]), 6, 5, '#e8805a', 'opacity=".55"'),
    stroke('-5 -87.4, -4.5 -88.8', '#7a3c34', 1.5, 0.8),
    lick('-7.2 -97.2 0.2, -4.6 -100 0.8, -0.6 -101.2 0.2', '#ffc890', 0.9),
    lick('-9.6 -90.6 0.1, -8.6 -92 0.3, -8 -93.4 0.1', '#f0b27a', 0.9),
    stroke('-1.8 -94.4, -0.2 -93.8, -0.2 -91.6, -1.6 -90.4', '#7a3c34', 1.5, 0.85),
    stroke('-2.6 -83.6, -0.4 -83, 2.4 -83.8', '#7a3c34', 1.8, 0.8),
    // Hair: soft locks, combed down and back.
    ...[
      '-3.4 -96.4 0.1, 0 -96.6 0.5, 2 -94.4 0.5, 2.4 -90.4 0.4, 1.6 -86.4 0.1',
      '1.6 -96.8 0.1, 4 -95 0.5, 4.6 -91.4 0.5, 4 -88 0.4, 3.2 -84.8 0.1',
      '5 -97 0.1, 6.6 -94 0.5, 6.6 -90.4 0.4, 5.4 -85.6 0.1',
    ].map((text) => lick(text, '#a596bc', 0.85)),
    ...[
      '0.6 -97 0.1, 3 -95.4 0.4, 3.5 -92 0.4, 3 -87.6 0.1', '4 -97 0.1, 5.6 -94.6 0.4, 5.7 -91 0.4, 4.8 -87 0.1',
    ].map((text) => lick(text, '#fffaf0', 0.95)),
    stroke('-8.8 -88.2, -7.6 -87.4, -6.2 -86.6', '#bba6b4', 1.2, 0.9),
  ].join('');

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
  // The house lights his face and the cap; nape, ear and the back of the hair stay in our dusk.
  add(
    picture.grain(
      path(
        'M180 390H262V480H180Z',
        picture.linear(196, 0, 254, 0, [[0, '#3a1040', 0], [0.4, '#3a1040', 0.2], [0.8, '#3a1040', 0.54], [1, '#3a1040', 0.3]]),
      ) +
        path(
          'M176 470H330V570H176Z',
          picture.linear(176, 0, 300, 0, [[0, '#3a1a50', 0], [0.3, '#3a1a50', 0.62], [0.75, '#3a1a50', 0.5], [1, '#3a1a50', 0]]),
        ),
      picture.clip([SKULL, FRINGE, NEAR_SLEEVE, FAR_SLEEVE].map((text) => path(at(text))).join('')),
      'fine',
    ),
  );
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
  add(path(`M${at(-36, -50)}Q${at(-34, -8)} ${at(6, -8)}Q${at(34, -12)} ${at(36, -50)}`, 'none', 'stroke="#d9cfe6" stroke-width="2.4"'));
  add(ellipse(x - 36, y - 50, 3.4, 3.4, '#d9cfe6'), ellipse(x + 36, y - 50, 3.4, 3.4, '#d9cfe6'));
  add(path(`M${at(-29, -42)}L${at(-23, -2)}`, 'none', 'stroke="#fff3d2" stroke-width="3.4" stroke-linecap="round" opacity=".7"'));
};

export const draw = (): string => {
  hall();
  balcony(206, 150, 30, 0.42);
  balcony(330, 110, 32, 0.46);
  stalls();
  bloom();
  spot();
  curtains();
  stage();
  pool();
  footlights();
  flowers();
  hero();
  bucket();
  return picture.svg();
};
