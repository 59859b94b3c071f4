import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './support/journey';
import { lockHeading, setPin, typePin } from './support/pin';
import { smallTablet } from './support/quota';
import { doneLine, saveSessionFile } from './support/room';
import { storedText } from './support/stored';
import {
  button,
  CARDS,
  expectLeft,
  expectSaved,
  finishTurn,
  join,
  openRoom,
  planOf,
  sortByDigits,
  startSession,
  tapCard,
  textsOf,
} from './support/turns';

const { nl } = textsOf;
const title = 'Wat drijft ons';
const PIN = '2580';

test.use({ viewport: { width: 1024, height: 768 }, locale: 'nl-NL', hasTouch: true });

const alert = (page: Page) => page.getByRole('alert');

async function beginTurn(page: Page, name: string, count: number): Promise<void> {
  await join(page, nl, name);
  await sortByDigits(page, nl, planOf(0).slice(0, count));
}

test('a full tablet says so, sorts on in memory, and stores all of it once there is room', async ({
  page,
  site,
}) => {
  const tablet = await smallTablet(page, site.url);
  await page.goto('./');
  await startSession(page, nl);
  await beginTurn(page, 'Sanne', 3);
  await tablet.fillUp();
  await tapCard(page, 'growth');
  await expect(alert(page)).toContainText(nl.storage.full);
  await expect(page.getByText(nl.turn.notSaved)).toBeVisible();
  await tapCard(page, 'safety');
  await expectLeft(page, nl, CARDS - 5);
  await expect(alert(page)).toContainText(nl.storage.pending(2));
  await expect(button(page, nl.storage.backup), 'not for a participant').toHaveCount(0);

  await button(page, nl.app.menu).click();
  await page.getByRole('menuitem', { name: nl.app.handOver }).click();
  await openRoom(page, nl);
  const download = page.waitForEvent('download');
  await button(page, nl.storage.backup).click();
  const file = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  expect(Object.keys(file.sorts[0].placements)).toHaveLength(5);

  await tablet.clear();
  await button(page, nl.app.tryAgain).click();
  await expect(alert(page)).toHaveCount(0);
  expect(await storedText(page)).toContain(JSON.stringify(file.sorts[0].id));
  await page.reload();
  await expect(page.getByText(nl.room.stateSorting(5, CARDS))).toBeVisible();
});

test('on a full tablet what is revealed stays so and a lock stays shut, until both can be stored', {
  tag: '@long',
}, async ({ page, site }) => {
  test.slow();
  const tablet = await smallTablet(page, site.url);
  await page.goto('./');
  await startSession(page, nl);
  await beginTurn(page, 'Sanne', CARDS);
  await finishTurn(page, nl, 'Een verhaal.');
  await openRoom(page, nl);
  const room = page.url();
  const fan = page.getByRole('img', { name: /^Waaier van/ });
  await setPin(page, nl, PIN);
  await page.goto(room);
  await tablet.fillUp();
  for (const view of [nl.room.spectrum, nl.room.cards]) {
    await page.getByRole('link', { name: view, exact: true }).click();
    await button(page, nl.present.open(view)).click();
  }
  await expect(alert(page)).toContainText(nl.storage.full);
  await page.getByRole('link', { name: nl.room.spectrum, exact: true }).click();
  await expect(fan).toBeVisible();

  await button(page, nl.app.lock).click();
  await button(page, nl.app.tryAgain).click();
  await expect(alert(page)).toContainText(nl.storage.full);
  await expect(lockHeading(page, nl), 'not opened by trying again').toBeVisible();
  await tablet.clear();
  await button(page, nl.app.tryAgain).click();
  await expect(alert(page)).toHaveCount(0);
  await page.reload();
  await expect(lockHeading(page, nl)).toBeVisible();
  await typePin(page, nl, PIN);
  await expect(fan).toBeVisible();
});

test('a browser that stores nothing says so, works, and asks before it leaves', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await page.goto('./');
  await expect(alert(page)).toContainText(nl.storage.unavailable);
  await startSession(page, nl);
  await join(page, nl, 'Sanne');
  await button(page, nl.turn.start).click();
  for (const field of planOf(0).slice(0, 3)) await tapCard(page, field);
  await expectLeft(page, nl, CARDS - 3);
  await button(page, nl.app.menu).click();
  await page.getByRole('menuitem', { name: nl.app.handOver }).click();
  await openRoom(page, nl);
  const file = JSON.parse(await readFile(await saveSessionFile(page, nl), 'utf8'));
  expect(Object.keys(file.sorts[0].placements)).toHaveLength(3);
  const question = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await question;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
});

test('what is placed in one window appears in the room of the other', { tag: '@long' }, async ({
  page,
  context,
}) => {
  await page.goto('./');
  await startSession(page, nl);
  await beginTurn(page, 'Sanne', 2);
  const room = await context.newPage();
  await room.goto('./');
  await openRoom(room, nl);
  await expect(room.getByText(nl.room.stateSorting(2, CARDS))).toBeVisible();
  await page.bringToFront();
  await tapCard(page, 'vitality');
  await expectSaved(page);
  await expect(room.getByText(nl.room.stateSorting(3, CARDS))).toBeVisible();
});

test('a deleted session comes back with undo, and is gone for good without', { tag: '@long' }, async ({
  page,
  context,
}) => {
  await page.goto('./');
  await startSession(page, nl);
  await beginTurn(page, 'Sanne', 2);
  await button(page, nl.app.menu).click();
  await page.getByRole('menuitem', { name: nl.app.handOver }).click();
  await openRoom(page, nl);
  const { hash } = new URL(page.url());
  await page.goto('./#/');
  const before = await storedText(page);
  await button(page, nl.home.remove(title)).click();
  await expect(page.getByRole('link', { name: title })).toHaveCount(0);
  await expect(page.getByRole('status')).toContainText(nl.home.removed(title));
  await button(page, nl.app.undo).click();
  await expect(page.getByRole('link', { name: title })).toBeVisible();
  await expect.poll(() => storedText(page)).toBe(before);

  const room = await context.newPage();
  await room.goto(`./${hash}`);
  await expect(room.getByText(nl.room.stateSorting(2, CARDS))).toBeVisible();
  await button(page, nl.home.remove(title)).click();
  await expect(room.getByRole('heading', { name: nl.app.sessionNotFound })).toBeVisible();
  await page.reload();
  await expect(page.getByText(nl.home.empty)).toBeVisible();
});

test('a removed participant comes back with undo, with everything sorted', { tag: '@long' }, async ({
  page,
}) => {
  await page.goto('./');
  await startSession(page, nl);
  await join(page, nl, 'Sanne');
  await sortByDigits(page, nl, planOf(0));
  await finishTurn(page, nl, 'Een verhaal.');
  await openRoom(page, nl);
  await expect(doneLine(page, nl, 1, 1)).toBeVisible();
  const before = await storedText(page);
  await button(page, nl.room.actionsFor('Sanne')).click();
  await page.getByRole('menuitem', { name: nl.room.remove }).click();
  await expect(page.getByText(nl.room.removed('Sanne'))).toBeVisible();
  await expect(doneLine(page, nl, 0, 0)).toBeVisible();
  expect(await storedText(page)).not.toContain('Een verhaal.');
  await button(page, nl.app.undo).click();
  await expect(doneLine(page, nl, 1, 1)).toBeVisible();
  await expect.poll(() => storedText(page)).toBe(before);
});

test('a place, a session or a person that is not there offers the way on', async ({ page }) => {
  await page.goto('./');
  const session = await startSession(page, nl);
  await page.goto(`./#/session/${session}/turn/nobody/me`);
  await expect(page.getByRole('heading', { name: nl.app.participantNotFound })).toBeVisible();
  await page.getByRole('link', { name: nl.handOver.title }).click();
  await openRoom(page, nl);
  for (const [hash, message] of [
    ['#/nowhere/at/all', nl.app.notFound],
    ['#/session/unknown/room', nl.app.sessionNotFound],
    ['#/session/unknown/turn', nl.app.sessionNotFound],
  ] as const) {
    await page.goto(`./${hash}`);
    await expect(page.getByRole('heading', { name: message }), hash).toBeVisible();
    await page.getByRole('link', { name: nl.app.home }).click();
    await expect(button(page, nl.home.newSession), hash).toBeVisible();
  }
});
