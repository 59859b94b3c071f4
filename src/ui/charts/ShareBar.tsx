import { barOf, elbowPath, elbowsOf, percentagesOf } from '#charts/bar';
import { domainColoursOf } from '#charts/domainColours';
import { dotPlotsOf } from '#charts/dotPlot';
import { formatNumber } from '#i18n/formats';
import { hyphenated } from '#i18n/hyphenation';
import type { Board } from '#model/boards/board';
import { groupSpectrumOf, spreadOf } from '#model/spectrum/spectrum';
import { textIn } from '#model/text';
import { useLanguage, useTexts } from '../LanguageContext';
import { useSurface } from '../SurfaceContext';
import { useSize } from '../useSize';
import { Bar } from './Bar';
import { ColourMark } from './ColourMark';
import { DotColumn } from './DotColumn';
import styles from './ShareBar.module.css';

interface ShareBarProps {
  spectra: readonly (readonly number[])[];
  board: Board;
  /** The person ringed among the dots: an index into `spectra`. */
  selected?: number | undefined;
  /** One more line a domain, where shares alone don't say enough. */
  notes?: readonly string[] | undefined;
}

const BAR_HEIGHT = 46;
const ELBOW_HEIGHT = 22;
/** Under this width (at the normal text size) a column is too narrow for its name: the columns become rows. */
const LEAST_COLUMN = 126;
const UNMEASURED = 1000;

const rootUnit = () =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize || '16') / 16 || 1;

/** The group's bar, and below it how the people lie on each domain. */
export function ShareBar({ spectra, board, selected, notes }: ShareBarProps) {
  const [measure, size] = useSize<HTMLDivElement>();
  const mean = groupSpectrumOf(spectra);
  if (!mean) return null;
  const unit = rootUnit();
  const width = size?.width || UNMEASURED;
  const isWide = width / board.domains.length >= LEAST_COLUMN * unit;
  return (
    <div ref={measure} className={styles.share} data-layout={isWide ? 'columns' : 'rows'}>
      <Bar mean={mean} board={board} width={width} height={BAR_HEIGHT * unit} />
      {isWide && <Elbows mean={mean} width={width} unit={unit} />}
      <Columns
        {...{ spectra, board, selected, notes, mean, unit }}
        width={isWide ? width / board.domains.length : width}
      />
    </div>
  );
}

function Elbows({ mean, width, unit }: { mean: readonly number[]; width: number; unit: number }) {
  const height = ELBOW_HEIGHT * unit;
  const elbows = elbowsOf(barOf(mean, width, BAR_HEIGHT * unit), width);
  return (
    <svg className={styles.elbows} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {elbows.map((elbow) => (
        <path key={elbow.domain} d={elbowPath(elbow, height)} transform="translate(.75 0)" />
      ))}
    </svg>
  );
}

interface ColumnsProps extends ShareBarProps {
  mean: readonly number[];
  width: number;
  unit: number;
}

function Columns({ spectra, board, selected, notes, mean, width, unit }: ColumnsProps) {
  const texts = useTexts();
  const language = useLanguage();
  const surface = useSurface();
  const dotRadius = 4 * unit;
  const axis = {
    width: Math.max(60, width * (width > 300 * unit ? 0.96 : 0.84) - 2 * dotRadius),
    height: 40 * unit,
  };
  const plots = dotPlotsOf(spectra, {
    ...axis,
    dotRadius,
    tickLabelWidth: 36 * unit,
    meanLabelWidth: 62 * unit,
  });
  const percentages = percentagesOf(mean).map((value) => formatNumber(value, language));
  const spreads = spreadOf(spectra).map((value) =>
    value === undefined ? undefined : formatNumber(value * 100, language),
  );
  return (
    <ul className={styles.columns}>
      {board.domains.map((domain, d) => {
        const [percentage, spread] = [percentages[d] as string, spreads[d]];
        const plot = plots[d];
        return (
          <li key={domain.id}>
            <span className={styles.name}>
              <ColourMark index={d} colour={domain.colour} />
              <span aria-hidden="true">{hyphenated(textIn(domain.name, language))}</span>
            </span>
            <span className="visually-hidden">
              {textIn(domain.name, language)}: {texts.room.meanSpoken(percentage, spread)}
            </span>
            {plot && (
              <DotColumn
                {...axis}
                plot={plot}
                dotRadius={dotRadius}
                unit={unit}
                colour={domainColoursOf(domain.colour, surface).full}
                meanLabel={spread === undefined ? `${percentage} %` : texts.room.spread(percentage, spread)}
                selected={selected}
              />
            )}
            {notes?.[d] && <span className={styles.note}>{notes[d]}</span>}
          </li>
        );
      })}
    </ul>
  );
}
