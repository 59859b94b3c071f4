import type { Board } from '../boards/board';
import type { CardSet } from '../cards/card';
import type { Conversation } from '../conversation/conversation';
import type { Id, Stamp, Versioned } from '../record';
import type { Sort } from '../sorts/sort';
import type { Text } from '../text';

export interface Perspective {
  id: Id;
  label: Text;
  prompt: Text;
  about: 'self' | 'team' | 'organisation' | 'customer' | 'peer';
}

export interface Group {
  id: Id;
  label: string;
}

export interface Steps {
  firstImpression: boolean;
  /** How many favourites a participant may choose, 0–5; 0 leaves the step out. */
  favourites: number;
  story: boolean;
  commitment: boolean;
  pulse: boolean;
  /** Whether drive names stand on the cards while sorting; left out: no. An optional addition to version 1. */
  driveNames?: boolean;
}

export interface Privacy {
  identity: 'name' | 'alias' | 'anonymous';
  /** Aggregates of fewer sorts than this stay hidden for a group. */
  minGroupSize: number;
}

export interface Session extends Versioned {
  createdAt: Stamp;
  title: string;
  recipe?: Id;
  status: 'draft' | 'open' | 'closed';
  /** A snapshot: later edits of the board change no old result. */
  board: Board;
  /** A snapshot too. */
  cardSet: CardSet;
  perspectives: Perspective[];
  groups: Group[];
  steps: Steps;
  privacy: Privacy;
  /** Notes, agreements and what was made of the prompts; left out: nothing yet. An optional addition to version 1. */
  conversation?: Conversation;
}

export interface Participant extends Versioned {
  name: string;
  group?: Id;
}

/** A session with all that belongs to it; the shape of a session file without its envelope. */
export interface SessionRecords {
  session: Session;
  participants: Participant[];
  sorts: Sort[];
}

export interface SessionFile extends SessionRecords {
  format: 'waaier-session';
  version: 1;
  exportedAt: Stamp;
}
