import { moveFavourite, toggleFavourite } from '#flows/turn';
import { isPlaced } from '#model/sorts/placing';
import type { Sort } from '#model/sorts/sort';
import { textIn } from '#model/text';
import { CardFace } from '#ui/cards/CardFace';
import { Icon } from '#ui/controls/Icon';
import { useCommonTexts, useLanguage } from '#ui/LanguageContext';
import styles from './FavouritesStep.module.css';
import { StepFrame } from './StepFrame';
import { type Turn, useSpread, useTurnTexts } from './useTurn';

interface StepProps {
  turn: Turn;
  sort: Sort;
  onBack(): void;
  onNext(): void;
}

export function FavouritesStep({ turn, sort, onBack, onNext }: StepProps) {
  const texts = useCommonTexts();
  const words = useTurnTexts(turn);
  const language = useLanguage();
  const most = turn.session.steps.favourites;
  const { order } = useSpread(turn.session, sort);
  const cardById = new Map(turn.session.cardSet.cards.map((card) => [card.id, card]));
  const placed = order.filter((id) => isPlaced(sort, id));
  return (
    <StepFrame
      title={words.chooseFavourites(Math.min(most, placed.length))}
      help={texts.turn.favouritesHelp}
      onBack={onBack}
      onNext={onNext}
      nextLabel={sort.favourites.length === 0 ? texts.turn.skip : texts.turn.next}
    >
      <ul className={styles.grid}>
        {placed.map((id) => {
          const card = cardById.get(id);
          if (!card) return null;
          const rank = sort.favourites.indexOf(id) + 1;
          const alt = textIn(card.alt, language);
          return (
            <li key={id} className={styles.item} data-chosen={rank > 0}>
              <button
                type="button"
                className={styles.choose}
                aria-pressed={rank > 0}
                aria-label={rank > 0 ? `${alt} ${texts.turn.favouriteChosen(rank)}` : alt}
                disabled={rank === 0 && sort.favourites.length >= most}
                data-card={id}
                onClick={() => toggleFavourite(turn.key, id)}
              >
                <CardFace card={card} size="thumb" />
                {rank > 0 && <b className={styles.rank}>{rank}</b>}
              </button>
              {rank > 0 && sort.favourites.length > 1 && (
                <div className={styles.order}>
                  <button
                    type="button"
                    aria-label={`${texts.turn.earlier}: ${alt}`}
                    disabled={rank === 1}
                    onClick={() => moveFavourite(turn.key, id, -1)}
                  >
                    <Icon name="back" />
                  </button>
                  <button
                    type="button"
                    aria-label={`${texts.turn.later}: ${alt}`}
                    disabled={rank === sort.favourites.length}
                    onClick={() => moveFavourite(turn.key, id, 1)}
                  >
                    <Icon name="arrow" />
                  </button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </StepFrame>
  );
}
