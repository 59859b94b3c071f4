import { expect, it } from 'vitest';
import { readClock, writeClock } from '#storage/clockRepository';
import { opened } from './freshDatabase';

it('keeps a running clock as it was started, one a session', async () => {
  const database = await opened();
  const clock = { part: 'talk', elapsedMs: 900, startedAt: '2026-11-24T09:00:00.000Z' };
  expect(await writeClock(database, 'one', clock)).toEqual({ ok: true, value: undefined });
  expect(await readClock(database, 'one')).toEqual(clock);
  expect(await readClock(database, 'other')).toBeUndefined();
});

it.each([
  { part: 7, elapsedMs: 0 },
  { part: 'talk', elapsedMs: -1 },
  { part: 'talk', elapsedMs: 0, startedAt: 'noon' },
  'broken',
])('takes a clock that cannot be read for none: %j', async (stored) => {
  const database = await opened();
  await database.put('settings', stored, 'clock.one');
  expect(await readClock(database, 'one')).toBeUndefined();
});
