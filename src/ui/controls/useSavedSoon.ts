import { useCallback, useEffect, useRef } from 'react';

/** How long what was typed may wait: short enough that a killed tab costs a word at most. */
const DELAY_MS = 400;

interface SavedSoon<T> {
  /** Saves a moment from now; the latest value counts. */
  soon(value: T): void;
  /** Saves at once what waits. */
  now(): void;
  /** Forgets what waits. */
  drop(): void;
}

/** Saves what is typed every so often, not at every key, and at once when the page or its place goes out of sight. */
export function useSavedSoon<T>(save: (value: T) => void): SavedSoon<T> {
  const waiting = useRef<{ value: T; timer: ReturnType<typeof setTimeout> }>(undefined);
  const saveNow = useRef(save);
  useEffect(() => {
    saveNow.current = save;
  });
  const take = useCallback(() => {
    const taken = waiting.current;
    clearTimeout(taken?.timer);
    waiting.current = undefined;
    return taken;
  }, []);
  const now = useCallback(() => {
    const taken = take();
    if (taken) saveNow.current(taken.value);
  }, [take]);
  useEffect(() => {
    addEventListener('pagehide', now);
    document.addEventListener('visibilitychange', now);
    return () => {
      removeEventListener('pagehide', now);
      document.removeEventListener('visibilitychange', now);
      now();
    };
  }, [now]);
  const soon = (value: T) => {
    waiting.current = { value, timer: waiting.current?.timer ?? setTimeout(now, DELAY_MS) };
  };
  return { soon, now, drop: () => void take() };
}
