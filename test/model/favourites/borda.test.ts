import { describe, expect, it } from 'vitest';
import { bordaOf } from '#model/favourites/borda';
import { sortOf } from '../arbitraries';

const chose = (...favourites: string[]) => sortOf({}, { favourites });

describe('the favourites’ score', () => {
  it('gives three points for a first place out of three, and fewer for the next', () => {
    expect(bordaOf([chose('a', 'b', 'c'), chose('a')], 3)).toEqual([
      { card: 'a', points: 6, people: 2, rank: 1 },
      { card: 'b', points: 2, people: 1, rank: 2 },
      { card: 'c', points: 1, people: 1, rank: 3 },
    ]);
  });

  // Borda's own ballots of 1781, as in Black 1958, *The Theory of Committees and Elections*: 21 voters, counted 3-2-1.
  it('lets the candidate whom most find second-best win over the one whom most find worst', () => {
    const ballots = [
      ...Array.from({ length: 1 }, () => chose('a', 'b', 'c')),
      ...Array.from({ length: 7 }, () => chose('a', 'c', 'b')),
      ...Array.from({ length: 7 }, () => chose('b', 'c', 'a')),
      ...Array.from({ length: 6 }, () => chose('c', 'b', 'a')),
    ];
    expect(bordaOf(ballots, 3).map(({ card, points }) => [card, points])).toEqual([
      ['c', 47],
      ['b', 42],
      ['a', 37],
    ]);
  });

  it('lets ties share a rank, and counts them all for the next', () => {
    const scores = bordaOf([chose('b', 'a'), chose('a', 'b'), chose('c')], 2);
    expect(scores.map(({ card, points, rank }) => [card, points, rank])).toEqual([
      ['a', 3, 1],
      ['b', 3, 1],
      ['c', 2, 3],
    ]);
  });

  it('looks no further than the number of favourites that was asked for', () => {
    expect(bordaOf([chose('a', 'b')], 1)).toEqual([{ card: 'a', points: 1, people: 1, rank: 1 }]);
    expect(bordaOf([], 3)).toEqual([]);
  });
});
