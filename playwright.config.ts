import { defineConfig } from '@playwright/test';
import { chromiumArgs, systemChromium } from './tests/support/chromium.ts';

const chromium = systemChromium();
const report = process.env.PLAYWRIGHT_JSON;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 1,
  timeout: 30_000,
  expect: { timeout: 7_000 },
  reporter: report === undefined ? 'list' : [['list'], ['json', { outputFile: report }]],
  use: {
    viewport: { width: 1280, height: 800 },
    locale: 'id-ID',
    timezoneId: 'Asia/Makassar',
    screenshot: 'only-on-failure',
    launchOptions: {
      args: [...chromiumArgs],
      ...(chromium === null ? {} : { executablePath: chromium }),
    },
  },
});
