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
const CORAL = '#f04e2d';
const SKIN = '#b9683f';
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
    for (let away = 150, i = 0; away > 15; away *= 0.9, i++) {
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

/** Half the shell's outline at the deck and at the water, from the seat to the bow, in metres. */
const DECK = sample<Spot>([[0.31, 0.2, 0.1], [0.26, 0.21, -0.9], [0.14, 0.22, -2.1], [0, 0.21, -3]], 3);
const WATERLINE = sample<Spot>([[0.25, 0, 0.1], [0.21, 0, -0.9], [0.11, 0, -2], [0, 0, -2.92]], 3);

/** The shell, end on: two flanks on the water, a deck that catches the sky, the ball on its bow. */
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
  const line = (outline: readonly Spot[], side: 1 | -1) =>
    outline.map(([dx, up, dz]) => at(side * dx, up, dz));
  const flank = (side: 1 | -1) => area(...line(DECK, side), ...line(WATERLINE, side).reverse());
  const top = area(...line(DECK, 1), ...line(DECK, -1).reverse());
  const edge = polygon(line(DECK, 1).map((c) => spot(...c)), false);
  const scale = LENS / (z - 3);
  return (
    path(flank(-1) + flank(1), hull) +
    path(flank(-1), INK, 'opacity=".38"') +
    path(top, deck) +
    path(area(...line(DECK, -1), at(0, 0.24, -3), at(0, 0.24, 0.1)), hull, 'opacity=".3"') +
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

const HERO: Boat = { across: -0.2, away: 13.3, hull: '#8f2536', deck: '#f26a3d' };
const BODY = { x: spot(HERO.across, 0, 13.3)[0], y: spot(HERO.across, 0, 13.3)[1], scale: 1.64 };
const shape = (text: string) => smooth(place(points(text), BODY), true);

/** Points of the right side, or mirrored for the left, whose whole arm swings a little higher. */
const armSide = (line: readonly Point[], side: 1 | -1) => {
  const pivot: Point = [side * 18, -80];
  const off = line.map(([x, y]): Point => [side * x - pivot[0], y - pivot[1]]);
  return place(place(off, { x: pivot[0], y: pivot[1], turn: side < 0 ? 0.11 : -0.02 }), BODY);
};
/** The head, thrown back and to one side. */
const headOf = (text: string) =>
  place(place(points(text), { x: 0, y: -92, turn: -0.09 }), BODY);
const head = (text: string) => smooth(headOf(text), true);
const line = (spine: readonly Point[], colour: string, width: number, alpha = 1) =>
  path(
    smooth(spine),
    'none',
    `stroke="${colour}" stroke-width="${width}" stroke-linecap="round" opacity="${alpha}"`,
  );
const stroke = (text: string, colour: string, width: number, alpha = 1) =>
  line(place(points(text), BODY), colour, width, alpha);

const BACK =
  '-10 -86, 0 -88, 10 -86, 20 -84, 24 -74, 21.4 -62, 17.4 -50, 15 -39, 18 -28, 19.6 -20, 0 -10, ' +
  '-19.6 -20, -18 -28, -15 -39, -17.4 -50, -21.4 -62, -24 -74, -20 -84';
const NECK = '-15 -84, -8.6 -87.6, -6 -92, -5.6 -99, 5.2 -99, 5.6 -92, 8.6 -87.6, 15 -84, 0 -77';
/** Deltoid, biceps, forearm up to the wrist; back down over elbow and triceps to the armpit. */
const ARM_BACK = points(
  '8 -85, 16.6 -91, 24 -95, 29.6 -100.4, 34.4 -106.6, 37.4 -113.6, 38.6 -121, 41 -130, 44 -138, 49.4 -138, ' +
    '51.4 -129, 52.2 -120, 50.6 -111.6, 47 -105, 42.6 -97.4, 37 -88.4, 29.6 -79, 22.4 -67, 13 -70',
);
/** A fist from behind: back of the hand, four knuckles above, the thumb shut over the inner side. */
const FIST = points(
  '43.4 -136, 42 -140, 38.4 -142.4, 37.4 -147, 39.4 -149.8, 39.8 -152.4, 42 -154.6, 43.9 -153.8, 46 -155.8, ' +
    '48.2 -154.6, 50.2 -155.2, 51.9 -153.4, 53.8 -152.6, 55.2 -149.4, 54.6 -144, 51.6 -139.6, 50 -136',
);
/** The dips between the knuckles, the thumb's edge, tendons to the wrist. */
const KNUCKLES = ['43.9 -153.6, 44.2 -149', '48.2 -154.2, 48.2 -149', '51.9 -153.2, 51.7 -148.6', '39.6 -150, 42 -147, 42.2 -142'];
const SUIT =
  '-18 -28, -15 -39, -17 -49, -19.8 -57, -13.4 -64, -8.4 -73, -12 -85.6, -7 -87, -2.2 -77, 2.2 -77, ' +
  '7 -87, 12 -85.6, 8.4 -73, 13.4 -64, 19.8 -57, 17 -49, 15 -39, 18 -28, 19.6 -20, 0 -10, -19.6 -20';
const HAIR =
  '-9.4 -5, -11.6 -13, -10.4 -22, -4.8 -27.6, 4.8 -27.6, 10.4 -22, 11.6 -13, 9.4 -5, 4.8 -1, 0 -3, -4.8 -1';
const BUN = '-6.4 -25.5, -8.6 -31, -5.8 -37.4, 0 -39.4, 5.8 -37.4, 8.6 -31, 6.4 -25.5, 0 -23.6';
const EARS = ['-10.6 -15.6, -13 -16, -13.2 -11.6, -11 -8.6'];
/** Temple, cheek, the tip of the nose, a laughing mouth and the jaw, in lost profile to the right. */
const CHEEK =
  '5 -19.6, 9 -20.4, 11.8 -18.6, 12.8 -15.4, 15.6 -11.6, 15 -10, 13.6 -9.4, 13.9 -7.6, 12.6 -6.6, 13 -4.6, ' +
  '11 -1.6, 6.6 -.4, 3.4 -3, 4 -9, 3.6 -14';
const SIDES = [1, -1] as const;

/** The winner from behind, fists in the air: dark against the sun, its light wrapped round every edge. */
const winner = (picture: Picture) => {
  const arms = SIDES.flatMap((side) => [ARM_BACK, FIST].map((form) => smooth(armSide(form, side), true)));
  const flesh = [shape(BACK), ...arms, shape(NECK), head(CHEEK), ...EARS.map(head)].map((d) => path(d)).join('');
  const all = flesh + path(head(HAIR)) + path(head(BUN));
  const id = picture.symbol(all);
  const use = (x: number, y: number, fill: string) => `<use href="#${id}" x="${x}" y="${y}" fill="${fill}"/>`;
  const rim = use(-1.8, -1.2, CREAM) + use(2.4, -1.4, CREAM) + use(0.4, -2.6, CREAM);
  // What is left after moving the body in from both sides: the shaded middle between two lit edges.
  const core = group(
    group(sheet('#6a1a48', `opacity=".24" ${picture.mask(use(-4, 3.4, '#fff'))}`), picture.mask(use(2.6, 3.4, '#fff'))),
    picture.clip(all),
  );
  const muscle = (text: string, side: 1 | -1, fill: string, alpha: number) =>
    path(smooth(armSide(points(text), side), true), fill, `opacity="${alpha}"`);
  const crease = (text: string, side: 1 | -1, width: number, alpha: number) =>
    line(armSide(points(text), side), SKIN_SHADE, width, alpha);
  const modelling = SIDES.map(
    (side) =>
      // Light on deltoid and forearm, shade under triceps and along the shoulder blade.
      muscle('15 -87.6, 21 -91.6, 27 -94, 30 -91, 26.6 -86, 20.6 -84.6', side, '#d98a54', 0.55) +
      muscle('41.6 -133, 41 -124, 41.4 -116, 44.4 -113, 46 -122, 45.4 -131', side, '#d98a54', 0.45) +
      muscle('29 -80, 35 -88, 40.6 -97, 44.4 -104, 39 -100, 33.6 -93, 28 -86', side, SKIN_SHADE, 0.5) +
      muscle('9 -75, 14.6 -74.6, 20 -68, 21 -61.6, 16 -62.4, 12.4 -67', side, SKIN_SHADE, 0.5) +
      // The lit ridge of the shoulder, where it turns up into the arm.
      muscle('12 -86.4, 17 -90, 23.6 -93.2, 27.6 -96.6, 24 -94.8, 17 -91.4', side, '#f0b07c', 0.7) +
      crease('26 -79.6, 30.4 -86, 31.6 -92, 29.4 -97', side, 1.7, 0.6) +
      crease('43.6 -106.6, 46.4 -109.6, 45.6 -113', side, 1.6, 0.7) +
      crease('44.4 -138.4, 47 -137.6, 49.6 -138.6', side, 1.3, 0.5) +
      KNUCKLES.map((text) => crease(text, side, 1.4, 0.9)).join(''),
  ).join('');
  const panel = (side: 1 | -1) =>
    path(
      smooth(
        place(points('17 -50, 15 -39, 18 -28, 19.6 -20, 12 -16, 11 -28, 9.6 -39, 13 -53'), { ...BODY, flip: side }),
        true,
      ),
      '#8f1f3c', 'opacity=".75"',
    );
  return (
    rim +
    group(flesh, `fill="${SKIN}"`) +
    path(shape(SUIT), CORAL) +
    panel(1) +
    panel(-1) +
    core +
    group(modelling, picture.clip(all)) +
    SIDES.map((side) =>
      line(place(points('11.4 -84, 8.4 -73, 13.2 -64.4, 19 -57.6'), { ...BODY, flip: side }), CREAM, 2.2, 0.92),
    ).join('') +
    // The furrow of the spine, deepest in the small of the back, and the shoulder blades pressed together.
    path(shape('0 -75, 1.8 -62, 3 -48, 2.4 -36, 1 -26, -1.4 -36, -2 -48, -1 -62'), '#8f1f3c', 'opacity=".8"') +
    path(shape('4 -70, 8 -66, 11.4 -59.6, 10.6 -56.6, 7.4 -58.6, 4.6 -64'), '#b32a3c', 'opacity=".75"') +
    path(shape('-4 -70, -8 -66, -11.4 -59.6, -10.6 -56.6, -7.4 -58.6, -4.6 -64'), '#b32a3c', 'opacity=".75"') +
    path(shape('12.6 -58, 14.4 -51, 12.6 -42, 14.6 -33, 11.8 -41, 11.6 -50'), '#ff8a5a', 'opacity=".8"') +
    stroke('-14 -41, -9 -38, -4 -38.6', '#7a1638', 1.8, 0.55) +
    stroke('13.6 -36, 8 -33.4, 4 -34.4', '#7a1638', 1.8, 0.55) +
    stroke('-6 -93, -5.4 -88, -9 -85', SKIN_SHADE, 1.6, 0.55) +
    stroke('6 -93, 5.4 -88, 9 -85', SKIN_SHADE, 1.6, 0.55) +
    path(head(BUN), '#2a1638') +
    path(head(HAIR), '#2a1638') +
    // Hair drawn up tight into the bun, a tie round it, the strap of a sun visor.
    ['-6.6 -4, -8.6 -13, -4 -24', '-3 -3.6, -4 -13, -1.6 -24', '6.6 -4, 8.6 -13, 4 -24', '3 -3.6, 4 -13, 1.6 -24', '-4.6 -28, -4.4 -33, -1 -37', '3 -28.6, 4.4 -33, 2.6 -36.6']
      .map((text) => line(headOf(text), '#74477e', 1.3, 0.8))
      .join('') +
    // She laughs towards the sun: what shows of the face from behind it.
    path(head(CHEEK), SKIN) +
    path(head('9.4 -17, 12.6 -15, 13.8 -11.4, 12.6 -7.4, 10.4 -3.6, 11.2 -8, 11 -12.6'), '#e69a62') +
    line(headOf('11.6 -5.6, 9.4 -5.6, 8 -7.6'), '#4a1630', 1.5) +
    line(headOf('9.6 -13.2, 11.2 -14.2, 12.4 -13.2'), '#2a1638', 1.6) +
    path(head('3 -14.6, 5.6 -15.4, 6.4 -11.6, 4.6 -7.6, 2.8 -9.4'), '#c97a4c') +
    line(headOf('4 -13.2, 5.2 -12.2, 4.2 -9.6'), SKIN_SHADE, 1.1, 0.8) +
    ellipse(...(headOf('4 -6.4')[0] as Point), 2, 2, '#f2b33d') +
    line(headOf('-11.2 -16, -5 -14.4, 4 -16.6, 11.4 -19'), '#f2b33d', 3) +
    line(headOf('-6 -26, 0 -24.2, 6 -26'), CORAL, 4)
  );
};

/** The V of the splash guard before her seat, and the shadow she throws down the deck to us. */
const cockpit = (picture: Picture) => {
  const { across: x, away: z } = HERO;
  const at = (dx: number, up: number, dz: number): Spot => [x + dx, up, z + dz];
  const board = (side: 1 | -1) =>
    area(at(side * 0.31, 0.2, 0.1), at(0, 0.23, -0.95), at(0, 0.33, -0.98), at(side * 0.33, 0.31, 0.1));
  const rim = (side: 1 | -1) =>
    path(
      polygon([spot(...at(side * 0.33, 0.31, 0.1)), spot(...at(0, 0.33, -0.98))], false),
      'none', `stroke="${CREAM}" stroke-width="2.6" stroke-linecap="round"`,
    );
  const deck = area(
    ...DECK.map(([dx, up, dz]) => at(dx, up, dz)),
    ...DECK.map(([dx, up, dz]) => at(-dx, up, dz)).reverse(),
  );
  return {
    shade: group(
      path(
        area(at(0.3, 0.22, 0.1), at(0.2, 0.22, -1.5), at(0.03, 0.22, -2.3), at(-0.16, 0.22, -1.9), at(-0.3, 0.22, 0.1)),
        '#5a1444', 'opacity=".5"',
      ) +
        picture.grain(
          path(
            'M250 560H360V690H250Z',
            picture.linear(0, 610, 0, 690, [[0, '#5a1444', 0.6], [0.7, '#5a1444', 0.3], [1, '#5a1444', 0]]),
          ),
          '', 'fine',
        ),
      picture.clip(deck),
    ),
    guard: path(board(-1), '#b8305a') + path(board(1), '#f2b33d') + path(board(-1), '#e0933a') + rim(1) + rim(-1),
  };
};

/** One oar let go: it trails from its lock, the blade flat on the water in its own rings. */
const oar = (side: 1 | -1) => {
  const at = (dx: number, y: number): Point => [BODY.x + side * dx, y];
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
    path(pole(at(40, 576), at(100, 562), 2.4, 1.8) + pole(at(36, 592), at(100, 564), 2.2, 1.8), '#20264a') +
    path(pole(at(34, 545), at(156, 569), 3.2, 2.7), CREAM, 'transform="translate(0 -2)"') +
    path(pole(at(34, 545), at(156, 569), 3.2, 2.7), '#e0a84a') +
    path(pole(at(32, 544.6), at(54, 549), 4.4, 4.2) + pole(at(92, 556.4), at(105, 559), 5, 5), INK) +
    path(blade, CREAM, 'transform="translate(0 -2.2)"') +
    path(blade, CORAL) +
    path(tip, CREAM) +
    path(polygon([at(148, 569.6), at(204, 576), at(150, 571.4)]), '#9c2136', 'opacity=".85"')
  );
};

/**
 * Spray: the bow throws water aside in unequal jets, thick at the hull, breaking into drops in the air,
 * over a veil of mist; her wake opens behind.
 */
const spray = (picture: Picture) => {
  const random = chance(57);
  const [x, y] = spot(HERO.across, 0, 10.36);
  const layers = ['', '', ''] as [string, string, string];
  let [drops, veil] = ['', ''];
  for (const side of SIDES) {
    veil += ellipse(
      x + side * 74, y - 46, 104, 62,
      picture.radial(x + side * 62, y - 40, 104, [[0, '#e6f6de', 0.85], [0.5, '#bfe6d2', 0.52], [1, '#8fd0b4', 0.2]]),
    );
    for (let i = 0; i < 13; i++) {
      const t = i / 12;
      const [x0, y0] = [x + side * mix(2, 40, t), mix(y + 4, y - 84, t)];
      const out = mix(120, 30, t) * random.between(0.55, 1.2);
      const up = mix(46, 66, t) * random.between(0.5, 1.45);
      const arc = (s: number): Point => [x0 + side * out * s, y0 - up * s * (1.7 - 1.05 * s)];
      const thick = random.between(4, 8.5);
      const reach = random.between(0.62, 0.95);
      const water = (r: number) =>
        limb(
          ([[0, 1.1], [0.4, 0.8], [0.75, 0.5], [1, 0.16]] as const).map(([s, w]): Joint => {
            const [ax, ay] = arc(s * reach);
            return [ax, ay, thick * w * r];
          }),
          2,
        );
      layers[0] += path(water(1.7));
      layers[1] += path(water(1));
      if (i % 3 !== 1) layers[2] += path(water(0.45));
      for (let k = 0; k < 5; k++) {
        const s = reach + 0.1 + k * 0.13;
        const [dx, dy] = arc(s);
        const r = thick * mix(0.42, 0.14, k / 4) * random.between(0.6, 1.2);
        drops += ellipse(dx + random.bell() * 5 * k * 0.6, dy - random() * 5 * k, r, r * 1.15);
      }
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
    back:
      path(wake(1.2, 7), '#5cc0a4', 'opacity=".45"') +
      path(wake(0.95, 8), '#cdeed2', 'opacity=".6"') +
      picture.grain(veil) +
      group(layers[0], 'fill="#6fbfae"') +
      group(layers[1], 'fill="#c4e9d4"'),
    front: group(layers[2] + drops, `fill="${CREAM}"`),
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
    '66 617 0, 90 630 .2, 118 640 .8, 142 630 1.5, 160 607 2.2, 182 602 2.9, 200 618 3.5, 202 642 4.1',
  );
  const right = joints(
    '534 616 3.14, 510 632 3.3, 482 646 3.9, 456 642 4.6, 436 616 5.3, 414 600 6.1, 392 610 6.7, 384 628 7',
  );
  const scraps = '222 672 12, 176 574 40, 428 576 60, 396 664 25, 232 604 70'
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
  const { shade, guard } = cockpit(picture);
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
    .add(reflection(), shell(HERO, 'stern'), oar(1), oar(-1), back, shell(HERO, 'bow'), shade)
    .add(winner(picture), guard, front, finish(), ducks());
  return picture.svg();
};
