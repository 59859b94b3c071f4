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
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    actionTimeout: 15_000,
    video: 'off',
    trace: 'off',
    screenshot: 'off',
    launchOptions: { args: chromiumArgs, ...(executablePath && { executablePath }) },
  },
});
