import { test as base, type ConsoleMessage, expect, type Page } from '@playwright/test';
import { shiftPages } from '../../support/test-day.ts';
import { Desk } from './desk.ts';
import type { HostName } from './desk-hosts.ts';

export const TOKEN = 'umkm-backoffice.token';

interface Opened {
  desk: Desk;
  token: string;
}

/**
 * A desk for the whole run, synced once. In a browser each test has a window of its own into it; a desktop has
 * one window, which begins anew with each test.
 */
export const test = base.extend<{ desk: Desk }, { host: HostName; opened: Opened }>({
  host: ['http', { option: true, scope: 'worker' }],
  browser: [
    async ({ browser }, use) => {
      browser.on('context', shiftPages);
      await use(browser);
    },
    { scope: 'worker' },
  ],
  opened: [
    async ({ browser, host }, use) => {
      const desk = new Desk();
      await desk.open(host);
      const page = desk.window ?? (await browser.newPage());
      if (desk.window === null) await page.goto(desk.launchUrl);
      await expect(page.getByRole('main')).toBeVisible();
      await untilSynced(page);
      const token = await page.evaluate((key) => sessionStorage.getItem(key) ?? '', TOKEN);
      if (desk.window === null) await page.close();
      await use({ desk, token });
      await desk.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  desk: async ({ opened }, use) => use(opened.desk),
  page: async ({ page: ofBrowser, opened }, use) => {
    const page = opened.desk.window ?? ofBrowser;
    const errors: string[] = [];
    const onError = (error: Error): void => void errors.push(String(error));
    const onConsole = (message: ConsoleMessage): void => {
      if (message.type() === 'error' && !isRefusal(message)) errors.push(message.text());
    };
    page.on('pageerror', onError);
    page.on('console', onConsole);
    if (opened.desk.window === null) {
      await page.addInitScript(([key, token]) => sessionStorage.setItem(key, token), [
        TOKEN,
        opened.token,
      ] as const);
    } else {
      await page.goto('about:blank');
    }
    await use(page);
    page.off('pageerror', onError);
    page.off('console', onConsole);
    expect(errors, 'errors on the console').toEqual([]);
  },
});
export { expect };

/** The browser writes every refused call to the console; a refusal is an answer, not an error. */
function isRefusal(message: ConsoleMessage): boolean {
  return message.location().url.includes('/rpc/') && /\b(422|503)\b/.test(message.text());
}

export async function untilSynced(page: Page): Promise<void> {
  await expect(page.getByRole('link', { name: /Sama dengan pusat/ })).toBeVisible({
    timeout: 90_000,
  });
}

export async function goTo(page: Page, desk: Desk, screen: string): Promise<void> {
  await page.goto(`${desk.origin}/#/${screen}`);
}

/** As a person who knows that the central is back: nothing waits for its next try. */
export async function syncNow(page: Page, desk: Desk): Promise<void> {
  await goTo(page, desk, 'sync');
  await page.getByRole('button', { name: 'Sinkronkan sekarang' }).click();
}
