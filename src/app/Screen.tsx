import { Suspense, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { openSession } from '#flows/openSession';
import { isPresenterWindow, markPresenterWindow } from '#flows/presenterWindow';
import { saveSettings } from '#flows/settings';
import { hrefOf, type Route } from '#routes/route';
import { lockStore } from '#state/lockStore';
import { sessionInMemory, sessionsStore } from '#state/sessionsStore';
import { settingsStore } from '#state/settingsStore';
import { useCommonTexts } from '#ui/LanguageContext';
import { NotHere } from './NotHere';
import {
  fetchPlace,
  HandOverPlace,
  HomePlace,
  LockPlace,
  PresentPlace,
  RoomPlace,
  SettingsPlace,
  SetupPlace,
  SummaryPlace,
  TurnPlace,
} from './places';

/** Places that show nothing of anybody else; all that opens while the tablet goes round, or is locked. */
const isTurnPlace = (route: Route): route is Extract<Route, { place: 'handOver' | 'turn' }> =>
  route.place === 'handOver' || route.place === 'turn';

/** What stands between somebody and the place they asked for: the hand-over leads back to itself, the lock asks for its PIN. */
function useObstacle(route: Route): 'handOver' | 'lock' | undefined {
  const handedOver = useStore(settingsStore, (settings) => settings.handedOver);
  const isLocked = useStore(lockStore, (lock) => lock.isLocked);
  const isOpen = handedOver === undefined && !isLocked;
  // While the tablet goes round or is locked no window can become a presenter; the one on the projector stays what it was.
  useEffect(() => {
    if (route.place !== 'present') markPresenterWindow(undefined);
    else if (isOpen) markPresenterWindow(route.session);
  }, [route, isOpen]);
  if (isOpen || (route.place === 'present' && isPresenterWindow(route.session))) return undefined;
  if (handedOver !== undefined)
    return isTurnPlace(route) && route.session === handedOver ? undefined : 'handOver';
  return isTurnPlace(route) ? undefined : 'lock';
}

export function Screen({ route }: { route: Route }) {
  const obstacle = useObstacle(route);
  const texts = useCommonTexts();
  if (obstacle === 'handOver') return <BackToHandOver />;
  return (
    <Suspense fallback={<p className="visually-hidden">{texts.app.loading}</p>}>
      {obstacle === 'lock' ? (
        <LockPlace session={'session' in route ? route.session : undefined} />
      ) : 'session' in route ? (
        <SessionScreen key={route.session} route={route} />
      ) : (
        <PlainScreen route={route} />
      )}
    </Suspense>
  );
}

/** The way back, whatever link, key or button tried to leave it. */
function BackToHandOver() {
  const session = useStore(settingsStore, (settings) => settings.handedOver);
  useEffect(() => {
    if (session) location.replace(hrefOf({ place: 'handOver', session }));
  }, [session]);
  return null;
}

function PlainScreen({ route }: { route: Route }) {
  const texts = useCommonTexts();
  if (route.place === 'home') return <HomePlace />;
  if (route.place === 'settings') return <SettingsPlace />;
  return <NotHere message={texts.app.notFound} />;
}

type SessionRoute = Extract<Route, { session: string }>;

function SessionScreen({ route }: { route: SessionRoute }) {
  const texts = useCommonTexts();
  const { session: id, place } = route;
  const isLoaded = useStore(sessionsStore, ({ byId }) => byId[id] !== undefined);
  const handedOver = useStore(settingsStore, (settings) => settings.handedOver);
  const isLocked = useStore(lockStore, (lock) => lock.isLocked);
  const isKept = handedOver !== undefined || isLocked;
  const [isMissing, setMissing] = useState(false);
  // Again when it has gone from memory: another window may have deleted it.
  useEffect(() => {
    if (isLoaded) return;
    fetchPlace(place);
    void openSession(id).then((isThere) => {
      const isGone = !isThere && !sessionInMemory(id);
      setMissing(isGone);
      // A tablet kept to the turns of a session that is gone would have no way out.
      if (isGone && settingsStore.getState().handedOver === id) void saveSettings({ handedOver: undefined });
    });
  }, [id, place, isLoaded]);
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
