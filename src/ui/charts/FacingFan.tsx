import { useId, useMemo, useRef } from 'react';
import { fanOf } from '#charts/fan';
import { fanPapersOf } from '#charts/fanPaper';
import { radiansOf } from '#charts/path';
import type { Board } from '#model/boards/board';
import { useIsMotionReduced } from '../motion/MotionContext';
import { useSurface } from '../SurfaceContext';
import { useSize } from '../useSize';
import styles from './FacingFan.module.css';
import { Blade, Marks, Rivet, SmoothLeaf } from './FanParts';
import { useFanMotion } from './fanMotion';

interface FacingFanProps {
  /** One per person; the same list as long as it says the same, or the fan opens anew. */
  spectra: readonly (readonly number[])[];
  /** The blades from top to bottom, as indices into `spectra`: the same on both sides, so that blades face each other. */
  order: readonly number[];
  board: Board;
  /** On which side of the gap it stands; it opens towards the other. */
  side: 'left' | 'right';
  label: string;
}

const RADIUS = 276;
const SMALLEST_MARK_PX = 3.6;
const RIVET = RADIUS * 0.034;
const HALF = RADIUS * Math.sin(radiansOf(80));

/** One half of a gap: a group's fan, lying on its side. */
export function FacingFan({ spectra, order, board, side, label }: FacingFanProps) {
  const [measure, measured] = useSize<HTMLSpanElement>();
  const root = useRef<SVGSVGElement>(null);
  const clipId = useId();
  const turn = side === 'left' ? 90 : -90;
  const unitsPerPx = measured && measured.width > 0 ? (RADIUS + RIVET) / measured.width : 1;
  const smallestMark = SMALLEST_MARK_PX * Math.max(0.5, Math.round(unitsPerPx * 4) / 4);
  const fan = useMemo(
    () =>
      fanOf(spectra, { radius: RADIUS, order: side === 'left' ? order : order.toReversed(), smallestMark }),
    [spectra, order, side, smallestMark],
  );
  const papers = fanPapersOf(board, useSurface(), fan.foldStrength);
  useFanMotion(root, fan, spectra, useIsMotionReduced());
  const x = side === 'left' ? -RIVET : -RADIUS;
  return (
    <span ref={measure} className={styles.fan}>
      <svg ref={root} viewBox={`${x} ${-HALF} ${RADIUS + RIVET} ${2 * HALF}`} role="img" aria-label={label}>
        <clipPath id={clipId}>
          <path />
        </clipPath>
        <g transform={`rotate(${turn})`}>
          {fan.blades.map((blade) => (
            <Blade key={blade.index} fan={fan} blade={blade} papers={papers} choice="none" turn={turn} />
          ))}
          <SmoothLeaf fan={fan} papers={papers} />
          <g data-late>
            <Marks marks={fan.marks} papers={papers} turn={turn} />
          </g>
        </g>
        <Rivet fan={fan} />
      </svg>
    </span>
  );
}
