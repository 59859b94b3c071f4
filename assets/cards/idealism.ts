/** Two plant a sapling before the rising sun; down the hill towards us falls a great tree's shadow. */
import {
  chance,
  ellipse,
  fillDown,
  group,
  type Joint,
  joints,
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
  tube,
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

/** A gap between leaves: two curved edges that meet in points. */
const fleck = (x: number, y: number, scale: number, turn: number) =>
  path(smooth(place([[-7, 0], [-1, -3], [7, 0.6], [0, 3]] as Point[], { x, y, scale, turn }), true, 0.8));

/** Paler leaves inside the shadow, in sprays, so that the crown is leafy all through. */
const sprays = () => {
  const random = chance(27);
  let leaves = '';
  for (const [x, y, radius] of CUSHIONS)
    for (let i = 0; i < 5; i++) {
      const [cx, cy] = cast([x + random.bell() * radius * 0.9, y + random.bell() * radius * 0.8]);
      const lean = Math.PI / 2 + random.bell() * 1.2;
      for (const side of [-0.9, 0, 0.9])
        leaves += smooth(place([[2, 0], [8, -3.4], [16, 0], [8, 3.4]] as Point[], { x: cx, y: cy, turn: lean + side, scale: random.between(0.7, 1.1) }), true, 0.8);
    }
  return path(leaves, '#3a8a96', 'opacity=".42"');
};

/** Spots of sun that come through the leaves. */
const sunspots = () => {
  const random = chance(6);
  let spots = '';
  for (const [x, y, radius] of CUSHIONS)
    for (let i = 0; i < 4; i++) {
      const [cx, cy] = cast([x + random.bell() * radius, y + random.bell() * radius * 0.8]);
      spots += fleck(cx, cy, random.between(0.35, 1.1), random.bell());
    }
  return spots;
};

/** The second find: in the shadow of the tree to come hangs a swing, and somebody is on it. */
const swing = () => {
  const hung = (spine: readonly Joint[]) =>
    castLimb(spine.map(([x, y, r]) => [-130 + (x + 130) * 1.2, -228 + (y + 228) * 1.2, r * 1.15] as const));
  const rope = (x: number) =>
    hung([[x + 22, -228, 1.3], [x, -138, 1.3]]);
  return (
    rope(-166) +
    rope(-128) +
    hung([[-173, -136, 2.6], [-120, -138, 2.6]]) +
    hung([[-150, -142, 6.6], [-171, -151, 5.2], [-193, -157, 3.4], [-199, -163, 2.8], [-200, -166, 2]]) +
    hung([[-150, -141, 6.4], [-171, -145, 5.2], [-194, -146, 3.4], [-200, -151, 2.8], [-202, -154, 2]]) +
    hung([[-150, -140, 7.8], [-144, -154, 7.2], [-138, -169, 6.6], [-135, -174, 3.4], [-134, -178, 3]]) +
    hung([[-132, -183, 8.4], [-131, -188, 8.2]]) +
    hung([[-125, -189, 3.6], [-116, -188, 4.4], [-107, -181, 2]]) +
    hung([[-140, -168, 3], [-149, -160, 2.7], [-157, -169, 2.2]]) +
    hung([[-137, -168, 3], [-128, -160, 2.7], [-121, -171, 2.2]])
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
  return group(use(SHADE) + picture.grain(use(depth), '', 'fine') + sprays(), `${holes} opacity=".93"`);
};

// ── The planters ──────────────────────────────────────────────────────────────────────────────────

/** The planting hole, and the earth drawn up round the stem. */
const soil = () =>
  ellipse(ROOT.x, ROOT.y + 1, 30, 7.4, '#4a2348') +
  path(shape('260 396, 268 389, 278 386, 290 386, 300 389, 309 396, 296 400, 272 400'), '#7a3a4c') +
  path(shape('266 391, 278 387, 290 387, 301 391, 288 390, 276 390'), '#c9756a');

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
  const veins = leaves
    .map(([x, y, length, turn]) =>
      path(
        polygon(place([[2, 0], [26, 0]] as Point[], { x, y, turn, scale: length / 30 }), false),
        'none', 'stroke="#e4f0a0" stroke-width=".8"',
      ),
    )
    .join('');
  return (
    path(
      limb([[284, 397, 2.6], [285, 350, 2.1], [284, 292, 1.2]]),
      '#6a3f3c',
    ) +
    path('M286 392Q286.6 350 284.8 300', 'none', 'stroke="#d99a6a" stroke-width=".9"') +
    blade(
      [[0, 0], [9, -7], [20, -6], [30, 0], [20, 6], [9, 7]],
      '#2f7a55',
    ) +
    blade(
      [[0, 0], [9, -7], [20, -6], [30, 0], [15, 1]],
      '#a8cf5c',
    ) +
    veins
  );
};

/** A part of a figure: its outline and colour. */
type Part = readonly [d: string, fill: string];
const paint = (parts: readonly Part[]) => parts.map(([d, fill]) => path(d, fill)).join('');
/** The whole figure without its colours, to be filled by whoever uses it. */
const mono = (parts: readonly Part[]) => parts.map(([d]) => path(d)).join('');
const stroke = (text: string, colour: string, width: number, extra = '') =>
  path(
    smooth(points(text)),
    'none',
    `stroke="${colour}" stroke-width="${width}" stroke-linecap="round"${extra && ` ${extra}`}`,
  );

/** A head has a frame of its own, drawn looking to the right. */
const headFrame = (set: Parameters<typeof place>[1]) => ({
  part: (text: string) => smooth(place(points(text), set), true),
  lock: (text: string) => limb(place(joints(text), set)),
  line: (text: string, colour: string, width: number) =>
    path(
      smooth(place(points(text), set)),
      'none',
      `stroke="${colour}" stroke-width="${width}" stroke-linecap="round"`,
    ),
});

// The old man, on one knee.

const MAN_SKIN = '#c67c54';
const MAN_DARK = '#7a3c3c';
const SHIRT = '#f3dcc0';
const manHead = headFrame({ x: 240, y: 268, turn: 0.2, scale: 1.06 });

/** What lies behind the trunk of his body: the leg he has set up, and the arm beyond the stem. */
const MAN_FAR: Part[] = [
  [tube('184 352 14, 214 341 12.4, 238 337 10.4'), '#1b3056'],
  [tube('239 338 9.6, 242 356 8.4, 241 384 5.6'), '#1b3056'],
  [shape('232 382, 246 381, 251 388, 264 392, 267 397, 250 399, 231 398'), '#3a1f38'],
  [tube('226 302 8.4, 246 318 7.4, 264 332 6.4'), '#d8b8a4'],
  [tube('262 331 5, 276 350 4.8, 290 372 3.2'), '#a8644a'],
  [shape('288 370, 293 370, 299 378, 302 386, 299 392, 290 393, 288 386'), '#a8644a'],
];
const MAN_BODY: Part[] = [
  [tube('180 350 17, 194 368 14.4, 212 384 10.4'), '#27406a'],
  [tube('213 386 10.2, 190 388 9.8, 162 389 6'), '#27406a'],
  [shape('166 382, 168 394, 158 397, 147 400, 142 396, 144 386, 150 380, 158 381'), '#4a2840'],
  [shape('229 290, 214 282, 197 284, 181 300, 170 324, 164 346, 166 362, 182 370, 200 366, 210 350, 221 334, 234 316, 238 300'), SHIRT],
  [tube('224 296 8.4, 233 286 7.8, 238 276 7.4'), MAN_DARK],
];
/** The waistcoat, its back following his bent spine. */
const WAISTCOAT = shape('222 284, 212 280, 196 282, 179 299, 168 324, 162 346, 164 364, 182 372, 200 368, 206 354, 200 336, 205 316, 216 300');
const MAN_HEAD: Part[] = [
  [manHead.part('-15 -6, -16 4, -12 13, -4 17, 6 18, 13 15, 15 9, 15.6 7.4, 20.6 5.6, 20.4 3, 16 -2.4, 15 -6, 14 -12, 0 -16'), MAN_SKIN],
  [manHead.part('-14 -7, -3 -7, -4 0, -6 6, -5 12, -10 15, -15 11, -18 2'), '#efe2e0'],
  [manHead.part('-6 4, -1 9, 6 10.6, 14 9, 17.4 12, 17 20, 15 30, 8 35, 1 31, -5 22, -8 12'), '#efe2e0'],
  [manHead.part('-27 -5, -16 -9, -12 -22, -2 -26.6, 9 -25, 14 -11, 27 -5, 28 -2.6, 14 -5.4, -2 -6, -16 -4.6, -27 -1'), '#f0b860'],
];
const MAN_ARM: Part[] = [
  [tube('237 338 6.8, 250 353 6.2, 265 373 4'), MAN_SKIN],
  [shape('263 370, 269 371, 277 379, 283 388, 284 393, 276 395, 266 391, 261 380'), MAN_SKIN],
  [shape('206 292, 219 290, 228 300, 234 316, 244 332, 243 340, 232 346, 224 344, 214 330, 204 312'), '#fff0d6'],
];
const MAN = [...MAN_FAR, ...MAN_BODY, [WAISTCOAT, ''] as const, ...MAN_HEAD, ...MAN_ARM];

/** His face: eyes creased with smiling at her, a big moustache, the straw of the hat. */
const manFace = () =>
  path(manHead.part('-14 -6, 14 -7, 15 -1, 12 0, 0 -1, -8 1'), '#7a2f46', 'opacity=".5"') +
  path(manHead.part('-4 0, -8.6 0, -8.6 7, -5 9, -2.6 5'), '#b0664a') +
  manHead.line('-6 2, -4.6 4, -6 6.4', MAN_DARK, 1) +
  manHead.line('7.6 0.6, 10 -1.2, 13 0.2', '#2a1230', 1.7) +
  manHead.line('4 -1.4, 6 0, 4 1.8', '#8a4440', 0.9) +
  path(manHead.part('6.6 -5, 11 -7, 16 -5, 12 -3.6'), '#fff6ee') +
  path(manHead.part('5 5, 9 3, 12 5'), '#e0604a', 'opacity=".55"') +
  manHead.line('16 7.6, 18.4 7.8, 20 6.4', MAN_DARK, 1) +
  path(manHead.part('17 7.6, 19 11, 16 13, 10 12.6, 3 15.4, 6 10, 11 7.4'), '#fff8f0') +
  manHead.line('9 16, 12.4 17.4, 15.4 15.6', '#8a3a40', 1.7) +
  ['0 14, 2 23, 6 31', '5 20, 8 27, 10 33', '-4 12, -3 18, 0 25', '12 21, 13 26, 12 30']
    .map((t) => manHead.line(t, '#bfa4b4', 1.2))
    .join('') +
  manHead.line('-15 -11, 0 -13.4, 13.4 -12', '#c23f3a', 4.4) +
  ['-10 -20, 0 -23.6, 9 -22', '-24 -4.4, -6 -7, 10 -7, 24 -4.4', '-12 -16, 0 -19, 11 -17.6']
    .map((t) => manHead.line(t, '#c07a3c', 0.9))
    .join('');

/** Folds where he bends, braces of stitching, fingers in the soil. */
const manDetails = () =>
  ['206 376 .4, 196 370 1.5, 188 360 .4', '198 384 .4, 206 382 1.5, 212 376 .4', '232 350 .4, 240 354 1.3, 246 352 .4']
    .map((t) => path(tube(t), '#101f44', 'opacity=".7"'))
    .join('') +
  ['216 312 .4, 222 322 1.3, 224 336 .4', '226 308 .4, 231 320 1.2, 232 332 .4', '236 334 .4, 230 338 1.2, 224 338 .4']
    .map((t) => path(tube(t), '#c98f88', 'opacity=".9"'))
    .join('') +
  stroke('244 333, 243 341, 232 346', '#d8a890', 1.8) +
  ['178 310, 186 316, 192 326', '171 330, 182 334, 190 344', '168 348, 180 350, 190 358']
    .map((t) => stroke(t, '#4a2050', 1.3, 'opacity=".7"'))
    .join('') +
  stroke('214 285, 198 287, 184 301, 174 324, 168 346', '#c47a86', 1.2) +
  path(shape('196 369, 206 376, 201 384, 190 377'), '#b8504e') +
  stroke('196 370.6, 204.6 376.4, 200.6 382.6, 191.6 376.8, 196 370.6', '#ffd9a0', 0.9, 'stroke-dasharray="2 2"') +
  stroke('143 398, 152 400.6, 166 397', '#c98062', 1.8) +
  ['270 380, 276 386, 279 393', '266 382, 271 388, 273 394']
    .map((t) => stroke(t, MAN_DARK, 1.1))
    .join('') +
  ['296 378, 297 385, 295 392'].map((t) => stroke(t, '#5e2c3c', 1)).join('') +
  stroke('246 344, 244 349, 240 351', MAN_DARK, 1.1, 'opacity=".7"');

// The child, tipping the can.

const GIRL_SKIN = '#8a4f3a';
const GIRL_DARK = '#4e2440';
const girlHead = headFrame({ x: 336, y: 276, turn: -0.22, flip: -1, scale: 1.06 });

/** Her bun: curls all round its edge. */
const BUN = (() => {
  const random = chance(4);
  const around = Array.from({ length: 18 }, (_, i): Point => {
    const a = (i / 18) * 2 * Math.PI;
    const r = 11.5 * (i % 2 ? 1.06 : 0.95) * random.between(0.96, 1.05);
    return [-11 + Math.cos(a) * r, -23 + Math.sin(a) * r];
  });
  return smooth(place(around, { x: 336, y: 276, turn: -0.22, flip: -1, scale: 1.06 }), true);
})();
const FROCK = shape('338 304, 348 300, 358 303, 365 318, 372 338, 386 356, 384 364, 372 366, 360 371, 346 366, 337 366, 340 346, 338 326, 335 312');
const CHILD_FAR: Part[] = [
  [tube('350 360 6.6, 348 374 5.4, 347 386 4.4'), GIRL_DARK],
  [shape('339 376, 353 376, 354 390, 355 398, 336 399, 327 398, 327 393, 338 389'), '#b8343c'],
  [tube('341 310 5.4, 338 326 5, 341 342 4'), '#177680'],
  [tube('341 342 3.4, 341 354 3, 338 364 3'), '#6a3a38'],
];
const CHILD: Part[] = [
  [tube('368 358 7, 372 374 5.6, 378 387 4.6'), GIRL_SKIN],
  [shape('370 378, 384 374, 387 388, 391 396, 374 401, 362 402, 360 397, 371 391'), '#e2492f'],
  [tube('348 306 5.2, 345 298 5, 341 288 5'), '#6a3a38'],
  [FROCK, '#1f9aa0'],
  [BUN, '#2a1a3c'],
  [girlHead.part('-15 4, -17 -8, -11 -18, 2 -20.6, 12 -16, 15.4 -7, 14.4 -2, 18.6 3.4, 15.4 6.6, 15.6 9, 16 11.4, 13 16.8, 7 19.6, -4 18, -12 12'), GIRL_SKIN],
  [girlHead.part('-12 14, -19 6, -21 -7, -15 -19, -2 -24, 9 -21, 15 -12, 9 -14, 1 -13, -5 -7, -7 2, -10 6'), '#2a1a3c'],
];
const CAN = { x: 327, y: 358, turn: -0.5 };
const onCan = (text: string) => smooth(place(points(text), CAN), true, 0.5);
const CAN_PARTS: Part[] = [
  [onCan('-11 -11, 10 -11, 12 -8, 12 11, 9 13, -10 13, -12 10, -12 -8'), '#e2492f'],
  [limb(place(joints('-11 8 3, -20 -2 2.2, -26 -9 2'), CAN)), '#e2492f'],
  [onCan('-31 -8, -25 -14, -23 -11, -29 -5'), '#f2764a'],
];
const CHILD_ARM: Part[] = [
  [tube('350 334 4.4, 338 339.4 4, 325 337 3.2'), GIRL_SKIN],
  [shape('327 333, 321 331, 315 334, 315 340, 321 343, 327 341'), GIRL_SKIN],
  [shape('342 306, 352 303, 359 310, 357 324, 352 337, 345 341, 338 337, 341 324'), '#2fb3b2'],
];
const canHandle = (colour: string) =>
  path(
    smooth(place(points('-9 -11, -6 -22, 6 -24, 13 -14, 12 2'), CAN)),
    'none',
    `stroke="${colour}" stroke-width="2.8" stroke-linecap="round"`,
  );
const CHILD_ALL = [...CHILD_FAR, ...CHILD, ...CAN_PARTS, ...CHILD_ARM];

/** Water from the rose, every drop with the sun in it. */
const water = () => {
  const random = chance(14);
  let jets = '';
  let drops = '';
  for (let i = 0; i < 6; i++) {
    const [fromX, fromY] = [298 + i * 1.2, 362 + i * 0.9];
    const to = 281 + i * 3.4;
    jets += `M${num(fromX)} ${num(fromY)}Q${num(mix(fromX, to, 0.8))} ${num(fromY + 8)} ${num(to)} 394`;
    drops += ellipse(to + random.bell() * 5, random.between(382, 393), random.between(0.8, 1.5));
  }
  return path(jets, 'none', 'stroke="#fffbe8" stroke-width="1.2" stroke-linecap="round" opacity=".9"') + group(drops, 'fill="#fffbe8"');
};

/** Her face: bent over the water, delighted. */
const childFace = () =>
  path(girlHead.part('-6 1, -10 1, -10.4 7, -7 9, -4.4 5'), '#6a3a38') +
  ellipse(...(place(points('-7.6 10.4'), { x: 336, y: 276, turn: -0.22, flip: -1, scale: 1.06 })[0] as Point), 1.5, 1.5, '#ffc65a') +
  path(girlHead.part('3 7, 7 5, 10 8, 6 10.6'), '#e0604a', 'opacity=".5"') +
  girlHead.line('5.4 0.6, 8.6 2.8, 12.6 1.4', '#1d0f2a', 1.9) +
  girlHead.line('12.6 1.4, 14 2.6', '#1d0f2a', 1.1) +
  girlHead.line('4.6 -6, 8.6 -8.4, 12.6 -7', '#2a1a3c', 1.6) +
  path(girlHead.part('6.4 11, 10 12, 15.6 10.4, 14 14, 10.4 15.4, 7.6 13.8'), '#5e1c30') +
  path(girlHead.part('8 11.8, 11 12.6, 15 11.2, 13.6 13, 10 13.4'), '#fff3e0') +
  ['-17 -8, -12 -17, -2 -21', '-14 -4, -9 -12, 2 -17.4', '-16 4, -17 -2, -15 -8']
    .map((t) => girlHead.line(t, '#6a4480', 1))
    .join('') +
  ['-16 -24, -12 -29, -6 -28', '-15 -18, -9 -20, -6 -24', '-18 -21, -14 -23']
    .map((t) => girlHead.line(t, '#6a4480', 1.1))
    .join('') +
  girlHead.line('-13 -14, -9 -16, -4 -19', '#ffc65a', 3);

/** A frock with dots and folds, fingers round the handle, light on the can and the boots. */
const childDetails = (picture: Picture) => {
  const random = chance(33);
  let dots = '';
  for (let row = 0; row < 9; row++)
    for (let n = 0; n < 7; n++) dots += ellipse(334 + n * 8 + (row % 2) * 4 + random.bell(), 308 + row * 7.4, 1.1);
  return (
    group(dots, `fill="#b8ece0" opacity=".8" ${picture.clip(FROCK)}`) +
    ['352 322 .4, 357 342 1.8, 368 362 .5', '346 330 .4, 348 348 1.6, 350 366 .5', '360 322 .3, 368 344 1.4, 380 358 .4']
      .map((t) => path(tube(t), '#10506c', 'opacity=".75"'))
      .join('') +
    path(shape('337 303, 346 298, 356 302, 352 307, 344 306, 338 309'), '#ffe9c0') +
    stroke('339 363.4, 348 364.4, 360 368.6, 372 363.6, 384 361.4', '#ffc65a', 1.8)
  );
};
/** The side of her frock away from the sun. */
const frockShade = (picture: Picture) =>
  path(
    FROCK,
    picture.linear(346, 320, 376, 352, [[0, '#12405c', 0], [0.5, '#12405c', 0.3], [1, '#12305a', 0.85]]),
  );
const handDetails = () =>
  canHandle('#e2492f') +
  paint(CHILD_ARM) +
  stroke('338.6 336.4, 344.6 340.4, 352 336.6', '#b8ece0', 1.6) +
  ['322 332.6, 319 336, 320 341.6', '318 333.4, 316 337, 317 341'].map((t) => stroke(t, GIRL_DARK, 1)).join('') +
  path(limb(place(joints('-8 -7 1, -8.6 2 1.3, -8 9 .8'), CAN)), '#ffb48a') +
  path(limb(place(joints('7 -7 .8, 8 3 1.8, 6 11 .6'), CAN)), '#8f2440') +
  stroke('341 379, 341 388', '#f07a6a', 1.4) +
  stroke('373 381, 374 390', '#ff9a78', 1.5) +
  stroke('328 397.6, 340 398.4, 354 397', '#5e1c30', 1.8) +
  stroke('361 400.6, 374 400.4, 390 396', '#5e1c30', 1.8);

/** The spade he dug with, left standing in the crest. */
const SPADE: Part[] = [
  [tube('124 396 1.7, 130 340 1.7'), '#8a5048'],
  [shape('123 336, 138 338, 137 342, 122 340'), '#8a5048'],
  [shape('117 386, 131 387, 130 402, 123 412, 115 402'), '#5a6c8a'],
];

/** A robin has come for the worms and sits on the handle. */
const ROBIN: Part[] = [
  [shape('120 329, 125 323, 131 321, 134 317, 139 315.4, 143 318, 147.4 320, 143 321.6, 142 328, 137 334, 129 335, 122 333, 112 337, 109 335'), '#5a3f5e'],
  [shape('138 319, 142 321.4, 141.4 328, 137 332.6, 132.6 330, 134 324'), '#f2643c'],
];
const robinDetails = () =>
  ellipse(140, 318.6, 0.9, 0.9, '#1d0f2a') +
  stroke('122 329, 128 330, 133 327', '#2a1a3c', 1.2) +
  stroke('131 334, 130.4 337', '#2a1a3c', 1) +
  stroke('135 333, 135 337', '#2a1a3c', 1);

/** Form shade: what of a figure turns from the light. */
const turned = (picture: Picture, parts: readonly Part[], dx: number, grain = true) => {
  const id = picture.symbol(mono(parts));
  const away = (x: number, y: number) =>
    picture.mask(`${sheet('#fff')}<use href="#${id}" x="${x}" y="${y}" fill="#000"/>`);
  return group(
    sheet('#3a1a56', `opacity=".3" ${away(dx, -2.4)}`) +
      (grain ? picture.grain(sheet('#2a1450', `fill-opacity=".46" ${away(dx * 2.6, -8)}`), '', 'fine') : ''),
    picture.clip(mono(parts)),
  );
};

/** Their own short shadows, turned away from the sun, and the light round their edges. */
const planters = (picture: Picture) => {
  const fallen = (parts: readonly Part[], foot: number, skew: number) =>
    group(
      mono(parts),
      `fill="${SHADE}" opacity=".8" transform="matrix(1 0 ${skew} -.5 ${num(-skew * foot)} ${num(foot * 1.5)})"`,
    );
  const rim = (parts: readonly Part[], dx: number) =>
    group(mono(parts), `fill="#fff3d2" transform="translate(${dx} -1.8)"`);
  const near = (inner: string) =>
    group(inner, `transform="translate(${ROOT.x} ${ROOT.y}) scale(1.3) translate(${-ROOT.x} ${-ROOT.y})"`);
  return near(
    fallen([...SPADE, ...ROBIN], 404, 0.36) +
      fallen(MAN, 397, 0.5) +
      fallen(CHILD_ALL, 399, -0.5) +
      rim(SPADE, 1.6) +
      paint(SPADE) +
      rim(ROBIN, 1.3) +
      paint(ROBIN) +
      robinDetails() +
      path(shape('108 408, 115 402, 124 400, 134 403, 140 409, 124 411'), '#a8506a') +
      soil() +
      rim(MAN, 1.8) +
      paint(MAN_FAR) +
      turned(picture, MAN_FAR, 3, false) +
      paint(MAN_BODY) +
      path(WAISTCOAT, '#8a4a66') +
      turned(picture, [...MAN_BODY.slice(0, 4), [WAISTCOAT, '']], 4) +
      paint(MAN_HEAD) +
      manFace() +
      paint(MAN_ARM) +
      turned(picture, MAN_ARM, 3.2, false) +
      manDetails() +
      rim(CHILD_ALL, -1.8) +
      canHandle('#fff3d2') +
      paint(CHILD_FAR) +
      paint(CHILD) +
      turned(picture, [...CHILD.slice(0, 2), [FROCK, '']], -4, false) +
      picture.grain(frockShade(picture), '', 'fine') +
      childDetails(picture) +
      childFace() +
      paint(CAN_PARTS) +
      handDetails() +
      sapling() +
      water(),
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
