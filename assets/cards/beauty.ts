/** A lone visitor in a dark hall before one immense opening peony; the flower itself is the light. */
import {
  chance,
  ellipse,
  group,
  joints,
  limb,
  mix,
  noise,
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
  tube,
} from './kit';

const FLOWER = { x: 316, y: 306 };
const FLOOR = 588;
const GLOW = '#ffe2b0';

// ── The hall ──────────────────────────────────────────────────────────────────────────────────────

/** The apse behind the flower: dark teal, with a vault of three receding arches. */
const apse = (picture: Picture) => {
  const arch = (half: number, top: number) => {
    const [left, right] = [FLOWER.x - half, FLOWER.x + half];
    return `M${left} ${FLOOR}V${top + half}A${half} ${half} 0 0 1 ${right} ${top + half}V${FLOOR}Z`;
  };
  const vault = [[292, -60, '#0f3444'], [262, -24, '#123f4e'], [236, 10, '#164b59']] as const;
  return (
    sheet(picture.linear(0, 0, 0, 600, stops('0 #0a1c30, .6 #0d2b3c, 1 #113443'))) +
    vault.map(([half, top, fill]) => path(arch(half, top), fill)).join('') +
    picture.grain(
      sheet(
        picture.radial(
          FLOWER.x,
          FLOWER.y,
          430,
          stops('0 #ffe2b0 1, .45 #f2b98a .8, .56 #7fa59b .6, .74 #2f7f8f .38, 1 #17606f .05'),
        ),
      ),
    ) +
    vault
      .map(([half, top]) =>
        path(arch(half, top), 'none', 'stroke="#f2c79a" stroke-width="1.2" opacity=".35"'),
      )
      .join('')
  );
};

/** Fluted columns on both sides, the nearest cut off by the frame; a warm edge where the flower reaches them. */
const columns = (picture: Picture) => {
  const column = (
    x: number,
    width: number,
    top: number,
    foot: number,
    lit: 1 | -1,
    dark: string,
    light: string,
  ) => {
    const [from, to] = lit > 0 ? [x, x + width] : [x + width, x];
    const d = `M${x} ${top}H${x + width}V${foot}H${x}Z`;
    const flutes = [0.2, 0.4, 0.6, 0.8].map((t) => `M${num(x + width * t)} ${top}V${foot - 12}`).join('');
    const base = `M${x - 8} ${foot - 14}H${x + width + 8}V${foot + 4}H${x - 8}Z`;
    const fill = picture.linear(from, 0, to, 0, stops(`0 ${dark}, .7 ${dark}, 1 ${light}`));
    const edge = lit > 0 ? x + width : x;
    return (
      path(d + base, fill) +
      path(flutes, 'none', `stroke="#081a2c" stroke-width="${num(width / 14)}" opacity=".6"`) +
      picture.grain(
        path(d, picture.linear(from, 0, to, 0, stops('0 #1f6f7c 0, .5 #4f8f90 .16, 1 #e8b080 .5'))),
        '', 'fine',
      ) +
      path(`M${edge} ${top}V${foot - 14}`, 'none', `stroke="${GLOW}" stroke-width="2" opacity=".8"`)
    );
  };
  return (
    column(66, 46, -5, 602, 1, '#0e2c3d', '#2b6a72') +
    column(520, 46, -5, 602, -1, '#0e2c3d', '#2b6a72') +
    column(-60, 96, -5, 664, 1, '#081c2e', '#1f5663') +
    column(582, 96, -5, 664, -1, '#081c2e', '#1f5663')
  );
};

/** The polished floor: tiles that run to the flower, its mirror image, and the light lying on the stone. */
const floor = (picture: Picture, flower: string) => {
  const d = polygon([[-5, FLOOR], [605, FLOOR], [605, 805], [-5, 805]]);
  let joins = [-1500, -1100, -760, -460, -200, 40, 215, 417, 592, 840, 1100, 1400, 1760, 2160]
    .map((x) => `M${num(FLOWER.x + (x - FLOWER.x) * 0.2)} ${FLOOR}L${x} 805`)
    .join('');
  for (const y of [598, 612, 632, 660, 698, 748]) joins += `M-5 ${y}H605`;
  const fade = picture.mask(
    sheet(picture.linear(0, 590, 0, 800, stops('0 #fff .75, .6 #fff .5, 1 #fff .2'))),
  );
  const mirror = `<use href="#${flower}" transform="translate(0 ${FLOOR * 1.62}) scale(1 -.62)" opacity=".85"/>`;
  return (
    path(d, picture.linear(0, FLOOR, 0, 805, stops('0 #1f5f69, .4 #123f50, 1 #0a2036'))) +
    group(group(picture.blur(mirror, 4), fade), picture.clip(d)) +
    ellipse(
      284, 654, 250, 78,
      picture.radial(
        284, 654, 250,
        stops('0 #ffdcaa .75, .5 #f2b98a .4, 1 #d98a6a 0'),
        `translate(0 ${654 * 0.69}) scale(1 .31)`,
      ),
    ) +
    picture.grain(
      ellipse(
        296, 640, 330, 150,
        picture.radial(
          296, 640, 330,
          stops('0 #ffe9bf .95, .3 #f9bd88 .7, .62 #d98a6a .34, 1 #2f7f8f 0'),
          `translate(0 ${640 * 0.55}) scale(1 .45)`,
        ),
      ),
      picture.clip(d),
    ) +
    path(joins, 'none', 'stroke="#0a2238" stroke-width="1.4" opacity=".5"')
  );
};

// ── The peony ─────────────────────────────────────────────────────────────────────────────────────

interface Ring {
  count: number;
  base: number;
  reach: number;
  half: number;
  turn: number;
  stops: string;
}

/** From the guard petals inwards: how many, how long, how wide; the colours are for the part that shows. */
const RINGS: readonly Ring[] = [
  {
    count: 9,
    base: 60,
    reach: 236,
    half: 0.46,
    turn: 0.1,
    stops: '.6 #5e3148, .78 #b4624a, .9 #e8a67a, 1 #fbd2a2',
  },
  {
    count: 10,
    base: 50,
    reach: 206,
    half: 0.42,
    turn: 0.42,
    stops: '.6 #7c3a48, .78 #c9714e, .92 #f3b988, 1 #ffdfb2',
  },
  {
    count: 10,
    base: 40,
    reach: 174,
    half: 0.42,
    turn: 0.16,
    stops: '.56 #8f4346, .76 #d67f55, .92 #f8c795, 1 #ffe8c0',
  },
  {
    count: 9,
    base: 30,
    reach: 143,
    half: 0.45,
    turn: 0.5,
    stops: '.52 #a04b42, .74 #e08f5c, .92 #fbd2a0, 1 #ffeecb',
  },
  {
    count: 8,
    base: 20,
    reach: 113,
    half: 0.5,
    turn: 0.2,
    stops: '.44 #a84e3c, .7 #e89a5e, .9 #fddaa6, 1 #fff3d6',
  },
  {
    count: 7,
    base: 12,
    reach: 84,
    half: 0.55,
    turn: 0.62,
    stops: '.3 #a84a34, .62 #ec9f58, .88 #ffe0aa, 1 #fff6de',
  },
];

/** A point of the flower: seen a little from below, the inner rings lifted towards us. */
const bloom = (angle: number, radius: number): Point => [
  FLOWER.x + radius * Math.cos(angle),
  FLOWER.y + radius * Math.sin(angle) * 0.94 - 10 * (1 - radius / 232),
];

/** One petal: narrow base, broad ruffled edge with a notch; its outline, its turned lip and its veins. */
const petal = (ring: Ring, angle: number, seed: number) => {
  const random = chance(seed);
  const wave = noise(seed + 400);
  const reach = ring.reach * random.between(0.92, 1.06);
  const half = ring.half * random.between(0.92, 1.1);
  const notch = random.between(-0.35, 0.35);
  const fold = random.between(0.05, 0.12);
  const edge = (t: number, k = 1): Point => {
    const round = (1 - Math.abs(t) ** 3.4) ** 0.55;
    const ruffle = 1 + 0.06 * wave(t * 4 + 9) - 0.08 * Math.exp(-(((t - notch) / 0.16) ** 2));
    return bloom(angle + half * Math.sin((t * Math.PI) / 2), mix(ring.base, reach * ruffle * k, round));
  };
  const across = Array.from({ length: 11 }, (_, i) => (i - 5) / 5);
  const outline = smooth([...across.map((t) => edge(t)), bloom(angle, ring.base)], true);
  const brim = [-0.76, -0.4, 0, 0.4, 0.76];
  const inner = brim.map((t) => edge(t, 1 - fold * Math.cos(t * 2) * (1 + 0.5 * wave(t * 3))));
  const lip = smooth([...across.slice(1, -1).map((t) => edge(t)), ...inner.reverse()], true);
  const veins = [-0.55, -0.2, 0.2, 0.55]
    .map((t) => {
      const on = (k: number) =>
        bloom(angle + half * t * k, mix(ring.base, reach, k))
          .map(num)
          .join(' ');
      return `M${on(0.6)}Q${on(0.74)} ${on(random.between(0.84, 0.92))}`;
    })
    .join('');
  return { outline, lip, veins };
};

/** A ring: every petal casts a crumbling shade on those behind, then gets its colour, veins, lip and bright rim. */
const ringOf = (picture: Picture, bodies: string[], ring: Ring, index: number) => {
  const fill = picture.radial(FLOWER.x, FLOWER.y, ring.reach * 1.02, stops(ring.stops));
  const random = chance(70 + index);
  const step = ring.count % 2 ? 4 : 3;
  const sequence = Array.from({ length: ring.count }, (_, i) => (i * step) % ring.count);
  const petals = sequence
    .map((i) => {
      const angle = ring.turn + ((i + random.bell() * 0.16) * Math.PI * 2) / ring.count;
      const { outline, lip, veins } = petal(ring, angle, index * 40 + i);
      const body = `<use href="#${picture.symbol(path(outline))}"`;
      bodies.push(`${body}/>`);
      return (
        (index > 1 ? `${body} fill="#6a2a48" stroke="none" opacity=".42" transform="translate(2 6)"/>` : '') +
        `${body}/>` +
        path(veins, 'none', 'stroke="#a8483e" stroke-width=".8" opacity=".45"') +
        path(lip, '#fffaea', `stroke="none" opacity="${num(random.between(0.35, 0.85))}"`)
      );
    })
    .join('');
  return group(petals, `fill="${fill}" stroke="#fff6de"`);
};

/** The heart: a crown of golden stamens in a bowl, whose near petals rise in front of it. */
const heart = (picture: Picture) => {
  const random = chance(5);
  const [x, y] = bloom(0, 0);
  let threads = '';
  let anthers = '';
  for (let i = 0; i < 90; i++) {
    const angle = i * 2.4;
    const radius = 6 + 34 * Math.sqrt(i / 90) * random.between(0.8, 1.1);
    const tip: Point = [x + radius * Math.cos(angle), y - 6 + radius * 0.82 * Math.sin(angle)];
    threads += polygon([[mix(x, tip[0], 0.2), mix(y + 10, tip[1], 0.2)], tip], false);
    anthers += ellipse(tip[0], tip[1], random.between(1.6, 2.9), random.between(1.3, 2));
  }
  const near = picture.linear(0, y + 4, 0, y + 66, stops('0 #fff6de, .22 #ffdfa8, .6 #f0a868, 1 #b4583f'));
  const cups = [
    '-52 2, -40 8, -30 2, -20 16, -14 34, -20 54, -38 48, -52 30',
    '52 0, 42 10, 30 4, 22 18, 16 34, 20 54, 40 46, 53 28',
    '-26 16, -14 22, -2 15, 10 21, 24 14, 32 30, 28 52, 4 62, -22 56, -32 36',
  ];
  return (
    ellipse(x, y - 4, 52, 46, picture.radial(x, y, 50, stops('0 #8f3424, .6 #c8602c .95, 1 #f2a03d .2'))) +
    path(threads, 'none', 'stroke="#f2a53a" stroke-width="1.2"') +
    group(anthers, 'fill="#ffdf6e"') +
    ellipse(x, y - 6, 6, 5, '#e2492f') +
    path(
      smooth(place(points('-54 20, -30 64, 4 74, 34 64, 56 18, 30 40, -28 40'), { x, y }), true),
      '#6a2a48', 'opacity=".4"',
    ) +
    cups
      .map((text) => smooth(place(points(text), { x, y }), true))
      .map(
        (d) =>
          path(d, '#8f3a3a', 'opacity=".4" transform="translate(1 4)"') +
          path(d, near, 'stroke="#fff8e4" stroke-width="1.6"'),
      )
      .join('') +
    path(
      [
        '-38 16, -34 30, -30 42', '-30 14, -27 28', '38 16, 34 30, 31 42', '-14 28, -12 40, -10 50',
        '0 24, 1 38, 1 52', '14 28, 13 40, 11 50',
      ]
        .map((text) => smooth(place(points(text), { x, y })))
        .join(''),
      'none', 'stroke="#b4583f" stroke-width=".9" opacity=".5"',
    )
  );
};

/** The whole flower, its lower right side crumbling into plum. */
const peony = (picture: Picture) => {
  const bodies: string[] = [];
  const rings = RINGS.map((ring, i) => ringOf(picture, bodies, ring, i)).join('');
  const shade = stops('0 #8f3550 0, .52 #8f3550 0, .72 #8a3a44 .36, .9 #5e2a50 .62, 1 #3a1f56 .75');
  return (
    rings +
    heart(picture) +
    group(
      picture.grain(sheet(picture.radial(FLOWER.x - 64, FLOWER.y - 92, 360, shade)), '', 'fine'),
      picture.mask(group(bodies.slice(0, 28).join(''), 'fill="#fff"')),
    )
  );
};

const LEAVES = [
  [
    '322 566, 262 560, 206 534, 158 494, 116 474, 72 482, 96 510, 128 544, 176 574, 240 588, 318 590',
    '318 578, 240 568, 170 532, 96 490',
  ],
  [
    '326 560, 392 546, 436 516, 470 470, 512 440, 558 436, 540 474, 522 522, 480 562, 410 590, 330 588',
    '330 576, 410 562, 470 516, 544 446',
  ],
  ['318 580, 274 592, 240 612, 196 616, 232 628, 284 618, 322 598', '318 590, 274 602, 206 617'],
] as const;

/** The second find: it grows; a stem and its leaves come up through the broken stone. */
const stem = (picture: Picture) => {
  const cracks =
    'M326 604L292 614L270 610L238 622L214 620M330 606L366 612L384 622L424 620L452 634M322 606L330 622L314 634L318 650M270 610L252 602M384 622L392 634';
  return (
    picture.grain(ellipse(322, 606, 120, 15, '#061628', 'opacity=".8"')) +
    path(cracks, 'none', 'stroke="#ffe2b0" stroke-width="1" opacity=".6" transform="translate(0 1.6)"') +
    path(cracks, 'none', 'stroke="#071a2c" stroke-width="2"') +
    LEAVES.map(
      ([leaf, rib], i) =>
        path(shape(leaf), '#b9d8a0', 'transform="translate(0 -1.8)"') +
        path(
          shape(leaf),
          picture.linear(322, 0, i === 1 ? 556 : 80, 0, stops('0 #123e44, .5 #1d5c58, 1 #35806a')),
        ) +
        picture.grain(
          path(
            shape(leaf),
            picture.linear(0, 500, 0, 600, stops('0 #0a2c40 0, .5 #0a2c40 .5, 1 #0a2c40 .8')),
          ),
          '', 'fine',
        ) +
        path(smooth(points(rib)), 'none', 'stroke="#8fc09a" stroke-width="1.3" opacity=".7"'),
    ).join('') +
    path(
      tube('316 470 8, 323 540 7.5, 327 600 8.5'),
      picture.linear(316, 0, 334, 0, stops('0 #4f9a70, .5 #1c4f4c, 1 #123e44')),
    )
  );
};

// ── The visitor ───────────────────────────────────────────────────────────────────────────────────

const SEAT = { x: 206, y: 728, scale: 1.36 };
const at = (text: string) => smooth(place(points(text), SEAT), true);
const arm = (text: string) => limb(place(joints(text), SEAT));

const BODY = [
  arm('-16 -62 6, -24 -52 5.4, -27 -40 4.6, -25 -30 3.4'),
  arm('16 -62 6, 26 -52 5.2, 33 -44 4.4, 44 -52 3.4'),
  at('-8 -72, 0 -74, 8 -72, 18 -66, 21 -54, 20 -36, 20 -20, -20 -20, -20 -36, -21 -54, -18 -66'),
];
const NECK = arm('0 -70 4.6, 0.6 -79 4.4');
const HAIR = at('-13 -86, -15 -94, -11 -103, -2 -107, 7 -106, 14 -100, 15 -91, 12 -83, 6 -79, -6 -79');
const HAND = arm('43 -52 3, 48 -55 3.2, 54 -58 1.6') + arm('46 -54 1.8, 47 -60 1.2');

/** One wheel of the chair, seen almost edge on, lit along its near rim. */
const wheel = (x: number, lean: number) => {
  const [cx, cy] = [SEAT.x + x * SEAT.scale, SEAT.y - 30];
  const ring = (stroke: string, width: number) =>
    ellipse(
      cx,
      cy,
      8.5, 42, 'none',
      `stroke="${stroke}" stroke-width="${width}" transform="rotate(${lean} ${num(cx)} ${cy})"`,
    );
  return ring('#081428', 5.5) + ring('#f2c79a', 1.2);
};

/** Someone in a wheelchair, from behind: face lifted to the flower, a hand held out for a petal. */
const visitor = (picture: Picture) => {
  const each = (ds: readonly string[]) => ds.map((d) => path(d)).join('');
  return (
    group(
      each([...BODY, NECK, HAIR, HAND]),
      `fill="${GLOW}" stroke="${GLOW}" stroke-width="2.6" stroke-linejoin="round" transform="translate(.6 -1)"`,
    ) +
    group(each(BODY), 'fill="#2c2a66"') +
    path(NECK, '#6b3a2c') +
    path(HAND, '#9a5636') +
    path(HAIR, '#1d1640') +
    picture.grain(
      group(
        each([...BODY, HAIR]),
        `fill="${picture.linear(0, 582, 0, 690, stops('0 #e8a67a .75, .3 #8a4a74 .45, 1 #2c2a66 0'))}"`,
      ),
      '', 'fine',
    ) +
    path(
      polygon(place(points('-24 -22, 24 -22, 20 -4, 15 -4, 17 -12, -17 -12, -15 -4, -20 -4'), SEAT)),
      '#081428',
    ) +
    path(at('-21 -52, 21 -52, 20 -14, -20 -14'), '#0d2638') +
    path(at('-18 -49, 18 -49, 17 -18, -17 -18'), '#1a4a57') +
    path(at('-18 -49, 18 -49, 18 -47, -18 -47'), '#7fb0a4') +
    group(
      each([
        arm('-20 -62 1.8, -20 -30 1.5, -20 -6 1.5'),
        arm('20 -62 1.8, 20 -30 1.5, 20 -6 1.5'),
        arm('-25 -62 2.2, -18 -62 2.2'),
        arm('18 -62 2.2, 25 -62 2.2'),
      ]),
      'fill="#081428"',
    ) +
    wheel(-27, 3) +
    wheel(27, -3)
  );
};

/** The visitor's shadow falls towards us, away from the flower. */
const castShadow = (picture: Picture) =>
  picture.grain(
    path(
      shape('166 730, 206 722, 246 730, 258 764, 264 812, 110 812, 142 764'),
      picture.linear(0, 712, 0, 810, stops('0 #081428 .95, .5 #081428 .75, 1 #081428 .3')),
    ),
  );

// ── Petals adrift ─────────────────────────────────────────────────────────────────────────────────

/** A fallen or falling petal: dark underside, lit bowl, bright turned lip; `flat` lays it on the floor. */
const loose = (picture: Picture, x: number, y: number, scale: number, turn: number, flat = 1) => {
  const put = (text: string) =>
    smooth(
      place(
        place(points(text), { turn }).map(([a, b]) => [a, b * flat] as const),
        { x, y, scale },
      ),
      true,
    );
  const bowl = picture.radial(x, y, 26 * scale, stops('0 #f0ac78, .5 #fbd0a0, 1 #fff0d0'));
  return (
    path(put('-26 6, -14 -8, 2 -16, 16 -14, 25 -5, 23 3, 26 10, 16 17, 0 18, -14 14'), '#b4583f') +
    path(put('-26 6, -14 -8, 2 -16, 16 -14, 25 -5, 22 2, 24 8, 14 12, 0 13, -14 11'), bowl) +
    path(put('2 -16, 16 -14, 25 -5, 22 2, 24 8, 14 12, 18 5, 17 0, 19 -5, 12 -11'), '#fffaea') +
    path(put('-24 6, -8 0, 8 -4, -8 1') + put('-24 6, -8 5, 10 4, -8 6'), '#c9714e', 'opacity=".6"')
  );
};

const drift = (picture: Picture) =>
  [
    [446, 606, 0.44, 0.4, 0.6], [84, 574, 0.4, -0.7, 1], [378, 668, 0.5, 2.6, 0.5], [286, 642, 0.5, -0.5, 1],
    [88, 372, 0.36, 1.2, 1], [540, 540, 0.42, 2.2, 1], [146, 678, 0.4, 0.3, 0.5],
  ]
    .map(([x = 0, y = 0, scale = 1, turn = 0, flat = 1]) => loose(picture, x, y, scale, turn, flat))
    .join('') +
  picture.grain(
    ellipse(
      464, 752, 84, 15,
      picture.radial(464, 752, 84, stops('0 #061224 1, .6 #061224 .7, 1 #061224 .2')),
    ),
  ) +
  loose(picture, 466, 732, 2.5, -0.12, 0.74);

export const draw = (): string => {
  const picture = new Picture('#0d2b3c');
  const flower = picture.symbol(peony(picture));
  picture.add(apse(picture), columns(picture), floor(picture, flower));
  picture.add(
    stem(picture),
    `<use href="#${flower}"/>`,
    castShadow(picture),
    visitor(picture),
    drift(picture),
  );
  return picture.svg();
};
