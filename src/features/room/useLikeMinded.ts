import { startTransition, useEffect, useMemo, useState } from 'react';
import type { Result } from '#base/result';
import { clustersInWorker } from '#flows/clustersInWorker';
import { likeMindedOf, MOST_COMPARED } from '#model/agreement/likeMinded';
import { placedCodesOf } from '#model/agreement/similarity';
import type { CardSet } from '#model/cards/card';
import type { Sort } from '#model/sorts/sort';

/** Up to here comparing everyone with everyone takes no more than a frame. */
const MOST_AT_ONCE = 200;

export type LikeMinded =
  | { kind: 'found'; clusters: Sort[][] }
  | { kind: 'busy' }
  | { kind: 'failed' }
  | { kind: 'tooMany' };

/** Who sorts alike: at once for a group, in a worker for a crowd; until the answer comes the one before it stays. */
export function useLikeMinded(sorts: readonly Sort[], cardSet: CardSet): LikeMinded {
  const [answer, setAnswer] = useState<{ sorts: readonly Sort[]; result: Result<number[][], 'failed'> }>();
  const codes = useMemo(
    () =>
      placedCodesOf(
        sorts,
        cardSet.cards.map(({ id }) => id),
      ),
    [sorts, cardSet],
  );
  const isCrowd = sorts.length > MOST_AT_ONCE;
  const isTooMany = sorts.length > MOST_COMPARED;
  const atOnce = useMemo(
    () => (isCrowd ? undefined : likeMindedOf(codes, sorts.length)),
    [isCrowd, codes, sorts],
  );
  useEffect(() => {
    if (!isCrowd || isTooMany) return;
    const { stop } = clustersInWorker(codes, sorts.length, (result) =>
      // Five fans of thousands are drawn one by one, and whoever taps meanwhile is served first.
      startTransition(() => setAnswer({ sorts, result })),
    );
    return stop;
  }, [isCrowd, isTooMany, codes, sorts]);
  return useMemo(() => {
    if (isTooMany) return { kind: 'tooMany' };
    if (atOnce) return { kind: 'found', clusters: membersOf(atOnce, sorts) };
    if (!answer) return { kind: 'busy' };
    return answer.result.ok
      ? { kind: 'found', clusters: membersOf(answer.result.value, answer.sorts) }
      : { kind: 'failed' };
  }, [isTooMany, atOnce, sorts, answer]);
}

const membersOf = (clusters: readonly number[][], sorts: readonly Sort[]): Sort[][] =>
  clusters.map((members) => members.map((index) => sorts[index] as Sort));
