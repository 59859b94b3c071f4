/** A girl plays the cello on a roof against the low sun; her notes leave the strings as swallows and fill the sky. */
import {
  chance,
  ellipse,
  fillDown,
  group,
  HEIGHT,
  type Joint,
  limb,
  mix,
  num,
  Picture,
  type Point,
  path,
  place,
  polygon,
  ridge,
  sample,
  sheet,
  smooth,
} from './kit';

const CREAM = '#fff0c8';
const INK = '#241747';
const SKIN = '#a8613f';
const SKIN_SHADE = '#5e2c4c';
const DRESS = '#1f7f86';
const DRESS_SHADE = '#123f62';

/** Numbers as text, "x y, x y": a drawn line stays one line of code. */
const points = (text: string) =>
  text.split(',').map((p) => p.trim().split(' ').map(Number) as unknown as Point);
const joints = (text: string) =>
  text.split(',').map((p) => p.trim().split(' ').map(Number) as unknown as Joint);

// ── Sky and town ──────────────────────────────────────────────────────────────────────────────────

const SUN = { x: 244, y: 418, r: 116 };

/** The evening: rose above, coral and peach round the sun. */
const sky = (picture: Picture) =>
  sheet(picture.linear(0, 0, 0, 560, [[0, '#a83a68'], [0.4, '#dc5f66'], [0.75, '#f58f6a'], [1, '#ffc08a']])) +
  picture.grain(
    ellipse(
      SUN.x,
      SUN.y,
      440, 440,
      picture.radial(SUN.x, SUN.y, 440, [
        [0, '#fff0c8', 1], [0.3, '#ffd49a', 0.9], [0.55, '#fba678', 0.6], [0.8, '#f07a66', 0.42],
        [1, '#dc5f66', 0.1],
      ]),
    ) +
      path(
        'M0 0H600V260H0Z',
        picture.linear(0, 0, 0, 240, [[0, '#6e2a66', 0.75], [1, '#8a3068', 0]]),
      ),
  ) +
  ellipse(SUN.x, SUN.y, SUN.r, SUN.r, '#fff3d6') +
  path(
    limb([[-20, 300, 1], [60, 294, 6], [150, 301, 1]]) +
      limb([[420, 356, 1], [520, 348, 7], [620, 356, 2]]) +
      limb([[-20, 132, 1], [70, 126, 5], [190, 133, 1]]),
    '#ffd0a0', 'opacity=".6"',
  );

/** A row of gables and chimneys along a line: the town, one plane at a time. */
const roofs = (y: number, size: number, seed: number, fill: string, edge: string) => {
  const random = chance(seed);
  let out = '';
  for (let x = -20; x < 620; ) {
    const w = size * random.between(0.7, 1.4);
    const h = size * random.between(0.35, 0.8);
    const eaves = y + random.between(-0.2, 0.3) * size;
    const pot = x + w * random.between(0.62, 0.8);
    const house = `M${num(x)} ${HEIGHT}V${num(eaves)}L${num(x + w / 2)} ${num(eaves - h)}L${num(x + w)} ${num(eaves)}V${HEIGHT}ZM${num(pot)} ${num(eaves)}v${num(-h * 0.95)}h${num(size * 0.13)}v${num(h)}Z`;
    const lit = `M${num(x)} ${num(eaves)}L${num(x + w / 2)} ${num(eaves - h)}L${num(x + w)} ${num(eaves)}`;
    out +=
      path(house, fill) +
      path(lit, 'none', `stroke="${edge}" stroke-width="${num(size * 0.028)}" stroke-linejoin="round"`);
    x += w * 0.92;
  }
  return out;
};

/** The town below: haze, three rows of roofs, a slim tower. */
const town = (picture: Picture) =>
  path(fillDown(ridge(-10, 610, 20, 470, [[12, 80]], 4)), '#f0946f') +
  roofs(
    500, 46, 9,
    picture.linear(0, 460, 0, 600, [[0, '#d0606c'], [1, '#f0946f']]),
    '#ffc996',
  ) +
  roofs(
    556, 72, 21,
    picture.linear(0, 500, 0, 660, [[0, '#a0426a'], [1, '#c9606c']]),
    '#fba678',
  ) +
  roofs(
    636, 104, 34,
    picture.linear(0, 560, 0, 740, [[0, '#6a2d66'], [1, '#8a3a68']]),
    '#e8746a',
  );

/** Small lit windows in the nearest row. */
const lights = () => {
  const random = chance(8);
  return Array.from({ length: 22 }, () =>
    path(
      `M${Math.round(random.between(20, 420))} ${Math.round(random.between(560, 690))}h6v9h-6Z`,
      '#ffcf7a', 'opacity=".85"',
    ),
  ).join('');
};

// ── The neighbour ─────────────────────────────────────────────────────────────────────────────────

/** The house opposite: a tall wall in shade, an open window, an old man who has stopped to listen. */
const neighbour = (picture: Picture) => {
  const wall = 'M446 806V372L532 296L620 372V806Z';
  const inside = 'M484 424H562V520H484Z';
  return (
    path('M446 806V372L532 296L620 372V806Z', '#ffb27c', 'transform="translate(-3 -2)"') +
    path(
      wall,
      picture.linear(446, 0, 600, 0, [[0, '#7d3568'], [1, '#4a2360']]),
    ) +
    picture.grain(
      path(
        wall,
        picture.linear(446, 380, 600, 620, [[0, '#e2646a', 0.6], [0.5, '#7d3568', 0.35], [1, INK, 0.75]]),
      ),
    ) +
    path('M428 388L532 292L624 374L624 354L532 270L420 376Z', '#3a1d58') +
    path('M420 376L532 270L620 350', 'none', 'stroke="#ffb27c" stroke-width="3"') +
    ellipse(
      523, 474, 92, 84,
      picture.radial(523, 474, 92, [[0, '#ffcf7a', 0.75], [1, '#ffb45c', 0]]),
    ) +
    path(
      inside,
      picture.linear(484, 424, 562, 520, [[0, '#ffe9ae'], [1, '#f7b050']]),
    ) +
    path('M484 424Q500 462 487 500L484 520ZM562 424Q548 462 559 500L562 520Z', '#fff6da') +
    group(listener(picture), picture.clip(inside)) +
    path(inside, 'none', 'stroke="#2e1a50" stroke-width="5"') +
    path('M484 422L456 412V530L484 522Z', '#b8485a') +
    path('M480 434L461 428V470L480 472ZM480 480L461 478V518L480 512Z', '#ffd08a', 'opacity=".8"') +
    path('M562 422L588 412V530L562 522Z', '#8f3560') +
    path('M566 434L584 428V470L566 472ZM566 480L584 478V518L566 512Z', '#c9606c', 'opacity=".8"') +
    path('M476 520H570V530H476Z', '#f0946f') +
    path(
      limb([[502, 520, 6], [511, 508, 5.4], [518, 494, 4]]) +
        limb([[545, 520, 6], [536, 508, 5.4], [529, 494, 4]]),
      '#5a78a8',
    ) +
    path(
      limb([[516, 499, 4], [519, 490, 4.2]]) +
        limb([[531, 499, 4], [528, 490, 4.2]]),
      '#e0a070',
    ) +
    path('M466 640H506V716H466ZM540 640H580V716H540Z', '#35195a') +
    path('M466 640H506M540 640H580', 'none', 'stroke="#8f3560" stroke-width="2.4"')
  );
};

/** The old man himself, chin in his hands, eyes shut. */
const listener = (picture: Picture) => {
  const body = smooth(points('494 540, 498 506, 510 496, 536 496, 550 506, 554 540'), true);
  return (
    path(body, '#48639a') +
    path('M518 484H530V502H518Z', '#c9855a') +
    ellipse(523, 474, 15, 18, '#e0a070') +
    picture.grain(
      ellipse(
        523, 474, 15, 18,
        picture.linear(520, 474, 540, 474, [[0, '#a8566a', 0], [1, '#a8566a', 0.7]]),
      ),
      '', 'fine',
    ) +
    path(
      smooth(points('507 472, 506 460, 513 454, 508 462, 510 474'), true) +
        smooth(points('539 472, 541 460, 533 453, 537 462, 537 474'), true),
      '#f3e9dc',
    ) +
    path(
      smooth(points('513 482, 519 480, 523 482, 528 480, 534 482, 529 485, 523 484, 517 485'), true),
      '#f3e9dc',
    ) +
    path(
      'M512 472Q516 475 519 472M527 472Q530 475 534 472', 'none',
      `stroke="${INK}" stroke-width="1.6" stroke-linecap="round"`,
    )
  );
};

// ── The swallows ──────────────────────────────────────────────────────────────────────────────────

/** Where the music goes: off the strings, past the sun, and round the whole sky. */
const FLIGHT: readonly Point[] = [
  [206, 578], [262, 560], [330, 552], [392, 510], [418, 440], [392, 366], [318, 318], [222, 300], [128, 266],
  [84, 190], [122, 108], [222, 66], [340, 68], [446, 106], [506, 176], [492, 252], [420, 282], [346, 262],
  [304, 212], [330, 160], [392, 152],
];

/** One swallow, beak to the right, 40 long: sickle wings, a forked tail, a pale breast. */
const swallow = (picture: Picture, wings: string) =>
  picture.symbol(
    path(smooth(points(wings), true, 0.8)) +
      path('M19 0Q12 -5.5 4 -4.6Q-8 -3.6 -13 -1.6L-34 -9L-20 0L-34 8L-13 2Q-6 4.6 4 4.4Q12 4 19 0Z') +
      path('M15 1.6Q8 4.6 -2 3.4Q6 .6 15 1.6Z', 'currentColor'),
  );
const POSES = [
  '8 -3, 6 -18, -4 -32, -18 -42, -10 -26, -5 -12, -4 0, -6 12, -12 26, -22 38, -5 30, 5 16, 8 3',
  '8 -2, 10 -16, 4 -30, -6 -44, -4 -26, -3 -12, -3 0, -2 8, -8 16, -18 22, -2 20, 6 12, 9 3',
  '8 -2, 2 -12, -10 -22, -26 -28, -14 -16, -6 -8, -4 0, -4 14, -2 28, -8 42, 5 28, 9 14, 9 3',
];

/** The flight: sparks of gold at the strings, birds at the first bend, a great wheeling flock over the town. */
const flight = (picture: Picture) => {
  const random = chance(19);
  const poses = POSES.map((wings) => swallow(picture, wings));
  const way = sample(FLIGHT, 14);
  let out = '';
  for (let i = 0; i < 150; i++) {
    const t = 0.015 + 0.985 * ((i + random()) / 150) ** 1.05;
    const k = Math.min(way.length - 2, Math.floor(t * (way.length - 1)));
    const [[x, y], [x2, y2]] = [way[k] as Point, way[k + 1] as Point];
    const spread = mix(4, 62, Math.min(1, t * 2)) * (((i * 0.618) % 1) * 2 - 1) * random.between(0.5, 1);
    const angle = Math.atan2(y2 - y, x2 - x);
    const size = mix(0.2, 0.7, Math.min(1, t * 3)) * random.between(0.5, 1.2) * (t > 0.78 ? 0.8 : 1);
    const fill =
      t < 0.1
        ? '#fff0c8'
        : t < 0.2
          ? random.pick(['#ffcf7a', '#7a2a5c', INK])
          : random.pick([INK, INK, '#35195a', '#4d2058']);
    const turn = ((angle + random.bell() * 0.35) * 180) / Math.PI;
    out += `<use href="#${random.pick(poses)}" fill="${fill}" color="${t < 0.1 ? '#fff' : '#ffc9a0'}" transform="translate(${num(x - Math.sin(angle) * spread)} ${num(y + Math.cos(angle) * spread)}) rotate(${Math.round(turn)}) scale(${size.toFixed(2)})"/>`;
  }
  const near = [[224, 176, -28, 1.45], [62, 352, -160, 1.3], [546, 250, 70, 1.2]] as const;
  for (const [x, y, turn, size] of near)
    out += `<use href="#${poses[0]}" fill="${INK}" color="#ffc9a0" transform="translate(${x} ${y}) rotate(${turn}) scale(${size})"/>`;
  return out;
};

/** The four strings, still sounding: fine lines of light that run on into the flight. */
const sound = (picture: Picture) => {
  const way = FLIGHT.slice(0, 9);
  const ink = picture.linear(200, 580, 300, 300, [
    [0, '#fff3d6', 0.95], [0.5, '#ffe6b0', 0.7], [1, '#ffe6b0', 0],
  ]);
  return [-1.5, -0.5, 0.5, 1.5]
    .map((n) =>
      path(
        smooth(
          way.map(([x, y], i) => [x + n * Math.sin(i * 0.8) * (2 + i), y + n * (1.4 + i * 2.4)] as const),
        ),
        'none',
        `stroke="${ink}" stroke-width="1.5"`,
      ),
    )
    .join('');
};

// ── The roof ──────────────────────────────────────────────────────────────────────────────────────

/** The flat roof she plays on, warm where the sun comes over the edge; tiles in front, cut by the frame. */
const terrace = (picture: Picture) => {
  const floor = 'M-10 668L400 650L452 806H-10Z';
  let tiles = '';
  for (let row = 0; row < 3; row++)
    for (let x = -30 + (row % 2) * 18; x < 620; x += 36) tiles += `M${x} ${768 + row * 20}q18 30 36 0`;
  return (
    path('M400 650L452 806H500L424 650Z', '#2e1a50') +
    path(
      floor,
      picture.linear(0, 650, 0, 800, [[0, '#b8506a'], [1, '#46205c']]),
    ) +
    picture.grain(
      path(
        floor,
        picture.radial(270, 660, 220, [[0, '#ffc48a', 0.95], [0.5, '#f07a66', 0.5], [1, '#8a3068', 0.1]]),
      ),
    ) +
    path('M-10 668L400 650', 'none', 'stroke="#ffd49a" stroke-width="3.4"') +
    path('M-10 772Q300 752 610 772V806H-10Z', '#3a1a52') +
    path(tiles, 'none', 'stroke="#8a3568" stroke-width="3"')
  );
};

/** The cat, who has an ear for it: sitting tall, back to us, the sun along its fur. */
const cat = () => {
  const fur =
    'M350 716C346 696 352 684 362 674L362 656L369 664H381L388 656L388 674C400 686 404 700 400 716Q396 724 374 724Q354 724 350 716Z';
  const tail = limb(joints('396 716 5, 414 720 4.6, 424 708 4, 418 694 2.6'), 3);
  return (
    ellipse(376, 726, 46, 7, INK, 'opacity=".5"') +
    path(tail, INK) +
    path(fur, CREAM, 'transform="translate(-2.4 -1.4)"') +
    path(fur, INK)
  );
};

// ── The cellist ───────────────────────────────────────────────────────────────────────────────────

const GIRL = { x: 196, y: 736, scale: 1.3 };
const fit = (text: string) => smooth(place(points(text), GIRL), true);
const tube = (text: string) => limb(place(joints(text), GIRL), 4);
const line = (text: string, colour: string, width: number) =>
  path(
    smooth(place(points(text), GIRL)),
    'none',
    `stroke="${colour}" stroke-width="${width}" stroke-linecap="round"`,
  );

/** The cello's own frame: its foot at the origin, its neck up, leaning to her left shoulder. */
const LEAN = { x: -14, y: -34, turn: 0.27 };
const wood = (list: readonly Point[]) => place(place(list, LEAN), GIRL);
const cut = (text: string) => smooth(wood(points(text)), true);
const edge = (text: string) => polygon(wood(points(text)));
const string = (text: string, colour: string, width: number, alpha = 1) =>
  path(
    smooth(wood(points(text))),
    'none',
    `stroke="${colour}" stroke-width="${width}" stroke-linecap="round" opacity="${alpha}"`,
  );

const HALF =
  '0 0, 22 -2, 38 -16, 43 -34, 38 -52, 41 -60, 33 -63, 26 -72, 26 -84, 31 -94, 37 -98, 34 -106, 35 -118, 28 -131, 14 -138, 5 -139';
const OUTLINE = (() => {
  const right = points(HALF);
  return smooth(
    wood([
      ...right,
      ...right
        .slice(1)
        .reverse()
        .map(([x, y]) => [-x, y] as const),
    ]),
    true,
    0.8,
  );
})();

/** The cello: endpin, amber belly, f-holes, tailpiece, bridge, fingerboard, pegs and scroll. */
const cello = (picture: Picture) => {
  const [light, dark] = [wood([[40, -70]])[0] as Point, wood([[-44, -60]])[0] as Point];
  return (
    path(edge('-1.2 0, 1.2 0, .8 36, -.8 36'), '#d8cfd8') +
    path(OUTLINE, CREAM, 'transform="translate(2.4 -1.6)"') +
    path(OUTLINE, '#7a2a2e', 'transform="translate(-3 1)"') +
    path(
      OUTLINE,
      picture.linear(...light, ...dark, [[0, '#ffa048'], [0.5, '#e2642e'], [1, '#a8382e']]),
    ) +
    picture.grain(
      path(
        OUTLINE,
        picture.linear(...light, ...dark, [[0, '#7a1f3a', 0], [0.45, '#7a1f3a', 0.3], [1, '#4a1640', 0.85]]),
      ),
      '', 'fine',
    ) +
    string('36 -20, 39 -34, 34 -50', '#ffd08a', 1.6, 0.8) +
    string('31 -108, 31 -117, 26 -127', '#ffd08a', 1.6, 0.8) +
    [-1, 1]
      .map((s) =>
        string(
          `${s * 13} -90, ${s * 17} -92, ${s * 17} -86, ${s * 15.5} -76, ${s * 18} -66, ${s * 22} -62, ${s * 22} -67`,
          '#3a1030', 2.6,
        ),
      )
      .join('') +
    path(edge('-5 -3, 5 -3, 9 -52, -9 -52'), INK) +
    path(edge('-5.5 -100, 5.5 -100, 3.4 -206, -3.4 -206'), '#2e1632') +
    string('3.6 -110, 2.8 -204', '#e0905a', 1.4) +
    path(edge('-12 -68, -9 -76, 9 -76, 12 -68, 6 -70, 0 -68, -6 -70'), '#ffd49a') +
    path(
      cut('-3.6 -204, -4.4 -222, -7 -230, -6 -239, 2 -242, 8 -237, 7 -230, 3 -228, 4.4 -218, 3.6 -204'),
      '#c24f2c',
    ) +
    string('4 -233, 1 -230, -2 -234, 2 -238, 6 -235', '#5a1c30', 1.5) +
    string('-12 -212, 10 -214', INK, 3.4) +
    string('-11 -222, 11 -221', INK, 3.4) +
    [-4, -1.3, 1.3, 4]
      .map((x) => string(`${x * 1.4} -52, ${x * 1.5} -76, ${x * 0.6} -204`, CREAM, 0.9))
      .join('')
  );
};

/** The bow: stick, frog, a white ribbon of hair across the strings. */
const bow = () =>
  string('-112 -83, 66 -83', CREAM, 2.6) +
  string('-116 -87, -30 -88.5, 40 -88, 70 -84', '#5a1c30', 3) +
  string('-108 -86, -100 -86', INK, 7);

const SKIRT =
  '-26 -128, 26 -128, 52 -108, 72 -92, 82 -74, 80 -44, 62 -34, 46 -44, 22 -40, -4 -34, -30 -40, -52 -34, -72 -34, -92 -44, -92 -76, -80 -94, -54 -108';
const BODICE =
  '-14 -186, 14 -186, 30 -180, 38 -168, 32 -140, 30 -120, -30 -120, -32 -140, -38 -168, -30 -180';
const BOW_ARM = ['-32 -172 10, -56 -150 11, -76 -124 9.4', '-76 -124 9, -94 -136 8, -108 -150 5.4'];
const NECK_ARM = ['32 -170 10, 58 -152 10.6, 80 -142 9.4', '80 -142 9, 66 -166 7.6, 48 -186 5.4'];
const LEGS = ['-72 -74 12, -74 -44 11, -70 -14 7', '62 -74 12, 66 -44 11, 64 -14 7'];
const SHOES = ['-62 -16, -76 -16, -88 -6, -92 2, -62 2', '56 -16, 70 -16, 84 -6, 88 2, 56 2'];
const HEAD =
  '-20 -214, -24 -226, -20 -242, -4 -250, 14 -248, 24 -236, 24 -222, 18 -208, 8 -200, -4 -200, -14 -206';
const HAIR =
  '-22 -216, -29 -230, -27 -248, -14 -260, 4 -263, 20 -257, 29 -244, 28 -228, 22 -214, 23 -230, 14 -242, 2 -238, -12 -242, -20 -232';
const PUFFS = [
  '-38 -262, -26 -272, -14 -264, -14 -252, -26 -244, -38 -250',
  '18 -262, 28 -274, 42 -268, 46 -256, 36 -246, 24 -248',
];

/** Everything of hers that is not the cello, as one outline: for the rim, the shade and the cast shadow. */
const outline = () =>
  [
    ...[SKIRT, BODICE, HEAD, HAIR, ...PUFFS, ...SHOES].map(fit),
    ...[...BOW_ARM, ...NECK_ARM, ...LEGS, '0 -182 9, 1 -204 8.4'].map(tube),
  ]
    .map((d) => path(d))
    .join('');

/** The hand on the bow: the back of it, fingers over the stick, thumb below. */
const bowHand = () =>
  path(tube('-104 -147 6, -114 -152 7'), SKIN) +
  [
    '-116 -157 3.2, -122 -147 2.6', '-111 -157 3.2, -115 -145 2.6', '-106 -155 3.2, -108 -143 2.6',
    '-102 -152 3, -102 -141 2.4',
  ]
    .map((t) => path(tube(t), SKIN))
    .join('') +
  line('-113 -153, -116 -146', SKIN_SHADE, 1.2) +
  line('-108 -152, -110 -145', SKIN_SHADE, 1.2);

/** The hand on the neck: fingertips come round and press the strings. */
const stopHand = () =>
  path(tube('52 -182 5.6, 44 -190 7, 42 -196 5.6'), SKIN) +
  [
    '46 -197 3, 37 -198 2.8, 30 -195 2.2', '46 -192 3, 36 -192 2.8, 29 -189 2.2',
    '46 -187 3, 35 -186 2.8, 28 -183 2.2', '48 -182 3, 36 -180 2.6, 28 -177 2.2',
  ]
    .map((t) => path(tube(t), SKIN))
    .join('') +
  line('40 -194.6, 32 -193', SKIN_SHADE, 1.1) +
  line('40 -189, 31 -187', SKIN_SHADE, 1.1) +
  line('40 -183.6, 31 -181', SKIN_SHADE, 1.1);

/** The girl: puffs of hair, eyes shut, lost in it; the sun along her edges. */
const cellist = (picture: Picture) => {
  const all = outline();
  const id = picture.symbol(all);
  const away = (x: number, y: number) =>
    picture.mask(`${sheet('#fff')}<use href="#${id}" x="${x}" y="${y}" fill="#000"/>`);
  const rim = [[2.6, -2], [-2, -2.2]]
    .map(([x, y]) => `<use href="#${id}" x="${x}" y="${y}" fill="${CREAM}"/>`)
    .join('');
  return (
    group(path(fit('-60 10, -10 2, 70 4, 96 14, 60 40, -40 52, -110 40')), `fill="${INK}" opacity=".55"`) +
    path(tube('-34 -88 4, -42 4 3.4') + tube('34 -88 4, 42 2 3.4'), '#35195a') +
    rim +
    LEGS.map((t) => path(tube(t), SKIN)).join('') +
    SHOES.map((t) => path(fit(t), '#f0b04a')).join('') +
    [NECK_ARM[0], BOW_ARM[0]].map((t) => path(tube(t as string), SKIN)).join('') +
    path(fit(SKIRT), DRESS) +
    path(fit(BODICE), DRESS) +
    path(tube('0 -182 9, 1 -204 8.4'), SKIN_SHADE) +
    path(fit('-15 -188, 0 -180, 15 -188, 18 -180, 0 -171, -18 -180'), CREAM) +
    [['-31 -174 11.4, -46 -160 12.4'], ['31 -172 11.4, 47 -158 12.4']]
      .map(([t]) => path(tube(t as string), '#2a949a'))
      .join('') +
    path(fit(HEAD), SKIN) +
    line('-15 -221, -10 -218, -5 -220', INK, 2.2) +
    line('6 -220, 11 -217, 17 -219', INK, 2.2) +
    line('-15 -230, -10 -232, -5 -231', INK, 1.8) +
    line('6 -231, 12 -232, 17 -229', INK, 1.8) +
    line('0 -214, 2 -212, 4 -213', SKIN_SHADE, 1.6) +
    line('-3 -207, 2 -205, 8 -208', '#7a2336', 2.2) +
    path(fit(HAIR), INK) +
    PUFFS.map((t) => path(fit(t), INK)).join('') +
    path(
      fit('-22 -256, -18 -250, -14 -252, -18 -259') + fit('20 -258, 24 -250, 28 -250, 24 -260'),
      '#f0b04a',
    ) +
    group(
      sheet(DRESS_SHADE, `opacity=".5" ${away(8, -6)}`) +
        picture.grain(sheet('#1b1b52', `fill-opacity=".5" ${away(20, -14)}`), '', 'fine'),
      picture.clip([fit(SKIRT), fit(BODICE)].map((d) => path(d)).join('')),
    ) +
    line('-56 -98, -70 -80, -74 -48', DRESS_SHADE, 2.4) +
    line('50 -98, 62 -80, 64 -48', DRESS_SHADE, 2.4) +
    cello(picture) +
    bow() +
    path(tube(BOW_ARM[1] as string), SKIN) +
    path(tube(NECK_ARM[1] as string), SKIN) +
    bowHand() +
    stopHand()
  );
};

export const draw = (): string => {
  const picture = new Picture('#dc5f66');
  picture
    .add(sky(picture), town(picture), lights(), neighbour(picture), terrace(picture), cat())
    .add(cellist(picture), sound(picture), flight(picture));
  return picture.svg();
};
