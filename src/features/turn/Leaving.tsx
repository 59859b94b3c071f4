import { animate } from 'framer-motion/dom/mini';
import { useLayoutEffect, useRef } from 'react';
import type { Card } from '#model/cards/card';
import { CardFace } from '#ui/cards/CardFace';
import { useIsMotionReduced } from '#ui/motion/MotionContext';
import styles from './StackSorting.module.css';

interface LeavingProps {
  card: Card;
  seat: { x: number; y: number; width: number };
  /** How far the hand had carried it. */
  from: { x: number; y: number };
  to: { x: number; y: number };
  onGone(): void;
}

/** The card that was just placed, on its way into its blade; only to be seen, the next card is already there. */
export function Leaving({ card, seat, from, to, onGone }: LeavingProps) {
  const element = useRef<HTMLDivElement>(null);
  const isReduced = useIsMotionReduced();
  useLayoutEffect(() => {
    const node = element.current;
    if (!node) return;
    const target = isReduced
      ? { opacity: [1, 0] }
      : {
          translate: [`${from.x}px ${from.y}px`, `${to.x - seat.x}px ${to.y - seat.y}px`],
          scale: [1, 0.12],
          opacity: [1, 0.2],
        };
    const flight = animate(node, target, { duration: isReduced ? 0.15 : 0.28, ease: [0.4, 0, 0.7, 0.4] });
    void flight.then(onGone);
    return () => flight.stop();
  }, [isReduced, from, to, seat.x, seat.y, onGone]);
  return (
    <div className={styles.seat} data-leaving style={{ width: seat.width, left: seat.x, top: seat.y }}>
      <div ref={element} className={styles.leaving}>
        <CardFace card={card} size="large" />
      </div>
    </div>
  );
}
