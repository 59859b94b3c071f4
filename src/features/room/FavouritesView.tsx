import { favouritesSentence } from '#i18n/favouritesSentence';
import { bordaOf } from '#model/favourites/borda';
import { favouritesFindingOf } from '#model/favourites/favouritesFinding';
import type { Id } from '#model/record';
import { textIn } from '#model/text';
import { perspectiveIn, resultsOf } from '#state/results';
import type { LoadedSession } from '#state/sessionsStore';
import { Switch } from '#ui/controls/Switch';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import { FavouriteCard } from './FavouriteCard';
import styles from './FavouritesView.module.css';
import { Filters } from './Filters';
import { absenceSentence, NoResults } from './NoResults';
import { remember, useRoomMemory } from './roomMemory';
import { useSameSorts } from './useSameSorts';
import { ViewHead } from './ViewHead';

/** What people hold dearest, and what they tell about it. */
export function FavouritesView({ loaded, doneCount }: { loaded: LoadedSession; doneCount: number }) {
  const texts = useTexts();
  const language = useLanguage();
  const { session } = loaded;
  const memory = useRoomMemory(session.id);
  const results = resultsOf(loaded, perspectiveIn(loaded, memory.perspective).id, memory.group);
  const sorts = useSameSorts(results.kind === 'shown' ? results.sorts : []);
  const most = session.steps.favourites;
  const finding = favouritesFindingOf(sorts, most);
  const scores = bordaOf(sorts, most);
  const cardOf = (id: Id) => session.cardSet.cards.find((card) => card.id === id);
  const nameOf = (id: Id) => textIn(cardOf(id)?.name ?? id, language);
  const isForAll = results.kind === 'nobody' && !results.group;
  const isOwnSentence = results.kind === 'shown' || isForAll || finding.kind === 'noStep';
  const hasStories = sorts.some(({ story, favourites }) => story && favourites.length > 0);
  const people = Object.keys(loaded.participants).length;
  return (
    <section className={styles.view}>
      <ViewHead
        sentence={
          isOwnSentence
            ? favouritesSentence(finding, nameOf, language)
            : absenceSentence(results as Exclude<typeof results, { kind: 'shown' }>, session, texts)
        }
      >
        {finding.kind !== 'noStep' && <Filters loaded={loaded} />}
      </ViewHead>
      {scores.length === 0 ? (
        finding.kind !== 'noStep' && <NoResults {...(isForAll && { count: people, doneCount })} />
      ) : (
        <>
          <div className={styles.tools}>
            <p>{texts.favourites.help(most)}</p>
            {hasStories && (
              <Switch
                label={texts.favourites.showNames}
                checked={memory.storyNames}
                onChange={(storyNames) => remember(session.id, { storyNames })}
              />
            )}
          </div>
          <ol className={styles.ranking}>
            {scores.map((score) => {
              const card = cardOf(score.card);
              return (
                card && (
                  <FavouriteCard
                    key={card.id}
                    {...{ card, score, sorts, loaded }}
                    highest={scores[0]?.points ?? score.points}
                    hasNames={memory.storyNames}
                  />
                )
              );
            })}
          </ol>
        </>
      )}
    </section>
  );
}
