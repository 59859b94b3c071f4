/** A lighthouse cut open in a night storm: teal and indigo outside, every lamp inside amber. */
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
  sample,
  sheet,
  smooth,
} from './kit';

const picture = new Picture('#10163e');
const random = chance(71);
const INK = '#1d2150';
const CREAM = '#fff3d2';

// ── The tower's measures ──────────────────────────────────────────────────────────────────────────
const MIDDLE = 300;
const WALL = 25;
/** Half the tower's width at a height: it leans in towards the top. */
const half = (y: number) => mix(140, 206, (y - 150) / 540);
const inside = (y: number) => half(y) - WALL;
const BEDROOM = { top: 172, floor: 340 };
const KITCHEN = { top: 356, floor: 560 };
const CELLAR = { top: 576, floor: 664 };
type Room = typeof BEDROOM;
const roomPath = ({ top, floor }: Room) =>
  polygon([
    [MIDDLE - inside(top), top],
    [MIDDLE + inside(top), top],
    [MIDDLE + inside(floor), floor],
    [MIDDLE - inside(floor), floor],
  ]);

const box = (x: number, y: number, width: number, height: number, fill: string, extra = '') =>
  `<rect x="${num(x)}" y="${num(y)}" width="${num(width)}" height="${num(height)}"` +
  ` fill="${fill}"${extra && ` ${extra}`}/>`;
const line = (d: string, colour: string, width: number, extra = '') =>
  path(d, 'none', `stroke="${colour}" stroke-width="${width}" stroke-linecap="round" ${extra}`.trimEnd());

// ── Outside ───────────────────────────────────────────────────────────────────────────────────────

/** Night over teal, and banks of cloud whose upper edges fall apart into grain. */
const sky = () => {
  const night = picture.linear(0, 0, 0, 640, [[0, '#10163e'], [0.45, '#1c3f66'], [1, '#2f7f8f']]);
  const bank = 'M-20 0h250c4-24-16-40-42-36c-2-36-56-48-80-20c-22-22-66-10-66 20c-34-10-66 6-62 36z';
  const lit = picture.linear(90, -60, 104, 2, [
    [0, '#7fb8bb', 0.85], [0.4, '#2f6f8f', 0.45], [1, '#1c3f66', 0.1],
  ]);
  const dark = picture.symbol(path(bank, '#151b4a'));
  const edge = picture.symbol(path(bank, lit));
  const at = [
    [-90, 96, 1.1], [380, 58, 1.2], [150, 26, 0.8], [-130, 236, 0.9], [470, 262, 1], [430, 372, 0.7],
    [-60, 350, 0.62],
  ] as const;
  const set = (id: string) =>
    at
      .map(([x, y, scale]) => `<use href="#${id}" transform="translate(${x} ${y}) scale(${scale})"/>`)
      .join('');
  return sheet(night) + group(set(dark), 'opacity=".9"') + picture.grain(set(edge));
};

/** The lamp's two beams: solid near the glass, dust further on. */
const beams = () => {
  const left = picture.linear(280, 110, -40, 170, [
    [0, '#ffe7a8', 1], [0.3, '#ffd27a', 0.62], [1, '#f2b33d', 0.34],
  ]);
  const right = picture.linear(320, 110, 640, 60, [
    [0, '#ffe7a8', 1], [0.3, '#ffd27a', 0.62], [1, '#f2b33d', 0.34],
  ]);
  return picture.grain(
    path(
      polygon([[286, 98], [-20, 90], [-20, 232], [286, 122]]),
      left,
    ) +
      path(
        polygon([[314, 98], [620, -10], [620, 104], [314, 122]]),
        right,
      ),
  );
};

/** Slanting rain, blown from the left. */
const rain = (count: number, length: number, width: number, alpha: number) => {
  let d = '';
  for (let i = 0; i < count; i++) {
    const [x, y, size] = [
      random.between(-40, 600),
      random.between(-20, 720),
      length * random.between(0.6, 1.3),
    ];
    d += `M${num(x)} ${num(y)}l${num(size * 0.5)} ${num(size)}`;
  }
  return line(d, '#cfe8dc', width, `opacity="${alpha}"`);
};

/** Foam along a crest: a thick broken lip with bubbles that run over its edge. */
const foam = (crest: readonly Point[], size: number, colour: string) => {
  const lip = crest.map(([x, y]): Joint => [x, y, size * random.between(0.2, 0.8)]);
  let bubbles = '';
  for (const [x, y] of sample(crest, 6)) {
    const radius = size * random.between(0.25, 1.05);
    bubbles += ellipse(x + random.bell() * size * 0.7, y + random.between(-0.5, 1.3) * size, radius, radius);
  }
  return group(path(limb(lip, 3)) + bubbles, `fill="${colour}"`);
};

/** A body of water under a line, with currents that follow its back. */
const swell = (crest: readonly Point[], top: string, deep: string, streak: string) => {
  const [high, low] = [Math.min(...crest.map((p) => p[1])), HEIGHT];
  const shape = fillDown(crest);
  const water = picture.linear(0, high, 0, mix(high, low, 0.9), [[0, top], [1, deep]]);
  let streaks = '';
  for (let k = 1; k < 6; k++) {
    streaks += line(
      smooth(crest.map(([x, y]) => [x + k * 3, y + k * k * 2.4 + k * 9])),
      streak,
      3.4 - k * 0.4,
      `opacity="${num(0.75 - k * 0.1)}"`,
    );
  }
  return path(shape, water) + group(streaks, picture.clip(shape));
};

/** The two great waves that rear up on either side of the tower, behind it. */
const greatWaves = () => {
  const left: Point[] = [
    [-20, 520], [-14, 452], [14, 404], [54, 380], [92, 390], [114, 424], [116, 462], [98, 446], [82, 462],
    [78, 520], [96, 600], [140, 700],
  ];
  const hollow: Point[] = [
    [116, 462], [98, 446], [82, 462], [78, 520], [96, 600], [60, 560], [44, 490], [58, 446], [86, 426],
  ];
  const right: Point[] = [
    [440, 720], [496, 640], [520, 560], [516, 508], [500, 490], [486, 510], [482, 472], [500, 436],
    [534, 418], [572, 428], [600, 462], [640, 520],
  ];
  const shade: Point[] = [
    [486, 510], [500, 490], [516, 508], [520, 560], [496, 640], [536, 600], [552, 540], [544, 490],
    [514, 468],
  ];
  const spray: string[] = [];
  for (let i = 0; i < 46; i++) {
    const left = i % 2 === 0;
    const far = random() ** 1.6;
    const x = left ? 108 + random.bell() * 26 : 500 + random.bell() * 28;
    spray.push(ellipse(x, (left ? 420 : 450) - far * 130, mix(3.6, 1, far) * random.between(0.6, 1.2)));
  }
  return (
    swell(left, '#3f98a0', '#143a62', '#8fd0c4') +
    path(smooth(hollow, true), '#12375e') +
    swell(right, '#3f98a0', '#143a62', '#8fd0c4') +
    path(smooth(shade, true), '#12375e') +
    foam(
      [[-14, 452], [14, 402], [54, 378], [92, 388], [114, 424], [116, 460]],
      10, '#e4f1df',
    ) +
    foam(
      [[485, 506], [481, 472], [500, 436], [534, 416], [572, 426], [600, 460]],
      10, '#e4f1df',
    ) +
    group(spray.join(''), `fill="${CREAM}" opacity=".9"`)
  );
};

/** The rock the tower has grown from, and the near sea that breaks over it. */
const rock = () => {
  const stone: Point[] = [
    [20, 800], [34, 716], [56, 690], [62, 660], [84, 640], [104, 652], [118, 676], [482, 676], [500, 646],
    [520, 636], [534, 664], [560, 690], [584, 800],
  ];
  const facets = 'M84 640l10 40 34 22-22 40 40 58M300 690l-40 30 26 40M520 636l-14 44-36 30 30 40-24 50';
  return (
    path(
      polygon(stone),
      picture.linear(0, 670, 0, 800, [[0, '#4a3a6e'], [1, '#171b48']]),
    ) + line(facets, '#7a6a9a', 2.2, 'opacity=".55"')
  );
};
const nearSea = () => {
  const middle: Point[] = [
    [-20, 690], [40, 664], [90, 690], [130, 716], [200, 700], [270, 726], [350, 704], [420, 722], [480, 690],
    [540, 660], [620, 690],
  ];
  const front: Point[] = [
    [-20, 760], [50, 736], [110, 752], [170, 776], [260, 752], [330, 738], [400, 764], [470, 774], [540, 744],
    [620, 730],
  ];
  return (
    swell(middle, '#2f8c98', '#123a5e', '#7cc6bd') +
    foam(middle, 8, '#dcefdd') +
    swell(front, '#1f6f86', '#0f2a52', '#5fb3b4') +
    foam(front, 9, '#c3e2d6')
  );
};

// ── The tower ─────────────────────────────────────────────────────────────────────────────────────

/** Thick masonry, pale with red bands; the weather side stays in the storm's shadow. */
const walls = () => {
  const tower = polygon([
    [MIDDLE - half(150), 150],
    [MIDDLE + half(150), 150],
    [MIDDLE + half(682), 682],
    [MIDDLE - half(682), 682],
  ]);
  const pale = picture.linear(MIDDLE - 206, 0, MIDDLE + 206, 0, [
    [0, '#b9c6c2'], [0.12, '#f6ead0'], [0.86, '#e6d9c8'], [1, '#8a93a8'],
  ]);
  const band = (top: number, bottom: number) => box(60, top, 480, bottom - top, '#c23b38');
  let joints = '';
  for (let y = 166; y < 680; y += 16) {
    joints += `M${num(MIDDLE - half(y))} ${y}h${WALL}M${num(MIDDLE + half(y))} ${y}h-${WALL}`;
  }
  const shade = picture.linear(MIDDLE + 120, 0, MIDDLE + 206, 0, [[0, '#2a2a66', 0], [1, '#2a2a66', 0.7]]);
  const dusk = picture.linear(MIDDLE - 206, 0, MIDDLE - 120, 0, [[0, '#1c3f66', 0.6], [1, '#1c3f66', 0]]);
  return (
    path(tower, pale) +
    group(
      band(212, 300) +
        band(398, 488) +
        band(588, 690) +
        line(joints, '#6e3b4a', 1.2, 'opacity=".4"') +
        picture.grain(sheet(shade) + sheet(dusk), '', 'fine'),
      picture.clip(tower),
    )
  );
};

/** Gallery, glass, lamp and dome on top. */
const lantern = () => {
  const glow = picture.radial(MIDDLE, 108, 130, [
    [0, '#fff3d2', 1], [0.3, '#ffd98a', 0.8], [0.7, '#f2b33d', 0.42], [1, '#f2b33d', 0],
  ]);
  const dome: Point[] = [
    [236, 76], [246, 58], [272, 44], [296, 38], [300, 26], [304, 38], [328, 44], [354, 58], [364, 76],
  ];
  let railing = '';
  for (let x = 148; x <= 452; x += 19) railing += `M${x} 150V122`;
  return (
    picture.grain(ellipse(MIDDLE, 108, 130, 120, glow)) +
    box(244, 74, 112, 78, '#ffdf93') +
    ellipse(MIDDLE, 110, 26, 34, '#fff7de') +
    line('M276 92h48M273 102h54M272 112h56M273 122h54M277 132h46', '#f2a23d', 2) +
    line('M244 74v78M272 74v78M328 74v78M356 74v78', INK, 4) +
    line('M244 100h28M328 100h28', INK, 2.4) +
    path(`${smooth(dome)}Z`, '#a8323c') +
    path('M300 38C280 42 258 50 246 66L236 76H262C264 60 280 46 300 38Z', '#d8503f') +
    box(232, 73, 136, 7, INK, 'rx="2"') +
    line(`${railing}M146 122H454M146 136H454`, '#2a2a66', 2.6) +
    box(138, 148, 324, 13, INK, 'rx="3"') +
    box(138, 148, 324, 3, '#c9d6c8', 'rx="1.5"')
  );
};

/** One room: amber round its lamp, plum in the far corners, boards along the back wall. */
const room = (area: Room, lampX: number, lampY: number, reach: number) => {
  const shape = roomPath(area);
  const glow = picture.radial(lampX, lampY, reach, [
    [0, '#ffedb8'], [0.28, '#fbc765'], [0.65, '#e58a42'], [1, '#a84f42'],
  ]);
  const corners = picture.radial(lampX, lampY, reach * 1.1, [
    [0.5, '#7a3550', 0], [0.8, '#6e2f52', 0.5], [1, '#5a2650', 0.85],
  ]);
  let boards = '';
  for (let x = 110; x < 500; x += 22) boards += `M${x} ${area.top}V${area.floor}`;
  const { floor } = area;
  return (
    group(
      sheet(glow) + line(boards, '#a8503a', 1.3, 'opacity=".32"') + picture.grain(sheet(corners), '', 'fine'),
      picture.clip(shape),
    ) +
    path(
      polygon([
        [MIDDLE - inside(floor), floor - 7],
        [MIDDLE + inside(floor), floor - 7],
        [MIDDLE + inside(floor) + 1, floor + 16],
        [MIDDLE - inside(floor) - 1, floor + 16],
      ]),
      '#7a3550',
    ) +
    box(MIDDLE - inside(floor), floor - 7, inside(floor) * 2, 3.4, '#f7b765')
  );
};

/** A round window full of weather. */
const porthole = (x: number, y: number, r: number) =>
  ellipse(x, y, r + 5, r + 5, '#7a3a3a') +
  ellipse(x, y, r, r, '#1c4a70') +
  line(
    `M${x - r * 0.6} ${y - r * 0.3}l7 14M${x} ${y - r * 0.7}l7 14M${num(x + r * 0.2)} ${y}l6 12`,
    '#8fd0c4', 1.8,
  ) +
  line(`M${x - r} ${y}H${x + r}M${x} ${y - r}V${y + r}`, '#7a3a3a', 2.6);

// ── People ────────────────────────────────────────────────────────────────────────────────────────

interface Sitter {
  x: number;
  y: number;
  scale: number;
  flip: 1 | -1;
  skin: string;
  shade: string;
  top: string;
  fold: string;
  legs: string;
  far: string;
  shoe: string;
  hair: string;
  hairline: readonly Point[];
  arm: readonly Joint[];
}

/** Someone on a chair, seen from the side: seat at the origin, looking right. */
const sitter = (who: Sitter) => {
  const set = <P extends Point | Joint>(points: readonly P[]) => place(points, who);
  const shape = (points: readonly Point[], fill: string, tension = 1) =>
    path(smooth(set(points), true, tension), fill);
  const tube = (joints: readonly Joint[], fill: string) => path(limb(set(joints)), fill);
  const [px, py, pr] = who.arm.at(-1) as Joint;
  const torso: Point[] = [
    [-15, 2], [-18, -18], [-16, -38], [-9, -51], [0, -54], [8, -49], [12, -34], [11, -14], [12, 2],
  ];
  const back: Point[] = [[-15, 2], [-18, -18], [-16, -38], [-9, -51], [-6, -40], [-8, -18], [-6, 2]];
  const head: Point[] = [
    [3, -87], [11, -84], [15, -77], [15.6, -73], [19, -68.6], [16.4, -66], [16, -61], [11, -56.6], [2, -59],
    [-6, -66], [-8, -76], [-4, -84],
  ];
  const upper = who.arm.slice(0, -1);
  return (
    tube(
      [[2, -2, 9], [16, -3, 8.6], [28, -2, 7.4], [28, 12, 6.2], [25, 26, 4.6], [24, 36, 4]],
      who.far,
    ) +
    shape(
      [[19, 34], [29, 34], [39, 39], [39, 42], [19, 42]],
      who.shoe,
      0.6,
    ) +
    tube(
      [[-4, -3, 10], [10, -3, 9.4], [22, -2, 8], [22, 12, 6.6], [19, 26, 4.8], [18, 36, 4.2]],
      who.legs,
    ) +
    shape(
      [[13, 34], [23, 34], [33, 39], [33, 42.4], [13, 42.4]],
      who.shoe,
      0.6,
    ) +
    tube(
      [[-1, -48, 6], [2, -58, 5], [3, -64, 5]],
      who.shade,
    ) +
    shape(torso, who.top) +
    shape(back, who.fold) +
    shape(head, who.skin) +
    shape(who.hairline, who.hair) +
    line(
      smooth(set<Point>([[9.6, -70.6], [11.4, -69.6], [13, -70.8]])),
      '#3a1830', 1.5,
    ) +
    line(
      smooth(set<Point>([[10.8, -61.6], [13, -60.8], [14.8, -62]])),
      '#a8323c', 1.4,
    ) +
    path(
      limb(
        place<Joint>(
          [[px - 6, py + 0.5, pr], [px, py, pr], [px + 3, py - 2, pr * 0.8]],
          who,
        ),
      ),
      who.skin,
    ) +
    tube(upper, who.top) +
    line(smooth(set(upper.map(([x, y, r]): Point => [x - r * 0.4, y + r * 0.8]))), who.fold, 2)
  );
};

const ARM_TO_TABLE: readonly Joint[] = [
  [-2, -45, 7], [1, -34, 6.6], [6, -22, 6], [16, -23, 5], [27, -27, 4.2], [33, -29, 3.6],
];
const ARM_WITH_BOOK: readonly Joint[] = [
  [-2, -45, 7], [0, -34, 6.6], [4, -23, 6], [14, -24, 5], [22, -30, 4.2], [27, -33, 3.6],
];

const BUN: readonly Point[] = [
  [14.4, -80], [10, -76.6], [4, -76], [1, -70], [-2, -64], [-8, -64], [-15, -66], [-18, -73], [-14, -79],
  [-9, -80], [-4, -88], [4, -91], [11, -88],
];
const PLAIT: readonly Point[] = [
  [15, -79], [9, -77], [4, -74], [1, -67], [-4, -62], [-9, -52], [-14, -44], [-17, -46], [-15, -56],
  [-12, -68], [-11, -78], [-5, -88], [4, -91], [12, -87],
];
const CURLS: readonly Point[] = [
  [15, -79], [10, -77], [6, -73], [3, -66], [-2, -60], [-9, -60], [-14, -65], [-13, -71], [-16, -77],
  [-11, -83], [-10, -89], [-3, -90], [3, -95], [9, -91], [15, -88],
];

/** The old keeper behind the table, facing us: beard, cap, a ladle in his hand. */
const keeper = (x: number, y: number) => {
  const at = { x, y };
  const shape = (points: readonly Point[], fill: string, tension = 1) =>
    path(smooth(place(points, at), true, tension), fill);
  const sleeve = (joints: readonly Joint[]) => path(limb(place(joints, at)), '#5792b0');
  const hand = (joints: readonly Joint[]) => path(limb(place(joints, at)), '#e39a66');
  const ladle = line(
    smooth(
      place<Point>(
        [[17, -48], [15, -38], [9, -24]],
        at,
      ),
    ),
    '#f4ead6', 2.6,
  );
  return (
    shape(
      [[-25, 4], [-27, -28], [-21, -44], [-8, -50], [8, -50], [21, -44], [27, -28], [25, 4]],
      '#386f94',
    ) +
    shape(
      [[-10, -50], [10, -50], [8, -43], [0, -41], [-8, -43]],
      CREAM,
    ) +
    shape(
      [[-13, -72], [-14, -82], [0, -90], [14, -82], [13, -72], [9, -58], [0, -53], [-9, -58]],
      '#e39a66',
    ) +
    shape(
      [
        [-14, -72], [-8, -67], [-4, -69.6], [0, -68.6], [4, -69.6], [8, -67], [14, -72], [13, -56], [6, -45],
        [0, -42], [-6, -45], [-13, -56],
      ],
      '#f4ead6',
    ) +
    line(
      smooth(
        place<Point>(
          [[-4.4, -63.6], [0, -61.6], [4.4, -63.6]],
          at,
        ),
      ),
      '#a8503a', 1.8,
    ) +
    shape(
      [[-3, -71], [0, -78], [3, -71], [0, -68.4]],
      '#c9774c',
    ) +
    line(
      smooth(
        place<Point>(
          [[-9.4, -75], [-7, -76.4], [-4.6, -75]],
          at,
        ),
      ) +
        smooth(
          place<Point>(
            [[4.6, -75], [7, -76.4], [9.4, -75]],
            at,
          ),
        ),
      '#3a1830', 1.7,
    ) +
    shape(
      [[-16, -82], [-15, -92], [0, -99], [15, -92], [16, -82], [0, -84.6]],
      INK,
    ) +
    shape(
      [[-16, -82], [0, -85.4], [16, -82], [17, -78.6], [0, -81.6], [-17, -78.6]],
      '#3a3f80',
    ) +
    sleeve([[-19, -40, 7.6], [-26, -26, 7], [-27, -14, 5.4], [-24, -10, 4.6]]) +
    hand([[-24, -10, 4], [-22, -13, 3.8], [-19, -15, 2.8]]) +
    ladle +
    sleeve([[19, -40, 7.6], [27, -28, 7], [28, -22, 6], [22, -33, 4.8]]) +
    hand([[21, -34, 4], [17, -39, 4], [15, -41, 3]])
  );
};

/** The kitchen: lamp over the table, soup, bread, three of the family round it. */
const kitchen = () => {
  const floor = KITCHEN.floor - 7;
  const top = floor - 62;
  const chair = (x: number, flip: 1 | -1) =>
    line(
      `M${x - 21 * flip} ${floor - 88}V${floor}M${x - 19 * flip} ${floor - 41}h${34 * flip}V${floor}`,
      '#6a2f3e', 4.4,
    );
  const steam = (x: number, y: number) =>
    line(`M${x} ${y}c-7-9 6-13 0-24M${x + 10} ${y - 2}c-6-7 6-10 1-18`, CREAM, 2.6, 'opacity=".65"');
  const lamp =
    line(`M292 ${KITCHEN.top}v12`, INK, 2.4) +
    path('M264 387Q268 367 292 367Q316 367 320 387Z', '#c23b38') +
    path('M264 387Q266 379 274 373L272 387Z', '#f0805a') +
    ellipse(292, 388, 14, 5, '#fff7de');
  const cloth =
    path(`M226 ${top}h132l4 15${'q-8.500 9-17 0'.repeat(8)}z`, '#fff0cf') +
    path(`M226 ${top}h132l1 4h-134z`, '#fffaea');
  const soup =
    path(`M276 ${top - 20}h34q3 20-8 21h-18q-11-1-8-21z`, '#2f7f8f') +
    ellipse(293, top - 20, 18, 4.4, '#f58f4a') +
    line(`M272 ${top - 15}q-6 1-3 8M314 ${top - 15}q6 1 3 8`, '#1d5a70', 2.6);
  const bread =
    path(`M313 ${top}q-2-12 11-13q13 1 11 13z`, '#c9743a') +
    line(`M318 ${top - 8}l4 4M325 ${top - 10}l3 5`, '#fbd79a', 1.8);
  const mug = box(257, top - 12, 11, 12, '#fff3d2', 'rx="2"');
  const pool = picture.radial(294, floor - 6, 78, [
    [0, '#7a2f45', 0.8], [0.6, '#7a2f45', 0.5], [1, '#7a2f45', 0.2],
  ]);
  return (
    porthole(374, 402, 18) +
    lamp +
    picture.grain(box(224, top + 12, 150, 54, pool), '', 'fine') +
    group(
      keeper(292, top + 7) +
        chair(222, 1) +
        chair(369, -1) +
        sitter({
          x: 222,
          y: floor - 42,
          scale: 1,
          flip: 1,
          skin: '#9a5636',
          shade: '#7a3c2c',
          top: '#2f8f8a',
          fold: '#1d5a70',
          legs: '#4a3a78',
          far: '#33295c',
          shoe: '#3a1f4e',
          hair: '#2a1638',
          hairline: BUN,
          arm: ARM_TO_TABLE,
        }) +
        sitter({
          x: 368,
          y: floor - 44,
          scale: 0.86,
          flip: -1,
          skin: '#c47a4a',
          shade: '#9a5636',
          top: '#e2492f',
          fold: '#9c2a3a',
          legs: '#3a4a86',
          far: '#2a3566',
          shoe: '#7a3550',
          hair: '#3a1c30',
          hairline: PLAIT,
          arm: ARM_TO_TABLE,
        }) +
        line(`M236 ${top + 8}V${floor}M350 ${top + 8}V${floor}`, '#8a4438', 6) +
        cloth +
        soup +
        bread +
        mug +
        steam(288, top - 28),
      'transform="translate(8 0)"',
    )
  );
};

/** The stove with its fire, and the cat that knows the best place in the house. */
const stove = () => {
  const floor = KITCHEN.floor - 7;
  const [x, top] = [147, floor - 74];
  const glow = picture.radial(x + 32, floor - 36, 46, [[0, '#fff3d2'], [0.35, '#ffc457'], [1, '#e2492f']]);
  const cat: Point[] = [
    [x + 8, top], [x + 6, top - 12], [x + 16, top - 22], [x + 32, top - 23], [x + 44, top - 18],
    [x + 52, top - 8], [x + 52, top],
  ];
  const head: Point[] = [
    [x + 38, top - 12], [x + 38, top - 24], [x + 40.6, top - 32], [x + 46, top - 26], [x + 52, top - 26],
    [x + 57, top - 31.6], [x + 59, top - 23], [x + 58, top - 12], [x + 48, top - 6.6],
  ];
  return (
    path(`M${x + 14} ${top}V408q0-10-10-10h-42v-12h44q20 0 20 20v${top - 406}z`, '#2a2a5a') +
    line(`M${x + 15.6} ${top}V412`, '#8a6a9a', 2) +
    box(x, top, 66, 68, '#2a2a5a', 'rx="5"') +
    box(x - 4, top, 74, 7, '#453f7c', 'rx="3"') +
    line(`M${x + 8} ${top + 66}v8M${x + 58} ${top + 66}v8`, '#2a2a5a', 6) +
    box(x + 10, floor - 56, 46, 38, glow, 'rx="4"') +
    path(
      `M${x + 18} ${floor - 18}q-4-16 6-24q2 8 6 10q2-14 8-20q2 12 8 16q4 8 0 18z`,
      '#fff0b8', 'opacity=".85"',
    ) +
    line(`M${x + 10} ${floor - 43}h46M${x + 10} ${floor - 31}h46`, '#2a2a5a', 2.6) +
    path(`M${x + 48} ${top}q10 2 9 14q-1 9-7 10q4-8 2-13q-2-6-12-7z`, '#e9d3bd') +
    path(smooth(cat, true, 0.9), '#f3e2cc') +
    path(smooth(head, true, 0.5), '#fff3df') +
    line(`M${x + 14} ${top - 18}l4 8M${x + 22} ${top - 21}l3 9M${x + 30} ${top - 21}l2 9`, '#d99a5c', 2.6) +
    line(`M${x + 42} ${top - 18}q2.4 2.4 4.8 0M${x + 50.6} ${top - 18}q2.4 2.4 4.8 0`, '#3a1830', 1.6) +
    path(`M${x + 46.6} ${top - 14}h4l-2 2.6z`, '#a8323c')
  );
};

/** A steep stair through the hatch to the bedroom. */
const stair = () => {
  const floor = KITCHEN.floor - 7;
  const top = BEDROOM.floor - 46;
  let treads = '';
  for (let y = floor - 14; y > top + 8; y -= 18) {
    treads += `M${num(mix(431, 409, (floor - y) / (floor - top)))} ${y}h21`;
  }
  return (
    box(404, BEDROOM.floor - 8, 30, 26, '#f7b765') +
    line(`M431 ${floor}L409 ${top}M452 ${floor}L430 ${top}`, '#6a2f3e', 5) +
    line(treads, '#fbd08a', 4.4)
  );
};

/** The bedroom: a child under a patchwork quilt, a grandmother with the story. */
const bedroom = () => {
  const floor = BEDROOM.floor - 7;
  const bedTop = floor - 52;
  const quilt: Point[] = [
    [212, bedTop - 6], [236, bedTop - 14], [270, bedTop - 16], [304, bedTop - 8], [322, bedTop - 10],
    [331, bedTop + 2], [332, bedTop + 36], [208, bedTop + 36],
  ];
  const quiltPath = smooth(quilt, true, 0.7);
  const patches = ['#c23b38', '#f2b33d', '#2f8f8a', '#fde3ad', '#cf6468', '#386f94', '#f58f4a'];
  let squares = '';
  for (let row = 0; row < 4; row++) {
    for (let k = 0; k < 8; k++) {
      squares += box(
        205 + k * 17,
        bedTop - 18 + row * 15 + Math.abs(k - 4),
        17, 15.4,
        patches[(k * 3 + row * 5) % 7] as string,
      );
    }
  }
  const bed =
    box(180, bedTop - 34, 8, 86, '#6a2f3e', 'rx="3"') +
    box(330, bedTop - 6, 8, 58, '#6a2f3e', 'rx="3"') +
    box(184, bedTop + 22, 150, 14, '#8a4438') +
    box(186, bedTop + 6, 146, 18, '#fff0cf', 'rx="5"');
  const pillow = path(
    smooth(
      [[188, bedTop + 6], [190, bedTop - 24], [214, bedTop - 30], [232, bedTop - 4], [226, bedTop + 8]],
      true,
    ),
    '#fffaea',
  );
  const [hx, hy] = [212, bedTop - 20];
  const child =
    ellipse(hx, hy, 13.6, 13, '#d98a54') +
    path(
      smooth(
        [
          [hx + 2, hy - 14.6], [hx - 11, hy - 12], [hx - 16, hy - 1], [hx - 13, hy + 9], [hx - 8, hy - 2],
          [hx + 3, hy - 5], [hx + 12, hy - 6], [hx + 10, hy - 12],
        ],
        true,
      ),
      '#5a2a2a',
    ) +
    line(
      `M${hx - 2} ${hy + 1.6}q2.4 2.2 4.8 0M${hx + 7} ${hy + 1.4}q2 2 4 0M${hx + 2} ${hy + 7}q2.6 2 5 0`,
      '#3a1830', 1.5,
    );
  const bear =
    ellipse(240, bedTop - 22, 7.4, 7, '#a8643a') +
    ellipse(234, bedTop - 28, 3, 3, '#a8643a') +
    ellipse(246, bedTop - 28, 3, 3, '#a8643a') +
    ellipse(240, bedTop - 20, 3.4, 2.8, '#e8b27a');
  const lamp = box(338, floor - 161, 2.4, 22, INK) + path(`M328 ${floor - 124}l6-16h12l6 16z`, '#fff0b8');
  const book =
    path(`M344 ${floor - 80}l-16 5 3 17 16-5z`, '#386f94') +
    path(`M344 ${floor - 80}l9 4 2 16-8-3z`, '#fff3d2');
  const elder = sitter({
    x: 374,
    y: floor - 42,
    scale: 0.96,
    flip: -1,
    skin: '#e39a66',
    shade: '#b8704a',
    top: '#b8485a',
    fold: '#7a2f50',
    legs: '#4a3a78',
    far: '#33295c',
    shoe: '#c23b38',
    hair: '#f1e6dc',
    hairline: CURLS,
    arm: ARM_WITH_BOOK,
  });
  const chair = line(`M395 ${floor - 92}V${floor}M392 ${floor - 41}h-34V${floor}`, '#6a2f3e', 4.6);
  return (
    porthole(264, 214, 19) +
    lamp +
    group(
      bed +
        pillow +
        child +
        bear +
        group(squares, picture.clip(quiltPath)) +
        line(smooth(quilt.slice(0, 5)), CREAM, 3),
      'transform="translate(-12 0)"',
    ) +
    chair +
    elder +
    book
  );
};

/** The cellar: preserves, firewood and the little boat, safely hauled in. */
const cellar = () => {
  const floor = CELLAR.floor - 7;
  const jars = [0, 1]
    .map(
      (shelf) =>
        Array.from({ length: 6 }, (_, k) => {
          const [x, y] = [140 + k * 15, 605 + shelf * 28];
          const fill = ['#e2492f', '#f2b33d', '#cf6468', '#f58f4a'][(k + shelf * 3) % 4] as string;
          return box(x, y - 13, 11, 13, fill, 'rx="2"') + box(x + 1, y - 16, 9, 4, '#fde3ad');
        }).join('') + line(`M134 ${606.5 + shelf * 28}h98`, '#5a2a3e', 3.4),
    )
    .join('');
  const hull =
    path(`M246 ${floor - 30}q70 18 122-6q-6 34-30 36h-60q-24-2-32-30z`, '#1f8a8f') +
    path(`M246 ${floor - 30}q70 18 122-6l-2 8q-56 20-116 6z`, '#fff0cf') +
    line(`M262 ${floor - 34}L352 ${floor - 62}`, '#8a4438', 4);
  let logs = '';
  for (let row = 0; row < 4; row++) {
    for (let k = 0; k < 4 - row; k++) {
      const [x, y] = [404 + k * 19 + row * 9.5, floor - 9 - row * 16];
      logs +=
        ellipse(x, y, 9, 8.6, '#6a2f3e') +
        ellipse(x, y, 6.8, 6.4, '#e8a868') +
        ellipse(x, y, 3, 2.8, 'none', 'stroke="#b5683e" stroke-width="1.3"');
    }
  }
  return jars + hull + logs;
};

export const draw = (): string =>
  picture
    .add(sky(), beams(), rain(150, 30, 1.2, 0.34), greatWaves(), walls(), rock(), lantern())
    .add(room(BEDROOM, 340, 240, 210), room(KITCHEN, 292, 410, 220), room(CELLAR, 300, 590, 250))
    .add(stair(), stove(), kitchen(), bedroom(), cellar())
    .add(
      nearSea(),
      group(
        rain(46, 52, 1.9, 0.5),
        picture.mask(sheet('#fff') + path(roomPath({ top: 150, floor: 690 }), '#000')),
      ),
    )
    .svg();
