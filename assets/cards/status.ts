/** A coat's train becomes a peacock's tail down a grand staircase, lit by a chandelier and a golden arch. */

import type { Joint, Point } from './kit';
import { chance, ellipse, group, HEIGHT, limb, mix, num, Picture, path, place, polygon, smooth } from './kit';

const picture = new Picture('#0c2f38');
const add = (...shapes: string[]) => picture.add(...shapes);
const random = chance(12);

/** The landing, and the one who stands on it. */
const LANDING = 392;
const HERO = { x: 300, y: LANDING + 4, scale: 2.62 };
const SKIN = '#8a4a32';

/** Emerald hall, an arch full of lamplight where the light of the picture comes from. */
const hall = () => {
  add(
    path(
      `M0 0H600V${HEIGHT}H0Z`,
      picture.linear(0, 0, 0, 560, [[0, '#0d3a40'], [0.5, '#17695a'], [1, '#0e4148']]),
    ),
  );
  const arch = `M176 ${LANDING}V232A124 130 0 0 1 424 232V${LANDING}Z`;
  add(path(arch, '#e0a03a', 'transform="translate(300 396) scale(1.1 1.06) translate(-300 -396)"'));
  add(path(arch, '#0f4a48', 'transform="translate(300 396) scale(1.055 1.035) translate(-300 -396)"'));
  add(
    path(
      arch,
      picture.linear(0, 110, 0, LANDING, [[0, '#f2b33d'], [0.45, '#fde3ad'], [1, '#f7c76a']]),
    ),
  );
  add(
    picture.grain(
      path(
        arch,
        picture.radial(300, 230, 190, [[0, '#fff3d2', 1], [0.5, '#ffe3a0', 0.5], [1, '#d98a3a', 0.75]]),
      ),
      picture.clip(arch),
    ),
  );
  add(
    picture.grain(
      ellipse(
        300, 190, 380, 300,
        picture.radial(300, 200, 360, [[0, '#ffdf8a', 0.8], [0.5, '#b7b34a', 0.42], [1, '#17695a', 0]]),
      ),
    ),
  );
};

/** Fluted columns left and right, brighter on the side of the arch. */
const columns = () => {
  const column = (x: number, flip: 1 | -1) => {
    const shaft = `M${x - 34} 70H${x + 34}L${x + 37} 560H${x - 37}Z`;
    add(
      path(
        shaft,
        picture.linear(x - 36 * flip, 0, x + 36 * flip, 0, [
          [0, '#0b3038'], [0.6, '#1f7a66'], [1, '#8fc08a'],
        ]),
      ),
    );
    const flutes = [-24, -12, 0, 12, 24].map((dx) => `M${x + dx} 84V560`).join('');
    add(path(flutes, 'none', 'stroke="#0b3038" stroke-width="3" opacity=".5"'));
    add(
      path(`M${x - 46} 46H${x + 46}L${x + 36} 66V80H${x - 36}V66Z`, '#e0a03a'),
      path(`M${x - 46} 46H${x + 46}V54H${x - 46}Z`, '#ffe3a0'),
    );
  };
  column(84, 1);
  column(516, -1);
};

/** The chandelier: two rings of candles and strings of glass, hung over the landing. */
const chandelier = () => {
  const strings = (y: number, reach: number, drop: number, count: number) =>
    Array.from({ length: count }, (_, i) => {
      const x = 300 + (i - (count - 1) / 2) * ((2 * reach) / (count - 1));
      return `M300 ${y - drop}Q${(300 + x) / 2} ${y + 4} ${num(x)} ${y}`;
    }).join('');
  add(
    ellipse(
      300, 60, 250, 150,
      picture.radial(300, 60, 230, [[0, '#fff3d2', 0.85], [0.4, '#ffd27a', 0.35], [1, '#ffb45c', 0]]),
    ),
  );
  add(path('M300 0V40', 'none', 'stroke="#8a5a2c" stroke-width="4"'));
  add(path(strings(52, 128, 60, 9) + strings(78, 70, 50, 7), 'none', 'stroke="#f2b33d" stroke-width="2.6"'));
  add(
    path(
      'M172 52Q300 84 428 52M230 80Q300 102 370 80', 'none',
      'stroke="#c47a2c" stroke-width="5" stroke-linecap="round"',
    ),
  );
  const candle = (x: number, y: number) =>
    path(`M${x - 3} ${y}v-16h6v16z`, '#fff3d2') +
    ellipse(x, y - 23, 3.4, 7, '#ff9a3c') +
    ellipse(x, y - 21, 2, 4.5, '#fff8e0') +
    ellipse(x, y + 14, 2.6, 5, '#ffe9b8');
  add([-128, -86, -43, 43, 86, 128].map((dx) => candle(300 + dx, 54 + 15 * (1 - (dx / 128) ** 2))).join(''));
  add([-70, -24, 24, 70].map((dx) => candle(300 + dx, 81 + 10 * (1 - (dx / 70) ** 2))).join(''));
};

/** Where each step begins (its nosing); the spacing grows towards us. */
const NOSINGS = Array.from({ length: 10 }, (_, i) => LANDING + 430 * (i / 9) ** 1.35);
/** Half the stair's width at a height. */
const flank = (y: number) => mix(128, 262, (y - LANDING) / 420);

/** Marble steps: a lit tread, a shaded riser, a bright edge between them. */
const stairs = () => {
  NOSINGS.slice(0, -1).forEach((y, i) => {
    const next = NOSINGS[i + 1] as number;
    const fold = mix(y, next, 0.56);
    const [a, b, c] = [flank(y), flank(fold), flank(next)];
    const t = i / 9;
    add(
      path(
        polygon([[300 - a, y], [300 + a, y], [300 + b, fold], [300 - b, fold]]),
        `rgb(${mix(226, 92, t)} ${mix(216, 150, t)} ${mix(150, 128, t)})`,
      ),
    );
    add(
      path(
        polygon([[300 - b, fold], [300 + b, fold], [300 + c, next], [300 - c, next]]),
        `rgb(${mix(120, 26, t)} ${mix(150, 84, t)} ${mix(110, 88, t)})`,
      ),
    );
    add(
      path(
        `M${num(300 - b)} ${num(fold)}H${num(300 + b)}`,
        'none', 'stroke="#ffe9b0" stroke-width="2.4" opacity=".8"',
      ),
    );
  });
  add(
    picture.grain(
      path(
        polygon([[172, LANDING], [428, LANDING], [566, 810], [34, 810]]),
        picture.linear(0, LANDING, 0, 800, [
          [0, '#ffdf9a', 0.75], [0.4, '#8fb07a', 0.2], [1, '#0b2c3a', 0.85],
        ]),
      ),
    ),
  );
};

/** The gilded rails that run down with the steps, on turned balusters. */
const balustrades = () => {
  const posts = Array.from({ length: 7 }, (_, i) => {
    const y = mix(LANDING + 6, 650, (i / 6) ** 1.2);
    return { x: 300 - flank(y) - 4, y, tall: mix(52, 108, (i / 6) ** 1.2) };
  });
  const balusters = posts.map(({ x, y, tall }) => {
    const w = tall * 0.055;
    return limb(
      [
        [x, y, w * 1.3], [x, y - tall * 0.12, w * 0.7], [x, y - tall * 0.3, w * 1.5],
        [x, y - tall * 0.62, w * 0.6], [x, y - tall, w],
      ],
      2,
    );
  });
  const rail = (lift: number) => posts.map(({ x, y, tall }): Point => [x, y - tall * (1 + lift)]);
  const bar = `${smooth(rail(0.12))}${smooth(rail(-0.06).reverse()).replace('M', 'L')}Z`;
  const half =
    path(balusters.join(''), '#c98a3a') +
    path(bar, '#e0a03a') +
    path(smooth(rail(0.12)), 'none', 'stroke="#fff0c0" stroke-width="4"') +
    path(
      limb(
        [[168, LANDING + 6, 9], [168, LANDING - 56, 8]],
        1,
      ),
      '#d9983a',
    ) +
    path(
      limb(
        [[173, LANDING, 1.5], [173, LANDING - 54, 1.5]],
        1,
      ),
      '#fde3ad',
    ) +
    ellipse(168, LANDING - 72, 12, 12, '#f2b33d') +
    ellipse(172, LANDING - 76, 5, 5, '#fff3d2');
  const id = picture.symbol(half);
  add(`<use href="#${id}"/><use href="#${id}" transform="matrix(-1 0 0 1 600 0)"/>`);
};

/** The eye of one feather, fifteen wide, looking up its own quill. */
const eye = picture.symbol(
  ellipse(0, 0, 15, 19, '#d99a3a') +
    ellipse(0, 1, 12, 15.5, '#4aa06a') +
    ellipse(0, 3, 9, 11, '#35c0b8') +
    path('M0-2Q3-5 6-2Q8.5 4 4 8Q0 11-4 8Q-8.5 4-6-2Q-3-5 0-2Z', '#1b1f66') +
    ellipse(-3, -1, 1.6, 2.4, '#8fb8ff'),
);

/** How far the tail fans out to either side, in radians. */
const SPREAD = 0.5;

/** The line of one tail feather: straight down from the waist, then fanning out over the steps. */
const quill = (angle: number, length: number): Point[] =>
  [0, 0.25, 0.5, 0.75, 1].map((t) => {
    const spread = angle * (0.34 + 0.66 * Math.min(1, (t * length) / 330) ** 1.2);
    return [
      300 + Math.sin(spread) * t * length,
      238 + Math.cos(spread) * t * length * (1 - 0.05 * Math.abs(angle)),
    ];
  });

/** The train: rows of feathers, the longest below, the shortest on top; the right half mirrors the left. */
const train = () => {
  const rows = [[492, 13], [440, 12], [390, 11], [340, 10], [292, 9], [248, 8], [206, 7], [168, 6]] as const;
  const greens = ['#0e5750', '#12705a', '#1a8562', '#0f6560', '#2c9466'];
  rows.forEach(([length, count], row) => {
    const near = 1 - row / rows.length;
    const feather = (i: number) => {
      const u = (i / (count - 1)) * 2 - 1;
      const spine = quill(u * SPREAD, length * (1 - 0.06 * u * u) + random.between(-6, 6));
      const width = mix(7, 24, near);
      const widths = [2, width * 0.45, width * 0.7, width, width * 0.72];
      const vane = limb(
        spine.map(([x, y], n): Joint => [x, y, widths[n] as number]),
        1,
      );
      const [tip, before] = [spine[4] as Point, spine[3] as Point];
      const degrees = (Math.atan2(tip[0] - before[0], tip[1] - before[1]) * -180) / Math.PI;
      const turn = `translate(${tip[0].toFixed(1)} ${num(tip[1] - 2)}) rotate(${num(degrees)})`;
      return (
        path(vane, greens[(i * 2 + row) % 5] as string) +
        path(smooth(spine.slice(2)), 'none', 'stroke-width="1.2"') +
        `<use href="#${eye}" stroke="none" transform="${turn} scale(${mix(0.42, 1.1, near).toFixed(2)})"/>`
      );
    };
    const half = Array.from({ length: Math.floor(count / 2) }, (_, i) => feather(i)).join('');
    const id = picture.symbol(group(half, 'stroke="#e8b850" stroke-opacity=".7"'));
    add(`<use href="#${id}"/><use href="#${id}" transform="matrix(-1 0 0 1 600 0)"/>`);
    if (count % 2) add(group(feather((count - 1) / 2), 'stroke="#e8b850" stroke-opacity=".7"'));
  });
};

/** The train's edge, and what the steps do to it: dark over each riser, light on each tread. */
const hem = Array.from(
  { length: 17 },
  (_, i) => quill((i / 8 - 1) * (SPREAD + 0.03), 506 * (1 - 0.06 * (i / 8 - 1) ** 2))[4] as Point,
);
const outline = smooth([[284, 240], [220, 420], ...hem, [380, 420], [316, 240]], true);
const drape = () => {
  const risers = NOSINGS.slice(0, -1).map((y, i) => {
    const [top, next] = [mix(y, NOSINGS[i + 1] as number, 0.5), NOSINGS[i + 1] as number];
    return path(
      `M0 ${num(top)}H600V${num(next)}H0Z`,
      picture.linear(0, top, 0, next, [[0, '#0b2a4a', 0.6], [1, '#0b2a4a', 0.05]]),
    );
  });
  add(group(risers.join(''), `${picture.clip(outline)} style="mix-blend-mode:multiply"`));
};

const hero = (points: readonly Point[]) => smooth(place(points, HERO), true);
const heroLimb = (joints: readonly Joint[]) => limb(place(joints, HERO), 3);

/** A head in profile, facing right, twenty high. */
const PROFILE: readonly Point[] = [
  [-2, -10.2], [3.6, -9.6], [6.6, -6.4], [7, -3.2], [9.6, 1], [7.6, 1.9], [8, 3.4], [7.2, 4.6], [7.6, 7],
  [5.6, 9.2], [1.6, 8.2], [-1, 9.6], [-5, 9], [-7.6, 3], [-8.2, -4], [-6, -8.4],
];

/** The coat's back: sloping shoulders, a waist, and the beginning of the fall. */
const COAT: readonly Point[] = [
  [-4, -84.4], [4, -84.4], [8.6, -82], [11.4, -77.6], [10.4, -71], [6.6, -60], [8, -51], [10.4, -42],
  [11.2, -37], [0, -32], [-11.2, -37], [-10.4, -42], [-8, -51], [-6.6, -60], [-10.4, -71], [-11.4, -77.6],
  [-8.6, -82],
];

/** The wearer from behind, chin lifted in profile: [shape, colour], far parts first. */
const wearer = (): (readonly [string, string])[] => {
  const headAt = { x: 0.8, y: -93.5, scale: 0.62, turn: -0.2 };
  const head = place(PROFILE, headAt);
  const hair = place(
    [
      [6.2, -7.6], [2, -11.6], [-4, -12.4], [-10, -13.6], [-14, -9], [-12.5, -3], [-9.5, 1], [-8, 5],
      [-5, 5.5], [-3.4, 1], [-1.4, -1.4], [1.4, -4.6],
    ],
    headAt,
  );
  const crest = [-0.75, -0.45, -0.15, 0.15, 0.45].map((turn): readonly [string, string] => {
    const [x, y] = [-4.4 + Math.sin(turn) * 11, -100 - Math.cos(turn) * 10.5];
    return [
      heroLimb([[-4, -99, 0.35], [x, y, 0.3]]) +
        heroLimb([
          [x, y, 1.1],
          [x + Math.sin(turn) * 1.4, y - 1.4, 1.1],
        ]),
      '#1f9aa0',
    ];
  });
  return [
    [
      heroLimb([[19.5, -52, 0.7], [24.5, -4, 0.6]]),
      '#3a1f56',
    ],
    [
      heroLimb([[19.2, -54, 1.7], [19.5, -52.5, 1.7]]),
      '#f2b33d',
    ],
    [
      heroLimb([[9, -79, 3.6], [14.6, -67, 2.9], [17.6, -57, 2.3]]),
      '#14506e',
    ],
    [
      heroLimb([[17.4, -57.5, 2.9], [18.2, -55, 2.8]]),
      '#f2b33d',
    ],
    [
      heroLimb([[18.4, -54.6, 1.6], [19.6, -51.8, 1.9], [19.8, -49.6, 1]]),
      SKIN,
    ],
    [
      heroLimb([[-9, -79, 3.6], [-18.5, -67.5, 2.9], [-11, -58.5, 2.3]]),
      '#14506e',
    ],
    [
      heroLimb([[-11.6, -59, 2.8], [-9.6, -57.4, 2.8]]),
      '#f2b33d',
    ],
    [
      heroLimb([[-9.6, -57.4, 1.7], [-6, -57, 1.8], [-4, -58.6, 0.9]]),
      SKIN,
    ],
    ...crest,
    [
      heroLimb([[0, -82, 2.7], [0.2, -88, 2.4]]),
      SKIN,
    ],
    [hero(head), SKIN],
    [hero(hair), '#1d1640'],
    [hero(COAT), '#155a72'],
    [
      hero([
        [-5.4, -82], [-8.6, -90.5], [-4.4, -87.6], [0, -85.8], [4.4, -87.6], [8.6, -90.5], [5.4, -82],
        [0, -80],
      ]),
      '#0f3f5e',
    ],
  ];
};

/** Rim of lamplight, the wearer, gold piping and the first scales of the tail on the coat's back. */
const star = () => {
  const parts = wearer();
  const cut = hero([
    ...COAT.slice(0, 8),
    [13.4, -32], [17.4, -18], [0, -16.4], [-17.4, -18], [-13.4, -32],
    ...COAT.slice(11),
  ]);
  const mono = picture.symbol(path(cut) + parts.map(([shape]) => path(shape)).join(''));
  add([-2.2, 2.2].map((x) => `<use href="#${mono}" fill="#fff3d2" x="${x}" y="-1.6"/>`).join(''));
  add(parts.map(([shape, colour]) => path(shape, colour)).join(''));
  add(path(cut, '#135a68'));
  const scale = picture.symbol(
    path('M-6-6Q-6 3 0 6Q6 3 6-6Z', '', 'stroke="#e8b850" stroke-width=".9" stroke-opacity=".8"'),
  );
  const row = picture.symbol(
    [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5].map((x) => `<use href="#${scale}" x="${x * 11}"/>`).join(''),
  );
  const rows = Array.from(
    { length: 18 },
    (_, i) => `<use href="#${row}" x="${HERO.x + (i % 2) * 5.5}" y="${num(HERO.y - 44 - i * 10.4)}"/>`,
  );
  add(group(rows.join(''), `fill="#219178" ${picture.clip(cut)}`));
  add(
    picture.grain(
      path(
        hero(COAT),
        picture.linear(262, 0, 338, 0, [
          [0, '#10163e', 0], [0.25, '#10163e', 0.36], [0.55, '#10163e', 0.5], [0.85, '#10163e', 0],
        ]),
      ),
      picture.clip(hero(COAT)),
      'fine',
    ),
  );
  add(
    path(
      smooth(
        place(
          [
            [-5.4, -82], [-8.6, -90.5], [-4.4, -87.6], [0, -85.8], [4.4, -87.6], [8.6, -90.5], [5.4, -82],
          ] as Point[],
          HERO,
        ),
      ),
      'none', 'stroke="#ffd27a" stroke-width="2"',
    ),
  );
};

/** Where somebody stands, how far the head is turned (radians, negative looks up), and what they wear. */
type Place = readonly [x: number, y: number, scale: number, flip: 1 | -1, nod: number];
type Dress = readonly [skin: string, hair: string, cloth: string, trim: string];
type Cut = 'crop' | 'bun' | 'plume' | 'bald';

/** Hair over a head in profile. */
const CUTS: Record<Cut, readonly Point[]> = {
  crop: [[6.6, -6.8], [3, -11.6], [-4, -11.8], [-9.4, -7], [-9.8, 1], [-7, 5], [-4, 4], [-3.4, -1], [0, -5]],
  bun: [
    [6.8, -6], [3, -11.8], [-4, -12.4], [-8, -16.6], [-13.6, -14], [-13, -8], [-10, -4], [-9, 3], [-5, 4],
    [-2, -2],
  ],
  plume: [
    [6.8, -6], [3, -12], [-2, -15], [-9, -14], [-12, -8], [-11, 0], [-11, 10], [-7, 9], [-4, 2], [-2, -2],
  ],
  bald: [[-9, -4], [-9.4, 2], [-6, 6], [-3.4, 5], [-4, 1], [-6, -2]],
};

/** Draws shapes with a rim towards the chandelier. */
const rimmed = (parts: readonly (readonly [string, string])[], flip: 1 | -1) => {
  const uses = parts.map(([d, colour]) => [`<use href="#${picture.symbol(path(d))}"`, colour] as const);
  return (
    group(uses.map(([use]) => `${use}/>`).join(''), `fill="#ffdf9a" transform="translate(${flip * 2} -2)"`) +
    uses.map(([use, colour]) => `${use} fill="${colour}"/>`).join('')
  );
};

/** Someone at the foot of the stairs in evening dress, face turned up to the landing. */
const onlooker = (spot: Place, dress: Dress, cut: Cut, holds?: 'lorgnette' | 'fan') => {
  const [x, y, scale, flip, nod] = spot;
  const [skin, hair, cloth, trim] = dress;
  const on = <P extends Point | Joint>(points: readonly P[]) => place(points, { x, y, scale, flip });
  const face = { x: 1, y: -2, scale: 1, turn: nod };
  const inHead = (points: readonly Point[]) => smooth(on(place(points, face)), true);
  const parts: (readonly [string, string])[] = [
    [
      limb(
        on([[-2, 14, 5], [-0.5, 3, 4.4]] as Joint[]),
        2,
      ),
      skin,
    ],
    [inHead(PROFILE), skin],
    [inHead(CUTS[cut]), hair],
    [
      smooth(
        on([
          [-9, 13], [-1, 11], [6, 13], [12, 20], [13, 32], [10, 48], [11.5, 84], [19, 156], [-4, 164],
          [-28, 156], [-21, 76], [-17, 46], [-19, 28], [-16, 18],
        ]),
        true,
      ),
      cloth,
    ],
  ];
  if (holds) {
    parts.push([
      limb(
        on([[3, 21, 5], [13, 36, 4.2], [19, 26, 3.2]] as Joint[]),
        3,
      ),
      cloth,
    ]);
    parts.push([
      limb(
        on([[19, 26, 3], [20.5, 16, 2.4], [19.5, 11, 2.6], [18, 8, 1.4]] as Joint[]),
        2,
      ),
      trim,
    ]);
  }
  add(ellipse(x, y + 158 * scale, 34 * scale, 6 * scale, '#0a1c30', 'opacity=".6"'), rimmed(parts, flip));
  const lady = cut === 'bun' || cut === 'plume';
  if (lady) {
    add(
      path(
        smooth(
          on([[-9, 13.4], [-1, 11], [5.4, 13], [4, 21], [-2.5, 26], [-9.5, 20]]),
          true,
        ),
        skin,
      ),
    );
    add(
      path(
        smooth(on([[-10.6, 14], [-10, 20.5], [-2.5, 26.6], [4.4, 21.4], [6.6, 13.6]])),
        'none',
        `stroke="${trim}" stroke-width="${1.8 * scale}"`,
      ),
    );
  } else
    add(
      path(
        limb(
          on([[-7, 12.6, 1.6], [-1, 13.4, 2], [4.6, 10.6, 1.5]] as Joint[]),
          2,
        ),
        trim,
      ),
    );
  const sleeve = smooth(on([[-4, 26], [-7.5, 38], [-6.5, 52], [-1, 66]]));
  add(
    path(
      sleeve,
      'none',
      `stroke="#10163e" stroke-width="${1.5 * scale}" stroke-linecap="round" opacity=".45"`,
    ),
  );
  const shut = on(
    place(
      [[3.4, -2.4], [5, -1.6], [6.4, -2.2]] as Point[],
      face,
    ),
  );
  add(path(smooth(shut), 'none', 'stroke="#3a1630" stroke-width="1.4" stroke-linecap="round"'));
  if (holds === 'lorgnette') {
    const [lens, grip] = on([...place([[11, -3]] as Point[], face), [20, 12]]) as [Point, Point];
    add(
      path(polygon([lens, grip], false), 'none', 'stroke="#f2b33d" stroke-width="2.2"'),
      ellipse(lens[0], lens[1], 5.4, 5.4, '#cfeee0', 'stroke="#f2b33d" stroke-width="2"'),
    );
  }
  if (holds === 'fan') {
    const ribs = [-0.35, 0, 0.35, 0.7, 1.05].map(
      (a): Point => [21 + Math.sin(a) * 22, 20 - Math.cos(a) * 22],
    );
    add(path(smooth(on([[21, 20], ...ribs]), true, 0.4), trim, 'stroke="#ffdf9a" stroke-width="1.5"'));
    add(
      path(
        ribs.map((tip) => polygon(on([[21, 20], tip]), false)).join(''),
        'none', 'stroke="#7a3550" stroke-width="1.2"',
      ),
    );
  }
};

/** A gentleman who bows from the hip, one arm across. */
const bowing = (x: number, y: number, scale: number, flip: 1 | -1) => {
  const on = <P extends Point | Joint>(points: readonly P[]) => place(points, { x, y, scale, flip });
  const face = { x: 31, y: -67, scale: 0.68, turn: 0.75 };
  add(ellipse(x, y, 34 * scale, 6 * scale, '#0a1c30', 'opacity=".6"'));
  add(
    rimmed(
      [
        [
          limb(on([[-6, -50, 6.4], [-10, -26, 4.6], [-15, -4, 2.8]] as Joint[])) +
            limb(
              on([[-15, -2, 2.4], [-8, -0.6, 2]] as Joint[]),
              1,
            ),
          '#1d1a44',
        ],
        [
          limb(on([[-3, -50, 6.6], [1, -26, 4.6], [0, -4, 2.8]] as Joint[])) +
            limb(
              on([[0, -2, 2.4], [8, -0.6, 2]] as Joint[]),
              1,
            ),
          '#272458',
        ],
        [
          limb(
            on([[20, -70, 3.4], [27, -68, 3]] as Joint[]),
            2,
          ),
          '#d98a54',
        ],
        [smooth(on(place(PROFILE, face)), true), '#d98a54'],
        [smooth(on(place(CUTS.crop, face)), true), '#e6d3bd'],
        [
          smooth(
            on([
              [-15, -54], [-9, -66], [6, -76], [19, -77], [24.5, -70], [19, -61], [8, -53], [2, -44],
              [-6, -32], [-17, -16], [-20, -34],
            ]),
            true,
          ),
          '#4a2a5e',
        ],
        [
          limb(on([[17, -70, 4], [17, -55, 3.4], [7, -52, 2.6]] as Joint[])),
          '#5b3570',
        ],
        [
          limb(
            on([[6.4, -52, 2], [2, -53, 2.2]] as Joint[]),
            1,
          ),
          '#d98a54',
        ],
      ],
      flip,
    ),
  );
};

/** The second find: a child who has tied a found feather behind, and carries the chin just as high. */
const child = (x: number, y: number, scale: number) => {
  const on = <P extends Point | Joint>(points: readonly P[]) => place(points, { x, y, scale, flip: -1 });
  const face = { x: 1, y: -84, scale: 1.2, turn: -0.3 };
  add(ellipse(x + 8, y, 34 * scale, 6 * scale, '#0a1c30', 'opacity=".6"'));
  const plume = on([[-9, -42, 0.8], [-22, -46, 4], [-38, -40, 7], [-50, -24, 6]] as Joint[]);
  const [tipX, tipY] = plume[3] as Joint;
  add(path(limb(plume, 3), '#2c9466', 'stroke="#ffdf9a" stroke-width="1.2"'));
  const turn = `translate(${num(tipX)} ${num(tipY - 2)}) rotate(-28) scale(${scale * 0.55})`;
  add(`<use href="#${eye}" transform="${turn}"/>`);
  add(
    rimmed(
      [
        [
          limb(on([[-4, -34, 5], [-5, -18, 3.8], [-5, -4, 2.8]] as Joint[])),
          '#d9b890',
        ],
        [
          limb(
            on([[-5, -2.6, 2.8], [1, -1.6, 2.2]] as Joint[]),
            1,
          ) +
            limb(
              on([[9, -2.6, 2.8], [15, -1.6, 2.2]] as Joint[]),
              1,
            ),
          '#4a1f3e',
        ],
        [
          limb(on([[5, -34, 5], [8, -18, 3.8], [9, -4, 2.8]] as Joint[])),
          '#f3dfc0',
        ],
        [
          limb(
            on([[0, -70, 3.6], [0.6, -76, 3.4]] as Joint[]),
            2,
          ),
          '#f0b07c',
        ],
        [smooth(on(place(PROFILE, face)), true), '#f0b07c'],
        [smooth(on(place(CUTS.plume, face)), true), '#b9783f'],
        [
          smooth(
            on([
              [-7, -70], [0, -72], [7, -69], [9, -56], [9.5, -44], [14, -29], [0, -26], [-14, -29],
              [-9.5, -44], [-10, -58],
            ]),
            true,
          ),
          '#b8485a',
        ],
        [
          limb(on([[-1, -66, 4], [-8, -54, 3.4], [-3, -45, 2.6]] as Joint[])),
          '#cf6468',
        ],
        [
          limb(
            on([[-3, -45, 2.2], [1, -44, 2.4]] as Joint[]),
            1,
          ),
          '#f0b07c',
        ],
      ],
      -1,
    ),
  );
};

/** The hall at the foot of the stairs: bowed and lifted heads, the nearest cut off by the frame. */
const crowd = () => {
  const floor = picture.linear(0, 600, 0, 800, [[0, '#124a4c'], [1, '#0a2438']]);
  add(path('M-5 590L62 590L-5 800Z', floor), path('M605 590L538 590L605 800Z', floor));
  onlooker([92, 520, 1.35, 1, -0.4], ['#c47a4a', '#2a1838', '#1f3f5e', '#f3e0c0'], 'crop');
  onlooker([508, 514, 1.3, -1, -0.4], ['#f0b07c', '#c98a4a', '#7a3550', '#f2c27a'], 'bun');
  onlooker([42, 570, 1.5, 1, -0.45], ['#eeb184', '#e6d3bd', '#6e3b74', '#fde3ad'], 'plume', 'lorgnette');
  onlooker([560, 566, 1.5, -1, -0.42], ['#7a3c2c', '#1d1640', '#2a2a66', '#f3e0c0'], 'crop', 'lorgnette');
  bowing(116, 752, 1.75, 1);
  onlooker([540, 652, 1.75, -1, -0.5], ['#d98a54', '#e6d3bd', '#3a1f56', '#f3e0c0'], 'bald');
  onlooker([30, 700, 2, 1, -0.5], ['#9a5636', '#1d1640', '#a8683a', '#ffdf9a'], 'bun', 'fan');
  child(438, 776, 1.05);
  onlooker([566, 726, 2.1, -1, -0.45], ['#f0b07c', '#7a3550', '#124a5a', '#f2c27a'], 'bun', 'lorgnette');
};

export const draw = (): string => {
  hall();
  columns();
  chandelier();
  stairs();
  balustrades();
  add(
    group(
      picture.blur(path(outline, '#0b1f3a', 'opacity=".6" transform="translate(0 8)"'), 6),
      picture.clip('M0 410H600V800H0Z'),
    ),
  );
  train();
  drape();
  star();
  crowd();
  return picture.svg();
};
