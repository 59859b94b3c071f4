/** Two plant a sapling before the rising sun; down the hill towards us falls a great tree's shadow. */
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
  sheet,
  smooth,
} from './kit';

const SUN = { x: 272, y: 246, r: 104 };
const ROOT = { x: 284, y: 396 };
const SHADE = '#1c5a6e';

// ── Sky and distance ──────────────────────────────────────────────────────────────────────────────

/** Dawn: plum-rose above, cream at the sun, the glow in grain. */
const sky = (picture: Picture) =>
  sheet(picture.linear(0, 0, 0, 430, [[0, '#8f4a78'], [0.3, '#cf6474'], [0.62, '#f4946e'], [1, '#fdd29a']])) +
  picture.grain(
    sheet(
      picture.radial(SUN.x, SUN.y, 360, [
        [0, '#fff3d2', 1], [0.3, '#ffe0a0', 0.72], [0.6, '#fbb178', 0.45], [1, '#f08468', 0],
      ]),
    ),
  ) +
  ellipse(SUN.x, SUN.y, SUN.r, SUN.r, '#fff6dc');

/** Long morning clouds, lit from below. */
const clouds = (picture: Picture) =>
  ([[440, 96, 1.2], [120, 62, 0.9], [560, 196, 0.8], [60, 178, 0.7]] as const)
    .map(([x, y, scale]) => {
      const outline: Point[] = [
        [-150, 3], [-80, -4], [-40, -5], [-8, -13], [30, -8], [64, -9], [90, -3], [160, 2], [60, 5], [-40, 6],
      ];
      const shape = smooth(place(outline, { x, y, scale }), true);
      const lit = picture.linear(x, y - 16 * scale, x, y + 9 * scale, [
        [0, '#ffe3b0', 0], [0.5, '#ffe3b0', 0.4], [1, '#fff0cc', 0.95],
      ]);
      return path(shape, '#c9667c', 'opacity=".75"') + picture.grain(path(shape, lit), '', 'fine');
    })
    .join('');

/** Two ranges of bare hills with mist between them. */
const ranges = (picture: Picture) => {
  const range = (base: (x: number) => number, seed: number, top: string, foot: string, y: number) =>
    path(
      fillDown(
        ridge(
          -10, 620, 20,
          base,
          [[16, 90], [6, 34]],
          seed,
        ),
      ),
      picture.linear(0, y, 0, y + 90, [[0, top], [1, foot]]),
    );
  return (
    range((x) => 322 - 24 * Math.sin(x / 110 + 1.4), 5, '#d97f83', '#fbc596', 300) +
    range((x) => 366 - 30 * Math.sin(x / 150 + 3.4), 12, '#86727f', '#e89a84', 340) +
    range((x) => 400 - 22 * Math.sin(x / 120 + 0.4), 19, '#3f7280', '#8f8086', 380)
  );
};

// ── The hill and the shadow ───────────────────────────────────────────────────────────────────────

const crest = ridge(-10, 620, 20, (x) => 394 + 0.00062 * (x - 280) ** 2, [[2.5, 40]], 23);
const hillside = fillDown(crest);

/** The bare hill: light pours over the crest and runs down the slope. */
const hill = (picture: Picture) =>
  path(hillside, '#fff0c8', 'transform="translate(0 -2.5)"') +
  path(
    hillside,
    picture.linear(0, 390, 0, 800, [[0, '#f9b483'], [0.3, '#ee8a70'], [0.7, '#d2606c'], [1, '#a64a6c']]),
  ) +
  group(
    picture.grain(
      ellipse(
        ROOT.x + 20,
        400, 420, 420,
        picture.radial(
          0, 0, 420,
          [[0, '#fff0c0', 1], [0.25, '#ffd79a', 0.66], [0.6, '#fbb080', 0.44], [1, '#f09070', 0]],
          `translate(${ROOT.x + 20} 400) scale(1 .8)`,
        ),
      ),
    ),
    picture.clip(hillside),
  );

/** A few tufts of dry grass: all that grows here so far. */
const stubble = (picture: Picture) => {
  const random = chance(41);
  let blades = '';
  for (let tuft = 0; tuft < 40; tuft++) {
    const y = 420 + 360 * random() ** 1.1;
    const x = random.between(0, 600);
    const h = 4 + (y - 400) / 26;
    for (const lean of [-0.5, 0, 0.55]) {
      const tip = lean * h + random.bell();
      blades += `M${num(x + lean * 3)} ${num(y)}q${num(tip * 0.2)} ${num(-h * 0.6)} ${num(tip)} ${num(-h)}`;
    }
  }
  const stroke = 'stroke="#a8486a" stroke-width="1.6" stroke-linecap="round" opacity=".7"';
  return group(path(blades, 'none', stroke), picture.clip(hillside));
};

/** From the upright tree (root at 0,0; up is negative) to its shadow, wider as it comes nearer. */
const cast = <P extends Point | Joint>([x, y, radius]: P): P => {
  const spread = 0.86 + Math.min(0.3, -y / 1100);
  const point = [ROOT.x + x * spread - y * 0.19, ROOT.y - y * 1.03];
  return (radius === undefined ? point : [...point, radius * spread]) as unknown as P;
};
const castLimb = (joints: readonly Joint[]) => limb(joints.map((joint) => cast(joint)));

/** Boughs of the tree to come: out of a sapling's stem grows a trunk two arms could not close round. */
const BOUGHS: Joint[][] = [
  [
    [0, 2, 2.2], [0, -24, 3.6], [-1, -52, 11], [0, -90, 19], [-3, -130, 21], [-6, -176, 21], [-2, -240, 12],
    [8, -310, 5],
  ],
  [[-4, -132, 17], [-34, -176, 13], [-74, -206, 10], [-126, -222, 7], [-176, -234, 3]],
  [[-2, -160, 14], [26, -204, 11], [62, -232, 8], [112, -262, 4]],
  [[30, -206, 9], [78, -210, 7], [128, -222, 5], [170, -240, 3]],
  [[-8, -186, 11], [-36, -240, 8], [-84, -290, 4]],
];

/** Crown: cushions of leaves along the boughs [x, y, radius]. */
const CUSHIONS: Joint[] = [
  [-172, -236, 40], [-140, -276, 46], [-92, -306, 46], [-40, -328, 50], [22, -332, 46], [76, -318, 48],
  [128, -280, 50], [172, -244, 40], [-62, -266, 40], [58, -270, 44], [0, -290, 46], [-112, -240, 26],
  [118, -234, 28],
];

/** Leaves round a cushion's edge, so that the outline reads as foliage and not as a cloud. */
const foliage = () => {
  const random = chance(58);
  const inside = (p: Point, but: Joint) =>
    CUSHIONS.some((c) => c !== but && Math.hypot(p[0] - c[0], p[1] - c[1]) < c[2] * 0.86);
  let cushions = '';
  let leaves = '';
  for (const cushion of CUSHIONS) {
    const [x, y, radius] = cushion;
    const edge = Array.from({ length: 9 }, (_, i): Point => {
      const a = (i / 9) * 2 * Math.PI;
      const r = radius * random.between(0.8, 0.96);
      return cast([x + Math.cos(a) * r, y + Math.sin(a) * r * 0.9]);
    });
    cushions += smooth(edge, true);
    for (let i = 0; i < 32; i++) {
      const a = random() * 2 * Math.PI;
      const r = radius * random.between(0.8, 1.06);
      const seat: Point = [x + Math.cos(a) * r, y + Math.sin(a) * r * 0.9];
      if (inside(seat, cushion)) continue;
      const turn = Math.atan2(-Math.sin(a), Math.cos(a)) + random.bell() * 1.5;
      const [leafX, leafY] = cast(seat);
      const leaf: Point[] = [[-8, 0], [0, -4.6], [10, 0], [0, 4.6]];
      leaves += smooth(place(leaf, { x: leafX, y: leafY, turn, scale: random.between(0.6, 1.2) }), true, 0.8);
    }
  }
  return path(cushions) + path(leaves);
};

/** Spots of sun that come through the leaves. */
const sunspots = () => {
  const random = chance(6);
  let spots = '';
  for (const [x, y, radius] of CUSHIONS)
    for (let i = 0; i < 4; i++) {
      const [cx, cy] = cast([x + random.bell() * radius, y + random.bell() * radius * 0.8]);
      spots += ellipse(cx, cy, 1.2 + 6 * random() ** 2, 1 + 4 * random() ** 2);
    }
  return spots;
};

/** The second find: in the shadow of the tree to come hangs a swing, and somebody is on it. */
const swing = () => {
  const rope = (x: number) =>
    castLimb([[x, -222, 1.3], [x + 6, -136, 1.3]]);
  const leg = (x: number) =>
    castLimb([[x, -138, 5], [x + 1, -124, 4.4], [x + 5, -108, 2.8], [x + 10, -106, 2.2]]);
  const arm = (from: number, to: number) =>
    castLimb([
      [from, -163, 3.2],
      [(from + to) / 2, -157, 2.8],
      [to, -170, 2.4],
    ]);
  return (
    rope(-150) +
    rope(-106) +
    castLimb([[-148, -135, 2.8], [-96, -135, 2.8]]) +
    leg(-128) +
    leg(-118) +
    castLimb([[-122, -136, 9], [-122, -150, 8], [-122, -164, 7]]) +
    castLimb([[-122, -166, 3.4], [-122, -172, 3.4]]) +
    castLimb([[-122, -180, 8.8], [-122, -185, 8.8]]) +
    arm(-127, -146) +
    arm(-117, -102)
  );
};

/** The whole shadow, teal, deeper towards us, with the sunspots cut out. */
const shadow = (picture: Picture) => {
  const tree = picture.symbol(path(BOUGHS.map(castLimb).join('')) + foliage() + path(swing()));
  const holes = picture.mask(sheet('#fff') + group(sunspots(), 'fill="#000"'));
  const depth = picture.linear(0, 400, 0, 790, [
    [0, '#2f7f8f', 0.35], [0.5, '#174a66', 0.42], [1, '#12304e', 0.72],
  ]);
  const use = (fill: string) => `<use href="#${tree}" fill="${fill}"/>`;
  return group(use(SHADE) + picture.grain(use(depth), '', 'fine'), `${holes} opacity=".93"`);
};

// ── The planters ──────────────────────────────────────────────────────────────────────────────────

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
      ink('#1d3358'),
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
    group(inner, `transform="translate(${ROOT.x} ${ROOT.y}) scale(1.17) translate(${-ROOT.x} ${-ROOT.y})"`);
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

/** The nearest ground: dark grass, and a basket of saplings still to plant, cropped by the frame. */
const foreground = (picture: Picture) => {
  const random = chance(90);
  let grass = '';
  for (let x = -10; x < 612; x += 7) {
    const edge = Math.abs(x - 330) / 300;
    const h = random.between(14, 34) * (0.4 + edge);
    const lean = random.between(-14, 14);
    const [bend, tip] = [`${num(x + lean * 0.4)} ${num(800 - h * 0.6)}`, `${num(x + lean)} ${num(790 - h)}`];
    const back = `${num(x + lean * 0.5 + 3)} ${num(800 - h * 0.5)}`;
    grass += `M${num(x - 3)} 806Q${bend} ${tip}Q${back} ${num(x + 4)} 806Z`;
  }
  const stems = ([[18, -0.2], [44, -0.06], [72, 0.14]] as const)
    .map(([x, turn], i) => {
      const set = { x, y: 736, turn, scale: 0.86 - (i % 2) * 0.12 };
      const leaves = [
        [0, -60, -2.4], [0, -66, -0.7], [0, -88, -2.3], [0, -92, -0.8], [0, -104, -1.6],
      ] as const;
      const shapes = leaves.map(([lx, ly, a]) => {
        const leaf = place(
          [[0, 0], [9, -7], [20, -6], [28, 0], [20, 6], [9, 7]] as Point[],
          { x: lx, y: ly, turn: a },
        );
        return smooth(place(leaf, set), true);
      });
      return (
        path(
          limb(
            place(
              [[0, 0, 3], [0, -104, 1.4]] as Joint[],
              set,
            ),
          ),
          '#143a4c',
        ) + path(shapes.join(''), i % 2 ? '#2f7f72' : '#1f6668')
      );
    })
    .join('');
  const basket = smooth(
    [[-30, 736], [38, 729], [102, 736], [96, 770], [88, 812], [-10, 812], [-20, 770]],
    true,
    0.6,
  );
  let weave = '';
  for (let row = 0; row < 6; row++) weave += `M-30 ${num(748 + row * 12)}q66 ${row % 2 ? 8 : 14} 132 0`;
  return (
    stems +
    path(basket, '#ffcf8f', 'transform="translate(1.5 -2.5)"') +
    path(basket, '#6a3450') +
    group(
      path(weave, 'none', 'stroke="#a05a58" stroke-width="4" stroke-dasharray="13 5"'),
      picture.clip(basket),
    ) +
    path('M-30 736Q38 750 102 736', 'none', 'stroke="#c98062" stroke-width="5" stroke-linecap="round"') +
    path(grass, '#123a52')
  );
};

export const draw = (): string => {
  const picture = new Picture('#d2606c');
  picture
    .add(sky(picture), clouds(picture), ranges(picture))
    .add(hill(picture), stubble(picture), shadow(picture), planters(picture))
    .add(foreground(picture));
  return picture.svg();
};
