import { type Result, success } from '#base/result';
import type { Id } from '#model/record';
import {
  putRecord,
  type RecordKind,
  type RecordOf,
  recordInMemory,
  recordsOf,
  sessionInMemory,
} from '#state/sessionsStore';
import { setPendingCount, setTrouble } from '#state/storageStore';
import type { StorageProblem } from '#storage/database';
import { changeRecord, mergeIntoStored } from '#storage/sessionRepository';
import { connect, connection } from './connection';
import { tellTabs } from './tabs';

/** A change to one record, worked out from whatever is there: first in memory, then from what is stored. */
interface Change<K extends RecordKind = RecordKind> {
  store: K;
  session: Id;
  id: Id;
  /** The record in memory before this change. */
  known: RecordOf[K] | undefined;
  change: (record: RecordOf[K] | undefined) => RecordOf[K] | undefined;
}

const pending: Change[] = [];
let isWriting = false;

export const hasPendingChange = (store: RecordKind, session: Id, id: Id): boolean =>
  pending.some((other) => other.store === store && other.session === session && other.id === id);

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
  pending.push({ store, session, id, known: current, change: make } as unknown as Change);
  setPendingCount(pending.length);
  void writePending();
}

async function writePending(): Promise<void> {
  if (isWriting) return;
  isWriting = true;
  try {
    for (let next = pending[0]; next && connection(); next = pending[0]) {
      const written = await write(next);
      if (!written.ok) return setTrouble(written.error.kind);
      pending.shift();
      setPendingCount(pending.length);
      setTrouble(undefined);
      settle(next, written.value);
    }
  } finally {
    isWriting = false;
  }
}

type Written = Result<RecordOf[RecordKind] | undefined, StorageProblem>;

async function write({ store, session, id, known, change: make }: Change): Promise<Written> {
  const database = connection();
  const loaded = sessionInMemory(session);
  // Removed meanwhile, here or in another tab: nothing is written back.
  if (!database || !loaded || !recordInMemory(store, session, id)) return success(undefined);
  const changed = await changeRecord(database, store, session, id, known, make);
  if (!changed.ok) return changed;
  if (!changed.value.wasMissing) return success(changed.value.record);
  // The disk had lost a record we hold: write the whole session back from memory.
  const healed = await mergeIntoStored(database, recordsOf(loaded));
  return healed.ok ? success(changed.value.record) : healed;
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
  await writePending();
  return pending.length === 0;
}

/** Resolves when everything made so far is stored, or a failure stopped the queue. */
export async function settled(): Promise<void> {
  while (isWriting) await new Promise((resolve) => setTimeout(resolve, 2));
}
