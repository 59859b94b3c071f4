import type { CSSProperties } from 'react';
import { MOST_CELLS, markPlacesOf } from '#charts/unitBar';
import type { Board } from '#model/boards/board';
import type { PlacementRow } from '#model/placements/placementMatrix';
import { useSurface } from '../SurfaceContext';
import { asideStyle, domainStyle } from '../theme/domainStyle';
import { Mark } from './Mark';
import styles from './UnitBar.module.css';

interface UnitBarProps {
  row: PlacementRow;
  board: Board;
  /** All who sorted: the bar's whole length. */
  people: number;
  /** The counts in words. */
  label: string;
  /** As the one figure of a place: higher, with the marks inside. */
  isLarge?: boolean;
}

/** The part of the bar a mark needs, so that it doesn't run into the next. */
const MARK_ROOM = { small: 0.08, large: 0.055 };

/** Where one card lies: a cell a person in the colour they chose, hollow for aside; a crowd's cells run together. */
export function UnitBar({ row, board, people, label, isLarge = false }: UnitBarProps) {
  const surface = useSurface();
  const runs = [...row.counts.keys()].filter((d) => (row.counts[d] as number) > 0);
  return (
    <span className={styles.unitBar} role="img" aria-label={label} data-large={isLarge}>
      <span className={styles.cells} data-crowd={people > MOST_CELLS}>
        {runs.map((d) => (
          <Run
            key={d}
            count={row.counts[d] as number}
            people={people}
            style={domainStyle(board.domains[d]?.colour ?? '', surface)}
          />
        ))}
        <Run count={row.aside} people={people} style={asideStyle} isAside />
      </span>
      <span className={styles.marks}>
        {markPlacesOf(row.counts, people, MARK_ROOM[isLarge ? 'large' : 'small']).map(({ domain, place }) => (
          <span
            key={domain}
            style={{
              ...domainStyle(board.domains[domain]?.colour ?? '', surface),
              insetInlineStart: `${place * 100}%`,
            }}
          >
            <Mark index={domain} />
          </span>
        ))}
      </span>
    </span>
  );
}

interface RunProps {
  count: number;
  people: number;
  style: CSSProperties;
  isAside?: boolean;
}

function Run({ count, people, style, isAside = false }: RunProps) {
  if (count === 0) return null;
  const cells = people > MOST_CELLS ? 1 : count;
  return Array.from({ length: cells }, (_, i) => (
    <span
      // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place in the run
      key={i}
      className={styles.cell}
      data-aside={isAside}
      style={{ ...style, inlineSize: `${(100 * count) / cells / people}%` }}
    />
  ));
}
