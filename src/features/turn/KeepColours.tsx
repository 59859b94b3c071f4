import { useEffect, useRef, useState } from 'react';
import { makeColoursPicture } from '#flows/keepColours';
import { canShare, download, type MadeFile, type Shared, share } from '#flows/madeFiles';
import { keepTextsOf } from '#i18n/keepTexts';
import type { Sort } from '#model/sorts/sort';
import { Button } from '#ui/controls/Button';
import { Icon } from '#ui/controls/Icon';
import { useLanguage } from '#ui/LanguageContext';
import styles from './KeepColours.module.css';
import type { Turn } from './useTurn';

type Keeping =
  | Shared
  | { kind: 'failed' }
  | { kind: 'making'; progress: number }
  | { kind: 'saved'; name: string };

const PICTURE = [{ ending: '.png', type: 'image/png' }];

function saved(files: readonly MadeFile[]): Keeping {
  download(files);
  return { kind: 'saved', name: files.map(({ name }) => name).join(', ') };
}

/** To the share sheet where there is one that takes pictures, else among the downloads. */
async function handedOver(files: MadeFile[]): Promise<Keeping> {
  if (!canShare(PICTURE)) return saved(files);
  const shared = await share(files);
  return shared === 'refused' ? saved(files) : shared;
}

/** A participant takes their own colours along, as a picture made on this device. */
export function KeepColours({ turn, sort }: { turn: Turn; sort: Sort }) {
  const language = useLanguage();
  const texts = keepTextsOf(language);
  const [keeping, setKeeping] = useState<Keeping>({ kind: 'idle' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const startOver = () => {
    running.current = new AbortController();
    return running.current;
  };

  async function keep(): Promise<void> {
    const { signal } = startOver();
    const onProgress = (progress: number) => setKeeping({ kind: 'making', progress });
    onProgress(0);
    const named = { language, fileName: texts.fileName };
    const made = await makeColoursPicture(turn.session, sort, named, { signal, onProgress }).catch(
      () => undefined,
    );
    if (!signal.aborted) setKeeping(made?.ok ? await handedOver(made.value) : { kind: 'failed' });
  }

  const isReady = keeping.kind === 'ready';
  const isMaking = keeping.kind === 'making';
  return (
    <section className={styles.keep} aria-label={texts.keep}>
      <Button
        icon={<Icon name="keep" />}
        aria-disabled={isMaking}
        onClick={() => {
          if (isReady) void handedOver(keeping.files).then(setKeeping);
          else if (!isMaking) void keep();
        }}
      >
        {isReady ? texts.shareNow : texts.keep}
      </Button>
      <p role="status" data-failed={keeping.kind === 'failed'}>
        {isMaking && <progress value={keeping.progress} max={1} aria-label={texts.making} />}
        {keeping.kind === 'idle' && texts.help}
        {keeping.kind === 'saved' && texts.saved(keeping.name)}
        {keeping.kind === 'shared' && texts.shared}
        {isReady && texts.ready}
        {keeping.kind === 'failed' && texts.failed}
      </p>
    </section>
  );
}
