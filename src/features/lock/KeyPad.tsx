import { type ComponentProps, type PointerEvent, useEffect, useId, useRef } from 'react';
import { digitsOf, pinLength } from '#model/lock/pin';
import { ClosedFan } from '#ui/charts/ClosedFan';
import { Icon } from '#ui/controls/Icon';
import { useTexts } from '#ui/LanguageContext';
import styles from './KeyPad.module.css';

interface KeyPadProps {
  label: string;
  value: string;
  isDisabled?: boolean;
  describedBy?: string;
  isInvalid?: boolean;
  onChange(value: string): void;
}

/** The keyboard's focus stays in the field: a digit key and Enter go on working after a tap. */
const keepFocus = (event: PointerEvent) => event.preventDefault();

/** A field for a PIN with keys large enough for any finger; each digit fills a blade. */
export function KeyPad({
  label,
  value,
  isDisabled = false,
  describedBy,
  isInvalid = false,
  onChange,
}: KeyPadProps) {
  const texts = useTexts();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  // At first, and again after a check or a wait.
  useEffect(() => {
    if (!isDisabled) field.current?.focus();
  }, [isDisabled]);
  const press = (digit: string) => onChange(digitsOf(value + digit));
  return (
    <div className={styles.pad} data-disabled={isDisabled}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.shown}>
        <ClosedFan count={pinLength.most} doneCount={value.length} />
        <input
          id={id}
          type="password"
          // No screen keyboard over our own keys; a real keyboard still types here.
          inputMode="none"
          // Not a password of a site: nothing to remember, nothing to suggest.
          autoComplete="one-time-code"
          ref={field}
          value={value}
          readOnly={isDisabled}
          aria-describedby={describedBy}
          aria-invalid={isInvalid}
          onChange={(event) => onChange(digitsOf(event.target.value))}
        />
      </div>
      <div className={styles.keys}>
        {['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'].map((digit) => (
          <Key key={digit} data-digit={digit} disabled={isDisabled} onClick={() => press(digit)}>
            {digit}
          </Key>
        ))}
        <Key
          aria-label={texts.lock.erase}
          disabled={isDisabled || value === ''}
          onClick={() => onChange(value.slice(0, -1))}
        >
          <Icon name="erase" />
        </Key>
      </div>
    </div>
  );
}

const Key = (props: ComponentProps<'button'>) => (
  <button type="button" className={styles.key} onPointerDown={keepFocus} {...props} />
);
