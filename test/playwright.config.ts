import { defineConfig } from '@playwright/test';
import journeys from './journeys/playwright.config';

/** What wears the app out on purpose, in real browsers: `crash`, `fuzz`, `soak`, `tabs`. The long forms are tagged @long. */
export default defineConfig({
  ...journeys,
  testDir: '.',
  testMatch: ['crash/*.spec.ts', 'fuzz/*.spec.ts', 'soak/*.spec.ts', 'tabs/*.spec.ts'],
  outputDir: '../.cache/trials',
  // Nothing that was lost may be found by a second try.
  retries: 0,
});
