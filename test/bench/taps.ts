import type { Page } from '@playwright/test';
import { en } from '#i18n/en';
import { atMostTimes, spreadOf, type Topic } from './figures';
import { openProfile, openTable, type Site } from './site';
import { manySorts } from './sorts';

const TAPS = 30;
const FIELDS = ['safety', 'growth', 'ambition', 'vitality', 'attraction'];

interface Tap {
  /** From the tap's own time stamp until the frame with the card in its field is out. */
  paint: number;
  /** From the placement until its transaction has begun, and until it is complete. */
  begun: number;
  durable: number;
  /** From the placement until the tick says that it is stored. */
  tick: number;
}

/** Rides along in the page: notes when the last transaction that writes sorts began, and when it was complete. */
function noteWrites(): void {
  const open = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args) {
    const transaction = open.apply(this, args);
    if (args[1] === 'readwrite' && [args[0]].flat().includes('sorts')) {
      const write = { begun: performance.now(), complete: 0 };
      Reflect.set(window, 'lastWrite', write);
      transaction.addEventListener('complete', () => {
        write.complete = performance.now();
      });
    }
    return transaction;
  };
}

/** Waits for the next click, in the page: the way there and back would cost more than what is measured. */
const watchTap = (page: Page, card: string) =>
  page.evaluate((id) => {
    const probe = new Promise<Tap>((resolve, reject) => {
      const tap = { paint: 0, begun: 0, durable: 0, tick: 0 };
      const done = () => tap.paint > 0 && tap.tick > 0 && resolve(tap);
      const onClick = ({ timeStamp }: Event) => {
        const placedAt = performance.now();
        requestAnimationFrame(() =>
          requestAnimationFrame((now) => {
            const place = document.querySelector(`[data-place="field"] [data-card="${id}"]`);
            if (!place) return reject(new Error('the card is not in its field'));
            tap.paint = now - timeStamp;
            done();
          }),
        );
        let wasPending = false;
        const observer = new MutationObserver(() => {
          const isSaved = document.querySelector('[data-saved]')?.getAttribute('data-saved') === 'true';
          if (!isSaved) wasPending = true;
          else if (wasPending) {
            const write = Reflect.get(window, 'lastWrite') as { begun: number; complete: number };
            tap.begun = write.begun - placedAt;
            tap.durable = write.complete - placedAt;
            observer.disconnect();
            requestAnimationFrame(() =>
              requestAnimationFrame((now) => {
                tap.tick = now - placedAt;
                done();
              }),
            );
          }
        });
        observer.observe(document.body, { subtree: true, childList: true, attributes: true });
      };
      addEventListener('click', onClick, { capture: true, once: true });
    });
    Reflect.set(window, 'tapProbe', probe);
  }, card);

const tapSeen = (page: Page) => page.evaluate(() => Reflect.get(window, 'tapProbe') as Promise<Tap>);

/** Holds a card, taps a field, and takes the card back, so that each tap meets the same table. */
async function tapOnce(page: Page, i: number): Promise<Tap> {
  const card = page.locator('[data-place="table"] button[data-card]').first();
  const id = (await card.getAttribute('data-card')) as string;
  await card.click();
  await page.waitForTimeout(500);
  await watchTap(page, id);
  const field = page.locator(`div[data-field="${FIELDS[i % FIELDS.length]}"]`);
  const box = await field.boundingBox();
  if (!box) throw new Error('no field');
  await page.mouse.click(box.x + box.width / 2, box.y + 40);
  const tap = await tapSeen(page);
  await page.getByRole('button', { name: en.turn.undo, exact: true }).click();
  await page.locator('[data-saved="true"]').waitFor();
  await page.waitForTimeout(500);
  return tap;
}

/** A database of the same page that holds one such sort; `reads` as often as the app does before it writes. */
const putOnce = (page: Page, reads: number) =>
  page.evaluate(
    async ({ sort, reads }) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('bench', 1);
        request.onupgradeneeded = () => request.result.createObjectStore('sorts', { keyPath: 'id' });
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const start = performance.now();
      await new Promise<void>((resolve, reject) => {
        const transaction = database.transaction('sorts', 'readwrite', { durability: 'strict' });
        const store = transaction.objectStore('sorts');
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
        const put = () => store.put({ ...sort, revision: start });
        if (reads === 0) put();
        for (let i = 1; i <= reads; i++) {
          const read = store.get(sort.id);
          if (i === reads) read.onsuccess = put;
        }
      });
      const spent = performance.now() - start;
      database.close();
      return spent;
    },
    { sort: manySorts(1)[0] as NonNullable<ReturnType<typeof manySorts>[number]>, reads },
  );

/** A tap that only moves one box, until its frame is out. */
async function bareTap(page: Page): Promise<number> {
  await page.evaluate(() => {
    const probe = new Promise<number>((resolve) => {
      const onClick = ({ timeStamp }: Event) => {
        (document.querySelector('div') as HTMLElement).style.translate = '300px 300px';
        requestAnimationFrame(() => requestAnimationFrame((now) => resolve(now - timeStamp)));
      };
      addEventListener('click', onClick, { once: true });
    });
    Reflect.set(window, 'tapProbe', probe);
    (document.querySelector('div') as HTMLElement).style.translate = '0px';
  });
  await page.waitForTimeout(100);
  await page.mouse.click(500, 600);
  return page.evaluate(() => Reflect.get(window, 'tapProbe') as Promise<number>);
}

export async function tapsTopic(site: Site): Promise<Topic> {
  const { context, close } = await openProfile();
  try {
    await context.addInitScript(noteWrites);
    const page = await openTable(context, site, 12);
    const taps: Tap[] = [];
    const [puts, readPuts]: [number[], number[]] = [[], []];
    for (let i = -3; i < TAPS; i++) {
      const figures = [await tapOnce(page, i + 3), await putOnce(page, 0), await putOnce(page, 2)] as const;
      if (i < 0) continue;
      taps.push(figures[0]);
      puts.push(figures[1]);
      readPuts.push(figures[2]);
    }
    const bare = await context.newPage();
    await bare.setContent('<div style="position:absolute;width:160px;height:213px;background:#c33"></div>');
    const bareTaps: number[] = [];
    for (let i = 0; i < TAPS; i++) bareTaps.push(await bareTap(bare));
    const durable = spreadOf(taps.map((tap) => tap.durable));
    return {
      title: 'Taps',
      conditions: `Chromium at full speed, profile on disk; 24 cards, 12 placed; ${TAPS} placements`,
      figures: [
        {
          what: 'tap → placed card painted',
          unit: 'ms',
          measured: spreadOf(taps.map((tap) => tap.paint)),
          floor: { what: 'a tap that moves one box', measured: spreadOf(bareTaps) },
        },
        {
          what: 'placement → write begun',
          unit: 'ms',
          measured: spreadOf(taps.map((tap) => tap.begun)),
        },
        {
          what: 'placement → durable (its transaction complete)',
          unit: 'ms',
          measured: durable,
          floor: { what: 'one IndexedDB put, durability strict', measured: spreadOf(puts) },
          goals: [atMostTimes(durable, spreadOf(puts), 2)],
        },
        {
          what: '  beside compare-and-set',
          unit: 'ms',
          measured: durable,
          floor: { what: 'two gets and that put in one transaction', measured: spreadOf(readPuts) },
        },
        {
          what: 'placement → tick painted',
          unit: 'ms',
          measured: spreadOf(taps.map((tap) => tap.tick)),
        },
      ],
    };
  } finally {
    await close();
  }
}
