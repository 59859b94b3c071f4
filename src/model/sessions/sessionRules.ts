import type { Conversation } from '../conversation/conversation';
import type { Id } from '../record';
import { ASIDE, type Sort, sortIdOf } from '../sorts/sort';
import { brokenRule, type FileProblem } from './fileProblem';
import type { Participant, Session, SessionRecords } from './session';

const idsOf = (things: readonly { id: Id }[]) => new Set(things.map((thing) => thing.id));

/** The first id that is there twice; `key` says where in each thing it stands. */
function repeatedIn(
  ids: readonly Id[],
  path: readonly PropertyKey[],
  ...key: PropertyKey[]
): FileProblem | undefined {
  const seen = new Set<Id>();
  for (const [i, id] of ids.entries()) {
    if (seen.has(id)) return brokenRule([...path, i, ...key], { kind: 'duplicate', id });
    seen.add(id);
  }
  return undefined;
}

const duplicateIn = (things: readonly { id: Id }[], path: readonly PropertyKey[]): FileProblem | undefined =>
  repeatedIn(
    things.map(({ id }) => id),
    path,
    'id',
  );

/** Prompts come from the figures and may be gone tomorrow, so what is kept about them refers to nothing else in the file. */
function conversationProblem({ notes, agreements, runningOrder = [], ...marks }: Conversation) {
  const path = ['session', 'conversation'];
  const prompts = notes.map(({ prompt }) => prompt);
  return (
    repeatedIn(marks.pinned, [...path, 'pinned']) ??
    repeatedIn(marks.skipped, [...path, 'skipped']) ??
    repeatedIn(marks.discussed, [...path, 'discussed']) ??
    repeatedIn(prompts, [...path, 'notes'], 'prompt') ??
    duplicateIn(agreements, [...path, 'agreements']) ??
    duplicateIn(runningOrder, [...path, 'runningOrder'])
  );
}

/** What a sort may refer to; gathered once for all sorts of a session. */
interface References {
  session: Session;
  cards: Set<Id>;
  domains: Set<Id>;
  perspectives: Map<Id, Session['perspectives'][number]>;
  participants: Set<Id>;
}

const unresolved = (path: readonly PropertyKey[], id: Id) => brokenRule(path, { kind: 'unresolved', id });

function sessionProblem(session: Session): FileProblem | undefined {
  const { board, cardSet, perspectives, groups, conversation } = session;
  const duplicate =
    duplicateIn(board.domains, ['session', 'board', 'domains']) ??
    duplicateIn(cardSet.cards, ['session', 'cardSet', 'cards']) ??
    duplicateIn(perspectives, ['session', 'perspectives']) ??
    duplicateIn(groups, ['session', 'groups']) ??
    (conversation && conversationProblem(conversation));
  if (duplicate) return duplicate;
  const reserved = board.domains.findIndex((domain) => domain.id === ASIDE);
  return reserved < 0
    ? undefined
    : brokenRule(['session', 'board', 'domains', reserved, 'id'], { kind: 'badId' });
}

function placementProblem(
  sort: Sort,
  refs: References,
  path: readonly PropertyKey[],
): FileProblem | undefined {
  for (const [card, { domain }] of Object.entries(sort.placements)) {
    if (!refs.cards.has(card)) return unresolved([...path, 'placements', card], card);
    if (domain !== ASIDE && !refs.domains.has(domain))
      return unresolved([...path, 'placements', card, 'domain'], domain);
  }
  const impression = Object.keys(sort.impressions ?? {}).find((card) => !refs.cards.has(card));
  return impression === undefined ? undefined : unresolved([...path, 'impressions', impression], impression);
}

function favouriteProblem(
  sort: Sort,
  refs: References,
  path: readonly PropertyKey[],
): FileProblem | undefined {
  const most = refs.session.steps.favourites;
  if (sort.favourites.length > most) return brokenRule([...path, 'favourites'], { kind: 'tooMany', most });
  for (const [i, id] of sort.favourites.entries()) {
    const at = [...path, 'favourites', i];
    if (!refs.cards.has(id)) return unresolved(at, id);
    if (sort.favourites.indexOf(id) < i) return brokenRule(at, { kind: 'favouriteTwice', id });
    const domain = sort.placements[id]?.domain;
    if (domain === undefined || domain === ASIDE) return brokenRule(at, { kind: 'favouriteNotPlaced', id });
  }
  return undefined;
}

function sortProblem(sort: Sort, refs: References, path: readonly PropertyKey[]): FileProblem | undefined {
  const { participant, perspective, about } = sort;
  if (!refs.participants.has(participant)) return unresolved([...path, 'participant'], participant);
  const seenFrom = refs.perspectives.get(perspective);
  if (!seenFrom) return unresolved([...path, 'perspective'], perspective);
  const isAboutPeer = seenFrom.about === 'peer';
  // A sort about nobody, or about oneself, would count as what a colleague sees.
  if (isAboutPeer && about === undefined) return brokenRule([...path, 'about'], { kind: 'missing' });
  if (about === participant) return brokenRule([...path, 'about'], { kind: 'aboutOneself' });
  if (about !== undefined && (!isAboutPeer || !refs.participants.has(about)))
    return unresolved([...path, 'about'], about);
  if (sort.id !== sortIdOf(participant, perspective, about))
    return brokenRule([...path, 'id'], { kind: 'badSortId' });
  return placementProblem(sort, refs, path) ?? favouriteProblem(sort, refs, path);
}

function participantProblem(participants: readonly Participant[], session: Session): FileProblem | undefined {
  const groups = idsOf(session.groups);
  const stray = participants.findIndex(({ group }) => group !== undefined && !groups.has(group));
  return stray < 0
    ? duplicateIn(participants, ['participants'])
    : unresolved(['participants', stray, 'group'], participants[stray]?.group as Id);
}

/** The first rule between records that is broken (references, unique ids, favourites), or nothing. */
export function rulesProblem({ session, participants, sorts }: SessionRecords): FileProblem | undefined {
  const problem =
    sessionProblem(session) ?? participantProblem(participants, session) ?? duplicateIn(sorts, ['sorts']);
  if (problem) return problem;
  const refs: References = {
    session,
    cards: idsOf(session.cardSet.cards),
    domains: idsOf(session.board.domains),
    perspectives: new Map(session.perspectives.map((perspective) => [perspective.id, perspective])),
    participants: idsOf(participants),
  };
  for (const [i, sort] of sorts.entries()) {
    const found = sortProblem(sort, refs, ['sorts', i]);
    if (found) return found;
  }
  return undefined;
}
