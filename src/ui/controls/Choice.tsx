import { type ReactNode, useId } from 'react';
import styles from './Choice.module.css';

interface ChoiceProps<T extends string> {
  label: string;
  options: readonly { value: T; label: ReactNode; disabled?: boolean }[];
  value: T;
  onChange(value: T): void;
  isLabelHidden?: boolean;
  disabled?: boolean;
}

/** One of a few, all in sight: radio buttons that look like one bar. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className={styles.choice} disabled={props.disabled}>
      <legend className={props.isLabelHidden ? 'visually-hidden' : styles.legend}>{props.label}</legend>
      <div className={styles.bar}>
        {props.options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              name={name}
              checked={option.value === props.value}
              disabled={option.disabled}
              onChange={() => props.onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
