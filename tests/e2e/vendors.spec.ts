import { readFileSync } from 'node:fs';
import { countOf, rowsOf } from './support/list.ts';
import { expect, goTo, test } from './support/test.ts';

test('a vendor is found, opened and closed by the keyboard alone', async ({ page, desk }) => {
  await goTo(page, desk, 'vendors');
  const grid = page.getByRole('grid', { name: 'Penjual' });
  await expect(grid).toBeFocused();
  const third = await rowsOf(page).nth(2).getByRole('gridcell').first().innerText();

  await page.keyboard.press('/');
  await page.keyboard.type(third);
  await expect(rowsOf(page).first()).toContainText(third);
  await page.keyboard.press('Enter');
  await expect(grid).toBeFocused();
  await page.keyboard.press('Enter');

  const panel = page.getByRole('complementary', { name: third });
  await expect(panel).toBeVisible();
  await expect(panel.getByRole('heading', { name: 'Identitas dan kontak' })).toBeVisible();
  await expect(page).toHaveURL(/open=\d+/);

  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveURL(/full=true/);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(grid).toBeFocused();
});

test('the list sorts both ways by name and says so to a screen reader', async ({ page, desk }) => {
  await goTo(page, desk, 'vendors');
  const header = page.getByRole('columnheader', { name: 'Penjual', exact: true });
  await header.getByRole('button').click();
  await expect(header).toHaveAttribute('aria-sort', 'ascending');
  const names = async () =>
    rowsOf(page).evaluateAll((rows) =>
      rows.map((row) => row.querySelector('td')?.textContent?.trim() ?? ''),
    );
  await expect
    .poll(async () => isSorted((await names()).slice(0, 10)), { message: 'ascending' })
    .toBe(true);
  const [first] = await names();

  await header.getByRole('button').click();
  await expect(header).toHaveAttribute('aria-sort', 'descending');
  await expect(rowsOf(page).first()).not.toContainText(first ?? '');
  await expect.poll(async () => isSorted((await names()).slice(0, 10).reverse())).toBe(true);
});

test('filters narrow the list, stand in the address, and survive a reload', async ({
  page,
  desk,
}) => {
  await goTo(page, desk, 'vendors');
  const all = await countOf(page);
  const province = page.getByRole('combobox', { name: 'Provinsi' });
  const cell = rowsOf(page).first().getByRole('gridcell').nth(1);
  const name = (await cell.innerText()).split(', ').at(-1) ?? '';
  await province.selectOption({ label: name });
  await expect.poll(() => countOf(page)).toBeLessThan(all);
  const some = await countOf(page);

  await page.reload();
  await expect(province.locator('option:checked')).toHaveText(name);
  await expect.poll(() => countOf(page)).toBe(some);
  for (const row of await rowsOf(page).all()) await expect(row).toContainText(name);
});

test('a search without a match offers the way back', async ({ page, desk }) => {
  await goTo(page, desk, 'vendors?search=tidakadayangbegini');
  await expect(page.getByText('Tidak ada penjual yang cocok')).toBeVisible();
  await page.getByRole('button', { name: 'Hapus saringan' }).click();
  await expect.poll(() => rowsOf(page).count()).toBeGreaterThan(5);
});

test('the export holds the whole filtered list', async ({ page, desk }) => {
  await goTo(page, desk, 'vendors');
  const all = await countOf(page);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Ekspor CSV' }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toMatch(/\.csv$/);
  const text = readFileSync(await file.path(), 'utf8').trim();
  expect(text.split('\n')).toHaveLength(all + 1);
  await expect(page.getByRole('status').filter({ hasText: 'tersimpan' })).toBeVisible();
});

test('a vendor leads to its orders, and to no others', async ({ page, desk }) => {
  await goTo(page, desk, 'vendors');
  await rowsOf(page).first().click();
  const panel = page.getByRole('complementary');
  await panel.getByRole('heading', { level: 3 }).first().waitFor();
  const name = await panel.getByRole('heading', { level: 2 }).innerText();
  await page.getByRole('button', { name: 'Pesanan penjual ini' }).click();
  await expect(page).toHaveURL(/orders\?vendor=\d+/);
  await expect(page.getByText(`Penjual: ${name}`)).toBeVisible();
  await rowsOf(page).first().click();
  await expect(panel.getByRole('heading', { name })).toBeVisible();
});

function isSorted(names: readonly string[]): boolean {
  const inOrder = [...names].sort((a, b) => a.localeCompare(b, 'id', { sensitivity: 'base' }));
  return names.length > 3 && names.every((name, at) => name === inOrder[at]);
}

test('every part of the page of one vendor is a press away, and stands in the address', async ({
  page,
  desk,
}) => {
  await goTo(page, desk, 'vendors');
  await rowsOf(page).first().getByRole('gridcell').first().click();
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('heading', { name: 'Status penjual' })).toBeVisible();
  await expect(panel.getByText('Kelengkapan pendaftaran')).toBeVisible();
  await panel.getByRole('tab', { name: 'Ringkasan' }).focus();
  for (const [part, heading] of [
    ['products', 'Kelengkapan etalase'],
    ['reviews', 'Ulasan pembeli'],
    ['papers', 'Syarat yang belum terpenuhi'],
    ['balance', 'Hak penjual, 12 bulan'],
    ['notes', 'Catatan staf'],
    ['timeline', 'Riwayat'],
  ] as const) {
    await page.keyboard.press('ArrowRight');
    await expect(panel.getByRole('heading', { name: heading })).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`part=${part}`));
  }
  await panel.getByRole('combobox', { name: 'Tampilkan' }).selectOption('order');
  await expect(panel.getByRole('listitem').first()).toContainText('Pesanan');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Kemungkinan ganda' }).click();
  await expect(page.getByRole('complementary', { name: 'Kemungkinan ganda' })).toBeVisible();
});
