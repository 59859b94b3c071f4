import { blankBladeOf, openingOf } from '#charts/fanBlade';
import { bladeAnglesOf } from '#charts/path';
import styles from './WaitingFan.module.css';

interface WaitingFanProps {
  /** People in all, and how many of them are done. */
  count: number;
  doneCount: number;
  className?: string | undefined;
}

const RADIUS = 683;
const FRAME = { radius: RADIUS, innerRadius: RADIUS / 3 };
/** Narrower blades can't be counted anyway: from here on one stands for several people. */
const MOST_BLADES = 60;
/** Nobody yet: a whole fan that waits. */
const EMPTY_FAN = 12;
const WIDTH = 2 * RADIUS * Math.sin(openingOf(EMPTY_FAN) / 2);

/** The group's fan before it is revealed: a blade of blank paper for everyone who is done, an outline for who is to come. */
export function WaitingFan({ count, doneCount, className }: WaitingFanProps) {
  const blades = Math.min(MOST_BLADES, count || EMPTY_FAN);
  // Rounded down, so that the fan is only full when everyone is done.
  const filled = Math.floor((doneCount / Math.max(1, count)) * blades);
  return (
    <svg
      className={`${styles.fan} ${className ?? ''}`}
      viewBox={`${-WIDTH / 2} ${-RADIUS} ${WIDTH} ${RADIUS * 1.04}`}
      aria-hidden="true"
    >
      {bladeAnglesOf(blades, openingOf(blades)).map((slot, i) => {
        const blade = blankBladeOf(slot, FRAME);
        return (
          <g key={slot.from} data-done={i < filled}>
            <path className={styles.stick} d={blade.stickPath} />
            <path className={styles.open} d={blade.outlinePath} />
            <g className={styles.leaf}>
              <path className={styles.shade} d={blade.shadePath} />
              <path className={styles.light} d={blade.lightPath} />
            </g>
          </g>
        );
      })}
      <circle className={styles.rivet} r={RADIUS * 0.025} strokeWidth={RADIUS * 0.018} />
    </svg>
  );
}
