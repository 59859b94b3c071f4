import { useState } from 'react';
import { Button } from '#ui/controls/Button';
import { useTexts } from '#ui/LanguageContext';
import styles from './AskSecret.module.css';
import { PhraseForm } from './PhraseForm';
import { PinForm } from './PinForm';

interface AskSecretProps {
  submitLabel: string;
  onRight(): void;
}

/** Asks for the PIN, or for the recovery phrase of whoever lost it. */
export function AskSecret(props: AskSecretProps) {
  const texts = useTexts();
  const [by, setBy] = useState<'pin' | 'phrase'>('pin');
  return (
    <div className={styles.ask}>
      {by === 'pin' ? <PinForm {...props} /> : <PhraseForm {...props} />}
      <Button look="plain" onClick={() => setBy(by === 'pin' ? 'phrase' : 'pin')}>
        {by === 'pin' ? texts.lock.usePhrase : texts.lock.usePin}
      </Button>
    </div>
  );
}
