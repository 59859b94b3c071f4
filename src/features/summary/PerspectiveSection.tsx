import { fanReading } from '#i18n/fanReading';
import { cardsSentence, spectrumSentence } from '#i18n/findingSentence';
import { formatNumber } from '#i18n/formats';
import { asSeen } from '#i18n/peerSentence';
import { groupAgreementOf } from '#model/agreement/krippendorff';
import { cardsFindingOf, orderedRows } from '#model/placements/cardsFinding';
import { placementMatrixOf } from '#model/placements/placementMatrix';
import type { Id } from '#model/record';
import { balanceOf, groupSpectrumOf } from '#model/spectrum/spectrum';
import { spectrumFindingOf } from '#model/spectrum/spectrumFinding';
import { isTogether } from '#model/spectrum/together';
import { textIn } from '#model/text';
import { FanView } from '#ui/charts/FanView';
import { PlacementTable } from '#ui/charts/PlacementTable';
import { spectraOf } from '#ui/charts/rememberedShares';
import { ShareBar } from '#ui/charts/ShareBar';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import { FavouritesSection } from './FavouritesSection';
import { OwnReadingSection } from './OwnReadingSection';
import type { PerspectiveSectionProps } from './perspectiveSectionProps';
import styles from './SummaryPlace.module.css';

export function PerspectiveSection(props: PerspectiveSectionProps) {
  const { loaded, perspective, sorts, isNamed } = props;
  const texts = useTexts();
  const language = useLanguage();
  return (
    <section className={styles.perspective} aria-label={textIn(perspective.label, language)}>
      {isNamed && (
        <header className={styles.label}>
          <p>
            {texts.summary.perspectiveOf(textIn(perspective.label, language))}
            <span> · {texts.summary.participants(sorts.length)}</span>
          </p>
        </header>
      )}
      <Colours {...{ loaded, sorts, perspective }} />
      <Images {...{ loaded, sorts, perspective }} />
      <FavouritesSection {...props} />
      <OwnReadingSection session={loaded.session} sorts={sorts} />
    </section>
  );
}

type PartProps = Pick<PerspectiveSectionProps, 'loaded' | 'sorts' | 'perspective'>;

function Colours({ loaded: { session }, sorts, perspective }: PartProps) {
  const texts = useTexts();
  const language = useLanguage();
  const spectra = spectraOf(sorts, session, 'sorted');
  const mean = groupSpectrumOf(spectra);
  const alpha = groupAgreementOf(placementMatrixOf(sorts, session.board, session.cardSet));
  if (!mean) return <p>{texts.room.allAside}</p>;
  const names = session.board.domains.map(({ name }) => textIn(name, language));
  const said = spectrumSentence(spectrumFindingOf(spectra, mean), names, language);
  const sentence = asSeen(said, session, perspective.id, language);
  return (
    <>
      <h2>{sentence}</h2>
      <div className={styles.figure}>
        <FanView
          className={styles.fan}
          spectra={spectra}
          board={session.board}
          label={texts.room.fanLabel(spectra.length, sentence)}
        />
        <div className={styles.reading}>
          <h3>{texts.summary.howToRead}</h3>
          <p>{fanReading(spectra, texts)}</p>
          <Figure value={formatNumber(balanceOf(mean), language, 2)} text={texts.summary.balance} />
          {alpha !== undefined && (
            <Figure value={formatNumber(alpha, language, 2)} text={texts.summary.agreement} />
          )}
        </div>
      </div>
      <div className={styles.bar}>
        <ShareBar spectra={spectra} board={session.board} />
        <p className={styles.note}>{isTogether(spectra) ? texts.peers.bar : texts.summary.shares}</p>
      </div>
    </>
  );
}

const Figure = ({ value, text }: { value: string; text: string }) => (
  <p className={styles.number}>
    <b>{value}</b> <span>{text}</span>
  </p>
);

function Images({ loaded: { session }, sorts, perspective }: PartProps) {
  const texts = useTexts();
  const language = useLanguage();
  const { board, cardSet } = session;
  const rows = placementMatrixOf(sorts, board, cardSet).cards;
  const nameOf = (id: Id) => textIn(cardSet.cards.find((card) => card.id === id)?.name ?? id, language);
  const sentence = cardsSentence(cardsFindingOf(rows, sorts.length), nameOf, language);
  return (
    <>
      <h2 className={styles.newPage}>
        {sentence ? asSeen(sentence, session, perspective.id, language) : texts.summary.matrix}
      </h2>
      <PlacementTable
        caption={texts.summary.matrix}
        rows={orderedRows(rows, 'agreed', sorts.length)}
        board={board}
        cards={cardSet.cards}
        people={sorts.length}
      />
    </>
  );
}
