import { useId } from 'react';
import { changeConversation } from '#flows/conversation';
import { promptTopic } from '#i18n/promptSentence';
import { emptyConversation, type Note, noteOf, withNote } from '#model/conversation/conversation';
import type { OwnPrompt, Prompt } from '#model/prompts/prompt';
import { limits } from '#model/sessions/limits';
import type { Session } from '#model/sessions/session';
import { Fold } from '#ui/controls/Fold';
import { useDraft } from '#ui/controls/useDraft';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import styles from './NoteField.module.css';
import { remember } from './roomMemory';

interface NoteFieldProps {
  session: Session;
  /** The one that notes are taken at now. */
  prompt: Prompt | undefined;
  own: readonly OwnPrompt[];
}

/** Notes at the question of now, and below it what was said at others. */
export function NoteField({ session, prompt, own }: NoteFieldProps) {
  const { conversation } = useTexts();
  const { notes } = session.conversation ?? emptyConversation;
  const others = notes.filter((note) => note.prompt !== prompt?.id);
  return (
    <section className={styles.notes}>
      <h3>{conversation.notes}</h3>
      {prompt && <OneNote key={prompt.id} {...{ session, prompt, own }} />}
      {others.length > 0 && (
        <Fold summary={conversation.otherNotes(others.length)} isOpen={!prompt}>
          <OtherNotes {...{ session, own }} notes={others} />
        </Fold>
      )}
    </section>
  );
}

function OneNote({ session, prompt, own }: NoteFieldProps & { prompt: Prompt }) {
  const { conversation } = useTexts();
  const language = useLanguage();
  const id = useId();
  const stored = noteOf(session.conversation ?? emptyConversation, prompt.id);
  const { value, onChange, onBlur } = useDraft(stored, (text) =>
    changeConversation(session.id, (before) => withNote(before, prompt.id, text)),
  );
  return (
    <>
      <label className="visually-hidden" htmlFor={id}>
        {conversation.noteAbout(promptTopic(prompt.id, session, own, language))}
      </label>
      <textarea
        id={id}
        rows={3}
        maxLength={limits.note}
        value={value}
        placeholder={conversation.notePlaceholder}
        // Who writes about a question keeps it: a turn that comes in meanwhile must not put another one in its place.
        onFocus={() => remember(session.id, { prompt: prompt.id })}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
      />
    </>
  );
}

interface OtherNotesProps {
  session: Session;
  own: readonly OwnPrompt[];
  notes: readonly Note[];
}

function OtherNotes({ session, own, notes }: OtherNotesProps) {
  const language = useLanguage();
  return (
    <ul>
      {notes.map((note) => (
        <li key={note.prompt}>
          <b>{promptTopic(note.prompt, session, own, language)}</b>
          <p>{note.text}</p>
        </li>
      ))}
    </ul>
  );
}
