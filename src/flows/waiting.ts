import { withElapsed } from '#model/lock/attempts';
import { changeLockState } from '#state/lockStore';
import { changeLock } from '#storage/lockRepository';
import { connection } from './connection';
import { tellTabs } from './tabs';

const STEP_MS = 1000;
let isWaiting = false;

const pause = () => new Promise<void>((resolve) => setTimeout(resolve, STEP_MS));

/**
 * Counts the waiting down, and keeps what is left: it goes on after a reload where it stopped. One window counts for all, or three windows
 * would wait three times as fast. Time comes from the monotonic clock, which nobody can set.
 */
export async function waitOut(): Promise<void> {
  if (isWaiting) return;
  isWaiting = true;
  try {
    await (navigator.locks ? navigator.locks.request('waaier-waiting', count) : count());
  } finally {
    isWaiting = false;
  }
}

async function count(): Promise<void> {
  for (let from = performance.now(); ; ) {
    await pause();
    const database = connection();
    if (!database) return;
    const to = performance.now();
    const elapsedMs = to - from;
    from = to;
    const stored = await changeLock(database, (lock) => lock && withElapsed(lock, elapsedMs));
    if (!stored.ok || !stored.value) return;
    changeLockState({ failures: stored.value.failures, waitMs: stored.value.waitMs });
    tellTabs({ kind: 'lockChanged' });
    if (stored.value.waitMs === 0) return;
  }
}
