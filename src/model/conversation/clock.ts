import type { Id, Stamp } from '../record';
import type { Part } from './conversation';

/** A clock as it is kept: moments only, so that nothing is written while it ticks and sleep costs nothing. */
export interface ClockState {
  /** The part of the running order it measures. */
  part: Id;
  /** Milliseconds before `startedAt`, 0 or more. */
  elapsedMs: number;
  /** Since when it runs; left out while it stands still. */
  startedAt?: Stamp;
}

/** A clock at one moment; everything in milliseconds, 0 or more. */
export interface ClockReading {
  isRunning: boolean;
  elapsedMs: number;
  /** Until the part's end. */
  leftMs: number;
  /** Past the part's end. */
  overMs: number;
  /** How much of the part has gone, 0–1. */
  share: number;
  /** The part's time has gone. */
  isOver: boolean;
}

const MINUTE_MS = 60_000;

/** Milliseconds gone by at `nowMs`; a device's clock that was set back takes nothing off what had been counted. */
function elapsedAt({ elapsedMs, startedAt }: ClockState, nowMs: number): number {
  return startedAt === undefined ? elapsedMs : elapsedMs + Math.max(0, nowMs - Date.parse(startedAt));
}

/** What a clock shows at `nowMs` (milliseconds since 1970) for a part of `minutes` (above 0). */
export function clockOf(state: ClockState, minutes: number, nowMs: number): ClockReading {
  const elapsedMs = elapsedAt(state, nowMs);
  const totalMs = minutes * MINUTE_MS;
  return {
    isRunning: state.startedAt !== undefined,
    elapsedMs,
    leftMs: Math.max(0, totalMs - elapsedMs),
    overMs: Math.max(0, elapsedMs - totalMs),
    share: Math.min(1, elapsedMs / totalMs),
    isOver: elapsedMs >= totalMs,
  };
}

/** Runs from `now` on; one that runs already runs on. */
export const startedClock = (state: ClockState, now: Stamp): ClockState =>
  state.startedAt === undefined ? { ...state, startedAt: now } : state;

export const pausedClock = (state: ClockState, now: Stamp): ClockState => ({
  part: state.part,
  elapsedMs: elapsedAt(state, Date.parse(now)),
});

/** The clock at the start of another part, running when it ran before. */
export const clockAtPart = (state: ClockState, part: Id, now: Stamp): ClockState => ({
  part,
  elapsedMs: 0,
  ...(state.startedAt !== undefined && { startedAt: now }),
});

/** The part a clock measures, or the first when there is no clock yet or its part has gone; undefined without parts. */
export const partOf = (order: readonly Part[], state: ClockState | undefined): Part | undefined =>
  order.find(({ id }) => id === state?.part) ?? order[0];

/** The clock for a running order: the one that was kept, or one that stands at the start of the first part. */
export function clockFor(order: readonly Part[], state: ClockState | undefined): ClockState | undefined {
  const part = partOf(order, state);
  if (!part) return undefined;
  return state?.part === part.id ? state : { part: part.id, elapsedMs: 0 };
}

export const nextPartOf = (order: readonly Part[], part: Id): Part | undefined => {
  const at = order.findIndex(({ id }) => id === part);
  return at < 0 ? undefined : order[at + 1];
};
