import type { Page } from '@playwright/test';
import { ask } from '../../support/ask.ts';
import { countOf, rowsOf } from '../support/list.ts';
import { unnamedControls, wordsNotTranslated } from '../support/look.ts';
import { expect, goTo, test } from '../support/test.ts';

const november = 'period=2026-11-01..2026-11-23';

/** Rupiah of a ledger's rows, by what each says. */
async function ledgerOf(page: Page): Promise<Map<string, number>> {
  const rows = page.getByRole('complementary').getByRole('table').first().getByRole('row');
  const texts = await rows.evaluateAll((all) =>
    all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
  );
  return new Map(
    texts.map(([name = '', amount = '']) => {
      const size = Number(amount.replace(/\D/g, ''));
      return [name, amount.startsWith('−') ? -size : size];
    }),
  );
}

test('from a sum to its lines to why one costs what it costs, by keyboard only', async ({
  page,
  desk,
}) => {
  await goTo(page, desk, `commission?${november}`);
  const sums = page.getByRole('grid', { name: 'Per penjual' });
  await expect(sums).toBeFocused();
  const [name = '', lines = ''] = await rowsOf(page).first().getByRole('gridcell').allInnerTexts();
  await page.keyboard.press('Enter');
  const list = page.getByRole('grid', { name: 'Baris' });
  await expect(list).toBeFocused();
  await expect(page.getByText(`Penjual: ${name}`)).toBeVisible();
  expect(await countOf(page)).toBe(Number(lines));
  await expect(rowsOf(page).first()).toContainText(/S\d+/);

  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary');
  await expect(panel).toContainText('Kenapa tarif ini?');
  await expect(panel).toContainText(
    /Komisi Rp[\d.]+ = .+ dari Rp[\d.]+.*, aturan “.+”, berlaku sejak \d+ \w+ \d{4}\./,
  );
  await expect(panel).toContainText('Sementara: dihitung dari aturan yang berlaku sekarang.');
  await expect(panel.getByText('Aturan yang kalah')).toBeVisible();
  const ledger = await ledgerOf(page);
  const base = [...ledger].findIndex(([row]) => row === 'Dasar');
  const parts = [...ledger.values()].slice(0, base);
  expect(ledger.get('Dasar')).toBe(parts.reduce((sum, one) => sum + one, 0));
  expect(ledger.get('Dasar')).toBeGreaterThan(ledger.get('Komisi tanpa PPN') ?? 0);

  await page.keyboard.press('Escape');
  await expect(list).toBeFocused();
  await page.goBack();
  await expect(panel).toBeVisible();
});

test('what is narrowed stays narrowed in the address, and its file has the same rows', async ({
  page,
  desk,
}) => {
  await goTo(page, desk, `commission?${november}&view=category`);
  await expect(page.getByRole('grid', { name: 'Per kategori' })).toBeFocused();
  const [, lines = ''] = await rowsOf(page).first().getByRole('gridcell').allInnerTexts();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('grid', { name: 'Baris' })).toBeFocused();
  expect(await countOf(page)).toBe(Number(lines));
  await page.reload();
  expect(await countOf(page)).toBe(Number(lines));
  await page.getByRole('button', { name: 'Ekspor CSV' }).press('Enter');
  await expect(page.getByText(`tersimpan, ${lines} baris.`)).toBeVisible();
  await page.getByRole('combobox', { name: 'Status' }).selectOption('Beku');
  await page.getByRole('button', { name: 'Hapus saringan' }).press('Enter');
  await expect.poll(() => countOf(page)).toBeGreaterThan(Number(lines));
});

test('an order says of each of its lines why it costs that', async ({ page, desk }) => {
  await goTo(page, desk, 'orders?state=sale');
  await expect(rowsOf(page).first()).toContainText(/S\d+/);
  await page.getByRole('grid').press('Enter');
  const why = page.getByRole('button', { name: 'Kenapa tarif ini?' }).first();
  await why.press('Enter');
  await expect(page.getByRole('table', { name: 'Hitungan: Komisi' })).toBeVisible();
  await expect(why).toHaveAttribute('aria-expanded', 'true');
});

test('every control has a name and every text a translation, in English too', async ({
  page,
  desk,
}) => {
  const path = `commission?${november}&view=lines`;
  await goTo(page, desk, path);
  await expect(rowsOf(page).first()).toContainText(/S\d+/);
  await page.getByRole('grid').press('Enter');
  await page.getByRole('complementary').getByRole('table').first().waitFor();
  expect(await unnamedControls(page)).toEqual([]);
  expect(await wordsNotTranslated(page)).toEqual([]);
  await ask(page, 'session/setPreferences', { language: 'en' });
  try {
    await page.reload();
    await expect(page.getByRole('complementary')).toContainText(
      /Commission Rp[\d,]+ = .+ of Rp[\d,]+.*, rule “.+”, in force since/,
    );
    expect(await wordsNotTranslated(page)).toEqual([]);
  } finally {
    await ask(page, 'session/setPreferences', { language: 'id' });
  }
});
