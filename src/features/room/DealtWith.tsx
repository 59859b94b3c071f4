import { promptQuestion } from '#i18n/promptSentence';
import type { Queue } from '#model/conversation/queue';
import type { Prompt } from '#model/prompts/prompt';
import type { Session } from '#model/sessions/session';
import { Button } from '#ui/controls/Button';
import { Fold } from '#ui/controls/Fold';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import styles from './DealtWith.module.css';

interface DealtWithProps {
  session: Session;
  queue: Queue;
  onTakeBack(prompt: Prompt): void;
}

/** What was discussed or skipped, folded away; any of it can come back. */
export function DealtWith({ session, queue, onTakeBack }: DealtWithProps) {
  const { conversation } = useTexts();
  const language = useLanguage();
  const entries = [
    ...queue.discussed.map((prompt) => ({ prompt, state: conversation.discussedState })),
    ...queue.skipped.map((prompt) => ({ prompt, state: conversation.skippedState })),
  ];
  if (entries.length === 0) return null;
  return (
    <Fold summary={conversation.dealtWith(entries.length)}>
      <ul className={styles.dealt}>
        {entries.map(({ prompt, state }) => {
          const question = promptQuestion(prompt, session, language);
          return (
            <li key={prompt.id}>
              <span>
                {question} <small>{state}</small>
              </span>
              <Button
                look="plain"
                aria-label={conversation.takeBackOf(question)}
                onClick={() => onTakeBack(prompt)}
              >
                {conversation.takeBack}
              </Button>
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}
