import { favouritesSentence } from '#i18n/favouritesSentence';
import { asSeen } from '#i18n/peerSentence';
import { type BordaScore, bordaOf } from '#model/favourites/borda';
import { favouritesFindingOf } from '#model/favourites/favouritesFinding';
import type { Id } from '#model/record';
import { textIn } from '#model/text';
import { resultsOf } from '#state/results';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import { PictureRow } from './PictureRow';
import { ScreenHead } from './ScreenHead';
import styles from './ShownCards.module.css';
import { absenceOf, type ShownProps } from './shown';

/** More pictures would be too small to see from the back. */
const MOST_PICTURES = 5;
const LAST_RANK = 3;

/** What people hold dearest. Their stories are for the room: one sentence is often enough to know who wrote it. */
export function ShownFavourites(props: ShownProps) {
  const { loaded, sight, perspective } = props;
  const texts = useTexts();
  const language = useLanguage();
  const { cardSet, steps } = loaded.session;
  const results = resultsOf(loaded, perspective.id, sight.group);
  const sorts = results.kind === 'shown' ? results.sorts : [];
  const nameOf = (id: Id) => textIn(cardSet.cards.find((card) => card.id === id)?.name ?? id, language);
  const finding = favouritesFindingOf(sorts, steps.favourites);
  const words =
    (finding.kind === 'noStep' ? undefined : absenceOf(results, texts)) ??
    asSeen(favouritesSentence(finding, nameOf, language), loaded.session, perspective.id, language);
  const scores = bordaOf(sorts, steps.favourites)
    .filter(({ rank }) => rank <= LAST_RANK)
    .slice(0, MOST_PICTURES);
  const scoreOf = (id: Id) => scores.find(({ card }) => card === id) as BordaScore;
  return (
    <section className={styles.view}>
      <ScreenHead {...props} words={words} count={sorts.length} />
      {scores.length > 0 && (
        <PictureRow cards={scores.map(({ card }) => card)} cardSet={cardSet}>
          {(id) => <p>{texts.favourites.score(scoreOf(id).points, scoreOf(id).people)}</p>}
        </PictureRow>
      )}
    </section>
  );
}
