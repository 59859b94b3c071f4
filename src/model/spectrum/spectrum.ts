import type { Board } from '#model/boards/board';
import { ASIDE, type Sort } from '#model/sorts/sort';
import { evennessOf } from './evenness';
import { isTogether } from './together';

/** How many cards of a sort lie in a domain, n(s): aside and undecided cards are not placed. */
export function placedCountOf(sort: Sort): number {
  let placed = 0;
  for (const { domain } of Object.values(sort.placements)) if (domain !== ASIDE) placed++;
  return placed;
}

/** Whether a sort placed anything at all; most say so at their first card. */
export function hasPlacement(sort: Sort): boolean {
  for (const card in sort.placements) if (sort.placements[card]?.domain !== ASIDE) return true;
  return false;
}

/**
 * One sort's spectrum p_d(s) = n_d(s) / n(s): shares 0–1 in board order that sum to 1; undefined where nothing was
 * placed. Source: method.md, *Individual spectrum*.
 */
export function spectrumOf(sort: Sort, board: Board): number[] | undefined {
  const counts = board.domains.map(() => 0);
  const indexById = new Map(board.domains.map((domain, d) => [domain.id, d]));
  let placed = 0;
  for (const { domain } of Object.values(sort.placements)) {
    const d = indexById.get(domain);
    if (d === undefined) continue;
    counts[d] = (counts[d] as number) + 1;
    placed++;
  }
  return placed === 0 ? undefined : counts.map((count) => count / placed);
}

/**
 * The group's spectrum P_d: the mean of the individual spectra, so that every person weighs the same however many cards
 * they placed; shares 0–1 that sum to 1, undefined for nobody. Source: method.md, *Group spectrum*.
 */
export function groupSpectrumOf(spectra: readonly (readonly number[])[]): number[] | undefined {
  const [first] = spectra;
  return first?.map(
    (_, d) => spectra.reduce((sum, spectrum) => sum + (spectrum[d] as number), 0) / spectra.length,
  );
}

/**
 * How far people lie apart on each domain: the sample standard deviation (n − 1) of their shares, 0–0.71; undefined
 * below two spectra and where they stand for everybody together, and no entries at all for nobody. Source: method.md, *Spread*.
 */
export function spreadOf(spectra: readonly (readonly number[])[]): (number | undefined)[] {
  const mean = groupSpectrumOf(spectra) ?? [];
  if (spectra.length < 2 || isTogether(spectra)) return mean.map(() => undefined);
  return mean.map((centre, d) => {
    const squares = spectra.reduce((sum, spectrum) => sum + ((spectrum[d] as number) - centre) ** 2, 0);
    return Math.sqrt(squares / (spectra.length - 1));
  });
}

/**
 * How evenly a spectrum uses the board, J: 1 = all colours equal, 0 = one colour; 0 also for a spectrum of nothing.
 * Source: method.md, *Balance* (Pielou's evenness).
 */
export const balanceOf = (spectrum: readonly number[]): number => evennessOf(spectrum) ?? 0;
