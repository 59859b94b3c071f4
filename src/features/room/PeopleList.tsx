import { useState } from 'react';
import { addParticipant, deleteParticipant } from '#flows/sessions';
import type { Id } from '#model/record';
import { type Progress, progressOf } from '#model/sessions/progress';
import type { Participant } from '#model/sessions/session';
import type { LoadedSession } from '#state/sessionsStore';
import { Button } from '#ui/controls/Button';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import { AddParticipant } from '#ui/people/AddParticipant';
import { GroupDialog } from './GroupDialog';
import styles from './PeopleList.module.css';
import { PersonRow } from './PersonRow';
import { RenameDialog } from './RenameDialog';
import { remember } from './roomMemory';

export interface Person {
  participant: Participant;
  progress: Progress;
}

/** Everyone by name, so that a list that is being read doesn't jump while people finish. */
export function peopleOf(loaded: LoadedSession, language: string): Person[] {
  const byName = new Intl.Collator(language, { numeric: true });
  return Object.values(loaded.participants)
    .map((participant) => ({
      participant,
      progress: progressOf(loaded.session, participant, loaded.sorts),
    }))
    .sort((a, b) => byName.compare(a.participant.name, b.participant.name));
}

type Open = { kind: 'add' } | { kind: 'rename' | 'group'; participant: Participant };

/** Who is here, how far they are, and everything the facilitator does with people. */
export function PeopleList({ loaded, people }: { loaded: LoadedSession; people: readonly Person[] }) {
  const texts = useTexts();
  const language = useLanguage();
  const [open, setOpen] = useState<Open>();
  const { session } = loaded;
  const close = () => setOpen(undefined);
  const remove = async (participant: Id) =>
    remember(session.id, { removed: await deleteParticipant(session.id, participant) });
  const done = people.filter(({ progress }) => progress.state === 'done').length;
  const names = people.map(({ participant }) => participant.name);
  return (
    <>
      <div className={styles.head}>
        <h2>{texts.room.people}</h2>
        <p>{texts.room.doneOf(done, people.length)}</p>
      </div>
      {people.length === 0 && <p className={styles.empty}>{texts.room.noPeople}</p>}
      <ul className={styles.list} aria-label={texts.room.people} lang={language}>
        {people.map(({ participant, progress }) => (
          <PersonRow
            key={participant.id}
            {...{ loaded, participant, progress }}
            onRename={() => setOpen({ kind: 'rename', participant })}
            onChangeGroup={() => setOpen({ kind: 'group', participant })}
            onRemove={() => void remove(participant.id)}
          />
        ))}
      </ul>
      <div className={styles.foot}>
        <Button className={styles.add} onClick={() => setOpen({ kind: 'add' })}>
          {texts.room.add}
        </Button>
      </div>
      {open?.kind === 'add' && (
        <AddParticipant
          session={session}
          taken={names}
          by="facilitator"
          onClose={close}
          onAdd={(name, group) => addParticipant(session.id, name, group)}
        />
      )}
      {open?.kind === 'rename' && (
        <RenameDialog session={session} participant={open.participant} taken={names} onClose={close} />
      )}
      {open?.kind === 'group' && (
        <GroupDialog session={session} participant={open.participant} onClose={close} />
      )}
    </>
  );
}
