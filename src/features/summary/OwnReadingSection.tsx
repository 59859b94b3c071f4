import { ownReadingSentence } from '#i18n/findingSentence';
import { formatNumber } from '#i18n/formats';
import type { Session } from '#model/sessions/session';
import type { Sort } from '#model/sorts/sort';
import { groupOwnReadingOf } from '#model/spectrum/ownReading';
import { groupSpectrumOf } from '#model/spectrum/spectrum';
import { spectrumFindingOf } from '#model/spectrum/spectrumFinding';
import { textIn } from '#model/text';
import { ratesOf, spectraOf } from '#ui/charts/rememberedShares';
import { ShareBar } from '#ui/charts/ShareBar';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import styles from './SummaryPlace.module.css';

/** The second look: which images people chose at all, in the colours the method gives them. */
export function OwnReadingSection({ session, sorts }: { session: Session; sorts: readonly Sort[] }) {
  const texts = useTexts();
  const language = useLanguage();
  const spectra = spectraOf(sorts, session, 'own');
  const rates = groupOwnReadingOf(ratesOf(sorts, session));
  if (spectra.length === 0 || !rates) return null;
  const names = session.board.domains.map(({ name }) => textIn(name, language));
  const finding = spectrumFindingOf(spectra, groupSpectrumOf(spectra));
  return (
    <div className={styles.own}>
      <h2>{texts.summary.ownReading}</h2>
      <p className={styles.lead}>{ownReadingSentence(finding, names, language)}</p>
      <p className={styles.note}>{texts.room.ownReadingHelp}</p>
      <div className={styles.bar}>
        <ShareBar
          spectra={spectra}
          board={session.board}
          notes={rates.map((rate) => texts.room.chosenRate(formatNumber(rate * 100, language)))}
        />
      </div>
    </div>
  );
}
