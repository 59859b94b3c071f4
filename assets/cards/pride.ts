/** A rooster with his chest out before the rising sun; on the lower post a chick stands exactly as he does. */
import {
  blade,
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

const SUN = { x: 270, y: 300, r: 232 };
const INK = '#10163e';
const CREAM = '#fff3d2';

// ── Morning ───────────────────────────────────────────────────────────────────────────────────────

const sky = (picture: Picture) =>
  sheet(picture.linear(0, 0, 0, 640, stops('0 #0f4a66, .34 #2c8590, .66 #a9c7a2, .9 #fbd596'))) +
  // A smooth glow under the stipple: the dots thin out instead of breaking off.
  sheet(picture.radial(SUN.x, SUN.y, 520, stops('0 #fff0c4, .44 #f9d691 .82, .6 #d9c48e .46, .8 #8fb49a .16, 1 #6fb0a4 0'))) +
  picture.grain(
    sheet(
      picture.radial(SUN.x, SUN.y, 560, stops('0 #fff0c4, .4 #ffe7ae .6, .6 #fbdc9a .46, .8 #f2cf94 .37, 1 #e9c490 .16')),
    ),
  ) +
  ellipse(SUN.x, SUN.y, SUN.r, SUN.r, picture.linear(0, 70, 0, 530, stops('0 #fff9e2, .5 #ffedb4, 1 #ffbe62'))) +
  picture.grain(
    ellipse(
      SUN.x, SUN.y, SUN.r, SUN.r,
      picture.linear(120, 150, 420, 520, stops('0 #ffb45c 0, .5 #ffb45c 0, 1 #f58f4a .62')),
    ),
  );

/** A round tree, sun on its shoulder. */
const TREE = (x: number, y: number, r: number) =>
  ellipse(x, y, r, r * 1.3, '#ffd98a', 'transform="translate(1.4 -1.4)"') + ellipse(x, y, r, r * 1.3, '#7d8450');
/** Fields in stripes of crop, and a barn. */
const farm = (picture: Picture) => {
  const far = ridge(-5, 605, 10, 520, [[16, 120], [4, 40]], 5);
  const near = ridge(-5, 605, 10, (x) => 570 + x * 0.03, [[12, 150], [3, 40]], 9);
  const furrows = Array.from({ length: 17 }, (_, i) => {
    const x = -420 + i * 90;
    return polygon([[300 + (x - 300) * 0.3, 570], [x, 806], [x + 34, 806], [300 + (x - 300) * 0.3 + 9, 570]]);
  }).join('');
  return (
    path(fillDown(far), picture.linear(0, 500, 0, 600, stops('0 #e8b070, 1 #b98a5c'))) +
    group(
      path(
        Array.from({ length: 9 }, (_, i) => `M${-40 + i * 84} 600Q${40 + i * 74} 560 ${70 + i * 66} 490l9 0Q${70 + i * 76} 570 ${i * 90} 604Z`).join(''),
        '#a8643f', 'opacity=".3"',
      ),
      picture.clip(fillDown(far)),
    ) +
    path('M64 512l34-30 34 30v28H64Z', '#b8485a') +
    path('M98 482l34 30v28h-10v-24Z', '#7a3550') +
    [[30, 512, 15], [46, 516, 11], [150, 514, 10]].map(([x, y, r]) => TREE(x as number, y as number, r as number)).join('') +
    path('M58 516l40-36 40 36', 'none', 'stroke="#ffd98a" stroke-width="2.2" stroke-linejoin="round"') +
    path('M74 540V514M82 540V506M114 540V506M122 540V514', 'none', 'stroke="#8f3350" stroke-width="1.6" opacity=".7"') +
    path('M93 498h10v10h-10Z', '#5e2743') +
    path('M88 518h18v22H88Z', '#5e2743') +
    path(fillDown(near), picture.linear(0, 560, 0, 800, stops('0 #5d9a68, .4 #2f7560, 1 #123f4a'))) +
    group(
      path(furrows, '#0f4a50', 'opacity=".42"') +
        picture.grain(path(fillDown(near), picture.linear(0, 560, 0, 700, stops('0 #ffd98a .9, 1 #8fb070 0')))),
      picture.clip(fillDown(near)),
    )
  );
};

// ── The rooster ───────────────────────────────────────────────────────────────────────────────────

/** Sickle feathers: from the root of the tail up, over, and down; the last of each list lies in front. */
const SICKLES = [
  ['400 436 5, 414 300 16, 430 196 18, 472 122 13, 520 104 2', '#1d2150', '#2a5c86'],
  ['402 440 6, 446 266 19, 500 166 20, 552 158 14, 576 218 2', '#10163e', '#1f7f8f'],
  ['404 444 6, 478 304 19, 536 244 19, 570 290 13, 572 352 2', '#1d2150', '#2f9a9a'],
  ['406 448 6, 482 346 18, 536 310 18, 572 362 12, 566 424 2', '#10163e', '#1f7f8f'],
  ['404 454 6, 470 392 16, 514 382 16, 544 432 11, 538 486 2', '#1d2150', '#2f9a9a'],
  ['400 460 6, 452 430 14, 486 434 14, 508 476 9, 502 520 2', '#10163e', '#1f7f8f'],
] as const;

const tail = (picture: Picture) => {
  let behind = '';
  return SICKLES.map(([text, dark, light]) => {
    const spine = joints(text);
    const d = limb(spine, 6);
    const [x, y] = spine[0] as Joint;
    const [ex, ey] = spine[2] as Joint;
    const vein = smooth(sample(spine, 4).map(([a, b]) => [a, b] as const));
    const barbs = sample(spine, 9)
      .map(([a, b, r], i, all) => {
        const [c, e] = all[Math.min(all.length - 1, i + 1)] as unknown as Point;
        const length = Math.hypot(c - a, e - b) || 1;
        const [u, v] = [(c - a) / length, (e - b) / length];
        return [-1, 1]
          .map((s) => `M${num(a)} ${num(b)}l${num(u * r * 0.9 - v * r * s)} ${num(v * r * 0.9 + u * r * s)}`)
          .join('');
      })
      .join('');
    const shadow = behind && group(path(d, INK, 'opacity=".55" transform="translate(6 8)"'), picture.clip(behind));
    behind += d;
    return (
      shadow +
      path(d, CREAM, 'transform="translate(-2.6 -2.6)"') +
      path(d, picture.linear(x, y, ex, ey, stops(`0 ${dark}, .5 ${dark}, 1 ${light}`))) +
      group(
        path(barbs, 'none', 'stroke="#7fc7bb" stroke-width="1.1" opacity=".34"') +
          path(vein, 'none', 'stroke="#bfe3cf" stroke-width="1.8" opacity=".75"'),
        picture.clip(d),
      )
    );
  }).join('');
};

const BODY = shape(
  '212 168, 192 214, 152 268, 116 332, 110 396, 138 460, 196 510, 258 540, 322 538, 374 508, 414 470, 434 430, 404 416, 356 410, 318 384, 290 322, 268 246, 258 184',
);

/** Overlapping rows of rounded feathers, the lowest first, coloured by where they lie. */
const plumage = (picture: Picture) => {
  let out = '';
  const random = chance(8);
  for (let row = 0; row < 17; row++) {
    const y = 548 - row * 17;
    for (let x = 104 + (row % 2) * 12; x < 450; x += 24) {
      const across = (x - 120) / 300;
      const t = across + (y - 300) / 700 + random.bell() * 0.05;
      const turn = mix(2.15, 0.95, across) + random.bell() * 0.08;
      const at = { x, y: y - 22, scale: 40 * random.between(0.92, 1.1), turn };
      // The edges catch the sun in front and lose themselves in the dark behind: no net of even scales.
      const edge = num(mix(0.9, 0.12, Math.min(1, Math.max(0, across * 1.5))));
      out +=
        path(
          smooth(place(blade(0.3, 0.56), at), true),
          tint(t, '#e0703c', '#b04648', '#6a2c58', '#33235a', '#1d2150', '#17284f'), `stroke="#f2a35c" stroke-width="1" stroke-opacity="${edge}"`,
        ) + (across < 0.42 ? path(smooth(place([[0.45, 0], [0.92, 0]], at)), 'none', 'stroke="#ffc98a" stroke-width=".9" opacity=".5"') : '');
    }
  }
  return (
    path(BODY, CREAM, 'transform="translate(-3.4 -1)"') +
    path(BODY, '#2a1c50') +
    group(
      out +
        picture.grain(
          path(BODY, picture.linear(150, 300, 420, 520, stops('0 #10163e 0, .42 #10163e .1, .75 #10163e .5, 1 #10163e .75'))),
          '', 'fine',
        ) +
        picture.grain(
          path(BODY, picture.radial(120, 350, 130, stops('0 #ffcf7c .9, .5 #f58f4a .5, 1 #e2492f 0'))),
          '', 'fine',
        ),
      picture.clip(BODY),
    )
  );
};

/** One feather of the cape or the saddle: a long drop with a dark shaft, light along its edge. */
const hackle = (x: number, y: number, turn: number, length: number, fill: string, half = 0.15) => {
  const at = (list: readonly Point[]) => place(list, { x, y, scale: length, turn });
  return (
    path(smooth(at(blade(half, 0.5)), true), fill, 'stroke="#7a2f3c" stroke-width=".9" stroke-opacity=".55"') +
    path(smooth(at([[0.2, 0], [0.9, 0]])), 'none', 'stroke="#8f3a2c" stroke-width="1.2" opacity=".5"')
  );
};

/** The golden cape, from the shoulders up to the head. */
const cape = (picture: Picture) => {
  const spine = sample([[232, 192, 27], [222, 232, 40], [214, 280, 60], [218, 330, 80]] as const, 4).reverse();
  const random = chance(12);
  const last = spine.length - 1;
  const feathers = spine
    .map(([x, y, w], row) => {
      const u = 1 - row / last;
      const count = 6 + Math.round(u * 5);
      const order = Array.from({ length: count }, (_, i) => -1 + (2 * i) / (count - 1));
      return order
        .sort((a, b) => Math.abs(b) - Math.abs(a))
        .map((s) => {
          const light = 0.78 - u * 0.42 - s * 0.34 + random.bell() * 0.12;
          return hackle(
            x + s * w, y + s * w * 0.28 - Math.abs(s) * 6,
            Math.PI / 2 - s * (s < 0 ? 0.2 : 0.42) + 0.04 + random.bell() * 0.05,
            mix(44, 92, u) * random.between(0.9, 1.1),
            tint(light, '#8f3340', '#c9502f', '#ee8a3c', '#f8b849', '#ffe08a', '#fff3c4'),
          );
        })
        .join('');
    })
    .join('');
  const neck = shape('206 164, 190 214, 150 290, 146 340, 220 372, 296 350, 290 300, 264 232, 252 180');
  const nape = ([[240, 158, 1.72], [249, 162, 1.5], [257, 168, 1.34], [262, 176, 1.24]] as const)
    .map(([x, y, turn], i) => hackle(x, y, turn, 58, tint(0.62 - i * 0.1, '#c9502f', '#ee8a3c', '#f8b849', '#ffe08a')))
    .join('');
  const mantle = picture.symbol(path(neck, '#c9502f') + feathers + nape);
  const rim = picture.mask(`<use href="#${mantle}" x="2.8" y="-1" style="filter:brightness(0) invert(1)"/>`);
  return (
    // He stands before the sun: its light comes round the nape as well as the breast.
    sheet('#ffedb8', rim) +
    `<use href="#${mantle}"/>` +
    group(
      picture.grain(
        sheet(picture.linear(190, 250, 320, 300, stops('0 #5e2743 0, .45 #5e2743 .1, 1 #4a1f4c .62'))),
        '', 'fine',
      ),
      picture.mask(`<use href="#${mantle}" style="filter:brightness(0) invert(1)"/>`),
    )
  );
};

/** The folded wing: two rows of coverts in blue-green, then the long rust-red flights; saddle feathers hang over its end. */
const wing = () => {
  const flights = Array.from({ length: 7 }, (_, i) =>
    path(
      smooth(place(blade(0.13, 0.6), { x: 286 + i * 5, y: 404 + i * 9, scale: 168 - i * 13, turn: 0.36 + i * 0.1 }), true),
      tint(i / 6, '#f2a04a', '#c9502f', '#7a2f44'), 'stroke="#3a1f56" stroke-width="1.2"',
    ),
  )
    .reverse()
    .join('');
  const coverts = (count: number, x: number, y: number, length: number, colours: readonly string[]) =>
    Array.from({ length: count }, (_, i) =>
      path(
        smooth(
          place(blade(0.3, 0.66), { x: x + i * 13, y: y + i * 3 - Math.sin((i / count) * 3) * 14, scale: length, turn: 1.25 - i * 0.11 }),
          true,
        ),
        tint(i / count, ...colours), 'stroke="#bfe3cf" stroke-width="1.2" stroke-opacity=".7"',
      ),
    ).join('');
  const saddle = [[414, 424, 0.98], [402, 420, 1.12], [388, 416, 1.24], [372, 412, 1.36], [356, 408, 1.48]] as const;
  return (
    flights +
    coverts(10, 262, 404, 70, ['#1f9aa0', '#17708a', '#1d3f70', '#1d2150']) +
    coverts(9, 264, 376, 58, ['#7fd0bc', '#2f9a9a', '#1d6a80', '#1d3f70']) +
    saddle
      .map(([x, y, turn], i) => hackle(x, y, turn, 96 - i * 3, tint(i / 4, '#c9502f', '#ee8a3c', '#f8b849'), 0.13))
      .join('')
  );
};

const head = (picture: Picture) => {
  const comb = shape(
    '196 150, 184 128, 192 106, 204 120, 206 84, 226 110, 236 70, 250 108, 274 82, 270 118, 294 110, 278 144, 262 168, 240 160, 216 152',
  );
  const face = shape('200 150, 188 164, 184 184, 194 206, 216 214, 240 204, 252 180, 246 154, 222 142');
  const wattle = shape('196 198, 184 214, 178 244, 188 264, 202 254, 208 226, 214 208');
  // A short, strong, hooked beak, carried high.
  const beak = 'M196 154C182 151 164 154 151 165C146 170 145 176 147 183C153 178 162 176 171 176C181 177 189 177 196 176Z';
  const jaw = 'M196 174C184 177 172 176 163 176.5C167 184 181 188 197 185Z';
  const lift = 'transform="rotate(5 196 168)"';
  return (
    path(comb, CREAM, 'transform="translate(-3 -1.5)"') +
    path(comb, picture.linear(200, 80, 270, 170, stops('0 #ff6a43, .5 #e2402f, 1 #a82643'))) +
    picture.grain(path(comb, picture.linear(220, 90, 280, 160, stops('0 #7a1f45 0, 1 #7a1f45 .8'))), '', 'fine') +
    path(wattle, CREAM, 'transform="translate(-2.6 -.6)"') +
    path(wattle, picture.linear(180, 210, 212, 250, stops('0 #ff6a43, 1 #b82a40'))) +
    path(face, picture.linear(186, 150, 250, 200, stops('0 #f2573a, 1 #b82a40'))) +
    path(shape('226 190, 238 184, 246 194, 240 212, 228 210'), '#ffe6bd') +
    group(
      path(jaw, '#b8642c') +
        path(beak, CREAM, 'transform="translate(-1.8 -2)"') +
        path(beak, picture.linear(152, 150, 176, 184, stops('0 #ffdc80, .55 #f2a848, 1 #c9702f'))) +
        path('M154 167C163 159 176 156 190 157.4', 'none', 'stroke="#fff0c0" stroke-width="2.4" stroke-linecap="round" opacity=".8"') +
        path('M178 163.6q5-3 9 0q-4 3-9 0Z', '#8a4a24') +
        path('M160 176.6C174 175.6 186 177.6 196 174C199 172.6 201 171 202 169', 'none', 'stroke="#7a2c2c" stroke-width="2.2" stroke-linecap="round"'),
      lift,
    ) +
    // Small folds in the bare red skin round the eye.
    path('M208 188q10 4 16-2M206 196q6 4 12 2M236 160q6 6 5 14', 'none', 'stroke="#8f1f3c" stroke-width="1.8" stroke-linecap="round" opacity=".6"') +
    path('M203 176C208 168 220 166 228 172', 'none', `stroke="${INK}" stroke-width="4.4" stroke-linecap="round"`) +
    path('M204 160C210 154 220 153 228 156', 'none', 'stroke="#7a1f45" stroke-width="2.6" stroke-linecap="round" opacity=".7"')
  );
};

/** Feathered thighs, scaled shanks and toes on the post. */
const legs = () => {
  const leg = (x: number, dark: boolean) => {
    const shank = tube(`${x} 566 9, ${x - 2} 606 6.4, ${x - 4} 646 6.6`);
    const toes = [[-44, 12], [-22, 17], [12, 16], [34, 8]]
      .map(([dx, dy]) => limb([[x - 4, 642, 5.6], [x - 4 + (dx as number) * 0.55, 642 + (dy as number) * 0.3, 5.2], [x - 4 + (dx as number), 642 + (dy as number), 2.4]]))
      .join('');
    const fill = dark ? '#a8622c' : '#f2ab4a';
    const rings = Array.from({ length: 5 }, (_, i) => `M${x - 9} ${592 + i * 9}q7 4 14 0`).join('');
    return (
      (dark ? '' : path(shank + toes, CREAM, 'transform="translate(-2 -1)"')) +
      path(shank + toes, fill) +
      path(rings, 'none', 'stroke="#8a4a24" stroke-width="1.5" opacity=".7"') +
      path(`M${x + 2} 622l20 4-18 8Z`, dark ? '#8a4a24' : '#e08f3c')
    );
  };
  const thigh = (dx: number, fill: string) =>
    path(shape('226 486, 214 520, 232 560, 250 584, 268 586, 292 560, 310 510, 280 480'), fill, `transform="translate(${dx})"`);
  const tufts = Array.from({ length: 13 }, (_, i) => {
    const [r, c] = [i % 3, Math.floor(i / 3)];
    return path(
      smooth(place(blade(0.26), { x: 232 + c * 16 - (r === 1 ? 4 : 0), y: 548 - r * 26, scale: 40, turn: 1.75 - c * 0.14 }), true),
      tint((c + r) / 7, '#7a3550', '#4a2558', '#1d2150'), 'stroke="#f2a35c" stroke-width="1" stroke-opacity=".32"',
    );
  }).join('');
  return leg(326, true) + thigh(66, '#17173f') + leg(254, false) + thigh(0, '#2a1c50') + tufts;
};

// ── Posts and chick ───────────────────────────────────────────────────────────────────────────────

/** A round post of old wood: its sawn top with rings, cracks, the sunny edge. */
const post = (picture: Picture, x: number, y: number, half: number) => {
  const d = `M${x - half} ${y}V806H${x + half}V${y}Z`;
  const random = chance(x);
  const cracks = Array.from({ length: 9 }, () => {
    const cx = x + half * random.between(-0.85, 0.85);
    const from = y + random.between(20, 90);
    return `M${num(cx)} ${num(from)}q${num(random.bell() * 5)} 40 ${num(random.bell() * 3)} ${num(random.between(60, 150))}`;
  }).join('');
  const ry = half * 0.24;
  return (
    path(d, picture.linear(x - half, 0, x + half, 0, stops('0 #f2a86a, .1 #b8645a, .42 #6e3b62, 1 #241a4c'))) +
    picture.grain(path(d, picture.linear(x - half, 0, x + half, 0, stops('0 #ffd28a .9, .3 #d98a54 .3, .6 #10163e .1, 1 #10163e .7')))) +
    path(cracks, 'none', 'stroke="#2a1740" stroke-width="2" opacity=".6"') +
    ellipse(x, y, half, ry, '#ffe3ae') +
    ellipse(x, y + 1.6, half - 2, ry - 2, '#d98f5c') +
    [0.72, 0.46, 0.22]
      .map((k) => ellipse(x - 2, y + 1, half * k, ry * k, 'none', 'stroke="#8f4a44" stroke-width="1.6" opacity=".7"'))
      .join('') +
    group(
      picture.grain(ellipse(x + half * 0.5, y + 3, half, ry * 1.1, '#4a2558', 'opacity=".62"'), '', 'fine'),
      picture.clip(`<ellipse cx="${x}" cy="${y}" rx="${half}" ry="${ry}"/>`),
    )
  );
};

/** The chick: the same stance, the same closed eye, a comb that is only a promise. */
const chick = (picture: Picture) => {
  const body = shape('466 622, 456 640, 444 664, 444 692, 460 712, 488 718, 514 708, 530 686, 548 664, 528 664, 508 658, 500 636, 492 618, 478 612');
  const wingShape = shape('484 666, 500 664, 522 676, 528 690, 508 698, 488 690');
  const feet = tube('472 712 3, 470 728 2.4, 462 734 2') + tube('492 714 3, 492 729 2.4, 484 735 2');
  // A tail that is going to be a tail.
  const plumes = [-1.25, -0.92, -0.6]
    .map((turn) => smooth(place(blade(0.2, 0.6), { x: 518, y: 676, scale: 50, turn }), true));
  return (
    path(feet, '#d9803a') +
    plumes.map((d, i) => path(d, CREAM, 'transform="translate(-2 -1)"') + path(d, tint(i / 3, '#ffd97c', '#f2a848', '#d98a3c'))).join('') +
    path(body, CREAM, 'transform="translate(-2.6 -1.6)"') +
    path(body, picture.linear(444, 620, 536, 712, stops('0 #fff0b0, .4 #ffd35e, 1 #e8923c'))) +
    picture.grain(path(body, picture.linear(462, 640, 540, 720, stops('0 #b8485a 0, .5 #b8485a .2, 1 #7a3550 .75'))), '', 'fine') +
    path(wingShape, '#f2b33d') +
    path('M488 674q14 12 34 10M492 684q12 7 24 6', 'none', 'stroke="#b8642c" stroke-width="2" stroke-linecap="round"') +
    path('M457 652q-3 4-7 5M462 668q-4 5-9 6M458 684q-3 4-7 4M470 690q-3 6-8 7M474 672q-3 4-7 4', 'none', 'stroke="#fffbe6" stroke-width="2.4" stroke-linecap="round" opacity=".85"') +
    ellipse(478, 640, 7, 5, '#f58f4a', 'opacity=".45"') +
    path(shape('470 614, 470 602, 476 606, 481 598, 484 607, 490 605, 488 616'), '#e2492f') +
    path('M464 626L444 624Q448 634 462 638Z', '#f58f4a') +
    path('M470 630q5-5 11-1', 'none', `stroke="${INK}" stroke-width="3" stroke-linecap="round"`)
  );
};

/** The near plane: grass before the posts, cut by the frame. */
const verge = (picture: Picture) => {
  const random = chance(31);
  let dark = '';
  let lit = '';
  for (let i = 0; i < 58; i++) {
    const x = random.between(-10, 610);
    const lean = random.between(-26, 40);
    const top = 806 - random.between(34, 104) * (x > 150 && x < 400 ? 0.6 : 1);
    const d = limb([[x, 812, 4.6], [x + lean * 0.3, (812 + top) / 2, 3.6], [x + lean, top, 0.5]]);
    if (i % 3) dark += d;
    else lit += d;
  }
  return (
    path(dark, '#0c2c3c') + path(lit, '#1f5f56') +
    picture.grain(path(fillDown(ridge(-5, 605, 20, 760, [[14, 60]], 3)), '#10163e', 'opacity=".42"'))
  );
};

export function draw(): string {
  const picture = new Picture('#0f4a66');
  return picture
    .add(
      sky(picture), farm(picture),
      post(picture, 286, 648, 86), post(picture, 484, 730, 58),
      tail(picture), legs(), plumage(picture), wing(), cape(picture), head(picture),
      chick(picture), verge(picture),
    )
    .svg();
}
