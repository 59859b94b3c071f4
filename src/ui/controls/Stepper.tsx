import { useId } from 'react';
import { useTexts } from '../LanguageContext';
import { Icon } from './Icon';
import styles from './Stepper.module.css';

interface StepperProps {
  label: string;
  help?: string;
  value: number;
  least: number;
  most: number;
  onChange(value: number): void;
}

/** A small whole number, one tap at a time. */
export function Stepper({ label, help, value, least, most, onChange }: StepperProps) {
  const texts = useTexts();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.row}>
      <div>
        <span id={id} className={styles.label}>
          {label}
        </span>
        {help && <small>{help}</small>}
      </div>
      <div className={styles.control}>
        <button
          type="button"
          aria-label={texts.setup.less(label)}
          disabled={value <= least}
          onClick={() => onChange(value - 1)}
        >
          <Icon name="minus" />
        </button>
        <output aria-live="polite">{value}</output>
        <button
          type="button"
          aria-label={texts.setup.moreOf(label)}
          disabled={value >= most}
          onClick={() => onChange(value + 1)}
        >
          <Icon name="plus" />
        </button>
      </div>
    </div>
  );
}
