import type { IDBPTransaction } from 'idb';
import * as z from 'zod/mini';
import type { Id } from '#model/record';
import type { WaaierSchema } from './database';

/**
 * What was removed while another window may still hold it in memory: a window that finds its records gone can so tell a removal,
 * which it follows, from a disk that lost them, which it makes good. Random ids only, kept until one window is left.
 */
export interface Removals {
  sessions: Id[];
  participants: Id[];
}

const removalsSchema = z.object({
  sessions: z.catch(z.array(z.string()), []),
  participants: z.catch(z.array(z.string()), []),
});

const KEY = 'removed';
const none: Removals = { sessions: [], participants: [] };

type WithSettings = IDBPTransaction<
  WaaierSchema,
  ('sessions' | 'participants' | 'sorts' | 'settings')[],
  'readwrite'
>;

export async function readRemovals(transaction: WithSettings): Promise<Removals> {
  const parsed = removalsSchema.safeParse(await transaction.objectStore('settings').get(KEY));
  return parsed.success ? parsed.data : none;
}

async function writeRemovals(transaction: WithSettings, { sessions, participants }: Removals): Promise<void> {
  const store = transaction.objectStore('settings');
  if (sessions.length + participants.length === 0) await store.delete(KEY);
  else await store.put({ sessions, participants }, KEY);
}

export async function addRemovals(transaction: WithSettings, added: Partial<Removals>): Promise<void> {
  const before = await readRemovals(transaction);
  await writeRemovals(transaction, {
    sessions: [...new Set([...before.sessions, ...(added.sessions ?? [])])],
    participants: [...new Set([...before.participants, ...(added.participants ?? [])])],
  });
}

/** Records that somebody brings back on purpose, by undoing or from a file, are removed no longer. */
export async function withdrawRemovals(transaction: WithSettings, session: Id, participants: readonly Id[]) {
  const before = await readRemovals(transaction);
  if (before.sessions.length + before.participants.length === 0) return;
  const back = new Set(participants);
  await writeRemovals(transaction, {
    sessions: before.sessions.filter((id) => id !== session),
    participants: before.participants.filter((id) => !back.has(id)),
  });
}

export const forgetRemovals = (transaction: WithSettings) => writeRemovals(transaction, none);
