import { leavePresenter, toggleFullScreen } from '#flows/present';
import { stepScreen, toggleBlank } from '#flows/reveal';
import type { Session } from '#model/sessions/session';
import { Button } from '#ui/controls/Button';
import { Icon } from '#ui/controls/Icon';
import { useTexts } from '#ui/LanguageContext';
import styles from './PresentControls.module.css';
import { viewsFor } from './shown';

interface PresentControlsProps {
  session: Session;
  isBlank: boolean;
  isHandedOver: boolean;
}

/** What a clicker can do, for a hand, a mouse or Tab; out of sight until the pointer moves or the focus comes. */
export function PresentControls({ session, isBlank, isHandedOver }: PresentControlsProps) {
  const { present } = useTexts();
  const { id } = session;
  const views = viewsFor(session);
  return (
    <nav className={styles.controls} aria-label={present.controls}>
      <Button
        icon={<Icon name="back" />}
        disabled={isHandedOver}
        onClick={() => void stepScreen(id, views, -1)}
      >
        {present.previous}
      </Button>
      <Button
        icon={<Icon name="arrow" />}
        disabled={isHandedOver}
        onClick={() => void stepScreen(id, views, 1)}
      >
        {present.next}
      </Button>
      <Button aria-pressed={isBlank} onClick={() => void toggleBlank(id)}>
        {present.blank}
      </Button>
      {document.fullscreenEnabled && (
        <Button onClick={() => void toggleFullScreen()}>{present.fullScreen}</Button>
      )}
      <Button onClick={() => leavePresenter(id)}>{present.leave}</Button>
    </nav>
  );
}
