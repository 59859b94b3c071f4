import { useEffect } from 'react';
import { Button } from './Button';
import styles from './Toast.module.css';

interface ToastProps {
  message: string;
  action?: { label: string; onSelect(): void };
  onClose(): void;
}

/** Says what has happened, with the way back; long enough to be read. */
export function Toast({ message, action, onClose }: ToastProps) {
  useEffect(() => {
    const timer = setTimeout(onClose, 12_000);
    return () => clearTimeout(timer);
  }, [onClose]);
  return (
    <div className={styles.toast} role="status">
      <p>{message}</p>
      {action && (
        <Button
          onClick={() => {
            action.onSelect();
            onClose();
          }}
        >
          {action.label}
        </Button>
      )}
    </div>
  );
}
