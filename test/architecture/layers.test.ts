import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

describe('the built style sheets', () => {
  const page = readFileSync('dist/index.html', 'utf8');
  const sheets = [...page.matchAll(/<link rel="stylesheet"[^>]*href="([^"]+)"/g)].map(
    ([, href]) => href as string,
  );

  it('begin with the order of the layers: chunks load in any order, and a base rule must never beat a component', () => {
    expect(sheets.length).toBeGreaterThan(1);
    expect(readFileSync(`dist/${sheets[0]}`, 'utf8')).toMatch(
      /^(\/\*.*\*\/\s*)?@layer reset, tokens, base, components, print;/,
    );
  });

  it('put every rule in a layer', () => {
    for (const name of readdirSync('dist/assets').filter((file) => file.endsWith('.css')))
      expect(readFileSync(`dist/assets/${name}`, 'utf8'), name).toMatch(
        /^(@import[^;]*;)*@(layer|font-face)/,
      );
  });
});
