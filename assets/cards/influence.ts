/** In a wheat field someone conducts: ten thousand starlings pour from the baton, and wheat and sails lean the same way. */
import {
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
  polygon,
  ridge,
  sample,
  shape,
  sheet,
  smooth,
  stops,
  tint,
  tube,
} from './kit';

const INK = '#10163e';
const CREAM = '#fff3d2';
const SUN = { x: 470, y: 512 };
const HORIZON = 540;
const TIP: Point = [462, 226];

// ── Evening ───────────────────────────────────────────────────────────────────────────────────────

const sky = (picture: Picture) =>
  sheet(picture.linear(0, 0, 0, HORIZON, stops('0 #0f4f6c, .3 #2f8f96, .6 #a8ceb0, .85 #f9dca0, 1 #ffc27a'))) +
  picture.grain(sheet(picture.radial(SUN.x, SUN.y, 520, stops('0 #fff3c4 1, .3 #ffe3a0 .85, .55 #f9d49a .5, .8 #a8ceb0 .25, 1 #2f8f96 0')))) +
  ellipse(SUN.x, SUN.y, 84, 84, picture.linear(0, 430, 0, 600, stops('0 #fffbe6, .5 #ffe9a8, 1 #ffb45c'))) +
  picture.grain(path('M-5 372q120 -26 250 -6t360 -10v24q-180 14 -330 4T-5 398ZM-5 452q160 -12 300 0t310 -8v14q-150 10 -310 4T-5 464Z', '#fff0c8', 'opacity=".55"'));

/** The sea and, far out, sails that all lean with the birds. */
const sea = (picture: Picture) => {
  const random = chance(3);
  let glints = '';
  for (let i = 0; i < 70; i++) {
    const y = random.between(HORIZON + 3, 640);
    const x = SUN.x + random.bell() * (70 + (y - HORIZON) * 1.5);
    const w = random.between(8, 30) * (0.4 + (y - HORIZON) / 80);
    glints += `M${num(x - w / 2)} ${num(y)}h${num(w)}`;
  }
  const boat = (x: number, y: number, k: number) =>
    group(
      path('M-22 0H22L14 10H-14Z', INK) + path('M-2 -3C8 -20 18 -42 16 -64C26 -44 28 -20 24 -3Z', CREAM) + path('M-6 -4C-2 -22 6 -40 12 -56C4 -30 2 -14 2 -4Z', '#f2906a') + path('M-22 0H22', 'none', `stroke="${CREAM}" stroke-width="2"`),
      `transform="translate(${x} ${y}) rotate(9) scale(${k})"`,
    );
  return (
    path(`M-5 ${HORIZON}H605V700H-5Z`, picture.linear(0, HORIZON, 0, 660, stops('0 #f9c88a, .3 #7fb0a4, 1 #1f6a80'))) +
    path(glints, 'none', 'stroke="#fff0c0" stroke-width="2.2" stroke-linecap="round" opacity=".85"') +
    path(`${smooth(ridge(-5, 605, 10, HORIZON - 5, [[10, 90], [3, 30]], 8))}L605 ${HORIZON + 2}H-5Z`, '#c98f78', 'opacity=".8"') +
    boat(352, 562, 0.5) + boat(398, 580, 0.74) + boat(540, 566, 0.6) + boat(566, 602, 1.02) + boat(60, 566, 0.56) + boat(112, 584, 0.8)
  );
};

// ── The birds ─────────────────────────────────────────────────────────────────────────────────────

/** The cloud's spine with half-widths: thin at the baton, a great wheel over everything, its end drawn inward. */
const FLOCK: readonly Joint[] = sample(
  [
    [TIP[0], TIP[1], 3], [494, 196, 9], [528, 156, 20], [532, 104, 34], [476, 66, 46], [376, 58, 52], [262, 70, 56], [154, 104, 58], [86, 168, 52],
    [76, 240, 42], [130, 282, 32], [214, 262, 26], [296, 214, 22], [352, 172, 15], [392, 144, 3],
  ] as const,
  10,
);

const flock = (picture: Picture) => {
  const random = chance(77);
  const bird = picture.symbol(path('M0 .6C-1.6 -1.4 -4 -3.4 -7.6 -4.6C-4.6 -3.6 -2.4 -1.6 -1.4 .9C-2 2.4 -2.2 3.6 -2 4.6L0 3.4L2 4.6C2.2 3.6 2 2.4 1.4 .9C2.4 -1.6 4.6 -3.6 7.6 -4.6C4 -3.4 1.6 -1.4 0 .6Z'));
  const body = limb(FLOCK, 1);
  const list: { size: number; drawn: string }[] = [];
  const add = (t: number, spread: number, size: number) => {
    const i = Math.min(FLOCK.length - 2, Math.floor(t * (FLOCK.length - 1)));
    const [x, y, r] = FLOCK[i] as Joint;
    const [nx, ny] = FLOCK[i + 1] as Joint;
    const turn = Math.atan2(ny - y, nx - x);
    const off = random.bell() * spread * r;
    const [px, py] = [x - Math.sin(turn) * off + random.bell() * 9, y + Math.cos(turn) * off + random.bell() * 9];
    const heading = turn + Math.PI / 2 + random.bell() * 0.5;
    const lit = Math.max(0, Math.sin(turn + 0.6) * (off / (r || 1))) * 0.6;
    list.push({
      size,
      drawn: `<use href="#${bird}" transform="translate(${num(px)} ${num(py)}) rotate(${Math.round((heading * 180) / Math.PI)}) scale(${size.toFixed(2)} ${(size * random.between(0.6, 1.05)).toFixed(2)})" fill="${tint(random() * 0.5 + lit, '#0d1238', '#1d2150', '#3a2a5e', '#8a4a5a')}"/>`,
    });
  };
  for (let i = 0; i < 980; i++) add(random() ** 0.92, 1.25, random.between(0.5, 1));
  for (let i = 0; i < 90; i++) add(random.between(0.2, 0.85), 1.7, random.between(1.1, 1.9));
  const near = [[92, 74, 4.4, -30], [206, 156, 3.4, 20], [420, 126, 3, -14], [556, 250, 3.6, 24], [40, 316, 3, -40]]
    .map(([x, y, k, turn]) => `<use href="#${bird}" transform="translate(${x} ${y}) rotate(${turn}) scale(${k})" fill="${CREAM}"/><use href="#${bird}" transform="translate(${(x as number) - 1} ${(y as number) + 1.4}) rotate(${turn}) scale(${k})" fill="${INK}"/>`)
    .join('');
  return (
    picture.grain(path(limb(FLOCK.map(([x, y, r]) => [x, y, r * 0.86] as const), 1), '#1d2150', 'opacity=".5"')) +
    picture.grain(path(body, '#2a2a66', 'opacity=".4"')) +
    list.sort((a, b) => a.size - b.size).map(({ drawn }) => drawn).join('') + near
  );
};

// ── The field ─────────────────────────────────────────────────────────────────────────────────────

/** An ear of wheat on its stalk, bent over to the right: grains in pairs and long awns. */
const ear = (x: number, foot: number, height: number, lean: number, fill: string, awn: string) => {
  const tip: Point = [x + lean, foot - height];
  const mid: Point = [x + lean * 0.22, foot - height * 0.56];
  const stalk = limb([[x, foot, 1.7], [mid[0], mid[1], 1.5], [tip[0], tip[1], 1.2]], 4);
  const turn = Math.atan2(tip[1] - mid[1], tip[0] - mid[0]) + 0.36;
  let grains = '';
  let awns = '';
  const k = height / 150;
  for (let i = 0; i < 6; i++) {
    const [gx, gy] = [tip[0] + Math.cos(turn) * i * 7 * k, tip[1] + Math.sin(turn) * i * 7 * k];
    for (const side of [-1, 1]) {
      const a = turn + side * 0.5;
      grains += limb([[gx, gy, 1.6 * k], [gx + Math.cos(a) * 6 * k, gy + Math.sin(a) * 6 * k, 3.6 * k], [gx + Math.cos(a) * 12 * k, gy + Math.sin(a) * 12 * k, 0.7]], 2);
      awns += `M${num(gx + Math.cos(a) * 9 * k)} ${num(gy + Math.sin(a) * 9 * k)}l${num(Math.cos(turn + side * 0.26) * 24 * k)} ${num(Math.sin(turn + side * 0.26) * 24 * k)}`;
    }
  }
  return path(awns, 'none', `stroke="${awn}" stroke-width="1.1" opacity=".8"`) + path(stalk + grains, fill);
};

const wheat = (picture: Picture, front: boolean) => {
  const random = chance(front ? 12 : 29);
  const line = ridge(-5, 605, 10, front ? 792 : 640, [[10, 130], [4, 40]], front ? 4 : 14);
  const ground = fillDown(line);
  let back = '';
  const rows = front ? 3 : 5;
  for (let row = 0; row < rows; row++) {
    const foot = front ? 806 + row * 22 : 672 + row * 34;
    for (let x = -60; x < 620; x += front ? 23 : 17 - row) {
      const px = x + random.bell() * 7;
      const light = Math.max(0, 1 - Math.abs(px - SUN.x) / 430) * (front ? 0.45 : 0.8) + random.bell() * 0.12 + 0.2;
      const height = (front ? 150 : 84 + row * 14) * random.between(0.84, 1.14);
            back += ear(px, foot, height, height * random.between(0.3, 0.46), tint(light - (front ? 0.28 : 0), '#3a1f56', '#8a4a3c', '#d9883c', '#f9c35a', '#fff0b0'), front ? '#d9a05a' : '#ffe9a8');
    }
  }
  return (
    path(ground, picture.linear(500, 640, 0, 800, front ? stops('0 #7a4a44, .5 #3a2350, 1 #1a1640') : stops('0 #f5b858, .4 #b8703c, 1 #4a2a52'))) + back +
    (front ? path('M-5 660H605V806H-5Z', picture.linear(0, 660, 0, 806, stops('0 #10163e 0, 1 #10163e .6'))) : picture.grain(path(ground, picture.radial(SUN.x, 640, 330, stops('0 #fff3b8 .85, .5 #f9c35a .35, 1 #8a4a3c 0')))))
  );
};

// ── The conductor ─────────────────────────────────────────────────────────────────────────────────

const conductor = (picture: Picture) => {
  const SKIN = '#b8734a';
  const coat = shape('142 400, 176 384, 208 380, 242 384, 278 398, 294 432, 282 500, 266 566, 276 622, 296 690, 340 790, 270 812, 222 710, 208 650, 194 710, 150 812, 80 796, 116 690, 140 622, 150 566, 136 500, 124 432');
  const armR = tube('276 420 25, 326 414 22, 362 380 18, 386 330 15, 398 298 11');
  const armL = tube('144 420 25, 96 446 22, 56 434 18, 40 392 14, 38 362 10');
  const cuffs = tube('392 316 13, 402 290 12') + tube('39 378 12.4, 37 352 11.6');
  const handR = shape('392 294, 392 276, 402 264, 416 262, 424 272, 418 288, 408 298') + tube('400 282 6, 416 268 5, 426 258 3.6');
  const handL = tube('38 356 10.6, 38 340 11') + tube('32 338 4.6, 22 318 4, 18 304 2.8') + tube('37 334 4.8, 34 308 4.2, 33 292 3') + tube('43 335 4.6, 46 310 4, 48 296 2.8') + tube('48 340 4.4, 58 320 3.8, 64 308 2.6') + tube('30 346 4.6, 16 340 4, 6 334 3');
  const neck = tube('210 352 16, 210 392 20');
  const legs = tube('190 690 26, 182 800 22') + tube('236 690 26, 246 800 22');
  const all = [coat, armR, armL, cuffs, handR, handL, neck];
  const random = chance(6);
  let hair = '';
  for (let i = 0; i < 34; i++) {
    const a = Math.PI * (0.9 + (1.2 * i) / 33);
    const reach = random.between(12, 30);
    const [x, y] = [210 + Math.cos(a) * 30, 332 + Math.sin(a) * 32];
    hair += limb([[x * 0.6 + 210 * 0.4, y * 0.6 + 332 * 0.4, 9], [x, y, 8], [x + Math.cos(a + 0.5) * reach, y + Math.sin(a + 0.5) * reach * 0.8, 1]], 3);
  }
  const baton = polygon([[408, 282], [412, 285], [TIP[0] + 0.6, TIP[1]], [TIP[0] - 0.8, TIP[1] - 0.6]]);
  const dark = picture.linear(120, 400, 300, 760, stops('0 #2a2f72, .4 #1f2358, 1 #10163e'));
  return (
    path(legs, '#10163e') +
    all.map((d) => path(d, '#fff0b8', 'transform="translate(3.6 -2)"')).join('') + path(hair, '#fff0b8', 'transform="translate(3 -2)"') +
    path(coat, dark) + path(shape('222 700, 208 650, 214 720, 250 800, 272 800') + shape('300 690, 330 780, 306 790, 286 720'), '#e2492f') +
    path(armR, picture.linear(270, 420, 400, 320, stops('0 #232861, .4 #232861, 1 #3f46a0'))) + path(armL, picture.linear(150, 420, 40, 380, stops('0 #272c6c, .5 #1f2358, 1 #191d4c'))) +
    group(
      path('M208 388L208 650M168 420Q176 500 160 570M250 420Q242 500 258 570', 'none', 'stroke="#0a0f30" stroke-width="3.4" opacity=".65"') +
        picture.grain(path(coat, picture.linear(232, 470, 306, 486, stops('0 #f2906a 0, .5 #f2906a .2, 1 #ffc27a .85'))), '', 'fine') +
        path('M196 570h8v8h-8ZM212 570h8v8h-8Z', '#f9c35a'),
      picture.clip(coat),
    ) +
    group(picture.grain(path(armR, picture.linear(330, 380, 372, 420, stops('0 #ffc27a 0, .6 #f2906a .3, 1 #ffc27a .8'))), '', 'fine'), picture.clip(armR)) +
    path(cuffs, CREAM) + path(handR + handL, SKIN) + path(handL, '#8f4e34', 'opacity=".45"') +
    path(neck, '#8f4e34') + path('M186 392Q210 406 236 390L240 380Q210 394 182 382Z', CREAM) +
    ellipse(210, 338, 29, 33, '#e8e2ea') + ellipse(240, 344, 6, 9.4, SKIN) + ellipse(181, 344, 5, 9, '#8f4e34') +
    path(hair, '#e8e2ea') + path('M190 322Q198 306 214 304M196 350Q206 362 224 356M222 318Q232 326 234 340', 'none', 'stroke="#a09ab8" stroke-width="3" stroke-linecap="round"') +
    path(baton, CREAM) + ellipse(409, 284, 5, 5, '#f9c35a') +
    picture.blur(ellipse(TIP[0], TIP[1], 13, 13, '#fff6cc', 'opacity=".9"'), 6) + ellipse(TIP[0], TIP[1], 3.4, 3.4, '#fffbe6')
  );
};

export function draw(): string {
  const picture = new Picture('#2f8f96');
  return picture
    .add(sky(picture), sea(picture), wheat(picture, false), flock(picture), conductor(picture), wheat(picture, true))
    .svg();
}
