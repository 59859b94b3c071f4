import * as z from 'zod/mini';
import { failure, type Result, success } from '#base/result';
import type { ClockState } from '#model/conversation/clock';
import { type Database, type StorageProblem, storageProblemOf } from './database';

const schema = z.object({
  part: z.string(),
  elapsedMs: z.number().check(z.gte(0)),
  startedAt: z.optional(z.iso.datetime()),
});

const keyOf = (session: string) => `clock.${session}`;

/** A session's clock on this device; undefined where there is none, or one that can't be read: it starts anew. */
export async function readClock(database: Database, session: string): Promise<ClockState | undefined> {
  try {
    const parsed = schema.safeParse(await database.get('settings', keyOf(session)));
    return parsed.success ? (parsed.data as ClockState) : undefined;
  } catch {
    return undefined;
  }
}

export async function writeClock(
  database: Database,
  session: string,
  clock: ClockState,
): Promise<Result<void, StorageProblem>> {
  try {
    await database.put('settings', clock, keyOf(session));
    return success(undefined);
  } catch (error) {
    return failure(storageProblemOf(error));
  }
}
