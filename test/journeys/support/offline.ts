import type { Page } from '@playwright/test';

/** Waits until the whole app is stored in the browser and serves the page itself: from then on no network is needed. */
export async function storedForOffline(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
    timeout: 60_000,
  });
}
