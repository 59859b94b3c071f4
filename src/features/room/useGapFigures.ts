import { useMemo } from 'react';
import type { Session } from '#model/sessions/session';
import type { Sort } from '#model/sorts/sort';
import { gapFiguresOf } from '#state/gapFigures';
import type { GapEnds } from '#state/gapResults';
import { useSameSorts } from './useSameSorts';

/** The figures of a gap, counted anew only when a sort has come, gone or changed. */
export function useGapFigures(sorts: readonly Sort[], session: Session, ends: GapEnds) {
  const same = useSameSorts(sorts);
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the session the board counts, of the ends their ids
  return useMemo(() => gapFiguresOf(same, session, ends), [same, session.board, ends[0].id, ends[1].id]);
}
