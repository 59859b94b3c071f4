import {
  type ClientRect,
  type CollisionDetection,
  type DragMoveEvent,
  type DragOverEvent,
  KeyboardSensor,
  PointerSensor,
  type PointerSensorOptions,
  type SensorProps,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import type { Id } from '#model/record';
import { fieldCoordinates, keyboardCodes } from './keyboardCoordinates';

interface Point {
  x: number;
  y: number;
}

/** What carries a lifted card, whether pointer or keys. */
export interface Hand {
  /** How far the card has come, px. */
  carried: Point;
  /** Where a pointer lifted the card by its foot, on the table; undefined under keys. */
  liftedAt: Point | undefined;
  /** Draws the lifted card, which hands this in itself. */
  draw: ((carried: Point) => void) | undefined;
}

const atRest = (): Omit<Hand, 'draw'> => ({ carried: { x: 0, y: 0 }, liftedAt: undefined });

function carry(hand: Hand, carried: Point): void {
  hand.carried = carried;
  hand.draw?.(carried);
}

const footOf = ({ left, width, bottom }: ClientRect, surface: Element): Point => {
  const box = surface.getBoundingClientRect();
  return { x: left + width / 2 - box.left, y: bottom - box.top };
};

const carriedFoot = ({ carried, liftedAt }: Hand): Point | undefined =>
  liftedAt && { x: liftedAt.x + carried.x, y: liftedAt.y + carried.y };

interface HandOptions extends PointerSensorOptions {
  hand: Hand;
  surface: RefObject<Element | null>;
  fieldUnder(foot: Point): Id | undefined;
  onOver(field: Id | undefined): void;
}

/**
 * Each move goes straight to the card's element, and whoever asks hears when another field has come under its foot. The drag
 * library hears only of the lifting and the end: every card listens to it. Nothing is measured on the way.
 */
class HandSensor extends PointerSensor {
  constructor(props: SensorProps<HandOptions>) {
    const { hand, surface, fieldUnder, onOver } = props.options;
    let start: Point = { x: 0, y: 0 };
    let over: Id | undefined;
    super({
      ...props,
      onStart(at) {
        const card = props.activeNode.node.current;
        start = at;
        if (card && surface.current) hand.liftedAt = footOf(card.getBoundingClientRect(), surface.current);
        over = hand.liftedAt && fieldUnder(hand.liftedAt);
        onOver(over);
        props.onStart(at);
      },
      onMove(at) {
        carry(hand, { x: at.x - start.x, y: at.y - start.y });
        const foot = carriedFoot(hand);
        const field = foot && fieldUnder(foot);
        if (field !== over) onOver(field);
        over = field;
      },
    });
  }
}

const keyboard = { coordinateGetter: fieldCoordinates, keyboardCodes };

interface Table {
  surface: RefObject<Element | null>;
  /** The field under a foot on the table. */
  fieldUnder(foot: Point): Id | undefined;
  /** Is told which field has come under the lifted card's foot. */
  onOver(field: Id | undefined): void;
}

/** The hand with all that the drag library needs to know of it. `onOver` must stay the same. */
export function useHand({ surface, fieldUnder, onOver }: Table) {
  const [hand] = useState<Hand>(() => ({ ...atRest(), draw: undefined }));
  const latest = useRef(fieldUnder);
  latest.current = fieldUnder;
  const pointer = useMemo<HandOptions>(
    () => ({
      activationConstraint: { distance: 8 },
      hand,
      surface,
      fieldUnder: (foot) => latest.current(foot),
      onOver,
    }),
    [hand, surface, onOver],
  );
  const sensors = useSensors(useSensor(HandSensor, pointer), useSensor(KeyboardSensor, keyboard));
  // The card's foot decides. Under a pointer the hand has looked already.
  const collisionDetection = useCallback<CollisionDetection>(
    ({ collisionRect }) => {
      if (!surface.current || hand.liftedAt) return [];
      const id = latest.current(footOf(collisionRect, surface.current));
      return id === undefined ? [] : [{ id }];
    },
    [hand, surface],
  );
  const onDragMove = ({ delta }: DragMoveEvent) => {
    if (!hand.liftedAt) carry(hand, delta);
  };
  const onDragOver = ({ over }: DragOverEvent) => {
    if (!hand.liftedAt) onOver(over ? String(over.id) : undefined);
  };
  /** Answers how far the card was carried, px, and where a pointer let go of its foot: the library's own answer is a render old. */
  const letGo = (): { distance: number; foot: Point | undefined } => {
    const [{ x, y }, foot] = [hand.carried, carriedFoot(hand)];
    Object.assign(hand, atRest());
    return { distance: Math.hypot(x, y), foot };
  };
  return { hand, letGo, drag: { sensors, collisionDetection, onDragMove, onDragOver } };
}
