import type { BrowserContext } from '@playwright/test';

/** The processes of a browser, its own first. */
export async function processesOf(context: BrowserContext): Promise<number[]> {
  const browser = context.browser();
  if (!browser) throw new Error('no browser behind this context');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const main = processInfo.find(({ type }) => type === 'browser');
  if (!main) throw new Error('no browser process');
  return [main.id, ...processInfo.filter((other) => other !== main).map(({ id }) => id)];
}

/** Ends a browser as a battery does: at once, nothing tidied up. */
export async function killBrowser(context: BrowserContext): Promise<void> {
  const [main] = await processesOf(context);
  const gone = new Promise((resolve) => context.once('close', resolve));
  process.kill(main as number, 'SIGKILL');
  await gone;
}
