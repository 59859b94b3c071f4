import { type FormEvent, useId, useState } from 'react';
import { changeParticipant } from '#flows/sessions';
import { limits } from '#model/sessions/limits';
import type { Participant, Session } from '#model/sessions/session';
import { Button } from '#ui/controls/Button';
import { Dialog } from '#ui/controls/Dialog';
import { Field } from '#ui/controls/Field';
import { useTexts } from '#ui/LanguageContext';

interface RenameDialogProps {
  session: Session;
  participant: Participant;
  taken: readonly string[];
  onClose(): void;
}

export function RenameDialog({ session, participant, taken, onClose }: RenameDialogProps) {
  const texts = useTexts();
  const formId = useId();
  const [name, setName] = useState(participant.name);
  const [error, setError] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wanted = name.trim();
    const same = (other: string) => other.toLocaleLowerCase() === wanted.toLocaleLowerCase();
    if (!wanted) return setError(texts.handOver.nameMissing);
    if (taken.some((other) => other !== participant.name && same(other)))
      return setError(texts.handOver.nameTaken);
    changeParticipant(session.id, participant.id, (stored) => ({ ...stored, name: wanted }));
    onClose();
  };
  return (
    <Dialog
      title={texts.room.rename}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{texts.app.cancel}</Button>
          <Button look="main" type="submit" form={formId}>
            {texts.room.save}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit}>
        <Field
          label={session.privacy.identity === 'alias' ? texts.handOver.alias : texts.handOver.name}
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
      </form>
    </Dialog>
  );
}
