import { formatNumber } from '#i18n/formats';
import type { Board } from '#model/boards/board';
import type { PlacementRow } from '#model/placements/placementMatrix';
import { textIn } from '#model/text';
import { ColourMark } from '#ui/charts/ColourMark';
import { Mark } from '#ui/charts/Mark';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import { useSurface } from '#ui/SurfaceContext';
import { domainStyle } from '#ui/theme/domainStyle';
import styles from './CountBar.module.css';

interface CountBarProps {
  row: PlacementRow;
  board: Board;
  people: number;
  hasNames?: boolean;
}

/** From which share of the bar on there is room for a mark, and for a number beside it; a bar with names is twice as wide. */
const ROOM = { narrow: { mark: 0.05, number: 0.26 }, wide: { mark: 0.05, number: 0.13 } };

/** One card: how many people put it where. Whoever laid it aside leaves the bar's end open. */
export function CountBar({ row, board, people, hasNames = false }: CountBarProps) {
  const texts = useTexts();
  const language = useLanguage();
  const surface = useSurface();
  const room = ROOM[hasNames ? 'wide' : 'narrow'];
  const figure = (count: number) => formatNumber(count, language);
  const parts = board.domains.flatMap((domain, d) => {
    const count = row.counts[d] ?? 0;
    return count > 0 ? [{ ...domain, d, count, label: textIn(domain.name, language) }] : [];
  });
  const label = [...parts, ...(row.aside > 0 ? [{ label: texts.room.aside, count: row.aside }] : [])]
    .map((part) => `${part.label} ${figure(part.count)}`)
    .join(', ');
  return (
    <>
      <div className={styles.bar} role="img" aria-label={label}>
        {parts.map(({ id, d, colour, count }) => (
          <span key={id} className={styles.part} style={{ ...domainStyle(colour, surface), flexGrow: count }}>
            {count / people >= room.mark && <Mark index={d} />}
            {count / people >= room.number && <b>{figure(count)}</b>}
          </span>
        ))}
        {people > row.placed && <span className={styles.open} style={{ flexGrow: people - row.placed }} />}
      </div>
      {hasNames && (
        <ul className={styles.names} aria-hidden="true">
          {parts.map((part) => (
            <li key={part.id}>
              <ColourMark index={part.d} colour={part.colour} />
              {part.label} <small>{figure(part.count)}</small>
            </li>
          ))}
          {row.aside > 0 && (
            <li>
              <Mark index="aside" />
              {texts.room.aside} <small>{figure(row.aside)}</small>
            </li>
          )}
        </ul>
      )}
    </>
  );
}
