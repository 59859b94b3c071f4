import { useDraggable } from '@dnd-kit/core';
import { memo, useLayoutEffect, useRef } from 'react';
import type { Slot } from '#charts/tableGeometry';
import type { Card } from '#model/cards/card';
import { textIn } from '#model/text';
import { CardFace } from '#ui/cards/CardFace';
import { useCommonTexts, useLanguage } from '#ui/LanguageContext';
import styles from './TableCard.module.css';

/** Cards are laid out at this width and scaled to their slot: moving and growing never costs a layout. */
const BASE_WIDTH = 160;
const LIFT_SCALE = 1.12;
/** A card lifted out of a field grows to at least this part of the base, so that it can be seen beside the hand. */
const LEAST_LIFTED = 0.66;
const LEAN_MAX_DEGREES = 7;

interface TableCardProps {
  card: Card;
  slot: Slot;
  /** Where it lies; undefined on the table. */
  fieldName: string | undefined;
  isHeld: boolean;
  isNameShown: boolean;
  tabIndex: 0 | -1;
  onTap(): void;
  onFocus(): void;
}

export const TableCard = memo(function TableCard(props: TableCardProps) {
  const { card, slot, fieldName, isHeld } = props;
  const texts = useCommonTexts();
  const language = useLanguage();
  const { setNodeRef, listeners, attributes, transform, isDragging } = useDraggable({ id: card.id });
  const element = useRef<HTMLDivElement>(null);
  const [dx, dy] = isDragging ? [transform?.x ?? 0, transform?.y ?? 0] : [0, 0];
  const lean = useLean(dx, isDragging);

  // The style sheet's transitions carry the card from wherever it is to its slot, on the compositor; while it is
  // lifted its place follows the hand without any.
  useLayoutEffect(() => {
    const style = element.current?.style;
    if (!style) return;
    const rest = slot.width / BASE_WIDTH;
    style.translate = `${slot.x + dx}px ${slot.y + dy}px`;
    style.rotate = isDragging ? `${lean}deg` : `${slot.angle}rad`;
    style.scale = String(isDragging ? Math.max(rest * LIFT_SCALE, LEAST_LIFTED) : rest);
  }, [slot.x, slot.y, slot.angle, slot.width, dx, dy, lean, isDragging]);

  const where = fieldName ? texts.turn.inField(fieldName) : texts.turn.onTable;
  return (
    <>
      {isDragging && <Trace slot={slot} />}
      <div
        ref={element}
        className={styles.card}
        data-place={isHeld ? 'held' : fieldName ? 'field' : 'table'}
        data-lifted={isDragging}
      >
        <button
          ref={setNodeRef}
          type="button"
          {...attributes}
          {...listeners}
          data-card={card.id}
          className={styles.button}
          tabIndex={props.tabIndex}
          aria-label={texts.turn.card(textIn(card.alt, language), where)}
          aria-pressed={isHeld}
          onClick={props.onTap}
          onFocus={props.onFocus}
        >
          <CardFace card={card} size={isHeld ? 'large' : 'table'} isNameShown={props.isNameShown} />
        </button>
      </div>
    </>
  );
});

/** A lifted card leans against the way it goes, the faster the more. */
function useLean(dx: number, isDragging: boolean): number {
  const last = useRef(0);
  const speed = isDragging ? dx - last.current : 0;
  useLayoutEffect(() => {
    last.current = dx;
  }, [dx]);
  return Math.max(-LEAN_MAX_DEGREES, Math.min(LEAN_MAX_DEGREES, -speed * 0.5));
}

/** The place a lifted card came from. */
const Trace = ({ slot }: { slot: Slot }) => (
  <span
    className={styles.trace}
    style={{
      width: slot.width,
      translate: `${slot.x}px ${slot.y}px`,
      transform: `translate(-50%, -50%) rotate(${slot.angle}rad)`,
    }}
  />
);
