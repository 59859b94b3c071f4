import { barOf } from '#charts/bar';
import { formatNumber } from '#i18n/formats';
import type { Board } from '#model/boards/board';
import { textIn } from '#model/text';
import { useLanguage, useTexts } from '../LanguageContext';
import { useSurface } from '../SurfaceContext';
import { domainStyle } from '../theme/domainStyle';
import { Mark } from './Mark';
import styles from './ShareBar.module.css';

interface BarProps {
  mean: readonly number[];
  board: Board;
  width: number;
  height: number;
}

/** The group's shares end to end, in the fan's order: what the fan says roughly, to be read exactly. */
export function Bar({ mean, board, width, height }: BarProps) {
  const texts = useTexts();
  const language = useLanguage();
  const surface = useSurface();
  const segments = barOf(mean, width, height);
  const percent = (value: number) => formatNumber(value, language);
  const label = segments
    .map((segment, d) =>
      texts.room.percentOf(percent(segment.percentage), textIn(board.domains[d]?.name ?? '', language)),
    )
    .join(', ');
  return (
    <div className={styles.bar} role="img" aria-label={label}>
      {segments.map((segment, d) => (
        <span
          key={board.domains[d]?.id}
          className={styles.segment}
          style={{
            ...domainStyle(board.domains[d]?.colour ?? '#857387', surface),
            inlineSize: `${segment.share * 100}%`,
          }}
        >
          {segment.label !== 'none' && <Mark index={d} />}
          {segment.label === 'markAndPercentage' && <b>{percent(segment.percentage)} %</b>}
        </span>
      ))}
    </div>
  );
}
