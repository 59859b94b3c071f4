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
  });
  for (const stream of [server.stdout, server.stderr]) collectComplaints(stream, complaints);
  const close = async () => {
    await end(server);
    await end(screen.process);
    rmSync(home, { recursive: true, force: true });
  };
  try {
    const driver = await connect(port);
    return { ...(await engineOf(driver)), complaints, downloads, close: () => driver.quit().finally(close) };
  } catch (error) {
    await close();
    throw error;
  }
}

async function engineOf(driver: WebDriver): Promise<Omit<Engine, 'complaints' | 'downloads' | 'close'>> {
  const version = (await driver.getCapabilities()).getBrowserVersion();
  return {
    name: `WebKitGTK ${version}`,
    goTo: (address) => driver.get(address),
    reload: () => driver.navigate().refresh(),
    run: (inPage, ...args) => driver.executeScript(inPage as never, ...args),
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
        args: ['--automation', '--enable-write-console-messages-to-stdout=true'],
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

/** The browser writes its console to its output. */
function collectComplaints(stream: Readable, complaints: string[]): void {
  let rest = '';
  stream.on('data', (chunk) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    complaints.push(...lines.filter((line) => /CONSOLE.*(ERROR|WARN)/.test(line)));
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await gone;
}
