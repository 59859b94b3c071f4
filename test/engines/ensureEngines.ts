import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

export const firefoxPath = '/usr/bin/firefox-esr';
export const webKitDriverPath = '/usr/bin/WebKitWebDriver';
const miniBrowserPlaces = ['x86_64', 'aarch64'].flatMap((machine) =>
  ['4.1', '4.0'].map((version) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
);
export const miniBrowserPath = miniBrowserPlaces.find((path) => existsSync(path)) ?? 'MiniBrowser';

const packageOf = {
  [firefoxPath]: 'firefox-esr',
  [webKitDriverPath]: 'webkit2gtk-driver',
  '/usr/bin/Xvfb': 'xvfb',
};

const missing = () => Object.entries(packageOf).flatMap(([path, name]) => (existsSync(path) ? [] : [name]));

/** Makes sure that both engines are there: installs Debian's packages as root, else says what to install. */
function ensureEngines(): void {
  if (missing().length === 0) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const install = ['install', '-y', '-qq', '--no-install-recommends', ...missing()];
    for (const args of [['update', '-qq'], install]) execFileSync('apt-get', args, { stdio: 'inherit', env });
  }
  if (missing().length === 0) return;
  console.error(`Install ${missing().join(', ')} (Debian's packages) and try again.`);
  process.exit(1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) ensureEngines();
