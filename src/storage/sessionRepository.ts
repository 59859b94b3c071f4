import type { IDBPTransaction } from 'idb';
import { failure, type Result, success } from '#base/result';
import { mergeSessions } from '#model/sessions/merge';
import type { Participant, Session, SessionRecords } from '#model/sessions/session';
import type { Sort } from '#model/sorts/sort';
import {
  type Database,
  type RecordKey,
  type StorageProblem,
  sessionRange,
  storageProblemOf,
  type WaaierSchema,
} from './database';
import { addRemovals, forgetRemovals, readRemovals, withdrawRemovals } from './removals';
import { type DamagedRecord, parseAll, parseParticipant, parseSession, parseSort } from './storedRecord';

/** What is known of every session without reading its sorts. */
export interface StoredSession extends SessionRecords {
  damaged: DamagedRecord[];
}

type Stored = Promise<Result<StoredSession | undefined, StorageProblem>>;

const attempt = async <T>(work: () => Promise<T>): Promise<Result<T, StorageProblem>> => {
  try {
    return success(await work());
  } catch (error) {
    return failure(storageProblemOf(error));
  }
};

type StoreName = 'sessions' | 'participants' | 'sorts' | 'settings';
/** Settings too: there it stands what was removed. */
const stores: StoreName[] = ['sessions', 'participants', 'sorts', 'settings'];
type Reading = IDBPTransaction<WaaierSchema, StoreName[], 'readonly' | 'readwrite'>;
type Writing = IDBPTransaction<WaaierSchema, StoreName[], 'readwrite'>;

/** Strict: a placement whose tick is shown survives the battery falling out. */
const strict = { durability: 'strict' } as const;

/** Works in one transaction, all or nothing: a failure halfway takes back what came before it. */
const writeTo = <T>(database: Database, work: (transaction: Writing) => Promise<T>) =>
  attempt(async () => {
    const transaction = database.transaction(stores, 'readwrite', strict);
    // It rejects beside the request that failed; that one is told, this one would go unhandled.
    transaction.done.catch(() => {});
    try {
      const value = await work(transaction);
      await transaction.done;
      return value;
    } catch (error) {
      abort(transaction);
      throw error;
    }
  });

function abort(transaction: Writing): void {
  try {
    transaction.abort();
  } catch {
    // The browser has aborted it already.
  }
}

/** What is stored of one session, as it is. */
async function storedOf(transaction: Reading, id: string) {
  const [session, participants, sorts] = await Promise.all([
    transaction.objectStore('sessions').get(id),
    transaction.objectStore('participants').getAll(sessionRange(id)),
    transaction.objectStore('sorts').getAll(sessionRange(id)),
  ]);
  return {
    session: session && parseSession(session),
    people: parseAll<Participant>(participants, parseParticipant),
    turns: parseAll<Sort>(sorts, parseSort),
  };
}

/** So many requests at a time leave the page its frames, also while ten thousand people come in. */
const PORTION = 400;

/** Every request is awaited, also those beside the one that fails. */
async function putAll(
  transaction: Writing,
  session: string,
  records: Omit<SessionRecords, 'session'>,
): Promise<void> {
  const requests = [
    ...records.participants.map(
      (record) => async () => transaction.objectStore('participants').put(record, [session, record.id]),
    ),
    ...records.sorts.map(
      (record) => async () => transaction.objectStore('sorts').put(record, [session, record.id]),
    ),
  ];
  for (let i = 0; i < requests.length; i += PORTION)
    await Promise.all(requests.slice(i, i + PORTION).map((request) => request()));
}

export const readSessions = (database: Database) =>
  attempt(async () => parseAll<Session>(await database.getAll('sessions'), parseSession));

export const readSession = (database: Database, id: string): Stored =>
  attempt(async () => {
    const { session, people, turns } = await storedOf(database.transaction(stores), id);
    if (!session) return undefined;
    if ('damaged' in session) throw new Error(`session ${id} can't be read`);
    return {
      session: session.record,
      participants: people.records,
      sorts: turns.records,
      damaged: [...people.damaged, ...turns.damaged],
    };
  });

type StoreOf = { sessions: Session; participants: Participant; sorts: Sort };

const parsers = { sessions: parseSession, participants: parseParticipant, sorts: parseSort };

/** The record as it is stored after a change; or the disk had lost what we knew (evicted storage, say), and nothing changed. */
type Changed<T> = { isLost: false; record: T | undefined } | { isLost: true };

/**
 * Changes one record in one transaction of its own: the change is worked out from what is stored at that very moment, so
 * two tabs can't overwrite each other, and no revision is ever given twice. `isKnown`: memory had the record before this
 * change. `change` answers the next record, or `undefined` to leave things as they are.
 */
export const changeRecord = <S extends keyof StoreOf>(
  database: Database,
  store: S,
  session: string,
  id: string,
  isKnown: boolean,
  change: (stored: StoreOf[S] | undefined) => StoreOf[S] | undefined,
): Promise<Result<Changed<StoreOf[S]>, StorageProblem>> =>
  writeTo(database, async (transaction): Promise<Changed<StoreOf[S]>> => {
    const [owner, found] = await Promise.all([
      transaction.objectStore('sessions').getKey(session),
      store === 'sessions'
        ? transaction.objectStore('sessions').get(id)
        : transaction.objectStore(store as 'sorts').get([session, id]),
    ]);
    const parsed = found && parsers[store](found);
    const stored = parsed && 'record' in parsed ? (parsed.record as StoreOf[S]) : undefined;
    if ((isKnown && !stored) || (store !== 'sessions' && owner === undefined)) return { isLost: true };
    const next = change(stored);
    if (!next) return { isLost: false, record: stored };
    if (store === 'sorts' && !stored && !(await hasOwner(transaction, session, next as Sort)))
      return { isLost: true };
    const record = { ...next, revision: (stored?.revision ?? 0) + 1 };
    if (found && !stored) await setAside(transaction, store, asideKeyOf(session, id), found);
    await put(transaction, store, session, record);
    return { isLost: false, record };
  });

const hasOwner = async (transaction: Writing, session: string, sort: Sort): Promise<boolean> =>
  (await transaction.objectStore('participants').getKey([session, sort.participant])) !== undefined;

const put = <S extends keyof StoreOf>(transaction: Writing, store: S, session: string, record: StoreOf[S]) =>
  store === 'sessions'
    ? transaction.objectStore('sessions').put(record as Session)
    : transaction.objectStore(store as 'sorts').put(record as Sort, [session, record.id]);

/** Where a damaged record is kept when a new one takes its place: no id has a `~`, so this key is nobody else's. */
const asideKeyOf = (session: string, id: string): RecordKey => [session, `${id}~damaged`];

const setAside = async (transaction: Writing, store: keyof StoreOf, key: RecordKey, found: unknown) =>
  store !== 'sessions' && transaction.objectStore(store).put(found as Participant & Sort, key);

async function mergeIn(transaction: Writing, theirs: SessionRecords): Promise<SessionRecords> {
  const { id } = theirs.session;
  const { session, people, turns } = await storedOf(transaction, id);
  const ours = session && 'record' in session ? session.record : theirs.session;
  const merged = mergeSessions({ session: ours, participants: people.records, sorts: turns.records }, theirs);
  await put(transaction, 'sessions', id, merged.session);
  await putAll(transaction, id, merged);
  return merged;
}

/** Joins a file's records with what is stored, all or nothing, in one transaction; what was removed before comes back with it. */
export const mergeIntoStored = (database: Database, theirs: SessionRecords) =>
  writeTo(database, async (transaction) => {
    const people = theirs.participants.map(({ id }) => id);
    await withdrawRemovals(transaction, theirs.session.id, people);
    return mergeIn(transaction, theirs);
  });

/**
 * Makes good what the disk has lost, from what a window holds in memory; but what was removed meanwhile stays removed.
 * Answers whom the window has to let go of: the whole session, or some of its people.
 */
export const writeBack = (database: Database, { session, participants, sorts }: SessionRecords) =>
  writeTo(database, async (transaction): Promise<'session' | string[]> => {
    const removals = await readRemovals(transaction);
    if (removals.sessions.includes(session.id)) return 'session';
    const removed = new Set(removals.participants);
    await mergeIn(transaction, {
      session,
      participants: participants.filter(({ id }) => !removed.has(id)),
      sorts: sorts.filter(({ participant }) => !removed.has(participant)),
    });
    return participants.map(({ id }) => id).filter((id) => removed.has(id));
  });

/** Removes a participant with all their sorts; what was removed comes back, so that it can be undone. */
export const removeParticipant = (database: Database, session: string, participant: string) =>
  writeTo(database, async (transaction) => {
    const people = transaction.objectStore('participants');
    const turns = transaction.objectStore('sorts');
    const [person, sorts, keys] = await Promise.all([
      people.get([session, participant]),
      turns.getAll(sessionRange(session)),
      turns.getAllKeys(sessionRange(session)),
    ]);
    // A damaged sort may be anything at all, and goes with its owner too.
    const isOwn = (sort: Sort | null | undefined) => sort?.participant === participant;
    await Promise.all([
      people.delete([session, participant]),
      people.delete(asideKeyOf(session, participant)),
      ...keys.filter((_key, i) => isOwn(sorts[i])).map((key) => turns.delete(key)),
    ]);
    await addRemovals(transaction, { participants: [participant] });
    return { participants: person ? [person] : [], sorts: sorts.filter(isOwn) };
  });

/** With what the device keeps beside it, under keys like `reveal.<id>`. */
async function deleteSession(transaction: Writing, id: string): Promise<void> {
  const settings = transaction.objectStore('settings');
  const beside = (await settings.getAllKeys()).filter((key) => key.endsWith(`.${id}`));
  await Promise.all([
    ...beside.map((key) => settings.delete(key)),
    transaction.objectStore('sessions').delete(id),
    transaction.objectStore('participants').delete(sessionRange(id)),
    transaction.objectStore('sorts').delete(sessionRange(id)),
  ]);
  await addRemovals(transaction, { sessions: [id] });
}

export const removeSession = (database: Database, id: string) =>
  writeTo(database, (transaction) => deleteSession(transaction, id));

/** Puts another session in the place of one, all or nothing. */
export const replaceSession = (database: Database, id: string, records: SessionRecords) =>
  writeTo(database, async (transaction) => {
    await deleteSession(transaction, id);
    await put(transaction, 'sessions', records.session.id, records.session);
    await putAll(transaction, records.session.id, records);
  });

export const removeEverything = (database: Database) =>
  writeTo(database, async (transaction) => {
    const sessions = await transaction.objectStore('sessions').getAllKeys();
    await Promise.all(stores.map((name) => transaction.objectStore(name).clear()));
    await addRemovals(transaction, { sessions });
  });

/** No other window is left that could hold something removed. */
export const forgetRemoved = (database: Database) => writeTo(database, forgetRemovals);

/** Puts back what a removal took out. */
export const restoreRecords = (
  database: Database,
  session: string,
  records: { session?: Session; participants: Participant[]; sorts: Sort[] },
) =>
  writeTo(database, async (transaction) => {
    const people = records.participants.map(({ id }) => id);
    await withdrawRemovals(transaction, session, people);
    if (records.session) await put(transaction, 'sessions', session, records.session);
    await putAll(transaction, session, records);
  });
