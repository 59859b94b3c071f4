import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import type { Texts } from '#i18n/nl';
import { expect } from './journey';

/** The line above the people that says how many are done. */
export const doneLine = (page: Page, texts: Texts, done: number, all: number): Locator =>
  page.getByRole('region', { name: texts.room.people }).getByText(texts.room.doneOf(done, all));

/** Opens the export dialog, saves one kind, closes it; answers the path of each file that came. */
async function save(page: Page, texts: Texts, what: string, count: number): Promise<string[]> {
  const arrived: Promise<string>[] = [];
  page.on('download', (download) => arrived.push(download.path()));
  await page.getByRole('button', { name: texts.room.export, exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: texts.exports.save(what) })
    .click();
  await expect.poll(() => arrived.length).toBe(count);
  await page.getByRole('button', { name: texts.app.close, exact: true }).click();
  page.removeAllListeners('download');
  return Promise.all(arrived);
}

export const saveSessionFile = async (page: Page, texts: Texts): Promise<string> =>
  (await save(page, texts, texts.room.sessionFile, 1))[0] as string;

/** The text of figures.csv, the first of the two tables. */
export async function saveFigures(page: Page, texts: Texts): Promise<string> {
  const [figures] = await save(page, texts, texts.room.figures, 2);
  return readFile(figures as string, 'utf8');
}

/** The group's share per domain, as written. */
export const spectrumRows = (csv: string): string[] =>
  csv.split('\r\n').filter((line) => /^"?spectrum"?[,;]/.test(line));

export async function chooseFile(page: Page, texts: Texts, path: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: texts.home.openFile }).click();
  await (await chooser).setFiles(path);
}

export const agreeWith = (page: Page, agree: string, timeout = 15_000): Promise<void> =>
  page.getByRole('dialog').getByRole('button', { name: agree, exact: true }).click({ timeout });

/** Opens a file on Home and agrees with what its preview says. */
export async function importFile(
  page: Page,
  texts: Texts,
  path: string,
  agree: string,
  timeout = 15_000,
): Promise<void> {
  await chooseFile(page, texts, path);
  await agreeWith(page, agree, timeout);
  await expect(page).toHaveURL(/\/room/, { timeout });
}

/** Counts frames until a place is left or the count is stopped, and answers the longest gap between two, in ms. */
export async function watchFrames(page: Page): Promise<() => Promise<number>> {
  const counter = await page.evaluateHandle(() => {
    const state = { last: performance.now(), longest: 0, isOn: true };
    const measure = (now: number) => {
      state.longest = Math.max(state.longest, now - state.last);
      state.last = now;
    };
    requestAnimationFrame(function frame(now) {
      if (!state.isOn) return;
      measure(now);
      requestAnimationFrame(frame);
    });
    const stop = () => {
      if (state.isOn) measure(performance.now());
      state.isOn = false;
    };
    addEventListener('hashchange', stop, { once: true });
    return Object.assign(state, { stop });
  });
  return () =>
    counter.evaluate((state) => {
      state.stop();
      return state.longest;
    });
}
