import * as z from 'zod/mini';
import { failure, type Result, success } from '#base/result';
import { LONGEST_WAIT_MS } from '#model/lock/attempts';
import { LEAST_ITERATIONS, type Lock, MOST_ITERATIONS } from '#model/lock/lock';
import { type Database, type StorageProblem, storageProblemOf } from './database';

const hex = (bytes: number) => z.string().check(z.regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`)));

const hashed = z.object({
  salt: hex(16),
  iterations: z.int().check(z.gte(LEAST_ITERATIONS), z.lte(MOST_ITERATIONS)),
  hash: hex(32),
});

/** What can't be read is taken for the careful answer: locked, and the longest wait. */
const lockSchema = z.object({
  pin: z.catch(z.nullable(hashed), null),
  phrase: z.catch(z.nullable(hashed), null),
  isLocked: z.catch(z.boolean(), true),
  locksOnHandOver: z.catch(z.boolean(), true),
  failures: z.catch(z.int().check(z.gte(0)), 0),
  waitMs: z.catch(z.number().check(z.gte(0), z.lte(LONGEST_WAIT_MS)), LONGEST_WAIT_MS),
});

const KEY = 'lock';

/** A lock that nothing can open any more would close the sessions for ever: it counts as none. */
function parseLock(value: unknown): Lock | undefined {
  const parsed = lockSchema.safeParse(value);
  return parsed.success && (parsed.data.pin || parsed.data.phrase) ? parsed.data : undefined;
}

type Stored = Promise<Result<Lock | undefined, StorageProblem>>;

export async function readLock(database: Database): Stored {
  try {
    return success(parseLock(await database.get('settings', KEY)));
  } catch (error) {
    return failure(storageProblemOf(error));
  }
}

/** Changes the lock in one transaction, so that two windows can't both have the last attempt; `undefined` removes it. */
export async function changeLock(
  database: Database,
  change: (lock: Lock | undefined) => Lock | undefined,
): Stored {
  try {
    const transaction = database.transaction('settings', 'readwrite', { durability: 'strict' });
    // It rejects beside the request that failed; that one is told, this one would go unhandled.
    transaction.done.catch(() => {});
    const store = transaction.objectStore('settings');
    const before = parseLock(await store.get(KEY));
    const next = change(before);
    if (!next) await store.delete(KEY);
    else if (next !== before) await store.put(next, KEY);
    await transaction.done;
    return success(next);
  } catch (error) {
    return failure(storageProblemOf(error));
  }
}
