import { useEffect } from 'react';
import { useStore } from 'zustand';
import { settingsStore } from '#state/settingsStore';
import { LanguageProvider } from '#ui/LanguageContext';
import { ReducedMotionProvider } from '#ui/motion/MotionContext';
import { SurfaceProvider } from '#ui/SurfaceContext';
import { ErrorBoundary } from './ErrorBoundary';
import { Notices } from './Notices';
import { Screen } from './Screen';
import { useMediaQuery } from './useMediaQuery';
import { useRoute } from './useRoute';

export function App() {
  const route = useRoute();
  const language = useStore(settingsStore, (settings) => settings.language);
  const theme = useStore(settingsStore, (settings) => settings.theme);
  const motion = useStore(settingsStore, (settings) => settings.motion);
  const prefersDark = useMediaQuery('(prefers-color-scheme: dark)');
  const prefersReduced = useMediaQuery('(prefers-reduced-motion: reduce)');
  const surface = theme === 'system' ? (prefersDark ? 'dark' : 'light') : theme;
  const isReduced = motion === 'reduced' || prefersReduced;

  useEffect(() => {
    const { documentElement: root } = document;
    root.lang = language;
    root.dataset.theme = surface;
    root.dataset.motion = isReduced ? 'reduced' : 'full';
  }, [language, surface, isReduced]);

  return (
    <LanguageProvider value={language}>
      <SurfaceProvider value={surface}>
        <ReducedMotionProvider value={isReduced}>
          <Notices route={route} />
          <ErrorBoundary key={JSON.stringify(route)} route={route}>
            <Screen route={route} />
          </ErrorBoundary>
        </ReducedMotionProvider>
      </SurfaceProvider>
    </LanguageProvider>
  );
}
