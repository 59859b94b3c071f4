import { assertNever } from '#base/assertNever';
import type { GapFinding } from '#model/gap/gapFinding';
import type { Perspective } from '#model/sessions/session';
import { type Language, textIn } from '#model/text';
import { capitalised, formatList } from './formats';
import { textsOf } from './texts';

/** More of them would make a headline of three lines. */
const MOST_NAMES = 2;

type Ends = readonly [from: Perspective, to: Perspective];

/** What is seen between two perspectives, in plain words; `names` of the domains in board order. */
export function gapSentence(
  finding: GapFinding,
  ends: Ends,
  names: readonly string[],
  language: Language,
): string {
  const { gap } = textsOf(language);
  const [labelA, labelB] = labelsOf(ends, language);
  if (finding.kind === 'nobody') return gap.nobody(labelA, labelB);
  if (finding.kind === 'aside') return gap.aside;
  const isOne = finding.people === 1;
  const sentence = saidOf();
  return isOne ? gap.onePerson(sentence) : capitalised(sentence);

  function saidOf(): string {
    if (finding.kind === 'nobody' || finding.kind === 'aside') return '';
    switch (finding.kind) {
      case 'same':
        return finding.moved > 0 ? gap.sameMoved(labelA, labelB, finding.moved) : gap.same(labelA, labelB);
      case 'small':
        return gap.small(labelA, labelB, finding.points);
      case 'tied':
        return gap.tied(tiedOf(finding.domains), labelA, labelB, finding.points);
      case 'largest': {
        const [a, b] = placesOf(ends, isOne, language);
        const weighs = gap.largest(names[finding.domain] ?? '', a, finding.from, b, finding.to);
        return [weighs, ...othersOf(finding)].join(' ');
      }
      default:
        return assertNever(finding);
    }
  }

  function othersOf({ from, to, others }: Extract<GapFinding, { kind: 'largest' }>): string[] {
    const isMore = to > from;
    if (others === 'all') return [isMore ? gap.fromAll : gap.toAll];
    if (others.length === 0) return [];
    if (others.length > MOST_NAMES) return [(isMore ? gap.fromCount : gap.toCount)(others.length)];
    return [(isMore ? gap.fromSome : gap.toSome)(listOf(others))];
  }

  function tiedOf(domains: readonly number[]): string {
    return domains.length > MOST_NAMES ? gap.colours(domains.length) : listOf(domains);
  }

  function listOf(domains: readonly number[]): string {
    return formatList(
      domains.map((d) => names[d] ?? ''),
      language,
    );
  }
}

const labelsOf = (ends: Ends, language: Language) =>
  ends.map(({ label }) => textIn(label, language)) as [string, string];

/** "For yourselves" is how one says *me* to a group; where both are about oneself only the labels tell them apart. */
function placesOf(ends: Ends, isOne: boolean, language: Language): [string, string] {
  const { gap, peers } = textsOf(language);
  const labels = labelsOf(ends, language);
  const selves = ends.filter(({ about }) => about === 'self').length;
  return ends.map(({ about }, i) =>
    about === 'self' && selves === 1
      ? isOne
        ? gap.themselves
        : gap.yourselves
      : about === 'peer'
        ? peers.byColleagues
        : gap.place(labels[i] as string),
  ) as [string, string];
}
