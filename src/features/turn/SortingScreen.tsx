import { useEffect, useMemo, useState } from 'react';
import { placeCard, redo, undo } from '#flows/turn';
import type { Id } from '#model/record';
import type { Sort } from '#model/sorts/sort';
import { ASIDE } from '#model/sorts/sort';
import { textIn } from '#model/text';
import { decodeAhead } from '#ui/cards/cardImages';
import { useCommonTexts, useLanguage } from '#ui/LanguageContext';
import { useSize } from '#ui/useSize';
import { LARGE_TEXT, useTextScale } from '#ui/useTextScale';
import { LargeTextStack } from './LargeTextStack';
import { SortingHeader } from './SortingHeader';
import styles from './SortingScreen.module.css';
import { StackSorting } from './StackSorting';
import { TableSorting } from './TableSorting';
import { useTapAfterFlick } from './useTapAfterFlick';
import { type Layout, type Turn, useSpread } from './useTurn';

interface SortingScreenProps {
  turn: Turn;
  sort: Sort;
  onDone(): void;
  onPause(): void;
}

/** One state, two layouts: the Table spreads the cards out, the Stack shows one at a time. */
export function SortingScreen({ turn, sort, onDone, onPause }: SortingScreenProps) {
  const texts = useCommonTexts();
  const language = useLanguage();
  const [ref, size] = useSize<HTMLDivElement>();
  const [chosen, setChosen] = useState<Layout>();
  const [held, setHeld] = useState<Id>();
  const [message, announce] = useState('');
  const spread = useSpread(turn.session, sort);
  useTapAfterFlick();
  const isLargeText = useTextScale() > LARGE_TEXT;
  const isNarrow = size !== undefined && size.width < 700;
  // Large text on a small screen leaves the table's fields no room for their names.
  const canSwitch = !(isLargeText && isNarrow);
  const layout = canSwitch ? (chosen ?? (isNarrow ? 'stack' : 'table')) : 'stack';

  const cards = turn.session.cardSet.cards;
  const cardById = useMemo(() => new Map(cards.map((card) => [card.id, card])), [cards]);
  useEffect(() => {
    for (const id of spread.left.slice(0, 3)) decodeAhead(cardById.get(id)?.image ?? '');
  }, [spread.left, cardById]);

  const nameOf = (field: Id) => {
    const domain = turn.session.board.domains.find(({ id }) => id === field);
    return domain ? textIn(domain.name, language) : texts.turn.aside;
  };
  const tell = (to: Id | undefined, wasOnTable: boolean) => {
    const left = spread.left.length - (to !== undefined && wasOnTable ? 1 : 0);
    if (to === undefined) announce(texts.turn.takenBack(left + (wasOnTable ? 0 : 1)));
    else announce(to === ASIDE ? texts.turn.putAside(left) : texts.turn.placed(nameOf(to), left));
  };
  const place = (card: Id, to: Id | undefined) => {
    const wasOnTable = spread.left.includes(card);
    setHeld(undefined);
    placeCard(turn.key, card, to);
    tell(to, wasOnTable);
  };
  const step = (go: typeof undo) => {
    const move = go(turn.key);
    setHeld(undefined);
    if (move) announce(go === undo ? `${texts.turn.undo}.` : `${texts.turn.redo}.`);
  };

  const table = { turn, sort, spread, cardById, nameOf, place, announce };
  const StackLayout = isLargeText ? LargeTextStack : StackSorting;
  return (
    <main className={styles.screen} data-held={held !== undefined} data-large={isLargeText}>
      <SortingHeader
        turn={turn}
        spread={spread}
        cardCount={cards.length}
        layout={layout}
        canSwitch={canSwitch}
        isHolding={layout === 'table' && held !== undefined}
        onLayout={(next) => {
          setHeld(undefined);
          setChosen(next);
        }}
        onUndo={() => step(undo)}
        onRedo={() => step(redo)}
        onDone={onDone}
        onPause={onPause}
      />
      <div ref={ref} className={styles.surface}>
        {size && layout === 'table' && (
          <TableSorting {...table} size={size} held={held} onHold={setHeld} onDone={onDone} />
        )}
        {size && layout === 'stack' && <StackLayout {...table} size={size} onDone={onDone} />}
      </div>
      <p className="visually-hidden" role="status">
        {message}
      </p>
    </main>
  );
}
