/** A child lifts the landscape like a curtain: evening sun printed on the cloth, the glow of the cosmos behind it. */
import {
  chance,
  ellipse,
  fillDown,
  group,
  type Joint,
  joints,
  limb,
  num,
  Picture,
  type Point,
  path,
  place,
  points,
  ridge,
  sample,
  sheet,
  smooth,
  stops,
} from './kit';

/** Where the child's hand has the cloth. */
const HAND = { x: 270, y: 434 };
const HEM = sample(
  points(`
    92 706, 108 648, 140 568, 184 496, 232 448, 270 434, 306 441, 346 418, 384 368, 424 306, 478 250,
    536 220, 612 198
  `),
  4,
);

// ── Behind the cloth ──────────────────────────────────────────────────────────────────────────────

/** A four-pointed spark. */
const spark = (x: number, y: number, r: number, colour = '#fff6df') => {
  const k = r * 0.9;
  return path(
    `M${x} ${y - r}q${num(r - k)} ${num(k)} ${r} ${r}q-${num(k)} ${num(r - k)}-${r} ${r}` +
      `q-${num(r - k)}-${num(k)}-${r}-${r}q${num(k)}-${num(r - k)} ${r}-${r}z`,
    colour,
  );
};

/** Stars in three colours, only where the cloth is lifted. */
const stars = () => {
  const random = chance(7);
  const dust = ['', '', ''];
  for (let i = 0; i < 300; i++) {
    const [x, y] = [random.between(110, 600), random.between(215, 690)];
    const r = random() ** 4 * 2 + 0.75;
    const k = Math.floor(random() ** 1.6 * 3);
    if (y > 700 - x * 0.95) dust[k] += `M${num(x - r)} ${num(y)}a${num(r)} ${num(r)} 0 1 0 ${num(2 * r)} 0a${num(r)} ${num(r)} 0 1 0-${num(2 * r)} 0`;
  }
  return ['#fff6df', '#ffd99a', '#bfe6ea'].map((colour, i) => path(dust[i] as string, colour)).join('');
};

/** The cosmos: indigo, a rose nebula across it, a teal one low down. */
const cosmos = (picture: Picture) =>
  sheet(picture.linear(120, 300, 560, 760, stops('0 #1a2060, .5 #131a4a, 1 #0c1236'))) +
  picture.grain(
    group(
      ellipse(420, 560, 330, 120, picture.radial(420, 560, 330, stops('0 #ff8f7a .95, .3 #d4527f .62, .65 #6a3a9c .48, 1 #3a2a80 0'), 'translate(0 356) scale(1 .364)')),
      'transform="rotate(-32 420 540)"',
    ) + ellipse(320, 640, 180, 120, picture.radial(320, 640, 180, stops('0 #3fb6b8 .7, .6 #2a6ea0 .46, 1 #1f3a80 0'), 'translate(0 213) scale(1 .667)')),
  ) +
  stars() +
  [spark(556, 624, 11), spark(330, 500, 9, '#ffd99a'), spark(486, 660, 8), spark(420, 612, 6), spark(398, 440, 8)].join('') +
  picture.grain(path(limb(joints('594 258 1, 544 292 7, 512 314 10')), picture.linear(604, 251, 509, 316, stops('0 #fff6df .2, 1 #fff6df .95')))) +
  ellipse(510, 316, 6, 6, '#fffbe8');

/** The ringed planet, lit from the top left, its shadow side dissolving; and a little moon. */
const planet = (picture: Picture) => {
  const [x, y, r] = [452, 462, 66];
  const tilt = `transform="rotate(-20 ${x} ${y})"`;
  const ring = (front: 0 | 1) =>
    group(
      path(
        `M${x - 121} ${y}A121 30 0 0 ${1 - front} ${x + 121} ${y}L${x + 88} ${y}A88 17 0 0 ${front} ${x - 88} ${y}Z`,
        front ? '#ffe2a6' : '#d99a72',
      ) + path(`M${x - 104} ${y}A104 23 0 0 ${1 - front} ${x + 104} ${y}`, 'none', 'stroke="#b56a5e" stroke-width="2.4"'),
      tilt,
    );
  const belt = (dy: number, sag: number, width: number, colour: string) =>
    path(limb([[x - 84, y + dy, width], [x, y + dy + sag, width * 1.25], [x + 84, y + dy - 1, width]]), colour);
  const ball = ellipse(x, y, r, r);
  return (
    ring(0) +
    ellipse(x, y, r, r, '#f59a55') +
    group(
      group(belt(-32, 4, 8, '#ffc27a') + belt(6, 4, 5.5, '#e0673f') + belt(36, 4, 6, '#ffb066'), tilt) +
        picture.grain(
          ellipse(x, y, r, r, picture.radial(x - 28, y - 28, 124, stops('0 #5a1f56 0, .45 #5a1f56 .45, 1 #2a1450 1'))) +
            ellipse(x - 26, y - 28, 42, 42, picture.radial(x - 28, y - 30, 44, stops('0 #fff0c8 .75, 1 #fff0c8 0'))),
        ),
      picture.clip(ball),
    ) +
    ring(1) +
    ellipse(352, 560, 17, 17, '#e9dcc0') +
    picture.grain(ellipse(352, 560, 17, 17, picture.radial(346, 554, 30, stops('0 #4b4a86 0, .4 #4b4a86 .4, 1 #2b2a66 1'))), '', 'fine')
  );
};

// ── The cloth ─────────────────────────────────────────────────────────────────────────────────────

/** A printed cloud: flat foot, heaped head, coral shade. */
const cloud = (picture: Picture, x: number, y: number, scale: number, light: string, shade: string) => {
  const d = smooth(place(points('-90 8, -70 -6, -48 -10, -36 -26, -8 -34, 18 -24, 34 -28, 54 -16, 70 -12, 92 6, 40 11, -40 11'), { x, y, scale }), true);
  return path(d, light) + picture.grain(path(d, picture.linear(x, y - 34 * scale, x, y + 14 * scale, stops(`0 ${shade} 0, .4 ${shade} .35, 1 ${shade} .95`))));
};

/** Printed hills that rise with the cloth towards the hand. */
const hills = (picture: Picture) =>
  (
    [
      [478, 0.5, 18, 60, 3, '#d9816a', '#c1605e', '#8a3f5c'],
      [540, 0.62, 16, 44, 11, '#7d8f5a', '#3f6f5a', '#22505a'],
      [612, 0.76, 14, 40, 21, '#3f7a5c', '#1f5458', '#15384c'],
    ] as const
  )
    .map(([base, lift, swell, length, seed, top, foot, shade]) => {
      const d = fillDown(ridge(-20, 500, 16, (x) => base - Math.max(0, x - 90) * lift, [[swell, length]], seed), 720);
      return (
        path(d, picture.linear(0, 420, 0, 640, stops(`0 ${top}, 1 ${foot}`))) +
        picture.grain(path(d, picture.linear(40, 420, 170, 640, stops(`0 ${shade} 0, .5 ${shade} .4, 1 ${shade} .85`))))
      );
    })
    .join('') +
  joints('22 560 1, 46 566 .8, 74 556 1.1, 128 500 .9, 150 490 .7')
    .map(([x, y, s]) => path(limb([[x, y, 1.3 * s], [x, y - 14 * s, s]]), '#3a2a3c') + ellipse(x, y - 22 * s, 7 * s, 11 * s, '#1b4a50'))
    .join('');

/** A thin wedge of cloth from the hand outwards, bent by `sag`: the stuff of folds. */
const sliver = (from: number, to: number, sag: number, colour: string) => {
  const ray = (angle: number, distance: number): Point => {
    const t = distance / 430;
    const a = ((angle + sag * t * t) * Math.PI) / 180;
    return [HAND.x + Math.cos(a) * distance, HAND.y + Math.sin(a) * distance];
  };
  const lengths = [4, 147, 290, 434];
  return path(
    `${smooth(lengths.map((d) => ray(from, d)))}${smooth(lengths.toReversed().map((d) => ray(to, d))).replace('M', 'L')}Z`,
    colour,
  );
};

/** Folds gathered in the hand: three slivers of shade and one bright crease each. */
const folds = (picture: Picture) => {
  const { x, y } = HAND;
  const shade = picture.radial(x, y, 430, stops('0 #5a3a86 .62, .2 #8a4a86 .36, .55 #a06a9c .2, 1 #a07ab0 0'));
  const light = picture.radial(x, y, 400, stops('0 #fff6dc .95, .3 #fff6dc .42, 1 #fff6dc 0'));
  const pleats = joints('-48 13 18, -70 15 10, -91 17 2, -113 18 -8, -137 18 -16, -160 17 -18, -184 16 -14, -204 14 -10');
  const dark = pleats.flatMap(([a, w, sag]) => [0, 1, 2].map((k) => sliver(a - w * 0.72 * (1 - k * 0.3), a, sag, shade)));
  const bright = pleats.map(([a, w, sag]) => sliver(a, a + w * 0.16, sag, light) + sliver(a, a + w * 0.06, sag, light));
  return group(dark.join(''), 'style="mix-blend-mode:multiply"') + bright.join('');
};

/** The landscape, printed on cloth and pulled up at the hem. */
const curtain = (picture: Picture) => {
  const edge = smooth(HEM.toReversed()).replace('M', 'L');
  const sun = { x: 150, y: 226 };
  return group(
    path('M-10-10H612V720H-10Z', picture.linear(60, 0, 60, 640, stops('0 #2f7f8f, .25 #77b5a4, .48 #f6d595, .68 #f7a86c, 1 #ee7f5e'))) +
      picture.grain(ellipse(sun.x, sun.y, 250, 250, picture.radial(sun.x, sun.y, 250, stops('0 #fff3cf .9, .3 #ffe3a2 .7, .7 #fbb46e .42, 1 #f78f60 0')))) +
      ellipse(sun.x, sun.y, 64, 64, '#fff4d4') +
      picture.grain(ellipse(sun.x, sun.y, 64, 64, picture.radial(sun.x - 16, sun.y - 24, 110, stops('0 #ffd27a 0, .5 #ffd27a .5, 1 #f6914e 1')))) +
      cloud(picture, 300, 112, 1.15, '#fff0d2', '#f3b08a') + cloud(picture, 76, 92, 0.8, '#f3e6c6', '#e9a586') +
      cloud(picture, 468, 168, 0.9, '#fdeac8', '#ee9a7a') + cloud(picture, 236, 322, 0.7, '#ffeccb', '#f29a72') +
      hills(picture) + folds(picture),
    picture.clip(`M-10-10L612-10L612 198${edge}L-10 716Z`),
  );
};

/** The rolled hem: the cloth's plum wrong side, its shadow on the dark, a bright lip. */
const hem = (picture: Picture) => {
  const roll = HEM.filter((_, i) => i % 2 === 0).map((p, k): Joint => {
    const i = k * 2;
    const t = i / (HEM.length - 1);
    const [a, b] = [HEM[Math.max(0, i - 2)] as Point, HEM[Math.min(HEM.length - 1, i + 2)] as Point];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const width = 4 + 17 * t * t * (1.15 - 0.3 * Math.sin(t * 9)) + 3 * Math.sin(t * 24);
    return [p[0] - ((b[1] - a[1]) / length) * width * 0.95, p[1] + ((b[0] - a[0]) / length) * width * 0.95, width];
  });
  const d = limb(roll, 2);
  return (
    path(limb(roll.map(([x, y, r]): Joint => [x + 6, y + 11, r * 1.25]), 2), '#080c2a', 'opacity=".5"') +
    path(d, picture.linear(92, 706, 612, 198, stops('0 #6e3a6a, .3 #c4607a, .42 #f2a08a, .6 #b5527a, .8 #e58a86, 1 #8a4278'))) +
    picture.grain(path(d, picture.linear(300, 370, 330, 430, stops('0 #7a2f5c 0, .5 #7a2f5c .4, 1 #4a1f56 .9')))) +
    path(smooth(HEM), 'none', 'stroke="#fff3d2" stroke-width="2.2" opacity=".9"')
  );
};

// ── The meadow ────────────────────────────────────────────────────────────────────────────────────

const lie = (x: number) => 690 + (x - 300) * 0.02 + 10 * Math.sin(x / 90);

/** Grass on which the light of the cosmos falls out from under the cloth. */
const meadow = (picture: Picture) => {
  const d = fillDown(ridge(-10, 620, 20, lie, [[6, 30]], 41), 812);
  return (
    path(d, picture.linear(0, 670, 0, 800, stops('0 #2f6b58, .5 #1d4f52, 1 #12304a'))) +
    group(
      picture.grain(
        path('M120 690L600 676L612 812L60 812Z', picture.radial(360, 686, 300, stops('0 #ffd9a0 .95, .25 #f09a86 .62, .6 #8a5a9c .45, 1 #3a3a7c 0'), 'translate(0 426) scale(1 .38)')) +
          path('M-10 812L-10 680L150 690L260 812Z', picture.linear(0, 690, 160, 800, stops('0 #f4b36a .6, .5 #d98a5a .36, 1 #d98a5a 0'))),
      ),
      picture.clip(d),
    )
  );
};

/** A strip of grass blades, to be laid side by side. */
const grass = (picture: Picture, seed: number, step: number, low: number, high: number, width: number) => {
  const random = chance(seed);
  let d = '';
  for (let x = 0; x < 204; x += step) {
    const foot = x + random.between(-4, 4);
    const h = random.between(low, high);
    const lean = random.between(-0.3, 0.3) * h;
    d += `M${num(foot - width)} 0q${num(lean * 0.3)}-${num(h * 0.6)} ${num(lean + width)}-${num(h)}q${num(width - lean * 0.5)} ${num(h * 0.5)} ${num(width - lean)} ${num(h)}z`;
  }
  return picture.symbol(path(d));
};

// ── The child ─────────────────────────────────────────────────────────────────────────────────────

const STAND = { x: 232, y: 738, scale: 2.44 };
const bone = (text: string) => limb(place(joints(text), STAND), 3);
const shape = (text: string, closed = true) => smooth(place(points(text), STAND), closed);
const pen = (text: string, colour: string, width: number) =>
  path(shape(text, false), 'none', `stroke="${colour}" stroke-width="${width}" stroke-linecap="round"`);
const COAT = '-8.4 -73, -3 -75.6, 4 -75.6, 9 -73, 12.6 -62, 15 -46, 19.4 -30.6, 9 -27.6, -5 -27.4, -17.6 -30, -14.4 -46, -11.8 -61';
const SKIN = '#8c4a34';

/** The cloth bear that comes along, held by one paw. */
const bear = () => {
  const round = (text: string, colour: string) =>
    place(joints(text), STAND).map(([x, y, r]) => ellipse(x, y, r, r * 1.08, colour)).join('');
  return (
    path(bone('-17.8 -41.6 2, -19.6 -36 2.5, -22 -31 2.6'), '#a8623c') +
    path(bone('-26 -31 2.7, -30.4 -26.6 2.5, -31.6 -24 2.2'), '#a8623c') +
    path(bone('-25.6 -21 3.2, -27.4 -14.6 3, -28 -12 2.8'), '#a8623c') +
    path(bone('-21.4 -21 3.2, -20 -14.6 3, -19.6 -12 2.8'), '#a8623c') +
    round('-29.6 -43.6 2.6, -22.6 -44.6 2.6', '#a8623c') +
    round('-29.6 -43.4 1.2, -22.6 -44.4 1.2', '#e0a070') +
    path(shape('-23.6 -33, -19 -29.6, -18.4 -23, -23.4 -18.6, -28.4 -23, -28.2 -29.6'), '#b9743f') +
    path(shape('-26 -44.6, -21.4 -42.4, -20 -38.4, -22.4 -34.4, -26.4 -33.6, -30.4 -35.6, -31.6 -39.4, -29.8 -43'), '#c4804a') +
    path(bone('-28.6 -33.4 1.2, -24.6 -32.2 1.4, -20.6 -33.4 1.2'), '#2f9aa0')
  );
};

/** The child from behind, on tiptoe: boots, coat, an arm up, the head turned to look in. */
const child = () =>
  [
    path(bone('-5 -34 5, -6 -25 4.2, -6.4 -14 3.4'), '#7a3f2e') + path(bone('6 -34 5, 6.4 -25 4.2, 6.4 -16 3.4'), SKIN),
    // boots: the left flat, the right one up on its toes
    path(shape('-11 -18.6, -2.4 -18.6, -2.2 -9, -2.4 -4.6, -1.6 -.6, -6.6 .8, -12.4 .4, -13 -3.6, -11.4 -9'), '#b8322f'),
    path(shape('2 -20.6, 10.4 -20.6, 10.4 -12, 12.4 -7.6, 15 -4, 14.6 -.8, 9.4 .6, 5.4 -1.4, 2.6 -7.4'), '#e2492f'),
    path(bone('-11 -18 .9, -7 -17.4 1, -2.6 -18 .9'), '#e2492f') + path(bone('2.4 -20 .9, 6 -19.4 1, 10 -20 .9'), '#ff8a5c'),
    // the arm that lifts the cloth
    path(bone('14.8 -104 2.7, 15.2 -110 2.2, 15.4 -115 2.6'), SKIN),
    path(bone('6 -70 5.2, 12.6 -80 4.9, 16.6 -90 4.3, 15.4 -100 3.9, 15 -104.6 4'), '#e39a2c'),
    path(bone('11.4 -104.6 1.3, 15 -105.6 1.5, 18.8 -104.8 1.3'), '#c97f22'),
    path(shape(COAT), '#f2b33d'),
    // the arm that hangs
    path(bone('-17.4 -49 2.5, -18.4 -44 2.7, -18.2 -41.4 2.4'), '#7a3f2e') + bear() + path(bone('-16.6 -43.4 1, -19 -41.2 1.1, -21 -42 .9'), '#7a3f2e'),
    path(bone('-7 -69 5.2, -13.6 -60 4.9, -17 -53 4.1, -17.6 -48.6 3.9'), '#f7c253') + path(bone('-21 -48.6 1.2, -17.6 -47.6 1.4, -14 -48.4 1.2'), '#d98a26'),
    // neck, face turned to the right and up, hair in two puffs
    path(bone('2 -73 4, 3 -80 3.6'), '#7a3f2e'),
    path(shape('-3 -79, -6 -87, -3 -96, 5 -99.4, 11.6 -96, 13.4 -90.6, 15 -88, 13.4 -86.6, 13 -83.4, 10.4 -80, 5 -78'), SKIN),
    path(shape('1 -77.6, -5.4 -79.6, -8.6 -86, -8 -94, -2.6 -100.4, 5 -102.4, 11.4 -99.6, 13.4 -95, 9.6 -95.4, 7.4 -91, 6.6 -86, 4.6 -80'), '#2a1a38'),
    path(shape('-6 -94, -9.4 -92, -14.4 -94, -16.6 -99, -14.6 -104.6, -9.4 -106, -5.4 -103, -4.4 -98') + shape('4 -100, 3 -104.6, 6.4 -109.4, 11.6 -109.4, 14.6 -105.4, 13.6 -100.6, 9.6 -98.4'), '#2a1a38'),
    path(bone('-7 -95.6 1.3, -5 -99.4 1.5') + bone('4.6 -100.2 1.4, 9.4 -99.6 1.4'), '#e4523a'),
    path(shape('5.6 -89.6, 7.8 -90.4, 8.6 -87.6, 7.2 -85, 5.8 -85.6'), '#a55c40'),
    // collar and hood
    path(shape('-9.4 -74, -4 -79.4, 4 -80, 9.8 -75.4, 8.6 -71, 5 -66, 0 -63.6, -5.6 -66, -8.8 -70'), '#d98a26'),
    pen('-5.4 -73, 0 -70.8, 6 -73', '#a85f1c', 2),
  ].join('');

/** On the coat: the shade away from the cosmos, the seam and the vent. */
const coatDetail = (picture: Picture) =>
  group(
    picture.grain(path(shape('-30 -90, 0 -90, -3 -60, -5 -20, -30 -20'), picture.linear(186, 0, 238, 0, stops('0 #a83f3c .95, 1 #c9602f 0'))), '', 'fine') +
      pen('1 -64, 2 -48, 3 -28', '#b8662a', 1.8) + pen('12.4 -56, 10.6 -46, 11.6 -34', '#d08a2a', 1.6),
    picture.clip(shape(COAT)),
  );

/** Fingers closed over the gathered hem; the cloth bunches above them and hangs in a lip on either side. */
const grip = () => {
  const at = { x: HAND.x, y: HAND.y, scale: 1 };
  const cloth = (text: string, closed = true) => smooth(place(points(text), at), closed);
  const finger = (text: string) => limb(place(joints(text), at), 3);
  const fingers = ['-9 8 3.4, -8.4 14 3.8, -7 20 3.2', '-3.4 6.4 3.5, -2.6 13 4, -1.6 20.4 3.4', '2.6 6.4 3.5, 3.4 13 3.9, 3.8 20 3.3', '8.4 8.6 3, 9 14 3.4, 8.8 19 2.9'];
  return (
    path(cloth('-30 20, -18 6, -8 -6, 0 -13, 8 -7, 20 3, 34 12, 24 20, 15 27, 6 20, -6 20, -14 28'), '#b5527a') +
    path(cloth('-30 20, -18 6, -8 -6, 0 -13, 8 -7, 20 3, 34 12', false), 'none', 'stroke="#fff3d2" stroke-width="2.4" stroke-linecap="round"') +
    path(cloth('-15 24, -11 10, -3 -8', false) + cloth('16 23, 12 9, 3 -8', false) + cloth('-24 18, -14 6', false) + cloth('26 14, 15 4', false), 'none', 'stroke="#6a2d5c" stroke-width="1.8" stroke-linecap="round"') +
    path(finger('-12 24 4, -2 27 7, 9 26 5'), SKIN) +
    fingers.map((text) => path(finger(text), SKIN)).join('') +
    path(cloth('-5.6 10, -5 17', false) + cloth('.4 9, 1 17.4', false) + cloth('6.2 10, 6.6 16.6', false), 'none', 'stroke="#5c2a2a" stroke-width="1.3" stroke-linecap="round"') +
    path(finger('-11 25 3, -14 19 2.9, -13 13.6 2.3'), '#a55c40')
  );
};

// ── The cat ───────────────────────────────────────────────────────────────────────────────────────

const CAT = { x: 372, y: 733, scale: 1.2 };

/** A cat on its haunches, stretched up, one paw out to a star. */
const cat = () => {
  const put = (text: string, tension = 1) => smooth(place(points(text), CAT), true, tension);
  const leg = (text: string) => limb(place(joints(text), CAT), 3);
  return [
    put('-19 0, -22 -12, -18 -26, -9 -38, -4 -50, 3 -58, 13 -56, 17 -47, 17 -34, 15 -20, 14 -8, 10 0, -4 1.6'),
    leg('-14 -4 4.4, -28 -3 4, -38 -8 3.6, -40 -18 3, -34 -25 2'),
    leg('10 -40 6.4, 13 -26 4.4, 14 -11 3.2, 14.6 -2.6 3.2, 19 -1.4 2.5'),
    leg('8 -45 7, 20 -50 4.2, 30 -56 3.2, 37 -63 3.2, 39 -66 2.6'),
    put('-3 -60, -4.6 -68, -4.4 -81, 2.6 -74.6, 9.4 -75.2, 16.6 -81.6, 18.4 -70, 21.6 -64.6, 22 -61, 16 -54, 7 -52, 0 -54.6', 0.75),
  ]
    .map((d) => path(d))
    .join('');
};

export const draw = (): string => {
  const picture = new Picture('#10163c');
  picture.add(cosmos(picture), planet(picture), curtain(picture), hem(picture), meadow(picture));
  const [short, tall] = [grass(picture, 7, 7, 9, 22, 1.6), grass(picture, 9, 9, 28, 78, 2.4)];
  const tufts = [-6, 196, 398].map((x) => `<use href="#${short}" x="${x}" y="${num(lie(x + 100) + 5)}"/>`);
  picture.add(group(tufts.join(''), 'fill="#235a55"'));
  const [kid, puss] = [picture.symbol(child()), picture.symbol(cat())];
  const cast = (id: string, foot: number) =>
    picture.mask(`<use href="#${id}" transform="matrix(1 0 .75 -.3 ${num(-0.75 * foot)} ${num(foot * 1.3)})" style="filter:brightness(0) invert(1)"/>`);
  picture.add(sheet('#0f2444', `${cast(kid, 737)} opacity=".55"`), sheet('#0f2444', `${cast(puss, 734)} opacity=".55"`));
  const rim = (id: string) => picture.mask(`<use href="#${id}" x="2.6" y="-1" style="filter:brightness(0) invert(1)"/>`);
  picture.add(sheet('#ffe0b0', rim(kid)), `<use href="#${kid}"/>`, coatDetail(picture), grip());
  picture.add(sheet('#ffcf9a', rim(puss)), `<use href="#${puss}" fill="#2b1f45"/>`, spark(424, 640, 15), ellipse(424, 640, 3, 3, '#fffbe8'));
  picture.add(group(`<use href="#${tall}" x="-8" y="812"/><use href="#${tall}" x="190" y="826"/><use href="#${tall}" x="404" y="810"/>`, 'fill="#0f2a42"'));
  return picture.svg();
};
