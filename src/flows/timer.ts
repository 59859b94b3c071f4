import { type ClockState, clockAtPart, clockFor, pausedClock, startedClock } from '#model/conversation/clock';
import type { Part } from '#model/conversation/conversation';
import type { Id, Stamp } from '#model/record';
import { clockStore, putClock } from '#state/clockStore';
import { readClock, writeClock } from '#storage/clockRepository';
import { now } from './clock';
import { connection } from './connection';
import { isRefused, store } from './refused';
import { onTabMessage, tellTabs } from './tabs';

const nameOf = (session: Id) => `clock.${session}`;

/** Brings a session's clock into memory; from then on it follows the other windows. */
export async function openClock(session: Id): Promise<void> {
  if (isRefused(nameOf(session))) return;
  const database = connection();
  if (database) putClock(session, (await readClock(database, session)) ?? clockStore.getState()[session]);
}

onTabMessage((message) => {
  if (message.kind === 'clockChanged') void openClock(message.session);
  if (message.kind === 'everythingRemoved') clockStore.setState({}, true);
});

/** Only taps are written, never ticks: a clock that is asleep, closed or killed runs on. */
async function change(
  session: Id,
  order: readonly Part[],
  make: (clock: ClockState, at: Stamp) => ClockState,
): Promise<void> {
  const clock = clockFor(order, clockStore.getState()[session]);
  if (!clock) return;
  const next = make(clock, now());
  putClock(session, next);
  await store(nameOf(session), (database) =>
    writeClock(database, session, clockStore.getState()[session] ?? next),
  );
  tellTabs({ kind: 'clockChanged', session });
}

export const startClock = (session: Id, order: readonly Part[]) => change(session, order, startedClock);

export const pauseClock = (session: Id, order: readonly Part[]) => change(session, order, pausedClock);

export const goToPart = (session: Id, order: readonly Part[], part: Id) =>
  change(session, order, (clock, at) => clockAtPart(clock, part, at));
