import type { Id, Stamp } from '../record';
import { sortIdOf, subjectOf } from '../sorts/sort';
import type { Participant, Session, SessionRecords } from './session';

/**
 * A session reduced to what its figures need: nobody's name, sentence, commitment or note, no moment of anyone's turn, and only finished sorts.
 * People become p1, p2 … in the order of new ids, which are random and so tell nothing; the session gets a new id too, so that an older file
 * can't be merged back into it. `newId` answers another id each time.
 */
export function figuresOnly(records: SessionRecords, newId: () => Id, at: Stamp): SessionRecords {
  const { session } = records;
  const finished = records.sorts.filter(({ completedAt }) => completedAt !== undefined);
  // Whoever a finished sort is about stays too, or it would be about nobody.
  const counted = new Set(finished.flatMap((sort) => [sort.participant, subjectOf(sort)]));
  const newIdByOld = new Map(records.participants.map(({ id }) => [id, newId()]));
  const renewed = (id: Id): Id => newIdByOld.get(id) ?? newId();
  const participants = records.participants
    .filter(({ id }) => counted.has(id))
    .map(({ id, group }) => ({ id: renewed(id), group }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, group }, i): Participant => {
      return { id, revision: 1, updatedAt: at, name: `p${i + 1}`, ...(group !== undefined && { group }) };
    });
  const sorts = finished.map(({ story: _story, commitment: _commitment, about, ...sort }) => {
    const participant = renewed(sort.participant);
    const peer = about === undefined ? undefined : renewed(about);
    return {
      ...sort,
      id: sortIdOf(participant, sort.perspective, peer),
      participant,
      ...(peer !== undefined && { about: peer }),
      revision: 1,
      updatedAt: at,
      startedAt: session.createdAt,
      completedAt: session.createdAt,
    };
  });
  sorts.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { session: bareSession(session, newId(), at), participants, sorts };
}

/** Named field by field, so that what a later version adds to a session stays out until somebody decides otherwise. */
const bareSession = (session: Session, id: Id, at: Stamp): Session => ({
  id,
  revision: 1,
  createdAt: session.createdAt,
  updatedAt: at,
  title: session.title,
  ...(session.recipe !== undefined && { recipe: session.recipe }),
  status: 'closed',
  board: session.board,
  cardSet: session.cardSet,
  perspectives: session.perspectives,
  groups: session.groups,
  steps: session.steps,
  privacy: { ...session.privacy, identity: 'anonymous' },
});
