/** How often a PIN was wrong in a row, and how long nobody may try again. */
export interface Attempts {
  failures: number;
  waitMs: number;
}

/** Attempts in a row that may fail before there is any waiting. */
export const FREE_ATTEMPTS = 4;

const FIRST_WAIT_MS = 30_000;
export const LONGEST_WAIT_MS = 900_000;

/**
 * The waiting, in ms, after `failures` wrong PINs in a row: none up to 4, then 30 s that double with each further one, at most 15 min.
 * Trying all PINs of four digits so takes more than a hundred days.
 */
export const delayMsAfter = (failures: number): number =>
  failures <= FREE_ATTEMPTS
    ? 0
    : Math.min(FIRST_WAIT_MS * 2 ** (failures - FREE_ATTEMPTS - 1), LONGEST_WAIT_MS);

/** One attempt more, counted as wrong until it proves right: so that trying in several windows at once gains nothing. */
export function withAttempt<T extends Attempts>(attempts: T): T {
  const failures = attempts.failures + 1;
  return { ...attempts, failures, waitMs: delayMsAfter(failures) };
}

/**
 * What is left to wait after `elapsedMs` in which the app was running, as a monotonic clock counted them. The device's date plays no part:
 * setting it forward shortens nothing.
 */
export const withElapsed = <T extends Attempts>(attempts: T, elapsedMs: number): T => ({
  ...attempts,
  waitMs: Math.max(0, attempts.waitMs - Math.max(0, elapsedMs)),
});

export const withoutFailures = <T extends Attempts>(attempts: T): T => ({
  ...attempts,
  failures: 0,
  waitMs: 0,
});
