import { useEffect, useLayoutEffect } from 'react';
import { useStore } from 'zustand';
import { retry } from '#flows/autosave';
import { makeSessionFile } from '#flows/files';
import { download } from '#flows/madeFiles';
import { takeUpdate } from '#flows/startUp';
import type { Route } from '#routes/route';
import { lockStore } from '#state/lockStore';
import { sessionInMemory } from '#state/sessionsStore';
import { settingsStore } from '#state/settingsStore';
import { storageStore } from '#state/storageStore';
import { Button } from '#ui/controls/Button';
import { useCommonTexts } from '#ui/LanguageContext';
import { useSize } from '#ui/useSize';
import styles from './Notices.module.css';

/** What stands above every screen until it is solved: nothing is stored, or a new version waits. */
export function Notices({ route }: { route: Route }) {
  const trouble = useStore(storageStore, (state) => state.trouble);
  const isUpdateReady = useStore(storageStore, (state) => state.isUpdateReady);
  const [ref, size] = useSize<HTMLDivElement>();
  useWarningBeforeLeaving();
  // Every screen begins below the notices, so that they never lie on a button.
  useLayoutEffect(() => {
    document.documentElement.style.setProperty('--notices', `${size?.height ?? 0}px`);
  }, [size?.height]);
  return (
    <div ref={ref} className={styles.notices}>
      {trouble && <TroubleNotice route={route} />}
      {isUpdateReady && route.place === 'home' && <UpdateNotice />}
    </div>
  );
}

/** Leaving with changes that exist only in memory asks first. */
function useWarningBeforeLeaving(): void {
  const isAtRisk = useStore(
    storageStore,
    ({ pendingCount, trouble }) => pendingCount > 0 && trouble !== undefined,
  );
  useEffect(() => {
    if (!isAtRisk) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isAtRisk]);
}

function TroubleNotice({ route }: { route: Route }) {
  const texts = useCommonTexts();
  const { trouble, pendingCount } = useStore(storageStore);
  const isHandedOver = useStore(settingsStore, (settings) => settings.handedOver !== undefined);
  const isLocked = useStore(lockStore, (state) => state.isLocked);
  if (!trouble) return null;
  const loaded =
    'session' in route && !isHandedOver && !isLocked ? sessionInMemory(route.session) : undefined;
  return (
    <div className={styles.notice} data-kind="trouble" role="alert">
      <p>
        {texts.storage[trouble]} {pendingCount > 0 && texts.storage.pending(pendingCount)}
      </p>
      <div className={styles.actions}>
        {loaded && (
          <Button onClick={() => download([makeSessionFile(loaded)])}>{texts.storage.backup}</Button>
        )}
        {trouble !== 'unavailable' && <Button onClick={() => void retry()}>{texts.app.tryAgain}</Button>}
      </div>
    </div>
  );
}

function UpdateNotice() {
  const texts = useCommonTexts();
  return (
    <div className={styles.notice} role="status">
      <p>{texts.app.updateReady}</p>
      <div className={styles.actions}>
        <Button onClick={() => void takeUpdate()}>{texts.app.updateNow}</Button>
      </div>
    </div>
  );
}
