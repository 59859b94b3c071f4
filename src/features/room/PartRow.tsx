import type { Part } from '#model/conversation/conversation';
import { limits } from '#model/sessions/limits';
import { textIn } from '#model/text';
import { Icon } from '#ui/controls/Icon';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import styles from './RunningOrderDialog.module.css';

interface PartRowProps {
  part: Part;
  /** 1 is the first. */
  place: number;
  onChange(part: Part): void;
  /** Undefined where there is nowhere to go. */
  onUp: (() => void) | undefined;
  onRemove: (() => void) | undefined;
}

const wholeMinutes = (typed: string) =>
  Math.min(limits.minutes.most, Math.max(limits.minutes.least, Math.round(Number(typed)) || 0));

/** One part being changed: name, minutes, place. */
export function PartRow({ part, place, onChange, onUp, onRemove }: PartRowProps) {
  const { conversation } = useTexts();
  const label = textIn(part.label, useLanguage());
  return (
    <li className={styles.part}>
      <input
        type="text"
        aria-label={conversation.partLabel(place)}
        maxLength={limits.label}
        value={label}
        onChange={({ target }) => onChange({ ...part, label: target.value })}
      />
      <input
        type="number"
        inputMode="numeric"
        aria-label={conversation.partMinutes(label)}
        min={limits.minutes.least}
        max={limits.minutes.most}
        value={part.minutes}
        onChange={({ target }) => onChange({ ...part, minutes: wholeMinutes(target.value) })}
      />
      <button type="button" aria-label={conversation.partUp(label)} disabled={!onUp} onClick={onUp}>
        <Icon name="up" />
      </button>
      <button
        type="button"
        aria-label={conversation.removePart(label)}
        disabled={!onRemove}
        onClick={onRemove}
      >
        <Icon name="bin" />
      </button>
    </li>
  );
}
