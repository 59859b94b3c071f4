/** A conductor on a cliff against the setting sun: starlings, sails and mills all follow the baton. */

import type { Joint, Point } from './kit';
import {
  chance,
  ellipse,
  fillDown,
  group,
  limb,
  mix,
  num,
  Picture,
  path,
  place,
  polygon,
  ridge,
  rough,
  sample,
  smooth,
} from './kit';

const picture = new Picture('#f0b45a');
const add = (...shapes: string[]) => picture.add(...shapes);
const random = chance(77);

const SUN = { x: 236, y: 424 };
const HORIZON = 512;
const HERO = { x: 158, y: 634, scale: 2.75 };
/** Where the baton ends, and the flock begins. */
const TIP: Point = [HERO.x + 58 * HERO.scale, HERO.y - 114.4 * HERO.scale];

/** An ochre evening: the sun low over the sea, its light crumbling outward. */
const sky = () => {
  add(
    path(
      'M0 0H600V520H0Z',
      picture.linear(0, 0, 0, HORIZON, [[0, '#d8862f'], [0.3, '#f0b04a'], [0.65, '#fbcf86'], [1, '#fde3ad']]),
    ),
  );
  add(
    picture.grain(
      path(
        'M0 0H600V220H0Z',
        picture.linear(0, 0, 0, 220, [[0, '#b8553a', 0.8], [0.5, '#d9703a', 0.42], [1, '#f0b04a', 0]]),
      ),
    ),
  );
  add(
    picture.grain(
      ellipse(
        SUN.x,
        SUN.y,
        330, 330,
        picture.radial(SUN.x, SUN.y, 330, [
          [0, '#fff3d2', 1], [0.4, '#ffe3a2', 0.85], [0.7, '#fbbf6a', 0.5], [1, '#f09a4a', 0],
        ]),
      ),
    ),
  );
  add(ellipse(SUN.x, SUN.y, 104, 104, '#fff3d2'));
  add(
    picture.grain(
      ellipse(
        SUN.x,
        SUN.y,
        104, 104,
        picture.radial(SUN.x + 20, SUN.y - 70, 190, [
          [0, '#fff3d2', 0], [0.55, '#ffd27a', 0.5], [1, '#f58f4a', 1],
        ]),
      ),
    ),
  );
  const cloud = (x: number, y: number, wide: number, tall: number, colour: string) =>
    path(
      limb([
        [x - wide, y, 0.4], [x - wide * 0.4, y - tall * 0.3, tall * 0.6], [x, y, tall],
        [x + wide * 0.5, y - tall * 0.2, tall * 0.5], [x + wide, y, 0.4],
      ]),
      colour,
      'opacity=".7"',
    );
  add(
    cloud(470, 410, 150, 8, '#f7a86c'),
    cloud(90, 330, 120, 6, '#f7b87a'),
    cloud(540, 442, 110, 5, '#e98a6a'),
    cloud(380, 470, 130, 5, '#f4a074'),
  );
};

/** The grey-blue sea with the sun's path on it, and a far headland. */
const sea = () => {
  const far = rough(
    ridge(330, 620, 24, (x) => HORIZON - 6 - (x - 330) * 0.09, [[9, 50]], 8),
    5, 3,
  );
  add(path(fillDown(far, 530, false), '#c98a7a'));
  add(
    path(
      `M0 ${HORIZON}H600V720H0Z`,
      picture.linear(0, HORIZON, 0, 680, [[0, '#b9b3a8'], [0.2, '#7f9aa8'], [1, '#3f5f7c']]),
    ),
  );
  const ripples: string[] = [];
  for (let i = 0; i < 70; i++) {
    const depth = random() ** 1.2;
    const wide = random.between(8, 44) * (0.4 + depth);
    const x = SUN.x + random.bell() * (60 + 210 * depth) - wide / 2;
    const [half, swell] = [wide / 2, 0.8 + 2 * depth];
    ripples.push(
      `M${num(x)} ${num(HORIZON + 3 + 120 * depth)}q${num(half)} ${num(-swell)} ${num(wide)} 0` +
        `q${num(-half)} ${num(swell)} ${num(-wide)} 0`,
    );
  }
  add(path(ripples.join(''), '#ffe9b8', 'opacity=".75"'));
  add(
    picture.grain(
      path(
        'M300 512H600V700H300Z',
        picture.linear(330, 0, 600, 0, [[0, '#2f4a6c', 0], [0.4, '#3f5f7c', 0.3], [1, '#2f4a6c', 0.55]]),
      ),
    ),
  );
};

/** Sailing boats, all heeling on one tack: to the right, like the baton. */
const boats = () => {
  const boat = picture.symbol(
    path('M-16 0H15Q11 7 4 7H-9Q-14 6-16 0Z', '#3a1f56') +
      path('M-2-2L4-40Q24-20 19-3Q8-6-2-2Z', '#fff3d2') +
      path('M-5-3L2-32Q-12-20-16-4Z', '#f58f4a') +
      path('M4-40Q24-20 19-3L14-4Q16-22 4-40Z', '#e0a870'),
  );
  add(
    [[352, 528, 0.55], [420, 536, 0.7], [516, 530, 0.6], [320, 560, 0.9], [456, 570, 1], [346, 606, 1.3]]
      .map(
        ([x, y, scale]) =>
          `<use href="#${boat}" transform="translate(${x} ${y}) rotate(9) scale(${scale})"/>`,
      )
      .join(''),
  );
};

/** The valley: fields in long furrows that bend the way the flock bends. */
const valley = () => {
  const coast = ridge(250, 620, 20, (x) => 660 - 62 * Math.sin((x - 270) / 220), [[5, 40]], 5);
  const land = fillDown(coast);
  add(
    path(smooth(coast), 'none', 'stroke="#fff3d2" stroke-width="4"'),
    path(
      land,
      picture.linear(0, 580, 0, 800, [[0, '#e0a54a'], [0.5, '#b0733f'], [1, '#5a3a56']]),
    ),
  );
  const furrows = Array.from({ length: 9 }, (_, i) => {
    const at = i * 46;
    return smooth([
      [210 + at * 0.4, 830], [300 + at * 0.62, 740 - i * 3], [420 + at * 0.6, 676 - i * 6],
      [640, 640 - i * 9 + at * 0.08],
    ] as Point[]);
  });
  add(
    group(
      path(furrows.join(''), 'none', 'stroke="#7a4a3f" stroke-width="5" opacity=".55"') +
        path(
          furrows.join(''),
          'none', 'stroke="#ffd98a" stroke-width="2" opacity=".7" transform="translate(0 -4)"',
        ),
      picture.clip(land),
    ),
  );
  add(
    picture.grain(
      path(
        land,
        picture.linear(300, 620, 520, 800, [
          [0, '#ffdf9a', 0.6], [0.35, '#d9885a', 0.2], [0.7, '#4a2a5c', 0.5], [1, '#2a1f4e', 0.9],
        ]),
      ),
    ),
  );
};

/** Windmills with their faces and sails all set alike. */
const mills = () => {
  const sail = (degrees: number) =>
    group(
      path('M-1.5 0L-1-44H1L1.5 0Z', '#3a1f56') +
        path('M1-10H10V-43H1Z', '#fde3ad', 'stroke="#7a3550" stroke-width="1.2"') +
        path('M1-18H10M1-26H10M1-34H10', 'none', 'stroke="#7a3550"'),
      `transform="rotate(${degrees})"`,
    );
  const mill = picture.symbol(
    path('M-13-58L-20 0H20L13-58Z', '#6b3a5c') +
      path('M2-58L4 0H20L13-58Z', '#4a2a56') +
      path('M-13-58L-20 0H-14L-9-58Z', '#f2b07a') +
      path('M-15-58Q-14-74 0-75Q14-74 15-58Z', '#3a1f56') +
      path('M-4 0V-14Q0-18 4-14V0Z', '#ffcf70') +
      ellipse(-2, -36, 3, 4, '#ffcf70') +
      group(
        [0, 90, 180, 270].map(sail).join('') + ellipse(0, 0, 3.5, 3.5, '#fff3d2'),
        'transform="translate(6 -64) scale(.8 1) rotate(24)"',
      ),
  );
  add(
    [[564, 612, 0.5], [486, 622, 0.58], [396, 662, 0.8], [560, 694, 0.95], [474, 766, 1.35]]
      .map(
        ([x, y, scale]) =>
          `${ellipse(
            (x as number) + 26 * (scale as number),
            (y as number) + 1,
            44 * (scale as number),
            5 * (scale as number),
            '#2a1f4e', 'opacity=".4"',
          )}<use href="#${mill}" transform="translate(${x} ${y}) scale(${scale})"/>`,
      )
      .join(''),
  );
};

/** The flock's spine: it leaves the baton along the baton's own line, then writes one great curve. */
const FLOCK: readonly Joint[] = [
  [TIP[0], TIP[1], 1],
  [TIP[0] + 40, TIP[1] - 36, 5],
  [436, 200, 13], [500, 174, 23], [528, 124, 32], [482, 80, 31], [396, 86, 24], [314, 134, 27],
  [228, 188, 44], [138, 188, 48], [82, 130, 38], [102, 74, 25], [172, 54, 15], [250, 60, 7], [312, 50, 2],
];

/** A small closed shape in relative steps, which take far fewer characters. */
const hop = (points: readonly Point[]) =>
  points
    .map(([x, y], i) => {
      const [fromX, fromY] = points[i - 1] ?? [0, 0];
      const end = i === points.length - 1 ? 'z' : '';
      return `${i ? 'l' : 'M'}${num(x - fromX)} ${num(y - fromY)}${end}`.replace(' -', '-');
    })
    .join('');

/** The murmuration: stipple for the thousands, denser on one edge as a ribbon turns; wings for those near. */
const flock = () => {
  const swarm = (wide: number, aside: number, alpha: number, colour: string) => {
    const body = FLOCK.map(([x, y, r], i): Joint => {
      const [a, b] = [FLOCK[Math.max(0, i - 1)], FLOCK[Math.min(FLOCK.length - 1, i + 1)]] as [Joint, Joint];
      const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
      const shift = aside * r * Math.cos(i * 0.9);
      return [x - ((b[1] - a[1]) / length) * shift, y + ((b[0] - a[0]) / length) * shift, r * wide];
    });
    return path(limb(body, 4), colour, `opacity="${alpha}"`);
  };
  add(picture.grain(swarm(1.3, 0, 0.385, '#7a3f4a')), picture.grain(swarm(0.95, 0.1, 0.42, '#5a2f56')));
  add(picture.grain(swarm(0.5, 0.42, 0.56, '#2a1f4e')));
  const spine = sample(FLOCK, 14);
  const [small, large]: [string[], string[]] = [[], []];
  for (let i = 0; i < 610; i++) {
    const t = random() ** 0.9;
    const at = Math.min(spine.length - 2, Math.floor(t * (spine.length - 1)));
    const [[x, y, r], next] = [spine[at], spine[at + 1]] as [Joint, Joint];
    const course = Math.atan2(next[1] - y, next[0] - x);
    const off = random.bell() * 1.8;
    const size = mix(2.8, 6.4, Math.min(1, r / 46)) * random.between(0.55, 1.4);
    const flap = random.between(0.2, 0.9);
    const bird = place(
      [[0.8, 0], [-flap, -1.6], [0, -0.26], [-1.1, 0], [0, 0.26], [-flap * 0.8, 1.5]] as Point[],
      {
        x: x - Math.sin(course) * off * r + random.bell() * 5,
        y: y + Math.cos(course) * off * r + random.bell() * 5,
        scale: size,
        turn: course + random.bell() * 0.3,
      },
    );
    (size > 4 ? large : small).push(hop(bird));
  }
  add(path(small.join(''), '#4a2a56'), path(large.join(''), '#1d1a44'));
};

/** The cliff's edge: a grassy back in last light, a dark face towards us. */
const rock = (() => {
  const brow = rough(
    [[-10, 652], [60, 646], [140, 636], [214, 630], [268, 634], [296, 642]],
    5, 14,
  );
  const face = rough(
    [[296, 642], [290, 668], [318, 704], [312, 740], [346, 776], [356, 815]],
    9, 21,
  );
  return `${polygon([...brow, ...face], false)}L-10 815Z`;
})();
const cliff = () => {
  add(
    path(rock, '#ffe9b0', 'transform="translate(3 -2.5)"'),
    path(
      rock,
      picture.linear(0, 640, 0, 800, [[0, '#5a2f56'], [0.4, '#33224e'], [1, '#181640']]),
    ),
  );
  const facets = [
    [[296, 642], [290, 668], [318, 704], [270, 716], [250, 672]],
    [[318, 704], [312, 740], [346, 776], [290, 790], [270, 716]],
    [[250, 672], [270, 716], [216, 770], [190, 700]],
    [[120, 690], [190, 700], [216, 770], [140, 815], [90, 760]],
  ] as const;
  const tones = ['#d9785a', '#a84f5a', '#4a2a5e', '#241c48'] as const;
  add(
    group(
      facets
        .map((facet, i) =>
          path(polygon(rough(facet, 7, 50 + i, true, 12)), tones[i] as string, 'opacity=".75"'),
        )
        .join(''),
      picture.clip(rock),
    ),
  );
  add(
    picture.grain(
      path(
        rock,
        picture.linear(120, 640, 200, 790, [
          [0, '#e8a04a', 0.85], [0.16, '#c9704a', 0.45], [0.4, '#2a1f4e', 0.2], [1, '#12123a', 0.8],
        ]),
      ),
      picture.clip(rock),
    ),
  );
  const blades = Array.from({ length: 74 }, (_, i) => {
    const x = i * 4 + random.between(-3, 3);
    const y = 650 - (x / 268) * 16 + random.between(-1, 4);
    const [tall, lean] = [random.between(6, 17), random.between(4, 13)];
    return (
      `M${num(x - 1.6)} ${num(y)}q${num(lean * 0.2)} ${num(-tall * 0.7)} ${num(lean)} ${num(-tall)}` +
      `q${num(-lean * 0.5)} ${num(tall * 0.5)} ${num(3.2 - lean)} ${num(tall)}z`
    );
  });
  add(path(blades.join(''), '#5a2f4e'));
};

/** A music stand at the brink, with a thick blank score: what is conducted here has no notes. */
const stand = () => {
  add(
    group(
      path(
        'M0-80V-18L-15 4M0-18L14 4M0-22L3 8', 'none',
        'stroke="#2a1f4e" stroke-width="3" stroke-linecap="round"',
      ) +
        path('M-19-64Q-12-92 14-101L17-98L-17-62Z', '#fff3d2') +
        path(
          'M-20-62L-17-60L19-96L16-99Z', '#2a1f4e',
          'stroke="#2a1f4e" stroke-width="3" stroke-linejoin="round"',
        ),
      'transform="translate(262 634)"',
    ),
  );
};

const cloth = (points: readonly Point[]) => smooth(place(points, HERO), true);
const bone = (...limbs: (readonly Joint[])[]) => limbs.map((joints) => limb(place(joints, HERO), 3)).join('');

/** A head in profile, facing right, twenty high. */
const PROFILE: readonly Point[] = [
  [-2, -10.2], [3.6, -9.6], [6.6, -6.4], [7, -3.2], [9.6, 1], [7.6, 1.9], [8, 3.4], [7.2, 4.6], [7.6, 7],
  [5.6, 9.2], [1.6, 8.2], [-1, 9.6], [-5, 9], [-7.6, 3], [-8.2, -4], [-6, -8.4],
];

/** The dark cloths, which take the grain. */
const COATING = ['#2a2766', '#2f2c74', '#26225a', '#1d1a4a'];

/** The conductor from behind, weight thrown onto the leading leg: [shape, colour], far parts first. */
const conductor = (): (readonly [string, string])[] => {
  const tilt = { x: 9.4, y: -91.5, scale: 0.64, turn: -0.34 };
  const hair: readonly Point[] = [
    [6.4, -7], [2, -12], [-5, -12.6], [-11, -10], [-17, -11], [-24, -6], [-19, -6.4], [-23, 0], [-16, -2],
    [-17, 4], [-10.6, 3], [-8, 7], [-5, 6], [-3.4, 0], [0, -4],
  ];
  return [
    // The leading leg and the trailing leg, heel off the ground.
    [
      bone([[4, -48, 6.2], [13, -27, 4.5], [12.4, -5, 2.9]]),
      '#26225a',
    ],
    [
      cloth([[9.6, -5], [15, -5.4], [17.5, -2.6], [23, -1.2], [22.6, 0.8], [10, 0.8]]),
      '#1a1238',
    ],
    [
      bone([[-2, -48, 6.2], [-9, -27, 4.4], [-19.8, -5, 2.8]]),
      '#1d1a4a',
    ],
    [
      cloth([[-23.4, -4.6], [-18.4, -5.4], [-15.8, -1.8], [-10.6, 1], [-11.6, 3], [-17, 2.2], [-22.4, -1.4]]),
      '#1a1238',
    ],
    // Tails of the coat, flung back, one showing its lining.
    [
      cloth([
        [-5, -57], [4, -48], [-4, -37], [-18, -28], [-33, -26], [-46, -33], [-33, -36], [-22, -43],
        [-12, -51],
      ]),
      '#e2492f',
    ],
    [
      cloth([
        [-4, -58], [4, -49], [-6, -41], [-20, -34], [-33, -30.5], [-46, -33], [-32, -38], [-20, -46],
        [-11, -53],
      ]),
      '#2a2766',
    ],
    [
      cloth([
        [0, -54], [8, -47], [5, -33], [-4, -20], [-18, -13], [-30, -15], [-20, -20], [-12, -30], [-7, -42],
      ]),
      '#2f2c74',
    ],
    // The free hand draws the others along.
    [
      bone(
        [[-3.6, -77.8, 4.2], [-11, -73.4, 4], [-18.6, -70.4, 3]],
        [[-18.2, -69.8, 2.9], [-23.4, -75, 3], [-29, -80.8, 2.2]],
      ),
      '#2a2766',
    ],
    [
      bone([[-28.4, -80, 2.5], [-30.6, -82.4, 2.3]]),
      '#fff3d2',
    ],
    [
      bone(
        [[-30.4, -82.2, 1.7], [-33.4, -85.6, 2.3], [-35, -87, 1.8]],
        [[-34, -86.6, 0.9], [-36, -91.4, 0.6]],
        [[-34.8, -86.4, 0.9], [-38.6, -90.4, 0.6]],
        [[-35, -85.6, 0.9], [-39.6, -88, 0.6]],
        [[-33, -84.4, 0.9], [-36.6, -83, 0.6]],
        [[-32.4, -85, 0.9], [-32, -89.4, 0.7]],
      ),
      '#a8643c',
    ],
    // Neck, head, hair blown loose.
    [
      bone([[4.4, -80, 3.4], [7.6, -87, 2.9]]),
      '#a8643c',
    ],
    [cloth(place(PROFILE, tilt)), '#b87044'],
    [cloth(place(hair, tilt)), '#2a1638'],
    // The coat.
    [
      cloth([
        [0, -83.4], [8.6, -82.6], [14, -79.4], [14.4, -71], [8.4, -58], [8.2, -53.6], [2, -52], [-5.4, -53.6],
        [-5.8, -58], [-8.4, -71], [-7, -80],
      ]),
      '#2a2766',
    ],
    [
      bone([[1, -83, 1.2], [5, -82, 1.5], [9.4, -83.4, 1.2]]),
      '#fff3d2',
    ],
    // The arm that leads, and the baton.
    [
      bone([[37.4, -96.4, 1], [58, -114.4, 0.45]]),
      '#3a1f56',
    ],
    [
      bone(
        [[10.6, -77.2, 4.2], [18, -80, 4.1], [25.6, -83.4, 3.1]],
        [[25, -83.6, 3], [30, -88.6, 3], [35, -94, 2.3]],
      ),
      '#2f2c74',
    ],
    [
      bone([[34.4, -93.6, 2.6], [36.4, -95.8, 2.4]]),
      '#fff3d2',
    ],
    [
      bone(
        [[36.2, -95.6, 1.8], [39, -98.2, 2.4], [41, -100.4, 1.5]],
        [[38.4, -99, 0.9], [40.6, -101.6, 0.9]],
      ),
      '#a8643c',
    ],
  ];
};

/** Silhouette against the sun: long shadow, thin rim on the lit side, then cloth, folds and grain. */
const hero = () => {
  const parts = conductor();
  const mono = picture.symbol(parts.map(([shape]) => path(shape)).join(''));
  const fall = `matrix(1 0 .42 -.42 ${num(-HERO.y * 0.42)} ${num(HERO.y * 1.42)})`;
  add(group(`<use href="#${mono}" fill="#181640" opacity=".55" transform="${fall}"/>`, picture.clip(rock)));
  add(`<use href="#${mono}" fill="#fff3d2" x="2.4" y="-1.6"/>`);
  const dusk = picture.linear(110, 0, 250, 0, [
    [0, '#12123a', 0.7], [0.5, '#12123a', 0.3], [0.75, '#7a3560', 0.2], [1, '#d9606a', 0.6],
  ]);
  for (const [shape, colour] of parts) {
    add(path(shape, colour));
    if (COATING.includes(colour)) add(picture.grain(path(shape, dusk), '', 'fine'));
  }
  const fold = (points: readonly Point[], width: number) =>
    path(
      smooth(place(points, HERO)),
      'none',
      `stroke="#12123a" stroke-width="${width}" stroke-linecap="round"`,
    );
  add(
    fold(
      [[4, -81], [3, -68], [1.6, -54]],
      2,
    ),
    fold(
      [[-4.6, -57], [2, -55.4], [7.4, -57]],
      2,
    ),
    fold(
      [[10.6, -76], [8, -71], [8.6, -66]],
      1.8,
    ),
    fold(
      [[-4, -75.6], [-3.4, -70], [-4.6, -65]],
      1.8,
    ),
    fold(
      [[0, -50], [-3, -36], [-12, -22]],
      1.8,
    ),
  );
};

export const draw = (): string => {
  sky();
  sea();
  boats();
  valley();
  mills();
  flock();
  cliff();
  stand();
  hero();
  return picture.svg();
};
