import type { Page } from '@playwright/test';
import type { Shot } from './shots.ts';

async function openCell(page: Page): Promise<void> {
  await page.getByRole('table').nth(1).getByRole('button').first().click();
}

/** Coverage today, why a cell is what it is, a day to come, and the rules. */
export const shotsOfCoverage: readonly Shot[] = [
  { name: 'coverage', path: 'certification' },
  { name: 'coverage-why', path: 'certification?show=blocking', act: openCell },
  {
    name: 'coverage-vendors',
    path: 'certification?subject=vendor&by=province&on=2027-12-31',
  },
  { name: 'coverage-calendar', path: 'certification?part=calendar' },
  { name: 'coverage-packs', path: 'certification?part=packs' },
];
