import type { Card } from '#model/cards/card';
import { CardFace } from './CardFace';
import styles from './HandOfCards.module.css';

const COUNT = 5;
const STEP_DEGREES = 11;

/** A few cards held like a hand, for the eye only. */
export function HandOfCards({
  cards,
  className = '',
}: {
  cards: readonly Card[];
  className?: string | undefined;
}) {
  const shown = Array.from(
    { length: COUNT },
    (_, i) => cards[Math.floor(((i + 0.5) * cards.length) / COUNT)],
  );
  return (
    <div className={`${styles.hand} ${className}`} aria-hidden="true">
      {shown.map(
        (card, i) =>
          card && (
            <span
              key={card.id}
              className={styles.card}
              style={{ rotate: `${(i - (COUNT - 1) / 2) * STEP_DEGREES}deg`, animationDelay: `${i * 40}ms` }}
            >
              <CardFace card={card} size="table" />
            </span>
          ),
      )}
    </div>
  );
}
