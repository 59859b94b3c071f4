/** Three generations on one sledge, high over the snow; low sun from the upper left, their shadow far below. */
import {
  type Chance,
  chance,
  ellipse,
  fillDown,
  group,
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
  rough,
  sample,
  sheet,
  smooth,
  stops,
} from './kit';

const INK = '#1d1846';
const CREAM = '#fff3d2';
const SHADE = '#4a2468';
const SLEDGE = { x: 334, y: 392, scale: 1.26, turn: -0.2 };

const stroke = (d: string, colour: string, width: number, extra = '') =>
  path(d, 'none', `stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${extra}`.trimEnd());

// ── The country ───────────────────────────────────────────────────────────────────────────────────

/** A clear winter afternoon: deep above, lemon and peach where the sun will go. */
const sky = (picture: Picture) =>
  sheet(picture.linear(0, 0, 0, 600, stops('0 #2278a0, .3 #5fb4c0, .58 #bfe0c8, .8 #fde6b0, 1 #fbc296'))) +
  sheet(picture.radial(74, 92, 520, stops('0 #fff6da .95, .3 #f6efc6 .7, .65 #d9e8c4 .3, 1 #bfe0c8 0'))) +
  picture.grain(
    sheet(picture.radial(74, 92, 520, stops('0 #fff6da 1, .25 #fff0c4 .62, .6 #ffe9b4 .42, 1 #ffe9b4 .2'))) +
      sheet(picture.linear(600, 0, 300, 300, stops('0 #14608c .7, .6 #14608c .34, 1 #14608c 0'))),
  ) +
  ellipse(74, 92, 50, 50, '#fffbea');

/** Peaks in the haze: the side to the sun cream, the other violet, the snow broken where they meet. */
const mountains = (picture: Picture) => {
  const peak = (x: number, y: number, w: number, h: number, seed: number, lit: string, dark: string) => {
    const crest = rough(points(`${x} ${y}, ${x + w * 0.06} ${y + h * 0.3}, ${x - w * 0.06} ${y + h * 0.56}, ${x + w * 0.1} ${y + h}`), 10, seed);
    const left = rough(points(`${x - w} ${y + h}, ${x - w * 0.5} ${y + h * 0.46}, ${x} ${y}`), 9, seed + 1);
    const right = rough(points(`${x} ${y}, ${x + w * 0.42} ${y + h * 0.5}, ${x + w} ${y + h}`), 9, seed + 2);
    const foot = (colour: string) => picture.linear(0, y, 0, y + h, [[0, colour], [1, '#fbdcb8']]);
    return path(`${polygon([...left, ...right], false)}Z`, foot(lit)) + path(`${polygon([...crest, ...[...right].reverse()], false)}Z`, foot(dark));
  };
  return (
    peak(372, 478, 130, 130, 3, '#fdeacb', '#d9b4bc') + peak(60, 452, 130, 150, 9, '#fdeacb', '#d9b4bc') +
    peak(220, 440, 130, 170, 21, '#fff3da', '#c9a2b8') + peak(520, 418, 150, 190, 33, '#fff3da', '#c9a2b8') +
    path(fillDown(ridge(-10, 610, 22, 584, [[14, 90]], 4), 700), picture.linear(0, 570, 0, 660, stops('0 #f2d9c4, 1 #dbe6e4')))
  );
};

/** A fir under snow: ragged tiers, each with a white back. */
const fir = (x: number, y: number, h: number, dark: string, snow: string) => {
  let wood = '';
  let white = '';
  for (let i = 0; i < 6; i++) {
    const w = h * 0.2 * (0.3 + i / 5);
    const top = y - h + (h * i * 0.9) / 6;
    const at = (dx: number, dy: number) => `${num(x + w * dx)} ${num(top + h * dy)}`;
    wood += `M${at(0, 0)}L${at(1, 0.25)}L${at(0.5, 0.23)}L${at(0.1, 0.26)}L${at(-0.4, 0.23)}L${at(-1, 0.26)}Z`;
    white += `M${at(0, 0)}Q${at(-0.5, 0.12)} ${at(-1, 0.26)}Q${at(-0.7, 0.2)} ${at(-0.5, 0.2)}Q${at(-0.3, 0.22)} ${at(-0.14, 0.16)}Q${at(0, 0.18)} ${at(0.1, 0.13)}Q${at(0.06, 0.06)} ${at(0, 0)}Z`;
  }
  return path(wood, dark) + path(white, snow);
};

/** The wood in the valley: paler and bluer the farther away. */
const wood = () => {
  const random = chance(6);
  const row = (y: number, from: number, h: number, dark: string, snow: string, step: number) => {
    let out = '';
    for (let x = from; x < 620; x += step * random.between(0.6, 1.3))
      out += fir(x, y + random.bell() * 6, h * random.between(0.7, 1.15), dark, snow);
    return out;
  };
  return row(604, 130, 50, '#86b0b4', '#eaf2dc', 22) + row(630, 190, 72, '#4f8c9c', '#e4f0e4', 32);
};

const LIP: Point[] = [[-10, 470], [40, 474], [90, 490], [130, 500], [160, 496], [178, 488]];
const LANDING: Point[] = [[120, 640], [200, 624], [280, 628], [370, 646], [460, 664], [540, 672], [612, 670]];

/** The slope they will come down on, and the jump they have left, hollow under its edge. */
const snow = (picture: Picture) => {
  const land = fillDown(LANDING);
  const jump = `${smooth(LIP)}C166 512 150 528 154 560C160 610 206 640 236 690C262 732 270 770 276 812L-10 812Z`;
  const random = chance(12);
  const spark = (count: number, where: () => Point) =>
    Array.from({ length: count }, () => {
      const [x, y] = where();
      const r = random.between(0.7, 1.7);
      return ellipse(x, y, r, r);
    }).join('');
  return (
    path(land, picture.linear(120, 620, 420, 830, stops('0 #fff6e0, .4 #e6ebe8, .75 #a8c4dc, 1 #6f8fc0'))) +
    picture.grain(
      path(land, picture.linear(260, 600, 380, 830, stops('0 #8aa6d0 0, .4 #8aa6d0 .38, 1 #4a62a4 .85'))),
      picture.clip(land), 'fine',
    ) +
    stroke(smooth(LANDING), '#fffaf0', 3) +
    path(jump, picture.linear(0, 470, 150, 800, stops('0 #fffaf0, .3 #f2ead8, .7 #b4c6e0, 1 #7f98cc'))) +
    picture.grain(
      path(jump, picture.linear(-10, 500, 160, 700, stops('0 #8aa0d4 0, .5 #8aa0d4 .4, 1 #5468ac .8'))) +
        path(jump, picture.linear(60, 620, 250, 560, stops('0 #54649f 0, .4 #54649f .4, .75 #4250a0 .8, 1 #38449a .95'))),
      picture.clip(jump), 'fine',
    ) +
    // Their two tracks to the very edge.
    stroke('M-10 484C40 486 90 504 132 512Q160 512 176 492M-10 500C40 504 80 522 122 530Q150 532 168 508', '#8fa4d6', 3.4, 'opacity=".8"') +
    stroke('M-10 482C40 484 90 502 132 510', '#fffdf4', 1.4) +
    stroke(smooth(LIP), '#fffdf4', 3.4) +
    group(spark(26, () => [random.between(250, 600), random.between(680, 790)]) + spark(14, () => [random.between(0, 110), random.between(500, 700)]), 'fill="#fffdf4" opacity=".9"')
  );
};

// ── Figures ───────────────────────────────────────────────────────────────────────────────────────

/** How a colour is written down: as it is, or so that a silhouette can overrule it. */
const own = (colour: string) => `var(--i,${colour})`;
const tube = (text: string, colour: string) => path(limb(place(joints(text), SLEDGE), 3), own(colour));
const form = (text: string, colour: string, tension = 1) =>
  path(smooth(place(points(text), SLEDGE), true, tension), own(colour));
const seam = (text: string, colour: string, width: number, alpha = 1) =>
  stroke(smooth(place(points(text), SLEDGE)), colour, width, `opacity="${alpha}"`);

/** All that is in the air, so that it can throw one shadow on the snow. */
const airborne: string[] = [];

/** Rim, body and form shade of a figure: one drawing, which `--i` turns into a silhouette. */
const lit = (picture: Picture, body: string, depth = 7) => {
  const id = picture.symbol(body);
  airborne.push(id);
  const use = (ink: string, dx = 0, dy = 0) => `<use href="#${id}" style="--i:${ink}" x="${num(dx)}" y="${num(dy)}"/>`;
  const shade = (reach: number) => picture.mask(use('#fff') + use('#000', -reach * 0.8, -reach));
  return (
    use(CREAM, -2, -2) +
    `<use href="#${id}"/>` +
    sheet(SHADE, `opacity=".36" ${shade(depth)}`) +
    picture.grain(sheet(SHADE, `fill-opacity=".46" ${shade(depth * 2)}`), '', 'fine')
  );
};

/** A mitten: a round palm and a thumb, the fingers along the turn. */
const mitten = (x: number, y: number, turn: number, colour: string, thumb: 1 | -1 = 1) => {
  const set = (text: string) => place(place(points(text), { x, y, turn, scale: 1.05 }).map(([a, b]): Point => [a, b]), SLEDGE);
  const flip = (text: string) => (thumb < 0 ? text.replace(/(-?[\d.]+) (-?[\d.]+)/g, (_, a, b) => `${a} ${-Number(b)}`) : text);
  return (
    path(smooth(set(flip('-4 -5, 4 -7, 11 -6, 14 0, 11 5, 4 6, -4 5')), true), own(colour)) +
    path(smooth(set(flip('-1 4, 4 5, 7 11, 4 13, 0 9')), true), own(colour)) +
    path(smooth(set('-6 -6.4, -1 -6.6, -1 6.6, -6 6.2'), true, 0.5), own('#fff0d2'))
  );
};

/** A boot: ankle at the place, toe along the turn. */
const boot = (x: number, y: number, turn: number, colour: string) => {
  const set = (text: string) => smooth(place(place(points(text), { x, y, turn, scale: 1.1 }), SLEDGE), true, 0.8);
  return (
    path(set('-6 -9, 5 -9, 6 -2, 14 0, 18 5, 16 9, -6 9, -7 0'), own(colour)) +
    path(set('-7 6.6, 17 6.6, 16.6 10.4, -7 10.4'), own(INK))
  );
};

interface Head {
  x: number;
  y: number;
  size: number;
  turn: number;
  skin: string;
}
const onHead = ({ x, y, size, turn }: Head) => {
  const set = (text: string) => place(place(points(text), { x, y, scale: size, turn }), SLEDGE);
  return {
    form: (text: string, colour: string, tension = 1, extra = '') => path(smooth(set(text), true, tension), colour, extra),
    line: (text: string, colour: string, width: number, extra = '') => stroke(smooth(set(text)), colour, width, extra),
    ring: (px: number, py: number, r: number, extra: string) => {
      const [[cx, cy]] = set(`${px} ${py}`) as [Point];
      return ellipse(cx, cy, r * size * SLEDGE.scale, r * size * SLEDGE.scale, 'none', extra);
    },
    ball: (px: number, py: number, r: number, fill: string) => {
      const [[cx, cy]] = set(`${px} ${py}`) as [Point];
      return ellipse(cx, cy, r * size * SLEDGE.scale, r * size * SLEDGE.scale, fill);
    },
  };
};
type Pen = ReturnType<typeof onHead>;
const PROFILE =
  '4 -24, -12 -22, -20 -8, -18 10, -8 20, 3 23, 11 22, 14.4 17, 14 14, 16.6 9, 15.6 6, 16 4, 22 1.6, 17 -7, 15.4 -17';

/** A head in profile, laughing out loud at what is to come; hair and hat come from outside. */
const laughing = (head: Head, under: (pen: Pen) => string, over: (pen: Pen) => string) => {
  const pen = onHead(head);
  return (
    under(pen) +
    pen.form(PROFILE, CREAM, 1, 'transform="translate(-1.6 -1.6)"') +
    pen.form(PROFILE, head.skin) +
    pen.form('-20 -8, -18 10, -8 20, 3 23, 11 22, 4 17, -6 10, -10 -4', SHADE, 1, 'opacity=".3"') +
    pen.form('2 1, 9 -1, 12 3, 8 7, 3 6', '#e2563f', 1, 'opacity=".5"') +
    pen.form('16.4 8, 9 8.6, 3.6 6.4, 5 13, 10 17.4, 14 15.4', '#5a1434', 0.9) +
    pen.form('16 8.2, 9 8.9, 5 7.6, 7 10.8, 14.4 11', '#fffaf0', 0.7) +
    pen.form('8 15.6, 11 13.6, 14 14.6, 11.4 17', '#e2656a') +
    pen.line('5.4 -3.4, 9 -6.6, 13 -3.8', INK, 2.3) +
    pen.line('4 -10.6, 9 -13.4, 14.4 -11.6', INK, 2) +
    over(pen)
  );
};

/** The man at the back: one arm thrown up behind, the long scarf on the wind. */
const man = (picture: Picture) => {
  const coat = '#f0a93a';
  const scarf = 'var(--i,#d8432f)';
  const blown = joints('-98 -92 5, -124 -96 8, -152 -86 9.6, -178 -96 9.4, -204 -112 8.6, -228 -106 5');
  const body =
    tube('-98 -84 14, -80 -118 11.4, -62 -148 9.6', '#c97f2c') + mitten(-58, -156, -1.15, '#1f7f88') +
    // The far knee shows past the near one; the rest of that leg is behind those before him.
    tube('-96 -26 17, -74 -44 15.6, -46 -60 12.4', '#191a48') +
    form('-120 -70, -116 -90, -104 -98, -88 -96, -76 -84, -70 -60, -74 -46, -90 -34, -112 -28, -124 -36', coat, 0.9) +
    tube('-106 -82 14.4, -134 -104 12, -150 -132 10.4, -154 -152 8.6', coat) + mitten(-155, -162, -1.7, '#1f8a8f', -1);
  return (
    lit(picture, path(limb(place(blown, SLEDGE), 5), scarf)) +
    [1.2, 2.1, 3, 3.9].map((t) => {
      const spine = sample(blown, 10)[Math.round(t * 10)] as unknown as [number, number, number];
      return seam(`${spine[0] - 2} ${spine[1] - spine[2] * 0.8}, ${spine[0] + 2} ${spine[1] + spine[2] * 0.8}`, CREAM, 4, 0.9);
    }).join('') +
    lit(picture, body, 9) +
    seam('-92 -72, -89 -62, -88 -56', '#a85f24', 2.2, 0.7) + seam('-132 -98, -126 -92, -122 -86', '#a85f24', 2.2, 0.7) +
    lit(picture, tube('-112 -92 7, -98 -88 9, -82 -92 7', '#d8432f'), 4) +
    laughing(
      { x: -92, y: -118, size: 1.06, turn: -0.24, skin: '#8a4a30' },
      (pen) => pen.form('-20 -10, -22 4, -16 18, -6 24, 0 10', '#2a1638'),
      (pen) =>
        pen.form('-16 2, -8 6, 0 10, 5 14.6, 9 18.4, 14.6 17, 15 24, 8 31, -4 30, -14 22', '#2a1638') +
        pen.form('-7 -3, -3 -4, -1 2, -5 7, -8 3', '#7a3c2c') +
        pen.form('-21 -6, -21 -20, -10 -32, 4 -33, 15 -24, 17 -14, 6 -15, -8 -10', '#1f7f88') +
        pen.form('-22.600 -3, -23 -10, -8 -15, 8 -19, 18.6 -18, 19 -12, 6 -12, -8 -7, -18 -2', '#2fa0a4', 0.8) +
        pen.line('-12 -28, -12 -20, -13 -14', '#0f5a66', 1.6) + pen.line('-2 -32, -1 -22, -2 -16', '#0f5a66', 1.6) + pen.line('8 -30, 9 -24, 8 -19', '#0f5a66', 1.6),
    )
  );
};

/**
 * A near leg, bent: seat on the slats, knee up, sole on the slats again. Whoever sits behind has the legs outside
 * those in front, so near legs are drawn from the child backwards, each over the next one's seat.
 */
const nearLeg = (picture: Picture, thigh: string, shin: string, cloth: string, foot: string) =>
  lit(picture, foot + tube(shin, cloth) + tube(thigh, cloth), 6);

/** His near leg, with the hem of the jacket over the lap: so that he goes on below it. */
const manLeg = (picture: Picture) =>
  nearLeg(picture, '-106 -20.4 20.4, -84 -37 17.6, -60 -52 13.6', '-60 -51 13.2, -47 -33 11.4, -37 -19 9.4', '#2a2f74', boot(-33, -16, 0, '#d9863c')) +
  seam('-70 -34, -63 -38, -60 -44', INK, 2, 0.6) +
  lit(picture, tube('-125 -33 4.6, -106 -41 6, -88 -53 6, -73 -66 4.6', '#d98a2c'), 3);

/** The grandmother: glasses, white knot, one mitten high. */
const grandmother = (picture: Picture) => {
  const coat = '#7d3f8f';
  const body =
    tube('-16 -72 12, 0 -100 10.4, 2 -132 8.8', '#5f2d78') + mitten(2, -140, -1.5, '#f2b33d') +
    tube('-14 -24 14, 8 -36 12.6, 30 -48 10', '#5a94b4') +
    form('-42 -56, -38 -74, -26 -82, -10 -80, 0 -68, 4 -50, -2 -38, -20 -28, -38 -20, -46 -28', coat, 0.9);
  return (
    lit(picture, body, 8) +
    lit(picture, tube('-34 -78 6.4, -20 -74 8.4, -6 -78 6.4', '#f2b33d'), 4) +
    laughing(
      { x: -16, y: -100, size: 0.92, turn: -0.16, skin: '#eaa876' },
      (pen) => pen.ball(-25, -12, 10.5, '#e4dcea') + pen.ball(-27, -14, 8, '#f8f2ee'),
      (pen) =>
        pen.form('16 -15, 6 -14, -1 -8, -4 2, -8 14, -16 14, -22 2, -21 -14, -10 -26, 4 -28, 13 -23', '#f8f2ee') +
        pen.form('-4 2, -8 14, -16 14, -22 2, -21 -10, -14 -2', '#c9bcd8') +
        pen.line('10 -24, -4 -18, -12 -6', '#d2c6dc', 1.6) + pen.line('2 -27, -10 -20, -16 -10', '#d2c6dc', 1.6) +
        pen.ring(9.4, -4.6, 6.4, `stroke="${INK}" stroke-width="1.8"`) + pen.line('3 -4.6, -6 -2', INK, 1.8) +
        pen.ball(-8, 1, 8.4, '#e2432f') + pen.ball(-10, -1, 5.4, '#f4694c') + pen.line('-8 -6, -7 -22, 2 -29.6', '#e2432f', 3.4),
    )
  );
};

/** Her near leg and the arm she keeps round the child. */
const grandmotherNear = (picture: Picture) =>
  nearLeg(picture, '-24 -21 16, -4 -27 14.6, 20 -37 11.8', '20 -36 11.4, 28 -25 9.8, 33 -17 8.4', '#a4d4e2', boot(37, -16, 0, '#4a2468')) +
  seam('12 -24, 18 -26, 21 -31', '#4a6a98', 2, 0.7) +
  lit(picture, tube('-46 -26 4, -28 -35 5.2, -10 -42 5, 6 -50 3.8', '#63307a'), 3) +
  lit(picture, tube('-24 -67 12, -6 -57 10.4, 16 -54 9.2, 36 -52 8.2', '#9a58ac') + mitten(45, -51, -0.06, '#f2b33d'), 6) +
  seam('-10 -50, -6 -55, -5 -61', '#4a2468', 2, 0.6);

/** The child in front, both arms up. */
const child = (picture: Picture) => {
  const suit = '#e2432f';
  const body =
    tube('48 -56 9.6, 34 -84 8.4, 28 -108 7.4', '#b8322f') + mitten(27, -115, -1.7, '#2fa0a4', -1) +
    boot(116, -15, 0, '#c9822a') + tube('94 -37 9, 106 -26 8.4, 112 -17 7.6', '#a82a34') + tube('62 -18 12, 80 -30 10.8, 95 -38 9', '#a82a34') +
    form('36 -44, 40 -58, 50 -64, 62 -60, 67 -44, 70 -24, 70 -6, 52 -3, 34 -5, 32 -22', suit, 0.9) +
    boot(98, -16, 0, '#f2b33d') + tube('83 -33 10.4, 90 -24 9.4, 95 -17 8', '#f4694a') + tube('54 -17 12.4, 70 -25 11.6, 84 -34 10.4', '#f4694a') +
    tube('56 -54 10, 82 -68 8.8, 98 -90 7.6, 102 -98 7', '#f05a3c') + mitten(105, -105, -1, '#2fa0a4');
  return (
    lit(picture, body, 6) +
    laughing(
      { x: 61, y: -80, size: 0.94, turn: -0.2, skin: '#c47a4a' },
      (pen) => pen.ball(-16, -26, 12, '#2a1638') + pen.ball(-18, -28, 8, '#3f2450') + pen.form('-21 -4, -22 8, -14 18, -4 8', '#2a1638'),
      (pen) =>
        pen.form('16 -14, 8 -15, 0 -10, -4 -2, -7 9, -14 14, -22 4, -22 -12, -12 -25, 3 -28, 13 -23', '#2a1638') +
        pen.form('-6 -1, -2 -2, 0 4, -4 9, -7 5', '#9a5636') +
        pen.line('4 -26, -8 -20, -16 -8', '#5a3a6a', 1.8) +
        pen.line('-10 -25, -14 -20', '#f2b33d', 4),
    ) +
    lit(picture, tube('41 -60 5, 53 -58 7, 65 -60 5', '#f2b33d'), 3)
  );
};

/** Slats, runner and struts; a rope that flies loose. */
const sledge = (picture: Picture) =>
  lit(
    picture,
    tube('-120 2 2.6, -120 26 2.6', '#8a4a2c') + tube('-50 2 2.6, -48 26 2.6', '#8a4a2c') + tube('24 2 2.6, 26 26 2.6', '#8a4a2c') + tube('92 2 2.6, 92 24 2.6', '#8a4a2c') +
      tube('-146 24 3.4, -120 28 4, -40 28 4, 60 28 4, 110 25 4, 138 12 4, 148 -10 3.8, 138 -26 3', '#b8642f') +
      form('-140 -4, -60 -5, 40 -5, 128 -6, 130 3, 40 5, -60 5, -140 5', '#c9742f', 0.3),
    4,
  ) +
  seam('-144 32.5, -120 33, -40 33, 60 33, 110 30, 134 20', '#dfe6f4', 2.4) +
  seam('-136 0, -20 0, 126 -1', '#7a3a24', 1.6, 0.6) +
  stroke(smooth(place(points('140 -26, 158 -40, 160 -58, 172 -70, 184 -64'), SLEDGE)), '#7a3a24', 3);

/** The dog over the edge behind them, ears and all four feet in the wind. */
const dog = (picture: Picture) => {
  const at = { x: 72, y: 438, scale: 1.22, turn: -0.3 };
  const coat = '#fbe3c0';
  const t = (text: string, colour: string) => path(limb(place(joints(text), at), 2), own(colour));
  const f = (text: string, colour: string) => path(smooth(place(points(text), at), true), own(colour));
  const l = (text: string, width: number) => stroke(smooth(place(points(text), at)), INK, width);
  const body =
    t('20 6 5, 29 12 3.2, 38 11 2.4, 43 8 2.4', '#d9b08a') + t('-20 4 6, -30 10 3.6, -41 8 2.4, -47 11 2', '#d9b08a') +
    f('-28 -4, -20 -11, -4 -10, 12 -13, 25 -14, 31 -7, 28 5, 16 10, 2 6, -12 8, -24 7', coat) +
    t('22 2 6, 33 5 3.8, 43 0 2.8, 48 -4 2.6', coat) + t('-20 2 7, -31 5 4.4, -42 0 2.8, -49 1 2.4', coat) +
    t('-26 -5 3, -34 -12 2.6, -37 -21 2.2, -34 -29 1', coat) + t('25 -9 7, 33 -17 6.4', coat) +
    f('30 -26, 38 -29, 45 -25, 55 -22, 57.6 -18.4, 55 -15, 46 -14, 38 -11, 31 -14', coat);
  return (
    lit(picture, body, 5) +
    f('-22 -10.6, -10 -11, -4 -4, -12 1, -22 -2', '#a8643a') +
    f('38 -28.4, 32 -29, 24 -37, 17 -38, 18 -30, 27 -22, 34 -21', '#8a4a34') +
    f('54 -22.6, 58.6 -20.6, 57.6 -17.4, 54.6 -18', INK) +
    l('42 -22.6, 44 -24, 46 -22.8', 2.2) + l('55 -16.4, 50 -15.6, 46 -17', 1.8) +
    f('50 -15.6, 54 -15.4, 54.4 -9, 51 -8', '#e2656a') +
    t('26 -14 1.8, 30 -9 1.8, 34 -8 1.4', '#1f8a8f')
  );
};

/** The child's hat, long gone. */
const hat = (picture: Picture) => {
  const at = { x: 250, y: 150, scale: 1.2, turn: -0.7 };
  const f = (text: string, colour: string, tension = 1) => path(smooth(place(points(text), at), true, tension), own(colour));
  const [[x, y]] = place(points('0 -25'), at) as [Point];
  return lit(picture, f('-16 2, -14 -12, -6 -21, 6 -21, 14 -12, 16 2', '#e2432f') + f('-18 0, 18 0, 18 8, -18 8', '#fff0d2', 0.5) + ellipse(x, y, 8, 8, own('#fff0d2')), 5);
};

/** A snowman where they mean to come down; he has seen them. */
const snowman = (picture: Picture) => {
  const ball = (x: number, y: number, r: number) => ellipse(x, y, r, r * 0.96, own('#fdf6e6'));
  const arm = (text: string) => path(limb(joints(text), 2), own('#6a3a34'));
  return (
    ellipse(548, 716, 62, 11, '#4a5ca4', 'opacity=".55"') +
    lit(
      picture,
      arm('500 622 2.6, 474 598 2.2, 456 568 1.4') + arm('466 588 1.6, 452 586 .8') + arm('532 622 2.6, 556 600 2.2, 570 570 1.4') + arm('563 586 1.6, 578 580 .8') +
        ball(516, 686, 36) + ball(516, 632, 27) + ball(514, 588, 21),
      9,
    ) +
    ellipse(505, 581, 2.6, 3.2, INK) + ellipse(520, 580, 2.6, 3.2, INK) + ellipse(509, 598, 4, 5, '#3a1838') +
    path('M510 587L486 580L510 593Z', '#f08a3a') +
    path('M494 606Q514 618 534 606L534 613Q514 625 494 613Z', '#1f8a8f') + path('M526 612L540 636L530 639L520 614Z', '#1f8a8f') +
    ellipse(514, 634, 2.6, 2.6, INK) + ellipse(515, 646, 2.6, 2.6, INK) +
    path(`M492 574Q514 564 536 574L535 568L529 566L527 546Q514 541 501 546L499 566L493 568Z`, '#3a2a66')
  );
};

/** Snow torn off the edge: powder in grain that follows the runners, and lumps, each lit from the left. */
const spray = (picture: Picture, random: Chance) => {
  const wisps = ['176 492 2, 200 476 9, 236 474 13, 280 486 9, 318 500 3', '176 494 2, 196 490 8, 226 496 11, 262 516 8, 288 540 3', '174 486 2, 186 462 7, 206 446 8, 232 440 3'];
  const powder = picture.linear(176, 480, 310, 500, stops('0 #fffdf4 1, .35 #fffdf4 .7, .7 #fffdf4 .45, 1 #fffdf4 .3'));
  const arc = sample(points('178 490, 204 476, 240 474, 284 488, 320 504'), 10);
  let lumps = '';
  for (let i = 0; i < 54; i++) {
    const t = random() ** 1.2;
    const [x, y] = arc[Math.floor(t * (arc.length - 1))] as Point;
    const r = mix(4.2, 1.2, t) * random.between(0.35, 1.1);
    const [px, py] = [x + random.bell() * 22, y + random.bell() * mix(24, 46, t)];
    lumps += ellipse(px + 0.8, py + 1, r, r, '#9fb6dc') + ellipse(px, py, r, r, '#fffdf4');
  }
  return picture.grain(wisps.map((text) => path(limb(joints(text)), powder)).join(''), '', 'fine') + lumps;
};

/** Where a hare went by this morning, past the snowman and off. */
const tracks = () =>
  sample(points('612 742, 540 752, 470 742, 410 764, 340 776, 300 806'), 4)
    .map(([x, y], i) => {
      const tilt = i % 2 ? 3 : -3;
      return ellipse(x, y + tilt, 4.4, 1.9, '#5a74b8') + ellipse(x + 8, y + tilt + 1.4, 4.4, 1.9, '#5a74b8') + ellipse(x - 6, y + tilt, 2.4, 1.4, '#5a74b8');
    })
    .join('');

/** One soft shadow of them all, thrown down the slope: how high they are. */
const shadow = (picture: Picture) => {
  const flat = [0.92, 0.05, -0.42, 0.28, 262, 600].join(' ');
  const cast = airborne.map((id) => `<use href="#${id}" style="--i:#3a4a9c"/>`).join('');
  return group(group(picture.blur(group(cast, `transform="matrix(${flat})"`), 1.3), 'opacity=".7" style="mix-blend-mode:multiply"'), picture.clip(fillDown(LANDING)));
};

export const draw = (): string => {
  const picture = new Picture('#8cc4cf');
  const riders = man(picture) + grandmother(picture) + child(picture) + grandmotherNear(picture) + manLeg(picture) + sledge(picture);
  const below = shadow(picture);
  picture
    .add(sky(picture), mountains(picture), wood(), snow(picture), tracks(), below, snowman(picture))
    .add(hat(picture), spray(picture, chance(8)), dog(picture), riders);
  return picture.svg();
};
