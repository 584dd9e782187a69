import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { formatMoney } from '../../shared/i18n/format.ts';
import { expect, goTo, test } from './support/test.ts';

const MONTH = { from: '2026-10-01', to: '2026-10-31' };

const answer = z.object({
  totals: z.array(z.number().nullable()),
  currency: z.string(),
  decimals: z.int(),
});

test('the totals of the report are those of the command line, to the rupiah', async ({
  page,
  desk,
}) => {
  await goTo(page, desk, 'reports?month=2026-10');
  const perVendor = page.getByRole('grid', { name: 'Per penjual', exact: true });
  const total = perVendor.getByRole('row').filter({ hasText: /^(Jumlah|Total)/ });
  for (const id of ['gmv', 'net_sales']) {
    const { totals, ...unit } = answer.parse(
      desk.cli('metric', id, '--from', MONTH.from, '--to', MONTH.to),
    );
    const text = formatMoney(totals[0] ?? 0, { ...unit, language: 'id' });
    await expect(total.getByRole('gridcell', { name: text, exact: true }).first()).toBeVisible();
  }
});

test('the report is saved as CSV and XLSX in the language of the screen', async ({
  page,
  desk,
}) => {
  await goTo(page, desk, 'reports?month=2026-10');
  for (const format of ['CSV', 'XLSX']) {
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: `Simpan ${format}` }).click();
    const file = await saved;
    const name = file.suggestedFilename();
    expect(name.endsWith(format.toLowerCase())).toBe(true);
    await expect(page.getByText(`Tersimpan: ${name}`)).toBeVisible();
    if (format === 'CSV') expect(readFileSync(await file.path(), 'utf8')).toContain('Penjual');
  }
});

test('the month before is one press away, and stands in the address', async ({ page, desk }) => {
  await goTo(page, desk, 'reports?month=2026-10');
  await page.getByRole('button', { name: 'Bulan sebelumnya' }).click();
  await expect(page).toHaveURL(/month=2026-09/);
  await expect(page.getByRole('combobox', { name: 'Bulan' })).toHaveValue('2026-09');
});
