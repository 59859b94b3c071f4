/** A painter walks on her own wet brush stroke over a gorge; a low sun in the slot of the rocks behind her. */
import {
  chance,
  ellipse,
  fillDown,
  group,
  type Joint,
  limb,
  mix,
  num,
  Picture,
  type Point,
  path,
  place,
  polygon,
  rough,
  sample,
  sheet,
  smooth,
} from './kit';

const rows = (text: string) => text.split(',').map((row) => row.trim().split(/\s+/));
const points = (text: string) => rows(text).map((row) => row.map(Number) as unknown as Point);
const joints = (text: string) => rows(text).map((row) => row.map(Number) as unknown as Joint);
/** A gradient's stops: offset, colour, alpha. */
const fade = (text: string) =>
  rows(text).map(([at, colour = '', alpha]): [number, string, number] => [
    Number(at),
    colour,
    Number(alpha ?? 1),
  ]);

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
    sheet(picture.linear(0, 0, 0, 520, fade('0 #2a1a66, .3 #5a2a86, .58 #a8408e, .8 #de6a86, 1 #f7a07a'))) +
    picture.grain(
      ellipse(
        x,
        y,
        330, 330,
        picture.radial(x, y, 330, fade('0 #ffe0a6 1, .36 #ffb486 .72, .65 #ee7a8e .46, 1 #c04f92 0')),
      ) + sheet(picture.linear(0, 0, 90, 330, fade('0 #1d1250 .92, .5 #2f1a66 .46, 1 #4a2278 0'))),
    ) +
    path(stars, '#ffe9d0', 'opacity=".85"') +
    ellipse(x, y, r, r, picture.linear(x, y - r, x, y + r, fade('0 #fff2cf, .55 #ffe0a0, 1 #ffb27a')))
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
  const lit = picture.linear(0, top, 0, top + 200, fade('0 #ffd0a0, .5 #ff9f8e .6, 1 #ff9f8e 0'));
  const strata = [22, 58, 76, 122, 178].map((y) => `<use href="#${brink}" y="${y}"/>`).join('');
  return (
    fill(picture.linear(0, top, 0, 800, fade(colours))) +
    group(strata, `fill="none" stroke="${shade}" stroke-width="4" opacity=".42"`) +
    picture.grain(
      fill(picture.linear(...from, ...to, fade(`0 ${shade} 0, .4 ${shade} .4, 1 ${shade} .95`))),
    ) +
    group(`<use href="#${brink}"/>`, `fill="none" stroke="${lit}" stroke-width="3" stroke-linejoin="round"`)
  );
};

/** The gorge behind: table mountains far off, two pairs of walls, mist and a shining river between them. */
const gorge = (picture: Picture) => {
  const hazy = rough(
    points('-10 430, 70 428, 86 404, 168 402, 184 436, 300 442, 420 436, 436 398, 530 396, 548 424, 610 426'),
    5, 5,
  );
  const farLeft = rough(points('-10 452, 120 456, 136 490, 214 494, 226 560, 262 566, 284 810'), 6, 8);
  const farRight = rough(points('318 810, 344 570, 384 562, 396 500, 470 492, 484 450, 610 444'), 6, 12);
  const nearLeft = rough(points('-10 506, 84 510, 96 566, 168 574, 186 660, 226 668, 250 810'), 7, 18);
  const river =
    '308 566, 314 590, 298 620, 306 650, 334 690, 322 740, 296 810, 372 810, 376 740, 364 690, 330 650, 318 616, 324 590, 316 566';
  return (
    path(fillDown(hazy, 805, false), picture.linear(0, 396, 0, 560, fade('0 #ee8a94, 1 #c65c94'))) +
    wall(picture, farLeft, '0 #c45a94, .3 #97458f, 1 #5a2f86', '#5a2f86', [230, 470], [20, 640]) +
    wall(picture, farRight, '0 #c45a94, .3 #97458f, 1 #5a2f86', '#5a2f86', [380, 470], [600, 640]) +
    path(
      smooth(points(river), true),
      picture.linear(0, 560, 0, 800, fade('0 #ffe0a6, .4 #ffab88, 1 #b0508e')),
    ) +
    picture.grain(
      ellipse(
        312, 570, 170, 130,
        picture.radial(312, 570, 170, fade('0 #ffd0a0 .85, .4 #f59a94 .55, .8 #c65c94 .38, 1 #c65c94 0')),
      ),
    ) +
    wall(picture, nearLeft, '0 #7f3a90, .3 #59307f, 1 #2f1c62', '#2a1a60', [170, 520], [0, 660]) +
    path(
      'M334 706q14-3 28 0q-14 4-28 0M328 744q20-4 40 0q-20 5-40 0M316 780q26-5 52 0q-26 5-52 0', '#ffe0a6',
      'opacity=".8"',
    )
  );
};

// ── The two brinks ────────────────────────────────────────────────────────────────────────────────

/** A pot of paint with a run down its side. */
const pot = (x: number, y: number, scale: number, paint: string) => {
  const put = (text: string) => smooth(place(points(text), { x, y, scale }), true);
  return (
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

/** A blossom of five petals, ten units across, to be placed and coloured by `<use>`. */
const blossomSymbol = (picture: Picture) => {
  const petal = (turn: number) =>
    smooth(place(points('0 0, 2.6 -2.4, 2.2 -5, 0 -4.5, -2.2 -5, -2.6 -2.4'), { turn }), true);
  const petals = [0, 1, 2, 3, 4].map((i) => petal((i * 2 * Math.PI) / 5)).join('');
  return picture.symbol(path(petals) + ellipse(0, 0, 1.4, 1.4, '#fff0c8'));
};

const FLOWERS = ['#ff5a78', '#ff8f5a', '#ffd166', '#fff0c8', '#35c4b0', '#f2703f'];
const bloom = (id: string, x: number, y: number, size: number, turn: number, colour: string) =>
  `<use href="#${id}" fill="${colour}" transform="translate(${num(x)} ${num(y)}) scale(${num(size)} ${num(size * 0.86)}) rotate(${Math.round(turn)})"/>`;

/** A bare grey tree on the other side; the boughs nearest to the paint have begun to blossom. */
const tree = (id: string) => {
  const random = chance(31);
  const boughs = [
    '560 476 15, 555 440 10, 558 400 8.6, 550 360 7', '552 366 6.6, 538 330 5.4, 514 304 3.6, 484 296 1',
    '551 364 6.6, 562 320 5, 556 282 3.4, 564 236 .8', '558 394 5.4, 582 362 4.2, 598 320 2.8, 622 300 1',
    '532 322 4.4, 530 296 3, 514 268 .8', '560 310 4, 582 286 2.8, 590 252 .8',
    '555 424 5, 530 400 3.4, 500 396 1', '570 300 2, 574 276 1.4, 570 262 .6',
    '592 340 2.6, 582 322 1.6, 582 308 .6',
  ].map((text) => limb(joints(text), 3));
  const sprays = joints(
    '486 298 16, 508 302 18, 500 280 13, 516 270 13, 530 296 15, 530 322 15, 548 336 10, 504 396 14, 522 398 10, 474 306 9',
  );
  const blossom = sprays.map(([x, y, spread]) =>
    Array.from({ length: Math.round(spread * 0.62) }, () => {
      const [dx, dy] = [random.bell() * spread * 1.5, random.bell() * spread * 1.15];
      return bloom(
        id,
        x + dx,
        y + dy,
        random.between(0.9, 1.7),
        random() * 72,
        random.pick(['#ff5a78', '#ff8f7a', '#ffb08a', '#fff0d8']),
      );
    }).join(''),
  );
  return path(boughs.join(''), '#5f587f') + blossom.join('');
};

/** The far brink: grey and bare, waking up in colour where the first paint has landed. */
const goal = (picture: Picture) => {
  const id = blossomSymbol(picture);
  const random = chance(8);
  const line = rough(points('424 810, 440 730, 434 660, 462 610, 456 540, 486 478, 530 466, 610 460'), 8, 33);
  const d = fillDown(line, 805, false);
  let [meadow, stems, leaves] = ['', '', ''];
  const heads = joints(`
    590 462 .9, 562 452 1, 576 462 1.3, 548 458 1.7, 530 440 1.9, 508 430 2.5, 484 448 2.7, 552 438 1.3, 516 462 2.3, 540 476 1.5,
    568 480 1.2, 494 478 2.9, 466 470 1.7, 524 490 1.8, 476 496 1.9
  `);
  for (const [i, [x, y, size]] of heads.entries()) {
    const foot = y + 16 + size * 7;
    stems += `M${num(x + 2)} ${num(foot)}Q${num(x + random.bell() * 8)} ${num((y + foot) / 2)} ${num(x)} ${num(y)}`;
    leaves += limb(
      [
        [x + 2, foot, 1.4],
        [x - 5 * (i % 2 ? 1 : -1), foot - 9, 2.6],
        [x - 11 * (i % 2 ? 1 : -1), foot - 14, 0.3],
      ],
      2,
    );
    meadow += bloom(id, x, y, Math.min(size, 3), random() * 72, FLOWERS[(i * 2 + (i % 3)) % 6] as string);
  }
  return (
    tree(id) +
    path(d, picture.linear(0, 460, 0, 800, fade('0 #8d86a0, .25 #655e88, 1 #2f2660'))) +
    picture.grain(
      path(d, picture.linear(450, 600, 610, 680, fade('0 #2a1f5c 0, .3 #2a1f5c .42, 1 #1d1650 .95'))),
    ) +
    path(
      'M462 610L510 622L548 606M456 544L498 556M436 664L500 684L590 670M440 732L520 744', 'none',
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
          486, 486, 116, 74,
          picture.radial(486, 486, 116, fade('0 #35c4b0 1, .4 #2f9f8a .7, .8 #3f7a5c .42, 1 #3f7a5c 0')),
        ),
      ),
      picture.clip(d),
    ) +
    path(stems, 'none', 'stroke="#1a6a66" stroke-width="2.4" stroke-linecap="round"') +
    path(leaves, '#2fa08a') +
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
  let wet = '';
  for (let k = 0; k < 22; k++) {
    const from = random() * 0.62;
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
    path(wet, '#fffbe8', 'opacity=".8"') +
    picture.grain(
      path(body, picture.linear(150, 600, 70, 830, fade('0 #4a1f6e 0, .4 #4a1f6e .36, 1 #2f1a66 .75'))),
      '', 'fine',
    )
  );
};

/** Drops that fly ahead of the brush to the other side. */
const spatter = () => {
  const random = chance(77);
  let out = '';
  for (let i = 0; i < 36; i++) {
    const t = random();
    const [x, y] = [mix(430, 540, t), mix(470, 430, t) - Math.sin(t * 3) * 30 + random.bell() * 24];
    const r = random() ** 2 * 4.4 + 1.2;
    out += ellipse(x, y, r * 1.2, r * 0.9, random.pick(PAINT), `transform="rotate(-24 ${num(x)} ${num(y)})"`);
  }
  return out;
};

// ── The painter ───────────────────────────────────────────────────────────────────────────────────

const FEET = { x: 232, y: 622, scale: 2.75 };
const bone = (text: string) => limb(place(joints(text), FEET), 3);
const shape = (text: string, closed = true) => smooth(place(points(text), FEET), closed);
const crease = (text: string, colour: string, width: number) =>
  path(shape(text, false), 'none', `stroke="${colour}" stroke-width="${width}" stroke-linecap="round"`);
const SKIN = '#b8683f';
const SMOCK =
  '5 -83.6, 10 -85.4, 16 -81.6, 18.6 -73, 17 -62, 18 -52, 21.6 -43, 13 -38.6, 2 -38, -8 -34, -21 -31.4, -17 -41, -9 -52, -3.6 -64, -1 -75';

/** The big brush: handle, ferrule, bristles full of every colour that bend onto the stroke. */
const brush = () => {
  const bristles = PAINT.map((colour, i) => {
    const t = i / (PAINT.length - 1);
    const strand = (u: number, long: number) =>
      bone(`${num(mix(62.4, 57.6, u))} ${num(mix(-65, -53, u))} 1.3, ${num(mix(70, 64, u))} ${num(mix(-62.4, -48.6, u))} 1.7,
        ${num(mix(76, 69.6, u))} ${num(mix(-56.6, -44, u))} 1.5, ${num(mix(78.6, 74.6, u) + long)} ${num(mix(-49, -38, u))} .4`);
    return path(strand(t, 0) + strand(t + 0.05, 1.4) + strand(t - 0.04, -1), colour);
  });
  return (
    path(bone('11 -80.4 1.3, 22 -75.4 1.9, 38 -68.6 1.5, 50 -63.6 1.7, 56 -61 2.6'), '#ffd9a0') +
    bristles.join('') +
    path(
      polygon(place(points('53 -64.4, 56.4 -66.4, 63.4 -66.6, 58 -51.6, 53 -55.4, 51.6 -59'), FEET)),
      '#e6ccd6',
    ) +
    path(polygon(place(points('52.4 -61, 60.4 -58.6, 58 -51.6, 53 -55.4, 51.6 -59'), FEET)), '#9a6aa4')
  );
};

/** The painter, striding up her own stroke: seen from the side and a little behind. */
const painter = (smock: string) =>
  [
    // the far leg, stepping up, and the far arm, out along the handle
    path(bone('5 -46 7, 14 -39 6.2, 21 -32 4.8, 20.4 -23 4.3, 20 -15 2.6'), '#1f1a5c'),
    path(shape('16.4 -16, 23 -16.4, 26 -14.6, 32.6 -15.4, 34 -13, 26 -9.4, 17 -6.6'), '#e2492f'),
    path(bone('13 -79.6 4.4, 22 -80 4.2, 30 -78.6 3.8'), '#e0bfc6') +
      path(bone('29 -78.8 3, 36 -75 2.5, 42 -69.6 1.9, 44 -67 2.6'), '#9a5636'),
    // the near leg pushes off, its heel up
    path(bone('-1 -45 7.6, -2 -34 6.4, -2.6 -25 4.8, -7.6 -14 4.4, -13.4 -4.6 2.7'), '#2f2880'),
    path(shape('-16.8 -6, -11.4 -3.6, -7 -.4, -1.4 0, -1.4 2.6, -7 5.6, -12.4 4.2, -17.4 -1'), '#f2703f'),
    // scarf ends, neck, smock, head, hair with a small brush stuck in the bun
    path(shape('6 -84, -6 -88, -14 -83, -24 -88, -31 -84, -23 -83.4, -15 -78, -6 -82, 5 -79'), '#e8446a'),
    path(bone('11 -82 4.4, 14.6 -90 4'), SKIN),
    path(shape(SMOCK), smock),
    path(shape('3.4 -82, 9 -86.4, 16.6 -83.6, 17.6 -80.4, 10 -79.4, 4 -78.6'), '#e8446a'),
    path(
      shape(
        '11.4 -93, 12 -100, 17 -103.4, 22.4 -101.4, 24.6 -97, 25.9 -94, 24.6 -92.8, 24.4 -89.6, 21.4 -87.2, 16.4 -87.8',
      ),
      SKIN,
    ),
    path(
      shape(
        '16.8 -88.4, 12 -90.4, 9.2 -95.6, 10.6 -102, 16 -106, 22.2 -104.4, 24.6 -100, 21 -99.6, 19.4 -96.6, 19.2 -92.6',
      ),
      '#d9d3e6',
    ),
    crease('21.8 -96, 23 -95.4, 24 -95.8', '#5c2a3a', 1.6) +
      crease('22.4 -89.8, 23.4 -90, 24.2 -90.8', '#7a2f3c', 1.5),
    path(shape('18.6 -96.4, 20.4 -96.6, 20.6 -94, 19.2 -92.6'), '#d08a5c'),
    path(shape('5 -97.4, 2.4 -101.6, 4.6 -106.6, 9.6 -107.2, 13 -104, 12 -98.8, 8.6 -96'), '#d9d3e6'),
    path(bone('-2 -110.6 .9, 4 -105 .7, 13 -97.6 .7'), '#35c4b0') +
      path(bone('-5.4 -113.6 .3, -3.4 -111.8 1.5, -1.6 -110.2 1'), '#e2492f'),
  ].join('');

/** The near arm over brush and smock: a rolled sleeve, forearm, fingers round the handle. */
const nearArm = () =>
  path(
    bone('42.4 -68.6 1.2, 45.4 -66.8 1.3, 46 -63.4 1.1') + bone('44.6 -68.4 1.2, 47.6 -66 1.2, 47.8 -63 1'),
    '#9a5636',
  ) +
  path(bone('17 -64 3, 22 -67 2.4, 27 -71.4 1.8, 29 -72.6 2.5'), SKIN) +
  path(bone('28 -75.4 1.1, 31 -73.6 1.1, 31 -71 1'), SKIN) +
  path(bone('7 -78 5, 8.6 -69 5, 12.4 -62.4 4.4, 18.6 -64.6 3.8'), '#fffaec') +
  path(shape('5.4 -68, 8 -63.6, 12.4 -58, 19 -61, 18.4 -63.4, 12.6 -63.4, 8.4 -68'), '#dcb6cc') +
  crease('15.4 -67.2, 19 -67.6, 20.8 -65', '#c9a0b4', 2);

/** Shade of the smock, two creases and its splashes of paint. */
const smockDetail = (picture: Picture) =>
  group(
    picture.grain(
      path(
        shape(SMOCK),
        picture.linear(290, 470, 204, 490, fade('0 #8a4f9a 0, .4 #8a4f9a .38, 1 #7a3f8e .7')),
      ),
      '', 'fine',
    ) +
      crease('2 -62, -3 -52, -9 -41', '#a0689a', 2) +
      crease('13 -60, 10 -50, 9 -40', '#c9a0b4', 2) +
      place(joints('5 -54 2, 0 -44 1.6, 13 -44 1.8, -10 -38 1.7, 15 -53 1.2, 7 -48 .9'), FEET)
        .map(([x, y, r], i) => ellipse(x, y, r, r * 1.15, PAINT[(i * 3 + 3) % 8]))
        .join(''),
    picture.clip(shape(SMOCK)),
  );

export const draw = (): string => {
  const picture = new Picture('#a8408e');
  picture.add(sky(picture), gorge(picture), start(picture), goal(picture), stroke(picture));
  const smock = picture.linear(286, 480, 200, 500, fade('0 #fff4dc, .3 #ffe6d0, .6 #d9a8c6, 1 #a878b8'));
  const [body, tool, arm] = [painter(smock), brush(), nearArm()].map((part) => picture.symbol(part));
  const use = (id = '', extra = '') => `<use href="#${id}"${extra}/>`;
  const whole = picture.symbol(use(body) + use(tool) + use(arm));
  const top = smooth([...edge(-1), ...edge(1).reverse()], true);
  const cast =
    bone('-10 5 4, -20 22 5.4, -34 46 6') +
    bone('23 -10 4.4, 10 8 5, -8 34 6') +
    bone('-28 34 8, -24 48 12, -28 60 14');
  picture.add(
    group(
      path(cast, picture.linear(240, 620, 150, 740, fade('0 #4a1a5c .75, 1 #4a1a5c .2'))),
      picture.clip(top),
    ),
  );
  const rim = picture.mask(use(whole, ' x="2.6" y="-1.8" style="filter:brightness(0) invert(1)"'));
  picture.add(sheet('#fffbe8', rim), use(body), smockDetail(picture), use(tool), use(arm), spatter());
  return picture.svg();
};
