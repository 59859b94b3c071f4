import { groupSpectrumOf } from '#model/spectrum/spectrum';
import { spectrumFindingOf } from '#model/spectrum/spectrumFinding';
import { textIn } from '#model/text';
import { resultsOf } from '#state/results';
import { FanView } from '#ui/charts/FanView';
import { lookIn, spectraOf } from '#ui/charts/rememberedShares';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import { ScreenBar } from './ScreenBar';
import styles from './ShownSpectrum.module.css';
import { absenceOf, lengthOf, type ShownProps } from './shown';
import { spectrumWords } from './spectrumWords';
import { Whose } from './Whose';

/** The group's fan: it opens blade by blade, and its bar and one sentence say what is seen. */
export function ShownSpectrum(props: ShownProps) {
  const { loaded, sight, perspective } = props;
  const texts = useTexts();
  const language = useLanguage();
  const { session } = loaded;
  const results = resultsOf(loaded, perspective.id, sight.group);
  const sorts = results.kind === 'shown' ? results.sorts : [];
  const look = lookIn(sorts, session, sight.look);
  const spectra = spectraOf(sorts, session, look);
  const mean = groupSpectrumOf(spectra);
  const names = session.board.domains.map(({ name }) => textIn(name, language));
  const finding = spectrumFindingOf(spectra, mean);
  const words =
    absenceOf(results, texts) ?? spectrumWords({ finding, look, about: perspective.about, names }, language);
  return (
    <section className={styles.spectrum} data-length={lengthOf(words)}>
      <h1>{words}</h1>
      {mean && (
        <>
          <Whose {...props} count={spectra.length} />
          <FanView
            className={styles.fan}
            spectra={spectra}
            board={session.board}
            label={texts.present.fanLabel(words, texts.present.people(spectra.length))}
          />
          <ScreenBar mean={mean} board={session.board} />
        </>
      )}
    </section>
  );
}
