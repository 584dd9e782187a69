import * as z from 'zod';
import { formatMoney } from '../../shared/i18n/format.ts';
import { expect, goTo, test } from './support/test.ts';

const metric = z.object({
  totals: z.array(z.number().nullable()),
  rows: z.array(z.object({ values: z.array(z.number().nullable()) })),
  currency: z.string(),
  decimals: z.int(),
});
const october = ['--from', '2026-10-01', '--to', '2026-10-31'];

test('a question is put together by keyboard, stands in the address, and says what the command line says', async ({
  page,
  desk,
}) => {
  await goTo(page, desk, 'overview/explore?period=last-month&compare=none');
  await page.getByRole('button', { name: 'Tambah metrik…' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Pesanan', exact: true }).press('Enter');
  await expect(page).toHaveURL(/show=gmv%2Corders/);
  await page.getByRole('combobox', { name: 'Rinci menurut' }).focus();
  await page.keyboard.type('Provinsi');
  await expect(page).toHaveURL(/by=province/);
  const gmv = metric.parse(desk.cli('metric', 'gmv', '--by', 'province', ...october));
  const table = page.getByRole('table', { name: 'Semua angka' });
  const first = table.getByRole('row').nth(1);
  await expect(first).toContainText(
    formatMoney(gmv.rows[0]?.values[0] ?? 0, { ...gmv, language: 'id' }),
  );
  await expect(table.getByRole('columnheader')).toHaveText([/^Provinsi/, 'GMV', 'Pesanan']);
  await expect(page.getByRole('region', { name: /^Pesanan menurut Provinsi/ })).toBeVisible();
  await page.reload();
  await expect(table.getByRole('columnheader')).toHaveText([/^Provinsi/, 'GMV', 'Pesanan']);
});

test('a drawing is chosen among those that fit, and two dimensions are a table of their own', async ({
  page,
  desk,
}) => {
  await goTo(page, desk, 'overview/explore?by=province');
  const draw = page.getByRole('combobox', { name: 'Gambar' });
  await expect(draw.getByRole('option')).toHaveText([
    'Yang paling pas',
    'Batang',
    'Peringkat',
    'Peta provinsi',
    'Bagian',
  ]);
  await draw.selectOption('Peta provinsi');
  await expect(page).toHaveURL(/draw=tiles/);
  await page.getByRole('combobox', { name: 'Lalu menurut' }).selectOption('Bulan');
  const matrix = page.getByRole('table', { name: /^GMV menurut Provinsi.* × Bulan/ });
  await expect(matrix.getByRole('row').nth(1).getByRole('rowheader')).toBeVisible();
});

test('what does not fit cannot be taken, and an address that asks for it is refused in words', async ({
  page,
  desk,
}) => {
  await goTo(page, desk, 'overview');
  await expect(page.getByRole('link', { name: 'Jelajah' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('jelajah');
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Rinci menurut' }).selectOption('Hari');
  await page.getByRole('button', { name: 'Tambah metrik…' }).press('Enter');
  await expect(page.getByRole('menuitem', { name: /^Stok di gudang/ })).toBeDisabled();
  await goTo(page, desk, 'overview/explore?show=stock_on_hand&by=day');
  await expect(page.getByRole('alert')).toContainText(
    'Stok di gudang tidak dapat dirinci menurut Hari',
  );
  await page.getByRole('button', { name: 'Tanpa rincian' }).press('Enter');
  await expect(page.getByRole('table', { name: 'Semua angka' })).toBeVisible();
});

test('the query is shown, with what it was computed from and no value that was filtered by', async ({
  page,
  desk,
}) => {
  await goTo(page, desk, 'overview/explore?by=category&where=province%3AJB');
  await page.getByRole('button', { name: 'Lihat kueri' }).press('Enter');
  const query = page.getByRole('region', { name: 'Kueri' });
  await expect(query).toContainText('Dihitung dari');
  await expect(query.locator('pre').first()).toContainText('select');
  await expect(query.locator('pre').first()).not.toContainText('JB');
});

test('an exploration is kept as a card of my board, and taken away again', async ({
  page,
  desk,
}) => {
  await goTo(page, desk, 'overview/explore?by=province&period=last-month');
  await page.getByRole('button', { name: 'Simpan sebagai kartu…' }).press('Enter');
  await page.getByRole('textbox', { name: 'Nama' }).fill('Provinsi teratas');
  await expect(page.getByRole('dialog')).toContainText('bagi Anda saja');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('link', { name: 'Papan saya' }).click();
  const board = page.getByRole('list', { name: 'Papan saya' });
  const card = board.getByRole('listitem', { name: 'Provinsi teratas' });
  await expect(card.getByRole('region', { name: /^GMV menurut Provinsi/ })).toBeVisible();
  await board.getByRole('button', { name: 'Ubah Provinsi teratas' }).press('Enter');
  await page.getByRole('button', { name: 'Hapus' }).press('Enter');
  await expect(page.getByText('Papan Anda masih kosong')).toBeVisible();
});
