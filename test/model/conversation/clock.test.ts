import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ClockState,
  clockAtPart,
  clockFor,
  clockOf,
  nextPartOf,
  partOf,
  pausedClock,
  startedClock,
} from '#model/conversation/clock';

const START = Date.parse('2026-11-24T09:00:00.000Z');
const at = (ms: number) => new Date(START + ms).toISOString();
const still: ClockState = { part: 'talk', elapsedMs: 0 };

/** Starts and pauses with the time between them: what a facilitator's finger can do. */
const anyTaps = fc.array(fc.tuple(fc.boolean(), fc.nat({ max: 3_600_000 })), { maxLength: 12 });

describe('a clock', () => {
  it('counts only the time between start and pause, however often it is tapped', () => {
    fc.assert(
      fc.property(anyTaps, (taps) => {
        let state = still;
        let nowMs = 0;
        let ranMs = 0;
        let isRunning = false;
        for (const [isStart, waitMs] of taps) {
          state = isStart ? startedClock(state, at(nowMs)) : pausedClock(state, at(nowMs));
          isRunning = isStart;
          nowMs += waitMs;
          if (isRunning) ranMs += waitMs;
        }
        expect(clockOf(state, 20, START + nowMs)).toMatchObject({ elapsedMs: ranMs, isRunning });
      }),
    );
  });

  it('splits a part into what has gone and what is left, and never shows less than nothing', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2e7 }), fc.integer({ min: 1, max: 240 }), (elapsedMs, minutes) => {
        const clock = clockOf({ part: 'talk', elapsedMs }, minutes, START);
        expect(clock.elapsedMs + clock.leftMs - clock.overMs).toBe(minutes * 60_000);
        expect(Math.min(clock.leftMs, clock.overMs)).toBe(0);
        expect(clock.isOver).toBe(clock.leftMs === 0);
        expect(clock.share).toBeCloseTo(Math.min(1, elapsedMs / (minutes * 60_000)), 12);
      }),
    );
  });

  it('is right after sleep: only moments count, not ticks', () => {
    const state = startedClock(still, at(0));
    expect(clockOf(state, 20, START + 7 * 60_000).leftMs).toBe(13 * 60_000);
    expect(clockOf(state, 20, START + 8 * 3_600_000)).toMatchObject({ leftMs: 0, isOver: true });
    expect(clockOf(JSON.parse(JSON.stringify(state)), 20, START + 60_000).elapsedMs).toBe(60_000);
  });

  it("keeps what was counted when the device's own clock is set back", () => {
    const state = { part: 'talk', elapsedMs: 60_000, startedAt: at(0) };
    expect(clockOf(state, 20, START - 3_600_000).elapsedMs).toBe(60_000);
  });

  it('begins each part anew, and runs on when it ran', () => {
    expect(clockAtPart(startedClock(still, at(0)), 'end', at(900))).toEqual({
      part: 'end',
      elapsedMs: 0,
      startedAt: at(900),
    });
    expect(clockAtPart({ ...still, elapsedMs: 500 }, 'end', at(900))).toEqual({ part: 'end', elapsedMs: 0 });
  });
});

describe('the running order under a clock', () => {
  const order = [
    { id: 'welcome', label: 'Welcome', minutes: 5 },
    { id: 'talk', label: 'Talk', minutes: 20 },
  ];

  it('starts at the first part, and falls back to it when the part has gone', () => {
    expect(partOf(order, undefined)?.id).toBe('welcome');
    expect(partOf(order, still)?.id).toBe('talk');
    expect(clockFor(order, { part: 'gone', elapsedMs: 900 })).toEqual({ part: 'welcome', elapsedMs: 0 });
    expect(clockFor(order, still)).toBe(still);
    expect(clockFor([], still)).toBeUndefined();
  });

  it('knows what comes next, and that nothing comes after the last', () => {
    expect(nextPartOf(order, 'welcome')?.id).toBe('talk');
    expect(nextPartOf(order, 'talk')).toBeUndefined();
    expect(nextPartOf(order, 'gone')).toBeUndefined();
  });
});
