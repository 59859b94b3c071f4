import type { Id } from '#model/record';
import {
  nothingRevealed,
  type Reveal,
  type Sight,
  withBlank,
  withHidden,
  withOpened,
  withShown,
  withSight,
  withStep,
} from '#model/reveal/reveal';
import { putReveal, revealOf, revealStore } from '#state/revealStore';
import { readReveal, writeReveal } from '#storage/revealRepository';
import { connection } from './connection';
import { isRefused, store } from './refused';
import { onTabMessage, tellTabs } from './tabs';

let queue: Promise<void> = Promise.resolve();

/** One after another: a read that began before a change must not end after it. */
const inTurn = (work: () => Promise<void>): Promise<void> => {
  queue = queue.then(work);
  return queue;
};

const nameOf = (session: Id) => `reveal.${session}`;

async function readAgain(session: Id): Promise<void> {
  if (isRefused(nameOf(session))) return;
  const database = connection();
  if (database) putReveal(session, await readReveal(database, session));
  else if (!revealOf(session)) putReveal(session, nothingRevealed);
}

/** Reads what of a session has been revealed on this device; from then on it follows the other windows. */
export const openReveal = (session: Id): Promise<void> =>
  inTurn(async () => {
    if (!revealOf(session)) await readAgain(session);
  });

onTabMessage((message) => {
  if (message.kind === 'revealChanged' && revealOf(message.session))
    void inTurn(() => readAgain(message.session));
  if (message.kind === 'everythingRemoved') revealStore.setState({}, true);
});

/** Works from what is stored, not from memory: room and presenter are two windows that may both change it. */
const change = (session: Id, make: (reveal: Reveal) => Reveal): Promise<void> =>
  inTurn(async () => {
    await readAgain(session);
    const before = revealOf(session) ?? nothingRevealed;
    const next = make(before);
    if (next !== before) await keep(session, next);
  });

async function keep(session: Id, reveal: Reveal | undefined): Promise<void> {
  putReveal(session, reveal);
  await store(nameOf(session), (database) => writeReveal(database, session, revealOf(session)));
  tellTabs({ kind: 'revealChanged', session });
}

/** Opens views in the room, for the facilitator's eyes; the screen stays as it is. */
export const openViews = (session: Id, ...views: readonly Id[]) =>
  change(session, (reveal) => withOpened(reveal, ...views));

/** Puts a view on the screen. */
export const showView = (session: Id, view: Id, sight: Partial<Sight>) =>
  change(session, (reveal) => withShown(reveal, view, sight));

export const hideView = (session: Id) => change(session, withHidden);

/** The screen follows what the facilitator looks at, as long as it is in the view that is on the screen. */
export const lookAt = (session: Id, view: Id, sight: Partial<Sight>) =>
  change(session, (reveal) => withSight(reveal, view, sight));

/** A press of the clicker, through the views that this session has for the screen. */
export const stepScreen = (session: Id, views: readonly Id[], by: 1 | -1) =>
  change(session, (reveal) => withStep(reveal, views, by));

export const toggleBlank = (session: Id) => change(session, (reveal) => withBlank(reveal, !reveal.isBlank));

/** Goes with the session it belongs to. */
export const forgetReveal = (session: Id) => inTurn(() => keep(session, undefined));
