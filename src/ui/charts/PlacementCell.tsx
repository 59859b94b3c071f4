import type { CSSProperties } from 'react';
import styles from './PlacementTable.module.css';

interface PlacementCellProps {
  count: number;
  people: number;
  /** Spoken on its own too: a finger on glass meets a cell without its headers. */
  label: string;
  shown: string;
  style: CSSProperties;
  isAside?: boolean;
}

/** From how much of a full square's side on a number of so many digits stands inside it. */
const insideFrom = (digits: number, isDense: boolean) =>
  isDense ? 0.06 + 0.22 * digits : 0.27 + 0.18 * digits;
/** Three figures in a cell: they are written smaller. */
const DENSE_FROM = 100;
/** Below this nobody would see it. */
const SMALLEST = 0.19;

/** A square of as much area as there are people; the number stands in it, or beside it when it is small. */
export function PlacementCell({ count, people, label, shown, style, isAside = false }: PlacementCellProps) {
  const share = Math.sqrt(count / Math.max(1, people));
  const isDense = people >= DENSE_FROM;
  const isInside = share >= insideFrom(shown.length, isDense);
  return (
    <td className={styles.cell}>
      <span className="visually-hidden">{label}</span>
      <span className={styles.content} data-dense={isDense} aria-hidden="true">
        {count === 0 ? (
          <span className={styles.none} />
        ) : (
          <>
            <span
              className={styles.square}
              data-aside={isAside}
              style={{ ...style, '--share': Math.max(SMALLEST, share) } as CSSProperties}
            >
              {isInside && shown}
            </span>
            {!isInside && <b>{shown}</b>}
          </>
        )}
      </span>
    </td>
  );
}
