import type { IDBPTransaction } from 'idb';
import { failure, type Result, success } from '#base/result';
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
import { parseAll, parseParticipant, parseSession, parseSort } from './storedRecord';

export const attempt = async <T>(work: () => Promise<T>): Promise<Result<T, StorageProblem>> => {
  try {
    return success(await work());
  } catch (error) {
    return failure(storageProblemOf(error));
  }
};

type StoreName = 'sessions' | 'participants' | 'sorts' | 'settings';
/** Settings too: there it stands what was removed. */
export const stores: StoreName[] = ['sessions', 'participants', 'sorts', 'settings'];
type Reading = IDBPTransaction<WaaierSchema, StoreName[], 'readonly' | 'readwrite'>;
export type Writing = IDBPTransaction<WaaierSchema, StoreName[], 'readwrite'>;

/** Strict: a placement whose tick is shown survives the battery falling out. */
const strict = { durability: 'strict' } as const;

/** Works in one transaction, all or nothing: a failure halfway takes back what came before it. */
export const writeTo = <T>(database: Database, work: (transaction: Writing) => Promise<T>) =>
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
export async function storedOf(transaction: Reading, id: string) {
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
export async function putAll(
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

export type StoreOf = { sessions: Session; participants: Participant; sorts: Sort };

export const put = <S extends keyof StoreOf>(
  transaction: Writing,
  store: S,
  session: string,
  record: StoreOf[S],
) =>
  store === 'sessions'
    ? transaction.objectStore('sessions').put(record as Session)
    : transaction.objectStore(store as 'sorts').put(record as Sort, [session, record.id]);

/** Where a damaged record is kept when a new one takes its place: no id has a `~`, so this key is nobody else's. */
export const asideKeyOf = (session: string, id: string): RecordKey => [session, `${id}~damaged`];
