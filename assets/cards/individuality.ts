/** A square from above after rain: grey umbrellas stream one way, a coral one dances back; low light from top left. */
import {
  type Chance,
  chance,
  ellipse,
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
  sheet,
  smooth,
  stops,
} from './kit';

const INK = '#141a40';
const DANCER = { x: 378, y: 318 };
/** Where the stream walks to: down and a little left. */
const FLOW = 2.02;
/** The direction the light comes from. */
const LIGHT = -2.2;

/** A colour between two others. */
const blend = (from: string, to: string, t: number) => {
  const channel = (i: number) => {
    const [a, b] = [from, to].map((hex) => Number.parseInt(hex.slice(i, i + 2), 16));
    return Math.round(mix(a as number, b as number, t))
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
};

// ── The ground ────────────────────────────────────────────────────────────────────────────────────

/** Wet paving: slabs laid along the stream, dark at the rim of the card, a pale pool of sky round the dancer. */
const paving = (picture: Picture) => {
  const random = chance(6);
  const [along, across] = [
    [Math.cos(FLOW), Math.sin(FLOW)],
    [-Math.sin(FLOW), Math.cos(FLOW)],
  ] as [Point, Point];
  const spot = (u: number, v: number): Point => [
    300 + along[0] * u + across[0] * v,
    400 + along[1] * u + across[1] * v,
  ];
  let slabs = '';
  let joint = '';
  for (let row = -11; row < 11; row++) {
    joint += polygon([spot(-620, row * 46), spot(620, row * 46)], false);
    for (let k = -9; k < 9; k++) {
      const u = k * 74 + (row % 2 ? 37 : 0);
      joint += polygon([spot(u, row * 46), spot(u, (row + 1) * 46)], false);
      if (random() < 0.3)
        slabs += polygon([
          spot(u, row * 46),
          spot(u + 74, row * 46),
          spot(u + 74, (row + 1) * 46),
          spot(u, (row + 1) * 46),
        ]);
    }
  }
  const { x, y } = DANCER;
  return (
    sheet(picture.radial(x, y, 560, stops('0 #c3d3de, .2 #93abc4, .5 #56709a, 1 #2c3a6e'))) +
    path(slabs, '#ffffff', 'opacity=".1"') +
    path(joint, 'none', 'stroke="#33456f" stroke-width="1.6" opacity=".4"') +
    // The pool of light: smooth first, so that the dots on it stay quiet.
    ellipse(x - 14, y - 6, 210, 190, picture.radial(x - 20, y - 12, 200, stops('0 #fff0cc .95, .45 #f6e3c4 .7, .75 #d5dde0 .36, 1 #b0c4d4 0'))) +
    picture.grain(
      ellipse(
        x - 10,
        y,
        190, 170,
        picture.radial(x - 20, y - 20, 190, stops('0 #fff3d2 .8, .4 #fff0d0 .5, .75 #f2e6d0 .38, 1 #d5dde0 .1')),
      ),
    )
  );
};

// ── An umbrella from above ────────────────────────────────────────────────────────────────────────

/** Eight panels round an off-centre tip, each lit by the way it faces. */
const umbrella = (radius: number, turn: number, lit: string, dark: string, tip: Point, odd = lit) => {
  const corner = (i: number): Point => [
    Math.cos(turn + (i * Math.PI) / 4) * radius,
    Math.sin(turn + (i * Math.PI) / 4) * radius,
  ];
  let panels = '';
  let ribs = '';
  for (let i = 0; i < 8; i++) {
    const [a, b] = [corner(i), corner(i + 1)];
    const facing = 0.5 + 0.5 * Math.cos(turn + ((i + 0.5) * Math.PI) / 4 - LIGHT);
    const sag: Point = [(a[0] + b[0]) * 0.455, (a[1] + b[1]) * 0.455];
    const d = `M${num(tip[0])} ${num(tip[1])}L${num(a[0])} ${num(a[1])}Q${num(sag[0])} ${num(sag[1])} ${num(b[0])} ${num(b[1])}Z`;
    panels += path(d, blend(dark, i % 2 ? odd : lit, facing));
    ribs += `M${num(tip[0])} ${num(tip[1])}L${num(a[0] * 1.04)} ${num(a[1] * 1.04)}`;
  }
  const edge = Array.from({ length: 8 }, (_, i) => {
    const [a, b] = [corner(i), corner(i + 1)];
    const bend = `${num((a[0] + b[0]) * 0.455)} ${num((a[1] + b[1]) * 0.455)} ${num(b[0])} ${num(b[1])}`;
    return `${i ? '' : `M${num(a[0])} ${num(a[1])}`}Q${bend}`;
  }).join('');
  return { panels, ribs, tip, edge: `${edge}Z` };
};

/** A grey umbrella, finished: panels, ribs, a tip that catches the light. */
const greyUmbrella = (turn: number, lit: string, dark: string) => {
  const { panels, ribs, tip, edge } = umbrella(42, turn, lit, dark, [-2, 5]);
  return (
    path(edge, '#f2ead8', 'opacity=".75" transform="translate(-1.5 -1.5)"') +
    panels +
    path(ribs, 'none', `stroke="${INK}" stroke-width="1" opacity=".35"`) +
    ellipse(tip[0] + 1.4, tip[1] + 1.8, 3, 3, INK, 'opacity=".5"') +
    ellipse(tip[0], tip[1], 2.4, 2.4, '#dbe4ea')
  );
};

// ── The stream ────────────────────────────────────────────────────────────────────────────────────

interface Walker {
  at: Point;
  /** Which of the ways to walk. */
  step: number;
}

/** The stream: a lattice in step, each place a little off, parting round the dancer like water round a stone. */
const stream = (random: Chance): Walker[] => {
  const walkers: Walker[] = [];
  const [cos, sin] = [Math.cos(FLOW), Math.sin(FLOW)];
  for (let column = -8; column <= 8; column++) {
    for (let row = -8; row <= 8; row++) {
      const u = row * 101 + (column % 2 ? 50 : 0) + random.bell() * 5;
      const v = column * 79 + random.bell() * 3;
      let [x, y] = [300 + cos * u - sin * v, 400 + sin * u + cos * v];
      const [dx, dy] = [x - DANCER.x, y - DANCER.y];
      const away = Math.hypot(dx, dy) || 1;
      const push = 104 * Math.exp(-((away / 150) ** 2));
      x += (dx / away) * push;
      y += (dy / away) * push;
      const outside = x < -50 || x > 650 || y < -50 || y > 850;
      const inside =
        Math.hypot(x - DANCER.x, y - DANCER.y) < 140 ||
        Math.hypot(x - DANCER.x + 92, y - DANCER.y + 106) < 108;
      const crowded = walkers.some(({ at }) => Math.hypot(at[0] - x, at[1] - y) < 66);
      if (!outside && !inside && !crowded) walkers.push({ at: [x, y], step: Math.floor(random() * 4) });
    }
  }
  return walkers.sort((a, b) => a.at[1] - b.at[1]);
};

/** What shows of a walker round the umbrella's rim, walking to +x: shoes in mid-step, coat hem, a bag. */
const walkerSymbol = (picture: Picture, flip: 1 | -1, bag: boolean, shoes: string) => {
  const put = (text: string) =>
    smooth(
      place(points(text), { scale: 1, flip: 1 }).map(([x, y]): Point => [x, y * flip]),
      true,
    );
  return picture.symbol(
    path(put('-30 -17, -44 -14, -49 -4, -48 8, -42 16, -28 18'), '#27325c') +
      path(put('22 6, 40 5, 50 7, 54 11, 50 15.6, 40 16, 22 15'), shoes) +
      path(put('-40 -15, -54 -16, -59 -12, -56 -7.4, -40 -7'), shoes) +
      (bag
        ? path(put('-8 36, 20 37, 22 52, -10 51'), '#222c5e') +
          path(put('0 35, 2 31, 9 31, 12 36, 10 38, 2 38'), '#222c5e')
        : ''),
  );
};

/** Everybody in the stream: shadows on the wet stone, feet, then the grey roofs. */
const crowd = (picture: Picture) => {
  const random = chance(19);
  const walkers = stream(random);
  const feet = [
    walkerSymbol(picture, 1, false, INK),
    walkerSymbol(picture, -1, true, INK),
    walkerSymbol(picture, -1, false, INK),
    walkerSymbol(picture, 1, true, INK),
  ];
  const bold = walkerSymbol(picture, 1, false, '#e8503a');
  const tints = [['#b4c1cf', '#46587c'], ['#a3b2c6', '#3c4d74'], ['#bcc6d0', '#50617f']] as const;
  const roofs = tints.flatMap(([lit, dark]) =>
    [0.1, 0.3, 0.52].map((turn) => picture.symbol(greyUmbrella(turn, lit, dark))),
  );
  const use = (id: string, [x, y]: Point, extra = '') =>
    `<use href="#${id}" transform="translate(${num(x)} ${num(y)})${extra}"/>`;
  const degrees = Math.round((FLOW * 180) / Math.PI);
  const shadows = walkers.map(({ at: [x, y] }) => ellipse(x + 20, y + 25, 42, 40)).join('');
  const rebel = walkers.findIndex(({ at: [x, y] }) => Math.hypot(x - 150, y - 640) < 60);
  return (
    group(shadows, `fill="${INK}" opacity=".5"`) +
    walkers
      .map(({ at, step }, i) => use(i === rebel ? bold : (feet[step] as string), at, ` rotate(${degrees})`))
      .join('') +
    walkers
      .map(({ at }) => use(random.pick(roofs), at, ` scale(${random.between(0.93, 1.02).toFixed(2)})`))
      .join('')
  );
};

/** Distance: the stream sinks into blue towards the corners; warm light lies on it from the top left. */
const air = (picture: Picture) => {
  const { x, y } = DANCER;
  return (
    sheet(
      picture.radial(x, y, 600, stops('.25 #5a6aa0 0, .6 #46568e .42, 1 #2c3678 .8')),
      'style="mix-blend-mode:multiply"',
    ) +
    picture.grain(
      sheet(picture.radial(x - 20, y - 20, 620, stops('.45 #1d2a5e 0, .7 #1d2a5e .38, 1 #141a48 .6'))),
    ) +
    group(
      picture.grain(
        sheet(picture.linear(-20, -20, 300, 300, stops('0 #ffe2b0 .75, .5 #ffdcae .42, 1 #ffdcae 0'))),
      ),
      'style="mix-blend-mode:overlay"',
    )
  );
};

// ── The dancer ────────────────────────────────────────────────────────────────────────────────────

const polar = (angle: number, radius: number): Point => [Math.cos(angle) * radius, Math.sin(angle) * radius];
const set = <P extends Point | Joint>(list: readonly P[]) => place(list, DANCER);
const bone = (text: string) => limb(set(joints(text)), 3);
const shape = (text: string, closed = true) => smooth(set(points(text)), closed);

/** The coat's skirt, flung into a wheel. */
const skirt = (radius: number, turn: number) =>
  smooth(
    set(
      Array.from({ length: 42 }, (_, i): Point => {
        const a = (i * Math.PI) / 21;
        return polar(a, radius * (1 + 0.085 * Math.sin(7 * (a - turn)) + 0.05 * Math.cos(a - 0.6)));
      }),
    ),
    true,
  );

/** One swirling fold of the skirt, from the waist to the hem. */
const fold = (angle: number, width: number, reach: number) =>
  limb(
    set(
      [0.18, 0.42, 0.68, 0.9, 1].map((t, i): Joint => {
        const [x, y] = polar(angle - 0.75 * (1 - t), 74 * t * reach);
        return [x, y, width * ([0.15, 0.5, 0.9, 0.7, 0.1][i] as number)];
      }),
    ),
    2,
  );

/** The umbrella she swings: tilted away, so that its near rim shows. */
const brightUmbrella = (picture: Picture) => {
  const { panels, ribs, tip } = umbrella(72, 0.28, '#ff8a5c', '#c22a3a', [-9, -7], '#f2583f');
  const hat =
    panels +
    path(ribs, 'none', 'stroke="#8f1f3c" stroke-width="1.6" opacity=".6"') +
    ellipse(tip[0], tip[1], 4.4, 4.4, '#fff3d2');
  return picture.symbol(hat);
};

/** The dancer's solid forms, back to front; also the shape of her shadow. */
const figure = () => ({
  legs:
    path(bone('30 30 9, 62 52 7.4, 88 66 5.6'), '#2a2a66') + path(bone('-20 44 8, -34 76 6.4'), '#2a2a66'),
  boots:
    path(shape('82 58, 92 60, 104 66, 117 76, 116 84, 106 84, 94 78, 80 74'), '#f2b33d') +
    path(shape('-40 70, -28 72, -27 84, -33 98, -42 98, -45 84'), '#f2b33d'),
  skirt: path(skirt(76, 0.1), '#ffd3a4') + path(skirt(72, 0), '#e2402f'),
  arms:
    path(bone('12 -8 10, 34 -20 8.6, 54 -37 6.8, 65 -49 6.6'), '#ff8258') +
    path(bone('-12 -5 10, -28 -21 8.6, -37 -36 7, -41 -45 6.6'), '#ff8258'),
});

/** The open hand and the one on the umbrella's stick. */
const hands = () =>
  path(
    bone('64 -49 4, 71 -56 4.6, 75 -60 3.4') +
      bone('74 -60 1.7, 80 -68 1.3') +
      bone('76 -58 1.7, 84 -63 1.3') +
      bone('76 -56 1.7, 84 -57 1.2') +
      bone('70 -58 1.7, 72 -67 1.2'),
    '#c98152',
  ) +
  path(
    bone('-42 -46 4.2, -46 -53 4.6') + bone('-50 -50 1.9, -45 -57 1.9') + bone('-42 -52 1.7, -46 -58 1.6'),
    '#c98152',
  );

/** Head thrown back: face to the sky, eyes shut, hair flying round with the turn. */
const head = () => {
  const tilt = { x: DANCER.x + 2, y: DANCER.y - 4, turn: -0.42, scale: 1.12 };
  const lock = (text: string) => limb(place(joints(text), { ...tilt, turn: -1.25 }), 3);
  const part = (text: string, closed = true) => smooth(place(points(text), tilt), closed);
  const stroke = (d: string, colour: string, width: number) =>
    path(d, 'none', `stroke="${colour}" stroke-width="${width}" stroke-linecap="round"`);
  return (
    // A scarf, one end out on the turn.
    path(limb(place(joints('10 17 5, 20 26 6.4, 31 27 7.4, 42 35 8.6'), tilt)), '#8f1f3c', 'opacity=".7" transform="translate(4 6)"') +
    path(limb(place(joints('10 17 5, 20 26 6.4, 31 27 7.4, 42 35 8.6'), tilt)), '#f2b33d') +
    path(limb(place(joints('14 17 .4, 22 22.6 1.6, 31 22.6 1.8, 40 28 .4'), tilt)), '#ffdf8a') +
    stroke(part('29 33.4, 35 21', false) + part('35 38, 42 26', false), '#c9503a', 2.6) +
    path(part('-12 8, -4 14, 6 14, 14 7, 16 15, 7 23, -5 23, -14 16'), '#f2b33d') +
    stroke(part('-11 13, -4 18, 6 18, 13 12', false), '#b8702c', 1.4) +
    path(
      lock('-2 -4 10, -17 -12 10, -32 -10 8, -44 2 5, -51 14 .6') +
        lock('0 -7 10, -12 -23 9, -28 -26 7, -43 -18 4, -56 -4 .5') +
        lock('4 -4 9, 4 -20 8, -8 -33 6, -24 -38 3, -40 -32 .5'),
      '#2a1638',
    ) +
    path(
      lock('-8 -14 .4, -20 -18 1.1, -34 -14 .9, -44 -5 .3') + lock('0 -16 .4, -10 -27 1.1, -24 -31 .3'),
      '#6e3b74',
    ) +
    path(part('13 6, 7 14, -5 14, -13 6, -14 -6, -5 -15, 7 -15, 15 -5'), '#2a1638') +
    path(part('9.4 8, 4 15.4, -3.6 15.4, -9.4 8.6, -10 -1, -5 -6.6, 4 -7.4, 9.4 -2'), '#c98152') +
    stroke(part('-7 .8, -4.6 2.4, -2 1.2', false) + part('2 1.2, 4.6 2.4, 7 .8', false), '#4a1f30', 1.8) +
    stroke(
      part('-7.4 -2.6, -4.6 -3.8, -2.4 -3', false) + part('2.4 -3, 4.8 -3.8, 7.4 -2.6', false),
      '#4a1f30', 1.3,
    ) +
    stroke(part('-3.4 9.6, 0 11.8, 3.6 9.4', false), '#a8323c', 2) +
    stroke(part('.2 3, -1 6.4, .8 6.8', false), '#8f4f30', 1.4)
  );
};

/** Water thrown up by the boots: a crown of drops, and rings running out over the wet stone. */
const splash = () => {
  const random = chance(12);
  let drops = '';
  for (let i = 0; i < 46; i++) {
    const angle = random.between(-0.7, 1.9);
    const [x, y] = [
      100 + Math.cos(angle) * random.between(16, 66),
      72 + Math.sin(angle) * random.between(12, 60),
    ];
    const size = random() ** 2 * 3.6 + 1;
    drops += limb(
      set([
        [x, y, size],
        [x - Math.cos(angle) * size * 3, y - Math.sin(angle) * size * 3, 0.3],
      ]),
      2,
    );
  }
  const ring = (x: number, y: number, r: number, opacity: number) =>
    ellipse(
      DANCER.x + x,
      DANCER.y + y,
      r,
      r * 0.94,
      'none',
      `stroke="#fffbe8" stroke-width="2.4" stroke-dasharray="${num(r * 1.3)} ${num(r * 0.25)} ${num(r * 0.7)} ${num(r * 0.5)}" opacity="${opacity}"`,
    );
  return {
    rings:
      ring(0, 8, 104, 0.9) +
      ring(2, 10, 126, 0.6) +
      ring(98, 72, 20, 0.9) +
      ring(98, 72, 34, 0.7) +
      ring(-36, 88, 18, 0.9) +
      ring(-36, 88, 30, 0.6),
    drops: path(drops, '#fffbe8'),
  };
};

const dancer = (picture: Picture) => {
  const { legs, boots, skirt: wheel, arms } = figure();
  const canopy = brightUmbrella(picture);
  const [ux, uy] = [DANCER.x - 100, DANCER.y - 114];
  const roof = (x: number, y: number, extra = '') =>
    `<use href="#${canopy}" transform="translate(${num(x)} ${num(y)}) rotate(-41) scale(1 .9)"${extra}/>`;
  const body = picture.symbol(legs + boots + wheel + arms + hands() + head());
  const silhouette = picture.mask(
    `<use href="#${body}" x="26" y="34" style="filter:brightness(0) invert(1)"/>${roof(ux + 44, uy + 58, ' style="filter:brightness(0) invert(1)"')}`,
  );
  const { rings, drops } = splash();
  const dark = [0.2, 1.1, 1.98, 2.9, 3.75, 4.66, 5.56].map((a) => fold(a, 9, 0.98)).join('');
  const bright = [0.52, 1.42, 2.32, 3.2, 4.1, 5, 5.88].map((a) => fold(a, 4, 0.97)).join('');
  const opening = smooth(
    set([
      ...[0.3, 0.55, 0.8, 1.12].map((t) => polar(1.62 - 0.75 * (1 - t), 74 * t)),
      ...[1.12, 0.8, 0.55, 0.3].map((t) => polar(1.62 + 0.2 * t * t - 0.75 * (1 - t), 74 * t)),
    ]),
    true,
  );
  const shade = picture.radial(
    DANCER.x - 26,
    DANCER.y - 28,
    112,
    stops('0 #7a1f4a 0, .45 #7a1f4a .34, 1 #5a1850 .78'),
  );
  return (
    rings +
    sheet('#33456f', `${silhouette} opacity=".62"`) +
    legs +
    boots +
    drops +
    wheel +
    group(
      path(dark, '#b02338') + path(bright, '#ff7a52') + picture.grain(path(skirt(72, 0), shade), '', 'fine'),
      picture.clip(skirt(72, 0)),
    ) +
    // The coat falls open on the turn: lining, the edge of the front, three buttons.
    group(
      path(opening, '#7a1f4a', 'transform="translate(3 3)"') +
        path(opening, '#ffd3a4') +
        path(opening, '#c9806a', 'opacity=".5" transform="translate(5 0)"'),
      picture.clip(skirt(76, 0.1)),
    ) +
    [0.42, 0.62, 0.82]
      .map((t) => set([polar(1.84 - 0.75 * (1 - t), 74 * t)])[0] as Point)
      .map(([x, y]) => ellipse(x, y, 2.8, 2.8, '#5a1838') + ellipse(x - 0.5, y - 0.6, 2.1, 2.1, '#fff3d2'))
      .join('') +
    path(bone('-90 -106 2, -38 -45 2'), '#7a4a2c', 'transform="translate(1.4 1.2)"') +
    path(bone('-90 -106 1.7, -38 -45 1.7'), '#fff3d2') +
    group(arms.replace(/fill="[^"]*"/g, ''), 'fill="#8a1c3e" opacity=".75" transform="translate(5 8)"') +
    path(shape('-20 -8, -8 -16, 10 -17, 22 -8, 20 8, 6 17, -10 16, -21 6'), '#ff7a50') +
    arms +
    // Light along the top of the sleeves, cuffs, and the folds at the elbow.
    path(bone('12 -15 .4, 32 -25 1.6, 50 -40 1.5, 60 -49 .4') + bone('-22 -20 .4, -34 -36 1.4, -43 -46 .4'), '#ffc08c') +
    path(bone('59 -51.6 1.7, 69.6 -44 1.7') + bone('-47.6 -43.6 1.7, -36.4 -48 1.7'), '#ffd3a4') +
    path(bone('34 -14 .3, 38 -20 1.2, 37 -26 .3') + bone('-24 -16 .3, -28 -21 1.1, -33 -22 .3'), '#b8303a') +
    hands() +
    head() +
    sheet('#fff3d2', picture.mask(roof(ux - 2.4, uy - 2.4, ' style="filter:brightness(0) invert(1)"'))) +
    roof(ux, uy)
  );
};

export const draw = (): string => {
  const picture = new Picture('#56709a');
  picture.add(paving(picture), crowd(picture), air(picture), dancer(picture));
  return picture.svg();
};
