import * as z from 'zod';
import { callCentral, readOnCentral, writeOnCentral } from '../support/odoo.ts';
import { expect, goTo, test } from '../support/test.ts';
import { editContact, openVendor } from '../support/vendor-form.ts';

const partner = 'res.partner';

test('a conflict is merged field by field, by keyboard and visible labels only', async ({
  page,
  desk,
}) => {
  await goTo(page, desk, 'vendors?sort=name&descending=false');
  const id = await openVendor(page, 3);
  await writeOnCentral(desk.central, { model: partner, id, values: { city: 'Kota Mereka' } });
  await editContact(page, 'Kota', 'Kota Saya');
  await expect(page.getByText('Orang lain mengubah kolom yang sama.')).toBeVisible({
    timeout: 20_000,
  });

  const decide = page.getByRole('link', { name: /Kotak keluar/ });
  await expect(decide).toContainText('1 perlu keputusan');
  await decide.press('Enter');
  await page.getByRole('tab', { name: 'Belum terkirim' }).focus();
  await page.keyboard.press('ArrowRight');
  const list = page.getByRole('grid', { name: 'Perlu keputusan' });
  await expect(list.getByRole('row').nth(1)).toBeVisible();
  await list.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary');
  const compared = panel.getByRole('table', { name: 'Perbandingan' });
  await expect(compared).toContainText('Kota Saya');
  await expect(compared).toContainText('Kota Mereka');

  await expect(panel.getByLabel('Pakai milik saya', { exact: true })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(panel.getByLabel('Pilih per kolom', { exact: true })).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(panel.getByLabel('Milik saya: Kota Saya')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(panel.getByLabel('Di pusat: Kota Mereka')).toBeChecked();
  await page.keyboard.press('Control+Enter');
  await expect(panel).toContainText('Keputusan tersimpan');
  await expect(panel).toContainText('Diputuskan');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Tidak ada yang perlu diputuskan')).toBeVisible();
  expect(await readOnCentral(desk.central, { model: partner, id, field: 'city' })).toBe(
    'Kota Mereka',
  );
});

test('personal details in a conflict are masked until a reason is given; mine is kept over theirs', async ({
  page,
  desk,
}) => {
  await goTo(page, desk, 'vendors?sort=name&descending=false');
  const id = await openVendor(page, 4);
  await writeOnCentral(desk.central, { model: partner, id, values: { street: 'Jalan Mereka 1' } });
  await editContact(page, 'Alamat', 'Jalan Saya 2');
  const decide = page.getByRole('button', { name: 'Putuskan' });
  await expect(decide).toBeVisible({ timeout: 20_000 });
  await decide.press('Enter');
  const list = page.getByRole('grid', { name: 'Perlu keputusan' });
  await expect(list.getByRole('row').nth(1)).toBeVisible();
  await list.focus();
  await page.keyboard.press('Enter');
  const mine = page.getByLabel('Pakai milik saya', { exact: true });
  await expect(mine).toBeFocused();
  const compared = page.getByRole('table', { name: 'Perbandingan' });
  await expect(compared).not.toContainText('Jalan');
  await page.getByRole('button', { name: 'Tampilkan data yang disamarkan' }).press('Enter');
  await page.keyboard.type('Memutuskan tabrakan alamat');
  await page.keyboard.press('Enter');
  await expect(compared).toContainText('Jalan Saya 2');
  await expect(compared).toContainText('Jalan Mereka 1');
  await mine.press('Control+Enter');
  await expect(page.getByText('Keputusan tersimpan. Perubahan menunggu dikirim.')).toBeVisible();
  await expect
    .poll(() => readOnCentral(desk.central, { model: partner, id, field: 'street' }), {
      timeout: 30_000,
    })
    .toBe('Jalan Saya 2');
});

test('a refusal says why, is mended and sent again, by keyboard and visible labels only', async ({
  page,
  desk,
}) => {
  // It waits for the central twice.
  test.setTimeout(60_000);
  const name = 'Provinsi Sementara';
  const countries = { model: 'res.country', method: 'search', args: [[['code', '=', 'ID']]] };
  const [country] = z.array(z.int()).parse(await callCentral(desk.central, countries));
  const model = 'res.country.state';
  const values = { name, code: 'ZZ', country_id: country };
  const made = await callCentral(desk.central, { model, method: 'create', args: [values] });
  const province = z.int().parse(made);
  desk.cli('sync');
  await callCentral(desk.central, { model, method: 'unlink', args: [[province]] });

  await goTo(page, desk, 'vendors?sort=name&descending=false');
  const id = await openVendor(page, 5);
  await page.getByRole('button', { name: 'Ubah Identitas dan kontak' }).press('Enter');
  const field = page.getByRole('form').getByLabel('Provinsi', { exact: true });
  await field.focus();
  await page.keyboard.type(name);
  await page.keyboard.press('Control+Enter');
  const decide = page.getByRole('button', { name: 'Putuskan' });
  await expect(decide).toBeVisible({ timeout: 20_000 });
  await decide.press('Enter');
  const list = page.getByRole('grid', { name: 'Perlu keputusan' });
  await expect(list.getByRole('row').nth(1)).toBeVisible();
  await list.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary');
  const reason = panel.getByRole('alert');
  await expect(reason).toContainText('Pusat menolak perubahan ini.');
  await expect(reason).toContainText('Yang ditolakProvinsi');
  await expect(reason).toContainText('Kata pusat');
  const mend = panel.getByRole('form', { name: 'Perbaiki nilainya dan kirim lagi' });
  await expect(mend).toBeVisible();
  await mend.getByLabel('Provinsi', { exact: true }).focus();
  await page.keyboard.type('Bali');
  await page.keyboard.press('Control+Enter');
  await expect(panel).toContainText('Keputusan tersimpan. Perubahan menunggu dikirim.');
  await expect
    .poll(() => readOnCentral(desk.central, { model: partner, id, field: 'state_id' }), {
      timeout: 30_000,
    })
    .toEqual([expect.any(Number), expect.stringContaining('Bali')]);
  await expect(page.getByText('Tidak ada yang perlu diputuskan')).toBeVisible();
});
