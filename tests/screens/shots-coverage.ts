import type { Page } from '@playwright/test';
import type { Shot } from './shots.ts';

async function openCell(page: Page): Promise<void> {
  await page.getByRole('table').nth(1).getByRole('button').first().click();
}

async function bringList(page: Page): Promise<void> {
  const rows = [
    'Nama UMKM;NIB;Kota',
    'Keripik Lumintu;9123456789012;Malang',
    'Sambal;12;',
    '=1+1;;',
  ];
  const buffer = Buffer.from(rows.join('\n'));
  const list = { name: 'umkm.csv', mimeType: 'text/csv', buffer };
  await page.locator('input[type=file]').last().setInputFiles(list);
  await page.getByRole('grid').waitFor();
}

/** Coverage today, why a cell is what it is, a day to come, the rules, and a list that is brought. */
export const shotsOfCoverage: readonly Shot[] = [
  { name: 'coverage', path: 'certification' },
  { name: 'coverage-why', path: 'certification?show=blocking', act: openCell },
  {
    name: 'coverage-vendors',
    path: 'certification?subject=vendor&by=province&on=2027-12-31',
  },
  { name: 'coverage-calendar', path: 'certification?part=calendar' },
  { name: 'coverage-packs', path: 'certification?part=packs' },
  { name: 'coverage-import', path: 'certification?part=import', act: bringList },
];
