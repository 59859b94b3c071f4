import type { Perspective } from '#model/sessions/session';
import type { Sort } from '#model/sorts/sort';
import type { LoadedSession } from '#state/sessionsStore';

/** What every part of a perspective's section is given. */
export interface PerspectiveSectionProps {
  loaded: LoadedSession;
  perspective: Perspective;
  /** The completed ones of this perspective. */
  sorts: readonly Sort[];
  /** More than one perspective: then each section says which it is. */
  isNamed: boolean;
  hasNames: boolean;
}
