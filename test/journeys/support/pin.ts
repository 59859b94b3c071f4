import type { Page } from '@playwright/test';
import type { Texts } from '#i18n/nl';
import { expect } from './journey';
import { button } from './turns';

export const lockHeading = (page: Page, texts: Texts) =>
  page.getByRole('heading', { name: texts.lock.title, exact: true });

/** From anywhere that leads to Settings: sets a PIN, and answers the recovery phrase that was shown. */
export async function setPin(page: Page, texts: Texts, pin: string): Promise<string> {
  await page.goto('./#/settings');
  await button(page, texts.lock.set).click();
  await page.getByLabel(texts.lock.newPin).fill(pin);
  await page.getByLabel(texts.lock.repeat).fill(pin);
  await button(page, texts.lock.next).click();
  const words = await page
    .getByRole('list', { name: texts.lock.phrase })
    .getByRole('listitem')
    .allInnerTexts();
  await page.getByRole('switch', { name: texts.lock.isWritten }).check();
  await button(page, texts.lock.finish).click();
  await expect(page.getByText(texts.lock.isOn)).toBeVisible();
  return words.join(' ');
}

/** Taps a PIN on the large keys, and then what it is asked for. */
export async function tapPin(
  page: Page,
  texts: Texts,
  pin: string,
  submit = texts.lock.unlock,
): Promise<void> {
  for (const digit of pin) await button(page, digit).click();
  await button(page, submit).last().click();
}

/** The same from a keyboard. */
export async function typePin(page: Page, texts: Texts, pin: string): Promise<void> {
  await page.getByLabel(texts.lock.pin, { exact: true }).focus();
  await page.keyboard.type(pin);
  await page.keyboard.press('Enter');
}
