import type { Page } from '@playwright/test';
import { readRelease, releases } from '../releases/released';
import { expect, test } from './support/journey';
import { storedForOffline } from './support/offline';
import { readDist, servePlainly } from './support/plainServer';
import { doneLine } from './support/room';
import { distPath } from './support/site';
import { storedText } from './support/stored';
import {
  button,
  CARDS,
  expectLeft,
  expectSaved,
  finishTurn,
  join,
  openRoom,
  placements,
  planOf,
  sortByDigits,
  startSession,
  tapCard,
  textsOf,
} from './support/turns';
import type { Watch } from './support/watch';

const { nl } = textsOf;

test.use({
  viewport: { width: 1024, height: 768 },
  locale: 'nl-NL',
  hasTouch: true,
  serviceWorkers: 'allow',
});

const alert = (page: Page) => page.getByRole('alert');

/** The scripts that a page runs on, by the names of their files. */
const scriptOf = (page: Page) => page.locator('script[src]').first().getAttribute('src');

// So far every release has the same words on what is pressed here: whoever changes one gives the older releases theirs.
for (const release of releases)
  test(`what Waaier ${release} left on a tablet is all there in today's`, { tag: '@long' }, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    let read = readRelease(release, distPath);
    const host = await servePlainly('/', (path) => read(path));
    await page.goto(host.url);
    await storedForOffline(page);
    const [oldScript, before] =
      await test.step('the release of then: a session and half a turn', async () => {
        await startSession(page, nl);
        await join(page, nl, 'Sanne');
        await sortByDigits(page, nl, planOf(0));
        await finishTurn(page, nl, 'Een verhaal van toen.');
        await join(page, nl, 'Marit');
        await sortByDigits(page, nl, planOf(1).slice(0, 9));
        return [await scriptOf(page), await storedText(page)] as const;
      });
    const lay = await placements(page);

    await test.step('the host has today’s; it waits until somebody on Home wants it', async () => {
      read = readDist;
      await button(page, nl.app.menu).click();
      await page.getByRole('menuitem', { name: nl.app.handOver }).click();
      await openRoom(page, nl);
      await page.goto(`${host.url}#/`);
      await page.reload();
      expect(await scriptOf(page)).toBe(oldScript);
      // All of it is fetched before it is offered.
      await button(page, nl.app.updateNow).click({ timeout: 120_000 });
      await expect.poll(() => scriptOf(page)).not.toBe(oldScript);
    });

    await test.step('every record is as it was, and the turn goes on', async () => {
      expect(recordsIn(await storedText(page))).toEqual(recordsIn(before));
      await page.getByRole('link', { name: 'Wat drijft ons' }).click();
      await expect(doneLine(page, nl, 1, 2)).toBeVisible();
      await expect(page.getByText(nl.room.stateSorting(9, CARDS))).toBeVisible();
      await page.getByRole('link', { name: nl.app.handOver }).click();
      await button(page, `Marit, ${nl.handOver.isSorting}`).click();
      await button(page, nl.turn.resume).click();
      expect(await placements(page)).toEqual(lay);
      await tapCard(page, 'growth');
      await expectLeft(page, nl, CARDS - 10);
      await expectSaved(page);
    });
    await host.stop();
  });

/** All but the settings, which say where the tablet is going round. */
const recordsIn = (stored: string) =>
  (JSON.parse(stored) as [string, unknown[]][]).filter(([store]) => store !== 'settings');

/** A page of this host without the app; the browser looks for an icon there. */
async function openBare(page: Page, address: string, watch: Watch): Promise<void> {
  watch.expectComplaint(/favicon\.ico/);
  await page.goto(`${address}manifest.webmanifest`);
}

/** Holds the database open in a window of its own, as a Waaier would that no longer hears anything. */
async function holdDatabase(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('waaier');
        opening.onsuccess = () => resolve(Reflect.set(window, 'held', opening.result));
      }),
  );
}

/** From here on the page's app is tomorrow's: it wants its database one version higher. */
const wantNextVersion = (page: Page) =>
  page.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (name, version) {
      return open.call(this, name, version && version + 1);
    };
  });

test('a window of an older Waaier that holds the storage is named; once it is closed everything goes on', async ({
  page,
  context,
  site,
  watch,
}) => {
  await page.goto('./');
  await startSession(page, nl);
  await join(page, nl, 'Sanne');
  await sortByDigits(page, nl, planOf(0).slice(0, 6));
  const lay = await placements(page);
  const address = page.url();
  const before = await storedText(page);
  await openBare(page, site.url, watch);
  await holdDatabase(page);

  const newer = await context.newPage();
  await wantNextVersion(newer);
  await newer.goto(address);
  await expect(alert(newer)).toContainText(nl.storage.blocked);
  await page.close();
  await button(newer, nl.turn.resume).click();
  await expect(alert(newer)).toHaveCount(0);
  expect(await placements(newer)).toEqual(lay);
  expect(await storedText(newer)).toBe(before);
});

test('a window of an older Waaier lets a newer one go first, and says what to do', { tag: '@long' }, async ({
  page,
  context,
}) => {
  await page.goto('./');
  await startSession(page, nl);
  await join(page, nl, 'Sanne');
  await sortByDigits(page, nl, planOf(0).slice(0, 6));
  const before = await storedText(page);
  const newer = await context.newPage();
  await wantNextVersion(newer);
  await newer.goto(page.url());
  await expect(button(newer, nl.turn.resume)).toBeVisible();

  await expect(alert(page)).toContainText(nl.storage.closed);
  await tapCard(page, 'growth');
  await expect(alert(page)).toContainText(nl.storage.pending(1));
  await button(page, nl.app.tryAgain).click();
  await expect(alert(page)).toContainText(nl.storage.newer);
  expect(await storedText(newer)).toBe(before);
});

test('a database of a newer Waaier is left as it is, and said so', async ({ page, site, watch }) => {
  await openBare(page, site.url, watch);
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('waaier', 99);
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore('sessions', { keyPath: 'id' }).put({ id: 'a', shape: 'unknown' });
        };
        opening.onsuccess = () => resolve(opening.result.close());
      }),
  );
  const before = await storedText(page);
  await page.goto('./');
  await expect(alert(page)).toContainText(nl.storage.newer);
  await startSession(page, nl);
  await expect(alert(page)).toContainText(nl.storage.newer);
  expect(await storedText(page)).toBe(before);
});
