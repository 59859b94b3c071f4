import { defineConfig } from '@playwright/test';
import { chromiumArgs, systemChromium } from '../support/browser';

const executablePath = systemChromium();

/** Whole turns in a real browser, on the build in `dist` (or the folder named in DIST). */
export default defineConfig({
  testDir: '.',
  outputDir: '../../.cache/journeys',
  reporter: 'list',
  workers: 2,
  fullyParallel: true,
  // CI's machines are slow and shared: patience there, and a second try before a journey counts as failed.
  timeout: process.env.CI ? 240_000 : 120_000,
  retries: process.env.CI ? 2 : 0,
  expect: { timeout: 15_000 },
  use: {
    actionTimeout: 15_000,
    // Whoever goes offline allows it: storing the whole app takes a third of a short journey's time.
    serviceWorkers: 'block',
    video: 'off',
    trace: 'off',
    screenshot: 'off',
    launchOptions: { args: chromiumArgs, ...(executablePath && { executablePath }) },
  },
});
