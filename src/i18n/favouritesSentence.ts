import { assertNever } from '#base/assertNever';
import type { FavouritesFinding } from '#model/favourites/favouritesFinding';
import type { Id } from '#model/record';
import type { Language } from '#model/text';
import { formatList } from './formats';
import { textsOf } from './texts';

const MOST_NAMES = 3;

/** What people hold dearest, in plain words. */
export function favouritesSentence(
  finding: FavouritesFinding,
  nameOf: (card: Id) => string,
  language: Language,
): string {
  const texts = textsOf(language).favourites;
  switch (finding.kind) {
    case 'nobody':
      return texts.nobody;
    case 'noStep':
      return texts.noStep;
    case 'noneChosen':
      return texts.noneChosen;
    case 'one':
      return texts.one(nameOf(finding.card));
    case 'allDifferent':
      return texts.allDifferent(finding.people);
    case 'tie':
      return finding.cards.length > MOST_NAMES
        ? texts.tieOf(finding.cards.length)
        : texts.tie(formatList(finding.cards.map(nameOf), language));
    case 'first': {
      const { card, chosenBy, people } = finding;
      return chosenBy === people
        ? texts.firstOfAll(nameOf(card))
        : texts.first(nameOf(card), chosenBy, people);
    }
    default:
      return assertNever(finding);
  }
}
