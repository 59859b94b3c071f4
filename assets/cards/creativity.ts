/** A painter walks on her own wet brush stroke over a gorge; a low sun in the slot of the rocks behind her. */
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
  points,
  polygon,
  rough,
  sample,
  shape,
  sheet,
  smooth,
  stops,
  tube,
} from './kit';

const INK = '#1a1148';
const SUN = { x: 300, y: 352, r: 118 };
/** The colours across the stroke, upper edge first. */
const PAINT = ['#ffd166', '#2fb5b0', '#fff0c8', '#e8446a', '#f7a63a', '#8fe0c0', '#f2603f', '#2482a4'];

// ── Sky and gorge ─────────────────────────────────────────────────────────────────────────────────

/** Violet overhead, magenta, then the peach of the last sun, with stars coming out. */
const sky = (picture: Picture) => {
  const random = chance(3);
  let stars = '';
  for (let i = 0; i < 46; i++) {
    const [x, y, r] = [random.between(0, 600), random() ** 1.6 * 230, random() ** 3 * 1.5 + 0.6];
    stars += `M${num(x - r)} ${num(y)}a${num(r)} ${num(r)} 0 1 0 ${num(2 * r)} 0a${num(r)} ${num(r)} 0 1 0-${num(2 * r)} 0`;
  }
  const { x, y, r } = SUN;
  return (
    sheet(picture.linear(0, 0, 0, 520, stops('0 #2a1a66, .3 #5a2a86, .58 #a8408e, .8 #de6a86, 1 #f7a07a'))) +
    picture.grain(
      ellipse(
        x,
        y,
        330, 330,
        picture.radial(x, y, 330, stops('0 #ffe0a6 1, .36 #ffb486 .72, .65 #ee7a8e .46, 1 #c04f92 0')),
      ) + sheet(picture.linear(0, 0, 90, 330, stops('0 #1d1250 .92, .5 #2f1a66 .46, 1 #4a2278 0'))),
    ) +
    path(stars, '#ffe9d0', 'opacity=".85"') +
    ellipse(x, y, r, r, picture.linear(x, y - r, x, y + r, stops('0 #fff2cf, .55 #ffe0a0, 1 #ffb27a')))
  );
};

/** A rock wall: its colour falling into dusk, shade away from the sun, ledges, and a brink that is lit on top. */
const wall = (
  picture: Picture,
  line: readonly Point[],
  colours: string,
  shade: string,
  from: Point,
  to: Point,
) => {
  const rock = picture.symbol(path(fillDown(line, 805, false)));
  const brink = picture.symbol(path(polygon(line, false)));
  const fill = (colour: string) => `<use href="#${rock}" fill="${colour}"/>`;
  const top = Math.min(...line.map((p) => p[1]));
  const lit = picture.linear(0, top, 0, top + 200, stops('0 #ffd0a0, .5 #ff9f8e .6, 1 #ff9f8e 0'));
  const strata = [22, 58, 76, 122, 178].map((y) => `<use href="#${brink}" y="${y}"/>`).join('');
  return (
    fill(picture.linear(0, top, 0, 800, stops(colours))) +
    group(strata, `fill="none" stroke="${shade}" stroke-width="4" opacity=".42"`) +
    picture.grain(
      fill(picture.linear(...from, ...to, stops(`0 ${shade} 0, .4 ${shade} .4, 1 ${shade} .95`))),
    ) +
    group(`<use href="#${brink}"/>`, `fill="none" stroke="${lit}" stroke-width="3" stroke-linejoin="round"`)
  );
};

/** The river far below: it winds towards us in flat bends, the evening lying in it. */
const river = (picture: Picture) => {
  const bends: Point[] = points(
    '310 600, 300 607, 318 616, 340 624, 322 636, 290 648, 276 664, 306 682, 356 700, 372 724, 330 752, 286 786, 272 824, 420 824, 424 786, 440 750, 434 716, 400 690, 354 672, 336 658, 352 642, 364 628, 344 614, 326 606, 326 600',
  );
  const water = smooth(bends, true);
  const glint = (text: string) => tube(text);
  return (
    path(water, '#ffd9a8', 'transform="translate(0 -3)"') +
    path(water, picture.linear(0, 600, 0, 800, stops('0 #ffdca4, .16 #a8d8cc, .45 #3a9fb4, 1 #1f5f96'))) +
    path(
      glint('306 676 .3, 330 684 1.6, 358 694 .3') + glint('352 726 .3, 384 734 2, 418 730 .3') + glint('330 764 .3, 362 770 2.2, 402 764 .3') +
        glint('318 790 .3, 340 794 1.8, 372 792 .3') + glint('300 652 .3, 316 650 1.2, 332 651 .3') + glint('372 708 .3, 398 714 1.6, 420 712 .3'),
      '#d8f4e4',
    )
  );
};

/** Firs along the bank, no bigger than her brush's hairs: how deep it goes. */
const firs = () =>
  joints('392 668 .6, 402 664 .8, 411 671 .7, 424 686 1, 434 680 .8, 283 690 .9, 272 698 1.1, 292 712 1, 280 724 1.2, 262 716 1')
    .map(([x, y, scale]) => {
      const put = (text: string) => polygon(place(points(text), { x, y, scale }));
      return path(put('0 -20, 3 -13, 1.6 -13, 5 -6, 2.6 -6, 7 1, -7 1, -2.6 -6, -5 -6, -1.6 -13, -3 -13'), '#3a1f6c') + path(put('0 -20, 3 -13, 1.6 -13, 5 -6, 2.6 -6, 7 1, 2 1'), '#8a4a98');
    })
    .join('');

/** Birds that cross the gorge below her feet: how high she walks. */
const birds = () =>
  ['386 640 1.15', '404 655 .85']
    .map((text) => {
      const [[x, y, scale]] = joints(text) as [Joint];
      const wings = points('-11 -5, -5 -5.4, 0 0, 5 -5.4, 11 -5, 5.4 -2.4, 0 3.4, -5.4 -2.4');
      return path(smooth(place(wings, { x, y, scale, turn: -0.14 }), true, 0.8), '#fff3d8');
    })
    .join('');

/** The gorge behind: table mountains far off, two pairs of walls, mist and the river between them. */
const gorge = (picture: Picture) => {
  const hazy = rough(
    points('-10 430, 70 428, 86 404, 168 402, 184 436, 300 442, 420 436, 436 398, 530 396, 548 424, 610 426'),
    5, 5,
  );
  const farLeft = rough(points('-10 452, 120 456, 136 490, 214 494, 226 548, 258 560, 272 592, 292 606, 296 640'), 6, 8);
  const farRight = rough(points('330 640, 340 600, 360 588, 366 560, 392 552, 400 500, 470 492, 484 450, 610 444'), 6, 12);
  const nearLeft = rough(points('-10 506, 84 510, 96 566, 168 574, 184 640, 214 652, 222 706, 256 722, 270 812'), 7, 18);
  return (
    path(fillDown(hazy, 805, false), picture.linear(0, 396, 0, 560, stops('0 #ee8a94, 1 #c65c94'))) +
    wall(picture, farLeft, '0 #c45a94, .3 #97458f, 1 #5a2f86', '#5a2f86', [230, 470], [20, 640]) +
    wall(picture, farRight, '0 #c45a94, .3 #97458f, 1 #5a2f86', '#5a2f86', [380, 470], [600, 640]) +
    // The floor of the gorge, in shadow, lighter where it runs off to the sun.
    path(
      shape('296 602, 256 640, 220 700, 190 810, 470 810, 450 700, 400 640, 332 602'),
      picture.linear(0, 600, 0, 800, stops('0 #e88a8e, .3 #8f4690, 1 #3c2270')),
    ) +
    river(picture) +
    firs() +
    picture.grain(
      ellipse(
        312, 580, 150, 84,
        picture.radial(312, 580, 150, stops('0 #ffd8a8 .95, .4 #f8a894 .6, .8 #d0689a .38, 1 #c65c94 0'), 'translate(0 255) scale(1 .56)'),
      ),
    ) +
    wall(picture, nearLeft, '0 #7f3a90, .3 #59307f, 1 #2f1c62', '#2a1a60', [170, 520], [0, 660])
  );
};

// ── The two brinks ────────────────────────────────────────────────────────────────────────────────

/** A pot of paint with a run down its side. */
const pot = (x: number, y: number, scale: number, paint: string) => {
  const put = (text: string) => smooth(place(points(text), { x, y, scale }), true);
  const [[bx, by], [cx, cy]] = place(points('-15 -35, 15 -35'), { x, y, scale }) as [Point, Point];
  return (
    path(`M${num(bx)} ${num(by)}C${num(bx - 6)} ${num(by - 24 * scale)} ${num(cx + 6)} ${num(cy - 24 * scale)} ${num(cx)} ${num(cy)}`, 'none', 'stroke="#c98ab0" stroke-width="1.8"') +
    path(put('-15 -36, -15 -18, -14 0, 0 4, 14 0, 15 -18, 15 -36, 0 -32'), '#3a2470') +
    path(put('4 -34, 15 -36, 15 -18, 14 0, 6 3, 8 -16'), '#a85a9a') +
    ellipse(x, y - 36 * scale, 15 * scale, 5.4 * scale, '#ffe0b8') +
    ellipse(x, y - 36 * scale, 12 * scale, 3.8 * scale, paint) +
    path(put('-12 -34, -4 -32, 2 -32, 1 -22, -2 -21, -3 -26, -6 -25, -7 -12, -10 -12, -10 -26'), paint)
  );
};

/** The brink she came from: dark, with the pots she left there. */
const start = (picture: Picture) => {
  const line = rough(points('-10 618, 70 622, 128 634, 150 700, 176 740, 190 810'), 8, 21);
  return (
    wall(picture, line, '0 #4a2a7c, .4 #2f1c62, 1 #1d1250', INK, [120, 590], [0, 760]) +
    pot(44, 630, 1.25, '#2f9fb0') +
    pot(94, 640, 1, '#f7a63a') +
    pot(10, 650, 1.1, '#e8446a')
  );
};

/** Flowers some ten units across, to be placed and coloured by `<use>`: no two neighbours need be alike. */
const flowerSymbols = (picture: Picture) => {
  const ring = (count: number, petal: string, start = 0) =>
    Array.from({ length: count }, (_, i) => smooth(place(points(petal), { turn: start + (i * 2 * Math.PI) / count }), true, 0.9)).join('');
  const open =
    path(ring(5, '0 0, 2.9 -2.2, 2.8 -4.8, 1 -5.6, 0 -4.9, -1 -5.6, -2.8 -4.8, -2.9 -2.2')) +
    path(ring(5, '0 0, .7 -1.6, 0 -3.6, -.7 -1.6'), '#7a1f5c', 'opacity=".45"') +
    ellipse(0, 0, 1.2, 1.2, '#fff0b8');
  const daisy =
    path(ring(9, '0 0, 1 -2.6, .9 -5, 0 -5.9, -.9 -5, -1 -2.6')) + ellipse(0, 0, 1.9, 1.9, '#f2a02d') + ellipse(-0.5, -0.5, 0.8, 0.8, '#ffe08a');
  const tulip =
    path(shape('-3.6 -4.6, -1.8 -3, 0 -6, 1.8 -3, 3.6 -4.6, 3.8 0, 2 3.4, 0 4, -2 3.4, -3.8 0')) +
    path(shape('0 -5.6, 1.7 -2, 1.4 2.4, 0 3.6, -1.4 2.4, -1.7 -2'), '#fff0c8', 'opacity=".4"');
  return [open, daisy, tulip].map((drawn) => picture.symbol(drawn)) as [string, string, string];
};

const FLOWERS = ['#ff5a78', '#ff8f5a', '#ffd166', '#fff0c8', '#8fe0c0', '#f2603f', '#c85ad0'];
const bloom = (id: string, x: number, y: number, size: number, turn: number, colour: string) =>
  `<use href="#${id}" fill="${colour}" transform="translate(${num(x)} ${num(y)}) scale(${num(size)} ${num(size * 0.86)}) rotate(${Math.round(turn)})"/>`;

/** Cloud of petals round each twig: plum below, rose, and pale where the sun comes through, whole blossoms on top. */
const crown = (open: string) => {
  const random = chance(31);
  const sprays = joints(
    '484 300 19, 512 300 22, 500 276 15, 520 262 15, 536 292 19, 530 322 17, 552 340 12, 506 396 15, 526 400 13, 470 306 10, 548 268 13, 566 300 10',
  );
  const bands = [
    ['#8f3a7c', 4, 5, 9], ['#d84f80', 2, 1, 12], ['#ff8f9a', 0, -2, 10], ['#ffd0b8', -2, -6, 7],
  ] as const;
  const petals = bands
    .map(([colour, dx, dy, count]) => {
      let d = '';
      for (const [x, y, spread] of sprays)
        for (let i = 0; i < (count * spread) / 13; i++) {
          const [px, py] = [x + dx + random.bell() * spread * 1.2, y + dy + random.bell() * spread * 0.85];
          d += smooth(place(blade(0.36), { x: px, y: py, scale: random.between(5, 9), turn: random() * 6.3 }), true);
        }
      return path(d, colour);
    })
    .join('');
  const whole = sprays
    .flatMap(([x, y, spread]) =>
      Array.from({ length: Math.round(spread / 6) }, () =>
        bloom(
          open,
          x + random.bell() * spread,
          y + random.bell() * spread * 0.7 - 2,
          random.between(1.1, 1.8),
          random() * 72,
          random.pick(['#fff0d8', '#ffc0a8', '#ff7a90']),
        ),
      ),
    )
    .join('');
  return petals + whole;
};

/** A bare grey tree on the other side; the boughs nearest to the paint have begun to blossom. */
const tree = (picture: Picture, open: string) => {
  const boughs = [
    '562 480 18, 555 440 10.6, 558 400 8.6, 550 360 7', '552 366 6.6, 538 330 5.4, 514 304 3.6, 484 296 1',
    '551 364 6.6, 562 320 5, 556 282 3.4, 564 236 .8', '558 394 5.4, 582 362 4.2, 598 320 2.8, 622 300 1',
    '532 322 4.4, 530 296 3, 514 268 .8', '560 310 4, 582 286 2.8, 590 252 .8',
    '555 424 5, 530 400 3.4, 500 396 1', '570 300 2, 574 276 1.4, 570 262 .6',
    '592 340 2.6, 582 322 1.6, 582 308 .6',
  ].map((text) => limb(joints(text), 3));
  return (
    path(boughs.join(''), picture.linear(530, 420, 592, 356, stops('0 #8a4a5c, .4 #6d5078, 1 #5f587f'))) +
    crown(open)
  );
};

/** Leaves and stalk of one flower, foot on the ground, the leaf to one side or the other. */
const stalk = (x: number, y: number, foot: number, lean: number, side: 1 | -1, size: number) =>
  limb([[x + 2, foot, 1.5], [x + lean, (y + foot) / 2, 1.2], [x, y, 0.8]], 3) +
  smooth(place(blade(0.2, 0.45), { x: x + 2, y: foot - 3, scale: 9 + size * 5, turn: side > 0 ? -0.75 : -2.3 }), true) +
  smooth(place(blade(0.18, 0.45), { x: x + lean * 0.6, y: (y + foot) / 2 + 4, scale: 6 + size * 3, turn: side > 0 ? -2.4 : -0.6 }), true);

/** Where paint runs down the cliff, moss and small flowers follow it. */
const runs = (ids: readonly string[]) => {
  const random = chance(58);
  const list = joints('474 530 44, 496 516 86, 524 506 56, 546 502 34');
  return list
    .map(([x, y, h], i) => {
      const colour = ['#2fb5b0', '#e8446a', '#f7a63a', '#35c4b0', '#ffd166'][i] as string;
      const r = random.between(2.4, 3.6);
      const run = path(limb([[x, y - 12, r * 2.4], [x + 5, y + h * 0.3, r * 0.9], [x - 1, y + h * 0.65, r * 0.8], [x + 2, y + h, r * 1.2]], 3), colour);
      const leaves = Array.from({ length: 4 }, (_, k) =>
        smooth(place(blade(0.3, 0.5), { x: x + 1, y: y + (h * (k + 1)) / 5, scale: random.between(8, 12), turn: k % 2 ? -0.5 : -2.6 }), true),
      ).join('');
      return run + path(leaves, '#2f9f8a') + bloom(ids[i % 2] as string, x + 3, y + h + 4, 1.9 - i * 0.15, random() * 72, FLOWERS[(i * 3 + 2) % 7] as string);
    })
    .join('');
};

/** The far brink: grey and bare, waking up in colour where the first paint has landed. */
const goal = (picture: Picture) => {
  const ids = flowerSymbols(picture);
  const random = chance(8);
  const line = rough(points('424 810, 440 730, 434 660, 462 610, 456 540, 486 478, 530 466, 610 460'), 8, 33);
  const d = fillDown(line, 805, false);
  let [meadow, stalks] = ['', ''];
  // Each: place, size, kind.
  const heads = joints(`
    590 458 1, 574 450 1.1, 584 470 1.3, 560 454 1.7, 542 438 2.1, 518 432 2.5, 494 444 2.8, 556 434 1.5, 530 460 2.5, 552 478 2.1,
    576 488 1.6, 506 468 2.9, 480 468 2.3, 528 492 2.4, 490 494 2.8, 466 492 1.9
  `);
  for (const [i, [x, y, size]] of heads.entries()) {
    const foot = Math.max(y + 20 + size * 6, 476);
    const kind = (i * 5 + (i >> 2)) % 3;
    stalks += stalk(x, y, foot, random.bell() * 6, i % 2 ? 1 : -1, size);
    meadow += bloom(
      ids[kind] as string, x, y,
      size * (kind === 2 ? 1.15 : 1),
      kind === 2 ? random.between(-14, 14) : random() * 72,
      FLOWERS[(i * 3 + kind) % 7] as string,
    );
  }
  let grass = '';
  for (let i = 0; i < 46; i++) {
    const x = random.between(462, 606);
    grass += smooth(place(blade(0.12, 0.35), { x, y: mix(500, 470, (x - 470) / 130) + random.bell() * 8, scale: random.between(10, 22) * mix(1.1, 0.6, (x - 462) / 144), turn: -1.57 + random.bell() * 0.7 }), true);
  }
  return (
    tree(picture, ids[0]) +
    path(d, picture.linear(0, 460, 0, 800, stops('0 #8d86a0, .25 #655e88, 1 #2f2660'))) +
    picture.grain(
      path(d, picture.linear(450, 600, 610, 680, stops('0 #2a1f5c 0, .3 #2a1f5c .42, 1 #1d1650 .95'))),
    ) +
    path(
      'M462 610L510 622L548 606M456 544L498 556M436 664L500 684L590 670M440 732L520 744M510 622L516 650M500 684L494 720', 'none',
      'stroke="#2a1f5c" stroke-width="2" opacity=".6"',
    ) +
    path(
      polygon(
        line.filter((p) => p[1] < 700),
        false,
      ),
      'none', 'stroke="#ffe0c0" stroke-width="2.6" stroke-linejoin="round" opacity=".9"',
    ) +
    group(
      picture.grain(
        ellipse(
          492, 486, 124, 84,
          picture.radial(492, 486, 124, stops('0 #35c4b0 1, .4 #2f9f8a .7, .8 #3f7a5c .42, 1 #3f7a5c 0')),
        ),
      ) + runs(ids),
      picture.clip(d),
    ) +
    path(grass, '#1f7f78') +
    path(stalks, '#2a8f80') +
    meadow
  );
};

// ── The stroke ────────────────────────────────────────────────────────────────────────────────────

const SPINE = sample(
  joints('-90 880 124, 20 778 92, 130 690 66, 240 616 50, 330 560 42, 412 516 36, 456 496 30, 500 480 22'),
  8,
);
/** How far along the brush has come. */
const TIP = 0.75;

/** A point of the stroke: how far along (0 … 1), how far across (−1 upper edge … 1 lower edge). */
const onStroke = (along: number, across: number): Point => {
  const i = along * (SPINE.length - 1);
  const low = Math.max(0, Math.min(SPINE.length - 2, Math.floor(i)));
  const [a, b] = [SPINE[low] as Joint, SPINE[low + 1] as Joint];
  const [x, y, r] = [mix(a[0], b[0], i - low), mix(a[1], b[1], i - low), mix(a[2], b[2], i - low)];
  return [x + across * r * 0.46, y + across * r * 0.74];
};

/** One bristle's trace, from and to a place along the stroke; it ends in a point. */
const streak = (from: number, to: number, across: number, half: number) => {
  const at = (t: number, side: number) =>
    onStroke(mix(from, to, t), across + side * half * (t === 1 ? 0.05 : 1));
  const steps = [0, 0.4, 0.84, 1];
  return smooth([...steps.map((t) => at(t, -1)), ...steps.toReversed().map((t) => at(t, 1))], true, 0.8);
};

const edge = (across: number, from = 0) =>
  Array.from({ length: 10 }, (_, i) => onStroke(mix(from, TIP, i / 9), across));

/** The bridge: bristle bands that run out ragged ahead of the brush, a thick wet edge, drips. */
const stroke = (picture: Picture) => {
  const random = chance(17);
  const body = smooth([...edge(-1), ...edge(1.1).reverse()], true);
  let drips = '';
  for (let i = 0; i < 15; i++) {
    const t = mix(0.3, 0.74, (i + random() * 0.8) / 15);
    const [x, y] = onStroke(t, 1.06);
    const r = mix(5.6, 2.2, t) * random.between(0.7, 1.15);
    const h = random.between(0.15, 1) ** 2 * 110 * mix(1.1, 0.7, t) + 8;
    drips += path(
      limb(
        [[x, y - 6, r * 2.2], [x, y + h * 0.35, r * 0.6], [x, y + h, r]],
        3,
      ),
      random.pick(['#2f9fb0', '#35c4b0', '#25808f']),
    );
  }
  const bands: string[] = [];
  for (let pass = 0; pass < 3; pass++) {
    PAINT.forEach((colour, i) => {
      let d = '';
      for (let k = 0; k < 4 - pass; k++) {
        const across = mix(-1, 1, (i + 0.5 + random.bell() * (0.5 + pass * 0.8)) / PAINT.length);
        const end = mix(TIP + 0.02, 0.98, random() ** 1.3);
        d += streak(
          pass && random() * 0.5,
          pass > 1 ? mix(0.3, TIP, random()) : end,
          Math.max(-0.97, Math.min(0.97, across)),
          random.between(0.02, 0.075 - pass * 0.024),
        );
      }
      bands.push(path(d, colour));
    });
  }
  // Ridges in thick paint: beside each wet gleam its own thin shadow.
  let wet = '';
  let furrow = '';
  for (let k = 0; k < 22; k++) {
    const from = random() * 0.62;
    furrow += streak(from, Math.min(TIP, from + random.between(0.1, 0.26)), random.between(-0.96, 0.96), random.between(0.006, 0.014));
    wet += streak(
      from,
      Math.min(TIP, from + random.between(0.08, 0.3)),
      random.between(-0.96, 0.96),
      random.between(0.004, 0.012),
    );
  }
  return (
    drips +
    path(smooth([...edge(0.9), ...edge(1.16).reverse()], true), '#17606f') +
    path(smooth([...edge(-1), ...edge(1).reverse()], true), '#f2a04a') +
    bands.join('') +
    path(furrow, '#5a1f5c', 'opacity=".4"') +
    path(wet, '#fffbe8', 'opacity=".8"') +
    path(body, picture.linear(190, 590, 60, 820, stops('0 #4a1a76 0, 1 #4a1a76 .4'))) +
    picture.grain(
      path(body, picture.linear(150, 600, 70, 830, stops('0 #4a1f6e 0, .5 #4a1f6e .33, 1 #2f1a66 .38'))),
      '', 'fine',
    )
  );
};

/** Tendrils: where a bristle's trace leaves the stroke it goes on by itself, curls and buds. */
const tendrils = () => {
  const stem = [
    '462 492 3.4, 486 470 2.8, 494 442 2.2, 482 424 1.8, 468 428 1.4, 470 440 1, 478 440 .4',
    '474 500 3, 504 486 2.6, 532 490 2, 544 506 1.5, 534 516 1.1, 526 508 .5',
    '458 482 2.8, 466 456 2.4, 458 432 1.8, 444 424 1.4, 436 434 1, 444 440 .4',
  ];
  const leaf = (x: number, y: number, turn: number) => smooth(place(blade(0.3, 0.5), { x, y, scale: 12, turn }), true);
  return stem.map((text, i) => path(tube(text), ['#35c4b0', '#2482a4', '#f7a63a'][i] as string)).join('') + path(leaf(492, 456, -0.5) + leaf(489, 462, 2.9) + leaf(522, 486, -1.2) + leaf(463, 448, 2.6), '#35c4b0');
};

/** Drops that fly ahead of the brush; higher up they have opened into butterflies. */
const spatter = () => {
  const random = chance(77);
  let out = '';
  for (let i = 0; i < 30; i++) {
    const t = random();
    const [x, y] = [mix(440, 540, t), mix(462, 400, t) - Math.sin(t * 3) * 30 + random.bell() * 26];
    const r = random() ** 2 * 3.8 + 1.2;
    out += ellipse(x, y, r * 1.3, r * 0.9, random.pick(PAINT), `transform="rotate(-34 ${num(x)} ${num(y)})"`);
  }
  return out;
};

/** A butterfly with wings half up: two near wings bright, the far pair a shade deeper behind. */
const butterfly = (x: number, y: number, scale: number, turn: number, colour: string, deep: string) => {
  const put = (text: string) => smooth(place(points(text), { x, y, scale, turn }), true, 0.9);
  return (
    path(put('0 0, 3 -10, 11 -15, 14 -9, 8 -1') + put('0 1, 7 1, 11 6, 7 9, 2 5'), deep) +
    path(put('0 0, -3 -9, -12 -16, -17 -10, -12 -2') + put('0 1, -10 0, -14 6, -8 10, -2 6'), colour) +
    path(put('-6 -4, -9 -9, -13 -9, -11 -4'), '#fff3d2', 'opacity=".75"') +
    path(limb(place(joints('1 -5 .7, 0 0 1.3, -1 6 1, -2 9 .4'), { x, y, scale, turn })), INK)
  );
};
const butterflies = () =>
  butterfly(474, 384, 0.8, 0.5, '#e8446a', '#a82a5c') +
  butterfly(446, 330, 1.05, -0.3, '#35c4b0', '#1f7f90') +
  butterfly(500, 222, 1.2, 0.35, '#ffd166', '#e08a3a') +
  butterfly(456, 176, 0.85, 0.1, '#f2603f', '#b03a50') +
  butterfly(534, 142, 0.7, 0.5, '#8fe0c0', '#3f9a98');

// ── The painter ───────────────────────────────────────────────────────────────────────────────────

const SKIN = '#a85c38';
const SKIN_DEEP = '#7d3f33';
/** A coat that reaches the hips, belted; its skirt flies out behind her. */
const SMOCK =
  '272 408, 284 400, 298 402, 310 414, 317 434, 313 454, 307 468, 308 486, 318 508, 316 522, 296 528, 276 522, 258 532, 238 524, 216 534, 198 524, 178 526, 198 506, 220 488, 236 468, 244 450, 254 428';

/** The brush's handle runs from behind her ribs to the ferrule. */
const HANDLE = { from: [262, 424], to: [398, 471] } as const;
const onHandle = (t: number): Point => [mix(HANDLE.from[0], HANDLE.to[0], t), mix(HANDLE.from[1], HANDLE.to[1], t)];
const HANDLE_TURN = Math.atan2(HANDLE.to[1] - HANDLE.from[1], HANDLE.to[0] - HANDLE.from[0]);
/** Drawn at the handle: x along it, y across. */
const grip = (text: string, t: number) => {
  const [x, y] = onHandle(t);
  return place(joints(text), { x, y, turn: HANDLE_TURN });
};

/** The big brush: turned handle, ferrule, bristles full of every colour that bend onto the stroke. */
const brush = () => {
  const head = (text: string) => place(points(text), { x: 398, y: 471, turn: HANDLE_TURN });
  const strand = (u: number, long: number) =>
    limb(
      place(
        joints(`${num(mix(16, 14, u))} ${num(mix(-20, 20, u))} 4, ${num(mix(36, 30, u))} ${num(mix(-20, 24, u))} 5,
          ${num(mix(56, 44, u))} ${num(mix(-8, 30, u))} 4.4, ${num(mix(70, 53, u) + long * 0.4)} ${num(mix(13, 39, u) + long)} 1`),
        { x: 398, y: 471, turn: HANDLE_TURN },
      ),
      3,
    );
  const bristles = PAINT.map((colour, i) => {
    const u = i / (PAINT.length - 1);
    return path(strand(u, 0) + strand(Math.min(1, u + 0.07), 3) + strand(Math.max(0, u - 0.06), -3), colour);
  });
  const hairs = [0.06, 0.2, 0.34, 0.48, 0.62, 0.76, 0.9].map((u) => {
    const at = (x: number, y: number) => `${num(x)} ${num(y)}`;
    return path(
      limb(
        place(
          joints(`${at(mix(20, 16, u), mix(-20, 20, u))} .3, ${at(mix(38, 31, u), mix(-18, 25, u))} 1, ${at(mix(58, 46, u), mix(-4, 32, u))} .3`),
          { x: 398, y: 471, turn: HANDLE_TURN },
        ),
      ),
      '#4a1f5c', 'opacity=".35"',
    );
  });
  return (
    path(limb(grip('-3 0 3, 6 0 4.4, 40 0 3.6, 80 0 4.2, 116 0 5.4, 136 0 4', 0)), '#e8923a') +
    path(limb(grip('0 -1.6 .4, 40 -1.6 1.2, 100 -2 1.5, 134 -2 .6', 0)), '#ffe0a0') +
    path(limb(grip('118 0 5.6, 128 0 5.4', 0)), '#e2432f') +
    bristles.join('') +
    hairs.join('') +
    path(polygon(head('-6 -6, 4 -14, 20 -25, 24 -14, 22 22, 17 24, 2 15, -6 7')), '#e6ccd6') +
    path(polygon(head('-6 1, 23.4 4, 22 22, 17 24, 2 15, -6 7')), '#9a6aa4') +
    path(polygon(head('0 -9, 22 -20, 23 -16, 0 -5')), '#fffaf0') +
    path(`${polygon(head('4 -14, 2 15'), false)}${polygon(head('14 -20, 11 20'), false)}`, 'none', 'stroke="#6e4684" stroke-width="1.6"')
  );
};

/** Striding up her own stroke: the far leg has stepped up and carries her, the near one pushes off from its toes. */
const legs = () =>
  path(tube('303 560 8, 304 574 6.6, 303 582 7'), SKIN_DEEP) +
  path(shape('292 577, 300 579, 311 575, 319 581, 333 579, 341 583, 339 590, 318 597, 298 603, 290 600, 289 588'), '#d8402f') +
  path(shape('289 597, 300 599, 320 592, 341 585.6, 340 591, 320 599, 299 606, 289 603'), '#fff0d2') +
  path(shape('252 494, 280 494, 306 503, 326 514, 333 528, 328 546, 319 568, 296 566, 301 546, 302 534, 284 532, 256 526'), '#2a2370') +
  path(shape('294 560, 320 564, 318 573, 293 569'), '#5a4aa0') +
  path(tube('201 596 8, 193 606 6.6, 187 614 7'), SKIN) +
  path(shape('176 604, 184 608, 195 607, 203 619, 218 626, 225 631, 224 638, 212 642, 198 637, 184 626, 174 614'), '#f2603f') +
  path(shape('173 608, 177 618, 188 629, 200 638, 213 642, 225 637, 224 643, 211 647, 197 642, 182 631, 170 616'), '#fff0d2') +
  path(shape('230 498, 256 492, 276 500, 276 524, 264 548, 248 568, 232 586, 216 604, 190 590, 202 570, 214 552, 220 530, 224 510'), '#3a3090') +
  path(shape('190 582, 218 600, 212 609, 185 592'), '#6a5ab4') +
  // The cloth pulls behind the bent knee and from the hip.
  path(
    tube('312 530 .4, 320 524 2, 330 524 .4') + tube('302 536 .4, 310 540 1.8, 322 538 .4') + tube('306 552 .3, 314 554 1.4, 322 552 .3') +
      tube('226 552 .4, 240 556 2.4, 256 546 .4') + tube('220 568 .4, 230 574 2, 240 570 .4') + tube('250 502 .4, 240 528 2.6, 228 546 .4'),
    '#18144c', 'opacity=".6"',
  );

/** Head, in units round its middle, bent over the work: she watches the bristles and smiles. */
const headOf = () => {
  const set = { x: 312, y: 376, turn: 0.2 };
  const put = (text: string, closed = true, tension = 1) => smooth(place(points(text), set), closed, tension);
  const pen = (text: string, colour: string, width: number) =>
    path(put(text, false), 'none', `stroke="${colour}" stroke-width="${width}" stroke-linecap="round"`);
  return (
    path(limb(place(joints('-18 -15 10.4, -23 -19 10.8, -26 -21 9'), set)), '#d3cce4') +
    path(put('13 -17, 16.6 -10, 16 -5, 18.6 0, 22.4 3.4, 22 6.4, 17.6 7.4, 19 9.6, 17.8 11.4, 18.4 13.6, 16 15.8, 16 19.4, 12.6 22.6, 6 22.4, -2 17, -8 8, -12 -4, -6 -18, 4 -22', true, 0.8), SKIN) +
    path(put('-8 6, -2 17, 6 22.4, 12 23, 7 18, 1 11, -1 2', true, 0.9), SKIN_DEEP, 'opacity=".75"') +
    path(put('5 5, 9 3, 13 5.4, 11.4 9, 7 9', true), '#d8553f', 'opacity=".55"') +
    // Eye, brow, nostril, the smile.
    path(put('6.8 -3, 9 -5.6, 12.6 -5.6, 14.6 -3.4, 11 -1.4'), '#fff3e0') +
    ellipse(...(place(points('12 -3.3'), set)[0] as Point), 2, 2.2, INK) +
    pen('5.2 -2.8, 8.4 -6, 12.6 -6.2, 15.2 -4', '#2a1238', 1.6) +
    pen('4.6 -11.6, 9.4 -14.4, 15 -13.6', '#e4dcec', 2.2) +
    pen('18 6, 20 6.6', SKIN_DEEP, 1.4) + pen('5.6 6, 6.4 8, 5.8 10', SKIN_DEEP, 1.2) +
    path(put('16.6 11, 12 11, 7.4 8.2, 8.8 12.4, 13 15, 16 13.6', true, 0.9), '#5a1434') +
    path(put('16.2 11.2, 12.4 11.4, 9.4 10.2, 11 12.6, 15.8 12.8', true, 0.7), '#fffaf0') +
    path(put('-4 -3, 0 -4, 1.6 0, -1 6, -4 4', true), SKIN_DEEP) +
    pen('-2.4 -1, 0 -1, -1 3', SKIN, 1.2) +
    // Hair swept back into a knot, some of it come loose.
    path(put('13 -16, 15.6 -20, 9 -26, -4 -27, -15 -21, -19 -9, -16 5, -10 11, -6 5, -5 -3, 0 -6, 4 -11, 9 -13'), '#ece6f2') +
    path(put('-6 5, -5 -3, -9 -8, -16 -10, -18.4 -5, -16 5, -10 11'), '#b9aed2', 'opacity=".8"') +
    pen('12 -18, 2 -17, -8 -10, -14 -2', '#b0a4cc', 1.5) + pen('10 -23, -2 -22, -12 -15', '#b0a4cc', 1.5) + pen('-31 -24, -24 -28, -17 -22, -21 -15, -27 -17', '#9c90be', 1.6) +
    pen('-14 8, -20 11, -27 8', '#ece6f2', 1.8) + pen('-12 10, -18 15, -24 14', '#d3cce4', 1.5) +
    // The small brush that holds the knot.
    path(limb(place(joints('-41 -34 1, -28 -24 1.6, -10 -11 1.2'), set)), '#35c4b0') +
    path(limb(place(joints('-41 -34 2.2, -45 -37 2.6, -51 -42 .4'), set)), '#e2432f')
  );
};

/** The scarf's two ends on the wind, each with its under side. */
const scarf = () =>
  path(tube('282 408 6, 260 414 8, 238 408 8.6, 216 416 8.4, 196 412 4'), '#a82a58') +
  path(tube('282 404 7, 258 394 9.4, 232 400 10, 204 388 10.4, 176 394 9, 152 382 4'), '#e8446a') +
  path(tube('270 402 .4, 250 400 2.6, 230 406 3, 212 398 .4') + tube('214 393 .4, 196 392 2.8, 176 399 2.6, 162 392 .4'), '#a82a58') +
  path(tube('262 390 .4, 246 390 1.4, 230 394 .4') + tube('212 382 .4, 198 382 1.4, 180 387 .4'), '#ffa0a8');

/** All of her that lies behind the handle. */
const painter = (smock: string) =>
  // The far arm: raised from the shoulder, the forearm coming down on the handle.
  path(shape('296 404, 314 402, 334 408, 350 418, 348 430, 336 434, 318 428, 302 430'), '#155a78') +
  path(tube('342 424 8, 354 436 7.4, 364 448 6.2, 368 458 5.6'), SKIN_DEEP) +
  path(shape('336 414, 352 420, 348 434, 333 430'), '#2f86a0') +
  legs() +
  scarf() +
  path(tube('286 412 11, 295 398 9.6, 302 388 9.4'), SKIN_DEEP) +
  path(shape(SMOCK), smock) +
  path(shape('270 408, 280 398, 296 396, 309 404, 312 414, 302 419, 286 417, 274 416'), '#e8446a') +
  path(tube('276 411 .4, 290 413 2, 306 411 .4'), '#a82a58') +
  headOf() +
  path(limb(grip('-5 4 5, 2 6 6.4, 8 5 5', 0.78)), SKIN_DEEP);

/** Folds, belt, pocket and splashes of the coat: cloth hangs from the shoulder and breaks at the belt. */
const smockDetail = (picture: Picture) =>
  group(
    picture.grain(
      path(shape(SMOCK), picture.linear(300, 440, 196, 500, stops('0 #0f2f5c 0, .35 #0f2f5c .38, 1 #16184c .8'))),
      '', 'fine',
    ) +
      path(
        tube('252 476 .4, 238 496 3.4, 222 532 1') + tube('266 478 .4, 258 500 3, 254 530 1') + tube('284 478 .4, 286 500 2.6, 280 526 .6') + tube('242 470 .4, 220 494 3, 196 520 .8') +
          tube('306 424 .4, 300 440 2.4, 290 458 .6') + tube('270 474 .4, 262 466 2, 250 462 .4'),
        '#0f2a56', 'opacity=".75"',
      ) +
      path(
        tube('300 478 .4, 304 500 2, 309 520 .4') + tube('274 480 .4, 270 504 1.8, 268 524 .4') + tube('246 480 .4, 232 500 1.8, 212 526 .4'),
        '#5cc0c8', 'opacity=".75"',
      ) +
      path(shape('240 461, 262 468, 286 470, 311 463, 309 473, 286 479, 260 477, 236 470'), '#f2a03a') +
      path(tube('240 467 .4, 262 474 1.4, 286 476 1.2, 306 471 .4'), '#a85a2f') +
      joints('250 508 3.6, 298 494 4, 230 514 2.6, 264 500 2, 306 512 2.6, 276 512 3, 296 444 2.6, 306 436 1.8, 246 492 1.8, 212 520 2.6, 286 506 1.6')
        .map(([x, y, r], i) => ellipse(x, y, r, r * 1.1, PAINT[(i * 3 + 3) % 8]))
        .join(''),
    picture.clip(shape(SMOCK)),
  ) +
  // The belt's bow behind.
  path(tube('240 466 2, 228 460 4.4, 218 466 3, 230 468 2') + tube('238 468 1.6, 226 478 2.6, 208 482 2.6, 196 490 1'), '#d97f2f');

/** Four fingers over the handle, nearest last, each with the dark of the next behind it. */
const fingers = (t: number, skin: string, dark: string) =>
  [3, 2, 1, 0]
    .map((i) => {
      const x = -8 + i * 5;
      const one = `${x} -6 2.3, ${x + 1.2} -3.4 2.8, ${x + 1.2} 3 2.6, ${x - 0.6} 6.4 2`;
      return path(limb(grip(one, t)), dark, 'transform="translate(.9 .8)"') + path(limb(grip(one, t)), skin);
    })
    .join('');

/** Both hands on the handle: the far one guides it, the near one, elbow back, drives it from behind. */
const hands = () =>
  fingers(0.78, '#8f4c34', '#4a2238') +
  // Near arm: forearm and fist, then the sleeve pushed up over the elbow.
  path(tube('262 470 8.6, 278 460 8, 294 448 6, 301 443 5.4'), SKIN) +
  path(tube('264 476 .4, 280 466 2.4, 296 453 .6'), SKIN_DEEP, 'opacity=".7"') +
  path(limb(grip('-10 7 4.6, -3 6 7, 5 5 6', 0.31)), SKIN) +
  fingers(0.31, SKIN, SKIN_DEEP) +
  path(limb(grip('-9 5 3, -3 1 2.9, 3 -4.6 2.4', 0.27)), '#c07248') +
  path(shape('268 410, 284 408, 295 420, 292 436, 284 450, 280 462, 274 474, 260 482, 247 477, 243 464, 250 446, 258 426'), '#103a62', 'transform="translate(-1 3)" opacity=".6"') +
  path(shape('268 410, 284 408, 295 420, 292 436, 284 450, 280 462, 274 474, 260 482, 247 477, 243 464, 250 446, 258 426'), '#2f8fb0') +
  path(shape('258 428, 250 446, 243 464, 247 477, 260 482, 268 478, 258 470, 256 456, 262 440, 266 424'), '#14507c', 'opacity=".75"') +
  path(tube('276 470 .4, 268 462 2, 258 460 .4') + tube('284 448 .4, 274 450 1.8, 264 446 .4') + tube('280 420 .4, 274 432 2, 272 442 .4'), '#0f3560', 'opacity=".8"') +
  path(tube('288 418 .4, 287 432 1.6, 281 446 .4'), '#8fe0e0', 'opacity=".85"') +
  path(shape('270 452, 282 458, 280 472, 266 482, 262 474, 270 466'), '#7cc8d8') +
  ellipse(276, 434, 2.2, 2.6, '#ffd166') + ellipse(262, 452, 1.8, 2, '#e8446a') + ellipse(270, 426, 1.4, 1.6, '#fff0c8');

/** Her shadow falls towards us over the wet paint: the whole figure, tipped down from the line of her feet. */
const cast = (picture: Picture, whole: string) => {
  const top = smooth([...edge(-1), ...edge(1).reverse()], true);
  const tipped = `<use href="#${whole}" transform="matrix(1.16 -.6 .4 -.5 -290 1084)" style="filter:brightness(0) invert(1)"/>`;
  return group(
    sheet(picture.linear(300, 560, 160, 720, stops('0 #3a1458 .72, 1 #3a1458 .3')), picture.mask(tipped)),
    picture.clip(top),
  );
};

export const draw = (): string => {
  const picture = new Picture('#a8408e');
  picture.add(sky(picture), gorge(picture), birds(), start(picture), goal(picture), stroke(picture), tendrils());
  const smock = picture.linear(312, 420, 196, 520, stops('0 #2f9ab4, .35 #1f7496, 1 #174a7c'));
  const [body, tool, arm] = [painter(smock), brush(), hands()].map((part) => picture.symbol(part));
  const use = (id = '', extra = '') => `<use href="#${id}"${extra}/>`;
  const whole = picture.symbol(use(body) + use(tool) + use(arm));
  picture.add(cast(picture, whole));
  const rim = picture.mask(use(whole, ' x="2.4" y="-1.8" style="filter:brightness(0) invert(1)"'));
  picture.add(
    sheet('#fffbe8', rim),
    use(body),
    smockDetail(picture),
    use(tool),
    use(arm),
    spatter(),
    butterflies(),
  );
  return picture.svg();
};
