import { createContext, useContext } from 'react';

const ReducedMotionContext = createContext(false);

export const ReducedMotionProvider = ReducedMotionContext.Provider;

/** True when the device or the person asked for as little motion as possible: things cross-fade instead of move. */
export const useIsMotionReduced = (): boolean => useContext(ReducedMotionContext);
