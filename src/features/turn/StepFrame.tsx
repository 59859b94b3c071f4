import type { ReactNode } from 'react';
import { Button } from '#ui/controls/Button';
import { Icon } from '#ui/controls/Icon';
import { useCommonTexts } from '#ui/LanguageContext';
import styles from './StepFrame.module.css';

interface StepFrameProps {
  title: string;
  help?: string;
  onBack: (() => void) | undefined;
  onNext(): void;
  nextLabel: string;
  children: ReactNode;
}

/** The steps after the sorting: a title, the work, and the way on within a thumb's reach. */
export function StepFrame({ title, help, onBack, onNext, nextLabel, children }: StepFrameProps) {
  const texts = useCommonTexts();
  return (
    <main className={styles.frame}>
      <header>
        <h1>{title}</h1>
        {help && <p>{help}</p>}
      </header>
      <div className={styles.work}>{children}</div>
      <footer className={styles.foot}>
        {onBack && (
          <Button look="plain" icon={<Icon name="back" />} onClick={onBack}>
            {texts.app.back}
          </Button>
        )}
        <Button look="main" onClick={onNext}>
          {nextLabel}
        </Button>
      </footer>
    </main>
  );
}
