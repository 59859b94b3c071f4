/**
 * `npm run screenshots`: the pictures of the README, taken from the built app by walking through a small workshop.
 * `-- name …` writes only those; the walk stays the same.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import sharp from 'sharp';
import { preview } from 'vite';
import { en } from '../../src/i18n/en';
import { chromiumArgs, systemChromium } from './browser';

const folder = 'assets/screenshots/';
const LIMIT = 200 * 1024;
/** As wide as anyone will see them. */
const WIDTH = 1024;
const wanted = process.argv.slice(2);

const tablet: BrowserContextOptions = { viewport: { width: 1024, height: 768 } };
const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 1.5 };
const laptop = { width: 1366, height: 1024 };

const server = await preview({ preview: { port: 4179 } });
const address = server.resolvedUrls?.local[0];
if (!address) throw new Error('The preview server has no address.');

/** Cards are full of grain, which a PNG pays for: fewer pixels and less dithering, until the file keeps to its limit. */
async function encoded(shot: Buffer, width: number): Promise<Buffer> {
  for (const [share, dither] of [
    [1, 0.5],
    [0.92, 0.4],
    [0.86, 0.3],
  ] as const) {
    const png = await drawn(shot, width * share, dither);
    if (png.length <= LIMIT) return png;
  }
  return drawn(shot, width * 0.8, 0);
}

const drawn = (shot: Buffer, width: number, dither: number) =>
  sharp(shot)
    .resize({ width: Math.round(width), withoutEnlargement: true })
    .png({ palette: true, effort: 10, dither })
    .toBuffer();

async function picture(page: Page, name: string) {
  if (wanted.length > 0 && !wanted.includes(name)) return;
  await page.waitForFunction(() => [...document.images].every((image) => image.complete));
  await page.evaluate(() => document.fonts.ready);
  // Blades open and cards settle within a second, also where motion is reduced.
  await page.waitForTimeout(1200);
  const png = await encoded(await page.screenshot(), WIDTH);
  writeFileSync(`${folder}${name}.png`, png);
  console.log(`${folder}${name}.png`.padEnd(44), `${Math.round(png.length / 1024)} KB`);
}

/** By hash, so that the page is not loaded anew. */
const goHome = (page: Page) => page.goto(`${address}#/`);

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function opened(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({
    ...options,
    locale: 'en-GB',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  // Ids decide the order of the cards: the same ones every time make the same pictures.
  await context.addInitScript(() => {
    let state = 7;
    crypto.getRandomValues = ((bytes: Uint8Array) => {
      for (let i = 0; i < bytes.length; i++) {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        bytes[i] = state >>> 24;
      }
      return bytes;
    }) as typeof crypto.getRandomValues;
  });
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => console.error(message));
  await page.goto(address as string);
  return page;
}

async function startTurn(page: Page, title: string, name: string) {
  await press(page, en.home.newSession);
  await page.getByLabel(en.setup.sessionTitle, { exact: true }).fill(title);
  await press(page, en.setup.start);
  await press(page, en.handOver.add);
  await page.getByLabel(en.handOver.name, { exact: true }).fill(name);
  await press(page, en.handOver.go);
  await press(page, en.turn.start);
}

/** Which field each card goes to, as digits: a person with most in the second field. */
const leaning = '2152043251202314253210542';

/** The table by keyboard: the digit puts the focused card in its field and moves to the next one. */
async function sortOnTable(page: Page, from: number, to: number) {
  const cards = page.getByRole('group', { name: en.turn.cardsOnTable, exact: true });
  if (from === 0) await cards.getByRole('button').first().focus();
  for (const digit of leaning.slice(from, to)) {
    await page.keyboard.press(digit);
    await page.waitForTimeout(80);
  }
}

async function sortOnStack(page: Page, count: number) {
  const fields = page.getByRole('group', { name: en.turn.whereTo, exact: true }).getByRole('button');
  for (const digit of leaning.slice(0, count)) {
    await fields.nth(digit === '0' ? 5 : Number(digit) - 1).click();
    await page.waitForTimeout(80);
  }
}

async function finishTurn(page: Page) {
  await press(page, en.turn.done);
  const pictures = page.locator('li button[data-card]');
  for (const i of [1, 4, 7]) await pictures.nth(i).click();
  await press(page, en.turn.next);
  await page.getByRole('textbox').fill('Hands off the bars, and see where the road goes.');
  await press(page, en.turn.next);
}

mkdirSync(folder, { recursive: true });
const executablePath = systemChromium();
const browser = await chromium.launch({ args: chromiumArgs, ...(executablePath && { executablePath }) });
try {
  const page = await opened(browser, tablet);
  await startTurn(page, 'A new team', 'Sanne');
  await sortOnTable(page, 0, 12);
  await picture(page, 'table');
  await sortOnTable(page, 12, 24);
  await finishTurn(page);
  await picture(page, 'my-colours');
  await press(page, en.turn.finish);

  await press(page, en.handOver.room);
  await press(page, en.handOver.gateOpen);
  await page.waitForURL(/room/);
  await goHome(page);
  await page.setViewportSize(laptop);
  await press(page, en.home.demo);
  await picture(page, 'room-spectrum');
  await page.getByRole('link', { name: en.room.cards, exact: true }).click();
  await picture(page, 'room-cards');
  await page.getByRole('link', { name: en.room.summary, exact: true }).click();
  await page.getByRole('button', { name: en.summary.print, exact: true }).waitFor();
  await picture(page, 'summary');
  await page.setViewportSize({ width: 1024, height: 768 });
  await goHome(page);
  await page.getByRole('listitem').first().waitFor();
  await picture(page, 'home');
  await page.context().close();

  const small = await opened(browser, phone);
  await startTurn(small, 'A new team', 'Sanne');
  await sortOnStack(small, 9);
  await picture(small, 'stack');
} finally {
  await browser.close();
  await server.close();
}
