import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleGroupsOf } from '#model/groups/smallGroups';
import type { Participant, Session } from '#model/sessions/session';
import { board, cardSet, sortOf } from '../arbitraries';

const stamp = '2026-11-24T09:00:00.000Z';

const sessionOf = (groups: number, minGroupSize: number): Session => ({
  id: 's',
  revision: 1,
  updatedAt: stamp,
  createdAt: stamp,
  title: 'S',
  status: 'open',
  board,
  cardSet,
  perspectives: [{ id: 'me', label: 'Me', prompt: 'Me?', about: 'self' }],
  groups: Array.from({ length: groups }, (_, g) => ({ id: `g${g}`, label: `G${g}` })),
  steps: { firstImpression: false, favourites: 3, story: false, commitment: false, pulse: false },
  privacy: { identity: 'name', minGroupSize },
});

/** What is shown of groups with these numbers of sorts, beside so many sorts of people without a group. */
function shownOf(sizes: number[], minGroupSize = 3, withoutGroup = 0): boolean[] {
  const person = (id: string) => ({ id, revision: 1, updatedAt: stamp, name: 'P' });
  const people: Participant[] = sizes
    .flatMap((size, g) =>
      Array.from({ length: size }, (_, i): Participant => ({ ...person(`p${g}-${i}`), group: `g${g}` })),
    )
    .concat(Array.from({ length: withoutGroup }, (_, i) => person(`alone-${i}`)));
  const sorts = people.map(({ id }) => sortOf({ a: 'north' }, { participant: id }));
  const visible = visibleGroupsOf(sessionOf(sizes.length, minGroupSize), people, sorts, 'me');
  expect(visible.map(({ count }) => count)).toEqual(sizes);
  return visible.map(({ shown }) => shown);
}

describe('small groups', () => {
  it('are hidden below the least size', () => {
    expect(shownOf([5, 2, 4, 1])).toEqual([true, false, true, false]);
  });

  it('take the smallest shown group with them, where together they are too few', () => {
    expect(shownOf([5, 1, 4, 1])).toEqual([true, false, false, false]);
  });

  it('take the smallest shown group to keep few people without a group from being worked out', () => {
    expect(shownOf([5, 4], 3, 1)).toEqual([true, false]);
    expect(shownOf([5, 4], 3, 2)).toEqual([true, false]);
    expect(shownOf([5, 4], 3, 3)).toEqual([true, true]);
    expect(shownOf([5, 1, 4, 1], 3, 1)).toEqual([true, false, true, false]);
  });

  it('take the smallest shown group with them, where only one would be hidden', () => {
    expect(shownOf([5, 2, 4])).toEqual([true, false, false]);
  });

  it('take the first in the session’s order on a tie', () => {
    expect(shownOf([4, 2, 4])).toEqual([false, false, true]);
  });

  it('need no company where they have no sorts at all', () => {
    expect(shownOf([5, 0, 4])).toEqual([true, false, true]);
    expect(shownOf([5, 0, 2, 4])).toEqual([true, false, false, false]);
  });

  it('count only sorts of that perspective with at least one placement', () => {
    const people: Participant[] = ['p1', 'p2', 'p3'].map((id) => ({
      id,
      revision: 1,
      updatedAt: stamp,
      name: id,
      group: 'g0',
    }));
    const sorts = [
      sortOf({ a: 'north' }, { participant: 'p1' }),
      sortOf({ a: 'north' }, { participant: 'p2', perspective: 'us' }),
      sortOf({ a: 'aside' }, { participant: 'p3' }),
      sortOf({ a: 'north' }, { participant: 'without group' }),
    ];
    expect(visibleGroupsOf(sessionOf(1, 3), people, sorts, 'me')).toEqual([
      { group: 'g0', count: 1, shown: false },
    ]);
  });

  it('can never be worked out by subtracting the shown groups from everybody', () => {
    const sizes = fc.array(fc.nat({ max: 7 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 5 }), fc.nat({ max: 4 }), (any, least, alone) => {
        const shown = shownOf(any, least, alone);
        const rest = any.filter((size, g) => !shown[g] && size > 0);
        const anyShown = shown.includes(true);
        const left = rest.reduce((sum, size) => sum + size, alone);
        // What subtraction leaves is nothing, or a mixture that is large enough.
        if (anyShown && alone === 0) expect(rest).not.toHaveLength(1);
        if (anyShown && left > 0) expect(left).toBeGreaterThanOrEqual(least);
        for (const [g, size] of any.entries()) if (shown[g]) expect(size).toBeGreaterThanOrEqual(least);
      }),
    );
  });
});
