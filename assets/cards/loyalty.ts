/** A dog has waited in the rain; before the night train's open door she has dropped to her knees, and they meet nose to nose. */
import {
  chance,
  ellipse,
  group,
  type Joint,
  limb,
  num,
  Picture,
  type Point,
  path,
  place,
  points,
  polygon,
  sample,
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

const DOOR = { far: 374, near: 538 };
/** Where the light lies on the platform. */
const POOL: Point[] = [
  wall(DOOR.far, 0),
  wall(DOOR.near, 0),
  [566, 640], [606, 812], [20, 812], [130, 700], [286, 590],
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
    path(`M${x - 4} ${y}H${x + 4}L${x + 5} 522H${x - 5}Z`, '#161b4a') +
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
  // Others travel on, one of them with a book.
  const passengers =
    path(shape('297 352, 294 347, 290 346, 294 340, 296 333, 303 328, 311 330, 316 337, 316 347, 311 354, 313 360, 322 366, 327 384, 286 384, 290 370, 299 362, 299 356')) + path('M276 366L288 360L294 374L282 380Z') + ellipse(226, 384, 7, 8) + path('M214 402q2 -11 12 -11q11 0 12 11Z');
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
    group(passengers, `fill="#7a3446" opacity=".55" ${picture.clip(panes)}`) +
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
      polygon([wall(DOOR.far, 2), wall(DOOR.near, 2), [512, 512], [402, 492]]),
      '#f0914a', 'opacity=".7"',
    ) +
    path(panel(396, 400, 20, 212), '#e0984a') +
    path(panel(508, 513, 20, 212), '#e0984a')
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
    group(path(glints, CREAM, 'opacity=".6"'), picture.mask(sheet('#fff') + herShadow('#000')))
  );
};

// ── Who came back ─────────────────────────────────────────────────────────────────────────────────

const line = (points: readonly Point[], colour: string, width: number, alpha = 1) =>
  path(
    smooth(points),
    'none',
    `stroke="${colour}" stroke-width="${width}" stroke-linecap="round"${alpha < 1 ? ` opacity="${alpha}"` : ''}`,
  );
const stroke = (text: string, colour: string, width: number, alpha = 1) => line(points(text), colour, width, alpha);

const SKIN = '#9a5636';
const SKIN_SHADE = '#5e2c34';

/** A short coat over a back that bends down to the dog; its hem flares over the heels. */
const COAT = shape(
  '416 436, 434 424, 458 425, 482 440, 500 470, 511 510, 519 552, 530 594, 508 606, 478 606, 450 598, 426 590, 420 562, 411 528, 404 492, 406 460',
);
/** The near leg: thigh from the hip down to the knee, shin flat on the stone. */
const LEG = shape(
  '444 574, 428 596, 410 618, 398 636, 398 648, 408 655, 436 656, 474 655, 508 655, 514 640, 500 628, 486 622, 500 612, 512 598, 500 580',
);
const FAR_LEG = shape('440 566, 412 590, 392 618, 384 632, 386 642, 398 646, 440 644, 470 600');
const BOOT = shape('502 630, 514 618, 526 608, 538 604, 546 612, 548 626, 543 640, 545 652, 530 657, 512 657, 503 652');

/** The head in profile, bent to the dog; drawn upright about its middle, facing left. */
const HEAD_AT = { x: 400, y: 384, turn: -0.32, scale: 1.22 };
const onHead = (text: string) => smooth(place(points(text), HEAD_AT), true);
const headLine = (text: string, colour: string, width: number, alpha = 1) =>
  line(place(points(text), HEAD_AT), colour, width, alpha);
const FACE = onHead(
  '-4 -24, 12 -22, 18 -8, 14 6, 7 15, -3 20.4, -11 21.6, -15.6 19, -15.4 15, -16.9 12.2, -15.6 10, -17.8 7.2, -16.2 4.4, -22 2.4, -18.8 -4, -16.2 -8.4, -16.8 -13, -14 -19',
);
const HAIR = onHead('-14.6 -16, -12 -25, -1 -31, 12 -30, 22 -22, 26 -8, 23 8, 16 19, 9 20, 11 10, 8 1, 2 -8, -6 -13');
const BUN = onHead('21 -22, 22 -30, 30 -34, 38 -29, 38 -20, 31 -15, 24 -17');

/** Her far arm, out under the paw the dog gives her. */
const FAR_ARM = tube('432 456 14, 420 486 13.4, 410 526 12.4, 404 550 11.4, 388 566 9');
/** The near sleeve: the upper arm comes forward from the shoulder, the elbow bends, the forearm goes to its neck. */
const SLEEVE = tube('447 440 10, 441 456 16.4, 430 482 16, 414 514 14.6, 404 527 13.6, 390 522 12.6, 368 507 10.6, 350 494 9');
/** Her near hand, spread in the wet fur behind the jaw: back of the hand, thumb, four fingers. */
const HAND = [
  '354 496 8, 340 488 10, 328 481 11.4, 322 478 9', '333 474 5, 328 462 4.4, 321 453 3.2',
  '323 472 4.8, 309 463 4.2, 298 455 3', '321 477 4.8, 304 471 4.2, 290 466 3', '321 483 4.6, 305 480 4, 293 478 2.9', '325 489 4.2, 311 489 3.5, 301 489 2.6',
];

/** The returning one, dark against the door: down on both knees, suitcase let go. */
const owner = (only?: string) => {
  const ink = (colour: string) => only ?? colour;
  return [
    group(
      path('M546 546h32q6 0 6 6v54q0 6 -6 6h-32q-6 0 -6 -6v-54q0 -6 6 -6Z', ink('#7a3a4c')) +
        path('M553 546v-11q0 -4 4 -4h11q4 0 4 4v11', 'none', `stroke="${ink('#4a2040')}" stroke-width="4.4"`),
      'transform="rotate(5 570 612)"',
    ),
    path(FAR_LEG, ink('#20265c')),
    path(FAR_ARM, ink('#44224f')),
    path(LEG, ink('#3a4796')),
    path(BOOT, ink('#3a1a3c')),
    path(COAT, ink('#5c2d5e')),
    path(tube('446 432 12, 424 410 10.6, 412 396 10'), ink('#7d432f')),
    path(FACE, ink(SKIN)),
    path(HAIR, ink('#22163c')),
    path(BUN, ink('#22163c')),
    path(tube('414 428 8, 432 434 11, 458 424 9'), ink('#d9583f')),
  ].join('');
};

const nearArm = (only?: string) =>
  HAND.map((text) => path(tube(text), only ?? SKIN)).join('') + path(SLEEVE, only ?? '#6f3a70');

/** Her profile: an eye that looks down into the dog's, a laugh, the ear, wet hair come loose. */
const face = () =>
  path(onHead('-15.6 10, -10.6 10.4, -6.4 7, -7.4 12.6, -11 15.2, -14.6 14'), '#5a1a34') +
  path(onHead('-15.4 10.2, -10.8 10.8, -7.4 8.6, -9 11.6, -13.4 12.4'), '#fff0d8') +
  headLine('-6.6 6, -5 8, -5.4 10.4', SKIN_SHADE, 1.5, 0.8) +
  path(onHead('-15.2 -5.6, -11.6 -7, -8 -4.6, -11.4 -2.2, -14.6 -2.4'), '#f6dcb8') +
  ellipse(...(place(points('-13.4 -3.8'), HEAD_AT)[0] as Point), 2.5, 2.9, '#22163c') +
  headLine('-15.8 -5.2, -12 -7.6, -7 -4.4', '#22163c', 2.4) +
  headLine('-14.4 -1.6, -11.2 -1, -8 -2.6', SKIN_SHADE, 1.4, 0.9) +
  headLine('-15.6 -11.6, -11.6 -14, -6 -11.6', '#22163c', 2.2) +
  path(onHead('-11 1.6, -5 .6, -3 4.4, -8 6.4'), '#d9655c', 'opacity=".6"') +
  headLine('-18.2 3.2, -16.8 2, -16.4 3.8', SKIN_SHADE, 1.3, 0.8) +
  path(onHead('5 -3, 9.6 -4, 11 2, 7.6 6.4, 5 4'), '#8a4a32') +
  headLine('6.4 -1.4, 9 -.8, 7.6 3', SKIN_SHADE, 1.2, 0.8) +
  ellipse(...(place(points('7 9'), HEAD_AT)[0] as Point), 2, 2, AMBER) +
  // The door's light along the combed hair.
  ['-8 -17, 4 -24, 16 -18, 21 -6', '-2 -15, 8 -18, 16 -9, 18 4', '25 -28, 31 -29, 34 -24']
    .map((text) => headLine(text, '#6a4a86', 1.5, 0.8))
    .join('') +
  headLine('3 -6, -1 2, 0 9', '#22163c', 1.8);

/** Backlight round the figure, and its folds. */
const homecoming = (picture: Picture) =>
  ellipse(474, 656, 94, 7, '#3a1640', 'opacity=".75"') +
  group(owner(CREAM), 'transform="translate(2.8 -1.8)"') +
  group(owner(AMBER), 'transform="translate(-1.8 -1.4)"') +
  owner() +
  picture.grain(
    path(COAT, picture.linear(530, 440, 420, 520, [[0, '#1d1450', 0], [0.4, '#1d1450', 0.4], [1, '#1d1450', 0.8]])) +
      path(LEG, picture.linear(510, 600, 410, 640, [[0, '#151a4a', 0.1], [1, '#151a4a', 0.75]])),
    '', 'fine',
  ) +
  // Wrinkles fan from the bent hip, from the shoulder, and where shin and thigh fold.
  stroke('502 520, 484 540, 456 548', '#2a1450', 2.2, 0.7) + stroke('508 548, 490 562, 466 566', '#2a1450', 2, 0.6) +
  stroke('470 440, 480 462, 482 486', '#2a1450', 2, 0.6) + stroke('438 590, 432 560, 424 536', '#2a1450', 2, 0.6) +
  path(shape('500 626, 480 624, 458 628, 440 638, 424 648, 440 652, 474 653, 506 652, 512 640'), '#4a5cb4', `opacity=".5" ${picture.clip(LEG)}`) + stroke('494 622, 470 621, 450 628, 434 640', '#161b4c', 2.6, 0.95) + stroke('404 634, 414 626, 424 626', '#7d8fd6', 2, 0.8) +
  stroke('452 604, 436 618, 424 636', '#161b4c', 1.8, 0.6) + stroke('420 651, 456 652, 496 651', '#7d8fd6', 1.8, 0.5) +
  stroke('508 650, 524 650, 540 648', '#c9845a', 1.8, 0.7) +
  stroke('512 592, 518 596, 526 594', '#c9845a', 2, 0.5) +
  // Knot and ends of the scarf, over the back.
  path(tube('414 428 7, 432 434 10, 458 424 8'), '#e2604a') +
  path(tube('454 424 7, 478 440 9, 488 470 9.6, 492 498 9, 498 512 5'), '#c9483c') +
  stroke('462 432, 480 452, 486 490', '#8a2a34', 1.8, 0.7) + stroke('420 430, 434 435, 448 431', '#8a2a34', 1.8, 0.6) +
  face();

/** Last of all the near arm, over the dog's neck, with the shade it throws. */
const embrace = (picture: Picture) =>
  path(SLEEVE, '#2a1450', `opacity=".5" transform="translate(5 9)" ${picture.clip(COAT)}`) +
  group(HAND.map((text) => path(tube(text))).join(''), 'fill="#3a1638" opacity=".5" transform="translate(-1.4 4)"') +
  group(nearArm(CREAM), `transform="translate(.8 -2.2)" ${picture.clip('M270 420H420L392 560H270Z')}`) +
  nearArm() +
  path(tube('330 479 3, 318 474 3, 304 469 1.6'), '#c07a4c', 'opacity=".7"') +
  ['322 475, 310 469, 300 462', '321 480.6, 306 476, 293 473', '322 486.4, 308 484.6, 297 484']
    .map((text) => stroke(text, SKIN_SHADE, 1.3, 0.85))
    .join('') +
  picture.grain(
    path(SLEEVE, picture.linear(436, 480, 406, 500, [[0, '#2a1450', 0], [1, '#2a1450', 0.55]])),
    '', 'fine',
  ) +
  stroke('356 486, 352 493, 349 501', '#4a2050', 2, 0.9) +
  stroke('420 526, 408 520, 402 508', '#2a1450', 2, 0.8) + stroke('414 536, 404 528, 398 514', '#2a1450', 1.6, 0.6) +
  stroke('362 492, 378 501, 394 508', '#ffc88a', 2.2, 0.75) + stroke('436 444, 446 460, 440 482', '#a86a94', 2, 0.6);

// ── The dog ───────────────────────────────────────────────────────────────────────────────────────

const TRUNK = shape(
  '280 428, 262 456, 244 486, 220 524, 192 566, 166 604, 148 634, 140 660, 150 677, 206 677, 238 646, 262 622, 286 606, 304 590, 319 562, 327 534, 327 508, 322 486, 326 462, 310 436',
);
const HAUNCH = shape(
  '160 622, 178 600, 204 592, 228 600, 242 618, 240 640, 226 656, 216 668, 196 677, 160 678, 143 668, 146 644',
);
const FAR_FORELEG = tube('300 546 20, 307 584 14.6, 312 606 10.4, 314 620 9.4, 313.6 632 7.6, 314 648 7, 316 664 8.6');
/** The forepaw it gives: upper arm down from the shoulder, elbow, forearm forward and up, the wrist bent. */
const FORELEG = tube('280 520 25, 284 552 20, 292 578 14.4, 306 586 11.4, 330 573 9, 350 562 8.4, 358 559 8.4');
const PAW = shape('350 551, 362 549, 375 553, 381 561, 378 569, 366 572, 352 570');
const HIND_PAW = shape('196 664, 222 659, 244 661, 259 667, 262 676, 240 679, 198 678');
const FAR_PAWS = [
  shape('304 660, 322 657, 335 662, 341 670, 336 675, 306 675'),
  shape('232 662, 254 658, 272 663, 276 671, 250 674'),
];
const TAIL = tube('158 660 9, 128 669 11, 98 660 15, 74 634 18, 64 600 16, 72 566 10, 92 540 .6');

const DOG_HEAD = { x: 306, y: 428, turn: -0.42 };
const onDog = (text: string) => smooth(place(points(text), DOG_HEAD), true);
const dogLine = (text: string, colour: string, width: number, alpha = 1) =>
  line(place(points(text), DOG_HEAD), colour, width, alpha);
const dogSpot = (text: string) => place(points(text), DOG_HEAD)[0] as Point;
const SKULL = onDog(
  '-38 8, -35 -12, -24 -26, -8 -32, 7 -30, 17 -23, 25 -13.6, 38 -10.4, 51 -8.6, 59 -6, 61.6 0, 58 7, 46 11, 30 14, 16 16, 9 20, 2 28, -12 33, -28 32',
);
const JAW = onDog('2 12, 14 20, 28 24.6, 40 23, 48 19, 51.6 22, 47 28.6, 34 32.6, 18 32, 4 28');
const EAR = onDog('-2 -28, -14 -37, -31 -43, -49 -43, -44 -34, -39 -22, -30 -13, -18 -13, -9 -19');
const FAR_EAR = onDog('11 -27, 9 -40, 2 -53, -8 -63, -12 -52, -13 -40, -10 -28');
const OUTLINE = [FAR_EAR, FAR_FORELEG, ...FAR_PAWS, TAIL, TRUNK, JAW, SKULL, HAUNCH, HIND_PAW, FORELEG, PAW, EAR];

/** Wet tufts that stand off an edge, all combed one way. */
const tufts = (text: string, long: number, lean: number, seed: number) => {
  const random = chance(seed);
  const edge = sample(points(text), 3);
  return edge
    .slice(0, -1)
    .map(([x, y], i) => {
      const [nx, ny] = edge[i + 1] as Point;
      const angle = Math.atan2(ny - y, nx - x) + lean;
      const l = long * random.between(0.5, 1.5);
      const tip = (t: number, bend: number): Point => [x + Math.cos(angle + bend) * l * t, y + Math.sin(angle + bend) * l * t];
      return limb([[...tip(-0.4, 0), long * 0.2], [x, y, long * 0.2], [...tip(0.5, 0), long * 0.13], [...tip(1, -lean * 0.4), 0.2]] as Joint[], 2);
    })
    .join('');
};
const NAPE = tufts('276 432, 258 462, 240 492, 218 528, 190 570, 166 606, 148 636', 19, 0.4, 3);
const RUFF = tufts('327 470, 325 490, 329 510, 329 534, 321 562, 306 590', 18, -0.34, 4);
const BREECHES = tufts('146 640, 140 660, 150 676', 10, 0.7, 6);
const PLUME = tufts('140 678, 104 676, 72 656, 50 620, 50 584, 62 562', 26, -0.34, 8) + tufts('104 648, 90 632, 81 608, 80 584, 84 562', 18, 0.3, 9);
const FUR_EDGE = [NAPE, RUFF, BREECHES];

const dogIn = (colour: string) => group([...OUTLINE, ...FUR_EDGE].map((d) => path(d)).join(''), `fill="${colour}"`);

const herShadow = (colour: string) => group(owner(colour) + nearArm(colour), 'transform="matrix(1 0 .3 -.4 -196.8 918.4)"');
/** Away from the door: hers towards us, the dog's long and low over the wet slabs. */
const shadows = () =>
  group(herShadow('#3a1f56'), 'opacity=".62"') +
  group(dogIn('#120f38'), 'transform="matrix(1 0 .66 -.34 -446.2 905.8)" opacity=".6"') +
  ellipse(226, 678, 116, 8, '#120f38', 'opacity=".75"');

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

/** Wet fur: short strokes that follow the coat, from `low` to `high` corner. */
const fur = (within: string, picture: Picture, seed: number, count: number, low: Point, high: Point, [dx, dy]: Point, colour: string) => {
  const random = chance(seed);
  let d = '';
  for (let i = 0; i < count; i++) {
    const [x, y] = [random.between(low[0], high[0]), random.between(low[1], high[1])];
    const l = random.between(8, 17);
    d += limb([[x, y, 0.5], [x + dx * l * 0.5, y + dy * l * 0.5, 1.3], [x + dx * l + random.bell() * 3, y + dy * l, 0.2]], 2);
  }
  return group(path(d, colour), picture.clip(path(within)));
};

/** Eye, nose and open mouth; it looks straight up into her eyes. */
const features = () => {
  const eye = dogSpot('17 -11');
  return (
    path(onDog('8 15, 24 15, 46 11, 50 19, 40 23.4, 28 24.6, 16 20.6'), '#4a1630') +
    path(onDog('18 20, 30 19.4, 42 17.6, 48 22, 50 31, 45 38, 38 36, 33 28, 24 25'), '#e2706a') +
    dogLine('26 22, 36 24, 43 32', '#a83e4c', 1.6, 0.8) +
    dogLine('58 8, 46 12, 30 15, 16 16.4, 9 13', '#3a1838', 2.4) +
    path(onDog('50 -9.6, 58 -9, 63.4 -5, 63.4 1, 58 3.6, 53 0'), '#1a1034') +
    ellipse(...dogSpot('57 -6'), 2.6, 1.4, CREAM, 'transform="rotate(-24 358 400)"') +
    path(onDog('9.4 -10, 13 -15.6, 19 -16, 24 -11.4, 20 -6.8, 13 -6'), '#2a1430') +
    ellipse(eye[0] + 0.8, eye[1] + 0.4, 4.2, 4.4, '#7a3a1e') +
    ellipse(eye[0] + 1.8, eye[1] - 0.2, 2.8, 3.2, '#140c28') +
    ellipse(eye[0] + 3, eye[1] - 1.8, 1.5, 1.5, CREAM) +
    dogLine('7 -16.4, 12.6 -21.6, 20 -19.6', '#f2c080', 3.2) +
    dogLine('34 2, 38 6', '#a8806a', 1.4, 0.8) + dogLine('41 0, 45 4', '#a8806a', 1.4, 0.8)
  );
};

/** The wag: where the tail was a moment ago. */
const wag = () =>
  [-17, 15].map((turn) => path(TAIL, '#c98a6a', `opacity=".24" transform="rotate(${turn} 158 660)"`)).join('');

/** All of it goes to her: chest lifted, neck long, ears back, tail in full sweep, one paw given. */
const dog = (picture: Picture) => {
  const coat = '#b5643f';
  const saddle = '#74383c';
  return (
    wag() +
    group(dogIn(CREAM), 'transform="translate(3.2 -2.4)"') +
    path(FAR_EAR, '#5a2c44') +
    path(FAR_PAWS.join(''), '#d9b48c') +
    furred(picture, FAR_FORELEG, '#efcf9e', [326, 600], [278, 604]) +
    stroke('324 661, 331 667, 330 674', '#8a5a4c', 1.5, 0.8) + stroke('316 662, 322 668, 321 674', '#8a5a4c', 1.5, 0.7) +
    path(PLUME, '#9a5040') +
    furred(picture, TAIL, coat, [96, 610], [46, 640]) +
    group(path(shape('60 592, 88 588, 108 520, 60 520, 40 560'), '#fbe2b0'), picture.clip(path(TAIL))) +
    path(NAPE + BREECHES, saddle) +
    path(RUFF, '#fff0cc') +
    path(TRUNK, coat) +
    group(
      path(shape('290 410, 268 452, 262 490, 236 540, 206 580, 186 610, 150 690, 110 690, 130 600, 240 420'), saddle) +
        path(shape('324 440, 336 500, 336 560, 312 606, 292 604, 302 570, 306 530, 300 496, 300 470'), '#fff0cc'),
      picture.clip(path(TRUNK)),
    ) +
    furred(picture, TRUNK, 'none', [300, 560], [176, 560]) +
    fur(TRUNK, picture, 5, 34, [170, 470], [270, 620], [-0.55, 0.9], '#431f40') +
    fur(TRUNK, picture, 6, 16, [236, 460], [286, 560], [-0.4, 0.95], '#dd9264') +
    fur(TRUNK, picture, 7, 22, [304, 470], [330, 590], [-0.3, 0.95], '#d3a377') +
    furred(picture, HAUNCH, '#a8583c', [240, 610], [160, 650]) +
    fur(HAUNCH, picture, 9, 16, [160, 600], [236, 664], [0.1, 1], '#6a3040') +
    path(HIND_PAW, '#f6d9ac') +
    stroke('244 664, 250 670, 249 677', '#8a5a4c', 1.6, 0.8) + stroke('232 662, 238 669, 237 677', '#8a5a4c', 1.6, 0.8) +
    furred(picture, FORELEG, coat, [316, 560], [256, 552]) +
    group(path(shape('318 540, 340 590, 380 600, 380 540'), '#fbe6ba'), picture.clip(path(FORELEG))) +
    stroke('298 584, 308 592, 324 582', '#5a2840', 1.8, 0.6) +
    path(PAW, '#fff0cc') +
    stroke('364 552, 372 557, 376 564', '#9a6a54', 1.5, 0.8) + stroke('360 559, 368 563, 370 570', '#9a6a54', 1.5, 0.8) +
    // Her far hand: the paw lies in it, the thumb shut over the wrist.
    ['392 566 8, 380 574 9, 368 577 6.4', '374 575 5, 358 578 4.4, 344 575 3.2', '376 580 4.6, 362 583 4, 350 581 3', '388 564 5, 378 558 4.2, 368 558 3']
      .map((text) => path(tube(text), '#8a4a32'))
      .join('') +
    stroke('372 578, 360 580.6, 348 578.4', SKIN_SHADE, 1.3, 0.8) +
    path(JAW, '#f6deb0') +
    path(SKULL, coat) +
    group(
      path(onDog('-40 40, -44 -20, -20 -40, 8 -34, 0 -22, -14 -10, -18 10, -20 40'), saddle) +
        path(onDog('14 -34, 24 -18, 22 -4, 14 4, 4 10, -2 22, -14 40, 70 40, 70 -20, 30 -14'), '#fff0cc'),
      picture.clip(path(SKULL)),
    ) +
    picture.grain(
      path(SKULL, picture.linear(...dogSpot('-4 6'), ...dogSpot('-34 14'), [[0, '#3a1f56', 0], [1, '#22164a', 0.7]])),
      '', 'fine',
    ) +
    path(EAR, '#4a2444') +
    path(onDog('-14 -33, -29 -38, -42 -39, -37 -30, -32 -21, -25 -18, -18 -22'), '#c9756a') +
    features() +
    path(tube('262 478 5, 282 494 6.4, 304 500 6.4, 324 492 5'), '#e2492f') +
    ellipse(312, 509, 6.6, 6.6, AMBER) +
    ellipse(310.4, 507, 2.2, 1.8, CREAM)
  );
};

/** Somebody has set out a bowl for it: by now the rain has filled it to the brim. */
const bowl = (picture: Picture) =>
  ellipse(96, 762, 60, 10, '#0c1034', 'opacity=".7"') +
  path('M44 724Q46 764 62 766H124Q142 764 146 724Z', CREAM, 'transform="translate(2.6 -1.6)"') +
  path('M44 724Q46 764 62 766H124Q142 764 146 724Z', '#34569c') +
  picture.grain(path('M44 724Q46 764 62 766H124Q142 764 146 724Z', picture.linear(140, 740, 60, 750, [[0, '#12184a', 0], [1, '#12184a', 0.8]])), '', 'fine') +
  ellipse(95, 724, 51, 11, '#8fa4dc') +
  ellipse(95, 725, 46, 8.6, '#2b3a80') +
  group(ellipse(106, 725, 16, 3.4) + ellipse(106, 725, 28, 5.8), 'fill="none" stroke="#ffd9a0" stroke-width="1.4" opacity=".75"');

/** Rain that beats on backs and breaks into small crowns of light. */
const beating = () => {
  const random = chance(61);
  const backs = [...sample(points('256 462, 236 494, 212 530, 184 572'), 5), ...sample(points('450 420, 478 434, 500 462, 512 500'), 4)];
  let d = '';
  for (const [x, y] of backs) {
    for (let i = 0; i < 3; i++) {
      const angle = -Math.PI / 2 + random.bell() * 1.2;
      const l = random.between(4, 13);
      d += ellipse(x + Math.cos(angle) * l - 2, y + Math.sin(angle) * l - 3, random.between(0.6, 1.5));
    }
  }
  return group(d, `fill="${CREAM}" opacity=".8"`);
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
    sheet('#fff') + ellipse(345, 420, 92, 84, '#000') + ellipse(440, 500, 84, 130, '#000') + ellipse(250, 560, 70, 90, '#000'),
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
    // His shadow and hers first, then those who meet: her far arm behind him, her near arm over him.
    .add(shadows(), bowl(picture), drops(), homecoming(picture), dog(picture), embrace(picture), beating(), rain(picture));
  return picture.svg();
};
