import { useDroppable } from '@dnd-kit/core';
import { bladePath } from '#charts/sector';
import type { TableField as FieldGeometry } from '#charts/tableGeometry';
import { hyphenated } from '#i18n/hyphenation';
import type { Board } from '#model/boards/board';
import { ASIDE } from '#model/sorts/sort';
import { textIn } from '#model/text';
import { Mark } from '#ui/charts/Mark';
import { useCommonTexts, useLanguage } from '#ui/LanguageContext';
import { useSurface } from '#ui/SurfaceContext';
import { asideStyle, domainStyle } from '#ui/theme/domainStyle';
import styles from './TableField.module.css';

interface TableFieldProps {
  id: string;
  board: Board;
  index: number;
  count: number;
  field: FieldGeometry;
  pivotRadius: number;
  state: 'resting' | 'ready' | 'open';
  isHolding: boolean;
  onChoose(): void;
}

export function TableField({ id, board, index, count, field, pivotRadius, state, ...rest }: TableFieldProps) {
  const texts = useCommonTexts();
  const language = useLanguage();
  const surface = useSurface();
  const { setNodeRef } = useDroppable({ id });
  const domain = board.domains[index];
  const name = id === ASIDE || !domain ? texts.turn.aside : textIn(domain.name, language);
  const half = (field.to - field.from) / 2;
  const shape = (depth: number) =>
    bladePath({
      cx: 0,
      cy: pivotRadius,
      inner: pivotRadius - depth,
      outer: pivotRadius,
      from: -half,
      to: half,
      gap: 0,
      corner: 12,
      innerCorner: 0,
    });
  const body = shape(field.visibleHeight + 140);
  return (
    <div
      ref={setNodeRef}
      className={styles.field}
      data-state={state}
      data-aside={id === ASIDE}
      data-field={id}
      style={{
        ...(domain ? domainStyle(domain.colour, surface) : asideStyle),
        width: field.width,
        height: field.visibleHeight + 60,
        transform: `translate(${field.x}px, ${field.y}px) rotate(${field.angle}rad) translateX(-50%)`,
      }}
    >
      <svg className={styles.shape} aria-hidden="true">
        <g transform={`translate(${field.width / 2} 0)`}>
          <path className={styles.body} d={body} />
          {id !== ASIDE && <path className={styles.head} d={headPath(pivotRadius, half, field.headHeight)} />}
        </g>
      </svg>
      <button
        type="button"
        className={styles.button}
        style={{ blockSize: '100%' }}
        aria-label={texts.turn.fieldCount(name, count)}
        disabled={!rest.isHolding}
        onClick={rest.onChoose}
      >
        <span className={styles.top} style={{ blockSize: field.headHeight }}>
          <Mark index={domain ? index : 'aside'} />
          <b className={styles.count}>{count > 0 ? count : ''}</b>
          <span className={styles.name}>{hyphenated(name)}</span>
        </span>
      </button>
      {state !== 'resting' && (
        <span
          className={styles.landing}
          data-open={state === 'open'}
          style={landingStyle(field)}
          aria-hidden="true"
        />
      )}
    </div>
  );
}

/** The coloured band at the top, its lower edge following the same ring. */
function headPath(radius: number, half: number, depth: number): string {
  return bladePath({
    cx: 0,
    cy: radius,
    inner: radius - depth,
    outer: radius,
    from: -half,
    to: half,
    gap: 0,
    corner: 12,
    innerCorner: 0,
  });
}

/** Where the next card will lie, in the field's own frame. */
function landingStyle({ landing, x, y, angle, width }: FieldGeometry) {
  const [dx, dy] = [landing.x - x, landing.y - y];
  const [cos, sin] = [Math.cos(-angle), Math.sin(-angle)];
  return {
    width: landing.width,
    left: width / 2 + dx * cos - dy * sin,
    top: dx * sin + dy * cos,
  };
}
