import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Removed } from '#flows/sessions';
import type { CardOrder } from '#model/placements/cardsFinding';
import type { Id } from '#model/record';
import type { Look } from '#ui/charts/rememberedShares';

/** How the facilitator has set the room; it outlives a change of view, and is forgotten with the window. */
export interface RoomMemory {
  /** Undefined: everyone. */
  group: Id | undefined;
  /** Undefined: the session's first. */
  perspective: Id | undefined;
  /** Between which two perspectives the gap is shown; undefined: the session's first two. */
  ends: readonly [from: Id, to: Id] | undefined;
  look: Look;
  order: CardOrder;
  /** Names beside the fans of those who sort alike, and at stories: only as long as the facilitator wants them. */
  agreementNames: boolean;
  storyNames: boolean;
  /** The one looked at closely among the cards. */
  card: Id | undefined;
  /** The prompt that was chosen; undefined: the first that waits. */
  prompt: Id | undefined;
  /** Which half a narrow screen shows; undefined until the facilitator chooses. */
  section: 'people' | 'results' | undefined;
  /** Whoever was just removed, for as long as it can be undone. */
  removed: Removed | undefined;
}

const fresh: RoomMemory = {
  group: undefined,
  perspective: undefined,
  ends: undefined,
  look: 'sorted',
  order: 'agreed',
  agreementNames: false,
  storyNames: false,
  card: undefined,
  prompt: undefined,
  section: undefined,
  removed: undefined,
};

const memory = createStore<Record<Id, RoomMemory>>(() => ({}));

export const useRoomMemory = (session: Id): RoomMemory =>
  useStore(memory, (rooms) => rooms[session]) ?? fresh;

export const remember = (session: Id, change: Partial<RoomMemory>): void =>
  memory.setState((rooms) => ({ [session]: { ...fresh, ...rooms[session], ...change } }));
