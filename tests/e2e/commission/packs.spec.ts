import type { Page } from '@playwright/test';
import * as z from 'zod';
import { ask } from '../../support/ask.ts';
import { unnamedControls, wordsNotTranslated } from '../support/look.ts';
import { expect, goTo, test } from '../support/test.ts';

const shown = z.object({
  pack: z.looseObject({ rows: z.array(z.looseObject({ key: z.string(), value: z.unknown() })) }),
});

async function choosePack(page: Page, content: object): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({
    ...{ name: 'paket.json', mimeType: 'application/json' },
    buffer: Buffer.from(JSON.stringify(content)),
  });
}

test('the law of a day, with its sources, and what nobody can say yet and what that blocks', async ({
  page,
  desk,
}) => {
  await goTo(page, desk, 'commission/packs');
  const rows = page.getByRole('table', { name: 'Aturan pajak' });
  const rate = rows.getByRole('row').filter({ hasText: 'Tarif PPN' });
  await expect(rate).toContainText('12%');
  await expect(rate.getByRole('link')).toHaveAttribute('href', /^https:/);
  await expect(rows.getByRole('row').filter({ hasText: 'Dasar PPh 22' })).toContainText(
    'Belum dipastikan',
  );
  await expect(page.getByRole('main')).toContainText('hari ini tidak dapat ditutup');
  await page.getByLabel('Pada hari').fill('2024-06-01');
  await expect(rate).toContainText('11%');
  await expect(page).toHaveURL(/day=2024-06-01/);
  for (const part of ['rows', 'packs', 'decisions', 'claims']) {
    await goTo(page, desk, `commission/packs?part=${part}`);
    await expect(page.locator('.late-appear')).toHaveCount(0);
    expect(await unnamedControls(page)).toEqual([]);
    expect(await wordsNotTranslated(page)).toEqual([]);
  }
});

test('another pack is refused by field and row, compared, simulated, and then proposed', async ({
  page,
  desk,
}) => {
  await goTo(page, desk, 'commission/packs?part=packs');
  await choosePack(page, { format: 1, version: 'id-2027-01', rows: [{ key: 'ppn.rate' }] });
  await expect(page.getByRole('alert')).toContainText('#1 value');
  const { pack } = shown.parse(await ask(page, 'commission/packs/show', {}));
  const rows = pack.rows.map((row) =>
    row.key === 'pph23.jasa.rate' ? { ...row, value: 15_000 } : row,
  );
  await choosePack(page, { ...pack, version: 'id-2027-01', rows });
  const changes = page.getByRole('table', { name: '1 nilai berbeda' });
  const changed = changes.getByRole('row').filter({ hasText: 'PPh 23 jasa' });
  await expect(changed).toContainText(/2%.*1,5%/);
  await page.getByRole('button', { name: 'Simulasikan dampaknya' }).press('Enter');
  await expect(page.getByRole('heading', { name: /^Tidak ada yang berubah/ })).toBeVisible({
    timeout: 20_000,
  });
  await page.getByLabel('Judul usulan').fill('Tarif PPh 23 baru');
  await page.keyboard.press('Enter');
  const proposed = page.getByRole('table', { name: 'Paket aturan pajak' }).getByRole('row');
  await expect(proposed.filter({ hasText: 'id-2027-01' })).toContainText(
    /Diusulkan di sini|Menunggu persetujuan/,
  );
});

test('a switch says what stands, takes a proposal, and its maker may not approve it', async ({
  page,
  desk,
}) => {
  await goTo(page, desk, 'commission/packs?part=decisions');
  const card = page.getByRole('region', { name: 'Status PKP platform' });
  await expect(card).toContainText('penutupan harian ditolak');
  await card.getByRole('button', { name: /^Usulkan perubahan/ }).press('Enter');
  await card.getByRole('button', { name: 'Usulkan', exact: true }).press('Enter');
  await expect(card).toContainText('Isian Platform adalah wajib diisi');
  await card.getByLabel('Platform adalah').selectOption('true');
  await card.getByRole('button', { name: 'Usulkan', exact: true }).press('Enter');
  await expect(card.getByRole('form')).toBeHidden();
  const line = card.getByRole('listitem').filter({ hasText: 'PKP' });
  await expect(line).toContainText(/Diusulkan di sini|Menunggu persetujuan/);
  await ask(page, 'sync/start', undefined);
  await expect(line).toContainText('Menunggu persetujuan');
  await line.getByRole('button', { name: /^Setujui/ }).press('Enter');
  await expect(line.getByRole('alert')).toContainText('tidak boleh menyetujuinya sendiri');
  await line.getByRole('button', { name: /^Tarik usulan/ }).press('Enter');
  await line.getByLabel('Alasan penarikan').fill('Salah pilih');
  await page.keyboard.press('Enter');
  await expect(line.getByLabel('Alasan penarikan')).toBeHidden();
  await expect(line.getByText('Menunggu persetujuan')).toHaveCount(0);
});

test('in English', async ({ page, desk }) => {
  await goTo(page, desk, 'commission/packs');
  await ask(page, 'session/setPreferences', { language: 'en' });
  await page.reload();
  try {
    await expect(page.getByRole('table', { name: 'Tax rules' })).toContainText('PPN rate');
    expect(await wordsNotTranslated(page)).toEqual([]);
  } finally {
    await ask(page, 'session/setPreferences', { language: 'id' });
  }
});
