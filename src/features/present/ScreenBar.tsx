import type { CSSProperties } from 'react';
import type { Board } from '#model/boards/board';
import { textIn } from '#model/text';
import { Bar } from '#ui/charts/Bar';
import { ColourMark } from '#ui/charts/ColourMark';
import { useLanguage } from '#ui/LanguageContext';
import { useSize } from '#ui/useSize';
import styles from './ScreenBar.module.css';

/** The bar's letters are so much larger for its height than in the room, and need so much more of its width. */
const LETTERS = { named: 1.2, small: 1.35 };

interface ScreenBarProps {
  mean: readonly number[];
  board: Board;
  /** Off where many bars stand side by side: their marks say the same. */
  isNamed?: boolean;
}

/** The group's bar with its names, to be read from the back row. */
export function ScreenBar({ mean, board, isNamed = true }: ScreenBarProps) {
  const language = useLanguage();
  const [measure, size] = useSize<HTMLDivElement>();
  return (
    <div className={styles.share}>
      <div ref={measure} className={styles.bar}>
        {size && (
          <Bar
            mean={mean}
            board={board}
            width={size.width}
            height={size.height * LETTERS[isNamed ? 'named' : 'small']}
          />
        )}
      </div>
      {isNamed && (
        <ul className={styles.names}>
          {board.domains.map((domain, d) => (
            <li key={domain.id} style={{ '--share': mean[d] ?? 0 } as CSSProperties}>
              <ColourMark index={d} colour={domain.colour} />
              {textIn(domain.name, language)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
