import { useSyncExternalStore } from 'react';

const SECOND_MS = 1000;

/** Whole seconds, so that all clocks on a page change together; also told when the page is looked at again after sleep. */
const secondNow = () => Math.floor(Date.now() / SECOND_MS) * SECOND_MS;

function everySecond(listener: () => void): () => void {
  const timer = setInterval(listener, SECOND_MS / 4);
  document.addEventListener('visibilitychange', listener);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', listener);
  };
}

const never = () => () => {};

/** Now in milliseconds, to the second; it moves on only while `isRunning`. */
export const useNow = (isRunning: boolean): number =>
  useSyncExternalStore(isRunning ? everySecond : never, secondNow);
