import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortsOfGroup, visibleGapGroupsOf } from '#model/gap/gapGroups';
import { visibleGroupsOf } from '#model/groups/smallGroups';
import { aParticipant, aSession } from '#test/support/builders';
import { board, cardSet, sortOf } from '../arbitraries';

/** Of a group: how many people sorted only under A, only under B, and under both. */
type Size = [a: number, b: number, both: number];

function roomOf(sizes: Size[], minGroupSize = 3) {
  const session = aSession({
    board,
    cardSet,
    groups: sizes.map((_, g) => ({ id: `g${g}`, label: `G${g}` })),
    privacy: { identity: 'name', minGroupSize },
  });
  const people = sizes.flatMap(([a, b, both], g) =>
    Array.from({ length: a + b + both }, (_, i) => ({
      person: aParticipant(`p${g}-${i}`, { group: `g${g}` }),
      perspectives: i < a ? ['me'] : i < a + b ? ['us'] : ['me', 'us'],
    })),
  );
  const sorts = people.flatMap(({ person, perspectives }) =>
    perspectives.map((perspective) => sortOf({ a: 'north' }, { participant: person.id, perspective })),
  );
  return { session, participants: people.map(({ person }) => person), sorts };
}

const shownOf = (sizes: Size[], minGroupSize = 3) => {
  const { session, participants, sorts } = roomOf(sizes, minGroupSize);
  const groups = visibleGapGroupsOf(session, participants, sorts, 'me', 'us');
  expect(groups.map(({ count }) => count)).toEqual(sizes.map(([, , both]) => both));
  return groups.map(({ shown }) => shown);
};

describe('the gap of a group', () => {
  it('is hidden where fewer people than the least have both, however many sorted once', () => {
    expect(
      shownOf([
        [0, 0, 5],
        [4, 4, 2],
        [3, 3, 1],
      ]),
    ).toEqual([true, false, false]);
  });

  it('takes the smallest shown group with it, where only one would be hidden', () => {
    expect(
      shownOf([
        [0, 0, 5],
        [0, 0, 2],
        [0, 0, 4],
      ]),
    ).toEqual([true, false, false]);
  });

  it('stays hidden where the group is hidden under one of the two, for a gap tells both spectra', () => {
    // Under A the second group is too small, so the first hides with it; nobody of the second has both.
    expect(
      shownOf([
        [0, 0, 3],
        [2, 0, 0],
        [0, 0, 6],
      ]),
    ).toEqual([false, false, false]);
  });

  it('is never of too few people, of a group hidden elsewhere, or the only one kept back', () => {
    const size = fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 }), fc.nat({ max: 6 }));
    fc.assert(
      fc.property(fc.array(size, { maxLength: 5 }), fc.integer({ min: 1, max: 4 }), (sizes, least) => {
        const { session, participants, sorts } = roomOf(sizes, least);
        const groups = visibleGapGroupsOf(session, participants, sorts, 'me', 'us');
        for (const [g, { count, shown }] of groups.entries()) {
          if (!shown) continue;
          expect(count).toBeGreaterThanOrEqual(least);
          for (const perspective of ['me', 'us'])
            expect(visibleGroupsOf(session, participants, sorts, perspective)[g]?.shown).toBe(true);
        }
        const hidden = groups.filter(({ count, shown }) => count > 0 && !shown);
        if (hidden.length === 1) expect(groups.some(({ shown }) => shown)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('counts what colleagues sorted about a member, not what a member sorted about others', () => {
    const people = [aParticipant('p1', { group: 'g0' }), aParticipant('p2', { group: 'g1' })];
    const own = sortOf({ a: 'north' }, { participant: 'p1' });
    const about = sortOf({ a: 'east' }, { participant: 'p2', perspective: 'us', about: 'p1' });
    const other = sortOf({ a: 'east' }, { participant: 'p1', perspective: 'us', about: 'p2' });
    expect(sortsOfGroup([own, about, other], people, 'g0')).toEqual([own, about]);
  });
});
