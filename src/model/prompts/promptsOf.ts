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

/** So many prompts keep the card they are about; those that follow give theirs up to a colour that has no picture yet. */
const KEEP_THEIR_CARD = 10;

/** Gives each prompt its picture, from the strongest on: the card it is about, or the best that is free. */
function illustrated(found: readonly Found[], perspective: Id): FoundPrompt[] {
  const cardsOf = (some: readonly Found[]) =>
    some.flatMap(({ finding, subject }) => (isAboutCard(finding) ? [subject] : []));
  const taken = new Set<Id>(cardsOf(found.slice(0, KEEP_THEIR_CARD)));
  const [kept, lent] = [new Set(taken), new Set<Id>()];
  return found.flatMap(({ subject, pictures, strength, finding }) => {
    if (isAboutCard(finding) && lent.has(subject)) return [];
    const card = isAboutCard(finding) ? subject : pictures.find((picture) => !taken.has(picture));
    if (card !== undefined) taken.add(card);
    if (card !== undefined && !kept.has(card)) lent.add(card);
    const under = finding.kind === 'gap' ? finding.perspectives.join('.') : perspective;
    return [
      { id: `${finding.kind}.${subject}.${under}`, strength, finding, ...(card !== undefined && { card }) },
    ];
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
