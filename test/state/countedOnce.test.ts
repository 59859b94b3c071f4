import { describe, expect, it } from 'vitest';
import { perspectivesPresets } from '#assets/texts/perspectives';
import { gapFiguresOf } from '#state/gapFigures';
import { type GapEnds, gapEndsIn, gapResultsOf } from '#state/gapResults';
import { groupsResultsOf } from '#state/groupsResults';
import { type LoadedSession, loadedOf } from '#state/sessionsStore';
import { aParticipant, aSession, aSort, minutesLater } from '../support/builders';

const session = aSession({
  perspectives: perspectivesPresets.find(({ id }) => id === 'me-organisation')?.perspectives ?? [],
  groups: [{ id: 'care', label: 'Care' }],
});
const people = ['anna', 'bram', 'chris', 'daan'];
const sorted = (id: string, perspective: string, isDone: boolean) =>
  aSort(
    id,
    { play: 'growth', care: perspective === 'me' ? 'safety' : 'ambition' },
    { perspective, ...(isDone && { completedAt: minutesLater(5) }) },
  );
const everything = session.perspectives.flatMap(({ id }) =>
  people.map((person) => sorted(person, id, person !== 'daan')),
);
const before = loadedOf({
  session,
  participants: people.map((id) => aParticipant(id, { group: 'care' })),
  sorts: everything,
});
const ends = gapEndsIn(session, undefined) as GapEnds;

const withSort = (loaded: LoadedSession, sort: ReturnType<typeof sorted>): LoadedSession => ({
  ...loaded,
  sorts: { ...loaded.sorts, [sort.id]: sort },
});
const gapOf = (loaded: LoadedSession) => {
  const { results } = gapResultsOf(loaded, ends, undefined);
  return gapFiguresOf(results.kind === 'shown' ? results.sorts : [], loaded.session, ends);
};

describe.each([
  ['the groups', (loaded: LoadedSession) => groupsResultsOf(loaded, 'me')],
  ['who counts for the gap', (loaded: LoadedSession) => gapResultsOf(loaded, ends, 'care')],
  ['the gap', gapOf],
] as const)('%s', (_, figuresOf) => {
  it('are not counted anew while somebody is still sorting', () => {
    const first = figuresOf(before);
    expect(figuresOf(withSort(before, sorted('daan', 'me', false)))).toBe(first);
  });

  it('are counted anew when a turn is completed, and right', () => {
    const first = figuresOf(before);
    const done = withSort(withSort(before, sorted('daan', 'me', true)), sorted('daan', 'organisation', true));
    const next = figuresOf(done);
    expect(next).not.toBe(first);
    expect(next).not.toEqual(first);
    figuresOf(before);
    expect(figuresOf(done)).toEqual(next);
  });
});

it('the groups are counted anew when somebody changes groups', () => {
  const first = groupsResultsOf(before, 'me');
  const moved = { ...before, participants: { ...before.participants, anna: aParticipant('anna') } };
  expect(groupsResultsOf(moved, 'me').withoutGroup).toBe(first.withoutGroup + 1);
});
