import { useDraggable } from '@dnd-kit/core';
import { animate, m, useMotionValue, useSpring, useTransform, useVelocity } from 'framer-motion';
import { memo, useEffect } from 'react';
import type { Slot } from '#charts/tableGeometry';
import type { Card } from '#model/cards/card';
import { textIn } from '#model/text';
import { CardFace } from '#ui/cards/CardFace';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import { useIsMotionReduced } from '#ui/motion/MotionContext';
import { liftSpring, settleSpring } from '#ui/motion/springs';
import styles from './TableCard.module.css';

/** Cards are laid out at this width and scaled to their slot: moving and growing never costs a layout. */
const BASE_WIDTH = 160;
const LIFT_SCALE = 1.12;
const LIFT_TILT_MAX = 7;

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
  const texts = useTexts();
  const language = useLanguage();
  const isReduced = useIsMotionReduced();
  const { setNodeRef, listeners, attributes, transform, isDragging } = useDraggable({ id: card.id });
  const x = useMotionValue(slot.x);
  const y = useMotionValue(slot.y);
  const angle = useMotionValue(slot.angle);
  const scale = useMotionValue(slot.width / BASE_WIDTH);
  // A lifted card leans into the speed of the hand.
  const lean = useSpring(
    useTransform(useVelocity(x), [-1600, 1600], [LIFT_TILT_MAX, -LIFT_TILT_MAX]),
    liftSpring,
  );
  const rotate = useTransform(
    () => (angle.get() * 180) / Math.PI + (isDragging && !isReduced ? lean.get() : 0),
  );

  useEffect(() => {
    if (isDragging) return;
    const targets = [
      [x, slot.x],
      [y, slot.y],
      [angle, slot.angle],
      [scale, slot.width / BASE_WIDTH],
    ] as const;
    if (isReduced) {
      for (const [value, target] of targets) value.jump(target);
      return;
    }
    const running = targets.map(([value, target]) => animate(value, target, settleSpring));
    return () => {
      for (const animation of running) animation.stop();
    };
  }, [x, y, angle, scale, slot.x, slot.y, slot.angle, slot.width, isDragging, isReduced]);

  useEffect(() => {
    if (!isDragging) return;
    x.set(slot.x + (transform?.x ?? 0));
    y.set(slot.y + (transform?.y ?? 0));
  }, [x, y, slot.x, slot.y, isDragging, transform?.x, transform?.y]);

  useEffect(() => {
    if (!isDragging) return;
    const lifted = Math.max((slot.width / BASE_WIDTH) * LIFT_SCALE, 0.6);
    const grow = animate(scale, lifted, isReduced ? { duration: 0 } : liftSpring);
    return () => grow.stop();
  }, [isDragging, isReduced, scale, slot.width]);

  const where = fieldName ? texts.turn.inField(fieldName) : texts.turn.onTable;
  return (
    <>
      {isDragging && (
        <span
          className={styles.trace}
          style={{
            width: slot.width,
            transform: `translate(${slot.x}px, ${slot.y}px) translate(-50%, -50%) rotate(${slot.angle}rad)`,
          }}
        />
      )}
      <m.div
        className={styles.card}
        data-place={isHeld ? 'held' : fieldName ? 'field' : 'table'}
        data-lifted={isDragging}
        style={{ x, y, rotate, scale }}
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
          <CardFace card={card} size={isHeld ? 'large' : 'thumb'} isNameShown={props.isNameShown} />
        </button>
      </m.div>
    </>
  );
});
