import { useEffect } from 'react';

/** Farther than this and a finger has carried something. */
const SLOP = 12;
/** For so long after a flick Chromium takes a tap for the flick's end, ms: the finger comes down and up, but no click follows. */
const FLICK_MS = 1000;
/** A click that follows is there by then, ms; one that comes later still is the same tap. */
const CLICK_MS = 80;
const LATE_MS = 500;

/** Whoever sorts fast flicks one card and taps the next: while this is mounted such a tap is a click all the same. */
export function useTapAfterFlick(): void {
  useEffect(() => {
    let down: PointerEvent | undefined;
    let flickedAt = Number.NEGATIVE_INFINITY;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let made = { button: undefined as HTMLElement | undefined, at: 0 };

    const onDown = (event: PointerEvent) => {
      down = event.isPrimary && event.pointerType === 'touch' ? event : undefined;
    };
    const onUp = (event: PointerEvent) => {
      if (event.pointerId !== down?.pointerId) return;
      const isTap = Math.hypot(event.x - down.x, event.y - down.y) < SLOP;
      const button = (down.target as Element).closest('button');
      if (!isTap) flickedAt = event.timeStamp;
      else if (button && event.timeStamp - flickedAt < FLICK_MS)
        waiting = setTimeout(() => {
          made = { button, at: event.timeStamp };
          button.click();
        }, CLICK_MS);
    };
    const onClick = (event: MouseEvent) => {
      clearTimeout(waiting);
      const isSame = made.button?.contains(event.target as Node) && event.timeStamp - made.at < LATE_MS;
      if (event.isTrusted && isSame) event.stopPropagation();
    };
    addEventListener('pointerdown', onDown, true);
    addEventListener('pointerup', onUp, true);
    addEventListener('click', onClick, true);
    return () => {
      clearTimeout(waiting);
      removeEventListener('pointerdown', onDown, true);
      removeEventListener('pointerup', onUp, true);
      removeEventListener('click', onClick, true);
    };
  }, []);
}
