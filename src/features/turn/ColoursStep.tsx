import { type ComponentType, lazy, Suspense } from 'react';
import { coloursSentence } from '#i18n/coloursSentence';
import { hyphenated } from '#i18n/hyphenation';
import type { Perspective } from '#model/sessions/session';
import { cardsIn } from '#model/sorts/placing';
import type { Sort } from '#model/sorts/sort';
import { ownReadingOf } from '#model/spectrum/ownReading';
import { textIn } from '#model/text';
import { CardFace } from '#ui/cards/CardFace';
import { Mark } from '#ui/charts/Mark';
import { PersonalFanView } from '#ui/charts/PersonalFanView';
import { Button } from '#ui/controls/Button';
import { Icon } from '#ui/controls/Icon';
import { useCommonTexts, useLanguage } from '#ui/LanguageContext';
import { useSurface } from '#ui/SurfaceContext';
import { domainStyle } from '#ui/theme/domainStyle';
import styles from './ColoursStep.module.css';
import { type Turn, useTurnTexts } from './useTurn';

/** Nobody waits for it; where it can't be fetched, the turn ends without. */
const KeepColours = lazy(
  (): Promise<{ default: ComponentType<{ turn: Turn; sort: Sort }> }> =>
    import('./KeepColours').then(
      (m) => ({ default: m.KeepColours }),
      () => ({ default: () => null }),
    ),
);

interface ColoursStepProps {
  turn: Turn;
  sort: Sort;
  next: Perspective | undefined;
  onBack: (() => void) | undefined;
  onFinish(next: Perspective | undefined): void;
}

export function ColoursStep({ turn, sort, next, onBack, onFinish }: ColoursStepProps) {
  const texts = useCommonTexts();
  const words = useTurnTexts(turn);
  const language = useLanguage();
  const { board, cardSet } = turn.session;
  const fields = board.domains.map((domain) => ({
    domain,
    cards: cardsIn(sort, domain.id).flatMap((id) => cardSet.cards.find((card) => card.id === id) ?? []),
  }));
  const favourites = sort.favourites.flatMap((id) => cardSet.cards.find((card) => card.id === id) ?? []);
  const counts = fields.map(({ cards }) => cards.length);
  const names = board.domains.map(({ name }) => textIn(name, language));
  return (
    <main className={styles.colours}>
      <header>
        <p className={styles.who}>
          {onBack && (
            <button type="button" className={styles.back} aria-label={texts.app.back} onClick={onBack}>
              <Icon name="back" />
            </button>
          )}
          <b>{words.colours}</b> <span>{turn.participant.name}</span>
        </p>
        <h1>{coloursSentence(counts, names, language, words)}</h1>
      </header>
      {counts.some((count) => count > 0) && (
        <PersonalFanView fields={fields} favourites={sort.favourites} className={styles.fan} />
      )}
      <Legend turn={turn} counts={counts} />
      <aside className={styles.side}>
        {favourites.length > 0 && <Favourites cards={favourites} />}
        <OwnReading turn={turn} sort={sort} />
        {/* What somebody sees in a colleague is not theirs to take away. */}
        {!turn.words && counts.some((count) => count > 0) && (
          <Suspense fallback={null}>
            <KeepColours turn={turn} sort={sort} />
          </Suspense>
        )}
      </aside>
      <footer className={styles.foot}>
        <Button look="main" onClick={() => onFinish(next)}>
          {nextLabel()}
        </Button>
      </footer>
    </main>
  );

  function nextLabel(): string {
    if (!next) return texts.turn.finish;
    return next.about === 'peer'
      ? texts.turn.nextColleague
      : texts.turn.nextPerspective(textIn(next.label, language));
  }
}

function Legend({ turn, counts }: { turn: Turn; counts: number[] }) {
  const language = useLanguage();
  const surface = useSurface();
  return (
    <ul className={styles.legend}>
      {turn.session.board.domains.map((domain, i) => (
        <li key={domain.id} style={domainStyle(domain.colour, surface)}>
          <Mark index={i} />
          <span>{textIn(domain.name, language)}</span>
          <b>{counts[i]}</b>
        </li>
      ))}
    </ul>
  );
}

function Favourites({ cards }: { cards: Turn['session']['cardSet']['cards'] }) {
  const texts = useCommonTexts();
  const language = useLanguage();
  return (
    <section>
      <h2>{texts.turn.favourites}</h2>
      <ol className={styles.favourites}>
        {cards.map((card, i) => (
          <li key={card.id}>
            <CardFace card={card} size={i === 0 ? 'large' : 'thumb'} isDescribed />
            <span>
              <b>{i + 1}</b> {hyphenated(textIn(card.name, language))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function OwnReading({ turn, sort }: { turn: Turn; sort: Sort }) {
  const words = useTurnTexts(turn);
  const language = useLanguage();
  const surface = useSurface();
  const { board, cardSet } = turn.session;
  const rates = ownReadingOf(sort, cardSet, board);
  if (!rates) return null;
  return (
    <details className={styles.own}>
      <summary>{words.ownReading}</summary>
      <p>{words.ownReadingHelp}</p>
      <ul>
        {board.domains.map((domain, i) => {
          const home = cardSet.cards.filter((card) => card.home === domain.id).length;
          const placed = Math.round((rates[i] ?? 0) * home);
          return (
            <li key={domain.id} style={domainStyle(domain.colour, surface)}>
              <Mark index={i} />
              <span>{words.rateOf(textIn(domain.name, language), placed, home)}</span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
