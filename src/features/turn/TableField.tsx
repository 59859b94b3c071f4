import { useDroppable } from '@dnd-kit/core';
import { useMemo } from 'react';
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
  /** As it is laid out. */
  resting: FieldGeometry;
  /** As it is shown now: risen, opened or squeezed by a transform, which costs no layout. */
  field: FieldGeometry;
  pivotRadius: number;
  state: 'resting' | 'ready' | 'open';
  isHolding: boolean;
  onChoose(): void;
}

export function TableField({ id, board, index, count, resting, field, state, ...rest }: TableFieldProps) {
  const texts = useCommonTexts();
  const language = useLanguage();
  const surface = useSurface();
  const { setNodeRef } = useDroppable({ id });
  const domain = board.domains[index];
  const name = id === ASIDE || !domain ? texts.turn.aside : textIn(domain.name, language);
  const wider = field.width - resting.width;
  const isOpen = state === 'open';
  return (
    <div
      ref={setNodeRef}
      className={styles.field}
      data-state={state}
      data-aside={id === ASIDE}
      data-field={id}
      style={{
        ...(domain ? domainStyle(domain.colour, surface) : asideStyle),
        width: resting.width,
        height: resting.visibleHeight + 60,
        transform: `translate(${field.x}px, ${field.y}px) rotate(${field.angle}rad) translateX(-50%)`,
      }}
    >
      <FieldShape
        field={resting}
        pivotRadius={rest.pivotRadius}
        hasHead={id !== ASIDE}
        stretch={field.width / resting.width}
      />
      <button
        type="button"
        className={styles.button}
        style={{ blockSize: '100%' }}
        aria-label={texts.turn.fieldCount(name, count)}
        disabled={!rest.isHolding}
        onClick={rest.onChoose}
      >
        <span
          className={styles.top}
          style={{ blockSize: resting.headHeight, transform: `translateX(${isOpen ? -wider / 2 : 0}px)` }}
        >
          <Mark index={domain ? index : 'aside'} />
          <b className={styles.count} style={{ transform: `translateX(${isOpen ? wider : 0}px)` }}>
            {count > 0 ? count : ''}
          </b>
          <span className={styles.name}>{hyphenated(name)}</span>
        </span>
      </button>
      {state !== 'resting' && (
        <span
          className={styles.landing}
          data-open={isOpen}
          style={landingStyle(resting, field)}
          aria-hidden="true"
        />
      )}
    </div>
  );
}

interface FieldShapeProps {
  field: FieldGeometry;
  pivotRadius: number;
  hasHead: boolean;
  stretch: number;
}

/** Drawn once as it rests: the ring is so wide that a field stretched sideways is the field opened, within a pixel. */
function FieldShape({ field, pivotRadius, hasHead, stretch }: FieldShapeProps) {
  const [body, head] = useMemo(() => {
    const half = (field.to - field.from) / 2;
    const shape = (depth: number) => bandPath(pivotRadius, half, depth);
    return [shape(field.visibleHeight + 140), shape(field.headHeight)];
  }, [field, pivotRadius]);
  return (
    <svg className={styles.shape} style={{ transform: `scaleX(${stretch})` }} aria-hidden="true">
      <g transform={`translate(${field.width / 2} 0)`}>
        <path className={styles.body} d={body} />
        {hasHead && <path className={styles.head} d={head} />}
      </g>
    </svg>
  );
}

/** A band of so much depth below the ring's upper edge. */
const bandPath = (radius: number, half: number, depth: number) =>
  bladePath({
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

/** Where the next card will lie, in the field's own frame; of the size it has there while the field rests. */
function landingStyle(resting: FieldGeometry, { landing, x, y, angle }: FieldGeometry) {
  const [dx, dy] = [landing.x - x, landing.y - y];
  const [cos, sin] = [Math.cos(-angle), Math.sin(-angle)];
  const [across, down] = [resting.width / 2 + dx * cos - dy * sin, dx * sin + dy * cos];
  return {
    width: resting.landing.width,
    transform: `translate(${across}px, ${down}px) translate(-50%, -50%) scale(${landing.width / resting.landing.width})`,
  };
}
