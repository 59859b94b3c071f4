import { createStore } from 'zustand/vanilla';
import type { Id } from '#model/record';
import type { Participant, Session, SessionRecords } from '#model/sessions/session';
import type { Sort } from '#model/sorts/sort';

/** A session in memory, its records by id. */
export interface LoadedSession {
  session: Session;
  participants: Record<Id, Participant>;
  sorts: Record<Id, Sort>;
  /** How many stored records could not be read; they are kept as they are. */
  damagedCount: number;
}

interface SessionsState {
  byId: Record<Id, LoadedSession>;
}

/** Ids come from files and addresses: `toString` may be one, and must not find what every object inherits. */
const idMap = <T>(...parts: Record<Id, T>[]): Record<Id, T> => Object.assign(Object.create(null), ...parts);

export const sessionsStore = createStore<SessionsState>(() => ({ byId: idMap() }));

const recordsById = <T extends { id: Id }>(records: readonly T[]): Record<Id, T> =>
  idMap(Object.fromEntries(records.map((record) => [record.id, record])));

export const loadedOf = (records: SessionRecords, damagedCount = 0): LoadedSession => ({
  session: records.session,
  participants: recordsById(records.participants),
  sorts: recordsById(records.sorts),
  damagedCount,
});

export const recordsOf = (loaded: LoadedSession): SessionRecords => ({
  session: loaded.session,
  participants: Object.values(loaded.participants),
  sorts: Object.values(loaded.sorts),
});

export const sessionInMemory = (id: Id): LoadedSession | undefined => sessionsStore.getState().byId[id];

export function putSession(loaded: LoadedSession): void {
  sessionsStore.setState(({ byId }) => ({ byId: idMap(byId, { [loaded.session.id]: loaded }) }));
}

export function dropSession(id: Id): void {
  sessionsStore.setState(({ byId: { [id]: _gone, ...others } }) => ({ byId: idMap(others) }));
}

export function dropAllSessions(): void {
  sessionsStore.setState({ byId: idMap() });
}

export type RecordKind = 'sessions' | 'participants' | 'sorts';
export interface RecordOf {
  sessions: Session;
  participants: Participant;
  sorts: Sort;
}

export function recordInMemory<K extends RecordKind>(kind: K, session: Id, id: Id): RecordOf[K] | undefined {
  const loaded = sessionInMemory(session);
  if (!loaded) return undefined;
  return (kind === 'sessions' ? loaded.session : loaded[kind as 'sorts'][id]) as RecordOf[K] | undefined;
}

export function putRecord<K extends RecordKind>(kind: K, session: Id, record: RecordOf[K]): void {
  const loaded = sessionInMemory(session);
  if (kind === 'sessions') {
    const next = record as Session;
    putSession(
      loaded ? { ...loaded, session: next } : loadedOf({ session: next, participants: [], sorts: [] }),
    );
  } else if (loaded) {
    putSession({ ...loaded, [kind]: idMap<unknown>(loaded[kind as 'sorts'], { [record.id]: record }) });
  }
}

/** A participant taken out with all their sorts, and what others sorted about them; what was taken out comes back for an undo. */
export function takeOutParticipant(
  session: Id,
  participant: Id,
): Pick<SessionRecords, 'participants' | 'sorts'> {
  const loaded = sessionInMemory(session);
  const person = loaded?.participants[participant];
  if (!loaded || !person) return { participants: [], sorts: [] };
  const { [participant]: _gone, ...participants } = loaded.participants;
  const sorts = Object.values(loaded.sorts);
  const isTheirs = (sort: Sort) => sort.participant === participant || sort.about === participant;
  putSession({
    ...loaded,
    participants: idMap(participants),
    sorts: recordsById(sorts.filter((sort) => !isTheirs(sort))),
  });
  return { participants: [person], sorts: sorts.filter(isTheirs) };
}
