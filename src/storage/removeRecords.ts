import type { Participant, Session, SessionRecords } from '#model/sessions/session';
import type { Sort } from '#model/sorts/sort';
import { type Database, sessionRange } from './database';
import { addRemovals, forgetRemovals, withdrawRemovals } from './removals';
import { asideKeyOf, put, putAll, stores, type Writing, writeTo } from './transaction';

/** Removes a participant with all their sorts, and what others sorted about them; what was removed comes back, so that it can be undone. */
export const removeParticipant = (database: Database, session: string, participant: string) =>
  writeTo(database, async (transaction) => {
    const people = transaction.objectStore('participants');
    const turns = transaction.objectStore('sorts');
    const [person, sorts, keys] = await Promise.all([
      people.get([session, participant]),
      turns.getAll(sessionRange(session)),
      turns.getAllKeys(sessionRange(session)),
    ]);
    // A damaged sort may be anything at all, and goes with its owner too.
    const isTheirs = (sort: Sort | null | undefined) =>
      sort?.participant === participant || sort?.about === participant;
    await Promise.all([
      people.delete([session, participant]),
      people.delete(asideKeyOf(session, participant)),
      ...keys.filter((_key, i) => isTheirs(sorts[i])).map((key) => turns.delete(key)),
    ]);
    await addRemovals(transaction, { participants: [participant] });
    return { participants: person ? [person] : [], sorts: sorts.filter(isTheirs) };
  });

/** With what the device keeps beside it, under keys like `reveal.<id>`. */
async function deleteSession(transaction: Writing, id: string): Promise<void> {
  const settings = transaction.objectStore('settings');
  const beside = (await settings.getAllKeys()).filter((key) => key.endsWith(`.${id}`));
  await Promise.all([
    ...beside.map((key) => settings.delete(key)),
    transaction.objectStore('sessions').delete(id),
    transaction.objectStore('participants').delete(sessionRange(id)),
    transaction.objectStore('sorts').delete(sessionRange(id)),
  ]);
  await addRemovals(transaction, { sessions: [id] });
}

export const removeSession = (database: Database, id: string) =>
  writeTo(database, (transaction) => deleteSession(transaction, id));

/** Puts another session in the place of one, all or nothing. */
export const replaceSession = (database: Database, id: string, records: SessionRecords) =>
  writeTo(database, async (transaction) => {
    await deleteSession(transaction, id);
    await put(transaction, 'sessions', records.session.id, records.session);
    await putAll(transaction, records.session.id, records);
  });

export const removeEverything = (database: Database) =>
  writeTo(database, async (transaction) => {
    const sessions = await transaction.objectStore('sessions').getAllKeys();
    await Promise.all(stores.map((name) => transaction.objectStore(name).clear()));
    await addRemovals(transaction, { sessions });
  });

/** No other window is left that could hold something removed. */
export const forgetRemoved = (database: Database) => writeTo(database, forgetRemovals);

/** Puts back what a removal took out. */
export const restoreRecords = (
  database: Database,
  session: string,
  records: { session?: Session; participants: Participant[]; sorts: Sort[] },
) =>
  writeTo(database, async (transaction) => {
    const people = records.participants.map(({ id }) => id);
    await withdrawRemovals(transaction, session, people);
    if (records.session) await put(transaction, 'sessions', session, records.session);
    await putAll(transaction, session, records);
  });
