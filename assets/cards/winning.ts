/** A sculler's bow bursts the finish tape, arms go up, rivals pull behind; low gold sun, green water. */
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
const INK = '#10253f';
const CORAL = '#ee4a2c';
const SKIN = '#a55a38';
const SKIN_SHADE = '#5b2b43';

/** Numbers as text, "x y, x y": a drawn line stays one line of code. */
const points = (text: string) =>
  text.split(',').map((p) => p.trim().split(' ').map(Number) as unknown as Point);
const joints = (text: string) =>
  text.split(',').map((p) => p.trim().split(' ').map(Number) as unknown as Joint);

// ── The course in perspective: metres across, up and away become a place on the card ──────────────

const VANISH = 335;
const HORIZON = 218;
const EYE = 2.6;
const LENS = 2000;
const spot = (across: number, up: number, away: number): Point => {
  const scale = LENS / away;
  return [VANISH + across * scale, HORIZON + (EYE - up) * scale];
};
type Spot = readonly [across: number, up: number, away: number];
const area = (...corners: Spot[]) => polygon(corners.map((c) => spot(...c)));
const curve = (...corners: Spot[]) =>
  smooth(
    corners.map((c) => spot(...c)),
    true,
  );
/** A pole or oar between two places, its half-width in card units. */
const pole = ([x1, y1]: Point, [x2, y2]: Point, r1: number, r2: number) => {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const [nx, ny] = [(y1 - y2) / length, (x2 - x1) / length];
  return polygon([
    [x1 + nx * r1, y1 + ny * r1], [x2 + nx * r2, y2 + ny * r2], [x2 - nx * r2, y2 - ny * r2],
    [x1 - nx * r1, y1 - ny * r1],
  ]);
};
const rod = (from: Spot, to: Spot, r1: number, r2: number) => pole(spot(...from), spot(...to), r1, r2);

/** The sky: green dusk above, gold round the low sun. */
const sky = (picture: Picture) =>
  sheet(picture.linear(0, 0, 0, 230, [[0, '#1d6f74'], [0.5, '#7fb08a'], [1, '#ffdf94']])) +
  picture.grain(
    ellipse(
      352, 158, 330, 330,
      picture.radial(352, 158, 330, [
        [0, '#fff3cf', 1], [0.35, '#ffe09a', 0.9], [0.65, '#f7c56c', 0.55], [1, '#f2b33d', 0.12],
      ]),
    ),
  ) +
  ellipse(352, 158, 66, 66, '#fff8e0') +
  path(
    limb([[-20, 70, 1], [70, 64, 6], [190, 72, 1]]) +
      limb([[420, 48, 1], [520, 40, 7], [620, 50, 2]]),
    '#fbe3ab', 'opacity=".55"',
  );

/** Wooded hills at the end of the lake. */
const hills = (picture: Picture) =>
  path(
    fillDown(
      ridge(
        -10, 610, 14,
        (x) => 196 - Math.abs(x - 330) * 0.07,
        [[9, 40], [4, 13]],
        8,
      ),
      232,
    ),
    picture.linear(0, 170, 0, 222, [[0, '#7f9c6a'], [1, '#e0b765']]),
  ) +
  path(
    fillDown(
      ridge(
        -10, 610, 15,
        (x) => 214 - Math.abs(x - 330) * 0.09,
        [[6, 22], [4, 9]],
        21,
      ),
      232,
    ),
    '#4f8069',
  );

/** Green water, gold in the path of the sun, broken into glints that grow as they come nearer. */
const water = (picture: Picture) => {
  const random = chance(5);
  const glints = (count: number, spread: (t: number) => number, low = 0) => {
    let d = '';
    for (let i = 0; i < count; i++) {
      const t = mix(low, 1, random() ** 1.5);
      const w = mix(4, 34, t) * random.between(0.4, 1.2);
      const x = mix(352, 318, t) + random.bell() * spread(t) - w;
      const h = mix(1.2, 5.5, t);
      const half = Math.ceil(w);
      const lens = `q${half}-${num(h)} ${2 * half} 0q-${half} ${num(h)}-${2 * half} 0`;
      d += `M${Math.round(x)} ${Math.round(mix(224, 800, t))}${lens}`;
    }
    return d;
  };
  return (
    path(
      `M0 222H600V${HEIGHT}H0Z`,
      picture.linear(0, 222, 0, HEIGHT, [
        [0, '#d9c27c'], [0.1, '#6fae93'], [0.4, '#1f8f8a'], [0.75, '#11676f'], [1, '#0c3f55'],
      ]),
    ) +
    picture.grain(
      [150, 96, 48]
        .map((half) =>
          path(
            `M335 218L${318 - half * 1.9} ${HEIGHT}H${318 + half * 1.9}Z`,
            picture.linear(0, 218, 0, 800, [
              [0, '#ffe6a0', 0.55], [0.4, '#ffd877', 0.3], [0.75, '#f2b33d', 0.16], [0.95, '#f2b33d', 0],
            ]),
          ),
        )
        .join('') +
        path(
          `M0 480H600V${HEIGHT}H0Z`,
          picture.linear(0, 500, 0, HEIGHT, [[0, '#0c3f55', 0], [1, '#0b2a48', 0.7]]),
        ),
    ) +
    path(
      glints(74, (t) => mix(330, 460, t)),
      '#0f5f6b', 'opacity=".5"',
    ) +
    path(
      glints(70, (t) => mix(330, 460, t)),
      '#5cc0a4', 'opacity=".55"',
    ) +
    path(
      glints(100, (t) => mix(36, 300, t)),
      '#f2c560', 'opacity=".75"',
    ) +
    path(
      glints(150, (t) => mix(22, 170, t)),
      '#ffefbb',
    )
  );
};

// ── The banks and the crowd ───────────────────────────────────────────────────────────────────────

const DRAW = (text: string) => path(smooth(points(text), true));
const ARM = (text: string) => path(limb(joints(text), 2));
/** What an onlooker does: sleeves, hands, and a thing held up (in the colour of `currentColor`). */
const CHEERS = {
  pennant: [
    ARM('17 -126 9, 36 -150 7, 40 -182 5') + ARM('-18 -126 9, -28 -100 7, -14 -84 5'),
    ellipse(41, -186, 7),
    path('M37 -170L45 -262', '', `stroke="${INK}" stroke-width="4"`) +
      path('M44 -264L116 -240L42 -220Z', 'currentColor'),
  ],
  arms: [
    ARM('-17 -126 9, -38 -146 7, -34 -178 5') + ARM('17 -126 9, 38 -148 7, 34 -178 5'),
    ellipse(-33, -184, 7) + ellipse(33, -184, 7),
    '',
  ],
  clap: [
    ARM('-20 -122 9, -34 -98 7, -4 -108 5') + ARM('20 -122 9, 34 -98 7, 4 -108 5'),
    ellipse(0, -112, 8, 10),
    path('M-14 -134Q0 -122 14 -134L12 -120L18 -84L6 -86L0 -120L-12 -122Z', 'currentColor'),
  ],
  scarf: [
    ARM('-17 -126 9, -38 -150 7, -46 -184 5') + ARM('17 -126 9, 38 -152 7, 46 -186 5'),
    ellipse(-46, -188, 7) + ellipse(46, -190, 7),
    path('M-62 -172L-50 -204Q0 -186 50 -206L64 -174L46 -188Q0 -168 -46 -186Z', 'currentColor'),
  ],
} as const;
/** Hats and hair, each a silhouette of its own. */
const HEADS = {
  bob: path('M-18 -140Q-22 -176 0 -176Q22 -176 18 -140L10 -150Q0 -162 -10 -150Z'),
  sunhat: path(
    'M-32 -160Q0 -172 32 -160Q20 -154 0 -156Q-20 -154 -32 -160ZM-16 -162Q-14 -182 0 -182Q14 -182 16 -162Z',
  ),
  cap: path('M-16 -156Q-16 -176 0 -176Q16 -176 16 -158L30 -154Q22 -150 4 -156Z'),
  bun: path('M-15 -156Q-14 -174 0 -174Q14 -174 15 -156Q0 -166 -15 -156Z') + ellipse(2, -180, 8),
  bald: '',
} as const;

/** One onlooker, 170 high, sun on the far shoulder: coat (fill), skin, hair, and what is held up. */
const onlooker = (
  picture: Picture,
  skin: string,
  cheer: keyof typeof CHEERS,
  top: keyof typeof HEADS,
  hair: string,
  build = 1,
) => {
  const [sleeves, hands, held] = CHEERS[cheer];
  const wide = `transform="scale(${build} 1)"`;
  const body = picture.symbol(
    group(DRAW('-21 -50, -23 -84, -24 -122, -10 -136, 10 -136, 24 -122, 23 -84, 23 -50') + sleeves, wide),
  );
  const coat = `<use href="#${body}"/>`;
  const legs = path('M-19 -58L-17 0H-5L0 -48L5 0H17L20 -58Z', '#232048', wide);
  const skull = ellipse(0, -153, 15, 18);
  return picture.symbol(
    group(coat + skull + HEADS[top], `fill="${CREAM}" transform="translate(4 -4)"`) +
      (cheer === 'pennant' ? held : '') +
      legs +
      coat +
      path('M-16 -58Q-20 -84 -8 -124', 'none', `stroke="${INK}" stroke-width="4" opacity=".35"`) +
      group(skull + group(hands, wide), `fill="${skin}"`) +
      group(HEADS[top], `fill="${hair}"`) +
      (cheer === 'pennant' ? '' : held),
  );
};

const COATS = '#1d4f63 #2a2f66 #5a3a6e #17616a #9a4054 #c9803c #d9b978 #35798a'.split(' ');

/** The banks on both sides, the crowd getting smaller towards the sun. */
const banks = (picture: Picture) => {
  const random = chance(12);
  const folk = [
    onlooker(picture, '#c47a4a', 'pennant', 'bob', '#4a1f2e'),
    onlooker(picture, '#8a4a34', 'arms', 'sunhat', '#f2cf8a', 1.1),
    onlooker(picture, '#e0a070', 'clap', 'cap', '#b8485a'),
    onlooker(picture, '#6b3a2c', 'scarf', 'bun', '#1d1534', 0.9),
    onlooker(picture, '#d98a54', 'arms', 'bald', '', 1.24),
    onlooker(picture, '#8a4a34', 'pennant', 'cap', '#f0c060', 1.1),
    onlooker(picture, '#e0a070', 'scarf', 'bob', '#c98a3c', 1.16),
    onlooker(picture, '#6b3a2c', 'clap', 'sunhat', '#fff0c8', 1.2),
    onlooker(picture, '#c47a4a', 'arms', 'bun', '#5a3a2c', 0.86),
  ];
  const bank = (side: 1 | -1) => {
    const edge = 7.4 * side;
    let [crowd, last] = ['', ''];
    for (const [row, shift] of [[1, 1.7], [0, 0.7]] as const) {
      for (let away = 270; away > 43; away *= 0.89) {
        const [x, y] = spot(edge + side * (shift + random() * 0.3), 0.35 + row * 0.5, away);
        const scale = ((LENS / away) * random.between(0.7, 1.08)) / 100;
        const coat = random.pick(COATS);
        const pennant = random.pick(['#f2b33d', '#ee4a2c', '#fff0c8', '#f58f4a']);
        const who = random.pick(folk.filter((id) => id !== last));
        last = who;
        const size = Math.round(scale * 100) / 100;
        const put = `translate(${num(x)} ${num(y)}) scale(${-side * size} ${size})`;
        crowd += `<use href="#${who}" fill="${coat}" color="${pennant}" transform="${put}"/>`;
      }
    }
    const quay = area([edge, 0, 30], [edge, 0, 420], [edge, 0.34, 420], [edge, 0.34, 30]);
    return (
      path(
        area([edge, 0, 30], [edge, 0, 420], [edge * 3, 0.6, 420], [edge * 3, 0.6, 30]),
        picture.linear(0, 225, 0, 340, [[0, '#7f9c5f'], [1, '#1f5a55']]),
      ) +
      crowd +
      path(quay, '#123c4c') +
      path(area([edge, 0.34, 30], [edge, 0.34, 420], [edge, 0.4, 30]), '#f2c560')
    );
  };
  return bank(-1) + bank(1);
};

/** The lanes: strings of floats that run back to the sun. */
const lanes = (picture: Picture) => {
  const float = picture.symbol(
    ellipse(0, 7, 19, 5, '#0b3d4c', 'opacity=".5"') +
      ellipse(0, 0, 10, 8.5) +
      ellipse(1, -3, 6, 3.6, CREAM, 'opacity=".8"'),
  );
  let out = '';
  for (const across of [-4.5, -1.65, 1.25, 4.1]) {
    for (let away = 150, i = 0; away > 9.6; away *= 0.9, i++) {
      const [x, y] = spot(across, 0.05, away);
      const put = `translate(${num(x)} ${num(y)}) scale(${(12 / away).toFixed(2)})`;
      out += `<use href="#${float}" fill="${i % 4 ? '#f0c060' : CORAL}" transform="${put}"/>`;
    }
  }
  return out;
};

// ── Boats ─────────────────────────────────────────────────────────────────────────────────────────

interface Boat {
  across: number;
  away: number;
  hull: string;
  deck: string;
}

/** The shell, end on: dark flank on the water, a deck that catches the sky, the ball on its bow. */
const shell = ({ across: x, away: z, hull, deck }: Boat, half: 'stern' | 'bow') => {
  const at = (dx: number, up: number, dz: number): Spot => [x + dx, up, z + dz];
  if (half === 'stern')
    return path(
      curve(
        at(0.3, 0.16, -0.3),
        at(0.22, 0.2, 1.4),
        at(0, 0.26, 2.9),
        at(-0.22, 0.2, 1.4),
        at(-0.3, 0.16, -0.3),
      ),
      hull,
    );
  const flank = curve(
    at(0.31, 0, 0),
    at(0.2, 0, -1.6),
    at(0.02, 0.02, -2.95),
    at(-0.2, 0, -1.6),
    at(-0.31, 0, 0),
    at(-0.31, 0.2, 0),
    at(0, 0.22, 0.2),
    at(0.31, 0.2, 0),
  );
  const top = curve(
    at(0.3, 0.22, -0.05),
    at(0.17, 0.27, -1.6),
    at(0, 0.3, -2.98),
    at(-0.17, 0.27, -1.6),
    at(-0.3, 0.22, -0.05),
    at(0, 0.22, 0.1),
  );
  const ball = spot(...at(0, 0.3, -3));
  const scale = LENS / (z - 3);
  return (
    path(flank, hull) +
    path(top, deck) +
    path(
      area(at(0.035, 0.27, -0.4), at(0.012, 0.3, -2.8), at(-0.012, 0.3, -2.8), at(-0.035, 0.27, -0.4)),
      hull,
      'opacity=".55"',
    ) +
    ellipse(...ball, scale * 0.05, scale * 0.05, CREAM)
  );
};

/** A rival seen from the back: bent to the oars, blades out and throwing water. */
const rival = (picture: Picture, boat: Boat, vest: string, skin: string, hair: string, reach: number) => {
  const { across: x, away: z } = boat;
  const scale = LENS / z;
  const at = { x: spot(x, 0, z)[0], y: spot(x, 0, z)[1], scale: scale / 100 };
  const draw = (text: string) => smooth(place(points(text), at), true);
  const arm = (text: string) => limb(place(joints(text), at), 2);
  const oar = (side: 1 | -1) => {
    const tip: Spot = [x + side * 1.3, 0.06, z + reach];
    const end = spot(...tip);
    return (
      path(rod([x + side * 0.2, 0.5, z - reach * 0.2], tip, scale * 0.016, scale * 0.016), '#3b2c3a') +
      ellipse(
        end[0],
        end[1] - scale * 0.03,
        scale * 0.2,
        scale * 0.07,
        vest,
        `transform="rotate(${side * 10} ${num(end[0])} ${num(end[1])})"`,
      ) +
      splash(end[0], end[1], scale * 0.34, 7 + Math.round(x * 3) + side)
    );
  };
  const back = draw('-8 -80, 8 -80, 21 -73, 22 -58, 16 -40, 19 -20, -19 -20, -16 -40, -22 -58, -21 -73');
  const skull = draw('-9 -84, -10 -95, -5 -104, 4 -105, 10 -96, 9 -84, 0 -80');
  const limbs = arm('-19 -70 6, -32 -54 4.6, -22 -40 3') + arm('19 -70 6, 32 -54 4.6, 22 -40 3');
  const rim = `transform="translate(0 -1.8)"`;
  return (
    path(
      curve(
        [x - 0.3, 0, z - 2.6], [x, 0, z - 3.2], [x + 0.3, 0, z - 2.6], [x + 0.75, 0, z + 0.5],
        [x - 0.75, 0, z + 0.5],
      ),
      '#bfe3c0', 'opacity=".35"',
    ) +
    shell(boat, 'stern') +
    oar(1) +
    oar(-1) +
    group(path(back) + path(limbs) + path(skull), `fill="${CREAM}" ${rim}`) +
    path(limbs, skin) +
    path(back, vest) +
    picture.grain(
      path(
        back,
        picture.linear(0, at.y - scale * 0.8, 0, at.y - scale * 0.2, [[0, INK, 0.3], [1, INK, 0.8]]),
      ),
      '', 'fine',
    ) +
    path(draw('-6 -74, 6 -74, 5 -88, -5 -88'), skin) +
    path(skull, hair) +
    shell(boat, 'bow')
  );
};

/** A crown of drops thrown up from one point. */
const splash = (x: number, y: number, size: number, seed: number) => {
  const random = chance(seed);
  let d = ellipse(x, y + 1, size * 0.9, size * 0.14);
  for (let i = 0; i < 12; i++) {
    const angle = -Math.PI / 2 + random.bell() * 1.5;
    const reach = size * random.between(0.2, 1.1);
    d += ellipse(
      x + Math.cos(angle) * reach,
      y + Math.sin(angle) * reach * 0.8,
      size * random.between(0.03, 0.09),
    );
  }
  return group(d, `fill="${CREAM}"`);
};

// ── The winner ────────────────────────────────────────────────────────────────────────────────────

const HERO: Boat = { across: -0.2, away: 13.3, hull: '#8f2536', deck: '#f26a3d' };
const BODY = { x: spot(HERO.across, 0, 13.3)[0], y: spot(HERO.across, 0, 13.3)[1], scale: 1.55 };
const shape = (text: string) => smooth(place(points(text), BODY), true);
const tube = (text: string) => limb(place(joints(text), BODY), 2);
const stroke = (text: string, colour: string, width: number, alpha = 1) =>
  path(
    smooth(place(points(text), BODY)),
    'none',
    `stroke="${colour}" stroke-width="${width}" stroke-linecap="round" opacity="${alpha}"`,
  );

const BACK =
  '-7 -86, 7 -86, 17 -86, 25 -83, 24 -72, 20 -62, 16 -48, 15 -40, 19 -26, 18 -14, ' +
  '-18 -14, -19 -26, -15 -40, -16 -48, -20 -62, -24 -72, -25 -83, -17 -86';
const ARMS = [
  '18 -80 6.4, 26 -89 7, 34 -101 5.6, 40 -111 4.4, 43 -121 4.8, 46 -137 2.9',
  '-18 -80 6.4, -27 -88 7, -37 -98 5.6, -44 -107 4.4, -46 -118 4.8, -47 -135 2.9',
];
/** Fists from behind: knuckles up, the thumb folded on the inner side. */
const FISTS = [
  '42 -136, 40 -142, 39.6 -148, 42 -153, 46 -154.6, 51 -154, 55 -150, 55.6 -144, 53 -138, 48 -134',
  '-43 -134, -41 -140, -40.6 -146, -43 -151, -47 -152.6, -52 -152, -56 -148, -56.6 -142, -54 -136, -49 -132',
];
/** The folds between the fingers, and the thumb laid across them. */
const KNUCKLES = [
  '44.6 -153, 45.4 -148.4', '48.4 -154, 48.8 -149', '52 -152.6, 52 -148', '41 -146, 46 -145.6, 50 -143',
  '-45.6 -151, -46.4 -146.4', '-49.4 -152, -49.8 -147', '-53 -150.6, -53 -146',
  '-42 -144, -47 -143.6, -51 -141',
];
const SUIT =
  '-19 -26, -15 -40, -16 -48, -18 -57, -11 -64, -7 -74, -10.5 -86, -6 -86.6, -1 -76, 1 -76, ' +
  '6 -86.6, 10.5 -86, 7 -74, 11 -64, 18 -57, 16 -48, 15 -40, 19 -26, 18 -14, -18 -14';
const HAIR =
  '-8.6 -97, -11.4 -105, -10 -114, -4 -119.5, 4 -119.5, 10.4 -114, 11.6 -105, 9 -97, 4 -93.5, -4 -93.5';
const BUN = '-6 -118, -7.4 -124, -3 -129, 4 -129, 8 -124, 6 -118';

/** The winner from behind, fists in the air: skin, suit, hair, and the sun along every edge. */
const winner = (picture: Picture) => {
  const flesh = [shape(BACK), ...ARMS.map(tube), ...FISTS.map(shape), tube('0 -82 6.6, 0.6 -95 5.6')]
    .map((d) => path(d))
    .join('');
  const all = flesh + path(shape(HAIR)) + path(shape(BUN));
  const id = picture.symbol(all);
  const rim = [[-2.2, -1.4], [2.2, -1.4], [0, -3]]
    .map(([x, y]) => `<use href="#${id}" x="${x}" y="${y}" fill="${CREAM}"/>`)
    .join('');
  const away = (x: number, y: number) =>
    picture.mask(`${sheet('#fff')}<use href="#${id}" x="${x}" y="${y}" fill="#000"/>`);
  return (
    rim +
    group(flesh, `fill="${SKIN}"`) +
    path(shape(SUIT), CORAL) +
    group(
      sheet(SKIN_SHADE, `opacity=".5" ${away(3, -5)}`) +
        picture.grain(
          path(
            'M200 480H420V620H200Z',
            picture.linear(0, 480, 0, 606, [[0, '#5b1f48', 0.2], [1, '#4a1846', 0.85]]),
          ),
          '', 'fine',
        ),
      picture.clip(all),
    ) +
    stroke('-9 -78, -12 -70, -10 -63', SKIN_SHADE, 2, 0.75) +
    stroke('9 -78, 12 -70, 10 -63', SKIN_SHADE, 2, 0.75) +
    stroke('0 -70, 0.6 -55, 0 -34', '#8f1f34', 2.2, 0.7) +
    stroke('-24 -79, -20 -76, -17 -78', SKIN_SHADE, 1.8, 0.7) +
    stroke('24 -79, 20 -76, 17 -78', SKIN_SHADE, 1.8, 0.7) +
    stroke('-15 -40, -9 -37, -4 -38', '#8f1f34', 1.8, 0.6) +
    path(shape(HAIR), '#2a1638') +
    path(shape(BUN), '#2a1638') +
    path(shape('-11.4 -106, 0 -103, 11.6 -106, 11.2 -110, 0 -107, -11 -110'), CREAM) +
    KNUCKLES.map((text) => stroke(text, SKIN_SHADE, 1.5, 0.85)).join('')
  );
};

/** One oar let go: it rests in its rigger square to the boat, the blade flat on the water. */
const oar = (side: 1 | -1) => {
  const middle = BODY.x;
  const at = (dx: number, y: number): Point => [middle + side * dx, y];
  const blade = smooth(
    [at(150, 559), at(172, 546), at(206, 541), at(226, 549), at(220, 561), at(186, 568)],
    true,
    0.8,
  );
  const [bx, by] = at(190, 572);
  return (
    ellipse(bx, by, 54, 5.5, '#0b3d4c', 'opacity=".55"') +
    path(pole(at(34, 580), at(86, 561), 2.4, 2) + pole(at(34, 596), at(86, 561), 2, 1.8), '#20264a') +
    path(pole(at(40, 572), at(160, 557), 3.6, 3), CREAM, 'transform="translate(0 -2)"') +
    path(pole(at(40, 572), at(160, 557), 3.6, 3), '#e0a84a') +
    path(pole(at(38, 572), at(60, 569.6), 4.6, 4.4) + pole(at(82, 567), at(90, 566), 5.4, 5.4), INK) +
    path(blade, CREAM, 'transform="translate(0 -2.4)"') +
    path(blade, CORAL) +
    path(polygon([at(152, 559), at(214, 552), at(152, 555)]), '#9c2136', 'opacity=".8"')
  );
};

/** Spray: fans of water thrown aside by the bow, lit through, with drops falling away. */
const spray = (picture: Picture) => {
  const random = chance(41);
  const [x, y] = spot(HERO.across, 0, 10.42);
  let [fans, drops] = ['', ''];
  for (const side of [-1, 1]) {
    for (let i = 0; i < 12; i++) {
      const reach = mix(26, 130, i / 11) * random.between(0.85, 1.1);
      const high = mix(58, 10, i / 11) * random.between(0.6, 1.2);
      const start = x + side * mix(26, 2, i / 11);
      const from = y - mix(44, 0, i / 11);
      fans += path(
        limb(
          [
            [start, from, 5], [start + side * reach * 0.4, from - high, 5],
            [start + side * reach * 0.8, from - high * 0.7, 2.4],
            [start + side * reach, from - high * 0.2, 0.5],
          ],
          1,
        ),
      );
      for (let k = 0; k < 3; k++) {
        const r = random.between(0.8, 2.9);
        const [dx, dy] = [
          start + side * reach * random.between(0.4, 1.25),
          from - high * random.between(0.6, 1.9),
        ];
        drops += ellipse(dx, dy, r, r * 1.2);
      }
    }
  }
  const id = picture.symbol(fans);
  const inner = `translate(${num(x * 0.34)} ${num(y * 0.34 + 2)}) scale(.66)`;
  return (
    ellipse(x, y - 4, 110, 17, '#bfe8cf', 'opacity=".55"') +
    `<use href="#${id}" fill="#a9dcc4"/>` +
    `<use href="#${id}" fill="${CREAM}" transform="${inner}"/>` +
    group(drops, `fill="${CREAM}"`)
  );
};

/** A torn half of the tape: a flat ribbon in waves, light and dark by turns, its end frayed. */
const ribbon = (spine: readonly Joint[], side: 1 | -1) => {
  const run = sample(spine, 3);
  const edge = (sign: number) => run.map(([x, y, r]): Point => [x, y + sign * r]);
  const [tipX, tipY, r] = spine.at(-1) as Joint;
  const fray = [0.9, 0.35, -0.3, -0.9].flatMap((t, i): Point[] => [
    [tipX - side * (i % 2 ? 20 : 13), tipY + r * (t - 0.12)],
    [tipX - side * 2, tipY + r * (t - 0.34)],
  ]);
  const cloth = `${polygon([...edge(-1), ...fray.reverse(), ...edge(1).reverse()])}`;
  const shades = run.slice(1).flatMap(([x, y, w], i) => {
    const [px, py, pw] = run[i] as Joint;
    return (y - py) * side < -1 ? [polygon([[px, py - pw], [x, y - w], [x, y + w], [px, py + pw]])] : [];
  });
  const hem = (t: number) => smooth(run.map((q): Point => [q[0], q[1] + q[2] * t]));
  return (
    path(cloth, CREAM, 'transform="translate(0 -2.4)"') +
    path(cloth, CORAL) +
    path(shades.join(''), '#9c2136', 'opacity=".62"') +
    path(hem(-0.62) + hem(0.62), 'none', `stroke="${CREAM}" stroke-width="2"`)
  );
};

/** The finish: two poles on floats; the tape, torn in two by her bow, flies out left and right. */
const finish = () => {
  const post = (x: number) =>
    ellipse(x, 748, 30, 8, '#0b3d4c', 'opacity=".5"') +
    ellipse(x, 740, 19, 13, '#f2b33d') +
    ellipse(x + (x < 300 ? 6 : -6), 734, 8, 5, CREAM) +
    path(pole([x, 738], [x, 596], 4.5, 3.6), '#3a2038') +
    ellipse(x, 594, 6.5, 6.5, '#f2b33d');
  const half = (side: 1 | -1) =>
    joints('236 616 12, 206 638 13, 176 632 13, 150 614 12.6, 124 618 12, 104 634 11, 92 634 10').map(
      ([x, y, r]): Joint => [300 + side * x, y, r],
    );
  const scraps = '222 664 12, 186 596 40, 420 592 60, 374 668 25'
    .split(',')
    .map((t) => t.trim().split(' ').map(Number));
  return (
    ribbon(half(-1), -1) +
    ribbon(half(1), 1) +
    scraps
      .map(([x, y, turn]) =>
        path('M-8 -4L6 -5L8 4L-5 5Z', CORAL, `transform="translate(${x} ${y}) rotate(${turn})"`),
      )
      .join('') +
    post(64) +
    post(536)
  );
};

export const draw = (): string => {
  const picture = new Picture('#11676f');
  picture
    .add(sky(picture), hills(picture), water(picture))
    .add(banks(picture), lanes(picture))
    .add(
      rival(
        picture,
        { across: 5.3, away: 47, hull: '#123c4c', deck: '#e8b04a' },
        '#6e3b74', '#8a4a34', '#2a1638', 0.3,
      ),
    )
    .add(
      rival(
        picture,
        { across: -5.9, away: 42, hull: '#123c4c', deck: '#f0c877' },
        '#b8485a', '#c47a4a', '#3a2038', -0.3,
      ),
    )
    .add(
      rival(
        picture,
        { across: 2.68, away: 28.5, hull: '#173a58', deck: '#8fd0b4' },
        '#2a4f86', '#d98a54', '#54291f', 0.4,
      ),
    )
    .add(
      rival(
        picture,
        { across: -2.85, away: 22.6, hull: '#3a1f56', deck: '#c79ac0' },
        '#5a3a7a', '#6b3a2c', '#1d1534', -0.4,
      ),
    )
    .add(shell(HERO, 'stern'), oar(1), oar(-1), winner(picture), spray(picture), shell(HERO, 'bow'))
    .add(finish());
  return picture.svg();
};
