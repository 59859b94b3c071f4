import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type BrowserContextOptions, test as base, chromium } from '@playwright/test';
import { chromiumArgs, systemChromium } from '../../support/browser';
import { Site } from './site';
import { Watch } from './watch';

export interface Profile {
  /** Starts a browser on this profile; again after it was closed or killed. */
  open(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** Another tablet: nothing on it, nothing kept. */
  openFresh(options?: BrowserContextOptions): Promise<BrowserContext>;
}

interface Fixtures {
  watch: Watch;
  /** A browser profile on disk that outlives its browser. */
  profile: Profile;
}

/** Every journey runs on the build, and under the eye of a watch that forgives nothing. */
export const test = base.extend<Fixtures, { site: Site }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: the test library reads the fixture's needs from this pattern
    async ({}, use) => {
      const site = await Site.open();
      await use(site);
      await site.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site.url),
  watch: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const watch = new Watch();
      await use(watch);
      base.expect(watch.complaints, 'requests to other hosts, errors and warnings').toEqual([]);
    },
    { auto: true },
  ],
  context: async ({ context, watch }, use) => {
    await watch.over(context);
    await use(context);
  },
  profile: async ({ browser, watch }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'waaier-profile-'));
    const opened: BrowserContext[] = [];
    await use({
      async open(options = {}) {
        const executablePath = systemChromium();
        const context = await chromium.launchPersistentContext(folder, {
          ...options,
          args: chromiumArgs,
          ...(executablePath && { executablePath }),
        });
        context.setDefaultTimeout(15_000);
        opened.push(context);
        await watch.over(context);
        return context;
      },
      async openFresh(options = {}) {
        const context = await browser.newContext(options);
        opened.push(context);
        await watch.over(context);
        return context;
      },
    });
    for (const context of opened) await context.close().catch(() => {});
    await rm(folder, { recursive: true, force: true });
  },
});

export const { expect } = test;
