import { useEffect } from 'react';
import { saveSettings } from '#flows/settings';
import { unlock } from '#flows/unlock';
import type { Id } from '#model/record';
import { hrefOf } from '#routes/route';
import { LinkButton } from '#ui/controls/Button';
import { Icon } from '#ui/controls/Icon';
import { OtherLanguage } from '#ui/controls/OtherLanguage';
import { useTexts } from '#ui/LanguageContext';
import { Logo } from '#ui/Logo';
import { AskSecret } from './AskSecret';
import styles from './LockPlace.module.css';

interface LockPlaceProps {
  /** The session whose turns can go on meanwhile; undefined where none is in sight. */
  session: Id | undefined;
}

/** Stands where the locked place would be, and gives way to it when the right PIN comes. */
export function LockPlace({ session }: LockPlaceProps) {
  const texts = useTexts();
  useEffect(() => {
    document.title = `${texts.lock.title} · Waaier`;
  }, [texts]);
  return (
    <div className={styles.frame}>
      <main className={styles.place}>
        <header className={styles.said}>
          <Logo />
          <h1>{texts.lock.title}</h1>
          <p>{texts.lock.text}</p>
          <div className={styles.ways}>
            {session && (
              <LinkButton icon={<Icon name="back" />} href={hrefOf({ place: 'handOver', session })}>
                {texts.lock.toHandOver}
              </LinkButton>
            )}
            <OtherLanguage onChoose={(language) => void saveSettings({ language })} />
          </div>
        </header>
        <section className={styles.ask} aria-label={texts.lock.unlock}>
          <AskSecret submitLabel={texts.lock.unlock} onRight={() => void unlock()} />
        </section>
      </main>
    </div>
  );
}
