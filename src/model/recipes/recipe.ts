import type { Board } from '../boards/board';
import type { CardSet } from '../cards/card';
import type { Id } from '../record';
import type { Perspective, Steps } from '../sessions/session';
import type { Text } from '../text';

/** A ready workshop; a facilitator starts from it and changes what they like. */
export interface Recipe {
  id: Id;
  title: Text;
  board: Board;
  cardSet: CardSet;
  perspectives: Perspective[];
  steps: Steps;
}

/** Marks a session as invented, to look round in. */
export const DEMO_RECIPE = 'demo';
