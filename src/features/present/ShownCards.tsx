import { cardsSentence } from '#i18n/findingSentence';
import { asSeen } from '#i18n/peerSentence';
import { cardsFindingOf } from '#model/placements/cardsFinding';
import { type PlacementRow, placementMatrixOf } from '#model/placements/placementMatrix';
import type { Id } from '#model/record';
import { textIn } from '#model/text';
import { resultsOf } from '#state/results';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import { CountBar } from './CountBar';
import { OneCard } from './OneCard';
import { PictureRow } from './PictureRow';
import { ScreenHead } from './ScreenHead';
import styles from './ShownCards.module.css';
import { absenceOf, type ShownProps } from './shown';

const MOST_AGREED = 2;

/** The pictures the group reads alike, and the one that splits it; or the one that the facilitator has opened. */
export function ShownCards(props: ShownProps) {
  const { loaded, sight, perspective } = props;
  const texts = useTexts();
  const language = useLanguage();
  const { board, cardSet } = loaded.session;
  const results = resultsOf(loaded, perspective.id, sight.group);
  const sorts = results.kind === 'shown' ? results.sorts : [];
  const rows = placementMatrixOf(sorts, board, cardSet).cards;
  const rowOf = (id: Id | undefined) => rows.find(({ card }) => card === id);
  const nameOf = (id: Id) => textIn(cardSet.cards.find((card) => card.id === id)?.name ?? id, language);
  const finding = cardsFindingOf(rows, sorts.length);
  const named = [
    ...('agreed' in finding ? finding.agreed.slice(0, MOST_AGREED) : []),
    ...('split' in finding ? [finding.split] : []),
  ];
  // One picture has the screen to itself, whether the facilitator opened it or the figures name no other.
  const only = sight.card ?? (named.length === 1 ? named[0] : undefined);
  const [row, card] = [rowOf(only), cardSet.cards.find(({ id }) => id === only)];
  if (row && card && sorts.length > 0) return <OneCard {...props} {...{ row, card }} count={sorts.length} />;
  const words =
    absenceOf(results, texts) ??
    asSeen(
      cardsSentence(finding, nameOf, language) ?? texts.room.cardsMixed,
      loaded.session,
      perspective.id,
      language,
    );
  return (
    <section className={styles.view}>
      <ScreenHead {...props} words={words} count={sorts.length} />
      {sorts.length > 0 && (
        <PictureRow cards={named.length > 0 ? named : mostPlaced(rows)} cardSet={cardSet}>
          {(id) => <CountBar row={rowOf(id) as PlacementRow} board={board} people={sorts.length} />}
        </PictureRow>
      )}
    </section>
  );
}

/** Where nobody agrees and nothing splits: the pictures that most people chose. */
const mostPlaced = (rows: readonly PlacementRow[]): Id[] =>
  rows
    .filter(({ placed }) => placed > 0)
    .toSorted((a, b) => b.placed - a.placed)
    .slice(0, 3)
    .map(({ card }) => card);
