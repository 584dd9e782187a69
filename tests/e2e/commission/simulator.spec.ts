import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import * as z from 'zod';
import { ask } from '../../support/ask.ts';
import { unnamedControls, wordsNotTranslated } from '../support/look.ts';
import { expect, goTo, test } from '../support/test.ts';

const LIVE = 'commission/simulator?source=live&period=year';
const FILE = 'commission/simulator?source=file&period=year';

const listed = z.object({
  rows: z.array(z.object({ spec: z.looseObject({ rate: z.looseObject({}) }) })),
});

async function chooseFile(page: Page, content: object): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({
    ...{ name: 'tarif.json', mimeType: 'application/json' },
    buffer: Buffer.from(JSON.stringify(content)),
  });
}

const run = (page: Page) => page.getByRole('button', { name: 'Jalankan simulasi' }).press('Enter');

test('the rules as they are give no difference on any line, and nothing is written', async ({
  page,
  desk,
}) => {
  await goTo(page, desk, LIVE);
  await expect(page.getByText('Simulasi tidak menulis apa pun.')).toBeVisible();
  await run(page);
  await expect(page.getByRole('heading', { name: /^Tidak ada yang berubah pada / })).toBeVisible({
    timeout: 20_000,
  });
  const changed = page.getByRole('definition').filter({ hasText: /^0$/ });
  await expect(changed.last()).toBeVisible();
  await expect(page.getByText('Aturan yang berlaku masih dari Odoo')).toBeVisible();
  expect(await wordsNotTranslated(page)).toEqual([]);
  expect(await unnamedControls(page)).toEqual([]);
});

test('a dearer set is told in words, by vendor and line by line, and saved as a file', async ({
  page,
  desk,
}) => {
  await goTo(page, desk, FILE);
  await expect(page.getByText('Pilih berkas yang ingin dicoba')).toBeVisible();
  const { rows } = listed.parse(await ask(page, 'commission/rules/list', { limit: 500 }));
  const rules = rows.map(({ spec }) => ({ ...spec, cap: 1_000_000, rate: doubled(spec.rate) }));
  await chooseFile(page, { format: 1, title: 'Tarif', rules });
  await run(page);
  const headline = page.getByRole('heading', { name: /^Komisi naik Rp[\d.]+ \(\+/ });
  await expect(headline).toBeVisible({ timeout: 20_000 });

  const byVendor = page.getByRole('grid', { name: 'Per penjual' });
  const total = byVendor.getByRole('row').filter({ hasText: 'Jumlah' });
  await expect(total).toContainText(/\+Rp[\d.]+/);
  const chart = page.getByRole('region', { name: 'Selisih terbesar per penjual' });
  await chart.getByRole('button', { name: /^Lihat sebagai tabel/ }).press('Enter');
  await expect(chart.getByRole('table')).toContainText(/\+Rp/);

  await page.getByRole('tab', { name: /^Per penjual/ }).focus();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/view=lines/);
  const lines = page.getByRole('grid', { name: 'Baris yang berubah' });
  await expect(lines.getByRole('row').nth(1)).toContainText(/Rp/);
  await lines.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary')).toContainText('Kenapa tarif ini?');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary')).toBeHidden();

  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV tabel ini' }).press('Enter');
  const text = readFileSync(await (await saved).path(), 'utf8');
  expect(text).toContain('Aturan baru');

  await page.getByLabel('Seolah-olah hari').fill('2026-06-01');
  await expect(page.getByText('Hasil di bawah ini untuk pilihan sebelumnya')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Seolah-olah hari')).toHaveValue('2026-06-01');
  await expect(page.getByText('Pilih berkas yang ingin dicoba')).toBeVisible();
});

test('a file that makes no sense is refused by field and row, before and by the engine', async ({
  page,
  desk,
}) => {
  await goTo(page, desk, FILE);
  await chooseFile(page, { format: 1, rules: [{ name: 'Tarif', from: '2026-13-01' }] });
  const faults = page.getByRole('alert');
  await expect(faults).toContainText('Berkas ini tidak bisa dipakai: 2 kesalahan');
  await expect(faults).toContainText('#1 from');
  await expect(page.getByRole('button', { name: 'Jalankan simulasi' })).toBeDisabled();
  const rate = { kind: 'percent', ppm: 2_000_000 };
  await chooseFile(page, { format: 1, rules: [{ name: 'Tarif', from: '2026-01-01', rate }] });
  await run(page);
  await expect(page.getByRole('alert')).toContainText('#1 rate.ppm: tarif di atas 100%');
});

test('in English, what this desk prepares is the first to be tried', async ({ page, desk }) => {
  await goTo(page, desk, 'commission/simulator');
  await ask(page, 'session/setPreferences', { language: 'en' });
  await page.reload();
  try {
    await expect(page.getByRole('combobox', { name: 'Draft' })).toHaveValue('draft');
    await expect(page.getByText('There is no draft yet')).toBeVisible();
    expect(await wordsNotTranslated(page)).toEqual([]);
  } finally {
    await ask(page, 'session/setPreferences', { language: 'id' });
  }
});

function doubled(rate: object): object {
  const { kind, ppm } = Object(rate);
  return kind === 'percent' ? { kind, ppm: ppm * 2 } : rate;
}
