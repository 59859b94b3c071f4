import { type Hashed, LEAST_ITERATIONS } from '#model/lock/lock';

const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

const bytesOf = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/** WebCrypto is only there on a page that came over HTTPS, or from this very device. */
export const canHash = (): boolean => globalThis.crypto?.subtle !== undefined;

async function derive(secret: string, salt: Uint8Array<ArrayBuffer>, iterations: number) {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(secret), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    key,
    256,
  );
  return new Uint8Array(bits);
}

export const randomBytes = (count: number): Uint8Array<ArrayBuffer> =>
  crypto.getRandomValues(new Uint8Array(count));

export async function hashSecret(secret: string): Promise<Hashed> {
  const salt = randomBytes(16);
  const hash = await derive(secret, salt, LEAST_ITERATIONS);
  return { salt: hexOf(salt), iterations: LEAST_ITERATIONS, hash: hexOf(hash) };
}

/** Looks at every byte, also after the first that differs: the time it takes tells nothing. */
export async function isSecret(secret: string, { salt, iterations, hash }: Hashed): Promise<boolean> {
  const [wanted, found] = [bytesOf(hash), await derive(secret, bytesOf(salt), iterations)];
  return (
    wanted.length === found.length && wanted.reduce((sum, byte, i) => sum | (byte ^ (found[i] ?? 0)), 0) === 0
  );
}
