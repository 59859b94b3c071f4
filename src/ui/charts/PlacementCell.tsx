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

/** A number stands inside a square from this share of a full one's side on. */
const INSIDE_FROM = 0.45;
/** Below this nobody would see it. */
const SMALLEST = 0.19;

/** A square of as much area as there are people; the number stands in it, or beside it when it is small. */
export function PlacementCell({ count, people, label, shown, style, isAside = false }: PlacementCellProps) {
  const share = Math.sqrt(count / Math.max(1, people));
  const isInside = share >= INSIDE_FROM + 0.09 * (shown.length - 1);
  return (
    <td className={styles.cell}>
      <span className="visually-hidden">{label}</span>
      <span className={styles.content} aria-hidden="true">
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
