import { expect, it } from 'vitest';
import { alikenessOf, clusterPortraitOf } from '#model/agreement/clusterPortrait';
import { similarityOf } from '#model/agreement/similarity';
import { placementMatrixOf } from '#model/placements/placementMatrix';
import { board, cardSet, sortOf } from '#test/model/arbitraries';

it('names the field a few people have most more of than the group', () => {
  const { domain, surplus } = clusterPortraitOf([0.5, 0.4, 0.1], [0.4, 0.2, 0.4]);
  expect(domain).toBe(1);
  expect(surplus).toBeCloseTo(0.2);
});

it('names none where they are like the group', () => {
  expect(clusterPortraitOf([0.504, 0.496], [0.5, 0.5]).domain).toBeUndefined();
});

it('counts how alike two people sort as their similarity does', () => {
  const [one, other] = [
    sortOf({ a: 'north', b: 'east', c: 'aside', d: 'west' }),
    sortOf({ a: 'north', b: 'south', c: 'north', d: 'west' }),
  ];
  const rows = placementMatrixOf([one, other], board, cardSet).cards;
  expect(alikenessOf(rows)).toBe(similarityOf(one, other));
  expect(alikenessOf(rows)).toBeCloseTo(2 / 3);
});

it('says nothing of how alike people are who placed no card in common', () => {
  const rows = placementMatrixOf([sortOf({ a: 'north' }), sortOf({ b: 'north' })], board, cardSet).cards;
  expect(alikenessOf(rows)).toBeUndefined();
});
