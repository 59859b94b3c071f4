import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const LIMIT_KB = 150;

interface Chunk {
  file: string;
  imports?: string[];
}

/** A chunk with all that it imports statically: what must be there before it can run. */
function withImports(manifest: Record<string, Chunk>, key: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[key];
  if (!chunk || seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const next of chunk.imports ?? []) withImports(manifest, next, seen);
  return seen;
}

describe('the weight of the way to the first card', () => {
  const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as Record<string, Chunk>;
  // With the texts of one language, the larger: the other is not waited for.
  const keys = [
    'index.html',
    'src/features/handOver/HandOverPlace.tsx',
    'src/features/turn/TurnPlace.tsx',
    'src/i18n/nlCommon.ts',
  ];

  it(`is at most ${LIMIT_KB} KB of JavaScript, gzipped`, () => {
    const files = new Set(keys.flatMap((key) => [...withImports(manifest, key)]));
    expect(files.size).toBeGreaterThanOrEqual(keys.length);
    const bytes = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(`dist/${file}`)).length, 0);
    console.log(`first card: ${(bytes / 1024).toFixed(1)} KB gzip in ${files.size} files`);
    expect(bytes / 1024).toBeLessThanOrEqual(LIMIT_KB);
  });

  it('never includes what only a facilitator needs', () => {
    const files = keys.flatMap((key) => [...withImports(manifest, key)]).join(' ');
    expect(files).not.toMatch(/Room|Summary|Settings|csv/);
    expect(readdirSync('dist/assets').length).toBeGreaterThan(10);
  });
});
