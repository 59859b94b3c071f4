/** Dusk by a lake: people lean together round the fire that lights them; on our side a seat is free. */
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
  ridge,
  rough,
  sheet,
  smooth,
  tint,
} from './kit';

const FIRE = { x: 336, y: 650 };
const GLOW = '#ffd796';
const INK = '#1a1240';

/** Ellipses of light that lie flat on the ground round the fire. */
const flat = (picture: Picture, r: number, squash: number, stops: Parameters<Picture['radial']>[3]) =>
  ellipse(
    FIRE.x,
    FIRE.y + 16,
    r,
    r * squash,
    picture.radial(0, 0, r, stops, `translate(${FIRE.x} ${FIRE.y + 16}) scale(1 ${squash})`),
  );

/** Many small dots in one colour. */
const dots = (list: readonly (readonly [x: number, y: number, r: number])[], colour: string) =>
  group(list.map(([x, y, r]) => ellipse(x, y, r)).join(''), `fill="${colour}"`);

// ── Far planes ────────────────────────────────────────────────────────────────────────────────────

/** Indigo above, the last orange of the day on the horizon, first stars. */
const sky = (picture: Picture) => {
  const random = chance(21);
  const stars = Array.from({ length: 64 }, () => {
    const y = 330 * random() ** 1.5;
    return [random.between(0, 600), y, (random() ** 4 * 1.6 + 0.6) * (1 - y / 520)] as const;
  });
  const dusk = picture.linear(0, 0, 0, 500, [
    [0, '#10163e'], [0.3, '#2a2a66'], [0.56, '#6e3b74'], [0.78, '#cf6468'], [0.93, '#f4a268'], [1, '#fbc983'],
  ]);
  const dissolve = picture.linear(0, 210, 0, 500, [
    [0, '#e8767a', 0], [0.45, '#e8767a', 0.34], [0.75, '#f7a56c', 0.55], [1, '#ffd08a', 0.95],
  ]);
  return sheet(dusk) + picture.grain(path('M-10 200H610V520H-10Z', dissolve)) + dots(stars, '#fff3d2');
};

/** A few lit windows on the far shore, each with its thread of light in the water. */
const village = () => {
  const windows = [262, 271, 283, 292, 306, 372, 383, 392, 548, 557].map((x, i) => [x, 502 - (i % 3) * 2.4] as const);
  return (
    windows.map(([x, y]) => path(`M${x} 508V${num(520 + (y - 494))}`, 'none', 'stroke="#ffe3a0" stroke-width="1.4" opacity=".6"')).join('') +
    dots(windows.map(([x, y]) => [x, y, 1.3] as const), '#fff0c0')
  );
};

/** Two more are on their way: a rowing boat, its lantern, and what the water makes of it. */
const boat = (picture: Picture) => {
  const dark = '#2c1a4e';
  const stroke = (d: string, colour: string, width: number) =>
    path(d, 'none', `stroke="${colour}" stroke-width="${width}" stroke-linecap="round"`);
  const all =
    ellipse(34, 519, 40, 40, picture.radial(34, 519, 40, [[0, '#ffd98a', 0.75], [0.4, '#ffab5a', 0.28], [1, '#ff8a4a', 0]])) +
    path('M40 537Q76 548 116 536L104 545Q76 551 50 545Z', dark, 'opacity=".5"') +
    stroke('M84 523L104 541', dark, 1.8) +
    // Rower, leaning back on the oars; passenger in the bow, an arm up.
    path(limb([[88, 530, 6], [91, 520, 6], [92, 514, 4]]), '#6e2f56') +
    stroke('M90 519L82 523', '#6e2f56', 3.4) +
    ellipse(92.4, 508.4, 4.4, 4.8, '#3a1c3c') +
    path(limb([[58, 530, 5.6], [57, 521, 5.4], [57, 515, 3.6]]), '#a8503f') +
    stroke('M60 518L67 511L68 503', '#a8503f', 3.2) +
    ellipse(56.6, 509.6, 4.1, 4.6, '#4a2432') +
    stroke('M52.6 508Q53 505.4 55.4 505', '#ffcf8a', 1.4) +
    stroke('M52.4 517Q51.6 522 52.6 527', '#ffcf8a', 1.4) +
    path('M32 524Q44 530 72 530Q100 530 116 523Q112 538 96 540Q70 543 50 539Q38 536 32 524Z', dark) +
    stroke('M33 525Q46 531 72 531Q98 531 114 525', '#e8936a', 1.6) +
    stroke('M36 526V516', dark, 1.4) +
    path('M31.4 514H38.6L37.6 522H32.4Z', '#ffe6a0') +
    stroke('M31 513.4H39', dark, 1.8) +
    stroke('M32 522.6H38', dark, 1.4);
  return group(all, 'transform="translate(13 70) scale(.86)"');
};

/** Two ranges of hills, and the lake that mirrors the sky. */
const lake = (picture: Picture) => {
  const hill = (
    base: (x: number) => number,
    seed: number,
    jag: number,
    y: number,
    top: string,
    foot: string,
  ) =>
    path(
      fillDown(rough(ridge(-10, 620, 30, base, [[12, 52]], seed), jag, seed), 800, false),
      picture.linear(0, y, 0, 510, [[0, top], [1, foot]]),
    );
  const random = chance(33);
  let ripples = '';
  for (let i = 0; i < 32; i++) {
    const depth = random() ** 1.3;
    const w = random.between(14, 60) * (0.5 + 1.2 * depth);
    const h = 0.5 + 1.2 * depth;
    const x = random.between(-20, 600);
    const there = `q${num(w / 2)} ${num(-h)} ${num(w)} 0`;
    ripples += `M${num(x)} ${num(509 + 50 * depth)}${there}q${num(-w / 2)} ${num(h)} ${num(-w)} 0`;
  }
  return (
    hill((x) => 446 - 26 * Math.sin((x + 60) / 150), 4, 5, 414, '#a8577a', '#e58a74') +
    hill((x) => 474 + 18 * Math.sin(x / 130), 9, 5, 448, '#6c3f74', '#b8606f') +
    path(
      'M-5 506H605V580H-5Z',
      picture.linear(0, 506, 0, 580, [[0, '#f8b878'], [0.3, '#d8717a'], [1, '#4c3470']]),
    ) +
    path(ripples, '#ffd79a', 'opacity=".55"') +
    village() +
    boat(picture)
  );
};

/** The shore, dark at its rim, with the fire's light pooled in the middle of the ring. */
const shore = (picture: Picture) => {
  const shape = fillDown(ridge(-10, 620, 20, (x) => 548 + 6 * Math.sin(x / 50), [[6, 50]], 13));
  const behind = (x: number, y: number, rx: number) =>
    ellipse(
      x,
      y,
      rx,
      rx * 0.3,
      picture.radial(
        0, 0,
        rx,
        [[0, INK, 0.9], [0.5, INK, 0.55], [1, INK, 0]],
        `translate(${x} ${y}) scale(1 .3)`,
      ),
    );
  return (
    path(
      shape,
      picture.linear(0, 545, 0, 800, [[0, '#4b2f5e'], [0.5, '#2c2350'], [1, '#14143a']]),
    ) +
    group(
      flat(picture, 270, 0.42, [
        [0, '#ffcf7a', 1], [0.3, '#f58f4a', 0.95], [0.62, '#b8485a', 0.75], [1, '#5a2f66', 0],
      ]) +
        picture.grain(
          flat(picture, 400, 0.48, [
            [0, '#ffe6a6', 1], [0.22, '#ffbe66', 0.75], [0.45, '#ee7a44', 0.5], [0.8, '#b84a5a', 0.4],
            [1, '#5a2f66', 0],
          ]),
        ) +
        flat(picture, 96, 0.28, [[0, '#fff3c4', 1], [0.5, '#ffd27a', 0.8], [1, '#ffb04a', 0]]) +
        picture.grain(behind(128, 606, 120) + behind(478, 606, 110)),
      picture.clip(shape),
    )
  );
};

// ── The ring, far side ────────────────────────────────────────────────────────────────────────────

interface Face {
  x: number;
  y: number;
  scale: number;
  /** The tilt of the head, towards whoever it leans on. */
  turn: number;
  /** Which way the face looks: to the fire. */
  look: 1 | -1;
  skin: string;
  shade: string;
  hair: string;
  /** Hair in front of and behind the head, for a face that looks right; the head is 26 wide and 34 high. */
  front: Point[];
  back?: Point[];
}

const CROPPED: Point[] = [
  [-13, 2], [-14.5, -9], [-9, -18], [2, -20.5], [11, -16], [14, -7], [9, -10], [0, -11], [-8, -7], [-10, 2],
];
const PARTED: Point[] = [
  [-13, 4], [-15, -8], [-9, -18], [2, -21], [11, -16], [14, -6], [5, -12], [-4, -9], [-9, 0],
];
const BOB: Point[] = [
  [-12, -14], [0, -22], [12, -15], [15, 2], [13, 18], [4, 14], [-8, 22], [-17, 19], [-17, 0],
];
const FRINGE: Point[] = [[-11, 12], [-16, 6], [-17, -4], [-13, -13], [-8, -15], [-8, -6], [-6, 2]];
const CURLS: Point[] = [[-4, -16], [-12, -17], [-19, -9], [-19, 2], [-15, 11], [-8, 14], [-6, 4]];

/** A head in three-quarter view: closed eyes, a smile, the half away from the fire in shade. */
const head = ({ x, y, scale, turn, look, skin, shade, hair, front, back }: Face, picture: Picture) => {
  const set = { x, y, scale, turn, flip: look };
  const at = (points: readonly Point[], closed = true) => smooth(place(points, set), closed);
  const skull = at([
    [0, -17], [9, -15], [13, -7], [13, 2], [10, 11], [4, 17], [-3, 16], [-10, 9], [-13, 0], [-12, -9],
    [-7, -15],
  ]);
  const line = (points: Point[], colour: string) =>
    path(
      at(points, false),
      'none',
      `stroke="${colour}" stroke-width="${num(1.5 * scale)}" stroke-linecap="round"`,
    );
  return (
    (back ? path(at(back), hair) : '') +
    path(skull, GLOW, `transform="translate(${1.8 * look} 0)"`) +
    path(skull, skin) +
    group(
      path(
        at([[-16, -20], [-4, -20], [-5, -4], [-1, 8], [4, 20], [-16, 20]]),
        shade,
      ),
      picture.clip(skull),
    ) +
    path(at(front), hair) +
    line(
      [[0, -1], [2.4, 0.8], [4.8, -0.6]],
      '#3a1830',
    ) +
    line(
      [[8, -1], [10, 0.6], [11.6, -0.8]],
      '#3a1830',
    ) +
    line(
      [[6.6, 0], [8.2, 4], [6.4, 5]],
      shade,
    ) +
    line(
      [[2.5, 8.4], [6.4, 10.6], [10, 8]],
      '#5a1f34',
    )
  );
};

/** A garment with the fire's rim on one side and plum shade dissolving on the other. */
const lit = (picture: Picture, shape: string, colour: string, look: 1 | -1, middle: number) => {
  const dark = picture.linear(middle, 0, middle - 46 * look, 0, [
    [0, '#3a1f56', 0], [0.4, '#3a1f56', 0.42], [1, '#2a1650', 0.92],
  ]);
  return (
    path(shape, GLOW, `transform="translate(${2 * look} -.6)"`) +
    path(shape, colour) +
    picture.grain(path(shape, dark), '', 'fine')
  );
};

/** A sleeve with a soft edge under it, so that an arm lies on the body instead of melting into it. */
const sleeve = (joints: readonly Joint[], colour: string) =>
  path(limb(joints), '#2a1646', 'transform="translate(-.5 2.5)" opacity=".5"') + path(limb(joints), colour);

/** A small tapered hand: wrist, knuckles, and a thumb on one side. */
const hand = (x: number, y: number, turn: number, skin: string, thumb: 1 | -1 = 1) => {
  const set = { x, y, turn };
  return path(
    limb(
      place(
        [[0, 0, 3.6], [5, 0, 5], [11, 0, 3.4]] as Joint[],
        set,
      ),
    ) +
      limb(
        place(
          [[3, 3 * thumb, 2], [8, 6 * thumb, 1.6]] as Joint[],
          set,
        ),
      ),
    skin,
  );
};

/** An open hand held up to wave: palm, four fingers, thumb. */
const wave = (x: number, y: number, turn: number, skin: string) => {
  const set = { x, y, turn };
  const finger = (degrees: number, length: number) => {
    const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
    return limb(
      place(
        [[5 + 3 * c, 4.4 * s, 1.9], [6 + length * c, 4.4 * s + length * s, 1.5]] as Joint[],
        set,
      ),
    );
  };
  const fingers = [finger(-26, 11), finger(-9, 13.5), finger(9, 13), finger(26, 10.5)].join('');
  const thumb = limb(
    place(
      [[1, 3, 2.2], [4, 10, 1.6]] as Joint[],
      set,
    ),
  );
  return path(
    limb(
      place(
        [[-3, 0, 3.6], [2, 0, 4.8], [7, 0, 5]] as Joint[],
        set,
      ),
    ) +
      fingers +
      thumb,
    skin,
  );
};

/** The trunk they sit on, its end cut and bright. */
const log = (x1: number, x2: number, y: number) =>
  path(
    limb([
      [x1, y, 17],
      [(x1 + x2) / 2, y + 2, 18],
      [x2, y, 17],
    ]),
    '#3a1a38',
  ) +
  path(
    `M${x1 + 12} ${y - 15}Q${(x1 + x2) / 2} ${y - 17} ${x2} ${y - 15}`,
    'none', 'stroke="#c9643f" stroke-width="2"',
  );

/** Hip to knee to foot: a leg bent over the log, and its shoe. */
const leg = (joints: readonly Joint[], colour: string, shoe: Point[]) =>
  path(limb(joints), colour) + path(smooth(shoe, true, 0.8), '#22143c');

/** Her sleeve: upper arm down to a bent elbow, forearm up. */
const WAVING = smooth(
  [
    [100, 562], [110, 566], [112, 578], [106, 590], [96, 601], [86, 607], [77, 605], [71, 597], [65, 581],
    [60, 566], [66, 562], [71.6, 563.6], [78, 578], [83, 587], [90, 578], [95, 567],
  ],
  true,
);

/** He has his arm round her; she leans on him and waves across the fire, to whoever is coming. */
const couple = (picture: Picture) => {
  const his = smooth(
    [
      [158, 540], [172, 529], [192, 529], [207, 537], [217, 560], [220, 588], [222, 616], [150, 618],
      [148, 584], [148, 558],
    ],
    true,
  );
  const hers = smooth(
    [[102, 564], [116, 553], [136, 550], [150, 557], [157, 584], [160, 622], [90, 624], [92, 596], [96, 576]],
    true,
  );
  return (
    log(84, 218, 628) +
    leg(
      [[192, 606, 14], [224, 602, 12.5], [246, 606, 11], [251, 630, 8.4], [246, 654, 6]],
      '#3d3470',
      [[240, 650], [252, 650], [262, 658], [240, 660]],
    ) +
    leg(
      [[172, 612, 15], [206, 612, 14], [228, 616, 12], [232, 638, 9], [226, 664, 6.4]],
      '#4f4086',
      [[220, 660], [232, 660], [242, 669], [219, 671]],
    ) +
    path(
      limb([[182, 540, 9.6], [183, 520, 8.6]]),
      '#6a3430',
    ) +
    lit(picture, his, '#dc9a38', 1, 190) +
    group(
      path(
        'M140 574Q184 582 226 572V578Q184 588 140 580ZM140 590Q184 598 226 588V592Q184 602 140 594Z',
        '#b8662f',
      ),
      picture.clip(his),
    ) +
    path('M168 534Q182 548 198 534L194 528H172Z', '#f2c878') +
    head(
      {
        x: 184,
        y: 505,
        scale: 1.14,
        turn: -0.14,
        look: 1,
        skin: '#94543a',
        shade: '#5e2e3c',
        hair: '#22142e',
        front: CROPPED,
      },
      picture,
    ) +
    path(
      limb([[130, 564, 8.4], [141, 546, 7.6]]),
      '#a8603f',
    ) +
    lit(picture, hers, '#2f8080', 1, 132) +
    leg(
      [[112, 620, 15], [146, 622, 13], [168, 628, 11], [173, 648, 8], [170, 670, 6]],
      '#6e4678',
      [[164, 668], [178, 668], [186, 676], [164, 678]],
    ) +
    path(limb([[124, 609, 0.5], [150, 611, 2.4], [172, 618, 2.8], [180, 636, 2.2], [176, 660, 0.5]]), '#d98a7a', 'opacity=".75"') +
    path(limb([[112, 632, 0.5], [140, 634, 3], [158, 637, 2.6], [164, 650, 0.5]]), '#2a1646', 'opacity=".4"') +
    head(
      {
        x: 147,
        y: 528,
        scale: 1.06,
        turn: 0.3,
        look: 1,
        skin: '#dc9058',
        shade: '#a85f4c',
        hair: '#43223a',
        front: PARTED,
        back: BOB,
      },
      picture,
    ) +
    path(
      limb([[116, 560, 5], [132, 564, 5.6], [148, 558, 4.6]]),
      '#f2c27a',
    ) +
    path(WAVING, '#2a1646', 'transform="translate(-.5 2.5)" opacity=".5"') +
    path(WAVING, GLOW, 'transform="translate(1.6 -1)"') +
    path(WAVING, '#38918c') +
    path(limb([[98, 582, 0.4], [90, 592, 1.4], [82, 596, 0.4]]), '#1d5a66', 'opacity=".8"') +
    path(limb([[84, 588, 0.4], [77, 589, 1.3], [70, 586, 0.4]]), '#1d5a66', 'opacity=".8"') +
    path('M60.6 567.5L71.6 563.6L70 558.6L59.4 562.6Z', '#f2c27a') +
    wave(63.4, 556, -1.78, '#dc9058') +
    hand(98, 560, 0.9, '#94543a', -1) +
    sleeve(
      [[207, 545, 9.6], [222, 574, 8.6], [240, 600, 6.4]],
      '#e8ac48',
    )
  );
};

/** The child on the ground between his knees, toasting bread on a stick. */
const child = (picture: Picture) => {
  const body = smooth(
    [[252, 616], [263, 609], [276, 615], [286, 640], [288, 668], [244, 668], [244, 640]],
    true,
  );
  const all =
    ellipse(268, 669, 34, 5, INK, 'opacity=".6"') +
    path(
      limb([[262, 601, 5], [262, 612, 5]]),
      '#6a3430',
    ) +
    lit(picture, body, '#f0c8a0', 1, 272) +
    path(
      limb([[258, 662, 9], [282, 648, 8.6], [296, 666, 5.6]]),
      '#8f3f58',
    ) +
    path(
      smooth(
        [[292, 662], [300, 661], [309, 668], [308, 672], [291, 672]],
        true,
        0.8,
      ),
      '#22143c',
    ) +
    ellipse(246, 584, 7.5, 7.5, '#2a1634') +
    head(
      {
        x: 263,
        y: 593,
        scale: 0.86,
        turn: 0.04,
        look: 1,
        skin: '#94543a',
        shade: '#5e2e3c',
        hair: '#2a1634',
        front: PARTED,
      },
      picture,
    ) +
    path(
      limb([[284, 644, 1.5], [304, 606, 1.3], [322, 572, 1]]),
      '#2a1430',
    ) +
    path(limb([[321, 575, 5.4], [328, 563, 5.6]]), '#fff3d2') +
    path(limb([[325, 577, 1], [331, 566, 1.6]]), '#f0a050') +
    sleeve(
      [[268, 622, 6], [280, 640, 5], [288, 634, 4]],
      '#f6d6b0',
    ) +
    hand(285, 637, -0.7, '#94543a') +
    hand(241, 600, 0.5, '#94543a');
  return group(all, 'transform="translate(-22 1)"');
};

/** Grandparents on the other log, her head on his shoulder, hands round a warm mug. */
const elders = (picture: Picture) => {
  const his = smooth(
    [
      [464, 541], [478, 530], [496, 530], [511, 540], [518, 562], [520, 592], [522, 618], [450, 618],
      [456, 588], [457, 560],
    ],
    true,
  );
  const hers = smooth(
    [
      [408, 562], [422, 552], [438, 551], [452, 559], [459, 584], [464, 622], [398, 624], [400, 598],
      [402, 578],
    ],
    true,
  );
  return (
    log(394, 520, 628) +
    leg(
      [[494, 612, 15], [462, 614, 14], [446, 620, 11.5], [442, 644, 8.6], [446, 666, 6.4]],
      '#4a3a6c',
      [[452, 662], [440, 661], [428, 670], [452, 673]],
    ) +
    path(
      limb([[487, 540, 9.2], [485, 522, 8.6]]),
      '#a8603f',
    ) +
    lit(picture, his, '#3d5f92', -1, 480) +
    path('M474 535Q484 549 500 535L496 528H478Z', '#e8d2b0') +
    head(
      {
        x: 484,
        y: 505,
        scale: 1.12,
        turn: 0.12,
        look: -1,
        skin: '#dba070',
        shade: '#a8665a',
        hair: '#d9cfcc',
        front: FRINGE,
      },
      picture,
    ) +
    group(
      ellipse(480.6, 505.4, 4.6) + ellipse(471.6, 504.4, 3.6, 4.4) + path('M485 505L494 508'),
      'fill="none" stroke="#3a1830" stroke-width="1.3"',
    ) +
    path(
      limb([[480, 515.5, 1.6], [475, 513.5, 2.4], [470, 514, 1.2]]),
      '#efe6dc',
    ) +
    path('M484 548Q482 584 486 616', 'none', 'stroke="#22305f" stroke-width="2.2" opacity=".7"') +
    dots(
      [[490, 566, 1.8], [490, 584, 1.8]],
      '#f2c878',
    ) +
    path(
      limb([[436, 562, 8], [443, 546, 7.4]]),
      '#c9805a',
    ) +
    lit(picture, hers, '#a83a52', -1, 420) +
    leg(
      [[446, 618, 15], [424, 622, 13], [412, 628, 11], [410, 650, 8], [414, 668, 6]],
      '#5a3c70',
      [[420, 665], [408, 664], [397, 672], [420, 675]],
    ) +
    path(limb([[446, 607, 0.5], [424, 611, 2], [406, 620, 2.6], [404, 644, 2], [408, 662, 0.5]]), '#e0907a', 'opacity=".75"') +
    head(
      {
        x: 445,
        y: 530,
        scale: 1.05,
        turn: 0.24,
        look: -1,
        skin: '#f0b58a',
        shade: '#c47a6a',
        hair: '#f0e6d2',
        front: PARTED,
        back: CURLS,
      },
      picture,
    ) +
    hand(401, 566, 0.5, '#dba070') +
    sleeve(
      [[411, 572, 8], [402, 598, 7.4], [414, 607, 5.4]],
      '#b8435a',
    ) +
    sleeve(
      [[452, 570, 9], [462, 598, 8], [434, 608, 5.6]],
      '#c24a5c',
    ) +
    path('M414 592h17v14q0 5 -5 5h-7q-5 0 -5 -5Z', '#fff0cc') +
    hand(438, 606, 3.3, '#f0b58a') +
    hand(408, 606, -0.3, '#f0b58a', -1) +
    sleeve(
      [[510, 550, 9.6], [522, 584, 8.4], [490, 606, 6]],
      '#4a70a6',
    ) +
    hand(490, 606, 2.9, '#dba070', -1)
  );
};

// ── Fire, tree, lanterns ──────────────────────────────────────────────────────────────────────────

/** The one light: three tongues in each other, on crossed logs, in a haze of its own. */
const fire = (picture: Picture) => {
  const { x, y } = FIRE;
  const tongue = (points: Point[], fill: string) =>
    path(
      smooth(
        points.map(([a, b]): Point => [x + a * 1.12, y + b * 1.18]),
        true,
      ),
      fill,
    );
  const random = chance(12);
  // Stones, lit on the side that looks into the fire.
  const ring = Array.from({ length: 7 }, (_, i) => {
    const a = 0.7 + (i / 6) * 1.72;
    const [sx, sy, r] = [x + 76 * Math.cos(a), y + 14 + 22 * Math.sin(a), random.between(6, 8)];
    const d = smooth(
      [[-r * 1.2, r * 0.5], [-r, -r * 0.4], [-r * 0.2, -r * 0.8], [r * 0.9, -r * 0.5], [r * 1.2, r * 0.4], [0, r * 0.75]].map(
        ([dx, dy]): Point => [sx + (dx as number), sy + (dy as number)],
      ),
      true,
      0.8,
    );
    return (
      ellipse(sx + 9 * Math.cos(a), sy + r * 0.6 + 3, r * 1.5, r * 0.5, INK, 'opacity=".45"') +
      path(d, '#ffd796', `transform="translate(${num(-2 * Math.cos(a))} -2)"`) +
      path(d, tint(Math.sin(a), '#7a3550', '#4a2650'))
    );
  }).join('');
  return (
    ring +
    tongue(
      [
        [-30, 4], [-40, -18], [-32, -44], [-18, -62], [-22, -86], [-6, -78], [0, -100], [-8, -126],
        [12, -106], [20, -80], [18, -60], [30, -72], [33, -48], [40, -24], [34, 6], [0, 12],
      ],
      picture.linear(0, y - 140, 0, y, [[0, '#d8402f'], [0.5, '#f0642f'], [1, '#ff9440']]),
    ) +
    tongue(
      [
        [-24, 4], [-30, -18], [-18, -42], [-10, -60], [-2, -70], [4, -94], [14, -66], [16, -48], [24, -44],
        [28, -20], [24, 6], [0, 9],
      ],
      picture.linear(0, y - 100, 0, y, [[0, '#ff8f30'], [1, '#ffcb5e']]),
    ) +
    tongue(
      [[-14, 4], [-18, -12], [-8, -32], [0, -58], [8, -36], [15, -18], [15, 4], [0, 7]],
      '#fff2c0',
    ) +
    path(
      limb([[x - 54, y + 18, 7], [x, y + 6, 7.5], [x + 46, y - 6, 6]]) +
        limb([[x + 56, y + 17, 7], [x + 4, y + 7, 7], [x - 42, y - 4, 6]]),
      '#3a1a38',
    ) +
    path(
      limb([[x - 50, y + 13, 1.5], [x, y + 1, 2], [x + 44, y - 11, 1.5]]) +
        limb([[x + 52, y + 12, 1.5], [x + 20, y + 5, 2]]),
      '#ff9a4a',
    )
  );
};

/** Sparks that rise from the flame and drift off under the leaves. */
const sparks = () => {
  const random = chance(71);
  const list = Array.from({ length: 64 }, () => {
    const t = random() ** 0.8;
    const x = FIRE.x - 44 * Math.sin(t * 4.4) * (1 - t * 0.3) - 230 * t * t + random.bell() * (16 + 70 * t);
    return [x, mix(FIRE.y - 140, 60, t), mix(2.6, 1, t) * random.between(0.55, 1.15)] as const;
  });
  return dots(list.slice(0, 32), '#ffcf6a') + dots(list.slice(32), '#ff9a4a');
};

const BOUGHS: Joint[][] = [
  [
    [572, 690, 46], [562, 636, 30], [554, 540, 23], [562, 440, 21], [556, 350, 19], [526, 270, 17],
    [462, 200, 12], [380, 156, 8], [290, 140, 4], [240, 146, 1.5],
  ],
  [[552, 372, 15], [586, 290, 12], [630, 220, 8]],
  [[520, 266, 12], [508, 180, 8], [470, 100, 5]],
  [[536, 300, 9], [490, 286, 6.5], [440, 292, 4], [404, 310, 1.6]],
  [[550, 660, 18], [520, 690, 9], [486, 700, 2]],
  [[590, 650, 20], [612, 690, 10]],
];

/** The tree that shelters them all; its leaves catch the fire from below, in bands from night to gold. */
const tree = (picture: Picture) => {
  const wood = picture.symbol(path(BOUGHS.map((bough) => limb(bough, 2)).join('')));
  const use = (fill: string) => `<use href="#${wood}" fill="${fill}"/>`;
  const firelight = picture.radial(FIRE.x + 40, FIRE.y - 40, 420, [
    [0, '#ffb45c', 1], [0.4, '#f0703f', 0.85], [0.62, '#b8485a', 0.5], [1, '#4a2a66', 0],
  ]);
  const random = chance(8);
  const clusters = [0, 1, 2].map(() => {
    let d = '';
    for (let i = 0; i < 20; i++) {
      const [a, q] = [random() * 6.283, Math.sqrt(random())];
      const leaf: Point[] = [[0, 0], [6, 3], [13, 0], [6, -3]];
      const set = {
        x: Math.cos(a) * q * 40,
        y: Math.sin(a) * q * 22,
        turn: random.between(-0.3, 3.4),
        scale: random.between(0.8, 1.3),
      };
      d += smooth(place(leaf, set), true, 0.8);
    }
    return picture.symbol(path(d));
  });
  const put = (x: number, y: number, scale: number, fill: string) =>
    `<use href="#${random.pick(clusters)}" fill="${fill}" ` +
    `transform="translate(${num(x)} ${num(y)}) rotate(${num(24 * random.bell())}) scale(${num(scale)})"/>`;
  const edge = (x: number) =>
    Math.min(286, x < 100 ? -40 : 20 + (x - 100) * 0.62 - 26 * Math.sin((x - 100) / 150));
  const band = (
    count: number,
    above: number,
    below: number,
    colours: string[],
    small: number,
    large: number,
  ) =>
    Array.from({ length: count }, (_, i) => {
      const x = mix(90, 615, (i + random()) / count);
      return put(
        x,
        edge(x) + random.between(above, below),
        random.between(small, large),
        random.pick(colours),
      );
    }).join('');
  const mass =
    'M-10 -10H610V250Q584 284 560 262Q532 246 520 222Q486 236 470 214Q440 222 424 196Q392 204 372 178' +
    'Q340 190 318 164Q280 172 262 140Q226 146 206 112' +
    'Q170 116 160 78Q120 70 118 34Q96 20 100 -10Z';
  const furrows =
    'M540 620Q534 560 540 500Q546 440 540 380' +
    'M558 656Q548 590 552 530Q562 470 554 400M574 664Q562 600 568 520';
  return (
    use('#241a4a') +
    picture.grain(use(firelight)) +
    [
      '532 640 0.4, 533 580 2.2, 536 520 2.4, 538 450 1.6, 536 400 0.4', '546 668 0.4, 545 610 1.8, 546 560 1.8, 547 500 0.4',
      '533 480 0.4, 541 440 1.6, 542 400 0.4', '566 690 0.4, 556 640 1.8, 556 590 0.4',
    ]
      .map((text) => path(limb(joints(text)), '#ffae66', 'opacity=".6"'))
      .join('') +
    path(furrows, 'none', 'stroke="#1a1440" stroke-width="2.4" opacity=".55" stroke-linecap="round"') +
    path(
      mass,
      picture.linear(330, 0, 380, 250, [[0, '#12143c'], [0.6, '#1d1a4c'], [1, '#2e1f56']]),
      'transform="translate(16 -26)"',
    ) +
    band(16, -210, -60, ['#1d2058', '#23245e', '#191b4c'], 0.9, 1.4) +
    band(18, -100, -30, ['#3a2864', '#2a2460', '#4a2c66'], 0.9, 1.3) +
    band(18, -44, 6, ['#6e3560', '#542c62', '#7f3a5c'], 0.8, 1.1) +
    band(17, -22, 16, ['#b54d4c', '#9a4054', '#c85a46'], 0.6, 0.95) +
    band(14, -4, 20, ['#f08a48', '#e8703f', '#f6a854'], 0.45, 0.7) +
    put(412, 304, 0.5, '#e8703f') +
    put(450, 292, 0.5, '#b54d4c') +
    put(480, 284, 0.6, '#7f3a5c') +
    put(256, 132, 0.55, '#7f3a5c') +
    put(292, 134, 0.6, '#b54d4c') +
    put(330, 142, 0.6, '#6e3560')
  );
};

/** A paper lantern on its cord. */
const lantern = (picture: Picture, x: number, top: number, y: number, r: number) => {
  const halo = picture.radial(x, y, r * 3.4, [
    [0, '#ffd98a', 0.62], [0.4, '#ffab5a', 0.24], [1, '#ff8a4a', 0],
  ]);
  const paper = picture.radial(x, y + r * 0.3, r * 1.3, [[0, '#fff6d4'], [0.5, '#ffcd74'], [1, '#ef7a3c']]);
  const hoop = (dy: number, w: number) =>
    `M${num(x - r * w)} ${num(y + r * dy)}q${num(r * w)} ${num(r * 0.32)} ${num(2 * r * w)} 0`;
  const lid = (dy: number) =>
    `M${num(x - r * 0.42)} ${num(y + r * dy)}h${num(r * 0.84)}v3h${num(-r * 0.84)}Z`;
  return (
    path(`M${x} ${top}V${y - r}`, 'none', 'stroke="#2a1a48" stroke-width="1.2"') +
    ellipse(x, y, r * 3.4, r * 3.4, halo) +
    ellipse(x, y, r, r * 1.12, paper) +
    path(lid(-1.14) + lid(1.04), '#3a1f48') +
    path(
      hoop(-0.4, 0.92) + hoop(0, 1) + hoop(0.45, 0.92),
      'none', 'stroke="#b5502f" stroke-width=".8" opacity=".6"',
    )
  );
};

// ── The ring, our side ────────────────────────────────────────────────────────────────────────────

const WRAP: Point[] = [
  [-8, 826], [14, 776], [30, 728], [48, 700], [74, 688], [110, 687], [136, 704], [154, 728], [170, 734],
  [188, 728], [204, 708], [226, 694], [256, 692], [280, 708], [296, 740], [308, 784], [322, 826],
];

/** Backs of three heads above one blanket: [shape, colour]. */
const HEADS: readonly (readonly [shape: string, colour: string])[] = [
  [
    limb([[92, 694, 15], [96, 668, 12]]),
    '#7a3c34',
  ],
  [
    smooth(
      [[74, 650], [76, 632], [90, 621], [108, 623], [119, 638], [118, 658], [108, 674], [92, 676], [79, 668]],
      true,
    ),
    '#241634',
  ],
  [
    smooth(
      [[88, 624], [84, 609], [92, 598], [106, 600], [110, 613], [104, 625]],
      true,
    ),
    '#241634',
  ],
  [
    limb([[170, 738, 9], [171, 722, 8]]),
    '#a85c3c',
  ],
  [
    smooth(
      [
        [150, 706], [152, 690], [164, 681], [178, 681], [189, 691], [191, 708], [184, 722], [170, 727],
        [156, 721],
      ],
      true,
    ),
    '#3a1c3c',
  ],
  [
    limb([[242, 700, 16], [238, 672, 13]]),
    '#b86a44',
  ],
  [
    smooth(
      [[216, 652], [210, 650], [210, 662], [217, 666]],
      true,
    ),
    '#b86a44',
  ],
  [
    smooth(
      [[259, 652], [266, 650], [265, 662], [258, 666]],
      true,
    ),
    '#d98a54',
  ],
  [
    smooth(
      [[217, 664], [216, 640], [238, 624], [260, 640], [259, 664], [252, 680], [238, 685], [225, 680]],
      true,
    ),
    '#b86a44',
  ],
  [
    smooth(
      [
        [214, 656], [212, 640], [221, 625], [238, 618], [255, 625], [264, 641], [262, 656], [256, 666],
        [247, 668], [238, 673], [229, 668], [220, 666],
      ],
      true,
    ),
    '#4a2432',
  ],
];

/** Three under one striped blanket, seen from behind, edged by the fire. */
const blanket = (picture: Picture) => {
  const cloth = `${smooth(WRAP)}V830H-8Z`;
  const all = picture.symbol(HEADS.map(([d]) => path(d)).join('') + path(cloth));
  const hem = picture.symbol(path(smooth(WRAP), 'none'));
  const stripe = (dy: number, width: number, colour: string, dash = 'none') =>
    `<use href="#${hem}" transform="matrix(${1 - dy * 0.0016} 0 0 1 ${166 * dy * 0.0016} ${dy})" ` +
    `stroke="${colour}" stroke-width="${width}" stroke-dasharray="${dash}"/>`;
  const dusk = (r: number) =>
    picture.radial(FIRE.x, FIRE.y - 10, r, [
      [0, INK, 0], [0.25, INK, 0.3], [0.6, INK, 0.62], [1, '#120e34', 0.95],
    ]);
  const backs =
    `<use href="#${all}" x=".5" y="-3.4" fill="#ff9a52" opacity=".7"/>` +
    `<use href="#${all}" x="3" y="-2.6" fill="#ffc574"/>` +
    HEADS.map(([d, colour]) => path(d, colour)).join('') +
    path(
      'M90 612Q97 606 105 611M82 660Q82 638 94 626M114 660Q116 640 103 627M98 670Q97 650 98 630' +
        'M226 636Q236 626 246 630M224 650Q240 638 256 648M160 694Q168 686 178 690',
      'none', 'stroke="#8a4a5c" stroke-width="2" stroke-linecap="round" opacity=".7"',
    ) +
    path(cloth, '#8f2f4c') +
    group(
      stripe(22, 9, '#e0a03a') +
        stripe(36, 3, '#f6d9a6') +
        stripe(54, 13, '#2f5f78') +
        stripe(50, 3, '#f6d9a6', '4 8') +
        stripe(58, 3, '#f6d9a6', '4 8') +
        stripe(54, 4, '#f08a48', '4 8') +
        stripe(74, 3, '#f6d9a6') +
        stripe(90, 9, '#e0a03a') +
        picture.grain(path(cloth, dusk(330)), '', 'fine') +
        // Where the cloth hangs from six shoulders.
        [
          '170 732 1, 174 776 5, 166 834 8', '58 704 0.4, 44 750 4, 40 834 6', '122 700 0.4, 130 760 4.4, 124 834 6',
          '224 702 0.4, 216 760 4, 220 834 6', '276 716 0.4, 286 770 4, 290 834 5',
        ]
          .map((text) => path(limb(joints(text)), '#2a1040', 'opacity=".36"'))
          .join(''),
      picture.clip(cloth),
    );
  return group(backs, 'transform="translate(-26 27)"');
};

/** The second find: the place kept for you, a stump with a folded rug, and a mug that still steams. */
const seat = (picture: Picture) => {
  const stump = 'M334 752Q338 780 328 796Q386 812 446 796Q436 778 440 752Z';
  const rug = 'M374 741Q406 735 432 744L440 752Q442 776 436 792Q410 799 386 794Q378 772 376 752Z';
  const steam = 'M478 750q-5 -8 1 -15t-1 -15M487 750q-4 -7 1 -13t0 -12';
  const shade = picture.linear(0, 756, 0, 800, [[0, INK, 0], [0.5, INK, 0.36], [1, INK, 0.62]]);
  return (
    ellipse(396, 798, 84, 9, INK, 'opacity=".6"') +
    path(stump, '#a3543f') +
    ellipse(387, 752, 53, 14, '#ffcf8a') +
    ellipse(388, 753, 50, 12.5, '#d98a54') +
    path(
      'M352 751q10 -7 24 -6M346 754q4 8 28 8M360 753q6 -4 14 -3', 'none',
      'stroke="#9a5340" stroke-width="1.6"',
    ) +
    path(rug, '#2a9096') +
    path('M381 778Q408 784 440 777M383 785Q410 791 439 784', 'none', 'stroke="#f6d9a6" stroke-width="3"') +
    path('M374 741Q406 735 432 744L440 752Q410 760 376 752Z', '#5cc0b4') +
    picture.grain(path(stump + rug, shade), '', 'fine') +
    ellipse(486, 779, 19, 4.4, INK, 'opacity=".6"') +
    path('M474 756h18v18q0 5 -5 5h-8q-5 0 -5 -5Z', '#e8c08e') +
    path('M486 757h6v17q0 5 -5 5h-3q2 -2 2 -5Z', '#a8605a', 'opacity=".6"') +
    path('M492 760q8 0 7 7t-8 6', 'none', 'stroke="#e8c08e" stroke-width="3"') +
    path('M474 756h18v4h-18Z', '#fff3d2') +
    path(steam, 'none', 'stroke="#fff3d2" stroke-width="2" stroke-linecap="round" opacity=".6"')
  );
};

/** The dog at the edge of the ring, cropped by the frame. */
const dog = (picture: Picture) => {
  const set = { x: 536, y: 808, scale: 1.26 };
  const at = (points: readonly Point[]) => smooth(place(points, set), true);
  const line = (points: Point[], width: number, colour: string) =>
    path(
      smooth(place(points, set)),
      'none',
      `stroke="${colour}" stroke-width="${width}" stroke-linecap="round"`,
    );
  const body = at([
    [-36, -75], [-34, -79.5], [-27, -81.5], [-21, -87], [-12, -91], [-3, -88], [3, -78], [12, -62], [23, -42],
    [31, -20], [32, 4], [0, 8], [-24, 8], [-24, 2], [-18, -4], [-18, -26], [-20, -42], [-17, -56], [-16, -66],
    [-24, -68.5], [-33, -70],
  ]);
  const [nose] = place([[-36, -76.5]] as Point[], set) as [Point];
  return (
    path(body, '#ffc574', 'transform="translate(-3 -2)"') +
    path(body, '#b8703f') +
    group(
      path(
        at([[-26, 10], [-25, -44], [-19, -62], [-12, -46], [-10, -20], [-10, 10]]),
        '#f2d2a0',
      ) +
        picture.grain(
          sheet(
            picture.linear(524, 720, 580, 756, [[0, '#2a1646', 0], [0.4, '#2a1646', 0.4], [1, INK, 0.85]]),
          ),
          '', 'fine',
        ),
      picture.clip(body),
    ) +
    path(
      at([[-8, -90], [0, -89], [6, -80], [7, -68], [2, -63], [-5, -72]]),
      '#5a2c34',
    ) +
    ellipse(nose[0], nose[1], 3.8, 3.2, INK) +
    line(
      [[-21, -80.5], [-19, -79], [-17, -80.5]],
      1.8,
      INK,
    ) +
    path(
      limb(
        place(
          [[-17, -62, 2.2], [-8, -58, 2.4], [4, -64, 2.2]] as Joint[],
          set,
        ),
      ),
      '#d9452f',
    )
  );
};

export const draw = (): string => {
  const picture = new Picture('#1a1f4a');
  const haze = picture.radial(FIRE.x, FIRE.y - 30, 250, [
    [0, '#fff0b8', 0.95], [0.2, '#ffc560', 0.66], [0.5, '#ff8a4a', 0.46], [1, '#d94f5a', 0],
  ]);
  picture
    .add(
      sky(picture),
      lake(picture),
      shore(picture),
      picture.grain(sheet(haze)),
      couple(picture),
      elders(picture),
    )
    .add(fire(picture), child(picture), tree(picture))
    .add(lantern(picture, 262, 116, 214, 17), lantern(picture, 356, 150, 300, 20))
    .add(lantern(picture, 428, 296, 378, 16), lantern(picture, 196, 80, 142, 12))
    .add(sparks(), seat(picture), blanket(picture), dog(picture));
  return picture.svg();
};
