import { LockSettings } from '#features/lock/LockSettings';
import { SettingsPlace } from '#features/settings/SettingsPlace';

/** Settings leaves a place open for the PIN, which is a feature of its own. */
export const SettingsWithLock = () => <SettingsPlace lockSlot={<LockSettings />} />;
