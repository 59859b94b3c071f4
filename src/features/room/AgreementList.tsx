import { useState } from 'react';
import { changeConversation } from '#flows/conversation';
import {
  type Agreement,
  emptyConversation,
  withAgreement,
  withoutAgreement,
} from '#model/conversation/conversation';
import { limits } from '#model/sessions/limits';
import type { Session } from '#model/sessions/session';
import { Button } from '#ui/controls/Button';
import { Menu } from '#ui/controls/Menu';
import { useTexts } from '#ui/LanguageContext';
import { AgreementDialog } from './AgreementDialog';
import styles from './AgreementList.module.css';

interface AgreementListProps {
  session: Session;
  onRemoved(undoable: { message: string; undo(): void }): void;
}

/** What the group will do: added, ticked, changed, removed with a way back. */
export function AgreementList({ session, onRemoved }: AgreementListProps) {
  const { conversation } = useTexts();
  const [open, setOpen] = useState<{ agreement: Agreement | undefined }>();
  const { agreements } = session.conversation ?? emptyConversation;
  const keep = (agreement: Agreement, at?: number) =>
    changeConversation(session.id, (before) => withAgreement(before, agreement, at));
  const remove = (agreement: Agreement) => {
    const at = agreements.indexOf(agreement);
    changeConversation(session.id, (before) => withoutAgreement(before, agreement.id));
    onRemoved({ message: conversation.removedAgreement, undo: () => keep(agreement, at) });
  };
  return (
    <section className={styles.agreements}>
      <h3>{conversation.agreements}</h3>
      <ul>
        {agreements.map((agreement) => (
          <li key={agreement.id}>
            <label className={styles.agreement}>
              <input
                type="checkbox"
                checked={agreement.done}
                onChange={(event) => keep({ ...agreement, done: event.target.checked })}
              />
              <span>
                {agreement.text}
                <ByAndDue agreement={agreement} />
              </span>
            </label>
            <Menu
              label={conversation.actionsFor(agreement.text)}
              items={[
                { label: conversation.change, onSelect: () => setOpen({ agreement }) },
                { label: conversation.remove, isDanger: true, onSelect: () => remove(agreement) },
              ]}
            />
          </li>
        ))}
      </ul>
      {agreements.length === 0 && <p className={styles.help}>{conversation.agreementsHelp}</p>}
      {agreements.length < limits.agreements && (
        <Button onClick={() => setOpen({ agreement: undefined })}>{conversation.addAgreement}</Button>
      )}
      {open && (
        <AgreementDialog
          agreement={open.agreement}
          onKeep={keep}
          onTakeBack={(id) =>
            open.agreement
              ? keep(open.agreement)
              : changeConversation(session.id, (before) => withoutAgreement(before, id))
          }
          onClose={() => setOpen(undefined)}
        />
      )}
    </section>
  );
}

function ByAndDue({ agreement: { by, due } }: { agreement: Agreement }) {
  const { conversation } = useTexts();
  if (!by && !due) return null;
  return <small>{by && due ? conversation.byAndDue(by, due) : (by ?? due)}</small>;
}
