import { promptTopic } from '#i18n/promptSentence';
import type { Agreement, Conversation } from '#model/conversation/conversation';
import type { Session } from '#model/sessions/session';
import { ownPromptsOf } from '#state/foundPrompts';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import styles from './ConversationSection.module.css';

interface ConversationSectionProps {
  session: Session;
  conversation: Conversation;
  /** Who does it is a name too: only when asked for. */
  hasNames: boolean;
}

/** What was said, and what the group will do. */
export function ConversationSection({ session, conversation, hasNames }: ConversationSectionProps) {
  const texts = useTexts();
  const language = useLanguage();
  const own = ownPromptsOf(session);
  const { notes, agreements } = conversation;
  return (
    <section className={styles.conversation}>
      <h2>{texts.conversation.title}</h2>
      {notes.length > 0 && (
        <>
          <h3>{texts.conversation.notes}</h3>
          <dl className={styles.notes}>
            {notes.map(({ prompt, text }) => (
              <div key={prompt}>
                <dt>{promptTopic(prompt, session, own, language)}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {agreements.length > 0 && (
        <>
          <h3>{texts.conversation.agreements}</h3>
          <ul className={styles.agreements}>
            {agreements.map((agreement) => (
              <OneAgreement key={agreement.id} {...{ agreement, hasNames }} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function OneAgreement({ agreement, hasNames }: { agreement: Agreement; hasNames: boolean }) {
  const { conversation } = useTexts();
  const { text, by, due, done } = agreement;
  const details = [hasNames ? by : undefined, due, done ? conversation.isDone : undefined].filter(Boolean);
  return (
    <li>
      <span className={styles.box} data-done={done} aria-hidden="true" />
      <span>
        {text}
        {details.length > 0 && <small>{details.join(' · ')}</small>}
      </span>
    </li>
  );
}
