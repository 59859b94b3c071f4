import { settingsStore } from '#state/settingsStore';
import { LanguageProvider } from '#ui/LanguageContext';
import { Notices } from './Notices';

/** All there is to see while an older window keeps the storage. */
export const HeldUp = () => (
  <LanguageProvider value={settingsStore.getState().language}>
    <Notices route={{ place: 'home' }} />
  </LanguageProvider>
);
