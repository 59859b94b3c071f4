import { createContext, useContext } from 'react';

/** Light paper or dark: charts take their colours as data, so they must know which they are drawn on. */
export type Surface = 'light' | 'dark';

const SurfaceContext = createContext<Surface>('light');

export const SurfaceProvider = SurfaceContext.Provider;
export const useSurface = (): Surface => useContext(SurfaceContext);
