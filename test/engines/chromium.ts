import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContextOptions, chromium, devices } from '@playwright/test';
import { Watch } from '../journeys/support/watch';
import { chromiumArgs, systemChromium } from '../support/browser';
import { type Engine, tabletSize } from './engine';

/** Chromium, with the screen, the fingers and the name of a device where one is given. */
export async function openChromium(device?: string): Promise<Engine> {
  const downloads = mkdtempSync(join(tmpdir(), 'waaier-chromium-'));
  const executablePath = systemChromium();
  const browser = await chromium.launch({ args: chromiumArgs, ...(executablePath && { executablePath }) });
  const options: BrowserContextOptions = device
    ? (devices[device] as BrowserContextOptions)
    : { viewport: tabletSize };
  const context = await browser.newContext({ ...options, locale: 'nl-NL' });
  const watch = new Watch();
  await watch.over(context);
  const page = await context.newPage();
  page.on('download', (file) => void file.saveAs(join(downloads, file.suggestedFilename())));
  return {
    name: device ?? `Chromium ${browser.version()}`,
    complaints: watch.complaints,
    downloads,
    goTo: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    run: (inPage, ...args) => page.evaluate(`(${inPage})(...${JSON.stringify(args)})`),
    tapAt: (x, y) => (options.hasTouch ? page.touchscreen.tap(x, y) : page.mouse.click(x, y)),
    type: (text) => page.keyboard.type(text),
    choose: (css, path) => page.setInputFiles(css, path),
    picture: () => page.screenshot(),
    async close() {
      await browser.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}
