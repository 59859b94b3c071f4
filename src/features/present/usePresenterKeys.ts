import { type RefObject, useEffect } from 'react';
import { leavePresenter, toggleFullScreen } from '#flows/present';
import { stepScreen, toggleBlank } from '#flows/reveal';
import type { Session } from '#model/sessions/session';
import { viewsFor } from './shown';

/** The keys of remote clickers are those of slides: PageUp and PageDown or arrows, and a full stop or B for a blank screen. */
const stepByKey: Record<string, 1 | -1> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
};

/** Keys and clicker on the presenter. While the tablet goes round nothing can be revealed from here. */
export function usePresenterKeys(
  session: Session,
  place: RefObject<HTMLElement | null>,
  isHandedOver: boolean,
): void {
  useEffect(() => {
    const focus = () => {
      if (!place.current?.contains(document.activeElement)) place.current?.focus({ preventScroll: true });
    };
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const act = actionOf(event.key, session, isHandedOver);
      if (!act) return;
      event.preventDefault();
      act();
    };
    focus();
    addEventListener('focus', focus);
    addEventListener('keydown', press);
    return () => {
      removeEventListener('focus', focus);
      removeEventListener('keydown', press);
    };
  }, [session, place, isHandedOver]);
}

function actionOf(key: string, session: Session, isHandedOver: boolean): (() => void) | undefined {
  const step = stepByKey[key];
  if (step) return isHandedOver ? undefined : () => void stepScreen(session.id, viewsFor(session), step);
  if (key === 'b' || key === 'B' || key === '.') return () => void toggleBlank(session.id);
  if (key === 'f' || key === 'F') return () => void toggleFullScreen();
  // In full screen the browser takes Escape for itself, and leaves only that.
  if (key === 'Escape' && !document.fullscreenElement) return () => leavePresenter(session.id);
  return undefined;
}
