import { useMemo } from 'react';
import { agreementSentence } from '#i18n/agreementSentence';
import { formatNumber } from '#i18n/formats';
import { asSeen } from '#i18n/peerSentence';
import { type AgreementFinding, agreementFindingOf } from '#model/agreement/agreementFinding';
import { isAmongPeers } from '#model/groups/peers';
import { placementMatrixOf } from '#model/placements/placementMatrix';
import type { Id } from '#model/record';
import type { Session } from '#model/sessions/session';
import { textIn } from '#model/text';
import { perspectiveIn, resultsOf } from '#state/results';
import type { LoadedSession } from '#state/sessionsStore';
import { AlphaScale } from '#ui/charts/AlphaScale';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import styles from './AgreementView.module.css';
import { CardPairsSection } from './CardPairsSection';
import { ExtremeCards } from './ExtremeCards';
import { Filters } from './Filters';
import { LikeMindedSection } from './LikeMindedSection';
import { absenceSentence, NoResults } from './NoResults';
import { useRoomMemory } from './roomMemory';
import { useSameSorts } from './useSameSorts';
import { ViewHead } from './ViewHead';

/** Where people agree and where they don't: cards, people, and cards again. */
export function AgreementView({ loaded, doneCount }: { loaded: LoadedSession; doneCount: number }) {
  const texts = useTexts();
  const { session } = loaded;
  const memory = useRoomMemory(session.id);
  const perspective = perspectiveIn(loaded, memory.perspective).id;
  const results = resultsOf(loaded, perspective, memory.group);
  const sorts = useSameSorts(results.kind === 'shown' ? results.sorts : []);
  const rows = useMemo(
    () => placementMatrixOf(sorts, session.board, session.cardSet).cards,
    [sorts, session.board, session.cardSet],
  );
  const finding = agreementFindingOf(rows, sorts.length);
  const isForAll = results.kind === 'nobody' && !results.group;
  const sentence = useSentence(finding, session, perspective);
  const people = Object.keys(loaded.participants).length;
  // One person's placements are no picture of a group.
  const isEmpty = finding.kind === 'nobody' || finding.kind === 'allAside' || finding.kind === 'one';
  return (
    <section className={styles.view}>
      <ViewHead sentence={results.kind === 'shown' || isForAll ? sentence : absenceSentence(results, texts)}>
        {finding.kind === 'partly' && <Alpha finding={finding} />}
        <Filters loaded={loaded} />
      </ViewHead>
      {isEmpty ? (
        <NoResults {...(memory.group === undefined && { count: people, doneCount })} />
      ) : (
        <>
          <ExtremeCards session={session} rows={rows} people={sorts.length} />
          {!isAmongPeers(session, perspective) && (
            <LikeMindedSection
              key={`${perspective}.${memory.group ?? ''}`}
              loaded={loaded}
              sorts={sorts}
              hasNames={memory.agreementNames}
            />
          )}
          <CardPairsSection session={session} sorts={sorts} />
          {finding.kind === 'partly' && <p className={styles.note}>{texts.agreement.alphaHelp}</p>}
        </>
      )}
    </section>
  );
}

function useSentence(finding: AgreementFinding, session: Session, perspective: Id): string {
  const language = useLanguage();
  const nameOf = (id: Id) =>
    textIn(session.cardSet.cards.find((card) => card.id === id)?.name ?? id, language);
  return asSeen(agreementSentence(finding, nameOf, language), session, perspective, language);
}

function Alpha({ finding }: { finding: Extract<AgreementFinding, { kind: 'partly' }> }) {
  const { agreement } = useTexts();
  const language = useLanguage();
  return (
    <AlphaScale
      alpha={finding.alpha}
      title={agreement.alpha(agreement.inWords[finding.word], formatNumber(finding.alpha, language, 2))}
      from={agreement.chance}
      to={agreement.allAlike}
    />
  );
}
