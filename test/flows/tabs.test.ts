import { afterEach, describe, expect, it, vi } from 'vitest';
import { whatDrivesUs } from '#assets/texts/recipes';
import type { SessionRecords } from '#model/sessions/session';
import { Random } from '#test/fuzz/random';
import { type App, freshApp, onDisk } from './freshApp';

const cards = whatDrivesUs.cardSet.cards.map(({ id }) => id);
const fields = [...whatDrivesUs.board.domains.map(({ id }) => id), 'aside'];

let tabs: App[] = [];

/** So many tabs of one browser, each the whole app, on one disk. */
async function openTabs(count: number): Promise<App[]> {
  tabs = [];
  for (let i = 0; i < count; i++) {
    const tab = await freshApp(i === 0 ? 'new' : 'same');
    await tab.connect();
    tab.followOtherTabs();
    tabs.push(tab);
  }
  return tabs;
}

afterEach(() => {
  for (const tab of tabs) tab.disconnect();
});

/** Every tab shows what the disk holds, and the disk holds everything. */
async function agreed(session: string): Promise<SessionRecords> {
  for (const tab of tabs) await tab.settled();
  const stored = async () => {
    const { damaged: _none, ...records } = (await onDisk(session)) ?? { damaged: [] };
    return records as SessionRecords;
  };
  await vi.waitFor(
    async () => {
      const disk = await stored();
      for (const tab of tabs) {
        const loaded = tab.sessionInMemory(session);
        expect(loaded && tab.recordsOf(loaded).sorts.toSorted(byId)).toEqual(disk.sorts);
        expect(loaded && tab.recordsOf(loaded).participants.toSorted(byId)).toEqual(disk.participants);
        expect(loaded?.session).toEqual(disk.session);
      }
    },
    { timeout: 20_000, interval: 50 },
  );
  return stored();
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

describe.each([2, 5])('%i tabs that write to one session at once', (count) => {
  it('lose no update: not in one shared sort, nor in the list of people, nor beside a file that comes in', {
    timeout: 60_000,
  }, async () => {
    const random = new Random(count);
    const [first] = await openTabs(count);
    if (!first) throw new Error('no tab');
    const session = first.createSession(whatDrivesUs);
    const shared = first.addParticipant(session, 'Shared');
    const key = { session, participant: shared, perspective: 'me' };
    first.beginSort(key);
    await first.settled();
    for (const tab of tabs) await tab.openSession(session);

    /** Which tab lays which card: each has its own, so that whatever lies wrong was lost. */
    const expected = new Map<string, string>();
    const names = new Set(['Shared']);
    const steps = tabs.map((tab, t) => async () => {
      for (let i = 0; i < 30; i++) {
        const own = cards.filter((_card, c) => c % count === t);
        const card = random.oneOf(own);
        const field = random.oneOf(fields);
        tab.placeCard(key, card, field);
        expected.set(card, field);
        if (i % 6 === 0) {
          const name = `Tab ${t}, person ${i}`;
          names.add(name);
          const added = tab.addParticipant(session, name);
          tab.beginSort({ session, participant: added, perspective: 'me' });
          tab.placeCard({ session, participant: added, perspective: 'me' }, card, field);
        }
        if (i === 15) {
          const loaded = tab.sessionInMemory(session);
          if (loaded) await tab.takeIn(structuredClone(tab.recordsOf(loaded)));
        }
        await new Promise((resolve) => setTimeout(resolve, random.below(6)));
      }
    });
    await Promise.all(steps.map((work) => work()));

    const { participants, sorts } = await agreed(session);
    expect(new Set(participants.map(({ name }) => name))).toEqual(names);
    const placed = sorts.find(({ participant }) => participant === shared)?.placements ?? {};
    expect(Object.fromEntries(Object.entries(placed).map(([card, { domain }]) => [card, domain]))).toEqual(
      Object.fromEntries(expected),
    );
    expect(sorts).toHaveLength(names.size);
    expect(sorts.every((sort) => Object.keys(sort.placements).length > 0)).toBe(true);
  });

  it('agree on who was removed', async () => {
    const [first, last] = [(await openTabs(count))[0], tabs.at(-1)];
    if (!first || !last) throw new Error('no tab');
    const session = first.createSession(whatDrivesUs);
    const [anna, bram] = ['Anna', 'Bram'].map((name) => first.addParticipant(session, name));
    await first.settled();
    for (const tab of tabs) await tab.openSession(session);
    const removed = last.deleteParticipant(session, anna as string);
    first.placeCard({ session, participant: bram as string, perspective: 'me' }, 'play', 'growth');
    await removed;
    const { participants } = await agreed(session);
    expect(participants.map(({ name }) => name)).toEqual(['Bram']);
  });
});
