import { dropAllSessions } from '#state/sessionsStore';
import { changeSettings } from '#state/settingsStore';
import { setTrouble } from '#state/storageStore';
import { removeEverything } from '#storage/sessionRepository';
import { connection } from './connection';
import { showLock } from './lock';
import { tellTabs } from './tabs';

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
  const database = connection();
  if (!database) return;
  const removed = await removeEverything(database);
  if (!removed.ok) setTrouble(removed.error.kind);
  else showLock(undefined);
  tellTabs({ kind: 'everythingRemoved' });
}
