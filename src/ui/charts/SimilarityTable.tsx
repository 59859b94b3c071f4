import { type CSSProperties, useState } from 'react';
import { formatNumber } from '#i18n/formats';
import { type ClosestPair, neighboursOf } from '#model/agreement/closestPairs';
import type { CardPairs } from '#model/agreement/similarity';
import type { Card } from '#model/cards/card';
import { textIn } from '#model/text';
import { CardFace } from '../cards/CardFace';
import { useLanguage, useTexts } from '../LanguageContext';
import styles from './SimilarityTable.module.css';

interface SimilarityTableProps {
  caption: string;
  cards: readonly Card[];
  pairs: CardPairs;
  /** Places of the cards, those that belong together side by side. */
  order: readonly number[];
}

/** Every card against every other: the fuller a cell, the more often both lie in one colour. */
export function SimilarityTable(props: SimilarityTableProps) {
  const { caption, cards, order } = props;
  const [open, setOpen] = useState<number>();
  return (
    <table className={styles.table} style={{ '--cards': cards.length } as CSSProperties}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <td />
          {order.map((c) => (
            <ColumnHead key={c} card={cards[c] as Card} isOpen={c === open} />
          ))}
        </tr>
      </thead>
      {order.map((c) => (
        <tbody key={c} data-open={c === open}>
          <Row {...props} row={c} open={open} onOpen={() => setOpen(c === open ? undefined : c)} />
          {c === open && (
            <tr className={styles.detail}>
              <td colSpan={cards.length + 1}>
                <Nearest {...props} row={c} />
              </td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  );
}

function ColumnHead({ card, isOpen }: { card: Card; isOpen: boolean }) {
  const language = useLanguage();
  return (
    <th scope="col" data-open={isOpen}>
      <span className="visually-hidden">{textIn(card.name, language)}</span>
      <CardFace card={card} size="thumb" />
    </th>
  );
}

interface RowProps extends SimilarityTableProps {
  row: number;
  open: number | undefined;
  onOpen(): void;
}

function Row({ cards, pairs, order, row, open, onOpen }: RowProps) {
  const { agreement } = useTexts();
  const language = useLanguage();
  const nameAt = (c: number) => textIn(cards[c]?.name ?? '', language);
  const [nearest] = neighboursOf(pairs, row);
  return (
    <tr className={styles.row}>
      <th scope="row">
        <button type="button" aria-expanded={row === open} onClick={onOpen}>
          <CardFace card={cards[row] as Card} size="thumb" />
          <span className={styles.name}>
            {nameAt(row)}
            <small>
              {nearest && nearest.same > 0
                ? agreement.nearest(nameAt(nearest.b), formatNumber(percentOf(nearest), language))
                : agreement.nearestNone}
            </small>
          </span>
        </button>
      </th>
      {order.map((c) => (
        <Cell
          key={c}
          {...pairAt(pairs, row, c)}
          isSelf={c === row}
          isRead={row === open}
          isColumnOpen={c === open}
          labelOf={(percent) => agreement.pairCell(nameAt(row), nameAt(c), percent)}
        />
      ))}
    </tr>
  );
}

interface CellProps extends ClosestPair {
  isSelf: boolean;
  /** The row is open: figures instead of surfaces. */
  isRead: boolean;
  isColumnOpen: boolean;
  labelOf(percent: string | undefined): string;
}

function Cell({ isSelf, isRead, isColumnOpen, labelOf, ...pair }: CellProps) {
  const language = useLanguage();
  if (isSelf) return <td className={styles.self} data-open={isRead} />;
  const percent = pair.both === 0 ? undefined : formatNumber(percentOf(pair), language);
  return (
    <td data-open={isColumnOpen}>
      <span className="visually-hidden">{labelOf(percent)}</span>
      {isRead ? <span aria-hidden="true">{percent ?? '–'}</span> : <Surface {...pair} />}
    </td>
  );
}

/** Area tells the share; a dot stands for none at all, and nothing where nobody placed both. */
function Surface({ both, same }: ClosestPair) {
  if (both === 0) return null;
  if (same === 0) return <span aria-hidden="true" className={styles.none} />;
  const style = { '--share': Math.sqrt(same / both) } as CSSProperties;
  return <span aria-hidden="true" className={styles.square} style={style} />;
}

const NEAREST = 6;

/** The cards one card lies with most often, with their pictures and the counts. */
function Nearest({ cards, pairs, row }: SimilarityTableProps & { row: number }) {
  const { agreement } = useTexts();
  const language = useLanguage();
  const nearest = neighboursOf(pairs, row)
    .filter(({ same }) => same > 0)
    .slice(0, NEAREST);
  const name = textIn(cards[row]?.name ?? '', language);
  return (
    <div className={styles.nearest}>
      <p>{nearest.length > 0 ? agreement.nearestHelp(name) : `${name}: ${agreement.nearestNone}`}</p>
      <ul>
        {nearest.map(({ b, same, both }) => (
          <li key={b}>
            <CardFace card={cards[b] as Card} size="table" />
            <b>{textIn(cards[b]?.name ?? '', language)}</b>
            <small>{agreement.nearestCount(same, both)}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}

const percentOf = ({ same, both }: ClosestPair) => (100 * same) / both;

const pairAt = ({ both, same }: CardPairs, a: number, b: number): ClosestPair => {
  const at = a * Math.sqrt(both.length) + b;
  return { a, b, both: both[at] as number, same: same[at] as number };
};
