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
} from './database';
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

export const readSessions = (database: Database) =>
  attempt(async () => parseAll<Session>(await database.getAll('sessions'), parseSession));

export const readSession = (database: Database, id: string): Stored =>
  attempt(async () => {
    const transaction = database.transaction(['sessions', 'participants', 'sorts']);
    const [session, participants, sorts] = await Promise.all([
      transaction.objectStore('sessions').get(id),
      transaction.objectStore('participants').getAll(sessionRange(id)),
      transaction.objectStore('sorts').getAll(sessionRange(id)),
    ]);
    return session && assembled(session, participants, sorts);
  });

function assembled(session: unknown, participants: unknown[], sorts: unknown[]): StoredSession {
  const parsed = parseSession(session);
  if ('damaged' in parsed) throw new Error(`session ${parsed.damaged.id} can't be read`);
  const people = parseAll<Participant>(participants, parseParticipant);
  const turns = parseAll<Sort>(sorts, parseSort);
  return {
    session: parsed.record,
    participants: people.records,
    sorts: turns.records,
    damaged: [...people.damaged, ...turns.damaged],
  };
}

/** Strict: a placement whose tick is shown survives the battery falling out. */
const strict = { durability: 'strict' } as const;

type StoreOf = { sessions: Session; participants: Participant; sorts: Sort };

const keyOf = <S extends keyof StoreOf>(store: S, session: string, id: string) =>
  (store === 'sessions' ? id : [session, id]) as S extends 'sessions' ? string : RecordKey;

/** The record as it is stored after a change, and whether the disk had lost the one we knew (evicted storage, say). */
interface Changed<T> {
  record: T | undefined;
  wasMissing: boolean;
}

/**
 * Changes one record in one transaction of its own: the change is worked out from what is stored at that very moment, so
 * two tabs can't overwrite each other, and no revision is ever given twice. Where nothing is stored it starts from what
 * is `known` in memory. `change` answers the next record, or `undefined` to leave things as they are.
 */
export const changeRecord = <S extends keyof StoreOf>(
  database: Database,
  store: S,
  session: string,
  id: string,
  known: StoreOf[S] | undefined,
  change: (stored: StoreOf[S] | undefined) => StoreOf[S] | undefined,
): Promise<Result<Changed<StoreOf[S]>, StorageProblem>> =>
  attempt(async () => {
    const transaction = database.transaction(store as 'sorts', 'readwrite', strict);
    const key = keyOf(store, session, id) as RecordKey;
    const stored = (await transaction.store.get(key)) as StoreOf[S] | undefined;
    const from = stored ?? known;
    const next = change(from);
    const revised = next && { ...next, revision: (from?.revision ?? 0) + 1 };
    if (revised) {
      const value = revised as unknown as Sort;
      await (store === 'sessions' ? transaction.store.put(value) : transaction.store.put(value, key));
    }
    await transaction.done;
    return { record: revised ?? stored, wasMissing: !stored && known !== undefined };
  });

/** Joins a file's records with what is stored, all or nothing, in one transaction. */
export const mergeIntoStored = (database: Database, theirs: SessionRecords) =>
  attempt(async () => {
    const id = theirs.session.id;
    const transaction = database.transaction(['sessions', 'participants', 'sorts'], 'readwrite', strict);
    const [session, participants, sorts] = await Promise.all([
      transaction.objectStore('sessions').get(id),
      transaction.objectStore('participants').getAll(sessionRange(id)),
      transaction.objectStore('sorts').getAll(sessionRange(id)),
    ]);
    const merged = session ? mergeSessions({ session, participants, sorts }, theirs) : theirs;
    const writes: Promise<unknown>[] = [transaction.objectStore('sessions').put(merged.session)];
    for (const record of merged.participants)
      writes.push(transaction.objectStore('participants').put(record, [id, record.id]));
    for (const record of merged.sorts)
      writes.push(transaction.objectStore('sorts').put(record, [id, record.id]));
    await Promise.all(writes);
    await transaction.done;
    return merged;
  });

/** Removes a participant with all their sorts; what was removed comes back, so that it can be undone. */
export const removeParticipant = (database: Database, session: string, participant: string) =>
  attempt(async () => {
    const transaction = database.transaction(['participants', 'sorts'], 'readwrite', strict);
    const people = transaction.objectStore('participants');
    const turns = transaction.objectStore('sorts');
    const person = await people.get([session, participant]);
    const own = (await turns.getAll(sessionRange(session))).filter(
      (sort) => sort.participant === participant,
    );
    await Promise.all([
      people.delete([session, participant]),
      ...own.map((sort) => turns.delete([session, sort.id])),
    ]);
    await transaction.done;
    return { participants: person ? [person] : [], sorts: own };
  });

export const removeSession = (database: Database, id: string) =>
  attempt(async () => {
    const transaction = database.transaction(['sessions', 'participants', 'sorts'], 'readwrite', strict);
    await Promise.all([
      transaction.objectStore('sessions').delete(id),
      transaction.objectStore('participants').delete(sessionRange(id)),
      transaction.objectStore('sorts').delete(sessionRange(id)),
      transaction.done,
    ]);
  });

export const removeEverything = (database: Database) =>
  attempt(async () => {
    const transaction = database.transaction(
      ['sessions', 'participants', 'sorts', 'settings'],
      'readwrite',
      strict,
    );
    await Promise.all([
      transaction.objectStore('sessions').clear(),
      transaction.objectStore('participants').clear(),
      transaction.objectStore('sorts').clear(),
      transaction.objectStore('settings').clear(),
      transaction.done,
    ]);
  });

/** Puts back what a removal took out. */
export const restoreRecords = (
  database: Database,
  session: string,
  records: { session?: Session; participants: Participant[]; sorts: Sort[] },
) =>
  attempt(async () => {
    const transaction = database.transaction(['sessions', 'participants', 'sorts'], 'readwrite', strict);
    if (records.session) await transaction.objectStore('sessions').put(records.session);
    for (const record of records.participants)
      await transaction.objectStore('participants').put(record, [session, record.id]);
    for (const record of records.sorts)
      await transaction.objectStore('sorts').put(record, [session, record.id]);
    await transaction.done;
  });
