import type { Page } from '@playwright/test';

/** Everything Waaier has stored in this browser, read past the app. */
export const storedText = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('waaier');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const names = [...database.objectStoreNames];
          const transaction = database.transaction(names);
          const requests = names.map((name) => transaction.objectStore(name).getAll());
          transaction.oncomplete = () => {
            database.close();
            resolve(JSON.stringify(requests.map(({ result }, i) => [names[i], result])));
          };
        };
      }),
  );
