import type { Versioned } from '../record';
import { canonicalJsonOf } from './canonicalJson';
import type { SessionRecords } from './session';

/**
 * The join of two copies of one record: the higher revision, then the later stamp, then the greater canonical JSON.
 * A total order, so the join is commutative, associative and idempotent.
 */
export function laterOf<T extends Versioned>(a: T, b: T): T {
  if (a.revision !== b.revision) return a.revision > b.revision ? a : b;
  if (a.updatedAt !== b.updatedAt) {
    const [timeA, timeB] = [Date.parse(a.updatedAt), Date.parse(b.updatedAt)];
    if (timeA !== timeB) return timeA > timeB ? a : b;
  }
  return isAlike(a, b) || canonicalJsonOf(a) >= canonicalJsonOf(b) ? a : b;
}

/** Whether two JSON values have the same canonical JSON; most copies do, and comparing them costs less than writing both. */
function isAlike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b || Array.isArray(a) !== Array.isArray(b))
    return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every(
      (key) =>
        Object.hasOwn(b, key) &&
        isAlike((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
    )
  );
}

/** The join of two lists of records by id; the answer is in the order of ids, so that merged files are equal byte by byte. */
export function mergeRecords<T extends Versioned>(ours: readonly T[], theirs: readonly T[]): T[] {
  const merged = new Map(ours.map((record) => [record.id, record]));
  for (const record of theirs) {
    const mine = merged.get(record.id);
    merged.set(record.id, mine ? laterOf(mine, record) : record);
  }
  return [...merged.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The join of two copies of one session with all their participants and sorts. */
export const mergeSessions = (ours: SessionRecords, theirs: SessionRecords): SessionRecords => ({
  session: laterOf(ours.session, theirs.session),
  participants: mergeRecords(ours.participants, theirs.participants),
  sorts: mergeRecords(ours.sorts, theirs.sorts),
});

/** What merging `theirs` into `ours` would change, counted for a preview. */
export interface MergeChanges {
  sessionChanges: boolean;
  participants: { added: number; changed: number };
  sorts: { added: number; changed: number };
}

function changesOf<T extends Versioned>(ours: readonly T[], theirs: readonly T[]) {
  const mine = new Map(ours.map((record) => [record.id, record]));
  const changes = { added: 0, changed: 0 };
  for (const record of theirs) {
    const known = mine.get(record.id);
    if (!known) changes.added++;
    else if (laterOf(known, record) !== known) changes.changed++;
  }
  return changes;
}

export const mergeChangesOf = (ours: SessionRecords, theirs: SessionRecords): MergeChanges => ({
  sessionChanges: laterOf(ours.session, theirs.session) !== ours.session,
  participants: changesOf(ours.participants, theirs.participants),
  sorts: changesOf(ours.sorts, theirs.sorts),
});
