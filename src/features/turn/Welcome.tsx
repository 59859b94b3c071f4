import { saveSettings } from '#flows/settings';
import { decidedCountOf } from '#model/sorts/placing';
import { textIn } from '#model/text';
import { HandOfCards } from '#ui/cards/HandOfCards';
import { Button } from '#ui/controls/Button';
import { Icon } from '#ui/controls/Icon';
import { OtherLanguage } from '#ui/controls/OtherLanguage';
import { useCommonTexts, useLanguage } from '#ui/LanguageContext';
import type { Turn } from './useTurn';
import styles from './Welcome.module.css';

interface WelcomeProps {
  turn: Turn;
  /** Where somebody else can go. */
  exit: string;
  onStart(): void;
}

/** The question, and one button. */
export function Welcome({ turn, exit, onStart }: WelcomeProps) {
  const texts = useCommonTexts();
  const language = useLanguage();
  const { session, participant, perspective, sort } = turn;
  const hasBegun = sort !== undefined && decidedCountOf(sort) > 0;
  const question =
    session.perspectives.length > 1 ? perspective.prompt : (session.board.question ?? perspective.prompt);
  return (
    <main className={styles.welcome}>
      <div className={styles.bar}>
        <a className={styles.back} href={exit}>
          <Icon name="back" />
          <span>{texts.turn.whoElse}</span>
        </a>
        <OtherLanguage onChoose={(language) => void saveSettings({ language })} />
      </div>
      <div className={styles.words}>
        <p className={styles.hello}>{texts.turn.hello(participant.name)}</p>
        <h1>{textIn(question, language)}</h1>
        <p>{texts.turn.how(session.cardSet.cards.length)}</p>
        <p className={styles.private}>
          <Icon name="lock" />
          {texts.turn.private}
        </p>
        <Button look="main" onClick={onStart} autoFocus>
          {hasBegun ? texts.turn.resume : texts.turn.start}
        </Button>
      </div>
      <HandOfCards cards={session.cardSet.cards} className={styles.hand} />
    </main>
  );
}
