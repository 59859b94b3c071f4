type Spectra = readonly (readonly number[])[];

/** Shares that stand for everybody at once: whoever would draw or count them as people's own would say what isn't so. */
const standForAll = new WeakSet<readonly number[]>();

/** A mean (shares 0–1 in board order) in the place of each of so many people's own shares, so that none is one person's answer. */
export function togetherOf(mean: readonly number[], people: number): number[][] {
  const own = [...mean];
  standForAll.add(own);
  return Array.from({ length: people }, () => own);
}

/** Whether these shares are everybody's together, and not one person's each. */
export const isTogether = (spectra: Spectra): boolean =>
  spectra[0] !== undefined && standForAll.has(spectra[0]);
