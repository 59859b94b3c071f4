/** Close by, eyes closed, a girl plays the violin over the roofs; her notes leave the strings as swallows. */
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
  points,
  polygon,
  ridge,
  sample,
  shape,
  sheet,
  smooth,
  stops,
  tint,
  tube,
} from './kit';

const CREAM = '#fff0c8';
const INK = '#241747';
// ── Sky and town ──────────────────────────────────────────────────────────────────────────────────

const SUN = { x: 404, y: 430, r: 138 };

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
      `M${Math.round(random.between(20, 580))} ${Math.round(random.between(560, 690))}h6v9h-6Z`,
      '#ffcf7a', 'opacity=".85"',
    ),
  ).join('');
};

// ── The swallows ──────────────────────────────────────────────────────────────────────────────────

/** Where the music goes: off the strings, past the sun, and round the whole sky. */
const FLIGHT: readonly Point[] = [
  [392, 486], [452, 452], [522, 400], [560, 322], [540, 232], [468, 176], [384, 186], [332, 236], [348, 300], [410, 318],
  [474, 270], [506, 196], [494, 112], [420, 62], [330, 60], [268, 92],
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
  const near = [[300, 128, -150, 1.5], [546, 96, -60, 1.3], [556, 474, -70, 1.15]] as const;
  for (const [x, y, turn, size] of near)
    out += `<use href="#${poses[0]}" fill="${INK}" color="#ffc9a0" transform="translate(${x} ${y}) rotate(${turn}) scale(${size})"/>`;
  return out;
};

/** The four strings, still sounding: fine lines of light that run on into the flight. */
const sound = (picture: Picture) => {
  const way = FLIGHT.slice(0, 9);
  const ink = picture.linear(390, 486, 560, 330, [
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

// ── The violin ────────────────────────────────────────────────────────────────────────────────────

/** The violin's own frame: its foot at the origin, the scroll at 352, 0. */
const VIOLIN = { x: 196, y: 536, scale: 1.08, turn: -0.2 };
const wood = (text: string, closed = true) => smooth(place(points(text), VIOLIN), closed);
const OUTLINE = (() => {
  const half = points('0 0, 2 34, 22 56, 56 58, 80 50, 90 42, 92 32, 106 25, 120 32, 124 44, 132 49, 154 51, 178 42, 194 22, 198 0');
  return smooth(place([...half, ...half.slice(1, -1).reverse().map(([x, y]) => [x, -y] as const)], VIOLIN), true);
})();

const violin = (picture: Picture) => {
  const [fx, fy] = place([[0, -50]] as const, VIOLIN)[0] as unknown as Point;
  const [tx, ty] = place([[150, 60]] as const, VIOLIN)[0] as unknown as Point;
  const holes = [-1, 1].map((s) => wood(`116 ${s * 17}, 110 ${s * 23}, 102 ${s * 20}, 94 ${s * 22}, 84 ${s * 30}, 76 ${s * 27}`, false)).join('');
  const strings = [-4.5, -1.5, 1.5, 4.5].map((y) => wood(`30 ${y}, 96 ${y}, 330 ${y * 0.6}`, false)).join('');
  const pegs = [[326, -9, 322, -22], [336, 9, 334, 22], [342, -9, 340, -21]].map(([a, b, c, d]) => limb(place([[a, b, 2.4], [c, d, 4.4]] as unknown as Joint[], VIOLIN), 2)).join('');
  const neck = wood('150 -9, 190 -8, 318 -6, 342 -7, 352 -2, 350 7, 318 6, 190 8, 150 9');
  const scroll = place([[354, 2]] as const, VIOLIN)[0] as unknown as Point;
  return (
    path(pegs, '#3a1a3a') + path(neck, CREAM, 'transform="translate(1 -3)"') + path(OUTLINE, CREAM, 'transform="translate(1 -3.4)"') +
    path(OUTLINE, picture.linear(fx, fy, tx, ty, stops('0 #b8472a, .4 #ee7f36, .7 #f7a24a, 1 #c2522c'))) +
    group(
      picture.grain(path(OUTLINE, picture.linear(240, 480, 290, 590, stops('0 #6e1f3a 0, .45 #6e1f3a .16, 1 #54153c .85'))), '', 'fine') +
        picture.grain(path(OUTLINE, picture.radial(350, 440, 90, stops('0 #fff0c0 .9, .6 #ffc46a .4, 1 #ffc46a 0'))), '', 'fine') +
        path(OUTLINE, 'none', 'stroke="#7a2430" stroke-width="5" opacity=".6"'),
      picture.clip(OUTLINE),
    ) +
    path(holes, 'none', 'stroke="#3a1230" stroke-width="4.4" stroke-linecap="round"') +
    path(neck, '#2a153c') + path(wood('28 -9, 74 -5, 74 5, 28 9'), '#2a153c') + path(wood('95 -13, 100 -14, 100 14, 95 13'), '#f3cf96') +
    path(strings, 'none', 'stroke="#fff3d6" stroke-width="1.5"') +
    ellipse(scroll[0], scroll[1], 12, 12, '#8a3a2a') + path(`M${num(scroll[0] - 6)} ${num(scroll[1])}a6 6 0 1 1 6 6a3.4 3.4 0 1 1 -2 -6`, 'none', 'stroke="#f7a24a" stroke-width="2.6"')
  );
};

// ── The girl ──────────────────────────────────────────────────────────────────────────────────────

const HEAD = { x: 150, y: 296, scale: 1.06, turn: 0.24 };
const local = (text: string, closed = true) => smooth(place(points(text), HEAD), closed);
const line = (text: string) => limb(place(text.split(',').map((p) => p.trim().split(' ').map(Number) as unknown as Joint), HEAD), 5);
const PROFILE = '10 -186, 52 -166, 82 -132, 100 -94, 106 -60, 104 -40, 97 -22, 103 -4, 117 18, 132 36, 136 46, 130 56, 112 62, 107 68, 109 78, 121 88, 124 96, 118 102, 110 105, 118 109, 123 118, 118 129, 104 137, 100 148, 106 164, 106 180, 96 194, 74 200, 44 196, 14 186, -30 150, -60 60, -60 -120';

const face = (picture: Picture) => {
  const d = local(PROFILE);
  const neck = shape('40 400, 150 470, 176 500, 168 560, 190 620, 60 660, 0 640, -20 480');
  const skin = picture.linear(290, 330, 60, 430, stops('0 #e8a066, .2 #c47a4a, .55 #9a5638, 1 #5e2c3c'));
  const arm = line('-26 -2 12, -20 22 13, -24 44 9');
  return (
    path(neck, '#7a4034') + group(picture.grain(path(neck, picture.linear(180, 480, 40, 600, stops('0 #3a1440 .2, .3 #3a1440 .5, 1 #2a1244 .85'))), '', 'fine'), picture.clip(neck)) +
    path(d, CREAM, 'transform="translate(3.2 -1.4)"') + path(d, skin) +
    group(
      picture.grain(path(d, picture.linear(250, 330, 90, 400, stops('0 #4a1a40 0, .4 #4a1a40 .14, .75 #3a1440 .5, 1 #2a1244 .8'))), '', 'fine') +
        path(local('52 46, 76 42, 92 62, 80 94, 54 102, 34 80'), '#f08a6a', 'opacity=".17"') +
        path(local('24 -24, 52 -34, 86 -32, 96 -18, 82 -10, 50 -12'), '#5e2438', 'opacity=".32"') +
        path(local('100 56, 110 51, 115 56, 110 62, 101 62'), '#4a1a34', 'opacity=".6"') +
        path(local('90 100, 104 91, 116 89, 125 95, 120 102, 108 105'), '#9c3a40') + path(local('92 103, 108 105, 120 107, 124 117, 118 129, 103 127, 96 115'), '#c2524c') +
        path(line('84 99 .6, 96 104 1.7, 110 105 1.4, 118 103 .5'), INK, 'opacity=".75"') +
        picture.grain(path(local('20 180, 70 190, 100 186, 80 206, 20 206, -30 170'), '#2a1244', 'opacity=".6"'), '', 'fine'),
      picture.clip(d),
    ) +
    path(line('42 -6 .8, 54 3 2.4, 70 6 3, 84 2 2.4, 91 -4 .8') + line('32 -44 1, 54 -56 4, 80 -54 4.2, 98 -44 1.4'), INK) +
    path([[58, 5, 58, 15], [68, 7, 72, 18], [78, 5, 85, 15], [85, 2, 94, 10]].map(([a, b, c, e]) => line(`${a} ${b} 1.4, ${c} ${e} .5`)).join(''), INK) +
    path(arm, '#7a4034') + path(local('-34 -2, -24 -8, -16 4, -22 20', false), 'none', 'stroke="#4a1a34" stroke-width="3" stroke-linecap="round" opacity=".7"') +
    ellipse(...(place([[-22, 54]] as const, HEAD)[0] as unknown as [number, number]), 5, 5, '#ffcf5a')
  );
};

/** Her hair: a crown of curls drawn up into two puffs, a ribbon round each; the sun along the outer edge. */
const hair = (picture: Picture) => {
  const random = chance(52);
  const puff = (cx: number, cy: number, r: number) => {
    const rim: Point[] = Array.from({ length: 17 }, (_, i) => {
      const a = (i / 17) * Math.PI * 2;
      const k = r * (i % 2 ? 1 : 0.93);
      return [cx + Math.cos(a) * k, cy + Math.sin(a) * k];
    });
    return smooth(rim, true);
  };
  const cap = local('14 -196, 56 -172, 74 -138, 50 -116, 26 -84, 10 -46, 6 -18, -14 -22, -34 -8, -44 30, -74 60, -150 40, -150 -180, -60 -214');
  const puffs = puff(92, 84, 86) + puff(-6, 226, 84);
  let curls = '';
  for (let i = 0; i < 420; i++) {
    const [x, y] = [random.between(-20, 220), random.between(0, 330)];
    const r = random.between(4, 8.4);
    const near = 1 - Math.min(1, Math.hypot(x - 200, y - 130) / 210);
    curls += `<path d="M${num(x - r)} ${num(y)}a${num(r)} ${num(r)} 0 1 1 ${num(r)} ${num(r)}" stroke="${tint(near, '#3a2058', '#6e2f5c', '#c95f4e', '#ffb46a')}"/>`;
  }
  const clipped = picture.clip(path(cap) + path(puffs));
  return (
    path(puffs, CREAM, 'transform="translate(3 -2)"') + path(cap, '#ffb46a', 'transform="translate(2.4 -1)"') + path(puffs, INK) + path(cap, INK) +
    group(group(curls, 'fill="none" stroke-width="2.2" stroke-linecap="round" opacity=".9"'), clipped) +
    path(tube('96 172 9, 128 160 10, 158 166 9') + tube('44 288 8, 66 262 9, 72 236 8'), '#f0b04a') + path('M100 166Q128 152 154 160M50 280Q64 262 68 240', 'none', `stroke="${CREAM}" stroke-width="2.4" opacity=".8"`)
  );
};

/** Dress, the arm that holds the neck, the arm that leads the bow. */
const bowAndArms = (picture: Picture) => {
  const dress = shape('-20 600, 50 572, 110 584, 176 606, 236 634, 270 690, 286 760, 292 830, -20 830');
  const sleeve = tube('196 650 56, 268 704 50, 320 742 42');
  const foreArm = tube('330 740 34, 420 700 27, 486 600 20, 512 540 17');
  const hand = shape('498 544, 492 516, 500 492, 522 484, 538 500, 536 532, 524 552');
  const fingers = [[500, 500, 486, 470, 494, 452], [512, 492, 504, 462, 510, 446], [524, 490, 520, 460, 526, 443], [535, 498, 536, 468, 540, 452]]
    .map(([a, b, c, d, e, f]) => limb([[a as number, b as number, 8], [c as number, d as number, 7.4], [e as number, f as number, 5.4]], 4));
  const thumb = tube('506 520 8, 488 508 7.4, 476 492 5');
  const stick = polygon([[344, 238], [349, 237], [431, 770], [425, 772]]);
  const hairs = polygon([[350, 243], [353, 242], [440, 752], [435, 754]]);
  const bowArm = tube('300 850 40, 372 806 30, 412 776 22');
  const bowHand = shape('396 772, 402 748, 420 736, 440 744, 448 766, 436 788, 412 792');
  const grip = [[418, 742, 434, 752], [414, 754, 438, 766], [412, 768, 436, 780]].map(([a, b, c, d]) => limb([[a as number, b as number, 8], [c as number, d as number, 7]], 3));
  const skin = picture.linear(520, 470, 330, 740, stops('0 #d98a54, .4 #a8613f, 1 #6e3436'));
  const rim = (d: string) => path(d, CREAM, 'transform="translate(2.6 -2.6)"');
  const cloth = picture.linear(300, 600, 40, 800, stops('0 #38a8a4, .35 #1f7f8a, .7 #17567a, 1 #123460'));
  const shaded = (d: string, x1: number, x2: number) => group(picture.grain(path(d, picture.linear(x1, 640, x2, 760, stops('0 #161a50 0, .4 #161a50 .2, 1 #161a50 .8'))), '', 'fine'), picture.clip(d));
  return {
    behind: rim(foreArm) + path(foreArm, skin) + shaded(foreArm, 430, 400) + path(thumb, '#8a4a38'),
    body:
      rim(dress) + path(dress, cloth) + shaded(dress, 220, 40) + rim(sleeve) + path(sleeve, cloth) + shaded(sleeve, 300, 210) +
      path('M300 716Q312 752 296 790M20 640Q60 660 70 720M110 640Q140 680 140 740', 'none', 'stroke="#123460" stroke-width="3.4" stroke-linecap="round" opacity=".7"') +
      path(shape('28 574, 70 566, 120 578, 180 602, 172 622, 112 602, 60 592, 24 596'), CREAM),
    front:
      rim(hand) + path(hand, skin) + fingers.map((d) => rim(d) + path(d, '#b8704a')).join('') +
      path('M498 470q6 -2 9 2M510 464q6 -2 9 2M524 460q6 -2 9 2', 'none', 'stroke="#5e2c3c" stroke-width="1.8" opacity=".7"') +
      path(hairs, CREAM) + path(stick, CREAM, 'transform="translate(-1.8 -.6)"') + path(stick, '#6e2430') + path(shape('422 716, 436 712, 442 748, 430 752'), '#2a153c') +
      rim(bowArm) + path(bowArm, skin) + shaded(bowArm, 380, 330) + rim(bowHand) + path(bowHand, '#9a5638') + grip.map((d) => path(d, '#b8704a', 'stroke="#6e3436" stroke-width="1.4"')).join(''),
  };
};

export const draw = (): string => {
  const picture = new Picture('#dc5f66');
  const { behind, body, front } = bowAndArms(picture);
  picture
    .add(sky(picture), town(picture), lights(), flight(picture))
    .add(behind, face(picture), hair(picture), body, violin(picture), sound(picture), front);
  return picture.svg();
};
