import { markOf } from '#charts/marks';
import styles from './Mark.module.css';

/** A domain's mark; `aside` is an empty, broken ring. Colour never stands alone. */
export function Mark({ index }: { index: number | 'aside' }) {
  if (index === 'aside')
    return (
      <svg className={styles.mark} viewBox="-1.2 -1.2 2.4 2.4" aria-hidden="true">
        <circle r=".92" fill="none" stroke="currentColor" strokeWidth=".22" strokeDasharray=".42 .3" />
      </svg>
    );
  const { d, stroke } = markOf(index);
  return (
    <svg className={styles.mark} viewBox="-1.2 -1.2 2.4 2.4" aria-hidden="true">
      {stroke ? (
        <path d={d} fill="none" stroke="currentColor" strokeWidth={stroke} strokeLinecap="round" />
      ) : (
        <path d={d} fill="currentColor" />
      )}
    </svg>
  );
}
