import { describe, expect, it } from 'vitest';
import { topMovesOf } from '#model/gap/topMoves';

const movesOf = (...counts: number[]) => counts.map((count, i) => ({ card: `c${i}`, from: 0, to: 1, count }));
const countsOf = (counts: number[], people: number, most: number) => {
  const { moves, alsoAsOften } = topMovesOf(movesOf(...counts), people, most);
  return [moves.map(({ count }) => count), alsoAsOften];
};

describe('the cards that moved most', () => {
  it('are those that most people moved, as many as fit', () => {
    expect(countsOf([5, 4, 3, 2], 6, 3)).toEqual([[5, 4, 3], 0]);
  });
  it('leave out what a single person did, unless there is only one', () => {
    expect(countsOf([3, 1, 1], 6, 3)).toEqual([[3], 0]);
    expect(countsOf([1, 1], 6, 3)).toEqual([[], 0]);
    expect(countsOf([1, 1], 1, 3)).toEqual([[1, 1], 0]);
  });
  it('leave out a tie that does not fit whole', () => {
    expect(countsOf([5, 2, 2, 2], 6, 3)).toEqual([[5], 0]);
  });
  it('say how many more there are where all are tied', () => {
    expect(countsOf([2, 2, 2, 2, 2], 6, 3)).toEqual([[2, 2, 2], 2]);
  });
  it('are none where nothing moved', () => {
    expect(countsOf([], 6, 3)).toEqual([[], 0]);
  });
});
