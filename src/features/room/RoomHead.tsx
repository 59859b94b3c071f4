import { hrefOf, type RoomView, roomViews } from '#routes/route';
import { useTexts } from '#ui/LanguageContext';
import { Logo } from '#ui/Logo';
import styles from './RoomPlace.module.css';
import { remember } from './roomMemory';

/** Where this is, and the way home. */
export function RoomTitle({ title }: { title: string }) {
  const texts = useTexts();
  return (
    <header className={styles.title}>
      <a href={hrefOf({ place: 'home' })} aria-label={texts.app.home}>
        <Logo />
      </a>
      <h1>{title}</h1>
    </header>
  );
}

interface RoomTabsProps {
  session: string;
  view: RoomView;
  section: 'people' | 'results';
  doneOf: string;
}

/** The views as links; on a narrow screen the people are one more. */
export function RoomTabs({ session, view, section, doneOf }: RoomTabsProps) {
  const texts = useTexts();
  const isCurrent = (candidate: RoomView) => candidate === view;
  return (
    <nav className={styles.tabs} aria-label={texts.room.views} data-section={section}>
      <button
        type="button"
        className={styles.peopleTab}
        aria-pressed={section === 'people'}
        onClick={() => remember(session, { section: 'people' })}
      >
        {texts.room.people} <small>{doneOf}</small>
      </button>
      {roomViews.map((candidate) => (
        <a
          key={candidate}
          href={hrefOf({ place: 'room', session, view: candidate })}
          aria-current={isCurrent(candidate) ? 'page' : undefined}
          onClick={() => remember(session, { section: 'results' })}
        >
          {texts.room[candidate]}
        </a>
      ))}
    </nav>
  );
}
