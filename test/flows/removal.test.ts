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
