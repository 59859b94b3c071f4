import { bladePath } from '#charts/sector';
import type { StackGeometry } from '#charts/stackGeometry';
import { hyphenated } from '#i18n/hyphenation';
import type { Board } from '#model/boards/board';
import { ASIDE } from '#model/sorts/sort';
import { textIn } from '#model/text';
import { Mark } from '#ui/charts/Mark';
import { useCommonTexts, useLanguage } from '#ui/LanguageContext';
import { useSurface } from '#ui/SurfaceContext';
import { domainStyle } from '#ui/theme/domainStyle';
import styles from './StackSorting.module.css';

interface StackBladesProps {
  board: Board;
  /** Cards in each field, board order, aside last. */
  counts: readonly number[];
  geometry: StackGeometry;
  width: number;
  isDisabled: boolean;
  onChoose(field: number | 'aside'): void;
}

/** The hand of colours below the card: one tap places it. */
export function StackBlades({ board, counts, geometry, width, isDisabled, onChoose }: StackBladesProps) {
  const texts = useCommonTexts();
  const language = useLanguage();
  const surface = useSurface();
  const { pivot, inner, outer } = geometry;
  return (
    <div role="group" aria-label={texts.turn.whereTo}>
      {board.domains.map((domain, i) => {
        const blade = geometry.blades[i] as (typeof geometry.blades)[number];
        const name = textIn(domain.name, language);
        const half = (blade.to - blade.from) / 2;
        const rim = outer * (blade.to - blade.from);
        return (
          <button
            key={domain.id}
            type="button"
            data-field={domain.id}
            className={styles.blade}
            aria-label={texts.turn.fieldCount(name, counts[i] ?? 0)}
            disabled={isDisabled}
            onClick={() => onChoose(i)}
            style={{
              ...domainStyle(domain.colour, surface),
              width: rim,
              height: outer - inner,
              left: pivot.x + outer * Math.sin(blade.angle),
              top: pivot.y - outer * Math.cos(blade.angle),
              rotate: `${blade.angle}rad`,
            }}
          >
            <svg className={styles.shape} aria-hidden="true">
              <path
                transform={`translate(${rim / 2} 0)`}
                d={bladePath({ cy: outer, inner, outer, from: -half, to: half, corner: 12, innerCorner: 7 })}
              />
            </svg>
            <span className={styles.label}>
              <span className={styles.name}>{hyphenated(name)}</span>
              <Mark index={i} />
              <b>{counts[i] || ''}</b>
            </span>
          </button>
        );
      })}
      <button
        type="button"
        data-field={ASIDE}
        className={styles.aside}
        disabled={isDisabled}
        onClick={() => onChoose('aside')}
        aria-label={texts.turn.fieldCount(texts.turn.aside, counts.at(-1) ?? 0)}
        style={{ top: pivot.y - inner + 10, width: Math.min(width * 0.56, inner * 1.3) }}
      >
        <Mark index="aside" />
        <span>{texts.turn.aside}</span>
      </button>
    </div>
  );
}
