import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { callCentral, writeOnCentral } from '../support/odoo.ts';
import { expect, goTo, test, untilSynced } from '../support/test.ts';

test('every entity says how far it is known to equal the central', async ({ page, desk }) => {
  await goTo(page, desk, 'sync');
  await expect(page.getByText(/^Sama dengan pusat · data per/)).toBeVisible();
  const table = page.getByRole('table', { name: 'Data yang disinkronkan' });
  const orders = table.getByRole('row').filter({ hasText: /^Pesanan/ });
  await expect(orders).toContainText('Terverifikasi');
  await expect(orders).toContainText(/\d+\/\d+/);
});

test('an entity is repaired without losing what is ours', async ({ page, desk }) => {
  await goTo(page, desk, 'sync');
  await expect(page.getByText(/belum terkirim tidak pernah dibuang/)).toBeVisible();
  await page.getByRole('button', { name: 'Perbaiki entitas ini: Provinsi' }).click();
  await expect(page.getByText('Provinsi sedang dibaca ulang.')).toBeVisible();
  await untilSynced(page);
});

test('a row that is held back names its field, and is taken again once it was put right', async ({
  page,
  desk,
}) => {
  const model = 'product.template';
  const search = { model, method: 'search', args: [[['sale_ok', '=', true]], 0, 1] };
  const [id = 0] = z.array(z.int()).parse(await callCentral(desk.central, search));
  await writeOnCentral(desk.central, { model, id, values: { list_price: 1e13 } });
  desk.cli('sync');
  await goTo(page, desk, 'sync');
  const table = page.getByRole('table', { name: 'Baris yang ditahan' });
  await expect(table.getByRole('row').filter({ hasText: 'Harga jual' })).toBeVisible();
  await writeOnCentral(desk.central, { model, id, values: { list_price: 12_000 } });
  await page.getByRole('button', { name: 'Ambil lagi' }).press('Enter');
  await expect(page.getByText('Tidak ada baris yang ditahan.')).toBeVisible({ timeout: 30_000 });
  await untilSynced(page);
});

test('the diagnostic bundle is a file for whoever helps', async ({ page, desk }) => {
  await goTo(page, desk, 'sync');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Unduh paket diagnostik' }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toMatch(/\.zip$/);
  const bytes = readFileSync(await file.path());
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  expect(bytes.includes(desk.central.password)).toBe(false);
});

test('a network unplugged in the middle of a sync shows no dialog, only state', async ({
  page,
  desk,
}) => {
  await goTo(page, desk, 'sync');
  try {
    await page.getByRole('button', { name: 'Sinkronkan sekarang' }).click();
    await desk.killCentral();
    const headline = page.getByRole('status').filter({ hasText: 'Sinkronisasi terakhir gagal' });
    await expect(headline).toBeVisible({ timeout: 25_000 });
    await expect(headline).toContainText(/data per \d+ Nov 2026/);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('alertdialog')).toHaveCount(0);
    await expect(page.getByRole('link', { name: /Luring, memakai salinan lokal/ })).toBeVisible();
  } finally {
    await desk.startCentral();
  }
  await page.getByRole('button', { name: 'Sinkronkan sekarang' }).click();
  await untilSynced(page);
});
