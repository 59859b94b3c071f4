import type { Result } from '#base/result';
import { setTrouble } from '#state/storageStore';
import type { Database, StorageProblem } from '#storage/database';
import { connection } from './connection';

/** Writes the state of now, whatever it was when it was first refused. */
type Write = (database: Database) => Promise<Result<unknown, StorageProblem>>;

/**
 * What the disk did not take and is no record of a session: the lock, what is revealed, the clock. Memory knows better until it does,
 * so nothing of it may be read back meanwhile.
 */
const refused = new Map<string, Write>();

export const isRefused = (what: string): boolean => refused.has(what);

/** For what has been decided anew since, and stored by another way. */
export const forgetRefused = (what: string): void => void refused.delete(what);

/** Stores something at once; when that fails, again whenever somebody tries again or the disk takes other things. */
export async function store(what: string, write: Write): Promise<boolean> {
  refused.set(what, write);
  const database = connection();
  if (!database) return false;
  const written = await write(database);
  if (!written.ok) setTrouble(written.error.kind);
  // A later change of the same may have been refused meanwhile.
  else if (refused.get(what) === write) refused.delete(what);
  return written.ok;
}

/** Tries everything again that was refused; stops at the first that still is. */
export async function storeRefused(): Promise<boolean> {
  for (const [what, write] of refused) if (!(await store(what, write))) return false;
  return true;
}
