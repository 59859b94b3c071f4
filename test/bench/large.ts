import { writeFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import PDFDocument from 'pdfkit';
import { en } from '#i18n/en';
import { sessionFileOf, sessionFileText } from '#model/sessions/sessionFile';
import { STAMP } from '../support/builders';
import { type Figure, type Spread, spreadOf, type Topic } from './figures';
import { openProfile, type Site } from './site';
import { manySorts, recordsOf } from './sorts';

const RUNS = 5;
const REPORTS = 3;
const REPORT_PAGES = 17;
const PATIENCE = { timeout: 120_000 };

interface Group {
  people: number;
  session: string;
  file: string;
  text: string;
}

/** A group of so many, each with a finished sort, as a session file on disk. */
function groupOf(people: number): Group {
  const { session, ...records } = recordsOf(manySorts(people));
  const id = `group-of-${people}`;
  const text = sessionFileText(sessionFileOf({ session: { ...session, id }, ...records }, STAMP));
  const file = `.cache/${id}.waaier.json`;
  writeFileSync(file, text);
  return { people, session: id, file, text };
}

const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click(PATIENCE);
const roomOf = (site: Site, { session }: Group) => `${site.url}#/session/${session}/room`;

/** Counts frames from now on; answers the longest gap between two of them, in ms. */
async function longestGap(page: Page, work: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const state = { last: performance.now(), longest: 0 };
    Reflect.set(window, 'gap', state);
    requestAnimationFrame(function frame(now) {
      state.longest = Math.max(state.longest, now - state.last);
      state.last = now;
      requestAnimationFrame(frame);
    });
  });
  await work();
  return page.evaluate(() => (Reflect.get(window, 'gap') as { longest: number }).longest);
}

const timed = async (work: () => Promise<void>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

interface Import {
  checked: number;
  stored: number;
  gap: number;
}

async function importOnce(context: BrowserContext, site: Site, group: Group): Promise<Import> {
  const page = await context.newPage();
  await page.goto(site.url);
  const choosing = page.waitForEvent('filechooser');
  await press(page, en.home.openFile);
  const chooser = await choosing;
  const figures = { checked: 0, stored: 0 };
  const gap = await longestGap(page, async () => {
    figures.checked = await timed(async () => {
      await chooser.setFiles(group.file);
      await page.getByText(en.files.contents(group.people, group.people)).waitFor(PATIENCE);
    });
    figures.stored = await timed(async () => {
      await press(page, en.files.add);
      await page
        .getByRole('region', { name: en.room.people })
        .getByText(en.room.doneOf(group.people, group.people))
        .waitFor(PATIENCE);
    });
  });
  await page.close();
  return { ...figures, gap };
}

/** The same text parsed, and its records put into a database of one's own in one transaction: no check, no screen. */
const bareImport = (page: Page, text: string): Promise<{ checked: number; stored: number }> =>
  page.evaluate(async (file) => {
    const start = performance.now();
    const { participants, sorts } = JSON.parse(file) as Record<string, { id: string }[]>;
    const checked = performance.now() - start;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(`bare-${start}`, 1);
      request.onupgradeneeded = () => {
        for (const name of ['participants', 'sorts'])
          request.result.createObjectStore(name, { keyPath: 'id' });
      };
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const opened = performance.now();
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction(['participants', 'sorts'], 'readwrite', {
        durability: 'strict',
      });
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
      for (const one of participants ?? []) transaction.objectStore('participants').put(one);
      for (const one of sorts ?? []) transaction.objectStore('sorts').put(one);
    });
    return { checked, stored: performance.now() - opened };
  }, text);

/** Rides along in the page: notes when a frame with the fan in it is out. */
function noteFan(): void {
  const look = () => {
    if (document.querySelector('main svg[role="img"]'))
      requestAnimationFrame((now) => Reflect.set(window, 'fanAt', now));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function openRoomOnce(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript(noteFan);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => Reflect.get(window, 'fanAt') !== undefined, undefined, PATIENCE);
  const at = await page.evaluate(() => Reflect.get(window, 'fanAt') as number);
  await page.close();
  return at;
}

/** The same records read from the same database by a page that shows nothing, from navigation on. */
async function readOnce(context: BrowserContext, site: Site, session: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(`${site.url}social.png`);
  const spent = await page.evaluate(async (id) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('waaier');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const reads = ['participants', 'sorts'].map(
      (name) =>
        new Promise<void>((resolve, reject) => {
          const store = database.transaction(name).objectStore(name);
          const request = store.getAll(IDBKeyRange.bound([id], [id, []]));
          request.onsuccess = () => resolve();
          request.onerror = () => reject(request.error);
        }),
    );
    await Promise.all(reads);
    database.close();
    return performance.now();
  }, session);
  await page.close();
  return spent;
}

/** As many pages as a report of twelve has, a line on each, by the same library. */
function bareReport(): Promise<void> {
  const document = new PDFDocument({ size: 'A4', layout: 'landscape', autoFirstPage: false });
  for (let page = 1; page <= REPORT_PAGES; page++) document.addPage().text(`Page ${page}`);
  return new Promise((resolve) => {
    document.on('data', () => {}).on('end', resolve);
    document.end();
  });
}

/** What a page holds once its garbage is gone, in MB. */
async function heapOf(context: BrowserContext, url: string, isThere: (page: Page) => Promise<void>) {
  const page = await context.newPage();
  await page.goto(url);
  await isThere(page);
  const cdp = await context.newCDPSession(page);
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  await page.close();
  return usedSize / 2 ** 20;
}

async function reportOnce(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(url);
  await press(page, en.room.export);
  const spent = await timed(async () => {
    const arriving = page.waitForEvent('download', PATIENCE);
    await press(page, en.exports.save(en.exports.report));
    await (await arriving).path();
  });
  await page.close();
  return spent;
}

async function several<T>(count: number, once: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let i = 0; i < count; i++) results.push(await once());
  return results;
}

class Large {
  readonly figures: Figure[] = [];

  constructor(
    private readonly context: BrowserContext,
    private readonly site: Site,
    private readonly bareHeap: number,
  ) {}

  private add(what: string, unit: Figure['unit'], measured: Spread, floor?: Figure['floor']): void {
    this.figures.push({ what, unit, measured, ...(floor && { floor }) });
  }

  /** Into a profile of its own, each time as if it were the first. */
  async imports(group: Group): Promise<void> {
    const runs = await several(REPORTS, async () => {
      const { context, close } = await openProfile();
      const app = await importOnce(context, this.site, group);
      const page = await context.newPage();
      await page.goto(`${this.site.url}social.png`);
      const bare = await bareImport(page, group.text);
      await close();
      return { app, bare };
    });
    const size = `${(group.text.length / 1e6).toFixed(0)} MB`;
    this.add(
      `file of 10 000 (${size}): chosen → checked`,
      'ms',
      spreadOf(runs.map(({ app }) => app.checked)),
      {
        what: 'JSON.parse in the page',
        measured: spreadOf(runs.map(({ bare }) => bare.checked)),
      },
    );
    this.add('  agreed → stored and in the room', 'ms', spreadOf(runs.map(({ app }) => app.stored)), {
      what: 'a put for each record in one transaction',
      measured: spreadOf(runs.map(({ bare }) => bare.stored)),
    });
    this.add('  longest frame meanwhile', 'ms', spreadOf(runs.map(({ app }) => app.gap)));
  }

  /** Opened as a facilitator opens it the second time: everything on the device, results shown before. */
  async room(group: Group, name: string): Promise<void> {
    await importOnce(this.context, this.site, group);
    const url = roomOf(this.site, group);
    const page = await this.context.newPage();
    await page.goto(url);
    await press(page, en.present.open(en.room.spectrum));
    await page.locator('main svg[role="img"]').first().waitFor(PATIENCE);
    await page.close();
    const opened = await several(RUNS, () => openRoomOnce(this.context, url));
    this.add(`room of ${name} opened → fan painted`, 'ms', spreadOf(opened), {
      what: 'a page that reads the same records and shows nothing',
      measured: spreadOf(await several(RUNS, () => readOnce(this.context, this.site, group.session))),
    });
    const heap = await heapOf(this.context, url, (room) =>
      room.locator('main svg[role="img"]').first().waitFor(PATIENCE),
    );
    this.add('  memory', 'MB', spreadOf([heap]), {
      what: 'an empty page',
      measured: spreadOf([this.bareHeap]),
    });
    const reports = await several(REPORTS, () => reportOnce(this.context, url));
    this.add('  report asked for → saved', 'ms', spreadOf(reports), {
      what: `${REPORT_PAGES} pages with one line each, by the same library in Node`,
      measured: spreadOf(await several(REPORTS, () => timed(bareReport))),
    });
  }
}

export async function largeTopic(site: Site): Promise<Topic> {
  const { context, close } = await openProfile();
  try {
    const bareHeap = await heapOf(context, 'about:blank', async () => {});
    const large = new Large(context, site, bareHeap);
    await large.room(groupOf(12), '12');
    await large.room(groupOf(1_000), '1 000');
    await large.imports(groupOf(10_000));
    return {
      title: 'Large groups',
      conditions: `Chromium at full speed, profile on disk; ${RUNS} openings, ${REPORTS} reports and imports`,
      figures: large.figures,
    };
  } finally {
    await close();
  }
}
