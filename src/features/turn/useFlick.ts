import { animate } from 'framer-motion/dom/mini';
import { type PointerEvent, type RefObject, useRef } from 'react';

interface Point {
  x: number;
  y: number;
}

interface Hand extends Point {
  startX: number;
  startY: number;
  time: number;
  speedX: number;
  speedY: number;
}

/** How far ahead, in ms, a flick throws the card: the hand's speed decides with its place. */
const THROW_MS = 120;
/** Less than this and the hand only rested on the card. */
const LEAST_MOVE = 6;

const turnedBy = (dx: number) => `${Math.max(-12, Math.min(12, dx / 26))}deg`;

/**
 * Lets the top card follow a finger, pen or mouse without a render: `onRelease` hears how far it was carried and thrown, and answers
 * whether the card has left; if not, it springs back.
 */
export function useFlick(
  card: RefObject<HTMLElement | null>,
  onRelease: (carried: Point, thrown: Point) => boolean,
) {
  const hand = useRef<Hand>(undefined);

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (!event.isPrimary || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const { clientX: x, clientY: y, timeStamp: time } = event;
    hand.current = { x, y, startX: x, startY: y, time, speedX: 0, speedY: 0 };
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const at = hand.current;
    const style = card.current?.style;
    if (!at || !style) return;
    const elapsed = Math.max(1, event.timeStamp - at.time);
    at.speedX = 0.6 * at.speedX + (0.4 * (event.clientX - at.x)) / elapsed;
    at.speedY = 0.6 * at.speedY + (0.4 * (event.clientY - at.y)) / elapsed;
    [at.x, at.y, at.time] = [event.clientX, event.clientY, event.timeStamp];
    style.translate = `${at.x - at.startX}px ${at.y - at.startY}px`;
    style.rotate = turnedBy(at.x - at.startX);
  };
  const end = (isKept: boolean) => {
    const at = hand.current;
    const element = card.current;
    hand.current = undefined;
    if (!at || !element) return;
    const carried = { x: at.x - at.startX, y: at.y - at.startY };
    const thrown = { x: carried.x + at.speedX * THROW_MS, y: carried.y + at.speedY * THROW_MS };
    const hasMoved = Math.hypot(carried.x, carried.y) > LEAST_MOVE;
    if (hasMoved && isKept && onRelease(carried, thrown)) return;
    animate(
      element,
      { translate: '0px 0px', rotate: '0deg' },
      { duration: 0.24, ease: [0.2, 1.28, 0.38, 1] },
    );
  };
  return { onPointerDown, onPointerMove, onPointerUp: () => end(true), onPointerCancel: () => end(false) };
}
