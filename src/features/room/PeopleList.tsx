import { useMemo, useState } from 'react';
import { addParticipant, deleteParticipant } from '#flows/sessions';
import type { Id } from '#model/record';
import type { Participant } from '#model/sessions/session';
import type { LoadedSession } from '#state/sessionsStore';
import { Button } from '#ui/controls/Button';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import { AddParticipant } from '#ui/people/AddParticipant';
import { holdsName, PORTION, peopleByName, SEARCH_FROM } from '#ui/people/findPeople';
import { GroupDialog } from './GroupDialog';
import styles from './PeopleList.module.css';
import { PersonRow } from './PersonRow';
import { RenameDialog } from './RenameDialog';
import { remember } from './roomMemory';

type Open = { kind: 'add' } | { kind: 'rename' | 'group'; participant: Participant };

/** Who is here, how far they are, and everything the facilitator does with people. */
export function PeopleList({ loaded, doneCount }: { loaded: LoadedSession; doneCount: number }) {
  const texts = useTexts();
  const language = useLanguage();
  const [open, setOpen] = useState<Open>();
  const [sought, seek] = useState('');
  const [most, setMost] = useState(PORTION);
  const { session } = loaded;
  const people = useMemo(() => peopleByName(loaded.participants, language), [loaded.participants, language]);
  const found = people.filter((person) => holdsName(person, sought));
  const close = () => setOpen(undefined);
  const remove = async (participant: Id) =>
    remember(session.id, { removed: await deleteParticipant(session.id, participant) });
  const names = people.map(({ name }) => name);
  return (
    <>
      <div className={styles.head}>
        <h2>{texts.room.people}</h2>
        <p>{texts.room.doneOf(doneCount, people.length)}</p>
      </div>
      {people.length === 0 && <p className={styles.empty}>{texts.room.noPeople}</p>}
      {people.length >= SEARCH_FROM && (
        <input
          type="search"
          className={styles.search}
          aria-label={texts.room.findPerson}
          placeholder={texts.room.findPerson}
          value={sought}
          onChange={({ target }) => {
            seek(target.value);
            setMost(PORTION);
          }}
        />
      )}
      {people.length > 0 && found.length === 0 && <p className={styles.empty}>{texts.room.nobodyFound}</p>}
      <ul className={styles.list} aria-label={texts.room.people} lang={language}>
        {found.slice(0, most).map((participant) => (
          <PersonRow
            key={participant.id}
            {...{ loaded, participant }}
            onRename={() => setOpen({ kind: 'rename', participant })}
            onChangeGroup={() => setOpen({ kind: 'group', participant })}
            onRemove={() => void remove(participant.id)}
          />
        ))}
      </ul>
      {found.length > most && (
        <Button look="plain" onClick={() => setMost(most + PORTION)}>
          {texts.room.showMore(Math.min(PORTION, found.length - most))}
        </Button>
      )}
      <div className={styles.foot}>
        <Button className={styles.add} onClick={() => setOpen({ kind: 'add' })}>
          {texts.handOver.addOther}
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
