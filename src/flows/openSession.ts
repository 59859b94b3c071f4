import type { Id } from '#model/record';
import {
  dropAllSessions,
  dropSession,
  loadedOf,
  putRecord,
  putSession,
  recordInMemory,
  sessionInMemory,
} from '#state/sessionsStore';
import { setTrouble } from '#state/storageStore';
import type { Database } from '#storage/database';
import { readSession, readSessions } from '#storage/sessionRepository';
import { parseParticipant, parseSession, parseSort } from '#storage/storedRecord';
import { hasPending, hasPendingChange, whenStored } from './autosave';
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
  const before = sessionInMemory(id);
  if (before && hasPending(id)) {
    await whenStored(id);
    return reloadSession(id);
  }
  const stored = await readSession(database, id);
  // Somebody went on here while the disk was read: what was read is old already.
  if (sessionInMemory(id) !== before) return reloadSession(id);
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

type RecordMessage = Extract<TabMessage, { kind: 'recordChanged' }>;

async function followRecord(message: RecordMessage): Promise<void> {
  const { store, session, id } = message;
  const database = connection();
  if (!database || !sessionInMemory(session) || hasPendingChange(store, session, id)) return;
  const before = recordInMemory(store, session, id);
  try {
    const parsed = await readRecord(database, message);
    if (!('record' in parsed)) return;
    // Somebody went on here while the disk was read: what was read may be old already.
    if (recordInMemory(store, session, id) === before) putRecord(store, session, parsed.record);
    else await followRecord(message);
  } catch {
    setTrouble('closed');
  }
}

async function readRecord(database: Database, { store, session, id }: RecordMessage) {
  if (store === 'sessions') return parseSession(await database.get('sessions', session));
  if (store === 'participants') return parseParticipant(await database.get('participants', [session, id]));
  return parseSort(await database.get('sorts', [session, id]));
}
