import type { Id } from '#model/record';
import { hrefOf } from '#routes/route';

/** The part of the Window Management API that is used; few browsers have it. */
interface ScreenDetails {
  currentScreen: object;
  screens: readonly { availLeft: number; availTop: number; availWidth: number; availHeight: number }[];
}
type WithScreens = Window & { getScreenDetails?: () => Promise<ScreenDetails> };

/** One window for all: opened again, it comes to the front. */
const WINDOW_NAME = 'waaier-presenter';

/** Whether a second window would find a place: known where the browser tells its screens; elsewhere a mouse means a desk. */
const hasSecondScreen = () => {
  const { isExtended } = screen as { isExtended?: boolean };
  return isExtended ?? matchMedia('(pointer: fine)').matches;
};

/** A window that is open already can be moved at leisure; the browser's question first would use up the tap that may open it. */
async function moveToOtherScreen(opened: Window): Promise<void> {
  const details = await (window as WithScreens).getScreenDetails?.().catch(() => undefined);
  const other = details?.screens.find((candidate) => candidate !== details.currentScreen);
  if (!other) return;
  opened.moveTo(other.availLeft, other.availTop);
  opened.resizeTo(other.availWidth, other.availHeight);
}

/** Opens the presenter in a window of its own, on the second screen where the browser allows it; in this one where it doesn't. */
export function present(session: Id): void {
  const href = hrefOf({ place: 'present', session });
  const opened = hasSecondScreen() ? open(href, WINDOW_NAME, 'popup') : null;
  if (opened) void moveToOtherScreen(opened);
  else location.hash = href;
}

/** Leaves the presenter: its own window closes, a shared one goes back to the room. */
export function leavePresenter(session: Id): void {
  if (window.name === WINDOW_NAME && window.opener) window.close();
  // A window that may not close itself is still there.
  location.hash = hrefOf({ place: 'room', session, view: 'spectrum' });
}

/** Keeps the screen from falling asleep while it is looked at, where the browser can; answers how to let it sleep again. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  let isOver = false;
  const ask = async () => {
    if (document.visibilityState !== 'visible' || isOver) return;
    lock = await navigator.wakeLock?.request('screen').catch(() => undefined);
    if (isOver) void lock?.release();
  };
  // The browser lets go whenever the window is hidden.
  document.addEventListener('visibilitychange', ask);
  void ask();
  return () => {
    isOver = true;
    document.removeEventListener('visibilitychange', ask);
    void lock?.release();
  };
}

/** Fills the screen, or stops doing so; where it is not allowed nothing changes. */
export const toggleFullScreen = (): Promise<void> =>
  document.fullscreenElement
    ? document.exitFullscreen().catch(() => {})
    : (document.documentElement.requestFullscreen?.().catch(() => {}) ?? Promise.resolve());
