import { describe, expect, it } from 'vitest';
import { hrefOf, parseRoute } from '#routes/route';
import { hostileTexts, inheritedNames, prototypeKeys } from './hostile';
import { Random } from './random';

const INPUTS = import.meta.env.MODE === 'long' ? 20_000 : 2_000;
const SEED = Number(process.env.FUZZ_SEED ?? 61126);

const words = ['session', 'turn', 'room', 'setup', 'summary', 'settings', 'spectrum', 'cards', 'abc', 'me'];
const joints = ['/', '/', '/', '//', '#', '?', '\\', '%2F', ' ', ''];

function anyHash(random: Random): string {
  const pieces = [...words, ...words, ...hostileTexts, ...prototypeKeys, ...inheritedNames, 'x'.repeat(5000)];
  let hash = random.oneOf(['#', '#/', '', '##', '/', '#/session/abc/', '#/session/', '#/settings/']);
  if (random.share() < 0.3) return `${hash}${random.oneOf(pieces)}/${random.oneOf(words)}`;
  for (let i = random.below(7); i >= 0; i--) hash += random.oneOf(pieces) + random.oneOf(joints);
  return hash;
}

describe('whatever stands behind the # of an address', () => {
  it(`is a place of ours or an unknown one, never an exception (${INPUTS} of them)`, () => {
    let known = 0;
    for (let i = 0; i < INPUTS; i++) {
      const hash = anyHash(new Random(SEED + i));
      const route = parseRoute(hash);
      if (route.place === 'unknown') continue;
      known++;
      const href = hrefOf(route);
      expect(href, hash).toMatch(/^#\/[\w/-]*$/);
      expect(parseRoute(href), hash).toEqual(route);
    }
    expect(known, 'some of them are real places').toBeGreaterThan(INPUTS / 100);
  });
});
