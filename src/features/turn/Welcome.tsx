import { decidedCountOf } from '#model/sorts/placing';
import { HandOfCards } from '#ui/cards/HandOfCards';
import { Button } from '#ui/controls/Button';
import { Icon } from '#ui/controls/Icon';
import { useCommonTexts, useLanguage } from '#ui/LanguageContext';
import { questionOf, type Turn, useTurnTexts } from './useTurn';
import styles from './Welcome.module.css';
import { WelcomeBar } from './WelcomeBar';

interface WelcomeProps {
  turn: Turn;
  /** Where somebody else can go. */
  exit: string;
  /** Among peers, as long as no card lies: the way back to the choice. */
  onChooseOther: (() => void) | undefined;
  onStart(): void;
}

/** The question, and one button. */
export function Welcome({ turn, exit, onChooseOther, onStart }: WelcomeProps) {
  const texts = useCommonTexts();
  const words = useTurnTexts(turn);
  const language = useLanguage();
  const { session, participant, sort } = turn;
  const hasBegun = sort !== undefined && decidedCountOf(sort) > 0;
  return (
    <main className={styles.welcome}>
      <WelcomeBar exit={exit} />
      <div className={styles.words}>
        <p className={styles.hello}>{texts.turn.hello(participant.name)}</p>
        <h1>{questionOf(turn, language)}</h1>
        <p>{words.how(session.cardSet.cards.length)}</p>
        <p className={styles.private}>
          <Icon name="lock" />
          {words.private}
        </p>
        <div className={styles.actions}>
          <Button look="main" onClick={onStart} autoFocus>
            {hasBegun ? texts.turn.resume : texts.turn.start}
          </Button>
          {onChooseOther && <Button onClick={onChooseOther}>{turn.words?.chooseOther}</Button>}
        </div>
      </div>
      <HandOfCards cards={session.cardSet.cards} className={styles.hand} />
    </main>
  );
}
