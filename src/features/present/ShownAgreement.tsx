import { agreementSentence } from '#i18n/agreementSentence';
import { formatNumber } from '#i18n/formats';
import { asSeen } from '#i18n/peerSentence';
import { agreementFindingOf } from '#model/agreement/agreementFinding';
import { extremeCardsOf } from '#model/agreement/extremeCards';
import { type PlacementRow, placementMatrixOf } from '#model/placements/placementMatrix';
import type { Id } from '#model/record';
import { textIn } from '#model/text';
import { resultsOf } from '#state/results';
import { AlphaScale } from '#ui/charts/AlphaScale';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import { CountBar } from './CountBar';
import { PictureRow } from './PictureRow';
import { ScreenHead } from './ScreenHead';
import styles from './ShownAgreement.module.css';
import cards from './ShownCards.module.css';
import { absenceOf, type ShownProps } from './shown';

const EACH_SIDE = 2;

/** How far the group agrees, and the pictures at both ends. */
export function ShownAgreement(props: ShownProps) {
  const { loaded, sight, perspective } = props;
  const texts = useTexts();
  const language = useLanguage();
  const { board, cardSet } = loaded.session;
  const results = resultsOf(loaded, perspective.id, sight.group);
  const sorts = results.kind === 'shown' ? results.sorts : [];
  const rows = placementMatrixOf(sorts, board, cardSet).cards;
  const finding = agreementFindingOf(rows, sorts.length);
  const nameOf = (id: Id) => textIn(cardSet.cards.find((card) => card.id === id)?.name ?? id, language);
  const said = agreementSentence(finding, nameOf, language);
  const { shared, contested } = extremeCardsOf(rows, sorts.length, EACH_SIDE);
  const halves = [
    { title: texts.agreement.shared, rows: sorts.length > 1 ? shared : [] },
    { title: texts.agreement.contested, rows: sorts.length > 1 ? contested : [] },
  ].filter((half) => half.rows.length > 0);
  return (
    <section className={cards.view}>
      <ScreenHead
        {...props}
        words={absenceOf(results, texts) ?? asSeen(said, loaded.session, perspective.id, language)}
        count={sorts.length}
      />
      {halves.length > 0 && (
        <div className={styles.halves}>
          {halves.map(({ title, rows: half }) => (
            <section key={title}>
              <p>{title}</p>
              <PictureRow cards={half.map(({ card }) => card)} cardSet={cardSet}>
                {(id) => (
                  <CountBar
                    row={half.find(({ card }) => card === id) as PlacementRow}
                    board={board}
                    people={sorts.length}
                  />
                )}
              </PictureRow>
            </section>
          ))}
        </div>
      )}
      {finding.kind === 'partly' && (
        <div className={styles.alpha}>
          <AlphaScale
            alpha={finding.alpha}
            title={texts.agreement.alpha(
              texts.agreement.inWords[finding.word],
              formatNumber(finding.alpha, language, 2),
            )}
            from={texts.agreement.chance}
            to={texts.agreement.allAlike}
          />
        </div>
      )}
    </section>
  );
}
