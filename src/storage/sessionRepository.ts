import type { Result } from '#base/result';
import { mergeSessions } from '#model/sessions/merge';
import type { Participant, Session, SessionRecords } from '#model/sessions/session';
import { type Sort, subjectOf } from '#model/sorts/sort';
import type { Database, RecordKey, StorageProblem } from './database';
import { readRemovals, withdrawRemovals } from './removals';
import { type DamagedRecord, parseAll, parseParticipant, parseSession, parseSort } from './storedRecord';
import {
  asideKeyOf,
  attempt,
  put,
  putAll,
  type StoreOf,
  storedOf,
  stores,
  type Writing,
  writeTo,
} from './transaction';

/** What is known of every session without reading its sorts. */
export interface StoredSession extends SessionRecords {
  damaged: DamagedRecord[];
}

type Stored = Promise<Result<StoredSession | undefined, StorageProblem>>;

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
    const found = await (store === 'sessions'
      ? transaction.objectStore('sessions').get(id)
      : transaction.objectStore(store as 'sorts').get([session, id]));
    const parsed = found && parsers[store](found);
    const stored = parsed && 'record' in parsed ? (parsed.record as StoreOf[S]) : undefined;
    if (isKnown && !stored) return { isLost: true };
    // What is stored has its session: they are removed together. Asking all the same would cost every placement a wait.
    if (!stored && store !== 'sessions' && !(await hasSession(transaction, session))) return { isLost: true };
    const next = change(stored);
    if (!next) return { isLost: false, record: stored };
    if (store === 'sorts' && !stored && !(await hasPeople(transaction, session, next as Sort)))
      return { isLost: true };
    const record = { ...next, revision: (stored?.revision ?? 0) + 1 };
    if (found && !stored) await setAside(transaction, store, asideKeyOf(session, id), found);
    // Nobody waits for the request itself: whether it went in, the end of the transaction tells.
    put(transaction, store, session, record).catch(() => {});
    transaction.commit();
    return { isLost: false, record };
  });

const hasSession = async (transaction: Writing, id: string): Promise<boolean> =>
  (await transaction.objectStore('sessions').getKey(id)) !== undefined;

/** Whoever made a sort must be there, and whoever it is about. */
async function hasPeople(transaction: Writing, session: string, sort: Sort): Promise<boolean> {
  const people = transaction.objectStore('participants');
  const keys = await Promise.all(
    [sort.participant, subjectOf(sort)].map((id) => people.getKey([session, id])),
  );
  return !keys.includes(undefined);
}

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
      sorts: sorts.filter((sort) => !removed.has(sort.participant) && !removed.has(subjectOf(sort))),
    });
    return participants.map(({ id }) => id).filter((id) => removed.has(id));
  });
