import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ElementHandle, launch, type Page } from 'puppeteer-core';
import { type Engine, tabletSize } from './engine';
import { firefoxPath } from './ensureEngines';

/** Firefox over WebDriver BiDi, with an empty profile of its own. */
export async function openFirefox(): Promise<Engine> {
  const downloads = mkdtempSync(join(tmpdir(), 'waaier-firefox-'));
  const browser = await launch({
    browser: 'firefox',
    executablePath: firefoxPath,
    headless: true,
    defaultViewport: tabletSize,
    extraPrefsFirefox: {
      'intl.accept_languages': 'nl',
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.alwaysOpenPanel': false,
    },
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  return {
    name: (await browser.version()).replace('/', ' '),
    complaints: await watch(page),
    downloads,
    goTo: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    run: (inPage, ...args) => page.evaluate(inPage as never, ...args) as never,
    tapAt: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    async choose(css, path) {
      const field = (await page.$(css)) as ElementHandle<HTMLInputElement> | null;
      if (!field) throw new Error(`no ${css} on the page`);
      await field.uploadFile(path);
    },
    picture: () => page.screenshot(),
    async close() {
      await browser.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}

async function watch(page: Page): Promise<string[]> {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`page error: ${error}`));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost')
      complaints.push(`request to ${request.url()}`);
  });
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`policy violated: ${violatedDirective} by ${blockedURI}`);
    });
  });
  return complaints;
}
