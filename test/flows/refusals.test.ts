import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whatDrivesUs } from '#assets/texts/recipes';
import { textsOf } from '#i18n/texts';
import { LEAST_ITERATIONS, newLock } from '#model/lock/lock';
import { readClock } from '#storage/clockRepository';
import { DATABASE_VERSION } from '#storage/database';
import { changeLock, readLock } from '#storage/lockRepository';
import { readReveal } from '#storage/revealRepository';
import { someRecords } from '#test/support/builders';
import { opened } from '../storage/freshDatabase';
import { type App, freshApp, fromOtherWindow } from './freshApp';

type Everything = App & Awaited<ReturnType<typeof otherFlows>>;
const otherFlows = async () => ({
  ...(await import('#flows/device')),
  ...(await import('#flows/settings')),
  ...(await import('#flows/lock')),
  ...(await import('#flows/unlock')),
  ...(await import('#flows/reveal')),
  ...(await import('#flows/timer')),
  ...(await import('#state/lockStore')),
  ...(await import('#state/revealStore')),
});

let app: Everything;
let session: string;
let anna: string;
let turn: { session: string; participant: string; perspective: string };

/** A disk that refuses every write from now on, each in its own way; the answer makes it yield again. */
const refusals: Record<string, { trouble: string; refuse(): () => void }> = {
  'the disk is full when a record is put': { trouble: 'full', refuse: () => failing('QuotaExceededError') },
  'the engine refuses': { trouble: 'refused', refuse: () => failing('UnknownError') },
  'the transaction is taken back at its end': { trouble: 'refused', refuse: aborting },
};

const writers = ['put', 'add', 'delete', 'clear'] as const;

function failing(name: string): () => void {
  for (const method of writers)
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(() => {
      throw new DOMException('Not now.', name);
    });
  return () => vi.restoreAllMocks();
}

function aborting(): () => void {
  for (const method of writers) {
    const real = IDBObjectStore.prototype[method] as (...args: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...args: unknown[]
    ) {
      const request = real.apply(this, args);
      request.addEventListener('success', () => this.transaction.abort());
      return request as never;
    });
  }
  // One that is told not to wait for its last request ends as badly.
  vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function (this: IDBTransaction) {
    this.abort();
  });
  return () => vi.restoreAllMocks();
}

const runningOrder = [{ id: 'talk', label: 'Talk', minutes: 25 }];

/** No hash of anything: nothing here is ever unlocked. */
const aHash = { salt: '0'.repeat(32), iterations: LEAST_ITERATIONS, hash: '0'.repeat(64) };

/** Everything the app can ask of the disk. */
const works: Record<string, () => unknown> = {
  'a new session': () => app.createSession(whatDrivesUs),
  'a changed session': () => app.changeSession(session, (before) => ({ ...before, title: 'Other' })),
  'a new participant': () => app.addParticipant(session, 'Bram'),
  'another name': () => app.changeParticipant(session, anna, (before) => ({ ...before, name: 'Ann' })),
  'a turn that begins': () => app.beginSort({ ...turn, participant: app.addParticipant(session, 'Bram') }),
  'a placement': () => app.placeCard(turn, 'play', 'growth'),
  'a placement taken back': () => app.placeCard(turn, 'care', undefined),
  'a favourite': () => app.toggleFavourite(turn, 'care'),
  'a story': () => app.tellStory(turn, 'Because.'),
  'the end of a turn': () => app.finishSort(turn),
  'a file that comes in': () => app.takeIn(someRecords()),
  'a removed participant': () => app.deleteParticipant(session, anna),
  'a removed session': () => app.deleteSession(session),
  'everything removed': () => app.deleteEverything(),
  'a setting': () => app.saveSettings({ theme: 'dark' }),
  'a view that is revealed': () => app.openViews(session, 'spectrum'),
  'the clock of the running order': () => app.startClock(session, runningOrder),
  'the lock': () => app.lock(),
};

/** All that is on the disk, and all that is in memory, in one comparable form each. */
async function onDisk() {
  const database = await opened('waaier');
  const all = {
    sessions: await database.getAll('sessions'),
    participants: await database.getAll('participants'),
    sorts: await database.getAll('sorts'),
    theme: ((await database.get('settings', 'device')) as { theme?: string } | undefined)?.theme,
    reveal: (await readReveal(database, session)).opened,
    clock: await readClock(database, session),
    lock: await readLock(database),
  };
  database.close();
  return all;
}

function inMemory() {
  const all = Object.values(app.sessionsStore.getState().byId).map(app.recordsOf);
  const sorted = <T extends { id: string }>(records: T[]) =>
    records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    sessions: sorted(all.map((records) => records.session)),
    participants: all.flatMap(({ participants }) => participants),
    sorts: all.flatMap(({ sorts }) => sorts),
  };
}

const asSets = ({ sessions, participants, sorts }: ReturnType<typeof inMemory>) => ({
  sessions: new Set(sessions),
  participants: new Set(participants),
  sorts: new Set(sorts),
});

beforeEach(async () => {
  const fresh = await freshApp();
  app = { ...fresh, ...(await otherFlows()) };
  await app.connect();
  await app.saveSettings({ theme: 'light' });
  session = app.createSession(whatDrivesUs);
  anna = app.addParticipant(session, 'Anna');
  turn = { session, participant: anna, perspective: 'me' };
  app.placeCard(turn, 'care', 'safety');
  await app.settled();
  await fromOtherWindow((database) => changeLock(database, () => newLock(aHash, aHash)));
  await app.readDeviceLock();
});

afterEach(() => {
  vi.restoreAllMocks();
  app.disconnect();
});

describe.each(Object.entries(refusals))('when %s', (_name, { trouble, refuse }) => {
  it.each(Object.entries(works))(
    '%s stays in memory, is said, and reaches the disk later',
    async (_what, work) => {
      const before = await onDisk();
      const yieldAgain = refuse();
      await work();
      await app.settled();
      const made = inMemory();
      expect(app.storageStore.getState().trouble).toBe(trouble);
      for (const language of ['nl', 'en'] as const)
        expect(textsOf(language).storage[trouble as 'full']).toMatch(/^\p{Lu}.{20,}\.$/u);
      expect(await onDisk(), 'nothing half').toEqual(before);
      expect(await app.retry()).toBe(false);
      expect(inMemory(), 'the work is kept').toEqual(made);

      yieldAgain();
      expect(await app.retry()).toBe(true);
      expect(app.storageStore.getState()).toMatchObject({ trouble: undefined, pendingCount: 0 });
      const after = await onDisk();
      expect(asSets(after)).toEqual(asSets(inMemory()));
      expect(after, 'the work is on the disk').not.toEqual(before);
    },
  );

  it('what is revealed stays so, view after view, until the disk has it', async () => {
    const yieldAgain = refuse();
    await app.openViews(session, 'spectrum');
    await app.openViews(session, 'cards');
    expect(app.revealOf(session)?.opened).toEqual(['spectrum', 'cards']);
    yieldAgain();
    // Whatever the disk takes first shows that it takes again.
    app.placeCard(turn, 'play', 'growth');
    await vi.waitFor(async () => expect((await onDisk()).reveal).toEqual(['spectrum', 'cards']));
  });

  it('what is locked stays locked, whoever tries again or comes back to the window', async () => {
    const yieldAgain = refuse();
    await app.lock();
    expect(await app.retry()).toBe(false);
    await app.readDeviceLock();
    expect(app.lockStore.getState()).toMatchObject({ hasPin: true, isLocked: true });
    expect(await onDisk()).toMatchObject({ lock: { value: { isLocked: false } } });
    yieldAgain();
    expect(await app.retry()).toBe(true);
    expect(app.lockStore.getState().isLocked).toBe(true);
    expect(await onDisk()).toMatchObject({ lock: { value: { isLocked: true } } });
  });

  it('what somebody opened who knew the secret stays open, and the disk takes it when it can', async () => {
    await app.lock();
    const yieldAgain = refuse();
    await app.unlock();
    await app.readDeviceLock();
    expect(app.lockStore.getState().isLocked).toBe(false);
    expect(await onDisk()).toMatchObject({ lock: { value: { isLocked: true } } });
    yieldAgain();
    expect(await app.retry()).toBe(true);
    expect(app.lockStore.getState().isLocked).toBe(false);
    expect(await onDisk()).toMatchObject({ lock: { value: { isLocked: false } } });
  });

  it('a removal undone before it reached the disk leaves everything as it was', async () => {
    const before = await onDisk();
    const yieldAgain = refuse();
    const removed = await app.deleteParticipant(session, anna);
    await app.undoRemoval(removed);
    yieldAgain();
    expect(await app.retry()).toBe(true);
    expect(await onDisk()).toMatchObject({ participants: before.participants, sorts: before.sorts });
  });
});

/** A later Waaier brings the database up to its own version, in another tab. */
const upgradeElsewhere = () =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('waaier', DATABASE_VERSION + 1);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });

describe('a newer Waaier in another tab', () => {
  it('is not held up by this one, which goes on in memory and says what to do', async () => {
    const newer = await upgradeElsewhere();
    expect(app.storageStore.getState()).toMatchObject({ trouble: 'closed', isOutdated: true });
    app.placeCard(turn, 'play', 'growth');
    expect(await app.retry()).toBe(false);
    expect(app.storageStore.getState()).toMatchObject({ trouble: 'newer', pendingCount: 1 });
    expect(app.recordInMemory('sorts', session, `${anna}.me`)?.placements.play?.domain).toBe('growth');
    newer.close();
  });
});
