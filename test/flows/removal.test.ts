import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whatDrivesUs } from '#assets/texts/recipes';
import { removeEverything, removeParticipant, removeSession } from '#storage/removeRecords';
import { type App, freshApp, fromOtherWindow, onDisk } from './freshApp';

let app: App;
let session: string;
let anna: string;
let bram: string;
const turnOf = (participant: string) => ({ session, participant, perspective: 'me' });
const peopleOnDisk = async () => (await onDisk(session))?.participants.map(({ id }) => id);

beforeEach(async () => {
  // This window hears nothing from the others: it slept, or the message is still on its way.
  vi.stubGlobal('BroadcastChannel', undefined);
  app = await freshApp();
  await app.connect();
  session = app.createSession(whatDrivesUs);
  anna = app.addParticipant(session, 'Anna');
  bram = app.addParticipant(session, 'Bram');
  for (const person of [anna, bram]) app.beginSort(turnOf(person));
  await app.settled();
});

afterEach(() => {
  vi.unstubAllGlobals();
  app.disconnect();
});

describe('a window that does not know yet that another one removed', () => {
  it('somebody, lets go of them instead of writing them back', async () => {
    await fromOtherWindow((database) => removeParticipant(database, session, anna));
    app.placeCard(turnOf(anna), 'play', 'growth');
    app.changeParticipant(session, anna, (person) => ({ ...person, name: 'Anna again' }));
    app.placeCard(turnOf(bram), 'play', 'growth');
    await app.settled();
    expect(await peopleOnDisk()).toEqual([bram]);
    expect((await onDisk(session))?.sorts.map(({ participant }) => participant)).toEqual([bram]);
    expect(app.sessionInMemory(session)?.participants[anna]).toBeUndefined();
    expect(app.storageStore.getState()).toMatchObject({ pendingCount: 0, trouble: undefined });
  });

  it('somebody, begins no turn for them either', async () => {
    const chris = app.addParticipant(session, 'Chris');
    await app.settled();
    await fromOtherWindow((database) => removeParticipant(database, session, chris));
    app.beginSort(turnOf(chris));
    await app.settled();
    expect((await onDisk(session))?.sorts.map(({ participant }) => participant).sort()).toEqual(
      [anna, bram].sort(),
    );
  });

  it('the whole session, lets go of it', async () => {
    await fromOtherWindow((database) => removeSession(database, session));
    app.placeCard(turnOf(anna), 'play', 'growth');
    await app.settled();
    expect(await onDisk(session)).toBeUndefined();
    expect(app.sessionInMemory(session)).toBeUndefined();
  });

  it('everything, leaves it gone', async () => {
    await fromOtherWindow((database) => removeEverything(database));
    app.changeSession(session, (before) => ({ ...before, title: 'Back?' }));
    app.placeCard(turnOf(anna), 'play', 'growth');
    await app.settled();
    expect(await onDisk(session)).toBeUndefined();
  });

  it('somebody, still follows when the removal is undone', async () => {
    const removed = await app.deleteParticipant(session, anna);
    await app.undoRemoval(removed);
    app.placeCard(turnOf(anna), 'play', 'growth');
    await app.settled();
    expect((await peopleOnDisk())?.sort()).toEqual([anna, bram].sort());
  });
});

describe('removing somebody a colleague has sorted about', () => {
  const aboutBram = () => ({ ...turnOf(anna), about: bram });
  const idsOnDisk = async () => (await onDisk(session))?.sorts.map(({ id }) => id).sort();

  beforeEach(async () => {
    app.placeCard(aboutBram(), 'play', 'growth');
    await app.settled();
  });

  it('takes that along, here and on the disk, and undoing brings it back', async () => {
    const before = await idsOnDisk();
    expect(before).toContain(`${anna}.me.${bram}`);
    const removed = await app.deleteParticipant(session, bram);
    expect(await idsOnDisk()).toEqual([`${anna}.me`]);
    expect(Object.keys(app.sessionInMemory(session)?.sorts ?? {})).toEqual([`${anna}.me`]);
    await app.undoRemoval(removed);
    await app.settled();
    expect(await idsOnDisk()).toEqual(before);
    expect(Object.keys(app.sessionInMemory(session)?.sorts ?? {}).sort()).toEqual(before);
  });

  it('brings nothing back of a colleague who has gone as well', async () => {
    const removed = await app.deleteParticipant(session, bram);
    await app.deleteParticipant(session, anna);
    await app.undoRemoval(removed);
    await app.settled();
    expect(await idsOnDisk()).toEqual([`${bram}.me`]);
  });

  it('in another window ends the turn about them in this one', async () => {
    await fromOtherWindow((database) => removeParticipant(database, session, bram));
    app.placeCard(aboutBram(), 'freedom', 'growth');
    await app.settled();
    expect(await idsOnDisk()).toEqual([`${anna}.me`]);
    expect(Object.keys(app.sessionInMemory(session)?.sorts ?? {})).toEqual([`${anna}.me`]);
  });

  it('in another window lets no turn about them begin in this one', async () => {
    const chris = app.addParticipant(session, 'Chris');
    await app.settled();
    await fromOtherWindow((database) => removeParticipant(database, session, chris));
    app.placeCard({ ...turnOf(anna), about: chris }, 'play', 'growth');
    await app.settled();
    expect(await idsOnDisk()).not.toContain(`${anna}.me.${chris}`);
    expect(app.sessionInMemory(session)?.participants[chris]).toBeUndefined();
  });
});

describe('keeping only the figures', () => {
  it('replaces the session by one without names, and another window can’t bring the old one back', async () => {
    app.placeCard(turnOf(anna), 'play', 'growth');
    app.finishSort(turnOf(anna));
    await app.settled();
    const { keepFigures } = await import('#flows/keepFigures');
    const kept = await keepFigures(session);
    expect(kept).toMatchObject({ ok: true });
    expect(await onDisk(session)).toBeUndefined();
    const figures = kept.ok ? await onDisk(kept.value) : undefined;
    expect(figures?.participants.map(({ name }) => name)).toEqual(['p1']);
    expect(figures?.sorts).toHaveLength(1);
    expect(app.sessionInMemory(session)).toBeUndefined();
    expect(Object.values(app.sessionInMemory(kept.ok ? kept.value : '')?.participants ?? {})).toHaveLength(1);
  });
});
