import { createStore } from 'zustand/vanilla';
import type { Id } from '#model/record';
import type { Reveal } from '#model/reveal/reveal';

/** What has been revealed of each session in memory; undefined until it has been read. */
export const revealStore = createStore<Readonly<Record<Id, Reveal | undefined>>>(() => ({}));

export const revealOf = (session: Id): Reveal | undefined => revealStore.getState()[session];

export const putReveal = (session: Id, reveal: Reveal | undefined): void =>
  revealStore.setState({ [session]: reveal });
