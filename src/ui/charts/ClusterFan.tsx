import { useMemo } from 'react';
import { fanOf } from '#charts/fan';
import type { FanMark } from '#charts/fanMarks';
import { fanPapersOf } from '#charts/fanPaper';
import type { Board } from '#model/boards/board';
import { useSurface } from '../SurfaceContext';
import styles from './ClusterFan.module.css';
import { Blade, Marks, Rivet, SmoothLeaf } from './FanParts';

const RADIUS = 150;
const radians = Math.PI / 180;
const BLADE = 13.3 * radians;
const WIDEST = 160 * radians;
const PX_PER_REM = 16;
/** A small fan's marks would be too small to tell apart at the share of it that suits a large one. */
const MARKS = 1.35;

interface ClusterFanProps {
  spectra: readonly (readonly number[])[];
  board: Board;
  label: string;
}

/** Some of the group, as a fan of their own: blades are as wide in each, so that its opening tells how many. */
export function ClusterFan({ spectra, board, label }: ClusterFanProps) {
  const surface = useSurface();
  const fan = useMemo(
    () =>
      fanOf(spectra, {
        radius: RADIUS,
        opening: Math.min(WIDEST, BLADE * spectra.length),
        smallestMark: 2.6,
      }),
    [spectra],
  );
  const papers = fanPapersOf(board, surface, fan.foldStrength);
  const larger = (marks: readonly FanMark[]) => marks.map((mark) => ({ ...mark, size: mark.size * MARKS }));
  const half = Math.max(fan.bounds.right, 12) + 2;
  return (
    <svg
      className={styles.fan}
      viewBox={`${-half} ${-RADIUS - 2} ${2 * half} ${RADIUS + 9}`}
      style={{ inlineSize: `${(2 * half) / PX_PER_REM}rem` }}
      role="img"
      aria-label={label}
    >
      {fan.blades.map((blade) => (
        <Blade
          key={blade.index}
          fan={fan}
          blade={{ ...blade, marks: larger(blade.marks) }}
          papers={papers}
          choice="none"
        />
      ))}
      <SmoothLeaf fan={fan} papers={papers} />
      <Marks marks={larger(fan.marks)} papers={papers} />
      <Rivet fan={fan} />
    </svg>
  );
}
