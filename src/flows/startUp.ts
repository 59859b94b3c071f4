import { registerSW } from 'virtual:pwa-register';
import { loadTexts } from '#i18n/texts';
import type { Language } from '#model/text';
import { changeSettings, settingsStore } from '#state/settingsStore';
import { setUpdateReady, storageStore } from '#state/storageStore';
import { connect } from './connection';
import { startLock } from './lock';
import { followOtherTabs } from './openSession';
import { readDeviceSettings } from './settings';
import { forgetWhenAlone, joinWindows } from './windows';

/** The first of the browser's languages that is one of ours. */
const browserLanguage = (): Language => {
  const tag = navigator.languages.find((language) => /^(nl|en)\b/i.test(language));
  return tag?.toLowerCase().startsWith('nl') ? 'nl' : 'en';
};

let activateUpdate: (() => Promise<void>) | undefined;

/**
 * Everything that must be known before the first screen: the device's settings and its database. While an older window keeps that
 * from being opened, not even the lock is known, and nothing can be shown but why: `onHeldUp` does.
 */
export async function startUp(onHeldUp: () => void): Promise<void> {
  changeSettings({ language: browserLanguage() });
  // Before anything is read: what this window holds in memory from here on, the others know of.
  await joinWindows();
  const isHeldUp = () => storageStore.getState().trouble === 'blocked';
  const stopWatching = storageStore.subscribe(async () => {
    if (isHeldUp() && (await loadTexts(settingsStore.getState().language)) && isHeldUp()) onHeldUp();
  });
  await connect();
  stopWatching();
  await readDeviceSettings();
  await loadTexts(settingsStore.getState().language);
  await startLock();
  followOtherTabs();
  void forgetWhenAlone();
}

/** Makes the app work offline, and says so when a new version waits; it takes over only when asked. */
export function serveOffline(): void {
  const update = registerSW({ onNeedRefresh: setUpdateReady });
  activateUpdate = () => update(true);
}

export const takeUpdate = () => activateUpdate?.();

/** Asks the browser not to evict what is stored; it may say no. */
export const askToPersist = async (): Promise<boolean> =>
  (await navigator.storage?.persist?.().catch(() => false)) ?? false;
