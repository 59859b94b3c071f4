import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { now } from '#flows/clock';
import { peerTextsOf } from '#i18n/peerTexts';
import type { Id } from '#model/record';
import { decidedCountOf, newSort } from '#model/sorts/placing';
import { sortIdOf } from '#model/sorts/sort';
import { sessionsStore } from '#state/sessionsStore';
import { useLanguage } from '#ui/LanguageContext';
import { ChooseColleague } from './ChooseColleague';
import { TurnSteps } from './TurnSteps';
import type { Turn } from './useTurn';

interface PeerTurnProps {
  turn: Turn;
  isHandedOver: boolean;
}

/** A turn about a colleague: first whom, then the same steps as always, in the colleague's name. */
export function PeerTurn({ turn, isHandedOver }: PeerTurnProps) {
  const [chosen, choose] = useState(turn.sort?.about);
  const people = useStore(sessionsStore, ({ byId }) => byId[turn.session.id]?.participants) ?? {};
  // Somebody who was removed meanwhile can be chosen no longer.
  const colleague = chosen === undefined ? undefined : people[chosen];
  if (!colleague)
    return <ChooseColleague turn={turn} people={people} isHandedOver={isHandedOver} onChoose={choose} />;
  return (
    <AboutColleague
      key={colleague.id}
      turn={turn}
      isHandedOver={isHandedOver}
      about={colleague.id}
      name={colleague.name}
      onChooseOther={() => choose(undefined)}
    />
  );
}

interface AboutColleagueProps extends PeerTurnProps {
  about: Id;
  name: string;
  onChooseOther(): void;
}

function AboutColleague({ turn, isHandedOver, about, name, onChooseOther }: AboutColleagueProps) {
  const { session, participant, perspective } = turn.key;
  const language = useLanguage();
  const key = useMemo(
    () => ({ session, participant, perspective, about }),
    [session, participant, perspective, about],
  );
  const stored = useStore(
    sessionsStore,
    ({ byId }) => byId[session]?.sorts[sortIdOf(participant, perspective, about)],
  );
  // Nothing is kept before the first card: until then somebody else may be chosen.
  const blank = useMemo(
    () => newSort(participant, perspective, now(), about),
    [participant, perspective, about],
  );
  const sort = stored ?? blank;
  const { question, ...words } = peerTextsOf(language).turnAbout(name);
  const { prompt } = turn.perspective;
  // A facilitator's own question stays theirs.
  const asked = typeof prompt === 'string' ? `${name}: ${prompt}` : question;
  const isFixed = sort.completedAt !== undefined || decidedCountOf(sort) > 0;
  return (
    <TurnSteps
      turn={{ ...turn, key, sort, words: { ...words, question: asked } }}
      isHandedOver={isHandedOver}
      onChooseOther={isFixed ? undefined : onChooseOther}
    />
  );
}
