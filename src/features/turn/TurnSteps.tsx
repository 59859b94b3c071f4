import { useEffect, useState } from 'react';
import { beginSort, finishSort } from '#flows/turn';
import { decidedCountOf } from '#model/sorts/placing';
import { type Sort, sortIdOf } from '#model/sorts/sort';
import { placedCountOf } from '#model/spectrum/spectrum';
import { hrefOf } from '#routes/route';
import { beginTurn } from '#state/turnStore';
import { Button } from '#ui/controls/Button';
import { Dialog } from '#ui/controls/Dialog';
import { useCommonTexts, useLanguage } from '#ui/LanguageContext';
import { ColoursStep } from './ColoursStep';
import { FavouritesStep } from './FavouritesStep';
import { SortingScreen } from './SortingScreen';
import { StoryStep } from './StoryStep';
import { exitOf, questionOf, type Turn } from './useTurn';
import { Welcome } from './Welcome';

type Step = 'welcome' | 'sorting' | 'favourites' | 'story' | 'colours';

/** A turn left in the middle goes on where it stopped; one that was finished stays closed. */
const firstStepOf = (sort: Sort | undefined): Step => (sort?.completedAt ? 'colours' : 'welcome');

interface TurnStepsProps {
  turn: Turn;
  isHandedOver: boolean;
  /** Among peers, as long as no card lies: the way back to the choice. */
  onChooseOther?: (() => void) | undefined;
}

/** The steps of one turn, from the question to *My colours*. */
export function TurnSteps({ turn, isHandedOver, onChooseOther }: TurnStepsProps) {
  const [step, setStep] = useState<Step>(() => firstStepOf(turn.sort));
  const [isAsking, setAsking] = useState(false);
  const { key, session, sort } = turn;
  const question = questionOf(turn, useLanguage());

  useEffect(() => beginTurn(sortIdOf(key.participant, key.perspective, key.about)), [key]);
  // A finished turn opened again from the hand-over, or looked at while another window locks, would show its colours to whoever
  // holds the tablet; whoever has just finished their own sees them.
  const isFinished = sort?.completedAt !== undefined;
  const [before] = useState({ isHandedOver, isFinished });
  const isClosed = isHandedOver && isFinished && (before.isFinished || !before.isHandedOver);
  useEffect(() => {
    if (isClosed) location.replace(hrefOf({ place: 'handOver', session: session.id }));
  }, [isClosed, session.id]);
  useEffect(() => {
    document.title = `${question} · Waaier`;
  }, [question]);
  if (isClosed) return null;

  const placed = sort ? placedCountOf(sort) : 0;
  const afterSorting: Step = session.steps.favourites > 0 && placed > 0 ? 'favourites' : 'colours';
  const afterFavourites: Step = session.steps.story && sort?.favourites[0] ? 'story' : 'colours';
  const finishSorting = () => {
    setAsking(false);
    setStep(afterSorting);
  };
  const exit = exitOf(turn, isHandedOver);
  const leave = () => {
    location.hash = exit;
  };
  const left = session.cardSet.cards.length - (sort ? decidedCountOf(sort) : 0);

  switch (step) {
    case 'welcome':
      return (
        <Welcome
          turn={turn}
          exit={exit}
          onChooseOther={onChooseOther}
          onStart={() => {
            beginSort(key);
            setStep('sorting');
          }}
        />
      );
    case 'sorting':
      return sort ? (
        <>
          <SortingScreen
            turn={turn}
            sort={sort}
            onDone={() => (left === 0 ? finishSorting() : setAsking(true))}
            onPause={leave}
          />
          {isAsking && <SomeLeft left={left} onClose={() => setAsking(false)} onFinish={finishSorting} />}
        </>
      ) : null;
    case 'favourites':
      return sort ? (
        <FavouritesStep
          turn={turn}
          sort={sort}
          onBack={() => setStep('sorting')}
          onNext={() => setStep(afterFavourites)}
        />
      ) : null;
    case 'story':
      return sort ? (
        <StoryStep
          turn={turn}
          sort={sort}
          onBack={() => setStep('favourites')}
          onNext={() => setStep('colours')}
        />
      ) : null;
    case 'colours':
      return sort ? (
        <ColoursStep
          turn={turn}
          sort={sort}
          next={nextPerspective(turn)}
          onBack={
            sort.completedAt
              ? undefined
              : () => setStep(afterSorting === 'colours' ? 'sorting' : 'favourites')
          }
          onFinish={(next) => {
            finishSort(key);
            if (next) location.hash = hrefOf({ place: 'turn', ...key, perspective: next.id });
            else leave();
          }}
        />
      ) : null;
  }
}

const nextPerspective = ({ session, perspective }: Turn) =>
  session.perspectives[session.perspectives.indexOf(perspective) + 1];

interface SomeLeftProps {
  left: number;
  onClose(): void;
  onFinish(): void;
}

function SomeLeft({ left, onClose, onFinish }: SomeLeftProps) {
  const texts = useCommonTexts();
  return (
    <Dialog
      title={texts.turn.someLeft(left)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onFinish}>{texts.turn.finishAnyway}</Button>
          <Button look="main" onClick={onClose}>
            {texts.turn.keepSorting}
          </Button>
        </>
      }
    >
      <p>{texts.turn.someLeftHelp}</p>
    </Dialog>
  );
}
