/** A great tree whose two crowns are shaped like lungs; under it, on one leg and arms up, someone stands like a tree herself. */
import {
  blade,
  chance,
  ellipse,
  fillDown,
  group,
  type Joint,
  limb,
  num,
  Picture,
  type Point,
  path,
  place,
  points,
  ridge,
  sample,
  shape,
  sheet,
  smooth,
  stops,
  tint,
  tube,
} from './kit';

const INK = '#123048';
const CREAM = '#fff8dc';
const GROUND = 668;

// ── Morning ───────────────────────────────────────────────────────────────────────────────────────

const morning = (picture: Picture) => {
  const hills = [
    [ridge(-5, 605, 10, 560, [[26, 170], [6, 50]], 3), '#cfe0b0', '#b4d0a4'],
    [ridge(-5, 605, 10, 596, [[22, 140], [5, 44]], 8), '#9cc894', '#7ab88c'],
    [ridge(-5, 605, 10, 634, [[14, 160], [4, 38]], 15), '#63ab80', '#3f9078'],
  ] as const;
  const random = chance(4);
  const far = hills
    .map(([line, top, foot], i) => {
      let trees = '';
      for (let k = 0; k < 15; k++) {
        const at = line[Math.floor(random.between(0, line.length))] as Point;
        const r = (5 + i * 4) * random.between(0.7, 1.2);
        trees += ellipse(at[0], at[1] - r * 0.8, r * 0.8, r * 1.25);
      }
      return (
        group(trees, `fill="${tint(0.4 + i * 0.3, '#b4d0a4', '#6db08a', '#2f8072')}"`) +
        path(fillDown(line), picture.linear(0, 540 + i * 36, 0, 640 + i * 50, [[0, top], [1, foot]])) +
        picture.grain(path(fillDown(line), picture.linear(600, 540 + i * 30, 200, 660 + i * 30, stops('0 #fff3b8 .7, .4 #f3eab0 .3, .7 #9cc894 0'))))
      );
    })
    .join('');
  return (
    sheet(picture.linear(540, 0, 60, 640, stops('0 #fff6cc, .3 #f5eec0, .62 #b8e0cc, 1 #74c2c0'))) +
    picture.grain(sheet(picture.radial(600, 90, 640, stops('0 #fffbe6, .26 #ffe9a8 .86, .5 #f9e0b0 .5, .75 #c8e4cc .3, 1 #74c2c0 0')))) +
    picture.grain(sheet(picture.linear(0, 300, 260, 60, stops('0 #3fa0ac .62, .5 #74c2c0 .36, 1 #b8e0cc 0')))) +
    far
  );
};

/** The meadow the tree stands on, a path, and the tree's shadow falling to the left. */
const meadow = (picture: Picture) => {
  const line = ridge(-5, 605, 10, (x) => GROUND + ((x - 300) / 300) ** 2 * 22, [[5, 90], [2, 30]], 21);
  const d = fillDown(line);
  const random = chance(33);
  let blades = '';
  let flowers = '';
  for (let i = 0; i < 190; i++) {
    const y = random.between(GROUND + 8, 800);
    const x = random.between(-5, 605);
    const k = 0.5 + (y - GROUND) / 130;
    blades += `M${num(x)} ${num(y)}q${num(random.bell() * 4)} ${num(-6 * k)} ${num(random.bell() * 7)} ${num(-13 * k)}`;
    if (i % 4 === 0) flowers += ellipse(x, y - 12 * k, 2.4 * k, 2 * k, random.pick(['#ff8a6a', CREAM, '#f9c851', '#e86a7a']));
  }
  return (
    path(d, picture.linear(600, 660, 0, 800, stops('0 #b8d878, .3 #5fb078, .7 #2a8070, 1 #125a60'))) +
    group(
      path('M292 668Q200 690 60 704Q-20 712 -40 760Q120 772 250 730Q330 704 316 668Z', '#0f4f5c', 'opacity=".55"') +
        path('M-20 720Q110 690 190 706Q270 726 180 762Q80 790 -20 780Z', '#0f4f5c', 'opacity=".35"') +
        path('M410 664C400 690 470 700 452 730C436 760 400 778 420 810H560C520 780 560 752 548 724C536 700 440 690 428 664Z', '#f3e6b4') +
        picture.grain(path('M410 664C400 690 470 700 452 730C436 760 400 778 420 810H490C460 780 500 752 490 724C480 700 420 690 418 664Z', '#8fb878', 'opacity=".6"'), '', 'fine') +
        picture.grain(path(d, picture.linear(560, 670, 160, 790, stops('0 #fff3a8 .9, .35 #d8e898 .35, .7 #125a60 .2, 1 #0c3f50 .72')))),
      picture.clip(d),
    ) +
    path(blades, 'none', 'stroke="#0f5a5c" stroke-width="2" stroke-linecap="round" opacity=".55"') + flowers
  );
};

// ── The tree ──────────────────────────────────────────────────────────────────────────────────────

const LUNGS = [
  points('262 196, 236 134, 196 110, 152 134, 112 196, 76 284, 54 384, 50 470, 70 540, 104 566, 152 548, 206 520, 252 506, 272 470, 262 400, 268 300'),
  points('338 196, 362 132, 402 108, 448 132, 488 194, 524 282, 546 382, 552 470, 532 540, 498 568, 448 552, 404 520, 372 492, 352 446, 336 400, 332 300'),
] as const;
const HUBS = [{ x: 164, y: 350 }, { x: 438, y: 348 }] as const;

/** Whether a point lies inside an outline: the crossings of a ray to the right are odd. */
const inside = (x: number, y: number, outline: readonly Point[]) => {
  let odd = false;
  outline.forEach(([ax, ay], i) => {
    const [bx, by] = outline[(i + 1) % outline.length] as Point;
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) odd = !odd;
  });
  return odd;
};

/** Windpipe, bronchi, twigs: wood. */
const wood = () => {
  const random = chance(12);
  const parts: { spine: Joint[]; d: string }[] = [];
  const add = (spine: Joint[]) => parts.push({ spine: sample(spine, 5) as Joint[], d: limb(spine, 5) });
  const grow = (x: number, y: number, turn: number, length: number, r: number, depth: number) => {
    const bend = random.bell() * 0.25;
    const mid: Joint = [x + Math.cos(turn) * length * 0.5, y + Math.sin(turn) * length * 0.5, r * 0.8];
    const tip: Joint = [mid[0] + Math.cos(turn + bend) * length * 0.5, mid[1] + Math.sin(turn + bend) * length * 0.5, r * 0.56];
    add([[x, y, r], mid, tip]);
    if (depth === 0) return;
    for (const side of [-1, 1]) grow(tip[0], tip[1], turn + bend + side * random.between(0.36, 0.62), length * random.between(0.66, 0.8), r * 0.56, depth - 1);
    if (random() < 0.7) grow(mid[0], mid[1], turn + (random() < 0.5 ? 0.8 : -0.8), length * 0.56, r * 0.42, depth - 1);
  };
  add([[236, 806, 3], [272, 736, 24], [288, 660, 25], [294, 560, 20], [298, 450, 17], [300, 370, 16], [300, 326, 15]]);
  add([[356, 808, 3], [324, 736, 19], [308, 668, 20], [302, 580, 14]]);
  add([[186, 768, 2], [248, 752, 11], [286, 690, 16]]);
  add([[410, 764, 2], [350, 750, 10], [312, 690, 16]]);
  for (const s of [-1, 1]) {
    const at = (x: number) => 300 + s * x;
    add([[at(0), 342, 14], [at(20), 316, 12.5], [at(56), 300, 11], [at(92), 298, 10]]);
    add([[at(60), 300, 9], [at(92), 332, 9], [at(116), 376, 8], [at(128), 420, 7]]);
    const turn = (a: number) => (s > 0 ? a : Math.PI - a);
    grow(at(90), 298, turn(-0.95), 92, 8.4, 3);
    grow(at(92), 298, turn(0.1), 86, 7.4, 3);
    grow(at(128), 418, turn(1.1), 82, 7, 3);
    grow(at(116), 374, turn(0.42), 84, 6, 3);
    grow(at(100), 346, turn(2.1), 70, 5, 2);
  }
  return parts;
};

interface Tuft {
  x: number;
  y: number;
  light: number;
  turn: number;
}

/** Places for leaves all over both crowns, each with how much light it gets. */
const tufts = (seed: number, count: number, near: readonly Joint[]): Tuft[] => {
  const random = chance(seed);
  const list: Tuft[] = [];
  while (list.length < count) {
    const lung = random() < 0.5 ? 0 : 1;
    const [x, y] = [random.between(40, 560), random.between(100, 575)];
    if (!inside(x, y, LUNGS[lung])) continue;
    const branch = near.some(([bx, by, r]) => r > 3 && Math.hypot(bx - x, by - y) < r + 9);
    if (branch && random() < 0.86) continue;
    const hub = HUBS[lung];
    const [dx, dy] = [(x - hub.x) / 120, (y - hub.y) / 230];
    const light = 0.46 + dx * 0.3 - dy * 0.4 + (lung ? 0.08 : 0) + random.bell() * 0.2;
    list.push({ x, y, light, turn: Math.atan2(dy * 1.6 - 0.5, dx) + random.bell() * 0.9 });
  }
  return list.sort((a, b) => a.light - b.light);
};

const tree = (picture: Picture) => {
  const parts = wood();
  const spine = parts.flatMap((part) => part.spine);
  const cluster = picture.symbol(
    [[0, 0, -0.75, 1], [0, 0, 0.7, 0.95], [0, 0, 0, 1.15], [6, -5, -1.3, 0.7], [6, 6, 1.3, 0.7]]
      .map(([x, y, turn, k]) => path(smooth(place(blade(0.27, 0.5), { x: x as number, y: y as number, scale: 21 * (k as number), turn: turn as number }), true)))
      .join(''),
  );
  const leaves = (list: readonly Tuft[], scale: number, shift: number) =>
    list
      .map(({ x, y, light, turn }) => `<use href="#${cluster}" transform="translate(${num(x)} ${num(y)}) rotate(${Math.round((turn * 180) / Math.PI)}) scale(${scale})" fill="${tint(light + shift, '#0f4a58', '#17686a', '#2f8f72', '#63b56e', '#a8d468', '#e6ec88')}"/>`)
      .join('');
  const random = chance(71);
  const blossoms = tufts(40, 34, [])
    .map(({ x, y }) => {
      const r = random.between(3.6, 6);
      const petals = Array.from({ length: 5 }, (_, k) => ellipse(x + Math.cos(k * 1.257) * r, y + Math.sin(k * 1.257) * r, r * 0.82)).join('');
      return group(petals, `fill="${random.pick(['#ff8a72', '#ffb09a', '#fff3dc', '#f4667a'])}"`) + ellipse(x, y, r * 0.5, r * 0.5, '#f9c23c');
    })
    .join('');
  const trunk = parts.map(({ d }) => d);
  const bark = picture.linear(270, 0, 330, 0, stops('0 #3f2448, .5 #7a4250, .8 #c9804e, 1 #ffd99a'));
  const rings = Array.from({ length: 19 }, (_, i) => `M${num(284 - i * 0.2)} ${372 + i * 17}q14 ${num(6 + i * 0.3)} ${num(30 + i * 0.8)} -1`).join('');
  return (
    group(leaves(tufts(5, 620, []), 1.15, -0.42), 'opacity=".97"') +
    group(
      trunk.map((d) => path(d, CREAM, 'transform="translate(2 -1)"')).join('') + group(trunk.map((d) => path(d)).join(''), 'fill="#6a3a50"'),
      picture.clip(`${LUNGS.map((outline) => path(smooth(outline, true))).join('')}<rect x="255" y="290" width="90" height="520"/>`),
    ) +
    trunk.slice(0, 4).map((d) => path(d, CREAM, 'transform="translate(2 -1)"')).join('') +
    group(trunk.slice(0, 4).map((d) => path(d)).join(''), `fill="${bark}"`) +
    group(path(rings, 'none', 'stroke="#3a1f44" stroke-width="2.4" stroke-linecap="round" opacity=".4"'), picture.clip(trunk.slice(0, 4).map((d) => path(d)).join(''))) +
    group(leaves(tufts(6, 560, spine), 1, 0), '') +
    group(leaves(tufts(7, 190, spine).filter(({ light }) => light > 0.42), 0.86, 0.26)) +
    blossoms
  );
};

// ── The woman, and her breakfast ──────────────────────────────────────────────────────────────────

const yogi = (picture: Picture) => {
  const SKIN = '#a8623f';
  const leg = tube('160 650 15, 164 700 11, 163 738 7.4, 162 764 5.6');
  const bent = tube('148 650 15, 120 672 13, 98 690 11') + tube('98 690 10.4, 124 702 8.4, 152 706 6');
  const feet = shape('156 760, 168 760, 172 772, 160 776, 140 776, 146 768') + shape('148 700, 160 702, 166 716, 158 720, 148 712');
  const top = shape('138 566, 152 558, 172 558, 186 566, 186 604, 182 636, 184 660, 158 668, 136 660, 140 632, 136 604');
  const arms = tube('142 570 9, 128 534 8, 140 494 6.4, 158 458 5') + tube('182 570 9, 196 534 8, 182 494 6.4, 165 458 5');
  const palms = shape('154 462, 158 436, 162 426, 166 436, 169 462, 162 470');
  const neck = tube('162 546 8, 162 562 9');
  const all = [leg, bent, feet, top, arms, palms, neck];
  const fill = picture.linear(190, 560, 130, 680, stops('0 #ff9a6a, .45 #f0574a, 1 #b02a50'));
  const legs = picture.linear(180, 640, 100, 720, stops('0 #3f6fa8, .6 #22407e, 1 #16275c'));
  return (
    path('M162 774Q90 764 -10 770L-12 790Q90 790 168 780Z', '#0c3f50', 'opacity=".55"') +
    group(all.map((d) => path(d)).join('') + ellipse(162, 531, 18, 20) + ellipse(163, 510, 9, 8), `fill="${CREAM}" transform="translate(2.8 -1.6)"`) +
    path(arms, SKIN) + path(palms, SKIN) + path(neck, '#8a4a34') + path(feet, SKIN) +
    path(leg, legs) + path(bent, legs) + path(top, fill) +
    path('M140 600Q160 612 184 598M142 632Q160 640 182 630', 'none', 'stroke="#8f1f4a" stroke-width="2.4" stroke-linecap="round" opacity=".55"') +
    path('M140 562L150 586M184 562L174 586', 'none', 'stroke="#8f1f4a" stroke-width="2" opacity=".4"') +
    ellipse(162, 531, 17.6, 19.6, '#d9d6e0') + ellipse(163, 510, 9, 8.4, '#d9d6e0') +
    path('M150 524Q160 516 176 524M148 534Q158 544 174 540M157 506Q163 502 169 507', 'none', 'stroke="#8f8aa8" stroke-width="2" stroke-linecap="round"') +
    group(picture.grain(path('M90 560H152V720H90Z', picture.linear(130, 0, 158, 0, stops(`0 ${INK} .7, .5 ${INK} .4, 1 ${INK} 0`))), '', 'fine'), picture.clip(path(top) + path(bent)))
  );
};

/** On a cloth in the grass: water with lemon, apples, a peach. */
const breakfast = (picture: Picture) => {
  const apple = (x: number, y: number, r: number, a: string, b: string) =>
    ellipse(x - 1, y - 1, r + 2, r + 1.4, CREAM) + ellipse(x, y, r, r * 0.94, picture.radial(x + r * 0.4, y - r * 0.5, r * 1.5, [[0, CREAM], [0.3, a], [1, b]])) + path(`M${x} ${y - r * 0.8}q1 -7 6 -10`, 'none', 'stroke="#5e3040" stroke-width="2.6" stroke-linecap="round"');
  const bowl = 'M398 742H512Q508 784 470 790H440Q402 784 398 742Z';
  return (
    path('M352 792Q420 760 470 790Q530 764 600 780V812H340Z', '#0c3f50', 'opacity=".5"') +
    apple(424, 736, 19, '#ff8a5a', '#c22f4a') + apple(486, 736, 18, '#d8e878', '#6aa848') + apple(455, 726, 22, '#ffc24a', '#e8702c') +
    path(bowl, CREAM, 'transform="translate(2 -2)"') + path(bowl, picture.linear(512, 742, 398, 780, stops('0 #bfe8e0, .4 #3fa0ac, 1 #1a4f7c'))) +
    path('M402 758Q455 770 509 758', 'none', `stroke="${CREAM}" stroke-width="3.4" opacity=".85"`) +
    path('M536 706H580L575 786Q558 793 541 786Z', CREAM, 'opacity=".6"') + path('M538 732H579L575 784Q558 790 541 784Z', picture.linear(580, 730, 540, 784, stops('0 #e8fbf4, .4 #8fd6d4, 1 #3f9aac'))) +
    ellipse(558, 732, 20.4, 4.6, '#d8f4ea') + path('M574 710L571 778', 'none', 'stroke="#ffffff" stroke-width="4" stroke-linecap="round" opacity=".9"') +
    group(ellipse(536, 706, 15, 15, '#f9c83c') + ellipse(536, 706, 11.6, 11.6, '#fff3b0') + path('M536 696V716M526 706H546M529 699L543 713M543 699L529 713', 'none', 'stroke="#f2b02c" stroke-width="1.6"'), 'transform="rotate(-14 536 706)"')
  );
};

/** Breath: a few lines of wind through the crown, with petals on them. */
const breath = () => {
  const random = chance(90);
  const lines = ['-10 262, 60 232, 130 250, 186 226', '420 236, 486 262, 552 236, 612 250', '-10 604, 60 590, 120 604, 190 592'];
  let petals = '';
  for (let i = 0; i < 20; i++) {
    const [x, y] = [random.between(10, 590), random.between(420, 700)];
    petals += path(smooth(place(blade(0.32), { x, y, scale: random.between(9, 15), turn: random.between(0, 6.2) }), true), random.pick(['#ff8a72', '#ffb09a', '#fff3dc', '#a8d468']));
  }
  return path(lines.slice(2).map((line) => smooth(points(line))).join(''), 'none', `stroke="${CREAM}" stroke-width="3" stroke-linecap="round" opacity=".6"`) + petals;
};

/** Tufts of grass where the roots go into the ground. */
const rootGrass = () => {
  const random = chance(54);
  let [dark, lit] = ['', ''];
  for (let i = 0; i < 46; i++) {
    const x = random.between(190, 410);
    const y = 786 - Math.abs(x - 300) * 0.12;
    const d = limb([[x, y + 16, 3.4], [x + random.bell() * 6, y - 6, 2.6], [x + random.bell() * 18, y - random.between(18, 40), 0.5]]);
    if (i % 3) dark += d;
    else lit += d;
  }
  return path(dark, '#12606a') + path(lit, '#63b06e');
};

export function draw(): string {
  const picture = new Picture('#b8e0cc');
  return picture
    .add(morning(picture), meadow(picture), tree(picture), rootGrass(), breath(), yogi(picture), breakfast(picture))
    .svg();
}
