import { type MouseEvent, type ReactNode, useId, useMemo, useRef, useState } from 'react';
import { type Fan, fanOf, placeAt } from '#charts/fan';
import { fanPapersOf } from '#charts/fanPaper';
import { radiansOf } from '#charts/path';
import type { Board } from '#model/boards/board';
import { useCommonTexts } from '../LanguageContext';
import { useIsMotionReduced } from '../motion/MotionContext';
import { useSurface } from '../SurfaceContext';
import { useSize } from '../useSize';
import { Blade, Marks, Rivet, SmoothLeaf } from './FanParts';
import styles from './FanView.module.css';
import { useFanMotion } from './fanMotion';

interface FanViewProps {
  /** One per person, in any order: the fan finds its own. */
  spectra: readonly (readonly number[])[];
  board: Board;
  size?: 'large' | 'small';
  /** What a screen reader says; without it the fan is decoration beside words that say the same. */
  label?: string;
  className?: string | undefined;
  /** The chosen person, as an index into `spectra`. */
  selected?: number | undefined;
  onSelect?: (index: number | undefined) => void;
  /** A person's shares in words, for those who step through the blades by ear. */
  describe?: (index: number) => string;
  /** Drawn in the fan's own coordinates, with the pivot at 0, 0. */
  children?: (fan: Fan) => ReactNode;
}

const RADII = { large: 432, small: 150 };
const SMALLEST_MARK_PX = 3.6;
const WIDEST = 2 * Math.sin(radiansOf(80));

/** The group's fan: folded paper on sticks, one blade a person, area = share. */
export function FanView(props: FanViewProps) {
  const { board, size = 'large', label, selected } = props;
  const spectra = useKept(props.spectra);
  const [measure, measured] = useSize<HTMLSpanElement>();
  const root = useRef<SVGSVGElement>(null);
  const clipId = useId();
  const radius = RADII[size];
  const width = WIDEST * radius;
  const unitsPerPx = measured && measured.width > 0 ? width / measured.width : 1;
  // In steps, so that a window that is being resized doesn't order all blades anew at every pixel.
  const smallestMark = SMALLEST_MARK_PX * Math.max(0.5, Math.round(unitsPerPx * 4) / 4);
  const fan = useMemo(() => fanOf(spectra, { radius, smallestMark }), [spectra, radius, smallestMark]);
  const papers = fanPapersOf(board, useSurface(), fan.foldStrength);
  useFanMotion(root, fan, spectra, useIsMotionReduced());
  const isTappable = props.onSelect !== undefined && !fan.smooth;
  const select = (event: MouseEvent<SVGSVGElement>) => {
    const place = placeAt(fan, pointIn(event));
    const index = place === undefined ? undefined : fan.order[place];
    props.onSelect?.(index === selected ? undefined : index);
  };
  return (
    <span
      ref={size === 'large' ? measure : undefined}
      className={`${styles.view} ${props.className ?? ''}`}
      data-size={size}
    >
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the slider beside it steps through the blades with keys */}
      <svg
        ref={root}
        className={styles.fan}
        viewBox={`${-width / 2} ${-radius} ${width} ${radius * 1.04}`}
        data-tappable={isTappable}
        onClick={isTappable ? select : undefined}
        {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
      >
        <clipPath id={clipId}>
          <path />
        </clipPath>
        {fan.blades.map((blade) => (
          <Blade
            key={blade.index}
            fan={fan}
            blade={blade}
            papers={papers}
            choice={selected === undefined ? 'none' : selected === blade.index ? 'this' : 'other'}
          />
        ))}
        <SmoothLeaf fan={fan} papers={papers} />
        <g className={styles.marks} data-late data-faded={selected !== undefined}>
          <Marks marks={fan.marks} papers={papers} />
        </g>
        <Rivet fan={fan} />
        {props.children && <g data-late>{props.children(fan)}</g>}
      </svg>
      {isTappable && <BladeSlider {...props} fan={fan} />}
    </span>
  );
}

/** The same choice by keyboard and by ear: arrows step from blade to blade, 0 is none. */
function BladeSlider({ fan, selected, onSelect, describe }: FanViewProps & { fan: Fan }) {
  const texts = useCommonTexts();
  const value = selected === undefined ? 0 : fan.order.indexOf(selected) + 1;
  return (
    <input
      type="range"
      className={styles.slider}
      min={0}
      max={fan.order.length}
      step={1}
      value={value}
      aria-label={texts.fan.lookAtBlade}
      aria-valuetext={selected === undefined ? texts.fan.noBlade : describe?.(selected)}
      onChange={(event) => onSelect?.(fan.order[Number(event.target.value) - 1])}
    />
  );
}

function pointIn(event: MouseEvent<SVGSVGElement>) {
  const matrix = event.currentTarget.getScreenCTM?.();
  if (!matrix) return { x: 0, y: 0 };
  return new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
}

/** The same list as before as long as it says the same, so that nothing is laid out or moved anew. */
function useKept(spectra: FanViewProps['spectra']): FanViewProps['spectra'] {
  const key = spectra.map((spectrum) => spectrum.join()).join('|');
  const [kept, keep] = useState({ key, spectra });
  if (kept.key === key) return kept.spectra;
  keep({ key, spectra });
  return spectra;
}
