import { forgetRemoved } from '#storage/removeRecords';
import { connection } from './connection';

/** Held by every window as long as it lives. */
const WINDOW = 'waaier-window';

/** Where there are none, nobody can know of other windows, and removals stay known. */
const windowLocks = (): LockManager | undefined => globalThis.navigator?.locks;

const windowCount = async (): Promise<number | undefined> =>
  (await windowLocks()?.query())?.held?.filter(({ name }) => name === WINDOW).length;

/** Makes this window known to the others; from then on it counts for `forgetWhenAlone`. */
export const joinWindows = (): Promise<void> =>
  new Promise((resolve) => {
    const held = windowLocks()?.request(WINDOW, { mode: 'shared' }, () => {
      resolve();
      return new Promise<void>(() => {});
    });
    if (held) held.catch(() => resolve());
    else resolve();
  });

/** With no other window that could still hold what was removed, not even its id is kept. */
export async function forgetWhenAlone(): Promise<void> {
  const database = connection();
  if (database && (await windowCount()) === 1) await forgetRemoved(database);
}
