import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { keepAwake } from '#flows/present';
import { openReveal } from '#flows/reveal';
import type { Id } from '#model/record';
import type { Reveal } from '#model/reveal/reveal';
import { textIn } from '#model/text';
import { promptIn } from '#state/foundPrompts';
import { lockStore } from '#state/lockStore';
import { perspectiveIn } from '#state/results';
import { revealStore } from '#state/revealStore';
import { type LoadedSession, sessionsStore } from '#state/sessionsStore';
import { settingsStore } from '#state/settingsStore';
import { useLanguage } from '#ui/LanguageContext';
import { SurfaceProvider } from '#ui/SurfaceContext';
import { PresentControls } from './PresentControls';
import styles from './PresentPlace.module.css';
import { ShownAgreement } from './ShownAgreement';
import { ShownCards } from './ShownCards';
import { ShownFavourites } from './ShownFavourites';
import { ShownGap } from './ShownGap';
import { ShownGroups } from './ShownGroups';
import { ShownPrompt } from './ShownPrompt';
import { ShownSpectrum } from './ShownSpectrum';
import { lengthOf } from './shown';
import { useIsAwake } from './useIsAwake';
import { usePresenterKeys } from './usePresenterKeys';
import { Waiting } from './Waiting';

/** What the projector shows: the question while the group sorts, and then what the facilitator reveals, one view after another. */
export function PresentPlace({ id }: { id: Id }) {
  const loaded = useStore(sessionsStore, ({ byId }) => byId[id]) as LoadedSession;
  const reveal = useStore(revealStore, (reveals) => reveals[id]);
  const isLocked = useStore(lockStore, (lock) => lock.isLocked);
  // A locked room shows no more on the projector than one whose tablet goes round.
  const isHandedOver = useStore(settingsStore, ({ handedOver }) => handedOver !== undefined) || isLocked;
  const place = useRef<HTMLElement>(null);
  const isAwake = useIsAwake();
  const { title } = loaded.session;
  usePresenterKeys(loaded.session, place, isHandedOver);
  useEffect(() => void openReveal(id), [id]);
  useEffect(keepAwake, []);
  useEffect(() => {
    document.title = `${title} · Waaier`;
  }, [title]);
  return (
    <SurfaceProvider value="dark">
      <main ref={place} className={styles.place} data-surface="projector" data-awake={isAwake} tabIndex={-1}>
        {reveal && <Stage loaded={loaded} reveal={reveal} isHandedOver={isHandedOver} />}
        <PresentControls
          session={loaded.session}
          isBlank={reveal?.isBlank ?? false}
          isHandedOver={isHandedOver}
        />
      </main>
    </SurfaceProvider>
  );
}

interface StageProps {
  loaded: LoadedSession;
  reveal: Reveal;
  isHandedOver: boolean;
}

function Stage({ loaded, reveal, isHandedOver }: StageProps) {
  const language = useLanguage();
  const perspective = perspectiveIn(loaded, reveal.sight.perspective);
  const question = textIn(perspective.prompt, language);
  if (reveal.isBlank)
    return (
      <h1 className={styles.question} data-length={lengthOf(question)}>
        {question}
      </h1>
    );
  // While turns are taken nobody may see whose blade arrives: whatever was revealed waits until the tablet is back.
  const view = isHandedOver ? undefined : reveal.shown;
  const shown = { loaded, sight: reveal.sight, perspective };
  switch (view) {
    case 'spectrum':
      return <ShownSpectrum {...shown} />;
    case 'cards':
      return <ShownCards {...shown} />;
    case 'agreement':
      return <ShownAgreement {...shown} />;
    case 'favourites':
      return <ShownFavourites {...shown} />;
    case 'gap':
      return <ShownGap {...shown} />;
    case 'groups':
      return <ShownGroups {...shown} />;
    case 'conversation': {
      const prompt = promptIn(loaded, perspective.id, reveal.sight);
      return prompt ? (
        <ShownPrompt key={prompt.id} session={loaded.session} prompt={prompt} />
      ) : (
        <Waiting loaded={loaded} question={question} />
      );
    }
    default:
      return <Waiting loaded={loaded} question={question} />;
  }
}
