import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cardsIn,
  cardsLeftIn,
  dealingOrderOf,
  decidedCountOf,
  domainOf,
  isPlaced,
  newSort,
  withFavouriteMoved,
  withFavouriteToggled,
  withPlacement,
} from '#model/sorts/placing';
import { aSession, aSort, minutesLater, STAMP } from '#test/support/builders';

const order = ['play', 'care', 'order', 'winning'];
const empty = newSort('anna', 'me', STAMP);
const placed = aSort(
  'anna',
  { play: 'growth', care: 'safety', order: 'aside' },
  { favourites: ['play', 'care'] },
);

describe('a new sort', () => {
  it('has every card on the table and nothing decided', () => {
    expect(cardsLeftIn(empty, order)).toEqual(order);
    expect(decidedCountOf(empty)).toBe(0);
    expect(empty.id).toBe('anna.me');
  });

  it('has every card on the table, even one named like a method of objects', () => {
    expect(cardsLeftIn(empty, ['toString', 'valueOf'])).toEqual(['toString', 'valueOf']);
  });
});

describe('a card', () => {
  it('put in a domain lies there, with the time since the start', () => {
    const sort = withPlacement(empty, 'play', 'growth', minutesLater(2));
    expect(sort.placements).toEqual({ play: { domain: 'growth', at: 120_000 } });
    expect(domainOf(sort, 'play')).toBe('growth');
    expect(isPlaced(sort, 'play')).toBe(true);
    expect(cardsLeftIn(sort, order)).toEqual(['care', 'order', 'winning']);
  });

  it('put aside is decided on, but in no domain', () => {
    const sort = withPlacement(empty, 'play', 'aside', minutesLater(1));
    expect(isPlaced(sort, 'play')).toBe(false);
    expect(cardsIn(sort, 'aside')).toEqual(['play']);
    expect(decidedCountOf(sort)).toBe(1);
  });

  it('taken back is on the table again', () => {
    const sort = withPlacement(placed, 'play', undefined, minutesLater(1));
    expect(domainOf(sort, 'play')).toBeUndefined();
    expect(cardsLeftIn(sort, order)).toEqual(['play', 'winning']);
  });

  it('moved to another domain lies only there', () => {
    const sort = withPlacement(placed, 'play', 'safety', minutesLater(1));
    expect(cardsIn(sort, 'growth')).toEqual([]);
    expect(cardsIn(sort, 'safety')).toEqual(['care', 'play']);
  });

  it('placed by a clock that runs behind has time 0, never less', () => {
    expect(withPlacement(empty, 'play', 'growth', minutesLater(-3)).placements.play?.at).toBe(0);
  });

  it('leaves the sort it was placed in untouched', () => {
    withPlacement(placed, 'play', 'safety', minutesLater(1));
    expect(placed.placements.play?.domain).toBe('growth');
  });
});

describe('the cards of a field', () => {
  it('lie in the order in which they arrived, whatever the order of the keys', () => {
    const arrivals = ['winning', 'care', 'play'];
    const sort = arrivals.reduce(
      (before, card, i) => withPlacement(before, card, 'safety', minutesLater(i)),
      empty,
    );
    expect(cardsIn(sort, 'safety')).toEqual(arrivals);
    const stored = { ...sort, placements: Object.fromEntries(Object.entries(sort.placements).reverse()) };
    expect(cardsIn(stored, 'safety')).toEqual(arrivals);
  });

  it('put a card that came back last', () => {
    const sort = ['play', 'care', 'play'].reduce(
      (before, card, i) => withPlacement(before, card, 'safety', minutesLater(i)),
      empty,
    );
    expect(cardsIn(sort, 'safety')).toEqual(['care', 'play']);
  });

  it('hold every decided card once, whatever was done', () => {
    const move = fc.tuple(fc.constantFrom(...order), fc.constantFrom('growth', 'safety', 'aside', undefined));
    fc.assert(
      fc.property(fc.array(move), (moves) => {
        const sort = moves.reduce(
          (before, [card, to], i) => withPlacement(before, card, to, minutesLater(i)),
          empty,
        );
        const lying = ['growth', 'safety', 'aside'].flatMap((domain) => cardsIn(sort, domain));
        expect([...lying, ...cardsLeftIn(sort, order)].sort()).toEqual([...order].sort());
        expect(decidedCountOf(sort)).toBe(lying.length);
      }),
    );
  });
});

describe('favourites', () => {
  it('are none any more when taken back or put aside', () => {
    expect(withPlacement(placed, 'play', undefined, STAMP).favourites).toEqual(['care']);
    expect(withPlacement(placed, 'care', 'aside', STAMP).favourites).toEqual(['play']);
  });

  it('stay when moved to another domain', () => {
    expect(withPlacement(placed, 'play', 'safety', STAMP).favourites).toEqual(['play', 'care']);
  });

  it('are chosen at the end and taken out by a second tap', () => {
    const sort = withPlacement(placed, 'winning', 'ambition', STAMP);
    const chosen = withFavouriteToggled(sort, 'winning', 3);
    expect(chosen.favourites).toEqual(['play', 'care', 'winning']);
    expect(withFavouriteToggled(chosen, 'play', 3).favourites).toEqual(['care', 'winning']);
  });

  it('are never more than asked for, and always placed in a domain', () => {
    expect(withFavouriteToggled(placed, 'winning', 3)).toBe(placed);
    expect(withFavouriteToggled(placed, 'order', 3)).toBe(placed);
    const sort = withPlacement(placed, 'winning', 'ambition', STAMP);
    expect(withFavouriteToggled(sort, 'winning', 2)).toBe(sort);
  });

  it('move one rank, and stop at both ends', () => {
    expect(withFavouriteMoved(placed, 'care', -1).favourites).toEqual(['care', 'play']);
    expect(withFavouriteMoved(placed, 'play', 1).favourites).toEqual(['care', 'play']);
    expect(withFavouriteMoved(placed, 'play', -1)).toBe(placed);
    expect(withFavouriteMoved(placed, 'care', 1)).toBe(placed);
    expect(withFavouriteMoved(placed, 'order', -1)).toBe(placed);
  });
});

describe('the order in which cards are dealt', () => {
  const { cards } = aSession().cardSet;
  const ids = cards.map(({ id }) => id);

  it('holds every card exactly once', () => {
    fc.assert(
      fc.property(fc.string(), (sortId) => {
        expect(dealingOrderOf(cards, sortId).sort()).toEqual([...ids].sort());
      }),
    );
  });

  it('is the same for one sort, so that a turn resumes where it stopped', () => {
    expect(dealingOrderOf(cards, 'anna.me')).toEqual(dealingOrderOf(cards, 'anna.me'));
  });

  it('differs between people and between perspectives', () => {
    const orders = ['anna.me', 'anna.today', 'bram.me', 'chris.me'].map((id) =>
      dealingOrderOf(cards, id).join(),
    );
    expect(new Set([...orders, ids.join()]).size).toBe(5);
  });

  it('gives every card a fair chance to be first', () => {
    const firsts = Array.from(
      { length: 2400 },
      (_, i) => dealingOrderOf(cards, `person-${i}.me`)[0] as string,
    );
    for (const id of ids) {
      const count = firsts.filter((first) => first === id).length;
      expect(count).toBeGreaterThan(60);
      expect(count).toBeLessThan(145);
    }
  });
});
