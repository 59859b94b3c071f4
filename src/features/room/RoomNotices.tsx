import { undoRemoval } from '#flows/sessions';
import { DEMO_RECIPE } from '#model/recipes/recipe';
import type { LoadedSession } from '#state/sessionsStore';
import { Toast } from '#ui/controls/Toast';
import { useTexts } from '#ui/LanguageContext';
import styles from './RoomPlace.module.css';
import { remember, useRoomMemory } from './roomMemory';

/** What has to be known about these figures before they are read. */
export function RoomNotices({ loaded }: { loaded: LoadedSession }) {
  const texts = useTexts();
  return (
    <>
      {loaded.damagedCount > 0 && (
        <p className={styles.notice} role="status">
          {texts.room.damaged(loaded.damagedCount)}
        </p>
      )}
      {loaded.session.recipe === DEMO_RECIPE && <p className={styles.notice}>{texts.room.demo}</p>}
    </>
  );
}

/** The way back after a removal. */
export function RemovalToast({ session }: { session: string }) {
  const texts = useTexts();
  const { removed } = useRoomMemory(session);
  const person = removed?.records.participants[0];
  if (!removed || !person) return null;
  return (
    <Toast
      key={person.id}
      message={texts.room.removed(person.name)}
      action={{ label: texts.app.undo, onSelect: () => void undoRemoval(removed) }}
      onClose={() => remember(session, { removed: undefined })}
    />
  );
}
