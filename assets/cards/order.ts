/** From above: finds from the garden laid out in rows by kind and in columns by colour; the last flower goes into its place, the cat has chosen its own. */
import {
  blade,
  ellipse,
  group,
  limb,
  num,
  Picture,
  type Point,
  path,
  place,
  points,
  polygon,
  sample,
  shape,
  sheet,
  smooth,
  stops,
  tube,
} from './kit';

const INK = '#1a1a4c';
const CREAM = '#fff6dc';
const COLUMNS = 6;
const ROWS = 8;
const CELL = { w: 90, h: 92, left: 30, top: 32 };
const HUES = [
  ['#ff8f6a', '#e2492f', '#9c1f3f'],
  ['#ffc06a', '#f28a34', '#a8482c'],
  ['#ffe694', '#f5bd38', '#b8742a'],
  ['#b4dc8a', '#5ca868', '#1f6458'],
  ['#86d8d0', '#239a9f', '#145a74'],
  ['#9a9ae0', '#4a4aa6', '#221f62'],
] as const;
type Tone = readonly [light: string, mid: string, dark: string];

const centre = (column: number, row: number): Point => [CELL.left + (column + 0.5) * CELL.w, CELL.top + (row + 0.5) * CELL.h];

// ── The table ─────────────────────────────────────────────────────────────────────────────────────

/** Pale cloth with woven lines; the window's light lies across it, broken by its bars. */
const cloth = (picture: Picture) => {
  let weave = '';
  for (let c = 0; c <= COLUMNS; c++) weave += `M${CELL.left + c * CELL.w} -5V805`;
  for (let r = 0; r <= ROWS; r++) weave += `M-5 ${CELL.top + r * CELL.h}H605`;
  const pane = (x: number, y: number, w: number, h: number) => polygon([[x, y], [x + w, y + w * 0.24], [x + w + h * 0.34, y + w * 0.24 + h], [x + h * 0.34, y + h]]);
  const panes = [[-150, -80], [40, -34], [230, 12], [420, 58], [-40, 260], [150, 306], [340, 352], [530, 398], [-120, 560], [76, 604]]
    .map(([x, y]) => pane(x as number, y as number, 176, 316))
    .join('');
  return (
    sheet(picture.linear(0, 0, 600, 800, stops('0 #e8cfa6, .45 #d3b295, 1 #a98594'))) +
    path(panes, '#fff0c6', 'opacity=".85"') +
    picture.grain(path(panes, picture.linear(0, 0, 420, 620, stops('0 #fffbe6 1, .5 #fff3cc .6, 1 #fff0c6 .3')))) +
    picture.grain(sheet(picture.linear(150, 200, 600, 800, stops('0 #6e3b74 0, .45 #6e3b74 .12, .8 #4a2a6a .42, 1 #2a1f5c .62')))) +
    path(weave, 'none', 'stroke="#8a5a6a" stroke-width="1.3" stroke-dasharray="5 4" opacity=".38"')
  );
};

// ── The finds ─────────────────────────────────────────────────────────────────────────────────────

const blades = (list: readonly (readonly [x: number, y: number, scale: number, turn: number, half: number])[]) =>
  list.map(([x, y, scale, turn, half]) => smooth(place(blade(half, 0.55), { x, y, scale, turn }), true)).join('');

/** Each kind: its outline (for shadow and rim) and the drawing on it, centred on 0, 0, some 70 units high. */
const KINDS: readonly ((tone: Tone) => { outline: string; art: string })[] = [
  ([light, mid, dark]) => {
    const outline = smooth([[0, -36], [13, -20], [20, 0], [14, 18], [0, 30], [-14, 18], [-20, 0], [-13, -20]], true) + tube('0 26 2.4, 2 38 1.6');
    const veins = [-18, -8, 2, 12].map((y) => `M0 ${y + 6}L${13 - Math.abs(y) * 0.2} ${y - 6}M0 ${y + 6}L${-13 + Math.abs(y) * 0.2} ${y - 6}`).join('');
    return {
      outline,
      art: path(outline, mid) + path(smooth([[0, -36], [13, -20], [20, 0], [14, 18], [0, 30]]), dark, 'opacity=".7"') + path(`M0 -32V36${veins}`, 'none', `stroke="${light}" stroke-width="1.8" stroke-linecap="round"`),
    };
  },
  ([light, mid, dark]) => {
    const outline = blades([[0, -2, 40, -0.62, 0.42], [0, -2, 40, Math.PI + 0.62, 0.42], [0, 2, 31, 0.7, 0.44], [0, 2, 31, Math.PI - 0.7, 0.44]]);
    const inner = blades([[5, -6, 26, -0.62, 0.36], [-5, -6, 26, Math.PI + 0.62, 0.36], [4, 5, 19, 0.7, 0.4], [-4, 5, 19, Math.PI - 0.7, 0.4]]);
    const spots = [[25, -20], [-25, -20], [19, 17], [-19, 17]].map(([x, y]) => ellipse(x as number, y as number, 3.2, 3.2, CREAM)).join('');
    return { outline, art: path(outline, dark) + path(inner, mid) + spots + ellipse(0, 0, 3.4, 15, INK) + path('M-1 -13Q-6 -24 -11 -27M1 -13Q6 -24 11 -27', 'none', `stroke="${INK}" stroke-width="1.6" stroke-linecap="round"`) + path('M10 -12L30 -24M-10 -12L-30 -24', 'none', `stroke="${light}" stroke-width="1.5" opacity=".8"`) };
  },
  ([light, mid, dark]) => {
    const fan = Array.from({ length: 13 }, (_, i): Point => {
      const a = Math.PI + (Math.PI * i) / 12;
      const r = i % 2 ? 33 : 35.5;
      return [Math.cos(a) * r * (1 - 0.06 * Math.sin(a * -1)), 10 + Math.sin(a) * r * 1.18];
    });
    const outline = smooth([...fan, [20, 20], [9, 27], [12, 34], [-12, 34], [-9, 27], [-20, 20]], true);
    const ribs = fan.filter((_, i) => i % 2 === 0).map(([x, y]) => `M0 30Q${num(x * 0.5)} ${num((y + 30) / 2)} ${num(x * 0.93)} ${num(y * 0.93)}`).join('');
    return { outline, art: path(outline, mid) + path(ribs, 'none', `stroke="${dark}" stroke-width="2" opacity=".75"`) + path('M-30 0Q0 -26 30 0M-22 12Q0 -8 22 12', 'none', `stroke="${light}" stroke-width="4" opacity=".85"`) };
  },
  ([light, mid, dark]) => {
    const outline = smooth([[0, -22], [15, -17], [21, 2], [17, 22], [0, 33], [-17, 22], [-21, 2], [-15, -17]], true) + smooth([[0, -34], [9, -30], [12, -20], [0, -16], [-12, -20], [-9, -30]], true);
    const legs = [-10, 6, 20].map((y) => `M16 ${y}q9 -5 12 3M-16 ${y}q-9 -5 -12 3`).join('');
    return {
      outline,
      art:
        path(`${legs}M-5 -32q-4 -7 -10 -7M5 -32q4 -7 10 -7`, 'none', `stroke="${INK}" stroke-width="2.4" stroke-linecap="round"`) +
        path(smooth([[0, -34], [9, -30], [12, -20], [0, -16], [-12, -20], [-9, -30]], true), INK) +
        path(smooth([[0, -22], [15, -17], [21, 2], [17, 22], [0, 33], [-17, 22], [-21, 2], [-15, -17]], true), mid) +
        path(smooth([[1, -22], [15, -17], [21, 2], [17, 22], [1, 33]]), dark, 'opacity=".75"') + path('M0 -20V32', 'none', `stroke="${INK}" stroke-width="2"`) +
        path('M-12 -10Q-16 4 -11 18', 'none', `stroke="${light}" stroke-width="4" stroke-linecap="round"`) + ellipse(9, -2, 3, 3, light) + ellipse(9, 12, 3, 3, light),
    };
  },
  ([light, mid, dark]) => {
    const outer = blades(Array.from({ length: 10 }, (_, i) => [0, 0, 35, (i * Math.PI) / 5, 0.26] as const));
    const inner = blades(Array.from({ length: 10 }, (_, i) => [0, 0, 24, (i * Math.PI) / 5 + 0.31, 0.26] as const));
    return { outline: outer, art: path(outer, mid, `stroke="${dark}" stroke-width="1.2"`) + path(inner, light) + ellipse(0, 0, 9, 9, dark) + ellipse(-1, -1, 6, 6, '#f9c23c') };
  },
  ([light, mid, dark]) => {
    const spine = [[0, 40, 1.4], [0, 22, 3], [1, 6, 13], [2, -12, 14], [1, -28, 9], [-2, -38, 1.4]] as const;
    const outline = limb(spine, 5);
    const barbs = sample(spine, 3).filter((_, i) => i > 3 && i < 13).map(([x, y, r]) => `M${num(x)} ${num(y)}l${num(r * 0.9)} ${num(-r * 0.6)}M${num(x)} ${num(y)}l${num(-r * 0.9)} ${num(-r * 0.6)}`).join('');
    return { outline, art: path(outline, mid) + path(barbs, 'none', `stroke="${dark}" stroke-width="1.5" opacity=".7"`) + path('M0 42Q1 0 -1 -34', 'none', `stroke="${light}" stroke-width="2.4" stroke-linecap="round"`) };
  },
  ([light, mid, dark]) => {
    const outline = smooth([[-31, 4], [-22, -18], [2, -25], [25, -16], [32, 6], [20, 23], [-6, 26], [-25, 19]], true);
    return {
      outline,
      art: path(outline, mid) + path('M-32 6Q0 -12 33 2L33 9Q0 -3 -30 14Z', light) + path(smooth([[32, 6], [20, 23], [-6, 26], [-25, 19], [-2, 18], [18, 12]], true), dark, 'opacity=".75"') + ellipse(-6, -14, 9, 4, CREAM, 'opacity=".7" transform="rotate(-12 -6 -14)"'),
    };
  },
  ([light, mid, dark]) => {
    const star = (r: number, q: number) => smooth(Array.from({ length: 10 }, (_, i): Point => [Math.sin((i * Math.PI) / 5) * (i % 2 ? q : r), -Math.cos((i * Math.PI) / 5) * (i % 2 ? q : r)]), true, 0.8);
    const dots = Array.from({ length: 5 }, (_, i) => [10, 18, 25].map((r) => ellipse(Math.sin(i * 1.2566) * r, -Math.cos(i * 1.2566) * r, 2.2 - r * 0.03, 2.2 - r * 0.03, light)).join('')).join('');
    return { outline: star(36, 15), art: path(star(36, 15), mid) + path(star(22, 8), dark, 'opacity=".5"') + dots + ellipse(0, 0, 3, 3, light) };
  },
];

const GAP = { column: 4, row: 4 };
const isCat = (column: number, row: number) => column < 2 && row > 5;

const finds = (picture: Picture) => {
  let shadows = '';
  let art = '';
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      if (isCat(column, row) || (column === GAP.column && row === GAP.row)) continue;
      const [x, y] = centre(column, row);
      const kind = KINDS[row] as (typeof KINDS)[number];
      const drawn = kind(HUES[column] as Tone);
      const at = `transform="translate(${num(x)} ${num(y)}) scale(1.06)"`;
      shadows += path(drawn.outline, INK, `transform="translate(${num(x + 9)} ${num(y + 11)}) scale(1.06)"`);
      art += group(path(drawn.outline, CREAM, 'transform="translate(-1.8 -2.2)"') + drawn.art, at);
    }
  }
  return group(shadows, 'opacity=".34"') + art + picture.grain(sheet(picture.linear(260, 300, 620, 800, stops('0 #2a1f5c 0, .5 #2a1f5c .14, 1 #2a1f5c .5'))), '', 'fine');
};

// ── The cat and the hand ──────────────────────────────────────────────────────────────────────────

/** Curled up on four places, exactly in line, in the right colours. */
const cat = (picture: Picture) => {
  const [x, y] = [CELL.left + CELL.w, CELL.top + 7 * CELL.h];
  const d = smooth(place(points('-78 10, -70 -36, -38 -70, 6 -80, 50 -66, 78 -28, 80 18, 58 58, 18 78, -26 74, -62 50'), { x, y }), true);
  const headD = smooth(place(points('-58 18, -62 -6, -66 -34, -44 -22, -24 -26, -4 -40, -2 -12, 2 12, -8 36, -32 44, -50 36'), { x: x - 2, y: y + 16 }), true);
  const tail = limb(place([[70, 20, 14], [60, 56, 15], [22, 76, 15], [-22, 74, 14], [-54, 56, 12], [-64, 42, 7]] as const, { x, y }), 5);
  const stripes = ['-20 -78, -12 -52, -16 -40', '8 -82, 10 -52, 4 -38', '36 -74, 30 -46, 22 -34', '62 -52, 48 -32, 36 -24', '78 -22, 58 -12, 44 -8', '82 10, 60 8, 46 6'].map((text) => limb(place(points(text).map(([a, b], i) => [a, b, [6, 5, 0.6][i] as number] as const), { x, y }), 4)).join('');
  const bands = [[64, 46], [34, 74], [2, 77], [-30, 72]].map(([a, b]) => `M${num(x + (a as number) - 2)} ${num(y + (b as number) - 15)}q5 15 -1 30`).join('');
  return (
    path(d, INK, 'opacity=".4" transform="translate(11 14)"') +
    path(d, CREAM, 'transform="translate(-2.6 -3)"') + path(d, picture.linear(x - 70, y - 80, x + 60, y + 70, stops('0 #ffc27a, .4 #f28f3f, 1 #b84a38'))) +
    group(path(stripes, '#a83f30', 'opacity=".85"') + picture.grain(path(d, picture.linear(x - 20, y - 40, x + 70, y + 60, stops('0 #5e1f50 0, .4 #5e1f50 .16, 1 #5e1f50 .75'))), '', 'fine'), picture.clip(d)) +
    path(tail, CREAM, 'transform="translate(-1 -3)"') + path(tail, picture.linear(x - 60, y, x + 60, y + 70, stops('0 #ffb45c, .5 #f28f3f, 1 #c2583a'))) + group(path(bands, 'none', 'stroke="#a83f30" stroke-width="8" opacity=".8"'), picture.clip(tail)) +
    path(headD, CREAM, 'transform="translate(-2.4 -2.6)"') + path(headD, picture.linear(x - 60, y - 20, x, y + 60, stops('0 #ffd08a, .5 #f59a48, 1 #d9703a'))) +
    group(
      path(`M${x - 40} ${y - 6}l3 18M${x - 31} ${y - 8}l1 20M${x - 22} ${y - 8}l-1 19`, 'none', 'stroke="#a83f30" stroke-width="4" stroke-linecap="round"') +
        path(`M${x - 52} ${y + 26}q7 6 14 1M${x - 24} ${y + 26}q7 4 13 -3`, 'none', `stroke="${INK}" stroke-width="3" stroke-linecap="round"`) +
        path(`M${x - 36} ${y + 38}h9l-4 6ZM${x - 32} ${y + 43}q-5 8 -11 4M${x - 32} ${y + 43}q5 8 11 3`, '#c2404a', `stroke="${INK}" stroke-width="1.6" stroke-linecap="round" fill-opacity=".9"`) +
        path(`M${x - 48} ${y + 40}l-24 -3M${x - 48} ${y + 45}l-22 6M${x - 16} ${y + 40}l20 -6M${x - 16} ${y + 44}l20 3`, 'none', `stroke="${CREAM}" stroke-width="1.6" stroke-linecap="round"`),
    )
  );
};

/** The hand that sets the last flower down. */
const hand = (picture: Picture) => {
  const [gx, gy] = centre(GAP.column, GAP.row);
  const [fx, fy] = [gx - 2, gy - 4];
  const flower = (KINDS[GAP.row] as (typeof KINDS)[number])(HUES[GAP.column] as Tone);
  const sleeve = shape('524 596, 566 556, 640 600, 640 720, 600 690');
  const palm = shape('476 508, 500 488, 532 494, 560 528, 584 570, 556 602, 524 594, 496 566, 478 540');
  const index = tube('504 504 13, 476 488 11.4, 452 486 9.6, 436 476 7.4');
  const thumb = tube('492 552 14, 462 540 11.6, 442 516 9.4, 434 498 7');
  const middle = tube('520 506 13, 496 480 11.4, 472 468 9.4, 456 462 7');
  const ring = tube('534 520 12.4, 518 488 10.6, 498 468 8.6, 486 460 6.6');
  const little = tube('548 540 11.4, 542 506 9.4, 528 484 7.6, 518 474 6');
  const skin = picture.linear(440, 470, 580, 610, stops('0 #c9804e, .5 #a8623c, 1 #6e3a34'));
  const all = [sleeve, palm, index, thumb, middle, ring, little];
  const rim = (d: string) => path(d, '#ffe0b0', 'transform="translate(-1.6 -2.4)"') + path(d, skin);
  const nail = (x: number, y: number, turn: number) => ellipse(x, y, 5, 3.8, '#ffd9b8', `transform="rotate(${turn} ${x} ${y})"`);
  return (
    group(all.map((d) => path(d)).join('') + path(flower.outline, '', `transform="translate(${num(fx)} ${num(fy)})"`), `fill="${INK}" opacity=".36" transform="translate(20 26)"`) +
    group(path(flower.outline, CREAM, 'transform="translate(-1.8 -2.2)"') + flower.art, `transform="translate(${num(fx - 3)} ${num(fy - 3)}) scale(1.1)"`) +
    rim(little) + rim(ring) + rim(middle) + path(palm, '#ffe0b0', 'transform="translate(-1.6 -2.4)"') + path(palm, skin) + rim(index) + path(palm, skin, 'opacity=".9"') + rim(thumb) +
    nail(438, 476, 20) + nail(457, 462, 18) + nail(487, 461, 30) + nail(437, 500, 60) +
    path('M470 494q3 -8 2 -12M490 484q5 -6 5 -11M514 492q6 -4 8 -9M456 526q6 -2 9 -7', 'none', 'stroke="#5e2c2a" stroke-width="1.8" stroke-linecap="round" opacity=".7"') +
    group(picture.grain(path(palm + thumb, picture.linear(500, 510, 560, 610, stops('0 #3a1544 0, 1 #3a1544 .7'))), '', 'fine'), picture.clip(path(palm) + path(thumb))) +
    path(sleeve, CREAM, 'transform="translate(-2 -2.4)"') + path(sleeve, '#f3ead6') +
    group(path('M508 606L640 760M530 588L650 730M552 570L660 700M574 552L680 676', 'none', 'stroke="#e2492f" stroke-width="9"') + picture.grain(path(sleeve, picture.linear(550, 580, 620, 700, stops('0 #2a1f5c 0, 1 #2a1f5c .7'))), '', 'fine'), picture.clip(sleeve))
  );
};

export function draw(): string {
  const picture = new Picture('#d3b295');
  return picture.add(cloth(picture), finds(picture), cat(picture), hand(picture)).svg();
}
