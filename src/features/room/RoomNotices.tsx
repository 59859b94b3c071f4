import { type Removed, undoRemoval } from '#flows/sessions';
import type { Texts } from '#i18n/nl';
import { DEMO_RECIPE } from '#model/recipes/recipe';
import type { Participant, Session } from '#model/sessions/session';
import { Toast } from '#ui/controls/Toast';
import { useTexts } from '#ui/LanguageContext';
import styles from './RoomPlace.module.css';
import { remember, useRoomMemory } from './roomMemory';

/** Records that couldn't be read count nowhere; the figures must not hide that. */
export function DamagedNotice({ count }: { count: number }) {
  const texts = useTexts();
  if (count === 0) return null;
  return (
    <p className={styles.notice} role="status">
      {texts.room.damaged(count)}
    </p>
  );
}

export function DemoNotice({ session }: { session: Session }) {
  const texts = useTexts();
  return session.recipe === DEMO_RECIPE && <p className={styles.demo}>{texts.room.demo}</p>;
}

/** Who has gone, and what of others went with them. */
function removedSentence({ records }: Removed, { id, name }: Participant, { room, peers }: Texts): string {
  const aboutThem = records.sorts.filter(({ about }) => about === id).length;
  return [room.removed(name), ...(aboutThem > 0 ? [peers.removedToo(name, aboutThem)] : [])].join(' ');
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
      message={removedSentence(removed, person, texts)}
      action={{ label: texts.app.undo, onSelect: () => void undoRemoval(removed) }}
      onClose={() => remember(session, { removed: undefined })}
    />
  );
}
