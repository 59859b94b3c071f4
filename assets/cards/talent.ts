/** A girl plays the cello on a roof against the low sun; her notes leave the strings as swallows and fill the sky. */
import {
  chance,
  ellipse,
  fillDown,
  group,
  HEIGHT,
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
  ridge,
  sample,
  shape,
  sheet,
  smooth,
  tube,
} from './kit';

const CREAM = '#fff0c8';
const INK = '#241747';
const SKIN = '#a8613f';
const SKIN_SHADE = '#5e2c4c';
const DRESS = '#1f7f86';
const DRESS_SHADE = '#123f62';

// ── Sky and town ──────────────────────────────────────────────────────────────────────────────────

const SUN = { x: 244, y: 418, r: 116 };

/** The evening: rose above, coral and peach round the sun. */
const sky = (picture: Picture) =>
  sheet(picture.linear(0, 0, 0, 560, [[0, '#a83a68'], [0.4, '#dc5f66'], [0.75, '#f58f6a'], [1, '#ffc08a']])) +
  picture.grain(
    ellipse(
      SUN.x,
      SUN.y,
      440, 440,
      picture.radial(SUN.x, SUN.y, 440, [
        [0, '#fff0c8', 1], [0.3, '#ffd49a', 0.9], [0.55, '#fba678', 0.6], [0.8, '#f07a66', 0.42],
        [1, '#dc5f66', 0.1],
      ]),
    ) +
      path(
        'M0 0H600V260H0Z',
        picture.linear(0, 0, 0, 240, [[0, '#6e2a66', 0.75], [1, '#8a3068', 0]]),
      ),
  ) +
  ellipse(SUN.x, SUN.y, SUN.r, SUN.r, '#fff3d6') +
  path(
    limb([[-20, 300, 1], [60, 294, 6], [150, 301, 1]]) +
      limb([[420, 356, 1], [520, 348, 7], [620, 356, 2]]) +
      limb([[-20, 132, 1], [70, 126, 5], [190, 133, 1]]),
    '#ffd0a0', 'opacity=".6"',
  );

/** A row of houses along a line, one plane at a time: gable, the roof's lit flank, a chimney, windows. */
const roofs = (y: number, size: number, seed: number, fill: string, flank: string, rim: string, lamp: string) => {
  const random = chance(seed);
  let out = '';
  for (let x = -40; x < 620; ) {
    const w = size * random.between(0.62, 1);
    const h = size * random.between(0.5, 0.85);
    const depth = size * random.between(0.35, 0.9);
    const eaves = y + random.between(-0.2, 0.3) * size;
    const [mid, top] = [x + w / 2, eaves - h];
    const pot = mid + depth * random.between(0.35, 0.75);
    const side = `M${num(mid)} ${num(top)}h${num(depth)}L${num(x + w + depth)} ${num(eaves)}h${num(-depth)}Z`;
    const chimney = `M${num(pot)} ${num(top + h * 0.3)}V${num(top - size * 0.16)}h${num(size * 0.13)}V${num(top + h * 0.3)}Z`;
    const wall = `M${num(x)} ${HEIGHT}V${num(eaves)}L${num(mid)} ${num(top)}L${num(x + w)} ${num(eaves)}H${num(x + w + depth)}V${HEIGHT}Z`;
    const tiles = [0.22, 0.42, 0.62, 0.82]
      .map((t) => `M${num(mid + (t * w) / 2)} ${num(top + t * h)}h${num(depth)}`)
      .join('');
    const pane = size * 0.09;
    const windows = [-1.5, 0.5]
      .filter(() => random() < 0.8)
      .map((n) => `M${num(mid + n * pane)} ${num(eaves - h * 0.34)}h${num(pane)}v${num(pane * 1.5)}h${num(-pane)}Z`);
    out +=
      path(chimney, fill) +
      path(wall, fill) +
      path(side, flank) +
      path(tiles, 'none', `stroke="${fill}" stroke-width="${num(size * 0.016)}" opacity=".6"`) +
      path(windows.join(''), lamp) +
      path(
        `M${num(x)} ${num(eaves)}L${num(mid)} ${num(top)}h${num(depth)}`,
        'none',
        `stroke="${rim}" stroke-width="${num(size * 0.026)}" stroke-linejoin="round"`,
      );
    x += w + depth * 0.92;
  }
  return out;
};

/** A domed tower far off, beside the sun. */
const tower = () =>
  path('M64 560V452H98V560ZM59 452H103V446H59ZM62 446C62 424 74 414 79 404L81 392L83 404C88 414 100 424 100 446Z', '#bb5570') +
  path('M98 560V452H103V446H100C100 424 88 414 83 404L81 392', 'none', 'stroke="#ffd49a" stroke-width="2.2"') +
  path('M76 464q5 -9 10 0v16h-10Z', '#ffdca0');

/** The town below: haze, three rows of roofs, a domed tower. */
const town = (picture: Picture) =>
  path(fillDown(ridge(-10, 610, 20, 470, [[12, 80]], 4)), '#f0946f') +
  roofs(
    500, 46, 9,
    picture.linear(0, 460, 0, 600, [[0, '#d0606c'], [1, '#f0946f']]),
    '#e0776c', '#ffc996', '#ffdca0',
  ) +
  tower() +
  roofs(
    556, 72, 21,
    picture.linear(0, 500, 0, 660, [[0, '#a0426a'], [1, '#c9606c']]),
    '#b9506b', '#fba678', '#ffcf7a',
  ) +
  roofs(
    634, 96, 34,
    picture.linear(0, 560, 0, 740, [[0, '#6a2d66'], [1, '#8a3a68']]),
    '#7a3068', '#e8746a', '#ffc25e',
  );

// ── The neighbour ─────────────────────────────────────────────────────────────────────────────────

/** The house opposite: a tall wall in shade, an open window, an old man who has stopped to listen. */
const neighbour = (picture: Picture) => {
  const wall = 'M446 806V372L532 296L620 372V806Z';
  const inside = 'M484 424H562V520H484Z';
  return (
    path('M446 806V372L532 296L620 372V806Z', '#ffb27c', 'transform="translate(-3 -2)"') +
    path(
      wall,
      picture.linear(446, 0, 600, 0, [[0, '#7d3568'], [1, '#4a2360']]),
    ) +
    picture.grain(
      path(
        wall,
        picture.linear(446, 380, 600, 620, [[0, '#e2646a', 0.6], [0.5, '#7d3568', 0.35], [1, INK, 0.75]]),
      ),
    ) +
    path('M428 388L532 292L624 374L624 354L532 270L420 376Z', '#3a1d58') +
    path('M420 376L532 270L620 350', 'none', 'stroke="#ffb27c" stroke-width="3"') +
    ellipse(
      523, 474, 92, 84,
      picture.radial(523, 474, 92, [[0, '#ffcf7a', 0.75], [1, '#ffb45c', 0]]),
    ) +
    path(
      inside,
      picture.linear(484, 424, 562, 520, [[0, '#ffe9ae'], [1, '#f7b050']]),
    ) +
    path('M484 424Q500 462 487 500L484 520ZM562 424Q548 462 559 500L562 520Z', '#fff6da') +
    group(listener(picture), picture.clip(inside)) +
    path(inside, 'none', 'stroke="#2e1a50" stroke-width="5"') +
    path('M484 422L456 412V530L484 522Z', '#b8485a') +
    path('M480 434L461 428V470L480 472ZM480 480L461 478V518L480 512Z', '#ffd08a', 'opacity=".8"') +
    path('M562 422L588 412V530L562 522Z', '#8f3560') +
    path('M566 434L584 428V470L566 472ZM566 480L584 478V518L566 512Z', '#c9606c', 'opacity=".8"') +
    path('M474 520H572V530H474Z', '#f0946f') +
    path('M474 530H572V533H474Z', '#5a2458') +
    listenerArms() +
    bricks() +
    lowerWindows() +
    vine()
  );
};

/** Where the plaster has come off, a few bricks show. */
const bricks = () => {
  let out = '';
  for (const [x, y] of [[462, 562], [470, 570], [460, 578], [574, 566], [582, 574], [522, 352], [532, 360], [516, 360], [462, 690], [470, 698]])
    out += `M${x} ${y}h12v5h-12Z`;
  return path(out, '#b8506a', 'opacity=".55"');
};

/** The rooms below: blinds half down, a lamp on, a box of geraniums under each sill. */
const lowerWindows = () => {
  const random = chance(31);
  return [466, 540]
    .map((x) => {
      let leaves = '';
      let flowers = '';
      for (let i = 0; i < 12; i++) leaves += smooth(place([[0, 0], [5, -3.4], [11, 0], [5, 3.4]] as Point[], { x: x + random.between(2, 38), y: 712, turn: random.between(-2.9, -0.2), scale: random.between(0.9, 1.5) }), true);
      for (let i = 0; i < 11; i++) flowers += ellipse(x + random.between(0, 40), random.between(695, 708), random.between(2, 3.6));
      return (
        path(`M${x - 2} 628H${x + 42}V714H${x - 2}Z`, '#2e1650') +
        path(`M${x + 2} 632H${x + 38}V712H${x + 2}Z`, x < 500 ? '#e8914e' : '#4a2360') +
        path(`M${x + 2} 632H${x + 38}V660H${x + 2}Z`, x < 500 ? '#c2604e' : '#5e2c66') +
        path(`M${x + 2} 639h36m-36 7h36m-36 7h36M${x + 20} 660V712M${x + 2} 684h36`, 'none', 'stroke="#2e1650" stroke-width="2"') +
        path(leaves, '#1d5a66') +
        group(flowers, 'fill="#f2643c"') +
        path(`M${x - 4} 711H${x + 44}L${x + 41} 726H${x - 1}Z`, '#a8484e') +
        path(`M${x - 4} 711H${x + 44}`, 'none', 'stroke="#f0946f" stroke-width="2.4"')
      );
    })
    .join('');
};

/** A vine that has climbed the wall: leaves in two tones, the sun side lighter. */
const vine = () => {
  const random = chance(52);
  const stem = sample(points('602 812, 586 750, 598 680, 590 610, 600 560, 592 470, 600 410'), 10);
  let dark = '';
  let lit = '';
  for (const [x, y] of stem)
    for (let i = 0; i < 3; i++) {
      const leaf = place([[0, 0], [5, -5], [13, 0], [5, 5]] as Point[], {
        x: x + random.bell() * 9,
        y: y + random.bell() * 9,
        turn: random() * 6.28,
        scale: random.between(0.6, 1.1),
      });
      if (random() < 0.6) dark += smooth(leaf, true);
      else lit += smooth(leaf, true);
    }
  return path(dark, '#1b3a5c') + path(lit, '#2a6a72');
};

/** The old man himself: cheek in his hand, eyes shut, his tea forgotten. */
const listener = (picture: Picture) => {
  const skin = '#d98f5e';
  return (
    path('M484 424H562V438H484Z', '#f09a44', 'opacity=".6"') +
    path('M552 424V440', 'none', `stroke="${INK}" stroke-width="1.4"`) +
    path('M544 450L549 439H557L562 450Z', '#e2492f') +
    path(shape('484 544, 492 516, 506 504, 530 499, 548 506, 560 522, 564 544'), '#3f5f9a') +
    path(shape('548 506, 560 522, 564 544, 540 544, 545 522'), '#2c3f78') +
    path(shape('511 494, 528 490, 534 504, 522 511, 510 504'), '#b8704e') +
    path(shape('506 503, 520 510, 535 501, 540 507, 522 518, 504 510'), '#ffe3b0') +
    path(shape('531 452, 544 458, 548 472, 544 486, 535 492, 534 476, 528 464'), '#f6ecdd') +
    path(
      shape('503 470, 504 458, 512 450, 526 449, 537 457, 540 472, 537 486, 528 496, 516 497, 508 492, 504 485, 503 481, 498 479, 499 475'),
      picture.linear(500, 470, 542, 480, [[0, '#efb27c'], [0.5, skin], [1, '#b06a52']]),
    ) +
    path(shape('532 470, 538 469, 540 475, 536 481, 532 478'), '#c47a52') +
    path(shape('500 485, 507 481, 515 483, 521 488, 512 489, 506 487, 501 490'), '#fff6e6') +
    path(shape('503 464, 508 461, 514 463, 509 465') + shape('499 466, 502 463, 504 465'), '#fff6e6') +
    ellipse(514, 481, 4.4, 3.2, '#e2603c', 'opacity=".4"') +
    path(
      'M506 471Q510 475 515 472M500 471Q502 473.6 504 472M518 470L522 468.6M518 473L522 473.6', 'none',
      `stroke="${INK}" stroke-width="1.5" stroke-linecap="round"`,
    ) +
    path('M507 491.4Q511 494 516 491.6', 'none', 'stroke="#8a3a3c" stroke-width="1.5" stroke-linecap="round"')
  );
};

/** His arms on the sill: one props the cheek, the other lies by the cup. */
const listenerArms = () =>
  path(tube('556 522 7.6, 549 514 7, 540 502 5'), '#4a6cab') +
  path(tube('540 503 4.2, 535 495 4.4, 530 489 3.4'), '#d98f5e') +
  path(tube('534 492 2.2, 528 486 2, 525 480 1.6') + tube('537 491 2.2, 533 483 2, 531 476 1.6'), '#e8a56e') +
  path(tube('558 523 6.6, 540 520 6.4, 520 519 5'), '#5a7cba') +
  path(tube('520 519.6 4, 512 520 4.2, 505 520.6 2.6'), '#d98f5e') +
  path('M486 507H499L497 520H488Z', '#fff3d6') +
  path('M499 510q6 0 3 5l-4 1', 'none', 'stroke="#fff3d6" stroke-width="1.8"') +
  path('M491 503q-3 -5 0 -9t0 -8', 'none', 'stroke="#c98a5a" stroke-width="1.4" stroke-linecap="round" opacity=".8"');

// ── The swallows ──────────────────────────────────────────────────────────────────────────────────

/** Where the music goes: off the strings, past the sun, and round the whole sky. */
const FLIGHT: readonly Point[] = [
  [206, 578], [262, 560], [330, 552], [392, 510], [418, 440], [392, 366], [318, 318], [222, 300], [128, 266],
  [84, 190], [122, 108], [222, 66], [340, 68], [446, 106], [506, 176], [492, 252], [420, 282], [346, 262],
  [304, 212], [330, 160], [392, 152],
];

/** One swallow, beak to the right, 40 long: sickle wings, a forked tail, a pale breast. */
const swallow = (picture: Picture, wings: string) =>
  picture.symbol(
    path(smooth(points(wings), true, 0.8)) +
      path('M19 0Q12 -5.5 4 -4.6Q-8 -3.6 -13 -1.6L-34 -9L-20 0L-34 8L-13 2Q-6 4.6 4 4.4Q12 4 19 0Z') +
      path('M15 1.6Q8 4.6 -2 3.4Q6 .6 15 1.6Z', 'currentColor'),
  );
const POSES = [
  '8 -3, 6 -18, -4 -32, -18 -42, -10 -26, -5 -12, -4 0, -6 12, -12 26, -22 38, -5 30, 5 16, 8 3',
  '8 -2, 10 -16, 4 -30, -6 -44, -4 -26, -3 -12, -3 0, -2 8, -8 16, -18 22, -2 20, 6 12, 9 3',
  '8 -2, 2 -12, -10 -22, -26 -28, -14 -16, -6 -8, -4 0, -4 14, -2 28, -8 42, 5 28, 9 14, 9 3',
];

/** A near swallow's rust throat and the quills of its wings. */
const nearDetail =
  path('M19 0Q16 3 11 3.6Q12 1 15 -.4Z', '#e2603c') +
  path('M4 -12Q-2 -26 -12 -34M1 -10Q-4 -22 -9 -27M2 12Q-4 24 -14 31M0 10Q-6 20 -11 24', 'none', 'stroke="#5a3a7a" stroke-width="1.1" stroke-linecap="round"');

/** The flight: sparks of gold at the strings, birds at the first bend, a great wheeling flock over the town. */
const flight = (picture: Picture) => {
  const random = chance(19);
  const poses = POSES.map((wings) => swallow(picture, wings));
  const way = sample(FLIGHT, 14);
  const near = [[222, 172, -28, 1.5], [62, 340, -160, 1.3], [548, 226, 66, 1.1]] as const;
  const taken: Joint[] = near.map(([x, y, , size]) => [x, y, 44 * size]);
  // A bird keeps clear of its neighbours: a flock, not a tangle.
  const free = (x: number, y: number, radius: number) =>
    taken.every(([x2, y2, r2]) => Math.hypot(x - x2, y - y2) > (radius + r2) * 0.86);
  let out = '';
  for (let i = 0; i < 210; i++) {
    const t = 0.024 + 0.974 * ((i + random()) / 210) ** 1.05;
    const k = Math.min(way.length - 2, Math.floor(t * (way.length - 1)));
    const [[x, y], [x2, y2]] = [way[k] as Point, way[k + 1] as Point];
    const angle = Math.atan2(y2 - y, x2 - x);
    const size = mix(0.22, 0.74, Math.min(1, t * 3)) * random.between(0.6, 1.2) * (t > 0.66 ? mix(0.86, 0.42, (t - 0.66) / 0.34) : 1.06);
    const reach = mix(5, 40, Math.min(1, t * 2)) * (t > 0.66 ? 0.62 : 1);
    const seats = Array.from({ length: 7 }, (): Point => {
      const spread = reach * random.between(-1, 1);
      return [
        Math.max(34, Math.min(566, x - Math.sin(angle) * spread)),
        Math.max(34, y + Math.cos(angle) * spread),
      ];
    });
    const seat = seats.find(([sx, sy]) => free(sx, sy, (t < 0.12 ? 14 : 26) * size));
    if (!seat) continue;
    taken.push([seat[0], seat[1], (t < 0.12 ? 14 : 26) * size]);
    const fill =
      t < 0.1
        ? '#fff0c8'
        : t < 0.135
          ? '#ffcf7a'
          : t < 0.17
            ? random.pick(['#a82f4c', '#6a2258'])
            : random.pick([INK, INK, INK, '#35195a']);
    const turn = ((angle + random.bell() * 0.3) * 180) / Math.PI;
    out += `<use href="#${random.pick(poses)}" fill="${fill}" color="${t < 0.1 ? '#fff' : '#ffc9a0'}" transform="translate(${num(seat[0])} ${num(seat[1])}) rotate(${Math.round(turn)}) scale(${size.toFixed(2)})"/>`;
  }
  for (const [x, y, turn, size] of near)
    out += `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${size})"><use href="#${poses[0]}" fill="${CREAM}" transform="translate(.8 -1)"/><use href="#${poses[0]}" fill="${INK}" color="#ffd8b0"/>${nearDetail}</g>`;
  return out;
};

/** The four strings, still sounding: fine lines of light that run on into the flight. */
const sound = (picture: Picture) => {
  const way = FLIGHT.slice(0, 9);
  const ink = picture.linear(200, 580, 300, 300, [
    [0, '#fff3d6', 0.95], [0.5, '#ffe6b0', 0.7], [1, '#ffe6b0', 0],
  ]);
  return [-1.5, -0.5, 0.5, 1.5]
    .map((n) =>
      path(
        smooth(
          way.map(([x, y], i) => [x + n * Math.sin(i * 0.8) * (2 + i), y + n * (1.4 + i * 2.4)] as const),
        ),
        'none',
        `stroke="${ink}" stroke-width="1.5"`,
      ),
    )
    .join('');
};

// ── The roof ──────────────────────────────────────────────────────────────────────────────────────

/** The flat roof she plays on: warm tiles where the sun comes over the edge, deep plum towards us. */
const terrace = (picture: Picture) => {
  const floor = 'M-10 668L400 650L452 806H-10Z';
  let joins = '';
  for (let x = -420; x < 800; x += 62) joins += `M${x} 806L${num(244 + (x - 244) * 0.5)} 650`;
  for (const [left, right] of [[684, 668], [706, 692], [736, 724], [776, 768]]) joins += `M-10 ${left}L460 ${right}`;
  return (
    path('M400 650L452 806H500L424 650Z', '#2e1a50') +
    path('M400 650L452 806', 'none', 'stroke="#b0508a" stroke-width="2"') +
    path(
      floor,
      picture.linear(0, 650, 0, 800, [[0, '#c4566a'], [0.6, '#7a3066'], [1, '#4a205e']]),
    ) +
    picture.grain(
      path(
        floor,
        picture.radial(270, 656, 230, [[0, '#ffd49a', 0.95], [0.5, '#f07a66', 0.5], [1, '#8a3068', 0.1]]),
      ),
    ) +
    group(path(joins, 'none', 'stroke="#5a2260" stroke-width="1.6" opacity=".5"'), picture.clip(floor)) +
    path('M-10 668L400 650', 'none', 'stroke="#ffd49a" stroke-width="3.4"')
  );
};

/** The cat, who has an ear for it: sitting tall, back to us, the sun along its fur. */
const cat = () => {
  const fur =
    'M350 716C346 696 352 684 362 674L362 656L369 664H381L388 656L388 674C400 686 404 700 400 716Q396 724 374 724Q354 724 350 716Z';
  const tail = limb(joints('396 716 5, 414 720 4.6, 424 708 4, 418 694 2.6'), 3);
  return (
    ellipse(376, 726, 46, 7, INK, 'opacity=".5"') +
    path(tail, INK) +
    path(fur, CREAM, 'transform="translate(-2.4 -1.4)"') +
    path(fur, INK) +
    path('M364 690Q372 700 368 716M384 700Q392 706 390 720', 'none', 'stroke="#5a3a7a" stroke-width="1.6" stroke-linecap="round"') +
    path('M361 674Q375 681 389 673', 'none', 'stroke="#e2492f" stroke-width="3.4" stroke-linecap="round"')
  );
};

// ── The cellist ───────────────────────────────────────────────────────────────────────────────────

const GIRL = { x: 196, y: 736, scale: 1.3 };
const line = (text: string, colour: string, width: number, extra = '') =>
  path(
    smooth(points(text)),
    'none',
    `stroke="${colour}" stroke-width="${width}" stroke-linecap="round"${extra && ` ${extra}`}`,
  );

/** The cello's own frame: its foot at the origin, its neck up, leaning to her left shoulder. */
const LEAN = { x: -14, y: -34, turn: 0.27 };
const wood = <P extends Point | Joint>(list: readonly P[]) => place(place(list, LEAN), GIRL);
const cut = (text: string) => smooth(wood(points(text)), true);
const edge = (text: string) => polygon(wood(points(text)));
const string = (text: string, colour: string, width: number, alpha = 1) =>
  path(
    smooth(wood(points(text))),
    'none',
    `stroke="${colour}" stroke-width="${width}" stroke-linecap="round" opacity="${alpha}"`,
  );

const HALF =
  '0 0, 22 -2, 38 -16, 43 -34, 38 -52, 41 -60, 33 -63, 26 -72, 26 -84, 31 -94, 37 -98, 34 -106, 35 -118, 28 -131, 14 -138, 5 -139';
const OUTLINE = (() => {
  const right = points(HALF);
  return smooth(
    wood([
      ...right,
      ...right
        .slice(1)
        .reverse()
        .map(([x, y]) => [-x, y] as const),
    ]),
    true,
    0.8,
  );
})();
const NECK = edge('-5.5 -100, 5.5 -100, 3.4 -206, -3.4 -206');
const SCROLL = cut(
  '-3.6 -204, -4.4 -222, -7 -230, -6 -239, 2 -242, 8 -237, 7 -230, 3 -228, 4.4 -218, 3.6 -204',
);
const ENDPIN = edge('-1.2 0, 1.2 0, .8 34, -.8 34');

/** The purfling: a fine dark line that runs just inside the edge of the belly. */
const PURFLING = smooth(
  wood(points(HALF).map(([x, y]) => [x * 0.9, -70 + (y + 70) * 0.94] as const)),
) + smooth(wood(points(HALF).map(([x, y]) => [x * -0.9, -70 + (y + 70) * 0.94] as const)));

/** The cello: endpin, amber belly, f-holes, tailpiece, bridge, fingerboard, pegs and scroll. */
const cello = (picture: Picture) => {
  const [light, dark] = [wood([[40, -70]])[0] as Point, wood([[-44, -60]])[0] as Point];
  return (
    path(ENDPIN, '#d8cfd8') +
    path(OUTLINE, CREAM, 'transform="translate(2.6 -1.6)"') +
    path(OUTLINE, '#6a2030', 'transform="translate(-3.4 1.4)"') +
    path(
      OUTLINE,
      picture.linear(...light, ...dark, [[0, '#ffac50'], [0.5, '#e8692e'], [1, '#a8382e']]),
    ) +
    picture.grain(
      path(
        OUTLINE,
        picture.linear(...light, ...dark, [[0, '#7a1f3a', 0], [0.45, '#7a1f3a', 0.3], [1, '#4a1640', 0.85]]),
      ),
      '', 'fine',
    ) +
    path(PURFLING, 'none', 'stroke="#7a2430" stroke-width="1.1" opacity=".7"') +
    string('38 -18, 40.6 -34, 36 -49', '#ffe0a8', 2, 0.9) +
    string('32.6 -107, 33 -117, 27 -129', '#ffe0a8', 2, 0.9) +
    [-1, 1]
      .map((s) =>
        string(
          `${s * 13} -90, ${s * 17} -92, ${s * 17} -86, ${s * 15.5} -76, ${s * 18} -66, ${s * 22} -62, ${s * 22} -67`,
          '#3a1030', 2.6,
        ),
      )
      .join('') +
    path(edge('-5 -3, 5 -3, 9 -52, -9 -52'), INK) +
    string('3.8 -7, 7 -49', '#7a4a86', 1.2, 0.9) +
    path(edge('-7 -139, 7 -139, 4.6 -206, -4.6 -206'), '#a8442c') +
    path(NECK, '#2e1632') +
    string('3.6 -110, 2.8 -204', '#e0905a', 1.4) +
    path(edge('-10 -64, -9 -76, 9 -76, 10 -64, 5 -69, 0 -66, -5 -69'), '#ffd49a') +
    path(SCROLL, '#c24f2c') +
    string('4 -233, 1 -230, -2 -234, 2 -238, 6 -235', '#5a1c30', 1.5) +
    string('-12 -212, 10 -214', INK, 3.4) +
    string('-11 -222, 11 -221', INK, 3.4) +
    [-4, -1.3, 1.3, 4]
      .map((x) => string(`${x * 1.4} -52, ${x * 1.5} -75, ${x * 0.6} -204`, CREAM, 0.9))
      .join('')
  );
};

/** The bow's own frame: along it to the right, across it down; the strings cross at the origin. */
const BOW = { x: 208, y: 585, turn: 0.27 };
const onBow = (text: string) => smooth(place(points(text), BOW), true);
const bowTube = (text: string) => limb(place(joints(text), BOW), 4);
const bowLine = (text: string, colour: string, width: number) =>
  path(
    smooth(place(points(text), BOW)),
    'none',
    `stroke="${colour}" stroke-width="${width}" stroke-linecap="round"`,
  );

/** The bow: stick bent towards the hair, frog, a white ribbon of hair across the strings. */
const bow = () =>
  bowLine('-140 6, 60 3', CREAM, 2.4) +
  bowLine('-156 -2, -60 0.6, 20 0, 62 -4, 63 2', '#5a1c30', 3) +
  bowLine('-156 -2, -60 -0.4, 20 -1', '#c2603c', 0.9) +
  path(onBow('-150 -2, -136 -2, -136 7, -150 7'), INK);

const HEAD = { x: 191, y: 445, turn: -0.13, scale: 1.12 };
const onHead = (text: string) => smooth(place(points(text), HEAD), true);
const headLine = (text: string, colour: string, width: number) =>
  path(
    smooth(place(points(text), HEAD)),
    'none',
    `stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"`,
  );

const FACE =
  '-16 -22, 4 -29, 19 -21, 22.4 -9, 21.4 -4, 23.4 3, 21.6 12, 16.4 23, 9 30, 2 30.6, -8 24, -17 12, -20 0';
const EAR = '-17 -4, -22 -5, -24 1, -21 9, -16.6 8';
const CAP =
  '-19 14, -26 6, -29 -10, -24 -26, -10 -36, 6 -37, 19 -30, 24 -17, 23 -9, 20 -15, 11 -20, 0 -19, -10 -14, -16 -5, -18 5';

/** A puff of curls: a round with small bumps all along its edge. */
const puff = (x: number, y: number, radius: number, seed: number) => {
  const random = chance(seed);
  const around = Array.from({ length: 22 }, (_, i): Point => {
    const a = (i / 22) * 2 * Math.PI;
    const r = radius * (i % 2 ? 1.05 : 0.97) * random.between(0.96, 1.05);
    return [x + Math.cos(a) * r, y + Math.sin(a) * r * 0.94];
  });
  return smooth(place(around, HEAD), true);
};
const PUFFS = [puff(-27, -40, 19, 3), puff(19, -44, 16.5, 5)];

const NAPE = '198 506 11.5, 197 492 9.4, 194 468 9.4';
const BODICE =
  '180 494, 196 497, 212 492, 228 497, 240 510, 236 538, 230 566, 232 600, 158 602, 162 566, 156 540, 150 516, 162 500';
const SLEEVES = [
  '174 495, 160 498, 146 508, 130 526, 132 536, 140 544, 150 546, 160 534, 170 518',
  '218 494, 234 497, 250 506, 268 520, 270 530, 263 540, 252 543, 240 532, 228 516',
];
const BOW_UPPER = '152 518 10.4, 132 538 9.6, 115 549 8.4';
const BOW_FORE = '115 549 8.6, 98 541 8, 79 526 4.9';
const NECK_UPPER = '242 516 10.4, 266 533 9.8, 286 544 8.2';
const NECK_FORE = '287 543 8.4, 279 522 8.2, 262 493 5.4';
const SKIRT = [
  '172 584, 152 594, 126 606, 103 614, 87 625, 79 643, 81 668, 84 704, 98 711, 114 708, 130 712, 143 706, 148 684, 158 670, 184 664, 196 600',
  '218 584, 242 594, 268 605, 289 613, 305 623, 314 640, 315 668, 315 701, 302 710, 286 709, 270 715, 257 710, 247 684, 236 670, 210 664, 196 600',
];
const SHINS = ['113 700 10, 112 716 9, 111 732 6', '284 700 10, 291 717 9, 298 736 6'];
const SOCKS = ['111.6 722 7.6, 111 734 6.6', '293.6 725 7.6, 297 739 6.6'];
const SHOES = [
  '104 727, 112 730, 120 726, 123 736, 121 743, 98 746, 78 747, 70 742, 77 735, 92 732',
  '289 732, 297 736, 306 732, 319 738, 333 741, 342 748, 334 753, 311 752, 288 749, 286 742',
];
const SOLES = ['70 742, 80 744, 122 741, 122 745, 96 748, 76 748', '342 748, 331 750, 287 747, 287 751, 314 755, 336 754'];
const BOW_HAND = '-132 -23, -140 -22, -149 -16, -156 -8, -150 -4, -134 -3, -131 -13';
const BOW_FINGERS = [
  '-153 -9 3, -156.5 -2 2.9, -156 6 2.4', '-147.4 -8 3.2, -149.6 0 3, -149 8.4 2.5',
  '-141.4 -8 3.2, -142.4 0 3, -141.6 8.2 2.5', '-135.4 -9 3, -135 -1 2.8, -132 4.6 2.4',
];
const STOP_HAND = '11 -202, 16 -203, 22 -195, 24 -181, 22.6 -166, 14.6 -166, 11 -176';
const STOP_FINGERS = [
  '15 -199.6 3, 7 -204 2.8, 1 -200.4 2.2', '16 -193 3.1, 7 -197.6 2.9, 0 -194 2.3',
  '17 -186.6 3.1, 8 -191 2.8, 1 -187 2.3', '17 -180 2.9, 9 -184 2.6, 3 -180.6 2.1',
];
const STOOL = '158 664 4.4, 150 738 3.6';
const STOOL2 = '232 664 4.4, 240 736 3.6';

const ARMS = [BOW_UPPER, BOW_FORE, NECK_UPPER, NECK_FORE].map(tube);
const SKIN_PARTS = () => [
  onHead(FACE), onHead(EAR), tube(NAPE), ...ARMS, ...SHINS.map(tube), onBow(BOW_HAND), cut(STOP_HAND),
  ...BOW_FINGERS.map(bowTube), ...STOP_FINGERS.map((t) => limb(wood(joints(t)), 4)),
];
const CLOTH = [BODICE, ...SKIRT, ...SLEEVES].map(shape);

/** All of her as one outline: for the rim, the shade and the cast shadow. */
const outline = () =>
  [...CLOTH, ...SKIN_PARTS(), onHead(CAP), ...PUFFS, ...SHOES.map(shape)].map((d) => path(d)).join('');

/** Ribbons in her hair, lifted by the evening air. */
const ribbons = () =>
  [
    '-21 -28 2.6, -34 -24 3.6, -47 -28 3.2, -60 -22 1.2', '-21 -28 2.6, -31 -17 3.4, -43 -15 3, -53 -6 1',
  ]
    .map((t) => path(limb(place(joints(t), HEAD), 4), '#e2492f'))
    .join('') +
  headLine('-26 -26, -36 -23, -48 -27', '#ff9a6a', 1.1) +
  path(onHead('-25 -31, -18 -33, -15 -27, -19 -23, -25 -25') + onHead('13 -32, 18 -36, 24 -33, 22 -28, 16 -28'), '#f2643c');

/** Her face, three quarters to the strings: eyes shut, the beginning of a smile. */
const face = (picture: Picture) => {
  const [a, b] = place(points('20 -10, -20 16'), HEAD) as [Point, Point];
  const [cheek, far] = place(points('-3 12, 18 11'), HEAD) as [Point, Point];
  return (
    path(onHead(EAR), SKIN) +
    path(onHead(FACE), picture.linear(...a, ...b, [[0, '#c47a4c'], [0.55, SKIN], [1, '#8a4a3c']])) +
    headLine('-19 0, -21 3, -19 6', SKIN_SHADE, 1.3) +
    ellipse(...cheek, 6.6, 4.6, '#e2603c', 'opacity=".42"') +
    ellipse(...far, 3.4, 4, '#e2603c', 'opacity=".4"') +
    // the nose: its shaded side, its tip, one nostril
    path(onHead('10 -5, 12 1, 15.4 8, 12 10.6, 8 9.4, 9 4'), '#8a4a3c', 'opacity=".55"') +
    headLine('9 9.6, 12 11, 15.6 9', SKIN_SHADE, 1.5) +
    headLine('-8 0.4, -5 3.4, 0 4.6, 4.6 2.4', INK, 2.2) +
    headLine('-8 0.4, -11 1.4', INK, 1.5) +
    headLine('-6 3, -8.6 5.2', INK, 1.3) +
    headLine('14 2.4, 17 4.2, 20 3, 21.6 1', INK, 2.2) +
    headLine('-11 -8, -5 -12, 4 -10', INK, 2.3) +
    headLine('13 -10.6, 17 -12.4, 21 -9.6', INK, 2.1) +
    path(onHead('2 17.6, 7 18, 10 17.4, 12.4 18, 17 15.8, 14.4 20, 9.6 21.8, 5 20.6'), '#a8363e') +
    headLine('0 16.6, 6 19.4, 12 19.6, 18.6 14.8', '#5e1c34', 1.3) +
    headLine('-0.6 15, -1.6 17.6', SKIN_SHADE, 1.1)
  );
};

/** Her hair: a cap drawn tight, the light along it, and two puffs of curls. */
const hair = () => {
  const random = chance(12);
  let curls = '';
  for (const [x, y, r] of [[-27, -39, 14], [20, -42, 12]] as const)
    for (let i = 0; i < 15; i++) {
      const [a, d] = [random() * 6.28, r * Math.sqrt(random())];
      const [cx, cy] = [x + Math.cos(a) * d, y + Math.sin(a) * d];
      curls += smooth(place([[cx - 2.6, cy + 1], [cx, cy - 2], [cx + 2.6, cy + 0.6], [cx + 1, cy + 2.6]], HEAD));
    }
  return (
    PUFFS.map((d) => path(d, INK)).join('') +
    path(curls, 'none', 'stroke="#6a4488" stroke-width="1.3" stroke-linecap="round"') +
    path(onHead(CAP), INK) +
    ['-20 -18, -12 -27, -2 -31', '-16 -12, -8 -22, 4 -27', '8 -31, 14 -28, 18 -22', '-24 -6, -22 -14, -18 -20']
      .map((t) => headLine(t, '#6a4488', 1.3))
      .join('')
  );
};

/** Folds that run from the knees and from under the sash. */
const FOLDS = [
  '98 630 .6, 118 622 2, 146 606 .6', '92 640 .6, 89 664 2.4, 92 700 .8', '104 640 .6, 110 668 2.6, 106 704 .8',
  '118 636 .6, 128 662 2.6, 128 706 .8', '136 628 .6, 146 646 2.2, 146 680 .6', '296 630 .6, 274 620 2, 246 606 .6',
  '303 640 .6, 307 664 2.2, 309 700 .8', '288 642 .6, 287 668 2.6, 293 702 .8', '272 638 .6, 265 660 2.4, 273 708 .8',
  '172 520 .5, 170 548 1.8, 174 574 .5', '142 520 .4, 146 530 1.4, 150 544 .4', '258 516 .4, 254 526 1.4, 252 540 .4',
  '160 506 .4, 150 516 1.2, 140 532 .4',
];
const CREASES = ['90 630, 100 620, 122 612', '303 630, 292 619, 270 611', '98 648, 101 676, 98 704', '295 646, 297 676, 300 702', '140 514, 134 526'];

/** The frock: teal, sprigged, with a band along the hem. */
const frock = (picture: Picture, away: (x: number, y: number) => string) => {
  const random = chance(77);
  let sprigs = '';
  for (let i = 0; i < 70; i++) {
    const [x, y] = [random.between(76, 314), random.between(500, 694)];
    const t = random() * 3;
    for (let petal = 0; petal < 3; petal++)
      sprigs += ellipse(x + 2.4 * Math.cos(t + petal * 2.1), y + 2.4 * Math.sin(t + petal * 2.1), 1.25);
  }
  const hem = ['83 696, 98 703, 114 700, 130 704, 145 697', '317 693, 302 702, 286 701, 270 707, 254 702'];
  const cloth = picture.clip(CLOTH.map((d) => path(d)).join(''));
  return (
    path('M140 640H252L246 702Q196 690 144 702Z', '#0e2c50') +
    CLOTH.slice(0, 3).map((d) => path(d, DRESS)).join('') +
    CLOTH.slice(3).map((d) => path(d, '#2a949a')).join('') +
    group(
      group(sprigs, 'fill="#7fd0c0" opacity=".75"') +
        hem.map((t) => line(t, '#f0b04a', 4.4)).join('') +
        hem.map((t) => line(t, '#b8342e', 1.6, 'stroke-dasharray="1 5"')).join('') +
        FOLDS.map((t) => path(tube(t), DRESS_SHADE, 'opacity=".75"')).join('') +
        sheet(DRESS_SHADE, `opacity=".45" ${away(7, -5)}`) +
        picture.grain(sheet('#1b1b52', `fill-opacity=".5" ${away(18, -13)}`), '', 'fine'),
      cloth,
    ) +
    CREASES.map((t) => line(t, '#6fd0c4', 1.4)).join('') +
    line('132 534, 141 542, 150 544', CREAM, 2.6) +
    line('268 527, 262 537, 252 541', CREAM, 2.6) +
    path(shape('180 493, 190 501, 198 507, 188 514, 174 508, 168 500') + shape('212 491, 206 501, 199 507, 210 513, 222 506, 228 498'), CREAM) +
    line('174 507, 187 512, 196 507', '#e0b890', 1.1)
  );
};

/** Hands that hold: fingers over the stick, fingertips on the strings. */
const hands = () =>
  path(onBow(BOW_HAND), SKIN) +
  BOW_FINGERS.map((t) => path(bowTube(t), SKIN)).join('') +
  ['-150.4 -9, -152.8 -1, -152.6 5', '-144.4 -9, -146 0, -145.4 6', '-138.4 -9, -138.6 -1, -137.4 5']
    .map((t) => bowLine(t, SKIN_SHADE, 1.2))
    .join('') +
  bowLine('-152 -16, -144 -24', '#d8925c', 1.4) +
  path(cut(STOP_HAND), SKIN) +
  STOP_FINGERS.map((t) => path(limb(wood(joints(t)), 4), SKIN)).join('') +
  ['16 -196.4, 8 -200.8, 2 -197.4', '17 -189.8, 8 -194.2, 2 -190.6', '17 -183.4, 10 -187.2, 4 -183.8']
    .map((t) => string(t, SKIN_SHADE, 1.2))
    .join('') +
  string('17.6 -200, 21.6 -191', '#d8925c', 1.4);

/** A seam of shade inside both elbows and wrists, so that the arms have joints. */
const armDetails = () =>
  line('124 548, 119 543, 112 541', SKIN_SHADE, 1.5, 'opacity=".8"') +
  line('280 536, 284 532, 286 528', SKIN_SHADE, 1.5, 'opacity=".8"') +
  line('269 503, 264 506', SKIN_SHADE, 1.2, 'opacity=".7"') +
  line('86 531, 90 527', SKIN_SHADE, 1.2, 'opacity=".7"');

/** The girl, leaning into her own tune; the sun along her edges. */
const cellist = (picture: Picture) => {
  const id = picture.symbol(outline());
  const rest = picture.symbol(
    [OUTLINE, ENDPIN, tube(STOOL), tube(STOOL2)].map((d) => path(d)).join(''),
  );
  const away = (x: number, y: number) =>
    picture.mask(`${sheet('#fff')}<use href="#${id}" x="${x}" y="${y}" fill="#000"/>`);
  const rim = [[2.5, -1.8], [-1.7, -2]]
    .map(([x, y]) => `<use href="#${id}" x="${x}" y="${y}" fill="${CREAM}"/>`)
    .join('');
  const skin = picture.clip(SKIN_PARTS().map((d) => path(d)).join(''));
  return (
    group(
      `<use href="#${id}"/><use href="#${rest}"/>`,
      `fill="#2a1450" opacity=".62" transform="matrix(1 0 .2 -.7 -149 1265)"`,
    ) +
    path(tube(STOOL) + tube(STOOL2), '#35195a') +
    line('161 668, 153 736', '#b0588a', 1.3) +
    line('236 668, 243 734', '#b0588a', 1.3) +
    rim +
    SHINS.map((t) => path(tube(t), SKIN)).join('') +
    SOCKS.map((t) => path(tube(t), '#f6dcb0')).join('') +
    SHOES.map((t) => path(shape(t), '#e2492f')).join('') +
    SOLES.map((t) => path(shape(t), CREAM)).join('') +
    line('104 731, 112 735, 120 731', '#7a2040', 2) +
    line('289 737, 297 741, 306 737', '#7a2040', 2) +
    path(tube(BOW_UPPER), SKIN) +
    path(tube(NECK_UPPER), SKIN) +
    path(tube(NAPE), '#8a4a3c') +
    path(onHead('-12 22, 4 32, 12 30, 8 40, -4 36'), SKIN_SHADE, 'opacity=".75"') +
    frock(picture, away) +
    ribbons() +
    face(picture) +
    hair() +
    cello(picture) +
    bow() +
    path(tube(BOW_FORE), SKIN) +
    path(tube(NECK_FORE), SKIN) +
    hands() +
    group(sheet('#4a1a4c', `opacity=".42" ${away(4, -3.4)}`), skin) +
    armDetails()
  );
};

export const draw = (): string => {
  const picture = new Picture('#dc5f66');
  picture
    .add(sky(picture), town(picture), neighbour(picture), terrace(picture), cat())
    .add(cellist(picture), sound(picture), flight(picture));
  return picture.svg();
};
