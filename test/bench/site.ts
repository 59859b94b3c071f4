import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { en } from '#i18n/en';
import { chromiumArgs, systemChromium } from '../support/browser';

export interface Site {
  url: string;
  /** The folder with the built app. */
  folder: string;
  browserVersion: string;
  close(): Promise<void>;
}

export interface Profile {
  context: BrowserContext;
  close(): Promise<void>;
}

const FOLDER = '.cache/dist-bench';
const TABLET = { width: 1024, height: 768 };

/** Builds the app and serves it as `vite preview` does, on a free port. */
export async function openSite(): Promise<Site> {
  process.env.NODE_ENV = 'production';
  await build({ logLevel: 'error', build: { outDir: FOLDER, emptyOutDir: true } });
  const server = await preview({ build: { outDir: FOLDER }, preview: { port: 4400, strictPort: false } });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('The preview server has no address.');
  const { context, close } = await openProfile();
  const browserVersion = `Chromium ${context.browser()?.version()}`;
  await close();
  return { url, folder: resolve(FOLDER), browserVersion, close: () => server.close() };
}

/** A browser of its own with an empty profile on disk: private windows would keep IndexedDB in memory. */
export async function openProfile(): Promise<Profile> {
  const folder = mkdtempSync('.cache/bench-profile-');
  const executablePath = systemChromium();
  const context = await chromium.launchPersistentContext(folder, {
    args: chromiumArgs,
    viewport: TABLET,
    locale: 'en-GB',
    ...(executablePath && { executablePath }),
  });
  // tsx names functions through a helper that a page doesn't have.
  await context.addInitScript('globalThis.__name ??= (named) => named');
  const close = async () => {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { context, close };
}

/** A page beside the app that the same server sends. */
export const addPage = (site: Site, name: string, html: string) => {
  writeFileSync(`${site.folder}/${name}`, html);
  return `${site.url}${name}`;
};

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** From an empty profile to a table with 24 cards of which `placed` lie in a field, everything stored and at rest. */
export async function openTable(context: BrowserContext, site: Site, placed: number): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.url);
  await press(page, en.home.newSession);
  await press(page, en.setup.start);
  await press(page, en.handOver.add);
  await page.getByLabel(en.handOver.name, { exact: true }).fill('Sanne');
  await press(page, en.handOver.go);
  await press(page, en.turn.start);
  await page.locator('[data-place="table"] button').first().focus();
  for (let i = 0; i < placed; i++) {
    await page.keyboard.press(String((i % 5) + 1));
    await page.waitForTimeout(80);
  }
  await page.locator('[data-saved="true"]').waitFor();
  await page.waitForFunction(() => [...document.images].every((image) => image.complete));
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await page.waitForTimeout(1500);
  return page;
}
