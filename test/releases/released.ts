import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';

export const folder = fileURLToPath(new URL('.', import.meta.url));

/** Every release that is kept, the oldest first. */
export const releases = readdirSync(folder)
  .flatMap((name) => name.match(/^waaier-(.+)\.zip$/)?.[1] ?? [])
  .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));

/** `assets/play-large-BqF3x9_0.avif` → `assets/play-large.avif`: a file's name without what changes with its content. */
const nameOf = (path: string) => path.replace(/-[\w-]{8}(?=\.\w+$)/, '');

/** Reads the files of a release as it was built; for its pictures and fonts, which are not kept, today's stand in. */
export function readRelease(version: string, today: string) {
  const files = unzipSync(readFileSync(`${folder}waaier-${version}.zip`));
  const standIns = new Map(
    (readdirSync(today, { recursive: true }) as string[]).map((path) => [nameOf(path), path]),
  );
  return async (path: string): Promise<Uint8Array | undefined> => {
    const standIn = standIns.get(nameOf(path));
    return files[path] ?? (standIn === undefined ? undefined : readFileSync(`${today}${standIn}`));
  };
}
