/** Reads back what was drawn, so that laws are checked on the paths themselves. */

export interface Point {
  x: number;
  y: number;
}

/** The polygons of a path made of M, L and Z only. */
export const polygonsOf = (path: string): Point[][] =>
  path
    .split('M')
    .filter((part) => part !== '')
    .map((part) =>
      part
        .replace('Z', '')
        .split('L')
        .map((pair) => {
          const [x, y] = pair.split(' ').map(Number);
          return { x: x as number, y: y as number };
        }),
    );

/** The surface of a polygon, by the shoelace formula. */
export function areaOf(points: readonly Point[]): number {
  const twice = points.reduce((sum, a, i) => {
    const b = points[(i + 1) % points.length] as Point;
    return sum + a.x * b.y - b.x * a.y;
  }, 0);
  return Math.abs(twice) / 2;
}

/** Every pair of numbers in a path, whatever the commands; only for paths in absolute coordinates without arcs. */
export const numbersOf = (path: string): number[] => (path.match(/-?\d*\.?\d+/g) ?? []).map(Number);

/** Deterministic people for measures: a lumpy group, as groups are. */
export function someSpectra(count: number, domains = 5, seed = 7): number[][] {
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  return Array.from({ length: count }, () => {
    const leaning = Math.floor(random() * domains);
    const weights = Array.from(
      { length: domains },
      (_, d) => -Math.log(random() + 1e-9) * (d === leaning ? 2 : 1),
    );
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const placed = 12 + Math.floor(random() * 13);
    const counts = weights.map(() => 0);
    for (let card = 0; card < placed; card++) {
      let left = random() * total;
      let d = 0;
      while (d < domains - 1 && left > (weights[d] as number)) left -= weights[d++] as number;
      counts[d] = (counts[d] as number) + 1;
    }
    return counts.map((cards) => cards / placed);
  });
}
