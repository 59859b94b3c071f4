import { type FormEvent, useId, useState } from 'react';
import { newId } from '#flows/clock';
import type { Agreement } from '#model/conversation/conversation';
import type { Id } from '#model/record';
import { limits } from '#model/sessions/limits';
import { Button } from '#ui/controls/Button';
import { Dialog } from '#ui/controls/Dialog';
import { Field } from '#ui/controls/Field';
import { useSavedSoon } from '#ui/controls/useSavedSoon';
import { useTexts } from '#ui/LanguageContext';

interface AgreementDialogProps {
  /** Undefined: a new one. */
  agreement: Agreement | undefined;
  /** Kept as it is typed: a tablet that dies costs a word at most. */
  onKeep(agreement: Agreement): void;
  /** Everything as it was before; the id is that of one that was kept meanwhile. */
  onTakeBack(id: Id): void;
  onClose(): void;
}

/** What an agreement holds, while it is typed. */
interface Typed {
  text: string;
  by: string;
  due: string;
}

export function AgreementDialog({ agreement, onKeep, onTakeBack, onClose }: AgreementDialogProps) {
  const { conversation, app, room } = useTexts();
  const formId = useId();
  const [id] = useState(() => agreement?.id ?? newId());
  const [typed, setTyped] = useState<Typed>({
    text: agreement?.text ?? '',
    by: agreement?.by ?? '',
    due: agreement?.due ?? '',
  });
  const [isMissing, setMissing] = useState(false);
  const [isKept, setKept] = useState(false);
  const { soon, now, drop } = useSavedSoon<Typed>((latest) => {
    onKeep(agreementOf(id, latest, agreement?.done ?? false));
    setKept(true);
  });
  const change = (part: Partial<Typed>) => {
    const next = { ...typed, ...part };
    setTyped(next);
    setMissing(false);
    if (next.text.trim()) soon(next);
  };
  const cancel = () => {
    drop();
    if (isKept) onTakeBack(id);
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!typed.text.trim()) return setMissing(true);
    soon(typed);
    now();
    onClose();
  };
  return (
    <Dialog
      title={agreement ? conversation.changeAgreement : conversation.addAgreement}
      onClose={cancel}
      actions={
        <>
          <Button onClick={cancel}>{app.cancel}</Button>
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
              value={typed.text}
              onChange={({ target }) => change({ text: target.value })}
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
              value={typed.by}
              onChange={({ target }) => change({ by: target.value })}
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
              value={typed.due}
              onChange={({ target }) => change({ due: target.value })}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}

const agreementOf = (id: Id, { text, by, due }: Typed, done: boolean): Agreement => ({
  id,
  text: text.trim(),
  ...(by.trim() && { by: by.trim() }),
  ...(due.trim() && { due: due.trim() }),
  done,
});
