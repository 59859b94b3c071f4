import { type Result, success } from '#base/result';
import type { Id } from '#model/record';
import {
  type LoadedSession,
  putRecord,
  putSession,
  type RecordKind,
  type RecordOf,
  recordInMemory,
  recordsOf,
  sessionInMemory,
} from '#state/sessionsStore';
import { setPendingCount, setTrouble } from '#state/storageStore';
import type { Database, StorageProblem } from '#storage/database';
import { changeRecord, mergeIntoStored } from '#storage/sessionRepository';
import { connect, connection } from './connection';
import { readDeviceLock } from './lock';
import { tellTabs } from './tabs';

/** A change to one record, worked out from whatever is there: first in memory, then from what is stored. */
interface Change<K extends RecordKind = RecordKind> {
  store: K;
  session: Id;
  id: Id;
  /** Memory had the record before this change. */
  isKnown: boolean;
  change: (record: RecordOf[K] | undefined) => RecordOf[K] | undefined;
}

/** A session that came in whole (a file, the demo) and must reach the disk as it is in memory. */
interface WholeSession {
  session: Id;
  isWhole: true;
}

type Pending = Change | WholeSession;

let pending: readonly Pending[] = [];
let isWriting = false;

export const hasPendingChange = (store: RecordKind, session: Id, id: Id): boolean =>
  pending.some(
    (other) =>
      other.session === session && ('isWhole' in other || (other.store === store && other.id === id)),
  );

/**
 * Makes a change at once in memory and queues it for the disk, in order, each in a transaction of its own. A write that fails keeps its
 * place in the queue: the turn goes on in memory, and `retry` starts again where it stopped.
 */
export function change<K extends RecordKind>(
  store: K,
  session: Id,
  id: Id,
  make: (record: RecordOf[K] | undefined) => RecordOf[K] | undefined,
): void {
  const current = recordInMemory(store, session, id);
  const next = make(current);
  if (!next || next === current) return;
  putRecord(store, session, { ...next, revision: (current?.revision ?? 0) + 1 });
  const made = { store, session, id, isKnown: current !== undefined, change: make } as unknown as Change;
  setPending([...pending, made]);
  void writePending();
}

/** Takes a session into memory at once and queues it whole for the disk; resolves when it is there, or a failure stopped the queue. */
export async function takeIn(loaded: LoadedSession): Promise<void> {
  putSession(loaded);
  setPending([...pending, { session: loaded.session.id, isWhole: true }]);
  await writePending();
}

function setPending(changes: readonly Pending[]): void {
  pending = changes;
  setPendingCount(pending.length);
}

async function writePending(): Promise<void> {
  if (isWriting) return;
  isWriting = true;
  try {
    for (;;) {
      const [next] = pending;
      const database = connection();
      if (!next || !database) return;
      const written = await write(next, database);
      // A connection lost on the way has told its own trouble, which stands.
      if (connection()) setTrouble(written.ok ? undefined : written.error.kind);
      if (!written.ok) return;
    }
  } finally {
    isWriting = false;
  }
}

async function write(next: Pending, database: Database): Promise<Result<void, StorageProblem>> {
  if ('isWhole' in next) return writeWhole(next.session, database);
  const { store, session, id, isKnown, change: make } = next;
  const drop = () => setPending(pending.filter((other) => other !== next));
  // Removed meanwhile, here or in another tab: nothing is written back.
  if (!recordInMemory(store, session, id)) return success(drop());
  const changed = await changeRecord(database, store, session, id, isKnown, make);
  if (!changed.ok) return changed;
  if (changed.value.isLost) return writeWhole(session, database);
  drop();
  settle(next, changed.value.record);
  return success(undefined);
}

/** The disk lacks what we hold: the whole session goes there from memory, with every change that waits already in it. */
async function writeWhole(session: Id, database: Database): Promise<Result<void, StorageProblem>> {
  const loaded = sessionInMemory(session);
  const included = new Set(pending.filter((other) => other.session === session));
  const written = loaded && (await mergeIntoStored(database, recordsOf(loaded)));
  if (written && !written.ok) return written;
  setPending(pending.filter((other) => !included.has(other)));
  tellTabs({ kind: 'sessionChanged', session });
  return success(undefined);
}

/** What is stored may hold another tab's change too: memory follows the disk as soon as nothing of ours is on its way. */
function settle({ store, session, id }: Change, stored: RecordOf[RecordKind] | undefined): void {
  if (!stored) return;
  if (!hasPendingChange(store, session, id)) putRecord(store, session, stored);
  tellTabs({ kind: 'recordChanged', store, session, id });
}

/** Tries again after a failure: reopens the database when it was lost, and writes what is waiting. */
export async function retry(): Promise<boolean> {
  if (!(await connect())) return false;
  await readDeviceLock();
  await writePending();
  return pending.length === 0;
}

/** Resolves when everything made so far is stored, or a failure stopped the queue. @public for whoever must wait: tests. */
export async function settled(): Promise<void> {
  while (isWriting) await new Promise((resolve) => setTimeout(resolve, 2));
}
