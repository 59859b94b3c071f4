/** At night two plant a sapling; over it, made of stars, already stands the great tree. */
import {
  chance,
  ellipse,
  fillDown,
  group,
  type Joint,
  limb,
  num,
  Picture,
  type Point,
  path,
  place,
  ridge,
  sample,
  sheet,
  smooth,
  stops,
} from './kit';

/** Where the sapling stands among the figures' own points, and where that lies on the card. */
const ROOT = { x: 284, y: 396 };
const SPOT = { x: 300, y: 694, scale: 1.36 };
const SHADE = '#0d1440';
const CREAM = '#fff6dc';
/** The tip of the sapling: the tree to come begins here. */
const TIP = { x: 301, y: 556 };

// ── Night ─────────────────────────────────────────────────────────────────────────────────────────

/** Deep night above, the first green of dawn at the horizon. */
const sky = (picture: Picture) =>
  sheet(picture.linear(0, 0, 0, 690, stops('0 #0b0f38, .38 #1a1c5c, .66 #2a4a86, .86 #4f9a9c, 1 #f2cf96'))) +
  picture.grain(sheet(picture.radial(300, 700, 380, stops('0 #ffe9b0 1, .3 #f9c98a .7, .6 #6fb0a4 .4, 1 #2a4a86 0')))) +
  picture.grain(
    sheet(picture.radial(300, 250, 430, stops('0 #8a6ac0 .62, .3 #4f5ab8 .52, .6 #3a5aa8 .4, .8 #2f4f94 .33, 1 #1a1c5c 0'))) +
      ellipse(180, 190, 170, 130, picture.radial(180, 190, 170, stops('0 #d97a9c .5, .6 #8a5ab0 .3, 1 #8a5ab0 0'))) +
      ellipse(430, 180, 170, 130, picture.radial(430, 180, 170, stops('0 #3fb0b4 .55, .6 #3f7ab0 .3, 1 #3f7ab0 0'))),
  );

const faint = () => {
  const random = chance(3);
  let out = '';
  for (let i = 0; i < 130; i++) {
    const r = random.between(0.5, 1.5);
    out += ellipse(random.between(0, 600), random.between(0, 560), r, r);
  }
  return group(out, 'fill="#a8b8e8" opacity=".7"');
};

/** Bare ranges with mist between them. */
const ranges = (picture: Picture) => {
  const range = (y: number, seed: number, top: string, foot: string) =>
    path(fillDown(ridge(-10, 620, 10, (x) => y - 20 * Math.sin(x / 110 + seed), [[16, 90], [6, 34]], seed)), picture.linear(0, y - 30, 0, y + 80, [[0, top], [1, foot]]));
  return range(596, 5, '#3f7f94', '#a8c8b0') + range(634, 12, '#24507c', '#6fa8a4') + range(668, 19, '#183264', '#33698c');
};

const crest = ridge(-10, 620, 10, (x) => 692 + 0.0005 * (x - 300) ** 2, [[2.5, 40]], 23);
const hill = (picture: Picture) => {
  const d = fillDown(crest);
  return (
    path(d, '#ffe3a8', 'transform="translate(0 -2.6)"') + path(d, picture.linear(0, 690, 0, 800, stops('0 #4a5a86, .4 #2a2f6a, 1 #141544'))) +
    group(picture.grain(sheet(picture.radial(300, 694, 240, stops('0 #fff0bc 1, .25 #f9cf8a .85, .55 #d98a7a .4, 1 #2a2f6a 0')))), picture.clip(d))
  );
};

// ── The tree of stars ─────────────────────────────────────────────────────────────────────────────

interface Bough {
  joints: Joint[];
  depth: number;
}

/** It grows as a tree grows: every bough divides, turns a little and thins. */
const boughs = (): Bough[] => {
  const random = chance(28);
  const list: Bough[] = [
    { depth: 5, joints: [[TIP.x, TIP.y + 6, 3], [298, 500, 9], [303, 440, 15], [300, 376, 17], [300, 336, 15]] },
    { depth: 5, joints: [[TIP.x, TIP.y - 20, 3], [312, 480, 7], [318, 420, 9], [330, 364, 10], [352, 322, 9]] },
    { depth: 5, joints: [[TIP.x, TIP.y - 26, 3], [290, 486, 7], [282, 428, 9], [268, 372, 10], [244, 330, 9]] },
  ];
  const grow = (x: number, y: number, turn: number, length: number, radius: number, depth: number) => {
    const bend = random.bell() * 0.3;
    const [mx, my] = [x + Math.cos(turn) * length * 0.5, y + Math.sin(turn) * length * 0.5];
    const [ex, ey] = [mx + Math.cos(turn + bend) * length * 0.5, my + Math.sin(turn + bend) * length * 0.5];
    list.push({ depth, joints: [[x, y, radius], [mx, my, radius * 0.8], [ex, ey, radius * 0.6]] });
    if (depth === 0) return;
    const spread = random.between(0.34, 0.5);
    for (const side of [-1, 1]) grow(ex, ey, turn + bend + side * spread, length * random.between(0.7, 0.82), radius * 0.6, depth - 1);
    if (depth > 1 && random() < 0.5) grow(ex, ey, turn + bend, length * 0.62, radius * 0.5, depth - 2);
  };
  for (const [x, y, turn, length, radius] of [[300, 338, -1.5, 84, 13], [352, 322, -0.75, 90, 8], [244, 330, -2.4, 90, 8], [330, 364, -0.2, 96, 7], [268, 372, -2.96, 96, 7], [300, 340, -1.1, 96, 8], [300, 340, -1.95, 96, 8]] as const) grow(x, y, turn, length, radius, 4);
  return list;
};

const spark = (x: number, y: number, r: number) => `M${num(x - r)} ${num(y)}Q${num(x)} ${num(y)} ${num(x)} ${num(y - r * 1.4)}Q${num(x)} ${num(y)} ${num(x + r)} ${num(y)}Q${num(x)} ${num(y)} ${num(x)} ${num(y + r * 1.4)}Q${num(x)} ${num(y)} ${num(x - r)} ${num(y)}Z`;

const starTree = (picture: Picture) => {
  const random = chance(61);
  const all = boughs();
  const wood = all.map(({ joints }) => limb(joints, 4)).join('');
  const glow = all.filter(({ depth }) => depth > 2).map(({ joints }) => path(limb(joints.map(([x, y, r]) => [x, y, r * 1.8 + 3] as const), 4))).join('');
  let dust = '';
  let leaves = '';
  let sparks = '';
  for (const { joints, depth } of all) {
    for (const [x, y, r] of sample(joints, 6)) {
      for (let k = 0; k < 2; k++) {
        const size = random.between(0.6, 1.7);
        dust += ellipse(x + random.bell() * (r + 5), y + random.bell() * (r + 5), size, size);
      }
    }
    if (depth > 1) continue;
    const [x, y] = joints[joints.length - 1] as Joint;
    for (let k = 0; k < 13; k++) {
      const [dx, dy] = [random.bell() * 30, random.bell() * 26];
      const size = random.between(0.8, 2.7) * (random() < 0.12 ? 1.7 : 1);
      leaves += ellipse(x + dx, y + dy, size, size, random.pick(['#fff6dc', '#ffe3a0', '#ffc46a', '#a8ecdc', '#7fd0dc', '#f5a8b8', '#fff6dc', '#ffd98a']));
    }
    if (random() < 0.24) sparks += spark(x + random.bell() * 22, y + random.bell() * 20, random.between(4, 12));
  }
  return (
    picture.blur(group(glow, 'fill="#ffdf9a" opacity=".55"'), 9) +
    picture.grain(group(all.map(({ joints }) => path(limb(joints.map(([x, y, r]) => [x, y, r * 1.15 + 1.4] as const), 4))).join(''), 'fill="#ffe9b8" opacity=".6"'), '', 'fine') +
    group(path(wood, '#fff0c8'), 'opacity=".5"') + group(dust, `fill="${CREAM}"`) + leaves + path(sparks, '#fffbe8')
  );
};

// ── The two ───────────────────────────────────────────────────────────────────────────────────────

/** The sapling between them: a thin stem, a stake's height, a few leaves the sun shines through. */
const sapling = () => {
  const leaves = [
    [284, 372, 20, -2.6], [286, 360, 22, -0.5], [283, 340, 25, -2.5], [286, 330, 26, -0.6],
    [283, 312, 24, -2.3], [286, 306, 24, -0.8], [284, 294, 24, -1.9], [285, 294, 22, -1.2],
  ] as const;
  const blade = (half: readonly Point[], fill: string) =>
    leaves
      .map(([x, y, length, turn]) =>
        path(smooth(place(half, { x, y, turn, scale: length / 30 }), true), fill),
      )
      .join('');
  return (
    ellipse(ROOT.x, ROOT.y, 26, 7, '#5a2f4c') +
    ellipse(ROOT.x - 3, ROOT.y - 3, 19, 4.6, '#8a4450') +
    path(
      limb([[284, 397, 2.6], [285, 350, 2.1], [284, 292, 1.2]]),
      '#4a4a4c',
    ) +
    blade(
      [[0, 0], [9, -7], [20, -6], [30, 0], [20, 6], [9, 7]],
      '#2f7a55',
    ) +
    blade(
      [[0, 0], [9, -7], [20, -6], [30, 0], [15, 1]],
      '#9cc257',
    )
  );
};

const TORSO = smooth(
  [
    [224, 289], [208, 282], [190, 288], [177, 306], [170, 330], [168, 352], [176, 366], [198, 368],
    [209, 350], [220, 326], [232, 300],
  ],
  true,
);
const BEARD = smooth(
  [[235, 276], [246, 280], [254, 281], [255, 291], [249, 303], [240, 301], [233, 290]],
  true,
);

/** Waistcoat and form shade on the shirt. */
const waistcoat = (picture: Picture) => {
  const shade = picture.linear(196, 300, 208, 366, [
    [0, '#3a1f56', 0], [0.4, '#3a1f56', 0.4], [1, '#3a1f56', 0.9],
  ]);
  return group(
    path('M150 384Q160 300 192 276L222 290Q202 326 207 372Z', '#7f4562') +
      picture.grain(path(TORSO, shade), '', 'fine'),
    picture.clip(TORSO),
  );
};

/** The old man on one knee; his hands firm the soil. `only` paints everything in one colour. */
const oldMan = (picture: Picture, only?: string) => {
  const ink = (colour: string) => only ?? colour;
  return [
    path(
      limb([[186, 352, 13], [216, 344, 11.5], [236, 344, 10]]) +
        limb([[237, 344, 9.6], [238, 366, 8], [236, 386, 5.6]]),
      ink('#41549c'),
    ),
    path(
      smooth(
        [[229, 384], [240, 383], [252, 391], [254, 397], [228, 397]],
        true,
        0.8,
      ),
      ink('#3a1f38'),
    ),
    path(
      limb([[218, 304, 7.6], [240, 332, 5.6], [260, 366, 4]]),
      ink('#9a6450'),
    ),
    path(
      limb([[180, 352, 15], [198, 376, 12.5], [212, 387, 9.6]]) +
        limb([[212, 388, 9.4], [186, 389, 8.6], [158, 391, 5.4]]),
      ink('#27406a'),
    ),
    path(
      smooth(
        [[166, 385], [158, 384], [144, 391], [141, 398], [150, 399], [168, 396]],
        true,
        0.8,
      ),
      ink('#4a2840'),
    ),
    path(TORSO, ink('#8fbdb8')),
    only ? '' : waistcoat(picture),
    path(
      limb([[224, 292, 7.6], [234, 281, 7]]),
      ink('#b8714e'),
    ),
    path(
      smooth(
        [
          [226, 264], [236, 256], [248, 258], [253, 266], [258, 275], [253, 277], [252, 286], [242, 293],
          [231, 288], [225, 277],
        ],
        true,
      ),
      ink('#c8805a'),
    ),
    path(BEARD, ink('#dcc4cc')),
    path(
      smooth(
        [[236, 270], [233, 282], [226, 288], [219, 282], [219, 270], [226, 264]],
        true,
      ),
      ink('#c9b0c0'),
    ),
    path(
      smooth(
        [[217, 268], [220, 254], [234, 246], [249, 250], [255, 262], [266, 267], [252, 269], [236, 266]],
        true,
      ),
      ink('#3f6672'),
    ),
    path(
      limb([[206, 302, 11], [219, 326, 9.4], [233, 342, 8]]),
      ink('#a5d0c6'),
    ),
    path(
      limb([[235, 343, 6.2], [252, 364, 4.8], [266, 382, 4]]),
      ink('#c8805a'),
    ),
    path(
      limb([[262, 379, 4.2], [270, 388, 4.6], [279, 394, 3]]) +
        limb([[266, 382, 2.4], [276, 386, 2], [282, 390, 1.4]]),
      ink('#c8805a'),
    ),
  ].join('');
};

/** Folds, ear, a lowered eye and the shade under the beard. */
const oldManDetails = () =>
  path(
    'M222 340Q230 340 237 334M190 376Q200 370 208 372M200 312Q204 326 214 336', 'none',
    'stroke="#5a4a78" stroke-width="1.5" stroke-linecap="round" opacity=".8"',
  ) +
  path('M240 300Q234 294 234 284', 'none', 'stroke="#a58a9c" stroke-width="2" stroke-linecap="round"') +
  ellipse(234, 274, 2.8, 4, '#a8603f') +
  path('M245 270Q248 272.4 251 270.6', 'none', 'stroke="#3a1830" stroke-width="1.6" stroke-linecap="round"');

const DRESS = smooth(
  [
    [340, 297], [352, 295], [360, 302], [364, 322], [372, 352], [350, 358], [328, 354], [334, 326],
    [334, 306],
  ],
  true,
);

/** The child holds the stem upright with one hand, the little can ready in the other. */
const child = (only?: string) => {
  const ink = (colour: string) => only ?? colour;
  return [
    path(
      limb([[343, 350, 6.6], [340, 370, 5], [338, 386, 3.8]]),
      ink('#6a3a38'),
    ),
    path(
      limb([[357, 350, 6.6], [359, 371, 5], [361, 387, 3.8]]),
      ink('#7a4238'),
    ),
    path(
      smooth(
        [[343, 382], [334, 382], [324, 391], [325, 398], [344, 398]],
        true,
        0.8,
      ),
      ink('#c23f3a'),
    ),
    path(
      smooth(
        [[367, 384], [357, 384], [347, 392], [348, 400], [368, 400]],
        true,
        0.8,
      ),
      ink('#d9493c'),
    ),
    path(
      limb([[358, 304, 6], [371, 322, 5.2], [376, 338, 4.4]]),
      ink('#178089'),
    ),
    path(DRESS, ink('#1f9aa0')),
    path(
      limb([[347, 298, 4.4], [345, 288, 4.2]]),
      ink('#6a3a38'),
    ),
    path(
      smooth(
        [
          [332, 278], [331, 268], [338, 258], [350, 257], [358, 266], [358, 280], [350, 291], [338, 292],
          [332, 287], [329.5, 280],
        ],
        true,
      ),
      ink('#7a4638'),
    ),
    path(
      smooth(
        [
          [333, 268], [336, 256], [350, 251], [362, 260], [365, 276], [358, 288], [352, 282], [350, 270],
          [342, 267],
        ],
        true,
      ),
      ink('#2a1a3c'),
    ),
    ellipse(364, 257, 9.5, 9.5, ink('#2a1a3c')),
    path(
      limb([[343, 304, 6.2], [325, 321, 5.2], [313, 330, 4.6]]),
      ink('#27adb0'),
    ),
    path(
      limb([[313, 330, 3.6], [302, 335, 3], [292, 337, 3.4]]),
      ink('#7a4638'),
    ),
    path(
      limb([[376, 338, 3.4], [378, 347, 3.4]]),
      ink('#7a4638'),
    ),
    path('M367 356H391L389 378Q378 381 369 378ZM390 362L405 352L407 355L390 372Z', ink('#e2492f')),
    path('M370 356Q379 340 389 356', 'none', `stroke="${ink('#e2492f')}" stroke-width="2.6"`),
  ].join('');
};

/** The fingers that close round the stem, painted over it. */
const fingers = () =>
  [0, 1, 2]
    .map((i) =>
      path(
        limb([[293, 333 + i * 4, 2.4], [286, 333 + i * 4, 2.4], [281, 335 + i * 3.6, 1.8]]),
        '#8a5444',
      ),
    )
    .join('');

/** Shade, eye, mouth and a hair band. */
const childDetails = (picture: Picture) =>
  picture.grain(
    path(
      DRESS,
      picture.linear(344, 306, 366, 350, [[0, '#12405c', 0], [0.45, '#12405c', 0.45], [1, '#12305a', 0.95]]),
    ),
    '', 'fine',
  ) +
  path(
    limb([[356, 261, 2], [361, 265, 2]]),
    '#ffc65a',
  ) +
  path('M334 276Q336.5 278.6 339 277', 'none', 'stroke="#2a1226" stroke-width="1.6" stroke-linecap="round"') +
  path('M333 285Q336 286.6 338 285', 'none', 'stroke="#c9756a" stroke-width="1.5" stroke-linecap="round"');

/** Their own short shadows, turned away from the sun, and the light round their edges. */
const planters = (picture: Picture) => {
  const fallen = (figure: string, foot: number, skew: number) =>
    group(
      figure,
      `opacity=".8" transform="matrix(1 0 ${skew} -.62 ${num(-skew * foot)} ${num(foot * 1.62)})"`,
    );
  const rim = (figure: string, dx: number) => group(figure, `transform="translate(${dx} -2)"`);
  const near = (inner: string) =>
    group(inner, `transform="translate(${SPOT.x} ${SPOT.y}) scale(${SPOT.scale}) translate(${-ROOT.x} ${-ROOT.y})"`);
  return near(
    fallen(oldMan(picture, SHADE), 395, 0.5) +
      fallen(child(SHADE), 398, -0.5) +
      rim(oldMan(picture, '#fff3d2'), 1.8) +
      oldMan(picture) +
      oldManDetails() +
      rim(child('#fff3d2'), -1.8) +
      child() +
      childDetails(picture) +
      sapling() +
      fingers(),
  );
};

// ── Near plane ────────────────────────────────────────────────────────────────────────────────────

/** Dark grass at the lower edge, and light that rises from the sapling like seeds. */
const foreground = () => {
  const random = chance(47);
  let grass = '';
  for (let i = 0; i < 80; i++) {
    const x = random.between(-8, 608);
    const edge = Math.abs(x - 300) / 300;
    grass += limb([[x, 812, 4], [x + random.bell() * 5, 786 - edge * 20, 3], [x + random.bell() * 20, 770 - edge * random.between(10, 60), 0.5]]);
  }
  let seeds = '';
  for (let i = 0; i < 26; i++) {
    const t = random();
    const r = random.between(1, 2.8);
    seeds += ellipse(SPOT.x + random.bell() * (20 + 70 * (1 - t)), 690 - t * 170, r, r);
  }
  return group(seeds, 'fill="#ffe9a8"') + path(grass, '#0d1038');
};

export const draw = (): string => {
  const picture = new Picture('#1a1c5c');
  return picture
    .add(sky(picture), faint(), ranges(picture), starTree(picture), hill(picture), planters(picture), foreground())
    .svg();
};
