import { newId } from '#flows/clock';
import { changeSession } from '#flows/sessions';
import type { Id } from '#model/record';
import { limits } from '#model/sessions/limits';
import type { Group } from '#model/sessions/session';
import type { LoadedSession } from '#state/sessionsStore';
import { Button } from '#ui/controls/Button';
import { Icon } from '#ui/controls/Icon';
import { useTexts } from '#ui/LanguageContext';
import styles from './GroupsEditor.module.css';

const changeGroups = (id: Id, change: (groups: Group[]) => Group[]) =>
  changeSession(id, (session) => ({ ...session, groups: change(session.groups) }));

export function GroupsEditor({ loaded: { session, participants } }: { loaded: LoadedSession }) {
  const texts = useTexts();
  const used = new Set(Object.values(participants).map(({ group }) => group));
  return (
    <section className={styles.groups}>
      <h2>{texts.setup.groups}</h2>
      <p className={styles.help}>{texts.setup.groupsHelp}</p>
      <ul>
        {session.groups.map((group, i) => (
          <li key={group.id}>
            <div className={styles.row}>
              <input
                type="text"
                aria-label={texts.setup.groupName(i + 1)}
                maxLength={limits.label}
                value={group.label}
                onChange={({ target }) =>
                  changeGroups(session.id, (groups) =>
                    groups.map((other) =>
                      other.id === group.id ? { ...other, label: target.value } : other,
                    ),
                  )
                }
              />
              <Button
                look="plain"
                icon={<Icon name="bin" />}
                aria-label={texts.setup.removeGroup(group.label)}
                disabled={used.has(group.id)}
                onClick={() =>
                  changeGroups(session.id, (groups) => groups.filter(({ id }) => id !== group.id))
                }
              />
            </div>
            {used.has(group.id) && <p className={styles.help}>{texts.setup.groupInUse}</p>}
          </li>
        ))}
      </ul>
      {session.groups.length < limits.groups && (
        <Button
          icon={<Icon name="plus" />}
          onClick={() => changeGroups(session.id, (groups) => [...groups, { id: newId(), label: '' }])}
        >
          {texts.setup.addGroup}
        </Button>
      )}
    </section>
  );
}
