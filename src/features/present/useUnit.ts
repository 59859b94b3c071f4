import { useSyncExternalStore } from 'react';

const subscribe = (listener: () => void) => {
  addEventListener('resize', listener);
  return () => removeEventListener('resize', listener);
};

/** The `--u` of the presenter's style sheet in px, for drawings that must know how large their letters are. */
const unitNow = () =>
  innerHeight > innerWidth
    ? Math.min(innerWidth / 1200, innerHeight / 1920)
    : Math.min(innerWidth / 1920, innerHeight / 1080);

export const useUnit = (): number => useSyncExternalStore(subscribe, unitNow);
