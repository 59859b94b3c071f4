import type { Fan } from '#charts/fan';
import { type Dots, grainDotsOf } from '#charts/grain';
import { smoothBordersOf } from '#charts/smoothFan';
import type { Spectra } from '#charts/smoothing';

/** The dots of a smooth fan that was made without grain, small enough for a file. */
export function smoothDotsOf(fan: Fan, spectra: Spectra): Dots[] {
  if (!fan.smooth) return [];
  const standing = fan.order.map((index) => spectra[index] as readonly number[]);
  return grainDotsOf(standing, smoothBordersOf(standing), fan);
}
