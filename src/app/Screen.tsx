import { lazy, Suspense, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { openSession } from '#flows/openSession';
import { isPresenterWindow, markPresenterWindow } from '#flows/presenterWindow';
import { saveSettings } from '#flows/settings';
import { hrefOf, type Route } from '#routes/route';
import { lockStore } from '#state/lockStore';
import { sessionInMemory, sessionsStore } from '#state/sessionsStore';
import { settingsStore } from '#state/settingsStore';
import { useTexts } from '#ui/LanguageContext';
import { NotHere } from './NotHere';

const HomePlace = lazy(() => import('#features/home/HomePlace').then((m) => ({ default: m.HomePlace })));
const SetupPlace = lazy(() => import('#features/setup/SetupPlace').then((m) => ({ default: m.SetupPlace })));
const RoomPlace = lazy(() => import('./RoomWithExport').then((m) => ({ default: m.RoomWithExport })));
const SummaryPlace = lazy(() =>
  import('#features/summary/SummaryPlace').then((m) => ({ default: m.SummaryPlace })),
);
const HandOverPlace = lazy(() =>
  import('#features/handOver/HandOverPlace').then((m) => ({ default: m.HandOverPlace })),
);
const TurnPlace = lazy(() => import('#features/turn/TurnPlace').then((m) => ({ default: m.TurnPlace })));
const PresentPlace = lazy(() =>
  import('#features/present/PresentPlace').then((m) => ({ default: m.PresentPlace })),
);
const SettingsPlace = lazy(() => import('./SettingsWithLock').then((m) => ({ default: m.SettingsWithLock })));
const LockPlace = lazy(() => import('#features/lock/LockPlace').then((m) => ({ default: m.LockPlace })));

/** Places that show nothing of anybody else; all that opens while the tablet goes round, or is locked. */
const isTurnPlace = (route: Route) => route.place === 'handOver' || route.place === 'turn';

/** The way back to the hand-over, whatever link, key or button tried to leave it. */
function useKeptToTurns(route: Route): boolean {
  const handedOver = useStore(settingsStore, (settings) => settings.handedOver);
  const isThere = isTurnPlace(route) && 'session' in route && route.session === handedOver;
  const isPresenting = route.place === 'present' && isPresenterWindow(route.session);
  const isKept = handedOver !== undefined && !isThere && !isPresenting;
  // While the tablet goes round no window can become a presenter; the one on the projector stays what it was.
  useEffect(() => {
    if (route.place !== 'present') markPresenterWindow(undefined);
    else if (handedOver === undefined) markPresenterWindow(route.session);
  }, [route, handedOver]);
  useEffect(() => {
    if (isKept && handedOver) location.replace(hrefOf({ place: 'handOver', session: handedOver }));
  }, [isKept, handedOver]);
  return isKept;
}

export function Screen({ route }: { route: Route }) {
  const isKept = useKeptToTurns(route);
  const isLocked = useStore(lockStore, (lock) => lock.isLocked);
  const texts = useTexts();
  if (isKept) return null;
  return (
    <Suspense fallback={<p className="visually-hidden">{texts.app.loading}</p>}>
      {isLocked && !isTurnPlace(route) ? (
        <LockPlace session={'session' in route ? route.session : undefined} />
      ) : 'session' in route ? (
        <SessionScreen key={route.session} route={route} />
      ) : (
        <PlainScreen route={route} />
      )}
    </Suspense>
  );
}

function PlainScreen({ route }: { route: Route }) {
  const texts = useTexts();
  if (route.place === 'home') return <HomePlace />;
  if (route.place === 'settings') return <SettingsPlace />;
  return <NotHere message={texts.app.notFound} />;
}

type SessionRoute = Extract<Route, { session: string }>;

function SessionScreen({ route }: { route: SessionRoute }) {
  const texts = useTexts();
  const id = route.session;
  const isLoaded = useStore(sessionsStore, ({ byId }) => byId[id] !== undefined);
  const handedOver = useStore(settingsStore, (settings) => settings.handedOver);
  const isLocked = useStore(lockStore, (lock) => lock.isLocked);
  const isKept = handedOver !== undefined || isLocked;
  const [isMissing, setMissing] = useState(false);
  // Again when it has gone from memory: another window may have deleted it.
  useEffect(() => {
    if (isLoaded) return;
    void openSession(id).then((isThere) => {
      const isGone = !isThere && !sessionInMemory(id);
      setMissing(isGone);
      // A tablet kept to the turns of a session that is gone would have no way out.
      if (isGone && settingsStore.getState().handedOver === id) void saveSettings({ handedOver: undefined });
    });
  }, [id, isLoaded]);
  if (!isLoaded) return isMissing ? <NotHere message={texts.app.sessionNotFound} /> : null;
  switch (route.place) {
    case 'setup':
      return <SetupPlace id={id} />;
    case 'room':
      return <RoomPlace id={id} view={route.view} />;
    case 'summary':
      return <SummaryPlace id={id} />;
    case 'present':
      return <PresentPlace id={id} />;
    case 'handOver':
      return <HandOverPlace id={id} />;
    case 'turn':
      return (
        <TurnPlace
          // A finished turn that the facilitator looks at closes when another window locks.
          key={String(isKept)}
          turnKey={{ session: id, participant: route.participant, perspective: route.perspective }}
          isHandedOver={isKept}
          onMissing={() => (
            <NotHere
              message={texts.app.participantNotFound}
              back={{ place: 'handOver', session: id }}
              backLabel={texts.handOver.title}
            />
          )}
        />
      );
  }
}
