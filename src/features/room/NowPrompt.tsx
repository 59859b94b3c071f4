import { promptQuestion, promptTopic } from '#i18n/promptSentence';
import { isFound, type Prompt } from '#model/prompts/prompt';
import type { Session } from '#model/sessions/session';
import { Button } from '#ui/controls/Button';
import { Icon } from '#ui/controls/Icon';
import { PromptFigure } from '#ui/conversation/PromptFigure';
import { PromptPicture } from '#ui/conversation/PromptPicture';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import styles from './NowPrompt.module.css';
import { ShowPrompt } from './ShowPrompt';

interface NowPromptProps {
  session: Session;
  prompt: Prompt;
  onDiscussed(question: string): void;
  onSkip(question: string): void;
}

/** The question that is asked now: picture, question, figure. */
export function NowPrompt({ session, prompt, onDiscussed, onSkip }: NowPromptProps) {
  const { conversation } = useTexts();
  const language = useLanguage();
  const question = promptQuestion(prompt, session, language);
  return (
    <article className={styles.prompt} aria-label={conversation.prompt}>
      <div className={styles.picture}>
        <PromptPicture prompt={prompt} cardSet={session.cardSet} size="large" isDescribed />
      </div>
      <div className={styles.words}>
        {isFound(prompt) && <p className={styles.topic}>{promptTopic(prompt.id, session, [], language)}</p>}
        <h3>{question}</h3>
        {isFound(prompt) && (
          <PromptFigure
            finding={prompt.finding}
            card={prompt.card}
            board={session.board}
            perspectives={session.perspectives}
          />
        )}
        <div className={styles.actions}>
          <ShowPrompt session={session} prompt={prompt} />
          <Button onClick={() => onDiscussed(question)}>{conversation.discussed}</Button>
          <Button
            look="plain"
            className={styles.skip}
            icon={<Icon name="skip" />}
            aria-label={conversation.skipOf(question)}
            title={conversation.skip}
            onClick={() => onSkip(question)}
          />
        </div>
      </div>
    </article>
  );
}
