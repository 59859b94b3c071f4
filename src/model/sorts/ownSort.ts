import type { Id } from '../record';
import type { Perspective } from '../sessions/session';
import { decidedCountOf } from './placing';
import { type Sort, sortIdOf } from './sort';

type SortsById = Readonly<Record<Id, Sort>>;

/** Records never change in place, so that what was looked up once holds as long as they live: a list of thousands asks for each of them. */
const peerSortsOf = new WeakMap<SortsById, Map<Id, Sort>>();

/** Whether a sort among peers counts as begun: without a card its owner may still choose somebody else. */
const isBegun = (sort: Sort) => decidedCountOf(sort) > 0 || sort.completedAt !== undefined;

/** One colleague a person; where two tablets made two, the one to go on with, and the same for both: unfinished first, then by id. */
const goesFirst = (a: Sort, b: Sort): boolean => {
  if ((a.completedAt === undefined) !== (b.completedAt === undefined)) return a.completedAt === undefined;
  return a.id < b.id;
};

function indexed(sorts: SortsById): Map<Id, Sort> {
  const byOwner = new Map<Id, Sort>();
  for (const sort of Object.values(sorts)) {
    if (sort.about === undefined || !isBegun(sort)) continue;
    const key = sortIdOf(sort.participant, sort.perspective);
    const other = byOwner.get(key);
    if (!other || goesFirst(sort, other)) byOwner.set(key, sort);
  }
  peerSortsOf.set(sorts, byOwner);
  return byOwner;
}

/** What a participant has sorted under a perspective, among peers whoever it is about; undefined where they have not begun. */
export function ownSortOf(
  sorts: SortsById,
  participant: Id,
  { id, about }: Pick<Perspective, 'id' | 'about'>,
): Sort | undefined {
  const key = sortIdOf(participant, id);
  return about === 'peer' ? (peerSortsOf.get(sorts) ?? indexed(sorts)).get(key) : sorts[key];
}
