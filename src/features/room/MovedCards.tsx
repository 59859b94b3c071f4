import { capitalised } from '#i18n/formats';
import type { CardMove } from '#model/gap/gap';
import type { Session } from '#model/sessions/session';
import { textIn } from '#model/text';
import type { GapFigures } from '#state/gapFigures';
import { CardFace } from '#ui/cards/CardFace';
import { ColourMark } from '#ui/charts/ColourMark';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import styles from './GapView.module.css';

interface MovedCardsProps {
  session: Session;
  figures: GapFigures;
}

/** The cards that most people put under another colour, all the same way. */
export function MovedCards({ session, figures: { top, gap: figures } }: MovedCardsProps) {
  const { gap } = useTexts();
  const people = figures.participants;
  if (top.moves.length === 0)
    return <p className={styles.quiet}>{people === 1 ? gap.movedNoneOne : gap.movedNone}</p>;
  return (
    <section className={styles.moved}>
      <h3>{people === 1 ? gap.movedOne : gap.moved}</h3>
      <ul>
        {top.moves.map((move) => (
          <MovedCard key={`${move.card} ${move.from} ${move.to}`} {...{ session, move, people }} />
        ))}
      </ul>
      {top.alsoAsOften > 0 && <p className={styles.quiet}>{capitalised(gap.movedAlso(top.alsoAsOften))}</p>}
    </section>
  );
}

function MovedCard({ session, move, people }: { session: Session; move: CardMove; people: number }) {
  const { gap } = useTexts();
  const language = useLanguage();
  const { domains } = session.board;
  const card = session.cardSet.cards.find(({ id }) => id === move.card);
  const [from, to] = [domains[move.from], domains[move.to]];
  if (!card || !from || !to) return null;
  const names = [textIn(from.name, language), textIn(to.name, language)] as const;
  return (
    <li>
      <span className={styles.face}>
        <CardFace card={card} size="thumb" />
      </span>
      <span className={styles.told}>
        <b>{textIn(card.name, language)}</b>
        <span className="visually-hidden">{gap.movedTo(...names)}</span>
        <span className={styles.way} aria-hidden="true">
          <ColourMark index={move.from} colour={from.colour} /> {names[0]}
          <br />→ <ColourMark index={move.to} colour={to.colour} /> {names[1]}
        </span>
        {people > 1 && <span className={styles.quiet}>{gap.movedBy(move.count, people)}</span>}
      </span>
    </li>
  );
}
