import { countOf, rowsOf } from './support/list.ts';
import { expect, goTo, test } from './support/test.ts';

test('a backup is made, checked and restored, and the lists still answer', async ({
  page,
  desk,
}) => {
  await goTo(page, desk, 'orders');
  const orders = await countOf(page);
  await goTo(page, desk, 'settings');
  const restoreAny = page.getByRole('button', { name: 'Pulihkan', exact: true });
  const create = page.getByRole('button', { name: 'Buat cadangan sekarang' });
  await expect(create).toBeEnabled();
  const before = await restoreAny.count();
  await create.click();
  await expect(restoreAny).toHaveCount(Math.min(before + 1, 5), { timeout: 20_000 });

  await page.getByRole('button', { name: 'Periksa', exact: true }).first().click();
  await expect(
    page.getByText(/^Utuh: [\d.]+ baris dan \d+ dokumen, dan pemulihannya sudah dicoba\.$/),
  ).toBeVisible({ timeout: 20_000 });

  await restoreAny.first().click();
  const dialog = page.getByRole('dialog', { name: 'Pulihkan cadangan ini?' });
  await expect(dialog).toContainText('Pusat tidak berubah');
  await dialog.getByRole('button', { name: 'Batal' }).click();
  await expect(dialog).toBeHidden();
  await restoreAny.first().click();
  await dialog.getByRole('button', { name: 'Pulihkan' }).click();
  await expect(page.getByText(/^Dipulihkan\. Data sebelumnya disimpan sebagai /)).toBeVisible({
    timeout: 20_000,
  });

  await goTo(page, desk, 'orders');
  await expect.poll(() => countOf(page)).toBe(orders);
  await expect(rowsOf(page).first()).toBeVisible();
  await goTo(page, desk, 'vendors');
  await expect(rowsOf(page).first()).toBeVisible();
});
