import { describe, expect, it } from 'vitest';
import {
  nothingRevealed,
  withBlank,
  withHidden,
  withOpened,
  withShown,
  withSight,
  withStep,
} from '#model/reveal/reveal';

const views = ['spectrum', 'cards', 'gap'];
const shown = withShown(nothingRevealed, 'spectrum', { group: 'care' });

describe('what has been revealed', () => {
  it('is nothing at first', () => {
    expect(nothingRevealed).toMatchObject({ opened: [], shown: undefined, isBlank: false });
  });

  it('opens for the room without going on the screen, and stays open', () => {
    const opened = withOpened(shown, 'cards', 'gap');
    expect(opened).toMatchObject({ opened: ['spectrum', 'cards', 'gap'], shown: 'spectrum' });
    expect(withOpened(opened, 'cards')).toBe(opened);
  });

  it('goes on the screen opened, and off the screen without closing', () => {
    expect(shown).toMatchObject({ opened: ['spectrum'], shown: 'spectrum' });
    expect(withHidden(shown)).toMatchObject({ opened: ['spectrum'], shown: undefined });
  });
});

describe('what the facilitator looks at', () => {
  it('is followed within the view on the screen', () => {
    expect(withSight(shown, 'spectrum', { group: undefined, look: 'own' }).sight).toMatchObject({
      group: undefined,
      look: 'own',
    });
  });

  it('stays for their own eyes in every other view', () => {
    expect(withSight(shown, 'cards', { group: undefined, card: 'play' })).toBe(shown);
    expect(withSight(withHidden(shown), 'spectrum', { look: 'own' }).sight.look).toBe('sorted');
  });

  it('changes nothing when it is what it was', () => {
    expect(withSight(shown, 'spectrum', { group: 'care' })).toBe(shown);
  });
});

describe('the clicker', () => {
  const step = (presses: readonly (1 | -1)[], from = nothingRevealed) =>
    presses.reduce((reveal, by) => withStep(reveal, views, by), from);

  it('shows view after view, which opens them, and stays at the last', () => {
    expect(step([1])).toMatchObject({ opened: ['spectrum'], shown: 'spectrum' });
    expect(step([1, 1])).toMatchObject({ opened: ['spectrum', 'cards'], shown: 'cards' });
    expect(step([1, 1, 1, 1, 1])).toMatchObject({ opened: views, shown: 'gap' });
  });

  it('goes back to what is open already, never to what is still closed', () => {
    const skipped = withShown(shown, 'gap');
    expect(step([-1], skipped)).toMatchObject({ shown: 'spectrum', opened: ['spectrum', 'gap'] });
    expect(step([-1], withShown(nothingRevealed, 'gap'))).toMatchObject({ shown: undefined });
  });

  it('goes back from the first view to the waiting screen, and no further', () => {
    expect(step([1, -1])).toMatchObject({ shown: undefined, opened: ['spectrum'] });
    expect(step([-1])).toBe(nothingRevealed);
  });

  it('first brings back a blank screen as it was', () => {
    const blank = withBlank(shown, true);
    expect(step([1], blank)).toEqual(shown);
    expect(step([-1], blank)).toEqual(shown);
  });

  it('starts at the first view when the one on the screen is unknown', () => {
    expect(step([1], withShown(nothingRevealed, 'weather'))).toMatchObject({ shown: 'spectrum' });
  });
});
