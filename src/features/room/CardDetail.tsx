import { formatNumber } from '#i18n/formats';
import type { Card } from '#model/cards/card';
import { fieldCountOf } from '#model/placements/cardsFinding';
import type { PlacementRow } from '#model/placements/placementMatrix';
import { domainOf } from '#model/sorts/placing';
import type { Sort } from '#model/sorts/sort';
import { textIn } from '#model/text';
import type { LoadedSession } from '#state/sessionsStore';
import { CardFace } from '#ui/cards/CardFace';
import { CardFan } from '#ui/charts/CardFan';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import styles from './CardsView.module.css';

interface CardDetailProps {
  loaded: LoadedSession;
  row: PlacementRow;
  card: Card;
  sorts: readonly Sort[];
}

/** One card looked at closely: the picture, and who put it where. */
export function CardDetail({ loaded, row, card, sorts }: CardDetailProps) {
  const { room } = useTexts();
  const language = useLanguage();
  const { board } = loaded.session;
  const placers = sorts.flatMap((sort) => {
    const domain = board.domains.findIndex(({ id }) => id === domainOf(sort, card.id));
    // What somebody sees in a colleague is said of all together, never by name.
    const name = sort.about === undefined ? (loaded.participants[sort.participant]?.name ?? '') : '';
    return domain < 0 ? [] : [{ name, domain }];
  });
  const sentence =
    row.placed === 0 ? room.cardNobody : room.cardPlaced(row.placed, sorts.length, fieldCountOf(row));
  return (
    <div className={styles.detail}>
      <div className={styles.large}>
        <CardFace card={card} size="large" isDescribed />
      </div>
      <div className={styles.who}>
        <p>{sentence}</p>
        {placers.length > 0 && (
          <CardFan
            placers={placers}
            board={board}
            label={board.domains
              .map(({ name }, d) => ({ name, people: placers.filter(({ domain }) => domain === d) }))
              .filter(({ people }) => people.length > 0)
              .map(({ name, people }) =>
                [
                  `${textIn(name, language)} ${formatNumber(people.length, language)}`,
                  ...(people.some((who) => who.name) ? [people.map((who) => who.name).join(', ')] : []),
                ].join(': '),
              )
              .join('; ')}
          />
        )}
      </div>
    </div>
  );
}
