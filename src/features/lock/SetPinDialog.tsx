import { type FormEvent, useId, useState } from 'react';
import { makePhrase, setPin } from '#flows/unlock';
import { digitsOf, isPin, pinLength } from '#model/lock/pin';
import { Button } from '#ui/controls/Button';
import { Dialog } from '#ui/controls/Dialog';
import { Field } from '#ui/controls/Field';
import { useTexts } from '#ui/LanguageContext';
import styles from './LockSettings.module.css';
import { PhraseDialog } from './PhraseDialog';

interface SetPinDialogProps {
  onClose(): void;
  onSet(): void;
}

/** Choosing a PIN, twice; then the recovery phrase. Nothing is kept before both are there. */
export function SetPinDialog({ onClose, onSet }: SetPinDialogProps) {
  const texts = useTexts();
  const formId = useId();
  const [pin, choosePin] = useState('');
  const [repeated, repeatPin] = useState('');
  const [problem, setProblem] = useState<'tooShort' | 'different'>();
  const [phrase, setPhrase] = useState<string[]>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isPin(pin)) return setProblem('tooShort');
    if (repeated !== pin) return setProblem('different');
    setPhrase(makePhrase());
  };
  const fieldOf = (value: string, change: (value: string) => void) => ({
    type: 'password',
    inputMode: 'numeric' as const,
    // `off` is not heeded for passwords; a one-time code is never remembered.
    autoComplete: 'one-time-code',
    maxLength: pinLength.most,
    value,
    onChange: (event: { target: { value: string } }) => {
      change(digitsOf(event.target.value));
      setProblem(undefined);
    },
  });
  if (phrase)
    return (
      <PhraseDialog phrase={phrase} onClose={onClose} onSave={() => setPin(pin, phrase)} onSaved={onSet} />
    );
  return (
    <Dialog
      title={texts.lock.set}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{texts.app.cancel}</Button>
          <Button look="main" type="submit" form={formId}>
            {texts.lock.next}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.fields} onSubmit={submit}>
        <Field
          label={texts.lock.newPin}
          help={texts.lock.newPinHelp}
          error={problem === 'tooShort' ? texts.lock.tooShort : undefined}
        >
          {(ids) => <input {...ids} {...fieldOf(pin, choosePin)} autoFocus />}
        </Field>
        <Field label={texts.lock.repeat} error={problem === 'different' ? texts.lock.different : undefined}>
          {(ids) => <input {...ids} {...fieldOf(repeated, repeatPin)} />}
        </Field>
      </form>
    </Dialog>
  );
}
