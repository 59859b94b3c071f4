import type { DotPlot } from '#charts/dotPlot';
import { formatNumber } from '#i18n/formats';
import { useLanguage } from '../LanguageContext';
import styles from './ShareBar.module.css';

interface DotColumnProps {
  plot: DotPlot;
  width: number;
  /** Room above the axis. */
  height: number;
  dotRadius: number;
  /** Pixels of one px at the normal text size, so that all of it grows with the text. */
  unit: number;
  colour: string;
  meanLabel: string;
  selected: number | undefined;
}

/** How one domain's shares lie among the people: dots (or bars) on an axis, the mean below it. */
export function DotColumn({
  plot,
  width,
  height,
  dotRadius,
  unit,
  colour,
  meanLabel,
  selected,
}: DotColumnProps) {
  const language = useLanguage();
  const margin = dotRadius + 2;
  const half = (meanLabel.length * 8.6 * unit) / 2;
  const meanX = plot.meanX ?? 0;
  const labelX = Math.min(width - half, Math.max(half - margin, meanX));
  const below = 36 * unit;
  return (
    <svg
      className={styles.dots}
      style={{ inlineSize: width + 2 * margin, marginInlineStart: -margin }}
      viewBox={`${-margin} ${-height} ${width + 2 * margin} ${height + below}`}
      aria-hidden="true"
    >
      {plot.bars.map((bar) => (
        <rect
          key={bar.x}
          x={bar.x}
          y={-bar.height}
          width={Math.max(1, bar.width - 1)}
          height={bar.height}
          fill={colour}
        />
      ))}
      {[...plot.dots]
        .sort((a, b) => Number(a.index === selected) - Number(b.index === selected))
        .map((dot) => (
          <circle
            key={dot.index}
            cx={dot.x}
            cy={-dot.y}
            r={dot.index === selected ? dotRadius * 1.7 : dotRadius}
            fill={colour}
            stroke="var(--ink)"
            strokeWidth={dot.index === selected ? 2 * unit : 0.7 * unit}
          />
        ))}
      <path d={`M0 .5H${width}`} stroke="var(--edge-strong)" />
      {plot.ticks.map(({ share, x, isLabelled }) => (
        <g key={share}>
          <path d={`M${x} ${-4 * unit}V${5 * unit}`} stroke="var(--edge-strong)" />
          {isLabelled && (
            <text className={styles.tick} x={x} y={24 * unit} textAnchor={share === 0 ? 'start' : 'middle'}>
              {share === 0 ? '0' : `${formatNumber(share * 100, language)} %`}
            </text>
          )}
        </g>
      ))}
      <path d={`M${meanX} ${3 * unit}l${5 * unit} ${8 * unit}h${-10 * unit}Z`} fill="var(--ink)" />
      <text className={styles.mean} x={labelX} y={29 * unit} textAnchor="middle">
        {meanLabel}
      </text>
    </svg>
  );
}
