import { spectrumSentence } from '#i18n/findingSentence';
import { asSeen } from '#i18n/peerSentence';
import { drawnSpectraOf } from '#model/groups/peers';
import { groupSpectrumOf, spectrumOf } from '#model/spectrum/spectrum';
import { spectrumFindingOf } from '#model/spectrum/spectrumFinding';
import { type DeckContext, domainNamesOf, type Scene } from './deckContext';

/** One spectrum a person who placed a card; among peers each is the mean of all. */
export const spectraOf = ({ session }: DeckContext, { perspective, sorts }: Scene): number[][] =>
  drawnSpectraOf(
    session,
    perspective.id,
    sorts.map((sort) => spectrumOf(sort, session.board)).filter((spectrum) => spectrum !== undefined),
  );

/** What is seen under a scene's perspective, in its words. */
export const seenIn = ({ session, language }: DeckContext, { perspective }: Scene, sentence: string) =>
  asSeen(sentence, session, perspective.id, language);

/** What is seen in the fan, in the words the room uses. */
export function sceneSentence(context: DeckContext, scene: Scene): string {
  const spectra = spectraOf(context, scene);
  if (spectra.length === 0) return context.texts.room.allAside;
  const finding = spectrumFindingOf(spectra, groupSpectrumOf(spectra));
  return seenIn(context, scene, spectrumSentence(finding, domainNamesOf(context), context.language));
}
