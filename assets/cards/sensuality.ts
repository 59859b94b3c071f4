/** Two faces, noses all but touching, eyes closed; the space between them has the shape of the flame that burns there. */
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
  type Point,
  path,
  place,
  points,
  shape,
  sheet,
  smooth,
  stops,
  tint,
} from './kit';

const INK = '#1c0f38';
const CREAM = '#fff3d2';
const FLAME = { x: 302, y: 560 };

// ── The room ──────────────────────────────────────────────────────────────────────────────────────

const dusk = (picture: Picture) =>
  sheet(picture.radial(FLAME.x, FLAME.y - 60, 560, stops('0 #f58f4a, .2 #d9503f, .42 #93294f, .7 #4a1a50, 1 #1c0f38'))) +
  picture.grain(sheet(picture.radial(FLAME.x, FLAME.y - 70, 420, stops('0 #ffe9b0 1, .18 #ffc46a .92, .4 #f2764a .6, .7 #a83250 .3, 1 #4a1a50 0')))) +
  picture.grain(sheet(picture.linear(0, 0, 0, 320, stops('0 #140b30 .9, .5 #1c0f38 .5, 1 #4a1a50 0'))));

/** The candle, its flame as tall as the space allows, and the sparks that leave it. */
const candle = (picture: Picture) => {
  const { x, y } = FLAME;
  const flame = (k: number) => shape([[0, -236], [16, -170], [46, -96], [56, -38], [40, 14], [0, 34], [-40, 14], [-56, -38], [-40, -100], [-12, -172]].map(([a, b]) => `${num(x + (a as number) * k)} ${num(y + 30 + ((b as number) - 30) * (0.25 + k * 0.75))}`).join(', '));
  const random = chance(14);
  let sparks = '';
  for (let i = 0; i < 34; i++) {
    const t = random();
    const r = mix(2.8, 0.8, t) * random.between(0.7, 1.3);
    sparks += ellipse(x + random.bell() * mix(60, 26, t), y - 120 - t * 440, r, r);
  }
  const wax = `M${x - 46} 616Q${x - 44} 604 ${x - 20} 606Q${x} 612 ${x + 22} 605Q${x + 46} 604 ${x + 46} 618V806H${x - 46}Z`;
  return (
    picture.blur(path(flame(1.25), '#ffb04a', 'opacity=".85"'), 16) +
    path(flame(1), '#f2562f') + path(flame(0.8), '#ff9a3c') + path(flame(0.58), '#ffd565') + path(flame(0.34), '#fffbe2') +
    path(`M${x - 1} 612Q${x + 3} 594 ${x + 4} 578`, 'none', `stroke="${INK}" stroke-width="5" stroke-linecap="round"`) +
    path(wax, picture.linear(0, 600, 0, 800, stops('0 #fff0c0, .16 #ffcf8a, .5 #d9705a, 1 #5e1f50'))) +
    picture.grain(path(wax, picture.linear(x - 46, 0, x + 46, 0, stops('0 #6e1f50 .9, .3 #6e1f50 .3, .5 #6e1f50 0, .7 #6e1f50 .3, 1 #4a1a50 .9'))), '', 'fine') +
    path(`M${x - 40} 612Q${x - 44} 664 ${x - 36} 684Q${x - 28} 690 ${x - 27} 672L${x - 24} 612ZM${x + 16} 610Q${x + 16} 640 ${x + 22} 648Q${x + 30} 650 ${x + 30} 634L${x + 34} 610Z`, '#ffe3ae') +
    ellipse(x, 611, 43, 8, '#ffe9b8') + ellipse(x, 612, 34, 5.4, '#fff8da') +
    group(sparks, 'fill="#ffd98a"')
  );
};

// ── The faces ─────────────────────────────────────────────────────────────────────────────────────

/** A profile facing right, from the hairline to the throat, about 380 units high. */
const PROFILE = points(
  '28 -196, 66 -164, 92 -124, 107 -86, 115 -54, 113 -36, 106 -20, 113 -2, 130 26, 147 48, 150 57, 143 66, 124 70, 118 76, 119 86, 131 96, 134 103, 128 109, 120 112, 128 116, 133 124, 128 135, 113 143, 108 152, 114 168, 116 184, 107 199, 86 207, 56 205, 22 208',
);

interface Head {
  x: number;
  y: number;
  flip: 1 | -1;
  scale: number;
  skin: readonly [glow: string, light: string, mid: string, dark: string];
  lip: readonly [string, string];
  neck: string;
}

const TURN = 0.32;
const placed = (head: Head, list: readonly Point[]) => place(list, { x: head.x, y: head.y, scale: head.scale, flip: head.flip, turn: TURN * head.flip });
const local = (head: Head, text: string, closed = true) => smooth(placed(head, points(text)), closed);
const line = (head: Head, joints: readonly Joint[], steps = 5) =>
  limb(place(joints, { x: head.x, y: head.y, scale: head.scale, flip: head.flip, turn: TURN * head.flip }), steps);

const face = (picture: Picture, head: Head) => {
  const { flip, skin } = head;
  const [glow, light, mid, dark] = skin;
  const profile = placed(head, PROFILE);
  const edge = flip > 0 ? -40 : 640;
  const throat = points(head.neck);
  const d = `${smooth([...profile, ...throat])}L${edge} 830L${edge} -30Z`;
  const fill = picture.radial(FLAME.x, FLAME.y - 90, 430, [[0, glow], [0.34, glow], [0.5, light], [0.7, mid], [1, dark]]);
  const closedEye = line(head, [[50, -8, 0.8], [62, 1, 2.4], [78, 4, 3], [92, 0, 2.4], [99, -6, 0.8]]);
  const lashes = [[66, 3, 66, 13], [76, 5, 80, 16], [86, 3, 93, 13], [93, 0, 102, 8]].map(([a, b, c, e]) => line(head, [[a as number, b as number, 1.5], [c as number, e as number, 0.5]], 2)).join('');
  const brow = line(head, [[40, -44, 1], [62, -56, 4.4], [88, -54, 4.6], [108, -42, 1.4]]);
  return (
    path(d, CREAM, `transform="translate(${flip * 3} 1.6)"`) + path(d, fill) +
    group(
      picture.grain(path(d, picture.radial(FLAME.x, FLAME.y - 100, 460, [[0, dark, 0], [0.4, dark, 0], [0.58, dark, 0.34], [0.8, INK, 0.62], [1, INK, 0.9]]))) +
        path(local(head, '56 60, 86 56, 104 80, 92 118, 64 130, 40 104'), glow, 'opacity=".16"') +
        path(local(head, '30 -24, 60 -34, 98 -30, 106 -16, 92 -8, 60 -10'), dark, 'opacity=".34"') +
        path(local(head, '96 -26, 108 -16, 120 12, 138 44, 128 50, 106 18'), light, 'opacity=".55"') +
        path(local(head, '110 64, 121 59, 126 64, 122 70, 112 71'), dark, 'opacity=".55"') +
        path(local(head, '100 142, 114 145, 109 152, 98 150'), dark, 'opacity=".28"') +
        picture.grain(path(local(head, '0 206, 30 209, 60 208, 90 206, 84 236, 50 300, -20 330, -60 300, -40 240'), picture.linear(0, head.y + 240, 0, head.y + 390, [[0, INK, 0.8], [0.4, INK, 0.5], [1, INK, 0]])), '', 'fine') +
        path(local(head, '98 107, 112 98, 126 95, 135 101, 131 109, 118 112'), head.lip[0]) + path(local(head, '100 110, 118 112, 130 114, 135 124, 128 136, 112 134, 104 122'), head.lip[1]) +
        path(line(head, [[94, 106, 0.6], [106, 111, 1.7], [120, 112, 1.4], [128, 110, 0.5]]), INK, 'opacity=".8"') +
        path(line(head, [[122, 122, 0.6], [128, 124, 2], [130, 130, 0.6]]), CREAM, 'opacity=".65"'),
      picture.clip(d),
    ) +
    path(closedEye + brow, INK) + path(lashes, INK)
  );
};

const ear = (picture: Picture, head: Head) => {
  const d = local(head, '-32 -2, -22 -20, -4 -20, 6 -4, 2 20, -8 40, -20 44, -28 26');
  const [, light, mid, dark] = head.skin;
  const [from, to] = placed(head, [[4, 10], [-34, 10]]) as [Point, Point];
  return path(d, light, `transform="translate(${head.flip * 1.6} 1)"`) + path(d, picture.linear(from[0], from[1], to[0], to[1], [[0, mid], [1, dark]])) + path(local(head, '-22 -8, -8 -12, -2 2, -8 20, -16 30', false), 'none', `stroke="${INK}" stroke-width="3.4" stroke-linecap="round" opacity=".55"`);
};

const HIM: Head = {
  x: 130,
  y: 214,
  flip: 1,
  scale: 1.2,
  skin: ['#f0a45c', '#c46a3c', '#7f3a34', '#3f1b3c'],
  lip: ['#8f3a38', '#b4544a'],
  neck: '116 506, 124 566, 126 628, 152 690, 190 748, 208 830',
};
const HER: Head = {
  x: 470,
  y: 222,
  flip: -1,
  scale: 1.16,
  skin: ['#ffd08a', '#eb9a5e', '#b45a4a', '#5e2348'],
  lip: ['#b8243c', '#e2493f'],
  neck: '480 500, 464 566, 462 632, 438 692, 404 748, 388 830',
};

/** His hair: short, tight curls that end in a clean line at the temple. */
const hisHair = (picture: Picture) => {
  const random = chance(41);
  const outline = local(HIM, '34 -200, 62 -170, 44 -128, 34 -96, 20 -66, 22 -30, 6 -26, -16 -34, -42 -14, -46 30, -70 90, -190 60, -240 -260, 0 -300');
  let curls = '';
  for (let i = 0; i < 420; i++) {
    const [x, y] = [random.between(-20, 190), random.between(-20, 330)];
    const r = random.between(4, 8);
    const near = 1 - Math.min(1, Math.hypot(x - 190, y - 150) / 230);
    curls += `<path d="M${num(x - r)} ${num(y)}a${num(r)} ${num(r)} 0 1 1 ${num(r)} ${num(r)}" stroke="${tint(near, '#2a1650', '#5e2a56', '#c2604a', '#ffb46a')}"/>`;
  }
  return (
    path(outline, '#ffb46a', 'transform="translate(2 1)" opacity=".8"') + path(outline, '#1c0f38') +
    group(group(curls, 'fill="none" stroke-width="2.2" stroke-linecap="round"'), picture.clip(outline))
  );
};

/** Hers: long waves over shoulder and edge, a flower behind the ear, a drop of gold. */
const herHair = (picture: Picture) => {
  const outline = `${smooth([...placed(HER, points('20 -204, 56 -172, 40 -140, 18 -96, 10 -50, 20 -16, 10 4, -8 20, -16 60, -30 110')), ...points('560 430, 540 520, 556 610, 528 700, 552 830')])}L660 820L660 -40L440 -40Z`;
  const random = chance(60);
  let strands = '';
  for (let i = 0; i < 46; i++) {
    const t = i / 45;
    const wave = random.between(8, 18);
    const start = placed(HER, [[mix(40, -120, t), mix(-190, -250, t)]])[0] as Point;
    const x = mix(530, 660, t);
    const spine: Joint[] = [
      [start[0], start[1], 1],
      [mix(start[0], x, 0.5) + wave * 0.6, 120 + t * 20, 2.6],
      [x - wave + 8, 250, 3.2],
      [x + wave - 4, 370, 3.4],
      [x - wave - 8, 490, 3.4],
      [x + wave - 8, 610, 3],
      [x - wave - 12, 720, 2.4],
      [x, 812, 1],
    ];
    strands += path(limb(spine, 4), tint(Math.max(0, 1 - t * 1.25 + random.bell() * 0.22), '#2a1248', '#54205a', '#9a3a4f', '#e8804a', '#ffc07a'), `opacity="${num(random.between(0.5, 0.95))}"`);
  }
  const [fx, fy] = placed(HER, [[-6, -40]])[0] as Point;
  const petals = (count: number, reach: number, half: number, shift: number, colours: readonly string[]) =>
    Array.from({ length: count }, (_, k) =>
      path(smooth(place(blade(half, 0.68), { x: fx, y: fy, scale: reach, turn: (k * Math.PI * 2) / count + shift }), true), tint(0.5 + 0.5 * Math.cos((k * Math.PI * 2) / count + shift - 2.2), ...colours), 'stroke="#7a1240" stroke-width="1.2" stroke-opacity=".5"'),
    ).join('');
  const [dx, dy] = placed(HER, [[-20, 52]])[0] as Point;
  return {
    hair: path(outline, '#ffc07a', 'transform="translate(-2.4 1)"') + path(outline, '#1c0f38') + group(strands, picture.clip(outline)),
    flower: petals(7, 66, 0.5, 0.2, ['#8f1440', '#d9304a', '#ff7a5a']) + petals(6, 46, 0.5, 0.6, ['#a81a44', '#ee4a4f', '#ff9a6a']) + petals(5, 27, 0.54, 0.1, ['#c2264a', '#ff7a5a', '#ffc08a']) + ellipse(fx, fy, 6, 6, '#ffd565'),
    drop: path(`M${num(dx)} ${num(dy)}v16`, 'none', 'stroke="#ffd565" stroke-width="2.6"') + path(`M${num(dx)} ${num(dy + 14)}q13 20 0 32q-13 -12 0 -32Z`, '#ffc24a') + path(`M${num(dx - 2)} ${num(dy + 24)}q-4 8 0 14`, 'none', `stroke="${CREAM}" stroke-width="2.4" stroke-linecap="round"`),
  };
};

/** At the lower edge: his open collar, the strap and the neckline of her dress. */
const clothes = (picture: Picture) => {
  const collar = shape('-40 610, 40 628, 84 664, 118 722, 150 766, 160 830, -40 830');
  const lapel = shape('84 664, 118 722, 150 766, 154 796, 96 752, 66 700');
  const dress = shape('640 770, 560 762, 480 774, 408 776, 386 806, 384 830, 640 830');
  const strap = limb([[566, 640, 5], [520, 690, 5], [470, 750, 6], [440, 790, 7]], 5);
  return (
    path(collar, '#ffb46a', 'transform="translate(2.6 -1.6)"') + path(collar, picture.linear(150, 680, -20, 800, stops('0 #4a3f9a, .4 #2a2468, 1 #140f3c'))) + path(lapel, '#6a5cb8', 'opacity=".8"') +
    path(strap, '#ffc07a', 'transform="translate(-2 -1)"') + path(strap, '#d9304a') +
    path(dress, '#ffc07a', 'transform="translate(-2 -2.4)"') + path(dress, picture.linear(390, 780, 600, 820, stops('0 #f2563f, .5 #b81f44, 1 #5e1240')))
  );
};

export function draw(): string {
  const picture = new Picture('#4a1a50');
  const { hair, flower, drop } = herHair(picture);
  return picture
    .add(
      dusk(picture), candle(picture),
      face(picture, HIM), hisHair(picture), ear(picture, HIM),
      face(picture, HER), ear(picture, HER), clothes(picture), hair, flower, drop,
    )
    .svg();
}
