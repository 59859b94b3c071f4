/** A sculler's bow bursts the finish tape, arms go up, rivals pull behind; low gold sun, green water. */
import {
  chance,
  ellipse,
  fillDown,
  group,
  HEIGHT,
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
  sample,
  sheet,
  smooth,
} from './kit';

const CREAM = '#fff0c8';
const INK = '#10253f';
const CORAL = '#f04e2d';
const SKIN = '#b9683f';
const SKIN_SHADE = '#5b2b43';

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

/** Where the sun stands; its path on the water comes straight down from it. */
const SUN = 352;

/** The sky: green dusk above, gold round the low sun. */
const sky = (picture: Picture) =>
  sheet(picture.linear(0, 0, 0, 230, [[0, '#1d6f74'], [0.5, '#7fb08a'], [1, '#ffdf94']])) +
  // A smooth glow under the stipple, so that the dots stay quiet near the sun and have no edge far from it.
  sheet(
    picture.radial(SUN, 158, 430, [
      [0, '#fff0c4', 1], [0.3, '#fbdc98', 0.94], [0.6, '#dcc684', 0.6], [0.85, '#a8b884', 0.2], [1, '#7fb08a', 0],
    ]),
  ) +
  picture.grain(
    sheet(
      picture.radial(SUN, 158, 470, [
        [0, '#fff3cf', 1], [0.25, '#ffe5a8', 0.84], [0.5, '#fbd688', 0.56], [0.8, '#f2c56c', 0.36], [1, '#f2b33d', 0.16],
      ]),
    ),
  ) +
  ellipse(SUN, 158, 66, 66, '#fff8e0') +
  picture.grain(
    ellipse(
      SUN, 158, 66, 66,
      picture.radial(SUN - 8, 120, 108, [[0, '#ffe9b0', 0], [0.55, '#ffdf94', 0.3], [1, '#f9bd66', 0.62]]),
    ),
  ) +
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
      const x = SUN + random.bell() * spread(t) - w;
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
    // The sun's path: a soft column under the sun, never a wedge with edges; smooth first, dots over it.
    path(
      'M0 222H600V800H0Z',
      picture.radial(
        0, 0, 1,
        [[0, '#ffe6a0', 0.9], [0.3, '#f2d88c', 0.62], [0.65, '#a9c48a', 0.26], [1, '#6fae93', 0]],
        `translate(${SUN} 222) scale(240 600)`,
      ),
    ) +
    picture.grain(
      path(
        'M0 222H600V800H0Z',
        picture.radial(
          0, 0, 1,
          [[0, '#ffeab0', 0.8], [0.3, '#ffdf92', 0.46], [0.62, '#f6cf7c', 0.36], [1, '#f2c56c', 0.14]],
          `translate(${SUN} 222) scale(232 620)`,
        ),
      ) +
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
      glints(100, (t) => mix(30, 260, t)),
      '#f2c560', 'opacity=".75"',
    ) +
    path(
      glints(190, (t) => mix(18, 150, t)),
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

const SHADED_COATS = '#1d4f63 #2a2f66 #17616a #24425e'.split(' ');

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
    // Three loose rows: nobody stands quite in line, children squeeze to the front, everyone sways his own way.
    for (const [row, shift] of [[2, 2.6], [1, 1.6], [0, 0.6]] as const) {
      for (let away = 270; away > 41; away *= random.between(0.87, 0.97)) {
        const [x, y] = spot(edge + side * (shift + random() * 0.8), 0.35 + row * 0.34, away);
        const height = row === 0 && random() < 0.3 ? random.between(0.5, 0.66) : random.between(0.8, 1.12);
        const scale = ((LENS / away) * height) / 100;
        const coat = random.pick(row === 2 ? SHADED_COATS : COATS);
        const pennant = random.pick(['#f2b33d', '#ee4a2c', '#fff0c8', '#f58f4a']);
        const who = random.pick(folk.filter((id) => id !== last));
        last = who;
        const size = Math.round(scale * 100) / 100;
        const facing = (random() < 0.7 ? -side : side) * size;
        const put = `translate(${num(x)} ${num(y)}) rotate(${num(random.bell() * 11)}) scale(${facing} ${size})`;
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
    for (let away = 150, i = 0; away > 15; away *= 0.9, i++) {
      const [x, y] = spot(across, 0.05, away);
      const put = `translate(${num(x)} ${num(y)}) scale(${(12 / away).toFixed(2)})`;
      out += `<use href="#${float}" fill="${i % 4 ? '#f0c060' : CORAL}" transform="${put}"/>`;
    }
  }
  return out;
};

// ── Boats ─────────────────────────────────────────────────────────────────────────────────────────

interface Outline {
  deck: readonly Spot[];
  water: readonly Spot[];
}
interface Boat {
  across: number;
  away: number;
  hull: string;
  deck: string;
  outline?: Outline;
}

/** Half the shell's outline at the deck and at the water, from the seat to the bow, in metres. */
const DECK = sample<Spot>([[0.31, 0.2, 0.1], [0.26, 0.21, -0.9], [0.14, 0.22, -2.1], [0, 0.21, -3]], 3);
const WATERLINE = sample<Spot>([[0.25, 0, 0.1], [0.21, 0, -0.9], [0.11, 0, -2], [0, 0, -2.92]], 3);

/** Hers is seen from near by: wider than her hips, it closes again behind her. */
const HERO_SHELL = {
  deck: sample<Spot>([[0.1, 0.2, 2], [0.32, 0.2, 1], [0.42, 0.2, 0.2], [0.37, 0.21, -0.8], [0.2, 0.22, -2.1], [0, 0.21, -3]], 3),
  water: sample<Spot>([[0.1, 0, 1.6], [0.28, 0, 0.8], [0.34, 0, 0.1], [0.29, 0, -0.8], [0.15, 0, -2], [0, 0, -2.92]], 3),
};

/** The shell, end on: two flanks on the water, a deck that catches the sky, the ball on its bow. */
const shell = ({ across: x, away: z, hull, deck, outline }: Boat, half: 'stern' | 'bow') => {
  const { deck: board, water: waterline } = outline ?? { deck: DECK, water: WATERLINE };
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
  const line = (outline: readonly Spot[], side: 1 | -1) =>
    outline.map(([dx, up, dz]) => at(side * dx, up, dz));
  const flank = (side: 1 | -1) => area(...line(board, side), ...line(waterline, side).reverse());
  const top = area(...line(board, 1), ...line(board, -1).reverse());
  const edge = polygon(line(board, 1).map((c) => spot(...c)), false);
  const scale = LENS / (z - 3);
  return (
    path(flank(-1) + flank(1), hull) +
    path(flank(-1), INK, 'opacity=".38"') +
    path(top, deck) +
    path(area(...line(board, -1), at(0, 0.24, -3), at(0, 0.24, 0.1)), hull, 'opacity=".3"') +
    path(edge, 'none', `stroke="${CREAM}" stroke-width="${num(Math.max(0.8, scale * 0.012))}"`) +
    ellipse(...spot(...at(0, 0.18, -3.02)), scale * 0.045, scale * 0.045, CREAM)
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
    // Her wake opens backward from the bow.
    path(
      [-1, 1]
        .map((side) =>
          limb(
            ([[0, -3, 0.02], [0.42, -2, 0.07], [0.95, -0.2, 0.06], [1.7, 2.4, 0.01]] as const).map(
              ([dx, dz, r]): Joint => [...spot(x + side * dx, 0, z + dz), r * scale] as unknown as Joint,
            ),
            2,
          ),
        )
        .join(''),
      '#cfeccb', 'opacity=".42"',
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
    path(draw('-9.6 -95, 0 -92.4, 10 -95.6, 10 -98.6, 0 -95.6, -9.8 -98'), boat.deck) +
    shell(boat, 'bow')
  );
};

/** A crown of drops thrown up from one point. */
const splash = (x: number, y: number, size: number, seed: number) => {
  const random = chance(seed);
  let d = ellipse(x, y + 1, size * 0.62, size * 0.1);
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

const HERO: Boat = { across: -0.2, away: 13.3, hull: '#8f2536', deck: '#e6a94e', outline: HERO_SHELL };
const SIDES = [1, -1] as const;
const HERO_X = spot(HERO.across, 0, HERO.away)[0];
/** She is drawn where she sits, then grows a little about her seat and sinks into the cockpit. */
const GROW = 1.13;
const SEAT = { x: HERO_X * (1 - GROW) + (HERO_X - 303) * GROW, y: 604 * (1 - GROW) + 12, scale: GROW };
const on = (text: string) => place(points(text), SEAT);
const shape = (text: string) => smooth(on(text), true);
const tube = (text: string) => limb(place(joints(text), SEAT));
const stroke = (text: string, colour: string, width: number, alpha = 1) => line(on(text), colour, width, alpha);
const line = (spine: readonly Point[], colour: string, width: number, alpha = 1) =>
  path(
    smooth(spine),
    'none',
    `stroke="${colour}" stroke-width="${width}" stroke-linecap="round"${alpha < 1 ? ` opacity="${alpha}"` : ''}`,
  );

/** Three-quarters from behind, turned to the right: scapula and waist on the left, ribs and breast on the right. */
const TORSO =
  '290 449, 277 457, 267 472, 263 490, 267 508, 273 521, 273 531, 270 541, 269 551, 274 560, 287 565, 303 564, 319 565, 332 560, 337 551, 336 541, 334 532, 335 524, 340 514, 347 502, 350 490, 346 476, 338 462, 320 450';
const SUIT =
  '278 538, 273 530, 273 521, 267 508, 276 502, 284 491, 287 474, 287 456, 294 450, 301 454, 299 470, 302 488, 311 499, 326 502, 339 494, 349 483, 350 490, 347 502, 340 514, 335 524, 334 530, 329 538, 303 541';
/** Her shorts, the band round their waist, the stripe down the near hip. */
const SHORTS =
  '262 532, 286 537.5, 303 539, 320 538, 346 532, 348 542, 346 560, 335 568, 303 570, 271 568, 261 560, 260 542';
const BAND = '260 527, 272 531.6, 286 535, 303 536.4, 320 535.4, 335 532, 348 527, 348 533, 336 538.2, 320 541.8, 303 543, 286 541.6, 270 538, 259 533';
/** The near arm: deltoid, triceps, elbow, the swell of the forearm, wrist; the far one higher and thinner. */
const NEAR_ARM = '318 470 13, 332 460 15.6, 346 447 13.6, 359 433 11, 369 421 9.6, 376 407 10.2, 380 393 9.4, 383 378 6.6, 384 370 6.2';
const FAR_ARM = '290 474 13, 276 461 14.4, 262 447 12.4, 250 432 10, 242 419 8.8, 237 405 9.4, 234 391 8.6, 232 376 6.1, 231 368 5.8';
const ELBOWS = ['366 430 5, 374 424 6.6, 378 414 4', '246 429 4.4, 239 422 6, 236 412 4'];
/** The neck rises out of the trapezius and carries the head. */
const NECK = '284 458, 296 449, 303 440, 305 428, 326 424, 327 438, 331 448, 342 458, 326 468, 302 466';

/** A fist from behind, wrist at zero: back of the hand, four knuckles above, the thumb shut over the inner side. */
const FIST = points(
  '-3.4 3, -4.4 -3, -7.6 -5.4, -8.6 -10, -6.8 -13, -6.2 -15.6, -4 -17.6, -2.1 -16.8, 0 -18.8, 2.2 -17.6, 4.2 -18.2, 5.9 -16.4, 7.8 -15.6, 9.2 -12.4, 8.6 -7, 5.6 -2.6, 4.4 3',
);
/** The dips between the knuckles, and the thumb's edge. */
const KNUCKLES = ['-2.1 -16.6, -1.8 -12', '2.2 -17.2, 2.2 -12', '5.9 -16.2, 5.7 -11.6', '-6.4 -13, -4 -10, -3.8 -5'];
const HANDS = [
  { x: 384, y: 371, turn: 0.1, scale: 1.3, flip: 1 },
  { x: 231, y: 369, turn: -0.08, scale: 1.24, flip: -1 },
] as const;

/** The head in profile, chin up into the sun; drawn facing left about its middle, then mirrored. */
const HEAD_AT = { x: 318, y: 410, turn: -0.3, scale: 0.98, flip: -1 } as const;
const onHead = (text: string) => place(place(points(text), HEAD_AT), SEAT);
const head = (text: string) => smooth(onHead(text), true);
const FACE =
  '-4 -24, 12 -22, 18 -8, 14 6, 9 15, 2 21.6, -6 25, -12 24, -14 20.4, -13.4 17.6, -15.4 15.4, -14.4 13, -11 10.8, -15 8, -17.8 6.4, -16.2 4, -22.4 1.8, -18.8 -4.4, -16.2 -8.8, -16.8 -13, -14 -19';
const HAIR = '-14.6 -16, -12 -25, -1 -31, 12 -30, 22 -22, 26 -8, 24 6, 18 15, 11 17, 10.6 8, 8 0, 2 -8, -6 -13';
const BUN = '20 -22, 20 -30, 27 -36, 36 -33, 39 -24, 34 -16, 25 -15';

/** The face: laughing out loud, the eye shut with it. */
const face = () =>
  path(head('-15.6 8, -10 6.6, -5.4 8, -5 12, -8 16, -13.8 16.4, -14.8 13.6'), '#4a1630') +
  path(head('-15.6 8, -10 6.8, -6.2 8, -7.6 10.2, -14.4 10.6'), CREAM) +
  path(head('-13.4 15.6, -10.6 13.4, -7.4 14.2, -9 16.2'), '#d9655c') +
  line(onHead('-4.4 5.4, -2.6 8.4, -3.4 12'), SKIN_SHADE, 1.5, 0.8) +
  line(onHead('-15.4 -3, -12.4 -6.4, -7.6 -4.4'), '#2a1638', 2.1) +
  line(onHead('-16 -11, -11.6 -14.4, -6 -12.4'), '#2a1638', 2) +
  path(head('-12 -.4, -6 -1.6, -3.6 2.4, -9 4'), '#e2704e', 'opacity=".75"') +
  line(onHead('-18.4 2.6, -16.8 1.6, -16.4 3.4'), SKIN_SHADE, 1.2, 0.8) +
  path(head('5 -4, 9.4 -5, 11 1, 7.8 5.8, 5 3.4'), '#c97a4c') +
  line(onHead('6.4 -2, 9 -1.4, 7.6 2.6'), SKIN_SHADE, 1.2, 0.8) +
  ellipse(...(onHead('7 8')[0] as Point), 2.2, 2.2, '#f2b33d') +
  path(head(BUN), '#2a1638') +
  path(head(HAIR), '#2a1638') +
  ['-8 -18, 4 -25, 16 -20, 21 -8', '-3 -15, 8 -19, 16 -9, 18 6', '24 -28, 30 -31, 35 -26', '25 -22, 30 -25, 34 -22']
    .map((text) => line(onHead(text), '#74477e', 1.4, 0.8))
    .join('') +
  line(onHead('-14.8 -15.4, -2 -14, 10 -17, 22 -21'), '#f2b33d', 3.4) +
  line(onHead('18 -18, 20.6 -23, 25 -27'), CORAL, 4);

/** The winner, fists in the air: dark against the sun, its light wrapped round every edge. */
const winner = (picture: Picture) => {
  const fists = HANDS.map((hand) => smooth(place(place(FIST, hand), SEAT), true));
  const skin = [tube(FAR_ARM), tube(NEAR_ARM), ...ELBOWS.map(tube), ...fists, shape(TORSO), shape(NECK), head(FACE)];
  const flesh = skin.map((d) => path(d)).join('');
  const all = flesh + path(head(HAIR)) + path(head(BUN));
  const id = picture.symbol(all);
  const use = (x: number, y: number, fill: string) => `<use href="#${id}" x="${x}" y="${y}" fill="${fill}"/>`;
  const rim = use(-1.6, -1.2, CREAM) + use(2.6, -1.4, CREAM) + use(0.6, -2.8, CREAM);
  // What is left after moving the body in from both sides: the shaded middle between two lit edges.
  const core = group(
    group(sheet('#6a1a48', `opacity=".3" ${picture.mask(use(-5, 4, '#fff'))}`), picture.mask(use(1.6, 4, '#fff'))),
    picture.clip(all),
  );
  const shade = (text: string, alpha = 0.5) => path(shape(text), SKIN_SHADE, `opacity="${alpha}"`);
  const lit = (text: string, alpha = 0.6) => path(shape(text), '#e39a62', `opacity="${alpha}"`);
  const modelling =
    // Near arm: deltoid over triceps, the hollow of the armpit, the forearm's two bellies.
    lit('326 456, 336 447, 347 438, 353 436, 348 446, 338 456, 329 462') +
    lit('377 404, 381 392, 385 381, 387 386, 386 398, 381 408', 0.7) +
    lit('362 425, 369 415, 372 410, 374 414, 368 423', 0.5) +
    shade('334 474, 346 463, 358 450, 370 437, 376 428, 374 438, 362 452, 350 466, 344 478') +
    shade('370 416, 372 404, 376 390, 379 380, 379 392, 376 406', 0.35) +
    // Far arm, in its own shade on the side turned from the sun.
    shade('288 470, 272 464, 256 448, 243 430, 234 412, 230 392, 232 390, 238 408, 248 426, 264 446, 282 460', 0.4) +
    lit('266 446, 254 431, 246 417, 241 402, 238 388, 242 400, 248 414, 258 430, 270 443', 0.6) +
    // Trapezius, the near shoulder blade pushed up by the lifted arm, ribs under it.
    shade('302 472, 310 466, 322 470, 332 480, 336 490, 328 499, 314 497, 305 486', 0.22) +
    lit('304 462, 314 458, 326 460, 334 468, 324 466, 312 464', 0.5) +
    shade('286 476, 280 492, 270 506, 266 496, 268 480, 276 468, 284 464', 0.34) +
    lit('288 452, 298 449, 303 442, 304 448, 298 455', 0.45) +
    // The neck in the shade of jaw and hair; the cord from the ear down to the collar bone.
    shade('304 432, 316 436, 328 432, 327 441, 318 446, 308 446', 0.5) +
    stroke('311 432, 318 443, 328 452', SKIN_SHADE, 1.6, 0.7);
  const crease = (text: string, width = 1.6, alpha = 0.65) => stroke(text, SKIN_SHADE, width, alpha);
  return (
    rim +
    group(flesh, `fill="${SKIN}"`) +
    path(shape(SUIT), CORAL) +
    group(
      path(shape(SHORTS), '#2a5f9a') +
        path(shape('260 540, 275 542, 278 552, 284 566, 266 566'), '#14264f', 'opacity=".75"') +
        path(shape('318 543, 325 543, 327 552, 324 562, 317 564, 320 554'), '#6fb0cc', 'opacity=".7"') +
        path(shape('331 540, 346 536, 346 562, 328 566, 334 552'), '#14264f', 'opacity=".6"') +
        path(smooth(on('303 545, 302 554, 304 566')), 'none', 'stroke="#14264f" stroke-width="2.2"'),
      picture.clip(shape(TORSO)),
    ) +
    core +
    group(modelling, picture.clip(flesh)) +
    // Her suit: the side in shade, the deep furrow of the spine, cloth drawn tight at the waist.
    group(
      path(shape('326 501.7, 339 493.9, 349 483, 354 497.8, 346 516.5, 344 533.7, 350 568, 328 572.7, 325 549.3, 321 530.6, 325 515'), '#8f1f3c', 'opacity=".7"') +
        path(shape('256 568, 268 541.5, 268 524.3, 262 507.2, 271 505.6, 278 522.8, 278 541.5, 274 568'), '#8f1f3c', 'opacity=".55"') +
        path(shape('294 466, 291 482, 287 496, 287 512, 290 525, 295 537, 284 526, 282 512, 284 496, 289 480'), '#8f1f3c', 'opacity=".8"') +
        path(shape('300 497.8, 310 504, 318 508.7, 310 508.7, 303 504'), '#b32a3c', 'opacity=".8"') +
        path(shape('318 510, 321 519, 321 527, 322 535, 317 527, 316 519'), '#ff8a5a', 'opacity=".8"') +
        path(shape('294 454, 299 456, 297 470, 299 486, 294 474'), '#ff8a5a', 'opacity=".7"') +
        stroke('272 525, 282 529, 291 529', '#7a1638', 1.8, 0.6) + stroke('336 525, 326 529.6, 314 530.4', '#7a1638', 1.8, 0.6),
      picture.clip(shape(SUIT)),
    ) +
    group(
      path(shape(BAND), CREAM) +
        group(
          path(shape('256 520, 280 526, 279 550, 256 546'), '#8f1f3c', 'opacity=".34"') +
            path(shape('328 526, 352 520, 352 546, 327 550'), '#8f1f3c', 'opacity=".24"'),
          picture.clip(shape(BAND)),
        ),
      picture.clip(shape(TORSO)),
    ) +
    stroke('267 508, 276 502, 284 490.8, 287 474, 287 456', CREAM, 2.2, 0.95) +
    stroke('301 454, 299 470, 302 488, 311 498.6, 326 501.7, 339 493.9, 347 485', CREAM, 2.2, 0.95) +
    crease('366 432, 372 430, 377 424') + crease('247 431, 242 428, 238 421') +
    crease('274 470, 268 462, 262 457') + crease('378 374, 383 375, 389 373', 1.3) + crease('226 372, 231 373, 236 371', 1.3) +
    HANDS.flatMap((hand) => KNUCKLES.map((text) => line(place(place(points(text), hand), SEAT), SKIN_SHADE, 1.4, 0.9))).join('') +
    face()
  );
};

const oval = (x: number, y: number, rx: number, ry: number) =>
  `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0Z`;

/** Her cockpit: the rim round her hips, lit on its edge, the dark inside; on the deck her shadow falls towards us. */
const cockpit = (picture: Picture) => {
  const { across, away: z } = HERO;
  const at = (dx: number, up: number, dz: number): Spot => [across + dx, up, z + dz];
  const deck = area(
    ...HERO_SHELL.deck.map(([dx, up, dz]) => at(dx, up, dz)),
    ...HERO_SHELL.deck.map(([dx, up, dz]) => at(-dx, up, dz)).reverse(),
  );
  const [x, y] = [HERO_X, 561];
  const outer = oval(x, y, 55.5, 21.5);
  const inner = oval(x, y + 0.4, 48.5, 16.6);
  const seam = (dx: number) =>
    path(polygon([spot(...at(dx, 0.22, 0)), spot(...at(dx * 0.1, 0.22, -2.95))], false), 'none', 'stroke="#7a3a2c" stroke-width="1.3" opacity=".7"');
  const band = (from: number, to: number, colour: string) =>
    path(area(at(-0.5, 0.22, from + 0.22), at(0, 0.23, from), at(0.5, 0.22, from + 0.22), at(0.5, 0.22, to + 0.22), at(0, 0.23, to), at(-0.5, 0.22, to + 0.22)), colour);
  const [hx, hy] = spot(...at(0, 0.22, -1.42));
  return {
    // Planks, a painted bow, a hatch; then her shadow and the rim's own.
    boards: group(
      [-0.26, -0.13, 0.13, 0.26].map(seam).join('') +
        band(-2.05, -3.3, '#1c4a6e') + band(-1.98, -2.1, CREAM) +
        ellipse(hx, hy + 1.4, 18, 5.4, '#5a1444', 'opacity=".6"') + ellipse(hx, hy, 18, 5.2, CREAM) + ellipse(hx, hy + 0.3, 14.6, 3.7, '#1c4a6e') +
        path(
          curve(at(0.2, 0.22, 0), at(0.16, 0.22, -0.9), at(0.13, 0.22, -1.5), at(0.05, 0.22, -2), at(-0.1, 0.22, -2.2), at(-0.2, 0.22, -1.9), at(-0.3, 0.22, -1), at(-0.34, 0.22, 0)),
          '#4a1440', 'opacity=".52"',
        ) +
        path(deck, 'none', 'stroke="#8f2536" stroke-width="11"') +
        path(
          polygon(HERO_SHELL.deck.map(([dx, up, dz]) => spot(...at(-dx, up, dz))), false),
          'none', `stroke="${INK}" stroke-width="11" opacity=".34"`,
        ) +
        path(oval(x - 2, y + 13, 57, 22), '#4a1440', 'opacity=".5"'),
      picture.clip(deck),
    ) + path(polygon(HERO_SHELL.deck.map(([dx, up, dz]) => spot(...at(dx, up, dz))), false), 'none', `stroke="${CREAM}" stroke-width="2.2"`),
    rim:
      path(
        `M${x - 55.5} ${y}v8a55.5 21.5 0 0 0 111 0v-8a55.5 21.5 0 0 1 -111 0Z`,
        picture.linear(x - 55, 0, x + 55, 0, [[0, '#8f2536'], [0.4, '#4a1636'], [0.7, '#5a1a3a'], [1, '#c24a4a']]),
      ) +
      path(outer + inner, '#f2b33d', 'fill-rule="evenodd"') +
      group(
        path(outer + inner, '#6e1f3e', 'fill-rule="evenodd" opacity=".6"'),
        picture.clip(`M${x - 40} ${y}H${x + 30}L${x + 22} ${y + 30}H${x - 44}Z`),
      ) +
      path(inner, '#180c26') +
      path(outer, 'none', `stroke="${CREAM}" stroke-width="2"`),
    /** What sinks into the dark inside. */
    depth: path(inner, picture.linear(0, 557, 0, 576, [[0, '#180c26', 0], [0.5, '#180c26', 0.35], [1, '#180c26', 0.95]])),
  };
};

/** One oar let go: it trails from its lock, the blade flat on the water in its own rings. */
const oar = (side: 1 | -1) => {
  const at = (dx: number, y: number): Point => [HERO_X + side * dx, y];
  const blade = polygon(
    sample([at(150, 567), at(160, 562), at(186, 563), at(213, 569), at(215, 574), at(212, 584), at(190, 584), at(164, 577), at(150, 571)], 3),
  );
  const tip = polygon([at(198, 564.6), at(213, 569), at(215, 574), at(212, 584), at(196, 584)]);
  const [bx, by] = at(186, 582);
  const ring = (rx: number, ry: number, alpha: number) =>
    ellipse(bx, by, rx, ry, 'none', `stroke="#bfe8cf" stroke-width="1.6" opacity="${alpha}"`);
  return (
    ring(64, 13, 0.35) + ring(50, 9, 0.6) +
    ellipse(bx, by + 3, 42, 5.5, '#0b3d4c', 'opacity=".6"') +
    // The rigger: two stays from the hull to the lock.
    path(pole(at(50, 580), at(100, 565), 2.6, 2) + pole(at(48, 598), at(100, 567), 2.4, 2), '#20264a') +
    path(pole(at(46, 556.4), at(156, 569), 3.2, 2.7), CREAM, 'transform="translate(0 -2)"') +
    path(pole(at(46, 556.4), at(156, 569), 3.2, 2.7), '#e0a84a') +
    path(pole(at(92, 561.4), at(105, 562.9), 5, 5), INK) +
    path(blade, CREAM, 'transform="translate(0 -2.2)"') +
    path(blade, CORAL) +
    path(tip, CREAM) +
    path(polygon([at(148, 569.6), at(204, 576), at(150, 571.4)]), '#9c2136', 'opacity=".85"')
  );
};

/** Its handle, laid down on the rim. */
const handle = (side: 1 | -1) => {
  const at = (dx: number, y: number): Point => [HERO_X + side * dx, y];
  return (
    path(pole(at(49, 554.8), at(74, 557.6), 3.4, 3.2), CREAM) +
    path(pole(at(48.5, 556.7), at(74, 559.6), 3.8, 3.3), INK) +
    ellipse(...at(48.5, 556.7), 2, 3.8, '#7a8ab0')
  );
};

/**
 * Spray: the bow lifts the water in two clean fans, each jet its own curl in three tones, low and long in
 * front, steep along the hull; single drops fly ahead of them, and her wake opens behind.
 */
const spray = (picture: Picture) => {
  const random = chance(57);
  const [x, y] = spot(HERO.across, 0, 10.36);
  let [mist, jets, shine, foam, drops, veil] = ['', '', '', '', '', ''];
  for (const side of SIDES) {
    veil += ellipse(
      x + side * 66, y - 30, 84, 48,
      picture.radial(x + side * 56, y - 26, 84, [[0, '#e6f6de', 0.8], [0.5, '#bfe6d2', 0.5], [1, '#8fd0b4', 0.2]]),
    );
    // From the hull forward, so that the nearest jet lies on top; no two alike, every tip breaking into drops.
    for (let i = 9; i >= 0; i--) {
      const t = Math.max(0, i / 9 + random.bell() * 0.06);
      const [x0, y0] = [x + side * mix(0, 42, t), mix(y + 8, y - 80, t)];
      const out = mix(104, 34, t) * random.between(0.55, 1.25);
      const up = mix(30, 70, t) * random.between(0.6, 1.45);
      const bend = random.between(0.7, 1.3);
      const arc = (s: number): Point => [x0 + side * out * s, y0 - up * s * (1 + bend - (0.15 + bend) * s)];
      const thick = mix(10, 6.5, t) * random.between(0.75, 1.2);
      const water = (r: number, to: number) =>
        limb(
          ([[0, 1], [0.3, 0.85], [0.6, 0.5], [0.85, 0.2], [1, 0.05]] as const).map(([s, w]): Joint => {
            const [ax, ay] = arc(s * to);
            return [ax, ay, thick * w * r];
          }),
          3,
        );
      mist += path(water(1.5, 1));
      jets += path(water(1, 0.98));
      if (i % 3 !== 1) shine += path(water(0.42, 0.86));
      for (let k = 0; k < 5; k++) {
        const [dx, dy] = arc(0.92 + k * 0.11);
        const r = mix(3.6, 1, k / 4) * random.between(0.6, 1.2);
        drops += ellipse(dx + random.bell() * (3 + 3 * k), dy - random() * 4 * k, r, r * 1.2);
      }
    }
    // Foam where they all leave the water.
    for (let k = 0; k < 16; k++) {
      const t = k / 15;
      const r = mix(8, 2.4, t) * random.between(0.7, 1.2);
      foam += ellipse(x + side * mix(4, 92, t), y + 9 - 16 * t * t + random.bell() * 3, r * 1.7, r * 0.72);
    }
  }
  const wake = (reach: number, thick: number) =>
    SIDES.map((side) =>
      limb(
        [
          [x, y + 9, 4], [x + side * 66 * reach, y + 1, thick], [x + side * 124 * reach, y - 26, thick * 0.6],
          [x + side * 176 * reach, y - 62, 0.5],
        ],
        3,
      ),
    ).join('');
  return {
    back: path(wake(1.2, 7), '#5cc0a4', 'opacity=".45"') + path(wake(0.95, 8), '#cdeed2', 'opacity=".6"') + picture.grain(veil) +
      group(mist, 'fill="#6cbcab" opacity=".8"') + group(jets, 'fill="#bfe6d4"') + group(shine, `fill="${CREAM}"`),
    front: group(foam + drops, `fill="${CREAM}"`),
  };
};

/** Where her boat stands between the sun and us, the water goes dark and rocks with the red of the hull. */
const reflection = () => {
  const random = chance(9);
  let [dark, red] = ['', ''];
  for (let y = 730; y < 800; y += 7.5) {
    const w = mix(82, 34, (y - 730) / 70) * random.between(0.75, 1.1);
    const x = 305 + random.bell() * 10;
    dark += ellipse(x, y, w, 4.6);
    if (random() < 0.75) red += ellipse(x + random.bell() * 8, y - 1, w * 0.42, 2);
  }
  return group(dark, 'fill="#0b2a48" opacity=".8"') + group(red, 'fill="#a3304a" opacity=".85"');
};

/**
 * A torn half of the tape, as x, y and how far it is turned about its own length: it narrows where it
 * turns, and shows its dark side by turns.
 */
const ribbon = (spine: readonly Joint[]) => {
  const run = sample(spine, 5);
  const last = run.length - 1;
  const edges = run.map(([x, y, turn], i) => {
    const [a, b] = [run[Math.max(0, i - 1)] as Joint, run[Math.min(last, i + 1)] as Joint];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const r = 14 * Math.abs(Math.cos(turn)) + 1.2;
    const [nx, ny] = [(a[1] - b[1]) / length, (b[0] - a[0]) / length];
    return { at: (t: number): Point => [x + nx * r * t, y + ny * r * t], front: Math.cos(turn) > 0, along: [b[0] - a[0], b[1] - a[1]] as Point };
  });
  const pieces: (typeof edges)[] = [];
  edges.forEach((edge, i) => {
    if (i === 0 || edge.front !== edges[i - 1]?.front) pieces.push(i ? [edges[i - 1] as typeof edge, edge] : [edge]);
    else pieces.at(-1)?.push(edge);
  });
  return pieces
    .map((piece, n) => {
      const end = piece.at(-1) as (typeof edges)[number];
      const torn =
        n === pieces.length - 1
          ? [1, 0.6, 0.25, -0.1, -0.45, -0.75, -1].map((t, i): Point => {
              const [x, y] = end.at(t);
              const far = i % 2 ? 0.3 : 1.9 + (i % 3) * 0.5;
              return [x + end.along[0] * far, y + end.along[1] * far];
            })
          : [];
      const cloth = polygon([...piece.map((e) => e.at(1)), ...torn, ...piece.map((e) => e.at(-1)).reverse()]);
      const hem = (t: number) => smooth(piece.map((e) => e.at(t)));
      const front = piece.at(-1)?.front;
      return (
        path(cloth, CREAM, 'transform="translate(0.6 -2)"') +
        path(cloth, front ? CORAL : '#a3243c') +
        path(hem(-0.62) + hem(0.62), 'none', `stroke="${front ? CREAM : '#e88a6a'}" stroke-width="1.8"`)
      );
    })
    .join('');
};

/** The finish: two poles on floats; the tape, torn in two by her bow, flies out left and right. */
const finish = () => {
  const post = (x: number) =>
    ellipse(x, 748, 32, 8, '#0b2a48', 'opacity=".7"') +
    ellipse(x, 740, 19, 13, '#e0933a') +
    ellipse(x, 737, 17, 9.6, '#f2b33d') +
    ellipse(x + 5, 733.6, 8, 4.4, CREAM) +
    path(pole([x, 738], [x, 598], 4.5, 3.6), '#3a2038') +
    path(pole([x + 2.6, 736], [x + 2.2, 598], 1.2, 1), '#f2c560') +
    // The end of the tape, wound twice round the pole.
    path(`M${x - 7} 604Q${x} 608 ${x + 7} 603V629Q${x} 634 ${x - 7} 630Z`, CORAL) +
    path(`M${x - 7} 617Q${x} 621 ${x + 7} 616`, 'none', `stroke="${CREAM}" stroke-width="1.8"`) +
    path(`M${x + 2} 606.4L${x + 7} 603V629L${x + 2} 632.4Z`, '#ff8a5a') +
    ellipse(x, 594, 6.5, 6.5, '#f2b33d') +
    ellipse(x + 1.6, 592, 2.8, 2.6, CREAM);
  const left = joints(
    '66 617 0, 84 636 .2, 108 647 .7, 130 638 1.4, 144 617 2.2, 162 608 2.9, 178 618 3.5, 182 640 4',
  );
  const right = joints(
    '534 616 3.14, 514 636 3.3, 490 650 3.8, 466 644 4.5, 450 622 5.2, 434 606 6, 416 612 6.6, 410 632 7',
  );
  const scraps = '214 586 40, 396 580 60, 152 668 12'
    .split(',')
    .map((t) => t.trim().split(' ').map(Number));
  return (
    ribbon(left) +
    ribbon(right) +
    scraps
      .map(([x, y, turn]) =>
        path('M-8 -4L6 -5L8 4L-5 5Z', CORAL, `transform="translate(${x} ${y}) rotate(${turn})"`),
      )
      .join('') +
    post(64) +
    post(536)
  );
};

/** First of all past the line: a duck and three ducklings, paddling out of the way. */
const ducks = () => {
  const one = (x: number, y: number, scale: number, young: boolean) => {
    const on = (text: string) => smooth(place(points(text), { x, y, scale }), true);
    const body = on('-22 -4, -17 -12, -6 -15, 8 -13, 19 -15, 28 -22, 27 -12, 22 -3, 10 2, -10 2');
    const neck = on('-20 -4, -21 -14, -24 -21, -23 -30, -16 -35, -8 -32, -6 -25, -9 -17, -4 -10');
    const bill = on('-22 -28, -30 -26, -34 -23, -30 -21, -22 -22');
    const [coat, head, wing] = young ? ['#f2c560', '#ffd97c', '#d9a040'] : ['#9a6a4c', '#2f7a62', '#6e4450'];
    return (
      path(limb(place(joints('-34 1 .4, -12 5 2, 14 5 2, 52 1 .4'), { x, y, scale })), '#8fd0b4', 'opacity=".7"') +
      ellipse(x, y + 5 * scale, 24 * scale, 5 * scale, '#06203c', 'opacity=".7"') +
      group(path(body) + path(neck), `fill="${CREAM}" transform="translate(1.4 -1.8)"`) +
      path(bill, '#f29a3d') +
      path(body, coat) +
      path(neck, head) +
      path(on('-6 -10, 6 -11, 18 -10, 24 -13, 18 -4, 4 -2, -4 -5'), wing) +
      (young ? '' : path(on('-20 -13, -14 -15.6, -8 -15, -7 -12, -13 -12, -19 -10'), CREAM)) +
      ellipse(x - 18 * scale, y - 28 * scale, 2 * scale, 2 * scale, '#0b1a30')
    );
  };
  return (
    one(250, 752, 0.5, true) + one(222, 760, 0.5, true) + one(192, 756, 0.5, true) + one(142, 762, 0.95, false)
  );
};

export const draw = (): string => {
  const picture = new Picture('#11676f');
  const { back, front } = spray(picture);
  const { boards, rim, depth } = cockpit(picture);
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
    .add(reflection(), shell(HERO, 'stern'), oar(1), oar(-1), back, shell(HERO, 'bow'), boards)
    .add(rim, handle(1), handle(-1), winner(picture), depth, front, finish(), ducks());
  return picture.svg();
};
