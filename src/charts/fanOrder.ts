/**
 * In which order the blades stand. Not that of arrival, which is noise and tells who is who: only the spectra count, so that
 * the same answers always make the same fan.
 */

/** Spectra as running sums (all but the last, which is always 1), so that neighbours compare by how far borders jump. */
interface Strip {
  borders: Float64Array;
  width: number;
  /** Which spectrum stands at each place. */
  places: Int32Array;
}

/** The domain with the largest share; the first in board order on a tie. */
export const largestOf = (spectrum: readonly number[]): number =>
  spectrum.reduce((best, share, d) => (share > (spectrum[best] as number) ? d : best), 0);

const centreOf = (spectrum: readonly number[]) => spectrum.reduce((sum, share, d) => sum + d * share, 0);

/** By share vector, and by nothing else: two that tie here are drawn alike, so either may come first. */
function compareShares(a: readonly number[], b: readonly number[]): number {
  for (let d = 0; d < a.length; d++) {
    const difference = (b[d] as number) - (a[d] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * The blades' order as indices into `spectra`: sections by largest share in board order; inside a section from the colours
 * near the pivot to those near the tip, then straightened by 2-opt until no reversed run would bring neighbours closer.
 * Source: results.md, *Order*.
 */
export function fanOrderOf(spectra: readonly (readonly number[])[]): number[] {
  const sections = spectra.map(largestOf);
  const centres = spectra.map(centreOf);
  const section = (i: number) => sections[i] as number;
  const order = [...spectra.keys()].sort(
    (a, b) =>
      section(a) - section(b) ||
      (centres[a] as number) - (centres[b] as number) ||
      compareShares(spectra[a] as readonly number[], spectra[b] as readonly number[]),
  );
  const strip = stripOf(spectra, order);
  straighten(strip, sectionEndsOf(order.map(section)));
  return [...strip.places];
}

function stripOf(spectra: readonly (readonly number[])[], order: readonly number[]): Strip {
  const width = Math.max(0, (spectra[0]?.length ?? 0) - 1);
  const borders = new Float64Array(spectra.length * width);
  for (const [i, spectrum] of spectra.entries()) {
    let sum = 0;
    for (let d = 0; d < width; d++) {
      sum += spectrum[d] as number;
      borders[i * width + d] = sum;
    }
  }
  return { borders, width, places: Int32Array.from(order) };
}

/** For each place, the end (exclusive) of its section. */
function sectionEndsOf(sections: readonly number[]): Int32Array {
  const ends = new Int32Array(sections.length);
  for (let i = sections.length - 1; i >= 0; i--)
    ends[i] = sections[i + 1] === sections[i] ? (ends[i + 1] as number) : i + 1;
  return ends;
}

/** Σ |difference of the running sums| between the spectra at two places. */
function jump({ borders, width, places }: Strip, a: number, b: number): number {
  const startA = (places[a] as number) * width;
  const startB = (places[b] as number) * width;
  let sum = 0;
  for (let d = 0; d < width; d++)
    sum += Math.abs((borders[startA + d] as number) - (borders[startB + d] as number));
  return sum;
}

/** Below this a gain is rounding, and reversing for it might never end. */
const LEAST_GAIN = 1e-9;
/** Up to 300 people; a crowd's leaf is smoothed over its rank, which hides what more rounds would straighten. */
const MOST_ROUNDS = 40;
const SHARP = 300;
/** Runs of up to 300 are tried up to 300 people, shorter ones beyond: pairs tried a round stay at 90 000. */
const TRIES = 90_000;

function straighten(strip: Strip, ends: Int32Array): void {
  const longest = Math.max(30, Math.floor(TRIES / Math.max(1, strip.places.length)));
  const rounds = Math.ceil(MOST_ROUNDS * Math.min(1, SHARP / strip.places.length));
  for (let round = 0; round < rounds; round++) {
    let isBetter = false;
    for (let i = 0; i < strip.places.length - 1; i++) {
      const last = Math.min(ends[i] as number, i + longest);
      for (let j = i + 1; j < last; j++) {
        if (gainOf(strip, i, j) <= LEAST_GAIN) continue;
        strip.places.subarray(i, j + 1).reverse();
        isBetter = true;
      }
    }
    if (!isBetter) return;
  }
}

/** How much smoother it gets when the run from i to j is turned about; the neighbours outside count too. */
function gainOf(strip: Strip, i: number, j: number): number {
  const before = i > 0 ? jump(strip, i - 1, i) - jump(strip, i - 1, j) : 0;
  const after = j < strip.places.length - 1 ? jump(strip, j, j + 1) - jump(strip, i, j + 1) : 0;
  return before + after;
}
