import { type KeyboardEvent, useCallback, useState } from 'react';
import { pointAt } from '#charts/path';
import { bladeAt, stackGeometryOf } from '#charts/stackGeometry';
import type { Card } from '#model/cards/card';
import { ASIDE } from '#model/sorts/sort';
import { textIn } from '#model/text';
import { CardFace } from '#ui/cards/CardFace';
import { Button } from '#ui/controls/Button';
import { useCommonTexts, useLanguage } from '#ui/LanguageContext';
import { Leaving } from './Leaving';
import { StackBlades } from './StackBlades';
import styles from './StackSorting.module.css';
import type { SortingProps } from './TableSorting';
import { useFlick } from './useFlick';
import { useTopFocus } from './useTopFocus';

interface Point {
  x: number;
  y: number;
}

const HEADER = 4;
const AT_REST = { x: 0, y: 0 };

export function StackSorting({ turn, spread, cardById, size, place, onDone }: SortingProps) {
  const texts = useCommonTexts();
  const language = useLanguage();
  const { domains } = turn.session.board;
  const geometry = stackGeometryOf(size.width, size.height, HEADER, domains.length);
  const [leaving, setLeaving] = useState<{ card: Card; from: Point; to: Point }>();
  const [top, under] = spread.left.slice(0, 2).map((id) => cardById.get(id));
  const { element: topElement, keepFocus } = useTopFocus(top?.id);
  const seat = { width: geometry.card.width, left: geometry.card.x, top: geometry.card.y };
  const isNameShown = turn.session.steps.driveNames === true;

  const leave = (field: number | 'aside', from: Point = AT_REST) => {
    if (!top) return;
    const middle = (geometry.inner + geometry.outer) / 2;
    const blade = field === 'aside' ? undefined : geometry.blades[field];
    const aim = pointAt(blade ? middle : geometry.inner * 0.8, blade?.angle ?? 0);
    setLeaving({ card: top, from, to: { x: geometry.pivot.x + aim.x, y: geometry.pivot.y + aim.y } });
    place(top.id, field === 'aside' ? ASIDE : (domains[field]?.id ?? ASIDE));
  };
  const onGone = useCallback(() => setLeaving(undefined), []);
  const flick = useFlick(topElement, (carried, thrown) => {
    const foot = {
      x: geometry.card.x + thrown.x,
      y: geometry.card.y + (geometry.card.width * 2) / 3 + thrown.y,
    };
    const field = bladeAt(geometry, foot);
    if (field === undefined) return false;
    leave(field, carried);
    return true;
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (!/^[0-9]$/.test(event.key)) return;
    keepFocus();
    const index = Number(event.key) - 1;
    if (index < 0) leave('aside');
    else if (index < domains.length) leave(index);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: digits work anywhere on the stack; the blades are the controls
    <div className={styles.stack} onKeyDown={onKeyDown}>
      {under && (
        <div key={`under-${under.id}`} className={styles.under} style={seat}>
          <CardFace card={under} size="large" isNameShown={isNameShown} />
        </div>
      )}
      {top && (
        <div key={top.id} className={styles.seat} style={seat}>
          <div
            ref={topElement}
            className={styles.card}
            role="img"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: the card is what the digits place, so it must be reached
            tabIndex={0}
            aria-label={textIn(top.alt, language)}
            data-card={top.id}
            {...flick}
          >
            <CardFace card={top} size="large" isNameShown={isNameShown} />
          </div>
        </div>
      )}
      {leaving && <Leaving key={leaving.card.id} {...leaving} seat={geometry.card} onGone={onGone} />}
      {!top && (
        <div className={styles.finished} style={{ height: geometry.pivot.y - geometry.outer }}>
          <p>{texts.turn.allPlaced}</p>
          <Button look="main" onClick={onDone}>
            {texts.turn.done}
          </Button>
        </div>
      )}
      <StackBlades
        board={turn.session.board}
        counts={spread.fields.map(({ cards }) => cards.length)}
        geometry={geometry}
        width={size.width}
        isDisabled={!top}
        onChoose={leave}
      />
    </div>
  );
}
