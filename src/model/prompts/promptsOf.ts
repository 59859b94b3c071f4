import type { Id } from '#model/record';
import { sharedCards, splitCards, splitFavourites } from './cardRules';
import { ownReadingFarFromDeck, smallestColour, unusedColours } from './domainRules';
import { type Evidence, evidenceOf, type PromptSource } from './evidence';
import { largestGaps, lonelyBlade } from './peopleRules';
import { type FindingKind, type Found, type FoundPrompt, isAboutCard } from './prompt';

/** Every rule that looks at the figures and may find something to talk about. */
const rules: readonly ((evidence: Evidence) => Found[])[] = [
  splitCards,
  sharedCards,
  splitFavourites,
  unusedColours,
  smallestColour,
  largestGaps,
  lonelyBlade,
  ownReadingFarFromDeck,
];

/** Each further prompt of one rule weighs so much less, or ten split cards would crowd out all else. */
const FURTHER = 0.62;

const keyOf = ({ subject, finding }: Found) => `${finding.kind} ${subject}`;
const byStrength = (a: Found, b: Found) => b.strength - a.strength || (keyOf(a) < keyOf(b) ? -1 : 1);

/** Of several prompts about one card the strongest stays; those about domains stay all. */
function withoutRepeats(found: readonly Found[]): Found[] {
  const seen = new Set<Id>();
  return found.toSorted(byStrength).filter(({ finding, subject }) => {
    if (!isAboutCard(finding)) return true;
    const isNew = !seen.has(subject);
    seen.add(subject);
    return isNew;
  });
}

/** Strengths lowered for the second, third … prompt of a rule. */
function varied(found: readonly Found[]): Found[] {
  const countByKind = new Map<FindingKind, number>();
  return found.map((one) => {
    const count = countByKind.get(one.finding.kind) ?? 0;
    countByKind.set(one.finding.kind, count + 1);
    return { ...one, strength: Math.min(1, one.strength) * FURTHER ** count };
  });
}

/** Cards belong to the prompts about them; the others take the best picture that is free. */
function illustrated(found: readonly Found[], perspective: Id): FoundPrompt[] {
  const taken = new Set<Id>(found.flatMap(({ finding, subject }) => (isAboutCard(finding) ? [subject] : [])));
  return found.map(({ subject, pictures, strength, finding }) => {
    const card = isAboutCard(finding) ? subject : pictures.find((picture) => !taken.has(picture));
    if (card !== undefined) taken.add(card);
    const under = finding.kind === 'gap' ? finding.perspectives.join('.') : perspective;
    return {
      id: `${finding.kind}.${subject}.${under}`,
      strength,
      finding,
      ...(card !== undefined && { card }),
    };
  });
}

/**
 * What the figures give to talk about, the strongest first (strengths 0–1): no card at two prompts, the same for the same sorts in
 * any order; none for nobody, and none for one person alone. Each rule's function says when it speaks.
 */
export function promptsOf(source: PromptSource): FoundPrompt[] {
  const evidence = evidenceOf(source);
  const found = withoutRepeats(rules.flatMap((rule) => rule(evidence)));
  return illustrated(varied(found).sort(byStrength), source.perspective);
}
