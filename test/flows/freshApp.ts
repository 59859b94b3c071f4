import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { Id } from '#model/record';
import { DATABASE_NAME, type Database } from '#storage/database';
import { readSession } from '#storage/sessionRepository';
import { opened } from '../storage/freshDatabase';

/** The app as after a reload, on a device that keeps what it has unless `device` is a new one. */
export async function freshApp(device: 'same' | 'new' = 'new') {
  if (device === 'new') globalThis.indexedDB = new IDBFactory();
  vi.resetModules();
  const [autosave, connection, openSession, sessions, turn, sessionsStore, storage] = await Promise.all([
    import('#flows/autosave'),
    import('#flows/connection'),
    import('#flows/openSession'),
    import('#flows/sessions'),
    import('#flows/turn'),
    import('#state/sessionsStore'),
    import('#state/storageStore'),
  ]);
  return { ...autosave, ...connection, ...openSession, ...sessions, ...turn, ...sessionsStore, ...storage };
}

export type App = Awaited<ReturnType<typeof freshApp>>;

/** What the disk holds, seen through a connection of its own. */
export async function onDisk(session: Id) {
  const database = await opened(DATABASE_NAME);
  const read = await readSession(database, session);
  database.close();
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
}

/** Lets a second window do something to the same database. */
export async function fromOtherWindow(work: (database: Database) => Promise<unknown>): Promise<void> {
  const database = await opened(DATABASE_NAME);
  await work(database);
  database.close();
}

/** Clears the database under the app's feet, as a browser short of space does. */
export const evict = () =>
  new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(DATABASE_NAME);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });

/** From now on the disk is full; the answer makes room again. */
export function fillDisk(): () => void {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  });
  return () => put.mockRestore();
}
