import type { CSSProperties, ReactNode } from 'react';
import type { CardSet } from '#model/cards/card';
import type { Id } from '#model/record';
import { textIn } from '#model/text';
import { CardFace } from '#ui/cards/CardFace';
import { useLanguage } from '#ui/LanguageContext';
import styles from './PictureRow.module.css';

interface PictureRowProps {
  cards: readonly Id[];
  cardSet: CardSet;
  /** What stands below a picture's name. */
  children: (card: Id) => ReactNode;
}

/** A few pictures side by side, as large as there is room. */
export function PictureRow({ cards, cardSet, children }: PictureRowProps) {
  const language = useLanguage();
  return (
    <ul className={styles.row} style={{ '--count': cards.length } as CSSProperties}>
      {cards.map((id) => {
        const card = cardSet.cards.find((candidate) => candidate.id === id);
        return (
          card && (
            <li key={id}>
              <div className={styles.picture}>
                <CardFace card={card} size="large" isDescribed />
              </div>
              <h2>{textIn(card.name, language)}</h2>
              {children(id)}
            </li>
          )
        );
      })}
    </ul>
  );
}
