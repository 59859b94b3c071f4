import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The folder with the build, as seen from the root of the project. */
export const distFolder = process.env.DIST ?? 'dist';
export const distPath = fileURLToPath(new URL(`${distFolder}/`, `file://${root}`));

const isFree = (port: number) =>
  new Promise<boolean>((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(false))
      .once('listening', () => probe.close(() => resolve(true)))
      .listen(port, 'localhost');
  });

/** A free port between 4300 and 4399. */
export async function freePort(): Promise<number> {
  const first = Math.floor(Math.random() * 100);
  for (let i = 0; i < 100; i++) {
    const port = 4300 + ((first + i) % 100);
    if (await isFree(port)) return port;
  }
  throw new Error('no free port between 4300 and 4399');
}

/** The build as `vite preview` serves it, with its security headers; can be stopped and started at the same address. */
export class Site {
  private server: ChildProcess | undefined;

  private constructor(private readonly port: number) {}

  get url(): string {
    return `http://localhost:${this.port}/`;
  }

  static async open(): Promise<Site> {
    const site = new Site(await freePort());
    await site.start();
    return site;
  }

  async start(): Promise<void> {
    const options = ['preview', '--outDir', distFolder, '--port', String(this.port), '--strictPort'];
    this.server = spawn(process.execPath, ['node_modules/vite/bin/vite.js', ...options], {
      cwd: root,
      stdio: 'ignore',
    });
    for (let attempt = 0; attempt < 300; attempt++) {
      if (await this.isUp()) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`vite preview doesn't answer at ${this.url}`);
  }

  async stop(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    if (!server || server.exitCode !== null) return;
    const gone = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGKILL');
    await gone;
  }

  isUp = (): Promise<boolean> =>
    fetch(this.url).then(
      (answer) => answer.ok,
      () => false,
    );
}
