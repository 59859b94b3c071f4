/** In its cave a dragon has wound itself round everything it owns, one eye open: a mouse is leaving with a coin. */
import {
  blade,
  chance,
  ellipse,
  group,
  type Joint,
  limb,
  mix,
  num,
  Picture,
  path,
  place,
  points,
  polygon,
  rough,
  sample,
  shape,
  sheet,
  smooth,
  stops,
  tint,
  tube,
} from './kit';

const INK = '#120f36';
const CREAM = '#fff3d2';

// ── The cave ──────────────────────────────────────────────────────────────────────────────────────

/** Rock in planes round an opening with a night sky; the hoard itself lights it from below. */
const cave = (picture: Picture) => {
  const mouth = rough(points('352 -20, 372 70, 420 138, 486 168, 552 150, 610 96, 640 -20'), 16, 4, true);
  const plane = (text: string, fill: string, seed: number) => path(polygon(rough(points(text), 18, seed, true)), fill);
  const random = chance(6);
  let stars = '';
  for (let i = 0; i < 26; i++) stars += ellipse(random.between(380, 600), random.between(5, 150), random.between(0.8, 2.2), random.between(0.8, 2.2), CREAM);
  const sky = polygon(mouth);
  return (
    sheet(picture.linear(0, 0, 0, 800, stops('0 #17123f, .4 #2a1a52, .75 #54265a, 1 #7a3550'))) +
    plane('-20 -20, 180 -20, 130 120, 170 250, 80 330, -20 300', '#120f36', 3) +
    plane('180 -20, 352 -20, 380 90, 300 190, 210 170, 130 120', '#1f1748', 5) +
    plane('80 330, 170 250, 210 170, 300 190, 280 300, 190 390, 60 420', '#33205a', 7) +
    plane('380 90, 430 150, 520 200, 480 290, 380 300, 300 190', '#2b1c55', 9) +
    plane('520 200, 640 120, 640 420, 560 380, 480 290', '#1a1442', 11) +
    plane('280 300, 380 300, 480 290, 560 380, 480 460, 300 450, 190 390', '#45255e', 13) +
    picture.grain(sheet(picture.radial(310, 640, 620, stops('0 #ffb45c 1, .3 #f58f4a .8, .55 #b8485a .5, .8 #6e3b74 .3, 1 #2a1a52 0')))) +
    path(sky, CREAM, 'transform="translate(-3 3)" opacity=".55"') +
    path(sky, picture.linear(400, -20, 560, 170, stops('0 #123c6e, .6 #2a6f96, 1 #7fb8b4'))) +
    group(stars + ellipse(520, 62, 35, 35, '#fff6dc') + ellipse(533, 54, 30, 30, '#1d5684'), picture.clip(sky)) +
    picture.grain(path(sky, picture.radial(510, 70, 120, stops('0 #fff3d2 .8, .4 #a8d0c4 .4, 1 #2a6f96 0'))), '', 'fine')
  );
};

/** Stalactites at the top, the nearest almost black. */
const spikes = () => {
  const list = [[20, 150, 34], [76, 96, 22], [122, 190, 30], [186, 80, 20], [240, 124, 24], [300, 60, 20], [-4, 230, 24]] as const;
  return list.map(([x, length, half]) => path(polygon(rough([[x - half, -10], [x + half, -10], [x + 4, length], [x - 3, length + 6]], 7, x + 50, true)), '#0d0b2c') + path(polygon([[x + half * 0.5, -10], [x + half, -10], [x + 4, length]]), '#6e3b74', 'opacity=".25"')).join('');
};

// ── The hoard ─────────────────────────────────────────────────────────────────────────────────────

const coin = (x: number, y: number, r: number, flat: number, turn: number, light: number) =>
  group(
    ellipse(0, r * 0.16, r, r * flat, '#8a3f2a') + ellipse(0, 0, r, r * flat, tint(light, '#d9803a', '#f5b342', '#ffdf7a')) +
      ellipse(0, 0, r * 0.68, r * 0.68 * flat, 'none', `stroke="#b8642c" stroke-width="1.6" opacity=".8"`) +
      `<path d="M${num(-r * 0.8)} ${num(-r * flat * 0.35)}A${num(r)} ${num(r * flat)} 0 0 1 ${num(r * 0.3)} ${num(-r * flat * 0.94)}" fill="none" stroke="#fffbe2" stroke-width="2"/>`,
    `transform="translate(${num(x)} ${num(y)}) rotate(${num(turn)})"`,
  );

/** A heap whose height follows `top`; coins lie every which way. */
const heap = (seed: number, count: number, inside: (x: number) => readonly [number, number]) => {
  const random = chance(seed);
  const list = Array.from({ length: count }, () => {
    const x = random.between(-10, 610);
    const [top, foot] = inside(x);
    return [x, mix(top, foot, random() ** 0.9)] as const;
  }).sort((a, b) => a[1] - b[1]);
  return list.map(([x, y]) => coin(x, y, random.between(11, 17), random.between(0.34, 0.8), random.bell() * 34, random() * 0.9 + 0.1)).join('');
};

const gem = (x: number, y: number, k: number, a: string, b: string, c: string) =>
  group(
    path('M-20 -6L-10 -18H10L20 -6L0 22Z', CREAM, 'transform="translate(-1.4 -1.6)"') + path('M-20 -6L-10 -18H10L20 -6L0 22Z', b) + path('M-20 -6L-10 -18L-4 -6L0 22Z', a) + path('M10 -18L20 -6L0 22L8 -6Z', c) + path('M-10 -18H10L8 -6H-4Z', CREAM, 'opacity=".55"'),
    `transform="translate(${x} ${y}) rotate(${(x % 40) - 20}) scale(${k})"`,
  );

/** What sticks out of the heap: a crowned goblet, a harp, a vase, a globe, a teddy bear, a chest with pearls. */
const treasures = (picture: Picture) => {
  const gold = picture.linear(0, 0, 90, 0, stops('0 #b8642c, .2 #ffd65a, .35 #fff6c8, .55 #f2a93c, 1 #8a3f2a'));
  const goblet = group(
    path('M6 0H84C84 46 66 62 51 66V92C66 96 72 102 74 110H16C18 102 24 96 39 92V66C24 62 6 46 6 0Z', CREAM, 'transform="translate(-2 -1.6)"') +
      path('M6 0H84C84 46 66 62 51 66V92C66 96 72 102 74 110H16C18 102 24 96 39 92V66C24 62 6 46 6 0Z', gold) + ellipse(45, 0, 39, 8, '#8a3f2a') +
      [20, 45, 70].map((x, i) => ellipse(x, 26 + (i === 1 ? 4 : 0), 6, 6, ['#e2492f', '#1fa3a6', '#e2492f'][i])).join(''),
    'transform="translate(232 352) rotate(-9)"',
  );
  const vase = group(
    path(shape('-20 -70, 20 -70, 14 -52, 34 -20, 38 18, 20 52, -20 52, -38 18, -34 -20, -14 -52'), CREAM, 'transform="translate(-2 -1.6)"') +
      path(shape('-20 -70, 20 -70, 14 -52, 34 -20, 38 18, 20 52, -20 52, -38 18, -34 -20, -14 -52'), picture.linear(-38, 0, 38, 0, stops('0 #2f8f9f, .3 #7fd0cc, .6 #1f7a94, 1 #1d2f6a'))) +
      path('M-35 -16Q0 0 35 -16M-38 10Q0 28 38 10', 'none', `stroke="${CREAM}" stroke-width="4"`) + path('M-32 0q10 10 16 3t16 3 16-1 14-5', 'none', 'stroke="#f5b342" stroke-width="3"'),
    'transform="translate(352 424) rotate(10)"',
  );
  const harp = group(
    path(tube('0 0 6, 10 -60 6, 4 -118 6') + tube('0 0 7, 50 -14 7, 78 -60 6, 70 -104 5, 36 -112 5, 4 -118 7'), CREAM, 'transform="translate(-2 -1.6)"') +
      path(tube('0 0 6, 10 -60 6, 4 -118 6') + tube('0 0 7, 50 -14 7, 78 -60 6, 70 -104 5, 36 -112 5, 4 -118 7'), gold) +
      path('M18 -8V-110M29 -11V-109M40 -17V-110M51 -26V-108M62 -38V-106', 'none', `stroke="${CREAM}" stroke-width="1.6"`),
    'transform="translate(276 446) rotate(4)"',
  );
  const bear = group(
    group(ellipse(-16, -42, 9, 9) + ellipse(16, -42, 9, 9) + ellipse(0, -28, 24, 21) + ellipse(0, 10, 25, 28) + ellipse(-26, 2, 9, 15) + ellipse(26, 2, 9, 15), `fill="${CREAM}" transform="translate(-2 -2)"`) +
      group(ellipse(-16, -42, 9, 9) + ellipse(16, -42, 9, 9) + ellipse(0, -28, 24, 21) + ellipse(0, 10, 25, 28) + ellipse(-26, 2, 9, 15) + ellipse(26, 2, 9, 15), 'fill="#c47a4a"') +
      ellipse(0, -22, 10, 8, '#f3c890') + ellipse(0, 12, 15, 17, '#e0a070') + ellipse(-8, -32, 2.4, 2.8, INK) + ellipse(8, -32, 2.4, 2.8, INK) + ellipse(0, -25, 3.4, 2.4, INK),
    'transform="translate(196 462) rotate(-10)"',
  );
  return vase + goblet + harp + bear;
};

// ── The dragon ────────────────────────────────────────────────────────────────────────────────────

/** From the tail's tip round the hoard to the neck. */
const COIL: readonly Joint[] = sample(
  [
    [152, 560, 5], [196, 536, 13], [284, 536, 22], [400, 548, 34], [500, 566, 50], [556, 500, 66], [520, 400, 76], [420, 322, 74],
    [310, 282, 66], [206, 288, 60], [120, 346, 56], [74, 446, 54], [84, 556, 52], [150, 628, 50], [236, 652, 47],
  ] as const,
  9,
);

/**
 * A stretch of the body: scales in rows, each over the one behind it, and a crest of spikes. Scales and light depend on the place
 * along the whole coil only, so two stretches meet without a seam.
 */
const dragonBody = (picture: Picture, from: number, to: number) => {
  const d = limb(COIL.slice(from, to), 2);
  let scales = '';
  let crest = '';
  for (let i = Math.max(0, from - 3); i < Math.min(COIL.length, to + 6); i++) {
    const [x, y, r] = COIL[i] as Joint;
    const [px, py] = COIL[Math.max(0, i - 1)] as Joint;
    const [nx, ny] = COIL[Math.min(COIL.length - 1, i + 1)] as Joint;
    const random = chance(i + 900);
    const turn = Math.atan2(ny - py, nx - px);
    const count = 7;
    for (let k = 0; k < count; k++) {
      const s = -1 + (2 * (k + (i % 2 ? 0.5 : 0))) / (count - 0.5);
      const [sx, sy] = [x - Math.sin(turn) * r * s * 0.96, y + Math.cos(turn) * r * s * 0.96];
      const light = 0.5 + 0.42 * Math.cos(turn) * -s + (sy - 420) / 900 + random.bell() * 0.07;
      scales += path(
        smooth(place(blade(0.46, 0.58), { x: sx, y: sy, scale: r * 0.62 + 5, turn: turn + Math.PI - s * 0.12 }), true),
        tint(light, '#12305c', '#155a78', '#1f8a8a', '#49b894', '#b8e08c'), 'stroke="#0c2148" stroke-width="1.1" stroke-opacity=".7"',
      );
    }
    if (i % 3 === 2 && i > 3 && i < 36 && from === 0) {
      const [bx, by] = [x + Math.sin(turn) * r * 0.94, y - Math.cos(turn) * r * 0.94];
      const spike = smooth(place([[-0.6, 0.2], [-0.2, -0.5], [0.5, -1.1], [0.36, -0.3], [0.6, 0.2]], { x: bx, y: by, scale: 7 + r * 0.3, turn: turn }), true);
      crest += path(spike, '#ffd28a', 'transform="translate(-1.6 -1.6)"') + path(spike, '#d9503f');
    }
  }
  return (
    crest +
    path(limb(COIL.slice(from + (from ? 6 : 0), to - 6), 2), '#ffe2a0', 'transform="translate(-1 -3)"') + path(d, '#155a78') +
    group(
      scales +
        picture.grain(path(d, picture.linear(300, 260, 300, 680, stops('0 #120f36 .5, .25 #120f36 .12, .6 #120f36 0, 1 #120f36 0'))), '', 'fine') +
        picture.grain(path(d, picture.radial(310, 470, 300, stops('0 #ffe08a .95, .35 #ffc85a .62, .55 #f58f4a .2, .72 #12103a .1, 1 #12103a .7'))), '', 'fine'),
      picture.clip(d),
    )
  );
};

/** The wing, folded over the back like a tent: fingers of bone, skin that lets the light through. */
const wing = (picture: Picture) => {
  const skin = 'M356 318Q372 190 470 96Q486 180 516 214Q520 262 560 300Q556 350 586 404Q520 392 470 410Q430 372 384 372Z';
  const bones = tube('352 330 11, 372 216 9, 466 102 4') + tube('372 216 6, 460 240 4.6, 516 216 2') + tube('366 250 6, 470 296 4.6, 558 302 2') + tube('360 290 6, 470 352 4.6, 584 404 2');
  return (
    path(skin, '#ffd28a', 'transform="translate(-3 -2.4)"') +
    path(skin, picture.linear(370, 200, 560, 400, stops('0 #f58f4a, .4 #c23a4f, 1 #54205e'))) +
    group(
      path('M470 96Q440 220 384 372M516 214Q450 290 400 372M560 300Q490 340 430 384', 'none', 'stroke="#ffb45c" stroke-width="1.4" opacity=".45"') +
        picture.grain(path(skin, picture.linear(400, 380, 520, 180, stops('0 #ffc85a .9, .4 #f58f4a .4, .7 #3a1f56 .3, 1 #2a1a52 .8')))),
      picture.clip(skin),
    ) +
    path(bones, '#ffd28a', 'transform="translate(-1.6 -1.2)"') + path(bones, '#12365c') +
    path(shape('458 108, 462 84, 476 70, 478 90, 474 106'), '#f5d9a0')
  );
};

/** The head lies on the heap: a heavy brow, one open eye. */
const head = (picture: Picture) => {
  const skull = shape('204 612, 226 586, 262 570, 300 566, 336 580, 372 598, 412 612, 442 634, 446 658, 424 672, 372 680, 312 690, 256 700, 214 690, 194 652');
  const jaw = shape('236 680, 300 684, 372 676, 430 668, 424 684, 372 702, 304 716, 250 712, 226 698');
  const horn = (x: number, y: number, k: number) => limb([[x, y, 12 * k], [x - 34 * k, y - 10 * k, 9.4 * k], [x - 70 * k, y - 30 * k, 6 * k], [x - 92 * k, y - 66 * k, 1.4]], 5);
  const frill = ['222 660, 184 640, 156 650, 190 668, 168 684, 204 690', '222 690, 190 706, 184 730, 216 712, 226 732, 246 708'];
  const fill = picture.linear(220, 570, 420, 700, stops('0 #49b894, .35 #2a9a90, .7 #17607f, 1 #12305c'));
  const random = chance(9);
  let plates = '';
  for (let row = 0; row < 5; row++) {
    for (let k = 0; k < 7; k++) {
      const [x, y] = [292 - row * 19 - Math.abs(k - 3) * 2, 582 + k * 17 + (row % 2) * 8];
      plates += path(smooth(place(blade(0.46, 0.58), { x: x + 14, y, scale: 30, turn: Math.PI }), true), tint(0.75 - k * 0.1 + random.bell() * 0.1, '#12305c', '#155a78', '#1f8a8a', '#63c9a0'), 'stroke="#0c2148" stroke-width="1" stroke-opacity=".6"');
    }
  }
  const teeth = [300, 326, 352, 378, 402].map((x, i) => `M${x} ${684 - i * 2.6}l7 15 7 -17Z`).join('');
  return (
    path(horn(262, 582, 0.8), '#8a4a4a') +
    path(frill.map(shape).join(''), '#ffd28a', 'transform="translate(-2 -2)"') + path(frill.map(shape).join(''), '#d9503f') +
    path(jaw, '#0f2f58') + path(jaw, '#7fcf9a', 'opacity=".35"') +
    path(skull, '#fff0b8', 'transform="translate(0 -3.4)"') + path(skull, fill) +
    group(
      plates +
        picture.grain(path(skull, picture.linear(300, 600, 330, 700, stops('0 #12103a 0, .45 #12103a .14, 1 #12103a .8'))), '', 'fine') +
        picture.grain(path(skull, picture.linear(300, 560, 320, 620, stops('0 #ffe9a0 .95, 1 #ffe08a 0'))), '', 'fine'),
      picture.clip(skull),
    ) +
    path(teeth, CREAM) +
    path('M444 652Q410 672 366 676Q310 684 268 676Q254 672 250 662', 'none', `stroke="${INK}" stroke-width="4" stroke-linecap="round"`) +
    path(shape('404 624, 418 618, 430 628, 420 634, 408 634'), INK) + path('M402 618Q418 610 432 624', 'none', 'stroke="#b8e8b0" stroke-width="3" stroke-linecap="round"') +
    path('M296 626Q312 600 344 608Q356 614 362 628Q332 640 296 626Z', INK) +
    path('M300 625Q314 606 342 611Q351 616 356 626Q330 635 300 625Z', '#ffd23f') + path('M300 625Q314 606 342 611L340 616Q318 612 306 626Z', '#e8862c') +
    ellipse(334, 621, 4, 9.4, INK) + ellipse(337, 616.4, 2.2, 2.4, '#fffbe2') +
    path(shape('284 618, 300 598, 330 590, 362 604, 374 618, 350 606, 322 602, 302 612'), '#12305c') + path('M292 606Q312 588 340 594', 'none', 'stroke="#b8e8b0" stroke-width="3" stroke-linecap="round"') +
    path(horn(238, 596, 1), '#fff3d2', 'transform="translate(2.4 -1)"') + path(horn(238, 596, 1), picture.linear(240, 600, 146, 530, stops('0 #8a4a4a, .4 #e0a872, 1 #fff0c8'))) +
    path('M214 584q-2 10 4 20M190 572q-4 9 1 18M166 552q-5 6-1 14', 'none', 'stroke="#7a3550" stroke-width="2.4" opacity=".7"')
  );
};

/** A claw laid over the coins. */
const claw = (picture: Picture) => {
  const toes = [[470, 712, -16], [506, 718, 0], [540, 712, 14]] as const;
  const arm = limb([[598, 520, 40], [606, 590, 34], [580, 640, 26], [536, 670, 24]], 5);
  return (
    path(arm, '#d8f0b0', 'transform="translate(-2 -3)"') + path(arm, picture.linear(540, 560, 620, 660, stops('0 #2a9a90, .5 #17607f, 1 #12305c'))) +
    group(picture.grain(path(arm, picture.linear(560, 560, 620, 660, stops('0 #12103a 0, 1 #12103a .8'))), '', 'fine'), picture.clip(arm)) +
    toes.map(([x, y, lean]) => {
      const toe = limb([[540 + (x - 506) * 0.3, 668, 20], [x + lean * 0.2, y - 22, 16], [x + lean - 6, y, 12]], 4);
      const nail = limb([[x + lean - 6, y - 2, 9], [x + lean - 14, y + 16, 5.6], [x + lean - 16, y + 32, 1]], 4);
      return path(nail, CREAM, 'transform="translate(-2 -1)"') + path(nail, '#e0a872') + path(toe, '#d8f0b0', 'transform="translate(-1.4 -2.6)"') + path(toe, picture.linear(x, 660, x, 730, stops('0 #49b894, 1 #155a78')));
    }).join('')
  );
};

/** The thief, tiny, with a coin as large as itself. */
const mouse = () =>
  group(
    coin(-2, -22, 16, 0.92, -12, 0.9) +
      path(tube('26 6 2.2, 44 2 1.8, 56 -10 1.4, 70 -8 .6'), '#e8a0a0') +
      path(shape('-26 2, -18 -8, -2 -12, 18 -10, 30 2, 26 14, 0 16, -16 14, -32 8'), CREAM, 'transform="translate(-1.4 -2)"') +
      path(shape('-26 2, -18 -8, -2 -12, 18 -10, 30 2, 26 14, 0 16, -16 14, -32 8'), '#8f86a8') +
      ellipse(-8, -10, 8, 8, '#b8a8c0') + ellipse(-8, -10, 5, 5, '#e8a0a0') + ellipse(-22, 3, 1.9, 2.2, INK) + ellipse(-33, 7, 2.4, 2, '#e8788a') +
      path('M-10 15l-4 6M18 15l4 6', 'none', 'stroke="#e8a0a0" stroke-width="3" stroke-linecap="round"'),
    'transform="translate(78 752) scale(1.15)"',
  );

const gleams = (list: readonly (readonly [number, number, number])[]) =>
  path(list.map(([x, y, r]) => `M${x - r} ${y}Q${x} ${y} ${x} ${num(y - r * 1.3)}Q${x} ${y} ${x + r} ${y}Q${x} ${y} ${x} ${num(y + r * 1.3)}Q${x} ${y} ${x - r} ${y}Z`).join(''), '#fffef0');

export function draw(): string {
  const picture = new Picture('#17123f');
  const inner = (x: number): readonly [number, number] => [Math.max(400, 400 + ((x - 300) / 190) ** 2 * 90), 560];
  const outer = (x: number): readonly [number, number] => [Math.max(636, 672 - Math.max(0, x - 420) * 0.2 + ((x - 320) / 300) ** 2 * 10), 812];
  return picture
    .add(
      cave(picture), spikes(),
      dragonBody(picture, 52, COIL.length),
      group(treasures(picture) + heap(3, 190, inner), picture.clip(ellipse(312, 470, 196, 170))),
      gem(330, 470, 0.9, '#ff8a6a', '#e2492f', '#8f1f44'), gem(246, 512, 0.8, '#7fe0d0', '#1fa3a6', '#12567a'),
      dragonBody(picture, 0, 60),
      wing(picture),
      heap(8, 240, outer),
      head(picture), claw(picture),
      gem(420, 752, 1.2, '#ff8a6a', '#e2492f', '#8f1f44'), gem(250, 766, 1, '#7fe0d0', '#1fa3a6', '#12567a'), gem(556, 770, 0.9, '#e0a8ff', '#9a5ac0', '#54267a'),
      mouse(), gleams([[262, 366, 16], [352, 452, 12], [420, 730, 14], [196, 740, 12], [520, 768, 10]]),
    )
    .svg();
}
