import { useMemo } from 'react';
import type { Session } from '#model/sessions/session';
import type { Sort } from '#model/sorts/sort';
import { gapFiguresOf } from '#state/gapFigures';
import type { GapEnds } from '#state/gapResults';

/** The figures of a gap, counted anew only when a sort has come, gone or changed. */
export function useGapFigures(sorts: readonly Sort[], session: Session, ends: GapEnds) {
  const key = sorts.map(({ id, revision }) => `${id}.${revision}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says whether the sorts are the same ones
  return useMemo(() => gapFiguresOf(sorts, session, ends), [key, session.board, ends[0].id, ends[1].id]);
}
