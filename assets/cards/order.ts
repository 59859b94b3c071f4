/** Bulb fields from straight above; a low morning sun lays every shadow square across the rows. */
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
  polygon,
  sheet,
  smooth,
} from './kit';

const picture = new Picture('#7a3550');
const random = chance(24);

// The land is drawn upright and then turned as one: x runs across the rows, y along them.
const TURN = 24;
const turned = (shapes: string, extra = '') =>
  group(shapes, `transform="rotate(${TURN} 300 400) translate(-66 -60) scale(1.16)" ${extra}`.trimEnd());

/** Places across the land: where each kind of ground begins. */
const NEXT_ROW = 330;
const SOIL_END = 474;
const WATER = 546;
const FAR_SIDE = 594;
const PITCH = 42;
const BED = 35;
/** The cross canal: everything above it belongs to the neighbour's field. */
const DITCH = { from: 52, to: 84 };
const TRACTOR: Point = [NEXT_ROW + BED / 2, 334];
/** Machine and shadow are drawn small and set down this much larger. */
const grown = (shapes: string) => {
  const [x, y] = TRACTOR;
  return group(shapes, `transform="translate(${num(x)} ${y}) scale(1.28) translate(${num(-x)} ${-y})"`);
};

interface Tulip {
  petal: string;
  shade: string;
}
const YELLOW: Tulip = { petal: '#ffd970', shade: '#e79a2e' };
const APRICOT: Tulip = { petal: '#f9a14c', shade: '#cf5f2f' };
const RED: Tulip = { petal: '#e8452f', shade: '#9c2236' };
const ROSE: Tulip = { petal: '#e27f86', shade: '#a63e5c' };
const CREAM: Tulip = { petal: '#fdeccb', shade: '#e3a58a' };
/** The order the colours keep, over and over: the eye soon knows which one comes next. */
const SEQUENCE = [YELLOW, APRICOT, RED, ROSE, CREAM] as const;

const box = (x: number, y: number, width: number, height: number, fill: string, extra = '') =>
  `<rect x="${num(x)}" y="${num(y)}" width="${num(width)}" height="${num(height)}"` +
  ` fill="${fill}"${extra && ` ${extra}`}/>`;

/** Rows of flowers as dotted strokes: one dash of no length per tulip, every second row half a step on. */
const rows = (x: number, from: number, to: number, colour: string, width: number, shift: number) =>
  [0, 1, 2, 3]
    .map((row) => {
      const start = from + (row % 2) * 4.5 + shift;
      return path(
        `M${num(x + 4.4 + row * 8.7 + shift * 0.6)} ${num(start)}V${to}`,
        'none',
        `stroke="${colour}" stroke-width="${width}"`,
      );
    })
    .join('');

/** One bed of one colour: dark leaves, shaded petals, lit petals, and its shadow on the right. */
const bed = (x: number, from: number, to: number, { petal, shade }: Tulip) =>
  box(x, from, BED + 7, to - from, '#3a1f4e') +
  box(x, from, BED, to - from, shade) +
  group(
    rows(x, from, to, '#6b2444', 7.4, 1) + rows(x, from, to, petal, 6.6, -0.4),
    'stroke-linecap="round" stroke-dasharray="0 9"',
  );

/** The finished beds left of the tractor; beyond the ditch and the water the neighbours', in line. */
const beds = () => {
  let out = '';
  for (let i = 1; i <= 15; i++) {
    const tulip = SEQUENCE[(i * 4 + 2) % 5] as Tulip;
    const x = NEXT_ROW - i * PITCH;
    out += bed(x, DITCH.to + 14, 960, tulip);
  }
  for (let i = -9; i <= 6; i++) {
    out += bed(NEXT_ROW + i * PITCH, -160, DITCH.from - 12, SEQUENCE[(i + 52) % 5] as Tulip);
  }
  for (let i = 0; i < 5; i++)
    out += bed(FAR_SIDE + 8 + i * PITCH, DITCH.to + 14, 960, SEQUENCE[(i * 4 + 3) % 5] as Tulip);
  return out;
};

/** Bare earth waiting for its rows: even furrows, lit on the left of each ridge. */
const soil = () => {
  const earth = picture.linear(340, 100, 520, 900, [[0, '#b9685a'], [0.5, '#8d4552'], [1, '#5c2a52']]);
  let dark = '';
  let light = '';
  for (let x = NEXT_ROW + 4; x < SOIL_END; x += 10.5) {
    dark += `M${num(x)} ${DITCH.to + 14}V960`;
    light += `M${num(x + 3)} ${DITCH.to + 14}V960`;
  }
  return (
    box(NEXT_ROW, DITCH.to, SOIL_END - NEXT_ROW, 900, earth) +
    path(dark, 'none', 'stroke="#3a1f56" stroke-width="3" opacity=".5"') +
    path(light, 'none', 'stroke="#ffc08a" stroke-width="1.6" opacity=".5"')
  );
};

/** The row being drawn: full behind, opening from bud to flower just after the machine. */
const nextRow = () => {
  const [, y] = TRACTOR;
  let shade = '';
  let petals = '';
  for (let row = 0; row < 4; row++) {
    for (let step = 0; step < 12; step++) {
      const x = NEXT_ROW + 4.4 + row * 8.7;
      const at = y + 70 + (row % 2) * 4.5 + step * 9;
      const size = 1.1 + (step / 12) * 2.6;
      shade += ellipse(x + 1.2, at + 1.2, size + 0.5);
      petals += ellipse(x - 0.5, at - 0.5, size);
    }
  }
  return (
    box(NEXT_ROW, y + 60, BED, 700, '#6b2a48') +
    bed(NEXT_ROW, y + 70 + 108, 960, RED) +
    group(shade, 'fill="#3a1f4e"') +
    group(petals, `fill="${RED.petal}"`)
  );
};

/** Straight water with the morning sky in it: light on the far bank, dark under the near one. */
const canals = () => {
  const water = picture.linear(WATER, 0, FAR_SIDE, 0, [[0, '#1d4f6e'], [0.3, '#2f7f8f'], [1, '#8fc7bd']]);
  const cross = picture.linear(0, DITCH.from, 0, DITCH.to, [
    [0, '#1d4f6e'], [0.4, '#2f7f8f'], [1, '#8fc7bd'],
  ]);
  return (
    box(-260, DITCH.from - 12, 1200, DITCH.to - DITCH.from + 26, '#8a7a4c') +
    box(SOIL_END, DITCH.to, FAR_SIDE + 8 - SOIL_END, 900, '#a8895a') +
    box(-260, DITCH.from, 1200, DITCH.to - DITCH.from, cross) +
    box(WATER, DITCH.from, FAR_SIDE - WATER, 900, water) +
    path(
      `M${FAR_SIDE} ${DITCH.to}V960M-260 ${DITCH.to}H${WATER}`,
      'none', 'stroke="#fff0cf" stroke-width="2.4"',
    ) +
    path(`M${WATER} ${DITCH.to}V960M-260 ${DITCH.from}H940`, 'none', 'stroke="#2a2a66" stroke-width="2.4"')
  );
};

/** The verge: a pale path between two strips of short grass. */
const verge = () =>
  box(SOIL_END, DITCH.to, 7, 900, '#59693f') +
  box(518, DITCH.to, 24, 900, '#6d7a45') +
  box(518, DITCH.to, 3, 900, '#b8a45c') +
  box(SOIL_END, DITCH.to, 2.5, 900, '#d9b96a');

/** A pollard every so many paces. Its crown from above, and its long shadow over path and water. */
const TREES = [102, 248, 394, 540, 686, 832] as const;
const TREE_X = 498;
const crown = () => {
  const leaf = smooth(
    [[0, -2.6], [4.6, 0], [0, 2.6], [-4.6, 0]],
    true,
  );
  const leaves = (count: number, reach: number, dx: number, dy: number) => {
    let out = '';
    for (let i = 0; i < count; i++) {
      const [angle, far] = [i * 2.4, reach * Math.sqrt((i + 0.5) / count)];
      const spin = Math.round((angle * 180) / Math.PI + random.bell() * 30) % 360;
      const [x, y] = [num(dx + Math.cos(angle) * far), num(dy + Math.sin(angle) * far)];
      out += `<use href="#${id}" transform="translate(${x} ${y}) rotate(${spin})"/>`;
    }
    return out;
  };
  const id = picture.symbol(path(leaf));
  return (
    group(leaves(40, 22, 1, 1), 'fill="#2f4a4a"') +
    group(leaves(30, 18, -2, -2), 'fill="#4f7a4c"') +
    group(leaves(22, 13, -5, -5), 'fill="#a3ad4e"') +
    group(leaves(8, 6, -9, -8), 'fill="#f2d77c"')
  );
};
const trees = () => {
  const id = picture.symbol(crown());
  return TREES.map((y) => `<use href="#${id}" transform="translate(${TREE_X} ${y})"/>`).join('');
};

/** Shadows of the trees: stem and crown, laid flat. */
const treeShadows = () =>
  TREES.map((y) => box(TREE_X, y - 3.5, 60, 7, '#1d2150') + ellipse(TREE_X + 84, y, 40, 21, '#1d2150')).join(
    '',
  );

/** A standing bicycle is only a line from above; its shadow shows the whole machine. */
const BICYCLE: Point = [498, 467];
const bicycle = () => {
  const [x, y] = BICYCLE;
  const bar = limb([
    [x - 13, y - 14, 1.7], [x - 10, y - 22, 1.7], [x, y - 24.5, 1.7], [x + 10, y - 22, 1.7],
    [x + 13, y - 14, 1.7],
  ]);
  return (
    box(x - 1.8, y - 43, 3.6, 26, '#1d2150', 'rx="1.8"') +
    box(x - 1.8, y + 15, 3.6, 28, '#1d2150', 'rx="1.8"') +
    box(x - 1.5, y - 26, 3, 50, '#e2492f') +
    path(bar, '#1d2150') +
    ellipse(x - 13, y - 14, 2.4, 3.6, '#fff3d2') +
    ellipse(x + 13, y - 14, 2.4, 3.6, '#fff3d2') +
    box(x - 8, y - 44, 16, 15, '#c98a4a', 'rx="2"') +
    box(x - 5.5, y - 41.5, 11, 10, '#7a4a38', 'rx="1"') +
    path(
      smooth(
        [[x, y + 5], [x + 5, y + 16], [x, y + 20], [x - 5, y + 16]],
        true,
      ),
      '#3a1f56',
    )
  );
};

/** Turns a side view (along the row, height above ground) into the shadow it throws across the row. */
const cast = (points: readonly Point[], [x, y]: Point, reach: number): Point[] =>
  points.map(([along, height]) => [x + height * reach, y + along]);
const castLine = (points: readonly Point[], at: Point, reach: number) =>
  polygon(cast(points, at, reach), false);

const bicycleShadow = () => {
  const at = BICYCLE;
  const reach = 1.75;
  const wheel = (along: number) =>
    ellipse(at[0] + 14 * reach, at[1] + along, 14 * reach, 14, 'none', 'stroke="#1d2150" stroke-width="3"');
  const frame =
    castLine(
      [[29, 14], [14, 34], [-18, 34], [2, 13], [29, 14]],
      at,
      reach,
    ) +
    castLine(
      [[2, 13], [16, 40]],
      at,
      reach,
    ) +
    castLine(
      [[-29, 14], [-17, 44], [-10, 47]],
      at,
      reach,
    ) +
    castLine(
      [[10, 41], [22, 41]],
      at,
      reach,
    );
  return wheel(29) + wheel(-29) + path(frame, 'none', 'stroke="#1d2150" stroke-width="3.4"');
};

/** The tractor's shadow: wheels, bonnet, pipe and the farmer with the hat. */
const tractorShadow = () => {
  const [x, y] = TRACTOR;
  const reach = 1.08;
  const wheel = (along: number, radius: number) =>
    ellipse(x + radius * reach, y + along, radius * reach, radius, '#1d2150');
  const body: Point[] = [[50, 12], [44, 44], [12, 46], [8, 36], [-46, 34], [-48, 19], [-26, 16], [0, 16]];
  const farmer: Point[] = [
    [33, 34], [34, 54], [29, 63], [23, 66], [23, 72], [15, 72], [15, 64], [10, 56], [-4, 46], [-2, 42],
    [13, 48], [12, 36],
  ];
  const hat: Point[] = [[37, 70], [28, 72], [27, 80], [22, 82], [15, 80], [13, 72], [3, 68], [19, 69]];
  return (
    wheel(24, 23) +
    wheel(-32, 13) +
    path(polygon(cast(body, TRACTOR, reach)), '#1d2150') +
    path(smooth(cast(farmer, TRACTOR, reach), true), '#1d2150') +
    path(smooth(cast(hat, TRACTOR, reach), true, 0.6), '#1d2150') +
    path(
      castLine(
        [[-22, 30], [-22, 56]],
        TRACTOR,
        reach,
      ),
      'none', 'stroke="#1d2150" stroke-width="5"',
    )
  );
};

/** Crates at the verge, two by five, sorted in the order of the field. */
const crates = () => {
  let out = '';
  SEQUENCE.forEach(({ petal, shade }, i) => {
    [0, 1].forEach((column) => {
      const [x, y] = [TREE_X - 18 + column * 19, 321 - 38 + i * 15.4];
      out +=
        box(x, y, 16.5, 13, '#fde3ad') +
        box(x + 2, y + 2, 14.5, 11, '#6e3b4a') +
        box(x + 2, y + 2, 12.5, 9, shade);
      for (let k = 0; k < 6; k++)
        out += ellipse(x + 4.4 + (k % 3) * 4, y + 4.4 + Math.floor(k / 3) * 4.2, 2, 2, petal);
    });
  });
  return out;
};

/** A duck and her ducklings, one pace apart, exactly in the middle of the water. */
const ducks = () => {
  const duck = (y: number, scale: number, coat: string) => {
    const at = { x: (WATER + FAR_SIDE) / 2 - 8, y, scale };
    const body: Point[] = [[0, -8], [5, -3], [4.6, 5], [0, 11], [-4.6, 5], [-5, -3]];
    const wake: Point[] = [[-15, 17], [-8, 1], [0, -17], [8, 1], [15, 17]];
    return (
      path(smooth(place(wake, at)), 'none', 'stroke="#fff3d2" stroke-width="1.1" opacity=".55"') +
      path(smooth(place(body, at), true), coat) +
      ellipse(at.x, y - 9 * scale, 3.6 * scale, 4 * scale, coat) +
      path(
        smooth(
          place(
            [[-1.4, -12], [0, -16], [1.4, -12]],
            at,
          ),
          true,
        ),
        '#f58f4a',
      )
    );
  };
  return duck(573, 1.35, '#fff3d2') + [604, 622, 640].map((y) => duck(y, 0.75, '#ffd970')).join('');
};

/** The farmer from above: shoulders, both arms to the wheel, a straw hat. */
const farmer = ([x, y]: Point) => {
  const at = { x, y };
  const arm = (flip: 1 | -1) => {
    const sleeve: Joint[] = [[11, 17, 4.6], [14, 8, 4], [9.6, 1, 3.2]];
    const hand: Joint[] = [[9.6, 1, 2.5], [7.4, -3.4, 2.3], [5.4, -6, 1.9]];
    return (
      path(limb(place(hand, { ...at, flip })), '#c47a4a') +
      path(limb(place(sleeve, { ...at, flip })), '#fff3d2')
    );
  };
  const back: Point[] = [[0, 9], [10, 11.6], [15, 16], [13, 24], [0, 27], [-13, 24], [-15, 16], [-10, 11.6]];
  return (
    path(smooth(place(back, at), true), '#fff3d2') +
    path(
      limb(
        place<Joint>(
          [[6, 25, 1.6], [7, 12, 1.6]],
          at,
        ),
      ) +
        limb(
          place<Joint>(
            [[-6, 25, 1.6], [-7, 12, 1.6]],
            at,
          ),
        ),
      '#2a2a66',
    ) +
    arm(1) +
    arm(-1) +
    ellipse(x + 2, y + 18.4, 13.5, 13, '#7a3550', 'opacity=".6"') +
    ellipse(x, y + 16, 13.4, 12.8, '#f2b33d') +
    ellipse(x - 1.2, y + 14.8, 11, 10.4, '#ffd88a') +
    ellipse(x, y + 16, 7.6, 7.4, '#b8485a') +
    ellipse(x - 0.6, y + 15.4, 6.2, 6, '#ffe7b0')
  );
};

/** The comb behind the machine, that draws four lines of tulips at once. */
const comb = () => {
  const [x, y] = TRACTOR;
  const teeth = [-13.1, -4.4, 4.3, 13]
    .map((dx) => box(x + dx - 2.6, y + 60, 5.2, 10, '#f2b33d', 'rx="1.5"'))
    .join('');
  return (
    box(x - 3, y + 40, 6, 16, '#1d2150') +
    teeth +
    box(x - 21, y + 55, 42, 7, '#fde3ad', 'rx="2"') +
    box(x - 21, y + 58.5, 42, 3.5, '#b8485a', 'rx="1.5"')
  );
};

/** The tractor from above, nose up the row. */
const tractor = () => {
  const [x, y] = TRACTOR;
  const at = { x, y };
  const tyre = (dx: number, top: number, width: number, length: number) => {
    let treads = '';
    for (let k = 3; k < length - 1; k += 5) {
      treads += `M${num(x + dx - width / 2)} ${num(y + top + k)}l${num(width / 2)}-2.4l${num(width / 2)} 2.4`;
    }
    return (
      box(x + dx - width / 2, y + top, width, length, '#1d2150', 'rx="4.5"') +
      path(treads, 'none', 'stroke="#5a5690" stroke-width="1.5"')
    );
  };
  const bonnet: Point[] = [
    [-8, -47], [0, -49], [8, -47], [10.4, -40], [11, -8], [10, 4], [-10, 4], [-11, -8], [-10.4, -40],
  ];
  const lit: Point[] = [[-8, -46], [-2, -47.6], [-2, 2], [-9.4, 2], [-10.2, -10]];
  const deck: Point[] = [[-13, 0], [13, 0], [15, 10], [15, 40], [9, 46], [-9, 46], [-15, 40], [-15, 10]];
  const fender = (flip: 1 | -1): Point[] =>
    place<Point>(
      [[14, 6], [31, 8], [33, 14], [33, 34], [30, 38], [14, 38]],
      { ...at, flip },
    );
  return (
    box(x - 20, y - 33, 40, 4.5, '#2a2a66') +
    tyre(-19, -43, 10, 24) +
    tyre(19, -43, 10, 24) +
    tyre(-26, 2, 16, 44) +
    tyre(26, 2, 16, 44) +
    path(polygon(place(deck, at)), '#14606f') +
    path(polygon(fender(1)), '#17808f') +
    path(polygon(fender(-1)), '#5cc0bb') +
    path(smooth(place(bonnet, at), true, 0.7), '#17808f') +
    path(smooth(place(lit, at), true, 0.6), '#6fd3c0') +
    path(
      `M${num(x - 6)} ${num(y - 42)}h12m-12 4h12m-12 4h12`,
      'none', 'stroke="#10465a" stroke-width="1.6"',
    ) +
    ellipse(x + 6, y - 20, 3.2, 3.2, '#1d2150') +
    ellipse(x, y - 5, 8.4, 7, 'none', 'stroke="#1d2150" stroke-width="2.6"') +
    farmer([x, y])
  );
};

/** Warm light in from the upper left, cool weight at the lower right: both fall apart into grain. */
const morning = () => {
  const glow = picture.radial(0, 0, 430, [[0, '#fff3d2', 0.7], [0.35, '#ffdf9e', 0.44], [1, '#ffb45c', 0.1]]);
  const dusk = picture.radial(640, 850, 470, [
    [0, '#1d2150', 0.8], [0.5, '#2a2a66', 0.5], [1, '#2a2a66', 0.1],
  ]);
  return picture.grain(sheet(glow) + sheet(dusk), '', 'fine');
};

export const draw = (): string => {
  const shadows = treeShadows() + bicycleShadow() + grown(tractorShadow());
  return picture
    .add(turned(soil() + beds() + canals() + verge() + nextRow()))
    .add(turned(shadows, 'opacity=".62" style="mix-blend-mode:multiply"'))
    .add(morning())
    .add(turned(ducks() + crates() + bicycle() + trees() + comb() + grown(tractor())))
    .svg();
};
