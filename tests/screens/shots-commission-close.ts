import type { Page } from '@playwright/test';
import type { Shot } from './shots.ts';

/** While nothing was decided: what stands in the way. */
export const shotsOfCloseBefore: readonly Shot[] = [
  { name: 'close-blocked', path: 'commission/close?day=2026-11-20' },
];

async function verify(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Hitung ulang|Recompute/ }).click();
  await page
    .getByText(/rupiah yang sama\.$|to the same rupiah\.$/)
    .last()
    .waitFor();
}

async function confirm(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Tutup hari|Close) / }).click();
  await page.getByRole('dialog').waitFor();
}

export const shotsOfClose: readonly Shot[] = [
  { name: 'close', path: 'commission/close?day=2026-11-22' },
  { name: 'close-refused', path: 'commission/close?day=2026-11-22&list=refused', act: verify },
  { name: 'close-changed', path: 'commission/close?day=2026-11-22&list=changed' },
  { name: 'close-confirm', path: 'commission/close?day=2026-11-22', act: confirm },
  { name: 'close-closed', path: 'commission/close?day=2026-11-15' },
];
