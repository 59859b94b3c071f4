import { describe, expect, it } from 'vitest';
import { cardsFindingOf, orderedRows } from '#model/placements/cardsFinding';
import { rowOf } from '#model/placements/placementMatrix';

const row = (card: string, ...counts: number[]) => rowOf(card, counts);

const rows = [
  row('split', 3, 3, 3, 1),
  row('agreed', 10, 0, 0, 0),
  row('seldom', 2, 0, 0, 8),
  row('mostly', 8, 1, 0, 1),
  row('never', 0, 0, 0, 10),
];

describe('the order of the cards', () => {
  it('puts the most shared first, and those few people placed last', () => {
    expect(orderedRows(rows, 'agreed', 10).map(({ card }) => card)).toEqual([
      'agreed',
      'mostly',
      'split',
      'seldom',
      'never',
    ]);
  });
  it('puts the most contested first, and those few people placed last', () => {
    expect(orderedRows(rows, 'contested', 10).map(({ card }) => card)).toEqual([
      'split',
      'mostly',
      'agreed',
      'seldom',
      'never',
    ]);
  });
  it('puts the most often chosen first', () => {
    expect(orderedRows(rows, 'chosen', 10).map(({ card }) => card)).toEqual([
      'agreed',
      'split',
      'mostly',
      'seldom',
      'never',
    ]);
  });
  it('leaves the deck as it is', () => {
    expect(orderedRows(rows, 'deck', 10)).toEqual(rows);
  });
});

describe('what the placements say', () => {
  it('says that nobody is done', () => {
    expect(cardsFindingOf(rows, 0)).toEqual({ kind: 'nobody' });
  });
  it('compares nothing with one person', () => {
    expect(cardsFindingOf([row('a', 1, 0, 0, 0)], 1)).toEqual({ kind: 'one' });
    expect(cardsFindingOf([row('a', 0, 0, 0, 1)], 1)).toEqual({ kind: 'allAside' });
  });
  it('names what is shared, and what splits the group over how many fields', () => {
    expect(cardsFindingOf(rows, 10)).toEqual({
      kind: 'agreeAndSplit',
      agreed: ['agreed'],
      split: 'split',
      fields: 3,
    });
  });
  it('names whatever is shared exactly as much as the second', () => {
    const alike = [
      row('a', 19, 1, 0, 0),
      row('b', 16, 1, 0, 3),
      row('c', 1, 16, 0, 3),
      row('d', 17, 3, 0, 0),
    ];
    expect(cardsFindingOf(alike, 20)).toEqual({ kind: 'agree', agreed: ['a', 'b', 'c'] });
  });
  it('says where nobody differs, and where everybody does', () => {
    expect(cardsFindingOf([row('a', 10, 0, 0, 0), row('b', 0, 2, 0, 8)], 10)).toEqual({ kind: 'same' });
    expect(cardsFindingOf([row('a', 1, 1, 0, 0), row('b', 0, 1, 1, 0)], 2)).toEqual({ kind: 'allDifferent' });
  });
  it('names only what there is', () => {
    expect(cardsFindingOf([row('agreed', 9, 1, 0, 0)], 10)).toEqual({ kind: 'agree', agreed: ['agreed'] });
    expect(cardsFindingOf([row('split', 3, 3, 3, 1)], 10)).toEqual({
      kind: 'split',
      split: 'split',
      fields: 3,
    });
  });
});
