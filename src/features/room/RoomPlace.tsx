import { type ReactNode, Suspense, useEffect } from 'react';
import { useStore } from 'zustand';
import type { Id } from '#model/record';
import { progressOf } from '#model/sessions/progress';
import { textIn } from '#model/text';
import { hrefOf, type RoomView } from '#routes/route';
import { type LoadedSession, sessionsStore } from '#state/sessionsStore';
import { LinkButton } from '#ui/controls/Button';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import { PeopleList } from './PeopleList';
import { RoomTabs, RoomTitle } from './RoomHead';
import { DamagedNotice, DemoNotice, RemovalToast } from './RoomNotices';
import styles from './RoomPlace.module.css';
import { perspectiveIn } from './results';
import { useRoomMemory } from './roomMemory';
import { roomTabs } from './roomTabs';

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
        <div className={styles.results}>
          <DamagedNotice count={loaded.damagedCount} />
          <Suspense fallback={<p className="visually-hidden">{texts.app.loading}</p>}>
            <View loaded={loaded} doneCount={doneCount} />
          </Suspense>
        </div>
        <Foot id={id} exportSlot={exportSlot} />
      </main>
      <RemovalToast session={id} />
    </div>
  );
}

function Foot({ id, exportSlot }: { id: Id; exportSlot: ReactNode }) {
  const texts = useTexts();
  return (
    <>
      <div className={styles.foot}>
        <LinkButton look="main" href={hrefOf({ place: 'handOver', session: id })}>
          {texts.room.handOver}
        </LinkButton>
      </div>
      <div className={styles.more}>
        <LinkButton href={hrefOf({ place: 'summary', session: id })}>{texts.room.summary}</LinkButton>
        {exportSlot}
        <LinkButton href={hrefOf({ place: 'setup', session: id })}>{texts.room.setup}</LinkButton>
      </div>
    </>
  );
}
