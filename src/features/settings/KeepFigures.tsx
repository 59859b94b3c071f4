import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { keepFigures } from '#flows/keepFigures';
import { openAllSessions } from '#flows/openSession';
import { formatDate } from '#i18n/formats';
import type { Session } from '#model/sessions/session';
import { type LoadedSession, sessionsStore } from '#state/sessionsStore';
import { Button } from '#ui/controls/Button';
import { Dialog } from '#ui/controls/Dialog';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import styles from './KeepFigures.module.css';

const hasFigures = ({ sorts }: LoadedSession) =>
  Object.values(sorts).some(({ completedAt }) => completedAt !== undefined);

/** Afterwards: the names and stories go, the figures stay. */
export function KeepFigures() {
  const texts = useTexts();
  const language = useLanguage();
  const byId = useStore(sessionsStore, (state) => state.byId);
  const [asked, setAsked] = useState<Session>();
  const [told, setTold] = useState<string>();
  useEffect(() => void openAllSessions(), []);
  const sessions = Object.values(byId)
    .filter(hasFigures)
    .map(({ session }) => session)
    .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  const keep = async ({ id, title }: Session) => {
    const kept = await keepFigures(id);
    setAsked(undefined);
    setTold(kept.ok ? texts.privacy.figuresDone(title) : texts.privacy.figuresFailed);
  };
  return (
    <section>
      <h2>{texts.privacy.figures}</h2>
      <p>{sessions.length > 0 ? texts.privacy.figuresHelp : texts.privacy.figuresNone}</p>
      <ul className={styles.sessions}>
        {sessions.map((session) => (
          <li key={session.id}>
            <span>
              <strong>{session.title}</strong> {formatDate(session.createdAt, language)}
            </span>
            <Button
              aria-label={texts.privacy.figuresOf(session.title)}
              onClick={() => {
                setTold(undefined);
                setAsked(session);
              }}
            >
              {texts.privacy.figures}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status">{told}</p>
      {asked && (
        <Dialog
          title={texts.privacy.figuresOf(asked.title)}
          onClose={() => setAsked(undefined)}
          actions={
            <>
              <Button look="danger" onClick={() => void keep(asked)}>
                {texts.privacy.figuresConfirm}
              </Button>
              <Button look="main" onClick={() => setAsked(undefined)}>
                {texts.app.cancel}
              </Button>
            </>
          }
        >
          <p>{texts.privacy.figuresGo}</p>
          <p>{texts.privacy.figuresStay}</p>
          <p>{texts.privacy.figuresFinal}</p>
        </Dialog>
      )}
    </section>
  );
}
