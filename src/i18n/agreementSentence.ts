import { assertNever } from '#base/assertNever';
import type { AgreementFinding } from '#model/agreement/agreementFinding';
import type { Id } from '#model/record';
import type { Language } from '#model/text';
import { formatList } from './formats';
import { textsOf } from './texts';

const MOST_NAMES = 2;
/** Of both ends together: more would make a headline of three lines. */
const MOST_NAMES_TOGETHER = 3;

/** How far people agree, in plain words. */
export function agreementSentence(
  finding: AgreementFinding,
  nameOf: (card: Id) => string,
  language: Language,
): string {
  const texts = textsOf(language);
  const listed = (cards: readonly Id[], most = MOST_NAMES) =>
    cards.length <= most ? formatList(cards.map(nameOf), language) : texts.agreement.images(cards.length);
  switch (finding.kind) {
    case 'nobody':
      return texts.agreement.nobody;
    case 'allAside':
      return texts.room.allAside;
    case 'one':
      return texts.agreement.one;
    case 'nothingShared':
      return texts.agreement.nothingShared;
    case 'same':
      return texts.agreement.same;
    case 'allDifferent':
      return texts.agreement.allDifferent;
    case 'partly': {
      const { most, least } = finding;
      const word = texts.agreement.inWords[finding.word];
      if (most.length === 0) return texts.agreement.partlyLoose(word);
      // All tie: the most is the least.
      if (most[0] === least[0]) return texts.agreement.partlyEven(word);
      if (finding.word === 'none') return texts.agreement.partlyByChance(word, listed(most));
      return texts.agreement.partly(
        word,
        listed(most, Math.min(MOST_NAMES, MOST_NAMES_TOGETHER - Math.min(least.length, MOST_NAMES))),
        listed(least),
      );
    }
    default:
      return assertNever(finding);
  }
}
