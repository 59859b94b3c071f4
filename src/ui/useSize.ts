import { type RefCallback, useCallback, useState } from 'react';

export interface Size {
  width: number;
  height: number;
}

/** The content box of an element, kept up to date; undefined before the first measure. */
export function useSize<T extends HTMLElement>(): [RefCallback<T>, Size | undefined] {
  const [size, setSize] = useState<Size>();
  const ref = useCallback((element: T | null) => {
    if (!element) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      setSize((before) => (before?.width === width && before.height === height ? before : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, size];
}
