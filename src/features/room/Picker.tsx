import { Icon } from '#ui/controls/Icon';
import styles from './Picker.module.css';

interface PickerProps<T extends string> {
  label: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onChange(value: T): void;
}

/** One of a longer list: its label stands in the control, the browser draws the list. */
export function Picker<T extends string>({ label, value, options, onChange }: PickerProps<T>) {
  return (
    <label className={styles.picker}>
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value as T)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </label>
  );
}
