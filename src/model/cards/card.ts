import type { Id } from '../record';
import type { Text } from '../text';

export interface Card {
  id: Id;
  name: Text;
  /** What is seen, never what it may mean. */
  alt: Text;
  /** "builtin:<card id>" or "sha256:<64 hex>" */
  image: string;
  /** The domain the drive belongs to in the method; shown to nobody while sorting. */
  home?: Id;
}

export interface CardSet {
  id: Id;
  title: Text;
  /** 2–60 */
  cards: Card[];
}
