import { useMemo } from 'react';
import { cardsSentence } from '#i18n/findingSentence';
import { asSeen } from '#i18n/peerSentence';
import { type CardOrder, cardsFindingOf, orderedRows } from '#model/placements/cardsFinding';
import { type PlacementRow, placementMatrixOf } from '#model/placements/placementMatrix';
import type { Id } from '#model/record';
import type { Sort } from '#model/sorts/sort';
import { textIn } from '#model/text';
import { perspectiveIn, type Results, resultsOf } from '#state/results';
import type { LoadedSession } from '#state/sessionsStore';
import { PlacementTable } from '#ui/charts/PlacementTable';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import { CardDetail } from './CardDetail';
import styles from './CardsView.module.css';
import { Filters } from './Filters';
import { absenceSentence, NoResults } from './NoResults';
import { Picker } from './Picker';
import { remember, useRoomMemory } from './roomMemory';
import { ViewHead } from './ViewHead';

/** Image by image: where people put it. */
export function CardsView({ loaded, doneCount }: { loaded: LoadedSession; doneCount: number }) {
  const texts = useTexts();
  const { session } = loaded;
  const memory = useRoomMemory(session.id);
  const perspective = perspectiveIn(loaded, memory.perspective).id;
  const results = resultsOf(loaded, perspective, memory.group);
  const sorts = results.kind === 'shown' ? results.sorts : [];
  const rows = useMatrix(sorts, loaded);
  const orders: { value: CardOrder; label: string }[] = [
    { value: 'agreed', label: texts.room.sortAgreed },
    { value: 'contested', label: texts.room.sortContested },
    { value: 'chosen', label: texts.room.sortChosen },
    { value: 'deck', label: texts.room.sortDeck },
  ];
  return (
    <section className={styles.view}>
      <ViewHead sentence={useSentence(results, rows, loaded, perspective)}>
        <Filters loaded={loaded}>
          {sorts.length > 0 && (
            <Picker
              label={texts.room.sortBy}
              value={memory.order}
              options={orders}
              onChange={(order) => remember(session.id, { order })}
            />
          )}
        </Filters>
      </ViewHead>
      {sorts.length === 0 ? (
        <NoResults
          {...(memory.group === undefined && { count: Object.keys(loaded.participants).length, doneCount })}
        />
      ) : (
        <>
          <Matrix loaded={loaded} rows={orderedRows(rows, memory.order, sorts.length)} sorts={sorts} />
          <p className={styles.help}>{texts.room.sizesHelp}</p>
        </>
      )}
    </section>
  );
}

/** Counted anew only when a sort has come, gone or changed. */
function useMatrix(sorts: readonly Sort[], { session }: LoadedSession): PlacementRow[] {
  const key = sorts.map(({ id, revision }) => `${id}.${revision}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says whether the sorts are the same ones
  return useMemo(() => placementMatrixOf(sorts, session.board, session.cardSet).cards, [key, session]);
}

function useSentence(
  results: Results,
  rows: readonly PlacementRow[],
  { session }: LoadedSession,
  perspective: Id,
): string {
  const texts = useTexts();
  const language = useLanguage();
  if (results.kind === 'nobody' && !results.group) return texts.room.cardsNobody;
  if (results.kind !== 'shown') return absenceSentence(results, texts);
  const nameOf = (id: Id) => {
    const card = session.cardSet.cards.find((candidate) => candidate.id === id);
    return card ? textIn(card.name, language) : id;
  };
  const finding = cardsFindingOf(rows, results.sorts.length);
  const sentence = cardsSentence(finding, nameOf, language) ?? texts.room.cardsMixed;
  return asSeen(sentence, session, perspective, language);
}

interface MatrixProps {
  loaded: LoadedSession;
  rows: readonly PlacementRow[];
  sorts: readonly Sort[];
}

/** Two columns of rows where there is room; a narrow screen puts them below each other. */
function Matrix({ loaded, rows, sorts }: MatrixProps) {
  const texts = useTexts();
  const { id } = loaded.session;
  const { card: open } = useRoomMemory(id);
  const half = Math.ceil(rows.length / 2);
  return (
    <div className={styles.columns}>
      {[rows.slice(0, half), rows.slice(half)].map((part, i) => (
        <PlacementTable
          // biome-ignore lint/suspicious/noArrayIndexKey: the first and the second half
          key={i}
          caption={`${texts.room.cards} ${i + 1}/2`}
          rows={part}
          board={loaded.session.board}
          cards={loaded.session.cardSet.cards}
          people={sorts.length}
          open={open}
          onOpen={(card) => remember(id, { card })}
          detailOf={(row, card) => <CardDetail {...{ loaded, row, card, sorts }} />}
        />
      ))}
    </div>
  );
}
