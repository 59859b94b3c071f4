import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { formatDate } from '#i18n/formats';
import { hasOutcome } from '#model/conversation/conversation';
import { shownSortsOf } from '#model/groups/peers';
import type { Id } from '#model/record';
import { textIn } from '#model/text';
import { hrefOf } from '#routes/route';
import { type LoadedSession, recordsOf, sessionsStore } from '#state/sessionsStore';
import { Button, LinkButton } from '#ui/controls/Button';
import { Icon } from '#ui/controls/Icon';
import { Switch } from '#ui/controls/Switch';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import { SurfaceProvider, useSurface } from '#ui/SurfaceContext';
import { ConversationSection } from './ConversationSection';
import { PerspectiveSection } from './PerspectiveSection';
import styles from './SummaryPlace.module.css';
import { useIsPrinting } from './usePrinting';

/** What the team takes home: a page to read, and to print on A4. */
export function SummaryPlace({ id }: { id: Id }) {
  const loaded = useStore(sessionsStore, ({ byId }) => byId[id]) as LoadedSession;
  const texts = useTexts();
  const surface = useSurface();
  const isPrinting = useIsPrinting();
  const [hasNames, setNames] = useState(false);
  const { session } = loaded;
  const { sorts } = recordsOf(loaded);
  const sections = session.perspectives
    .map((perspective) => ({ perspective, sorts: shownSortsOf(session, sorts, perspective.id) }))
    .filter((section) => section.sorts.length > 0);
  const hasStories = sections.some((section) =>
    section.sorts.some(({ story, about }) => story && about === undefined),
  );
  const { conversation } = session;
  const hasDoers = conversation?.agreements.some(({ by }) => by) ?? false;
  const isEmpty = sections.length === 0 && !hasOutcome(conversation);
  useEffect(() => {
    // The name the browser suggests for a printed file.
    document.title = `${session.title} · ${texts.summary.title} · Waaier`;
  }, [session.title, texts]);
  return (
    <SurfaceProvider value={isPrinting ? 'light' : surface}>
      <main className={styles.sheet}>
        <nav className={`${styles.tools} no-print`} aria-label={texts.summary.title}>
          <LinkButton
            look="plain"
            icon={<Icon name="back" />}
            href={hrefOf({ place: 'room', session: id, view: 'spectrum' })}
          >
            {texts.summary.toRoom}
          </LinkButton>
          {!isEmpty && (
            <Button look="main" icon={<Icon name="printer" />} onClick={() => print()}>
              {texts.summary.print}
            </Button>
          )}
          {(hasStories || hasDoers) && (
            <Switch
              label={hasDoers ? texts.summary.withAllNames : texts.summary.withNames}
              checked={hasNames}
              onChange={setNames}
            />
          )}
        </nav>
        <Cover loaded={loaded} people={mostPeople(sections)} />
        {sections.length === 0 && <p className={styles.nobody}>{texts.summary.nobody}</p>}
        {sections.map((section) => (
          <PerspectiveSection
            key={section.perspective.id}
            loaded={loaded}
            {...section}
            isNamed={session.perspectives.length > 1}
            hasNames={hasNames}
          />
        ))}
        {hasOutcome(conversation) && <ConversationSection {...{ session, conversation, hasNames }} />}
        {sections.length > 0 && <p className={styles.method}>{texts.summary.method}</p>}
      </main>
    </SurfaceProvider>
  );
}

const mostPeople = (sections: readonly { sorts: readonly unknown[] }[]) =>
  Math.max(0, ...sections.map(({ sorts }) => sorts.length));

function Cover({ loaded, people }: { loaded: LoadedSession; people: number }) {
  const texts = useTexts();
  const language = useLanguage();
  const { session } = loaded;
  return (
    <header className={styles.cover}>
      <p className={styles.kind}>{texts.summary.title}</p>
      <h1>{session.title}</h1>
      <p className={styles.question}>{textIn(session.board.question, language)}</p>
      <p className={styles.facts}>
        <time dateTime={session.createdAt}>{formatDate(session.createdAt, language)}</time>
        {people > 0 && ` · ${texts.summary.participants(people)}`}
      </p>
      {loaded.damagedCount > 0 && <p>{texts.room.damaged(loaded.damagedCount)}</p>}
      {session.recipe === 'demo' && <p className={styles.demo}>{texts.room.demo}</p>}
    </header>
  );
}
