import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whatDrivesUs } from '#assets/texts/recipes';
import { withPlacement } from '#model/sorts/placing';
import { removeSession } from '#storage/removeRecords';
import { changeRecord } from '#storage/sessionRepository';
import { type App, evict, fillDisk, freshApp, fromOtherWindow, onDisk } from './freshApp';

let app: App;
let session: string;
let anna: string;
const turnOf = (participant: string) => ({ session, participant, perspective: 'me' });
const sortOf = (participant: string) => app.recordInMemory('sorts', session, `${participant}.me`);
const waiting = () => app.storageStore.getState().pendingCount;
const trouble = () => app.storageStore.getState().trouble;

/** What is stored, as the app holds a session: records by id. */
async function stored() {
  const read = await onDisk(session);
  return read && app.loadedOf(read, read.damaged.length);
}

beforeEach(async () => {
  app = await freshApp();
  await app.connect();
  session = app.createSession(whatDrivesUs);
  anna = app.addParticipant(session, 'Anna');
  app.beginSort(turnOf(anna));
  await app.settled();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  app.disconnect();
});

describe('a change', () => {
  it('is in memory at once, and on disk soon after', async () => {
    app.placeCard(turnOf(anna), 'play', 'growth');
    expect(sortOf(anna)?.placements.play?.domain).toBe('growth');
    expect(waiting()).toBe(1);
    await app.settled();
    expect(waiting()).toBe(0);
    expect(trouble()).toBeUndefined();
    expect(await stored()).toEqual(app.sessionInMemory(session));
  });

  it('reaches the disk in the order in which it was made', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    const cards = ['play', 'care', 'order', 'winning', 'status'];
    for (const card of cards) app.placeCard(turnOf(anna), card, 'growth');
    app.changeSession(session, (before) => ({ ...before, title: 'Later' }));
    app.placeCard(turnOf(anna), 'beauty', 'aside');
    expect(waiting()).toBe(7);
    await app.settled();
    const written = put.mock.calls.map(
      ([value]) => (value.title as string) ?? Object.keys(value.placements).length,
    );
    expect(written).toEqual([1, 2, 3, 4, 5, 'Later', 6]);
    expect(sortOf(anna)?.revision).toBe(7);
    expect(await stored()).toEqual(app.sessionInMemory(session));
  });

  it('that changes nothing is not stored', () => {
    app.moveFavourite(turnOf(anna), 'play', 1);
    app.placeCard(turnOf(anna), 'play', undefined);
    expect(waiting()).toBe(0);
  });

  it('joins what another window stored meanwhile', async () => {
    const made = app.addParticipant(session, 'Bram');
    await app.settled();
    await fromOtherWindow((database) =>
      changeRecord(
        database,
        'sorts',
        session,
        `${anna}.me`,
        true,
        (sort) => sort && withPlacement(sort, 'care', 'safety', sort.startedAt),
      ),
    );
    app.placeCard(turnOf(anna), 'play', 'growth');
    await app.settled();
    expect(Object.keys(sortOf(anna)?.placements ?? {}).sort()).toEqual(['care', 'play']);
    expect(sortOf(anna)?.revision).toBe(3);
    expect(app.recordInMemory('participants', session, made)?.name).toBe('Bram');
    expect(await stored()).toEqual(app.sessionInMemory(session));
  });

  it('to a session removed meanwhile is not written back', async () => {
    app.placeCard(turnOf(anna), 'play', 'growth');
    app.placeCard(turnOf(anna), 'care', 'growth');
    app.dropSession(session);
    await fromOtherWindow((database) => removeSession(database, session));
    await app.settled();
    expect(waiting()).toBe(0);
    expect(await onDisk(session)).toBeUndefined();
  });

  it('to a participant removed before their turn in the queue is not written back', async () => {
    app.placeCard(turnOf(anna), 'play', 'growth');
    const bram = app.addParticipant(session, 'Bram');
    app.beginSort(turnOf(bram));
    await app.deleteParticipant(session, bram);
    await app.settled();
    expect(waiting()).toBe(0);
    expect((await onDisk(session))?.participants.map(({ id }) => id)).toEqual([anna]);
    expect(await stored()).toEqual(app.sessionInMemory(session));
  });

  it('is not held up by a damaged record in its place', async () => {
    const bram = app.addParticipant(session, 'Bram');
    await app.settled();
    const half = { id: `${bram}.me`, participant: bram };
    await fromOtherWindow((database) => database.put('sorts', half as never, [session, half.id]));
    app.placeCard(turnOf(bram), 'play', 'growth');
    app.placeCard(turnOf(anna), 'play', 'growth');
    await app.settled();
    expect(waiting()).toBe(0);
    expect(await stored()).toEqual({ ...app.sessionInMemory(session), damagedCount: 1 });
  });

  it('is there after the app is closed and opened again', async () => {
    app.placeCard(turnOf(anna), 'play', 'growth');
    await app.settled();
    const before = app.sessionInMemory(session);
    app.disconnect();
    app = await freshApp('same');
    await app.connect();
    expect(await app.openSession(session)).toBe(true);
    expect(app.sessionInMemory(session)).toEqual(before);
  });
});

describe('a write that fails', () => {
  it('keeps the change in memory and in the queue, says why, and is made good by retry', async () => {
    const before = await stored();
    const makeRoom = fillDisk();
    app.placeCard(turnOf(anna), 'play', 'growth');
    app.toggleFavourite(turnOf(anna), 'play');
    app.placeCard(turnOf(anna), 'care', 'safety');
    await app.settled();
    expect(trouble()).toBe('full');
    expect(waiting()).toBe(3);
    expect(sortOf(anna)).toMatchObject({ favourites: ['play'], revision: 4 });
    expect(await stored()).toEqual(before);

    expect(await app.retry()).toBe(false);
    expect(trouble()).toBe('full');
    expect(waiting()).toBe(3);

    makeRoom();
    expect(await app.retry()).toBe(true);
    expect(trouble()).toBeUndefined();
    expect(waiting()).toBe(0);
    expect(sortOf(anna)).toMatchObject({ favourites: ['play'], revision: 4 });
    expect(await stored()).toEqual(app.sessionInMemory(session));
  });

  it('is tried again with the next change', async () => {
    const makeRoom = fillDisk();
    app.placeCard(turnOf(anna), 'play', 'growth');
    await app.settled();
    makeRoom();
    app.placeCard(turnOf(anna), 'care', 'safety');
    await app.settled();
    expect(trouble()).toBeUndefined();
    expect(await stored()).toEqual(app.sessionInMemory(session));
  });
});

describe('without storage', () => {
  it('everything works in memory, and is stored as soon as there is some', async () => {
    const factory = indexedDB;
    vi.stubGlobal('indexedDB', undefined);
    app = await freshApp('same');
    expect(await app.connect()).toBe(false);
    expect(trouble()).toBe('unavailable');
    session = app.createSession(whatDrivesUs);
    anna = app.addParticipant(session, 'Anna');
    app.placeCard(turnOf(anna), 'play', 'growth');
    expect(await app.retry()).toBe(false);
    expect(waiting()).toBe(3);
    expect(sortOf(anna)?.placements.play?.domain).toBe('growth');

    vi.stubGlobal('indexedDB', factory);
    expect(await app.retry()).toBe(true);
    expect(trouble()).toBeUndefined();
    expect(await stored()).toEqual(app.sessionInMemory(session));
  });
});

describe('a database deleted under the app', () => {
  it('is a standing trouble, also when a write was under way', async () => {
    app.placeCard(turnOf(anna), 'play', 'growth');
    await evict();
    await app.settled();
    expect(app.connection()).toBeUndefined();
    expect(trouble()).toBe('closed');
    app.placeCard(turnOf(anna), 'care', 'growth');
    await app.settled();
    expect(trouble()).toBe('closed');
    expect(waiting()).toBeGreaterThan(0);
  });

  it('is healed whole from memory, each change made once', async () => {
    app.placeCard(turnOf(anna), 'care', 'safety');
    await app.settled();
    await evict();
    app.placeCard(turnOf(anna), 'play', 'growth');
    app.toggleFavourite(turnOf(anna), 'play');
    app.toggleFavourite(turnOf(anna), 'care');
    app.changeSession(session, (before) => ({ ...before, title: 'Kept' }));
    const inMemory = app.sessionInMemory(session);
    expect(await app.retry()).toBe(true);
    expect(waiting()).toBe(0);
    expect(app.sessionInMemory(session)).toEqual(inMemory);
    expect(sortOf(anna)?.favourites).toEqual(['play', 'care']);
    expect(await stored()).toEqual(inMemory);
  });

  it('is healed too when somebody new is the first to change anything', async () => {
    await evict();
    const bram = app.addParticipant(session, 'Bram');
    app.placeCard(turnOf(bram), 'play', 'growth');
    expect(await app.retry()).toBe(true);
    expect(await stored()).toEqual(app.sessionInMemory(session));
    expect((await onDisk(session))?.participants).toHaveLength(2);
  });

  it('is healed by the next retry when the first found the disk full', async () => {
    await evict();
    app.placeCard(turnOf(anna), 'play', 'growth');
    app.toggleFavourite(turnOf(anna), 'play');
    const makeRoom = fillDisk();
    expect(await app.retry()).toBe(false);
    expect(trouble()).toBe('full');
    expect(await onDisk(session)).toBeUndefined();
    makeRoom();
    expect(await app.retry()).toBe(true);
    expect(sortOf(anna)?.favourites).toEqual(['play']);
    expect(await stored()).toEqual(app.sessionInMemory(session));
  });
});
