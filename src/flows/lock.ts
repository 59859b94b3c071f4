import type { Lock } from '#model/lock/lock';
import { changeLockState, lockStore, noLock } from '#state/lockStore';
import { setTrouble } from '#state/storageStore';
import { changeLock, readLock } from '#storage/lockRepository';
import { connection } from './connection';
import { isRefused, store, storeRefused } from './refused';
import { tellTabs } from './tabs';

/** Held by every window that a PIN left open, so that a new one knows whether it is the first. */
const OPEN_WINDOW = 'waaier-open';

let lockings = 0;

/** Closes everything but the turns, here and in every window; without a PIN there is nothing to close with. */
export async function lock(): Promise<void> {
  if (!lockStore.getState().hasPin) return;
  lockings++;
  changeLockState({ isLocked: true });
  const written = storeLocked();
  // Told after the write has begun: whoever reads the disk from here on reads that it is locked.
  tellTabs({ kind: 'locked' });
  await written;
}

export const LOCKING = 'locking';

const storeLocked = () =>
  store(LOCKING, (database) => changeLock(database, (stored) => stored && { ...stored, isLocked: true }));

/** Another window has locked. */
export function lockHere(): void {
  lockings++;
  changeLockState({ isLocked: true });
}

/** Brings what is stored of the lock to the screens. */
export function showLock(stored: Lock | undefined): void {
  if (stored) {
    const { isLocked, locksOnHandOver, failures, waitMs } = stored;
    changeLockState({ hasPin: true, isLocked, locksOnHandOver, failures, waitMs });
  } else changeLockState(noLock);
  if (stored && stored.waitMs > 0) void import('./waiting').then(({ waitOut }) => waitOut());
}

/** Reads the lock again; what was locked while it was being read stays locked. */
export async function readDeviceLock(): Promise<void> {
  // A full disk says nothing of the lock that it did not take: what is locked stays locked until somebody knows a secret.
  if (isRefused(LOCKING) && !(await storeRefused())) return;
  const database = connection();
  if (!database) return;
  const before = lockings;
  const stored = await readLock(database);
  if (!stored.ok) setTrouble(stored.error.kind);
  else if (lockings === before) showLock(stored.value);
}

/** At start-up: the lock as it was left, and closed when no other window is open and this one was not only loaded again. */
export async function startLock(): Promise<void> {
  await readDeviceLock();
  const { hasPin, isLocked } = lockStore.getState();
  if (hasPin && !isLocked && !wasLoadedAgain() && !(await isOpenElsewhere())) await lock();
  lockStore.subscribe(markAsOpen);
  markAsOpen();
  // A window that slept heard nothing of what the others did meanwhile.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void readDeviceLock();
  });
  addEventListener('pageshow', () => void readDeviceLock());
}

function wasLoadedAgain(): boolean {
  const [load] = performance.getEntriesByType('navigation');
  return (load as PerformanceNavigationTiming | undefined)?.type === 'reload';
}

async function isOpenElsewhere(): Promise<boolean> {
  const locks = await navigator.locks?.query();
  return locks?.held?.some(({ name }) => name === OPEN_WINDOW) ?? false;
}

let closeMark: (() => void) | undefined;

function markAsOpen(): void {
  const { hasPin, isLocked } = lockStore.getState();
  const isOpen = hasPin && !isLocked;
  if (isOpen === (closeMark !== undefined)) return;
  closeMark?.();
  closeMark = undefined;
  if (!isOpen) return;
  const open = new Promise<void>((resolve) => {
    closeMark = resolve;
  });
  void navigator.locks?.request(OPEN_WINDOW, { mode: 'shared' }, () => open);
}
