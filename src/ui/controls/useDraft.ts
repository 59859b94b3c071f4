import { useCallback, useEffect, useRef, useState } from 'react';

/** How long typed text may wait: short enough that a killed tab costs a word at most. */
const DELAY_MS = 400;

interface Draft {
  value: string;
  onChange(value: string): void;
  /** Saves at once what waits, for when a field is left. */
  onBlur(): void;
}

/**
 * A text while it is typed. It is saved every so often, not at every key, and at once when the field, the page or its place goes
 * out of sight; what another window stored shows as soon as nothing of ours waits.
 */
export function useDraft(stored: string, save: (text: string) => void): Draft {
  const [draft, setDraft] = useState<string>();
  const waiting = useRef<{ text: string; timer: ReturnType<typeof setTimeout> }>(undefined);
  const saveNow = useRef(save);
  useEffect(() => {
    saveNow.current = save;
  });
  const flush = useCallback(() => {
    if (!waiting.current) return;
    const { text, timer } = waiting.current;
    clearTimeout(timer);
    waiting.current = undefined;
    saveNow.current(text);
    setDraft(undefined);
  }, []);
  useEffect(() => {
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [flush]);
  const onChange = (text: string) => {
    setDraft(text);
    waiting.current = { text, timer: waiting.current?.timer ?? setTimeout(flush, DELAY_MS) };
  };
  return { value: draft ?? stored, onChange, onBlur: flush };
}
