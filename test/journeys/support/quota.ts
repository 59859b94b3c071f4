import type { CDPSession, Page } from '@playwright/test';

const MiB = 1024 * 1024;

/** How much this origin may store; without a number again as much as the browser would give it. */
async function setQuota(device: CDPSession, address: string, quotaSize?: number): Promise<void> {
  const { origin } = new URL(address);
  await device.send('Storage.overrideQuotaForOrigin', {
    origin,
    ...(quotaSize !== undefined && { quotaSize }),
  });
}

/** A tablet with little room left, that can be filled up and cleared. */
export async function smallTablet(page: Page, address: string) {
  const device = await page.context().newCDPSession(page);
  await setQuota(device, address, 24 * MiB);
  return {
    /** The browser only counts anew when something large doesn't fit: here that is another app's database. */
    async fillUp(): Promise<void> {
      await setQuota(device, address, 1);
      await page.evaluate(async (size) => {
        const opening = indexedDB.open('another-app');
        opening.onupgradeneeded = () => opening.result.createObjectStore('pictures');
        await new Promise((resolve) => {
          opening.onsuccess = resolve;
          opening.onerror = resolve;
        });
        if (opening.error) return;
        const transaction = opening.result.transaction('pictures', 'readwrite');
        transaction.objectStore('pictures').put(new Uint8Array(size), 'large');
        await new Promise((resolve) => {
          transaction.onabort = resolve;
          transaction.oncomplete = resolve;
        });
        opening.result.close();
      }, 40 * MiB);
    },
    clear: () => setQuota(device, address),
  };
}
