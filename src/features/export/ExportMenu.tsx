import { useState } from 'react';
import { useStore } from 'zustand';
import { makeSessionFile } from '#flows/files';
import { download, type MadeFile } from '#flows/madeFiles';
import type { Id } from '#model/record';
import { sessionsStore } from '#state/sessionsStore';
import { Button } from '#ui/controls/Button';
import { Dialog } from '#ui/controls/Dialog';
import { Switch } from '#ui/controls/Switch';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import styles from './ExportMenu.module.css';

/** What the team takes home, made on the device. */
export function ExportMenu({ id }: { id: Id }) {
  const texts = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{texts.room.export}</Button>
      {isOpen && <ExportDialog id={id} onClose={() => setOpen(false)} />}
    </>
  );
}

function ExportDialog({ id, onClose }: { id: Id; onClose(): void }) {
  const texts = useTexts();
  const isDutch = useLanguage() === 'nl';
  const loaded = useStore(sessionsStore, ({ byId }) => byId[id]);
  const [hasNames, setNames] = useState(false);
  const [isForExcel, setForExcel] = useState(isDutch);
  const [saved, setSaved] = useState<string>();
  if (!loaded) return null;
  const save = (files: MadeFile[]) => {
    download(files);
    setSaved(files.map(({ name }) => texts.files.saved(name)).join(' '));
  };
  const saveFigures = async () => {
    const { makeFigures } = await import('#flows/figures');
    save(makeFigures(loaded, hasNames, isForExcel && isDutch ? 'dutchExcel' : 'standard'));
  };
  return (
    <Dialog
      title={texts.room.export}
      onClose={onClose}
      actions={<Button onClick={onClose}>{texts.app.close}</Button>}
    >
      <section className={styles.kind}>
        <div>
          <h3>{texts.room.sessionFile}</h3>
          <p>{texts.exports.sessionFileHelp}</p>
        </div>
        <Button
          onClick={() => save([makeSessionFile(loaded)])}
          aria-label={texts.exports.save(texts.room.sessionFile)}
        >
          {texts.exports.saveShort}
        </Button>
      </section>
      <section className={styles.kind}>
        <div>
          <h3>{texts.room.figures}</h3>
          <p>{texts.exports.figuresHelp}</p>
          <Switch label={texts.room.withNames} checked={hasNames} onChange={setNames} />
          {isDutch && <Switch label={texts.room.forExcel} checked={isForExcel} onChange={setForExcel} />}
        </div>
        <Button onClick={() => void saveFigures()} aria-label={texts.exports.save(texts.room.figures)}>
          {texts.exports.saveShort}
        </Button>
      </section>
      <p role="status">{saved}</p>
    </Dialog>
  );
}
