/** From behind, close by: someone lifts the golden cup to a stadium full of lights; confetti comes down. */
import {
  blade,
  chance,
  ellipse,
  group,
  limb,
  mix,
  num,
  Picture,
  type Point,
  path,
  place,
  points,
  polygon,
  shape,
  sheet,
  smooth,
  stops,
  tint,
  tube,
} from './kit';

const INK = '#0b1a3a';
const CREAM = '#fff6dc';
const CUP = { x: 300, y: 168 };

// ── The stadium ───────────────────────────────────────────────────────────────────────────────────

/** The stands bend towards us at both sides. */
const tier = (x: number, y: number) => y - ((x - 300) / 300) ** 2 * (40 + (560 - y) * 0.14);
const tierLine = (y: number) => smooth(Array.from({ length: 15 }, (_, i): Point => [-20 + i * 46, tier(-20 + i * 46, y)]));

const night = (picture: Picture) => {
  const beam = (x: number, y: number, reach: readonly (readonly [number, number])[]) =>
    reach
      .map(([to, spread]) =>
        path(
          polygon([[x - 8, y], [x + 8, y], [to + spread, 620], [to - spread, 620]]),
          picture.linear(x, y, to, 620, stops('0 #fdf3c8 .75, .4 #a8e0c4 .4, 1 #2f9a86 0')),
        ),
      )
      .join('');
  const lamps = (x: number, y: number, turn: number) => {
    let out = '';
    for (let i = 0; i < 12; i++) out += ellipse((i % 4) * 15 - 22, Math.floor(i / 4) * 15 - 15, 5.4, 5.4, '#fffbe6');
    return group(path('M-34 -28H34V28H-34Z', '#123c50') + path('M-6 28H6V240H-6Z', '#0d2c44') + out, `transform="translate(${x} ${y}) rotate(${turn})"`);
  };
  return (
    sheet(picture.linear(0, 0, 0, 620, stops('0 #071a3a, .3 #0c3a58, .6 #14706f, 1 #1c8a74'))) +
    picture.grain(sheet(picture.radial(CUP.x, CUP.y, 470, stops('0 #fff0b8 1, .22 #ffe08a .9, .4 #d9d27c .62, .62 #6fc094 .4, 1 #14706f 0')))) +
    picture.grain(beam(76, 92, [[250, 80], [120, 60]]) + beam(524, 92, [[350, 80], [480, 60]])) +
    picture.blur(ellipse(76, 90, 62, 46, '#fff3c0', 'opacity=".55"') + ellipse(524, 90, 62, 46, '#fff3c0', 'opacity=".55"'), 16) +
    lamps(76, 92, 8) + lamps(524, 92, -8)
  );
};

/** Row upon row of people, arms up here and there, and the flashes of their cameras. */
const crowd = (picture: Picture) => {
  const random = chance(17);
  let out = '';
  const colours = ['#0d3a52', '#11526a', '#17707a', '#5e2f5a', '#8f3f4c', '#c9713c', '#e0a052', '#0f2c50'];
  for (let row = 0; row < 17; row++) {
    const y = 330 + row * 24 + row * row * 0.5;
    const size = 6.4 + row * 0.36;
    if (row === 6 || row === 12) {
      const line = tierLine(y - 14);
      out += path(`${line}`, 'none', 'stroke="#092844" stroke-width="26"') + path(tierLine(y - 25), 'none', 'stroke="#ffe3a0" stroke-width="2.6" opacity=".8"');
      continue;
    }
    let bodies = '';
    for (let x = -10 + (row % 2) * size; x < 620; x += size * 2.05) {
      const px = x + random.bell() * 2;
      const py = tier(px, y) + random.bell() * 3;
      const centre = Math.exp(-(((px - 300) / 190) ** 2)) * Math.max(0, 1 - row / 15);
      const coat = tint(centre * 0.75 + random() * 0.2, random.pick(colours), '#f2c46a');
      bodies += ellipse(px, py + size * 1.5, size * 1.05, size * 1.3, coat);
      if (random() < 0.4) {
        const s = random() < 0.5 ? -1 : 1;
        bodies += path(limb([[px + s * size * 0.7, py + size, 2.4], [px + s * size * 1.25, py - size * 0.8, 1.9], [px + s * size * random.between(0.6, 1.3), py - size * 2, 1.7]], 2), tint(random(), '#e9b080', '#8f4e34'));
      }
      bodies += ellipse(px, py, size * 0.62, size * 0.72, tint(centre * 0.5 + random() * 0.62, '#3a2140', '#7a3f3a', '#c9804e', '#f2c090'));
    }
    out += bodies;
  }
  let flashes = '';
  for (let i = 0; i < 26; i++) {
    const x = random.between(10, 590);
    const y = tier(x, random.between(330, 640));
    const r = random.between(4, 11);
    flashes += `M${num(x - r)} ${num(y)}Q${num(x)} ${num(y)} ${num(x)} ${num(y - r)}Q${num(x)} ${num(y)} ${num(x + r)} ${num(y)}Q${num(x)} ${num(y)} ${num(x)} ${num(y + r)}Q${num(x)} ${num(y)} ${num(x - r)} ${num(y)}Z`;
  }
  const stand = `${tierLine(312)}L620 806H-20Z`;
  return (
    path(stand, '#0b2f4a', 'transform="translate(0 -10)"') + path(tierLine(300), 'none', 'stroke="#ffe3a0" stroke-width="3" opacity=".75"') +
    group(out, picture.clip(stand)) +
    picture.grain(path(stand, picture.radial(300, 330, 460, stops('0 #ffe08a .62, .3 #f2c46a .36, .5 #14706f .12, .75 #0a2444 .55, 1 #08183a .92')))) +
    path(stand, picture.linear(0, 480, 0, 800, stops('0 #08183a 0, 1 #08183a .8'))) +
    path(flashes, '#fffbe6')
  );
};

// ── The cup ───────────────────────────────────────────────────────────────────────────────────────

const cup = (picture: Picture) => {
  const { x, y } = CUP;
  const bowl = `M${x - 84} ${y - 84}C${x - 84} ${y + 6} ${x - 50} ${y + 58} ${x - 17} ${y + 66}L${x - 12} ${y + 92}H${x + 12}L${x + 17} ${y + 66}C${x + 50} ${y + 58} ${x + 84} ${y + 6} ${x + 84} ${y - 84}Z`;
  const foot = `M${x - 13} ${y + 88}H${x + 13}C${x + 18} ${y + 104} ${x + 44} ${y + 108} ${x + 50} ${y + 122}V${y + 136}H${x - 50}V${y + 122}C${x - 44} ${y + 108} ${x - 18} ${y + 104} ${x - 13} ${y + 88}Z`;
  const handle = (s: number) =>
    limb([[x + s * 82, y - 66, 6], [x + s * 118, y - 74, 7.6], [x + s * 132, y - 34, 8.4], [x + s * 112, y + 6, 8], [x + s * 84, y + 26, 7], [x + s * 56, y + 34, 5.4]], 6);
  const gold = picture.linear(x - 86, 0, x + 86, 0, stops('0 #a8562a, .1 #f2a93c, .26 #ffe9a0, .36 #fffbe2, .46 #ffd65a, .66 #e08f2e, .82 #a84f2c, .93 #e8a040, 1 #8a3a2c'));
  const leaf = (s: number) =>
    Array.from({ length: 7 }, (_, i) => {
      const a = Math.PI / 2 + s * (0.35 + i * 0.34);
      const [lx, ly] = [x + Math.cos(a) * 36, y - 26 + Math.sin(a) * 34];
      return [0.5, -0.5].map((k) => smooth(place(blade(0.34), { x: lx, y: ly, scale: 16, turn: a + s * (Math.PI / 2) + k }), true)).join('');
    }).join('');
  return (
    path(handle(-1) + handle(1), CREAM, 'transform="translate(-1.4 -3)"') +
    path(handle(-1) + handle(1), picture.linear(x, y - 80, x, y + 40, stops('0 #ffe9a0, .4 #f2a93c, 1 #a8562a'))) +
    path(bowl + foot, CREAM, 'transform="translate(-2 -2.4)"') +
    path(foot, gold) + path(`M${x - 54} ${y + 124}H${x + 54}V${y + 142}H${x - 54}Z`, '#4a1f3a') + path(`M${x - 54} ${y + 124}H${x + 54}V${y + 128}H${x - 54}Z`, '#d9805a') +
    path(bowl, gold) +
    group(
      path(leaf(1) + leaf(-1), '#8f3f24', 'opacity=".65"') + path(leaf(1) + leaf(-1), '#fff3b8', 'opacity=".5" transform="translate(-1.4 -1.4)"') +
        path(`M${x - 90} ${y - 66}Q${x} ${y - 42} ${x + 90} ${y - 66}`, 'none', 'stroke="#a8562a" stroke-width="2.4" opacity=".7"') +
        path(`M${x - 60} ${y + 40}Q${x} ${y + 62} ${x + 60} ${y + 40}`, 'none', 'stroke="#a8562a" stroke-width="3" opacity=".7"') +
        picture.grain(path(bowl, picture.linear(x + 10, y - 40, x + 84, y + 30, stops('0 #7a2f3a 0, .4 #7a2f3a .2, 1 #4a1f4a .8'))), '', 'fine'),
      picture.clip(bowl),
    ) +
    ellipse(x, y - 84, 84, 17, '#fff6cf') + ellipse(x, y - 82, 77, 13, '#8a4426') + ellipse(x - 10, y - 79, 60, 9, '#d98f3a') +
    path(`M${x - 62} ${y - 62}C${x - 62} ${y - 10} ${x - 46} ${y + 26} ${x - 28} ${y + 46}`, 'none', 'stroke="#fffdf0" stroke-width="7" stroke-linecap="round" opacity=".9"')
  );
};

/** Four-pointed gleams on the metal. */
const gleam = (x: number, y: number, r: number) =>
  path(`M${x - r} ${y}Q${x} ${y} ${x} ${y - r * 1.3}Q${x} ${y} ${x + r} ${y}Q${x} ${y} ${x} ${y + r * 1.3}Q${x} ${y} ${x - r} ${y}Z`, '#fffef4');

// ── The people ────────────────────────────────────────────────────────────────────────────────────

const SKIN = ['#c98352', '#9a5636', '#5e2c2a'] as const;

/** The one who won, from behind, down to the waist. */
const hero = (picture: Picture) => {
  const arms = [-1, 1].map((s) =>
    limb([[300 + s * 84, 512, 31], [300 + s * 128, 440, 28], [300 + s * 142, 372, 24], [300 + s * 130, 300, 23], [300 + s * 114, 232, 16], [300 + s * 108, 204, 14]], 6),
  ).join('');
  const jersey = shape('252 478, 300 488, 348 478, 396 486, 424 512, 414 570, 402 640, 396 720, 402 812, 198 812, 204 720, 198 640, 186 570, 176 512, 204 486');
  const sleeves = [-1, 1].map((s) => limb([[300 + s * 82, 514, 35], [300 + s * 116, 462, 33], [300 + s * 131, 424, 30]], 5)).join('');
  const fists = [-1, 1].map((s) => shape([[-20, 16], [-24, -6], [-14, -22], [6, -24], [20, -14], [22, 6], [12, 20]].map(([a, b]) => `${300 + s * (110 + (a as number) * 0.86)} ${186 + (b as number)}`).join(', '))).join('');
  const fingers = [-1, 1]
    .map((s) => [-14, -4, 6].map((dy) => `M${300 + s * 94} ${186 + dy}q${s * 14} -4 ${s * 28} 2`).join(''))
    .join('');
  const neck = tube('300 440 24, 300 474 26, 300 494 34');
  const head = { x: 300, y: 408 };
  const curls = Array.from({ length: 40 }, (_, i) => {
    const a = i * 2.4;
    const r = 42 * Math.sqrt(i / 40);
    return ellipse(head.x + r * Math.cos(a), head.y - 6 + r * Math.sin(a) * 1.06, 11.5, 11.5);
  }).join('');
  const skin = picture.linear(180, 0, 430, 0, stops('0 #b06a42, .3 #c98352, .6 #9a5636, 1 #5e2c3a'));
  const shadeOf = (d: string) =>
    group(picture.grain(path(d, picture.linear(300, 300, 420, 700, stops('0 #2a1040 0, .3 #2a1040 .12, 1 #2a1040 .82'))), '', 'fine'), picture.clip(d));
  return (
    group(path(arms + jersey + sleeves + fists + neck) + curls, `fill="${CREAM}" transform="translate(0 -4)"`) +
    path(arms, skin) + shadeOf(arms) +
    [-1, 1].map((s) => path(smooth(points(`${300 + s * 138} 400, ${300 + s * 146} 370, ${300 + s * 140} 330`)), 'none', 'stroke="#ffd9a0" stroke-width="4" stroke-linecap="round" opacity=".7"')).join('') +
    path(fists, '#b06a42') + path(fingers, 'none', 'stroke="#5e2c2a" stroke-width="3" stroke-linecap="round"') +
    path(neck, '#8a4a34') +
    path(jersey, picture.linear(180, 480, 420, 800, stops('0 #ff6a48, .4 #e8402f, 1 #9c1f44'))) +
    path(sleeves, picture.linear(180, 420, 420, 520, stops('0 #ff7a50, .6 #e8402f, 1 #c9303a'))) +
    [-1, 1].map((s) => path(`M${300 + s * 101} 437Q${300 + s * 130} 446 ${300 + s * 161} 424L${300 + s * 160} 414Q${300 + s * 130} 436 ${300 + s * 103} 427Z`, CREAM)).join('') +
    group(
      path('M176 560L424 660V704L176 604Z', CREAM) + path('M176 620L424 720V736L176 636Z', '#f9c14a') +
        path('M300 500Q296 640 304 812', 'none', 'stroke="#8f1f3c" stroke-width="4" opacity=".5"') +
        path('M234 520Q262 552 256 604M366 520Q338 552 344 604', 'none', 'stroke="#8f1f3c" stroke-width="4" stroke-linecap="round" opacity=".55"') +
        picture.grain(path(jersey, picture.linear(290, 520, 420, 700, stops('0 #4a1048 0, .4 #4a1048 .18, 1 #3a1048 .82'))), '', 'fine') +
        picture.grain(path(jersey, picture.linear(0, 480, 0, 560, stops('0 #ffd9a0 .7, 1 #ffd9a0 0'))), '', 'fine') +
        ellipse(300, 480, 62, 34, '#6e1838', 'opacity=".45"'),
      picture.clip(jersey),
    ) +
    path(neck, '#8a4a34') + path('M264 486Q300 508 336 486L340 496Q300 520 260 496Z', '#f9c14a') +
    ellipse(256, 414, 8, 13, '#9a5636') + ellipse(344, 414, 8, 13, '#5e2c2a') +
    group(curls, 'fill="#1f1238"')
  );
};

/** Those beside, cut by the frame and darker: their arms go up as well. */
const mates = (picture: Picture) => {
  const mate = (parts: { skin: string; arms: string; shirt: string; head: string; hair: string; sheen: string; fists: readonly Point[] }) => {
    const knuckles = parts.fists.map(([x, y]) => shape(`${x - 22} ${y + 10}, ${x - 22} ${y - 12}, ${x - 8} ${y - 24}, ${x + 14} ${y - 22}, ${x + 24} ${y - 6}, ${x + 18} ${y + 16}, ${x - 6} ${y + 22}`)).join('');
    const lines = parts.fists.map(([x, y]) => `M${x - 10} ${y - 18}v18M${x + 2} ${y - 20}v18M${x + 13} ${y - 17}v16`).join('');
    return (
      [parts.arms, parts.shirt, knuckles, parts.hair].map((d) => path(d, '#ffe2a8', 'transform="translate(0 -4)"')).join('') +
      path(parts.arms, parts.skin) + path(knuckles, parts.skin) + path(lines, 'none', `stroke="${INK}" stroke-width="2.6" stroke-linecap="round" opacity=".5"`) +
      path(parts.shirt, picture.linear(0, 640, 0, 800, stops('0 #c23448, 1 #5e1746'))) +
      path(parts.head, parts.skin) + path(parts.hair, '#1c1238') + path(parts.sheen, 'none', 'stroke="#7a5a8a" stroke-width="3" stroke-linecap="round" opacity=".8"')
    );
  };
  const left = mate({
    skin: '#6e3732',
    arms: tube('42 742 32, 6 652 26, 44 574 19, 56 520 17'),
    fists: [[58, 520]],
    shirt: shape('-20 720, 60 708, 128 714, 176 748, 190 820, -20 820'),
    head: tube('98 690 22, 100 716 26'),
    hair: shape('54 650, 60 614, 98 596, 136 612, 146 650, 136 690, 98 704, 62 690'),
    sheen: 'M70 634Q80 612 100 608M66 660Q64 648 68 640',
  });
  const right = mate({
    skin: '#b8744a',
    arms: tube('566 742 31, 600 664 26, 552 586 19, 538 530 16'),
    fists: [[538, 532]],
    shirt: shape('620 722, 540 706, 470 716, 424 752, 412 820, 620 820'),
    head: tube('500 692 20, 500 716 26'),
    hair: shape('458 656, 466 620, 500 604, 534 620, 544 654, 532 690, 500 702, 468 690') + tube('524 630 15, 566 640 18, 590 690 12, 584 726 3'),
    sheen: 'M474 640Q484 618 504 614M540 642Q562 646 576 684',
  });
  return left + right + picture.grain(sheet(picture.linear(0, 690, 0, 800, stops('0 #0b1a3a 0, 1 #0b1a3a .75'))), '', 'fine');
};

// ── Confetti ──────────────────────────────────────────────────────────────────────────────────────

const confetti = () => {
  const random = chance(52);
  const colours = ['#ff6a48', '#f9c14a', '#fff3d2', '#3fb8a0', '#ff9a5a', '#e8407a', '#8fd8c0'];
  let far = '';
  let near = '';
  for (let i = 0; i < 170; i++) {
    const depth = random() ** 2.2;
    const size = mix(3.4, 15, depth);
    const [x, y] = [random.between(-10, 610), random.between(-10, 800)];
    if (Math.hypot(x - CUP.x, y - CUP.y) < 150 && depth < 0.9) continue;
    if (depth > 0.3 && x > 210 && x < 390 && y > 350) continue;
    const turn = random.between(0, 3.14);
    const fold = random.between(0.25, 0.6);
    const quad = polygon(place([[-1, -fold], [1, -fold * 0.7], [0.8, fold], [-1.1, fold * 0.8]], { x, y, scale: size, turn }));
    const piece = path(quad, random.pick(colours), `opacity="${num(mix(0.75, 1, depth))}"`);
    if (depth > 0.35) near += path(quad, CREAM, 'transform="translate(-1 -1.6)"') + piece;
    else far += piece;
  }
  const ribbon = (from: Point, colour: string, dark: string, seed: number) => {
    const wobble = chance(seed);
    let out = '';
    let [x, y] = from;
    for (let i = 0; i < 7; i++) {
      const [dx, dy] = [i % 2 ? -26 : 28, wobble.between(20, 27)];
      out += path(`M${num(x)} ${num(y)}q${num(dx * 0.6)} ${num(-dy * 0.2)} ${num(dx)} ${num(dy)}l-2 11q${num(-dx * 0.5)} ${num(-dy * 0.9)} ${num(-dx)} ${num(-dy + 2)}Z`, i % 2 ? dark : colour);
      x += dx;
      y += dy;
    }
    return out;
  };
  return far + near + ribbon([44, 210], '#f9c14a', '#b8642c', 3) + ribbon([524, 236], '#ff6a48', '#9c1f44', 5);
};

/** The thumbs close over the handles. */
const thumbs = () =>
  [-1, 1].map((s) => path(limb([[300 + s * 120, 206, 8], [300 + s * 112, 188, 8], [300 + s * 100, 176, 6.4]], 4), SKIN[s < 0 ? 0 : 1])).join('');

export function draw(): string {
  const picture = new Picture('#071a3a');
  return picture
    .add(
      night(picture), crowd(picture), mates(picture), hero(picture), cup(picture), thumbs(), confetti(),
      gleam(246, 100, 24), gleam(372, 150, 15), gleam(196, 126, 12),
    )
    .svg();
}
