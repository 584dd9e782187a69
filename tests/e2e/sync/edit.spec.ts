import { readOnCentral } from '../support/odoo.ts';
import { expect, goTo, syncNow, test } from '../support/test.ts';
import { editContact, openVendor } from '../support/vendor-form.ts';

test('an edit made offline is kept, shown as waiting, and sent when the network is back', async ({
  page,
  desk,
}) => {
  const city = 'Kota Baru Luring';
  await goTo(page, desk, 'vendors?sort=name&descending=false');
  const id = await openVendor(page, 1);
  await desk.killCentral();
  try {
    await editContact(page, 'Kota', city);
    const panel = page.getByRole('complementary');
    await expect(panel).toContainText('Tersimpan di komputer ini, menunggu dikirim.');
    await expect(
      panel.getByRole('button', { name: `${city}. Menunggu. Sebelumnya:` }),
    ).toBeVisible();
    await expect(page.getByRole('button', { name: 'Ubah Identitas dan kontak' })).toBeFocused();
    await page.reload();
    await expect(panel).toContainText('Tersimpan di komputer ini, menunggu dikirim.');

    await goTo(page, desk, 'outbox');
    const waiting = page.getByRole('grid', { name: 'Belum terkirim' });
    await expect(waiting.getByRole('row').filter({ hasText: 'Ubah Kota' })).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  } finally {
    await desk.startCentral();
  }
  await expect(page.getByText('Semua sudah terkirim')).toBeVisible({ timeout: 60_000 });
  expect(await readOnCentral(desk.central, { model: 'res.partner', id, field: 'city' })).toBe(city);
  await page.getByRole('tab', { name: 'Riwayat' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Ubah Kota' }).first()).toContainText(
    'Terkirim',
  );
  await goTo(page, desk, `vendors?open=${id}`);
  await expect(page.getByRole('complementary')).toContainText(city);
  await expect(page.getByRole('complementary')).not.toContainText('menunggu dikirim');
});

test('a form names what is wrong with it, Esc leaves it, and nothing is saved', async ({
  page,
  desk,
}) => {
  await goTo(page, desk, 'vendors?sort=name&descending=false');
  await openVendor(page, 2);
  await page.getByRole('button', { name: 'Ubah Identitas dan kontak' }).press('Enter');
  const name = page.getByLabel('Nama penjual', { exact: true });
  await expect(name).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Nama penjual wajib diisi.')).toBeVisible();
  await expect(name).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(name).toBeHidden();
  await expect(page.getByRole('button', { name: 'Ubah Identitas dan kontak' })).toBeFocused();
  await expect(page.getByRole('complementary')).not.toContainText('menunggu dikirim');
});

test('a new vendor is made here and appears once the central has it', async ({ page, desk }) => {
  const name = 'Warung Uji Bu Tuti';
  await goTo(page, desk, 'vendors');
  await page.getByRole('button', { name: 'Penjual baru' }).click();
  const panel = page.getByRole('complementary', { name: 'Penjual baru' });
  await panel.getByLabel('Nama penjual', { exact: true }).fill(name);
  await panel.getByLabel('Kota', { exact: true }).fill('Salatiga');
  await panel.getByLabel('Jenis usaha', { exact: true }).selectOption({ label: 'Mikro' });
  await page.keyboard.press('Control+Enter');
  await expect(panel).toBeHidden();
  await goTo(page, desk, 'outbox');
  await expect(page.getByText('Semua sudah terkirim')).toBeVisible({ timeout: 30_000 });
  desk.cli('sync');
  await goTo(page, desk, `vendors?search=${encodeURIComponent(name)}`);
  await expect(page.getByRole('row').filter({ hasText: name })).toContainText('Salatiga');
});

test('confirming an order repeats its amount, and counts nowhere until the central has it', async ({
  page,
  desk,
}) => {
  await goTo(page, desk, 'orders?state=sent');
  await page.getByRole('row').nth(1).click();
  const panel = page.getByRole('complementary');
  const heading = panel.getByRole('heading', { level: 2 });
  await expect(heading).toHaveText(/^S\d+$/);
  const number = await heading.innerText();
  await desk.killCentral();
  try {
    await panel.getByRole('button', { name: 'Konfirmasi pesanan' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText(new RegExp(`${number} senilai Rp[\\d.]+`));
    await dialog.getByRole('button', { name: 'Konfirmasi pesanan' }).click();
    await expect(panel).toContainText('menunggu, belum berlaku');
    await expect(page.getByText(/1 perubahan menunggu dan belum berlaku/)).toBeVisible();
    await goTo(page, desk, 'overview');
    await expect(page.getByText(/tidak dihitung dalam total/)).toBeVisible();
  } finally {
    await desk.startCentral();
  }
  await syncNow(page, desk);
  await goTo(page, desk, 'overview');
  await expect(page.getByText(/tidak dihitung dalam total/)).toBeHidden({ timeout: 60_000 });
});
