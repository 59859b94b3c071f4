/** Up to here a person is a cell of their own. */
export const MOST_CELLS = 40;
/**
 * A mark at the start of each domain's run of people, 0–1 along the bar; where two would touch, the larger run has it. `room` is the
 * part of the bar that a mark needs, so that it doesn't run into the next.
 */
export function markPlacesOf(
  counts: readonly number[],
  people: number,
  room = 0.08,
): { domain: number; place: number }[] {
  const runs = counts.map((count, domain) => ({
    domain,
    count,
    place: counts.slice(0, domain).reduce((sum, before) => sum + before, 0) / people,
  }));
  const marked: typeof runs = [];
  for (const run of runs.toSorted((a, b) => b.count - a.count)) {
    const isWide = people <= MOST_CELLS || run.count / people >= room;
    const isFree = marked.every(({ place }) => Math.abs(place - run.place) >= room);
    if (run.count > 0 && isWide && isFree) marked.push(run);
  }
  return marked;
}
