import { describe, expect, it } from 'vitest';
import { figuresOnly } from '#model/sessions/figuresOnly';
import type { SessionRecords } from '#model/sessions/session';
import { withPlacement } from '#model/sorts/placing';
import type { Database } from '#storage/database';
import {
  forgetRemoved,
  removeEverything,
  removeParticipant,
  removeSession,
  replaceSession,
  restoreRecords,
} from '#storage/removeRecords';
import {
  changeRecord,
  mergeIntoStored,
  readSession,
  readSessions,
  writeBack,
} from '#storage/sessionRepository';
import { aParticipant, aSession, aSort, minutesLater, newIds, someRecords } from '#test/support/builders';
import { freshName, fullAfter, opened } from './freshDatabase';

const records = someRecords();
const id = records.session.id;
const [anna] = records.sorts as [SessionRecords['sorts'][number]];

async function withRecords(name = freshName()): Promise<Database> {
  const database = await opened(name);
  expect(await mergeIntoStored(database, records)).toMatchObject({ ok: true });
  return database;
}

async function stored(database: Database, session = id) {
  const read = await readSession(database, session);
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
}

const renamed = (database: Database, title: string) =>
  changeRecord(database, 'sessions', id, id, true, (session) => session && { ...session, title });

describe('a stored session', () => {
  it('is read back whole', async () => {
    const database = await withRecords();
    expect(await stored(database)).toEqual({ ...records, damaged: [] });
    expect(await readSessions(database)).toEqual({
      ok: true,
      value: { records: [records.session], damaged: [] },
    });
  });

  it('is none of its neighbours', async () => {
    const database = await withRecords();
    const next = aSession({ id: 'session-10' });
    await mergeIntoStored(database, { session: next, participants: [aParticipant('dora')], sorts: [] });
    expect(await stored(database)).toEqual({ ...records, damaged: [] });
    expect((await stored(database, 'session-10'))?.participants.map((person) => person.id)).toEqual(['dora']);
  });

  it('is nothing when it is not there', async () => {
    expect(await readSession(await opened(), id)).toEqual({ ok: true, value: undefined });
  });

  it('is still there when the database is opened again', async () => {
    const name = freshName();
    (await withRecords(name)).close();
    expect(await stored(await opened(name))).toEqual({ ...records, damaged: [] });
  });
});

describe('a change of one record', () => {
  it('starts from what is stored', async () => {
    const database = await withRecords();
    const changed = await changeRecord(
      database,
      'sorts',
      id,
      anna.id,
      true,
      (sort) => sort && { ...sort, favourites: [] },
    );
    const after = { ...anna, favourites: [], revision: 2 };
    expect(changed).toEqual({ ok: true, value: { record: after, isLost: false } });
    expect((await stored(database))?.sorts[0]).toEqual(after);
  });

  it('raises the revision by one, whatever the change made of it', async () => {
    const database = await withRecords();
    for (let revision = 2; revision <= 6; revision++) {
      const changed = await changeRecord(
        database,
        'participants',
        id,
        'anna',
        true,
        (person) => person && { ...person, revision: 77 },
      );
      expect(changed).toMatchObject({ ok: true, value: { record: { revision } } });
    }
  });

  it('of a record that is new has revision 1', async () => {
    const database = await withRecords();
    const made = aParticipant('dora', { revision: 0 });
    await changeRecord(database, 'participants', id, 'dora', false, (person) => person ?? made);
    expect((await stored(database))?.participants.at(-1)).toEqual({ ...made, revision: 1 });
  });

  it('that answers nothing writes nothing', async () => {
    const database = await withRecords();
    const changed = await changeRecord(database, 'sorts', id, anna.id, true, () => undefined);
    expect(changed).toEqual({ ok: true, value: { record: anna, isLost: false } });
  });

  it('of a record the disk has lost is not made, and says so', async () => {
    const database = await withRecords();
    await database.delete('sorts', [id, anna.id]);
    const changed = await changeRecord(database, 'sorts', id, anna.id, true, (sort) => sort ?? anna);
    expect(changed).toEqual({ ok: true, value: { isLost: true } });
    expect((await stored(database))?.sorts).toEqual(records.sorts.slice(1));
  });

  it('of a new record is not made either when the disk has lost the session around it', async () => {
    const database = await opened();
    const made = aSort('dora');
    const changed = await changeRecord(database, 'sorts', id, made.id, false, (sort) => sort ?? made);
    expect(changed).toEqual({ ok: true, value: { isLost: true } });
    expect(await database.count('sorts')).toBe(0);
  });

  it('made two hundred times from two connections at once loses none', async () => {
    const name = freshName();
    const connections = [await withRecords(name), await opened(name)];
    const cards = records.session.cardSet.cards.map((card) => card.id);
    const empty = { ...anna, placements: {}, favourites: [] };
    await changeRecord(connections[0] as Database, 'sorts', id, anna.id, true, () => empty);
    const changes = Array.from({ length: 200 }, (_, i) =>
      changeRecord(connections[i % 2] as Database, 'sorts', id, anna.id, true, (sort) => {
        if (!sort) return undefined;
        const pulse = { ...sort.pulse, [`change-${i}`]: i };
        return { ...withPlacement(sort, cards[i % 24] as string, 'growth', minutesLater(i)), pulse };
      }),
    );
    const revisions = (await Promise.all(changes)).map((changed) =>
      changed.ok && !changed.value.isLost ? changed.value.record?.revision : changed,
    );
    expect([...revisions].sort((a, b) => Number(a) - Number(b))).toEqual(
      Array.from({ length: 200 }, (_, i) => i + 3),
    );
    const after = (await stored(connections[1] as Database))?.sorts[0];
    expect(after?.revision).toBe(202);
    expect(Object.keys(after?.pulse ?? {}).filter((key) => key.startsWith('change-'))).toHaveLength(200);
    expect(Object.keys(after?.placements ?? {}).sort()).toEqual([...cards].sort());
  });

  it('on a full disk is refused as full, and leaves what was stored', async () => {
    const database = await withRecords();
    expect(await renamed(fullAfter(0, database), 'Too much')).toEqual({ ok: false, error: { kind: 'full' } });
    expect(await stored(database)).toEqual({ ...records, damaged: [] });
    expect(await renamed(database, 'Room again')).toMatchObject({ ok: true });
  });

  it('on a closed database is refused', async () => {
    const database = await withRecords();
    database.close();
    expect(await renamed(database, 'Too late')).toMatchObject({ ok: false, error: { kind: 'refused' } });
  });
});

describe('a merge into what is stored', () => {
  it('joins record by record and answers the outcome', async () => {
    const database = await withRecords();
    const theirs: SessionRecords = {
      session: { ...records.session, title: 'Older', revision: 0 },
      participants: [aParticipant('anna', { name: 'Anna', revision: 2 }), aParticipant('dora')],
      sorts: [aSort('dora', { play: 'growth' })],
    };
    const merged = await mergeIntoStored(database, theirs);
    const after = await stored(database);
    expect(merged.ok && { ...merged.value, damaged: [] }).toEqual(after);
    expect(after?.session).toEqual(records.session);
    expect(after?.participants.map(({ name }) => name)).toEqual([
      'Anna',
      'The name of bram',
      'The name of chris',
      'The name of dora',
    ]);
    expect(after?.sorts).toHaveLength(4);
  });

  it('that runs out of space halfway writes nothing at all', async () => {
    const database = await opened();
    for (const puts of [0, 1, 3, 6]) {
      expect(await mergeIntoStored(fullAfter(puts, database), records)).toEqual({
        ok: false,
        error: { kind: 'full' },
      });
      expect(await stored(database)).toBeUndefined();
      expect(await database.count('participants')).toBe(0);
    }
  });
});

describe('a removal', () => {
  it('of a participant takes all their sorts along, and can be undone', async () => {
    const database = await withRecords();
    const removed = await removeParticipant(database, id, 'anna');
    expect(removed).toEqual({
      ok: true,
      value: { participants: [records.participants[0]], sorts: records.sorts.slice(0, 2) },
    });
    const after = await stored(database);
    expect(after?.participants.map((person) => person.id)).toEqual(['bram', 'chris']);
    expect(after?.sorts.map((sort) => sort.id)).toEqual(['bram.me']);
    if (removed.ok) await restoreRecords(database, id, removed.value);
    expect(await stored(database)).toEqual({ ...records, damaged: [] });
  });

  it('of a session leaves the others, and can be undone', async () => {
    const database = await withRecords();
    await mergeIntoStored(database, { ...records, session: aSession({ id: 'session-2' }) });
    for (const key of ['device', `reveal.${id}`, `clock.${id}`, 'reveal.session-2'])
      await database.put('settings', {}, key);
    expect(await removeSession(database, id)).toMatchObject({ ok: true });
    expect(await stored(database)).toBeUndefined();
    expect(await database.getAllKeys('settings')).toEqual(['device', 'removed', 'reveal.session-2']);
    expect((await stored(database, 'session-2'))?.sorts).toEqual(records.sorts);
    expect(await database.count('sorts')).toBe(records.sorts.length);
    await restoreRecords(database, id, records);
    expect(await stored(database)).toEqual({ ...records, damaged: [] });
  });

  it('of everything leaves nothing', async () => {
    const database = await withRecords();
    await database.put('settings', { language: 'nl' }, 'device');
    await removeEverything(database);
    expect(await database.getAll('settings')).toEqual([{ sessions: [id], participants: [] }]);
    await forgetRemoved(database);
    for (const store of database.objectStoreNames) expect(await database.count(store)).toBe(0);
  });

  it('whose undo runs out of space halfway puts nothing back', async () => {
    const database = await opened();
    expect(await restoreRecords(fullAfter(2, database), id, records)).toEqual({
      ok: false,
      error: { kind: 'full' },
    });
    expect(await stored(database)).toBeUndefined();
  });

  it('is followed by a window that still has it in memory, and only there made good what the disk lost', async () => {
    const database = await withRecords();
    await removeParticipant(database, id, 'anna');
    expect(await writeBack(database, records)).toEqual({ ok: true, value: ['anna'] });
    const after = await stored(database);
    expect(after?.participants.map((person) => person.id)).toEqual(['bram', 'chris']);
    expect(after?.sorts.map((sort) => sort.id)).toEqual(['bram.me']);
    await removeSession(database, id);
    expect(await writeBack(database, records)).toEqual({ ok: true, value: 'session' });
    expect(await stored(database)).toBeUndefined();
  });

  it('ends when a file brings the records back on purpose', async () => {
    const database = await withRecords();
    await removeParticipant(database, id, 'anna');
    await removeSession(database, id);
    await mergeIntoStored(database, records);
    expect(await stored(database)).toEqual({ ...records, damaged: [] });
    expect(await writeBack(database, records)).toEqual({ ok: true, value: [] });
    expect(await database.count('settings')).toBe(0);
  });

  it.each([[null], [7], [{ sessions: 'all' }], [{ sessions: [1], participants: {} }]])(
    'that can’t be read hides nobody: %j',
    async (junk) => {
      const database = await withRecords();
      await database.put('settings', junk, 'removed');
      expect(await writeBack(database, records)).toEqual({ ok: true, value: [] });
      await removeParticipant(database, id, 'anna');
      expect(await writeBack(database, records)).toEqual({ ok: true, value: ['anna'] });
    },
  );

  it('for the figures’ sake puts another session in its place, all or nothing', async () => {
    const database = await withRecords();
    const figures = figuresOnly(records, newIds(), minutesLater(90));
    expect(await replaceSession(fullAfter(3, database), id, figures)).toEqual({
      ok: false,
      error: { kind: 'full' },
    });
    expect(await stored(database)).toEqual({ ...records, damaged: [] });
    expect(await replaceSession(database, id, figures)).toMatchObject({ ok: true });
    expect(await stored(database)).toBeUndefined();
    expect(await stored(database, figures.session.id)).toEqual({ ...figures, damaged: [] });
    expect(await writeBack(database, records)).toEqual({ ok: true, value: 'session' });
  });
});
