import { isTogether } from './together';

/** What a group's spectrum says, before it is worded; domains by board order. */
export type SpectrumFinding =
  | { kind: 'nobody' }
  | { kind: 'allInOne'; people: number; domain: number }
  | { kind: 'allEqual'; people: number }
  | { kind: 'sharedLargest'; people: number; domains: number[] }
  /** `overHalf`: how many people have more than half of their own cards there; 0 where that is nobody's to know. */
  | { kind: 'largest'; people: number; domain: number; overHalf: number };

/** Rounding, no difference. */
const SAME = 1e-9;
/** One percentage point: colours nearer than this can show the same figure, and neither may be called the larger one. */
const ABOUT_SAME = 0.01;

/**
 * The one thing to say first about individual spectra (shares 0–1 in board order) and their mean. A colour is only called the
 * largest when it is by a percentage point; ties are named as ties.
 */
export function spectrumFindingOf(
  spectra: readonly (readonly number[])[],
  mean: readonly number[] | undefined,
): SpectrumFinding {
  const people = spectra.length;
  if (!mean || people === 0) return { kind: 'nobody' };
  const most = Math.max(...mean);
  const largest = [...mean.keys()].filter((d) => most - (mean[d] as number) < ABOUT_SAME);
  const [domain = 0] = largest;
  if (most > 1 - SAME) return { kind: 'allInOne', people, domain };
  if (largest.length === mean.length) return { kind: 'allEqual', people };
  if (largest.length > 1) return { kind: 'sharedLargest', people, domains: largest };
  if (isTogether(spectra)) return { kind: 'largest', people, domain, overHalf: 0 };
  const overHalf = spectra.filter((spectrum) => (spectrum[domain] as number) > 0.5 + SAME).length;
  return { kind: 'largest', people, domain, overHalf };
}

export type BalanceWord = 'all' | 'some' | 'one';

/**
 * How a spectrum uses the board, in a word that stays true: `all` only where each colour has at least two fifths of an equal part,
 * `one` where a single colour has more than half of everything.
 */
export function balanceWordOf(mean: readonly number[]): BalanceWord {
  if (mean.every((share) => share >= 0.4 / mean.length - SAME)) return 'all';
  return mean.some((share) => share > 0.5 + SAME) ? 'one' : 'some';
}

/** The blade that lies furthest from the group, and the domain in which it stands out most; shares 0–1. */
export interface LonelyBlade {
  index: number;
  domain: number;
  share: number;
}

const FEWEST_PEOPLE = 4;
const LEAST_DISTANCE = 0.4;

/**
 * The spectrum with the largest Σ|p_d − P_d| (0–2) from the mean. Undefined below four people, where everyone is far from the
 * group they make up, and where nobody is further than .4: then nobody stands out.
 */
export function furthestFrom(
  spectra: readonly (readonly number[])[],
  mean: readonly number[],
): LonelyBlade | undefined {
  if (spectra.length < FEWEST_PEOPLE) return undefined;
  const distances = spectra.map((spectrum) =>
    spectrum.reduce((sum, share, d) => sum + Math.abs(share - (mean[d] as number)), 0),
  );
  const most = Math.max(...distances);
  if (most < LEAST_DISTANCE) return undefined;
  const index = distances.indexOf(most);
  const spectrum = spectra[index] as readonly number[];
  const above = spectrum.map((share, d) => share - (mean[d] as number));
  const domain = above.indexOf(Math.max(...above));
  return { index, domain, share: spectrum[domain] as number };
}
