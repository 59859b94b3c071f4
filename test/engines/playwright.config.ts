import { defineConfig } from '@playwright/test';

/** The core journey in the other engines; only the runner is Playwright's, each engine has a driver of its own. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../.cache/engines',
  reporter: 'list',
  // They wait for their pages more than they work.
  fullyParallel: true,
  workers: 2,
  timeout: 600_000,
  // As for the journeys: CI's machines are slow and shared.
  retries: process.env.CI ? 1 : 0,
});
