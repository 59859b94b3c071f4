import styles from './ScreenHead.module.css';
import type { ShownProps } from './shown';
import { Whose } from './Whose';

/** What is seen, in one sentence, and whose it is. */
export function ScreenHead({ words, count, ...shown }: ShownProps & { words: string; count: number }) {
  return (
    <header className={styles.head}>
      <h1>{words}</h1>
      {count > 0 && <Whose {...shown} count={count} />}
    </header>
  );
}
