import { useState } from 'react';
import { useSavedSoon } from './useSavedSoon';

interface Draft {
  value: string;
  onChange(value: string): void;
  /** Saves at once what waits, for when a field is left. */
  onBlur(): void;
}

/** A text while it is typed, saved as one goes; what another window stored shows as soon as nothing of ours waits. */
export function useDraft(stored: string, save: (text: string) => void): Draft {
  const [draft, setDraft] = useState<string>();
  const { soon, now } = useSavedSoon<string>((text) => {
    save(text);
    setDraft(undefined);
  });
  const onChange = (text: string) => {
    setDraft(text);
    soon(text);
  };
  return { value: draft ?? stored, onChange, onBlur: now };
}
