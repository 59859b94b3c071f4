import type { ReactNode } from 'react';
import { type ClockState, clockOf } from '#model/conversation/clock';
import type { Part } from '#model/conversation/conversation';
import { textIn } from '#model/text';
import { useLanguage, useTexts } from '../LanguageContext';
import styles from './ClockFace.module.css';
import { useNow } from './useNow';

interface ClockFaceProps {
  clock: ClockState;
  part: Part;
  /** What can be done with it, beside the time. */
  children?: ReactNode;
}

/** The time left of a part, large; past its end it counts on, and says once that the time is up. */
export function ClockFace({ clock, part, children }: ClockFaceProps) {
  const { conversation } = useTexts();
  const label = textIn(part.label, useLanguage());
  const nowMs = useNow(clock.startedAt !== undefined);
  const { isOver, leftMs, overMs, share } = clockOf(clock, part.minutes, nowMs);
  return (
    <div className={styles.clock} data-over={isOver}>
      <div className={styles.head}>
        <p className={styles.time} role="timer" aria-label={conversation.clock}>
          {isOver ? `+${shown(Math.floor(overMs / 1000))}` : shown(Math.ceil(leftMs / 1000))}
        </p>
        {children}
      </div>
      <p className={styles.text}>
        {isOver ? conversation.overOf(part.minutes, label) : conversation.leftOf(part.minutes, label)}
      </p>
      <div className={styles.line} aria-hidden="true">
        <span style={{ inlineSize: `${share * 100}%` }} />
      </div>
      <p className={styles.over} role="status">
        {isOver && conversation.partOver(label)}
      </p>
    </div>
  );
}

/** Minutes and seconds; an hour is sixty minutes, as one would say. */
const shown = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
