/** What each view of the room says of some sorts: every person a sort, every third in each group, the second half under another perspective. */
import { agreementSentence } from '#i18n/agreementSentence';
import { favouritesSentence } from '#i18n/favouritesSentence';
import { cardsSentence, ownReadingSentence, spectrumSentence } from '#i18n/findingSentence';
import { gapSentence } from '#i18n/gapSentence';
import { groupsSentence } from '#i18n/groupsSentence';
import { agreementFindingOf } from '#model/agreement/agreementFinding';
import { favouritesFindingOf } from '#model/favourites/favouritesFinding';
import { cardsFindingOf } from '#model/placements/cardsFinding';
import { placementMatrixOf } from '#model/placements/placementMatrix';
import type { Id } from '#model/record';
import type { Perspective } from '#model/sessions/session';
import type { Sort } from '#model/sorts/sort';
import { ownReadingOf, sharesOf } from '#model/spectrum/ownReading';
import { groupSpectrumOf, spectrumOf } from '#model/spectrum/spectrum';
import { spectrumFindingOf } from '#model/spectrum/spectrumFinding';
import type { Language } from '#model/text';
import { gapFiguresOf } from '#state/gapFigures';
import { groupsResultsOf } from '#state/groupsResults';
import { loadedOf } from '#state/sessionsStore';
import { board, cardSet, sortOf } from '../model/arbitraries';
import { aParticipant, aSession } from '../support/builders';

/** Named as in a deck, so that a name in a sentence can be told from a word. */
export const nameOf = (id: Id) => `Card${id}`;
export const names = ['North', 'East', 'South', 'West'];
export const MOST = 3;

const perspective = (id: Id, nl: string, en: string, about: Perspective['about']): Perspective => ({
  id,
  label: { nl, en },
  prompt: '',
  about,
});
export const ends = [perspective('me', 'Ik', 'Me', 'self'), perspective('us', 'Wij', 'Us', 'team')] as const;

export const groups = [
  { id: 'a', label: 'Care' },
  { id: 'b', label: 'Office' },
  { id: 'c', label: 'Board' },
];
const session = aSession({ board, cardSet, perspectives: [...ends], groups });

const allOf = <T>(sorts: readonly Sort[], figure: (sort: Sort) => T | undefined): T[] =>
  sorts.map(figure).filter((value) => value !== undefined);

export const spectraOf = (sorts: readonly Sort[]): number[][] =>
  allOf(sorts, (sort) => spectrumOf(sort, board));

/** Everybody by number, so that no two are one. */
const people = (sorts: readonly Sort[], under = 'me'): Sort[] =>
  sorts.map((sort, i) =>
    sortOf(Object.fromEntries(Object.entries(sort.placements).map(([card, { domain }]) => [card, domain])), {
      participant: `p${i}`,
      perspective: under,
      favourites: sort.favourites,
    }),
  );

const loaded = (sorts: readonly Sort[], groupOf: (i: number) => Id | undefined) =>
  loadedOf({
    session,
    participants: sorts.map((_, i) => {
      const group = groupOf(i);
      return aParticipant(`p${i}`, group === undefined ? {} : { group });
    }),
    sorts: people(sorts),
  });

type Say = (sorts: readonly Sort[], language: Language) => string;
export type Seen = 'spectrum' | 'own' | 'cards' | 'agreement' | 'favourites' | 'gap' | 'groups';

export const say: Record<Seen, Say> = {
  spectrum: (sorts, language) => {
    const spectra = spectraOf(sorts);
    return spectrumSentence(spectrumFindingOf(spectra, groupSpectrumOf(spectra)), names, language);
  },
  own: (sorts, language) => {
    const spectra = allOf(sorts, (sort) => sharesOf(ownReadingOf(sort, cardSet, board) ?? []));
    return ownReadingSentence(spectrumFindingOf(spectra, groupSpectrumOf(spectra)), names, language);
  },
  cards: (sorts, language) =>
    cardsSentence(cardsFindingOf(rowsOf(sorts), sorts.length), nameOf, language) ??
    (language === 'nl' ? 'Zo legden jullie de beelden.' : 'This is how you put the images.'),
  agreement: (sorts, language) =>
    agreementSentence(agreementFindingOf(rowsOf(sorts), sorts.length), nameOf, language),
  favourites: (sorts, language) => favouritesSentence(favouritesFindingOf(sorts, MOST), nameOf, language),
  gap: (sorts, language) => {
    const half = Math.ceil(sorts.length / 2);
    const both = [...people(sorts.slice(0, half)), ...people(sorts.slice(half), 'us')];
    return gapSentence(gapFiguresOf(both, session, ends).finding, ends, names, language);
  },
  groups: (sorts, language) => {
    const { finding } = groupsResultsOf(
      loaded(sorts, (i) => groups[i % 3]?.id),
      'me',
    );
    return groupsSentence(
      finding,
      (id) => groups.find((group) => group.id === id)?.label ?? '',
      names,
      language,
    );
  },
};

export const rowsOf = (sorts: readonly Sort[]) => placementMatrixOf(sorts, board, cardSet).cards;
