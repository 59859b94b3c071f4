import type { CSSProperties } from 'react';
import { placementSquareOf } from '#charts/placementSquare';
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

/** A square of as much area as there are people; the number stands in it, or beside it when it is small. */
export function PlacementCell({ count, people, label, shown, style, isAside = false }: PlacementCellProps) {
  const { side, isInside, isDense } = placementSquareOf(count, people, shown.length);
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
              style={{ ...style, '--share': side } as CSSProperties}
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
