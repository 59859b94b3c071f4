import { textIn } from '#model/text';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import type { ShownProps } from './shown';
import styles from './Whose.module.css';

interface WhoseProps extends ShownProps {
  count: number;
  isBetween?: boolean | undefined;
  isOfAll?: boolean | undefined;
}

/** Whose results these are: how many people, and, where that can differ, which group, perspective and look. */
export function Whose({ loaded, sight, perspective, count, isBetween = false, isOfAll = false }: WhoseProps) {
  const { present, room } = useTexts();
  const language = useLanguage();
  const { session } = loaded;
  const group = session.groups.find(({ id }) => id === sight.group);
  const lines = [
    present.people(count),
    isOfAll ? undefined : group?.label,
    session.perspectives.length > 1 && !isBetween ? textIn(perspective.label, language) : undefined,
    sight.look === 'own' ? room.ownReading : undefined,
  ];
  return (
    <p className={styles.whose}>
      {lines
        .filter((line) => line !== undefined)
        .map((line) => (
          <span key={line}>{line}</span>
        ))}
    </p>
  );
}
