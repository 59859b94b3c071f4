import { useEffect, useRef } from 'react';
import type { Id } from '#model/record';

/** The card on top of a stack takes the focus along when it goes: whoever sorts by digits goes on with the next one. */
export function useTopFocus(top: Id | undefined) {
  const element = useRef<HTMLDivElement>(null);
  const hadFocus = useRef(false);
  useEffect(() => {
    if (hadFocus.current && top !== undefined) element.current?.focus();
    hadFocus.current = false;
  }, [top]);
  const keepFocus = () => {
    hadFocus.current = element.current === document.activeElement;
  };
  return { element, keepFocus };
}
