import { assertNever } from '#base/assertNever';
import type { CardsFinding } from '#model/placements/cardsFinding';
import type { Id } from '#model/record';
import type { SpectrumFinding } from '#model/spectrum/spectrumFinding';
import type { Language } from '#model/text';
import { capitalised, formatList } from './formats';
import { textsOf } from './texts';

/** What is seen in the fan, in plain words; `names` in board order. */
export function spectrumSentence(
  finding: SpectrumFinding,
  names: readonly string[],
  language: Language,
): string {
  const texts = textsOf(language).room;
  const nameOf = (domain: number) => names[domain] ?? '';
  const isOne = 'people' in finding && finding.people === 1;
  switch (finding.kind) {
    case 'nobody':
      return texts.nobodyYet;
    case 'allInOne':
      return (isOne ? texts.oneMindAll : texts.everythingIn)(nameOf(finding.domain));
    case 'allEqual':
      return isOne ? texts.oneMindEqual : texts.allEqual;
    case 'sharedLargest': {
      const list = formatList(finding.domains.map(nameOf), language);
      return (isOne ? texts.oneMindShared : texts.largestShared)(list);
    }
    case 'largest': {
      const name = nameOf(finding.domain);
      if (isOne) return texts.oneMind(name);
      return finding.overHalf > 0 ? texts.largestOver(name, finding.overHalf) : texts.largest(name);
    }
    default:
      return assertNever(finding);
  }
}

/** What is seen in the fan of own readings; `names` in board order. */
export function ownReadingSentence(
  finding: SpectrumFinding,
  names: readonly string[],
  language: Language,
): string {
  const texts = textsOf(language).room;
  if (finding.kind === 'nobody') return texts.nobodyYet;
  return (finding.people === 1 ? texts.own.ofOne : texts.own.ofAll)(saidOf(finding));

  function saidOf(seen: Exclude<SpectrumFinding, { kind: 'nobody' }>): string {
    const nameOf = (domain: number) => names[domain] ?? '';
    switch (seen.kind) {
      case 'allInOne':
        return texts.own.only(nameOf(seen.domain));
      case 'allEqual':
        return texts.own.equal;
      case 'sharedLargest':
        return texts.own.shared(formatList(seen.domains.map(nameOf), language));
      case 'largest':
        return texts.own.largest(nameOf(seen.domain));
      default:
        return assertNever(seen);
    }
  }
}

const MOST_NAMES = 2;

/** What is seen in the placements; undefined where there is nothing to say yet. */
export function cardsSentence(
  finding: CardsFinding,
  nameOf: (card: Id) => string,
  language: Language,
): string | undefined {
  const { room: texts, agreement } = textsOf(language);
  const listed = (cards: readonly Id[]) =>
    cards.length <= MOST_NAMES ? formatList(cards.map(nameOf), language) : agreement.images(cards.length);
  switch (finding.kind) {
    case 'nobody':
      return texts.cardsNobody;
    case 'allAside':
      return texts.allAside;
    case 'one':
      return texts.cardsOne;
    case 'same':
      return agreement.same;
    case 'allDifferent':
      return agreement.allDifferent;
    case 'none':
      return undefined;
    case 'agree':
      return capitalised(texts.agree(listed(finding.agreed)));
    case 'split':
      return texts.splits(nameOf(finding.split), finding.fields);
    case 'agreeAndSplit':
      return capitalised(texts.agreeAndSplit(listed(finding.agreed), nameOf(finding.split), finding.fields));
    default:
      return assertNever(finding);
  }
}
