import * as z from 'zod/mini';
import { failure, type Result, success } from '#base/result';
import { type Database, type StorageProblem, storageProblemOf } from './database';

/** One setting that can't be read doesn't take the others along. */
const setting = <T extends z.core.$ZodType>(type: T) => z.optional(z.catch(z.optional(type), undefined));

const settingsSchema = z.object({
  language: setting(z.enum(['nl', 'en'])),
  theme: setting(z.enum(['light', 'dark', 'system'])),
  motion: setting(z.enum(['system', 'reduced'])),
  /** The session whose turns this tablet is being passed round for; while set, only turn screens open. */
  handedOver: setting(z.nullable(z.string())),
});
export type StoredSettings = z.infer<typeof settingsSchema>;

const KEY = 'device';

/** A setting that can't be read falls back to its default: nothing of a workshop hangs on it. */
export async function readSettings(database: Database): Promise<StoredSettings> {
  try {
    const parsed = settingsSchema.safeParse((await database.get('settings', KEY)) ?? {});
    return parsed.success ? parsed.data : {};
  } catch {
    return {};
  }
}

export async function writeSettings(
  database: Database,
  settings: StoredSettings,
): Promise<Result<void, StorageProblem>> {
  try {
    await database.put('settings', settings, KEY);
    return success(undefined);
  } catch (error) {
    return failure(storageProblemOf(error));
  }
}
