import type { Page } from '@playwright/test';

export interface Shot {
  name: string;
  /** After `#/`. */
  path: string;
  /** What is pressed before the picture. */
  act?(page: Page): Promise<void>;
}

async function openFirst(page: Page): Promise<void> {
  await page.locator('[aria-rowindex="2"]').click();
  await page.getByRole('complementary').getByRole('heading', { level: 3 }).first().waitFor();
}

/** A first sync that was stopped: some rows are there, most are not. */
export const shotsBeforeSync: readonly Shot[] = [
  { name: 'first-overview', path: 'overview' },
  { name: 'first-vendors', path: 'vendors' },
  { name: 'first-sync', path: 'sync' },
];

export const shots: readonly Shot[] = [
  { name: 'overview', path: 'overview' },
  { name: 'vendors', path: 'vendors' },
  { name: 'vendor-panel', path: 'vendors', act: openFirst },
  { name: 'vendors-none', path: 'vendors?search=tidakadayangbegini' },
  { name: 'orders', path: 'orders' },
  { name: 'order-panel', path: 'orders?state=sale', act: openFirst },
  {
    name: 'order-page',
    path: 'orders?state=sale',
    act: async (page) => {
      await openFirst(page);
      await page.keyboard.press('Control+Enter');
    },
  },
  { name: 'sync', path: 'sync' },
  { name: 'reports', path: 'reports?month=2026-10' },
  { name: 'settings', path: 'settings' },
  {
    name: 'palette',
    path: 'overview',
    act: async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('batik');
      await page.getByRole('option').nth(2).waitFor();
    },
  },
];
