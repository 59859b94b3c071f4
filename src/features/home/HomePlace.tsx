import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { whatDrivesUs } from '#assets/texts/recipes';
import { openDemo } from '#flows/demo';
import { lock } from '#flows/lock';
import { openAllSessions } from '#flows/openSession';
import { forgetReveal } from '#flows/reveal';
import { createSession, deleteSession, type Removed, undoRemoval } from '#flows/sessions';
import { hrefOf } from '#routes/route';
import { lockStore } from '#state/lockStore';
import { sessionsStore } from '#state/sessionsStore';
import { ClosedFan } from '#ui/charts/ClosedFan';
import { Button } from '#ui/controls/Button';
import { Icon } from '#ui/controls/Icon';
import { Toast } from '#ui/controls/Toast';
import { useCommonTexts } from '#ui/LanguageContext';
import { Logo } from '#ui/Logo';
import styles from './HomePlace.module.css';
import { OpenFile } from './OpenFile';
import { SessionCard } from './SessionCard';

const go = (hash: string) => {
  location.hash = hash;
};

export function HomePlace() {
  const texts = useCommonTexts();
  const byId = useStore(sessionsStore, (state) => state.byId);
  const hasPin = useStore(lockStore, (state) => state.hasPin);
  const [isRead, setRead] = useState(false);
  const [removed, setRemoved] = useState<Removed>();
  useEffect(() => {
    document.title = 'Waaier';
    void openAllSessions().then(() => setRead(true));
  }, []);
  const remove = async (id: string) => {
    setRemoved(await deleteSession(id));
    await forgetReveal(id);
  };
  const sessions = Object.values(byId).sort((a, b) => (a.session.createdAt < b.session.createdAt ? 1 : -1));
  return (
    <OpenFile>
      {(openButton) => (
        <main className={styles.home}>
          <header className={styles.header}>
            <h1 className={styles.brand}>
              <Logo />
              {texts.app.name}
            </h1>
            <div className={styles.ways}>
              {hasPin && (
                <Button look="plain" icon={<Icon name="lock" />} onClick={() => void lock()}>
                  {texts.app.lock}
                </Button>
              )}
              <a href={hrefOf({ place: 'settings' })}>{texts.app.settings}</a>
            </div>
          </header>
          <h2 className="visually-hidden">{texts.home.title}</h2>
          {sessions.length > 0 ? (
            <ul className={styles.sessions} data-count={Math.min(sessions.length, 4)}>
              {sessions.map((loaded, i) => (
                <SessionCard
                  key={loaded.session.id}
                  loaded={loaded}
                  isNewest={i === 0}
                  onRemove={() => void remove(loaded.session.id)}
                />
              ))}
            </ul>
          ) : (
            isRead && (
              <div className={styles.empty}>
                <ClosedFan count={5} />
                <p className={styles.lead}>{texts.home.empty}</p>
                <p>{texts.home.emptyHelp}</p>
              </div>
            )
          )}
          <footer className={styles.foot}>
            <Button
              look="main"
              icon={<Icon name="plus" />}
              onClick={() => go(hrefOf({ place: 'setup', session: createSession(whatDrivesUs) }))}
            >
              {texts.home.newSession}
            </Button>
            {openButton}
            <Button
              className={styles.demo}
              onClick={() =>
                void openDemo().then((session) => go(hrefOf({ place: 'room', session, view: 'spectrum' })))
              }
            >
              {texts.home.demo}
            </Button>
          </footer>
          {removed?.records.session && (
            <Toast
              message={texts.home.removed(removed.records.session.title)}
              action={{ label: texts.app.undo, onSelect: () => void undoRemoval(removed) }}
              onClose={() => setRemoved(undefined)}
            />
          )}
        </main>
      )}
    </OpenFile>
  );
}
