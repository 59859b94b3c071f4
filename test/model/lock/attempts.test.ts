import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Attempts,
  delayMsAfter,
  FREE_ATTEMPTS,
  LONGEST_WAIT_MS,
  withAttempt,
  withElapsed,
  withoutFailures,
} from '#model/lock/attempts';

const fresh: Attempts = { failures: 0, waitMs: 0 };
const failures = fc.integer({ min: 0, max: 100_000 });
const milliseconds = fc.integer({ min: 0, max: 10_000_000 });

describe('the waiting after wrong PINs', () => {
  it.each([
    [0, 0],
    [4, 0],
    [5, 30_000],
    [6, 60_000],
    [9, 480_000],
    [10, 900_000],
    [11, 900_000],
  ])('after %i in a row is %i ms', (count, ms) => {
    expect(delayMsAfter(count)).toBe(ms);
  });

  it('never shrinks with one failure more, is never endless, and costs nothing at first', () => {
    fc.assert(
      fc.property(failures, (count) => {
        expect(delayMsAfter(count + 1)).toBeGreaterThanOrEqual(delayMsAfter(count));
        expect(delayMsAfter(count)).toBeLessThanOrEqual(LONGEST_WAIT_MS);
        expect(delayMsAfter(count) === 0).toBe(count <= FREE_ATTEMPTS);
      }),
    );
  });

  it('keeps whoever tries every PIN of four digits busy for more than a hundred days', () => {
    let totalMs = 0;
    for (let tried = 1; tried <= 10_000; tried++) totalMs += delayMsAfter(tried);
    expect(totalMs / 86_400_000).toBeGreaterThan(100);
  });

  it('is the same however the time is cut up, and no clock makes it shorter by standing still or going back', () => {
    fc.assert(
      fc.property(failures, fc.array(milliseconds, { maxLength: 20 }), (count, steps) => {
        const start = withAttempt({ failures: count, waitMs: 0 });
        const inSteps = steps.reduce((attempts, ms) => withElapsed(attempts, ms), start);
        const atOnce = withElapsed(
          start,
          steps.reduce((sum, ms) => sum + ms, 0),
        );
        expect(inSteps).toEqual(atOnce);
        expect(inSteps.failures).toBe(count + 1);
        expect(inSteps.waitMs).toBeGreaterThanOrEqual(0);
        for (const ms of steps) expect(withElapsed(start, -ms)).toEqual(start);
      }),
    );
  });

  it('counts every attempt, and forgets them all with a right one', () => {
    expect(withAttempt(withAttempt(fresh))).toEqual({ failures: 2, waitMs: 0 });
    expect(withoutFailures(withAttempt({ failures: 8, waitMs: 0 }))).toEqual(fresh);
  });
});
