import { shownSortsOf } from '#model/groups/peers';
import { visibleGroupsOf } from '#model/groups/smallGroups';
import { subjectOf } from '#model/sorts/sort';
import { type ReportInput, type Section, sectionOf } from './chapter';

/** What is finished, as far as it was asked for; undefined where a group was and nothing of it may be shown. */
export function sectionsOf(input: ReportInput): Section[] | undefined {
  const { session, participants, sorts } = input.records;
  const groupOf = new Map(participants.map(({ id, group }) => [id, group]));
  const sections = session.perspectives
    .filter(({ id }) => input.perspective === undefined || id === input.perspective)
    .map((perspective) => {
      const completed = shownSortsOf(session, sorts, perspective.id);
      if (input.group === undefined) return sectionOf(input, perspective, completed);
      const visible = visibleGroupsOf(session, participants, completed, perspective.id);
      const isShown = visible.some(({ group, shown }) => group === input.group && shown);
      const own = completed.filter((sort) => groupOf.get(subjectOf(sort)) === input.group);
      return sectionOf(input, perspective, isShown ? own : []);
    })
    .filter((section) => section.sorts.length > 0);
  return input.group !== undefined && sections.length === 0 ? undefined : sections;
}
