/** On a grey wall someone on a ladder paints a whale, and the whale leaps out of the wall in every colour. */
import {
  blade,
  chance,
  ellipse,
  group,
  type Joint,
  limb,
  mix,
  num,
  Picture,
  type Point,
  path,
  place,
  points,
  sample,
  shape,
  sheet,
  smooth,
  stops,
  tint,
  tube,
} from './kit';

const INK = '#161a44';
const CREAM = '#fff3d2';
const PAVEMENT = 712;
/** From the dark back to the light belly. */
const PAINT = ['#1d2466', '#27449c', '#1b76ae', '#1fa3a6', '#63c9ac', '#f6c348', '#f7944a', '#e8503a', '#d34a7c', '#8a4aa0'] as const;

// ── The wall ──────────────────────────────────────────────────────────────────────────────────────

/** Grey brick, lighter where the sun grazes it. */
const wall = (picture: Picture) => {
  const random = chance(3);
  let joints = '';
  let bricks = '';
  for (let row = 0; row < 30; row++) {
    const y = row * 24;
    joints += `M-5 ${y}H605`;
    for (let x = -60 + (row % 2) * 30; x < 620; x += 60) {
      joints += `M${x} ${y}v24`;
      if (random() < 0.17) bricks += `M${x + 1} ${y + 1}h58v22h-58Z`;
    }
  }
  return (
    sheet(picture.linear(560, 0, 80, 760, stops('0 #c3c3cc, .4 #9a9fb4, .75 #727a99, 1 #4e5680'))) +
    path(bricks, '#4c5480', 'opacity=".22"') +
    path(joints, 'none', 'stroke="#3f4673" stroke-width="1.3" opacity=".36"') +
    picture.grain(sheet(picture.radial(600, 20, 560, stops('0 #fff0cc 1, .35 #f3dcc0 .6, .7 #c9bcc4 .34, 1 #9a9fb4 0')))) +
    picture.grain(sheet(picture.linear(300, 240, 120, 800, stops('0 #343c70 0, .4 #343c70 .2, 1 #262c60 .75'))))
  );
};

/** A window with a cat in it, as grey as the wall: somebody has noticed. */
const window = (picture: Picture) => {
  const cat = 'M70 214c-4-26 2-42 12-50l-2-22 12 10h12l11-11 0 24c10 12 12 30 10 49Z';
  return (
    path('M34 66H150V214H34Z', '#e2dcd6', 'transform="translate(5 -3)"') +
    path('M30 62H154V222H30Z', '#5b638c') +
    path('M40 72H144V216H40Z', picture.linear(40, 70, 144, 216, stops('0 #2c3468, 1 #1b2050'))) +
    path('M40 72H90L44 200H40Z', '#6f78a4', 'opacity=".5"') +
    path(cat, '#c9c4cf', 'transform="translate(2 -2)"') +
    path(cat, '#3d3a66') +
    ellipse(90, 165, 2.6, 3.6, '#f6c348') + ellipse(104, 164, 2.6, 3.6, '#f6c348') +
    path('M89 72v144M40 130H144', 'none', 'stroke="#5b638c" stroke-width="6" opacity=".0"') +
    path('M22 216H162V230H22Z', '#d9d4d4') + path('M22 223H162V230H22Z', '#4e5680') +
    path('M24 230H152L132 252H0V240Z', '#262c60', 'opacity=".4"')
  );
};

// ── The whale ─────────────────────────────────────────────────────────────────────────────────────

const BACK = sample(points('92 616, 96 540, 130 420, 200 296, 296 200, 404 140, 494 124, 544 138'), 8);
const BELLY = sample(points('108 620, 124 568, 176 520, 282 470, 406 384, 488 290, 540 212, 556 152'), 8);
const LAST = BACK.length - 1;
/** A point of the body: `u` from tail to snout, `v` from back to belly. */
const body = (u: number, v: number): Point => {
  const at = Math.max(0, Math.min(LAST - 0.001, u * LAST));
  const i = Math.floor(at);
  const [a, b, c, d] = [BACK[i], BACK[i + 1], BELLY[i], BELLY[i + 1]] as [Point, Point, Point, Point];
  const t = at - i;
  return [mix(mix(a[0], b[0], t), mix(c[0], d[0], t), v), mix(mix(a[1], b[1], t), mix(c[1], d[1], t), v)];
};
const WHALE = smooth(
  [...BACK.filter((_, i) => i % 4 === 0), [560, 144], ...BELLY.filter((_, i) => i % 4 === 0).reverse()],
  true,
);
const stroke = (v: number, from: number, to: number, width: number): string => {
  const spine = Array.from({ length: 9 }, (_, i): Joint => {
    const u = mix(from, to, i / 8);
    const [x, y] = body(u, v);
    const [bx, by] = body(u, 0);
    const [cx, cy] = body(u, 1);
    const taper = Math.min(1, 0.25 + i * 0.4, 0.3 + (8 - i) * 0.4);
    return [x, y, Math.hypot(cx - bx, cy - by) * width * taper];
  });
  return limb(spine, 2);
};

/** Brush strokes that run along the body; towards the tail they are still loose, wet paint. */
const paint = (picture: Picture) => {
  const random = chance(8);
  let base = '';
  const count = 34;
  for (let i = 0; i < count; i++) {
    const v = (i + 0.5) / count;
    base += path(stroke(v, 0, 1, 0.8 / count), tint(v * 1.02 + random.bell() * 0.05, ...PAINT));
  }
  let loose = '';
  for (let i = 0; i < 90; i++) {
    const v = random.between(0.03, 0.97);
    const from = random.between(0, 0.75);
    loose += path(
      stroke(v, from, Math.min(1, from + random.between(0.16, 0.5)), random.between(0.004, 0.012)),
      random() < 0.3 ? CREAM : tint(v + random.bell() * 0.22, ...PAINT),
      random() < 0.3 ? 'opacity=".6"' : '',
    );
  }
  const grooves = [0.6, 0.66, 0.72, 0.78, 0.84, 0.9, 0.955]
    .map((v, i) => smooth(Array.from({ length: 9 }, (_, k) => body(0.98 - (k / 8) * (0.44 + i * 0.012), v + (k / 8) * 0.012))))
    .join('');
  const shade = picture.linear(360, 190, 470, 330, stops('0 #2a1450 0, .4 #2a1450 .1, .75 #2a1450 .42, 1 #2a1450 .7'));
  return (
    path(WHALE, CREAM, 'transform="translate(2.6 -3)"') +
    group(
      sheet('#1d2466') + base + loose +
        path(grooves, 'none', `stroke="${CREAM}" stroke-width="2.6" opacity=".7"`) +
        path(grooves, 'none', 'stroke="#5e1f56" stroke-width="2" opacity=".55" transform="translate(-1.6 2.4)"') +
        picture.grain(path(WHALE, shade), '', 'fine') +
        picture.grain(path(WHALE, picture.radial(470, 96, 230, stops('0 #fff3d2 .8, .4 #fff3d2 .42, 1 #fff3d2 0'))), '', 'fine'),
      picture.clip(WHALE),
    )
  );
};

/** The flukes: dry brush, the hairs of every stroke still to be seen, and drips that run down the bricks. */
const flukes = () => {
  const random = chance(21);
  let out = '';
  const fan = (tip: Point, bend: Point, seed: number) => {
    for (let i = 0; i < 54; i++) {
      const t = i / 53;
      const spread = random.bell() * 8 + (t - 0.5) * 74;
      const reach = random.between(0.72, 1.04);
      const from: Point = [mix(95, 108, t), 590 + random.bell() * 16];
      const to: Point = [mix(from[0], tip[0], reach) + spread * 0.15, mix(from[1], tip[1], reach) + spread * 0.75];
      out += path(
        limb([[from[0], from[1], 3], [mix(from[0], to[0], 0.5) + bend[0], mix(from[1], to[1], 0.5) + bend[1] + spread * 0.5, random.between(3.4, 7.4)], [to[0], to[1], 0.6]], 3),
        random() < 0.12 ? CREAM : tint(t + random.bell() * 0.12 + seed, ...PAINT),
      );
    }
  };
  fan([6, 566], [4, 34], 0);
  fan([226, 652], [2, 10], 0.06);
  let drips = '';
  for (let i = 0; i < 17; i++) {
    const u = random.between(0, 0.56);
    const v = random.between(0.9, 1);
    const [x, y] = i < 7 ? ([random.between(40, 186), random.between(600, 640)] as const) : body(u, v);
    const length = random.between(24, 96);
    drips += path(
      limb([[x, y - 8, 3.4], [x, y + length * 0.6, 2.2], [x, y + length, 3.9]], 3),
      random.pick(i < 7 ? ['#1b76ae', '#27449c', '#1fa3a6', '#63c9ac'] : ['#d34a7c', '#8a4aa0', '#e8503a', '#f7944a']),
    );
  }
  return drips + out;
};

/** The painted sea: wave over wave, high at the left, running out into the bare wall. */
const waves = (picture: Picture) => {
  const random = chance(44);
  const colours = ['#63c9ac', '#1fa3a6', '#1b76ae', '#27449c'];
  let out = '';
  colours.forEach((colour, i) => {
    const crest = Array.from({ length: 15 }, (_, k): Point => {
      const x = -20 + k * 26;
      const fade = 1 - k / 15;
      return [x, 716 - fade ** 0.8 * (96 - i * 22) - Math.max(0, Math.sin(k * 1.15 + i * 1.9)) * 22 * fade];
    });
    const d = `${smooth([...crest, [372, 718]])}L-20 718Z`;
    out += path(d, CREAM, 'transform="translate(1.6 -3.4)"') + path(d, colour);
    for (let k = 0; k < 12; k++) {
      const from = Math.floor(random.between(0, 9));
      const dip = random.between(8, 40);
      const line = crest.slice(from, from + 4).map(([x, y]): Joint => [x, Math.min(712, y + dip), random.between(0.6, 2.6)]);
      out += path(limb(line, 3), random() < 0.4 ? CREAM : tint(random(), ...PAINT.slice(1, 5)), 'opacity=".8"');
    }
    for (let k = 0; k < 14; k++) {
      const [x, y] = crest[Math.floor(random.between(0, 11))] as Point;
      const r = random.between(1.2, 4.6);
      out += ellipse(x + random.bell() * 22, y - random.between(2, 20), r, r, random() < 0.7 ? CREAM : colour);
    }
  });
  return group(out + picture.grain(path('M-5 600H380V720H-5Z', picture.linear(0, 620, 0, 718, stops('0 #1d2466 0, 1 #1d2466 .5'))), '', 'fine'), picture.clip('M-5 540H605V714H-5Z'));
};

const features = (picture: Picture) => {
  const flipper = shape('356 352, 388 372, 402 420, 396 470, 372 516, 358 532, 346 500, 332 446, 330 396');
  const mouth = smooth(points('557 154, 528 178, 500 216, 474 244, 454 242'));
  return (
    path(flipper, INK, 'opacity=".42" transform="translate(-16 20)"') +
    path(flipper, CREAM, 'transform="translate(2.6 -1.6)"') +
    path(flipper, picture.linear(352, 350, 372, 530, stops('0 #e8503a, .4 #d34a7c, .75 #7a3f9c, 1 #2a2f86'))) +
    group(
      path('M362 360Q386 430 362 524M348 372Q364 440 354 500M376 372Q396 420 384 486', 'none', 'stroke="#ffb38a" stroke-width="3" opacity=".6"') +
        picture.grain(path(flipper, picture.linear(400, 420, 330, 440, stops('0 #2a1450 0, .4 #2a1450 .2, 1 #2a1450 .75'))), '', 'fine'),
      picture.clip(flipper),
    ) +
    path(mouth, 'none', `stroke="${INK}" stroke-width="4.6" stroke-linecap="round"`) +
    path(mouth, 'none', `stroke="${CREAM}" stroke-width="1.6" stroke-linecap="round" transform="translate(2.4 3.4)" opacity=".8"`) +
    ellipse(440, 212, 10, 9, INK) + ellipse(440, 212, 7, 6.4, '#f6c348') + ellipse(441, 212, 4.2, 4.6, INK) + ellipse(443.4, 209.6, 1.8, 1.8, '#fffbe6') +
    path('M426 207Q438 195 454 204', 'none', `stroke="${INK}" stroke-width="3" stroke-linecap="round"`)
  );
};

/** What it blows: paint, in a fan of drops. */
const spout = () => {
  const random = chance(15);
  let out = '';
  for (let i = 0; i < 92; i++) {
    const angle = -Math.PI / 2 - 0.3 + random.bell() * 0.95;
    const reach = random.between(10, 118);
    const x = 404 + Math.cos(angle) * reach * 1.1;
    const y = 138 + Math.sin(angle) * reach * 0.8;
    const size = random.between(2, 6.6) * (0.5 + reach / 190);
    out += path(
      smooth(place(blade(0.42, 0.62), { x, y, scale: size * 2.5, turn: angle + random.bell() * 0.3 }), true),
      random.pick(['#e8503a', '#f6c348', '#1fa3a6', '#d34a7c', CREAM, '#27449c', '#f7944a']),
    );
  }
  return out;
};

// ── The painter ───────────────────────────────────────────────────────────────────────────────────

const painter = (picture: Picture) => {
  const SKIN = '#8a4a30';
  const rails = 'M446 800L462 486H470L456 800ZM536 800L518 486H510L526 800Z';
  const rungs = Array.from({ length: 9 }, (_, i) => `M${num(465 - i * 2.2)} ${510 + i * 34}H${num(516 + i * 2.2)}`).join('');
  const ladder = picture.symbol(path(rails) + path(rungs, 'none', 'stroke="currentColor" stroke-width="6"'));
  const legs = tube('476 590 15, 470 628 12.5, 472 662 10') + tube('502 590 15, 513 618 12, 508 640 10');
  const shoes = shape('462 658, 482 658, 484 676, 472 680, 460 676') + shape('498 636, 518 636, 520 652, 508 656, 496 652');
  const torso = shape('464 516, 488 508, 514 516, 520 548, 518 590, 516 604, 488 608, 462 604, 460 586, 458 548');
  const shirt = shape('458 522, 474 506, 504 506, 522 522, 520 556, 490 562, 460 556');
  const armUp = tube('468 522 10, 438 500 9, 420 476 8, 408 446 6');
  const sleeveUp = tube('470 522 11.6, 446 506 10.6, 434 492 10');
  const armDown = tube('514 524 10, 532 552 8, 522 580 6');
  const sleeveDown = tube('512 522 11.6, 526 542 10');
  const whole = picture.symbol(path(legs + shoes + torso + shirt + armUp + armDown) + ellipse(487, 482, 25, 26) + ellipse(493, 450, 13, 12));
  return (
    group(`<use href="#${ladder}" transform="translate(-26 14)"/><use href="#${whole}" transform="translate(-26 20)"/>`, `fill="${INK}" color="${INK}" opacity=".4"`) +
    group(`<use href="#${ladder}" transform="translate(1.8 -.6)"/>`, `fill="${CREAM}" color="${CREAM}"`) +
    group(`<use href="#${ladder}"/>`, 'fill="#7a4a3c" color="#7a4a3c"') +
    group(`<use href="#${whole}" transform="translate(2.6 -2)"/>`, `fill="${CREAM}"`) +
    path(legs, '#2f4f9c') + path(shoes, '#e8503a') +
    path(armUp + armDown, SKIN) +
    path(sleeveUp + sleeveDown + shirt, '#f3ead6') +
    group(
      path('M440 514H530M440 526H530M440 538H530M440 502H530M430 496l24 22M426 488l30 26', 'none', 'stroke="#d34a7c" stroke-width="5"'),
      picture.clip(shirt),
    ) +
    path(shape('464 548, 488 542, 516 548, 520 590, 517 606, 488 610, 461 606, 459 588'), '#3a62b4') +
    path('M472 552L466 512L475 510L482 550ZM506 552L513 512L504 510L496 550Z', '#3a62b4') +
    path('M478 568H502V586Q490 592 478 586Z', '#2a4690') +
    ellipse(487, 482, 24, 25, '#2a1740') + ellipse(493, 450, 12.5, 11.5, '#2a1740') +
    path('M466 474Q486 462 508 474', 'none', 'stroke="#f6c348" stroke-width="6.5"') +
    path('M474 494Q486 502 500 494M480 446Q490 440 500 446', 'none', 'stroke="#6e3b74" stroke-width="2.4" opacity=".9"') +
    picture.grain(path(legs + shape('459 548, 478 548, 480 608, 459 606'), INK, 'opacity=".55"'), picture.clip(legs + torso), 'fine') +
    path('M417 466L378 404L384 400L424 462Z', '#e8c08a') + path('M417 466L378 404L381 402L420 464Z', '#b8794a') +
    path(shape('374 410, 390 398, 386 380, 372 366, 360 374, 364 394'), '#d34a7c') +
    path('M372 408L392 396L388 390L368 402Z', '#c9c4cf') +
    ellipse(410, 448, 8, 7.6, SKIN)
  );
};

/** The pavement with pots of paint, and a puddle that has started to be sea. */
const pavement = (picture: Picture) => {
  const pot = (x: number, y: number, w: number, colour: string) => {
    const d = `M${x - w} ${y}L${num(x - w * 0.86)} ${num(y + w * 1.7)}Q${x} ${num(y + w * 2.05)} ${num(x + w * 0.86)} ${num(y + w * 1.7)}L${x + w} ${y}Z`;
    return (
      ellipse(x - w * 0.7, y + w * 1.76, w * 1.5, w * 0.36, INK, 'opacity=".5"') +
      path(d, CREAM, 'transform="translate(2.4 -.6)"') +
      path(d, picture.linear(x + w, y, x - w, y, stops('0 #d8d4dc, .5 #8f93b0, 1 #3f4673'))) +
      path(`M${x + w} ${y}Q${x + w * 0.9} ${y + w * 0.5} ${num(x + w * 0.7)} ${num(y + w * 0.9)}Q${num(x + w * 0.5)} ${num(y + w * 1.1)} ${num(x + w * 0.4)} ${num(y + w * 0.5)}Q${x} ${num(y + w * 0.7)} ${num(x - w * 0.3)} ${num(y + w * 0.6)}L${x - w} ${y}Z`, colour) +
      ellipse(x, y, w, w * 0.3, CREAM) + ellipse(x, y + 1, w * 0.88, w * 0.23, colour)
    );
  };
  const seams = [-420, -120, 120, 330, 520, 760].map((x) => `M${num(300 + (x - 300) * 0.72)} ${PAVEMENT}L${x} 806`);
  const slabs = `${seams.join('')}M-5 750H605`;
  const sea = shape('-30 690, 120 700, 236 706, 300 722, 270 744, 282 768, 240 790, 160 806, -30 820');
  return (
    path(`M-5 ${PAVEMENT}H605V806H-5Z`, picture.linear(600, 720, 0, 800, stops('0 #b9a9b4, .4 #7c7494, 1 #3a3a70'))) +
    path(`M-5 ${PAVEMENT - 4}H605V${PAVEMENT + 3}H-5Z`, '#343c70') +
    path(slabs, 'none', 'stroke="#343c70" stroke-width="1.6" opacity=".45"') +
    picture.grain(path(`M-5 ${PAVEMENT}H605V806H-5Z`, picture.linear(600, 730, 60, 790, stops('0 #fff0cc .7, .4 #c9a9a0 .3, .7 #262c60 .3, 1 #262c60 .7')))) +
    path(sea, '#a8e0c8', 'transform="translate(2 -2.4)"') +
    path(sea, picture.linear(0, 730, 240, 800, stops('0 #27449c, .5 #1b76ae, 1 #1fa3a6'))) +
    path('M0 756q40-12 76 0t70 2M30 778q44-10 84 0t90 0M-10 794q40-10 80 0', 'none', `stroke="${CREAM}" stroke-width="3" stroke-linecap="round" opacity=".75"`) +
    pot(318, 728, 26, '#f6c348') + pot(384, 744, 30, '#e8503a') + pot(258, 716, 20, '#1fa3a6') +
    pot(572, 752, 27, '#d34a7c')
  );
};

export function draw(): string {
  const picture = new Picture('#727a99');
  const leap = picture.mask(sheet(picture.linear(120, 560, 330, 300, stops('0 #000 1, .2 #333 1, 1 #fff 1'))));
  const shadow = group(
    picture.blur(path(WHALE, '#1b1f52', 'transform="translate(-40 52)"'), 7),
    `${leap} opacity=".62"`,
  );
  return picture
    .add(
      wall(picture), window(picture), shadow, paint(picture), flukes(), features(picture), spout(), waves(picture),
      pavement(picture), painter(picture),
    )
    .svg();
}
