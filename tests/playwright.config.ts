import { defineConfig } from '@playwright/test'

/** Stories on the built program. They keep the machine busy, so two at a time are enough for a small one. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  globalSetup: './support/need-browser.ts',
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['list'], ['json']] : 'list',
  // A slow machine that others use as well takes its time; a story that passes does not wait any longer for it.
  expect: { timeout: 10_000 },
  use: { actionTimeout: 10_000 },
})
