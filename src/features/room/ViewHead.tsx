import type { ReactNode } from 'react';
import styles from './ViewHead.module.css';

/** What is seen, in one sentence, and beside it what is looked at. */
export function ViewHead({ sentence, children }: { sentence: string; children?: ReactNode }) {
  return (
    <header className={styles.header}>
      <h2 aria-live="polite">{sentence}</h2>
      {children && <div className={styles.filters}>{children}</div>}
    </header>
  );
}
