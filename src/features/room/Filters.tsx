import type { ReactNode } from 'react';
import { textIn } from '#model/text';
import { hiddenGroupsOf, perspectiveIn } from '#state/results';
import type { LoadedSession } from '#state/sessionsStore';
import { Choice } from '#ui/controls/Choice';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import styles from './Filters.module.css';
import { Picker } from './Picker';
import { remember, useRoomMemory } from './roomMemory';

const EVERYONE = '';

/** Whose results are shown, and under which perspective; only what there is to choose from. */
export function Filters({ loaded, children }: { loaded: LoadedSession; children?: ReactNode }) {
  const texts = useTexts();
  const language = useLanguage();
  const { session } = loaded;
  const { group, perspective } = useRoomMemory(session.id);
  const current = perspectiveIn(loaded, perspective);
  const hidden = hiddenGroupsOf(loaded, current.id);
  return (
    <div className={styles.filters}>
      {children}
      {session.groups.length > 0 && (
        <Picker
          label={texts.room.group}
          value={group ?? EVERYONE}
          options={[
            { value: EVERYONE, label: texts.room.everyone },
            ...session.groups.map(({ id, label }) => ({
              value: id,
              label: hidden.has(id) ? texts.room.hiddenOption(label) : label,
            })),
          ]}
          onChange={(value) => remember(session.id, { group: value === EVERYONE ? undefined : value })}
        />
      )}
      {session.perspectives.length > 1 && (
        <Choice
          label={texts.room.perspective}
          isLabelHidden
          value={current.id}
          options={session.perspectives.map(({ id, label }) => ({
            value: id,
            label: textIn(label, language),
          }))}
          onChange={(value) => remember(session.id, { perspective: value })}
        />
      )}
    </div>
  );
}
