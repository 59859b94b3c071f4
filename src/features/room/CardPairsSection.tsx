import { useDeferredValue, useMemo, useState } from 'react';
import { closestPairOf } from '#model/agreement/closestPairs';
import { clustersOf, leafOrderOf } from '#model/agreement/clusters';
import { cardPairsOf, similarityOfPairs } from '#model/agreement/similarity';
import type { Session } from '#model/sessions/session';
import type { Sort } from '#model/sorts/sort';
import { textIn } from '#model/text';
import { SimilarityTable } from '#ui/charts/SimilarityTable';
import { Button } from '#ui/controls/Button';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import styles from './AgreementView.module.css';

const NOBODY: readonly Sort[] = [];

/** Which cards people put together: the closest two in a sentence, and all of them in a table for whoever asks. */
export function CardPairsSection({ session, sorts }: { session: Session; sorts: readonly Sort[] }) {
  const { agreement } = useTexts();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { cardSet } = session;
  // A crowd's pairs are counted when the rest has been drawn.
  const counted = useDeferredValue(sorts, NOBODY);
  const pairs = useMemo(() => cardPairsOf(counted, cardSet), [counted, cardSet]);
  const order = useMemo(() => leafOrderOf(clustersOf(similarityOfPairs(pairs))), [pairs]);
  const nameAt = (c: number) => textIn(cardSet.cards[c]?.name ?? '', language);
  return (
    <section className={styles.pairs}>
      <h3>{agreement.pairs}</h3>
      <p>{sentence()}</p>
      <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? agreement.hidePairs : agreement.showPairs(cardSet.cards.length)}
      </Button>
      {isOpen && (
        <>
          <p className={styles.note}>{agreement.pairsHelp}</p>
          <SimilarityTable caption={agreement.pairs} cards={cardSet.cards} pairs={pairs} order={order} />
        </>
      )}
    </section>
  );

  function sentence(): string {
    if (counted === NOBODY && sorts.length > 0) return '';
    const closest = closestPairOf(pairs, counted.length);
    if (!closest) return agreement.pairsNone;
    const { pair, ties } = closest;
    const [a, b] = [nameAt(pair.a), nameAt(pair.b)];
    return ties > 0
      ? agreement.closestOf(ties + 1, a, b, pair.same, pair.both)
      : agreement.closest(a, b, pair.same, pair.both);
  }
}
