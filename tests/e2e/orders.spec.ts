import { countOf, rowsOf } from './support/list.ts';
import { expect, goTo, test } from './support/test.ts';

test('a list of thousands draws only what is in sight, and its end is one key away', async ({
  page,
  desk,
}) => {
  await goTo(page, desk, 'orders');
  const all = await countOf(page);
  expect(all).toBeGreaterThan(5_000);
  expect(await rowsOf(page).count()).toBeLessThan(80);
  await expect(page.getByRole('grid')).toBeFocused();
  await page.keyboard.press('End');
  const last = page.locator(`[aria-rowindex="${all + 1}"]`);
  await expect(last.getByRole('gridcell').first()).toHaveText(/\S/);
});

test('an order is found by its number and shows what it is made of', async ({ page, desk }) => {
  await goTo(page, desk, 'orders?state=sale');
  const number = await rowsOf(page).nth(4).getByRole('gridcell').first().innerText();
  await page.keyboard.press('/');
  await page.keyboard.type(number);
  await expect.poll(() => countOf(page)).toBe(1);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: number });
  for (const name of ['Pembayaran', 'Pengiriman', 'Faktur dan nota kredit']) {
    await expect(panel.getByRole('heading', { name, exact: true })).toBeVisible();
  }
  await expect(panel.getByText('Sebelum pajak')).toBeVisible();
});

test('state, payment method and period narrow the list', async ({ page, desk }) => {
  await goTo(page, desk, 'orders');
  const all = await countOf(page);
  await page.getByRole('combobox', { name: 'Status' }).selectOption({ label: 'Dibatalkan' });
  await expect.poll(() => countOf(page)).toBeLessThan(all);
  for (const row of (await rowsOf(page).all()).slice(0, 8)) {
    await expect(row).toContainText('Dibatalkan');
  }
  await page.getByRole('combobox', { name: 'Status' }).selectOption({ label: 'Semua status' });
  await page.getByRole('combobox', { name: 'Cara bayar' }).selectOption({ label: 'QRIS' });
  await expect(rowsOf(page).first()).toContainText('QRIS');
  const qris = await countOf(page);
  await page.getByRole('combobox', { name: 'Periode' }).selectOption({ label: 'Bulan lalu' });
  await expect.poll(() => countOf(page)).toBeLessThan(qris);
  await expect(rowsOf(page).first()).toContainText('Okt 2026');
});

test('the list sorts by total, and another order begins at the top', async ({ page, desk }) => {
  await goTo(page, desk, 'orders');
  const header = page.getByRole('columnheader', { name: 'Total' });
  await page.getByRole('grid').press('End');
  await header.getByRole('button').click();
  await expect(header).toHaveAttribute('aria-sort', 'descending');
  const first = page.locator('[aria-rowindex="2"]');
  const second = page.locator('[aria-rowindex="3"]');
  const amount = async (row: typeof first) =>
    Number((await row.getByRole('gridcell').nth(4).innerText()).replace(/\D/g, ''));
  await expect(first).toBeVisible();
  await expect.poll(async () => (await amount(first)) >= (await amount(second))).toBe(true);
});
