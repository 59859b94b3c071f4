import { type FormEvent, useState } from 'react';
import type { Id } from '#model/record';
import { limits } from '#model/sessions/limits';
import type { Session } from '#model/sessions/session';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import { Field } from '../controls/Field';
import { useCommonTexts } from '../LanguageContext';
import styles from './AddParticipant.module.css';

interface AddParticipantProps {
  session: Session;
  taken: readonly string[];
  /** Somebody adds themselves, or the facilitator adds them. */
  by: 'self' | 'facilitator';
  onClose(): void;
  onAdd(name: string, group: Id | undefined): void;
}

/** Asks what is needed for one more person, as the session's privacy has it. */
export function AddParticipant({ session, taken, by, onClose, onAdd }: AddParticipantProps) {
  const texts = useCommonTexts();
  const { identity } = session.privacy;
  const isAnonymous = identity === 'anonymous';
  const [name, setName] = useState(() => (isAnonymous ? firstFree(taken, texts.handOver.number) : ''));
  const [group, setGroup] = useState('');
  const [error, setError] = useState<string>();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wanted = name.trim();
    if (!wanted) return setError(texts.handOver.nameMissing);
    if (taken.some((other) => other.toLocaleLowerCase() === wanted.toLocaleLowerCase()))
      return setError(texts.handOver.nameTaken);
    onAdd(wanted, group || undefined);
    onClose();
  };

  return (
    <Dialog title={by === 'self' ? texts.handOver.addTitle : texts.handOver.addOther} onClose={onClose}>
      <form onSubmit={submit} className={styles.form}>
        {isAnonymous ? (
          <p>{by === 'self' ? texts.handOver.numberHelp(name) : name}</p>
        ) : (
          <Field
            label={identity === 'alias' ? texts.handOver.alias : texts.handOver.name}
            help={identity === 'alias' ? texts.handOver.aliasHelp : undefined}
            error={error}
          >
            {(ids) => (
              <input
                {...ids}
                type="text"
                autoComplete="off"
                autoFocus
                maxLength={limits.name}
                value={name}
                onChange={(event) => {
                  setName(event.target.value);
                  setError(undefined);
                }}
              />
            )}
          </Field>
        )}
        {session.groups.length > 0 && (
          <Field label={texts.handOver.group}>
            {(ids) => (
              <select {...ids} value={group} onChange={(event) => setGroup(event.target.value)}>
                <option value="">{texts.handOver.noGroup}</option>
                {session.groups.map(({ id, label }) => (
                  <option key={id} value={id}>
                    {label}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        <div className={styles.actions}>
          <Button onClick={onClose}>{texts.app.cancel}</Button>
          <Button look="main" type="submit">
            {by === 'self' ? texts.handOver.go : texts.handOver.addOtherGo}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function firstFree(taken: readonly string[], nameOf: (position: number) => string): string {
  let position = 1;
  while (taken.includes(nameOf(position))) position++;
  return nameOf(position);
}
