/** High over the clouds a balloon has slipped its rope; in the basket somebody throws the arms wide, geese fly along. */
import {
  chance,
  ellipse,
  group,
  limb,
  mix,
  num,
  Picture,
  type Point,
  path,
  points,
  polygon,
  rough,
  shape,
  sheet,
  smooth,
  stops,
  tint,
} from './kit';

const INK = '#131a4c';
const CREAM = '#fff6dc';
const BALLOON = { x: 326, top: -26, height: 480, radius: 236 };
const BASKET = { x: 326, y: 592 };

// ── Air ───────────────────────────────────────────────────────────────────────────────────────────

const sky = (picture: Picture) =>
  sheet(picture.linear(120, 0, 380, 760, stops('0 #1c5aa4, .32 #2f86bf, .62 #7cc4cf, .84 #e6e8c4, 1 #ffdca0'))) +
  picture.grain(sheet(picture.radial(-30, 330, 520, stops('0 #fffbe6 1, .25 #fff0bc .9, .5 #ffe0a4 .55, .78 #bfe0cc .3, 1 #5aa9c4 0')))) +
  picture.grain(sheet(picture.linear(420, 300, 620, 0, stops('0 #1c4a94 0, .5 #1c4a94 .22, 1 #163878 .7')))) +
  picture.grain(path('M-5 118q90 -18 190 -4t140 -6v16q-130 14 -200 8T-5 138ZM470 392q60 -12 135 -4v16q-80 10 -135 -12ZM-5 516q70 -12 150 0v12q-80 8 -150 4Z', CREAM, 'opacity=".6"'));

/** Far peaks that stand out of the clouds. */
const peaks = (picture: Picture) => {
  const peak = (list: string, seed: number, a: string, b: string) => path(polygon(rough(points(list), 12, seed)), picture.linear(0, 560, 0, 690, [[0, a], [1, b]]));
  return (
    peak('-20 700, 30 640, 70 606, 96 578, 132 622, 170 644, 230 700', 4, '#8fb4c4', '#d4dcc8') +
    path(polygon(rough(points('96 578, 70 606, 54 622, 84 614, 92 630, 104 606'), 5, 8)), CREAM, 'opacity=".85"') +
    peak('380 700, 440 638, 478 600, 512 560, 548 596, 580 616, 640 700', 9, '#5f8cb4', '#b4c8c8') +
    path(polygon(rough(points('512 560, 484 594, 470 610, 498 600, 508 622, 522 596, 536 590'), 5, 5)), CREAM, 'opacity=".85"')
  );
};

/** One bank of cumulus: a run of domes with lit tops, their feet dissolving into blue shade. */
const bank = (picture: Picture, y: number, size: number, seed: number, light: string, mid: string, shade: string) => {
  const random = chance(seed);
  let domes = '';
  let lit = '';
  for (let x = -40; x < 660; x += size * random.between(0.55, 0.9)) {
    const r = size * random.between(0.55, 1.1);
    const py = y + random.bell() * size * 0.3;
    domes += ellipse(x, py, r, r * 0.82);
    lit += ellipse(x - r * 0.16, py - r * 0.14, r * 0.82, r * 0.64);
  }
  const id = picture.symbol(`${domes}<rect x="-10" y="${y}" width="620" height="${820 - y}"/>`);
  return (
    `<use href="#${id}" fill="${CREAM}" transform="translate(-2.6 -3)"/>` +
    `<use href="#${id}" fill="${picture.linear(0, y - size, 0, y + size * 2.2, [[0, light], [0.3, light], [0.6, mid], [1, shade]])}"/>` +
    picture.grain(group(lit, `fill="${picture.linear(0, y - size, 0, y + size * 0.7, [[0, CREAM, 0.95], [0.6, CREAM, 0.5], [1, CREAM, 0]])}"`))
  );
};

// ── The balloon ───────────────────────────────────────────────────────────────────────────────────

/** Half the balloon's width at a height `v`, 0 at the crown, 1 at the mouth. */
const girth = (v: number) => {
  if (v < 0.44) return BALLOON.radius * Math.sqrt(Math.max(0, 1 - ((0.44 - v) / 0.44) ** 2));
  const t = (v - 0.44) / 0.56;
  return mix(BALLOON.radius, 36, t ** 1.75 * (1.35 - 0.35 * t));
};
const skin = (theta: number, v: number): Point => [
  BALLOON.x + Math.sin(theta) * girth(v),
  BALLOON.top + v * BALLOON.height + Math.cos(theta) * girth(v) * 0.07 - 8,
];
const GORES = 12;

const envelope = (picture: Picture) => {
  const edge = Array.from({ length: 25 }, (_, i) => i / 24);
  const outline = smooth([...edge.map((v) => skin(Math.PI / 2, v)), ...[0.6, 0, -0.6].map((a) => skin(a, 1)), ...edge.map((v) => skin(-Math.PI / 2, 1 - v))], true);
  const angle = (i: number) => -Math.PI / 2 + (Math.PI * i) / GORES;
  const patch = (i: number, from: number, to: number) => {
    const run = Array.from({ length: 9 }, (_, k) => mix(from, to, k / 8));
    return polygon([...run.map((v) => skin(angle(i), v)), ...run.reverse().map((v) => skin(angle(i + 1), v))]);
  };
  const colours = ['#e8473a', '#fff0d0', '#f6b23c', '#fff0d0'];
  let gores = '';
  let seams = '';
  for (let i = 0; i < GORES; i++) {
    gores += path(patch(i, 0, 1), colours[i % 4] as string);
    // The sash: triangles up and down, like bunting round the widest part.
    const [left, right, middle] = [angle(i), angle(i + 1), angle(i + 0.5)];
    gores += path(polygon([skin(left, 0.46), skin(middle, 0.46), skin(right, 0.46), skin(right, 0.56), skin(middle, 0.565), skin(left, 0.56)]), '#1f5f8f');
    gores += path(polygon([skin(left, 0.46), skin(middle, 0.545), skin(right, 0.46)]), '#f6b23c') + path(polygon([skin(left, 0.56), skin(middle, 0.48), skin(right, 0.56)]), '#38a6a4');
    gores += path(patch(i, 0.86, 1), i % 2 ? '#c2323f' : '#1f5f8f') + path(patch(i, 0.08, 0.13), '#1f5f8f');
    seams += smooth(edge.filter((_, k) => k % 2 === 0).map((v) => skin(angle(i), v)));
  }
  for (const v of [0.455, 0.565, 0.86]) seams += smooth(Array.from({ length: 11 }, (_, k) => skin(-Math.PI / 2 + (Math.PI * k) / 10, v)));
  return (
    path(outline, CREAM, 'transform="translate(-4 1)"') +
    group(
      gores + path(seams, 'none', `stroke="${INK}" stroke-width="1.4" opacity=".35"`) +
        path(outline, picture.linear(BALLOON.x - 236, 200, BALLOON.x + 236, 260, stops('0 #fff6dc .42, .25 #fff6dc .05, .5 #3a1f66 .02, .76 #3a1f66 .4, 1 #1f1656 .72'))) +
        picture.grain(path(outline, picture.linear(BALLOON.x - 60, 200, BALLOON.x + 236, 300, stops('0 #2a1a5c 0, .4 #2a1a5c .16, .75 #2a1a5c .5, 1 #1a1450 .85')))) +
        picture.grain(path(outline, picture.radial(BALLOON.x - 150, 130, 190, stops('0 #fffbe6 .95, .4 #fff0c0 .5, 1 #fff0c0 0')))) +
        picture.grain(path(outline, picture.linear(0, 330, 0, 470, stops('0 #5e1f50 0, 1 #5e1f50 .6')))),
      picture.clip(outline),
    ) +
    path(smooth([-1.5, -0.8, 0, 0.8, 1.5].map((a) => skin(a, 0.998))), 'none', 'stroke="#7a1f40" stroke-width="5"')
  );
};

/** Ropes, burner, wicker, and the two who fly. */
const basket = (picture: Picture) => {
  const { x, y } = BASKET;
  const SKIN = '#a8623f';
  const ropes = [[-34, -54], [-16, -44], [16, 44], [34, 54]].map(([a, b]) => `M${x + (a as number)} 446L${x + (b as number)} ${y + 2}`).join('');
  const wicker = `M${x - 60} ${y}H${x + 60}L${x + 50} ${y + 76}Q${x} ${y + 88} ${x - 50} ${y + 76}Z`;
  const random = chance(5);
  let weave = '';
  for (let r = 0; r < 8; r++) for (let k = 0; k < 11; k++) weave += `M${x - 58 + k * 11 + (r % 2) * 5.5} ${y + 6 + r * 9}q5 ${num(3 + random())} 10 0`;
  const torso = shape(`${x - 26} ${y + 10}, ${x - 26} ${y - 34}, ${x - 16} ${y - 58}, ${x} ${y - 62}, ${x + 16} ${y - 58}, ${x + 26} ${y - 34}, ${x + 26} ${y + 10}`);
  const arms = [-1, 1].map((s) => limb([[x + s * 17, y - 52, 11], [x + s * 48, y - 66, 9.4], [x + s * 82, y - 92, 7.6]], 5));
  const fore = [-1, 1].map((s) => limb([[x + s * 80, y - 90, 6.6], [x + s * 96, y - 104, 5.4], [x + s * 102, y - 110, 5.6]], 4) + [-0.5, 0, 0.5, 1.1].map((a, i) => limb([[x + s * 102, y - 110, 3.4], [x + s * (102 + Math.cos(0.9 + a * 0.8) * 17), y - 110 - Math.sin(0.9 + a * 0.8) * (i === 3 ? 13 : 18), 1.7]], 2)).join(''));
  const head: Point = [x - 2, y - 84];
  const hair = shape(`${head[0] - 19} ${head[1] + 6}, ${head[0] - 20} ${head[1] - 12}, ${head[0] - 6} ${head[1] - 25}, ${head[0] + 14} ${head[1] - 21}, ${head[0] + 22} ${head[1] - 4}, ${head[0] + 46} ${head[1] - 12}, ${head[0] + 72} ${head[1] + 2}, ${head[0] + 52} ${head[1] + 4}, ${head[0] + 66} ${head[1] + 16}, ${head[0] + 38} ${head[1] + 16}, ${head[0] + 16} ${head[1] + 16}`);
  const scarf = shape(`${x - 14} ${y - 66}, ${x + 14} ${y - 68}, ${x + 52} ${y - 56}, ${x + 92} ${y - 64}, ${x + 128} ${y - 50}, ${x + 96} ${y - 46}, ${x + 56} ${y - 42}, ${x + 14} ${y - 56}, ${x - 12} ${y - 56}`);
  const slipped = limb([[x - 54, y + 40, 3], [x - 86, y + 84, 3], [x - 58, y + 128, 3], [x - 92, y + 170, 2.8], [x - 70, y + 192, 2.4]], 6);
  const rim = (d: string) => path(d, CREAM, 'transform="translate(-2.6 -1.2)"');
  return (
    path(ropes, 'none', `stroke="${INK}" stroke-width="2.4"`) + path(ropes, 'none', `stroke="${CREAM}" stroke-width="1" transform="translate(-1.2 0)" opacity=".7"`) +
    path(`M${x} 500Q${x - 12} 478 ${x} 448Q${x + 12} 478 ${x} 500Z`, '#ff9a3c') + path(`M${x} 498Q${x - 6} 484 ${x} 466Q${x + 6} 484 ${x} 498Z`, '#fff0b0') +
    rim(scarf) + path(scarf, '#f6b23c') + arms.map(rim).join('') + fore.map(rim).join('') + rim(hair) + rim(torso) +
    fore.map((d) => path(d, SKIN)).join('') + arms.map((d) => path(d, '#1f8f94')).join('') +
    path(torso, picture.linear(x - 26, 0, x + 26, 0, stops('0 #38b0aa, .5 #1f8f94, 1 #155a7c'))) +
    ellipse(head[0], head[1], 17, 19, SKIN) + path(hair, '#241642') + path(`M${x - 15} ${y - 64}Q${x} ${y - 54} ${x + 15} ${y - 66}L${x + 13} ${y - 58}Q${x} ${y - 48} ${x - 13} ${y - 57}Z`, '#f6b23c') +
    path(slipped, CREAM, 'transform="translate(-1.6 -.6)"') + path(slipped, '#c98a4f') +
    path(`M${x - 70} ${y + 192}l-8 14M${x - 70} ${y + 192}l1 16M${x - 70} ${y + 192}l9 12`, 'none', 'stroke="#c98a4f" stroke-width="2" stroke-linecap="round"') +
    rim(wicker) + path(wicker, picture.linear(x - 60, 0, x + 60, 0, stops('0 #e8a85a, .4 #b8703c, 1 #5e2f44'))) +
    group(path(weave, 'none', 'stroke="#5e2f34" stroke-width="2.2" opacity=".7"') + picture.grain(path(wicker, picture.linear(x - 10, 0, x + 60, 0, stops('0 #2a1a5c 0, 1 #2a1a5c .75'))), '', 'fine'), picture.clip(wicker)) +
    path(`M${x - 64} ${y - 3}H${x + 64}V${y + 9}H${x - 64}Z`, '#7a3f34') + path(`M${x - 64} ${y - 3}H${x + 64}V${y + 1}H${x - 64}Z`, '#e8b878') +
    group(
      path(shape('-13 14, -14 -4, -10 -14, 0 -17, 11 -13, 14 -2, 13 14'), CREAM, 'transform="translate(-1.6 -1)"') + path(shape('-13 14, -14 -4, -10 -14, 0 -17, 11 -13, 14 -2, 13 14'), '#f3dfc0') +
        path(shape('-9 -13, -20 -16, -27 -8, -20 -4, -11 -6') + shape('9 -13, 22 -18, 32 -13, 24 -6, 11 -6'), '#8a4a34') + ellipse(-5, -4, 2, 2.4, INK) + ellipse(5, -4, 2, 2.4, INK) + ellipse(-0.5, 3, 3.6, 2.8, INK),
      `transform="translate(${x + 36} ${y - 8})"`,
    ) +
    [-44, 46].map((dx) => path(`M${x + dx - 9} ${y + 22}Q${x + dx} ${y + 14} ${x + dx + 9} ${y + 22}L${x + dx + 12} ${y + 52}Q${x + dx} ${y + 60} ${x + dx - 12} ${y + 52}Z`, dx < 0 ? '#d9a878' : '#8a5a5a')).join('')
  );
};

/** Geese in a loose V, wings up and down. */
const geese = () =>
  [[74, 452, 1.25, 0], [122, 486, 1, 1], [40, 500, 0.95, 1], [168, 512, 0.86, 0], [26, 548, 0.78, 0]]
    .map(([x, y, k, up]) => {
      const wings = up ? 'M-2 0C-10 -20 -22 -30 -34 -32C-24 -22 -16 -8 -10 2ZM2 -1C10 -20 18 -30 30 -34C24 -22 16 -8 9 2Z' : 'M-2 0C-14 -4 -26 2 -38 14C-24 10 -14 8 -6 6ZM2 -1C14 -6 26 -2 36 10C24 6 14 6 7 6Z';
      const body = 'M-22 4C-12 -4 2 -5 12 -2C20 -1 26 -5 34 -8L40 -7L36 -4C28 2 20 6 10 7C-2 9 -14 8 -22 4Z';
      return group(path(wings + body, CREAM, 'transform="translate(-2 -1.6)"') + path(wings, tint(0.3, '#3a4a8c', '#ffffff')) + path(body, '#2f3f80'), `transform="translate(${x} ${y}) scale(${k})"`);
    })
    .join('');

export function draw(): string {
  const picture = new Picture('#2f86bf');
  return picture
    .add(
      sky(picture), peaks(picture),
      bank(picture, 690, 46, 3, '#fff3d8', '#a9c8d4', '#7fa8c8'),
      geese(), envelope(picture), basket(picture),
      bank(picture, 768, 70, 11, '#fff8e6', '#9fbcd6', '#4f78b4'),
      picture.blur(ellipse(498, 752, 96, 15, '#3f5fa4', 'opacity=".55"'), 5),
      path('M-5 730H605V806H-5Z', picture.linear(0, 730, 0, 806, stops('0 #3a5ea8 0, 1 #2a4a94 .7'))),
    )
    .svg();
}
