import { useDraggable } from '@dnd-kit/core';
import { memo, useLayoutEffect, useRef } from 'react';
import type { Slot } from '#charts/tableGeometry';
import type { Card } from '#model/cards/card';
import type { Id } from '#model/record';
import { textIn } from '#model/text';
import { CardFace } from '#ui/cards/CardFace';
import { useCommonTexts, useLanguage } from '#ui/LanguageContext';
import styles from './TableCard.module.css';
import type { Hand } from './useHand';

/** Cards are laid out at this width and scaled to their slot: moving and growing never costs a layout. */
const BASE_WIDTH = 160;
const LIFT_SCALE = 1.12;
/** A card lifted out of a field grows to at least this part of the base, so that it can be seen beside the hand. */
const LEAST_LIFTED = 0.66;
const LEAN_MAX_DEGREES = 7;
/** How much of the way to its new lean a card goes with each move. */
const LEAN_EASE = 0.3;

interface TableCardProps {
  card: Card;
  slot: Slot;
  hand: Hand;
  /** Where it lies; undefined on the table. */
  fieldName: string | undefined;
  isHeld: boolean;
  isNameShown: boolean;
  tabIndex: 0 | -1;
  onHold(card: Id | undefined): void;
  onFocus(card: Id): void;
}

export const TableCard = memo(function TableCard({ hand, slot, ...button }: TableCardProps) {
  const { setNodeRef, listeners, attributes, isDragging } = useDraggable({ id: button.card.id });
  const element = useRef<HTMLDivElement>(null);
  const lying = useRef(slot);

  // The style sheet's transition carries the card from wherever it is to its slot, on the compositor; while it is
  // lifted it follows the hand without any, from where it lay when the hand took it.
  useLayoutEffect(() => {
    if (!element.current) return;
    if (isDragging) return follow(hand, element.current.style, lying.current);
    lying.current = slot;
    element.current.style.transform = transformOf(slot, `${slot.angle}rad`, slot.width / BASE_WIDTH);
  }, [slot, isDragging, hand]);

  return (
    <>
      {isDragging && <Trace slot={slot} />}
      <div
        ref={element}
        className={styles.card}
        data-place={button.isHeld ? 'held' : button.fieldName ? 'field' : 'table'}
        data-lifted={isDragging}
      >
        <CardButton {...button} setNodeRef={setNodeRef} listeners={listeners} attributes={attributes} />
      </div>
    </>
  );
});

const transformOf = ({ x, y }: { x: number; y: number }, angle: string, scale: number) =>
  `translate(${x}px, ${y}px) rotate(${angle}) scale(${scale})`;

/** A lifted card leans against the way it goes, the faster the more. */
function follow(hand: Hand, style: CSSStyleDeclaration, from: Slot) {
  const rest = from.width / BASE_WIDTH;
  const scale = Math.max(rest * LIFT_SCALE, LEAST_LIFTED);
  let lean = (from.angle * 180) / Math.PI;
  let lastX = hand.carried.x;
  style.setProperty('--lift-from', String(rest / scale));
  hand.draw = ({ x, y }) => {
    const leaning = Math.max(-LEAN_MAX_DEGREES, Math.min(LEAN_MAX_DEGREES, (lastX - x) * 0.5));
    lean += (leaning - lean) * LEAN_EASE;
    lastX = x;
    style.transform = transformOf({ x: from.x + x, y: from.y + y }, `${lean}deg`, scale);
  };
  hand.draw(hand.carried);
  return () => {
    hand.draw = undefined;
  };
}

type CardButtonProps = Omit<TableCardProps, 'hand' | 'slot'> &
  Pick<ReturnType<typeof useDraggable>, 'setNodeRef' | 'listeners' | 'attributes'>;

/** Apart, because the drag library wakes every card whenever the lifted one comes over another field. */
const CardButton = memo(function CardButton(props: CardButtonProps) {
  const { card, fieldName, isHeld } = props;
  const texts = useCommonTexts();
  const language = useLanguage();
  const where = fieldName ? texts.turn.inField(fieldName) : texts.turn.onTable;
  return (
    <button
      ref={props.setNodeRef}
      type="button"
      {...props.attributes}
      {...props.listeners}
      data-card={card.id}
      className={styles.button}
      tabIndex={props.tabIndex}
      aria-label={texts.turn.card(textIn(card.alt, language), where)}
      aria-pressed={isHeld}
      onClick={() => props.onHold(isHeld ? undefined : card.id)}
      onFocus={() => props.onFocus(card.id)}
    >
      <CardFace card={card} size={isHeld ? 'large' : 'table'} isNameShown={props.isNameShown} />
    </button>
  );
});

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
