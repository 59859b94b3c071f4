/** Below this share of a full square's side nobody would see it. */
const SMALLEST = 0.19;
/** From here on counts have three figures: they are written smaller. */
const DENSE_FROM = 100;

/** How many people put a card in a field, as a square. */
export interface PlacementSquare {
  /** Its side, as a share of a full one's, 0–1: area is what the eye adds up. */
  side: number;
  /** The number stands in it, or beside it when it is small. */
  isInside: boolean;
  isDense: boolean;
}

/** The square for `count` of `people`, its number having so many `digits`. Source: results.md, *Layout*, B. */
export function placementSquareOf(count: number, people: number, digits: number): PlacementSquare {
  const share = Math.sqrt(count / Math.max(1, people));
  const isDense = people >= DENSE_FROM;
  const insideFrom = isDense ? 0.06 + 0.22 * digits : 0.27 + 0.18 * digits;
  return { side: Math.max(SMALLEST, share), isInside: share >= insideFrom, isDense };
}
