import type { Card } from '#model/cards/card';
import { fieldCountOf } from '#model/placements/cardsFinding';
import type { PlacementRow } from '#model/placements/placementMatrix';
import { textIn } from '#model/text';
import { CardFace } from '#ui/cards/CardFace';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import { CountBar } from './CountBar';
import styles from './ShownCards.module.css';
import { lengthOf, type ShownProps } from './shown';
import { Whose } from './Whose';

interface OneCardProps extends ShownProps {
  row: PlacementRow;
  card: Card;
  count: number;
}

/** One picture as high as the screen, and where the group put it; who put it there stays in the room. */
export function OneCard({ row, card, count, ...shown }: OneCardProps) {
  const { room } = useTexts();
  const language = useLanguage();
  const name = textIn(card.name, language);
  return (
    <section className={styles.one}>
      <div className={styles.whole}>
        <CardFace card={card} size="large" isDescribed />
      </div>
      <div className={styles.words} data-length={lengthOf(name)}>
        <h1>{name}</h1>
        <p>{row.placed === 0 ? room.cardNobody : room.cardPlaced(row.placed, count, fieldCountOf(row))}</p>
        <CountBar row={row} board={shown.loaded.session.board} people={count} hasNames />
        <Whose {...shown} count={count} />
      </div>
    </section>
  );
}
