/**
 * `npm run art`: draws every card, renders it in Chromium and encodes it as AVIF in three sizes, with a contact sheet and a
 * table of hues under .cache/art. `-- --print` makes PNGs of 1240 × 1748 (A6 at 300 dpi) instead; `-- id …` only some cards.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import sharp from 'sharp';
import { chromiumArgs, systemChromium } from '../../test/support/browser';
import { drives24 } from '../texts/cardSets';
import { HEIGHT, WIDTH } from './kit';

/** Widths in px, with the most a file may weigh. The app shows 240 first, 480 on the table of a sharp screen, 960 in the hand. */
export const sizes = [
  { width: 960, limit: 60 * 1024, quality: 50 },
  { width: 480, limit: 17 * 1024, quality: 46 },
  { width: 240, limit: 8.5 * 1024, quality: 48 },
] as const;

const images = new URL('./images/', import.meta.url).pathname;
const cache = '.cache/art';
const words = process.argv.slice(2);
const isPrint = words.includes('--print');
const wanted = words.filter((word) => !word.startsWith('--'));
const cards = drives24.cards.filter(({ id }) => wanted.length === 0 || wanted.includes(id));

async function rendered(browser: Browser, id: string, width: number): Promise<Buffer> {
  const { draw } = (await import(`./${id}.ts`)) as { draw: () => string };
  const page = await browser.newPage({
    viewport: { width: WIDTH, height: HEIGHT },
    deviceScaleFactor: width / WIDTH,
  });
  await page.setContent(`<style>body{margin:0}</style>${draw()}`);
  const png = await page.screenshot();
  await page.close();
  return png;
}

/** The quality goes down until the file keeps to its budget: grain compresses badly, and some cards have more of it. */
async function encoded(png: Buffer, { width, limit, quality }: (typeof sizes)[number]): Promise<Buffer> {
  const picture = sharp(png).resize(width, (width / 3) * 4, { kernel: 'lanczos3' });
  for (let q: number = quality; ; ) {
    const avif = await picture.clone().avif({ quality: q, effort: 3, chromaSubsampling: '4:2:0' }).toBuffer();
    if (avif.length <= limit || q <= 10) return avif;
    // Bytes fall about 4 % for each step of quality; aim just below the limit instead of creeping towards it.
    q = Math.max(10, Math.floor(q - 1 - Math.log(avif.length / limit) / 0.04));
  }
}

/** Mean hue (°, as a vector, so that reds don't cancel), saturation and lightness (%). */
async function toneOf(png: Buffer) {
  const { data } = await sharp(png).resize(60, 80).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  let [x, y, saturation, lightness] = [0, 0, 0, 0];
  const pixels = data.length / 3;
  for (let i = 0; i < data.length; i += 3) {
    const [r, g, b] = [data[i], data[i + 1], data[i + 2]].map((v) => (v as number) / 255) as [
      number,
      number,
      number,
    ];
    const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
    const chroma = most - least;
    const hue =
      chroma === 0
        ? 0
        : most === r
          ? ((g - b) / chroma) % 6
          : most === g
            ? (b - r) / chroma + 2
            : (r - g) / chroma + 4;
    x += chroma * Math.cos((hue * Math.PI) / 3);
    y += chroma * Math.sin((hue * Math.PI) / 3);
    saturation += chroma;
    lightness += (most + least) / 2;
  }
  return {
    hue: Math.round(((Math.atan2(y, x) * 180) / Math.PI + 360) % 360),
    saturation: Math.round((saturation / pixels) * 100),
    lightness: Math.round((lightness / pixels) * 100),
  };
}

async function contactSheet(pictures: readonly Buffer[]) {
  const [columns, width] = [8, 200];
  const height = (width / 3) * 4;
  const tiles = await Promise.all(
    pictures.map(async (png, i) => ({
      input: await sharp(png)
        .resize(width - 8)
        .toBuffer(),
      left: (i % columns) * width + 4,
      top: Math.floor(i / columns) * Math.round(height) + 4,
    })),
  );
  const rows = Math.ceil(pictures.length / columns);
  await sharp({
    create: { width: columns * width, height: rows * Math.round(height), channels: 3, background: '#f8f3e9' },
  })
    .composite(tiles)
    .png()
    .toFile(`${cache}/contact-sheet.png`);
}

mkdirSync(images, { recursive: true });
mkdirSync(cache, { recursive: true });
const executablePath = systemChromium();
const browser = await chromium.launch({ args: chromiumArgs, ...(executablePath && { executablePath }) });
const sheet: Buffer[] = [];
let total = 0;
console.log('card            home        hue  sat  light    960    480    240 (bytes)');
for (const card of cards) {
  if (isPrint) {
    const png = await rendered(browser, card.id, 1311);
    // A6 is a little narrower than 3:4; the art keeps its edges free for that.
    await sharp(png).resize(1240, 1748, { fit: 'cover' }).png().toFile(`${cache}/${card.id}-print.png`);
    console.log(`${cache}/${card.id}-print.png`);
    continue;
  }
  const png = await rendered(browser, card.id, 960);
  const lengths: number[] = [];
  for (const size of sizes) {
    const avif = await encoded(png, size);
    writeFileSync(`${images}${card.id}-${size.width}.avif`, avif);
    lengths.push(avif.length);
    total += avif.length;
  }
  sheet.push(png);
  const tone = await toneOf(png);
  const columns = [tone.hue, tone.saturation, tone.lightness]
    .map((value) => String(value).padStart(5))
    .join('');
  console.log(
    `${card.id.padEnd(16)}${(card.home ?? '').padEnd(10)}${columns}  ${lengths.map((bytes) => String(bytes).padStart(7)).join('')}`,
  );
}
if (!isPrint) {
  await contactSheet(sheet);
  console.log(`${(total / 1024).toFixed(0)} KB in all; ${cache}/contact-sheet.png`);
}
await browser.close();
