import type { Id, Stamp, Versioned } from '../record';

export const ASIDE = 'aside';

export interface Placement {
  /** A domain's id, or `aside`: this image does not speak to me. */
  domain: Id | typeof ASIDE;
  /** Milliseconds since the sort's start. */
  at: number;
}

/** One participant's sort for one perspective (and, among peers, about one colleague). */
export interface Sort extends Versioned {
  participant: Id;
  perspective: Id;
  about?: Id;
  placements: Record<Id, Placement>;
  impressions?: Record<Id, { yes: boolean | null; ms: number }>;
  favourites: Id[];
  story?: string;
  commitment?: string;
  pulse?: Record<Id, number>;
  startedAt: Stamp;
  completedAt?: Stamp;
}

/** The person a sort speaks of: the colleague it is about, else whoever made it. */
export const subjectOf = (sort: Pick<Sort, 'participant' | 'about'>): Id => sort.about ?? sort.participant;

export const sortIdOf = (participant: Id, perspective: Id, about?: Id): Id =>
  about === undefined ? `${participant}.${perspective}` : `${participant}.${perspective}.${about}`;
