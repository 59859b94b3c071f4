import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Builder, By, type WebDriver } from 'selenium-webdriver';
import { freePort } from '../journeys/support/site';
import { type Engine, tabletSize } from './engine';
import { miniBrowserPath, webKitDriverPath } from './ensureEngines';

/** WebKitGTK's own small browser over WebDriver, on a screen in memory; each time with nothing kept. */
export async function openWebKit(): Promise<Engine> {
  const home = mkdtempSync(join(tmpdir(), 'waaier-webkit-'));
  const downloads = downloadsIn(home);
  const screen = await startScreen();
  const port = await freePort();
  const complaints: string[] = [];
  const server = spawn(webKitDriverPath, [`--port=${port}`], {
    env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home, DISPLAY: screen.display, GDK_BACKEND: 'x11' },
    stdio: 'ignore',
  });
  const close = async () => {
    await end(server);
    await end(screen.process);
    rmSync(home, { recursive: true, force: true });
  };
  try {
    const driver = await connect(port);
    return {
      ...(await engineOf(driver, complaints)),
      complaints,
      downloads,
      close: () => driver.quit().finally(close),
    };
  } catch (error) {
    await close();
    throw error;
  }
}

type Driven = Omit<Engine, 'complaints' | 'downloads' | 'close'>;

async function engineOf(driver: WebDriver, complaints: string[]): Promise<Driven> {
  const version = (await driver.getCapabilities()).getBrowserVersion();
  const run: Engine['run'] = async (inPage, ...args) => {
    const script = `const heard = (${listen})();
      return Promise.resolve((${inPage})(...arguments)).then((value) => [value, heard.splice(0)]);`;
    const [value, heard] = await driver.executeScript<[never, string[]]>(script, ...args);
    complaints.push(...heard);
    return value;
  };
  const listenAgain = () => run(() => {});
  return {
    name: `WebKitGTK ${version}`,
    run,
    goTo: (address) => driver.get(address).then(listenAgain),
    reload: () => driver.navigate().refresh().then(listenAgain),
    tapAt: (x, y) =>
      driver
        .actions()
        .move({ x: Math.round(x), y: Math.round(y), duration: 0 })
        .click()
        .perform(),
    type: (text) => driver.actions().sendKeys(text).perform(),
    picture: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
    choose: (css, path) => driver.findElement(By.css(css)).sendKeys(path),
  };
}

async function connect(port: number): Promise<WebDriver> {
  const server = `http://127.0.0.1:${port}`;
  for (let attempt = 0; !(await fetch(`${server}/status`).catch(() => undefined)); attempt++) {
    if (attempt === 300) throw new Error('WebKitWebDriver does not answer.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const driver = await new Builder()
    .usingServer(server)
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': {
        binary: miniBrowserPath,
        args: ['--automation'],
      },
    })
    .build();
  await driver
    .manage()
    .window()
    .setRect({ x: 0, y: 0, ...tabletSize });
  return driver;
}

/** The desktop's word for where downloads go. */
function downloadsIn(home: string): string {
  const downloads = join(home, 'downloads');
  mkdirSync(downloads);
  writeFileSync(join(home, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  return downloads;
}

/** An X server that draws in memory, on a display number of its own choice. */
async function startScreen(): Promise<{ process: ChildProcess; display: string }> {
  const process = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const told = process.stdio[3] as Readable;
  const display = await new Promise<string>((resolve, reject) => {
    told.once('data', (number) => resolve(`:${String(number).trim()}`));
    process.once('exit', () => reject(new Error('Xvfb does not start.')));
  });
  return { process, display };
}

/** Runs in the page, whose console the driver doesn't hear: listens from the first time on, and answers what there was to hear. */
function listen(): string[] {
  const page = window as unknown as { heard?: string[] };
  if (page.heard) return page.heard;
  const heard: string[] = [];
  page.heard = heard;
  for (const level of ['error', 'warn'] as const)
    console[level] = (...words: unknown[]) => heard.push(`console: ${words.join(' ')}`);
  addEventListener('error', ({ message }) => heard.push(`page error: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => heard.push(`page error: ${reason}`));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    heard.push(`policy violated: ${violatedDirective} by ${blockedURI}`),
  );
  const visits = new PerformanceObserver((list) => {
    for (const { name } of list.getEntries())
      if (name.startsWith('http') && new URL(name).hostname !== 'localhost') heard.push(`request to ${name}`);
  });
  visits.observe({ type: 'resource', buffered: true });
  return heard;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await gone;
}
