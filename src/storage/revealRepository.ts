import * as z from 'zod/mini';
import { failure, type Result, success } from '#base/result';
import { nothingRevealed, type Reveal } from '#model/reveal/reveal';
import { type Database, type StorageProblem, storageProblemOf } from './database';

const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/));
const perhaps = z.catch(z.optional(id), undefined);
/** A rule, a card or domain, perspectives: `split.freedom.me`. */
const promptId = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}(\.[A-Za-z0-9_-]{1,64}){1,3}$/));
const MOST_VIEWS = 32;

/** Whatever can't be read counts as not revealed: a broken record may close something, never open it. */
const schema = z.object({
  opened: z.catch(z.array(id).check(z.maxLength(MOST_VIEWS)), []),
  shown: perhaps,
  isBlank: z.catch(z.boolean(), false),
  sight: z.catch(
    z.object({
      perspective: perhaps,
      group: perhaps,
      look: z.catch(z.enum(['sorted', 'own']), 'sorted'),
      ends: z.catch(z.optional(z.tuple([id, id])), undefined),
      card: perhaps,
      prompt: z.catch(z.optional(promptId), undefined),
    }),
    { ...nothingRevealed.sight, ends: undefined },
  ),
});

/** Reads a stored record; a view that isn't open is not shown either. */
export function parseReveal(value: unknown): Reveal {
  const parsed = schema.safeParse(value);
  if (!parsed.success) return nothingRevealed;
  const { opened, shown, isBlank, sight } = parsed.data;
  return {
    opened,
    shown: shown !== undefined && opened.includes(shown) ? shown : undefined,
    isBlank,
    sight: {
      perspective: sight.perspective,
      group: sight.group,
      look: sight.look,
      ends: sight.ends,
      card: sight.card,
      prompt: sight.prompt,
    },
  };
}

const keyOf = (session: string) => `reveal.${session}`;

/** What of a session has been revealed on this device; nothing when that can't be read. */
export async function readReveal(database: Database, session: string): Promise<Reveal> {
  try {
    return parseReveal(await database.get('settings', keyOf(session)));
  } catch {
    return nothingRevealed;
  }
}

export async function writeReveal(
  database: Database,
  session: string,
  reveal: Reveal | undefined,
): Promise<Result<void, StorageProblem>> {
  try {
    if (reveal) await database.put('settings', reveal, keyOf(session));
    else await database.delete('settings', keyOf(session));
    return success(undefined);
  } catch (error) {
    return failure(storageProblemOf(error));
  }
}
