import { createStore } from 'zustand/vanilla';
import type { Id } from '#model/record';
import type { Language } from '#model/text';

export interface Settings {
  language: Language;
  theme: 'light' | 'dark' | 'system';
  motion: 'system' | 'reduced';
  /** The session whose turns this tablet is being passed round for; while set, only turn screens open. */
  handedOver: Id | undefined;
}

export const settingsStore = createStore<Settings>(() => ({
  language: 'nl',
  theme: 'light',
  motion: 'system',
  handedOver: undefined,
}));

export const changeSettings = (change: Partial<Settings>) => settingsStore.setState(change);
