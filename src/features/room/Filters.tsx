import type { ReactNode } from 'react';
import type { Id } from '#model/record';
import type { Session } from '#model/sessions/session';
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
  const { session } = loaded;
  const current = perspectiveIn(loaded, useRoomMemory(session.id).perspective);
  return (
    <div className={styles.filters}>
      {children}
      <GroupPicker session={session} hidden={hiddenGroupsOf(loaded, current.id)} />
      <PerspectiveChoice session={session} current={current.id} />
    </div>
  );
}

/** `hidden`: the groups of which nothing may be shown here. */
export function GroupPicker({ session, hidden }: { session: Session; hidden: ReadonlySet<Id> }) {
  const texts = useTexts();
  const { group } = useRoomMemory(session.id);
  if (session.groups.length === 0) return null;
  return (
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
  );
}

export function PerspectiveChoice({ session, current }: { session: Session; current: Id }) {
  const texts = useTexts();
  const language = useLanguage();
  if (session.perspectives.length < 2) return null;
  return (
    <Choice
      label={texts.room.perspective}
      isLabelHidden
      value={current}
      options={session.perspectives.map(({ id, label }) => ({ value: id, label: textIn(label, language) }))}
      onChange={(value) => remember(session.id, { perspective: value })}
    />
  );
}
