import { fiveDomains } from '#assets/texts/boards';
import { whatDrivesUs } from '#assets/texts/recipes';
import type { Id } from '#model/record';
import { nothingRevealed } from '#model/reveal/reveal';
import { newParticipant, newSession } from '#model/sessions/newSession';
import type { Session } from '#model/sessions/session';
import { type Sort, sortIdOf } from '#model/sorts/sort';
import { roomViews } from '#routes/route';
import { putReveal } from '#state/revealStore';
import { loadedOf, putSession } from '#state/sessionsStore';

const AT = '2026-11-23T09:30:00.000Z';
export const [SAFETY, GROWTH, AMBITION] = fiveDomains.domains.map(({ id }) => id) as [Id, Id, Id];

/** One person: how many cards, from the deck's start, they put in each domain; in the end they may not be done. */
export interface Told {
  name: string;
  group?: Id;
  placed?: [domain: Id, count: number][];
  /** The same under the session's second perspective. */
  placedNext?: [domain: Id, count: number][];
  isDone?: boolean;
  favourites?: Id[];
  story?: string;
}

export const deck = whatDrivesUs.cardSet.cards;

/** Puts a session in memory as an open one would be, with the sorts told and every view revealed. */
export function putRoom(told: readonly Told[], change: Partial<Session> = {}, id: Id = 'room'): Id {
  const session: Session = { ...newSession(whatDrivesUs, id, AT, 'nl'), status: 'open', ...change };
  const [first = '', second = ''] = session.perspectives.map((perspective) => perspective.id);
  const participants = told.map(({ name, group }) => newParticipant(name.toLowerCase(), name, group, AT));
  const sorts = told.flatMap((person) => [
    ...(person.placed ? [sortOf(person, first)] : []),
    ...(person.placedNext ? [sortOf({ ...person, placed: person.placedNext }, second)] : []),
  ]);
  putSession(loadedOf({ session, participants, sorts }));
  putReveal(id, { ...nothingRevealed, opened: roomViews });
  return id;
}

function sortOf({ name, placed = [], isDone = true, favourites = [], story }: Told, perspective: Id): Sort {
  const domains = placed.flatMap(([domain, count]) => Array.from({ length: count }, () => domain));
  const placements = Object.fromEntries(
    domains.map((domain, i) => [deck[i]?.id ?? '', { domain, at: i * 1000 }]),
  );
  return {
    id: sortIdOf(name.toLowerCase(), perspective),
    revision: 1,
    updatedAt: AT,
    participant: name.toLowerCase(),
    perspective,
    placements,
    favourites,
    ...(story !== undefined && { story }),
    startedAt: AT,
    ...(isDone && { completedAt: AT }),
  };
}

export function standInForLayout(): void {
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
  };
}
