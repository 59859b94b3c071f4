import type { Page } from '@playwright/test';
import type { Texts } from '#i18n/nl';
import { expect } from './journey';
import { setPin, typePin } from './pin';
import { button, cardsOnTable, fieldButton, join } from './turns';

type Look = (state: string) => Promise<void>;

const menuItem = (page: Page, name: string) => page.getByRole('menuitem', { name, exact: true });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name }).first();

/** Goes to a place by its address, without loading the page again. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((next) => {
    location.hash = next;
  }, hash);
}

async function lookAtFirstPlaces(page: Page, texts: Texts, look: Look): Promise<void> {
  await expect(page.getByText(texts.home.empty)).toBeVisible();
  await look('home, empty');
  await page.getByRole('link', { name: texts.app.settings }).click();
  await expect(heading(page, texts.app.settings)).toBeVisible();
  await look('settings');
  await goTo(page, '#/nowhere/at/all');
  await expect(heading(page, texts.app.notFound)).toBeVisible();
  await look('unknown route');
  await page.getByRole('link', { name: texts.app.home }).click();
}

async function lookAtSetup(page: Page, texts: Texts, look: Look): Promise<void> {
  await button(page, texts.home.newSession).click();
  await button(page, texts.setup.addGroup).click();
  await page.getByLabel(texts.setup.groupName(1)).fill('Zorg');
  await look('setup');
  await button(page, texts.setup.start).click();
  await expect(heading(page, texts.handOver.title)).toBeVisible();
  await look('hand-over, nobody yet');
  await button(page, texts.handOver.add).click();
  await look('add dialog');
  await button(page, texts.handOver.go).click();
  await look('add dialog, name missing');
  await button(page, texts.app.cancel).click();
}

async function lookAtSorting(page: Page, texts: Texts, look: Look): Promise<void> {
  await join(page, texts, 'Margaretha');
  await look('welcome');
  await button(page, texts.turn.start).click();
  await placeFive(page, texts, look);
  await button(page, texts.app.menu).click();
  await menuItem(page, texts.turn.done).click();
  await look('some cards left dialog');
  await button(page, texts.turn.finishAnyway).click();
}

/** On the table where the screen offers it; where letters leave no room for one, on the stack. */
async function placeFive(page: Page, texts: Texts, look: Look): Promise<void> {
  const stack = button(page, texts.turn.stack);
  const table = button(page, texts.turn.table);
  await expect(page.locator('header strong')).toHaveText(texts.turn.left(24));
  if (await table.isVisible()) await table.click();
  const hasTable = (await cardsOnTable(page).count()) > 0;
  if (hasTable) await look('table, all cards');
  for (const [i, field] of (['safety', 'growth', 'ambition', 'growth', 'aside'] as const).entries()) {
    if (hasTable) await cardsOnTable(page).first().focus();
    if (hasTable) await page.keyboard.press('Space');
    if (hasTable && i === 2) await look('table, a card held');
    await fieldButton(page, field).click();
    await expect(page.locator('header strong')).toHaveText(texts.turn.left(23 - i));
  }
  await button(page, texts.app.menu).click();
  await look('sorting, menu open');
  await page.keyboard.press('Escape');
  if (hasTable) await stack.click();
  await look('stack');
}

async function lookAtSteps(page: Page, texts: Texts, look: Look): Promise<void> {
  await look('favourites, none chosen');
  for (const i of [0, 1, 2]) await page.locator('li button[data-card]').nth(i).click();
  await look('favourites');
  await button(page, texts.turn.next).click();
  await page.getByLabel(texts.turn.storyLabel).fill('Omdat ik hier altijd naar terug wil.');
  await look('story');
  await button(page, texts.turn.next).click();
  await page.getByText(texts.turn.ownReading, { exact: true }).click();
  await look('my colours');
  await button(page, texts.turn.finish).click();
  await expect(heading(page, texts.handOver.title)).toBeVisible();
  await look('hand-over, one done');
  await button(page, texts.handOver.room).click();
  await look('gate');
  await button(page, texts.handOver.gateOpen).click();
}

async function lookAtRoom(page: Page, texts: Texts, look: Look): Promise<void> {
  await expect(page).toHaveURL(/\/room/);
  await look('room, one done');
  await goTo(page, '#/');
  await button(page, texts.home.demo).click();
  await expect(page.getByText(texts.room.demo).first()).toBeVisible();
  await look('room, spectrum');
  await button(page, texts.room.export).click();
  await look('export dialog');
  await button(page, texts.app.close).click();
  await page.getByRole('link', { name: texts.room.cards, exact: true }).click();
  await look('room, cards');
  await page.getByRole('rowheader').first().getByRole('button').click();
  await look('room, a card opened');
  await page.keyboard.press('Escape');
  await lookAtAgreement(page, texts, look);
  await lookAtGapAndGroups(page, texts, look);
}

async function lookAtGapAndGroups(page: Page, texts: Texts, look: Look): Promise<void> {
  await page.getByRole('link', { name: texts.room.gap, exact: true }).click();
  await expect(heading(page, texts.gap.moved)).toBeVisible();
  await look('room, gap');
  await page.getByRole('link', { name: texts.room.groups, exact: true }).click();
  await expect(page.getByText(texts.groups.rule(8))).toBeVisible();
  await look('room, groups');
  await lookAtConversation(page, texts, look);
}

async function lookAtConversation(page: Page, texts: Texts, look: Look): Promise<void> {
  const { conversation } = texts;
  await page.getByRole('link', { name: conversation.title, exact: true }).click();
  await expect(heading(page, conversation.next)).toBeVisible();
  await look('room, conversation');
  await button(page, conversation.discussed).click();
  await button(page, conversation.start).click();
  await look('room, a question discussed and the clock on');
  await button(page, conversation.editOrder).click();
  await look('room, running order');
  await button(page, texts.app.cancel).click();
  await button(page, conversation.addAgreement).click();
  await look('room, an agreement');
  await button(page, texts.app.cancel).click();
}

async function lookAtAgreement(page: Page, texts: Texts, look: Look): Promise<void> {
  await page.getByRole('link', { name: texts.agreement.title, exact: true }).click();
  await expect(heading(page, texts.agreement.clusters)).toBeVisible();
  await page.getByRole('switch', { name: texts.agreement.showNames }).click();
  await look('room, agreement');
  await button(page, texts.agreement.showPairs(24)).click();
  await page.getByRole('rowheader').first().getByRole('button').click();
  await look('room, all cards compared');
  await page.getByRole('link', { name: texts.favourites.title, exact: true }).click();
  await expect(page.getByText(texts.favourites.help(3))).toBeVisible();
  await page.getByRole('switch', { name: texts.favourites.showNames }).click();
  await look('room, favourites');
}

async function lookAtTheEnd(page: Page, texts: Texts, look: Look): Promise<void> {
  const session = page.url().match(/session\/([^/]+)/)?.[1];
  await goTo(page, `#/session/${session}/summary`);
  await expect(page.getByText(texts.summary.title).first()).toBeVisible();
  await look('summary');
  await goTo(page, '#/');
  await expect(page.getByText(texts.home.demoMark, { exact: true })).toBeVisible();
  await look('home, with sessions');
}

async function lookAtLock(page: Page, texts: Texts, look: Look): Promise<void> {
  await setPin(page, texts, '2580');
  await look('settings, with a PIN');
  await button(page, texts.app.lock).click();
  await typePin(page, texts, '2581');
  await expect(page.getByRole('alert')).toBeVisible();
  await look('locked, PIN wrong');
  await button(page, texts.lock.usePhrase).click();
  await look('locked, recovery phrase');
}

/** Every place and state a person can come to, in one walk from an empty Home. */
export async function walkEverywhere(page: Page, texts: Texts, look: Look): Promise<void> {
  await lookAtFirstPlaces(page, texts, look);
  await lookAtSetup(page, texts, look);
  await lookAtSorting(page, texts, look);
  await lookAtSteps(page, texts, look);
  await lookAtRoom(page, texts, look);
  await lookAtTheEnd(page, texts, look);
  await lookAtLock(page, texts, look);
}
