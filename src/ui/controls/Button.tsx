import type { ComponentProps, ReactNode } from 'react';
import styles from './Button.module.css';

interface ButtonProps extends ComponentProps<'button'> {
  /** `main` is the one thing to do here; `plain` has no outline. */
  look?: 'main' | 'outline' | 'plain' | 'danger';
  icon?: ReactNode;
}

export function Button({ look = 'outline', icon, children, className = '', ...rest }: ButtonProps) {
  return (
    <button type="button" className={`${styles.button} ${styles[look]} ${className}`} {...rest}>
      {icon}
      {children !== undefined && <span>{children}</span>}
    </button>
  );
}

interface LinkButtonProps extends ComponentProps<'a'> {
  look?: 'main' | 'outline' | 'plain';
  icon?: ReactNode;
}

/** Looks like a button, goes somewhere. */
export function LinkButton({ look = 'outline', icon, children, className = '', ...rest }: LinkButtonProps) {
  return (
    <a className={`${styles.button} ${styles[look]} ${className}`} {...rest}>
      {icon}
      {children !== undefined && <span>{children}</span>}
    </a>
  );
}
