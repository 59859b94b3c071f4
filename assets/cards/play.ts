/** After the rain: a girl in a yellow coat lands in the puddle with both boots, a man in a suit follows barefoot, and so does the dog. */
import {
  blade,
  chance,
  ellipse,
  fillDown,
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
  ridge,
  sample,
  shape,
  sheet,
  smooth,
  stops,
  tube,
} from './kit';

const INK = '#141a48';
const CREAM = '#fff6dc';
/** Where the boots hit the water. */
const HIT = { x: 352, y: 648 };

// ── The street after rain ─────────────────────────────────────────────────────────────────────────

const sky = (picture: Picture) => {
  const bows = ['#e2574a', '#f58f4a', '#f9c851', '#7cc08a', '#3f9bb4', '#6f63b4'];
  const arc = bows
    .map((colour, i) => `<circle cx="150" cy="620" r="${520 - i * 15}" fill="none" stroke="${colour}" stroke-width="15.5"/>`)
    .join('');
  const veil = picture.mask(sheet(picture.linear(600, 120, 180, 160, stops('0 #fff .9, .5 #fff .55, 1 #fff 0'))));
  return (
    sheet(picture.linear(60, 0, 560, 420, stops('0 #fdeab4, .3 #bfe0cf, .62 #5aa9b8, 1 #2b6f96'))) +
    picture.grain(sheet(picture.radial(40, 60, 520, stops('0 #fffbe6, .3 #ffe9ae .82, .6 #d9e2ba .5, 1 #6fb8bc 0')))) +
    picture.grain(group(arc, 'opacity=".95"'), veil) +
    group(arc, `${veil} opacity=".4"`) +
    picture.grain(
      path(shape('420 40, 470 6, 540 10, 620 -20, 640 130, 560 118, 500 128, 440 100, 400 84'), picture.linear(400, 0, 600, 140, stops('0 #eef2e2 .9, .5 #7f9fc0 .8, 1 #3c5a94 .9'))),
    )
  );
};

/** Wet trees and a row of house fronts in the mist, far away and pale. */
const street = (picture: Picture) => {
  const random = chance(7);
  let houses = '';
  let windows = '';
  for (let x = -10; x < 610; ) {
    const w = random.between(44, 74);
    const h = random.between(70, 130);
    houses += random() < 0.5 ? `M${num(x)} 520V${num(520 - h)}l${num(w / 2)} -26 ${num(w / 2)} 26V520Z` : `M${num(x)} 520V${num(520 - h)}h${num(w)}V520Z`;
    for (const [u, v] of [[0.26, 0.2], [0.62, 0.2], [0.26, 0.5], [0.62, 0.5]] as const) {
      windows += `M${num(x + w * u)} ${num(520 - h + 14 + h * v * 0.7)}h8v13h-8Z`;
    }
    x += w;
  }
  const hedge = ridge(-5, 605, 10, 506, [[12, 46], [5, 16]], 4);
  return (
    path(houses, picture.linear(0, 400, 600, 520, stops('0 #e5d7a8, .4 #7fb6b4, 1 #3b7a9c'))) +
    path(windows, '#fff3c8', 'opacity=".55"') +
    path(fillDown(hedge), picture.linear(0, 480, 600, 560, stops('0 #a8b878, .4 #3f8a78, 1 #1d4f70'))) +
    picture.grain(path(fillDown(hedge), picture.linear(0, 490, 120, 560, stops('0 #fff0b4 .95, .5 #cfd08a .4, 1 #3f8a78 0'))))
  );
};

/** The pavement and the puddle: the sky lies in it, upside down, and the yellow of the coat. */
const puddle = (picture: Picture) => {
  const ground = 'M-5 548H605V806H-5Z';
  const water = shape('-30 652, 60 618, 180 600, 330 594, 470 604, 580 628, 640 664, 600 730, 500 772, 340 788, 170 776, 40 744, -40 706');
  const rings = [0.3, 0.48, 0.68, 0.9]
    .map((k, i) => ellipse(HIT.x, HIT.y + 14 + i * 8, 250 * k + 40, 58 * k + 14, 'none', `stroke="${CREAM}" stroke-width="${num(3.4 - i * 0.6)}" opacity="${num(0.75 - i * 0.14)}"`))
    .join('');
  const random = chance(9);
  let glints = '';
  for (let i = 0; i < 46; i++) {
    const y = random.between(612, 776);
    const x = random.between(0, 600);
    const w = random.between(10, 46) * (0.5 + (y - 600) / 190);
    glints += `M${num(x)} ${num(y)}q${num(w / 2)} -3 ${num(w)} 0q${num(-w / 2)} 3 ${num(-w)} 0`;
  }
  const seams = [-700, -300, 40, 300, 560, 900, 1300].map((x) => `M${num(300 + (x - 300) * 0.36)} 548L${x} 806`);
  const slabs = `${seams.join('')}M-5 566H605M-5 596H605M-5 644H605M-5 724H605`;
  return (
    path(ground, picture.linear(0, 560, 600, 800, stops('0 #d9b98c, .35 #9a7f86, .7 #55507c, 1 #2c2f62'))) +
    path(slabs, 'none', `stroke="${INK}" stroke-width="2" opacity=".22"`) +
    picture.grain(path(ground, picture.linear(0, 560, 560, 780, stops('0 #fff0c0 .9, .3 #f3c890 .45, .65 #2c2f62 .3, 1 #141a48 .7')))) +
    path(water, CREAM, 'transform="translate(1 -3.4)"') +
    path(water, picture.linear(60, 600, 520, 790, stops('0 #e3efd0, .28 #8cccc4, .6 #2f8fa8, 1 #174a80'))) +
    group(
      picture.blur(
        path(shape('270 640, 350 620, 440 640, 452 720, 400 790, 320 796, 270 730'), '#ffc83a', 'opacity=".75"') +
          path(shape('110 620, 190 630, 210 700, 180 790, 120 790, 90 700'), '#1f2f78', 'opacity=".5"') +
          path('M310 640h24v60h-24ZM372 640h24v60h-24Z', '#e2492f', 'opacity=".8"'),
        7,
      ) +
        path(glints, CREAM, 'opacity=".55"') +
        picture.grain(path(water, picture.linear(380, 600, 560, 800, stops('0 #0f2f68 0, .4 #0f2f68 .12, 1 #0f2f68 .72')))) +
        rings,
      picture.clip(water),
    )
  );
};

// ── The splash ────────────────────────────────────────────────────────────────────────────────────

/** Tongues of water that leave the point of impact, lean outward and break into drops. */
const crown = (picture: Picture, front: boolean) => {
  const random = chance(front ? 61 : 38);
  const count = front ? 16 : 26;
  let light = '';
  let deep = '';
  let drops = '';
  for (let i = 0; i < count; i++) {
    const s = -1 + (2 * i) / (count - 1) + random.bell() * 0.05;
    const reach = (front ? 150 : 250) * (0.62 + 0.5 * Math.abs(s)) * random.between(0.78, 1.08);
    const rise = (front ? 90 : 250) * (1 - 0.32 * s * s) * random.between(0.62, 1.08) * (front ? 1 : 0.45 + 0.55 * Math.abs(s));
    const x0 = HIT.x + s * (front ? 96 : 86);
    const y0 = HIT.y + (front ? 34 : 6) - Math.abs(s) * 12;
    const tip: Point = [x0 + s * reach, y0 - rise];
    const bend: Point = [x0 + s * reach * 0.34, y0 - rise * 0.62];
    const width = random.between(9, 17) * (front ? 0.8 : 1);
    const d = limb([[x0, y0 + 8, width * 0.9], [mix(x0, bend[0], 0.4), mix(y0, bend[1], 0.4), width * 1.2], [bend[0], bend[1], width * 0.8], [tip[0], tip[1], 1.2]], 5);
    if (random() < 0.55) light += d;
    else deep += d;
    for (let k = 0; k < 4; k++) {
      const r = random.between(1.8, 7.4) * (front ? 0.8 : 1);
      drops += ellipse(tip[0] + s * random.between(0, 46) + random.bell() * 16, tip[1] - random.between(-12, 44) + Math.abs(s) * 16, r, r * random.between(1, 1.3));
    }
  }
  const colour = picture.linear(0, HIT.y - 240, 0, HIT.y + 50, stops('0 #fffbe8, .3 #d4f1e6, .65 #7fcfd0, 1 #2f93ae'));
  const dark = picture.linear(0, HIT.y - 220, 0, HIT.y + 50, stops('0 #bfe8e0, .4 #57b3c0, 1 #1d6a98'));
  const foam = front ? ellipse(HIT.x, HIT.y + 42, 128, 16, '#d4f1e6', 'opacity=".7"') : '';
  return (
    foam +
    path(deep, dark, 'opacity=".92"') +
    path(light, CREAM, 'transform="translate(-2.6 -2)"') +
    path(light, colour) +
    group(drops, `fill="${CREAM}" transform="translate(-1.6 -1.4)"`) +
    group(drops, 'fill="#8fd6d4"')
  );
};

// ── The three ─────────────────────────────────────────────────────────────────────────────────────

const SKIN = '#8f4e34';

/** Seen from behind, coat and plaits flying, boots already in the water. */
const girl = (picture: Picture) => {
  const coat = shape('322 262, 354 254, 388 264, 406 300, 420 360, 448 432, 474 486, 430 500, 392 484, 350 496, 306 482, 262 494, 238 468, 274 404, 294 340, 304 296');
  const armR = tube('386 282 17, 436 262 15, 486 222 12.5');
  const armL = tube('326 282 17, 288 250 15, 250 210 12.5');
  const handR = tube('486 224 11, 496 212 11') + tube('490 212 5, 484 192 4.4, 482 180 3') + tube('496 208 5, 496 188 4.4, 497 174 3') + tube('502 210 5, 508 192 4.4, 512 179 3') + tube('504 216 5, 516 204 4.2, 522 195 3');
  const legs = tube('320 470 16, 304 520 14, 318 566 12') + tube('384 470 16, 404 518 14, 388 566 12');
  const boot = (x: number, lean: number) =>
    shape(`${x - 22} 552, ${x + 20} 550, ${x + 20 + lean} 600, ${x + 24 + lean} 640, ${x + 20 + lean} 664, ${x - 18 + lean} 666, ${x - 22 + lean} 636, ${x - 22 + lean} 596`);
  const plait = (spine: readonly Point[]) => {
    const beads = sample(spine, 3);
    const strands = beads
      .map(([x, y], i) => {
        const [px, py] = beads[Math.max(0, i - 1)] as Point;
        const turn = i === 0 ? 0 : Math.atan2(y - py, x - px);
        return smooth(place(blade(0.42, 0.55), { x: x - 12 * Math.cos(turn), y: y - 12 * Math.sin(turn), scale: 29 - i * 0.9, turn: turn + (i % 2 ? 0.42 : -0.42) }), true);
      })
      .join('');
    const [x, y] = beads[beads.length - 1] as Point;
    const [px, py] = beads[beads.length - 2] as Point;
    const turn = Math.atan2(y - py, x - px);
    const tuft = [-0.4, 0, 0.4].map((k) => smooth(place(blade(0.22, 0.5), { x, y, scale: 34, turn: turn + k }), true)).join('');
    const bow = [1.3, -1.3].map((k) => smooth(place(blade(0.44, 0.75), { x, y, scale: 30, turn: turn + k }), true)).join('');
    return { hair: strands + tuft, bow };
  };
  const [left, right] = [plait(points('328 186, 294 170, 268 138, 262 96')), plait(points('386 190, 424 184, 452 160, 470 124'))];
  const plaits = left.hair + right.hair;
  const bows = left.bow + right.bow;
  const rim = path(coat + armR + armL + legs + boot(316, -4) + boot(390, 4) + plaits + handR, CREAM, 'transform="translate(-3.4 -2.4)"') + ellipse(354, 202, 43, 45, CREAM);
  const folds = '330 300 2, 318 380 4, 290 474 8,350 290 2, 352 400 5, 350 486 9,384 310 2, 400 390 4, 428 480 8'.split(',');
  const creases = [0, 3, 6].map((i) => tube(`${folds[i]}, ${folds[i + 1]}, ${folds[i + 2]}`)).join('');
  const boots = boot(316, -4) + boot(390, 4);
  return (
    rim +
    path(legs, '#2f6f9c') +
    group(path('M280 490H430M280 506H430M280 522H430M280 538H430', 'none', `stroke="${CREAM}" stroke-width="6" opacity=".85"`), picture.clip(legs)) +
    path(boots, picture.linear(290, 550, 410, 650, stops('0 #ff7048, .5 #e2432f, 1 #a3263f'))) +
    path('M296 560q20 8 40 0M370 558q20 8 40 0', 'none', 'stroke="#ffb08a" stroke-width="5" opacity=".9"') +
    path(shape('296 580, 304 574, 300 630, 294 640') + shape('372 580, 380 574, 380 630, 374 640'), '#ffc2a0', 'opacity=".8"') +
    path(armR + armL, '#f9bf2c') + path(handR, SKIN) +
    path(plaits, '#241642', 'stroke="#7a4a6a" stroke-width="1.2"') + path(bows, '#e2492f') +
    ellipse(356, 204, 42, 44, '#241642') +
    path('M356 162Q352 200 358 244', 'none', 'stroke="#8f5a6a" stroke-width="2.4"') +
    path('M326 190Q330 172 346 166M322 214Q324 228 334 238', 'none', 'stroke="#c98a6a" stroke-width="3" stroke-linecap="round" opacity=".8"') +
    path(coat, picture.linear(250, 280, 460, 480, stops('0 #ffe27a, .35 #ffcb3d, .75 #f0982c, 1 #d9702f'))) +
    group(
      path(creases, '#c9582f', 'opacity=".55"') +
        picture.grain(path(coat, picture.linear(330, 340, 470, 430, stops('0 #b8385a 0, .35 #b8385a .12, .7 #9a2f5c .5, 1 #6e1f5a .72'))), '', 'fine') +
        path('M236 466Q262 488 306 476Q350 490 392 478Q430 494 476 480', 'none', `stroke="${CREAM}" stroke-width="4" opacity=".7" transform="translate(0 2)"`),
      picture.clip(coat),
    ) +
    path(shape('318 266, 354 284, 392 266, 388 254, 372 240, 336 240, 322 252'), '#ffd65a') +
    path('M320 262Q354 284 390 262', 'none', 'stroke="#c9582f" stroke-width="3.4"')
  );
};

/** The grown-up: cut off by the frame, trousers rolled, tie in the wind, feet bare. */
const man = (picture: Picture) => {
  const jacket = shape('60 -20, 226 -20, 232 60, 226 130, 240 196, 262 250, 214 264, 176 246, 120 256, 66 276, 34 258, 52 190, 58 100');
  const armToGirl = tube('214 40 26, 252 104 22, 262 160 17');
  const cuff = tube('258 152 16, 262 176 15');
  const hands = shape('250 172, 274 172, 280 192, 270 212, 254 218, 242 206, 243 188');
  const trousers = tube('110 240 38, 76 322 33, 62 392 25, 84 440 22') + tube('180 240 38, 196 316 33, 182 388 25, 160 430 22');
  const shins = tube('82 436 17, 98 476 15, 110 512 9.5, 108 536 9') + tube('160 428 17, 146 470 15, 150 512 9.5, 160 534 9');
  const feet = shape('100 526, 118 528, 122 546, 108 562, 84 572, 68 566, 82 552') + shape('152 524, 170 524, 176 542, 194 556, 200 566, 182 570, 160 560, 148 546');
  const rolls = tube('66 434 9, 84 444 9, 104 446 8') + tube('140 428 8, 160 434 9, 180 432 9');
  const whole = jacket + armToGirl + trousers + shins + feet;
  return (
    path(whole, CREAM, 'transform="translate(-3.4 -2)"') +
    path(shins + feet, picture.linear(60, 440, 200, 560, stops('0 #e0a070, .5 #c47a4a, 1 #8f4e34'))) +
    path(trousers, picture.linear(40, 260, 220, 420, stops('0 #3f5fae, .5 #2a3f8c, 1 #1b2362'))) +
    path(rolls, '#6f8cce') +
    picture.grain(path(trousers, picture.linear(110, 300, 220, 340, stops('0 #141a48 0, .5 #141a48 .2, 1 #141a48 .75'))), picture.clip(trousers), 'fine') +
    path('M84 300Q74 340 76 380M180 300Q190 330 186 372', 'none', `stroke="${INK}" stroke-width="2.6" opacity=".5"`) +
    path(armToGirl, picture.linear(200, 40, 280, 140, stops('0 #3a58a8, 1 #1f2a70'))) +
    path(cuff, CREAM) + path(hands, '#c47a4a') + path('M248 190q14 8 28 0M252 204q10 6 22 0', 'none', 'stroke="#7a3c2c" stroke-width="2.4" stroke-linecap="round"') +
    path(jacket, picture.linear(30, 0, 260, 240, stops('0 #5272c0, .4 #334a9a, 1 #1d2566'))) +
    group(
      path('M142 -20L146 256M96 60Q84 160 62 262M196 60Q210 160 232 250', 'none', `stroke="${INK}" stroke-width="3" opacity=".55"`) +
        picture.grain(path(jacket, picture.linear(120, 60, 260, 120, stops('0 #141a48 0, .5 #141a48 .15, 1 #141a48 .75'))), '', 'fine'),
      picture.clip(jacket),
    ) +
    path(tube('52 60 4, 20 84 9, -8 74 12, -30 92 13'), '#e2492f') + path('M8 66l8 26M-8 62l8 26', 'none', `stroke="${CREAM}" stroke-width="4"`)
  );
};

/** The dog in mid-leap, coming in from the right. */
const dog = () => {
  const coat = '#fbe3c0';
  const far = tube('20 6 5, 29 12 3.2, 38 11 2.4, 43 8 2.4') + tube('-20 4 6, -30 10 3.6, -41 8 2.4, -47 11 2');
  const body =
    shape('-28 -4, -20 -11, -4 -10, 12 -13, 25 -14, 31 -7, 28 5, 16 10, 2 6, -12 8, -24 7') +
    tube('22 2 6, 33 5 3.8, 43 0 2.8, 48 -4 2.6') + tube('-20 2 7, -31 5 4.4, -42 0 2.8, -49 1 2.4') +
    tube('-26 -5 3, -34 -12 2.6, -37 -21 2.2, -34 -29 1') + tube('25 -9 7, 33 -17 6.4') +
    shape('30 -26, 38 -29, 45 -25, 55 -22, 57.6 -18.4, 55 -15, 46 -14, 38 -11, 31 -14');
  const art =
    path(far, '#c9957a') +
    path(body, CREAM, 'transform="translate(1.2 -1.2)"') + path(body, coat) +
    path(shape('-22 -10.6, -10 -11, -4 -4, -12 1, -22 -2'), '#a8643a') +
    path(shape('38 -28.4, 32 -29, 24 -37, 17 -38, 18 -30, 27 -22, 34 -21'), '#8a4a34') +
    path(shape('54 -22.6, 58.6 -20.6, 57.6 -17.4, 54.6 -18'), INK) +
    path('M42 -22.4q2-2 4-.2M55 -16.4q-5 2-9-.6', 'none', `stroke="${INK}" stroke-width="1.4" stroke-linecap="round"`) +
    path(shape('50 -15.6, 54 -15.4, 54.4 -9, 51 -8'), '#e2656a') +
    path(tube('26 -14 1.8, 30 -9 1.8, 34 -8 1.4'), '#1f9aa0');
  return group(art, 'transform="translate(520 566) rotate(14) scale(-1.75 1.75)"');
};

/** Left behind, neatly: shoes, socks, a briefcase; in front a leaf boat on its way. */
const leftBehind = (picture: Picture) => {
  const shoe = (x: number, y: number) =>
    path(shape(`${x} ${y - 20}, ${x + 20} ${y - 22}, ${x + 24} ${y - 10}, ${x + 44} ${y - 4}, ${x + 52} ${y + 6}, ${x + 26} ${y + 9}, ${x} ${y + 8}`), CREAM, 'transform="translate(-1.6 -2)"') +
    path(shape(`${x} ${y - 20}, ${x + 20} ${y - 22}, ${x + 24} ${y - 10}, ${x + 44} ${y - 4}, ${x + 52} ${y + 6}, ${x + 26} ${y + 9}, ${x} ${y + 8}`), '#6e2f3c') +
    path(`M${x} ${y + 8}H${x + 52}`, 'none', `stroke="${INK}" stroke-width="4"`) +
    path(shape(`${x + 2} ${y - 18}, ${x + 16} ${y - 20}, ${x + 20} ${y - 34}, ${x + 8} ${y - 38}, ${x} ${y - 30}`), '#f9c851');
  const boat = (x: number, y: number, k: number) =>
    group(
      polygonFill([[-40, 0], [0, -8], [40, 0], [22, 20], [-22, 20]], '#fff3d2') +
        polygonFill([[0, -8], [40, 0], [22, 20], [2, 20]], '#d9b8b0') +
        polygonFill([[0, -44], [22, -2], [-18, -2]], '#fffbea') + polygonFill([[0, -44], [22, -2], [4, -2]], '#e5c4b4'),
      `transform="translate(${x} ${y}) rotate(-7) scale(${k})"`,
    );
  return (
    ellipse(92, 780, 92, 12, INK, 'opacity=".45"') + group(shoe(60, 762) + shoe(26, 774), 'transform="translate(-16 -240) scale(1.32)"') +
    picture.blur(path('M440 742l44 -4 40 4 -22 34h-40Z', CREAM, 'opacity=".5"'), 3) + boat(482, 724, 0.95)
  );
};
/** A folded facet of paper. */
const polygonFill = (list: readonly Point[], fill: string) => path(polygon(list), fill);

export function draw(): string {
  const picture = new Picture('#5aa9b8');
  return picture
    .add(
      sky(picture), street(picture), puddle(picture), crown(picture, false),
      man(picture), girl(picture), dog(), crown(picture, true), leftBehind(picture),
    )
    .svg();
}
