/** `npm run keep-release`: keeps the app as it is released now, so that whatever comes after is tried on what it wrote. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { version } from '../../package.json';
import { folder } from './released';

const built = process.argv[2] ?? 'dist/';
/** Pictures and fonts are large and decide nothing. */
const isKept = (path: string) => /\.(html|js|css|webmanifest)$/.test(path);

const paths = (readdirSync(built, { recursive: true }) as string[]).filter(isKept).sort();
const files = Object.fromEntries(
  paths.map((path) => [path, new Uint8Array(readFileSync(`${built}${path}`))]),
);
const zip = zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) });
writeFileSync(`${folder}waaier-${version}.zip`, zip);
console.log(`waaier-${version}.zip: ${paths.length} files, ${Math.round(zip.length / 1024)} KB`);
