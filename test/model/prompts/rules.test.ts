import { describe, expect, it } from 'vitest';
import { cardSetOf, sortOf } from '../arbitraries';
import { found, peopleWho } from './promptSource';

const idsOf = (prompts: readonly { id: string }[]) => prompts.map(({ id }) => id);

describe('a card that splits the group', () => {
  it('is one that most placed, in different domains', () => {
    const [prompt] = found(peopleWho({ a: 'north' }, { a: 'east' }, { a: 'south' }), 'split');
    expect(prompt).toMatchObject({
      id: 'split.a.me',
      card: 'a',
      finding: { counts: [1, 1, 1, 0], aside: 0, people: 3 },
    });
  });

  it('is not one that all read alike', () => {
    expect(found(peopleWho({ a: 'north' }, { a: 'north' }, { a: 'north' }), 'split')).toEqual([]);
  });

  it('is not one that fewer than two thirds placed', () => {
    const people = peopleWho({ a: 'north' }, { a: 'east' }, { a: 'aside', b: 'north' }, { b: 'north' });
    expect(found(people, 'split')).toEqual([]);
  });

  it('is nothing that one person could make', () => {
    expect(found(peopleWho({ a: 'north', b: 'east' }), 'split')).toEqual([]);
  });
});

describe('a card that all read alike', () => {
  it('may have one in seven who differs', () => {
    const people = peopleWho(...Array.from({ length: 7 }, (_, i) => ({ a: i === 0 ? 'east' : 'north' })));
    expect(found(people, 'shared')).toMatchObject([
      { id: 'shared.a.me', card: 'a', finding: { domain: 0, counts: [6, 1, 0, 0], people: 7 } },
    ]);
  });

  it('has no more who differ', () => {
    const people = peopleWho(...Array.from({ length: 6 }, (_, i) => ({ a: i === 0 ? 'east' : 'north' })));
    expect(found(people, 'shared')).toEqual([]);
  });

  it('takes three people: two who agree may be chance', () => {
    expect(found(peopleWho({ a: 'north' }, { a: 'north' }), 'shared')).toEqual([]);
  });
});

describe('a colour nobody chose', () => {
  it('is named, with one of its own cards as picture', () => {
    const people = peopleWho({ a: 'north', d: 'east' }, { b: 'north', d: 'west' });
    const [prompt] = found(people, 'unused');
    expect(prompt).toMatchObject({ id: 'unused.south.me', card: 'f', finding: { domain: 2 } });
    expect(prompt?.finding).toHaveProperty('mean', [0.5, 0.25, 0, 0.25]);
  });

  it('is none where every domain has a card', () => {
    const people = peopleWho({ a: 'north', d: 'east' }, { b: 'south', d: 'west' });
    expect(found(people, 'unused')).toEqual([]);
  });

  it('is never what a single person left', () => {
    expect(found(peopleWho({ a: 'north' }), 'unused')).toEqual([]);
  });
});

describe('the smallest colour', () => {
  const nearly = { a: 'north', b: 'north', c: 'north', d: 'east', e: 'east', f: 'south', g: 'south' };

  it('is one that has half an equal part at most', () => {
    const people = peopleWho({ ...nearly, h: 'west' }, { ...nearly, h: 'east' });
    expect(found(people, 'smallest')).toMatchObject([{ id: 'smallest.west.me', finding: { domain: 3 } }]);
  });

  it('is none where two are as small', () => {
    const people = peopleWho(
      { a: 'north', b: 'north', c: 'east', d: 'east', e: 'north', f: 'east', g: 'south', h: 'west' },
      { a: 'north', b: 'north', c: 'east', d: 'east', e: 'north', f: 'east', g: 'east', h: 'north' },
    );
    expect(found(people, 'smallest')).toEqual([]);
  });

  it('is none where all are about equal, nor where the smallest is empty', () => {
    const even = { a: 'north', b: 'east', c: 'south', d: 'west' };
    expect(found(peopleWho(even, even), 'smallest')).toEqual([]);
    expect(found(peopleWho({ a: 'north', b: 'east' }, { a: 'south', b: 'east' }), 'smallest')).toEqual([]);
  });
});

describe('the largest gap', () => {
  const me = [
    sortOf({ a: 'north', b: 'north', d: 'east', e: 'east' }, { participant: 'p1' }),
    sortOf({ a: 'north', b: 'north', d: 'east', e: 'east' }, { participant: 'p2' }),
  ];
  const us = [
    sortOf({ a: 'north', b: 'west', d: 'west', e: 'west' }, { participant: 'p1', perspective: 'us' }),
    sortOf({ a: 'north', b: 'west', d: 'west', e: 'east' }, { participant: 'p2', perspective: 'us' }),
  ];
  const all = [
    { perspective: 'me', sorts: me },
    { perspective: 'us', sorts: us },
  ];

  it('is the domain whose share changes most, with both shares', () => {
    const [first, second] = found(me, 'gap', { all });
    expect(first).toMatchObject({
      id: 'gap.west.me.us',
      finding: { domain: 3, perspectives: ['me', 'us'], people: 2, isLargest: true },
    });
    expect(first?.finding).toMatchObject({ from: [0.5, 0.5, 0, 0], to: [0.25, 0.125, 0, 0.625] });
    expect(second).toMatchObject({ id: 'gap.east.me.us', finding: { isLargest: false } });
  });

  it('is the same prompt, read from the other side', () => {
    const [first] = found(us, 'gap', { all, perspective: 'us' });
    expect(first).toMatchObject({ id: 'gap.west.me.us', finding: { perspectives: ['me', 'us'] } });
  });

  it('is none where nothing moved, and none with one perspective', () => {
    const same = me.map((sort) => ({ ...sort, id: `${sort.participant}.us`, perspective: 'us' }));
    const unmoved = [all[0], { perspective: 'us', sorts: same }] as typeof all;
    expect(found(me, 'gap', { all: unmoved })).toEqual([]);
    expect(found(me, 'gap')).toEqual([]);
  });

  it('says nothing of a group in which too few sorted under both', () => {
    expect(found(me, 'gap', { all, isGroup: true })).toEqual([]);
    expect(found(me, 'gap', { all, isGroup: true, minGroupSize: 2 })).not.toEqual([]);
  });
});

describe('a lonely blade', () => {
  const alike = { a: 'north', b: 'north', c: 'north', d: 'east' };
  const other = { a: 'west', b: 'west', c: 'west', d: 'east' };
  const people = peopleWho(alike, alike, alike, alike, other);

  it('is one far from the group, told without a name', () => {
    const [prompt] = found(people, 'lonely');
    expect(prompt).toMatchObject({ id: 'lonely.west.me', finding: { domain: 3, share: 0.75 } });
    expect(JSON.stringify(prompt)).not.toContain('p4');
  });

  it('is none where all are near each other', () => {
    expect(found(peopleWho(alike, alike, alike, alike, alike), 'lonely')).toEqual([]);
  });

  it('is none with fewer people than the smallest group that may be shown', () => {
    expect(found(people, 'lonely', { minGroupSize: 5 })).toHaveLength(1);
    expect(found(people, 'lonely', { minGroupSize: 6 })).toEqual([]);
    expect(found(people.slice(2), 'lonely', { minGroupSize: 2 })).toEqual([]);
  });
});

describe('a favourite with no agreement', () => {
  const liked = (domain: string, participant: string, isLiked = true) =>
    sortOf({ a: domain, b: 'north' }, { participant, favourites: isLiked ? ['a'] : ['b'] });

  it('is a card that several love and read differently; it takes the place of the split card', () => {
    const people = [liked('north', 'p1'), liked('east', 'p2'), liked('south', 'p3', false)];
    expect(found(people, 'favourite')).toMatchObject([
      { id: 'favourite.a.me', card: 'a', finding: { choosers: 2, counts: [1, 1, 1, 0] } },
    ]);
    expect(found(people, 'split')).toEqual([]);
  });

  it('is not one that a single person loves, nor one that all read alike', () => {
    const one = [liked('north', 'p1'), liked('east', 'p2', false), liked('south', 'p3', false)];
    expect(idsOf(found(one, 'favourite'))).not.toContain('favourite.a.me');
    const alike = [liked('north', 'p1'), liked('north', 'p2'), liked('north', 'p3')];
    expect(found(alike, 'favourite')).toEqual([]);
  });
});

describe('an own reading far from the deck', () => {
  it('is a domain whose cards were chosen more, or less, than the deck as a whole', () => {
    const people = peopleWho(
      { a: 'west', b: 'west', c: 'west', d: 'aside', e: 'aside' },
      { a: 'west', b: 'west', c: 'west', f: 'west' },
    );
    const [prompt] = found(people, 'ownReading');
    expect(prompt).toMatchObject({ id: 'ownReading.east.me', finding: { domain: 1, rates: [1, 0, 0.5, 0] } });
    expect(prompt?.finding).toHaveProperty('overall', 7 / 12);
  });

  it('is none where every colour was chosen about as often', () => {
    const whole = { a: 'west', b: 'west', c: 'west', d: 'west', e: 'west', f: 'west' };
    expect(found(peopleWho(whole, whole), 'ownReading')).toEqual([]);
  });

  it('is none where no card has its home on the board', () => {
    const homeless = cardSetOf({ a: undefined, b: 'elsewhere' });
    expect(found(peopleWho({ a: 'west' }, { a: 'west' }), 'ownReading', { cardSet: homeless })).toEqual([]);
  });
});
