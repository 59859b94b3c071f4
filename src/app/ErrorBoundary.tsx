import { Component, type ReactNode } from 'react';
import { makeSessionFile } from '#flows/files';
import { download } from '#flows/madeFiles';
import type { Route } from '#routes/route';
import { isKeptToTurns } from '#state/lockStore';
import { sessionInMemory } from '#state/sessionsStore';
import { Button } from '#ui/controls/Button';
import { useCommonTexts } from '#ui/LanguageContext';
import styles from './NotHere.module.css';

interface ErrorBoundaryProps {
  route: Route;
  children: ReactNode;
}

/** A screen that breaks takes nothing with it: what was sorted is stored, and the file is still to be had. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return <Failed route={this.props.route} onRetry={() => this.setState({ hasFailed: false })} />;
  }
}

function Failed({ route, onRetry }: { route: Route; onRetry(): void }) {
  const texts = useCommonTexts();
  const loaded = 'session' in route ? sessionInMemory(route.session) : undefined;
  // On a tablet that goes round or is locked the file would hold everyone's answers.
  const isFacilitator = !isKeptToTurns();
  return (
    <main className={styles.place} role="alert">
      <h1>{texts.app.crashed}</h1>
      <p>{texts.app.crashedHelp}</p>
      <div className={styles.actions}>
        {loaded && isFacilitator && (
          <Button onClick={() => download([makeSessionFile(loaded)])}>{texts.storage.backup}</Button>
        )}
        <Button look="main" onClick={onRetry}>
          {texts.app.tryAgain}
        </Button>
      </div>
    </main>
  );
}
