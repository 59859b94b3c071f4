import type { Page } from '@playwright/test';
import { killBrowser } from './support/browserProcess';
import { expect, test } from './support/journey';
import { finishByKeys, joinByKeys, pressOn, sortByKeys } from './support/keys';
import { storedForOffline } from './support/offline';
import { doneLine, importFile, saveFigures, saveSessionFile, spectrumRows } from './support/room';
import { Site } from './support/site';
import { Finger } from './support/touch';
import {
  button,
  CARDS,
  cardsOnTable,
  dragCard,
  expectLeft,
  expectSaved,
  finishTurn,
  join,
  openRoom,
  placements,
  planOf,
  startSession,
  tapCard,
  textsOf,
} from './support/turns';

const { nl } = textsOf;
const tablet = { viewport: { width: 1024, height: 768 }, locale: 'nl-NL', hasTouch: true };

async function dragTurn(page: Page): Promise<void> {
  await join(page, nl, 'Sanne');
  await button(page, nl.turn.start).tap();
  const finger = await Finger.on(page);
  for (const [i, field] of planOf(0).entries()) {
    await dragCard(page, finger, cardsOnTable(page).first(), field);
    await expectLeft(page, nl, CARDS - i - 1);
  }
  await finishTurn(page, nl, 'Omdat ik hier altijd naar terug wil.');
}

async function tapUntil(page: Page, from: number, to: number): Promise<void> {
  for (let i = from; i < to; i++) {
    await tapCard(page, planOf(1)[i] as ReturnType<typeof planOf>[number]);
    await expectLeft(page, nl, CARDS - i - 1);
    await expectSaved(page);
  }
}

test.use({ serviceWorkers: 'allow' });

test('a tablet goes round among three people without network or server, and nothing is lost', {
  tag: '@long',
}, async ({ profile }) => {
  test.setTimeout(180_000);
  const site = await Site.open();
  const context = await profile.open(tablet);
  let page = context.pages()[0] ?? (await context.newPage());

  await test.step('the app is on the tablet, then the network and the server go away', async () => {
    await page.goto(site.url);
    await storedForOffline(page);
    await context.setOffline(true);
    await site.stop();
    expect(await site.isUp()).toBe(false);
  });
  await startSession(page, nl);
  await test.step('the first one drags every card', () => dragTurn(page));

  const saved = await test.step('the second one taps; the browser is killed halfway', async () => {
    await join(page, nl, 'Marit');
    await button(page, nl.turn.start).tap();
    await tapUntil(page, 0, 13);
    const withTick = await placements(page);
    await tapCard(page, 'growth');
    await killBrowser(context);
    return withTick;
  });
  expect(Object.keys(saved)).toHaveLength(13);

  await test.step('the same tablet again, still offline: every ticked card lies where it lay', async () => {
    const again = await profile.open(tablet);
    await again.setOffline(true);
    page = again.pages()[0] ?? (await again.newPage());
    await page.goto(site.url);
    await expect(page.getByRole('heading', { name: nl.handOver.title })).toBeVisible();
    await button(page, `Marit, ${nl.handOver.isSorting}`).tap();
    await button(page, nl.turn.resume).tap();
    expect(await placements(page)).toMatchObject(saved);
    await tapUntil(page, CARDS - (await cardsOnTable(page).count()), CARDS);
    await finishTurn(page, nl, 'Dit is wie ik ben.');
  });

  await test.step('the third one has only a keyboard', async () => {
    await joinByKeys(page, nl, 'Joost');
    await pressOn(page, button(page, nl.turn.start));
    await sortByKeys(page, nl, planOf(2));
    await finishByKeys(page, nl, 'Rust in mijn hoofd.');
  });

  await test.step('the room shows three of three and their fan', async () => {
    await openRoom(page, nl);
    await expect(doneLine(page, nl, 3, 3)).toBeVisible();
    await button(page, nl.present.open(nl.room.spectrum)).click();
    await expect(page.getByRole('img', { name: /^Waaier van 3 deelnemers/ })).toBeVisible();
  });

  await test.step('another tablet opens the session file and counts the same to the last digit', async () => {
    const file = await saveSessionFile(page, nl);
    const here = spectrumRows(await saveFigures(page, nl));
    expect(here).toHaveLength(5);
    await site.start();
    const other = await openElsewhere(page, site);
    await importFile(other, nl, file, nl.files.add);
    await expect(doneLine(other, nl, 3, 3)).toBeVisible();
    expect(spectrumRows(await saveFigures(other, nl))).toEqual(here);
    await other.context().close();
  });

  await test.step('the summary opens and prints', async () => {
    await page.getByRole('link', { name: nl.room.summary }).click();
    await expect(page.getByRole('heading', { name: 'Wat drijft ons' })).toBeVisible();
    await expect(page.getByRole('img', { name: /^Waaier van 3 deelnemers/ }).first()).toBeVisible();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThanOrEqual(1);
    expect(await page.title()).toContain('Wat drijft ons');
  });
  await site.stop();

  /** A browser of its own, with nothing in it. */
  async function openElsewhere(from: Page, at: Site): Promise<Page> {
    const empty = await profile.openFresh(tablet);
    const opened = await empty.newPage();
    await opened.goto(at.url);
    expect(opened.context()).not.toBe(from.context());
    return opened;
  }
});
