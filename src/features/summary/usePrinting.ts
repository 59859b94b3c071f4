import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** True while the browser prints: colours are data here, so paper must be known before the page is drawn for it. */
export function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const set = (value: boolean) => flushSync(() => setPrinting(value));
    const before = () => set(true);
    const after = () => set(false);
    // Some browsers tell by event, others only by media query; either is in time.
    const media = window.matchMedia?.('print');
    const onChange = (event: MediaQueryListEvent) => set(event.matches);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    media?.addEventListener('change', onChange);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
      media?.removeEventListener('change', onChange);
    };
  }, []);
  return isPrinting;
}
