import type { Locator, Page } from '@playwright/test';
import type { Texts } from '#i18n/nl';
import { expect } from './journey';
import { cardsOnTable, expectLeft, type FieldId, fields } from './turns';

/** Presses Tab until the focus is there, as someone without a pointer has to. */
export async function tabTo(page: Page, target: Locator, most = 60): Promise<void> {
  await target.first().waitFor();
  for (let i = 0; i <= most; i++) {
    const isThere = await target.evaluateAll((elements) =>
      elements.some((element) => element === document.activeElement),
    );
    if (isThere) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${target}`);
}

export async function pressOn(page: Page, target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Lifts the card that has the focus, carries it from field to field, drops it. */
async function carry(page: Page, field: FieldId): Promise<void> {
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-lifted="true"]')).toHaveCount(1);
  const target = page.locator(`div[data-field="${field}"]`);
  // The drag library hears keys only a moment after it has lifted the card: whoever is too early presses again.
  await expect(async () => {
    if ((await target.getAttribute('data-state')) !== 'open') await page.keyboard.press('ArrowRight');
    await expect(target).toHaveAttribute('data-state', 'open', { timeout: 500 });
  }).toPass();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-lifted="true"]')).toHaveCount(0);
}

/** After a drop the focus is on the dropped card; the arrows lead back up to those on the table. */
async function goUpToTable(page: Page): Promise<void> {
  const isOnTable = () =>
    page.evaluate(() => document.activeElement?.closest('[data-place="table"]') !== null);
  for (let i = 0; i < 8 && !(await isOnTable()); i++) await page.keyboard.press('ArrowUp');
  expect(await isOnTable()).toBe(true);
}

/** Sorts every card with the keyboard alone: each fourth one lifted and carried, the others by their digit. */
export async function sortByKeys(page: Page, texts: Texts, plan: readonly FieldId[]): Promise<void> {
  for (const [i, field] of plan.entries()) {
    if (i === 0) await tabTo(page, cardsOnTable(page));
    if (i === 6) await page.keyboard.press('ArrowLeft');
    if (i % 4 === 1 || i === 6) await goUpToTable(page);
    if (i % 4 === 0) await carry(page, field);
    else await page.keyboard.press(String((fields.indexOf(field) + 1) % fields.length));
    await expectLeft(page, texts, plan.length - i - 1);
  }
}

/** From the hand-over to the welcome, by keys. */
export async function joinByKeys(page: Page, texts: Texts, name: string): Promise<void> {
  await pressOn(page, page.getByRole('button', { name: texts.handOver.add }));
  await expect(page.getByLabel(texts.handOver.name, { exact: true })).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(page.getByText(texts.turn.hello(name))).toBeVisible();
}

/** The steps after the sorting, by keys. */
export async function finishByKeys(page: Page, texts: Texts, story: string): Promise<void> {
  const named = (name: string) => page.getByRole('button', { name, exact: true });
  await pressOn(page, named(texts.turn.done));
  const offered = page.locator('li button[data-card]');
  for (const i of [0, 2, 3]) await pressOn(page, offered.nth(i), 'Space');
  await pressOn(page, named(texts.turn.next));
  await tabTo(page, page.getByLabel(texts.turn.storyLabel));
  await page.keyboard.type(story);
  await pressOn(page, named(texts.turn.next));
  await pressOn(page, named(texts.turn.finish));
  await expect(page.getByRole('heading', { name: texts.handOver.title })).toBeVisible();
}
