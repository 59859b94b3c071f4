/** A street sweeper lifts his cap: from every window of the street people clap and throw flowers. */
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
  polygon,
  shape,
  sheet,
  smooth,
  stops,
  tint,
  tube,
} from './kit';

const INK = '#171445';
const CREAM = '#fff3d2';
/** The end of the street, at the height of the eye. */
const VANISH = { x: 300, y: 452 };
const SKINS = ['#f0b07c', '#d98a54', '#9a5636', '#6e3a2e', '#c47a4a'] as const;

/** A point of the street: side −1 or 1 (or between, for the road), depth 1 (near) and up, height above the eye. */
const at = (side: number, depth: number, height: number): Point => [
  VANISH.x + (side * 330) / depth,
  VANISH.y - (height * 330) / depth,
];
const EYE = 0.78;

// ── The street ────────────────────────────────────────────────────────────────────────────────────

const dawn = (picture: Picture) =>
  sheet(picture.linear(0, 0, 0, 520, stops('0 #3f7fae, .35 #8fc0c0, .65 #f3d9a4, 1 #ffc27a'))) +
  picture.grain(sheet(picture.radial(VANISH.x, VANISH.y - 20, 420, stops('0 #fffbe6, .2 #fff0b8 .95, .45 #ffd58a .65, .7 #f5a87a .3, 1 #8fc0c0 0')))) +
  path(polygon([[262, 470], [268, 420], [280, 410], [288, 424], [296, 396], [300, 360], [304, 396], [312, 420], [326, 412], [334, 426], [340, 470]]), '#d98a6a', 'opacity=".55"');

/** The road: setts in rows, wet with light. */
const road = (picture: Picture) => {
  const random = chance(4);
  const d = polygon([at(-1, 9, -EYE), at(1, 9, -EYE), at(1, 0.6, -EYE), at(-1, 0.6, -EYE)]);
  let stones = '';
  for (let row = 0; row < 34; row++) {
    const near = 0.62 * 1.085 ** row;
    const far = near * 1.085;
    const count = 15;
    for (let k = 0; k < count; k++) {
      const u = -1 + (2 * (k + (row % 2) * 0.5)) / count;
      if (random() < 0.38) continue;
      const v = u + 1.84 / count;
      stones += path(polygon([at(u, near, -EYE), at(v, near, -EYE), at(v, far * 0.985, -EYE), at(u, far * 0.985, -EYE)]), tint(random(), '#fff3d2', '#f0a878', '#3a2560'), `opacity="${num(random.between(0.08, 0.3))}"`);
    }
  }
  return (
    path(d, picture.linear(0, 480, 0, 800, stops('0 #ffd99a, .22 #e8946a, .5 #9c5468, 1 #3a2560'))) +
    group(stones, picture.clip(d)) +
    picture.grain(path(d, picture.radial(300, 500, 330, stops('0 #fff3c4, .25 #ffd99a .85, .6 #e8946a .4, 1 #3a2560 0'), 'translate(0 300) scale(1 .4) translate(0 0)')), picture.clip(d)) +
    picture.grain(path(d, picture.linear(0, 620, 0, 800, stops('0 #241a52 0, 1 #241a52 .8'))), picture.clip(d))
  );
};

interface House {
  near: number;
  far: number;
  top: number;
  wall: string;
  trim: string;
  gable: 'step' | 'neck' | 'flat' | 'point';
}

const HOUSES: Record<'-1' | '1', readonly House[]> = {
  '-1': [
    { near: 0.7, far: 1.3, top: 2.3, wall: '#1f6a7c', trim: '#bfe3d2', gable: 'flat' },
    { near: 1.3, far: 1.9, top: 2.0, wall: '#c94f48', trim: '#ffd9b0', gable: 'step' },
    { near: 1.9, far: 2.7, top: 2.35, wall: '#2f4f94', trim: '#c9d4f0', gable: 'point' },
    { near: 2.7, far: 3.8, top: 1.9, wall: '#d98a3c', trim: '#fff0c8', gable: 'neck' },
    { near: 3.8, far: 6.2, top: 2.2, wall: '#8f5a8a', trim: '#f3d0d4', gable: 'flat' },
  ],
  '1': [
    { near: 0.7, far: 1.22, top: 2.3, wall: '#7a2f52', trim: '#f5bfae', gable: 'flat' },
    { near: 1.22, far: 1.8, top: 2.25, wall: '#dba24a', trim: '#fff0c8', gable: 'flat' },
    { near: 1.8, far: 2.5, top: 1.95, wall: '#2f7f82', trim: '#cdeedd', gable: 'step' },
    { near: 2.5, far: 3.6, top: 2.25, wall: '#c2505c', trim: '#ffd2b8', gable: 'point' },
    { near: 3.6, far: 6.2, top: 1.95, wall: '#4a6aa8', trim: '#d4e0f3', gable: 'neck' },
  ],
};

/** One front: wall, gable, three floors of two windows, a door; the far edge catches the morning. */
const front = (picture: Picture, side: -1 | 1, house: House, index: number) => {
  const { near, far, top, wall, trim, gable } = house;
  const p = (t: number, height: number): Point => {
    // Equal steps along the wall are equal steps in 1/depth only on the screen; walk in depth instead.
    const depth = mix(near, far, t);
    return at(side, depth, height);
  };
  const roofs: Record<House['gable'], Point[]> = {
    flat: [p(0, top), p(1, top)],
    step: [p(0, top), p(0.16, top), p(0.16, top + 0.16), p(0.32, top + 0.16), p(0.32, top + 0.32), p(0.68, top + 0.32), p(0.68, top + 0.16), p(0.84, top + 0.16), p(0.84, top), p(1, top)],
    neck: [p(0, top), p(0.2, top + 0.04), p(0.3, top + 0.3), p(0.5, top + 0.4), p(0.7, top + 0.3), p(0.8, top + 0.04), p(1, top)],
    point: [p(0, top), p(0.5, top + 0.46), p(1, top)],
  };
  const d = polygon([p(0, -EYE), ...roofs[gable], p(1, -EYE)]);
  const [nx, fx] = [p(0, 0)[0], p(1, 0)[0]];
  let windows = '';
  for (const floor of [0, 1, 2]) {
    const low = -0.02 + floor * 0.74;
    for (const slot of [0, 1]) {
      const [a, b] = [0.12 + slot * 0.46, 0.42 + slot * 0.46];
      const quad = (grow: number) => polygon([p(a - grow, low - grow), p(a - grow, low + 0.5 + grow), p(b + grow, low + 0.5 + grow), p(b + grow, low - grow)]);
      windows += path(quad(0.035), trim) + path(quad(0), picture.linear(0, p(a, low + 0.5)[1], 0, p(a, low)[1], stops('0 #ffc65e, .5 #ffe3a0, 1 #f09a4a')));
      windows += path(polygon([p(a - 0.06, low - 0.1), p(a - 0.06, low - 0.02), p(b + 0.06, low - 0.02), p(b + 0.06, low - 0.1)]), '#3f8a5e');
    }
  }
  const door = polygon([p(0.36, -EYE), p(0.36, -0.2), p(0.66, -0.2), p(0.66, -EYE)]);
  const courses = Array.from({ length: 14 }, (_, k) => polygon([p(0, -0.7 + k * 0.24), p(1, -0.7 + k * 0.24)], false)).join('');
  return group(
    path(d, picture.linear(nx, 0, fx, 0, [[0, tint(0.5, wall, INK)], [0.6, wall], [1, tint(0.35, wall, '#ffd99a')]])) +
      path(courses, 'none', `stroke="${INK}" stroke-width="1.2" opacity=".16"`) +
      path(polygon(roofs[gable], false), 'none', `stroke="${trim}" stroke-width="${num(9 / near)}"`) +
      picture.grain(path(d, picture.linear(nx, 0, fx, 0, stops(`0 ${INK} .8, .4 ${INK} .3, .7 #ffc27a .1, 1 #ffd99a .85`))), picture.clip(d), index > 2 ? 'fine' : 'coarse') +
      path(door, tint(0.4, trim, INK)) + windows,
  );
};

/** Somebody leaning out of a window: clapping, waving, or with an armful of flowers. */
const neighbour = (x: number, y: number, k: number, seed: number, side: number) => {
  const random = chance(seed);
  const skin = random.pick(SKINS);
  const coat = random.pick(['#e2492f', '#f2b33d', '#2f8f8a', '#f3ead6', '#6a4aa0', '#d9607a', '#2f5fa8']);
  const hair = random.pick(['#241642', '#5e2f2a', '#e8e2ea', '#c98a3c', '#241642', '#8f3f2a']);
  const gesture = Math.floor(random() * 3);
  const torso = shape('-15 4, -14 -12, -6 -20, 6 -20, 14 -12, 15 4');
  const arms =
    gesture === 0
      ? tube('-12 -12 4.4, -13 -30 3.8, -3 -42 3') + tube('12 -12 4.4, 14 -30 3.8, 4 -42 3')
      : gesture === 1
        ? tube('-12 -12 4.4, -25 -26 3.8, -29 -46 3') + tube('12 -12 4.4, 24 -24 3.8, 30 -44 3')
        : tube(`${side * -12} -12 4.4, ${side * -22} -2 3.8, ${side * -30} 8 3`) + tube(`${side * 12} -12 4.4, ${side * 22} -28 3.8, ${side * 20} -46 3`);
  const hands =
    gesture === 0
      ? ellipse(-2, -45, 3.4, 5.4) + ellipse(3, -45, 3.4, 5.4)
      : gesture === 1
        ? ellipse(-30, -50, 4.2, 5) + ellipse(31, -48, 4.2, 5)
        : ellipse(side * 20, -49, 4.2, 5) + ellipse(side * -31, 9, 4, 4);
  const curls = random() < 0.4 ? ellipse(0, -33, 12.4, 12.4) : path('M-10 -28C-13 -46 13 -46 10 -28C6 -36 -4 -37 -10 -28Z');
  return group(
    group(path(torso) + path(arms) + hands + ellipse(0, -30, 9.4, 10.6), `fill="${CREAM}" transform="translate(${-side * 1.6} -1.2)"`) +
      path(arms, coat) + path(torso, coat) + group(hands, `fill="${skin}"`) + (random() < 0.4 ? group(curls, `fill="${hair}"`) : '') + ellipse(0, -29, 9, 10.4, skin) +
      group(path('M-10 -29C-13 -46 13 -46 10 -29C6 -36 -4 -37 -10 -29Z'), `fill="${hair}"`) +
      path('M-5 -28q1.6-2 3.2 0M2 -28q1.6-2 3.2 0', 'none', `stroke="${INK}" stroke-width="1.3" stroke-linecap="round"`) + path('M-3.6 -24Q0 -19.6 3.8 -24Z', '#fff6e6'),
    `transform="translate(${num(x)} ${num(y)}) scale(${k.toFixed(2)})"`,
  );
};

const neighbours = () => {
  let out = '';
  const list: { depth: number; drawn: string }[] = [];
  for (const side of [-1, 1] as const) {
    HOUSES[side].forEach((house, h) => {
      for (const floor of [0, 1, 2]) {
        for (const slot of [0, 1]) {
          const seed = h * 37 + floor * 11 + slot * 5 + (side + 1) * 100;
          if (h > 3 || (seed % 7 === 0 && h > 0)) continue;
          const depth = mix(house.near, house.far, 0.27 + slot * 0.46);
          const [x, y] = at(side, depth, -0.02 + floor * 0.74);
          list.push({ depth, drawn: neighbour(x - side * (10 / depth), y, 2.15 / depth, seed, side) });
        }
      }
    });
  }
  list.sort((a, b) => b.depth - a.depth).forEach(({ drawn }) => { out += drawn; });
  return out;
};

// ── The sweeper ───────────────────────────────────────────────────────────────────────────────────

const sweeper = (picture: Picture) => {
  const SKIN = '#8f4e34';
  const legs = tube('272 590 25, 266 650 21, 268 712 16') + tube('320 590 25, 330 650 21, 332 712 16');
  const boots = shape('250 700, 284 700, 286 730, 280 740, 240 740, 244 722') + shape('316 700, 350 700, 354 722, 360 740, 318 740, 314 728');
  const jacket = shape('244 430, 270 416, 324 416, 350 430, 358 480, 352 540, 354 604, 298 614, 240 604, 242 540, 236 480');
  const armUp = tube('346 440 20, 384 398 17, 400 346 14, 402 312 11');
  const armBroom = tube('252 446 18, 222 500 15.4, 222 546 12.6, 232 572 10.4');
  const hands = shape('390 314, 392 294, 402 286, 414 292, 416 310, 406 320') + shape('220 566, 230 560, 242 568, 240 584, 226 586');
  const cap = shape('372 292, 384 264, 412 254, 440 264, 448 282, 434 292, 404 296') + shape('366 290, 384 286, 404 294, 392 304, 372 302');
  const neck = tube('297 384 15, 297 422 18');
  const head = ellipse(297, 362, 29, 33);
  const pole = 'M236 800L226 470L233 470L245 800Z';
  const broom = 'M206 740L268 740L286 806H190Z';
  const shadow = 'M256 738L282 738L240 812H150ZM322 738L352 738L420 812H320Z';
  const all = [legs, boots, jacket, armUp, armBroom, hands, cap, neck];
  return (
    path(shadow, INK, 'opacity=".5"') +
    group(all.map((d) => path(d)).join('') + ellipse(297, 362, 31.5, 35.5), `fill="#fff0b8" transform="translate(0 -3.4)"`) +
    group(all.map((d) => path(d)).join(''), `fill="#fff0b8" transform="translate(-2.6 -1)"`) + group(all.map((d) => path(d)).join(''), `fill="#fff0b8" transform="translate(2.6 -1)"`) +
    path(legs, picture.linear(240, 600, 360, 700, stops('0 #2f3f86, .5 #232866, 1 #171445'))) +
    path('M248 660Q268 668 288 660L288 672Q268 680 248 672ZM310 660Q330 668 350 660L350 672Q330 680 310 672Z', '#ffe9b0') +
    path(boots, '#17123a') +
    path(armUp, picture.linear(350, 430, 410, 320, stops('0 #d9502f, 1 #f58f4a'))) + path(armBroom, picture.linear(210, 450, 250, 560, stops('0 #f58f4a, 1 #b8383f'))) +
    path('M378 404L399 390L405 400L384 415ZM208 502L236 510L235 522L207 514Z', '#fff0b8') +
    path(jacket, picture.linear(0, 416, 0, 612, stops('0 #ff9a4f, .35 #ee6a35, .75 #c93c3a, 1 #8f2346'))) +
    group(
      path('M236 496Q298 512 360 496V516Q298 532 236 516Z', '#fff3c8') + path('M236 552Q298 568 360 552V570Q298 586 236 570Z', '#fff3c8') +
        path('M262 410L254 500M334 410L342 500', 'none', 'stroke="#fff3c8" stroke-width="15"') +
        path('M298 424V612', 'none', 'stroke="#7a1f40" stroke-width="2.6" opacity=".5"') +
        picture.grain(path(jacket, picture.linear(0, 430, 0, 620, stops('0 #5e1a48 0, .4 #5e1a48 .2, 1 #3a1548 .8'))), '', 'fine'),
      picture.clip(jacket),
    ) +
    path(neck, SKIN) + path(hands, SKIN) + head.replace('/>', ` fill="${SKIN}"/>`) +
    path('M268 358C262 330 276 322 297 322C318 322 332 330 326 358C322 372 320 380 312 386C302 378 292 378 282 386C274 380 272 372 268 358Z', '#e4e0ea') +
    path('M276 352Q284 366 282 380M318 352Q310 366 312 380M297 336V372', 'none', 'stroke="#a8a4c0" stroke-width="2.4" stroke-linecap="round"') +
    ellipse(266, 364, 5.4, 9, SKIN) + ellipse(328, 364, 5.4, 9, SKIN) +
    path('M262 412Q297 430 332 412L328 402Q297 420 266 402Z', '#2f7f82') +
    path(cap, picture.linear(370, 260, 440, 300, stops('0 #4a6ac0, 1 #232866'))) + path('M376 288Q404 276 446 280', 'none', 'stroke="#fff0b8" stroke-width="2.6" opacity=".8"') +
    path(pole, CREAM, 'transform="translate(-2 0)"') + path(pole, '#c98a4f') + path(broom, CREAM, 'transform="translate(-2 -2)"') + path(broom, picture.linear(190, 740, 286, 800, stops('0 #ffd06a, .5 #d98f3c, 1 #8f4a34'))) +
    path('M214 752L204 806M226 752L220 806M238 752L238 806M250 752L256 806M260 752L272 806', 'none', 'stroke="#8f4a24" stroke-width="2.4" opacity=".8"') + path('M204 742H270V754H204Z', '#b8383f') +
    path(hands, SKIN) + path('M222 572q8 -3 16 2M223 578q8 -3 15 2M396 300q8 -2 16 2', 'none', 'stroke="#5e2c2a" stroke-width="2" stroke-linecap="round"')
  );
};

// ── Flowers ───────────────────────────────────────────────────────────────────────────────────────

const rose = (x: number, y: number, r: number, turn: number, tone: readonly [string, string, string]) => {
  const [light, mid, dark] = tone;
  const petal = (a: number, k: number, fill: string) => path(smooth(place(blade(0.56, 0.62), { x: 0, y: 0, scale: r * k, turn: a }), true), fill);
  const leaf = (a: number, px: number) => path(smooth(place(blade(0.3), { x: px, y: 0, scale: r * 1.1, turn: a }), true), '#2f8060');
  return group(
    path(limb([[0, 0, r * 0.09], [r * 1.3, r * 0.2, r * 0.09], [r * 2.5, 0, r * 0.07]], 3), '#2a6a58') + leaf(0.6, r * 1.2) + leaf(-0.7, r * 1.5) +
      [0, 1.05, 2.1, 3.14, 4.2, 5.25].map((a) => petal(a, 1, dark)).join('') + [0.5, 1.55, 2.6, 3.7, 4.7, 5.8].map((a) => petal(a, 0.82, mid)).join('') + [0.1, 1.6, 3.1, 4.6].map((a) => petal(a, 0.56, light)).join('') +
      path(`M${num(-r * 0.2)} 0A${num(r * 0.22)} ${num(r * 0.22)} 0 1 1 ${num(r * 0.1)} ${num(r * 0.2)}`, 'none', `stroke="${dark}" stroke-width="${num(r * 0.09)}"`),
    `transform="translate(${x} ${y}) rotate(${turn})"`,
  );
};

const flowers = () => {
  const random = chance(77);
  const tones = [['#ff8f6a', '#e8503a', '#b02545'], ['#ffe9c4', '#ffd08a', '#e8935c'], ['#ffc2b4', '#f2808a', '#c24a6a'], ['#fffbe8', '#fbe6c0', '#e0b896']] as const;
  let petals = '';
  for (let i = 0; i < 150; i++) {
    const depth = random.between(0.75, 4.6);
    const [x, y] = at(random.between(-0.95, 0.95), depth, random.between(-EYE, 1.9));
    if (x > 236 && x < 366 && y > 310 && y < 620) continue;
    petals += path(smooth(place(blade(0.36), { x, y, scale: 19 / depth, turn: random.between(0, 6.28) }), true), random.pick(['#ff8f6a', '#f2808a', '#fff3d2', '#e8503a', '#ffd08a']), `opacity="${num(mix(1, 0.75, depth / 5))}"`);
  }
  let fallen = '';
  for (let i = 0; i < 60; i++) {
    const depth = random.between(0.85, 3.4);
    const [x, y] = at(random.between(-0.92, 0.92), depth, -EYE);
    fallen += ellipse(x, y, 9 / depth, 3.4 / depth, random.pick(['#ff8f6a', '#f2808a', '#fff3d2', '#e8503a']));
  }
  const thrown = [[150, 268, 15, -30, 0], [452, 214, 16, 200, 2], [212, 176, 11, 40, 1], [388, 150, 11, -60, 0], [118, 420, 17, -10, 3], [484, 396, 18, 190, 0], [250, 280, 9, 80, 2], [350, 234, 9, 120, 3]] as const;
  const ground = [[96, 742, 20, 10, 0], [464, 752, 22, 160, 2], [404, 700, 13, 30, 1]] as const;
  return { fallen, air: petals + [...thrown, ...ground].map(([x, y, r, turn, tone]) => rose(x, y, r, turn, tones[tone])).join('') };
};

export function draw(): string {
  const picture = new Picture('#ffc27a');
  const { fallen, air } = flowers();
  const fronts = ([-1, 1] as const).flatMap((side) => HOUSES[side].map((house, i) => ({ i, art: front(picture, side, house, i) })));
  return picture
    .add(
      dawn(picture), road(picture),
      fronts.sort((a, b) => b.i - a.i).map(({ art }) => art).join(''),
      neighbours(),
      picture.grain(sheet(picture.radial(300, 430, 250, stops('0 #fff6cc .95, .4 #ffd99a .5, 1 #ffc27a 0')))),
      fallen, sweeper(picture), air,
    )
    .svg();
}
