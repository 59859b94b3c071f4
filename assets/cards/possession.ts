/** A collector hugs the newest vase under one small lamp; treasures to the ceiling, a magpie looks in. */

import type { Joint, Point } from './kit';
import { chance, ellipse, group, HEIGHT, limb, mix, num, Picture, path, place, polygon, smooth } from './kit';

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
  return `<use href="#${id}" ${set} fill="${fill}" color="${colour}"${faded ? ' opacity=".2"' : ''}/>`;
};

/** The bays of shelving, the last one over the window: left edge, right edge, the height of each board. */
const BAYS = [
  [-10, 184, [98, 186, 290, 382, 488, 600]],
  [196, 404, [84, 190, 280]],
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
  niche();
  for (const x of [184, 404]) {
    add(path(`M${x} 0H${x + 12}V640H${x}Z`, '#7a5526'), path(`M${x} 0H${x + 3}V640H${x}Z`, '#d9a548'));
  }
};

/** The niche that has been kept free for it: the one calm wall of the room, behind the lamp and the head. */
const niche = () => {
  const d = 'M196 288H404V660H196Z';
  add(
    path(d, picture.linear(0, 288, 0, 660, [[0, '#2a3a1e'], [0.3, '#6a5a26'], [0.6, '#8a6a2c'], [1, '#4a4420']])),
    path('M196 288H404V306H196Z', '#10201c', 'opacity=".5"'),
  );
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
        [0, '#0f1c1c', 0], [0.4, '#0f1c1c', 0.08], [0.75, '#10201c', 0.4], [1, '#0c1826', 0.66],
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
/** The vase's outline where it stands. */
const vaseOnCard = () => `<path d="${vaseShape}" transform="translate(${VASE.x} ${VASE.foot})"/>`;
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

/** The collector's head, laid against the neck of his vase; his eyes go up to the magpie: not this one. */
const HEAD = { x: 264, y: 484, turn: 0.2 };
const SKIN = '#cb8854';
const SKIN_DARK = '#7a3a34';
const onHead = <P extends Point | Joint>(points: readonly P[]) => place(points, HEAD);
const FACE: Point[] = [
  [2, -44], [21, -40], [32, -29], [35, -16], [32.4, -7], [35, 3], [34.4, 13], [30, 25], [24, 35], [15, 42.6],
  [4, 44], [-8, 39.6], [-19, 30], [-27, 17], [-31, 3], [-33, -14], [-28, -31], [-14, -41],
];
const CURLS: readonly Joint[] = [
  [-33, 8, 6], [-36, -6, 10], [-38, -21, 12], [-31, -36, 14], [-17, -48, 15], [1, -53, 15], [18, -49, 14],
  [31, -39, 11],
];
const head = () => {
  const blob = (points: readonly Point[]) => smooth(onHead(points), true);
  const d = blob(FACE);
  const curls = onHead(CURLS);
  const clip = picture.clip(d);
  const ink = (points: readonly Point[], width = 2.4, colour = '#3f1a2e', extra = '') =>
    path(
      smooth(onHead(points)),
      'none',
      `stroke="${colour}" stroke-width="${width}" stroke-linecap="round"${extra}`,
    );
  const glow = (x: number, y: number, r: number, colour: string, alpha: number) => {
    const [cx, cy] = onHead([[x, y]] as Point[])[0] as Point;
    return ellipse(cx, cy, r, r, picture.radial(cx, cy, r, [[0, colour, alpha], [1, colour, 0]]));
  };
  const eye = (almond: readonly Point[], iris: Point) => {
    const white = blob(almond);
    const [x, y] = onHead([iris])[0] as Point;
    return (
      path(white, '#fff0d4') +
      group(ellipse(x, y, 4.3, 4.5, '#3f1a2e') + ellipse(x + 1.2, y - 1.6, 1.2, 1.2, CREAM), picture.clip(white))
    );
  };
  const ear = blob([[-32, -7], [-38, -9], [-42, -2], [-40, 8], [-34, 15], [-29, 10]]);
  // His head shuts the lamp off from the neck of the vase beside it.
  add(group(path(d) + curls.map(([x, y, r]) => ellipse(x, y, r)).join(''), `fill="#5a1024" opacity=".5" transform="translate(7 9)" ${picture.clip(vaseOnCard())}`));
  add(group(curls.map(([x, y, r]) => ellipse(x, y, r)).join('') + path(d), 'fill="#fff0c0" transform="translate(2 -3)"'));
  add(curls.map(([x, y, r]) => ellipse(x, y, r, r, '#2f1a38')).join(''));
  add(path(ear, '#a8643c'), ink([[-33, -4], [-37.6, -4], [-38, 2], [-34.6, 7]], 1.8, SKIN_DARK));
  add(path(d, SKIN));
  add(
    group(
      glow(24, -24, 42, '#ffcf94', 0.75) +
        // Away from the lamp: temple, jaw, the hollow under the cheekbone.
        path(blob([[-40, -30], [-24, -30], [-22, -8], [-19, 10], [-9, 27], [6, 37], [18, 39], [14, 52], [-20, 50], [-44, 20]]), SKIN_DARK, 'opacity=".42"') +
        picture.grain(
          path(blob([[-40, -34], [-14, -30], [-12, -6], [-10, 12], [0, 28], [16, 36], [20, 52], [-20, 50], [-44, 20]]), SKIN_DARK, 'fill-opacity=".42"'),
          '', 'fine',
        ) +
        glow(-3, 15, 14, '#e2593a', 0.5) +
        glow(30, 15, 12, '#e2593a', 0.6) +
        // The red of the vase on the cheek that touches it.
        path(blob([[33, -6], [29, 4], [31, 16], [26, 30], [18, 42], [40, 40], [44, 0]]), '#f2603a', 'opacity=".45"'),
      clip,
    ),
  );
  // The hairline: curls over the forehead.
  add(
    group(
      onHead([[-30, -24, 8], [-22, -36, 9], [-9, -42, 9], [5, -44, 9], [18, -41, 8], [29, -35, 7]] as Joint[])
        .map(([x, y, r]) => ellipse(x, y, r, r, '#2f1a38'))
        .join(''),
      picture.clip(path(d) + curls.map(([x, y, r]) => ellipse(x, y, r)).join('')),
    ),
  );
  add(
    onHead([[-33, -27, 8], [-19, -45, 9], [0, -52, 9.5], [17, -48, 8.5], [29, -40, 6.6], [-10, -38, 6], [9, -41, 6]] as Joint[])
      .map(([x, y, r]) => path(smooth([[x - r * 0.8, y - r * 0.1], [x - r * 0.1, y - r * 0.8], [x + r * 0.8, y - r * 0.2], [x + r * 0.5, y + r * 0.5]]), 'none', 'stroke="#8a5468" stroke-width="2.2" stroke-linecap="round" opacity=".8"'))
      .join(''),
  );
  add(
    eye([[-7, 1.4], [-2.6, -3], [3.6, -3.6], [9, 0.6], [4, 3.6], [-2, 3.8]], [4.8, -1.4]),
    eye([[19, 0.6], [22, -3.4], [26.6, -3.2], [30.6, 0], [27, 3], [22, 3]], [27, -1.4]),
  );
  add(
    ink([[-8, 1.8], [-3, -3.2], [3.6, -3.9], [9.4, 0.8]], 2.8),
    ink([[18.4, 0.8], [22, -3.6], [26.8, -3.4], [31, 0.2]], 2.6),
    ink([[-6.4, -7], [0, -9], [7, -6.6]], 1.4, SKIN_DARK, ' opacity=".7"'),
    ink([[-5, 7.4], [1, 8.4], [7, 6.8]], 1.3, SKIN_DARK, ' opacity=".5"'),
    ink([[-10, -15], [-2, -20.4], [9, -17.4]], 4, '#2f1a38'),
    ink([[18, -18], [25, -21.6], [31.6, -17.4]], 3.6, '#2f1a38'),
  );
  // The nose: a lit ridge, a shaded side, the wing of the nostril.
  add(
    path(blob([[14, -6], [12, 4], [8, 12.6], [11, 17], [18, 17.6], [22, 15], [18, 12], [17, 2]]), SKIN_DARK, 'opacity=".32"'),
    ink([[17, -6], [19.6, 4], [24, 11.6], [22.6, 15.6], [17.4, 17]], 2.2, '#8a4a38'),
    ink([[9.6, 11.6], [8.6, 15], [11.4, 17]], 1.9, '#8a4a38'),
    ink([[17.6, -3], [19.4, 5], [21, 9.6]], 2.2, '#ffdca8', ' opacity=".75"'),
  );
  // A mouth that keeps its smile to itself.
  add(
    path(blob([[3, 26.4], [12, 27], [17, 27.6], [21, 26.6], [26, 23.6], [23, 29.6], [16, 32.6], [8, 30.8]]), '#a4483c'),
    ink([[0, 23.4], [4, 26.6], [12, 27.8], [17, 28.2], [22, 27], [27, 22.6]], 2.4),
    ink([[-2.4, 21], [-2.6, 25], [-0.4, 27.4]], 1.7, SKIN_DARK, ' opacity=".8"'),
    ink([[9, 36], [14, 37.2], [19, 36]], 1.6, SKIN_DARK, ' opacity=".55"'),
  );
  for (const [x, y, rx, ry] of [[1, 0.4, 14, 13.4], [25.4, 0, 9.8, 12.6]] as const) {
    const [cx, cy] = onHead([[x, y]] as Point[])[0] as Point;
    add(
      ellipse(
        cx, cy, rx, ry, '#fff3d2',
        `fill-opacity=".1" stroke="#f2c24d" stroke-width="2.4" transform="rotate(11 ${num(cx)} ${num(cy)})"`,
      ),
    );
  }
  add(ink([[14.6, -1], [15.2, -2.6], [16, -1.4]], 2.4, '#f2c24d'), ink([[-13, -1.6], [-24, -3.6], [-33, -4]], 2.2, '#d9a040'));
};

/** Cloth under the lamp: a rim of light, velvet that goes from rose to night. */
const velvet = (cloth: string, top: number, foot: number) => {
  add(path(cloth, '#ffdf9a', 'transform="translate(.5 -2.6)"'), path(cloth, '#74295a'));
  add(
    picture.grain(
      path(cloth, picture.linear(0, top, 0, foot, [[0, '#e2788a', 0.85], [0.35, '#8a3560', 0.25], [1, '#22103a', 0.92]])),
      picture.clip(cloth),
      'fine',
    ),
  );
};
/** Folds: dark slivers, each with a lit lip. */
const folds = (dark: readonly (readonly Joint[])[], lit: readonly (readonly Joint[])[]) =>
  add(
    path(dark.map((fold) => limb(fold, 3)).join(''), '#341244', 'opacity=".7"'),
    path(lit.map((fold) => limb(fold, 3)).join(''), '#d06a8a', 'opacity=".6"'),
  );

/** The body in a velvet house coat, left of the vase and behind it; the far elbow comes out on the other side. */
const collector = () => {
  const coat = smooth(
    [
      [238, 534], [220, 543], [202, 552], [191, 566], [186, 592], [186, 640], [184, 706], [412, 706], [408, 640],
      [404, 590], [392, 560], [366, 544], [330, 536], [290, 530],
    ],
    true,
  );
  velvet(coat, 530, 700);
  velvet(limb([[366, 560, 16], [394, 576, 21], [408, 604, 21], [412, 634, 20], [404, 660, 15]], 4), 544, 690);
  folds(
    [
      [[386, 566, 0.6], [404, 590, 3], [410, 620, 0.6]],
      [[420, 628, 3], [408, 632, 2.6], [398, 630, 0.6]],
      [[422, 640, 2.6], [410, 646, 2.4], [402, 644, 0.6]],
    ],
    [[[402, 566, 0.6], [417, 584, 1.6], [424, 608, 0.6]]],
  );
  // The neck, set well into the shoulders; then shirt, scarf and lapel.
  add(path(limb([[262, 568, 27], [261, 540, 22], [259, 508, 20]], 3), '#a4633c'));
  add(
    path(smooth([[236, 508], [252, 522], [270, 530], [284, 530], [284, 542], [262, 546], [242, 536]], true), '#5a2434', 'opacity=".5"'),
    path(smooth([[240, 530], [247, 546], [262, 572]]), 'none', `stroke="${SKIN_DARK}" stroke-width="2" opacity=".6"`),
  );
  add(
    path(polygon([[234, 530], [242, 548], [268, 586], [290, 610], [290, 660], [238, 660], [222, 560], [224, 540]]), '#8a5a26'),
    path(smooth([[236, 527], [246, 546], [266, 574], [284, 590], [276, 612], [254, 596], [234, 566], [225, 540]], true), '#f2b33d'),
    path(smooth([[254, 590], [272, 606], [280, 640], [276, 676], [252, 676], [246, 636]], true), '#d9942f'),
    path(smooth([[238, 536], [250, 560], [272, 584]]) + smooth([[232, 546], [246, 576], [266, 598]]), 'none', 'stroke="#a8641f" stroke-width="2" stroke-linecap="round" opacity=".8"'),
  );
  const lapel = smooth([[230, 532], [221, 545], [222, 566], [236, 606], [250, 660], [246, 700], [214, 700], [206, 620], [208, 566]], true);
  add(path(lapel, '#8f3a6a'), path(smooth([[230, 533], [222, 546], [223, 566], [237, 606], [251, 660]]), 'none', 'stroke="#e08aa0" stroke-width="1.8" opacity=".8"'));
};

/** A finger's outline goes round it, so that each lies against the next. */
const EDGE = 'stroke="#7a3c2c" stroke-width="1.2" stroke-linejoin="round"';
const handSkin = () => picture.linear(0, 540, 0, 690, [[0, '#e9ac74'], [1, '#b46c3e']]);
/** Knuckle folds across a finger, at its second joint. */
const knuckles = (fingers: readonly (readonly Joint[])[]) =>
  path(
    fingers
      .map((finger) => {
        const [, [x, y, r], [nx, ny]] = finger as unknown as [Joint, Joint, Joint];
        const length = Math.hypot(nx - x, ny - y);
        const [ux, uy] = [(nx - x) / length, (ny - y) / length];
        return smooth([[x - uy * r * 0.55, y + ux * r * 0.55], [x + ux * 1.6, y + uy * 1.6], [x + uy * r * 0.55, y - ux * r * 0.55]]);
      })
      .join(''),
    'none',
    'stroke="#8a4a34" stroke-width="1.3" stroke-linecap="round" opacity=".6"',
  );
const nails = (fingers: readonly (readonly Joint[])[]) =>
  fingers
    .map((finger) => {
      const [[px, py], [x, y, r]] = finger.slice(-2) as [Joint, Joint];
      return path(limb([[mix(px, x, 0.72), mix(py, y, 0.72), r * 0.56], [mix(px, x, 1.04), mix(py, y, 1.04), r * 0.5]], 1), '#f4c396', 'opacity=".9"');
    })
    .join('');

/** The far hand has come round behind the vase: its fingers hook over the shoulder from the right. */
const farHand = () => {
  const fingers: readonly (readonly Joint[])[] = [
    [[395, 590, 5], [383, 590, 4.7], [372, 592, 4.2], [364, 596, 3.1]],
    [[395, 581, 5.6], [377, 579, 5.3], [363, 581, 4.7], [353, 585, 3.5]],
    [[394, 572, 5.8], [374, 568, 5.5], [358, 569, 4.8], [347, 573, 3.6]],
    [[394, 563, 5.6], [378, 557, 5.3], [364, 556, 4.7], [354, 559, 3.5]],
  ];
  const back = smooth([[404, 612], [412, 598], [411, 578], [403, 562], [393, 557], [386, 566], [387, 586], [390, 604]], true);
  add(group(fingers.map((finger) => path(limb(finger, 3))).join(''), `fill="#4a1020" opacity=".5" transform="translate(-3 7)" ${picture.clip(vaseOnCard())}`));
  add(path(limb([[408, 622, 15.5], [403, 606, 14]], 2), '#f2b33d'));
  add(path(back, handSkin(), EDGE));
  for (const finger of fingers) add(path(limb(finger, 3), handSkin(), EDGE));
  add(
    group(fingers.map((finger) => path(limb([[404, (finger[0] as Joint)[1] + 1, 3], finger[0] as Joint], 2))).join(''), `fill="#dd9d66"`),
    knuckles(fingers),
    nails(fingers),
  );
};

/** The near arm lies right across the belly of the vase, the hand spread on its far side: this stays here. */
const FINGERS: readonly (readonly Joint[])[] = [
  [[27, 10.4, 5.2], [40, 14.4, 4.9], [49, 18, 4.3], [54, 21.6, 3.2]],
  [[31, 4.4, 5.7], [48, 6.4, 5.3], [60, 9, 4.7], [66, 12.6, 3.4]],
  [[32, -3.2, 5.9], [51, -3.2, 5.5], [64, -1.6, 4.8], [71, 1.6, 3.5]],
  [[30, -10.4, 5.7], [46, -12.6, 5.4], [58, -12.6, 4.7], [66, -10.4, 3.4]],
];
const PALM: Point[] = [
  [-8, -10.6], [8, -12.6], [22, -15.6], [32, -14.6], [37, -7], [37, 3], [33, 11.6], [24, 15], [10, 13], [-8, 10.6],
];
const THUMB: readonly Joint[] = [[2, -7, 7.4], [15, -18, 6.6], [26, -25.4, 5.4], [35, -30, 3.9]];
const embrace = () => {
  const sleeve = limb([[222, 566, 20], [207, 594, 26], [198, 630, 26], [198, 654, 22]], 4);
  const fore = limb([[192, 652, 18], [212, 663, 24], [250, 661, 20.5], [296, 648, 15.5]], 4);
  add(path(sleeve + fore, '#1a1030', 'opacity=".42" transform="translate(3 9)"'));
  velvet(sleeve + fore, 546, 716);
  // The forearm lies flatter under the lamp than the upper arm hangs.
  add(picture.grain(path(fore, picture.linear(0, 636, 0, 672, [[0, '#e2788a', 0.8], [1, '#e2788a', 0]])), picture.clip(fore), 'fine'));
  folds(
    [
      [[224, 640, 0.8], [212, 645, 4], [194, 644, 3], [180, 636, 0.6]],
      [[226, 644, 1], [214, 656, 3.6], [204, 668, 0.6]],
      [[232, 645, 0.8], [229, 660, 3], [233, 674, 0.6]],
      [[190, 590, 0.6], [186, 612, 2.8], [190, 632, 0.6]],
      [[266, 648, 0.6], [262, 660, 2.4], [266, 672, 0.6]],
    ],
    [
      [[192, 572, 0.5], [183, 596, 1.8], [179, 622, 0.5]],
      [[236, 645, 0.5], [256, 643, 1.4], [280, 637, 0.5]],
      [[218, 646, 0.5], [206, 651, 1.6], [192, 650, 0.5]],
    ],
  );
  add(path(limb([[291, 650, 17.5], [303, 646.6, 16]], 2), '#f2b33d'), path(smooth([[299, 632], [304, 646], [306, 661]]), 'none', 'stroke="#b8742a" stroke-width="2" opacity=".8"'));
  const set = { x: 313, y: 644, turn: -0.16, scale: 1.06 };
  const fingers = FINGERS.map((finger) => place(finger, set));
  const thumb = place(THUMB, set);
  const [palm, skin] = [smooth(place(PALM, set), true), handSkin()];
  add(group([...fingers, thumb].map((finger) => path(limb(finger, 3))).join('') + path(palm), `fill="#4a1020" opacity=".5" transform="translate(3 8)" ${picture.clip(vaseOnCard())}`));
  for (const bone of [thumb, ...fingers]) add(path(limb(bone, 3), skin, EDGE));
  add(path(palm, skin, EDGE));
  // No outline between the back of the hand and what grows from it.
  add(group(path(limb(thumb.slice(0, 3).map(([x, y, r]): Joint => [x, y, r - 0.7]), 3)) + fingers.map((finger) => path(limb(finger.slice(0, 2).map(([x, y, r]): Joint => [x, y, r - 0.7]), 2))).join(''), `fill="${skin}"`));
  const tendon = ([x, y]: Joint): Joint[] => place([[x - 4, y * 0.86, 0.4], [x - 13, y * 0.62, 1], [x - 22, y * 0.4, 0.3]], set);
  add(
    path(FINGERS.map(([root]) => limb(tendon(root as Joint), 2)).join(''), '#f8cf9a', 'opacity=".36"'),
    group(
      picture.grain(path(palm, picture.linear(0, 640, 0, 664, [[0, SKIN_DARK, 0], [1, SKIN_DARK, 0.7]])), '', 'fine'),
      picture.clip(palm),
    ),
    knuckles(fingers),
    nails([...fingers, thumb]),
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
  farHand();
  head();
  embrace();
  clutter();
  shade();
  return picture.svg();
};
