import type { Id } from '#model/record';
import type { RecordKind } from '#state/sessionsStore';

/** What one tab tells the others after it has stored something; they read it back themselves. */
export type TabMessage =
  | { kind: 'recordChanged'; store: RecordKind; session: Id; id: Id }
  | { kind: 'sessionChanged'; session: Id }
  | { kind: 'revealChanged'; session: Id }
  | { kind: 'clockChanged'; session: Id }
  | { kind: 'everythingRemoved' }
  | { kind: 'settingsChanged' }
  /** At once and without reading: a locked window locks all. */
  | { kind: 'locked' }
  | { kind: 'lockChanged' };

const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('waaier');

export const tellTabs = (message: TabMessage) => channel?.postMessage(message);

export function onTabMessage(listener: (message: TabMessage) => void): void {
  channel?.addEventListener('message', (event: MessageEvent<TabMessage>) => listener(event.data));
}
