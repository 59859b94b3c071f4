import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { handOver, takeBack } from '#flows/handOver';
import { addParticipant } from '#flows/sessions';
import { saveSettings } from '#flows/settings';
import type { Id } from '#model/record';
import { type Progress, progressOf } from '#model/sessions/progress';
import type { Participant, Session } from '#model/sessions/session';
import { hrefOf } from '#routes/route';
import { lockStore } from '#state/lockStore';
import { type LoadedSession, sessionsStore } from '#state/sessionsStore';
import { HandOverFan } from '#ui/charts/HandOverFan';
import { Button } from '#ui/controls/Button';
import { Dialog } from '#ui/controls/Dialog';
import { Icon } from '#ui/controls/Icon';
import { OtherLanguage } from '#ui/controls/OtherLanguage';
import { useCommonTexts } from '#ui/LanguageContext';
import { AddParticipant } from '#ui/people/AddParticipant';
import styles from './HandOverPlace.module.css';

/** The shared tablet between two turns: who is next? Nothing of anyone's answers is here, or reachable from here. */
export function HandOverPlace({ id }: { id: Id }) {
  const loaded = useStore(sessionsStore, ({ byId }) => byId[id]) as LoadedSession;
  const texts = useCommonTexts();
  const [isAdding, setAdding] = useState(false);
  const [isAtGate, setAtGate] = useState(false);
  const hasPin = useStore(lockStore, (lock) => lock.hasPin);
  const { session } = loaded;
  const people = Object.values(loaded.participants).map((participant) => ({
    participant,
    progress: progressOf(session, participant, loaded.sorts),
  }));

  useEffect(() => {
    document.title = `${session.title} · Waaier`;
    handOver(id);
  }, [id, session.title]);

  const go = (participant: Id, progress: Progress) => {
    const perspective = progress.next ?? session.perspectives[0]?.id;
    if (perspective) location.hash = hrefOf({ place: 'turn', session: id, participant, perspective });
  };

  return (
    <main className={styles.place}>
      <header className={styles.header}>
        <div>
          <h1>{texts.handOver.title}</h1>
          <p>{people.length === 0 ? texts.handOver.empty : texts.handOver.help}</p>
        </div>
        <div className={styles.tools}>
          <OtherLanguage onChoose={(language) => void saveSettings({ language })} />
          <Button icon={<Icon name="lock" />} onClick={() => (hasPin ? void takeBack(id) : setAtGate(true))}>
            {texts.handOver.room}
          </Button>
        </div>
      </header>
      <HandOverFan
        blades={people.map(({ participant, progress }) => ({
          id: participant.id,
          label: participant.name,
          state: progress.state,
          stateLabel:
            progress.state === 'done'
              ? texts.handOver.isDone
              : progress.state === 'sorting'
                ? texts.handOver.isSorting
                : '',
          onChoose: progress.state === 'done' ? undefined : () => go(participant.id, progress),
        }))}
        addLabel={texts.handOver.add}
        onAdd={() => setAdding(true)}
      />
      {isAdding && (
        <AddParticipant
          session={session}
          by="self"
          taken={people.map(({ participant }) => participant.name)}
          onClose={() => setAdding(false)}
          onAdd={(name, group) => begin(session, addParticipant(id, name, group), go)}
        />
      )}
      {isAtGate && <Gate id={id} onClose={() => setAtGate(false)} />}
    </main>
  );
}

const begin = (session: Session, participant: Participant['id'], go: (id: Id, progress: Progress) => void) =>
  go(participant, { state: 'none', decided: 0, next: session.perspectives[0]?.id });

function Gate({ id, onClose }: { id: Id; onClose(): void }) {
  const texts = useCommonTexts();
  return (
    <Dialog
      title={texts.handOver.gateTitle}
      onClose={onClose}
      actions={
        <>
          <Button onClick={() => void takeBack(id)}>{texts.handOver.gateOpen}</Button>
          <Button look="main" onClick={onClose}>
            {texts.app.back}
          </Button>
        </>
      }
    >
      <p>{texts.handOver.gateText}</p>
    </Dialog>
  );
}
