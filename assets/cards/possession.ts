/** A collector hugs the newest vase under one small lamp; treasures to the ceiling, a magpie looks in. */

import type { Joint, Point } from './kit';
import { chance, ellipse, group, HEIGHT, limb, num, Picture, path, place, polygon, smooth } from './kit';

const picture = new Picture('#1c2a1e');
const add = (...shapes: string[]) => picture.add(...shapes);
const random = chance(41);

const LAMP = { x: 322, y: 326 };
const INK = '#1d2140';
const CREAM = '#fff3d2';

// Treasures: each stands on the origin in a box of a hundred; `fill` is its body, `color` what adorns it.

/** A thing turned on a wheel: half its outline, mirrored. */
const turned = (half: readonly Point[]) =>
  smooth([...half, ...half.map(([x, y]): Point => [-x, y]).reverse()], true, 0.85);
const trim = (d: string, width = 4) =>
  path(d, 'none', `stroke="currentColor" stroke-width="${width}" stroke-linecap="round"`);
const line = (d: string, width = 3, colour = INK) =>
  path(d, 'none', `stroke="${colour}" stroke-width="${width}" stroke-linecap="round"`);
const shine = (d: string) => path(d, CREAM, 'opacity=".6"');

const amphora =
  path(turned([[16, 0], [18, -6], [32, -36], [30, -62], [12, -78], [11, -88], [18, -96], [0, -98]])) +
  trim('M-29-60Q0-50 29-60M-31-34Q0-24 31-34M-12-84Q-34-84-29-58M12-84Q34-84 29-58', 5) +
  shine('M-20-54Q-26-36-15-16Q-18-36-14-54Z');
const bottle =
  path(turned([[22, 0], [26, -12], [24, -36], [8, -52], [7, -82], [11, -88], [0, -90]])) +
  trim('M-25-16Q0-8 25-16M-25-26Q0-18 25-26', 4) +
  shine('M-17-36Q-21-22-17-8Q-15-24-11-36Z');
const ginger =
  path(
    turned([[20, 0], [34, -26], [36, -50], [20, -68], [20, -74], [24, -76], [14, -88], [4, -92], [0, -96]]),
  ) +
  trim('M-22-72H22M-34-40Q-22-54-12-40Q0-26 12-40Q22-54 34-40', 4) +
  shine('M-25-56Q-31-38-22-20Q-23-40-17-58Z');
const clock =
  path('M-40 0V-46A40 44 0 0 1 40-46V0Z') +
  ellipse(0, -48, 28, 29, CREAM) +
  line('M0-72V-67M0-29V-24M-24-48H-19M19-48H24M0-48V-64M0-48L12-42', 3.5) +
  path('M-46-6H46V0H-46Z', 'currentColor');
const globe =
  line('M-24-2H24M0-2V-16M-34-66A40 40 0 0 0 30-24', 5, '#b5782f') +
  ellipse(2, -56, 35, 35) +
  path(
    'M-22-76Q-6-90 4-80Q10-70-4-64Q-6-52-16-52Q-28-60-22-76ZM8-56Q22-66 34-56Q32-38 20-30Q10-40 8-56Z',
    'currentColor',
  ) +
  shine('M-26-60Q-26-80-8-86Q-22-76-22-58Z');
const shell =
  path('M-44-22Q-44-76 4-78Q44-74 42-34Q36 0 0 0Q-30 2-44-22Z') +
  trim('M-40-18Q-10-14 6-38Q14-56 2-60Q-10-60-8-46Q-4-36 10-38M-43-38Q-20-38-9-50', 3.5) +
  trim('M-36-56Q-18-56-8-62M-18-72Q-6-68 2-61M12-77Q10-68 5-60M32-66Q20-62 11-54', 3.5) +
  trim('M42-44Q28-48 14-44M38-20Q26-34 13-38', 3.5);
const mask =
  path('M-30-92Q0-106 30-92Q40-50 22-16Q0 6-22-16Q-40-50-30-92Z') +
  path('M-22-60Q-13-70-5-60Q-13-53-22-60ZM22-60Q13-70 5-60Q13-53 22-60ZM-11-24Q0-16 11-24Q0-34-11-24Z', INK) +
  trim('M0-92V-40M-5-38H5M-24-76Q-13-82-6-74M24-76Q13-82 6-74M-26-42L-16-32M26-42L16-32', 4);
const casket =
  path('M-46 0V-36Q-44-58 0-58Q44-58 46-36V0Z') +
  trim('M-46-34H46M-30 0V-54M30 0V-54', 5) +
  path('M-10-34H10V-14H-10Z', '#f2b33d') +
  line('M-5-34V-41Q0-48 5-41V-34M0-26V-21', 3.4);
const books =
  path('M-40 0V-84H-20V0Z') +
  path('M-18 0V-70H0V0Z', 'currentColor') +
  path('M2 0V-90H18V0ZM20 0L30-76L46-74L38 0Z') +
  trim('M-38-70H-22M-38-62H-22M4-76H16M4-16H16', 3) +
  line('M-16-58H-2M-16-14H-2', 3, '#f2c27a');
const car =
  path('M-48-12Q-50-32-30-34L-16-56H18L30-34Q50-32 48-12Z') +
  path('M-22-36L-11-50H-1V-36ZM4-36V-50H15L23-36Z', CREAM) +
  ellipse(-27, -11, 13, 13, INK) +
  ellipse(27, -11, 13, 13, INK) +
  ellipse(-27, -11, 5, 5, 'currentColor') +
  ellipse(27, -11, 5, 5, 'currentColor');
const teapot =
  path('M-30-4Q-42-34-18-56H18Q42-34 30-4Q0 4-30-4Z') +
  path('M27-20Q40-22 44-48L50-50Q50-12 29-8Z') +
  trim('M-28-44Q-56-44-46-22Q-42-14-30-14M-20-56H20M-34-24Q0-12 34-24', 5) +
  ellipse(0, -62, 6, 6, 'currentColor');
const bust =
  path('M-24 0H24L18-8H-18ZM-36-14Q-36-38-10-44V-58H10V-44Q36-38 36-14Q0-2-36-14Z') +
  path('M-10-54Q-24-62-20-82Q-14-100 4-98Q22-94 19-76L25-66L18-62Q18-50 10-50Z') +
  trim('M-20-78Q-14-92 2-88Q14-86 19-80M-16-70Q-10-78 0-76', 5);
const ship =
  path('M-44-20H44Q34 0 24 0H-26Q-38-4-44-20Z') +
  line('M-16-20V-90M16-20V-84', 4, '#8a5a3a') +
  path('M-40-28Q-26-52-19-82V-28ZM-12-80Q8-60 6-28H-12ZM20-76Q42-56 40-28H20Z', 'currentColor');
const bear =
  ellipse(-20, -88, 10, 10) +
  ellipse(20, -88, 10, 10) +
  ellipse(0, -72, 26, 24) +
  ellipse(0, -28, 28, 30) +
  path(
    limb(
      [[-22, -44, 9], [-36, -26, 9]],
      2,
    ) +
      limb(
        [[22, -44, 9], [36, -26, 9]],
        2,
      ) +
      limb(
        [[-16, -10, 12], [-32, -6, 11]],
        2,
      ) +
      limb(
        [[16, -10, 12], [32, -6, 11]],
        2,
      ),
  ) +
  ellipse(0, -64, 11, 9, CREAM) +
  ellipse(0, -68, 4, 3, INK) +
  ellipse(-10, -77, 3, 3, INK) +
  ellipse(10, -77, 3, 3, INK) +
  path('M0-48L-13-55V-41ZM0-48L13-55V-41Z', 'currentColor');
const hourglass =
  path('M-24-92H24Q24-62 4-48Q24-34 24-4H-24Q-24-34-4-48Q-24-62-24-92Z', '#d9e0c0', 'opacity=".75"') +
  path('M-15-70H15Q10-58 0-50Q-10-58-15-70ZM-18-6Q-12-24 0-28Q12-24 18-6Z', 'currentColor') +
  path('M-32-100H32V-91H-32ZM-32-8H32V0H-32Z') +
  line('M-28-92V-8M28-92V-8', 4, '#8a5a3a');
const dome =
  path('M-40-8H40V0H-40Z') +
  path(
    'M0-46Q-26-82-30-52Q-30-36-8-40Q-24-22-10-18Q-2-22 0-40Q2-22 10-18Q24-22 8-40Q30-36 30-52Q26-82 0-46Z',
    'currentColor',
  ) +
  path('M-36-8V-62A36 38 0 0 1 36-62V-8Z', '#e6efcf', 'opacity=".3"') +
  line('M0-22V-50M-27-60Q-25-82-8-90', 3, CREAM);
const gramophone =
  path('M-38 0V-24H30V0Z') +
  line('M10-24Q24-40 6-50', 6, '#b5782f') +
  path('M8-46Q-20-52-44-84Q-20-104 20-96Q40-84 34-58Q20-52 8-46Z', 'currentColor') +
  line('M8-46Q-8-70-20-94M8-46Q12-70 18-96', 2.5, '#7a3550');
const elephant =
  path('M-30 0V-30Q-38-60-4-62Q18-62 18-32V0H4V-20H-14V0Z') +
  path('M-8-60Q10-76 28-68Q42-60 40-34Q42-18 48-20Q48-6 38-8Q30-14 30-36Q12-24-4-40Z') +
  path('M4-60Q20-60 18-40Q8-34 2-44Z', 'currentColor') +
  ellipse(27, -54, 2.6, 2.6, INK);
const lute =
  path('M0 0Q-34 0-32-28Q-30-44-12-54H12Q30-44 32-28Q34 0 0 0Z') +
  ellipse(0, -34, 9, 9, INK) +
  path('M-4-50H4V-94H-4ZM-7-94L9-104L13-98L5-90H-7Z', '#5a3420') +
  trim('M-14-12H14M-2-12V-92M2-12V-92', 2.2) +
  shine('M-24-34Q-28-20-18-9Q-20-22-18-38Z');
const candlestick =
  path('M-30 0H30Q26-10 8-12V-40H-8V-12Q-26-10-30 0Z') +
  trim('M-32-52Q-32-36 0-34Q32-36 32-52M0-34V-52', 5) +
  path('M-38-56H-26V-82H-38ZM-6-56H6V-90H-6ZM26-56H38V-82H26Z', CREAM) +
  path('M-32-82Q-37-88-32-96Q-27-88-32-82ZM32-82Q37-88 32-96Q27-88 32-82Z', '#f2b33d');
const scales =
  path('M-24 0H24L14-8H5V-88H-5V-8H-14Z') +
  trim('M-40-78Q0-92 40-78M-40-78L-54-42M-40-78L-26-42M40-78L26-42M40-78L54-42', 2.6) +
  path('M-56-42H-24Q-30-26-40-26Q-50-26-56-42ZM24-42H56Q50-26 40-26Q30-26 24-42Z', 'currentColor') +
  ellipse(0, -92, 6, 6, 'currentColor');
const cup =
  path('M-20 0H20V-8H8Q6-20 5-28Q30-36 32-80H-32Q-30-36-5-28Q-6-20-8-8H-20Z') +
  trim('M-30-72Q-52-74-46-54Q-40-42-24-44M30-72Q52-74 46-54Q40-42 24-44M-32-68H32', 4.5) +
  shine('M-22-74Q-22-52-12-40Q-16-54-14-74Z');
const cactus =
  path('M-22 0H22L28-28H-28Z', 'currentColor') +
  path('M-12-28V-84Q-12-98 0-98Q12-98 12-84V-56Q22-56 22-66V-76Q34-80 34-66Q34-44 12-44V-28Z') +
  path('M-12-46Q-34-44-34-62V-74Q-26-80-23-72V-62Q-22-56-12-58Z') +
  line('M0-90V-34M-5-80L-1-76M5-66L1-62M-5-50L-1-46', 2, CREAM) +
  ellipse(0, -98, 7, 5, '#e2693f');
const telescope =
  line('M0-44L-24 0M0-44L24 0M0-44V-4', 5, '#8a5a3a') +
  path('M-44-44L28-78L38-58L-36-28Z') +
  path('M24-80L36-86L50-58L38-52ZM-48-46L-42-48L-34-30L-42-28Z', 'currentColor') +
  shine('M-34-46L22-72L24-68L-32-42Z');
const doll =
  path('M0 0Q-30 0-32-30Q-32-54-18-62Q-20-96 0-98Q20-96 18-62Q32-54 32-30Q30 0 0 0Z') +
  ellipse(0, -76, 12, 13, '#f3c08a') +
  ellipse(0, -26, 17, 19, 'currentColor') +
  line('M-5-77H-4M4-77H5M-4-70Q0-67 4-70', 2.4) +
  path('M-9-26Q-9-36 0-30Q9-36 9-26Q6-16 0-14Q-6-16-9-26Z', CREAM);
const violinCase =
  path('M-46 0V-16Q-46-30-30-32Q-14-30-4-24Q18-26 40-30Q50-28 50-16V0Z') +
  trim('M-46-12H50M-6-27Q0-38 10-28', 4) +
  path('M-30-14H-22V-6H-30ZM30-14H38V-6H30Z', '#f2b33d');
const landscape =
  path('M-50-76H50V0H-50Z') +
  path('M-42-68H42V-8H-42Z', '#f3d59a') +
  ellipse(18, -48, 10, 10, '#e2692f') +
  path('M-42-38L-18-56L8-32L22-42L42-28V-8H-42Z', 'currentColor') +
  path('M-42-22Q0-34 42-16V-8H-42Z', INK, 'opacity=".5"');
const portrait =
  path('M-38-100H38V0H-38Z') +
  path('M-30-92H30V-8H-30Z', 'currentColor') +
  ellipse(0, -60, 13, 16, '#d98a54') +
  path('M-26-8Q-24-38 0-40Q24-38 26-8Z', '#3a1f56') +
  path('M-15-58Q-18-82 0-82Q18-82 15-58Q10-72 0-72Q-10-72-15-58Z', '#4a1f2e');

/** Every treasure with the width it needs. */
const TREASURES = (
  [
    [amphora, 70], [clock, 94], [lute, 70], [books, 92], [globe, 84], [mask, 72], [ship, 96], [casket, 98],
    [candlestick, 84], [bottle, 56], [portrait, 80], [telescope, 104], [shell, 94], [bear, 86], [cactus, 76],
    [teapot, 104], [landscape, 106], [bust, 78], [scales, 116], [hourglass, 68], [gramophone, 92],
    [doll, 70], [ginger, 78], [car, 104], [cup, 100], [dome, 86], [violinCase, 106], [elephant, 94],
  ] as const
).map(([shapes, width]) => [picture.symbol(shapes), width] as const);

const HUES = [
  ['#c9822f', '#6d1f3a'], ['#6f7f3a', '#f0cf8a'], ['#8a4a2c', '#e8b04a'], ['#3f6b4a', '#f2c27a'],
  ['#d9b26a', '#7a3a2c'], ['#7a3550', '#f0b04a'], ['#b5562f', '#f6dca0'], ['#4f6a2f', '#d98a3a'],
  ['#e0c48a', '#3f5a3a'],
] as const;

const placed: { index: number; x: number; y: number }[] = [];
/** The treasure whose nearest copy is farthest from here, so that no two alike are ever seen together. */
const deal = (x: number, y: number) => {
  const distance = (index: number) =>
    Math.min(700, ...placed.filter((it) => it.index === index).map((it) => Math.hypot(it.x - x, it.y - y)));
  const scores = TREASURES.map((_, index) => distance(index) + random() * 70);
  const index = scores.indexOf(Math.max(...scores));
  placed.push({ index, x, y });
  return index;
};

/** A treasure on its shelf, one in three mirrored, every copy in another pair of hues. */
const treasure = (index: number, x: number, y: number, height: number, faded = false) => {
  const [id] = TREASURES[index] as (typeof TREASURES)[number];
  const [fill, colour] = HUES[(placed.length * 4) % HUES.length] as (typeof HUES)[number];
  const size = (height / 100).toFixed(2);
  const flip = placed.length % 3 ? '' : '-';
  const set = `transform="translate(${num(x)} ${y}) scale(${flip}${size} ${size})"`;
  return `<use href="#${id}" ${set} fill="${fill}" color="${colour}"${faded ? ' opacity=".4"' : ''}/>`;
};

/** The bays of shelving, the last one over the window: left edge, right edge, the height of each board. */
const BAYS = [
  [-10, 184, [98, 186, 290, 382, 488, 600]],
  [196, 404, [84, 190, 280, 384, 476, 594]],
  [416, 610, [352, 440, 530, 612]],
  [416, 610, [70]],
] as const;

/** The wall of shelves, jammed: a second rank half seen behind the first, small things on top of low ones. */
const shelves = () => {
  add(
    path(
      `M0 0H600V${HEIGHT}H0Z`,
      picture.linear(0, 0, 600, 700, [[0, '#3a4a24'], [0.5, '#4a5526'], [1, '#2c3c24']]),
    ),
  );
  for (const [left, right, boards] of BAYS) {
    boards.forEach((y, level) => {
      const tall = y - (boards[level - 1] ?? y - 86) - 12;
      let x = left + random.between(-8, 2);
      const [rear, front]: [string[], string[]] = [[], []];
      while (x < right - 16) {
        const index = deal(x, y);
        const [, width] = TREASURES[index] as (typeof TREASURES)[number];
        const height = Math.min(tall, 92) * random.between(0.66, 1);
        const half = (width * height) / 200;
        front.push(treasure(index, x + half, y, height));
        x += half * 2 - random.between(2, 9);
        rear.push(treasure((index + 13) % TREASURES.length, x, y, tall, true));
      }
      const bay = `M${left} ${y - tall - 12}H${right}V${y}H${left}Z`;
      add(path(bay, '#1a2a1c', 'opacity=".5"'), group([...rear, ...front].join(''), picture.clip(bay)));
      add(
        path(`M${left} ${y}H${right}V${y + 8}H${left}Z`, '#6b4a22'),
        path(`M${left} ${y}H${right}V${y + 2.5}H${left}Z`, '#d9a548'),
      );
      add(path(`M${left} ${y + 8}H${right}V${y + 18}H${left}Z`, '#10201c', 'opacity=".5"'));
    });
  }
  for (const x of [184, 404]) {
    add(path(`M${x} 0H${x + 12}V640H${x}Z`, '#7a5526'), path(`M${x} 0H${x + 3}V640H${x}Z`, '#d9a548'));
  }
};

/** Dusk in the window, and a magpie with a ring on the sill. */
const window = () => {
  const [left, top, right, foot] = [438, 104, 566, 266];
  const middle = (left + right) / 2;
  const arch = `Q${left} ${top} ${middle} ${top}Q${right} ${top} ${right} ${top + 50}`;
  const pane = `M${left} ${foot}V${top + 50}${arch}V${foot}Z`;
  add(
    path(pane, '#4a3018', `stroke="#4a3018" stroke-width="26"`),
    path(pane, 'none', 'stroke="#a8783a" stroke-width="14"'),
  );
  add(
    path(
      pane,
      picture.linear(0, top, 0, foot, [[0, '#17505a'], [0.6, '#4f9a8a'], [1, '#c9cf8a']]),
    ),
  );
  add(
    picture.grain(
      path(
        pane,
        picture.linear(0, top + 50, 0, foot, [[0, '#e8dc9a', 0], [1, '#f6e3a0', 0.9]]),
      ),
      picture.clip(pane),
    ),
  );
  add(ellipse(538, 152, 13, 13, CREAM));
  add(path(`M${middle} ${top}V${foot}M${left} 182H${right}`, 'none', 'stroke="#6b4a22" stroke-width="6"'));
  add(
    path(`M${left - 20} ${foot}H${right + 20}V${foot + 14}H${left - 20}Z`, '#a8783a'),
    path(`M${left - 20} ${foot}H${right + 20}V${foot + 4}H${left - 20}Z`, '#e8b860'),
  );
  magpie(506, 264, 0.96);
};

/** The magpie, looking in at the hoard with its own find in the bill. */
const magpie = (x: number, y: number, scale: number) => {
  const on = <P extends Point | Joint>(points: readonly P[]) => place(points, { x, y, scale, flip: -1 });
  const body = smooth(
    on([
      [46, -66], [36, -78], [22, -76], [14, -64], [-4, -52], [-22, -34], [-30, -22], [-16, -14], [4, -10],
      [24, -20], [34, -40], [38, -54],
    ]),
    true,
  );
  const tail = smooth(
    on([[-20, -34], [-44, -14], [-74, 18], [-68, 24], [-50, 12], [-18, -16]]),
    true,
  );
  const rim = `fill="#fff3d2" transform="translate(-2 1)"`;
  add(group(path(body) + path(tail), rim), path(tail, '#173a52'), path(body, '#14173c'));
  add(
    path(
      smooth(
        on([[20, -44], [30, -36], [24, -18], [6, -10], [-6, -14], [6, -24]]),
        true,
      ),
      CREAM,
    ),
  );
  add(
    path(
      smooth(
        on([[2, -50], [12, -42], [-4, -28], [-12, -32]]),
        true,
      ),
      CREAM,
    ),
  );
  add(
    path(
      smooth(
        on([[-4, -40], [8, -30], [-14, -18], [-38, -12], [-24, -28]]),
        true,
      ),
      '#1f6a78',
    ),
  );
  add(
    path(
      polygon(on([[42, -73], [62, -64], [43, -62]])),
      '#2a2440',
    ),
    ellipse(...(on([[36, -69]])[0] as [number, number]), 2.6, 2.6, CREAM),
  );
  add(
    path(
      polygon(
        on([[10, -11], [10, 0], [18, 0]]),
        false,
      ) +
        polygon(
          on([[2, -11], [1, 0], [9, 0]]),
          false,
        ),
      'none', 'stroke="#14173c" stroke-width="3"',
    ),
  );
  const [rx, ry] = on([[60, -54]])[0] as Point;
  add(
    ellipse(rx, ry, 8, 9, 'none', 'stroke="#f2b33d" stroke-width="4"'),
    path(
      polygon([[rx - 6, ry + 8], [rx, ry + 4], [rx + 6, ry + 8], [rx, ry + 18]]),
      '#bff0e0',
    ),
  );
};

/** Darkness everywhere but near the lamp: the one light of the picture. */
const gloom = () => {
  add(
    path(
      `M0 0H600V${HEIGHT}H0Z`,
      picture.radial(LAMP.x, 440, 470, [
        [0, '#0f1c1c', 0], [0.4, '#0f1c1c', 0.1], [0.75, '#10201c', 0.46], [1, '#0c1826', 0.72],
      ]),
      'style="mix-blend-mode:multiply"',
    ),
  );
  add(
    picture.grain(
      ellipse(
        LAMP.x,
        430, 330, 330,
        picture.radial(LAMP.x, 400, 320, [[0, '#ffdf8a', 0.8], [0.4, '#e8a13c', 0.45], [1, '#8a7a2a', 0]]),
      ),
    ),
  );
};

/** The pendant lamp and the cone of light it lets fall. */
const lamp = () => {
  const { x, y } = LAMP;
  const cone = polygon([[x - 40, y], [x + 40, y], [x + 230, 690], [x - 230, 690]]);
  add(
    path(
      cone,
      picture.linear(0, y, 0, 690, [[0, '#ffe7a6', 0.62], [0.6, '#f7bf5a', 0.3], [1, '#f2a33d', 0.1]]),
    ),
  );
  add(
    picture.grain(
      path(
        cone,
        picture.linear(0, y, 0, 690, [[0, '#fff3d2', 0.9], [0.5, '#ffcf70', 0.5], [1, '#ffb45c', 0.3]]),
      ),
    ),
  );
};

/** The shade itself, drawn after everything that hangs behind it. */
const shade = () => {
  const { x, y } = LAMP;
  add(path(`M${x} -5V${y - 46}`, 'none', 'stroke="#10181c" stroke-width="3.5"'));
  add(
    ellipse(
      x,
      y + 6,
      90, 60,
      picture.radial(x, y + 6, 90, [[0, '#fff8e0', 0.95], [0.4, '#ffdf8a', 0.5], [1, '#ffb45c', 0]]),
    ),
  );
  add(ellipse(x, y + 3, 12, 13, '#fffbe8'));
  add(
    group(
      path('M-46 2Q-40-42-9-46V-58H9V-46Q40-42 46 2Z', '#2f5a34') +
        path('M-46 2Q0 12 46 2L45-4Q0 5-45-4Z', '#f2b33d') +
        line('M-32-8Q-28-34-10-39', 4, '#9ab06a'),
      `transform="translate(${x} ${y})"`,
    ),
  );
};

/** The vase: just unpacked, and the one strong colour of the room. */
const VASE = { x: 324, foot: 712 };
const vaseShape = turned([
  [0, 3], [38, 0], [42, -8], [40, -18], [68, -66], [74, -116], [58, -168], [26, -198], [22, -228], [33, -258],
  [0, -264],
]);
const vase = () => {
  const put = `transform="translate(${VASE.x} ${VASE.foot})"`;
  const bands =
    path('M-80-112Q0-90 80-112V-80Q0-58-80-80Z', '#fde3ad') +
    path('M-80-140Q0-120 80-140M-80-52Q0-30 80-52', 'none', 'stroke="#f2b33d" stroke-width="6"') +
    path(
      'M-80-104Q0-82 80-104M-80-88Q0-66 80-88', 'none',
      'stroke="#c2332c" stroke-width="3" stroke-dasharray="9 6"',
    ) +
    path('M-26-200Q0-190 26-200M-24-216Q0-206 24-216', 'none', 'stroke="#f2b33d" stroke-width="5"');
  const bright = picture.linear(-74, 0, 74, 0, [
    [0, '#b8302c'], [0.38, '#f2603a'], [0.55, '#ff8a52'], [1, '#a8282f'],
  ]);
  add(ellipse(VASE.x, VASE.foot + 3, 66, 10, '#2a160f', 'opacity=".65"'));
  add(
    group(
      path(vaseShape, CREAM, 'transform="translate(1 -2.5)"') +
        path(vaseShape, bright) +
        group(bands, picture.clip(vaseShape)) +
        ellipse(0, -259, 33, 7.5, '#ffd9a0') +
        ellipse(0, -258, 27, 5, '#5a1a2e') +
        path('M-40-168Q-60-140-56-92Q-46-132-30-166Z', CREAM, 'opacity=".7"'),
      put,
    ),
  );
};

/** The collector's head, tipped against the neck of the vase, eyes shut in bliss. */
const face = () => {
  const on = { x: 258, y: 474, turn: 0.25 };
  const skin = '#c98552';
  const at = (points: readonly Point[], closed = true) => smooth(place(points, on), closed);
  const skull = at([
    [-36, -8], [-33, -30], [-16, -45], [8, -46], [29, -34], [36, -8], [33, 16], [20, 38], [2, 46], [-18, 39],
    [-32, 17],
  ]);
  const curls = [
    [-34, -6, 11], [-36, -22, 13], [-28, -38, 14], [-12, -48, 14], [7, -50, 14], [24, -42, 14], [34, -26, 12],
    [37, -9, 9],
  ] as const;
  const hair = place(curls as readonly Joint[], on);
  const ear = place([[-37, 4]] as Point[], on)[0] as Point;
  add(
    path(
      limb(
        [[296, 548, 27], [274, 510, 22]],
        2,
      ),
      '#9a5c38',
    ),
  );
  add(
    group(
      hair.map(([x, y, r]) => ellipse(x, y, r)).join('') + path(skull),
      'fill="#fff0c0" transform="translate(2 -3)"',
    ),
  );
  add(
    hair.map(([x, y, r]) => ellipse(x, y, r, r, '#3a2238')).join(''),
    ellipse(ear[0], ear[1], 8, 11, '#a8683f'),
    path(skull, skin),
  );
  add(
    hair
      .slice(1, -1)
      .map(([x, y, r]) => ellipse(x, y - 1, r * 0.86, r * 0.74, '#4a2c40'))
      .join(''),
  );
  const ink = (points: readonly Point[], width = 2.6, colour = '#4a1f2e') =>
    add(path(at(points, false), 'none', `stroke="${colour}" stroke-width="${width}" stroke-linecap="round"`));
  const pair = (points: readonly Point[]) => place(points, on);
  for (const [x, y] of pair([[-17, 17], [21, 16]]))
    add(ellipse(x, y, 9, 7, '#e2693f', 'opacity=".45"'));
  ink([[-24, 1], [-21, 4.6], [-16, 6], [-11, 4.6], [-8, 1]]);
  ink([[8, 1], [11, 4.6], [16, 6], [21, 4.6], [24, 1]]);
  ink(
    [[-24, -14], [-16, -18], [-8, -15]],
    3.4, '#3a2238',
  );
  ink(
    [[8, -15], [16, -18], [24, -14]],
    3.4, '#3a2238',
  );
  ink(
    [[1, 4], [-3, 13], [2, 15]],
    2.4, '#9a5636',
  );
  ink(
    [[-15, 22], [-9, 28], [0, 30.5], [9, 28], [15, 22]],
    3,
  );
  for (const [x, y] of pair([[-16, 2], [16, 2]])) {
    add(ellipse(x, y, 13, 13, 'none', 'stroke="#f2c24d" stroke-width="2.4"'));
  }
  ink(
    [[-3, 0], [0, -1.5], [3, 0]],
    2.4, '#f2c24d',
  );
};

/** Body and head behind the vase, in a velvet house coat. */
const collector = () => {
  const coat = smooth(
    [
      [252, 526], [318, 516], [362, 530], [390, 556], [404, 610], [412, 700], [190, 700], [200, 610],
      [212, 560], [230, 538],
    ],
    true,
  );
  add(path(coat, '#ffdf9a', 'transform="translate(1 -3)"'), path(coat, '#5e2350'));
  add(
    picture.grain(
      path(
        coat,
        picture.radial(310, 500, 170, [[0, '#c8586a', 0.9], [0.5, '#8a3560', 0.45], [1, '#2a1240', 0.8]]),
      ),
      picture.clip(coat),
      'fine',
    ),
  );
  add(
    path(
      limb(
        [[246, 524, 9], [262, 560, 13], [290, 620, 12]],
        3,
      ) +
        limb(
          [[318, 512, 9], [362, 548, 13], [380, 620, 12]],
          3,
        ),
      '#e0a03a',
    ),
  );
  face();
};

/** Both arms round the belly of the vase: this stays here. */
const embrace = () => {
  const arm = (upper: readonly Joint[], fore: readonly Joint[], cuff: readonly Joint[]) => {
    const cloth = limb(upper, 4) + limb(fore, 4);
    add(
      path(cloth, '#1a1030', 'opacity=".4" transform="translate(2 7)"'),
      path(cloth, '#ffdf9a', 'transform="translate(.5 -2.5)"'),
    );
    add(path(cloth, '#74295a'));
    add(
      picture.grain(
        path(
          cloth,
          picture.linear(0, 540, 0, 690, [[0, '#d9607a', 0.75], [0.4, '#8a3560', 0.2], [1, '#22103a', 0.9]]),
        ),
        picture.clip(cloth),
        'fine',
      ),
    );
    const [elbow, wrist] = [fore[1], fore[3]] as [Joint, Joint];
    const inward = Math.sign(wrist[0] - elbow[0]);
    const [x, y] = [elbow[0] + inward * 22, elbow[1] - 16];
    add(
      group(
        line('M0 0q4 14-8 26M8 6q4 12 0 24', 2.6, '#3a1446'),
        `transform="translate(${x} ${y}) scale(${inward} 1)"`,
      ),
    );
    add(path(limb(cuff, 2), '#f2b33d'));
  };
  arm(
    [[364, 544, 13], [380, 566, 23], [393, 600, 24], [402, 628, 18]],
    [[414, 634, 12], [404, 626, 22], [386, 614, 18], [368, 602, 14]],
    [[380, 610, 16], [371, 603, 15.5]],
  );
  add(hand({ x: 368, y: 601, flip: -1, turn: 0.4, scale: 1.02 }));
  arm(
    [[234, 548, 13], [220, 570, 23], [207, 612, 25], [202, 648, 19]],
    [[190, 660, 12], [206, 656, 22], [234, 658, 18], [262, 649, 14]],
    [[250, 654, 16.5], [259, 650, 15.5]],
  );
  add(hand({ x: 262, y: 648, turn: -0.3, scale: 1.06 }));
};

/** The back of a hand laid on a curve; the wrist at 0, four jointed fingers to the right, the thumb apart. */
const PALM = [
  [-4, -10], [10, -13], [26, -17], [36, -14], [40, -5], [39, 6], [34, 14], [22, 15], [8, 11], [-4, 9],
] as const;
const FINGERS: readonly (readonly Joint[])[] = [
  [[28, 10, 5.4], [42, 15, 5], [53, 18, 4.5], [62, 18, 3.2]],
  [[33, 4, 5.8], [50, 7, 5.2], [63, 8, 4.6], [73, 6, 3.2]],
  [[34, -4, 5.9], [53, -3.4, 5.3], [67, -4, 4.7], [78, -7, 3.3]],
  [[31, -11.5, 5.7], [48, -14, 5.2], [61, -17, 4.6], [71, -21, 3.2]],
];
const THUMB: readonly Joint[] = [[4, -7, 7], [17, -19, 6.4], [28, -29, 5.2], [35, -38, 3.8]];
const hand = (set: Parameters<typeof place>[1]) => {
  const skin = picture.linear(0, 560, 0, 680, [[0, '#e6a56c'], [1, '#b8703f']]);
  const edge = 'stroke="#7a3c2c" stroke-width="1.3" stroke-linejoin="round"';
  const dab = (points: readonly Point[]) => smooth(place(points, set));
  const palm = smooth(place(PALM, set), true);
  const bones = [THUMB, ...FINGERS].map((bone) => limb(place(bone, set), 3));
  const creases = FINGERS.flatMap((bone) =>
    bone.slice(1, 2).map(([x, y, r]) => dab([[x, y - r * 0.6], [x + 1.8, y], [x, y + r * 0.6]])),
  );
  const knuckles = FINGERS.map(([root]) => {
    const [x, y] = root as Joint;
    return dab([[x - 1, y - 3.6], [x + 2.6, y], [x - 1, y + 3.6]]);
  });
  const sinews = FINGERS.map(([root]) => {
    const [x, y] = root as Joint;
    return dab([[x - 7, y * 0.8], [x - 17, y * 0.5]]);
  });
  const nails = [THUMB, ...FINGERS].map((bone) => {
    const [x, y, r] = bone.at(-1) as Joint;
    return path(limb(place([[x - 3, y, r * 0.62], [x + 1, y, r * 0.6]] as Joint[], set), 1), '#f6cfa2');
  });
  const all = [...bones, palm].map((d) => path(d)).join('');
  return (
    group(all, 'fill="#4a1020" opacity=".5" transform="translate(3 7)"') +
    bones.map((d) => path(d, skin, edge)).join('') +
    path(palm, skin, edge) +
    group(
      path(limb(place(THUMB.slice(0, 3), set), 3)) +
        FINGERS.map((bone) => path(limb(place(bone.slice(0, 2), set), 2))).join(''),
      `fill="${skin}"`,
    ) +
    path(knuckles.join('') + creases.join(''), 'none', 'stroke="#8a4a34" stroke-width="1.5" opacity=".65"') +
    path(sinews.join(''), 'none', 'stroke="#f6c48c" stroke-width="2" stroke-linecap="round" opacity=".7"') +
    nails.join('')
  );
};

/** The table in the pool of light, with the wrapping of today's find and the keys to all the rest. */
const table = () => {
  const top = `${smooth([[-20, 690], [120, 672], [300, 666], [480, 672], [620, 690]])}V820H-20Z`;
  add(
    path(
      top,
      picture.linear(0, 666, 0, 800, [[0, '#a8702c'], [0.5, '#6b4a22'], [1, '#2a2a1c']]),
    ),
  );
  add(
    picture.grain(
      ellipse(
        VASE.x,
        716, 330, 70,
        picture.radial(
          VASE.x,
          716, 320,
          [[0, '#fff0c0', 1], [0.4, '#ffcf70', 0.65], [1, '#8a5a2c', 0]],
          'translate(0 565) scale(1 .21)',
        ),
      ),
      picture.clip(top),
    ),
  );
};

/** What lies about: torn paper and string, a ring of keys; nearest, dark things cut by the frame. */
const clutter = () => {
  add(ellipse(200, 752, 66, 12, '#22180f', 'opacity=".5"'));
  const paper = polygon([
    [136, 746], [150, 716], [176, 724], [190, 704], [214, 722], [244, 716], [262, 748], [230, 760],
    [196, 752], [164, 762],
  ]);
  add(
    path(paper, '#fde3ad', 'transform="translate(1 -2)"'),
    path(paper, '#d9b26a'),
    path(
      polygon([[176, 724], [190, 704], [196, 752]]),
      '#b5863f',
    ),
    path(
      polygon([[214, 722], [244, 716], [230, 760]]),
      '#c29a52',
    ),
    path('M150 752Q190 728 236 744Q258 752 270 734', 'none', 'stroke="#e2492f" stroke-width="3"'),
  );
  add(
    ellipse(424, 750, 50, 9, '#22180f', 'opacity=".5"'),
    ellipse(402, 734, 19, 13, 'none', 'stroke="#c9ccd0" stroke-width="4"'),
  );
  const key = (degrees: number) =>
    group(
      ellipse(11, 0, 9, 7, 'none', 'stroke="#f2b33d" stroke-width="4.5"') +
        path('M20-2H50V2H20ZM40 2H44V10H40ZM46 2H50V8H46Z', '#f2b33d'),
      `transform="translate(412 740) rotate(${degrees})"`,
    );
  add(key(-14), key(12), key(38));
  const near = (index: number, x: number, y: number, size: number, fill: string, colour: string) => {
    const [id] = TREASURES[index] as (typeof TREASURES)[number];
    const put = (dx: number, dy: number, colours: string) =>
      `<use href="#${id}" transform="translate(${x + dx} ${y + dy}) scale(${size / 100})" ${colours}/>`;
    add(
      put(-2, -3, 'fill="#e8b04a" color="#e8b04a" opacity=".55"'),
      put(0, 0, `fill="${fill}" color="${colour}"`),
    );
  };
  near(0, 52, 830, 236, '#33401f', '#8a6a2c');
  near(4, 560, 836, 210, '#3a3f1f', '#8a6a2c');
};

export const draw = (): string => {
  shelves();
  window();
  gloom();
  lamp();
  collector();
  table();
  vase();
  embrace();
  clutter();
  shade();
  return picture.svg();
};
