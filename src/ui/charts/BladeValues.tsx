import { percentagesOf } from '#charts/bar';
import { formatNumber } from '#i18n/formats';
import type { Board } from '#model/boards/board';
import { textIn } from '#model/text';
import { useLanguage, useTexts } from '../LanguageContext';
import styles from './BladeValues.module.css';
import { ColourMark } from './ColourMark';

/** One person's shares beside the blade that was pulled out: what, never who. */
export function BladeValues({ shares, board }: { shares: readonly number[]; board: Board }) {
  const texts = useTexts();
  const language = useLanguage();
  return (
    <div className={styles.values}>
      <b className={styles.title}>{texts.room.onePerson}</b>
      <ul>
        {percentagesOf(shares).map((percentage, d) => {
          const domain = board.domains[d];
          if (!domain) return null;
          return (
            <li key={domain.id} data-empty={percentage === 0}>
              <b>{formatNumber(percentage, language)} %</b>
              <ColourMark index={d} colour={domain.colour} />
              <span>{textIn(domain.name, language)}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
