import type { Locator, Page } from '@playwright/test';

/** Loaded rows of the list, without its head. */
export function rowsOf(page: Page): Locator {
  return page
    .getByRole('grid')
    .getByRole('row')
    .filter({ has: page.getByRole('gridcell') });
}

/** `6.012 pesanan` beside the filters. */
export async function countOf(page: Page): Promise<number> {
  const count = page.getByRole('status', { name: 'Banyaknya' });
  await count.filter({ hasText: /\d/ }).waitFor();
  return Number((await count.innerText()).replace(/\D/g, ''));
}
