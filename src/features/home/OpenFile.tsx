import { type DragEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { type OpenedFile, readFile, takeInFile } from '#flows/files';
import { takeSharedFile } from '#flows/sharedFile';
import { fileProblemSentence } from '#i18n/problemSentence';
import type { FileProblem } from '#model/sessions/fileProblem';
import { hrefOf } from '#routes/route';
import { Button } from '#ui/controls/Button';
import { Dialog } from '#ui/controls/Dialog';
import { useCommonTexts } from '#ui/LanguageContext';
import styles from './OpenFile.module.css';

type State =
  | { kind: 'idle' }
  | { kind: 'reading' }
  | { kind: 'failed'; problem: FileProblem }
  | { kind: 'preview'; opened: OpenedFile }
  | { kind: 'writing' };

/** Opens a session file by button or by drop; shows what it would change before anything does. */
export function OpenFile({ children }: { children(openButton: ReactNode): ReactNode }) {
  const texts = useCommonTexts();
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<State>({ kind: 'idle' });
  const [isOver, setOver] = useState(false);
  const close = () => setState({ kind: 'idle' });

  const open = async (file: File | undefined) => {
    if (!file) return;
    setState({ kind: 'reading' });
    const opened = await readFile(file);
    setState(
      opened.ok ? { kind: 'preview', opened: opened.value } : { kind: 'failed', problem: opened.error },
    );
  };
  const takeIn = async (opened: OpenedFile) => {
    setState({ kind: 'writing' });
    const session = await takeInFile(opened.file);
    location.hash = hrefOf({ place: 'room', session, view: 'spectrum' });
  };
  useOpenedFromOutside((file) => void open(file));
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void open(event.dataTransfer.files[0]);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first
    <div
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => event.relatedTarget === null && setOver(false)}
      onDrop={onDrop}
    >
      <input
        ref={input}
        type="file"
        accept=".json,.zip,application/json,application/zip"
        hidden
        aria-label={texts.home.openFile}
        onChange={(event) => {
          void open(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      {children(<Button onClick={() => input.current?.click()}>{texts.home.openFile}</Button>)}
      {isOver && <p className={styles.drop}>{texts.home.dropHere}</p>}
      {(state.kind === 'reading' || state.kind === 'writing') && (
        <Dialog
          title={state.kind === 'reading' ? texts.files.reading : texts.files.writing}
          onClose={() => {}}
        >
          <progress className={styles.progress} aria-label={texts.files.reading} />
        </Dialog>
      )}
      {state.kind === 'failed' && (
        <Dialog
          title={texts.files.failed}
          onClose={close}
          actions={
            <Button look="main" onClick={close}>
              {texts.app.close}
            </Button>
          }
        >
          <p>{fileProblemSentence(state.problem, texts)}</p>
          <p>{texts.files.nothingChanged}</p>
        </Dialog>
      )}
      {state.kind === 'preview' && (
        <Preview opened={state.opened} onClose={close} onTakeIn={() => void takeIn(state.opened)} />
      )}
    </div>
  );
}

/** In the installed app a file opened from the system's own file list, or shared from another app, arrives here. */
function useOpenedFromOutside(open: (file: File) => void): void {
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    void takeSharedFile().then((file) => file && latest.current(file));
    const { launchQueue } = window as { launchQueue?: LaunchQueue };
    launchQueue?.setConsumer(async ({ files: [handle] }) => {
      if (handle) latest.current(await handle.getFile());
    });
  }, []);
}

interface LaunchQueue {
  setConsumer(take: (launch: { files: readonly { getFile(): Promise<File> }[] }) => void): void;
}

interface PreviewProps {
  opened: OpenedFile;
  onClose(): void;
  onTakeIn(): void;
}

function Preview({ opened: { file, changes }, onClose, onTakeIn }: PreviewProps) {
  const texts = useCommonTexts();
  const { title } = file.session;
  return (
    <Dialog
      title={changes ? texts.files.mergeTitle(title) : texts.files.newTitle(title)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{texts.app.cancel}</Button>
          <Button look="main" onClick={onTakeIn}>
            {changes ? texts.files.merge : texts.files.add}
          </Button>
        </>
      }
    >
      <p>{texts.files.contents(file.participants.length, file.sorts.length)}</p>
      {changes && <p>{changesSentence(changes, texts)}</p>}
      {changes?.sessionChanges && <p>{texts.files.settingsChange}</p>}
    </Dialog>
  );
}

function changesSentence(
  { participants, sorts, sessionChanges }: NonNullable<OpenedFile['changes']>,
  texts: ReturnType<typeof useCommonTexts>,
): string {
  const count = participants.added + participants.changed + sorts.added + sorts.changed;
  if (count === 0 && !sessionChanges) return texts.files.nothingNew;
  return texts.files.changes(participants.added, participants.changed, sorts.added, sorts.changed);
}
