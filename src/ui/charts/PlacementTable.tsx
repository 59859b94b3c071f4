import type { ReactNode } from 'react';
import { formatNumber } from '#i18n/formats';
import type { Board } from '#model/boards/board';
import type { Card } from '#model/cards/card';
import type { PlacementRow } from '#model/placements/placementMatrix';
import type { Id } from '#model/record';
import { textIn } from '#model/text';
import { CardFace } from '../cards/CardFace';
import { useLanguage, useTexts } from '../LanguageContext';
import { useSurface } from '../SurfaceContext';
import { asideStyle, domainStyle } from '../theme/domainStyle';
import { ColourMark } from './ColourMark';
import { Mark } from './Mark';
import { PlacementCell } from './PlacementCell';
import styles from './PlacementTable.module.css';

interface PlacementTableProps {
  caption: string;
  rows: readonly PlacementRow[];
  board: Board;
  cards: readonly Card[];
  /** How many people sorted: the count that fills a square. */
  people: number;
  /** With these a row opens below itself; without, the table only tells. */
  open?: Id | undefined;
  onOpen?: (card: Id | undefined) => void;
  detailOf?: (row: PlacementRow, card: Card) => ReactNode;
}

/** Who put which image where: a row an image, a square a field, its area the number of people. */
export function PlacementTable(props: PlacementTableProps) {
  const { rows, board, cards, open, detailOf } = props;
  return (
    <table className={styles.table} data-narrow-cells={board.domains.length > 5}>
      <caption className="visually-hidden">{props.caption}</caption>
      <Head board={board} />
      {rows.map((row) => {
        const card = cards.find(({ id }) => id === row.card);
        if (!card) return null;
        const isOpen = detailOf !== undefined && open === card.id;
        return (
          <tbody key={card.id} data-open={isOpen}>
            <Row {...props} row={row} card={card} isOpen={isOpen} />
            {isOpen && (
              <tr className={styles.detail}>
                <td colSpan={board.domains.length + 2}>{detailOf(row, card)}</td>
              </tr>
            )}
          </tbody>
        );
      })}
    </table>
  );
}

function Head({ board }: { board: Board }) {
  const texts = useTexts();
  const language = useLanguage();
  return (
    <thead>
      <tr>
        <td />
        {board.domains.map((domain, d) => (
          <th key={domain.id} scope="col">
            <span className={styles.headName}>{textIn(domain.name, language)}</span>
            <ColourMark index={d} colour={domain.colour} />
          </th>
        ))}
        <th scope="col">
          <span className={styles.headName}>{texts.room.aside}</span>
          <Mark index="aside" />
        </th>
      </tr>
    </thead>
  );
}

interface RowProps extends PlacementTableProps {
  row: PlacementRow;
  card: Card;
  isOpen: boolean;
}

function Row({ row, card, board, people, isOpen, onOpen }: RowProps) {
  const texts = useTexts();
  const language = useLanguage();
  const surface = useSurface();
  const name = textIn(card.name, language);
  const label = (domain: string, count: number) => texts.room.cell(name, domain, count);
  const face = (
    <>
      <span className={styles.picture}>
        <CardFace card={card} size="thumb" />
      </span>
      <span className={styles.name}>{name}</span>
    </>
  );
  return (
    <tr className={styles.row}>
      <th scope="row">
        {onOpen ? (
          <button type="button" aria-expanded={isOpen} onClick={() => onOpen(isOpen ? undefined : card.id)}>
            {face}
          </button>
        ) : (
          <span className={styles.still}>{face}</span>
        )}
      </th>
      {board.domains.map((domain, d) => (
        <PlacementCell
          key={domain.id}
          style={domainStyle(domain.colour, surface)}
          count={row.counts[d] ?? 0}
          people={people}
          label={label(textIn(domain.name, language), row.counts[d] ?? 0)}
          shown={formatNumber(row.counts[d] ?? 0, language)}
        />
      ))}
      <PlacementCell
        style={asideStyle}
        isAside
        count={row.aside}
        people={people}
        label={label(texts.room.aside, row.aside)}
        shown={formatNumber(row.aside, language)}
      />
    </tr>
  );
}
