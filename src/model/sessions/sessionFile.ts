import type { Id, Stamp } from '../record';
import { isPlaced } from '../sorts/placing';
import { ASIDE, type Sort } from '../sorts/sort';
import { canonicalJsonOf } from './canonicalJson';
import { FILE_FORMAT, FILE_VERSION } from './limits';
import type { Session, SessionFile, SessionRecords } from './session';

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
const idsOf = (things: readonly { id: Id }[]) => new Set(things.map((thing) => thing.id));

/** Whether a session knows who sorted, from which perspective, and about whom. */
function sortFilterOf({ perspectives }: Session, people: ReadonlySet<Id>) {
  const aboutById = new Map(perspectives.map(({ id, about }) => [id, about]));
  return ({ participant, perspective, about }: Sort): boolean =>
    people.has(participant) &&
    aboutById.has(perspective) &&
    (aboutById.get(perspective) === 'peer'
      ? about !== undefined && about !== participant && people.has(about)
      : about === undefined);
}

/** Reduces a sort to the cards and domains a session knows. */
function sortResolverOf({ board, cardSet, steps }: Session) {
  const domains = idsOf(board.domains).add(ASIDE);
  const cards = idsOf(cardSet.cards);
  const known = <T>(byCard: Record<Id, T>, isKnown: (value: T) => boolean = () => true) =>
    Object.fromEntries(Object.entries(byCard).filter(([card, value]) => cards.has(card) && isKnown(value)));
  return ({ impressions, ...sort }: Sort): Sort => {
    const placements = known(sort.placements, ({ domain }) => domains.has(domain));
    const favourites = sort.favourites.filter((card) => isPlaced({ ...sort, placements }, card));
    return {
      ...sort,
      placements,
      ...(impressions && { impressions: known(impressions) }),
      favourites: favourites.slice(0, steps.favourites),
    };
  };
}

/**
 * The records of a session as a file that keeps every rule: after a merge of two devices a record may refer to something
 * only the losing copy of the session knew (a group, a perspective, a card); what can't be resolved stays out.
 */
export function sessionFileOf(records: SessionRecords, exportedAt: Stamp): SessionFile {
  const { session } = records;
  const groups = idsOf(session.groups);
  const participants = records.participants.map(({ group, ...participant }) =>
    group !== undefined && groups.has(group) ? { ...participant, group } : participant,
  );
  const sorts = records.sorts.filter(sortFilterOf(session, idsOf(participants))).map(sortResolverOf(session));
  return {
    format: FILE_FORMAT,
    version: FILE_VERSION,
    exportedAt,
    session,
    participants: participants.sort(byId),
    sorts: sorts.sort(byId),
  };
}

/** The text of a session file; equal records give equal bytes but for `exportedAt`. */
export const sessionFileText = (file: SessionFile): string => canonicalJsonOf(file);
