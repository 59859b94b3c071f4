import type { ReactNode } from 'react';
import styles from './ViewHead.module.css';

/** A longer sentence than this has no room for two lines beside what is chosen. */
const MOST_BESIDE = 70;

/** What is seen, in one sentence of at most two lines, and what is looked at: beside it, or below. */
export function ViewHead({ sentence, children }: { sentence: string; children?: ReactNode }) {
  return (
    <header className={styles.header} data-length={sentence.length > MOST_BESIDE ? 'long' : 'short'}>
      <h2 aria-live="polite">{sentence}</h2>
      {children && <div className={styles.controls}>{children}</div>}
    </header>
  );
}
