/** A baker before her lit shop at blue dawn, arms folded; her shadow on the sunlit wall is taller, caped. */
import {
  chance,
  ellipse,
  group,
  type Joint,
  limb,
  num,
  Picture,
  type Point,
  path,
  place,
  polygon,
  sheet,
  smooth,
} from './kit';

const CREAM = '#fff0c8';
const INK = '#141a45';
const SKIN = '#c47a4a';
const SKIN_SHADE = '#7a3c50';
const APRON = '#fbeccb';
const HAIR = '#cfc6cf';

/** Numbers as text, "x y, x y": a drawn line stays one line of code. */
const points = (text: string) =>
  text.split(',').map((p) => p.trim().split(' ').map(Number) as unknown as Point);
const joints = (text: string) =>
  text.split(',').map((p) => p.trim().split(' ').map(Number) as unknown as Joint);
const straight = (text: string) => polygon(points(text));

// ── The street ────────────────────────────────────────────────────────────────────────────────────

const KERB = 664;

/** The house front in the blue hour, its bricks half lost, lighter where the dawn touches it. */
const wall = (picture: Picture) => {
  const random = chance(3);
  let bricks = '';
  for (let i = 0; i < 120; i++) {
    const row = Math.floor(random() * 44);
    const x = Math.round(random() * 20) * 30 + (row % 2) * 15;
    bricks += `M${x} ${row * 15}h26v11h-26Z`;
  }
  return (
    sheet(picture.linear(600, 0, 0, 700, [[0, '#2c5fa4'], [0.5, '#3d78b8'], [1, '#2b5a9c']])) +
    path(bricks, '#24508f', 'opacity=".45"') +
    picture.grain(
      sheet(picture.radial(420, 330, 430, [[0, '#9cc4e0', 0.9], [0.5, '#6fa5d2', 0.55], [1, '#3d78b8', 0]])) +
        sheet(picture.linear(0, 0, 0, 240, [[0, '#16306e', 0.85], [1, '#16306e', 0]])),
    )
  );
};

/** The pavement: slabs in blue, a carpet of window light. */
const pavement = (picture: Picture) => {
  const slabs = [-420, -250, -110, 10, 120, 230, 350, 490, 660]
    .map((x) => `M${260 + (x - 260) * 0.62} ${KERB}L${x} 805`)
    .join('');
  return (
    path(
      `M0 ${KERB}H600V805H0Z`,
      picture.linear(0, KERB, 0, 800, [[0, '#3a6dae'], [1, '#16285f']]),
    ) +
    path(
      `${slabs}M0 ${KERB + 34}H600M0 ${KERB + 82}H600`,
      'none', 'stroke="#1d3a7c" stroke-width="2" opacity=".6"',
    ) +
    picture.grain(
      path(
        straight(`24 ${KERB}, 300 ${KERB}, 366 805, -70 805`),
        picture.linear(0, KERB, 0, 800, [[0, '#ffd678', 0.95], [0.6, '#f2b33d', 0.5], [0.8, '#f2b33d', 0.1]]),
      ),
    ) +
    path(`M0 ${KERB}H600v7H0Z`, '#1c3a7a')
  );
};

/** The first sun: a warm pane of light on the wall, soft at its edges, that waits for a shadow. */
const sunlight = (picture: Picture) =>
  picture.grain(
    ellipse(
      440, 380, 260, 400,
      picture.radial(
        440, 380, 400,
        [[0, '#fff0c8', 1], [0.5, '#ffe3a6', 0.85], [0.75, '#f7cf8e', 0.5], [1, '#e8b98c', 0]],
        'translate(154 0) scale(.65 1)',
      ),
    ),
    picture.clip(`M312 0H600V${KERB}H312Z`),
  ) +
  path(
    `M312 70L600 20V${KERB}H312Z`,
    picture.radial(436, 390, 330, [[0, '#ffeab4', 0.95], [0.6, '#ffdc96', 0.75], [1, '#ffcf86', 0]]),
  );

// ── The shop ──────────────────────────────────────────────────────────────────────────────────────

/** Bread by kind, each about 60 wide on a shelf at y = 0; its own crust, slashes and light. */
const bread = {
  boule:
    path('M-30 0Q-34 -34 0 -36Q34 -34 30 0Z', '#c9702e') +
    path('M-30 -2Q-32 -33 -2 -34Q-24 -24 -22 -2Z', '#e9a24c') +
    path(
      'M-14 -26Q-4 -14 -8 -4M0 -29Q10 -17 6 -5M12 -26Q22 -16 19 -6', 'none',
      `stroke="${CREAM}" stroke-width="2.6" stroke-linecap="round"`,
    ),
  batard:
    path('M-34 0Q-38 -22 -14 -24H14Q38 -22 34 0Z', '#b25a2a') +
    path('M-34 -4Q-34 -20 -12 -22H10Q-18 -18 -20 -2Z', '#dd8f42') +
    path(
      'M-18 -20L-10 -6M-4 -21L4 -6M10 -21L18 -6', 'none',
      `stroke="${CREAM}" stroke-width="2.6" stroke-linecap="round"`,
    ),
  braid:
    [-24, -8, 8, 24]
      .map((x, i) =>
        ellipse(
          x,
          -11, 13, 11,
          i % 2 ? '#d9853a' : '#e9a24c',
          `transform="rotate(${i % 2 ? 24 : -24} ${x} -11)"`,
        ),
      )
      .join('') +
    path(
      'M-30 -15Q-24 -21 -18 -16M-14 -17Q-8 -22 -2 -17M2 -17Q8 -22 14 -17M18 -16Q24 -21 30 -15', 'none',
      `stroke="${CREAM}" stroke-width="1.8" stroke-linecap="round"`,
    ),
  tin:
    path('M-26 0V-22Q-34 -36 -14 -36H14Q34 -36 26 -22V0Z', '#c9702e') +
    path('M-26 0V-22Q-33 -36 -14 -36H4Q-18 -34 -15 -22V0Z', '#e9a24c'),
};

/** The window: amber inside, three shelves of new bread, steam, a lamp. */
const shopWindow = (picture: Picture) => {
  const rows = [
    [388, 'boule', 'tin', 'boule', 'batard'], [462, 'batard', 'braid', 'boule', 'tin'],
    [538, 'tin', 'boule', 'batard', 'braid'],
  ] as const;
  const shelves = rows
    .map(
      ([y, ...loaves]) =>
        loaves.map((kind, i) => group(bread[kind], `transform="translate(${70 + i * 66} ${y})"`)).join('') +
        path(`M36 ${y}H296v7H36Z`, '#8a4a2a') +
        path(`M36 ${y}H296v2H36Z`, '#ffe09a'),
    )
    .join('');
  const steam = [62, 128, 196]
    .map((x, i) =>
      path(
        limb(
          [[x, 344 - i * 3, 2], [x + 9, 328, 4], [x - 5, 308, 4.5], [x + 7, 288, 1]],
          3,
        ),
        CREAM,
        'opacity=".55"',
      ),
    )
    .join('');
  return (
    path('M14 196H318V664H14Z', '#1d4587') +
    path(
      'M36 214H296V566H36Z',
      picture.linear(0, 214, 0, 566, [[0, '#ffd98a'], [0.5, '#f8b848'], [1, '#e08a38']]),
    ) +
    picture.grain(
      ellipse(
        120, 270, 190, 190,
        picture.radial(120, 270, 190, [[0, '#fff6d8', 1], [0.5, '#ffe6a6', 0.6], [1, '#ffd070', 0]]),
      ),
      picture.clip('M36 214H296V566H36Z'),
    ) +
    path('M100 214V246', 'none', `stroke="${INK}" stroke-width="2.4"`) +
    path('M74 270Q78 244 100 242Q122 244 126 270Z', '#1d4587') +
    ellipse(100, 271, 15, 6, '#fffbe8') +
    group(steam + shelves, picture.clip('M36 214H296V566H36Z')) +
    path('M36 214H296V566H36Z', 'none', 'stroke="#123068" stroke-width="7"') +
    path('M40 218V562', 'none', 'stroke="#ffe3a6" stroke-width="1.6"') +
    path('M36 590H150V646H36ZM164 590H296V646H164Z', '#17397a') +
    path('M36 590H150M164 590H296', 'none', 'stroke="#5f97cc" stroke-width="2"') +
    path('M6 566H326v13H6Z', '#5f97cc') +
    path('M6 577H326v5H6Z', '#123068')
  );
};

/** The awning: striped cloth, scalloped, lit from below by the window; it throws a shade on the wall. */
const awning = (picture: Picture) => {
  const width = 320 / 8;
  let cloth = '';
  for (let i = 0; i < 8; i++) {
    const [x, top] = [4 + i * width, 24 + i * (width - 5)];
    const fill = i % 2 ? '#2f64ae' : '#f7e7c4';
    cloth +=
      path(`M${top} 112H${top + width - 5}L${x + width} 208V222Q${x + width / 2} 250 ${x} 222V208Z`, fill) +
      path(`M${x} 208H${x + width}V222Q${x + width / 2} 250 ${x} 222Z`, i % 2 ? '#1d4587' : '#ffd88a');
  }
  return (
    path('M296 222H330L318 300H296Z', '#1d3a7c', 'opacity=".6"') +
    cloth +
    picture.grain(
      path(
        'M20 112H304L324 208H4Z',
        picture.linear(0, 112, 0, 212, [[0, '#16306e', 0.75], [1, '#16306e', 0.1]]),
      ),
      '', 'fine',
    ) +
    path('M18 104H306v10H18Z', '#123068')
  );
};

/** The guild sign over the street: a gilded pretzel on an iron arm. */
const pretzel = (picture: Picture) => {
  const twist =
    'M352 148C330 116 364 92 378 122C388 148 366 170 352 160' +
    'M404 148C426 116 392 92 378 122C368 148 390 170 404 160';
  return group(
    path(
      'M312 52H402M312 40V98M330 52Q334 74 312 88M378 52V98', 'none',
      `stroke="${INK}" stroke-width="4.5" stroke-linecap="round"`,
    ) +
      path(twist, 'none', 'stroke="#9c4f2a" stroke-width="15" stroke-linecap="round"') +
      path(
        twist,
        'none',
        `stroke="${picture.linear(340, 96, 410, 170, [
          [0, '#ffd677'], [1, '#d9853a'],
        ])}" stroke-width="11" stroke-linecap="round"`,
      ),
    'transform="translate(40 -6) scale(.84)"',
  );
};

// ── The baker ─────────────────────────────────────────────────────────────────────────────────────

const SKIRT =
  '-52 -214, 0 -222, 56 -214, 66 -180, 74 -110, 76 -62, 40 -52, 0 -50, -40 -52, -76 -62, -72 -110, -64 -180';
const TORSO =
  '-14 -346, 16 -346, 34 -338, 56 -326, 66 -302, 62 -268, 55 -236, 60 -200, 0 -190, ' +
  '-58 -200, -53 -236, -60 -268, -64 -302, -54 -326, -32 -338';
const BIB =
  '-30 -304, 0 -306, 32 -304, 40 -270, 46 -228, 62 -204, 66 -140, 62 -74, 0 -66, ' +
  '-60 -74, -62 -140, -58 -204, -44 -228, -38 -270';
const LEFT_SLEEVE = '-44 -322 15, -57 -304 19, -68 -278 20.5, -75 -252 18.5';
const RIGHT_SLEEVE = '46 -322 15, 59 -304 19, 70 -278 20.5, 77 -252 18.5';
const BACK_ARM = '76 -244 17, 46 -238 16.5, 6 -248 14, -24 -258 11, -40 -264 10';
const FRONT_ARM = '-74 -243 17.5, -44 -235 17, -4 -247 14, 34 -266 10';
const HEAD =
  '-22 -372, -29 -384, -28 -404, -20 -420, 0 -426, 20 -420, 29 -402, 28 -384, ' +
  '20 -366, 6 -355, -6 -353, -16 -360';
const NECK = '2 -336 15, 2 -352 14, 1 -366 14';
const SCARF =
  '-27 -405, -24 -420, -12 -431, 6 -434, 24 -426, 33 -408, 33 -390, 28 -380, 25 -396, 14 -410, -6 -414';
const BUN = '10 -428, 12 -444, 26 -450, 40 -440, 42 -424, 32 -414, 18 -416';
const KNOT = '28 -386, 40 -384, 50 -372, 46 -362, 36 -370, 29 -376';
const SHOES = [
  '-14 -2, -16 -16, -24 -24, -44 -22, -62 -10, -68 -2, -60 2, -24 2',
  '14 -2, 14 -16, 22 -24, 40 -22, 58 -10, 64 -2, 56 2, 22 2',
];
const LEGS = ['-34 -66 15, -34 -40 14, -32 -14 11', '36 -66 15, 36 -40 14, 34 -14 11'];

/** The hand laid over the other arm: palm, then four fingers that close round the sleeve. */
const HAND = [
  '30 -265 10.5, 42 -268 12, 50 -269 9', '48 -258.5 4.6, 60 -256 4.2, 69 -258 3.2',
  '48 -266 4.8, 64 -265 4.3, 74 -267 3.2', '48 -274 4.8, 64 -274.5 4.3, 73 -276 3.2',
  '46 -281 4.4, 58 -283 4, 67 -284 3', '34 -272 4.6, 42 -284 4.2, 50 -291 3',
];
/** Of the other hand only the fingers show, on the near sleeve. */
const FINGERS = [
  '-40 -258 4.6, -56 -262 4.4, -67 -262 3.4', '-40 -266 4.8, -58 -271 4.4, -70 -271 3.4',
  '-38 -273 4.6, -56 -279 4.2, -67 -280 3.2', '-36 -278 4.2, -50 -286 3.8, -60 -288 3',
];

/** Where she stands, and where her shadow does. */
const HER = { x: 208, y: 748, scale: 1.02 };
const HERO = 'matrix(1.2 0 0 1.38 428 727)';
const PLAIN = { x: 0, y: 0, scale: 1 };
const fit = (text: string, at = HER) => smooth(place(points(text), at), true);
/** Points of the head, tipped back so that the chin comes up. */
const proud = (text: string, at = HER) =>
  place(
    place(
      points(text).map(([x, y]) => [x, y + 350] as const),
      { y: -350, turn: -0.13 },
    ),
    at,
  );
const head = (text: string, at = HER) => smooth(proud(text, at), true);
const tube = (text: string, at = HER) => limb(place(joints(text), at), 4);
const stroke = (text: string, colour: string, width: number, at: typeof HER = HER) =>
  path(
    smooth(place(points(text), at)),
    'none',
    `stroke="${colour}" stroke-width="${width}" stroke-linecap="round"`,
  );

/** Her outline, wherever it is wanted: as rim, as clip, as shadow. */
const outline = (at: typeof HER) =>
  [
    ...[SKIRT, TORSO, ...SHOES].map((text) => fit(text, at)),
    ...[HEAD, SCARF, BUN, KNOT].map((text) => head(text, at)),
    ...[LEFT_SLEEVE, RIGHT_SLEEVE, FRONT_ARM, BACK_ARM, NECK, ...LEGS].map((text) => tube(text, at)),
  ]
    .map((d) => path(d))
    .join('');

/** Her face, chin up towards the sun: eyes shut, cheeks round, a contented smile. */
const face = () => {
  const line = (text: string, colour: string, width: number) =>
    path(smooth(proud(text)), 'none', `stroke="${colour}" stroke-width="${width}" stroke-linecap="round"`);
  const cheek = (text: string, rx: number) =>
    ellipse(...(proud(text)[0] as Point), rx, 5, '#d9604e', 'opacity=".55"');
  return (
    path(
      head('28 -408, 30 -384, 22 -366, 6 -355, -4 -354, 10 -366, 18 -384, 16 -404'),
      SKIN_SHADE,
      'opacity=".5"',
    ) +
    path(head('-26 -390, -34 -381, -35 -376, -27 -373'), SKIN) +
    line('-23 -390, -18 -394, -12 -391', INK, 2.6) +
    line('0 -391, 7 -395, 14 -390', INK, 2.6) +
    line('-24 -401, -18 -405, -11 -403', HAIR, 3.2) +
    line('0 -403, 8 -406, 16 -401', HAIR, 3.2) +
    path(head('-19 -370, -11 -370, -2 -371, 7 -376, 3 -366, -5 -362, -13 -364'), '#7a2336') +
    path(head('-16 -369.6, -9 -369.4, -1 -370.4, 4 -373, -1 -367.4, -9 -366.4'), CREAM) +
    line('8 -380, 11 -376, 9 -371', SKIN_SHADE, 1.6) +
    cheek('13 -382', 6) +
    cheek('-25 -380', 3.5)
  );
};

/** The baker: skirt, blouse, floury apron, bare forearms folded, a knotted scarf over grey hair. */
const baker = (picture: Picture) => {
  const all = outline(HER);
  const cloth = [SKIRT, TORSO, ...SHOES]
    .map((text) => path(fit(text)))
    .concat([LEFT_SLEEVE, RIGHT_SLEEVE, ...LEGS].map((text) => path(tube(text))));
  const id = picture.symbol(all);
  const away = (x: number, y: number) =>
    picture.mask(`${sheet('#fff')}<use href="#${id}" x="${x}" y="${y}" fill="#000"/>`);
  return (
    ellipse(230, 752, 110, 12, '#101d52', 'opacity=".55"') +
    `<use href="#${id}" x="-3" y="-1.6" fill="${CREAM}"/>` +
    LEGS.map((text) => path(tube(text), '#a8613f')).join('') +
    SHOES.map((text) => path(fit(text), '#b23a30')).join('') +
    path(fit(SKIRT), '#24406f') +
    path(fit(TORSO), '#2f6f8f') +
    path(fit(BIB), APRON) +
    stroke('-27 -302, -25 -326, -18 -342', APRON, 9) +
    stroke('29 -302, 28 -326, 22 -342', APRON, 9) +
    path(fit('-58 -212, 0 -204, 60 -212, 61 -202, 0 -194, -59 -202'), '#e3c79a') +
    stroke('-24 -190, -28 -130, -26 -84', '#dcbf93', 3) +
    stroke('22 -188, 28 -130, 25 -82', '#dcbf93', 3) +
    path(fit('-22 -170, 0 -168, 24 -170, 22 -128, 0 -120, -20 -128'), '#f3ddb0') +
    stroke('-22 -168, 0 -165, 24 -168', '#d3b184', 2.4) +
    [LEFT_SLEEVE, RIGHT_SLEEVE].map((text) => path(tube(text), '#3a82a0')).join('') +
    group(
      sheet('#2a1c56', `opacity=".34" ${away(-16, -4)}`) +
        picture.grain(sheet('#2a1c56', `fill-opacity=".55" ${away(-40, -10)}`), '', 'fine'),
      picture.clip(cloth.join('')),
    ) +
    path(tube(NECK), SKIN) +
    path(fit('-11 -356, 0 -349, 15 -352, 16 -340, 4 -343'), SKIN_SHADE, 'opacity=".55"') +
    path(tube(BACK_ARM), '#a8613f') +
    path(tube(RIGHT_SLEEVE), '#2f6f8f') +
    path(fit('96 -252, 80 -262, 63 -260, 57 -246, 61 -228, 82 -225, 95 -236'), '#5fa3b8') +
    path(tube(LEFT_SLEEVE), '#3a82a0') +
    stroke('-52 -312, -62 -290, -66 -268', '#7fc0cc', 2.4) +
    group(
      [FRONT_ARM, ...HAND].map((text) => path(tube(text))).join(''),
      'fill="#2a1c56" opacity=".42" transform="translate(3 9)"',
    ) +
    FINGERS.map((text) => path(tube(text), '#b56c42')).join('') +
    ['-46 -262, -56 -266, -68 -266', '-46 -270, -56 -275, -68 -275', '-44 -276, -54 -282, -63 -284']
      .map((text) => stroke(text, SKIN_SHADE, 1.5))
      .join('') +
    path(tube(FRONT_ARM), SKIN) +
    path(tube('-40 -226 3, -4 -238 3, 30 -258 1.4'), SKIN_SHADE, 'opacity=".3"') +
    stroke('-50 -251, -14 -260, 22 -273', '#f0b07c', 2.2) +
    path(fit('-94 -252, -78 -262, -60 -262, -53 -246, -58 -226, -80 -224, -93 -236'), '#5fa3b8') +
    stroke('-60 -261, -53 -246, -58 -227', '#2f6f8f', 2) +
    HAND.map((text) => path(tube(text), SKIN)).join('') +
    ['48 -262, 58 -260.5, 69 -262', '48 -270, 60 -269.5, 72 -271.5', '47 -278, 58 -279, 69 -280']
      .map((text) => stroke(text, SKIN_SHADE, 1.5))
      .join('') +
    stroke('36 -266, 44 -276, 50 -284', SKIN_SHADE, 1.3) +
    path(head(HEAD), SKIN) +
    face() +
    path(head('20 -398, 28 -396, 30 -384, 24 -376, 19 -384'), HAIR) +
    path(head('-26 -402, -20 -412, 0 -415, 16 -408, 24 -394, 14 -402, -4 -408, -20 -404'), HAIR) +
    path(head(BUN), HAIR) +
    path(head('28 -449, 40 -440, 42 -424, 32 -414, 24 -416, 34 -430'), '#8f86a8') +
    path(head(SCARF), '#e2492f') +
    path(head('20 -428, 33 -408, 33 -390, 28 -380, 25 -396, 14 -410, 24 -412'), '#b52f35') +
    path(head(KNOT), '#c23428')
  );
};
// ── The shadow ────────────────────────────────────────────────────────────────────────────────────

/** The cape, from her shoulders out over the wall in one long wave, and the folds that run through it. */
const CAPE = `
  376 268, 398 240, 430 234, 470 244, 516 258, 556 292, 580 346, 578 404, 570 456, 578 506, 594 548,
  596 590, 576 572, 566 606, 576 640, 550 620, 528 640, 514 670, 352 670, 340 630, 324 650, 322 600, 332 540,
  344 470, 348 390, 356 320`;
const FOLDS = [
  '506 262 .4, 554 330 3.4, 554 410 5, 552 490 6, 580 574 .6', '520 400 .4, 530 470 5, 538 550 7, 566 632 .6',
  '492 420 .4, 500 500 4, 508 580 6, 526 636 1', '356 330 .4, 352 420 3, 344 520 5, 328 640 1',
];

/** Her own shadow, arms folded, up the wall: taller than she, warm, light comes through; it has a cape. */
const heroShadow = (picture: Picture) => {
  const id = picture.symbol(outline(PLAIN));
  const her = (fill: string, dx = 0) =>
    `<use href="#${id}" fill="${fill}" transform="translate(${dx} 0) ${HERO}"/>`;
  const cape = smooth(points(CAPE), true);
  const arms = [RIGHT_SLEEVE, LEFT_SLEEVE, BACK_ARM, FRONT_ARM, ...HAND]
    .map((text) => path(tube(text, PLAIN)))
    .join('');
  const glow = picture.blur(group(her('#fffbe6') + path(cape), 'fill="#fffbe6"'), 16);
  return (
    group(
      glow +
        glow +
        path(cape, picture.linear(360, 240, 590, 600, [[0, '#c4475f', 0.86], [1, '#ee7a5a', 0.9]])) +
        group(
          FOLDS.map((text) => path(limb(joints(text)), '#8a2a5e', 'opacity=".55"')).join('') +
            FOLDS.map((text) =>
              path(limb(joints(text)), '#ffb48a', 'opacity=".6" transform="translate(11 0)"'),
            ).join('') +
            picture.grain(
              sheet(
                picture.linear(330, 640, 560, 300, [
                  [0, '#6e2460', 0.9], [0.5, '#8a2a5e', 0.4], [1, '#8a2a5e', 0],
                ]),
              ),
              '', 'fine',
            ),
          picture.clip(cape),
        ) +
        her('#ffd9a8', -3) +
        group(
          sheet(picture.linear(0, 110, 0, 660, [[0, '#7a3478'], [0.5, '#6a2c72'], [1, '#582a6e']])) +
            picture.grain(
              sheet(
                picture.radial(410, 330, 330, [
                  [0, '#c4607a', 0.8], [0.45, '#9a4278', 0.5], [1, '#6a2c72', 0],
                ]),
              ) + sheet(picture.linear(560, 640, 470, 330, [[0, '#321c60', 0.7], [1, '#321c60', 0]])),
              '', 'fine',
            ),
          picture.mask(her('#fff')),
        ) +
        group(arms, `fill="#3a1a5c" opacity=".4" transform="${HERO}"`) +
        group(
          path(tube(FRONT_ARM, PLAIN)),
          `fill="#a04a7c" opacity=".55" transform="translate(0 -3) ${HERO}"`,
        ),
      picture.clip(`M318 0H600V${KERB}H318Z`),
    ) +
    path(
      `M160 752L182 752L422 ${KERB}H376ZM232 752L262 750L502 ${KERB}H456Z`,
      picture.linear(180, 750, 470, KERB, [[0, '#1a1c58'], [1, '#4a2468']]),
      'opacity=".85"',
    )
  );
};

/** A sparrow with a crumb, the only one about so early. */
const sparrow = () =>
  ellipse(430, 751, 26, 4, '#0f1c4f', 'opacity=".6"') +
  path(
    'M398 722Q412 712 426 720Q444 716 452 726Q458 742 436 746Q420 748 412 736L384 742Q392 730 398 722Z',
    '#8a5a44',
  ) +
  path('M426 738Q448 744 453 730Q456 744 436 746Z', '#e9c9a0') +
  ellipse(448, 718, 11, 10, '#6b3f38') +
  path('M457 716L467 719L457 722Z', '#f2b33d') +
  ellipse(451, 716, 1.8, 1.8, CREAM) +
  path('M430 745V752M438 745V752', 'none', `stroke="${INK}" stroke-width="2"`);

/** In front: a basket of long loaves, cut off by the frame. */
const basket = (picture: Picture) => {
  const loaves = '30 690 -8, 52 676 4, 76 684 12, 98 700 24'
    .split(',')
    .map((t) => t.trim().split(' ').map(Number) as [number, number, number]);
  const loaf = ([x, y, turn]: [number, number, number]) =>
    group(
      path(`M${x - 13} 800V${y + 12}Q${x} ${y - 16} ${x + 13} ${y + 12}V800Z`, '#c9702e') +
        path(
          `M${x - 13} 800V${y + 12}Q${x - 8} ${y - 8} ${x - 2} ${y - 1}Q${x - 7} ${y + 30} ${x - 5} 800Z`,
          '#f0b05a',
        ) +
        path(
          `M${x - 7} ${y + 22}l14 -8M${x - 7} ${y + 44}l14 -8`,
          'none',
          `stroke="${CREAM}" stroke-width="3" stroke-linecap="round"`,
        ),
      `transform="rotate(${turn} ${x} 800)"`,
    );
  const front = 'M-6 752Q60 768 128 750L118 806H-6Z';
  let weave = '';
  for (let x = -4; x < 130; x += 18)
    weave += `M${x} 752q6 28 0 56M${x - 8} ${num(772 - (x % 4))}h14M${x + 2} 790h14`;
  return (
    loaves.map(loaf).join('') +
    path(front, '#6b3a4a') +
    group(path(weave, 'none', 'stroke="#b0704c" stroke-width="4"'), picture.clip(front)) +
    path('M-6 752Q60 768 128 750', 'none', 'stroke="#e0a060" stroke-width="7" stroke-linecap="round"')
  );
};

export const draw = (): string => {
  const picture = new Picture('#2c5fa4');
  picture
    .add(wall(picture), sunlight(picture), pavement(picture))
    .add(shopWindow(picture), awning(picture), heroShadow(picture), pretzel(picture))
    .add(baker(picture), sparrow(), basket(picture));
  return picture.svg();
};
