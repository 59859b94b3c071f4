import { type ReactNode, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { deleteEverything, readStorageState, type StorageState } from '#flows/device';
import { saveSettings } from '#flows/settings';
import { askToPersist } from '#flows/startUp';
import { formatBytes } from '#i18n/formats';
import { hrefOf } from '#routes/route';
import { settingsStore } from '#state/settingsStore';
import { Button, LinkButton } from '#ui/controls/Button';
import { Choice } from '#ui/controls/Choice';
import { Dialog } from '#ui/controls/Dialog';
import { Icon } from '#ui/controls/Icon';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import { KeepFigures } from './KeepFigures';
import styles from './SettingsPlace.module.css';
import { WhatIsKept } from './WhatIsKept';

declare const __APP_VERSION__: string;

interface SettingsPlaceProps {
  /** The PIN, which is a feature of its own. */
  lockSlot: ReactNode;
}

export function SettingsPlace({ lockSlot }: SettingsPlaceProps) {
  const texts = useTexts();
  const settings = useStore(settingsStore);
  useEffect(() => {
    document.title = `${texts.app.settings} · Waaier`;
  }, [texts]);
  return (
    <main className={styles.settings}>
      <LinkButton look="plain" icon={<Icon name="back" />} href={hrefOf({ place: 'home' })}>
        {texts.home.title}
      </LinkButton>
      <h1>{texts.app.settings}</h1>
      <section>
        <Choice
          label={texts.settings.language}
          value={settings.language}
          options={[
            { value: 'nl', label: <span lang="nl">Nederlands</span> },
            { value: 'en', label: <span lang="en">English</span> },
          ]}
          onChange={(language) => void saveSettings({ language })}
        />
        <Choice
          label={texts.settings.theme}
          value={settings.theme}
          options={[
            { value: 'light', label: texts.settings.light },
            { value: 'dark', label: texts.settings.dark },
            { value: 'system', label: texts.settings.system },
          ]}
          onChange={(theme) => void saveSettings({ theme })}
        />
        <Choice
          label={texts.settings.motion}
          value={settings.motion}
          options={[
            { value: 'system', label: texts.settings.fullMotion },
            { value: 'reduced', label: texts.settings.reducedMotion },
          ]}
          onChange={(motion) => void saveSettings({ motion })}
        />
      </section>
      {lockSlot}
      <Storage />
      <section>
        <h2>{texts.settings.install}</h2>
        <p>{texts.settings.installHelp}</p>
      </section>
      <KeepFigures />
      <DeleteAll />
      <section>
        <h2>{texts.settings.about}</h2>
        <p>{texts.settings.aboutText}</p>
        <p className={styles.quiet}>{texts.settings.version(__APP_VERSION__)}</p>
      </section>
    </main>
  );
}

function Storage() {
  const texts = useTexts();
  const language = useLanguage();
  const [state, setState] = useState<StorageState>();
  useEffect(() => {
    void readStorageState().then(setState);
  }, []);
  return (
    <section>
      <h2>{texts.settings.storage}</h2>
      <p>{texts.settings.whatIsKept}</p>
      {state?.usedBytes !== undefined && (
        <p>{texts.settings.storageUsed(formatBytes(state.usedBytes, language))}</p>
      )}
      {state && <p>{state.isPersisted ? texts.settings.persisted : texts.settings.notPersisted}</p>}
      {state?.isPersisted === false && (
        <Button onClick={() => void askToPersist().then(() => readStorageState().then(setState))}>
          {texts.settings.askPersist}
        </Button>
      )}
      <WhatIsKept />
    </section>
  );
}

function DeleteAll() {
  const texts = useTexts();
  const [step, setStep] = useState<'idle' | 'asking' | 'done'>('idle');
  return (
    <section>
      <h2>{texts.settings.deleteAll}</h2>
      <p>{texts.settings.deleteAllHelp}</p>
      <Button look="danger" onClick={() => setStep('asking')}>
        {texts.settings.deleteAll}
      </Button>
      <p role="status">{step === 'done' && texts.settings.deletedAll}</p>
      {step === 'asking' && (
        <Dialog
          title={texts.settings.deleteAll}
          onClose={() => setStep('idle')}
          actions={
            <>
              <Button look="danger" onClick={() => void deleteEverything().then(() => setStep('done'))}>
                {texts.settings.deleteAllConfirm}
              </Button>
              <Button look="main" onClick={() => setStep('idle')}>
                {texts.app.cancel}
              </Button>
            </>
          }
        >
          <p>{texts.settings.deleteAllHelp}</p>
        </Dialog>
      )}
    </section>
  );
}
