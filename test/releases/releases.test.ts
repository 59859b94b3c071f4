import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { releases } from './released';

const changelog = readFileSync('CHANGELOG.md', 'utf8');

describe('every release that the changelog tells of', () => {
  it('is kept, so that what it wrote is opened by whatever comes after', () => {
    const told = [...changelog.matchAll(/^## \[(\d+\.\d+\.\d+)\]/gm)].map(([, version]) => version);
    expect(told).not.toHaveLength(0);
    expect(releases.toSorted()).toEqual(told.toSorted());
  });
});
