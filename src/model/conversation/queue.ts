import type { FoundPrompt, OwnPrompt, Prompt } from '../prompts/prompt';
import type { Id } from '../record';
import type { Conversation } from './conversation';

/** Prompts as a facilitator meets them. */
export interface Queue {
  /** Pinned ones in the order in which they were pinned, then those from the figures, then the recipe's own. */
  next: Prompt[];
  /** In the order in which they were dealt with. */
  discussed: Prompt[];
  skipped: Prompt[];
}

/** More from the figures would be a list to read; when one is dealt with, the next one comes up. */
const MOST_FOUND = 10;

/**
 * Prompts sorted by what the facilitator did with them. What was kept about a prompt that the figures no longer give waits in the
 * session until they do.
 */
export function queueOf(
  found: readonly FoundPrompt[],
  own: readonly OwnPrompt[],
  { pinned, discussed, skipped }: Conversation,
): Queue {
  const promptById = new Map<Id, Prompt>([...found, ...own].map((prompt) => [prompt.id, prompt]));
  const promptsIn = (ids: readonly Id[]) => ids.flatMap((id) => promptById.get(id) ?? []);
  const isDealtWith = (id: Id) => discussed.includes(id) || skipped.includes(id);
  const isWaiting = ({ id }: Prompt) => !pinned.includes(id) && !isDealtWith(id);
  return {
    next: [
      ...promptsIn(pinned.filter((id) => !isDealtWith(id))),
      ...found.filter(isWaiting).slice(0, MOST_FOUND),
      ...own.filter(isWaiting),
    ],
    discussed: promptsIn(discussed.filter((id) => !skipped.includes(id))),
    skipped: promptsIn(skipped),
  };
}
