import { type PerspectivesPreset, perspectivesPresets } from '#assets/texts/perspectives';
import { changeSession } from '#flows/sessions';
import { textIn } from '#model/text';
import type { LoadedSession } from '#state/sessionsStore';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import styles from './PerspectivesEditor.module.css';

const isSame = (preset: PerspectivesPreset, ids: readonly string[]) =>
  preset.perspectives.map(({ id }) => id).join() === ids.join();

/** Whose colours are sorted: presets of one or two perspectives. Once somebody has sorted they are fixed. */
export function PerspectivesEditor({ loaded: { session, sorts } }: { loaded: LoadedSession }) {
  const texts = useTexts();
  const language = useLanguage();
  const isFixed = Object.keys(sorts).length > 0;
  const chosen = session.perspectives.map(({ id }) => id);
  return (
    <fieldset className={styles.presets} disabled={isFixed}>
      <legend>{texts.setup.perspectives}</legend>
      <p className={styles.help}>{isFixed ? texts.setup.perspectivesFixed : texts.setup.perspectivesBlank}</p>
      <div className={styles.list}>
        {perspectivesPresets.map((preset) => (
          <label key={preset.id} className={styles.preset}>
            <input
              type="radio"
              name="perspectives"
              checked={isSame(preset, chosen)}
              onChange={() =>
                changeSession(session.id, (current) => ({ ...current, perspectives: preset.perspectives }))
              }
            />
            <span>{preset.perspectives.map(({ label }) => textIn(label, language)).join(' · ')}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
