import type { Page } from '@playwright/test';
import { closeDay, decideRulesAndTax } from '../e2e/support/books.ts';
import type { Desk } from '../e2e/support/desk.ts';
import type { Shot } from './shots.ts';

/** Books of three weeks: most of the month is frozen, the last days are not. */
export async function fillBooks(page: Page, desk: Desk): Promise<void> {
  await decideRulesAndTax(page, desk);
  await closeDay(page, desk, '2026-11-01');
  await closeDay(page, desk, '2026-11-15');
  await closeDay(page, desk, '2026-11-19');
}

async function openFirst(page: Page): Promise<void> {
  await page.locator('[aria-rowindex="2"]').click();
  await page.getByRole('complementary').getByRole('table').first().waitFor();
}

async function openFull(page: Page): Promise<void> {
  await openFirst(page);
  await page.keyboard.press('Control+Enter');
}

/** While the rules are still those of Odoo. */
export const shotsOfAmountsBefore: readonly Shot[] = [
  { name: 'amounts-odoo', path: 'commission' },
  { name: 'amounts-odoo-why', path: 'commission?view=lines', act: openFirst },
  { name: 'amounts-none', path: 'commission?period=2022-01-01..2022-01-31' },
];

export const shotsOfAmounts: readonly Shot[] = [
  { name: 'amounts', path: 'commission' },
  { name: 'amounts-category', path: 'commission?view=category&sort=frozen' },
  { name: 'amounts-region', path: 'commission?view=region' },
  { name: 'amounts-lines', path: 'commission?view=lines&state=frozen' },
  { name: 'amounts-why', path: 'commission?view=lines&state=frozen', act: openFirst },
  { name: 'amounts-why-page', path: 'commission?view=lines&state=frozen', act: openFull },
  { name: 'amounts-why-open', path: 'commission?view=lines&state=open', act: openFirst },
];

export const shotsOfVendorAmounts: readonly Shot[] = [
  { name: 'vendor-desk-amounts', path: 'commission' },
];
