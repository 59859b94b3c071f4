import type { CSSProperties } from 'react';
import { formatSigned } from '#i18n/formats';
import { hyphenated } from '#i18n/hyphenation';
import type { Board } from '#model/boards/board';
import type { GapPoints } from '#model/gap/gapFinding';
import { textIn } from '#model/text';
import { useLanguage, useTexts } from '../LanguageContext';
import { ColourMark } from './ColourMark';
import styles from './GapDeltas.module.css';

/** From here on a difference is set bold, in percentage points. */
const BOLD_POINTS = 8;

/** Side by side up to five; six to eight on two lines. */
const columnsOf = (domains: number) =>
  ({ '--columns': domains > 5 ? Math.ceil(domains / 2) : domains }) as CSSProperties;

/** How much each colour grew or shrank from one perspective to the other. */
export function GapDeltas({ figures: { from, to, points }, board }: { figures: GapPoints; board: Board }) {
  const { gap } = useTexts();
  const language = useLanguage();
  return (
    <ul className={styles.deltas} style={columnsOf(board.domains.length)}>
      {board.domains.map((domain, d) => {
        const [before, after, by] = [from[d] ?? 0, to[d] ?? 0, points[d] ?? 0];
        const name = textIn(domain.name, language);
        return (
          <li key={domain.id}>
            <span className="visually-hidden">{gap.deltaSpoken(name, before, after, by)}</span>
            <span className={styles.name} aria-hidden="true">
              <ColourMark index={d} colour={domain.colour} />
              <span>{hyphenated(name)}</span>
            </span>
            <span className={styles.figures} aria-hidden="true">
              <b data-large={Math.abs(by) >= BOLD_POINTS}>{formatSigned(by, language)}</b>
              <span>{gap.fromTo(before, after)}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
