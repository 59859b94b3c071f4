import { assertNever } from '#base/assertNever';
import type { Texts } from '#i18n/nl';
import type { Results } from '#state/results';
import { ClosedFan } from '#ui/charts/ClosedFan';
import { useTexts } from '#ui/LanguageContext';
import styles from './NoResults.module.css';

/** Why nothing is shown, in words. */
export function absenceSentence(results: Exclude<Results, { kind: 'shown' }>, texts: Texts): string {
  switch (results.kind) {
    case 'nobody':
      return results.group ? texts.room.groupNobody(results.group.label) : texts.room.nobodyYet;
    case 'tooFew':
      return texts.peers.tooFew(results.least);
    case 'hidden':
      return results.reason === 'small'
        ? texts.room.hidden(results.group.label, results.least)
        : texts.room.hiddenToo(results.group.label);
    default:
      return assertNever(results);
  }
}

interface NoResultsProps {
  /** People and those of them who are done; left out where that would say nothing about what is hidden. */
  count?: number;
  doneCount?: number;
  help?: string | undefined;
}

/** The closed fan: it tells how many are done, and no result. */
export function NoResults({ count, doneCount = 0, help }: NoResultsProps) {
  const texts = useTexts();
  return (
    <div className={styles.none}>
      <ClosedFan
        className={styles.fan}
        count={count || 5}
        doneCount={doneCount}
        {...(count !== undefined && { label: texts.room.doneOf(doneCount, count) })}
      />
      {help && <p>{help}</p>}
    </div>
  );
}
