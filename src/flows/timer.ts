import { type ClockState, clockAtPart, clockFor, pausedClock, startedClock } from '#model/conversation/clock';
import type { Part } from '#model/conversation/conversation';
import type { Id, Stamp } from '#model/record';
import { clockStore, putClock } from '#state/clockStore';
import { setTrouble } from '#state/storageStore';
import { readClock, writeClock } from '#storage/clockRepository';
import { now } from './clock';
import { connection } from './connection';
import { onTabMessage, tellTabs } from './tabs';

/** Brings a session's clock into memory; from then on it follows the other windows. */
export async function openClock(session: Id): Promise<void> {
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
  const database = connection();
  if (!database) return;
  const written = await writeClock(database, session, next);
  if (!written.ok) setTrouble(written.error.kind);
  tellTabs({ kind: 'clockChanged', session });
}

export const startClock = (session: Id, order: readonly Part[]) => change(session, order, startedClock);

export const pauseClock = (session: Id, order: readonly Part[]) => change(session, order, pausedClock);

export const goToPart = (session: Id, order: readonly Part[], part: Id) =>
  change(session, order, (clock, at) => clockAtPart(clock, part, at));
