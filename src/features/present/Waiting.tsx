import { progressOf } from '#model/sessions/progress';
import type { LoadedSession } from '#state/sessionsStore';
import { WaitingFan } from '#ui/charts/WaitingFan';
import { useTexts } from '#ui/LanguageContext';
import { lengthOf } from './shown';
import styles from './Waiting.module.css';

/** The question, and how many are done; who they are, and what they sorted, stays off the screen. */
export function Waiting({ loaded, question }: { loaded: LoadedSession; question: string }) {
  const { present } = useTexts();
  const people = Object.values(loaded.participants);
  const done = people.filter(
    (participant) => progressOf(loaded.session, participant, loaded.sorts).state === 'done',
  ).length;
  return (
    <section className={styles.waiting}>
      <h1 data-length={lengthOf(question)}>{question}</h1>
      <WaitingFan className={styles.fan} count={people.length} doneCount={done} />
      <p role="status">
        {done === 0 ? (
          present.nobodyDone
        ) : (
          <>
            <b>{present.doneOf(done, people.length)}</b> {present.areDone(done)}
          </>
        )}
      </p>
    </section>
  );
}
