import { afterEach, describe, expect, it, vi } from 'vitest';
import { LEAST_ITERATIONS } from '#model/lock/lock';
import { canHash, hashSecret, isSecret } from '#storage/secretHash';

afterEach(() => vi.unstubAllGlobals());

describe('a secret', () => {
  it('is known again, and no other one is', async () => {
    const hashed = await hashSecret('2580');
    expect(await isSecret('2580', hashed)).toBe(true);
    for (const other of ['2581', '258', '25800', '', ' 2580'])
      expect(await isSecret(other, hashed)).toBe(false);
  });

  it('is stored as a slow hash with a salt of its own, never as itself', async () => {
    const [a, b] = await Promise.all([hashSecret('2580'), hashSecret('2580')]);
    expect(a.iterations).toBe(LEAST_ITERATIONS);
    expect(a.iterations).toBeGreaterThanOrEqual(600_000);
    expect(a.salt).toMatch(/^[0-9a-f]{32}$/);
    expect(a.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(a.salt).not.toBe(b.salt);
    expect(a.hash).not.toBe(b.hash);
    expect(JSON.stringify(a)).not.toContain('2580');
  });

  it('is hashed with PBKDF2 and SHA-256, as the published example has it', async () => {
    // "password", "salt", 4096 rounds: the SHA-256 counterpart of RFC 6070's third vector. Its salt is four bytes.
    const hashed = {
      salt: '73616c74',
      iterations: 4096,
      hash: 'c5e478d59288c841aa530db6845c4c8d962893a001ce4e11a4963873aa98134a',
    };
    expect(await isSecret('password', hashed)).toBe(true);
    expect(await isSecret('password', { ...hashed, hash: hashed.hash.replace(/a$/, 'b') })).toBe(false);
    expect(await isSecret('password', { ...hashed, hash: hashed.hash.slice(2) })).toBe(false);
  });

  it('can’t be hashed without a secure connection, and the app can tell', () => {
    expect(canHash()).toBe(true);
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues });
    expect(canHash()).toBe(false);
  });
});
