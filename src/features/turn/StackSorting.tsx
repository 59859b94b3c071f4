import { animate, m, useMotionValue, useTransform } from 'framer-motion';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { bladePath } from '#charts/sector';
import { bladeAt, stackGeometryOf } from '#charts/stackGeometry';
import { hyphenated } from '#i18n/hyphenation';
import { ASIDE } from '#model/sorts/sort';
import { textIn } from '#model/text';
import { CardFace } from '#ui/cards/CardFace';
import { Mark } from '#ui/charts/Mark';
import { Button } from '#ui/controls/Button';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import { useIsMotionReduced } from '#ui/motion/MotionContext';
import { settleSpring } from '#ui/motion/springs';
import { useSurface } from '#ui/SurfaceContext';
import { domainStyle } from '#ui/theme/domainStyle';
import styles from './StackSorting.module.css';
import type { SortingProps } from './TableSorting';

/** How far ahead, in seconds, a flick throws the card: the hand's speed decides with its place. */
const THROW = 0.12;

export function StackSorting({ turn, spread, cardById, size, place, onDone }: SortingProps) {
  const texts = useTexts();
  const language = useLanguage();
  const surface = useSurface();
  const isReduced = useIsMotionReduced();
  const { domains } = turn.session.board;
  const geometry = stackGeometryOf(size.width, size.height, 4, domains.length);
  const [top, next] = spread.left;
  const card = top === undefined ? undefined : cardById.get(top);
  const under = next === undefined ? undefined : cardById.get(next);
  const x = useMotionValue(0);
  const y = useMotionValue(0);
  const rotate = useTransform(x, [-size.width, size.width], [-14, 14]);
  const surfaceRef = useRef<HTMLDivElement>(null);

  // A new card comes up from under the last one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new top card starts at rest, whatever the last one did
  useEffect(() => {
    x.jump(0);
    y.jump(0);
  }, [top, x, y]);

  const leave = (field: number | 'aside') => {
    if (top !== undefined) place(top, field === 'aside' ? ASIDE : (domains[field]?.id ?? ASIDE));
  };
  const settle = () => {
    const options = isReduced ? { duration: 0 } : settleSpring;
    animate(x, 0, options);
    animate(y, 0, options);
  };
  const onPanEnd = (_event: unknown, info: { offset: Point; velocity: Point }) => {
    const foot = {
      x: geometry.card.x + info.offset.x + info.velocity.x * THROW,
      y: geometry.card.y + geometry.card.width * (2 / 3) + info.offset.y + info.velocity.y * THROW,
    };
    const field = bladeAt(geometry, foot);
    if (field === undefined) settle();
    else leave(field);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!/^[0-9]$/.test(event.key)) return;
    const index = Number(event.key) - 1;
    if (index < 0) leave('aside');
    else if (index < domains.length) leave(index);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: digits work anywhere on the stack; the blades are the controls
    <div ref={surfaceRef} className={styles.stack} onKeyDown={onKeyDown}>
      {under && (
        <div
          key={under.id}
          className={styles.under}
          style={{ width: geometry.card.width, left: geometry.card.x, top: geometry.card.y }}
        >
          <CardFace card={under} size="large" />
        </div>
      )}
      {card && (
        <div
          className={styles.seat}
          style={{ width: geometry.card.width, left: geometry.card.x, top: geometry.card.y }}
        >
          <m.div
            key={card.id}
            className={styles.card}
            style={{ x, y, rotate }}
            onPan={(_event, { offset }) => {
              x.set(offset.x);
              y.set(offset.y);
            }}
            onPanEnd={onPanEnd}
            tabIndex={0}
            role="img"
            aria-label={textIn(card.alt, language)}
            data-card={card.id}
          >
            <CardFace card={card} size="large" isNameShown={turn.session.steps.driveNames === true} />
          </m.div>
        </div>
      )}
      {!card && (
        <div className={styles.finished} style={{ height: geometry.pivot.y - geometry.outer }}>
          <p>{texts.turn.allPlaced}</p>
          <Button look="main" onClick={onDone}>
            {texts.turn.done}
          </Button>
        </div>
      )}
      <div role="group" aria-label={texts.turn.whereTo}>
        {domains.map((domain, i) => {
          const blade = geometry.blades[i] as (typeof geometry.blades)[number];
          const count = spread.fields[i]?.cards.length ?? 0;
          const name = textIn(domain.name, language);
          const half = (blade.to - blade.from) / 2;
          const width = geometry.outer * (blade.to - blade.from);
          const length = geometry.outer - geometry.inner;
          return (
            <button
              key={domain.id}
              type="button"
              data-field={domain.id}
              className={styles.blade}
              aria-label={texts.turn.fieldCount(name, count)}
              disabled={!card}
              onClick={() => leave(i)}
              style={{
                ...domainStyle(domain.colour, surface),
                width,
                height: length,
                left: geometry.pivot.x + geometry.outer * Math.sin(blade.angle),
                top: geometry.pivot.y - geometry.outer * Math.cos(blade.angle),
                rotate: `${blade.angle}rad`,
              }}
            >
              <svg className={styles.shape} aria-hidden="true">
                <path
                  transform={`translate(${width / 2} 0)`}
                  d={bladePath({
                    cy: geometry.outer,
                    inner: geometry.inner,
                    outer: geometry.outer,
                    from: -half,
                    to: half,
                    corner: 12,
                    innerCorner: 7,
                  })}
                />
              </svg>
              <span className={styles.label}>
                <span className={styles.name}>{hyphenated(name)}</span>
                <Mark index={i} />
                <b>{count > 0 ? count : ''}</b>
              </span>
            </button>
          );
        })}
        <button
          type="button"
          data-field={ASIDE}
          className={styles.aside}
          disabled={!card}
          onClick={() => leave('aside')}
          aria-label={texts.turn.fieldCount(texts.turn.aside, spread.fields.at(-1)?.cards.length ?? 0)}
          style={{
            top: geometry.pivot.y - geometry.inner + 10,
            width: Math.min(size.width * 0.56, geometry.inner * 1.3),
          }}
        >
          <Mark index="aside" />
          <span>{texts.turn.aside}</span>
        </button>
      </div>
    </div>
  );
}

interface Point {
  x: number;
  y: number;
}
