import { useId } from 'react';
import styles from './BladeIcon.module.css';

/** A single blade, folded along its ridge. */
const OUTLINE = 'M1.2 4.4 10 1.4 18.8 4.4 13.6 30.4H6.4Z';
const [TOP, FOOT] = [1.4, 30.4];

/** Somebody's progress: a blade that fills from its foot; dashed until they begin. `share` is 0–1. */
export function BladeIcon({ state, share }: { state: 'none' | 'sorting' | 'done'; share: number }) {
  const id = useId();
  const height = (FOOT - TOP) * (state === 'done' ? 1 : share);
  return (
    <svg className={styles.blade} data-state={state} viewBox="0 0 20 32" aria-hidden="true">
      <clipPath id={id}>
        <path d={OUTLINE} />
      </clipPath>
      <rect
        x={0}
        y={FOOT - height}
        width={20}
        height={height}
        clipPath={`url(#${id})`}
        fill="currentColor"
        className={styles.fill}
      />
      <path d={OUTLINE} className={styles.outline} />
    </svg>
  );
}
