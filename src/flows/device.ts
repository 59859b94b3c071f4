import { dropAllSessions } from '#state/sessionsStore';
import { changeSettings } from '#state/settingsStore';
import { removeEverything } from '#storage/removeRecords';
import { sendToDisk } from './autosave';
import { showLock } from './lock';
import { forgetSharedFile } from './sharedFile';
import { forgetWhenAlone } from './windows';

export interface StorageState {
  usedBytes: number | undefined;
  isPersisted: boolean;
}

export async function readStorageState(): Promise<StorageState> {
  const [estimate, isPersisted] = await Promise.all([
    navigator.storage?.estimate?.().catch(() => undefined),
    navigator.storage?.persisted?.().catch(() => false),
  ]);
  return { usedBytes: estimate?.usage, isPersisted: isPersisted ?? false };
}

/** Removes every session, participant, sort and setting from this device. */
export async function deleteEverything(): Promise<void> {
  dropAllSessions();
  changeSettings({ handedOver: undefined });
  await sendToDisk({ kind: 'everythingRemoved' }, async (database) => {
    const removed = await removeEverything(database);
    if (removed.ok) showLock(undefined);
    return removed;
  });
  await forgetSharedFile();
  await forgetWhenAlone();
}
