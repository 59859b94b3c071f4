import type { Id } from '#model/record';

const KEY = 'waaier.presenter';

/** For browsers that refuse storage: the mark then lasts until the window is loaded anew. */
let inMemory: string | undefined;

/**
 * Whether this window, and no other, was presenting this session before the tablet was handed over. It may then go on, while every
 * other window of the browser leads back to the turns. The mark is the window's own: it outlives a reload, and goes as soon as the
 * window shows anything else, so that a window in which turns were taken never carries it.
 */
export function isPresenterWindow(session: Id): boolean {
  try {
    return (sessionStorage.getItem(KEY) ?? inMemory) === session;
  } catch {
    return inMemory === session;
  }
}

export function markPresenterWindow(session: Id | undefined): void {
  inMemory = session;
  try {
    if (session === undefined) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, session);
  } catch {
    // Refused: memory has it.
  }
}
