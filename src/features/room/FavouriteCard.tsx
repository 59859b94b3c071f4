import { useState } from 'react';
import type { Card } from '#model/cards/card';
import type { BordaScore } from '#model/favourites/borda';
import { storiesOf } from '#model/favourites/stories';
import type { Sort } from '#model/sorts/sort';
import { textIn } from '#model/text';
import type { LoadedSession } from '#state/sessionsStore';
import { CardFace } from '#ui/cards/CardFace';
import { Button } from '#ui/controls/Button';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import styles from './FavouritesView.module.css';

/** A crowd's stories open when asked for. */
const MOST_STORIES = 6;

interface FavouriteCardProps {
  card: Card;
  score: BordaScore;
  /** The points of the first one: the whole length of the bar. */
  highest: number;
  sorts: readonly Sort[];
  loaded: LoadedSession;
  hasNames: boolean;
}

/** One favourite: its place, its picture, how dear it is to how many, and what they tell about it. */
export function FavouriteCard({ card, score, highest, sorts, loaded, hasNames }: FavouriteCardProps) {
  const { favourites } = useTexts();
  const language = useLanguage();
  const name = textIn(card.name, language);
  const stories = storiesOf(sorts, card.id);
  return (
    <li className={styles.favourite} data-top={score.rank <= 3}>
      <span className={styles.rank}>
        <span className="visually-hidden">{favourites.rank(score.rank)}</span>
        <span aria-hidden="true">{score.rank}</span>
      </span>
      <div className={styles.picture}>
        <CardFace card={card} size={score.rank <= 3 ? 'large' : 'table'} isDescribed />
      </div>
      <div className={styles.what}>
        <h3>{name}</h3>
        <span
          className={styles.bar}
          style={{ inlineSize: `${(100 * score.points) / highest}%` }}
          aria-hidden="true"
        />
        <p className={styles.note}>{favourites.score(score.points, score.people)}</p>
      </div>
      {stories.length > 0 && <Stories {...{ stories, loaded, hasNames }} label={favourites.stories(name)} />}
    </li>
  );
}

interface StoriesProps {
  stories: readonly Sort[];
  loaded: LoadedSession;
  hasNames: boolean;
  label: string;
}

function Stories({ stories, loaded, hasNames, label }: StoriesProps) {
  const { favourites } = useTexts();
  const [isAll, setAll] = useState(false);
  const hidden = isAll ? 0 : Math.max(0, stories.length - MOST_STORIES);
  return (
    <div className={styles.stories} role="group" aria-label={label}>
      {stories.slice(0, stories.length - hidden).map(({ id, story, participant }) => (
        <blockquote key={id}>
          <p>{story}</p>
          {hasNames && <footer>{loaded.participants[participant]?.name}</footer>}
        </blockquote>
      ))}
      {hidden > 0 && (
        <Button look="plain" onClick={() => setAll(true)}>
          {favourites.moreStories(hidden)}
        </Button>
      )}
    </div>
  );
}
