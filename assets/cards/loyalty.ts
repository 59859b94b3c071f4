/** A dog has waited on the wet platform; in the light of the night train's door kneels the one it waited for. */
import {
  chance,
  ellipse,
  group,
  type Joint,
  joints,
  limb,
  num,
  Picture,
  type Point,
  path,
  place,
  points,
  polygon,
  shape,
  sheet,
  smooth,
  tube,
} from './kit';

/** The eye stands as low as the dog's: everything along the train runs to this point. */
const VANISH = { x: 40, y: 420 };
const INK = '#10163e';
const AMBER = '#ffb45c';
const CREAM = '#fff3d2';

/** A point of the train's side: `x` on the card, `height` in centimetres above the platform. */
const wall = (x: number, height: number): Point => [x, VANISH.y - (height - 80) * (x - VANISH.x) * 0.00344];
/** The card's x at a depth along the train; 1 is the door, larger is farther. */
const along = (depth: number) => VANISH.x + 400 / depth;
/** An upright rectangle on the train's side. */
const panel = (far: number, near: number, low: number, high: number) =>
  polygon([wall(far, low), wall(far, high), wall(near, high), wall(near, low)]);

const DOOR = { far: 398, near: 532 };
/** Where the light lies on the platform. */
const POOL: Point[] = [
  wall(DOOR.far, 0),
  wall(DOOR.near, 0),
  [560, 640], [600, 812], [20, 812], [150, 700], [300, 585],
];

// ── Night, station, train ─────────────────────────────────────────────────────────────────────────

/** Rainy night over a small town: roofs, and a few windows that still have light. */
const night = (picture: Picture) =>
  sheet(picture.linear(0, 0, 0, 440, [[0, '#10163e'], [0.55, '#222a66'], [1, '#3d4f96']])) +
  picture.grain(
    sheet(picture.radial(90, 430, 320, [[0, '#7f8fd0', 0.7], [0.4, '#5a6ab4', 0.45], [1, '#3a4690', 0]])),
  ) +
  path('M-5 424V392L14 380L34 392V402H52L66 390L84 402H96V396L120 384L150 398V424Z', '#1d2258') +
  path('M10 400h6v7h-6ZM110 402h6v7h-6ZM60 406h5v6h-5Z', AMBER, 'opacity=".8"');

/** The platform: wet slabs that run to the vanishing point. */
const platform = (picture: Picture) => {
  const ground = `M-5 ${VANISH.y}H${VANISH.x}L610 577V806H-5Z`;
  const seams = [0.5, 0.85, 1.5, 3.4, -9, -3]
    .map((slope) => `M${VANISH.x} ${VANISH.y}L${num(VANISH.x + 400 / slope)} 820`)
    .join('');
  const rows = [446, 462, 486, 522, 578, 668].map((y) => `M-5 ${y}H610`).join('');
  return (
    path(
      ground,
      picture.linear(0, 420, 0, 800, [[0, '#3d4f96'], [0.3, '#2b3678'], [1, '#141b4c']]),
    ) +
    group(
      path(seams + rows, 'none', 'stroke="#10163e" stroke-width="1.8" opacity=".4"') +
        path(
          polygon([[VANISH.x, VANISH.y], [610, 606], [610, 628]]),
          '#e9d9b4', 'opacity=".5"',
        ),
      picture.clip(ground),
    )
  );
};

/** The station clock on its post, late: hands, but not a single digit. */
const clock = (picture: Picture) => {
  const [x, y, r] = [92, 208, 40];
  const ticks = Array.from({ length: 12 }, (_, i) => {
    const [s, c] = [Math.sin((i * Math.PI) / 6), Math.cos((i * Math.PI) / 6)];
    return polygon(
      [[x + s * r * 0.74, y - c * r * 0.74], [x + s * r * 0.86, y - c * r * 0.86]],
      false,
    );
  }).join('');
  const stroke = (width: number) => `stroke="${INK}" stroke-width="${width}" stroke-linecap="round"`;
  return (
    path(`M${x - 4} ${y}H${x + 4}L${x + 6} 640H${x - 6}Z`, '#161b4a') +
    ellipse(x, y, r + 7, r + 7, '#161b4a') +
    ellipse(
      x,
      y,
      r,
      r,
      picture.radial(x + 12, y + 10, r * 1.4, [[0, '#fbe6b8'], [0.7, '#c9b8b4'], [1, '#8a8ab4']]),
    ) +
    path(ticks, 'none', stroke(2.4)) +
    path(`M${x} ${y}L${x - 4} ${y - 22}`, 'none', stroke(4.4)) +
    path(`M${x} ${y}L${x - 21} ${y - 24}`, 'none', stroke(3))
  );
};

const side = polygon([[VANISH.x, VANISH.y], wall(610, 330), wall(610, 4)]);

/** The carriage's side, roof and stripe, lit faintly by its own windows. */
const train = (picture: Picture) => {
  const strip = (low: number, high: number, fill: string, extra = '') =>
    path(polygon([[VANISH.x, VANISH.y], wall(612, high), wall(612, low)]), fill, extra);
  const windows = [
    [1.42, 1.84], [2.04, 2.46], [2.66, 3.08], [3.28, 3.7], [3.9, 4.32], [4.52, 4.94], [5.14, 5.56],
  ] as const;
  const panes =
    windows.map(([near, far]) => panel(along(far), along(near), 118, 206)).join('') +
    panel(590, 640, 118, 206);
  const glow = picture.linear(120, 0, 600, 0, [[0, '#c9764a'], [0.5, '#f2a24a'], [1, '#ffd27a']]);
  // Somebody in the nearest window leans forward to see.
  const passengers =
    ellipse(296, 360, 12, 13) + path('M276 392q2 -20 20 -20q19 0 21 20Z') + path('M308 350q12 4 8 14l-9 2Z') + ellipse(226, 384, 7, 8) + path('M214 402q2 -11 12 -11q11 0 12 11Z');
  return (
    strip(-30, 4, '#0c1034') +
    strip(320, 400, '#1a2056') +
    path(
      side,
      picture.linear(300, 0, 420, 560, [[0, '#24408a'], [0.6, '#1f5a8a'], [1, '#173a6c']]),
    ) +
    picture.grain(
      path(
        side,
        picture.radial(465, 400, 300, [
          [0, '#ffcf8a', 0.6], [0.3, '#e88a5a', 0.45], [0.8, '#7a4a86', 0.36], [1, '#3a3a80', 0],
        ]),
      ),
      picture.clip(side),
    ) +
    strip(60, 96, '#f0d8a8', 'opacity=".75"') +
    strip(66, 70, '#c4553f', 'opacity=".8"') +
    strip(318, 326, '#8fa4dc', 'opacity=".6"') +
    path(panes, glow) +
    group(passengers, `fill="#7a3446" opacity=".72" ${picture.clip(panes)}`) +
    path(panes, 'none', `stroke="${INK}" stroke-width="3"`)
  );
};

/** What the windows throw down on the wet slabs: each its own streak, longer the nearer. */
const gleams = (picture: Picture) => {
  const streaks = [
    [2.04, 2.46], [2.66, 3.08], [3.28, 3.7], [3.9, 4.32], [4.52, 4.94],
  ].map(([near = 1, far = 1]) => {
    const [a, b] = [wall(along(far), -28), wall(along(near), -28)];
    const reach = (b[0] - VANISH.x) * 0.62;
    return path(
      polygon([a, b, [b[0] - reach * 0.2, b[1] + reach], [a[0] - reach * 0.2, a[1] + reach * 0.9]]),
      picture.linear(0, b[1], 0, b[1] + reach, [[0, '#ffc46a', 0.75], [0.5, '#f2944a', 0.46], [1, '#b8486a', 0.2]]),
    );
  });
  return picture.grain(streaks.join(''), '', 'fine');
};

/** The open door: the brightest shape of the picture, its leaf slid aside. */
const door = (picture: Picture) => {
  const opening = panel(DOOR.far, DOOR.near, 2, 212);
  const leaf = panel(DOOR.near + 4, 586, 4, 208);
  return (
    path(leaf, '#2f6a9a', `stroke="${INK}" stroke-width="2"`) +
    path(panel(546, 576, 104, 186), '#f7b65c') +
    path(
      opening,
      picture.linear(0, 230, 0, 560, [[0, '#fff8e0'], [0.5, '#ffe3a0'], [1, '#ffbe5e']]),
      `stroke="${CREAM}" stroke-width="3"`,
    ) +
    path(
      polygon([wall(DOOR.far, 2), wall(DOOR.near, 2), [506, 512], [426, 496]]),
      '#f0914a', 'opacity=".7"',
    ) +
    path(panel(419, 423, 20, 212), '#e0984a') +
    path(panel(500, 505, 20, 212), '#e0984a')
  );
};

/** The light that falls out: over the wet slabs in grain, and mirrored under the sill in broken streaks. */
const light = (picture: Picture) => {
  const pool = smooth(POOL, true, 0.4);
  const random = chance(17);
  let glints = '';
  for (let i = 0; i < 70; i++) {
    const t = random() ** 0.8;
    const y = 560 + 225 * t;
    const x = 458 - 60 * t + random.bell() * (54 + 60 * t);
    const w = random.between(8, 30) * (0.6 + t);
    const h = num(1.6 + 2 * t);
    glints += `M${num(x - w)} ${num(y)}q${num(w)} -${h} ${num(2 * w)} 0q${num(-w)} ${h} ${num(-2 * w)} 0Z`;
  }
  return (
    path(
      pool,
      picture.radial(460, 545, 400, [
        [0, '#ffe3a0', 0.95], [0.3, '#f79a4e', 0.72], [0.65, '#a8486a', 0.5], [1, '#3a2a70', 0],
      ]),
    ) +
    picture.grain(
      path(
        pool,
        picture.radial(450, 555, 400, [
          [0, CREAM, 1], [0.25, '#ffd27a', 0.7], [0.55, '#f7985a', 0.48], [1, '#b8486a', 0.2],
        ]),
      ),
    ) +
    // Nothing glints where the kneeling one stands in the light.
    group(path(glints, CREAM, 'opacity=".6"'), picture.mask(sheet('#fff') + shadow('#000')))
  );
};

// ── Who came back ─────────────────────────────────────────────────────────────────────────────────

const COAT = smooth(
  points(`432 420, 446 406, 468 405, 484 422, 494 456, 500 498, 506 534, 507 555, 494 552, 474 541, 452 536,
    434 534, 432 518, 438 496, 440 462, 432 440`),
  true,
  0.9,
);
/** The head in profile, bent to the dog; drawn upright about its middle, facing left. */
const onHead = (text: string) => smooth(place(points(text), { x: 430, y: 380, turn: -0.16, scale: 1.06 }), true);
const headLine = (text: string, colour: string, width: number) =>
  path(
    smooth(place(points(text), { x: 430, y: 380, turn: -0.16, scale: 1.06 })),
    'none',
    `stroke="${colour}" stroke-width="${width}" stroke-linecap="round"`,
  );

/** An open hand, palm up, fingers to the left: palm, three fingers, thumb. */
const palm = (x: number, y: number, turn: number) =>
  ['6 0 5.4, -4 1 6, -9 1 4.4', '-6 -2 2.6, -15 -4 2.3, -21 -7 1.6', '-6 1 2.6, -16 0 2.3, -23 -2 1.6', '-6 4 2.5, -14 4 2.2, -20 3 1.5', '-1 -4 2.4, -6 -9 2.1, -9 -13 1.5']
    .map((text) => limb(place(joints(text), { x, y, turn })))
    .join('');

/** The near sleeve: the upper arm hangs, the elbow is bent, the forearm goes out under the dog's chin. */
const SLEEVE = tube('459 424 12.4, 455 452 11.8, 447 476 10.8, 428 486 9.6, 408 491 8.4, 388 495 7.2');

/** The returning one, dark against the door: down on one knee, hands held out to the dog's cheeks, suitcase let go. */
const owner = (only?: string) => {
  const ink = (colour: string) => only ?? colour;
  return [
    path('M525 514h38q6 0 6 6v52q0 6 -6 6h-38q-6 0 -6 -6v-52q0 -6 6 -6Z', ink('#7a3a4c')),
    path('M533 514v-10q0 -4 4 -4h14q4 0 4 4v10', 'none', `stroke="${ink('#4a2040')}" stroke-width="4.4"`),
    // The far arm, and the far leg that stands.
    path(tube('446 414 10, 432 436 9.4, 418 446 8.6, 400 438 7.8, 386 428 6.6'), ink('#4a2656')),
    path(palm(377, 425, -0.3), ink('#8a4a3a')),
    path(shape('474 503, 444 507, 424 511, 412 516, 406 525, 408 538, 413 554, 418 578, 432 578, 431 560, 432 546, 438 538, 474 537'), ink('#232a66')),
    path(shape('436 566, 420 565, 406 573, 399 580, 402 584, 436 584'), ink('#160f30')),
    // The near leg, its knee on the wet stone.
    path(shape('470 510, 464 530, 458 550, 454 566, 457 577, 468 582, 492 583, 531 579, 531 566, 512 564, 488 561, 493 548, 502 520'), ink('#35408c')),
    path(shape('524 564, 540 560, 550 568, 552 582, 544 584, 536 578, 526 580'), ink('#1d1438')),
    path(COAT, ink('#5c2d5e')),
    path(tube('452 414 8.6, 440 396 8'), ink('#8a4a3a')),
    path(onHead('-4 -24, 12 -22, 20 -8, 18 10, 8 20, -4 22, -13 20, -16.4 14, -15.4 9.6, -17.4 7.4, -15.6 4, -22 1.4, -17 -8, -15 -17'), ink('#9a5636')),
    path(onHead('-15 -14, -12 -24, -1 -30, 12 -29, 22 -21, 26 -7, 23 10, 17 22, 9 22, 12 10, 9 0, 3 -9, -5 -13'), ink('#22163c')),
    path(tube('456 364 8, 464 361 8.6'), ink('#22163c')),
    path(tube('430 410 6.4, 446 414 8.4, 468 408 6.4'), ink('#d9583f')),
    path(palm(378, 497, 0.24), ink('#9a5636')),
    path(SLEEVE, ink('#6a356a')),
  ].join('');
};

/** Its shadow, down the platform towards us and the dog. */
const shadow = (colour: string) => group(owner(colour), 'transform="matrix(1 0 .42 -.8 -243 1048)"');

/** Backlight round the figure, its folds, its shadow. */
const homecoming = (picture: Picture) =>
  group(shadow('#3a1f56'), 'opacity=".68"') +
  ellipse(470, 584, 84, 5, '#3a1640', 'opacity=".7"') +
  group(owner(CREAM), 'transform="translate(2.4 -1.6)"') +
  group(owner(AMBER), 'transform="translate(-2 -1.4)"') +
  owner() +
  picture.grain(
    path(
      COAT,
      picture.linear(520, 430, 430, 500, [[0, '#1d1450', 0], [0.45, '#1d1450', 0.42], [1, '#1d1450', 0.8]]),
    ),
    '', 'fine',
  ) +
  // The arm once more, over the shade of the coat it throws.
  path(SLEEVE, '#2a1450', `opacity=".45" transform="translate(4 7)" ${picture.clip(COAT)}`) +
  path(SLEEVE, '#7a4480') +
  path(tube('430 411 6, 446 415 8, 467 409 6'), '#e2604a') +
  path(tube('462 414 6, 478 440 7, 478 472 7.6, 484 480 4'), '#c9483c') +
  path(
    'M482 476Q488 516 494 546M458 500Q456 518 450 532M438 474Q446 478 452 474', 'none',
    'stroke="#2a1450" stroke-width="2" stroke-linecap="round" opacity=".7"',
  ) +
  path(tube('394 489 .8, 412 484 1.7, 428 479 1.7, 438 472 .6'), '#ffc88a', 'opacity=".8"') +
  // Where the near leg folds: the thigh stands on the knee, the shin lies on the stone.
  path(
    'M490 560Q480 562 475 570', 'none',
    'stroke="#151a4a" stroke-width="2" stroke-linecap="round" opacity=".8"',
  ) +
  path(tube('410 520 .6, 421 514 1.4, 433 511 .6'), '#8fa0dc', 'opacity=".8"') +
  headLine('-14 -3, -11 -6, -7 -3.4', '#2a1030', 2) +
  headLine('-15 -9, -11 -11.6, -6 -10', '#22163c', 1.8) +
  path(onHead('-15.4 9.6, -10 10, -6 7.4, -8 13.4, -13 15'), '#5a1a34') +
  path(onHead('-15 10, -10 10.4, -7 8.4, -9 11.2, -13 12'), '#fff0d8') +
  path(onHead('-10 1, -4 0, -2 4, -7 6'), '#d9655c', 'opacity=".6"') +
  path(onHead('6 -2, 10 -3, 11 3, 7 6'), '#8a4a32');

// ── The dog ───────────────────────────────────────────────────────────────────────────────────────

/** Authored sitting, facing right, a hundred units to the crown of its head, paws on zero. */
const DOG = { x: 196, y: 752, scale: 3.2 };
const dogPath = (points: readonly Point[], tension = 1) => smooth(place(points, DOG), true, tension);
const dogLimb = (joints: readonly Joint[]) => limb(place(joints, DOG));
const dogPoint = (x: number, y: number) => place([[x, y]] as Point[], DOG)[0] as Point;

const TRUNK = dogPath([
  [11, -92], [6, -84], [0, -76], [-9, -68], [-18, -56], [-26, -42], [-32, -26], [-35, -12], [-30, -2],
  [-12, -1], [0, -8], [6, -20], [12, -30], [20, -34], [25, -42], [27, -52], [26, -62], [24, -70], [26, -77],
  [20, -88],
]);
const HEAD = dogPath([
  [8, -88], [10, -97], [17, -101.5], [25, -100.5], [30, -96], [34, -92.5], [44, -90], [48.5, -88],
  [48, -83.5], [43, -81], [36, -79], [29, -76], [19, -76], [11, -80],
]);
const HAUNCH = dogPath([
  [-14, -37], [-2, -33], [5, -22], [4, -9], [-6, -2], [-22, -1], [-33, -5], [-35, -18], [-28, -31],
]);
const FORELEG = dogLimb([
  [9, -48, 5], [13, -40, 7.6], [16, -30, 6.4], [17, -20, 4.5], [17, -13, 3.7], [17.4, -5, 3.5],
]);
const FAR_FORELEG = dogLimb([[18, -44, 4], [22.5, -32, 5], [26, -16, 3.6], [26, -5, 3.2]]);
const TAIL = dogLimb([[-31, -7, 3.6], [-42, -8, 4.4], [-50, -18, 5.6], [-51, -32, 5], [-46, -43, 1]]);
const PAWS = [
  dogPath([[13.5, -6], [20.5, -6.5], [26, -3.5], [27, 0], [14, 0.4]]),
  dogPath([[-9, -6], [0, -5.6], [6, -3.2], [7, 0], [-14, 0.4]]),
];
const FAR_PAW = dogPath([[22.5, -5], [29, -5.5], [34, -3], [35, 0], [23, 0]]);
const EAR = dogPath(
  [[10, -94], [9, -106], [12, -114], [18, -107], [21, -98], [16, -95]],
  0.8,
);
const FAR_EAR = dogPath(
  [[19, -98], [20, -108], [24, -114], [28, -105], [28, -97]],
  0.8,
);
const OUTLINE = [FAR_EAR, FAR_FORELEG, FAR_PAW, TAIL, TRUNK, HEAD, HAUNCH, FORELEG, ...PAWS, EAR];

const dogIn = (colour: string) => group(OUTLINE.map((d) => path(d)).join(''), `fill="${colour}"`);

/** Shadow away from the door, and the dog again in the water under it. */
const dogGround = (picture: Picture) => {
  const [x, y] = [DOG.x, DOG.y];
  const mirror = picture.mask(
    sheet('#000') +
      path(
        'M0 750H600V800H0Z',
        picture.linear(0, 752, 0, 800, [[0, '#fff'], [1, '#555']]),
      ),
  );
  return (
    group(
      dogIn('#1a1448'),
      `opacity=".7" transform="translate(${x} ${y}) matrix(1 0 .9 -.26 0 0) translate(${-x} ${-y})"`,
    ) +
    group(
      group(dogIn('#5a2a50'), `transform="translate(0 ${2 * y}) scale(1 -1)"`),
      `${mirror} opacity=".6"`,
    ) +
    ellipse(x - 6, y + 1, 112, 8, '#120f38', 'opacity=".75"')
  );
};

/** A shape of coat with shade that dissolves away from the light, which comes from the right. */
const furred = (picture: Picture, shape: string, colour: string, from: Point, to: Point) =>
  path(shape, colour) +
  picture.grain(
    path(
      shape,
      picture.linear(...from, ...to, [[0, '#3a1f56', 0], [0.4, '#3a1f56', 0.42], [1, '#22164a', 0.92]]),
    ),
    '', 'fine',
  );

/** What is white on it: bib, muzzle and socks; they take the light first. */
const white = (within: string, picture: Picture, ...patch: Point[]) =>
  group(path(dogPath(patch), '#fff0cc'), picture.clip(path(within)));

/** Nose, mouth, eye and collar. */
const features = () => {
  const [noseX, noseY] = dogPoint(47, -87);
  const [eyeX, eyeY] = dogPoint(27.5, -92.5);
  const line = (points: Point[], colour: string, width: number) =>
    path(
      smooth(place(points, DOG)),
      'none',
      `stroke="${colour}" stroke-width="${width}" stroke-linecap="round"`,
    );
  return (
    path(
      dogPath([[34, -80.5], [42, -81.5], [41, -77.5], [36, -76.5]]),
      '#d9655c',
    ) +
    line(
      [[46, -84], [42, -82], [36, -81.5], [31, -83.5]],
      '#3a1838', 2.6,
    ) +
    ellipse(noseX, noseY, 7.6, 6.2, '#1a1034') +
    ellipse(noseX + 2, noseY - 2.6, 2.2, 1.3, CREAM) +
    ellipse(eyeX, eyeY, 5, 5.4, '#1a1034') +
    ellipse(eyeX + 2, eyeY - 2, 1.8, 1.8, CREAM) +
    line(
      [[24, -96], [27, -97.5], [30, -96.5]],
      '#f2c080', 3.4,
    ) +
    path(
      dogLimb([[4, -79, 2.6], [13, -74, 2.8], [25, -73, 2.6]]),
      '#e2492f',
    ) +
    ellipse(...dogPoint(24, -69.5), 6.4, 6.4, AMBER)
  );
};

/** Wet fur: short strokes that follow the coat down, dark in the shade and bright towards the door. */
const fur = (within: string, picture: Picture, seed: number, count: number, box: readonly [Point, Point], lean: number, colour: string) => {
  const random = chance(seed);
  let d = '';
  for (let i = 0; i < count; i++) {
    const [x, y] = dogPoint(random.between(box[0][0], box[1][0]), random.between(box[0][1], box[1][1]));
    const long = random.between(8, 17);
    d += limb([[x, y, 0.5], [x + lean * long * 0.5, y + long * 0.5, 1.3], [x + lean * long * 0.7 + random.bell() * 3, y + long, 0.2]], 2);
  }
  return group(path(d, colour), picture.clip(path(within)));
};

/** The wag: two paler tails where the tail was a moment ago. */
const wag = () =>
  [-0.3, 0.26]
    .map((turn) => {
      const [x, y] = dogPoint(-31, -7);
      return path(TAIL, '#c98a6a', `opacity=".28" transform="rotate(${num(turn * 57)} ${num(x)} ${num(y)})"`);
    })
    .join('');

/** The dog, upright and all attention, warm-coloured, with the door's light along its front. */
const dog = (picture: Picture) => {
  const coat = '#b5643f';
  const [shoulder, rump] = [dogPoint(24, -60), dogPoint(-26, -30)];
  return (
    wag() +
    group(dogIn(CREAM), 'transform="translate(3.6 -2)"') +
    path(FAR_EAR, '#5a2c44') +
    furred(picture, FAR_FORELEG, '#f0cf9e', dogPoint(29, -30), dogPoint(19, -28)) +
    path(FAR_PAW, '#e9c294') +
    furred(picture, TAIL, coat, dogPoint(-44, -20), dogPoint(-54, -18)) +
    path(TRUNK, coat) +
    group(
      path(
        dogPath([[12, -96], [-40, -60], [-44, 0], [-24, -20], [-8, -50], [8, -72]]),
        '#7a3c3c',
      ),
      picture.clip(path(TRUNK)),
    ) +
    white(
      TRUNK,
      picture,
      [20, -82], [30, -76], [34, -56], [30, -30], [18, -30], [17, -42], [19, -56], [17, -68],
    ) +
    furred(picture, TRUNK, 'none', shoulder, rump) +
    fur(TRUNK, picture, 5, 30, [[-30, -64], [8, -24]], -0.7, '#4a2440') +
    fur(TRUNK, picture, 6, 14, [[2, -78], [16, -40]], -0.3, '#dd9264') +
    fur(TRUNK, picture, 7, 30, [[18, -76], [28, -36]], -0.35, '#d9ab7c') +
    path(HEAD, coat) +
    group(
      path(
        dogPath([[4, -80], [8, -104], [26, -104], [24, -96], [16, -90], [14, -76]]),
        '#7a3c3c',
      ),
      picture.clip(path(HEAD)),
    ) +
    white(HEAD, picture, [29, -104], [34, -92], [31, -86], [24, -81], [22, -72], [56, -72], [56, -96]) +
    furred(picture, HAUNCH, '#a8583c', dogPoint(0, -26), dogPoint(-26, -14)) +
    fur(HAUNCH, picture, 9, 14, [[-26, -30], [2, -6]], 0.5, '#6a3040') +
    furred(picture, FORELEG, coat, dogPoint(21, -30), dogPoint(5, -26)) +
    white(FORELEG, picture, [8, -18], [16, -21], [26, -17], [26, 4], [8, 4]) +
    path(PAWS.join(''), '#f6d9ac') +
    path(EAR, '#4a2444') +
    path(
      dogPath(
        [[12, -97], [12, -106], [14, -109], [16.5, -104], [17, -98]],
        0.8,
      ),
      '#c9756a',
    ) +
    features()
  );
};

// ── Rain and near plane ───────────────────────────────────────────────────────────────────────────

/** Rain: cold everywhere, gold where it crosses the light of the door. */
const rain = (picture: Picture) => {
  const streaks = (seed: number, count: number, length: number) => {
    const random = chance(seed);
    let d = '';
    for (let i = 0; i < count; i++) {
      const l = length * random.between(0.5, 1.2);
      d += `M${num(random.between(0, 640))} ${num(random.between(-60, 760))}l${num(-l * 0.16)} ${num(l)}`;
    }
    return d;
  };
  const stroke = (colour: string, width: number, alpha: number) =>
    `stroke="${colour}" stroke-width="${width}" stroke-linecap="round" opacity="${alpha}"`;
  const cone = polygon([wall(DOOR.far, 212), wall(DOOR.near, 212), [590, 812], [30, 812], [120, 700]]);
  const spared = picture.mask(
    sheet('#fff') + ellipse(290, 470, 84, 90, '#000') + ellipse(450, 470, 84, 124, '#000'),
  );
  return group(
    path(streaks(3, 200, 40), 'none', stroke('#a9b8ee', 1.1, 0.4)) +
    group(path(streaks(14, 170, 44), 'none', stroke('#ffe3a0', 1.4, 0.7)), picture.clip(cone)) +
    path(streaks(29, 46, 90), 'none', stroke('#c9d4f6', 2, 0.4)),
    spared,
  );
};

/** Rings and spray where drops strike the slabs. */
const drops = () => {
  const random = chance(52);
  let rings = '';
  for (let i = 0; i < 20; i++) {
    const y = 600 + 185 * random();
    const r = (y - 420) / 26;
    const x = random.between(300, 590);
    rings += ellipse(x, y, r, r * 0.26);
  }
  return group(rings, 'fill="none" stroke="#ffe8c0" stroke-width="1.2" opacity=".5"');
};

export const draw = (): string => {
  const picture = new Picture('#1d2150');
  picture
    .add(night(picture), clock(picture), platform(picture), train(picture), gleams(picture), door(picture), light(picture))
    .add(homecoming(picture), dogGround(picture), drops(), dog(picture), rain(picture));
  return picture.svg();
};
