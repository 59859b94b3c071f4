import { describe, expect, it } from 'vitest';
import { progressOf } from '#model/sessions/progress';
import { ownSortOf } from '#model/sorts/ownSort';
import type { Sort } from '#model/sorts/sort';
import { aParticipant, aSession, aSort, minutesLater } from '#test/support/builders';
import { peerPerspectives } from '#test/support/peerRecords';

const colleague = { id: 'colleague', about: 'peer' } as const;
const about = (who: string, cards: Record<string, string>, change: Partial<Sort> = {}) =>
  aSort('anna', cards, { perspective: 'colleague', about: who, ...change });
const byId = (...sorts: Sort[]) => Object.fromEntries(sorts.map((sort) => [sort.id, sort]));

describe('what a participant has sorted', () => {
  it('is found by its owner, among peers whoever it is about', () => {
    const [own, theirs] = [aSort('anna', { play: 'growth' }), about('bram', { play: 'growth' })];
    const sorts = byId(own, theirs, aSort('bram', {}, { perspective: 'colleague', about: 'anna' }));
    expect(ownSortOf(sorts, 'anna', { id: 'me', about: 'self' })).toBe(own);
    expect(ownSortOf(sorts, 'anna', colleague)).toBe(theirs);
  });

  it('has not begun among peers before a card lies, so that somebody else may still be chosen', () => {
    expect(ownSortOf(byId(about('bram', {})), 'anna', colleague)).toBeUndefined();
    const chosenAnew = about('chris', { play: 'aside' });
    expect(ownSortOf(byId(about('bram', {}), chosenAnew), 'anna', colleague)).toBe(chosenAnew);
  });

  it('is the same one on every tablet where two of them made one each, the unfinished first', () => {
    const finished = about('bram', { play: 'growth' }, { completedAt: minutesLater(4) });
    const [second, third] = [about('chris', { play: 'growth' }), about('dora', { play: 'growth' })];
    for (const sorts of [byId(finished, second, third), byId(third, second, finished)])
      expect(ownSortOf(sorts, 'anna', colleague)).toBe(second);
    expect(ownSortOf(byId(finished), 'anna', colleague)).toBe(finished);
  });

  it('tells how far they are: one’s own colours first, then the colleague', () => {
    const session = aSession({ perspectives: peerPerspectives });
    const own = aSort('anna', { play: 'growth' }, { completedAt: minutesLater(2) });
    const progress = (...sorts: Sort[]) => progressOf(session, aParticipant('anna'), byId(...sorts));
    expect(progress(own)).toEqual({ state: 'sorting', decided: 0, next: 'colleague' });
    expect(progress(own, about('bram', { play: 'growth' }))).toMatchObject({ decided: 1, next: 'colleague' });
    const whole = about('bram', { play: 'growth' }, { completedAt: minutesLater(4) });
    expect(progress(own, whole)).toMatchObject({ state: 'done', next: undefined });
  });
});
