import type { BrowserContext } from '@playwright/test';

/** Ends a browser as a battery does: at once, nothing tidied up. */
export async function killBrowser(context: BrowserContext): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('no browser behind this context');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const main = processInfo.find(({ type }) => type === 'browser');
  if (!main) throw new Error('no browser process');
  const gone = new Promise((resolve) => context.once('close', resolve));
  process.kill(main.id, 'SIGKILL');
  await gone;
}
