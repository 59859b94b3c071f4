import type { KeyboardCodes, KeyboardCoordinateGetter } from '@dnd-kit/core';

/** Enter lifts and drops, Escape puts back; Space stays free to enlarge. */
export const keyboardCodes: KeyboardCodes = { start: ['Enter'], cancel: ['Escape'], end: ['Enter', 'Space'] };

/** A lifted card goes from field to field, board order, with its foot well inside; up brings it back over the table. */
export const fieldCoordinates: KeyboardCoordinateGetter = (event, { currentCoordinates, context }) => {
  const { collisionRect, over, droppableContainers } = context;
  const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 0, ArrowUp: 0 }[event.code];
  if (step === undefined || !collisionRect) return undefined;
  event.preventDefault();
  if (event.code === 'ArrowUp')
    return { x: currentCoordinates.x, y: currentCoordinates.y - collisionRect.height };
  const fields = droppableContainers.getEnabled();
  const at = fields.findIndex(({ id }) => id === over?.id);
  const next =
    fields[at < 0 ? (step < 0 ? fields.length - 1 : 0) : (at + step + fields.length) % fields.length];
  const rect = next?.rect.current;
  if (!rect) return undefined;
  return {
    x: currentCoordinates.x + rect.left + rect.width / 2 - (collisionRect.left + collisionRect.width / 2),
    y: currentCoordinates.y + rect.top + 60 - collisionRect.bottom,
  };
};
