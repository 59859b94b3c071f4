import { recoveryWords } from '#assets/texts/recoveryWords';
import { failure, type Result, success } from '#base/result';
import { withAttempt, withoutFailures } from '#model/lock/attempts';
import { type Hashed, type Lock, newLock } from '#model/lock/lock';
import { normalisedPhrase, PHRASE_WORDS, phraseOf } from '#model/lock/phrase';
import { changeLockState, lockStore } from '#state/lockStore';
import { settingsStore } from '#state/settingsStore';
import { setTrouble } from '#state/storageStore';
import { changeLock, readLock } from '#storage/lockRepository';
import { canHash, hashSecret, isSecret, randomBytes } from '#storage/secretHash';
import { connection } from './connection';
import { LOCKING, showLock } from './lock';
import { forgetRefused, store } from './refused';
import { tellTabs } from './tabs';

/** Why a secret did not open: it is another one, one has to wait first, or it could not be checked at all. */
export type SecretProblem = { kind: 'wrong' } | { kind: 'waiting' } | { kind: 'unavailable' };
type Checked = Promise<Result<void, SecretProblem>>;

/** Why this browser can't keep a PIN; undefined when it can. */
export const pinObstacle = (): 'insecure' | 'unstored' | undefined =>
  canHash() ? (connection() ? undefined : 'unstored') : 'insecure';

async function change(make: (lock: Lock | undefined) => Lock | undefined): Promise<boolean> {
  const database = connection();
  if (!database) return false;
  const stored = await changeLock(database, make);
  if (stored.ok) {
    forgetRefused(LOCKING);
    showLock(stored.value);
  } else setTrouble(stored.error.kind);
  tellTabs({ kind: 'lockChanged' });
  return stored.ok;
}

/** Checks a PIN; the attempt is counted before it is checked, so that closing the window takes nothing back. */
export async function checkPin(pin: string): Checked {
  const database = connection();
  if (!database || !canHash()) return failure({ kind: 'unavailable' });
  let isTried = false;
  const counted = await changeLock(database, (lock) => {
    isTried = lock !== undefined && lock.waitMs === 0;
    return isTried ? lock && withAttempt(lock) : lock;
  });
  if (!counted.ok) return failure({ kind: 'unavailable' });
  if (counted.value && !isTried) {
    showLock(counted.value);
    return failure({ kind: 'waiting' });
  }
  const isRight = !counted.value || (await matches(pin, counted.value.pin));
  // What the attempt cost is shown with its outcome, not before.
  await change((lock) => lock && (isRight ? withoutFailures(lock) : lock));
  return isRight ? success(undefined) : failure({ kind: 'wrong' });
}

/** Checks a recovery phrase. It carries 64 bits, so trying gets nobody anywhere, and nobody has to wait. */
export async function checkPhrase(text: string): Checked {
  const database = connection();
  const stored = database && canHash() ? await readLock(database) : undefined;
  if (!stored?.ok) return failure({ kind: 'unavailable' });
  if (stored.value && !(await matches(normalisedPhrase(text), stored.value.phrase)))
    return failure({ kind: 'wrong' });
  await change((lock) => lock && withoutFailures(lock));
  return success(undefined);
}

const matches = async (secret: string, hashed: Hashed | null) =>
  hashed !== null && (await isSecret(secret, hashed));

const opened = (lock: Lock | undefined) => lock && { ...lock, isLocked: false };

/** Opens this device, in every window, to whoever knew a secret; this window also when the disk refuses to take it. */
export async function unlock(): Promise<void> {
  if (await change(opened)) return;
  changeLockState({ isLocked: false });
  await store(LOCKING, (database) => changeLock(database, opened));
}

export const makePhrase = (): string[] =>
  phraseOf(randomBytes(PHRASE_WORDS), recoveryWords[settingsStore.getState().language]);

/** Keeps a new PIN and its recovery phrase, as hashes; answers whether they are stored. */
export async function setPin(pin: string, phrase: readonly string[]): Promise<boolean> {
  const [hashedPin, hashedPhrase] = await Promise.all([
    hashSecret(pin),
    hashSecret(normalisedPhrase(phrase.join(' '))),
  ]);
  return change((before) => ({
    ...newLock(hashedPin, hashedPhrase),
    ...(before && { locksOnHandOver: before.locksOnHandOver }),
  }));
}

export const removePin = () => change(() => undefined);

export async function setLocksOnHandOver(locksOnHandOver: boolean): Promise<void> {
  lockStore.setState({ locksOnHandOver });
  const isStored = await change((lock) => lock && { ...lock, locksOnHandOver });
  if (!isStored) lockStore.setState({ locksOnHandOver: !locksOnHandOver });
}
