import { reopenSort } from '#flows/turn';
import { type Progress, progressOf } from '#model/sessions/progress';
import type { Participant } from '#model/sessions/session';
import { ownSortOf } from '#model/sorts/ownSort';
import { textIn } from '#model/text';
import { hrefOf } from '#routes/route';
import type { LoadedSession } from '#state/sessionsStore';
import { Menu, type MenuItem } from '#ui/controls/Menu';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import { BladeIcon } from '#ui/people/BladeIcon';
import styles from './PeopleList.module.css';

interface PersonRowProps {
  loaded: LoadedSession;
  participant: Participant;
  onRename(): void;
  onChangeGroup(): void;
  onRemove(): void;
}

/** One person: how far they are, and what the facilitator can do for them. Never what they chose. */
export function PersonRow(props: PersonRowProps) {
  const { loaded, participant } = props;
  const progress = progressOf(loaded.session, participant, loaded.sorts);
  const texts = useTexts();
  const cards = loaded.session.cardSet.cards.length;
  const state = {
    done: texts.room.stateDone,
    sorting: texts.room.stateSorting(progress.decided, cards),
    none: texts.room.stateNone,
  }[progress.state];
  const group = loaded.session.groups.find(({ id }) => id === participant.group);
  const items = useItems(props, progress);
  return (
    <li className={styles.person} data-state={progress.state}>
      <BladeIcon state={progress.state} share={progress.decided / cards} />
      <span className={styles.who}>
        <span className={styles.name}>{participant.name}</span>
        <span className={styles.facts}>
          {group && <span className={styles.group}>{group.label}</span>}
          <span className={styles.state}>{state}</span>
        </span>
      </span>
      <Menu label={texts.room.actionsFor(participant.name)} items={items} />
    </li>
  );
}

function useItems({ loaded, participant, ...actions }: PersonRowProps, { next }: Progress): MenuItem[] {
  const { room } = useTexts();
  const language = useLanguage();
  const { session, sorts } = loaded;
  const turnOf = (perspective: string) => ({ session: session.id, participant: participant.id, perspective });
  const finished = session.perspectives.flatMap((perspective) => {
    const sort = ownSortOf(sorts, participant.id, perspective);
    return sort?.completedAt === undefined ? [] : [{ ...perspective, colleague: sort.about }];
  });
  return [
    { label: room.rename, onSelect: actions.onRename },
    ...(session.groups.length > 0 ? [{ label: room.changeGroup, onSelect: actions.onChangeGroup }] : []),
    ...(next
      ? [{ label: room.proxy, onSelect: () => (location.hash = hrefOf({ place: 'turn', ...turnOf(next) })) }]
      : []),
    ...finished.map(({ id, label, colleague }) => ({
      label: session.perspectives.length > 1 ? room.reopenOf(textIn(label, language)) : room.reopen,
      onSelect: () => reopenSort({ ...turnOf(id), about: colleague }),
    })),
    { label: room.remove, isDanger: true, onSelect: actions.onRemove },
  ];
}
