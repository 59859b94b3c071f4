import { describe, expect, it } from 'vitest';
import { LONGEST_WAIT_MS, withAttempt } from '#model/lock/attempts';
import { type Lock, newLock } from '#model/lock/lock';
import { changeLock, readLock } from '#storage/lockRepository';
import { fullAfter, opened } from './freshDatabase';

const hashed = { salt: 'ab'.repeat(16), iterations: 600_000, hash: 'cd'.repeat(32) };
const lock: Lock = { ...newLock(hashed, hashed), isLocked: true };

async function reading(value: unknown) {
  const database = await opened();
  await database.put('settings', value, 'lock');
  const read = await readLock(database);
  return read.ok ? read.value : read.error;
}

describe('the lock of this device', () => {
  it('is read back as it was written, and gone when removed', async () => {
    const database = await opened();
    expect(await readLock(database)).toEqual({ ok: true, value: undefined });
    expect(await changeLock(database, () => lock)).toEqual({ ok: true, value: lock });
    expect(await readLock(database)).toEqual({ ok: true, value: lock });
    await changeLock(database, () => undefined);
    expect(await database.getAllKeys('settings')).toEqual([]);
  });

  it('counts each of many attempts made at once', async () => {
    const database = await opened();
    await changeLock(database, () => ({ ...lock, failures: 0 }));
    await Promise.all(
      Array.from({ length: 7 }, () => changeLock(database, (stored) => stored && withAttempt(stored))),
    );
    expect(await readLock(database)).toMatchObject({ value: { failures: 7, waitMs: 120_000 } });
  });

  it.each([
    ['no state', { isLocked: undefined }, { isLocked: true }],
    ['a state that is none', { isLocked: 'no' }, { isLocked: true }],
    ['a wait below nothing', { waitMs: -1 }, { waitMs: LONGEST_WAIT_MS }],
    ['a wait of ten years', { waitMs: 3e11 }, { waitMs: LONGEST_WAIT_MS }],
    ['a wait that is no number', { waitMs: Number.NaN }, { waitMs: LONGEST_WAIT_MS }],
    ['half a failure', { failures: 0.5 }, { failures: 0 }],
    ['a PIN hashed too quickly', { pin: { ...hashed, iterations: 1 } }, { pin: null }],
    ['a PIN that takes a day to check', { pin: { ...hashed, iterations: 1e12 } }, { pin: null }],
    ['a PIN without its salt', { pin: { ...hashed, salt: '' } }, { pin: null }],
    ['a phrase with markup for a hash', { phrase: { ...hashed, hash: '<img>' } }, { phrase: null }],
  ])('with %s is read the careful way, and stays a lock', async (_what, broken, careful) => {
    expect(await reading({ ...lock, ...broken })).toEqual({ ...lock, ...careful });
  });

  it.each([
    [undefined],
    [null],
    [7],
    ['locked'],
    [[]],
    [{}],
    [{ isLocked: true }],
    [{ ...lock, pin: 1, phrase: 2 }],
  ])('is none when nothing could open it: %j', async (junk) => expect(await reading(junk)).toBeUndefined());

  it('says when it can’t be stored, and stays as it was', async () => {
    const database = await opened();
    await changeLock(database, () => lock);
    const full = await changeLock(
      fullAfter(0, database),
      (stored) => stored && { ...stored, isLocked: false },
    );
    expect(full).toEqual({ ok: false, error: { kind: 'full' } });
    expect(await readLock(database)).toEqual({ ok: true, value: lock });
    database.close();
    expect(await readLock(database)).toMatchObject({ ok: false });
  });
});
