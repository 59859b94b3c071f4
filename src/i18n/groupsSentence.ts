import { assertNever } from '#base/assertNever';
import { DIFFERENCE_POINTS, type GroupsFinding } from '#model/groups/groupsFinding';
import type { Id } from '#model/record';
import type { Language } from '#model/text';
import { formatList } from './formats';
import { textsOf } from './texts';

/** What is seen in the groups beside everyone, in plain words; `names` of the domains in board order. */
export function groupsSentence(
  finding: GroupsFinding,
  labelOf: (group: Id) => string,
  names: readonly string[],
  language: Language,
): string {
  const { groups, room } = textsOf(language);
  switch (finding.kind) {
    case 'nobody':
      return groups.nobody;
    case 'aside':
      return room.allAside;
    case 'ungrouped':
      return groups.ungrouped;
    case 'hidden':
      return groups.allHidden;
    case 'whole':
      return groups.whole(labelOf(finding.group));
    case 'alike':
      return finding.group === undefined
        ? groups.alike(DIFFERENCE_POINTS)
        : groups.alikeOne(labelOf(finding.group), DIFFERENCE_POINTS);
    case 'differs': {
      const shares = finding.groups.map(({ group, percentage }) => groups.share(labelOf(group), percentage));
      return groups.differs(names[finding.domain] ?? '', formatList(shares, language), finding.everyone);
    }
    default:
      return assertNever(finding);
  }
}
