import { type FileProblem, problemOf } from '#model/sessions/fileProblem';
import type { Participant, Session } from '#model/sessions/session';
import { participantSchema, sessionSchema, sortSchema } from '#model/sessions/sessionSchema';
import type { Sort } from '#model/sorts/sort';

/** A record that can no longer be read: it stays where it is, and is shown, never replaced by an empty one. */
export interface DamagedRecord {
  store: 'sessions' | 'participants' | 'sorts';
  id: string;
  problem: FileProblem;
}

type Parsed<T> = { record: T } | { damaged: DamagedRecord };

const parserOf =
  <T>(
    store: DamagedRecord['store'],
    schema: typeof sessionSchema | typeof participantSchema | typeof sortSchema,
  ) =>
  (value: unknown): Parsed<T> => {
    const parsed = schema.safeParse(value, { reportInput: true });
    if (parsed.success) return { record: parsed.data as T };
    const id = String((value as { id?: unknown } | undefined)?.id ?? '?');
    return { damaged: { store, id, problem: problemOf(parsed.error) } };
  };

export const parseSession = parserOf<Session>('sessions', sessionSchema);
export const parseParticipant = parserOf<Participant>('participants', participantSchema);
export const parseSort = parserOf<Sort>('sorts', sortSchema);

/** Reads a list of stored values into records and the damaged ones among them. */
export function parseAll<T>(values: readonly unknown[], parse: (value: unknown) => Parsed<T>) {
  const records: T[] = [];
  const damaged: DamagedRecord[] = [];
  for (const value of values) {
    const parsed = parse(value);
    if ('record' in parsed) records.push(parsed.record);
    else damaged.push(parsed.damaged);
  }
  return { records, damaged };
}
