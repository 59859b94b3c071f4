import { type FormEvent, useId, useState } from 'react';
import { changeParticipant } from '#flows/sessions';
import type { Participant, Session } from '#model/sessions/session';
import { Button } from '#ui/controls/Button';
import { Dialog } from '#ui/controls/Dialog';
import { Field } from '#ui/controls/Field';
import { useTexts } from '#ui/LanguageContext';

interface GroupDialogProps {
  session: Session;
  participant: Participant;
  onClose(): void;
}

export function GroupDialog({ session, participant, onClose }: GroupDialogProps) {
  const texts = useTexts();
  const formId = useId();
  const [group, setGroup] = useState(participant.group ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    changeParticipant(session.id, participant.id, ({ group: _before, ...stored }) =>
      group ? { ...stored, group } : stored,
    );
    onClose();
  };
  return (
    <Dialog
      title={participant.name}
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
      </form>
    </Dialog>
  );
}
