import { type FormEvent, useId, useState } from 'react';
import { newId } from '#flows/clock';
import { changeConversation } from '#flows/conversation';
import { type Part, withRunningOrder } from '#model/conversation/conversation';
import { limits } from '#model/sessions/limits';
import type { Session } from '#model/sessions/session';
import { textIn } from '#model/text';
import { Button } from '#ui/controls/Button';
import { Dialog } from '#ui/controls/Dialog';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import { PartRow } from './PartRow';
import styles from './RunningOrderDialog.module.css';

interface RunningOrderDialogProps {
  session: Session;
  order: readonly Part[];
  onClose(): void;
}

const NEW_MINUTES = 10;

/** The parts of the workshop with their minutes, for this session only. */
export function RunningOrderDialog({ session, order, onClose }: RunningOrderDialogProps) {
  const { conversation, app, room } = useTexts();
  const language = useLanguage();
  const formId = useId();
  const [parts, setParts] = useState<readonly Part[]>(order);
  const [isNameless, setNameless] = useState(false);
  const replace = (part: Part) => setParts(parts.map((other) => (other.id === part.id ? part : other)));
  const keep = (runningOrder: Part[] | undefined) => {
    changeConversation(session.id, (before) => withRunningOrder(before, runningOrder));
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (parts.some(({ label }) => !textIn(label, language).trim())) setNameless(true);
    else keep([...parts]);
  };
  return (
    <Dialog
      title={conversation.runningOrder}
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
      <form id={formId} onSubmit={submit} className={styles.form}>
        <ol>
          {parts.map((part, i) => (
            <PartRow
              key={part.id}
              part={part}
              place={i + 1}
              onChange={replace}
              onUp={i > 0 ? () => setParts(parts.with(i - 1, part).with(i, parts[i - 1] as Part)) : undefined}
              onRemove={
                parts.length > 1 ? () => setParts(parts.filter(({ id }) => id !== part.id)) : undefined
              }
            />
          ))}
        </ol>
        {isNameless && <p role="alert">{conversation.labelMissing}</p>}
        <p>{conversation.together(parts.reduce((sum, { minutes }) => sum + minutes, 0))}</p>
        <div className={styles.more}>
          {parts.length < limits.runningOrder && (
            <Button
              onClick={() =>
                setParts([...parts, { id: newId(), label: conversation.newPart, minutes: NEW_MINUTES }])
              }
            >
              {conversation.addPart}
            </Button>
          )}
          {session.conversation?.runningOrder && (
            <Button look="plain" onClick={() => keep(undefined)}>
              {conversation.restoreOrder}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
}
