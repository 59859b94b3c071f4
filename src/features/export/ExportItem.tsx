import type { ReactNode } from 'react';
import { canShare } from '#flows/madeFiles';
import { type ExportKind, fileKindsOf } from '#flows/makeExport';
import type { ExportOptions } from '#flows/making';
import type { LoadedSession } from '#state/sessionsStore';
import { Button } from '#ui/controls/Button';
import { useTexts } from '#ui/LanguageContext';
import styles from './ExportSheet.module.css';
import { KindPicture } from './KindPicture';
import { type Making, useMaking } from './useMaking';

interface ExportItemProps {
  kind: ExportKind;
  title: string;
  help: string;
  loaded: LoadedSession;
  options: ExportOptions;
  /** What can be chosen for this kind alone. */
  children?: ReactNode;
}

/** One kind of thing to take home: what it holds, and the ways to have it. */
export function ExportItem({ kind, title, help, loaded, options, children }: ExportItemProps) {
  const texts = useTexts();
  const { making, save, share, shareNow, stop } = useMaking(kind, loaded, options);
  const isMaking = making.kind === 'making';
  return (
    <section className={styles.item} aria-label={title}>
      <KindPicture kind={kind} />
      <div className={styles.about}>
        <h3>{title}</h3>
        <p>{help}</p>
        {children}
      </div>
      <div className={styles.doing}>
        {isMaking ? (
          <Progress title={title} progress={making.progress} onStop={stop} />
        ) : (
          <>
            <Button onClick={() => void save()} aria-label={texts.exports.save(title)}>
              {texts.exports.saveShort}
            </Button>
            {making.kind === 'ready' ? (
              <Button look="main" onClick={() => void shareNow(making.files)}>
                {texts.exports.shareNow}
              </Button>
            ) : (
              canShare(fileKindsOf[kind]) && (
                <Button look="plain" onClick={() => void share()} aria-label={texts.exports.share(title)}>
                  {texts.exports.shareShort}
                </Button>
              )
            )}
          </>
        )}
      </div>
      <Outcome making={making} />
    </section>
  );
}

function Progress({ title, progress, onStop }: { title: string; progress: number; onStop(): void }) {
  const texts = useTexts();
  return (
    <div className={styles.progress}>
      <progress value={progress} max={1} aria-label={texts.exports.making(title)} />
      <Button look="plain" onClick={onStop}>
        {texts.exports.stop}
      </Button>
    </div>
  );
}

/** How it ended, said once. */
function Outcome({ making }: { making: Making }) {
  const texts = useTexts();
  const isFailed = making.kind === 'failed' && making.problem !== 'cancelled';
  return (
    <p className={styles.outcome} role="status" data-failed={isFailed}>
      {making.kind === 'saved' && making.names.map((name) => texts.files.saved(name)).join(' ')}
      {making.kind === 'shared' && texts.exports.shared}
      {making.kind === 'ready' && texts.exports.needsTap}
      {making.kind === 'failed' && texts.exports.problem[making.problem]}
    </p>
  );
}
