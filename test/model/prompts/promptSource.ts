import type { PromptSource } from '#model/prompts/evidence';
import type { FoundPrompt } from '#model/prompts/prompt';
import { promptsOf } from '#model/prompts/promptsOf';
import type { Id } from '#model/record';
import type { Sort } from '#model/sorts/sort';
import { board, cardSet, sortOf } from '../arbitraries';

/** A source of the eight cards on the four domains, one perspective, nothing hidden. */
export const sourceOf = (sorts: readonly Sort[], changes: Partial<PromptSource> = {}): PromptSource => ({
  board,
  cardSet,
  perspective: 'me',
  sorts,
  all: [{ perspective: 'me', sorts }],
  minGroupSize: 3,
  isGroup: false,
  favourites: 3,
  ...changes,
});

/** One sort a person, each from `card: domain`. */
export const peopleWho = (...placed: Record<Id, Id>[]): Sort[] =>
  placed.map((domainByCard, i) => sortOf(domainByCard, { participant: `p${i}` }));

export const found = (
  sorts: readonly Sort[],
  kind: FoundPrompt['finding']['kind'],
  changes: Partial<PromptSource> = {},
) => promptsOf(sourceOf(sorts, changes)).filter(({ finding }) => finding.kind === kind);
