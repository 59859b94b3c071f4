import { describe, expect, it } from 'vitest';
import type { Database } from '#storage/database';
import { removeParticipant } from '#storage/removeRecords';
import { changeRecord, mergeIntoStored, readSession, readSessions } from '#storage/sessionRepository';
import { aSort, someRecords } from '#test/support/builders';
import { opened } from './freshDatabase';

const records = someRecords();
const id = records.session.id;
const key: [string, string] = [id, 'anna.me'];
const half = { id: 'anna.me', participant: 'anna', placements: 'gone' };

async function withDamaged(...values: unknown[]): Promise<Database> {
  const database = await opened();
  await mergeIntoStored(database, records);
  for (const [i, value] of values.entries())
    await database.put('sorts', value as never, i === 0 ? key : [id, `odd-${i}`]);
  return database;
}

async function stored(database: Database) {
  const read = await readSession(database, id);
  if (!read.ok || !read.value) throw new Error('The session is gone.');
  return read.value;
}

describe('a damaged record', () => {
  it('is kept and reported, and the others are read', async () => {
    const database = await withDamaged(half);
    const { sorts, damaged } = await stored(database);
    expect(sorts.map((sort) => sort.id)).toEqual(['anna.peer.bram', 'bram.me']);
    expect(damaged).toEqual([
      {
        store: 'sorts',
        id: 'anna.me',
        problem: { kind: 'brokenRule', path: 'revision', rule: { kind: 'missing' } },
      },
    ]);
    expect(await database.get('sorts', key)).toEqual(half);
  });

  it('may be anything at all', async () => {
    const { damaged, sorts } = await stored(await withDamaged(null, 7, 'x', [], new Date(0)));
    expect(damaged).toHaveLength(5);
    expect(sorts).toHaveLength(2);
  });

  it('is reported among the sessions, beside the good ones', async () => {
    const database = await withDamaged();
    await database.put('sessions', { id: 'broken', title: 7 } as never);
    const read = await readSessions(database);
    expect(read.ok && read.value.records.map((session) => session.id)).toEqual([id]);
    expect(read.ok && read.value.damaged.map((record) => record.id)).toEqual(['broken']);
    expect(await readSession(database, 'broken')).toMatchObject({ ok: false, error: { kind: 'refused' } });
  });

  it('stays where it is when a file is merged that does not know it', async () => {
    const database = await withDamaged(half, { id: 5 }, null);
    const merged = await mergeIntoStored(database, {
      ...records,
      sorts: [aSort('chris', { play: 'growth' })],
    });
    expect(merged).toMatchObject({ ok: true });
    expect((await stored(database)).damaged).toHaveLength(3);
    expect(await database.get('sorts', key)).toEqual(half);
    expect((await stored(database)).sorts.map((sort) => sort.id)).toContain('chris.me');
  });

  it('gives way to the good copy in a file', async () => {
    const database = await withDamaged(half);
    await database.put('sessions', { id, title: 7 } as never);
    expect(await mergeIntoStored(database, records)).toMatchObject({ ok: true });
    expect(await stored(database)).toEqual({ ...records, damaged: [] });
  });

  it('steps aside for a new one, and is still kept', async () => {
    const database = await withDamaged(half);
    const made = aSort('anna');
    const changed = await changeRecord(database, 'sorts', id, 'anna.me', false, (sort) => sort ?? made);
    expect(changed).toEqual({ ok: true, value: { record: { ...made, revision: 1 }, isLost: false } });
    const { sorts, damaged } = await stored(database);
    expect(sorts[0]).toEqual(made);
    expect(damaged.map((record) => record.id)).toEqual(['anna.me']);
    expect(await database.getAll('sorts')).toContainEqual(half);
  });

  it('goes when its owner is removed, and stands in nobody’s way', async () => {
    const database = await withDamaged(half, null, 7);
    await changeRecord(database, 'sorts', id, 'anna.me', false, (sort) => sort ?? aSort('anna'));
    expect(await removeParticipant(database, id, 'anna')).toMatchObject({ ok: true });
    expect(await database.getAll('sorts')).toEqual([records.sorts[2], null, 7]);
  });
});
