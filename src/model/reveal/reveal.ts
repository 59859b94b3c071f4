import type { Id } from '../record';

/** What the facilitator looks at within a view, for the screen to show the same. */
export interface Sight {
  /** Undefined: the session's first. */
  perspective: Id | undefined;
  /** Undefined: everyone. */
  group: Id | undefined;
  look: 'sorted' | 'own';
  /** The two perspectives of the gap; undefined: the session's first two. */
  ends: readonly [from: Id, to: Id] | undefined;
  card: Id | undefined;
  prompt: Id | undefined;
}

/**
 * What of a session's results may be seen on this device: nothing, until the facilitator opens it view by view. Views are known
 * by the names they have in the room's address; a name that no version of the room knows is harmless.
 */
export interface Reveal {
  /** Once open, a view stays open in the room. */
  opened: readonly Id[];
  /** The one view on the screen; undefined: the question, and how many are done. */
  shown: Id | undefined;
  /** Only the question is on the screen for now, whatever is shown beneath. */
  isBlank: boolean;
  sight: Sight;
}

export const nothingRevealed: Reveal = {
  opened: [],
  shown: undefined,
  isBlank: false,
  sight: {
    perspective: undefined,
    group: undefined,
    look: 'sorted',
    ends: undefined,
    card: undefined,
    prompt: undefined,
  },
};

/** Opens views in the room; what is on the screen stays there. */
export const withOpened = (reveal: Reveal, ...views: readonly Id[]): Reveal =>
  views.every((view) => reveal.opened.includes(view))
    ? reveal
    : { ...reveal, opened: [...new Set([...reveal.opened, ...views])] };

/** Puts a view on the screen, which opens it in the room too; `sight` names what to look at in it. */
export const withShown = (reveal: Reveal, view: Id, sight: Partial<Sight> = {}): Reveal => ({
  ...withOpened(reveal, view),
  shown: view,
  isBlank: false,
  sight: { ...reveal.sight, ...sight },
});

/** Takes the view off the screen; it stays open in the room. */
export const withHidden = (reveal: Reveal): Reveal => ({ ...reveal, shown: undefined, isBlank: false });

export const withBlank = (reveal: Reveal, isBlank: boolean): Reveal =>
  reveal.isBlank === isBlank ? reveal : { ...reveal, isBlank };

/** Follows what the facilitator looks at, but only within the view that is on the screen: the others are for their eyes alone. */
export function withSight(reveal: Reveal, view: Id, sight: Partial<Sight>): Reveal {
  if (reveal.shown !== view) return reveal;
  // As text: the two ends come back from the disk as another pair that says the same.
  const isSame = Object.entries(sight).every(
    ([key, value]) => String(reveal.sight[key as keyof Sight]) === String(value),
  );
  return isSame ? reveal : { ...reveal, sight: { ...reveal.sight, ...sight } };
}

/**
 * One press of the clicker, through `views` in their order. Forwards shows the next view, and by that opens it; backwards goes to
 * the one before that is open already, and from the first to the waiting screen. A blank screen first comes back as it was.
 */
export function withStep(reveal: Reveal, views: readonly Id[], by: 1 | -1): Reveal {
  if (reveal.isBlank) return withBlank(reveal, false);
  const at = reveal.shown === undefined ? -1 : views.indexOf(reveal.shown);
  if (by === 1) {
    const next = views[at + 1];
    return next === undefined ? reveal : withShown(reveal, next);
  }
  const before = views.slice(0, Math.max(0, at)).findLast((view) => reveal.opened.includes(view));
  if (before !== undefined) return withShown(reveal, before);
  return reveal.shown === undefined ? reveal : withHidden(reveal);
}
