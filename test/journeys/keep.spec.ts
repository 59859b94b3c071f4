import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { keep } from '#i18n/nl/keep';
import { expect, test } from './support/journey';
import { storedForOffline } from './support/offline';
import { button, join, planOf, sortByDigits, startSession, textsOf } from './support/turns';

const { nl } = textsOf;

test.use({ locale: 'nl-NL', viewport: { width: 1024, height: 768 }, serviceWorkers: 'allow' });

/** From nothing to *My colours* of a first participant, the network cut. */
async function openColours(page: Page): Promise<void> {
  await page.goto('./');
  await storedForOffline(page);
  await page.context().setOffline(true);
  await startSession(page, nl);
  await join(page, nl, 'Sanne');
  await sortByDigits(page, nl, planOf(1));
  await button(page, nl.turn.done).click();
  for (const i of [2, 0, 4]) await page.locator('li button[data-card]').nth(i).click();
  await button(page, nl.turn.next).click();
  await button(page, nl.turn.skip).click();
  await expect(page.getByText(nl.turn.colours, { exact: true })).toBeVisible();
}

/** Width and height, where a PNG tells them. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

test('a participant keeps their own colours as a picture, without a network, among the downloads', {
  tag: '@long',
}, async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(navigator, { canShare: () => false });
  });
  await openColours(page);
  const arriving = page.waitForEvent('download', { timeout: 60_000 });
  await button(page, keep.keep).click();
  const download = await arriving;
  expect(download.suggestedFilename()).toMatch(/^waaier-mijn-kleuren-\d{4}-\d\d-\d\d\.png$/);
  const png = await readFile(await download.path());
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(sizeOf(png)).toEqual([2400, 1800]);
  expect(png.includes('Sanne')).toBe(false);
  await expect(page.getByText(keep.saved(download.suggestedFilename()))).toBeVisible();
  await button(page, nl.turn.finish).click();
  await expect(page.getByRole('heading', { name: nl.handOver.title })).toBeVisible();
});

test('where the system shares files, the picture goes to its sheet', { tag: '@long' }, async ({ page }) => {
  await page.addInitScript(() => {
    const shared: string[] = [];
    Object.assign(window, { shared });
    Object.assign(navigator, {
      canShare: () => true,
      share: ({ files }: { files: File[] }) =>
        Promise.resolve(void shared.push(...files.map(({ name, type }) => `${type} ${name}`))),
    });
  });
  await openColours(page);
  await button(page, keep.keep).click();
  await expect(page.getByText(keep.shared)).toBeVisible({ timeout: 60_000 });
  const shared = await page.evaluate(() => (window as unknown as { shared: string[] }).shared);
  expect(shared).toEqual([expect.stringMatching(/^image\/png waaier-mijn-kleuren-.*\.png$/)]);
});
