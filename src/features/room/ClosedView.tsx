import { openViews } from '#flows/reveal';
import type { RoomView } from '#routes/route';
import { Button } from '#ui/controls/Button';
import { useTexts } from '#ui/LanguageContext';
import styles from './ClosedView.module.css';
import { NoResults } from './NoResults';
import { roomTabs } from './roomTabs';

interface ClosedViewProps {
  session: string;
  view: RoomView;
  count: number;
  doneCount: number;
}

/** A view before its moment: whoever glances at the tablet sees how many are done, and nothing of what they sorted. */
export function ClosedView({ session, view, count, doneCount }: ClosedViewProps) {
  const texts = useTexts();
  const { present } = texts;
  const name = roomTabs[view].label(texts);
  return (
    <section className={styles.closed}>
      <h2>{present.closedTitle(name)}</h2>
      <p>{present.closedHelp}</p>
      <Button look="main" onClick={() => void openViews(session, view)}>
        {present.open(name)}
      </Button>
      <NoResults count={count} doneCount={doneCount} />
    </section>
  );
}
