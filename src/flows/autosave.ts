import { type Result, success } from '#base/result';
import type { Id } from '#model/record';
import { mergeSessions } from '#model/sessions/merge';
import type { SessionRecords } from '#model/sessions/session';
import {
  dropSession,
  loadedOf,
  putRecord,
  putSession,
  type RecordKind,
  type RecordOf,
  recordInMemory,
  recordsOf,
  sessionInMemory,
  takeOutParticipant,
} from '#state/sessionsStore';
import { setPendingCount, setTrouble, storageStore } from '#state/storageStore';
import type { Database, StorageProblem } from '#storage/database';
import { changeRecord, mergeIntoStored, writeBack } from '#storage/sessionRepository';
import { connect, connection } from './connection';
import { readDeviceLock } from './lock';
import { storeRefused } from './refused';
import { saveSettings } from './settings';
import { type TabMessage, tellTabs } from './tabs';

/** A change to one record, worked out from whatever is there: first in memory, then from what is stored. */
interface Change<K extends RecordKind = RecordKind> {
  store: K;
  session: Id;
  id: Id;
  /** Memory had the record before this change. */
  isKnown: boolean;
  change: (record: RecordOf[K] | undefined) => RecordOf[K] | undefined;
}

/** What is no change of one record (a file that comes in, a removal, its undo), and must reach the disk in its turn all the same. */
interface Errand {
  /** Undefined when it is about the whole device. */
  session: Id | undefined;
  /** What the other tabs are told when it is done. */
  message: TabMessage;
  run(database: Database): Promise<Result<unknown, StorageProblem>>;
}

type Pending = Change | Errand;

let pending: readonly Pending[] = [];
let isWriting = false;
/** Who waits until nothing of a session is on its way to the disk. */
let waiting: readonly { session: Id; resolve(): void }[] = [];

export const hasPendingChange = (store: RecordKind, session: Id, id: Id): boolean =>
  pending.some(
    (other) =>
      other.session === session && (!('store' in other) || (other.store === store && other.id === id)),
  );

export const hasPending = (session: Id) => pending.some((other) => other.session === session);

/** Resolves when everything made in a session is stored: until then memory knows more than the disk. */
export const whenStored = (session: Id): Promise<void> =>
  hasPending(session)
    ? new Promise((resolve) => {
        waiting = [...waiting, { session, resolve }];
      })
    : Promise.resolve();

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

/**
 * Joins records that came in whole (a file, the demo) with what is here: at once in memory, and then with what is stored at
 * that moment, for another tab may have written meanwhile. Resolves when they are stored, or a failure stopped the queue.
 */
export async function takeIn(theirs: SessionRecords): Promise<void> {
  const { id } = theirs.session;
  const ours = sessionInMemory(id);
  const joined = loadedOf(ours ? mergeSessions(recordsOf(ours), theirs) : theirs, ours?.damagedCount);
  putSession(joined);
  const stored = await sendToDisk({ kind: 'sessionChanged', session: id }, (database) =>
    mergeIntoStored(database, theirs),
  );
  if (stored && sessionInMemory(id) === joined) putSession(loadedOf(stored, joined.damagedCount));
}

/** Queues an errand; resolves with what it answered, or with nothing when a failure stopped the queue: then it still waits there. */
export async function sendToDisk<T>(
  message: TabMessage,
  run: (database: Database) => Promise<Result<T, StorageProblem>>,
): Promise<T | undefined> {
  let value: T | undefined;
  const errand: Errand = {
    session: 'session' in message ? message.session : undefined,
    message,
    async run(database) {
      const done = await run(database);
      if (done.ok) value = done.value;
      return done;
    },
  };
  setPending([...pending, errand]);
  await writePending();
  while (pending.includes(errand) && isWriting) await nextStep();
  return value;
}

function setPending(changes: readonly Pending[]): void {
  pending = changes;
  setPendingCount(pending.length);
  const done = waiting.filter(({ session }) => !hasPending(session));
  waiting = waiting.filter((other) => !done.includes(other));
  for (const { resolve } of done) resolve();
}

async function writePending(): Promise<void> {
  if (isWriting) return;
  isWriting = true;
  try {
    await writeInOrder();
  } finally {
    isWriting = false;
  }
  // Where this went, what was refused before may go as well.
  if (pending.length === 0 && !storageStore.getState().trouble) await storeRefused();
}

async function writeInOrder(): Promise<void> {
  for (;;) {
    const [next] = pending;
    const database = connection();
    if (!next || !database) return;
    const written = await write(next, database);
    // A connection lost on the way has told its own trouble, which stands.
    if (connection()) setTrouble(written.ok ? undefined : written.error.kind);
    if (!written.ok) return;
  }
}

async function write(next: Pending, database: Database): Promise<Result<void, StorageProblem>> {
  if ('run' in next) return runErrand(next, database);
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

async function runErrand(next: Errand, database: Database): Promise<Result<void, StorageProblem>> {
  const done = await next.run(database);
  if (!done.ok) return done;
  setPending(pending.filter((other) => other !== next));
  tellTabs(next.message);
  return success(undefined);
}

/** The disk lacks what we hold: the whole session goes there from memory, with every change that waits already in it. */
async function writeWhole(session: Id, database: Database): Promise<Result<void, StorageProblem>> {
  const loaded = sessionInMemory(session);
  const included = new Set(pending.filter((other) => other.session === session && !('run' in other)));
  const written = loaded && (await writeBack(database, recordsOf(loaded)));
  if (written && !written.ok) return written;
  // What this window merely remembers brings nobody back whom another one removed.
  if (written?.value === 'session') dropSession(session);
  else for (const participant of written?.value ?? []) takeOutParticipant(session, participant);
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

/** Tries again after a failure: reopens the database when it was lost, and writes what is waiting, the settings too. */
export async function retry(): Promise<boolean> {
  if (!(await connect())) return false;
  await readDeviceLock();
  await writePending();
  if (pending.length > 0 || !(await storeRefused())) return false;
  setTrouble(undefined);
  await saveSettings({});
  return storageStore.getState().trouble === undefined;
}

const nextStep = () => new Promise((resolve) => setTimeout(resolve, 2));

/** Resolves when everything made so far is stored, or a failure stopped the queue. @public for whoever must wait: tests. */
export async function settled(): Promise<void> {
  while (isWriting) await nextStep();
}
