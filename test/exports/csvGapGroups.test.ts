import { describe, expect, it } from 'vitest';
import { figuresCsv } from '#exports/csv';
import { aParticipant, aSession, aSort, minutesLater } from '../support/builders';

/** Three people of each group did both; of the second group one did only the first. */
function recordsOf(bothInOffice: number) {
  const people = [
    ...Array.from({ length: 4 }, (_, i) => ({ id: `care${i}`, group: 'care', hasBoth: true })),
    ...Array.from({ length: 3 }, (_, i) => ({
      id: `office${i}`,
      group: 'office',
      hasBoth: i < bothInOffice,
    })),
    ...Array.from({ length: 3 }, (_, i) => ({ id: `home${i}`, group: 'home', hasBoth: true })),
  ];
  const session = aSession({
    groups: ['care', 'office', 'home'].map((id) => ({ id, label: id })),
    perspectives: ['me', 'us'].map((id) => ({ id, label: id, prompt: id, about: 'self' as const })),
  });
  const done = { completedAt: minutesLater(4) };
  return {
    session,
    participants: people.map(({ id, group }) => aParticipant(id, { group })),
    sorts: people.flatMap(({ id, hasBoth }) => [
      aSort(id, { play: 'growth' }, done),
      ...(hasBoth ? [aSort(id, { play: 'ambition' }, { ...done, perspective: 'us' })] : []),
    ]),
  };
}

const gapGroupsIn = (csv: string) => [
  ...new Set(
    csv
      .split('\r\n')
      .filter((line) => /^(gap|flow),/.test(line))
      .map((line) => line.split(',')[2]),
  ),
];

describe('the gap in the figures', () => {
  it('is that of everyone and of each group with enough people who have both', () => {
    expect(gapGroupsIn(figuresCsv(recordsOf(3), 'standard'))).toEqual(['', 'care', 'office', 'home']);
  });

  it('leaves out a group in which too few have both, and the one that would give it away', () => {
    expect(gapGroupsIn(figuresCsv(recordsOf(2), 'standard'))).toEqual(['', 'care']);
  });
});
