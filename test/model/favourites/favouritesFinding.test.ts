import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { favouritesFindingOf } from '#model/favourites/favouritesFinding';
import { storiesOf } from '#model/favourites/stories';
import { sortOf } from '#test/model/arbitraries';

const chose = (...favourites: string[]) => sortOf({}, { favourites });

describe('what people hold dearest', () => {
  it('is nothing where the session asks for none, nobody is done, or nobody chose', () => {
    expect(favouritesFindingOf([chose('a')], 0)).toEqual({ kind: 'noStep' });
    expect(favouritesFindingOf([], 3)).toEqual({ kind: 'nobody' });
    expect(favouritesFindingOf([chose(), chose()], 3)).toEqual({ kind: 'noneChosen' });
  });
  it('is one person’s own where one chose', () => {
    expect(favouritesFindingOf([chose('b', 'a'), chose()], 3)).toEqual({ kind: 'one', card: 'b' });
  });
  it('is everyone’s own where no card was chosen twice', () => {
    expect(favouritesFindingOf([chose('a', 'b'), chose('c')], 3)).toEqual({
      kind: 'allDifferent',
      people: 2,
    });
  });
  it('is the first one, with how many of those who are done chose it', () => {
    expect(favouritesFindingOf([chose('a', 'b'), chose('a'), chose('c', 'b'), chose()], 3)).toEqual({
      kind: 'first',
      card: 'a',
      chosenBy: 2,
      people: 4,
    });
  });
  it('is a tie where several have most points, however they came by them', () => {
    expect(favouritesFindingOf([chose('a', 'b'), chose('b', 'a')], 3)).toMatchObject({
      kind: 'tie',
      cards: ['a', 'b'],
    });
  });

  it('is true of any choices', () => {
    const choices = fc.array(fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd'), { maxLength: 3 }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(choices, (all) => {
        const finding = favouritesFindingOf(
          all.map((favourites) => chose(...favourites)),
          3,
        );
        const choosers = all.filter(({ length }) => length > 0);
        const pointsOf = (card: string) =>
          all.reduce(
            (sum, favourites) => sum + (favourites.includes(card) ? 3 - favourites.indexOf(card) : 0),
            0,
          );
        const most = Math.max(...['a', 'b', 'c', 'd'].map(pointsOf));
        if (finding.kind === 'nobody') expect(all).toEqual([]);
        if (finding.kind === 'noneChosen') expect(choosers).toEqual([]);
        if (finding.kind === 'one') expect(choosers.map(([first]) => first)).toEqual([finding.card]);
        if (finding.kind === 'allDifferent') expect(new Set(all.flat()).size).toBe(all.flat().length);
        if (finding.kind === 'tie')
          expect(finding.cards.map(pointsOf).every((points) => points === most)).toBe(true);
        if (finding.kind !== 'first') return;
        expect(['a', 'b', 'c', 'd'].filter((card) => pointsOf(card) === most)).toEqual([finding.card]);
        expect(all.filter((favourites) => favourites.includes(finding.card))).toHaveLength(finding.chosenBy);
        expect(all).toHaveLength(finding.people);
      }),
    );
  });
});

it('keeps a story with its teller’s first favourite, in an order that doesn’t tell who', () => {
  const told = (story: string, ...favourites: string[]) => ({ ...chose(...favourites), story });
  const sorts = [told('Zon', 'a', 'b'), told('Berg', 'a'), told('Zee', 'b', 'a'), chose('a'), told('Los')];
  expect(storiesOf(sorts, 'a').map(({ story }) => story)).toEqual(['Berg', 'Zon']);
});
