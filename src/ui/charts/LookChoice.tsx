import { Choice } from '../controls/Choice';
import { useTexts } from '../LanguageContext';
import styles from './LookChoice.module.css';
import type { Look } from './rememberedShares';

interface LookChoiceProps {
  look: Look;
  onChange(look: Look): void;
  /** Said after what the look shows. */
  note: string;
}

/** The two looks at the same placements, with what the chosen one shows. */
export function LookChoice({ look, onChange, note }: LookChoiceProps) {
  const { room } = useTexts();
  return (
    <div className={styles.row}>
      <Choice
        label={room.look}
        isLabelHidden
        value={look}
        options={[
          { value: 'sorted', label: room.asSorted },
          { value: 'own', label: room.ownReading },
        ]}
        onChange={onChange}
      />
      <p>
        {look === 'sorted' ? room.asSortedHelp : room.ownReadingHelp} {note}
      </p>
    </div>
  );
}
