import { formatNumber, formatSigned } from '#i18n/formats';
import type { Board } from '#model/boards/board';
import { DIFFERENCE_POINTS, type GroupDifference } from '#model/groups/groupsFinding';
import { percentagesOf } from '#model/spectrum/percentages';
import { textIn } from '#model/text';
import { Bar } from '#ui/charts/Bar';
import { ColourMark } from '#ui/charts/ColourMark';
import { FanView } from '#ui/charts/FanView';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import { useSize } from '#ui/useSize';
import { useTextScale } from '#ui/useTextScale';
import styles from './GroupsView.module.css';

interface GroupTileProps {
  label: string;
  board: Board;
  spectra: readonly (readonly number[])[];
  mean: readonly number[];
  /** A group's; everyone has none, for there is nobody to differ from. */
  differences?: readonly GroupDifference[];
  note?: string;
}

const BAR_HEIGHT = 46;
const NOT_MEASURED = 300;

/** One group: its fan, its bar, and where it differs from everyone. */
export function GroupTile({ label, board, spectra, mean, differences, note }: GroupTileProps) {
  const { groups, room } = useTexts();
  const language = useLanguage();
  const [measure, size] = useSize<HTMLDivElement>();
  const percentages = percentagesOf(mean);
  const figures = percentages
    .map((value, d) =>
      room.percentOf(formatNumber(value, language), textIn(board.domains[d]?.name ?? '', language)),
    )
    .join(', ');
  return (
    <li className={styles.tile}>
      <h3>
        {label} <small>{groups.count(spectra.length)}</small>
      </h3>
      <div className={styles.fan}>
        <FanView
          size="small"
          spectra={spectra}
          board={board}
          label={room.fanLabel(spectra.length, figures)}
        />
      </div>
      <div ref={measure} className={styles.bar}>
        <Bar
          mean={mean}
          board={board}
          width={size?.width || NOT_MEASURED}
          height={BAR_HEIGHT * useTextScale()}
        />
        <ul className={styles.shares} aria-hidden="true">
          {percentages.map((value, d) => (
            <li
              key={board.domains[d]?.id}
              data-different={differences?.some(({ domain }) => domain === d) ?? false}
            >
              <ColourMark index={d} colour={board.domains[d]?.colour ?? '#857387'} />
              {formatNumber(value, language)}
            </li>
          ))}
        </ul>
      </div>
      {differences && <Differences differences={differences} board={board} />}
      {note && <p className={styles.quiet}>{note}</p>}
    </li>
  );
}

function Differences({ differences, board }: { differences: readonly GroupDifference[]; board: Board }) {
  const { groups } = useTexts();
  const language = useLanguage();
  if (differences.length === 0)
    return <p className={styles.quiet}>{groups.noDifference(DIFFERENCE_POINTS)}</p>;
  return (
    <ul className={styles.differences}>
      {differences.map(({ domain: d, points, percentage, everyone }) => {
        const domain = board.domains[d];
        if (!domain) return null;
        const name = textIn(domain.name, language);
        return (
          <li key={domain.id}>
            <b aria-hidden="true">{formatSigned(points, language)}</b>
            <span className="visually-hidden">
              {points > 0 ? groups.more(points) : groups.less(-points)}:
            </span>
            <span>
              <ColourMark index={d} colour={domain.colour} /> {groups.difference(name, percentage, everyone)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
