import { type Conversation, emptyConversation } from '#model/conversation/conversation';
import { type Queue, queueOf } from '#model/conversation/queue';
import type { OwnPrompt, Prompt } from '#model/prompts/prompt';
import { foundPromptsOf, ownPromptsOf } from '#state/foundPrompts';
import { perspectiveIn, type Results, resultsOf } from '#state/results';
import type { LoadedSession } from '#state/sessionsStore';
import type { RoomMemory } from './roomMemory';

export interface RoomPrompts {
  results: Results;
  conversation: Conversation;
  /** The recipe's own. */
  own: readonly OwnPrompt[];
  /** The figures gave something to ask about. */
  hasFound: boolean;
  queue: Queue;
  /** The chosen one, or the first that waits; undefined when all have been dealt with. */
  current: Prompt | undefined;
}

/** The prompts for what the room shows, and what was made of them. */
export function roomPromptsOf(loaded: LoadedSession, memory: RoomMemory): RoomPrompts {
  const { session } = loaded;
  const perspective = perspectiveIn(loaded, memory.perspective).id;
  const found = foundPromptsOf(loaded, perspective, memory.group);
  const conversation = session.conversation ?? emptyConversation;
  const own = ownPromptsOf(session);
  const queue = queueOf(found, own, conversation);
  const chosen = [...queue.next, ...queue.discussed, ...queue.skipped].find(({ id }) => id === memory.prompt);
  return {
    results: resultsOf(loaded, perspective, memory.group),
    conversation,
    own,
    hasFound: found.length > 0,
    queue,
    current: chosen ?? queue.next[0],
  };
}
