import { cardsSentence } from '#i18n/findingSentence';
import type { Card } from '#model/cards/card';
import { cardsFindingOf, fieldCountOf } from '#model/placements/cardsFinding';
import { type PlacementRow, placementMatrixOf } from '#model/placements/placementMatrix';
import type { Id } from '#model/record';
import { textIn } from '#model/text';
import { resultsOf } from '#state/results';
import { CardFace } from '#ui/cards/CardFace';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import { CountBar } from './CountBar';
import styles from './ShownCards.module.css';
import { absenceOf, lengthOf, type ShownProps } from './shown';
import { Whose } from './Whose';

/** The pictures the group reads alike, and the one that splits it; or the one that the facilitator has opened. */
export function ShownCards(props: ShownProps) {
  const { loaded, sight, perspective } = props;
  const texts = useTexts();
  const language = useLanguage();
  const { board, cardSet } = loaded.session;
  const results = resultsOf(loaded, perspective.id, sight.group);
  const absence = absenceOf(results, loaded.session, texts);
  const sorts = results.kind === 'shown' ? results.sorts : [];
  const rows = placementMatrixOf(sorts, board, cardSet).cards;
  const cardOf = (id: Id) => cardSet.cards.find((card) => card.id === id);
  const finding = cardsFindingOf(rows, sorts.length);
  const nameOf = (id: Id) => textIn(cardOf(id)?.name ?? id, language);
  const chosen = rows.find(({ card }) => card === sight.card);
  const chosenCard = chosen && cardOf(chosen.card);
  const named = [
    ...('agreed' in finding ? finding.agreed : []),
    ...('split' in finding ? [finding.split] : []),
  ];
  const words = absence ?? cardsSentence(finding, nameOf, language) ?? texts.room.cardsMixed;
  if (chosenCard && !absence)
    return <OneCard {...props} row={chosen} card={chosenCard} count={sorts.length} />;
  return (
    <section className={styles.cards} data-length={lengthOf(words)}>
      <h1>{words}</h1>
      {sorts.length > 0 && <Whose {...props} count={sorts.length} />}
      <ul className={styles.row}>
        {(named.length > 0 ? named : mostPlaced(rows)).map((id) => {
          const [card, row] = [cardOf(id), rows.find((candidate) => candidate.card === id)];
          return (
            card &&
            row && (
              <li key={id}>
                <div className={styles.picture}>
                  <CardFace card={card} size="large" isDescribed />
                </div>
                <h2>{nameOf(id)}</h2>
                <CountBar row={row} board={board} people={sorts.length} />
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}

/** Where nobody agrees and nothing splits: the pictures that most people chose. */
const mostPlaced = (rows: readonly PlacementRow[]): Id[] =>
  rows
    .filter(({ placed }) => placed > 0)
    .toSorted((a, b) => b.placed - a.placed)
    .slice(0, 3)
    .map(({ card }) => card);

interface OneCardProps extends ShownProps {
  row: PlacementRow;
  card: Card;
  count: number;
}

function OneCard({ row, card, count, ...shown }: OneCardProps) {
  const { room } = useTexts();
  const language = useLanguage();
  return (
    <section className={styles.one}>
      <div className={styles.whole}>
        <CardFace card={card} size="large" isDescribed />
      </div>
      <div className={styles.words}>
        <h1>{textIn(card.name, language)}</h1>
        <p>{row.placed === 0 ? room.cardNobody : room.cardPlaced(row.placed, count, fieldCountOf(row))}</p>
        <CountBar row={row} board={shown.loaded.session.board} people={count} hasNames />
        <Whose {...shown} count={count} />
      </div>
    </section>
  );
}
