import styles from './ScreenHead.module.css';
import type { ShownProps } from './shown';
import { Whose } from './Whose';

interface ScreenHeadProps extends ShownProps {
  words: string;
  count: number;
  /** It compares perspectives, or groups: then it has no one of them. */
  isBetween?: boolean;
  isOfAll?: boolean;
}

/** What is seen, in one sentence, and whose it is. */
export function ScreenHead({ words, count, isBetween, isOfAll, ...shown }: ScreenHeadProps) {
  return (
    <header className={styles.head}>
      <h1>{words}</h1>
      {count > 0 && <Whose {...shown} {...{ count, isBetween, isOfAll }} />}
    </header>
  );
}
