import { type Conversation, emptyConversation } from '#model/conversation/conversation';
import type { Id } from '#model/record';
import { sessionInMemory } from '#state/sessionsStore';
import { changeSession } from './sessions';

/** Changes what is kept of a session's conversation; what changes nothing is not written. */
export function changeConversation(session: Id, make: (conversation: Conversation) => Conversation): void {
  const before = sessionInMemory(session)?.session.conversation ?? emptyConversation;
  if (make(before) === before) return;
  changeSession(session, (stored) => ({
    ...stored,
    conversation: make(stored.conversation ?? emptyConversation),
  }));
}
