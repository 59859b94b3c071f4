import { describe, expect, it } from 'vitest';
import { groupOwnReadingOf, ownReadingOf, sharesOf } from '#model/spectrum/ownReading';
import { board, boardOf, cardSet, sortOf } from '../arbitraries';

describe('own reading', () => {
  it('is the share of each domain’s home cards that were placed, wherever they went', () => {
    // Homes: north a b c, east d e, south f. Placed: a b, d, none of south; c was laid aside.
    const sort = sortOf({ a: 'west', b: 'south', c: 'aside', d: 'north' });
    expect(ownReadingOf(sort, cardSet, board)).toEqual([2 / 3, 1 / 2, 0, 0]);
  });

  it('counts a domain that is no card’s home as 0', () => {
    expect(ownReadingOf(sortOf({ f: 'west' }), cardSet, board)).toEqual([0, 0, 1, 0]);
  });

  it('is undefined on a board where no card is at home, and for a sort that placed nothing', () => {
    expect(ownReadingOf(sortOf({ a: 'red' }), cardSet, boardOf('red', 'blue'))).toBeUndefined();
    expect(ownReadingOf(sortOf({ a: 'aside' }), cardSet, board)).toBeUndefined();
  });

  it('of a group is the mean of its rates', () => {
    expect(
      groupOwnReadingOf([
        [1, 0],
        [0.5, 0.25],
      ]),
    ).toEqual([0.75, 0.125]);
    expect(groupOwnReadingOf([])).toBeUndefined();
  });

  it('becomes shares to draw, where anything was chosen', () => {
    expect(sharesOf([0.5, 0.25, 0, 0.25])).toEqual([0.5, 0.25, 0, 0.25]);
    expect(sharesOf([1, 1])).toEqual([0.5, 0.5]);
    expect(sharesOf([0, 0])).toBeUndefined();
  });
});
