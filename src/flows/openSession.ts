import type { Id } from '#model/record';
import {
  dropAllSessions,
  dropSession,
  loadedOf,
  putRecord,
  putSession,
  sessionInMemory,
} from '#state/sessionsStore';
import { setTrouble } from '#state/storageStore';
import { readSession, readSessions } from '#storage/sessionRepository';
import { parseParticipant, parseSession, parseSort } from '#storage/storedRecord';
import { hasPendingChange } from './autosave';
import { connection } from './connection';
import { lockHere, readDeviceLock } from './lock';
import { readDeviceSettings } from './settings';
import { onTabMessage, type TabMessage } from './tabs';

/** Brings a session into memory; answers whether there is one. */
export async function openSession(id: Id): Promise<boolean> {
  if (sessionInMemory(id)) return true;
  return reloadSession(id);
}

async function reloadSession(id: Id): Promise<boolean> {
  const database = connection();
  if (!database) return sessionInMemory(id) !== undefined;
  const stored = await readSession(database, id);
  if (!stored.ok) {
    setTrouble(stored.error.kind);
    return false;
  }
  if (!stored.value) {
    dropSession(id);
    return false;
  }
  putSession(loadedOf(stored.value, stored.value.damaged.length));
  return true;
}

/** Brings every session into memory, for Home. */
export async function openAllSessions(): Promise<void> {
  const database = connection();
  if (!database) return;
  const stored = await readSessions(database);
  if (!stored.ok) return setTrouble(stored.error.kind);
  for (const session of stored.value.records) await openSession(session.id);
}

/** Follows what other tabs store: the record is read back and takes the place of ours. */
export function followOtherTabs(): void {
  onTabMessage((message) => void follow(message));
}

async function follow(message: TabMessage): Promise<void> {
  switch (message.kind) {
    case 'everythingRemoved':
      dropAllSessions();
      await readDeviceSettings();
      return readDeviceLock();
    case 'settingsChanged':
      return readDeviceSettings();
    case 'locked':
      return lockHere();
    case 'lockChanged':
      return readDeviceLock();
    case 'sessionChanged':
      if (sessionInMemory(message.session)) await reloadSession(message.session);
      return;
    case 'recordChanged':
      return followRecord(message);
  }
}

async function followRecord({
  store,
  session,
  id,
}: Extract<TabMessage, { kind: 'recordChanged' }>): Promise<void> {
  const database = connection();
  if (!database || !sessionInMemory(session) || hasPendingChange(store, session, id)) return;
  try {
    if (store === 'sessions') keep(parseSession(await database.get('sessions', session)));
    else if (store === 'participants')
      keep(parseParticipant(await database.get('participants', [session, id])));
    else keep(parseSort(await database.get('sorts', [session, id])));
  } catch {
    setTrouble('closed');
  }

  function keep(parsed: { record: Parameters<typeof putRecord>[2] } | { damaged: unknown }): void {
    if ('record' in parsed) putRecord(store, session, parsed.record);
  }
}
