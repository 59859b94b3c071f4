import type { KeyboardEvent } from 'react';
import { ASIDE } from '#model/sorts/sort';
import { textIn } from '#model/text';
import { CardFace } from '#ui/cards/CardFace';
import { Mark } from '#ui/charts/Mark';
import { Button } from '#ui/controls/Button';
import { useCommonTexts, useLanguage } from '#ui/LanguageContext';
import { useSurface } from '#ui/SurfaceContext';
import { asideStyle, domainStyle } from '#ui/theme/domainStyle';
import styles from './LargeTextStack.module.css';
import type { SortingProps } from './TableSorting';
import { useTopFocus } from './useTopFocus';

/** The stack for large text: names don't fit on blades any more, so the fields are a list below the card. */
export function LargeTextStack({ turn, spread, cardById, place, onDone }: SortingProps) {
  const texts = useCommonTexts();
  const language = useLanguage();
  const surface = useSurface();
  const { domains } = turn.session.board;
  const card = cardById.get(spread.left[0] ?? '');
  const { element, keepFocus } = useTopFocus(card?.id);
  const fields = [
    ...domains.map((domain, i) => ({ domain, index: i as number | 'aside' })),
    { domain: undefined, index: 'aside' as const },
  ];
  const onKeyDown = (event: KeyboardEvent) => {
    if (!card || !/^[0-9]$/.test(event.key)) return;
    keepFocus();
    const id = event.key === '0' ? ASIDE : domains[Number(event.key) - 1]?.id;
    if (id) place(card.id, id);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: digits work anywhere on the stack; the fields are the controls
    <div className={styles.stack} onKeyDown={onKeyDown}>
      <div className={styles.zone}>
        {card ? (
          <div
            ref={element}
            key={card.id}
            className={styles.card}
            role="img"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: the card is what the digits place, so it must be reached
            tabIndex={0}
            aria-label={textIn(card.alt, language)}
            data-card={card.id}
          >
            <CardFace card={card} size="large" isNameShown={turn.session.steps.driveNames === true} />
          </div>
        ) : (
          <div className={styles.finished}>
            <p>{texts.turn.allPlaced}</p>
            <Button look="main" onClick={onDone}>
              {texts.turn.done}
            </Button>
          </div>
        )}
      </div>
      <div role="group" aria-label={texts.turn.whereTo} className={styles.fields}>
        {fields.map(({ domain, index }, i) => {
          const name = domain ? textIn(domain.name, language) : texts.turn.aside;
          const count = spread.fields[i]?.cards.length ?? 0;
          return (
            <button
              key={domain?.id ?? ASIDE}
              type="button"
              data-field={domain?.id ?? ASIDE}
              disabled={!card}
              aria-label={texts.turn.fieldCount(name, count)}
              style={domain ? domainStyle(domain.colour, surface) : asideStyle}
              onClick={() => card && place(card.id, domain?.id ?? ASIDE)}
            >
              <Mark index={index} />
              <span>{name}</span>
              <b>{count || ''}</b>
            </button>
          );
        })}
      </div>
    </div>
  );
}
