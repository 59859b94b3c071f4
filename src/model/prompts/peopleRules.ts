import { pairsOf, peopleBehindPairs } from '#model/gap/pairs';
import { FEWEST_PEERS } from '#model/groups/peers';
import { groupSpectrumOf, spectrumOf } from '#model/spectrum/spectrum';
import { furthestFrom } from '#model/spectrum/spectrumFinding';
import { picturesOf } from './domainRules';
import type { Evidence, PerspectiveSorts } from './evidence';
import type { Found } from './prompt';

/** From here on a step between perspectives is worth a question; smaller ones are drawn without emphasis too. */
const WORTH_ASKING = 0.08;
/** A percentage point: of two steps nearer than this neither is called the largest. */
const ABOUT_SAME = 0.01;

/** Both group spectra of the people who sorted under both perspectives, and how many they are. */
function spectraUnder({ board }: Evidence, a: PerspectiveSorts, b: PerspectiveSorts) {
  const meanOf = (sorts: PerspectiveSorts['sorts']) =>
    groupSpectrumOf(
      sorts.map((sort) => spectrumOf(sort, board)).filter((spectrum) => spectrum !== undefined),
    );
  const pairs = pairsOf([...a.sorts, ...b.sorts], a.perspective, b.perspective);
  const people = pairs.flatMap((pair) => {
    const [from, to] = [meanOf(pair.underA), meanOf(pair.underB)];
    return from && to ? [{ from, to }] : [];
  });
  const from = groupSpectrumOf(people.map((person) => person.from));
  const to = groupSpectrumOf(people.map((person) => person.to));
  return from && to ? { from, to, people: people.length, behind: peopleBehindPairs(pairs) } : undefined;
}

const isAboutPeers = ({ sorts }: Pick<PerspectiveSorts, 'sorts'>) =>
  sorts.some(({ about }) => about !== undefined);

/** How many people a gap must rest on before anything is said about it. */
function fewestFor({ isGroup, minGroupSize }: Evidence, ends: readonly PerspectiveSorts[]): number {
  if (ends.some(isAboutPeers)) return Math.max(FEWEST_PEERS, minGroupSize);
  return isGroup ? Math.max(2, minGroupSize) : 2;
}

/** The two domains that differ most between two perspectives. */
function gapsBetween(evidence: Evidence, a: PerspectiveSorts, b: PerspectiveSorts): Found[] {
  const found = spectraUnder(evidence, a, b);
  if (!found) return [];
  const { behind, ...spectra } = found;
  if (Math.min(behind, spectra.people) < fewestFor(evidence, [a, b])) return [];
  const sizes = spectra.to.map((share, domain) => Math.abs(share - (spectra.from[domain] as number)));
  const sizeOf = (domain: number) => sizes[domain] ?? 0;
  const [first = 0, second = 0] = [...sizes.keys()].toSorted((x, y) => sizeOf(y) - sizeOf(x));
  const isAlone = sizeOf(first) - sizeOf(second) >= ABOUT_SAME;
  return [first, second]
    .filter((domain) => sizeOf(domain) >= WORTH_ASKING)
    .map((domain) => ({
      subject: evidence.board.domains[domain]?.id ?? '',
      pictures: picturesOf(evidence, domain),
      strength: 4 * sizeOf(domain),
      finding: {
        kind: 'gap',
        domain,
        perspectives: [a.perspective, b.perspective],
        ...spectra,
        isLargest: domain === first && isAlone,
      },
    }));
}

/** Where the chosen perspective and each other one differ most, from eight percentage points on; two people at least, or a whole group. */
export function largestGaps(evidence: Evidence): Found[] {
  const { all, perspective } = evidence;
  const at = all.findIndex((one) => one.perspective === perspective);
  const chosen = all[at];
  if (!chosen) return [];
  return all.flatMap((other, i) => {
    if (i === at) return [];
    return i < at ? gapsBetween(evidence, other, chosen) : gapsBetween(evidence, chosen, other);
  });
}

/**
 * The blade that lies furthest from the group. Says nothing about who it is, and nothing at all where the people are fewer than
 * the smallest group that may be shown: there one blade is as good as a name; nor where people sorted about each other.
 */
export function lonelyBlade(evidence: Evidence): Found[] {
  const { spectra, mean, minGroupSize, board } = evidence;
  if (isAboutPeers(evidence)) return [];
  const lonely = mean && spectra.length >= minGroupSize ? furthestFrom(spectra, mean) : undefined;
  if (!mean || !lonely) return [];
  const { domain, share } = lonely;
  return [
    {
      subject: board.domains[domain]?.id ?? '',
      pictures: picturesOf(evidence, domain),
      strength: share - (mean[domain] as number),
      finding: { kind: 'lonely', domain, share, mean },
    },
  ];
}
