import { useState } from 'react';
import { changeConversation } from '#flows/conversation';
import { type PromptNames, promptSentence } from '#i18n/promptSentence';
import { withMark } from '#model/conversation/conversation';
import { isFound, type Prompt } from '#model/prompts/prompt';
import type { LoadedSession } from '#state/sessionsStore';
import { Toast } from '#ui/controls/Toast';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import { AgreementList } from './AgreementList';
import { ClockPanel } from './ClockPanel';
import styles from './ConversationView.module.css';
import { type RoomPrompts, roomPromptsOf } from './conversationPrompts';
import { DealtWith } from './DealtWith';
import { Filters } from './Filters';
import { absenceSentence } from './NoResults';
import { NoteField } from './NoteField';
import { NowPrompt } from './NowPrompt';
import { PromptRows } from './PromptRows';
import { remember, useRoomMemory } from './roomMemory';
import { ViewHead } from './ViewHead';

/** What can be undone just now. */
interface Undoable {
  message: string;
  undo(): void;
}

/** From colours to conversation: one question at a time with its picture and figure, and room for what comes of it. */
export function ConversationView({ loaded }: { loaded: LoadedSession }) {
  const texts = useTexts();
  const { session } = loaded;
  const prompts = roomPromptsOf(loaded, useRoomMemory(session.id));
  const { queue, conversation, current, own } = prompts;
  const [undoable, setUndoable] = useState<Undoable>();
  const choose = (prompt: Prompt) => remember(session.id, { prompt: prompt.id });
  const mark = (as: 'skipped' | 'discussed', prompt: Prompt, message: string) => {
    setMark(session.id, as, prompt, true);
    if (prompt === current) remember(session.id, { prompt: undefined });
    setUndoable({
      message,
      undo: () => {
        setMark(session.id, as, prompt, false);
        choose(prompt);
      },
    });
  };
  const skip = (prompt: Prompt, question: string) =>
    mark('skipped', prompt, texts.conversation.wasSkipped(question));
  return (
    <section className={styles.view}>
      <div className={styles.now}>
        <ViewHead sentence={useHeadline(prompts, loaded)}>
          <Filters loaded={loaded} />
        </ViewHead>
        {current && (
          <NowPrompt
            key={current.id}
            session={session}
            prompt={current}
            onDiscussed={(question) => mark('discussed', current, texts.conversation.wasDiscussed(question))}
            onSkip={(question) => skip(current, question)}
          />
        )}
      </div>
      <aside className={styles.side} aria-label={texts.conversation.title}>
        <ClockPanel session={session} />
        <NoteField session={session} prompt={current} own={own} />
        <AgreementList session={session} onRemoved={setUndoable} />
      </aside>
      <div className={styles.rest}>
        <PromptRows
          session={session}
          prompts={queue.next.filter(({ id }) => id !== current?.id)}
          pinned={conversation.pinned}
          onChoose={choose}
          onPin={(prompt, isOn) => setMark(session.id, 'pinned', prompt, isOn)}
          onSkip={skip}
        />
        <DealtWith
          session={session}
          queue={queue}
          onTakeBack={(prompt) => {
            changeConversation(session.id, (before) =>
              withMark(withMark(before, 'skipped', prompt.id, false), 'discussed', prompt.id, false),
            );
            choose(prompt);
          }}
        />
      </div>
      {undoable && (
        <Toast
          key={undoable.message}
          message={undoable.message}
          action={{ label: texts.app.undo, onSelect: undoable.undo }}
          onClose={() => setUndoable(undefined)}
        />
      )}
    </section>
  );
}

const setMark = (session: string, as: 'skipped' | 'discussed' | 'pinned', prompt: Prompt, isOn: boolean) =>
  changeConversation(session, (before) => withMark(before, as, prompt.id, isOn));

/** The figures of the question in one sentence, or why there are none. */
function useHeadline({ results, current, hasFound }: RoomPrompts, { session }: LoadedSession): string {
  const texts = useTexts();
  const language = useLanguage();
  const names: PromptNames = session;
  if (results.kind === 'nobody' && !results.group) return texts.conversation.nobodyYet;
  if (results.kind !== 'shown') return absenceSentence(results, texts);
  if (!current) return texts.conversation.all;
  if (isFound(current) || hasFound) return promptSentence(current, names, language);
  return results.sorts.length === 1 ? texts.conversation.onePerson : texts.conversation.nothingStands;
}
