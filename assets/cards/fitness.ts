/** Butterfly stroke at sunrise, head-on: arms spread like wings, the water hanging from them in sheets, the sun in the goggles. */
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
  ridge,
  shape,
  sheet,
  smooth,
  stops,
  tint,
} from './kit';

const INK = '#0a1a44';
const CREAM = '#fff6dc';
const SEA = 330;
/** Where the chest comes out of the water. */
const CHEST = { x: 300, y: 590 };

// ── Sunrise ───────────────────────────────────────────────────────────────────────────────────────

const sky = (picture: Picture) =>
  sheet(picture.linear(0, 0, 0, SEA, stops('0 #2a3f8c, .35 #7a5aa8, .65 #f08a78, 1 #ffd08a'))) +
  picture.grain(sheet(picture.radial(300, SEA - 10, 420, stops('0 #fff3c4, .3 #ffe0a0 .9, .55 #ffb47a .6, .8 #d97a8a .3, 1 #7a5aa8 0')))) +
  ellipse(300, SEA - 46, 118, 118, picture.linear(0, 160, 0, SEA, stops('0 #fffbe6, .6 #ffeab0, 1 #ffb45c'))) +
  path('M-5 96q90 -14 190 -2t180 -4q-90 22 -190 18T-5 96ZM380 150q80 -14 226 -6v12q-120 10 -226 -6ZM-5 196q70 -8 130 0-60 12 -130 8Z', '#ffd9b0', 'opacity=".6"') +
  path(`${smooth(ridge(-5, 605, 10, SEA - 16, [[18, 110], [5, 34]], 6))}L605 ${SEA + 4}H-5Z`, picture.linear(0, 300, 0, SEA, stops('0 #b8647e, 1 #8a4a86')));

/** Open water: rolling bands, darker towards us, with the sun's road in the middle. */
const sea = (picture: Picture) => {
  const random = chance(5);
  let bands = '';
  for (let i = 0; i < 15; i++) {
    const t = i / 14;
    const y = SEA + 6 + t ** 1.7 * 470;
    const wave = ridge(-10, 610, 12, y, [[3 + t * 20, 46 + t * 110], [1 + t * 6, 18 + t * 40]], 60 + i);
    bands += path(`${smooth(wave)}L610 806H-10Z`, tint(t, '#f2a07a', '#9a7a9c', '#3f8ca6', '#1f7f9c', '#155a86', '#0f3a6c')) + path(smooth(wave), 'none', `stroke="${tint(t, '#ffe9b0', '#a8e0d8')}" stroke-width="${num(1 + t * 2.6)}" opacity="${num(0.75 - t * 0.35)}"`);
  }
  let glints = '';
  for (let i = 0; i < 150; i++) {
    const t = random() ** 1.4;
    const y = SEA + 6 + t * 440;
    const x = 300 + random.bell() * (60 + t * 250);
    const w = (5 + t * 40) * random.between(0.5, 1.2);
    glints += `M${num(x - w / 2)} ${num(y)}q${num(w / 2)} ${num(-1.5 - t * 3)} ${num(w)} 0q${num(-w / 2)} ${num(1.5 + t * 3)} ${num(-w)} 0`;
  }
  return (
    path(`M-5 ${SEA}H605V806H-5Z`, '#f2a07a') + bands + path(glints, '#fff0b8', 'opacity=".8"') +
    picture.grain(path(`M-5 ${SEA}H605V806H-5Z`, picture.radial(300, SEA, 330, stops('0 #fff3c4, .3 #ffd58a .8, .65 #f2a07a .35, 1 #3f8ca6 0')))) +
    picture.grain(path('M-5 560H605V806H-5Z', picture.linear(0, 580, 0, 800, stops('0 #0a1a44 0, 1 #0a1a44 .82'))))
  );
};

// ── The water that comes along ────────────────────────────────────────────────────────────────────

/** Sheets and drops that hang from both arms. */
const sheets = (picture: Picture) => {
  const random = chance(23);
  let light = '';
  let deep = '';
  let drops = '';
  for (const s of [-1, 1]) {
    for (let i = 0; i < 17; i++) {
      const t = i / 16;
      const x = 300 + s * mix(112, 296, t);
      const y = 452 - Math.sin(Math.min(1, t * 1.25) * 2.6) * 34 + t * 22;
      const length = mix(96, 178, Math.sin(t * 2.6)) * random.between(0.6, 1.1);
      const sway = s * random.between(-26, 10);
      const d = limb([[x, y - 14, 8], [x + sway * 0.3, y + length * 0.45, random.between(4, 9)], [x + sway, y + length, 0.8]], 4);
      if (random() < 0.5) light += d;
      else deep += d;
      for (let k = 0; k < 5; k++) {
        const r = random.between(1.4, 5.4);
        drops += ellipse(x + sway + random.bell() * 22, y + length * random.between(0.5, 1.25), r, r * random.between(1, 1.5));
      }
    }
  }
  const fill = picture.linear(0, 380, 0, 640, stops('0 #fff3d2, .35 #c9ece0, .75 #5fb8c4, 1 #2a86a8'));
  return path(deep, picture.linear(0, 380, 0, 640, stops('0 #ffd9a0, .4 #7fcfd0, 1 #1f7f9c')), 'opacity=".85"') + path(light, fill) + group(drops, 'fill="#e8fbf0"');
};

/** The bow wave round the chest: tongues of foam to both sides, and spray. */
const bow = (picture: Picture, front: boolean) => {
  const random = chance(front ? 31 : 47);
  let light = '';
  let deep = '';
  let drops = '';
  const count = front ? 40 : 26;
  for (let i = 0; i < count; i++) {
    const s = -1 + (2 * i) / (count - 1) + random.bell() * 0.04;
    const x = CHEST.x + s * (front ? 210 : 150);
    const y = CHEST.y + (front ? 46 - Math.abs(s) * 12 : 6);
    const reach = s * random.between(50, 150) + random.bell() * 30;
    const rise = (front ? mix(30, 104, Math.abs(s)) : mix(60, 130, Math.abs(s))) * random.between(0.45, 1.2);
    const width = random.between(5, 13);
    const d = limb([[x - reach * 0.1, y + 12, width * 0.5], [x + reach * 0.1, y - rise * 0.18, width], [x + reach * 0.36, y - rise * 0.55, width * 0.9], [x + reach * 0.8, y - rise, width * 0.45], [x + reach * 1.06, y - rise * 0.86, 1]], 4);
    if (i % 2) light += d;
    else deep += d;
    for (let k = 0; k < 5; k++) {
      const r = random.between(1.6, 6);
      drops += ellipse(x + reach * random.between(0.8, 1.5) + random.bell() * 20, y - rise * random.between(0.7, 1.9), r, r);
    }
  }
  return (
    path(deep, picture.linear(0, 470, 0, 650, stops('0 #a8e0d8, .5 #3f9ab4, 1 #155a86'))) +
    path(light, CREAM, 'transform="translate(0 -3)"') + path(light, picture.linear(0, 460, 0, 660, stops('0 #fffbe8, .4 #c9ece0, .8 #5fb8c4, 1 #1f7f9c'))) +
    group(drops, 'fill="#fffbe8"')
  );
};

// ── The swimmer ───────────────────────────────────────────────────────────────────────────────────

const swimmer = (picture: Picture) => {
  const arm = (s: number) =>
    limb([[300 + s * 84, 518, 46], [300 + s * 126, 476, 43], [300 + s * 170, 438, 34], [300 + s * 212, 412, 29], [300 + s * 246, 418, 28], [300 + s * 284, 452, 20], [300 + s * 312, 486, 15]], 6);
  const arms = [-1, 1].map(arm);
  const torso = shape('196 506, 244 480, 300 474, 356 480, 404 506, 418 556, 410 640, 300 690, 190 640, 182 556');
  const neck = shape('260 440, 340 440, 346 470, 372 490, 402 506, 350 524, 300 530, 250 524, 198 506, 228 490, 254 470');
  const face = shape('244 396, 246 358, 266 330, 300 320, 334 330, 354 358, 356 396, 350 430, 334 462, 316 482, 300 487, 284 482, 266 462, 250 430');
  const cap = shape('238 392, 236 346, 256 304, 300 286, 344 304, 364 346, 362 392, 342 374, 300 366, 258 374');
  const warm = picture.linear(150, 330, 450, 640, stops('0 #d98a54, .35 #b4663f, .7 #8f4a36, 1 #5e2c34'));
  const back = (d: string) =>
    group(
      picture.grain(path(d, picture.linear(0, 380, 0, 660, stops('0 #4a1a48 0, .3 #4a1a48 .16, .7 #3a1448 .5, 1 #1a1044 .8'))), '', 'fine'),
      picture.clip(d),
    );
  const parts = [...arms, torso];
  const goggle = (s: number) => {
    const x = 300 + s * 27;
    return (
      ellipse(x, 398, 24, 17, INK) + ellipse(x, 398, 20, 13.4, picture.linear(x, 386, x, 410, stops('0 #ffd06a, .45 #f2764a, .7 #8a3f86, 1 #2a3f8c'))) +
      ellipse(x - 2, 395, 5.6, 5.6, '#fffbe6') + path(`M${x - 15} 401q15 5 30 0`, 'none', 'stroke="#2a2f7c" stroke-width="1.8" opacity=".7"')
    );
  };
  return (
    parts.map((d) => path(d, '#fff0b8', 'transform="translate(0 -4.4)"')).join('') +
    arms.map((d) => path(d, warm)).join('') +
    arms.map(back).join('') +
    path(torso, warm) + back(torso) +
    [-1, 1]
      .map((s) =>
        path(smooth(points(`${300 + s * 128} 446, ${300 + s * 168} 416, ${300 + s * 210} 394, ${300 + s * 244} 400`)), 'none', 'stroke="#ffd9a0" stroke-width="5" stroke-linecap="round" opacity=".75"') +
        path(smooth(points(`${300 + s * 104} 504, ${300 + s * 140} 506, ${300 + s * 172} 474`)), 'none', 'stroke="#4a1f34" stroke-width="3.6" stroke-linecap="round" opacity=".6"') +
        path(smooth(points(`${300 + s * 30} 516, ${300 + s * 76} 498, ${300 + s * 112} 490`)), 'none', 'stroke="#ffd0a0" stroke-width="4" stroke-linecap="round" opacity=".6"'),
      )
      .join('') +
    path(neck, warm) + group(ellipse(300, 462, 66, 44, '#5a2030', 'opacity=".6"'), picture.clip(neck)) + path('M284 492L292 520M316 492L308 520', 'none', 'stroke="#4a1f34" stroke-width="3.4" stroke-linecap="round" opacity=".55"') +
    path(shape('244 484, 262 478, 276 540, 300 556, 324 540, 338 478, 356 484, 372 560, 396 600, 390 660, 210 660, 204 600, 228 560'), picture.linear(0, 480, 0, 640, stops('0 #2f5fb0, .5 #1d3a86, 1 #12205c'))) +
    path('M246 486Q258 540 226 566M354 486Q342 540 374 566', 'none', 'stroke="#f9c14a" stroke-width="5"') +
    path(face, '#fff0b8', 'transform="translate(0 -4)"') + path(face, picture.linear(250, 330, 340, 486, stops('0 #d98a54, .5 #b4663f, 1 #8a4636'))) +
    group(
      picture.grain(path(face, picture.linear(0, 400, 0, 490, stops('0 #4a1a40 0, .5 #4a1a40 .2, 1 #4a1a40 .66'))), '', 'fine') +
        path('M293 404Q290 424 288 430Q300 438 312 430Q310 424 307 404', 'none', 'stroke="#6e3430" stroke-width="3" stroke-linecap="round"') +
        ellipse(300, 454, 21, 14, '#4a1430') + path('M281 450Q300 438 319 450Q300 456 281 450Z', '#fff6e6') + ellipse(300, 463, 12, 5, '#d9606a') +
        path('M278 452Q288 440 300 443Q312 440 322 452', 'none', 'stroke="#8a3a3a" stroke-width="4" stroke-linecap="round"') + path('M280 458Q300 478 320 458', 'none', 'stroke="#c2605a" stroke-width="4.4" stroke-linecap="round"'),
      picture.clip(face),
    ) +
    path('M238 398Q300 376 362 398L362 388Q300 366 238 388Z', INK) + goggle(-1) + goggle(1) + path('M294 398q6 -4 12 0', 'none', `stroke="${INK}" stroke-width="4"`) +
    path(cap, '#fff0b8', 'transform="translate(0 -4.4)"') + path(cap, picture.linear(250, 290, 350, 390, stops('0 #ff8a5a, .4 #e8452f, 1 #a3263f'))) +
    group(
      path('M300 280C286 310 284 340 286 376H314C316 340 314 310 300 280Z', CREAM, 'opacity=".92"') + picture.grain(path(cap, picture.linear(0, 330, 0, 392, stops('0 #6e1438 0, 1 #6e1438 .6'))), '', 'fine') +
        path('M256 316Q270 298 286 294', 'none', 'stroke="#ffd9b8" stroke-width="6" stroke-linecap="round" opacity=".9"'),
      picture.clip(cap),
    )
  );
};

/** Foam along the line where body and water meet: bubbles over bubbles. */
const foam = () => {
  const random = chance(83);
  let out = '';
  for (let i = 0; i < 170; i++) {
    const s = random.bell();
    const x = 300 + s * 290;
    const y = 646 - 14 * (1 - s * s) + random.between(-12, 16);
    const r = random.between(2, 8) * (1 - Math.abs(s) * 0.4);
    out += ellipse(x, y + 3, r, r * 0.8, '#7fcfd0') + ellipse(x, y, r, r * 0.8, CREAM);
  }
  return out;
};

/** A gull that keeps up. */
const gull = (x: number, y: number, k: number) =>
  path(`M${x - 30 * k} ${y - 4 * k}Q${x - 16 * k} ${y - 18 * k} ${x} ${y}Q${x + 16 * k} ${y - 18 * k} ${x + 30 * k} ${y - 6 * k}Q${x + 14 * k} ${y - 10 * k} ${x + 2 * k} ${y + 6 * k}Q${x - 12 * k} ${y - 9 * k} ${x - 30 * k} ${y - 4 * k}Z`, CREAM);

export function draw(): string {
  const picture = new Picture('#f2a07a');
  const waterline: Point[] = ridge(-10, 610, 12, (x) => 616 - 26 * Math.exp(-(((x - 300) / 190) ** 2)), [[7, 60]], 12);
  return picture
    .add(
      sky(picture), gull(118, 120, 0.9), gull(180, 158, 0.6), sea(picture),
      group(
        bow(picture, false) + sheets(picture) + swimmer(picture) +
          path(`${smooth(waterline)}L610 806H-10Z`, picture.linear(0, 590, 0, 800, stops('0 #3f9ab4, .3 #1f6f9c, 1 #0c2a60'))) +
          picture.grain(path(`${smooth(waterline)}L610 806H-10Z`, picture.radial(300, 600, 330, stops('0 #ffd9a0 .9, .3 #8fd0cc .6, .7 #1f6f9c .2, 1 #0a1a44 .6')))) +
          bow(picture, true) + foam() +
          path(Array.from({ length: 6 }, (_, i) => smooth(ridge(-10, 610, 14, 676 + i * 16, [[6, 70], [3, 26]], 200 + i * 3))).join(''), 'none', 'stroke="#7fcfd0" stroke-width="2.6" opacity=".45"'),
        'transform="translate(-36 -10) scale(1.12)"',
      ),
    )
    .svg();
}
