import { useSyncExternalStore } from 'react';

const scaleNow = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;

const subscribe = (listener: () => void) => {
  // The person's own text size reaches the page as the root's font size; a probe of 1rem tells when it changes.
  const probe = document.body.appendChild(document.createElement('div'));
  Object.assign(probe.style, {
    position: 'absolute',
    visibility: 'hidden',
    inlineSize: '1rem',
    blockSize: '1rem',
  });
  const observer = new ResizeObserver(listener);
  observer.observe(probe);
  return () => {
    observer.disconnect();
    probe.remove();
  };
};

/** How much larger than usual the person has set their text: 1 … 2 and more. Drawings that hold text must know. */
export const useTextScale = (): number => useSyncExternalStore(subscribe, scaleNow);

/** From here on a drawing's labels no longer fit, and a plain list takes its place. */
export const LARGE_TEXT = 1.25;
