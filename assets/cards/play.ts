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

/** A tapering trace in the snow, in units of the card. */
const trace = (text: string) => limb(joints(text));
const outline = (text: string) => smooth(points(text), true);
const ledgeSnow = (text: string, colour: string) => path(trace(text), colour);

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

const LIP: Point[] = [[-10, 462], [40, 470], [90, 490], [126, 500], [156, 496], [184, 482]];
const LANDING: Point[] = [[120, 640], [200, 624], [280, 628], [370, 646], [460, 664], [540, 672], [612, 670]];

/** The rock under the jump, in its own shade, with snow on every ledge: what makes it high. */
const crag = (picture: Picture) => {
  const line = rough(points('-10 520, 140 508, 158 520, 150 548, 166 566, 160 606, 182 634, 178 672, 204 696, 206 736, 232 760, 240 830, -10 830'), 9, 41);
  const rock = polygon(line);
  const facet = (text: string, seed: number) => polygon(rough(points(text), 6, seed, true));
  const ledge = (text: string) => ledgeSnow(text, '#f4f1ea') + path(limb(place(joints(text), { y: 3 })), '#9fb2dc', 'opacity=".55"');
  return (
    path(rock, '#fff0d0', 'transform="translate(2.4 -1)" opacity=".55"') +
    path(rock, picture.linear(0, 500, 120, 800, stops('0 #c3b4d6, .4 #9a90c8, 1 #6d70b4'))) +
    group(
      path(
        facet('96 510, 158 516, 150 548, 166 566, 128 578, 108 548', 3) + facet('120 590, 164 600, 182 634, 178 672, 140 650', 5) +
          facet('150 690, 204 694, 206 736, 232 760, 240 830, 180 830, 170 760', 7) + facet('40 600, 84 590, 96 660, 60 690, 30 660', 9),
        '#6f6cb2', 'opacity=".8"',
      ) +
        path(facet('70 540, 110 546, 126 580, 96 620, 74 590', 11) + facet('96 650, 136 656, 150 700, 120 740, 96 700', 13) + facet('20 690, 60 700, 66 760, 30 770', 15), '#cfc4e0', 'opacity=".8"') +
        picture.grain(path(rock, picture.linear(60, 560, 230, 700, stops('0 #4a4a98 0, .4 #4a4a98 .36, 1 #3a3a88 .66'))), '', 'fine') +
        ledge('104 582 .5, 128 578 4, 150 574 4.6, 170 568 .6') + ledge('126 652 .5, 148 650 4.4, 170 654 4, 188 646 .6') + ledge('142 708 .5, 172 704 5, 210 702 .8') + ledge('60 640 .5, 84 628 4.6, 104 630 .6') +
        ledge('176 764 .5, 206 766 4.6, 238 762 .6'),
      picture.clip(rock),
    )
  );
};

/** Icicles under the overhang, each with a bright side. */
const icicles = () =>
  points('112 520, 122 520, 130 516, 141 516, 150 512, 158 508, 166 503')
    .map(([x, y], i) => {
      const h = [12, 22, 14, 30, 18, 24, 12][i] as number;
      return path(`M${x - 3.4} ${y}L${x + 3.4} ${y}L${x + 0.6} ${y + h}Z`, '#b8cdea') + path(`M${x - 3.2} ${y}L${x - 0.6} ${y}L${x + 0.2} ${y + h}Z`, '#fffdf4');
    })
    .join('');

/** The slope they will come down on, and the jump they have left, hollow under its edge. */
const snow = (picture: Picture) => {
  const land = fillDown(LANDING);
  const cap = `${smooth(LIP)}C180 498 170 508 158 512C140 520 128 512 116 524C104 540 108 560 92 566C74 572 78 548 62 560C44 574 50 620 32 636C20 646 6 630 -12 644Z`;
  const drift = smooth(points('-20 716, 30 712, 80 726, 120 742, 170 760, 220 770, 270 790, 310 830, -20 840'), true);
  const random = chance(12);
  const spark = (count: number, where: () => Point) =>
    Array.from({ length: count }, () => {
      const [x, y] = where();
      const r = random.between(0.7, 1.7);
      return ellipse(x, y, r, r);
    }).join('');
  return (
    path(land, picture.linear(120, 620, 420, 830, stops('0 #fff6e0, .45 #eceee8, .8 #bcd0e2, 1 #8aa4cc'))) +
    picture.grain(
      path(land, picture.linear(330, 600, 400, 860, stops('0 #8aa6d0 0, .45 #8aa6d0 .38, 1 #4a62a4 .8'))),
      picture.clip(land), 'fine',
    ) +
    stroke(smooth(LANDING), '#fffaf0', 3) +
    // Wind has combed the slope.
    path(
      trace('250 668 .4, 310 662 1.6, 372 672 .4') + trace('310 694 .4, 380 690 1.8, 440 702 .4') + trace('250 716 .4, 300 706 1.8, 340 714 .4') + trace('520 758 .4, 560 752 1.8, 610 762 .4'),
      '#8fa8d4', 'opacity=".6"',
    ) +
    crag(picture) +
    path(cap, '#8ea4d8', 'transform="translate(2 5)" opacity=".8"') +
    path(cap, picture.linear(0, 462, 110, 640, stops('0 #fffaf0, .35 #f8efdc, .75 #c9d4e8, 1 #9fb2dc'))) +
    group(
      picture.grain(path(cap, picture.linear(40, 520, 130, 590, stops('0 #8aa0d4 0, .4 #8aa0d4 .4, 1 #5468ac .8'))), '', 'fine'),
      picture.clip(cap),
    ) +
    icicles() +
    // Their two tracks to the very edge.
    stroke('M-10 478C40 484 84 504 128 513Q158 512 178 490M-10 492C36 498 76 516 116 524', '#8fa4d6', 3.4, 'opacity=".85"') +
    stroke('M-10 476C40 482 84 502 128 511', '#fffdf4', 1.4) +
    stroke(smooth(LIP), '#fffdf4', 3.4) +
    path(drift, picture.linear(0, 710, 160, 830, stops('0 #fdf6e6, .4 #d9e0ea, 1 #94abd6'))) +
    stroke(smooth(points('-20 716, 30 712, 80 726, 120 742, 170 760, 220 770, 270 790, 306 826')), '#fffdf4', 2.4) +
    fir(24, 800, 92, '#2f6f86', '#f4f4e6') + fir(74, 812, 64, '#3a7f92', '#f4f4e6') +
    group(spark(22, () => [random.between(270, 600), random.between(690, 790)]) + spark(8, () => [random.between(0, 80), random.between(500, 560)]), 'fill="#fffdf4" opacity=".9"')
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

type Mood = 'roar' | 'grin' | 'thrill';
/** Mouths: he roars, she laughs through her teeth, the child shouts for joy. */
const mouth = (pen: Pen, mood: Mood) =>
  ({
    roar: () =>
      pen.form('16.6 6.6, 9 7, 2 3.4, 3 13, 9 20, 14.6 17.4', '#5a1434', 0.9) +
      pen.form('16 6.9, 9 7.6, 3.4 5, 5.4 10, 14.4 10.4', '#fffaf0', 0.7) +
      pen.form('5.6 15, 10 13.4, 14 15.4, 10 19', '#e2656a'),
    grin: () =>
      pen.form('16.8 7.4, 10 8.6, 2 4, 3.4 11, 9 16.4, 14.8 14.4', '#5a1434', 0.9) +
      pen.form('15.8 8.2, 10 9.4, 3.6 6.2, 5 10.8, 9.4 15, 14.2 13.4', '#fffaf0', 0.9) +
      pen.line('4.6 9.4, 9.6 12.2, 15 11', '#c9a2b0', 1.1),
    thrill: () =>
      pen.form('16.6 6.8, 9 7.2, 2.4 4, 3.6 13, 9.4 19.6, 14.8 17', '#5a1434', 0.9) +
      pen.form('16 7.1, 9 7.8, 3.8 5.4, 5.4 10, 14.6 10.4', '#fffaf0', 0.7) +
      pen.form('6 14.8, 10.4 13.2, 14 15.2, 10 18.8', '#e2656a'),
  })[mood]();

/** Eyes: shut with laughter, or wide open on what is coming. */
const eye = (pen: Pen, mood: Mood) =>
  mood === 'thrill'
    ? pen.form('5.8 -2.6, 9.4 -6, 13.4 -3, 9.8 -1.6', '#fffaf0') + pen.ball(10.6, -3.6, 2.4, INK) + pen.ball(11.2, -4.4, 0.8, '#fffaf0') +
      pen.line('4.6 -3, 9 -7.2, 13.8 -3.8', INK, 2) + pen.line('5 -1, 9 -0.4, 13 -1', '#8a4a34', 1.2) + pen.line('3.6 -11.6, 9 -14.6, 14.6 -13', INK, 2.2)
    : pen.line('5.4 -3.4, 9 -6.6, 13 -3.8', INK, 2.3) + pen.line('4 -10.6, 9 -13.4, 14.4 -11.6', INK, 2);

/** A head in profile, laughing out loud at what is to come; hair and hat come from outside. */
const laughing = (head: Head, mood: Mood, under: (pen: Pen) => string, over: (pen: Pen) => string) => {
  const pen = onHead(head);
  return (
    under(pen) +
    pen.form(PROFILE, CREAM, 1, 'transform="translate(-1.6 -1.6)"') +
    pen.form(PROFILE, head.skin) +
    pen.form('-20 -8, -18 10, -8 20, 3 23, 11 22, 4 17, -6 10, -10 -4', SHADE, 1, 'opacity=".3"') +
    pen.form('2 1, 9 -1, 12 3, 8 7, 3 6', '#e2563f', 1, 'opacity=".5"') +
    mouth(pen, mood) +
    eye(pen, mood) +
    over(pen)
  );
};

/** The man at the back, thrown off his seat: head back, arms flung wide, the long scarf on the wind. */
const man = (picture: Picture) => {
  const coat = '#f0a93a';
  const scarf = 'var(--i,#d8432f)';
  const blown = joints('-112 -92 5, -136 -84 8, -160 -66 9.6, -184 -70 9.4, -206 -56 8.6, -232 -62 4.6');
  const body =
    tube('-98 -88 13, -82 -106 12, -62 -120 10.6', '#c97f2c') + tube('-64 -118 10.6, -60 -136 9.8, -64 -154 8.6', '#c97f2c') + mitten(-66, -162, -1.75, '#1f7f88') +
    // The far knee shows past the near one; the rest of that leg is behind those before him.
    tube('-96 -42 16.6, -74 -58 15, -52 -66 12.4' , '#191a48') + tube('-54 -66 12.4, -40 -54 10.6, -32 -40 9', '#191a48') +
    form('-122 -100, -134 -86, -139 -62, -133 -38, -112 -26, -86 -32, -69 -52, -70 -72, -82 -92, -102 -104', coat, 0.9) +
    tube('-120 -90 14, -142 -96 12.4, -162 -104 11.2', coat) + tube('-160 -103 11.2, -174 -118 10, -180 -138 8.8', coat) + mitten(-182, -147, -1.72, '#1f8a8f', -1);
  return (
    lit(picture, path(limb(place(blown, SLEDGE), 5), scarf)) +
    [1.4, 2.2, 3, 3.9].map((t) => {
      const spine = sample(blown, 10)[Math.round(t * 10)] as unknown as [number, number, number];
      return seam(`${spine[0] - 2} ${spine[1] - spine[2] * 0.8}, ${spine[0] + 2} ${spine[1] + spine[2] * 0.8}`, CREAM, 4, 0.9);
    }).join('') +
    lit(picture, body, 9) +
    // The coat strains over his belly and creases where arm and shoulder meet.
    seam('-80 -84, -84 -66, -80 -44', '#b8701f', 1.8, 0.8) + seam('-122 -74, -116 -64, -106 -58', '#a85f24', 2.2, 0.7) + seam('-126 -56, -114 -48, -100 -47', '#a85f24', 2.2, 0.7) +
    seam('-154 -110, -158 -102, -164 -97', '#a85f24', 2.2, 0.7) +
    seam('-73 -114, -66 -112, -58 -114', '#8a5024', 2, 0.7) +
    lit(picture, tube('-122 -98 7, -108 -96 9, -92 -102 7', '#d8432f'), 4) +
    laughing(
      { x: -110, y: -124, size: 1.06, turn: -0.46, skin: '#8a4a30' },
      'roar',
      (pen) => pen.form('-20 -10, -22 4, -16 18, -6 24, 0 10', '#2a1638'),
      (pen) =>
        pen.form('-16 2, -8 6, -1 9, 3 15.6, 8.4 20.4, 14.6 18.6, 15 26, 8 33, -4 31, -14 22', '#2a1638') +
        pen.line('0 20, 4 26, 4 30', '#4a2c56', 1.8) + pen.line('-7 16, -4 24, -4 28', '#4a2c56', 1.8) +
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

/** His near leg, kicked out past her, with the hem of the jacket over the lap: so that he goes on below it. */
const manLeg = (picture: Picture) =>
  nearLeg(picture, '-110 -31 20, -86 -45 17.6, -60 -55 13.8', '-61 -55 13.4, -42 -50 11.6, -22 -42 9.6', '#2a2f74', boot(-15, -43, -0.72, '#d9863c')) +
  seam('-70 -38, -62 -42, -58 -49', INK, 2, 0.6) + seam('-66 -62, -58 -58, -52 -50', INK, 2, 0.5) +
  lit(picture, tube('-134 -38 5.4, -112 -46 8, -90 -56 8, -69 -70 5.4', '#d98a2c'), 3);

/** The grandmother, holding on for dear life: bent over the child, both arms round it, laughing through her teeth. */
const grandmother = (picture: Picture) => {
  const coat = '#7d3f8f';
  const body =
    form('-30 -8, -34 -26, -28 -48, -14 -66, 6 -79, 24 -77, 33 -60, 29 -42, 12 -28, -6 -8, -16 -4', coat, 0.9);
  return (
    lit(picture, body, 8) +
    seam('-27 -40, -16 -44, -8 -40', '#4a2468', 2, 0.6) + seam('-26 -24, -14 -26, -6 -22', '#4a2468', 2, 0.6) +
    // The ends of her shawl, blown straight back.
    lit(picture, tube('0 -78 6, -14 -84 6, -26 -80 2', '#d99a2c') + tube('-6 -74 6.4, 10 -75 8.6, 28 -80 6.4', '#f2b33d'), 4) +
    laughing(
      { x: 25, y: -102, size: 0.92, turn: 0.02, skin: '#eaa876' },
      'grin',
      (pen) => pen.ball(-25, -12, 10.5, '#e4dcea') + pen.ball(-27, -14, 8, '#f8f2ee') + pen.line('-20 -2, -30 0, -38 -6', '#f8f2ee', 2.4) + pen.line('-20 4, -28 8, -36 6', '#e4dcea', 2.2),
      (pen) =>
        pen.form('16 -15, 6 -14, -1 -8, -4 2, -8 14, -16 14, -22 2, -21 -14, -10 -26, 4 -28, 13 -23', '#f8f2ee') +
        pen.form('-4 2, -8 14, -16 14, -22 2, -21 -10, -14 -2', '#c9bcd8') +
        pen.line('10 -24, -4 -18, -12 -6', '#d2c6dc', 1.6) + pen.line('2 -27, -10 -20, -16 -10', '#d2c6dc', 1.6) +
        pen.ring(9.4, -4.6, 6.4, `stroke="${INK}" stroke-width="1.8"`) + pen.line('3 -4.6, -6 -2', INK, 1.8) +
        pen.ball(-8, 1, 8.4, '#1f9aa0') + pen.ball(-10, -1, 5.4, '#5cc8c0') + pen.line('-8 -6, -7 -22, 2 -29.6', '#1f9aa0', 3.4),
    )
  );
};

/** Her near leg and the arm she keeps round the child. */
const grandmotherNear = (picture: Picture) =>
  nearLeg(picture, '-10 -21 15.6, 10 -29 14.4, 34 -42 11.4', '33 -42 11.2, 40 -29 9.6, 45 -17 8.2', '#a4d4e2', boot(49, -16, 0, '#4a2468')) +
  seam('24 -28, 30 -31, 33 -36', '#4a6a98', 2, 0.7) + seam('30 -52, 36 -48, 41 -40', '#4a6a98', 2, 0.6) +
  lit(picture, tube('-34 -14 4, -16 -26 5.6, 2 -37 5.4, 18 -48 3.8', '#63307a'), 3) +
  lit(picture, tube('6 -65 12.4, 20 -52 11, 36 -44 9.8', '#9a58ac') + tube('34 -44 9.8, 52 -36 9, 68 -30 8', '#9a58ac') + mitten(76, -27, 0.2, '#f2b33d', -1), 6) +
  seam('28 -55, 32 -48, 30 -40', '#4a2468', 2, 0.7) + seam('38 -52, 40 -46, 46 -43', '#4a2468', 2, 0.6);

/** The child in front, captain of it all: one arm up, the rope in the other hand, feet braced, braids flying. */
const child = (picture: Picture) => {
  const suit = '#e2432f';
  const braid = (text: string, tip: string) => tube(text, '#2a1638') + tube(tip, '#f2b33d');
  const body =
    tube('88 -60 9.4, 106 -78 8.6, 116 -88 8', '#b8322f') + tube('115 -86 8, 122 -104 7.4, 122 -120 6.8', '#b8322f') + mitten(122, -128, -1.6, '#2fa0a4', -1) +
    boot(132, -16, -0.3, '#c9822a') + tube('108 -40 9, 120 -28 8.4, 128 -18 7.6', '#a82a34') + tube('76 -18 12, 94 -32 10.8, 109 -41 9', '#a82a34') +
    form('52 -8, 52 -30, 60 -50, 70 -62, 84 -65, 93 -52, 92 -28, 88 -6, 70 -3', suit, 0.9) +
    boot(116, -16, -0.3, '#f2b33d') + tube('97 -37 10.4, 106 -27 9.4, 112 -17 8', '#f4694a') + tube('68 -17 12.4, 84 -26 11.6, 98 -38 10.4', '#f4694a');
  return (
    lit(picture, braid('72 -108 5, 64 -118 6.6, 58 -123 4.4, 50 -127 6.4, 43 -129 4.2, 36 -133 6, 30 -137 3.6, 23 -142 5, 14 -146 4, 6 -142 .6', '31 -136 4.4, 28 -138.500 4.4') + braid('80 -112 5, 76 -124 6.4, 73 -131 4.2, 67 -138 6, 61 -143 4, 56 -150 5.6, 53 -156 3.2, 50 -164 4.6, 43 -171 3.4, 36 -169 .6', '54 -154 4, 52.600 -157 4'), 3) +
    lit(picture, body, 6) +
    seam('62 -18, 70 -22, 76 -19', '#a82a34', 1.8, 0.7) + seam('92 -46, 100 -42, 105 -34', '#a82a34', 1.8, 0.7) +
    laughing(
      { x: 86, y: -88, size: 0.94, turn: -0.14, skin: '#c47a4a' },
      'thrill',
      (pen) => pen.form('-21 -4, -22 8, -14 18, -4 8', '#2a1638'),
      (pen) =>
        pen.form('16 -14, 8 -15, 0 -10, -4 -2, -7 9, -14 14, -22 4, -22 -12, -12 -25, 3 -28, 13 -23', '#2a1638') +
        pen.form('-6 -1, -2 -2, 0 4, -4 9, -7 5', '#9a5636') +
        pen.line('8 -26, -6 -21, -15 -9', '#5a3a6a', 1.8) + pen.line('-2 -27, -14 -20, -19 -12', '#5a3a6a', 1.8),
    ) +
    lit(picture, tube('63 -64 5, 76 -63 7, 89 -67 5', '#f2b33d'), 3)
  );
};

/** The child's near arm, over grandmother's mitten, and the taut rope it steers by. */
const steering = (picture: Picture) =>
  lit(picture, tube('78 -56 10, 90 -46 9, 102 -44 8', '#f05a3c') + tube('101 -44 8, 112 -50 7.4, 121 -60 6.8', '#f05a3c') + mitten(126, -65, -0.9, '#2fa0a4', -1), 5) +
  seam('94 -54, 97 -48, 95 -40', '#a82a34', 1.8, 0.7);

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
  // Taut to the child's hand, and its loose end on the wind.
  stroke(smooth(place(points('140 -28, 134 -46, 130 -62'), SLEDGE)), '#7a3a24', 3) +
  stroke(smooth(place(points('128 -64, 140 -74, 148 -68, 160 -80, 172 -78'), SLEDGE)), '#7a3a24', 2.6);

/** The dog takes off after them: hind paws still in the snow, ears and forelegs in the wind. */
const dog = (picture: Picture) => {
  const at = { x: 74, y: 440, scale: 1.24, turn: -0.36 };
  const coat = '#fbe3c0';
  const t = (text: string, colour: string) => path(limb(place(joints(text), at), 3), own(colour));
  const f = (text: string, colour: string) => path(smooth(place(points(text), at), true), own(colour));
  const l = (text: string, width: number) => stroke(smooth(place(points(text), at)), INK, width);
  const body =
    t('21 4 5.4, 30 12 3.8, 38 12 2.8, 46 6 2.6, 50 4 2.4', '#d9b08a') +
    t('-16 4 7, -16 15 5, -27 22 3.2, -36 34 2.8, -33 37 2.6', '#d9b08a') +
    f('-30 -3, -24 -11, -10 -12, 6 -12, 20 -16, 29 -10, 30 2, 22 11, 6 9, -8 7, -18 10, -28 6', coat) +
    t('22 2 6.6, 34 5 4.4, 43 0 3.2, 52 -7 2.8, 56 -7 2.4', coat) +
    t('-22 1 9, -24 13 6, -36 17 3.6, -45 28 3, -42 31 2.8', coat) +
    t('-28 -4 3.4, -38 -10 3, -45 -20 2.6, -44 -32 1', coat) + t('22 -8 8, 31 -17 7', coat) +
    f('26 -22, 32 -30, 40 -31, 46 -27, 56 -26, 60 -22, 57 -18.6, 50 -18, 44 -14, 36 -12, 29 -14', coat);
  return (
    // What its hind feet throw up, and its shadow on the snow beyond the sun.
    path(trace('50 482 .5, 80 494 4.4, 116 505 4, 140 507 .5'), '#6a84c4', 'opacity=".55"') +
    lit(picture, body, 5) +
    f('-20 -11.6, -6 -12.4, 0 -6, -8 -1, -20 -3', '#a8643a') +
    f('38 -30, 32 -31, 22 -36, 12 -33, 15 -27, 25 -23, 33 -22', '#8a4a34') +
    f('57.6 -25.4, 62 -23, 60.4 -19.6, 57 -20.6', INK) +
    f('57 -19, 50 -18.2, 45 -16, 50 -11.4, 55 -13', '#5a1434') +
    f('49 -16, 54 -15.6, 58 -10.4, 54.4 -8.4, 50 -12', '#e2656a') +
    l('43 -25.6, 45 -27, 47 -25.6', 2.2) +
    t('26 -12 2, 31 -10 2.2, 38 -11 1.6', '#1f8a8f') +
    [[18, 490, 6], [28, 484, 7.4], [38, 488, 6], [12, 482, 3], [22, 472, 3], [8, 472, 2], [34, 474, 2.2], [46, 484, 3.4]]
      .map(([x, y, r]) => ellipse((x as number) + 1, (y as number) + 1.6, r as number, r as number, '#a9bfe2') + ellipse(x as number, y as number, r as number, (r as number) * 0.95, '#fffdf4'))
      .join('')
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

/** Snow torn off the edge: a curling plume, powder in grain that follows the runners, and lumps, each lit from the left. */
const spray = (picture: Picture, random: Chance) => {
  const plume = outline('144 502, 150 480, 163 464, 158 442, 175 454, 180 426, 192 450, 206 432, 209 456, 230 440, 227 462, 256 450, 242 471, 278 464, 252 481, 294 484, 256 491, 268 505, 236 499, 234 516, 213 506, 205 526, 191 509, 176 524, 165 511');
  const wisps = ['176 492 3, 200 470 11, 236 474 14, 284 492 10, 336 520 3', '176 494 3, 200 500 10, 232 510 11, 264 524 8, 290 544 3', '170 486 3, 178 456 9, 194 434 9, 214 420 2'];
  const powder = picture.linear(160, 480, 330, 510, stops('0 #fffdf4 1, .35 #fffdf4 .75, .7 #fffdf4 .48, 1 #fffdf4 .3'));
  const arc = sample(points('160 500, 190 462, 240 456, 300 490, 362 548'), 10);
  let lumps = '';
  for (let i = 0; i < 70; i++) {
    const t = random() ** 1.2;
    const [x, y] = arc[Math.floor(t * (arc.length - 1))] as Point;
    const r = mix(4.6, 1.2, t) * random.between(0.25, 1) ** 1.5 + 0.5;
    const [px, py] = [x + random.bell() * 34, y + random.bell() * mix(44, 60, t)];
    lumps += ellipse(px + 0.8, py + 1.2, r, r, '#9fb6dc') + ellipse(px, py, r, r * 0.95, '#fffdf4');
  }
  return (
    picture.grain(wisps.map((text) => path(limb(joints(text)), powder)).join(''), '', 'fine') +
    path(plume, '#b4c8e6', 'transform="translate(2 4)"') +
    path(plume, '#fffdf4') +
    path(trace('158 504 .4, 176 494 4.4, 198 494 3.6, 222 484 .4') + trace('208 498 .4, 230 488 3, 256 486 .4') + trace('168 484 .4, 178 464 3, 182 446 .4') + trace('192 478 .4, 204 462 2.6, 208 448 .4') + trace('218 476 .4, 232 462 2.4, 244 456 .4'), '#c3d3ea') +
    lumps
  );
};

/** Where a hare went by this morning, past the snowman and off. */
const tracks = () =>
  sample(points('612 772, 560 766, 520 776, 470 784, 420 800'), 4)
    .map(([x, y], i) => {
      const tilt = i % 2 ? 3 : -3;
      return ellipse(x, y + tilt, 4.4, 1.9, '#5a74b8') + ellipse(x + 8, y + tilt + 1.4, 4.4, 1.9, '#5a74b8') + ellipse(x - 6, y + tilt, 2.4, 1.4, '#5a74b8');
    })
    .join('');

/** Their shadow on the slope below, pressed flat and leaning from the sun: how high they are. Without the scarf, which would only blot it. */
const shadow = (picture: Picture) => {
  const flat = [0.55, 0.1, -0.26, 0.28, 303.2, 601.8].join(' ');
  const ink = '#41529f';
  const heads = place(points('-112 -126, 24 -104, 84 -92'), SLEDGE).map(([x, y]) => ellipse(x, y, 25, 27, ink));
  const cast = [...airborne.slice(1).map((id) => `<use href="#${id}" style="--i:${ink}"/>`), ...heads].join('');
  return group(
    group(picture.blur(group(cast, `transform="matrix(${flat})"`), 0.7), 'opacity=".72" style="mix-blend-mode:multiply"'),
    picture.clip(fillDown(LANDING)),
  );
};

export const draw = (): string => {
  const picture = new Picture('#8cc4cf');
  const riders =
    man(picture) + grandmother(picture) + child(picture) + grandmotherNear(picture) + manLeg(picture) + sledge(picture) + steering(picture);
  const below = shadow(picture);
  picture
    .add(sky(picture), mountains(picture), wood(), snow(picture), tracks(), below, snowman(picture))
    .add(hat(picture), spray(picture, chance(8)), dog(picture), riders);
  return picture.svg();
};
