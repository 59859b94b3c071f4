import { type FormEvent, useState } from 'react';
import type { Id } from '#model/record';
import { limits } from '#model/sessions/limits';
import type { Session } from '#model/sessions/session';
import { Button } from '#ui/controls/Button';
import { Dialog } from '#ui/controls/Dialog';
import { Field } from '#ui/controls/Field';
import { useTexts } from '#ui/LanguageContext';

interface AddParticipantProps {
  session: Session;
  taken: readonly string[];
  onClose(): void;
  onAdd(name: string, group: Id | undefined): void;
}

export function AddParticipant({ session, taken, onClose, onAdd }: AddParticipantProps) {
  const texts = useTexts();
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
    <Dialog title={texts.handOver.addTitle} onClose={onClose}>
      <form onSubmit={submit} style={{ display: 'contents' }}>
        {isAnonymous ? (
          <p>{texts.handOver.numberHelp(name)}</p>
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
        <div style={{ display: 'flex', gap: 12, justifyContent: 'flex-end', flexWrap: 'wrap' }}>
          <Button onClick={onClose}>{texts.app.cancel}</Button>
          <Button look="main" type="submit">
            {texts.handOver.go}
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
