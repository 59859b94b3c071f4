import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { failure, type Result, success } from '#base/result';
import type { Participant, Session } from '#model/sessions/session';
import type { Sort } from '#model/sorts/sort';

export const DATABASE_NAME = 'waaier';

/** What a key of a participant or sort looks like: the session's id first, so that one range reads a whole session. */
export type RecordKey = [session: string, id: string];

export interface WaaierSchema extends DBSchema {
  sessions: { key: string; value: Session };
  participants: { key: RecordKey; value: Participant };
  sorts: { key: RecordKey; value: Sort };
  /** Small facts about this device: language, theme, motion, the lock. */
  settings: { key: string; value: unknown };
}

export type Database = IDBPDatabase<WaaierSchema>;
type Upgrade = (database: Database) => void;

/** Numbered steps, never edited once released: step n brings version n − 1 to n. */
const steps: Upgrade[] = [
  (database) => {
    database.createObjectStore('sessions', { keyPath: 'id' });
    database.createObjectStore('participants');
    database.createObjectStore('sorts');
    database.createObjectStore('settings');
  },
];

export const DATABASE_VERSION = steps.length;

export type StorageProblem =
  /** No IndexedDB here, as in some private windows. */
  | { kind: 'unavailable' }
  /** The database was made by a newer Waaier. */
  | { kind: 'newer' }
  /** An older tab holds the database open. */
  | { kind: 'blocked' }
  | { kind: 'full' }
  | { kind: 'refused'; message: string };

export const storageProblemOf = (error: unknown): StorageProblem => {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return { kind: 'full' };
  if (name === 'VersionError') return { kind: 'newer' };
  return { kind: 'refused', message: error instanceof Error ? error.message : String(error) };
};

export interface DatabaseEvents {
  /** Another tab waits for this one to let go. */
  onBlocking(): void;
  /** This tab waits for an older one. */
  onBlocked(): void;
  /** The browser closed the database under us. */
  onTerminated(): void;
}

/** Opens the database, bringing it up to date step by step; a failure leaves what is stored as it was. */
export async function openDatabase(
  events: DatabaseEvents,
  name = DATABASE_NAME,
): Promise<Result<Database, StorageProblem>> {
  if (typeof indexedDB === 'undefined') return failure({ kind: 'unavailable' });
  try {
    const database = await openDB<WaaierSchema>(name, DATABASE_VERSION, {
      upgrade(opened, from) {
        for (const step of steps.slice(from)) step(opened);
      },
      blocked: events.onBlocked,
      blocking: events.onBlocking,
      terminated: events.onTerminated,
    });
    return success(database);
  } catch (error) {
    const problem = storageProblemOf(error);
    return failure(problem.kind === 'refused' && isPrivateMode(error) ? { kind: 'unavailable' } : problem);
  }
}

/** Engines without storage for private windows answer every open with one of these. */
const isPrivateMode = (error: unknown) =>
  error instanceof Error && ['InvalidStateError', 'SecurityError', 'UnknownError'].includes(error.name);

export const sessionRange = (session: string) => IDBKeyRange.bound([session], [session, []]);
