import { useEffect, useMemo, useRef, useState } from 'react';
import { peerTextsOf } from '#i18n/peerTexts';
import type { Id } from '#model/record';
import type { Participant } from '#model/sessions/session';
import { Button, LinkButton } from '#ui/controls/Button';
import { Icon } from '#ui/controls/Icon';
import { useCommonTexts, useLanguage } from '#ui/LanguageContext';
import { holdsName, PORTION, peopleByName, SEARCH_FROM } from '#ui/people/findPeople';
import styles from './ChooseColleague.module.css';
import { exitOf, type Turn } from './useTurn';
import { WelcomeBar } from './WelcomeBar';

interface ChooseColleagueProps {
  turn: Turn;
  people: Readonly<Record<Id, Participant>>;
  isHandedOver: boolean;
  onChoose(colleague: Id): void;
}

/** Whom somebody sorts about: anyone who takes part but themselves. Says nothing of how far anybody is, or by whom they were chosen. */
export function ChooseColleague({ turn, people, isHandedOver, onChoose }: ChooseColleagueProps) {
  const texts = useCommonTexts();
  const language = useLanguage();
  const peer = peerTextsOf(language);
  const title = useRef<HTMLHeadingElement>(null);
  const exit = exitOf(turn, isHandedOver);
  const colleagues = useMemo(
    () => peopleByName(people, language).filter(({ id }) => id !== turn.participant.id),
    [people, language, turn.participant.id],
  );
  useEffect(() => {
    document.title = `${peer.title} · Waaier`;
    title.current?.focus();
  }, [peer]);
  return (
    <main className={styles.place}>
      <WelcomeBar exit={exit} />
      <header className={styles.words}>
        <p className={styles.hello}>{texts.turn.hello(turn.participant.name)}</p>
        <h1 ref={title} tabIndex={-1}>
          {colleagues.length > 0 ? peer.title : peer.nobody}
        </h1>
        <p>{colleagues.length > 0 ? peer.help : peer.nobodyHelp}</p>
      </header>
      {colleagues.length > 0 ? (
        <Colleagues colleagues={colleagues} onChoose={onChoose} />
      ) : (
        <LinkButton look="main" href={exit}>
          {peer.handOver}
        </LinkButton>
      )}
    </main>
  );
}

interface ColleaguesProps {
  colleagues: readonly Participant[];
  onChoose(colleague: Id): void;
}

function Colleagues({ colleagues, onChoose }: ColleaguesProps) {
  const peer = peerTextsOf(useLanguage());
  const [sought, seek] = useState('');
  const [most, setMost] = useState(PORTION);
  const found = colleagues.filter((person) => holdsName(person, sought));
  return (
    <>
      {colleagues.length >= SEARCH_FROM && (
        <input
          type="search"
          className={styles.search}
          aria-label={peer.find}
          placeholder={peer.find}
          value={sought}
          onChange={({ target }) => {
            seek(target.value);
            setMost(PORTION);
          }}
        />
      )}
      {found.length === 0 && <p role="status">{peer.nobodyFound}</p>}
      <ul className={styles.people} aria-label={peer.title}>
        {found.slice(0, most).map(({ id, name }) => (
          <li key={id}>
            <button type="button" onClick={() => onChoose(id)}>
              {name}
              <Icon name="arrow" />
            </button>
          </li>
        ))}
      </ul>
      {found.length > most && (
        <Button look="plain" onClick={() => setMost(most + PORTION)}>
          {peer.showMore(Math.min(PORTION, found.length - most))}
        </Button>
      )}
    </>
  );
}
