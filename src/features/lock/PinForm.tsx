import { type FormEvent, useId, useState } from 'react';
import { useStore } from 'zustand';
import { checkPin, type SecretProblem } from '#flows/unlock';
import { formatWait } from '#i18n/formats';
import { FREE_ATTEMPTS } from '#model/lock/attempts';
import { isPin } from '#model/lock/pin';
import { lockStore } from '#state/lockStore';
import { Button } from '#ui/controls/Button';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import styles from './AskSecret.module.css';
import { KeyPad } from './KeyPad';

interface PinFormProps {
  submitLabel: string;
  onRight(): void;
}

/** Asks for the PIN, and says what was wrong with it and how long to wait. */
export function PinForm({ submitLabel, onRight }: PinFormProps) {
  const texts = useTexts();
  const id = useId();
  const [pin, setPin] = useState('');
  const [isChecking, setChecking] = useState(false);
  const [problem, setProblem] = useState<string>();
  const waitMs = useStore(lockStore, (state) => state.waitMs);
  const isWaiting = waitMs > 0;
  const sentenceOf = useProblemSentence();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isChecking || isWaiting) return;
    if (!isPin(pin)) return setProblem(texts.lock.tooShort);
    setChecking(true);
    setProblem(undefined);
    const checked = await checkPin(pin);
    setChecking(false);
    setPin('');
    if (checked.ok) onRight();
    else setProblem(sentenceOf(checked.error));
  };

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <KeyPad
        label={texts.lock.pin}
        value={pin}
        isDisabled={isChecking || isWaiting}
        describedBy={id}
        isInvalid={problem !== undefined}
        onChange={(value) => {
          setPin(value);
          setProblem(undefined);
        }}
      />
      <div id={id} className={styles.said}>
        {problem && <p role="alert">{problem}</p>}
        <Waiting waitMs={waitMs} isSaid={problem !== undefined} />
        <p role="status">{isChecking && texts.lock.checking}</p>
      </div>
      <Button look="main" type="submit" disabled={isChecking || isWaiting}>
        {submitLabel}
      </Button>
    </form>
  );
}

function useProblemSentence() {
  const texts = useTexts();
  return ({ kind }: SecretProblem): string => {
    const { failures } = lockStore.getState();
    return kind === 'wrong' && failures === FREE_ATTEMPTS ? texts.lock.wrongLast : texts.lock[kind];
  };
}

/** What is left to wait: the eye sees each second, the ear is told once and finds the rest when it asks. */
function Waiting({ waitMs, isSaid }: { waitMs: number; isSaid: boolean }) {
  const texts = useTexts();
  const language = useLanguage();
  const [firstMs, setFirst] = useState(0);
  if (waitMs > firstMs) setFirst(waitMs);
  const sentenceOf = (ms: number) => texts.lock.waitLeft(formatWait(ms, language));
  if (waitMs === 0) return <p role="status">{firstMs > 0 && !isSaid && texts.lock.again}</p>;
  return (
    <>
      {!isSaid && <p>{texts.lock.waiting}</p>}
      <p role="status" className="visually-hidden">
        {sentenceOf(firstMs)}
      </p>
      <p role="timer">{sentenceOf(waitMs)}</p>
    </>
  );
}
