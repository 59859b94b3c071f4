import { useStore } from 'zustand';
import { saveSettings } from '#flows/settings';
import { storageStore } from '#state/storageStore';
import { turnStore } from '#state/turnStore';
import { ProgressFan } from '#ui/charts/ProgressFan';
import { Icon } from '#ui/controls/Icon';
import { Menu } from '#ui/controls/Menu';
import { useCommonTexts, useLanguage } from '#ui/LanguageContext';
import styles from './SortingHeader.module.css';
import { type Layout, questionOf, type Spread, type Turn } from './useTurn';

interface SortingHeaderProps {
  turn: Turn;
  spread: Spread;
  cardCount: number;
  layout: Layout;
  /** Whether there is room for the other layout. */
  canSwitch: boolean;
  isHolding: boolean;
  onLayout(layout: Layout): void;
  onUndo(): void;
  onRedo(): void;
  onDone(): void;
  onPause(): void;
}

export function SortingHeader(props: SortingHeaderProps) {
  const { turn, spread, layout } = props;
  const texts = useCommonTexts();
  const language = useLanguage();
  const canUndo = useStore(turnStore, ({ done }) => done.length > 0);
  const canRedo = useStore(turnStore, ({ undone }) => undone.length > 0);
  const [short, ...rest] = questionParts(questionOf(turn, language));
  const other = layout === 'table' ? 'stack' : 'table';
  return (
    <header className={styles.header} data-layout={layout}>
      <h1 className={styles.question}>
        {props.isHolding ? (
          texts.turn.whereTo
        ) : (
          <>
            {short} <span className={styles.rest}>{rest.join(' ')}</span>
          </>
        )}
      </h1>
      <p className={styles.state}>
        <strong>{texts.turn.left(spread.left.length)}</strong>
        <SaveTick hasPlaced={spread.left.length < props.cardCount} />
      </p>
      <ProgressFan board={turn.session.board} fields={spread.fields} total={props.cardCount} />
      <div className={styles.tools}>
        <button type="button" aria-label={texts.turn.undo} disabled={!canUndo} onClick={props.onUndo}>
          <Icon name="undo" />
        </button>
        <button
          type="button"
          className={styles.redo}
          aria-label={texts.turn.redo}
          disabled={!canRedo}
          onClick={props.onRedo}
        >
          <Icon name="redo" />
        </button>
        {props.canSwitch && (
          <button type="button" className={styles.layout} onClick={() => props.onLayout(other)}>
            <Icon name={other} />
            <span>{texts.turn[other]}</span>
          </button>
        )}
        <Menu
          label={texts.app.menu}
          items={[
            { label: texts.turn.done, onSelect: props.onDone },
            { label: texts.app.handOver, onSelect: props.onPause },
            {
              label: texts.handOver.language,
              lang: language === 'nl' ? 'en' : 'nl',
              onSelect: () => void saveSettings({ language: language === 'nl' ? 'en' : 'nl' }),
            },
          ]}
        />
      </div>
    </header>
  );
}

/** "What moves you?" and the rest, which a narrow screen leaves out. */
const questionParts = (question: string) => question.split(/(?<=[?.!…])\s+/u);

/** A quiet tick: everything placed so far is on the disk. */
function SaveTick({ hasPlaced }: { hasPlaced: boolean }) {
  const texts = useCommonTexts();
  const pending = useStore(storageStore, ({ pendingCount }) => pendingCount);
  const trouble = useStore(storageStore, (state) => state.trouble);
  if (!hasPlaced) return null;
  if (trouble) return <span className={styles.unsaved}>{texts.turn.notSaved}</span>;
  return (
    <span className={styles.saved} data-saved={pending === 0}>
      {pending === 0 && <Icon name="tick" />}
      {pending === 0 ? texts.turn.saved : texts.turn.saving}
    </span>
  );
}
