import { expect, test } from './support/journey';
import { storedForOffline } from './support/offline';
import { servePlainly } from './support/plainServer';
import { CARDS, cardsOnTable, join, planOf, sortByDigits, startSession, textsOf } from './support/turns';

const { en } = textsOf;

test.use({ viewport: { width: 1024, height: 768 }, locale: 'en-GB', serviceWorkers: 'allow' });

test('below any folder of a plain host the app works, and goes on working without it', async ({ page }) => {
  const host = await servePlainly('/some/where/');
  await page.goto(host.url);
  await storedForOffline(page);
  expect(await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).toBe(`${host.url}sw.js`);
  await host.stop();
  await page.reload();
  await startSession(page, en);
  await join(page, en, 'Robin');
  await sortByDigits(page, en, planOf(0).slice(0, 6));
  await expect(cardsOnTable(page)).toHaveCount(CARDS - 6);
  await expect
    .poll(() =>
      page.evaluate(() => [...document.images].every((image) => image.complete && image.naturalWidth > 0)),
    )
    .toBe(true);
  expect(await page.evaluate(() => document.fonts.check('1rem "Bricolage Grotesque Variable"'))).toBe(true);
});
