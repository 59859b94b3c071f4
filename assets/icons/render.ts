/** `npm run icons`: the app's icons and the picture that links show, into public/. */
import { readFileSync, writeFileSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import sharp from 'sharp';
import { chromiumArgs, systemChromium } from '../../test/support/browser';
import { Picture } from '../cards/kit';
import { BREADTH, FOOT, flatMark, grainedMark, PAPER } from './mark';
import { socialPicture } from './social';

const folder = new URL('../../public/', import.meta.url).pathname;
/** Units of the square that an icon is drawn in; few, so that the grain stays visible. */
const SIDE = 400;

/** `share`: the mark's width as a part of the icon's. */
function iconPicture(share: number): string {
  const picture = new Picture(PAPER);
  const radius = (SIDE * share * 100) / BREADTH;
  const pivotY = SIDE / 2 + (radius * (100 - FOOT)) / 200;
  const glow = picture.radial(SIDE / 2, pivotY, SIDE * 0.75, [
    [0, '#fffaf0', 0.9],
    [1, '#f3e6cd', 0.9],
  ]);
  const vignette = picture.radial(SIDE / 2, pivotY - radius * 0.4, SIDE * 0.78, [
    [0.6, '#e3cfa8', 0],
    [1, '#e3cfa8', 0.55],
  ]);
  const ground = `<rect width="${SIDE}" height="${SIDE}"`;
  return picture
    .add(`${ground} fill="${glow}"/>`, picture.grain(`${ground} fill="${vignette}"/>`))
    .add(grainedMark(picture, SIDE / 2, pivotY, radius))
    .svg();
}

async function rendered(
  browser: Browser,
  svg: string,
  size: { width: number; height: number },
  scale: number,
) {
  const page = await browser.newPage({ viewport: size, deviceScaleFactor: scale });
  const fontFile =
    'node_modules/@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-standard-normal.woff2';
  const font = `data:font/woff2;base64,${readFileSync(fontFile).toString('base64')}`;
  await page.setContent(
    `<style>@font-face{font-family:Bricolage;src:url(${font});font-weight:200 800}body{margin:0;overflow:hidden}</style>${svg}`,
  );
  await page.evaluate(() => document.fonts.load('700 40px Bricolage'));
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  const png = await page.screenshot();
  await page.close();
  return png;
}

const save = (name: string, bytes: Buffer | string) => {
  writeFileSync(`${folder}${name}`, bytes);
  console.log(`public/${name.padEnd(26)}${String(Math.round(bytes.length / 102.4) / 10).padStart(7)} KB`);
};

const executablePath = systemChromium();
const browser = await chromium.launch({ args: chromiumArgs, ...(executablePath && { executablePath }) });

save('icons/mark.svg', flatMark());

const square = { width: SIDE, height: SIDE };
const icon = await rendered(browser, iconPicture(0.86), square, 1024 / SIDE);
// What a launcher may cut away lies outside the middle 80 %.
const maskable = await rendered(browser, iconPicture(0.69), square, 1024 / SIDE);
const sized = (png: Buffer, side: number) =>
  sharp(png)
    .resize(side, side, { kernel: 'lanczos3' })
    .png({ palette: true, colours: 256, dither: 0.6 })
    .toBuffer();
for (const side of [180, 192, 512]) save(`icons/icon-${side}.png`, await sized(icon, side));
save('icons/maskable-512.png', await sized(maskable, 512));

const social = await rendered(browser, socialPicture(), { width: 600, height: 315 }, 2);
save(
  'social.png',
  await sharp(social).png({ palette: true, colours: 256, dither: 0.6, effort: 10 }).toBuffer(),
);

await browser.close();
