import { type ReactNode, Suspense, useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { lock } from '#flows/lock';
import { lookAt, openReveal } from '#flows/reveal';
import type { Id } from '#model/record';
import type { Reveal, Sight } from '#model/reveal/reveal';
import { progressOf } from '#model/sessions/progress';
import { textIn } from '#model/text';
import { hrefOf, type RoomView } from '#routes/route';
import { lockStore } from '#state/lockStore';
import { perspectiveIn } from '#state/results';
import { revealStore } from '#state/revealStore';
import { type LoadedSession, sessionsStore } from '#state/sessionsStore';
import { Button, LinkButton } from '#ui/controls/Button';
import { Icon } from '#ui/controls/Icon';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import { ClosedView } from './ClosedView';
import { roomPromptsOf } from './conversationPrompts';
import { PeopleList } from './PeopleList';
import { RoomTabs, RoomTitle } from './RoomHead';
import { DamagedNotice, DemoNotice, RemovalToast } from './RoomNotices';
import styles from './RoomPlace.module.css';
import { useRoomMemory } from './roomMemory';
import { roomTabs } from './roomTabs';
import { ScreenControls } from './ScreenControls';

interface RoomPlaceProps {
  id: Id;
  view: RoomView;
  /** The way to the files, which is a feature of its own. */
  exportSlot: ReactNode;
}

/** The facilitator's room: the people on the left, what they sorted on the right, live. */
export function RoomPlace({ id, view, exportSlot }: RoomPlaceProps) {
  const loaded = useStore(sessionsStore, ({ byId }) => byId[id]) as LoadedSession;
  const texts = useTexts();
  const language = useLanguage();
  const memory = useRoomMemory(id);
  const { session } = loaded;
  const people = Object.values(loaded.participants);
  const doneCount = people.filter(
    (person) => progressOf(session, person, loaded.sorts).state === 'done',
  ).length;
  const section = memory.section ?? (doneCount === 0 ? 'people' : 'results');
  const { reveal, sight, isOpen } = useReveal(loaded, view);
  // Named only when it is put on the screen: who looks through the questions that wait doesn't show them.
  const prompt = view === 'conversation' ? roomPromptsOf(loaded, memory).current?.id : undefined;
  const { View } = roomTabs[view];
  useEffect(() => {
    document.title = `${session.title} · Waaier`;
  }, [session.title]);
  return (
    <div className={styles.frame}>
      <main className={styles.place} data-section={section}>
        <RoomTitle title={session.title} />
        <RoomTabs {...{ session, view, section }} doneOf={texts.room.doneOf(doneCount, people.length)} />
        <DemoNotice session={session} />
        <section className={styles.people} aria-label={texts.room.people}>
          <p className={styles.question}>
            {textIn(perspectiveIn(loaded, memory.perspective).prompt, language)}
          </p>
          <PeopleList loaded={loaded} doneCount={doneCount} />
        </section>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a view without a control in it is scrolled by keys all the same */}
        <section className={styles.results} aria-label={texts.room.toResults} tabIndex={0}>
          <DamagedNotice count={loaded.damagedCount} />
          <Suspense fallback={<p className="visually-hidden">{texts.app.loading}</p>}>
            {isOpen && <View loaded={loaded} doneCount={doneCount} />}
          </Suspense>
          {reveal && !isOpen && <ClosedView {...{ session: id, view, doneCount }} count={people.length} />}
        </section>
        <Foot
          id={id}
          exportSlot={exportSlot}
          screen={
            reveal && <ScreenControls {...{ session: id, view, reveal }} sight={{ ...sight, prompt }} />
          }
        />
      </main>
      <RemovalToast session={id} />
    </div>
  );
}

/** What may be seen of this view, and what the screen is told to look at in it. */
function useReveal({ session, sorts }: LoadedSession, view: RoomView) {
  const { id } = session;
  const reveal: Reveal | undefined = useStore(revealStore, (reveals) => reveals[id]);
  const { perspective, group, look, ends, card } = useRoomMemory(id);
  const sight = useMemo<Partial<Sight>>(
    () => ({ perspective, group, look, ends, card }),
    [perspective, group, look, ends, card],
  );
  useEffect(() => void openReveal(id), [id]);
  useEffect(() => void lookAt(id, view, sight), [id, view, sight]);
  // Before anybody is done there is nothing to keep closed.
  const isEmpty = Object.values(sorts).every(({ completedAt }) => completedAt === undefined);
  return { reveal, sight, isOpen: reveal !== undefined && (isEmpty || reveal.opened.includes(view)) };
}

interface FootProps {
  id: Id;
  exportSlot: ReactNode;
  screen: ReactNode;
}

function Foot({ id, exportSlot, screen }: FootProps) {
  const texts = useTexts();
  const hasPin = useStore(lockStore, (state) => state.hasPin);
  return (
    <>
      <div className={styles.foot}>
        <LinkButton look="main" href={hrefOf({ place: 'handOver', session: id })}>
          {texts.app.handOver}
        </LinkButton>
      </div>
      <div className={styles.more}>
        {screen}
        <LinkButton
          className={styles.brief}
          icon={<Icon name="file" />}
          href={hrefOf({ place: 'summary', session: id })}
        >
          {texts.room.summary}
        </LinkButton>
        {exportSlot}
        <LinkButton
          className={styles.brief}
          icon={<Icon name="gear" />}
          href={hrefOf({ place: 'setup', session: id })}
        >
          {texts.room.setup}
        </LinkButton>
        {hasPin && (
          <Button className={styles.brief} icon={<Icon name="lock" />} onClick={() => void lock()}>
            {texts.app.lock}
          </Button>
        )}
      </div>
    </>
  );
}
