import { afterEach, describe, expect, it, vi } from 'vitest';
import { DATABASE_VERSION, openDatabase } from '#storage/database';
import { readSession, readSessions } from '#storage/sessionRepository';
import { readSettings } from '#storage/settingsRepository';
import fixture from '#test/fixtures/database-1.json';
import { someRecords } from '#test/support/builders';
import { freshName, opened, silent } from './freshDatabase';

/** A database as some version of the app left it, made without any of today's code. */
function madeBy(version: number, name: string, build: (database: IDBDatabase) => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => build(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

afterEach(() => vi.unstubAllGlobals());

describe('opening the database', () => {
  it('makes the stores the first time, and finds them the next', async () => {
    const name = freshName();
    for (const database of [await opened(name), await opened(name)]) {
      expect([...database.objectStoreNames]).toEqual(['participants', 'sessions', 'settings', 'sorts']);
      expect(database.version).toBe(DATABASE_VERSION);
      database.close();
    }
  });

  it('leaves a database of a newer version alone, and says so', async () => {
    const name = freshName();
    const newer = await madeBy(DATABASE_VERSION + 1, name, (database) => {
      database.createObjectStore('sessions').put({ shape: 'unknown' }, 'a');
    });
    newer.close();
    expect(await openDatabase(silent, name)).toEqual({ ok: false, error: { kind: 'newer' } });
    const again = await madeBy(DATABASE_VERSION + 1, name, () => {});
    const kept = again.transaction('sessions').objectStore('sessions').get('a');
    await vi.waitFor(() => expect(kept.result).toEqual({ shape: 'unknown' }));
    again.close();
  });

  it('lets a newer tab go first', async () => {
    const name = freshName();
    const onBlocking = vi.fn();
    const old = await openDatabase({ ...silent, onBlocking }, name);
    onBlocking.mockImplementation(() => old.ok && old.value.close());
    (await madeBy(DATABASE_VERSION + 1, name, () => {})).close();
    expect(onBlocking).toHaveBeenCalledOnce();
  });

  it('says when there is no storage at all', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await openDatabase(silent, freshName())).toEqual({ ok: false, error: { kind: 'unavailable' } });
  });

  it('says the same of a private window that refuses', async () => {
    vi.stubGlobal('indexedDB', {
      open() {
        throw Object.assign(new Error('Not here.'), { name: 'SecurityError' });
      },
    });
    expect(await openDatabase(silent, freshName())).toEqual({ ok: false, error: { kind: 'unavailable' } });
  });
});

describe('a database of version 1', () => {
  it('opens today with everything in it', async () => {
    const name = freshName();
    const old = await madeBy(1, name, (database) => {
      const sessions = database.createObjectStore('sessions', { keyPath: 'id' });
      for (const session of fixture.sessions) sessions.put(session);
      for (const store of ['participants', 'sorts', 'settings'] as const) {
        const records = database.createObjectStore(store);
        for (const { key, value } of fixture[store]) records.put(value, key);
      }
    });
    old.close();
    const database = await opened(name);
    expect(await readSessions(database)).toEqual({
      ok: true,
      value: { records: fixture.sessions, damaged: [] },
    });
    expect(await readSession(database, 'session-1')).toEqual({
      ok: true,
      value: {
        session: fixture.sessions[0],
        participants: fixture.participants.map(({ value }) => value),
        sorts: fixture.sorts.map(({ value }) => value),
        damaged: [],
      },
    });
    expect(fixture.sorts).toHaveLength(someRecords().sorts.length);
    expect(await readSettings(database)).toEqual(fixture.settings[0]?.value);
    database.close();
  });
});
