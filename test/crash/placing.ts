import type { BrowserContext, Page } from '@playwright/test';
import type { Random } from '../fuzz/random';
import { cardsOnTable, type FieldId, fields } from '../journeys/support/turns';

/** What the screen said at one moment: whether its tick was shown, and how many cards lay in a field by then. */
export interface Told {
  isTicked: boolean;
  placed: number;
}

/** Hears of every tick at the moment it appears, in whatever page the browser opens. */
export async function listen(context: BrowserContext, onTold: (told: Told) => void): Promise<void> {
  await context.exposeBinding('crashTold', (_source, told: Told) => onTold(told));
  await context.addInitScript(() => {
    let before = '';
    new MutationObserver(() => {
      const tick = document.querySelector<HTMLElement>('header [data-saved]');
      if (!tick) return;
      const isTicked = tick.dataset.saved === 'true';
      const placed = document.querySelectorAll('[data-place="field"] [data-card]').length;
      const now = `${isTicked} ${placed}`;
      if (now === before) return;
      before = now;
      Reflect.get(window, 'crashTold')({ isTicked, placed });
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
}

/** Presses one digit after the other at a pace nobody can foresee, until the browser is gone. */
export async function placeOn(page: Page, random: Random, onPressed: (field: FieldId) => void) {
  await cardsOnTable(page).first().focus();
  for (let left = await cardsOnTable(page).count(); left > 0; left--) {
    const index = random.below(fields.length);
    onPressed(fields[index] as FieldId);
    await page.keyboard.press(String((index + 1) % fields.length));
    if (random.share() < 0.6) await page.waitForTimeout(random.below(120));
  }
}
