import type { Locator, Page } from '@playwright/test';
import { en } from '#i18n/en';
import { nl, type Texts } from '#i18n/nl';
import { expect } from './journey';
import { atRest, boxOf, type Finger } from './touch';

export const textsOf = { nl, en };

/** The five domains and aside, in the order of the table. */
export const fields = ['safety', 'growth', 'ambition', 'vitality', 'attraction', 'aside'] as const;
export type FieldId = (typeof fields)[number];

export const CARDS = 24;

/** A different plan for each person, every field used. */
export const planOf = (person: number): FieldId[] =>
  Array.from({ length: CARDS }, (_, i) => fields[(i * (person + 1) + (i >> 2) + person) % 6] as FieldId);

export const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) });

/** From Home to the hand-over, everything left as proposed. */
export async function startSession(page: Page, texts: Texts): Promise<string> {
  await button(page, texts.home.newSession).click();
  await button(page, texts.setup.start).click();
  await expect(page.getByRole('heading', { name: texts.handOver.title })).toBeVisible();
  return (page.url().match(/session\/([^/]+)/) as RegExpMatchArray)[1] as string;
}

/** From the hand-over to the welcome of someone new. */
export async function join(page: Page, texts: Texts, name: string): Promise<void> {
  await button(page, texts.handOver.add).click();
  await page.getByLabel(texts.handOver.name, { exact: true }).fill(name);
  await button(page, texts.handOver.go).click();
  await expect(page.getByText(texts.turn.hello(name))).toBeVisible();
}

export const fieldButton = (page: Page, field: FieldId): Locator =>
  page.locator(`[data-field="${field}"] button, button[data-field="${field}"]`);

export const cardsOnTable = (page: Page): Locator => page.locator('[data-place="table"] button');

/** How many cards are still to be sorted, as the header says it. */
export const expectLeft = (page: Page, texts: Texts, count: number): Promise<void> =>
  expect(page.locator('header strong')).toHaveText(texts.turn.left(count));

export const expectSaved = (page: Page): Promise<void> =>
  expect(page.locator('header [data-saved="true"]')).toBeVisible();

/** Taps a card, then a field. */
export async function tapCard(page: Page, field: FieldId): Promise<void> {
  await cardsOnTable(page).first().tap();
  await fieldButton(page, field).tap();
}

/** The quick way through a turn, for journeys about something else: digits on the table. */
export async function sortByDigits(page: Page, texts: Texts, plan: readonly FieldId[]): Promise<void> {
  await button(page, texts.turn.start).click();
  await cardsOnTable(page).first().focus();
  for (const field of plan) await page.keyboard.press(String((fields.indexOf(field) + 1) % fields.length));
  await expectLeft(page, texts, CARDS - plan.length);
  await expectSaved(page);
}

/** Drags a card by the finger until its foot stands in a field. */
export async function dragCard(page: Page, finger: Finger, card: Locator, field: FieldId): Promise<void> {
  await atRest(card);
  const [from, target] = [await boxOf(card), await boxOf(page.locator(`div[data-field="${field}"]`))];
  const bottom = Math.min(target.y + target.height, page.viewportSize()?.height ?? 768);
  const held = { x: from.x + from.width / 2, y: from.y + from.height / 2 };
  const foot = { x: held.x, y: from.y + from.height };
  const goal = { x: target.x + target.width / 2, y: (target.y + bottom) / 2 };
  await finger.drag(held, { x: goal.x + held.x - foot.x, y: goal.y + held.y - foot.y });
}

/** Where every sorted card lies, by what the screen says of it: card id → field. */
export const placements = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('[data-place="field"] [data-card]')].map((card) => [
        card.dataset.card ?? '',
        (card.getAttribute('aria-label') ?? '').split(/(?<=[.?]) /).at(-1) ?? '',
      ]),
    ),
  );

/** The steps after the sorting, by taps or clicks: three favourites, a story, the colours, done. */
export async function finishTurn(page: Page, texts: Texts, story: string): Promise<void> {
  await button(page, texts.turn.done).click();
  const offered = page.locator('li button[data-card]');
  for (const i of [2, 0, 4]) await offered.nth(i).click();
  await button(page, texts.turn.next).click();
  await page.getByLabel(texts.turn.storyLabel).fill(story);
  await button(page, texts.turn.next).click();
  await expect(page.getByText(texts.turn.colours, { exact: true })).toBeVisible();
  await button(page, texts.turn.finish).click();
  await expect(page.getByRole('heading', { name: texts.handOver.title })).toBeVisible();
}

/** From the hand-over through the gate. */
export async function openRoom(page: Page, texts: Texts): Promise<void> {
  await button(page, texts.handOver.room).click();
  await button(page, texts.handOver.gateOpen).click();
  await expect(page).toHaveURL(/\/room/);
}
