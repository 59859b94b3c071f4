import { createStore } from 'zustand/vanilla';
import type { ClockState } from '#model/conversation/clock';
import type { Id } from '#model/record';

/** The clocks of the sessions on this device, as stamps: what they show is worked out when it is looked at. */
export const clockStore = createStore<Readonly<Record<Id, ClockState | undefined>>>(() => ({}));

export const putClock = (session: Id, clock: ClockState | undefined): void =>
  clockStore.setState({ [session]: clock });
