import type { ReactNode } from 'react';
import styles from './Fold.module.css';

interface FoldProps {
  summary: ReactNode;
  isOpen?: boolean;
  children: ReactNode;
}

/** What may stay out of sight until somebody wants it. */
export const Fold = ({ summary, isOpen = false, children }: FoldProps) => (
  <details className={styles.fold} open={isOpen}>
    <summary>{summary}</summary>
    {children}
  </details>
);
