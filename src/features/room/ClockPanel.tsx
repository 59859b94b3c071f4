import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { recipeOf } from '#assets/texts/recipes';
import { goToPart, openClock, pauseClock, startClock } from '#flows/timer';
import { clockFor, nextPartOf, partOf } from '#model/conversation/clock';
import type { Session } from '#model/sessions/session';
import { textIn } from '#model/text';
import { clockStore } from '#state/clockStore';
import { Button } from '#ui/controls/Button';
import { ClockFace } from '#ui/conversation/ClockFace';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import styles from './ClockPanel.module.css';
import { RunningOrderDialog } from './RunningOrderDialog';

/** The clock of the part that is on, and the running order it walks through. */
export function ClockPanel({ session }: { session: Session }) {
  const { conversation } = useTexts();
  const language = useLanguage();
  const [isEditing, setEditing] = useState(false);
  const stored = useStore(clockStore, (clocks) => clocks[session.id]);
  useEffect(() => void openClock(session.id), [session.id]);
  const order = session.conversation?.runningOrder ?? recipeOf(session.recipe).runningOrder;
  const part = partOf(order, stored);
  const clock = clockFor(order, stored);
  if (!part || !clock) return null;
  const next = nextPartOf(order, part.id);
  const isRunning = clock.startedAt !== undefined;
  return (
    <section className={styles.panel} aria-label={conversation.runningOrder}>
      <ClockFace clock={clock} part={part}>
        <Button
          onClick={() => void (isRunning ? pauseClock(session.id, order) : startClock(session.id, order))}
        >
          {isRunning ? conversation.pause : clock.elapsedMs > 0 ? conversation.goOn : conversation.start}
        </Button>
      </ClockFace>
      <ol className={styles.order}>
        {order.map(({ id, label, minutes }) => (
          <li key={id}>
            <button
              type="button"
              aria-label={conversation.goToPart(textIn(label, language), minutes)}
              aria-current={id === part.id ? 'step' : undefined}
              onClick={() => id !== part.id && void goToPart(session.id, order, id)}
            >
              <span>{textIn(label, language)}</span>
              <span>{conversation.minutes(minutes)}</span>
            </button>
          </li>
        ))}
      </ol>
      <div className={styles.buttons}>
        {next && (
          <Button onClick={() => void goToPart(session.id, order, next.id)}>
            {conversation.nextPart(textIn(next.label, language))}
          </Button>
        )}
        <Button look="plain" onClick={() => setEditing(true)}>
          {conversation.editOrder}
        </Button>
      </div>
      {isEditing && <RunningOrderDialog session={session} order={order} onClose={() => setEditing(false)} />}
    </section>
  );
}
