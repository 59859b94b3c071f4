import { bordaOf } from '#model/favourites/borda';
import { storiesOf } from '#model/favourites/stories';
import type { Sort } from '#model/sorts/sort';
import { textIn } from '#model/text';
import { CardFace } from '#ui/cards/CardFace';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import type { PerspectiveSectionProps } from './perspectiveSectionProps';
import styles from './SummaryPlace.module.css';

/** The images people chose, the dearest first, and what was told about them; without names unless asked for. */
export function FavouritesSection({ loaded, sorts, hasNames }: PerspectiveSectionProps) {
  const texts = useTexts();
  const language = useLanguage();
  const { session } = loaded;
  const scores = bordaOf(sorts, session.steps.favourites);
  if (scores.length === 0) return null;
  // Never who said it where it is about a colleague.
  const nameOf = (sort: Sort) =>
    hasNames && sort.about === undefined ? loaded.participants[sort.participant]?.name : undefined;
  return (
    <>
      <h2>{texts.summary.favourites}</h2>
      <ol className={styles.favourites}>
        {scores.map((score) => {
          const card = session.cardSet.cards.find(({ id }) => id === score.card);
          if (!card) return null;
          return (
            <li key={score.card}>
              <div className={styles.picture}>
                <CardFace card={card} size="large" isDescribed />
              </div>
              <div>
                <h3>
                  <span className={styles.rank}>{score.rank}</span> {textIn(card.name, language)}
                </h3>
                <p className={styles.note}>{texts.summary.favouritePoints(score.points, score.people)}</p>
                {storiesOf(sorts, card.id).map((sort) => (
                  <blockquote key={sort.id} className={styles.story}>
                    <p>{sort.story}</p>
                    {nameOf(sort) && <footer>{nameOf(sort)}</footer>}
                  </blockquote>
                ))}
              </div>
            </li>
          );
        })}
      </ol>
    </>
  );
}
