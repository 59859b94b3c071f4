import { domainColoursOf } from '#charts/domainColours';
import { type FlowRibbon, type FlowSegment, flowChartOf } from '#charts/flows';
import { formatNumber } from '#i18n/formats';
import type { Board } from '#model/boards/board';
import { useLanguage } from '../LanguageContext';
import { useSurface } from '../SurfaceContext';
import { useSize } from '../useSize';
import { useTextScale } from '../useTextScale';
import styles from './FlowView.module.css';
import { MarkShape } from './MarkShape';

interface FlowViewProps {
  /** Mean shares (0–1 in board order) at either end. */
  from: readonly number[];
  to: readonly number[];
  /** Cards from domain to domain. */
  flows: readonly (readonly number[])[];
  board: Board;
  label: string;
  /** How large the numbers are, as a share of their usual size; left out: as large as the person has set their text. */
  scale?: number;
}

const BAR = 30;
const NOT_MEASURED = { width: 362, height: 515 };

/** Two upright bars, and the cards that went from one to the other; the largest moves in colour, with their number. */
export function FlowView({ from, to, flows, board, label, ...given }: FlowViewProps) {
  const [measure, measured] = useSize<HTMLDivElement>();
  const textScale = useTextScale();
  const scale = given.scale ?? textScale;
  const surface = useSurface();
  const { width, height } = measured?.width && measured.height ? measured : NOT_MEASURED;
  const between = Math.max(1, width - 2 * BAR);
  const chart = flowChartOf({ from, to }, flows, {
    width: between,
    height,
    gap: 4,
    label: { width: 40 * scale, height: 22 * scale },
  });
  const colours = board.domains.map(({ colour }) => domainColoursOf(colour, surface));
  return (
    <div ref={measure} className={styles.flows}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <g transform={`translate(${BAR} 0)`}>
          {chart.ribbons.map((ribbon) => (
            <path
              key={`${ribbon.from}.${ribbon.to}`}
              className={styles.ribbon}
              d={ribbon.path}
              {...(ribbon.label && { style: { fill: colours[ribbon.from]?.full, fillOpacity: 1 } })}
            />
          ))}
          {chart.ribbons.map(
            (ribbon) =>
              ribbon.label && (
                <RibbonNumber
                  key={`${ribbon.from}.${ribbon.to}`}
                  ribbon={ribbon}
                  scale={scale}
                  colour={colours[ribbon.from]}
                />
              ),
          )}
        </g>
        <BarOf segments={chart.left} x={0} colours={colours} />
        <BarOf segments={chart.right} x={width - BAR} colours={colours} />
      </svg>
    </div>
  );
}

type Colours = ReturnType<typeof domainColoursOf>;

interface RibbonNumberProps {
  ribbon: FlowRibbon;
  scale: number;
  colour: Colours | undefined;
}

/** In the ribbon's own ink where the ribbon can hold it, with a rim of the ribbon's colour where it is too thin. */
function RibbonNumber({ ribbon: { count, label }, scale, colour }: RibbonNumberProps) {
  const language = useLanguage();
  if (!label || !colour) return null;
  return (
    <text
      className={styles.number}
      x={label.x}
      y={label.y}
      dy=".35em"
      fontSize={17 * scale}
      fill={colour.on}
      stroke={colour.full}
      strokeWidth={6 * scale}
    >
      {formatNumber(count, language)}
    </text>
  );
}

function BarOf({ segments, x, colours }: { segments: FlowSegment[]; x: number; colours: Colours[] }) {
  return segments.map(({ domain, y, height }) => {
    const colour = colours[domain];
    if (!colour || height <= 0) return null;
    const size = Math.min(8, height * 0.36);
    return (
      <g key={domain}>
        <rect x={x} y={y} width={BAR} height={height} fill={colour.full} />
        {size >= 3 && (
          <MarkShape index={domain} x={x + BAR / 2} y={y + height / 2} size={size} colour={colour.on} />
        )}
      </g>
    );
  });
}
