import styles from './AlphaScale.module.css';

interface AlphaScaleProps {
  /** Krippendorff's α, at most 1; below 0 the dot stands at 0, and the words tell. */
  alpha: number;
  title: string;
  from: string;
  to: string;
}

/** From chance to all alike, and where the group stands. */
export function AlphaScale({ alpha, title, from, to }: AlphaScaleProps) {
  const place = Math.min(1, Math.max(0, alpha));
  return (
    <div className={styles.scale}>
      <b>{title}</b>
      <span className={styles.line} aria-hidden="true">
        <span className={styles.dot} style={{ insetInlineStart: `${place * 100}%` }} />
      </span>
      <small>{from}</small>
      <small>{to}</small>
    </div>
  );
}
