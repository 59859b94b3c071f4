import type { Recipe } from '#model/recipes/recipe';
import type { Id } from '#model/record';
import { newParticipant, newSession } from '#model/sessions/newSession';
import type { Participant, Session, SessionRecords } from '#model/sessions/session';
import { subjectOf } from '#model/sorts/sort';
import {
  dropSession,
  loadedOf,
  putRecord,
  putSession,
  recordsOf,
  sessionInMemory,
  takeOutParticipant,
} from '#state/sessionsStore';
import { settingsStore } from '#state/settingsStore';
import { removeParticipant, removeSession, restoreRecords } from '#storage/removeRecords';
import { change, sendToDisk } from './autosave';
import { newId, now } from './clock';
import { forgetWhenAlone } from './windows';

export function createSession(recipe: Recipe): Id {
  const id = newId();
  const made = newSession(recipe, id, now(), settingsStore.getState().language);
  change('sessions', id, id, (stored) => stored ?? made);
  return id;
}

/** Changes the session's own record: title, groups, steps, privacy. */
export const changeSession = (id: Id, make: (session: Session) => Session): void =>
  change('sessions', id, id, (stored) => stored && { ...make(stored), updatedAt: now() });

export function addParticipant(session: Id, name: string, group?: Id): Id {
  const id = newId();
  const made = newParticipant(id, name.trim(), group, now());
  change('participants', session, id, (stored) => stored ?? made);
  return id;
}

export const changeParticipant = (
  session: Id,
  id: Id,
  make: (participant: Participant) => Participant,
): void => change('participants', session, id, (stored) => stored && { ...make(stored), updatedAt: now() });

/** What a removal took out, kept until it is undone or forgotten. */
export interface Removed {
  session: Id;
  records: { session?: Session; participants: Participant[]; sorts: SessionRecords['sorts'] };
}

export async function deleteParticipant(session: Id, participant: Id): Promise<Removed> {
  const inMemory = takeOutParticipant(session, participant);
  const stored = await sendToDisk({ kind: 'sessionChanged', session }, (database) =>
    removeParticipant(database, session, participant),
  );
  void forgetWhenAlone();
  return { session, records: stored && stored.participants.length > 0 ? stored : inMemory };
}

export async function deleteSession(id: Id): Promise<Removed | undefined> {
  const loaded = sessionInMemory(id);
  if (!loaded) return undefined;
  dropSession(id);
  await sendToDisk({ kind: 'sessionChanged', session: id }, (database) => removeSession(database, id));
  void forgetWhenAlone();
  return { session: id, records: recordsOf(loaded) };
}

/** Puts back what was removed, in memory and on disk. */
export async function undoRemoval({ session, records }: Removed): Promise<void> {
  if (records.session) putSession(loadedOf({ ...records, session: records.session }));
  for (const participant of records.participants) putRecord('participants', session, participant);
  // What a colleague sorted about them comes back only where the colleague is still there.
  const people = sessionInMemory(session)?.participants ?? {};
  const sorts = records.sorts.filter((sort) => sort.participant in people && subjectOf(sort) in people);
  for (const sort of sorts) putRecord('sorts', session, sort);
  await sendToDisk({ kind: 'sessionChanged', session }, (database) =>
    restoreRecords(database, session, { ...records, sorts }),
  );
}
