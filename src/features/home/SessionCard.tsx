import { useEffect } from 'react';
import { useStore } from 'zustand';
import { openReveal } from '#flows/reveal';
import { formatDay } from '#i18n/formats';
import { drawnSpectraOf, shownSortsOf } from '#model/groups/peers';
import { DEMO_RECIPE } from '#model/recipes/recipe';
import type { Id } from '#model/record';
import { progressOf } from '#model/sessions/progress';
import { spectrumOf } from '#model/spectrum/spectrum';
import { hrefOf } from '#routes/route';
import { revealStore } from '#state/revealStore';
import { type LoadedSession, recordsOf } from '#state/sessionsStore';
import { ClosedFan } from '#ui/charts/ClosedFan';
import { FanView } from '#ui/charts/FanView';
import { Icon } from '#ui/controls/Icon';
import { useCommonTexts, useLanguage } from '#ui/LanguageContext';
import styles from './SessionCard.module.css';

interface SessionCardProps {
  loaded: LoadedSession;
  isNewest: boolean;
  onRemove(): void;
}

/** Blades of a closed fan count people; more than these would be a hatching. */
const MOST_BLADES = 40;

/** Whether the facilitator has opened the session's fan in the room. */
function useIsOpened(session: Id): boolean {
  useEffect(() => void openReveal(session), [session]);
  return useStore(revealStore, (reveals) => reveals[session]?.opened.includes('spectrum') === true);
}

/** A session with its own little fan; it stays closed until everyone is done and the room has opened it, so that no result leaks from here. */
export function SessionCard({ loaded, isNewest, onRemove }: SessionCardProps) {
  const texts = useCommonTexts();
  const language = useLanguage();
  const { session } = loaded;
  const { participants, sorts } = recordsOf(loaded);
  const doneCount = participants.filter(
    (participant) => progressOf(session, participant, loaded.sorts).state === 'done',
  ).length;
  const isAllDone = participants.length > 0 && doneCount === participants.length;
  const isOpened = useIsOpened(session.id);
  const isDraft = session.status === 'draft';
  const facts = isDraft
    ? texts.home.draft
    : isAllDone && isOpened
      ? texts.home.people(participants.length)
      : texts.home.waiting(doneCount, participants.length);
  const first = session.perspectives[0]?.id ?? '';
  const spectra =
    isAllDone && isOpened
      ? drawnSpectraOf(
          session,
          first,
          shownSortsOf(session, sorts, first)
            .map((sort) => spectrumOf(sort, session.board))
            .filter((spectrum) => spectrum !== undefined),
        )
      : [];
  return (
    <li className={styles.card} data-newest={isNewest}>
      <a
        className={styles.link}
        href={
          isDraft
            ? hrefOf({ place: 'setup', session: session.id })
            : hrefOf({ place: 'room', session: session.id, view: 'spectrum' })
        }
      >
        <span className={styles.title}>{session.title}</span>
        <span className={styles.facts}>
          {formatDay(session.createdAt, language)} · {facts}
          {session.recipe === DEMO_RECIPE && <b className={styles.demo}>{texts.home.demoMark}</b>}
        </span>
        <span className={styles.fan}>
          {spectra.length > 0 ? (
            <FanView spectra={spectra} board={session.board} size="small" />
          ) : (
            <ClosedFan {...closedBlades(participants.length, doneCount)} />
          )}
        </span>
      </a>
      <button
        type="button"
        className={styles.remove}
        aria-label={texts.home.remove(session.title)}
        onClick={onRemove}
      >
        <Icon name="bin" />
      </button>
    </li>
  );
}

const closedBlades = (people: number, done: number) => {
  const count = Math.min(MOST_BLADES, people || 5);
  return { count, doneCount: people > count ? Math.floor((done / people) * count) : done };
};
