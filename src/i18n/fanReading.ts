import { isTogether } from '#model/spectrum/together';
import type { Texts } from './nl';

/** How a fan is read that stands by itself, in a summary or on a slide; beyond 60 people a fold is no longer one person. */
export function fanReading(
  spectra: readonly (readonly number[])[],
  { peers, room, summary }: Pick<Texts, 'peers' | 'room' | 'summary'>,
): string {
  if (isTogether(spectra)) return peers.fan;
  return spectra.length > 60 ? room.howToReadMany : summary.howToReadHelp;
}
