import { present as openPresenter } from '#flows/present';
import { hideView, showView } from '#flows/reveal';
import type { Reveal, Sight } from '#model/reveal/reveal';
import { type RoomView, roomViews } from '#routes/route';
import { Button } from '#ui/controls/Button';
import { useTexts } from '#ui/LanguageContext';
import { roomTabs } from './roomTabs';
import styles from './ScreenControls.module.css';

interface ScreenControlsProps {
  session: string;
  view: RoomView;
  reveal: Reveal;
  sight: Partial<Sight>;
}

/** What the projector shows now, and the one tap that reveals this view there, or takes it away. */
export function ScreenControls({ session, view, reveal, sight }: ScreenControlsProps) {
  const texts = useTexts();
  const { present } = texts;
  const shown = roomViews.find((candidate) => candidate === reveal.shown);
  const name = roomTabs[view].label(texts);
  return (
    <div className={styles.screen}>
      <p className={styles.state} aria-live="polite">
        {present.onScreen} <b>{state()}</b>
      </p>
      {shown === view ? (
        <Button aria-label={present.hide(name)} onClick={() => void hideView(session)}>
          <span className={styles.whole}>{present.hide(name)}</span>
          <span className={styles.verb}>{present.hideIt}</span>
        </Button>
      ) : (
        <Button aria-label={present.show(name)} onClick={() => void showView(session, view, sight)}>
          <span className={styles.whole}>{present.show(name)}</span>
          <span className={styles.verb}>{present.showIt}</span>
        </Button>
      )}
      <Button onClick={() => openPresenter(session)}>{present.present}</Button>
    </div>
  );

  function state(): string {
    if (reveal.isBlank) return present.onlyQuestion;
    return shown ? roomTabs[shown].label(texts) : present.hidden;
  }
}
