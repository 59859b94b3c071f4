import { createStore } from 'zustand/vanilla';

/** Why writes don't reach the disk; the interface words each. */
export type StorageTrouble = 'unavailable' | 'newer' | 'blocked' | 'full' | 'refused' | 'closed';

interface StorageState {
  /** Changes made but not yet stored. */
  pendingCount: number;
  trouble: StorageTrouble | undefined;
  /** Another tab waits to bring the database up to date. */
  isOutdated: boolean;
  /** A new version of the app is ready to take over. */
  isUpdateReady: boolean;
}

export const storageStore = createStore<StorageState>(() => ({
  pendingCount: 0,
  trouble: undefined,
  isOutdated: false,
  isUpdateReady: false,
}));

export const setPendingCount = (pendingCount: number) => storageStore.setState({ pendingCount });
export const setTrouble = (trouble: StorageTrouble | undefined) => storageStore.setState({ trouble });
export const setOutdated = () => storageStore.setState({ isOutdated: true });
export const setUpdateReady = () => storageStore.setState({ isUpdateReady: true });
