/** Dusk by a lake: people lean together round the fire that lights them; on our side a seat is free. */
import {
  chance,
  ellipse,
  fillDown,
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
  ridge,
  rough,
  shape,
  sheet,
  smooth,
  tint,
  tube,
} from './kit';

const FIRE = { x: 336, y: 650 };
const GLOW = '#ffd796';
const INK = '#1a1240';

/** Ellipses of light that lie flat on the ground round the fire. */
const flat = (picture: Picture, r: number, squash: number, stops: Parameters<Picture['radial']>[3]) =>
  ellipse(
    FIRE.x,
    FIRE.y + 16,
    r,
    r * squash,
    picture.radial(0, 0, r, stops, `translate(${FIRE.x} ${FIRE.y + 16}) scale(1 ${squash})`),
  );

/** Many small dots in one colour. */
const dots = (list: readonly (readonly [x: number, y: number, r: number])[], colour: string) =>
  group(list.map(([x, y, r]) => ellipse(x, y, r)).join(''), `fill="${colour}"`);

// ── Far planes ────────────────────────────────────────────────────────────────────────────────────

/** Indigo above, the last orange of the day on the horizon, first stars. */
const sky = (picture: Picture) => {
  const random = chance(21);
  const stars = Array.from({ length: 64 }, () => {
    const y = 330 * random() ** 1.5;
    return [random.between(0, 600), y, (random() ** 4 * 1.6 + 0.6) * (1 - y / 520)] as const;
  });
  const dusk = picture.linear(0, 0, 0, 500, [
    [0, '#10163e'], [0.3, '#2a2a66'], [0.56, '#6e3b74'], [0.78, '#cf6468'], [0.93, '#f4a268'], [1, '#fbc983'],
  ]);
  const dissolve = picture.linear(0, 210, 0, 500, [
    [0, '#e8767a', 0], [0.45, '#e8767a', 0.34], [0.75, '#f7a56c', 0.55], [1, '#ffd08a', 0.95],
  ]);
  return sheet(dusk) + picture.grain(path('M-10 200H610V520H-10Z', dissolve)) + dots(stars, '#fff3d2');
};

/** A few lit windows on the far shore, each with its thread of light in the water. */
const village = () => {
  const windows = [262, 271, 283, 292, 306, 372, 383, 392, 548, 557].map((x, i) => [x, 502 - (i % 3) * 2.4] as const);
  return (
    windows.map(([x, y]) => path(`M${x} 508V${num(520 + (y - 494))}`, 'none', 'stroke="#ffe3a0" stroke-width="1.4" opacity=".6"')).join('') +
    dots(windows.map(([x, y]) => [x, y, 1.3] as const), '#fff0c0')
  );
};

/** Two more are on their way: a rowing boat, its lantern, and what the water makes of it. */
const boat = (picture: Picture) => {
  const dark = '#2c1a4e';
  const stroke = (d: string, colour: string, width: number) =>
    path(d, 'none', `stroke="${colour}" stroke-width="${width}" stroke-linecap="round"`);
  const all =
    ellipse(34, 519, 40, 40, picture.radial(34, 519, 40, [[0, '#ffd98a', 0.75], [0.4, '#ffab5a', 0.28], [1, '#ff8a4a', 0]])) +
    path('M40 537Q76 548 116 536L104 545Q76 551 50 545Z', dark, 'opacity=".5"') +
    stroke('M84 523L104 541', dark, 1.8) +
    // Rower, leaning back on the oars; passenger in the bow, an arm up.
    path(limb([[88, 530, 6], [91, 520, 6], [92, 514, 4]]), '#6e2f56') +
    stroke('M90 519L82 523', '#6e2f56', 3.4) +
    ellipse(92.4, 508.4, 4.4, 4.8, '#3a1c3c') +
    path(limb([[58, 530, 5.6], [57, 521, 5.4], [57, 515, 3.6]]), '#a8503f') +
    stroke('M60 518L67 511L68 503', '#a8503f', 3.2) +
    ellipse(56.6, 509.6, 4.1, 4.6, '#4a2432') +
    stroke('M52.6 508Q53 505.4 55.4 505', '#ffcf8a', 1.4) +
    stroke('M52.4 517Q51.6 522 52.6 527', '#ffcf8a', 1.4) +
    path('M32 524Q44 530 72 530Q100 530 116 523Q112 538 96 540Q70 543 50 539Q38 536 32 524Z', dark) +
    stroke('M33 525Q46 531 72 531Q98 531 114 525', '#e8936a', 1.6) +
    stroke('M36 526V516', dark, 1.4) +
    path('M31.4 514H38.6L37.6 522H32.4Z', '#ffe6a0') +
    stroke('M31 513.4H39', dark, 1.8) +
    stroke('M32 522.6H38', dark, 1.4);
  return group(all, 'transform="translate(13 70) scale(.86)"');
};

/** Two ranges of hills, and the lake that mirrors the sky. */
const lake = (picture: Picture) => {
  const hill = (
    base: (x: number) => number,
    seed: number,
    jag: number,
    y: number,
    top: string,
    foot: string,
  ) =>
    path(
      fillDown(rough(ridge(-10, 620, 30, base, [[12, 52]], seed), jag, seed), 800, false),
      picture.linear(0, y, 0, 510, [[0, top], [1, foot]]),
    );
  const random = chance(33);
  let ripples = '';
  for (let i = 0; i < 32; i++) {
    const depth = random() ** 1.3;
    const w = random.between(14, 60) * (0.5 + 1.2 * depth);
    const h = 0.5 + 1.2 * depth;
    const x = random.between(-20, 600);
    const there = `q${num(w / 2)} ${num(-h)} ${num(w)} 0`;
    ripples += `M${num(x)} ${num(509 + 50 * depth)}${there}q${num(-w / 2)} ${num(h)} ${num(-w)} 0`;
  }
  return (
    hill((x) => 446 - 26 * Math.sin((x + 60) / 150), 4, 5, 414, '#a8577a', '#e58a74') +
    hill((x) => 474 + 18 * Math.sin(x / 130), 9, 5, 448, '#6c3f74', '#b8606f') +
    path(
      'M-5 506H605V580H-5Z',
      picture.linear(0, 506, 0, 580, [[0, '#f8b878'], [0.3, '#d8717a'], [1, '#4c3470']]),
    ) +
    path(ripples, '#ffd79a', 'opacity=".55"') +
    village() +
    boat(picture)
  );
};

/** The shore, dark at its rim, with the fire's light pooled in the middle of the ring. */
const shore = (picture: Picture) => {
  const shape = fillDown(ridge(-10, 620, 20, (x) => 548 + 6 * Math.sin(x / 50), [[6, 50]], 13));
  const behind = (x: number, y: number, rx: number) =>
    ellipse(
      x,
      y,
      rx,
      rx * 0.3,
      picture.radial(
        0, 0,
        rx,
        [[0, INK, 0.9], [0.5, INK, 0.55], [1, INK, 0]],
        `translate(${x} ${y}) scale(1 .3)`,
      ),
    );
  return (
    path(
      shape,
      picture.linear(0, 545, 0, 800, [[0, '#4b2f5e'], [0.5, '#2c2350'], [1, '#14143a']]),
    ) +
    group(
      flat(picture, 270, 0.42, [
        [0, '#ffcf7a', 1], [0.3, '#f58f4a', 0.95], [0.62, '#b8485a', 0.75], [1, '#5a2f66', 0],
      ]) +
        picture.grain(
          flat(picture, 400, 0.48, [
            [0, '#ffe6a6', 1], [0.22, '#ffbe66', 0.75], [0.45, '#ee7a44', 0.5], [0.8, '#b84a5a', 0.4],
            [1, '#5a2f66', 0],
          ]),
        ) +
        flat(picture, 96, 0.28, [[0, '#fff3c4', 1], [0.5, '#ffd27a', 0.8], [1, '#ffb04a', 0]]) +
        picture.grain(behind(128, 606, 120) + behind(478, 606, 110)),
      picture.clip(shape),
    )
  );
};

// ── The ring, far side ────────────────────────────────────────────────────────────────────────────

type Mood = 'laughing' | 'smiling' | 'telling' | 'listening';

interface Face {
  x: number;
  y: number;
  scale: number;
  /** The tilt of the head, towards whoever it leans on. */
  turn: number;
  /** Which way the face looks: to the fire. */
  look: 1 | -1;
  skin: string;
  shade: string;
  hair: string;
  mood: Mood;
  /** Hair in front of and behind the head, for a face that looks right; the head is 26 wide and 34 high. */
  front: Point[];
  back?: Point[];
}

const CROPPED: Point[] = [
  [-13, 2], [-14.5, -9], [-9, -18], [2, -20.5], [11, -16], [14, -7], [9, -10], [0, -11], [-8, -7], [-10, 2],
];
const PARTED: Point[] = [
  [-13, 4], [-15, -8], [-9, -18], [2, -21], [11, -16], [14, -6], [5, -12], [-4, -9], [-9, 0],
];
const BOB: Point[] = [
  [-12, -14], [0, -22], [12, -15], [15, 2], [13, 18], [4, 14], [-8, 22], [-17, 19], [-17, 0],
];
const FRINGE: Point[] = [[-11, 12], [-16, 6], [-17, -4], [-13, -13], [-8, -15], [-8, -6], [-6, 2]];
const CURLS: Point[] = [[-4, -16], [-12, -17], [-19, -9], [-19, 2], [-15, 11], [-8, 14], [-6, 4]];

/** A head in three-quarter view: warm where it faces the fire, cool behind, and each in a mood of its own. */
const head = ({ x, y, scale, turn, look, skin, shade, hair, mood, front, back }: Face, picture: Picture) => {
  const set = { x, y, scale, turn, flip: look };
  const at = (points: readonly Point[], closed = true) => smooth(place(points, set), closed);
  const form = (text: string, colour: string, extra = '') => path(at(points(text)), colour, extra);
  const line = (text: string, colour: string, width = 1.5) =>
    path(at(points(text), false), 'none', `stroke="${colour}" stroke-width="${num(width * scale)}" stroke-linecap="round"`);
  const dot = (text: string, rx: number, ry: number, colour: string) => {
    const [[cx, cy]] = place(points(text), set) as [Point];
    return ellipse(cx, cy, rx * scale, ry * scale, colour);
  };
  const skull = at(points('0 -17, 9 -15, 13 -7, 13.4 1, 12 8, 8.6 15, 4 17.6, -2 16, -9 10, -13 0, -12 -9, -7 -15'));
  const eyes =
    mood === 'laughing' || mood === 'smiling'
      ? line('-.4 -1.8, 2.4 -4.4, 5.2 -2, 5.4 -1.8', '#3a1830', 1.6) + line('7.8 -2, 10 -4.4, 12 -2.2, 12 -2', '#3a1830', 1.5)
      : form('-.4 -2.6, 2.6 -5, 5.4 -2.8, 2.8 -.8', '#fff0d8') + form('7.8 -2.8, 10 -5, 12.2 -2.8, 10 -.8', '#fff0d8') +
        dot('3.4 -2.9', 1.6, 1.9, '#2a1230') + dot('10.6 -2.9', 1.4, 1.9, '#2a1230') +
        line('-.8 -2.8, 2.6 -5.2, 5.6 -3.2', '#3a1830', 1.1) + line('7.6 -3.2, 10 -5.2, 12.2 -3.2', '#3a1830', 1.1);
  const lift = mood === 'telling' ? -2.2 : mood === 'listening' ? -1.4 : 0;
  const browColour = hair === '#f0e6d2' ? '#b09a98' : hair;
  const brows =
    line(`-1.2 ${-7.6 + lift}, 2.4 ${-9.4 + lift}, 5.4 ${-8 + lift}`, browColour) +
    line(`7.8 ${-8.4 + lift}, 10.2 ${-9.4 + lift}, 12.2 ${-7.6 + lift}`, browColour, 1.4);
  const open = (text: string, teeth: string) => form(text, '#5a1434') + form(teeth, '#fff6e4');
  const mouth = {
    laughing: () => open('1 7, 6.4 8.6, 11.4 6.4, 10.4 11.4, 6.2 14, 2.6 11.6', '1.8 7.4, 6.4 9, 10.8 7, 9.8 9.8, 6.2 10.6, 3 9.8'),
    smiling: () => line('1.6 8, 6 11.4, 11 7.6', '#5a1f34', 1.6),
    telling: () => open('1.8 7.8, 6.8 9, 11.2 7.6, 10.4 11.8, 7 14.6, 3.2 12.4', '2.8 8.4, 6.8 9.6, 10.6 8.2, 9.6 10, 6.8 11, 4 10.2') + form('4.4 12.6, 7 11.6, 9.4 12.2, 7 14.2', '#e2656a'),
    listening: () => open('2.6 7.6, 6.8 9, 11 7.4, 9.8 11.6, 6.8 13.4, 4 11.6', '3.4 8, 6.8 9.4, 10.4 7.8, 9.4 9.8, 6.8 10.6, 4.4 9.8'),
  }[mood]();
  return (
    (back ? path(at(back), hair) : '') +
    path(skull, GLOW, `transform="translate(${2 * look} -.4)"`) +
    path(skull, skin) +
    group(
      form('-16 -20, -5 -20, -6 -4, -3 8, 3 20, -16 20', shade) +
        form('18 -20, 10 -14, 11.6 -4, 12.4 4, 9 12, 4 20, 18 20', '#ffb868', 'opacity=".75"') +
        form('-2 3, 1.6 2, 3.6 5, .6 8, -2.4 6.6', '#e2563f', 'opacity=".42"') + form('9.6 3, 12 2.4, 13.4 5, 11.4 7.4', '#e2563f', 'opacity=".42"'),
      picture.clip(skull),
    ) +
    form('-8 -2, -10.6 -2.4, -11 3, -8.4 6, -6.8 2', shade) +
    path(at(front), hair) +
    eyes +
    brows +
    line('7 -1, 9.2 3.6, 6.6 5', shade, 1.5) +
    mouth
  );
};

/** A garment with the fire's rim on one side and plum shade dissolving on the other. */
const lit = (picture: Picture, shape: string, colour: string, look: 1 | -1, middle: number) => {
  const dark = picture.linear(middle, 0, middle - 46 * look, 0, [
    [0, '#3a1f56', 0], [0.4, '#3a1f56', 0.42], [1, '#2a1650', 0.92],
  ]);
  return (
    path(shape, GLOW, `transform="translate(${2.2 * look} -.8)"`) +
    path(shape, colour) +
    picture.grain(path(shape, dark), '', 'fine')
  );
};

/** A sleeve with a soft edge under it, so that an arm lies on the body instead of melting into it, and the fire along it. */
const sleeve = (text: string, colour: string, look: 1 | -1) => {
  const d = text.split('/').map((part) => limb(joints(part))).join('');
  return (
    path(d, '#2a1646', `transform="translate(${-1.4 * look} 2.4)" opacity=".55"`) +
    path(d, GLOW, `transform="translate(${1.4 * look} -1.2)"`) +
    path(d, colour)
  );
};
/** Folds: dark slivers where cloth is pushed together. */
const folds = (texts: readonly string[], colour = '#2a1646') => path(texts.map((text) => limb(joints(text))).join(''), colour, 'opacity=".55"');

/** A hand that lies on someone: the palm and four fingers side by side, the dark of one under the next. */
const resting = (x: number, y: number, turn: number, skin: string, dark: string, side: 1 | -1 = 1) => {
  const set = { x, y, turn };
  const finger = (i: number) => {
    const reach = [9.5, 11.5, 11, 8.5][i] as number;
    const d = limb(
      place(
        [[4, (i - 1.5) * 3.3, 2], [reach - 2, (i - 1.5) * 3.7, 2], [reach, (i - 1.5) * 3.7, 1.5]] as Joint[],
        set,
      ),
    );
    return path(d, dark, 'transform="translate(.7 .9)"') + path(d, skin);
  };
  const palm = limb(
    place(
      [[-4, 0, 4.4], [1, 0, 5.8], [5, 0, 5.6]] as Joint[],
      set,
    ),
  );
  const thumb = limb(
    place(
      [[0, 5 * side, 2.2], [5, 9 * side, 2], [8, 9.6 * side, 1.5]] as Joint[],
      set,
    ),
  );
  return path(palm + thumb, skin) + [0, 1, 2, 3].map(finger).join('');
};

/** An open hand, as one holds it up in telling: palm, four fingers, thumb. */
const openHand = (x: number, y: number, turn: number, skin: string, side: 1 | -1 = 1) => {
  const set = { x, y, turn, scale: 1.08 };
  const finger = (degrees: number, length: number) => {
    const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
    return limb(
      place(
        [[5 + 3 * c, 4.4 * s, 1.9], [6 + length * c, 4.4 * s + length * s, 1.5]] as Joint[],
        set,
      ),
    );
  };
  const fingers = [finger(-30, 11), finger(-10, 13.5), finger(9, 13), finger(28, 10.5)].join('');
  const palm = limb(
    place(
      [[-4, 0, 3.6], [2, 0, 4.8], [7, 0, 5]] as Joint[],
      set,
    ),
  );
  const thumb = limb(
    place(
      [[1, 3 * side, 2.2], [5, 10 * side, 1.6]] as Joint[],
      set,
    ),
  );
  return path(palm + fingers + thumb, GLOW, 'transform="translate(-.8 -1)"') + path(palm + fingers + thumb, skin);
};

/** The trunk they sit on, its end cut and bright. */
const log = (x1: number, x2: number, y: number) =>
  path(
    limb([
      [x1, y, 17],
      [(x1 + x2) / 2, y + 2, 18],
      [x2, y, 17],
    ]),
    '#3a1a38',
  ) +
  path(
    `M${x1 + 12} ${y - 15}Q${(x1 + x2) / 2} ${y - 17} ${x2} ${y - 15}`,
    'none', 'stroke="#c9643f" stroke-width="2"',
  );

/** Hip to knee to foot: a leg bent over the log, lit along the side to the fire, and its shoe with a sole. */
const leg = (text: string, colour: string, shoe: string, look: 1 | -1) => {
  const d = limb(joints(text));
  return (
    path(d, GLOW, `transform="translate(${1.6 * look} -1)"`) +
    path(d, colour) +
    path(smooth(points(shoe), true, 0.8), '#f0a060', `transform="translate(${1.2 * look} -1.2)"`) +
    path(smooth(points(shoe), true, 0.8), '#2a1644')
  );
};

/** His arm is round her; she has sunk against him, a hand on his chest, and both laugh at the story. */
const couple = (picture: Picture) => {
  const his = smooth(points('148 574, 154 552, 170 542, 180 539, 194 539, 208 545, 218 562, 219 588, 222 618, 150 620, 147 596'), true);
  const hers = smooth(points('96 590, 102 573, 116 564, 132 560, 146 564, 156 580, 160 600, 161 624, 90 626, 92 606'), true);
  const [dark, fair] = ['#94543a', '#dc9058'];
  return (
    log(84, 222, 630) +
    leg('192 608 14, 222 603 12.5, 244 607 11, 250 632 8.4, 245 656 6', '#3d3470', '238 652, 251 652, 262 660, 261 664, 238 664', 1) +
    leg('172 613 15, 204 612 14, 224 617 12, 229 640 9, 223 664 6.4', '#4f4086', '216 660, 230 660, 242 669, 241 673, 216 673', 1) +
    path(tube('182 548 10.4, 185 528 9.4'), '#6a3430') +
    lit(picture, his, '#dc9a38', 1, 190) +
    group(
      path('M140 578Q184 587 226 576V582Q184 593 140 584ZM140 595Q184 604 226 593V597Q184 608 140 599Z', '#b8662f') +
        folds(['196 556 .4, 206 572 2.4, 204 590 .4', '160 560 .4, 168 568 1.8, 178 570 .4']),
      picture.clip(his),
    ) +
    path('M166 545Q183 558 201 544L196 536H171Z', '#f2c878') +
    path('M170 540Q183 550 198 539L195 535H173Z', '#a85c2c') +
    head({ x: 187, y: 514, scale: 1.28, turn: -0.2, look: 1, skin: dark, shade: '#5e2e3c', hair: '#22142e', mood: 'laughing', front: CROPPED }, picture) +
    path(tube('132 572 8.6, 142 552 7.8'), '#a8603f') +
    lit(picture, hers, '#2f8080', 1, 132) +
    group(folds(['146 572 .4, 150 588 2.4, 144 604 .4', '140 596 .4, 126 610 2.4, 108 616 .4', '150 604 .4, 140 616 2, 124 620 .4']), picture.clip(hers)) +
    leg('110 622 15.4, 144 624 13.4, 167 629 11, 172 650 8, 168 670 6', '#6e4678', '161 667, 175 667, 187 675, 186 679, 161 679', 1) +
    folds(['140 634 .4, 154 638 2.6, 162 648 .4', '152 618 .4, 160 624 2, 160 634 .4']) +
    path(limb(joints('122 611 .5, 148 613 2.4, 171 620 2.8, 178 638 2.2, 174 660 .5')), '#e89a80', 'opacity=".75"') +
    head({ x: 149, y: 533, scale: 1.17, turn: 0.36, look: 1, skin: fair, shade: '#a85f4c', hair: '#43223a', mood: 'laughing', front: PARTED, back: BOB }, picture) +
    // A cowl round her neck.
    path(tube('112 571 5, 128 576 6.6, 146 569 5'), '#e8b06a') +
    path(tube('116 574 .4, 130 580 1.6, 142 575 .4'), '#a8603f') +
    sleeve('105 580 9.6, 103 600 9.2, 114 613 8 / 112 613 8, 136 606 7, 154 593 5.8', '#38918c', 1) +
    folds(['100 604 .4, 108 606 1.8, 116 602 .4', '124 604 .4, 130 608 1.4, 132 614 .4']) +
    path(tube('149 596 6, 155 592 5.6'), '#e8b06a') +
    resting(159, 589, -0.5, fair, '#a8603f', -1) +
    resting(104, 576, 0.9, dark, '#4a2230', -1) +
    sleeve('206 553 10.6, 220 578 9.8, 229 594 8.4 / 228 592 8.4, 234 602 7.4, 240 610 6', '#e8ac48', 1) +
    folds(['216 584 .4, 224 586 2, 232 584 .4'], '#8a4a24')
  );
};

/** The child on the ground against his knee: bread on a stick forgotten in the flames, all ears. */
const child = (picture: Picture) => {
  const body = smooth(points('230 628, 236 615, 248 610, 260 614, 268 630, 272 650, 272 670, 224 671, 226 648'), true);
  const skin = '#94543a';
  return (
    ellipse(250, 671, 42, 5, INK, 'opacity=".6"') +
    leg('242 664 9, 268 650 8.4, 284 664 6', '#6a2c4c', '280 660, 289 660, 299 668, 298 672, 279 672', 1) +
    path(tube('250 602 5.6, 249 616 5.4'), '#6a3430') +
    lit(picture, body, '#f0c8a0', 1, 256) +
    group(folds(['262 628 .4, 256 642 2, 246 650 .4', '234 640 .4, 240 652 2, 252 656 .4'], '#a86a6a'), picture.clip(body)) +
    leg('236 665 9.4, 258 652 9, 272 668 6', '#8f3f58', '266 664, 276 664, 287 671, 286 675, 265 675', 1) +
    ellipse(237, 578, 8, 8, '#2a1634') +
    ellipse(262, 573, 7.4, 7.4, '#2a1634') +
    head({ x: 253, y: 592, scale: 1.0, turn: -0.06, look: 1, skin, shade: '#5e2e3c', hair: '#2a1634', mood: 'listening', front: PARTED }, picture) +
    path(tube('237 586 1.8, 240 582 2.4, 243 580 1.4'), '#e2563f') +
    // Stick and bread.
    path(limb([[262, 650, 1.5], [284, 608, 1.3], [303, 570, 1]]), '#2a1430') +
    path(limb([[301, 575, 5.8], [308, 562, 6]]), '#fff3d2') +
    path(limb([[304, 578, 1.2], [312, 566, 1.8]]), '#f0a050') +
    sleeve('244 624 7, 250 642 6.4, 258 645 5.4 / 257 645 5.6, 265 641 5, 270 637 4.2', '#f6d6b0', 1) +
    resting(272, 632, -0.9, skin, '#4a2230') +
    // His father's hand.
    resting(238, 616, 1.2, skin, '#4a2230', -1)
  );
};

/** Across the fire the grandfather tells it with both hands; the grandmother, hanging on his arm, knows how it ends. */
const elders = (picture: Picture) => {
  const his = smooth(points('402 572, 410 555, 424 546, 436 543, 450 545, 463 554, 470 574, 469 598, 472 622, 404 624, 401 598'), true);
  const hers = smooth(points('464 588, 470 571, 484 562, 500 560, 514 567, 523 584, 526 604, 528 624, 466 626, 466 606'), true);
  const [tanned, pale] = ['#dba070', '#f0b58a'];
  return (
    log(398, 524, 630) +
    leg('442 614 14, 412 608 13, 394 612 11, 390 638 8.4, 395 660 6.2', '#4a3a6c', '402 656, 389 656, 377 664, 378 668, 402 668', -1) +
    // The arm on the side of the fire, its hand high: this is how it reared up.
    sleeve('414 562 10, 400 578 9.6, 386 588 8.4 / 387 589 8.4, 381 572 7, 379 556 5.6', '#3a5e96', -1) +
    folds(['382 580 .4, 388 582 1.8, 394 590 .4'], '#1f2c5c') +
    path(tube('379.6 559 6.2, 379 554 6'), '#e8d2b0') +
    openHand(378.600, 545, -1.66, tanned, 1) +
    path(tube('432 553 10, 428 532 9.2'), '#a8603f') +
    lit(picture, his, '#3d5f92', -1, 432) +
    path('M412 549Q430 564 449 548L445 540H416Z', '#e8d2b0') +
    path('M424 556L430 566L431 618', 'none', 'stroke="#22305f" stroke-width="2.2" opacity=".7"') +
    dots(
      [[426, 578, 1.8], [426, 594, 1.8], [427, 609, 1.8]],
      '#f2c878',
    ) +
    head({ x: 427, y: 516, scale: 1.26, turn: -0.08, look: -1, skin: tanned, shade: '#a8665a', hair: '#d9cfcc', mood: 'telling', front: FRINGE }, picture) +
    group(
      ellipse(423.4, 512.6, 5) + ellipse(413.8, 511.8, 4, 4.8) + path('M428.4 512.4L438 514'),
      'fill="none" stroke="#3a1830" stroke-width="1.3"',
    ) +
    path(tube('424.6 524 1.4, 419.4 522 2.6, 413.6 523.4 1.2'), '#efe6dc') +
    leg('454 618 15, 426 616 14, 410 623 11.6, 407 648 8.8, 411 669 6.4', '#5a4a80', '417 665, 405 665, 392 674, 393 678, 417 678', -1) +
    folds(['426 630 .4, 418 634 2.4, 414 644 .4', '430 606 .4, 420 612 2, 416 622 .4']) +
    leg('498 620 15, 470 625 13, 455 631 11, 453 652 8, 457 670 6', '#7a3f6c', '463 667, 451 667, 439 675, 440 679, 463 679', -1) +
    path(tube('490 571 8.4, 482 553 7.6'), '#c9805a') +
    lit(picture, hers, '#a83a52', -1, 486) +
    group(folds(['474 580 .4, 472 596 2.2, 478 608 .4', '506 596 .4, 492 608 2.4, 476 612 .4']), picture.clip(hers)) +
    head({ x: 477, y: 534, scale: 1.16, turn: -0.3, look: -1, skin: pale, shade: '#c47a6a', hair: '#f0e6d2', mood: 'laughing', front: PARTED, back: CURLS }, picture) +
    path(tube('472 572 4.6, 488 577 6, 504 570 4.8'), '#f2b05c') +
    path(tube('476 575 .4, 489 581 1.5, 500 576 .4'), '#a85a3c') +
    // The arm that goes on telling.
    sleeve('458 560 10.6, 464 584 10, 455 601 8.8 / 456 601 8.8, 438 597 7.4, 422 588 5.8', '#4a70a6', -1) +
    folds(['468 588 .4, 460 592 2, 450 592 .4', '446 590 .4, 444 598 1.6, 448 606 .4'], '#1f2c5c') +
    path(tube('426 590 6.4, 421 587.4 6'), '#e8d2b0') +
    openHand(413, 583, 3.62, tanned, 1) +
    sleeve('517 578 9.8, 524 600 9.2, 512 611 8 / 513 611 8, 494 604 7, 478 592 5.6', '#c24a5c', -1) +
    folds(['522 604 .4, 514 606 2, 506 602 .4', '500 600 .4, 498 606 1.4, 500 612 .4']) +
    path(tube('482 595 6, 477 591.6 5.8'), '#f2b05c') +
    resting(472, 587, 3.7, pale, '#b8705c')
  );
};

// ── Fire, tree, lanterns ──────────────────────────────────────────────────────────────────────────

/** The one light: three tongues in each other, on crossed logs, in a haze of its own. */
const fire = (picture: Picture) => {
  const { x, y } = FIRE;
  const tongue = (points: Point[], fill: string) =>
    path(
      smooth(
        points.map(([a, b]): Point => [x + a * 1.12, y + b * 1.18]),
        true,
      ),
      fill,
    );
  const random = chance(12);
  // Stones, lit on the side that looks into the fire.
  const ring = Array.from({ length: 7 }, (_, i) => {
    const a = 0.7 + (i / 6) * 1.72;
    const [sx, sy, r] = [x + 76 * Math.cos(a), y + 14 + 22 * Math.sin(a), random.between(6, 8)];
    const d = smooth(
      [[-r * 1.2, r * 0.5], [-r, -r * 0.4], [-r * 0.2, -r * 0.8], [r * 0.9, -r * 0.5], [r * 1.2, r * 0.4], [0, r * 0.75]].map(
        ([dx, dy]): Point => [sx + (dx as number), sy + (dy as number)],
      ),
      true,
      0.8,
    );
    return (
      ellipse(sx + 9 * Math.cos(a), sy + r * 0.6 + 3, r * 1.5, r * 0.5, INK, 'opacity=".45"') +
      path(d, '#ffd796', `transform="translate(${num(-2 * Math.cos(a))} -2)"`) +
      path(d, tint(Math.sin(a), '#7a3550', '#4a2650'))
    );
  }).join('');
  return (
    ring +
    tongue(
      [
        [-30, 4], [-40, -18], [-32, -44], [-18, -62], [-22, -86], [-6, -78], [0, -100], [-8, -126],
        [12, -106], [20, -80], [18, -60], [30, -72], [33, -48], [40, -24], [34, 6], [0, 12],
      ],
      picture.linear(0, y - 140, 0, y, [[0, '#d8402f'], [0.5, '#f0642f'], [1, '#ff9440']]),
    ) +
    tongue(
      [
        [-24, 4], [-30, -18], [-18, -42], [-10, -60], [-2, -70], [4, -94], [14, -66], [16, -48], [24, -44],
        [28, -20], [24, 6], [0, 9],
      ],
      picture.linear(0, y - 100, 0, y, [[0, '#ff8f30'], [1, '#ffcb5e']]),
    ) +
    tongue(
      [[-14, 4], [-18, -12], [-8, -32], [0, -58], [8, -36], [15, -18], [15, 4], [0, 7]],
      '#fff2c0',
    ) +
    path(
      limb([[x - 54, y + 18, 7], [x, y + 6, 7.5], [x + 46, y - 6, 6]]) +
        limb([[x + 56, y + 17, 7], [x + 4, y + 7, 7], [x - 42, y - 4, 6]]),
      '#3a1a38',
    ) +
    path(
      limb([[x - 50, y + 13, 1.5], [x, y + 1, 2], [x + 44, y - 11, 1.5]]) +
        limb([[x + 52, y + 12, 1.5], [x + 20, y + 5, 2]]),
      '#ff9a4a',
    )
  );
};

/** Sparks that rise from the flame and drift off under the leaves. */
const sparks = () => {
  const random = chance(71);
  const list = Array.from({ length: 64 }, () => {
    const t = random() ** 0.8;
    const x = FIRE.x - 44 * Math.sin(t * 4.4) * (1 - t * 0.3) - 230 * t * t + random.bell() * (16 + 70 * t);
    return [x, mix(FIRE.y - 140, 60, t), mix(2.6, 1, t) * random.between(0.55, 1.15)] as const;
  });
  return dots(list.slice(0, 32), '#ffcf6a') + dots(list.slice(32), '#ff9a4a');
};

const BOUGHS: Joint[][] = [
  [
    [572, 690, 46], [562, 636, 30], [554, 540, 23], [562, 440, 21], [556, 350, 19], [526, 270, 17],
    [462, 200, 12], [380, 156, 8], [290, 140, 4], [240, 146, 1.5],
  ],
  [[552, 372, 15], [586, 290, 12], [630, 220, 8]],
  [[520, 266, 12], [508, 180, 8], [470, 100, 5]],
  [[536, 300, 9], [490, 286, 6.5], [440, 292, 4], [404, 310, 1.6]],
  [[550, 660, 18], [520, 690, 9], [486, 700, 2]],
  [[590, 650, 20], [612, 690, 10]],
];

/** The tree that shelters them all; its leaves catch the fire from below, in bands from night to gold. */
const tree = (picture: Picture) => {
  const wood = picture.symbol(path(BOUGHS.map((bough) => limb(bough, 2)).join('')));
  const use = (fill: string) => `<use href="#${wood}" fill="${fill}"/>`;
  const firelight = picture.radial(FIRE.x + 40, FIRE.y - 40, 420, [
    [0, '#ffb45c', 1], [0.4, '#f0703f', 0.85], [0.62, '#b8485a', 0.5], [1, '#4a2a66', 0],
  ]);
  const random = chance(8);
  const clusters = [0, 1, 2].map(() => {
    let d = '';
    for (let i = 0; i < 20; i++) {
      const [a, q] = [random() * 6.283, Math.sqrt(random())];
      const leaf: Point[] = [[0, 0], [6, 3], [13, 0], [6, -3]];
      const set = {
        x: Math.cos(a) * q * 40,
        y: Math.sin(a) * q * 22,
        turn: random.between(-0.3, 3.4),
        scale: random.between(0.8, 1.3),
      };
      d += smooth(place(leaf, set), true, 0.8);
    }
    return picture.symbol(path(d));
  });
  const put = (x: number, y: number, scale: number, fill: string) =>
    `<use href="#${random.pick(clusters)}" fill="${fill}" ` +
    `transform="translate(${num(x)} ${num(y)}) rotate(${num(24 * random.bell())}) scale(${num(scale)})"/>`;
  const edge = (x: number) =>
    Math.min(286, x < 100 ? -40 : 20 + (x - 100) * 0.62 - 26 * Math.sin((x - 100) / 150));
  const band = (
    count: number,
    above: number,
    below: number,
    colours: string[],
    small: number,
    large: number,
  ) =>
    Array.from({ length: count }, (_, i) => {
      const x = mix(90, 615, (i + random()) / count);
      return put(
        x,
        edge(x) + random.between(above, below),
        random.between(small, large),
        random.pick(colours),
      );
    }).join('');
  const mass =
    'M-10 -10H610V250Q584 284 560 262Q532 246 520 222Q486 236 470 214Q440 222 424 196Q392 204 372 178' +
    'Q340 190 318 164Q280 172 262 140Q226 146 206 112' +
    'Q170 116 160 78Q120 70 118 34Q96 20 100 -10Z';
  const furrows =
    'M540 620Q534 560 540 500Q546 440 540 380' +
    'M558 656Q548 590 552 530Q562 470 554 400M574 664Q562 600 568 520';
  return (
    use('#241a4a') +
    picture.grain(use(firelight)) +
    [
      '532 640 0.4, 533 580 2.2, 536 520 2.4, 538 450 1.6, 536 400 0.4', '546 668 0.4, 545 610 1.8, 546 560 1.8, 547 500 0.4',
      '533 480 0.4, 541 440 1.6, 542 400 0.4', '566 690 0.4, 556 640 1.8, 556 590 0.4',
    ]
      .map((text) => path(limb(joints(text)), '#ffae66', 'opacity=".6"'))
      .join('') +
    path(furrows, 'none', 'stroke="#1a1440" stroke-width="2.4" opacity=".55" stroke-linecap="round"') +
    path(
      mass,
      picture.linear(330, 0, 380, 250, [[0, '#12143c'], [0.6, '#1d1a4c'], [1, '#2e1f56']]),
      'transform="translate(16 -26)"',
    ) +
    band(16, -210, -60, ['#1d2058', '#23245e', '#191b4c'], 0.9, 1.4) +
    band(18, -100, -30, ['#3a2864', '#2a2460', '#4a2c66'], 0.9, 1.3) +
    band(18, -44, 6, ['#6e3560', '#542c62', '#7f3a5c'], 0.8, 1.1) +
    band(17, -22, 16, ['#b54d4c', '#9a4054', '#c85a46'], 0.6, 0.95) +
    band(14, -4, 20, ['#f08a48', '#e8703f', '#f6a854'], 0.45, 0.7) +
    put(412, 304, 0.5, '#e8703f') +
    put(450, 292, 0.5, '#b54d4c') +
    put(480, 284, 0.6, '#7f3a5c') +
    put(256, 132, 0.55, '#7f3a5c') +
    put(292, 134, 0.6, '#b54d4c') +
    put(330, 142, 0.6, '#6e3560')
  );
};

/** A paper lantern on its cord. */
const lantern = (picture: Picture, x: number, top: number, y: number, r: number) => {
  const halo = picture.radial(x, y, r * 3.4, [
    [0, '#ffd98a', 0.62], [0.4, '#ffab5a', 0.24], [1, '#ff8a4a', 0],
  ]);
  const paper = picture.radial(x, y + r * 0.3, r * 1.3, [[0, '#fff6d4'], [0.5, '#ffcd74'], [1, '#ef7a3c']]);
  const hoop = (dy: number, w: number) =>
    `M${num(x - r * w)} ${num(y + r * dy)}q${num(r * w)} ${num(r * 0.32)} ${num(2 * r * w)} 0`;
  const lid = (dy: number) =>
    `M${num(x - r * 0.42)} ${num(y + r * dy)}h${num(r * 0.84)}v3h${num(-r * 0.84)}Z`;
  return (
    path(`M${x} ${top}V${y - r}`, 'none', 'stroke="#2a1a48" stroke-width="1.2"') +
    ellipse(x, y, r * 3.4, r * 3.4, halo) +
    ellipse(x, y, r, r * 1.12, paper) +
    path(lid(-1.14) + lid(1.04), '#3a1f48') +
    path(
      hoop(-0.4, 0.92) + hoop(0, 1) + hoop(0.45, 0.92),
      'none', 'stroke="#b5502f" stroke-width=".8" opacity=".6"',
    )
  );
};

// ── The ring, our side ────────────────────────────────────────────────────────────────────────────

/** Upper edge of the blanket that lies round the three of them. */
const WRAP: Point[] = [
  [-12, 772], [6, 752], [34, 746], [66, 752], [98, 756], [124, 750], [150, 752], [178, 754], [210, 750], [242, 746],
  [268, 742], [286, 752], [298, 778], [308, 826],
];

/** One of ours, from behind: what it is made of, back to front, each with its colour. */
type Part = readonly [shape: string, colour: string];

/** She has turned to look at him over the child's head. */
const SHE: readonly Part[] = [
  [limb([[76, 712, 13], [78, 688, 11.6]]), '#7a3c34'],
  [shape('4 830, 8 764, 16 734, 34 716, 54 706, 62 698, 78 702, 92 697, 98 704, 112 714, 123 734, 127 770, 124 830'), '#8a3a50'],
  [shape('78 634, 88 638, 95 646, 97 653, 103 661, 98 664, 99 668.500, 97 671, 97.500 676, 91 684, 80 684, 70 676, 66 656'), '#96503c'],
  [shape('50 662, 50 644, 60 631, 76 627, 90 632, 95 643, 88 645, 82 653, 80 664, 74 680, 62 682, 53 674'), '#241634'],
  [shape('58 634, 52 621, 58 609, 72 609, 78 620, 74 632'), '#241634'],
];
/** The child between them, its head against her. */
const SMALL: readonly Part[] = [
  [limb([[138, 742, 8], [136, 726, 7.6]]), '#a85c3c'],
  [shape('110 830, 112 760, 122 742, 140 734, 158 742, 168 762, 170 830'), '#c98a5a'],
  [shape('148 700, 155 699, 156 708, 150 712'), '#c4744a'],
  [shape('116 706, 117 690, 129 681, 143 682, 153 692, 153 708, 146 721, 133 725, 121 719'), '#4a2432'],
];
/** He looks back at her and laughs; the fire is behind his head. */
const HE: readonly Part[] = [
  [limb([[220, 714, 15.4], [218, 688, 13.8]]), '#a85e40'],
  [shape('162 830, 158 776, 164 738, 178 718, 194 706, 203 697, 220 702, 236 697, 244 704, 260 715, 277 736, 284 776, 286 830'), '#2c5a74'],
  [shape('214 630, 202 634, 196 642, 194.500 651, 188 660, 193 664, 192 668, 194 671, 193.500 677, 200 686, 212 687, 222 680, 228 658'), '#b86a44'],
  [shape('202 638, 196 640, 202 628, 218 622, 236 626, 245 640, 245 660, 240 674, 232 684, 222 682, 216 672, 214 662, 208 658, 208 646'), '#3a1c2e'],
];

/** A profile's few lines, for a face that looks right; `x y` is the eye. */
const profile = (x: number, y: number, look: 1 | -1) => {
  const at = (text: string) => smooth(place(points(text), { x, y, flip: look }));
  const line = (text: string, width: number, colour = '#2a1230') => path(at(text), 'none', `stroke="${colour}" stroke-width="${width}" stroke-linecap="round"`);
  return line('-4 1, -.4 -2.4, 3.4 .4', 2) + line('-4.6 -6, -.6 -8.6, 3.6 -7', 1.8) + line('-3.600 15.6, 2 17.4, 6 14.6', 2, '#5a1434') + line('-5.600 13, -4 15.6, -4.400 17.4', 1.4, '#5a1434') +
    ellipse(...(place(points('-3 8'), { x, y, flip: look })[0] as Point), 4.4, 3.4, '#e2563f', 'opacity=".45"');
};

/** Three under one striped blanket, from behind, edged by the fire; his arm reaches round the child to her. */
const blanket = (picture: Picture) => {
  const cloth = `${smooth(WRAP)}V830H-12Z`;
  const arm = limb(joints('182 736 17, 158 748 15, 132 743 12.6, 118 734 10.6'));
  const drawn = (parts: readonly Part[]) => parts.map(([d, colour]) => path(d, colour)).join('');
  const outline = (parts: readonly Part[]) => picture.symbol(parts.map(([d]) => path(d)).join(''));
  const rim = (id: string) => `<use href="#${id}" x=".5" y="-3.4" fill="#ff9a52" opacity=".7"/><use href="#${id}" x="3" y="-2.4" fill="#ffc574"/>`;
  const hem = picture.symbol(path(smooth(WRAP), 'none'));
  const stripe = (dy: number, width: number, colour: string, dash = 'none') =>
    `<use href="#${hem}" transform="matrix(${1 - dy * 0.0016} 0 0 1 ${150 * dy * 0.0016} ${dy})" stroke="${colour}" stroke-width="${width}" stroke-dasharray="${dash}"/>`;
  // Away from the fire the dusk lies smooth, and only its border falls into grain.
  const smoothDusk = picture.radial(FIRE.x, FIRE.y - 10, 370, [
    [0, INK, 0], [0.35, INK, 0.1], [0.7, INK, 0.5], [1, '#120e34', 0.74],
  ]);
  const grainDusk = picture.radial(FIRE.x, FIRE.y - 10, 370, [
    [0, INK, 0], [0.3, INK, 0.3], [0.6, INK, 0.44], [1, INK, 0.4],
  ]);
  const dusked = (d: string) => path(d, smoothDusk) + picture.grain(path(d, grainDusk), '', 'fine');
  // Dusk lies on the clothes only: grain on a face would be freckles.
  const clothed = (parts: readonly Part[]) => dusked((parts[1] as Part)[0]);
  const wool = (texts: readonly string[], colour: string, width = 1.8) =>
    path(texts.map((text) => smooth(points(text))).join(''), 'none', `stroke="${colour}" stroke-width="${width}" stroke-linecap="round" opacity=".75"`);
  return (
    rim(outline(SHE)) + drawn(SHE) + clothed(SHE) +
    path(shape('96 647, 98 654, 103.500 661, 98.500 664, 99.500 668, 98 677, 91 684, 94 676, 94 662, 93 650'), '#ffb070', 'opacity=".85"') +
    profile(88, 658, 1) +
    path(shape('72 662, 78 660, 79 668, 75 674, 71 670'), '#7a3c34') + ellipse(75, 677, 2.2, 2.2, '#ffc060') +
    wool(['56 650, 66 636, 84 634', '56 664, 62 648, 78 642', '62 676, 66 662, 76 652', '58 622, 64 614, 72 616', '60 628, 66 621, 74 624'], '#6e4668') +
    wool(['62 724, 54 736, 50 750', '96 722, 104 734, 106 750', '44 726, 36 738, 34 748'], '#4a1838', 2.4) +
    rim(outline(SMALL)) + drawn(SMALL) + clothed(SMALL) +
    wool(['124 706, 132 694, 146 692', '126 716, 138 706, 150 704', '134 684, 128 690, 122 700'], '#8a4a5c') +
    rim(outline(HE)) + drawn(HE) + clothed(HE) +
    path(shape('204 640, 197 644, 196 652, 200 648, 206 646'), '#ffb070', 'opacity=".5"') +
    profile(203, 657, -1) +
    path(shape('214 660, 222 660, 223 668, 218 674, 213 669'), '#8a4632') +
    // A short beard, and hair that curls at the neck.
    path(shape('194 679, 200 687, 212 688, 222 682, 216 672, 212 676, 205 679, 199 677'), '#3a1c2e') +
    wool(['222 632, 236 640, 238 654', '214 634, 226 644, 230 660', '226 674, 234 668, 238 660'], '#7a4660') +
    wool(['212 722, 206 738, 208 748', '240 722, 248 736, 248 746', '258 730, 266 742, 268 748'], '#14344c', 2.4) +
    // The arm over the child's back, and his hand on her shoulder.
    path(arm, '#1a1440', 'transform="translate(-2 4)" opacity=".6"') + path(arm, '#ffb070', 'transform="translate(1 -2.6)"') + path(arm, '#2f627c') +
    dusked(arm) +
    wool(['172 728, 170 742, 176 754', '150 738, 152 748, 148 758'], '#14344c', 2.2) +
    path(limb(joints('122 737 11, 116 733 10.4')), '#1f4660') +
    group(resting(0, 0, 3.5, '#b86a44', '#5a2c34'), 'transform="translate(106 727) scale(1.5)"') +
    `<use href="#${hem}" y="-3" x="2" stroke="#ffb468" stroke-width="3"/>` +
    path(cloth, '#8f2f4c') +
    group(
      stripe(16, 9, '#e0a03a') +
        stripe(28, 3, '#f6d9a6') +
        stripe(45, 15, '#2f5f78') +
        stripe(41, 3, '#f6d9a6', '4 8') +
        stripe(49, 3, '#f6d9a6', '4 8') +
        stripe(45, 4, '#f08a48', '4 8') +
        stripe(62, 3, '#f6d9a6') +
        stripe(74, 8, '#e0a03a') +
        dusked(cloth) +
        // Where the cloth hangs from six shoulders.
        [
          '140 752 .4, 144 784 5, 138 834 8', '36 748 .4, 26 780 4, 20 834 6', '104 756 .4, 112 790 4.4, 106 834 6',
          '190 754 .4, 184 790 4, 190 834 6', '256 746 .4, 264 780 4, 270 834 6',
        ]
          .map((text) => path(limb(joints(text)), '#2a1040', 'opacity=".4"'))
          .join('') +
        ['150 754 .4, 154 784 2, 150 830 3', '246 748 .4, 254 784 2, 258 830 3', '66 754 .4, 62 786 2, 66 830 3'].map((text) => path(limb(joints(text)), '#ffb87a', 'opacity=".16"')).join(''),
      picture.clip(cloth),
    )
  );
};

/** The second find: the place kept for you, a stump with a folded rug, and nothing lying about. */
const seat = (picture: Picture) => {
  const stump = 'M334 752Q338 780 328 796Q386 812 446 796Q436 778 440 752Z';
  const rug = 'M346 741Q362 729 390 728Q420 729 436 740V754Q428 767 394 768Q358 767 346 755Z';
  const shade = picture.linear(0, 756, 0, 800, [[0, INK, 0], [0.5, INK, 0.36], [1, INK, 0.62]]);
  return (
    ellipse(396, 798, 84, 9, INK, 'opacity=".6"') +
    path(stump, '#a3543f') +
    ellipse(387, 752, 53, 14, '#ffcf8a') +
    ellipse(388, 753, 50, 12.5, '#d98a54') +
    path(
      'M352 751q10 -7 24 -6M346 754q4 8 28 8M360 753q6 -4 14 -3', 'none',
      'stroke="#9a5340" stroke-width="1.6"',
    ) +
    path(rug, GLOW, 'transform="translate(-1.4 -1.8)"') +
    path(rug, '#2a9096') +
    path('M346 748Q360 760 394 761Q428 760 436 747', 'none', 'stroke="#14566a" stroke-width="2"') +
    path('M346 741Q362 729 390 728Q420 729 436 740Q428 753 394 754Q358 753 346 741Z', '#5cc0b4') +
    path('M362 733Q384 746 402 754M374 730Q398 742 416 752', 'none', 'stroke="#f6d9a6" stroke-width="3"') +
    path('M402 754V768M416 752V766', 'none', 'stroke="#cfae86" stroke-width="3"') +
    path('M344 770Q346 782 342 794M362 774Q366 786 360 798M384 776V800M408 775Q404 788 410 799M428 770Q426 784 432 796', 'none', 'stroke="#5c2c3a" stroke-width="2" opacity=".7"') +
    picture.grain(path(stump + rug, shade), '', 'fine')
  );
};

/** The dog at the edge of the ring, cropped by the frame. */
const dog = (picture: Picture) => {
  const set = { x: 536, y: 808, scale: 1.26 };
  const at = (points: readonly Point[]) => smooth(place(points, set), true);
  const line = (points: Point[], width: number, colour: string) =>
    path(
      smooth(place(points, set)),
      'none',
      `stroke="${colour}" stroke-width="${width}" stroke-linecap="round"`,
    );
  const body = at([
    [-36, -75], [-34, -79.5], [-27, -81.5], [-21, -87], [-12, -91], [-3, -88], [3, -78], [12, -62], [23, -42],
    [31, -20], [32, 4], [0, 8], [-24, 8], [-24, 2], [-18, -4], [-18, -26], [-20, -42], [-17, -56], [-16, -66],
    [-24, -68.5], [-33, -70],
  ]);
  const [nose] = place([[-36, -76.5]] as Point[], set) as [Point];
  return (
    path(body, '#ffc574', 'transform="translate(-3 -2)"') +
    path(body, '#b8703f') +
    group(
      path(
        at([[-26, 10], [-25, -44], [-19, -62], [-12, -46], [-10, -20], [-10, 10]]),
        '#f2d2a0',
      ) +
        picture.grain(
          sheet(
            picture.linear(524, 720, 580, 756, [[0, '#2a1646', 0], [0.4, '#2a1646', 0.4], [1, INK, 0.85]]),
          ),
          '', 'fine',
        ),
      picture.clip(body),
    ) +
    path(
      at([[-8, -90], [0, -89], [6, -80], [7, -68], [2, -63], [-5, -72]]),
      '#5a2c34',
    ) +
    ellipse(nose[0], nose[1], 3.8, 3.2, INK) +
    line(
      [[-21, -80.5], [-19, -79], [-17, -80.5]],
      1.8,
      INK,
    ) +
    path(
      limb(
        place(
          [[-17, -62, 2.2], [-8, -58, 2.4], [4, -64, 2.2]] as Joint[],
          set,
        ),
      ),
      '#d9452f',
    )
  );
};

export const draw = (): string => {
  const picture = new Picture('#1a1f4a');
  const haze = picture.radial(FIRE.x, FIRE.y - 30, 250, [
    [0, '#fff0b8', 0.95], [0.2, '#ffc560', 0.66], [0.5, '#ff8a4a', 0.46], [1, '#d94f5a', 0],
  ]);
  picture
    .add(
      sky(picture),
      lake(picture),
      shore(picture),
      picture.grain(sheet(haze)),
      couple(picture),
      elders(picture),
    )
    .add(fire(picture), child(picture), tree(picture))
    .add(lantern(picture, 262, 116, 214, 17), lantern(picture, 356, 150, 300, 20))
    .add(lantern(picture, 428, 296, 378, 16), lantern(picture, 196, 80, 142, 12))
    .add(sparks(), seat(picture), blanket(picture), dog(picture));
  return picture.svg();
};
