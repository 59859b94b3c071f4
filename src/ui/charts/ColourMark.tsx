import { domainColoursOf } from '#charts/domainColours';
import { markOf } from '#charts/marks';
import { useSurface } from '../SurfaceContext';
import styles from './Mark.module.css';

/** A domain's mark in its own colour; the ink around it keeps light colours in sight on paper. */
export function ColourMark({ index, colour }: { index: number; colour: string }) {
  const { full } = domainColoursOf(colour, useSurface());
  const { d, stroke } = markOf(index);
  return (
    <svg className={styles.mark} viewBox="-1.2 -1.2 2.4 2.4" aria-hidden="true">
      {stroke ? (
        <>
          <path d={d} fill="none" stroke="var(--ink)" strokeWidth={stroke + 0.26} strokeLinecap="round" />
          <path d={d} fill="none" stroke={full} strokeWidth={stroke} strokeLinecap="round" />
        </>
      ) : (
        <path d={d} fill={full} stroke="var(--ink)" strokeWidth={0.13} strokeLinejoin="round" />
      )}
    </svg>
  );
}
