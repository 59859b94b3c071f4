import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from '@playwright/test';
import { build } from 'vite';
import { en } from '#i18n/en';
import { atMost, exactly, type Figure, spreadOf, type Topic } from './figures';
import { addPage, openProfile, type Site } from './site';

const STARTS = 5;

interface Start {
  /** From navigation until a frame with the first card, its picture loaded, is out. */
  firstCard: number;
  /** What came over the wire until then: address → bytes. */
  bytes: Map<string, number>;
}

const DONE = '[data-place="table"] [data-card] img, img[data-bare]';
const wayThere = [en.home.newSession, en.setup.start, en.handOver.add, en.handOver.go, en.turn.start];

/** Rides along in the page and presses each next button as soon as it is there: no time of ours in between. */
function hurryToFirstCard([names, done]: readonly [readonly string[], string]): void {
  const left = [...names];
  const nameOf = (button: Element) => button.getAttribute('aria-label') ?? button.textContent?.trim();
  const hurry = () => {
    const picture = document.querySelector<HTMLImageElement>(done);
    if (picture?.complete && picture.naturalWidth > 0) {
      requestAnimationFrame((now) => Reflect.set(window, 'firstCardAt', now));
      return;
    }
    const next = [...document.querySelectorAll('button, [role="button"]')].find((button) =>
      left.includes(nameOf(button) ?? ''),
    );
    const name = next && nameOf(next);
    const field = document.querySelector<HTMLInputElement>('dialog input[type="text"]');
    if (field && !field.value) {
      // React only notices a value that is set past its own setter.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, 'Sanne');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    } else if (next && name) {
      left.splice(left.indexOf(name), 1);
      next.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    }
    requestAnimationFrame(hurry);
  };
  requestAnimationFrame(hurry);
}

async function startOnce(context: BrowserContext, url: string, isCacheOff: boolean): Promise<[Page, Start]> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: isCacheOff });
  const bytes = new Map<string, number>();
  const urlById = new Map<string, string>();
  cdp.on('Network.responseReceived', ({ requestId, response }) => {
    if (!response.fromServiceWorker && !response.fromDiskCache) urlById.set(requestId, response.url);
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const from = urlById.get(requestId);
    if (from) bytes.set(from, encodedDataLength);
  });
  await page.addInitScript(hurryToFirstCard, [wayThere, DONE] as const);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => Reflect.get(window, 'firstCardAt') !== undefined);
  const firstCard = await page.evaluate(() => Reflect.get(window, 'firstCardAt') as number);
  return [page, { firstCard, bytes: new Map(bytes) }];
}

/** An empty profile, then the same one again with the service worker in charge. */
async function startsOf(site: Site): Promise<{ cold: Start; warm: Start }> {
  const { context, close } = await openProfile();
  try {
    const [first, cold] = await startOnce(context, site.url, true);
    await first.evaluate(async () => void (await navigator.serviceWorker.ready));
    await first.locator('[data-place="table"]').first().waitFor();
    const turn = first.url();
    await first.waitForTimeout(1500);
    await first.close();
    const [second, warm] = await startOnce(context, turn, false);
    if (!(await second.evaluate(() => navigator.serviceWorker.controller !== null)))
      throw new Error('the service worker is not in charge');
    return { cold, warm };
  } finally {
    await close();
  }
}

async function bareStarts(url: string): Promise<{ cold: Start; warm: Start }> {
  const { context, close } = await openProfile();
  try {
    const [first, cold] = await startOnce(context, url, true);
    await first.close();
    // Fills the cache, which the first one left empty.
    await (await startOnce(context, url, false))[0].close();
    const [, warm] = await startOnce(context, url, false);
    return { cold, warm };
  } finally {
    await close();
  }
}

const isText = (url: string) => /\.(js|css|html|svg|webmanifest)$|\/$/.test(new URL(url).pathname);

/** What a static host sends, which compresses text: `vite preview` doesn't. */
function sentBytes(site: Site, { bytes }: Start, only = /./): number {
  const sizes = [...bytes].map(([url, raw]) => {
    const { pathname } = new URL(url);
    if (!only.test(pathname)) return 0;
    const file = pathname === '/' ? '/index.html' : pathname;
    return isText(url) ? gzipSync(readFileSync(site.folder + file)).length : raw;
  });
  return sizes.reduce((sum, size) => sum + size, 0) / 1024;
}

/** React with its renderer and nothing on it. */
async function reactBytes(): Promise<number> {
  const entry = '\0bare-react';
  const plugin = {
    name: 'bare-react',
    resolveId: (id: string) => (id === 'bare-react' ? entry : undefined),
    load: (id: string) =>
      id === entry
        ? "import { createElement } from 'react'; import { createRoot } from 'react-dom/client'; createRoot(document.body).render(createElement('p'));"
        : undefined,
  };
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [plugin],
    build: { write: false, target: 'es2022', rollupOptions: { input: 'bare-react' } },
  });
  const output = [built].flat().flatMap((part) => ('output' in part ? part.output : []));
  const code = output.map((part) => (part.type === 'chunk' ? part.code : '')).join('');
  return gzipSync(code).length / 1024;
}

export async function startTopic(site: Site): Promise<Topic> {
  const picture = readdirSync(`${site.folder}/assets`).find((name) => name.endsWith('.avif'));
  if (!picture) throw new Error('no card picture in the build');
  const url = addPage(site, 'bare.html', `<!doctype html><img data-bare alt="" src="./assets/${picture}">`);
  const app: Awaited<ReturnType<typeof startsOf>>[] = [];
  const bare: typeof app = [];
  for (let i = 0; i < STARTS; i++) {
    app.push(await startsOf(site));
    bare.push(await bareStarts(url));
  }
  const timed = (
    what: string,
    floor: string,
    of: (start: { cold: Start; warm: Start }) => Start,
  ): Figure => ({
    what,
    unit: 'ms',
    measured: spreadOf(app.map((start) => of(start).firstCard)),
    floor: { what: floor, measured: spreadOf(bare.map((start) => of(start).firstCard)) },
  });
  const sized = (what: string, of: (start: { cold: Start; warm: Start }) => Start): Figure => ({
    what,
    unit: 'KB',
    measured: spreadOf(app.map((start) => sentBytes(site, of(start)))),
    floor: { what: 'that page', measured: spreadOf(bare.map((start) => sentBytes(site, of(start)))) },
  });
  const script = spreadOf(app.map(({ cold }) => sentBytes(site, cold, /\.js$/)));
  return {
    title: 'Start',
    conditions: `Chromium at full speed, server on this machine; ${STARTS} fresh profiles; buttons pressed as soon as they are there`,
    figures: [
      timed('cold → first card, through six screens', 'a page with one card picture', ({ cold }) => cold),
      timed('warm → first card, back in the turn', 'that page from the cache', ({ warm }) => warm),
      sized('cold, on the wire (text gzipped)', ({ cold }) => cold),
      sized('warm, on the wire', ({ warm }) => warm),
      {
        what: 'JavaScript up to the first card, gzipped',
        unit: 'KB',
        measured: script,
        floor: { what: 'React and its renderer alone', measured: exactly(await reactBytes()) },
        goals: [atMost(script.median, 150, 'KB')],
      },
    ],
  };
}
