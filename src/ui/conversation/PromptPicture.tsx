import type { CardSet } from '#model/cards/card';
import { isFound, type Prompt } from '#model/prompts/prompt';
import { CardFace } from '../cards/CardFace';
import type { ImageSize } from '../cards/cardImages';
import { HandOfCards } from '../cards/HandOfCards';
import styles from './PromptPicture.module.css';

interface PromptPictureProps {
  prompt: Prompt;
  cardSet: CardSet;
  size: ImageSize;
  /** The picture is described where it stands alone. */
  isDescribed?: boolean;
}

/** The card a prompt shows; a question about no card in particular shows a hand of them. */
export function PromptPicture({ prompt, cardSet, size, isDescribed = false }: PromptPictureProps) {
  const card = isFound(prompt) ? cardSet.cards.find(({ id }) => id === prompt.card) : undefined;
  return card ? (
    <CardFace card={card} size={size} isDescribed={isDescribed} />
  ) : (
    <span className={styles.hand}>
      <HandOfCards cards={cardSet.cards} className={styles.cards} />
    </span>
  );
}
