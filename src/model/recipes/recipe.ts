import type { Board } from '../boards/board';
import type { CardSet } from '../cards/card';
import type { Part } from '../conversation/conversation';
import type { OwnPrompt } from '../prompts/prompt';
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
  /** Open questions that need no figures, in the order in which to ask them. */
  prompts: OwnPrompt[];
  /** A workshop with its minutes; the facilitator changes it for a session. */
  runningOrder: Part[];
}

/** Marks a session as invented, to look round in. */
export const DEMO_RECIPE = 'demo';
