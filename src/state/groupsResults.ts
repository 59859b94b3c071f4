import {
  differencesOf,
  type GroupDifference,
  type GroupsFinding,
  groupsFindingOf,
} from '#model/groups/groupsFinding';
import { drawnSpectraOf, fewestOf, shownSortsOf } from '#model/groups/peers';
import { visibleGroupsOf } from '#model/groups/smallGroups';
import type { Id } from '#model/record';
import type { Group, Participant } from '#model/sessions/session';
import { type Sort, subjectOf } from '#model/sorts/sort';
import { groupSpectrumOf, spectrumOf } from '#model/spectrum/spectrum';
import { rememberLast } from './rememberLast';
import { type LoadedSession, recordsOf } from './sessionsStore';

/** A group that may be shown, with all that is drawn of it. */
export interface ShownGroupFigures {
  group: Group;
  spectra: number[][];
  mean: number[];
  differences: GroupDifference[];
}

export interface GroupsResults {
  finding: GroupsFinding;
  everyone: { spectra: number[][]; mean: number[] } | undefined;
  shown: ShownGroupFigures[];
  /** `small`: too few people; `subtraction`: it could be worked out from what else is shown; `nobody`: nothing there yet. */
  absent: { group: Group; reason: 'small' | 'subtraction' | 'nobody' }[];
  /** People with a spectrum who belong to no group. */
  withoutGroup: number;
}

const remembered = rememberLast<GroupsResults>();

/** Every group of a session under one perspective, beside everyone; of what is hidden nothing is computed. */
export function groupsResultsOf(loaded: LoadedSession, perspective: Id): GroupsResults {
  const { session } = loaded;
  const { participants, sorts } = recordsOf(loaded);
  const completed = shownSortsOf(session, sorts, perspective);
  const groups = completed.map((sort) => loaded.participants[subjectOf(sort)]?.group);
  return remembered(
    [session.board, session.groups, session.privacy.minGroupSize, perspective, ...completed, ...groups],
    () => countedGroups(loaded, participants, completed, perspective),
  );
}

function countedGroups(
  loaded: LoadedSession,
  participants: readonly Participant[],
  completed: readonly Sort[],
  perspective: Id,
): GroupsResults {
  const { session } = loaded;
  const visible = visibleGroupsOf(session, participants, completed, perspective);
  const spectra = spectraOf(completed);
  const mean = groupSpectrumOf(spectra);
  const known = new Set<Id | undefined>(session.groups.map(({ id }) => id));
  const groupIdOf = (sort: Sort) => loaded.participants[subjectOf(sort)]?.group;
  const groupOf = (id: Id) => session.groups.find((group) => group.id === id) as Group;
  const shown = mean
    ? visible.filter((entry) => entry.shown).map(({ group }) => figuresOf(groupOf(group), mean))
    : [];
  return {
    finding: groupsFindingOf({
      finished: completed.length,
      everyone: mean,
      people: spectra.length,
      filledGroups: visible.filter(({ count }) => count > 0).length,
      shown: shown.map((figures) => ({
        group: figures.group.id,
        people: figures.spectra.length,
        mean: figures.mean,
      })),
    }),
    everyone: mean && { spectra, mean },
    shown,
    absent: visible.flatMap(({ group, count, shown: isShown }) =>
      isShown ? [] : [{ group: groupOf(group), reason: reasonOf(count) }],
    ),
    withoutGroup: spectraOf(completed.filter((sort) => !known.has(groupIdOf(sort)))).length,
  };

  function figuresOf(group: Group, everyone: number[]): ShownGroupFigures {
    const own = completed.filter((sort) => groupIdOf(sort) === group.id);
    const ownSpectra = spectraOf(own);
    const ownMean = groupSpectrumOf(ownSpectra) ?? [];
    return { group, spectra: ownSpectra, mean: ownMean, differences: differencesOf(ownMean, everyone) };
  }

  function spectraOf(those: readonly Sort[]): number[][] {
    const spectra = those.map((sort) => spectrumOf(sort, session.board)).filter((one) => one !== undefined);
    return drawnSpectraOf(session, perspective, spectra);
  }

  function reasonOf(count: number) {
    if (count === 0) return 'nobody' as const;
    return count < fewestOf(session, perspective) ? ('small' as const) : ('subtraction' as const);
  }
}
