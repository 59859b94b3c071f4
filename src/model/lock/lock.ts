import type { Attempts } from './attempts';

/** A secret as it may be stored: never the secret itself, only what checks it. Bytes as lower-case hexadecimals. */
export interface Hashed {
  /** 16 bytes. */
  salt: string;
  iterations: number;
  /** 32 bytes of PBKDF2 with SHA-256. */
  hash: string;
}

/** What closes this device; a part that could not be read is `null`, and the other one still opens it. */
export interface Lock extends Attempts {
  pin: Hashed | null;
  phrase: Hashed | null;
  isLocked: boolean;
  /** Whether handing over the tablet locks it. */
  locksOnHandOver: boolean;
}

/** OWASP's Password Storage Cheat Sheet (2023) for PBKDF2 with SHA-256. */
export const LEAST_ITERATIONS = 600_000;

/** A record that asks for more would only keep the tablet busy. */
export const MOST_ITERATIONS = 10_000_000;

/** The lock of somebody who just chose a PIN: open, and closing by itself when the tablet is handed over. */
export const newLock = (pin: Hashed, phrase: Hashed): Lock => ({
  pin,
  phrase,
  isLocked: false,
  locksOnHandOver: true,
  failures: 0,
  waitMs: 0,
});
