import { dropOf } from './fanBlade';
import { radiansOf } from './path';

export type Spectra = readonly (readonly number[])[];

/** How many pleats a fan has when it no longer has a blade for everybody. */
export const PLEATS = 48;

/**
 * The spectrum at `x` (0–1 across the fan), smoothed over rank with a Gaussian of σ = max(2, n/60), cut at 3σ and
 * renormalised; person i of n stands at (i + ½) / n. Shares 0–1 that sum to 1. Source: results.md, *More than 60*.
 */
export function smoothSpectrumAt(spectra: Spectra, x: number): number[] {
  const n = spectra.length;
  const sigma = Math.max(2, n / 60);
  const centre = x * n - 0.5;
  const sum = (spectra[0] ?? []).map(() => 0);
  let weights = 0;
  const last = Math.min(n - 1, Math.floor(centre + 3 * sigma));
  for (let i = Math.max(0, Math.ceil(centre - 3 * sigma)); i <= last; i++) {
    const weight = Math.exp(-0.5 * ((i - centre) / sigma) ** 2);
    weights += weight;
    for (const [d, share] of (spectra[i] as readonly number[]).entries())
      sum[d] = (sum[d] as number) + weight * share;
  }
  return sum.map((share) => share / weights);
}

const PLEAT_DROP = dropOf(radiansOf(160) / PLEATS);

/** How the pleated rim follows `x` (0–1 across the fan): a factor on every radius, 1 on a ridge. */
export function pleatedAt(x: number): number {
  const across = x >= 1 ? 1 : ((x * PLEATS) % 1) * 2 - 1;
  return 1 - PLEAT_DROP * Math.abs(across);
}
