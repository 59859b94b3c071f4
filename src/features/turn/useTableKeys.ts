import { type KeyboardEvent, useState } from 'react';
import type { TableGeometry } from '#charts/tableGeometry';
import type { Id } from '#model/record';
import type { Spread } from './useTurn';

interface TableKeysInput {
  spread: Spread;
  geometry: TableGeometry;
  held: Id | undefined;
  onHold(card: Id | undefined): void;
  place(card: Id, to: Id | undefined): void;
}

/**
 * One tab stop for all cards; arrows go to the nearest card in that direction, digits place (0: aside), Backspace takes
 * back, Space enlarges, Escape puts down.
 */
export function useTableKeys({ spread, geometry, held, onHold, place }: TableKeysInput) {
  const [focused, setTabStop] = useState<Id>();
  const known = focused !== undefined && spread.order.includes(focused);
  const tabStop = known ? focused : (spread.left[0] ?? spread.order[0]);

  const focusCard = (surface: Element, card: Id | undefined) => {
    if (card === undefined) return;
    setTabStop(card);
    surface.querySelector<HTMLElement>(`[data-card="${CSS.escape(card)}"]`)?.focus();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const surface = event.currentTarget;
    if (event.key === 'Escape' && held) return onHold(undefined);
    const card = (event.target as HTMLElement).closest<HTMLElement>('[data-card]')?.dataset.card;
    // While a card is lifted with the keyboard the drag library listens on the document.
    if (!card || event.defaultPrevented || surface.querySelector('[data-lifted="true"]')) return;
    const field = fieldOfKey(event.key, spread);
    if (field !== undefined) {
      const next = nextOnTable(spread, card);
      place(card, field);
      focusCard(surface, next);
    } else if (event.key === 'Backspace' || event.key === 'Delete') {
      if (!spread.left.includes(card)) place(card, undefined);
    } else if (event.key === ' ') {
      onHold(held === card ? undefined : card);
    } else if (event.key in directions) {
      focusCard(surface, nearest(card, directions[event.key as keyof typeof directions], spread, geometry));
    } else return;
    event.preventDefault();
  };
  return { tabStop, setTabStop, onKeyDown };
}

function fieldOfKey(key: string, spread: Spread): Id | undefined {
  if (!/^[0-9]$/.test(key)) return undefined;
  const last = spread.fields.length - 1;
  const index = key === '0' ? last : Number(key) - 1;
  return key !== '0' && index >= last ? undefined : spread.fields[index]?.id;
}

/** The card that will have the focus once this one is placed: the one after it, or before it at the end. */
function nextOnTable({ left }: Spread, card: Id): Id {
  const at = left.indexOf(card);
  return at < 0 ? card : (left[at + 1] ?? left[at - 1] ?? card);
}

const directions = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
} as const;

/** The closest card ahead; what lies sideways of the way there counts three times. */
function nearest(
  card: Id,
  [dx, dy]: readonly [number, number],
  spread: Spread,
  geometry: TableGeometry,
): Id | undefined {
  const spots = spotsOf(spread, geometry);
  const here = spots.get(card);
  if (!here) return undefined;
  let best: { card: Id; cost: number } | undefined;
  for (const [id, spot] of spots) {
    const along = (spot.x - here.x) * dx + (spot.y - here.y) * dy;
    const across = Math.abs((spot.x - here.x) * dy) + Math.abs((spot.y - here.y) * dx);
    const cost = along + across * 3;
    if (id !== card && along > 4 && cost < (best?.cost ?? Number.POSITIVE_INFINITY))
      best = { card: id, cost };
  }
  return best?.card;
}

function spotsOf(spread: Spread, geometry: TableGeometry) {
  const spots = new Map<Id, { x: number; y: number }>();
  spread.left.forEach((id, i) => {
    const slot = geometry.cards[i];
    if (slot) spots.set(id, slot);
  });
  spread.fields.forEach(({ cards }, f) => {
    cards.forEach((id, i) => {
      const slot = geometry.fields[f]?.thumbs[i];
      if (slot) spots.set(id, slot);
    });
  });
  return spots;
}
