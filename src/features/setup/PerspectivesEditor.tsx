import { type PerspectivesPreset, perspectivesPresets } from '#assets/texts/perspectives';
import { changeSession } from '#flows/sessions';
import type { Session } from '#model/sessions/session';
import { textIn } from '#model/text';
import type { LoadedSession } from '#state/sessionsStore';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import styles from './PerspectivesEditor.module.css';

const isSame = (preset: PerspectivesPreset, ids: readonly string[]) =>
  preset.perspectives.map(({ id }) => id).join() === ids.join();

const isAmongPeers = ({ perspectives }: PerspectivesPreset) =>
  perspectives.some(({ about }) => about === 'peer');

/** Whoever sorts about a colleague must know them: then everybody takes part by name. */
const chosenIn = (session: Session, preset: PerspectivesPreset): Session => ({
  ...session,
  perspectives: preset.perspectives,
  ...(isAmongPeers(preset) && { privacy: { ...session.privacy, identity: 'name' } }),
});

/** Whose colours are sorted: presets of one or two perspectives. Once somebody has sorted they are fixed. */
export function PerspectivesEditor({ loaded: { session, sorts, participants } }: { loaded: LoadedSession }) {
  const texts = useTexts();
  const isFixed = Object.keys(sorts).length > 0;
  const isNameless = session.privacy.identity !== 'name' && Object.keys(participants).length > 0;
  const chosen = session.perspectives.map(({ id }) => id);
  return (
    <fieldset className={styles.presets} disabled={isFixed}>
      <legend>{texts.setup.perspectives}</legend>
      <p className={styles.help}>{isFixed ? texts.setup.perspectivesFixed : texts.setup.perspectivesBlank}</p>
      <div className={styles.list}>
        {perspectivesPresets.map((preset) => (
          <Preset
            key={preset.id}
            preset={preset}
            isChosen={isSame(preset, chosen)}
            isRefused={isNameless && isAmongPeers(preset)}
            onChoose={() => changeSession(session.id, (current) => chosenIn(current, preset))}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface PresetProps {
  preset: PerspectivesPreset;
  isChosen: boolean;
  isRefused: boolean;
  onChoose(): void;
}

function Preset({ preset, isChosen, isRefused, onChoose }: PresetProps) {
  const { setup } = useTexts();
  const language = useLanguage();
  const labels = preset.perspectives.map(({ label }) => textIn(label, language));
  const help = isRefused ? setup.peersNeedNames : `${setup.peersHelp} ${setup.peersCare}`;
  const helpId = isAmongPeers(preset) ? `${preset.id}-help` : undefined;
  return (
    <div>
      <label className={styles.preset}>
        <input
          type="radio"
          name="perspectives"
          checked={isChosen}
          disabled={isRefused}
          aria-describedby={helpId}
          onChange={onChoose}
        />
        <span>{preset.title ? textIn(preset.title, language) : labels.join(' · ')}</span>
      </label>
      {helpId && (
        <p id={helpId} className={styles.help}>
          {help}
        </p>
      )}
    </div>
  );
}
