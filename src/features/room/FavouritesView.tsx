import { favouritesSentence } from '#i18n/favouritesSentence';
import { asSeen } from '#i18n/peerSentence';
import { bordaOf } from '#model/favourites/borda';
import { favouritesFindingOf } from '#model/favourites/favouritesFinding';
import { isAmongPeers } from '#model/groups/peers';
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
  const perspective = perspectiveIn(loaded, memory.perspective).id;
  const results = resultsOf(loaded, perspective, memory.group);
  const isNameless = isAmongPeers(session, perspective);
  const sorts = useSameSorts(results.kind === 'shown' ? results.sorts : []);
  const most = session.steps.favourites;
  const finding = favouritesFindingOf(sorts, most);
  const scores = bordaOf(sorts, most);
  const cardOf = (id: Id) => session.cardSet.cards.find((card) => card.id === id);
  const nameOf = (id: Id) => textIn(cardOf(id)?.name ?? id, language);
  const favouritesSaid = asSeen(
    favouritesSentence(finding, nameOf, language),
    session,
    perspective,
    language,
  );
  const isForAll = results.kind === 'nobody' && !results.group;
  const isOwnSentence = results.kind === 'shown' || isForAll || finding.kind === 'noStep';
  const hasStories = sorts.some(({ story, favourites }) => story && favourites.length > 0);
  const people = Object.keys(loaded.participants).length;
  return (
    <section className={styles.view}>
      <ViewHead
        sentence={
          isOwnSentence
            ? favouritesSaid
            : absenceSentence(results as Exclude<typeof results, { kind: 'shown' }>, texts)
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
            {hasStories && !isNameless && (
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
                    hasNames={memory.storyNames && !isNameless}
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
