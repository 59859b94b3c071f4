import { peopleBehind } from '#model/groups/peers';
import type { Id } from '#model/record';
import { type Sort, subjectOf } from '#model/sorts/sort';

/** One person's sorts under two perspectives; among peers several colleagues may have sorted about the same person. */
export interface Pair {
  underA: Sort[];
  underB: Sort[];
}

function sortsBySubject(sorts: readonly Sort[], perspective: Id): Map<Id, Sort[]> {
  const bySubject = new Map<Id, Sort[]>();
  for (const sort of sorts) {
    if (sort.perspective !== perspective) continue;
    const subject = subjectOf(sort);
    const own = bySubject.get(subject);
    if (own) own.push(sort);
    else bySubject.set(subject, [sort]);
  }
  return bySubject;
}

/** Everybody with a sort under both perspectives; who lacks one of them would shift the gap without having moved. */
export function pairsOf(sorts: readonly Sort[], a: Id, b: Id): Pair[] {
  const bySubjectB = sortsBySubject(sorts, b);
  return [...sortsBySubject(sorts, a)].flatMap(([subject, underA]) => {
    const underB = bySubjectB.get(subject);
    return underB ? [{ underA, underB }] : [];
  });
}

/** How many people stand behind some pairs, at the end where they are fewer. */
export const peopleBehindPairs = (pairs: readonly Pair[]): number =>
  Math.min(
    peopleBehind(pairs.flatMap(({ underA }) => underA)),
    peopleBehind(pairs.flatMap(({ underB }) => underB)),
  );
