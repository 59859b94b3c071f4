import { describe, expect, it } from 'vitest';
import { differencesOf, groupsFindingOf } from '#model/groups/groupsFinding';

const everyone = [0.3, 0.3, 0.2, 0.2];
const group = (id: string, mean: number[], people = 4) => ({ group: id, people, mean });
const findingOf = (...shown: ReturnType<typeof group>[]) =>
  groupsFindingOf({ finished: 20, everyone, people: 20, filledGroups: 3, shown });

describe('differences that matter', () => {
  it('are those of eight points or more, the largest first', () => {
    expect(differencesOf([0.22, 0.37, 0.1, 0.31], everyone)).toEqual([
      { domain: 3, percentage: 31, everyone: 20, points: 11 },
      { domain: 2, percentage: 10, everyone: 20, points: -10 },
      { domain: 0, percentage: 22, everyone: 30, points: -8 },
    ]);
  });
  it('are none where a group is everyone', () => {
    expect(differencesOf(everyone, everyone)).toEqual([]);
  });
});

describe('what groups say first', () => {
  const nothing = { finished: 0, everyone: undefined, people: 0, filledGroups: 0, shown: [] };

  it('says that nobody is done, or that everything lies aside', () => {
    expect(groupsFindingOf(nothing)).toEqual({ kind: 'nobody' });
    expect(groupsFindingOf({ ...nothing, finished: 3 })).toEqual({ kind: 'aside' });
  });
  it('says that nobody belongs to a group, or that no group may be shown', () => {
    expect(groupsFindingOf({ ...nothing, finished: 3, people: 3, everyone })).toEqual({ kind: 'ungrouped' });
    expect(findingOf()).toEqual({ kind: 'hidden' });
  });
  it('says that there is nothing to compare where the one group is everyone', () => {
    expect(findingOf(group('a', everyone, 20))).toEqual({ kind: 'whole', group: 'a' });
  });
  it('says that groups are alike only where none differs by as much as counts', () => {
    expect(findingOf(group('a', [0.37, 0.23, 0.2, 0.2]), group('b', everyone))).toEqual({
      kind: 'alike',
      group: undefined,
    });
    expect(findingOf(group('a', everyone))).toEqual({ kind: 'alike', group: 'a' });
  });
  it('names the largest difference', () => {
    expect(findingOf(group('a', [0.3, 0.3, 0.1, 0.3]), group('b', [0.5, 0.2, 0.15, 0.15]))).toEqual({
      kind: 'differs',
      domain: 0,
      everyone: 30,
      groups: [{ group: 'b', percentage: 50 }],
    });
  });
  it('names the group at the other end too, the larger share first', () => {
    expect(findingOf(group('a', [0.1, 0.5, 0.2, 0.2]), group('b', [0.5, 0.1, 0.2, 0.2]))).toEqual({
      kind: 'differs',
      domain: 0,
      everyone: 30,
      groups: [
        { group: 'b', percentage: 50 },
        { group: 'a', percentage: 10 },
      ],
    });
  });
});
