import { createStore } from 'zustand/vanilla';
import type { Attempts } from '#model/lock/attempts';
import { settingsStore } from './settingsStore';

/** What the screens know of the lock; the secrets stay on the disk. */
export interface LockState extends Attempts {
  hasPin: boolean;
  isLocked: boolean;
  locksOnHandOver: boolean;
}

export const noLock: LockState = {
  hasPin: false,
  isLocked: false,
  locksOnHandOver: false,
  failures: 0,
  waitMs: 0,
};

export const lockStore = createStore<LockState>(() => noLock);

export const changeLockState = (change: Partial<LockState>) => lockStore.setState(change);

/** Whether only turns may be seen here: the device is locked, or goes from hand to hand. */
export const isKeptToTurns = (): boolean =>
  lockStore.getState().isLocked || settingsStore.getState().handedOver !== undefined;
