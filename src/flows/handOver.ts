import type { Id } from '#model/record';
import { hrefOf } from '#routes/route';
import { lockStore } from '#state/lockStore';
import { lock } from './lock';
import { saveSettings } from './settings';

/** From here on only the turns of this session open on this device, until the facilitator takes it back. */
export function handOver(session: Id): void {
  void saveSettings({ handedOver: session });
  if (lockStore.getState().locksOnHandOver) void lock();
}

/** The way back to the room; with a PIN the room asks for it, whether or not the hand-over locked. */
export async function takeBack(session: Id): Promise<void> {
  void lock();
  await saveSettings({ handedOver: undefined });
  location.hash = hrefOf({ place: 'room', session, view: 'spectrum' });
}
