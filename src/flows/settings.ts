import { loadTexts } from '#i18n/texts';
import { changeSettings, type Settings, settingsStore } from '#state/settingsStore';
import { setTrouble } from '#state/storageStore';
import { readSettings, writeSettings } from '#storage/settingsRepository';
import { connection } from './connection';
import { tellTabs } from './tabs';

export async function readDeviceSettings(): Promise<void> {
  const database = connection();
  if (!database) return;
  const { handedOver, ...stored } = await readSettings(database);
  if (stored.language && !(await loadTexts(stored.language))) stored.language = undefined;
  changeSettings({ ...definedOf(stored), handedOver: handedOver ?? undefined });
}

/** Changes settings at once, and keeps them for the next time; a language whose texts can't be had is not taken. */
export async function saveSettings(change: Partial<Settings>): Promise<void> {
  if (change.language && !(await loadTexts(change.language))) return;
  changeSettings(change);
  const database = connection();
  if (!database) return;
  const written = await writeSettings(database, settingsStore.getState());
  if (!written.ok) setTrouble(written.error.kind);
  tellTabs({ kind: 'settingsChanged' });
}

/** Left-out settings keep what the device suggests. */
const definedOf = <T extends object>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
