import { expect, goTo, test } from './support/test.ts';

test('the mark of a card says what the figure means, and leads to the glossary', async ({
  page,
  desk,
}) => {
  await goTo(page, desk, 'overview?period=last-month');
  const card = page.getByRole('region', { name: 'Tren GMV' });
  const mark = card.getByRole('link', { name: /^Definisi GMV|GMV: Nilai barang/ });
  await mark.focus();
  await expect(page.getByText('Klik atau Enter: buka di kamus angka')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/overview\/glossary\?metric=gmv$/);
  const entry = page.getByRole('article', { name: /^GMV/ }).first();
  await expect(entry).toBeFocused();
  await expect(entry).toContainText('Nilai barang pada pesanan yang dikonfirmasi');
  await expect(entry).toContainText('Keuangan');
  await expect(entry).toContainText('sale_total');
});

test('the glossary is found in the palette, searched in both languages, and shared by its address', async ({
  page,
  desk,
}) => {
  await goTo(page, desk, 'overview');
  await expect(page.getByRole('region', { name: 'Tren GMV' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Kamus');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/overview\/glossary/);
  const entries = page.getByRole('article');
  await expect(entries.first()).toBeVisible();
  expect(await entries.count()).toBeGreaterThan(50);
  await page.keyboard.press('/');
  await page.keyboard.type('average order');
  await expect(entries).toHaveCount(1);
  await expect(entries.first()).toContainText('GMV ÷ Pesanan');
  await expect(page).toHaveURL(/search=average/);
  await page.reload();
  await expect(entries).toHaveCount(1);
  await page.getByRole('searchbox').fill('tidak ada yang begini');
  await expect(page.getByText(/Coba kata lain/)).toBeVisible();
});
