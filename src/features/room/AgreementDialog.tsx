import { type FormEvent, useId, useState } from 'react';
import { newId } from '#flows/clock';
import type { Agreement } from '#model/conversation/conversation';
import { limits } from '#model/sessions/limits';
import { Button } from '#ui/controls/Button';
import { Dialog } from '#ui/controls/Dialog';
import { Field } from '#ui/controls/Field';
import { useTexts } from '#ui/LanguageContext';

interface AgreementDialogProps {
  /** Undefined: a new one. */
  agreement: Agreement | undefined;
  onSave(agreement: Agreement): void;
  onClose(): void;
}

export function AgreementDialog({ agreement, onSave, onClose }: AgreementDialogProps) {
  const { conversation, app, room } = useTexts();
  const formId = useId();
  const [text, setText] = useState(agreement?.text ?? '');
  const [by, setBy] = useState(agreement?.by ?? '');
  const [due, setDue] = useState(agreement?.due ?? '');
  const [isMissing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!text.trim()) return setMissing(true);
    onSave({
      id: agreement?.id ?? newId(),
      text: text.trim(),
      ...(by.trim() && { by: by.trim() }),
      ...(due.trim() && { due: due.trim() }),
      done: agreement?.done ?? false,
    });
    onClose();
  };
  return (
    <Dialog
      title={agreement ? conversation.changeAgreement : conversation.addAgreement}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{app.cancel}</Button>
          <Button look="main" type="submit" form={formId}>
            {room.save}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit}>
        <Field label={conversation.what} error={isMissing ? conversation.whatMissing : undefined}>
          {(ids) => (
            <textarea
              {...ids}
              rows={2}
              autoFocus
              maxLength={limits.agreement}
              value={text}
              onChange={({ target }) => {
                setText(target.value);
                setMissing(false);
              }}
            />
          )}
        </Field>
        <Field label={conversation.who} help={conversation.optional}>
          {(ids) => (
            <input
              {...ids}
              type="text"
              autoComplete="off"
              maxLength={limits.name}
              value={by}
              onChange={({ target }) => setBy(target.value)}
            />
          )}
        </Field>
        <Field label={conversation.when} help={conversation.optional}>
          {(ids) => (
            <input
              {...ids}
              type="text"
              autoComplete="off"
              maxLength={limits.label}
              value={due}
              onChange={({ target }) => setDue(target.value)}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
