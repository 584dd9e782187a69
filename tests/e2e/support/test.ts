import { test as base, type ConsoleMessage, expect, type Page } from '@playwright/test';
import { Desk } from './desk.ts';

const TOKEN = 'umkm-backoffice.token';

interface Opened {
  desk: Desk;
  token: string;
}

/** A desk for the whole run, synced once; each test has a window of its own into it. */
export const test = base.extend<{ desk: Desk }, { opened: Opened }>({
  opened: [
    async ({ browser }, use) => {
      const desk = new Desk();
      await desk.open();
      const page = await browser.newPage();
      await page.goto(desk.launchUrl);
      await expect(page.getByRole('main')).toBeVisible();
      await untilSynced(page);
      const token = await page.evaluate((key) => sessionStorage.getItem(key) ?? '', TOKEN);
      await page.close();
      await use({ desk, token });
      await desk.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  desk: async ({ opened }, use) => use(opened.desk),
  page: async ({ page, opened }, use) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' && !isRefusal(message)) errors.push(message.text());
    });
    await page.addInitScript(([key, token]) => sessionStorage.setItem(key, token), [
      TOKEN,
      opened.token,
    ] as const);
    await use(page);
    expect(errors, 'errors on the console').toEqual([]);
  },
});
export { expect };

/** The browser writes every refused call to the console; a refusal is an answer, not an error. */
function isRefusal(message: ConsoleMessage): boolean {
  return message.location().url.includes('/rpc/') && /\b(422|503)\b/.test(message.text());
}

export async function untilSynced(page: Page): Promise<void> {
  await expect(page.getByRole('link', { name: /Baris sama dengan pusat/ })).toBeVisible({
    timeout: 90_000,
  });
}

export async function goTo(page: Page, desk: Desk, screen: string): Promise<void> {
  await page.goto(`${desk.origin}/#/${screen}`);
}
