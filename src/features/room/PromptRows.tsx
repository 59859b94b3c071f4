import { promptQuestion, promptSentence } from '#i18n/promptSentence';
import type { Prompt } from '#model/prompts/prompt';
import type { Id } from '#model/record';
import type { Session } from '#model/sessions/session';
import { Icon } from '#ui/controls/Icon';
import { PromptPicture } from '#ui/conversation/PromptPicture';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import styles from './PromptRows.module.css';

interface PromptRowsProps {
  session: Session;
  prompts: readonly Prompt[];
  pinned: readonly Id[];
  onChoose(prompt: Prompt): void;
  onPin(prompt: Prompt, isOn: boolean): void;
  onSkip(prompt: Prompt, question: string): void;
}

/** The questions that wait, with picture and figures; any of them can be asked now. */
export function PromptRows({ session, prompts, pinned, onChoose, onPin, onSkip }: PromptRowsProps) {
  const { conversation } = useTexts();
  const language = useLanguage();
  if (prompts.length === 0) return null;
  return (
    <section className={styles.next}>
      <h3>{conversation.next}</h3>
      <ul>
        {prompts.map((prompt) => {
          const question = promptQuestion(prompt, session, language);
          const isPinned = pinned.includes(prompt.id);
          return (
            <li key={prompt.id} className={styles.row}>
              <button
                type="button"
                className={styles.choose}
                aria-label={conversation.choose(question)}
                onClick={() => onChoose(prompt)}
              >
                <span className={styles.picture}>
                  <PromptPicture prompt={prompt} cardSet={session.cardSet} size="thumb" />
                </span>
                <span>
                  <b>{question}</b>
                  <span className={styles.figures}>{promptSentence(prompt, session, language)}</span>
                </span>
              </button>
              <button
                type="button"
                className={styles.tool}
                aria-label={conversation.pinOf(question)}
                aria-pressed={isPinned}
                title={conversation.pin}
                onClick={() => onPin(prompt, !isPinned)}
              >
                <Icon name="pin" />
              </button>
              <button
                type="button"
                className={styles.tool}
                aria-label={conversation.skipOf(question)}
                title={conversation.skip}
                onClick={() => onSkip(prompt, question)}
              >
                <Icon name="skip" />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
