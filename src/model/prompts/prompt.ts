import type { Id } from '../record';
import type { Text } from '../text';

/** How the people put one card, in board order. */
export interface CardFigure {
  counts: number[];
  aside: number;
  /** Everybody whose sort counts, also those who left the card on the table. */
  people: number;
}

/** What a rule saw: the figures from which the sentence is made and the picture is drawn; domains by board order, shares 0–1. */
export type Finding =
  | ({ kind: 'split' } & CardFigure)
  | ({ kind: 'shared'; domain: number } & CardFigure)
  /** `choosers`: how many people have the card among their favourites. */
  | ({ kind: 'favourite'; choosers: number } & CardFigure)
  | { kind: 'unused'; domain: number; mean: number[] }
  | { kind: 'smallest'; domain: number; mean: number[] }
  | GapFinding
  | { kind: 'lonely'; domain: number; share: number; mean: number[] }
  /** Selection rates per domain, and over all cards that have a home. */
  | { kind: 'ownReading'; domain: number; rates: number[]; overall: number };

/** Rests on the people who sorted under both perspectives. */
export interface GapFinding {
  kind: 'gap';
  domain: number;
  perspectives: [Id, Id];
  from: number[];
  to: number[];
  people: number;
  /** No other domain differs as much. */
  isLargest: boolean;
}

export type FindingKind = Finding['kind'];

/** A prompt that comes from the figures. */
export interface FoundPrompt {
  /** Rule, card or domain, perspective: the same tomorrow, so that pins and notes stay with it. */
  id: Id;
  /** The picture; left out when every card that would fit stands at another prompt. */
  card?: Id;
  /** How much there is to talk about, 0–1; comparable between rules. */
  strength: number;
  finding: Finding;
}

/** A prompt of the recipe's own: true for any figures. */
export interface OwnPrompt {
  id: Id;
  question: Text;
}

export type Prompt = FoundPrompt | OwnPrompt;

export const isFound = (prompt: Prompt): prompt is FoundPrompt => 'finding' in prompt;

/** What a rule hands over, before prompts of all rules are weighed against each other. */
export interface Found {
  /** The card or domain it is about. */
  subject: Id;
  /** Cards that would show it, the best first; a prompt about a card has that card alone. */
  pictures: readonly Id[];
  strength: number;
  finding: Finding;
}

const cardKinds: ReadonlySet<FindingKind> = new Set(['split', 'shared', 'favourite']);
export const isAboutCard = ({ kind }: Finding): boolean => cardKinds.has(kind);
