import { type Announcements, DndContext, type DragEndEvent, getClientRect } from '@dnd-kit/core';
import { useMemo, useRef, useState } from 'react';
import { fieldAt, tableGeometryOf } from '#charts/tableGeometry';
import type { Card } from '#model/cards/card';
import type { Id } from '#model/record';
import type { Sort } from '#model/sorts/sort';
import { textIn } from '#model/text';
import { Button } from '#ui/controls/Button';
import { Icon } from '#ui/controls/Icon';
import { useCommonTexts, useLanguage } from '#ui/LanguageContext';
import type { Size } from '#ui/useSize';
import { useTextScale } from '#ui/useTextScale';
import { TableCard } from './TableCard';
import { TableField } from './TableField';
import styles from './TableSorting.module.css';
import { useHand } from './useHand';
import { useTableKeys } from './useTableKeys';
import type { Spread, Turn } from './useTurn';

export interface SortingProps {
  turn: Turn;
  sort: Sort;
  spread: Spread;
  cardById: ReadonlyMap<Id, Card>;
  size: Size;
  nameOf(field: Id): string;
  place(card: Id, to: Id | undefined): void;
  announce(message: string): void;
  onDone(): void;
}

interface TableSortingProps extends SortingProps {
  held: Id | undefined;
  onHold(card: Id | undefined): void;
}

/** A drag shorter than this is a tap by a hand that wobbles. */
const WOBBLE = 18;
const RISE = 24;
const HEADER = 4;
/** Fields are put in place by a transform, which the library would otherwise leave out: keys would carry cards to a corner. */
const measuring = { droppable: { measure: getClientRect } };

export function TableSorting(props: TableSortingProps) {
  const { spread, cardById, size, held, onHold, place, nameOf } = props;
  const texts = useCommonTexts();
  const language = useLanguage();
  const [lifted, setLifted] = useState<Id>();
  const [over, setOver] = useState<Id>();
  const surface = useRef<HTMLDivElement>(null);

  const textScale = useTextScale();
  const input = useMemo(
    () => ({
      ...size,
      headerHeight: HEADER,
      textScale,
      cardCount: spread.order.length,
      leftCount: spread.left.length,
      fieldCounts: spread.fields.map(({ cards }) => cards.length),
    }),
    [size, textScale, spread],
  );
  const resting = useMemo(() => tableGeometryOf(input), [input]);
  const open = spread.fields.findIndex(({ id }) => id === over);
  const { fields } = lifted
    ? tableGeometryOf({ ...input, rise: RISE, open: open < 0 ? undefined : open })
    : resting;

  // Always on the resting geometry, so that opening a field can't move its own border from under the card.
  const fieldUnder = (foot: { x: number; y: number }) => spread.fields[fieldAt(resting, foot) ?? -1]?.id;
  const { hand, letGo, drag } = useHand({ surface, fieldUnder, onOver: setOver });
  /** Where the last card landed: it is said by the screen, a card that came back by the drag library. */
  const landed = useRef<Id>(undefined);
  const keys = useTableKeys({ ...props, geometry: resting });

  const putDown = () => {
    setLifted(undefined);
    setOver(undefined);
    return letGo();
  };
  const onDragEnd = ({ active, over: target }: DragEndEvent) => {
    const card = String(active.id);
    const { distance, foot } = putDown();
    const field = foot ? fieldUnder(foot) : (target?.id as Id | undefined);
    landed.current = field;
    if (field) place(card, field);
    else if (distance < WOBBLE) onHold(card);
    else if (!spread.left.includes(card)) place(card, undefined);
  };

  const slotOf = new Map<Id, { x: number; y: number; angle: number; width: number }>();
  spread.left.forEach((id, i) => {
    const slot = resting.cards[i];
    if (slot) slotOf.set(id, slot);
  });
  spread.fields.forEach(({ cards }, f) => {
    cards.forEach((id, i) => {
      const slot = fields[f]?.thumbs[i];
      if (slot) slotOf.set(id, slot);
    });
  });
  const heldSlot = held && heldSlotOf(size, resting.fields[2]?.y ?? size.height * 0.62);

  const announcements: Announcements = {
    onDragStart: ({ active }) => texts.turn.lifted(altOf(active.id)),
    onDragOver: ({ over: target }) => (target ? texts.turn.over(nameOf(String(target.id))) : undefined),
    // What happened is said by the screen itself, in one voice for drag, tap and keys.
    onDragEnd: () => (landed.current ? undefined : texts.turn.putDown),
    onDragCancel: () => texts.turn.putDown,
  };
  const altOf = (id: string | number) => {
    const card = cardById.get(String(id));
    return card ? textIn(card.alt, language) : '';
  };

  return (
    <DndContext
      {...drag}
      measuring={measuring}
      autoScroll={false}
      accessibility={{
        announcements,
        screenReaderInstructions: { draggable: texts.turn.keys },
      }}
      onDragStart={({ active }) => {
        onHold(undefined);
        setLifted(String(active.id));
      }}
      onDragEnd={onDragEnd}
      onDragCancel={putDown}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys bubble here from the cards, which are the controls */}
      <div
        ref={surface}
        className={styles.table}
        onKeyDown={keys.onKeyDown}
        onPointerUp={(event) => event.target === event.currentTarget && onHold(undefined)}
      >
        {spread.fields.map(({ id, cards }, i) => (
          <TableField
            key={id}
            id={id}
            board={props.turn.session.board}
            index={i}
            count={cards.length}
            resting={resting.fields[i] as (typeof fields)[number]}
            field={fields[i] as (typeof fields)[number]}
            pivotRadius={resting.radius}
            state={lifted ? (over === id ? 'open' : 'ready') : held ? 'ready' : 'resting'}
            isHolding={held !== undefined}
            onChoose={() => held && place(held, id)}
          />
        ))}
        <div
          role="group"
          aria-label={texts.turn.cardsOnTable}
          className={styles.cards}
          data-held={held !== undefined}
          data-lifting={lifted !== undefined}
        >
          {[...spread.order].map((id) => {
            const card = cardById.get(id);
            const slot = slotOf.get(id);
            if (!card || !slot) return null;
            const field = spread.fields.find(({ cards }) => cards.includes(id));
            return (
              <TableCard
                key={id}
                card={card}
                slot={held === id && heldSlot ? heldSlot : slot}
                hand={hand}
                fieldName={field && nameOf(field.id)}
                isHeld={held === id}
                isNameShown={props.turn.session.steps.driveNames === true}
                tabIndex={keys.tabStop === id ? 0 : -1}
                onHold={onHold}
                onFocus={keys.setTabStop}
              />
            );
          })}
        </div>
        {held && heldSlot && (
          <div className={styles.putBack} style={putBackPlace(size, heldSlot)}>
            <Button
              icon={<Icon name="undo" />}
              onClick={() => (spread.left.includes(held) ? onHold(undefined) : place(held, undefined))}
            >
              {texts.turn.backOnTable}
            </Button>
          </div>
        )}
        {spread.left.length === 0 && !held && !lifted && (
          <div className={styles.finished} style={{ bottom: size.height - (resting.fields[2]?.y ?? 0) + 24 }}>
            <p>{texts.turn.allPlaced}</p>
            <Button look="main" onClick={props.onDone}>
              {texts.turn.done}
            </Button>
          </div>
        )}
      </div>
    </DndContext>
  );
}

/** The held card rides high and large, its foot above the fields. */
function heldSlotOf(size: Size, fieldTop: number) {
  const width = Math.min(300, size.width * 0.56, (fieldTop - 20) * 0.75);
  return { x: size.width / 2, y: 6 + (width * 2) / 3, angle: 0.018, width };
}

/** Beside the held card, or below it where a narrow screen has no room beside. */
function putBackPlace(size: Size, { x, y, width }: { x: number; y: number; width: number }) {
  const right = x + width / 2 + 12;
  return size.width - right > 190 ? { left: right, top: 8 } : { left: 8, top: y + (width * 2) / 3 + 8 };
}
