import { defineConfig } from '@playwright/test';
import { type HostName, hostNames } from './tests/e2e/support/desk-hosts.ts';
import { chromiumArgs, systemChromium } from './tests/support/chromium.ts';
import './tests/support/test-day.ts';

const chromium = systemChromium();
const report = process.env.PLAYWRIGHT_JSON;

/**
 * Long ones, about what the engine does behind any window: run in the browser only. Every screen, files that are
 * saved, news from the engine and a central that is gone are looked at in each host.
 */
const ONCE = [
  '**/e2e/sync/**',
  '**/lock.spec.ts',
  '**/vendor-desk.spec.ts',
  '**/e2e/commission/**',
  '**/backups.spec.ts',
  '**/passphrase.spec.ts',
  '**/settings.spec.ts',
  '**/vendors.spec.ts',
  '**/boards.spec.ts',
  '**/board-export.spec.ts',
  '**/board-drill.spec.ts',
  '**/figures.spec.ts',
  '**/glossary.spec.ts',
  '**/imports.spec.ts',
  '**/explore.spec.ts',
  '**/views.spec.ts',
  '**/evidence.spec.ts',
  '**/orders.spec.ts',
  '**/overview.spec.ts',
  '**/coverage.spec.ts',
];

/** The same specs in each host there is; what has no program here is not run, and not said to have passed. */
export default defineConfig<object, { host: HostName }>({
  projects: hostNames.map((host) => ({
    name: host,
    use: { host },
    ...(host === 'http' ? {} : { testIgnore: ONCE }),
  })),
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './tests/support/build-before-browser.ts',
  workers: 4,
  // Who was starved once is played again, and told as flaky.
  retries: 1,
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
