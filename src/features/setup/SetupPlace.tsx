import { useEffect } from 'react';
import { useStore } from 'zustand';
import { changeSession } from '#flows/sessions';
import { askToPersist } from '#flows/startUp';
import type { Id } from '#model/record';
import { limits } from '#model/sessions/limits';
import type { Privacy, Session, Steps } from '#model/sessions/session';
import { type Text, textIn } from '#model/text';
import { hrefOf } from '#routes/route';
import { type LoadedSession, sessionsStore } from '#state/sessionsStore';
import { Button, LinkButton } from '#ui/controls/Button';
import { Choice } from '#ui/controls/Choice';
import { Field } from '#ui/controls/Field';
import { Icon } from '#ui/controls/Icon';
import { Stepper } from '#ui/controls/Stepper';
import { Switch } from '#ui/controls/Switch';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import { GroupsEditor } from './GroupsEditor';
import { PerspectivesEditor } from './PerspectivesEditor';
import { Preview } from './Preview';
import styles from './SetupPlace.module.css';

/** Five minutes to prepare, and good defaults: Start session is one tap. */
export function SetupPlace({ id }: { id: Id }) {
  const texts = useTexts();
  const loaded = useStore(sessionsStore, ({ byId }) => byId[id]) as LoadedSession;
  const { session } = loaded;
  const isDraft = session.status === 'draft';
  useEffect(() => {
    document.title = `${texts.setup.title} · Waaier`;
  }, [texts]);

  const start = () => {
    changeSession(id, (current) => ({ ...current, status: 'open' }));
    void askToPersist();
    location.hash = hrefOf({ place: 'handOver', session: id });
  };

  return (
    <main className={styles.setup}>
      <header className={styles.header}>
        <LinkButton look="plain" icon={<Icon name="back" />} href={hrefOf({ place: 'home' })}>
          {texts.home.title}
        </LinkButton>
        <h1>{texts.setup.title}</h1>
      </header>
      <div className={styles.columns}>
        <div className={styles.form}>
          <Words session={session} />
          <PerspectivesEditor loaded={loaded} />
          <GroupsEditor loaded={loaded} />
          <StepsEditor loaded={loaded} />
          <PrivacyEditor loaded={loaded} />
        </div>
        <Preview session={session} />
      </div>
      <footer className={styles.foot}>
        {isDraft ? (
          <Button look="main" onClick={start}>
            {texts.setup.start}
          </Button>
        ) : (
          <LinkButton look="main" href={hrefOf({ place: 'room', session: id, view: 'spectrum' })}>
            {texts.setup.toRoom}
          </LinkButton>
        )}
      </footer>
    </main>
  );
}

/** A text of the facilitator's own takes the place of the built-in one in both languages. */
const ownText = (typed: string, before: Text): Text => (typed.trim() ? typed : before);

function Words({ session }: { session: Session }) {
  const texts = useTexts();
  const language = useLanguage();
  return (
    <section className={styles.section}>
      <Field label={texts.setup.sessionTitle}>
        {(ids) => (
          <input
            {...ids}
            type="text"
            maxLength={limits.title}
            value={session.title}
            onChange={({ target }) =>
              changeSession(session.id, (current) => ({ ...current, title: target.value }))
            }
          />
        )}
      </Field>
      <Field label={texts.setup.question} help={texts.setup.questionHelp}>
        {(ids) => (
          <textarea
            {...ids}
            rows={2}
            maxLength={limits.sentence}
            value={textIn(session.board.question, language)}
            onChange={({ target }) =>
              changeSession(session.id, (current) => ({
                ...current,
                board: { ...current.board, question: ownText(target.value, current.board.question) },
              }))
            }
          />
        )}
      </Field>
    </section>
  );
}

const changeSteps = (id: Id, change: Partial<Steps>) =>
  changeSession(id, (session) => ({ ...session, steps: { ...session.steps, ...change } }));

function StepsEditor({ loaded: { session, sorts } }: { loaded: LoadedSession }) {
  const texts = useTexts();
  // Fewer than somebody already chose would take choices away.
  const least = Math.max(0, ...Object.values(sorts).map((sort) => sort.favourites.length));
  const isAtLeast = least > 0 && session.steps.favourites <= least;
  return (
    <section className={styles.section}>
      <h2>{texts.setup.steps}</h2>
      <Stepper
        label={texts.setup.favourites}
        help={isAtLeast ? texts.setup.favouritesFixed : texts.setup.favouritesHelp}
        value={session.steps.favourites}
        least={least}
        most={5}
        onChange={(favourites) => changeSteps(session.id, { favourites })}
      />
      <Switch
        label={texts.setup.story}
        checked={session.steps.story}
        onChange={(story) => changeSteps(session.id, { story })}
      />
      <Switch
        label={texts.setup.drivesShown}
        help={texts.setup.drivesShownHelp}
        checked={session.steps.driveNames === true}
        onChange={(driveNames) => changeSteps(session.id, { driveNames })}
      />
    </section>
  );
}

const changePrivacy = (id: Id, change: Partial<Privacy>) =>
  changeSession(id, (session) => ({ ...session, privacy: { ...session.privacy, ...change } }));

function PrivacyEditor({ loaded: { session, participants } }: { loaded: LoadedSession }) {
  const texts = useTexts();
  const isFixed = Object.keys(participants).length > 0;
  const isAmongPeers = session.perspectives.some(({ about }) => about === 'peer');
  return (
    <section className={styles.section}>
      <h2>{texts.setup.privacy}</h2>
      <Choice
        label={texts.setup.identity}
        value={session.privacy.identity}
        disabled={isFixed || isAmongPeers}
        options={[
          { value: 'name', label: texts.setup.identityName },
          { value: 'alias', label: texts.setup.identityAlias },
          { value: 'anonymous', label: texts.setup.identityAnonymous },
        ]}
        onChange={(identity) => changePrivacy(session.id, { identity })}
      />
      {(isFixed || isAmongPeers) && (
        <p className={styles.note}>{isFixed ? texts.setup.identityFixed : texts.setup.identityPeers}</p>
      )}
      <Stepper
        label={texts.setup.minGroupSize}
        help={texts.setup.minGroupSizeHelp}
        value={session.privacy.minGroupSize}
        least={2}
        most={10}
        onChange={(minGroupSize) => changePrivacy(session.id, { minGroupSize })}
      />
    </section>
  );
}
