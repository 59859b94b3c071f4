import { type FormEvent, useState } from 'react';
import { checkPhrase } from '#flows/unlock';
import { Button } from '#ui/controls/Button';
import { Field } from '#ui/controls/Field';
import { useTexts } from '#ui/LanguageContext';
import styles from './AskSecret.module.css';

interface PhraseFormProps {
  submitLabel: string;
  onRight(): void;
}

const focus = (field: HTMLTextAreaElement | null) => field?.focus();

/** The way in for whoever lost the PIN. */
export function PhraseForm({ submitLabel, onRight }: PhraseFormProps) {
  const texts = useTexts();
  const [phrase, setPhrase] = useState('');
  const [isChecking, setChecking] = useState(false);
  const [problem, setProblem] = useState<string>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isChecking) return;
    setChecking(true);
    const checked = await checkPhrase(phrase);
    setChecking(false);
    if (checked.ok) onRight();
    else setProblem(checked.error.kind === 'wrong' ? texts.lock.wrongPhrase : texts.lock.phraseUnavailable);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <div className={styles.phrase}>
        <Field label={texts.lock.phrase} help={texts.lock.phraseHelp} error={problem}>
          {(ids) => (
            <textarea
              {...ids}
              rows={3}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              ref={focus}
              value={phrase}
              onChange={(event) => {
                setPhrase(event.target.value);
                setProblem(undefined);
              }}
            />
          )}
        </Field>
        <p className={styles.lost}>{texts.lock.lostBoth}</p>
      </div>
      <p role="status" className={styles.said}>
        {isChecking && texts.lock.checking}
      </p>
      <Button look="main" type="submit" disabled={isChecking}>
        {submitLabel}
      </Button>
    </form>
  );
}
