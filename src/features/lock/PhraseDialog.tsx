import { useState } from 'react';
import { Button } from '#ui/controls/Button';
import { Dialog } from '#ui/controls/Dialog';
import { Switch } from '#ui/controls/Switch';
import { useTexts } from '#ui/LanguageContext';
import styles from './LockSettings.module.css';

interface PhraseDialogProps {
  phrase: readonly string[];
  onClose(): void;
  /** Keeps it; answers whether it is kept. */
  onSave(): Promise<boolean>;
  onSaved(): void;
}

/** The recovery phrase, the only time it is to be seen: the PIN counts once somebody says that it stands on paper. */
export function PhraseDialog({ phrase, onClose, onSave, onSaved }: PhraseDialogProps) {
  const texts = useTexts();
  const [isWritten, setWritten] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [problem, setProblem] = useState<'notWritten' | 'notSaved'>();
  const save = async () => {
    if (!isWritten) return setProblem('notWritten');
    setSaving(true);
    setProblem(undefined);
    const isSaved = await onSave();
    setSaving(false);
    if (isSaved) onSaved();
    else setProblem('notSaved');
  };
  return (
    <Dialog
      title={texts.lock.phraseTitle}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{texts.app.cancel}</Button>
          <Button look="main" disabled={isSaving} onClick={() => void save()}>
            {texts.lock.finish}
          </Button>
        </>
      }
    >
      <p>{texts.lock.phraseText}</p>
      <ol className={styles.words} aria-label={texts.lock.phrase}>
        {phrase.map((word, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a word may come twice; its place is what it is
          <li key={i}>{word}</li>
        ))}
      </ol>
      <Switch
        label={texts.lock.isWritten}
        checked={isWritten}
        onChange={(value) => {
          setWritten(value);
          setProblem(undefined);
        }}
      />
      {problem && (
        <p className={styles.problem} role="alert">
          {texts.lock[problem]}
        </p>
      )}
      <p role="status">{isSaving && texts.lock.saving}</p>
    </Dialog>
  );
}
