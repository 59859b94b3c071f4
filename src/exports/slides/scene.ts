import { spectrumSentence } from '#i18n/findingSentence';
import { groupSpectrumOf, spectrumOf } from '#model/spectrum/spectrum';
import { spectrumFindingOf } from '#model/spectrum/spectrumFinding';
import { type DeckContext, domainNamesOf, type Scene } from './deckContext';

/** One spectrum a person who placed a card. */
export const spectraOf = ({ session }: DeckContext, { sorts }: Scene): number[][] =>
  sorts.map((sort) => spectrumOf(sort, session.board)).filter((spectrum) => spectrum !== undefined);

/** What is seen in the fan, in the words the room uses. */
export function sceneSentence(context: DeckContext, scene: Scene): string {
  const spectra = spectraOf(context, scene);
  if (spectra.length === 0) return context.texts.room.allAside;
  const finding = spectrumFindingOf(spectra, groupSpectrumOf(spectra));
  return spectrumSentence(finding, domainNamesOf(context), context.language);
}
