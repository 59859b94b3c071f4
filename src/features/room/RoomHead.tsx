import { useEffect, useRef } from 'react';
import type { Session } from '#model/sessions/session';
import { hrefOf, type RoomView } from '#routes/route';
import { useTexts } from '#ui/LanguageContext';
import { Logo } from '#ui/Logo';
import styles from './RoomPlace.module.css';
import { remember } from './roomMemory';
import { offeredViews, roomTabs } from './roomTabs';

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
  session: Session;
  view: RoomView;
  section: 'people' | 'results';
  doneOf: string;
}

/** The views as links; on a narrow screen the people are one more. */
export function RoomTabs({ session, view, section, doneOf }: RoomTabsProps) {
  const texts = useTexts();
  const bar = useTabInSight(view);
  return (
    <nav ref={bar} className={styles.tabs} aria-label={texts.room.views} data-section={section}>
      <button
        type="button"
        className={styles.peopleTab}
        aria-pressed={section === 'people'}
        onClick={() => remember(session.id, { section: 'people' })}
      >
        {texts.room.people} <small>{doneOf}</small>
      </button>
      {offeredViews(session, view).map((candidate) => (
        <a
          key={candidate}
          href={hrefOf({ place: 'room', session: session.id, view: candidate })}
          aria-current={candidate === view ? 'page' : undefined}
          onClick={() => remember(session.id, { section: 'results' })}
        >
          {roomTabs[candidate].label(texts)}
        </a>
      ))}
    </nav>
  );
}

/** Where the tabs don't fit they scroll; the current one is brought to the middle. */
function useTabInSight(view: RoomView) {
  const bar = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view, another tab
  useEffect(() => {
    const tab = bar.current?.querySelector<HTMLElement>('[aria-current="page"]');
    if (!bar.current || !tab) return;
    bar.current.scrollLeft = tab.offsetLeft - (bar.current.clientWidth - tab.offsetWidth) / 2;
  }, [view]);
  return bar;
}
