import { useState } from 'react';
import type { Sort } from '#model/sorts/sort';

/**
 * The same list as before as long as it holds the same sorts, so that what is counted from it is counted once: somebody who is
 * still sorting changes the session with every card, and no result.
 */
export function useSameSorts(sorts: readonly Sort[]): readonly Sort[] {
  const [kept, keep] = useState(sorts);
  if (kept.length === sorts.length && kept.every((sort, i) => sort === sorts[i])) return kept;
  keep(sorts);
  return sorts;
}
