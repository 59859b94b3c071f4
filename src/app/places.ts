import { type ComponentType, lazy } from 'react';
import { loadAllTexts } from '#i18n/texts';
import type { Route } from '#routes/route';
import { settingsStore } from '#state/settingsStore';

/** The code of each place, fetched when somebody goes there. */
const code = {
  home: () => import('#features/home/HomePlace').then((m) => m.HomePlace),
  handOver: () => import('#features/handOver/HandOverPlace').then((m) => m.HandOverPlace),
  turn: () => import('#features/turn/TurnPlace').then((m) => m.TurnPlace),
  setup: () => import('#features/setup/SetupPlace').then((m) => m.SetupPlace),
  room: () => import('./RoomWithExport').then((m) => m.RoomWithExport),
  summary: () => import('#features/summary/SummaryPlace').then((m) => m.SummaryPlace),
  present: () => import('#features/present/PresentPlace').then((m) => m.PresentPlace),
  settings: () => import('./SettingsWithLock').then((m) => m.SettingsWithLock),
};

/** Fetches a place's code while what it shows is still being read. A failure is told where the place is opened. */
export function fetchPlace(place: Route['place']): void {
  if (place !== 'unknown') (code[place]() as Promise<unknown>).catch(() => {});
}

const placeOf = <P extends object>(load: () => Promise<ComponentType<P>>) =>
  lazy(async () => ({ default: await load() }));

/** A facilitator's place opens together with its texts, which nobody waits for before the first card. */
const placeWithTexts = <P extends object>(load: () => Promise<ComponentType<P>>) =>
  lazy(async () => {
    const [component] = await Promise.all([load(), loadAllTexts(settingsStore.getState().language)]);
    return { default: component };
  });

export const HomePlace = placeOf(code.home);
export const HandOverPlace = placeOf(code.handOver);
export const TurnPlace = placeOf(code.turn);
export const SetupPlace = placeWithTexts(code.setup);
export const RoomPlace = placeWithTexts(code.room);
export const SummaryPlace = placeWithTexts(code.summary);
export const PresentPlace = placeWithTexts(code.present);
export const SettingsPlace = placeWithTexts(code.settings);
export const LockPlace = placeWithTexts(() => import('#features/lock/LockPlace').then((m) => m.LockPlace));
