import * as z from 'zod';
import { rowsOf } from '../support/list.ts';
import { callCentral, readOnCentral } from '../support/odoo.ts';
import { expect, goTo, syncNow, test } from '../support/test.ts';
import { editContact, openVendor } from '../support/vendor-form.ts';

const certificate = 'x_product_certification';
const ids = z.array(z.int());

test('a certificate is made for a product, and then edited, each in its place', async ({
  page,
  desk,
}) => {
  const find = async (number: string) => {
    const domain = [['x_certificate_number', '=', number]];
    return ids.parse(
      await callCentral(desk.central, { model: certificate, method: 'search', args: [domain] }),
    );
  };
  await goTo(page, desk, 'vendors?sort=orders&descending=true');
  await openVendor(page, 0);
  const panel = page.getByRole('complementary');
  await panel.getByRole('button', { name: 'Sertifikat baru' }).press('Enter');
  const form = panel.getByRole('form', { name: 'Sertifikat baru' });
  await form.getByLabel('Produk', { exact: true }).selectOption({ index: 1 });
  await form.getByLabel('Jenis sertifikat', { exact: true }).selectOption({ label: 'P-IRT' });
  await form.getByLabel('Nomor sertifikat', { exact: true }).fill('UJI-PIRT-1');
  await form.getByLabel('Berlaku sampai', { exact: true }).fill('2027-01-31');
  await page.keyboard.press('Control+Enter');
  await expect(form).toBeHidden();
  await expect.poll(() => find('UJI-PIRT-1'), { timeout: 30_000 }).toHaveLength(1);

  desk.cli('sync');
  await page.reload();
  await panel.getByRole('button', { name: 'Ubah sertifikat UJI-PIRT-1' }).press('Enter');
  const edit = panel.getByRole('form', { name: 'Ubah sertifikat UJI-PIRT-1' });
  await edit.getByLabel('Nomor sertifikat', { exact: true }).fill('UJI-PIRT-2');
  await edit.getByLabel('Penerbit', { exact: true }).fill('Dinas Kesehatan');
  await edit.getByLabel('Tanggal terbit', { exact: true }).fill('2026-01-31');
  await page.keyboard.press('Control+Enter');
  await expect(edit).toBeHidden();
  await expect(panel.getByText(/UJI-PIRT-2 · Dinas Kesehatan/)).toBeVisible();
  await expect.poll(() => find('UJI-PIRT-2'), { timeout: 30_000 }).toHaveLength(1);
});

test('a vendor without a business profile gets one', async ({ page, desk }) => {
  const name = 'Warung Tanpa Profil';
  const values = { name, supplier_rank: 1 };
  const model = 'res.partner';
  await callCentral(desk.central, { model, method: 'create', args: [values] });
  desk.cli('sync');
  await goTo(page, desk, `vendors?search=${encodeURIComponent(name)}`);
  await openVendor(page, 0);
  const panel = page.getByRole('complementary');
  await expect(panel.getByText('Pusat belum punya profil usaha untuk penjual ini.')).toBeVisible();
  await panel.getByRole('button', { name: 'Buat profil usaha' }).press('Enter');
  const form = panel.getByRole('form', { name: 'Buat profil usaha' });
  await form.getByLabel('Jenis usaha', { exact: true }).selectOption({ label: 'Kecil' });
  await form.getByLabel('NIB', { exact: true }).fill('9120000000001');
  await page.keyboard.press('Control+Enter');
  await expect(form).toBeHidden();
  await goTo(page, desk, 'outbox');
  await expect(page.getByText('Semua sudah terkirim')).toBeVisible({ timeout: 30_000 });
  desk.cli('sync');
  await goTo(page, desk, `vendors?search=${encodeURIComponent(name)}`);
  await openVendor(page, 0);
  await expect(page.getByRole('complementary').getByText('9120000000001')).toBeVisible();
});

test('the tracking number of a parcel is edited where it stands', async ({ page, desk }) => {
  const model = 'stock.picking';
  const domain = [
    ['picking_type_code', '=', 'outgoing'],
    ['state', '=', 'done'],
    ['sale_id', '!=', false],
  ];
  const [parcel] = ids.parse(
    await callCentral(desk.central, { model, method: 'search', args: [domain, 0, 1] }),
  );
  const id = z.int().parse(parcel);
  const sale = await readOnCentral(desk.central, { model, id, field: 'sale_id' });
  const [order] = z.tuple([z.int(), z.string()]).parse(sale);
  await goTo(page, desk, `orders?open=${order}`);
  const panel = page.getByRole('complementary');
  await panel
    .getByRole('button', { name: /^Ubah resi/ })
    .first()
    .press('Enter');
  const field = panel.getByLabel('Nomor resi', { exact: true });
  await field.fill('JNE-UJI-0001');
  await page.keyboard.press('Control+Enter');
  await expect(field).toBeHidden();
  await expect(panel.getByText('JNE-UJI-0001')).toBeVisible();
  await expect
    .poll(() => readOnCentral(desk.central, { model, id, field: 'carrier_tracking_ref' }), {
      timeout: 30_000,
    })
    .toBe('JNE-UJI-0001');
});

test('a masked field is emptied on purpose, and never by leaving it alone', async ({
  page,
  desk,
}) => {
  await goTo(page, desk, 'vendors?sort=name&descending=false');
  const id = await openVendor(page, 7);
  const phone = await readOnCentral(desk.central, { model: 'res.partner', id, field: 'phone' });
  await page.getByRole('button', { name: 'Ubah Identitas dan kontak' }).press('Enter');
  await page.getByRole('button', { name: 'Kosongkan Alamat', exact: true }).press('Enter');
  await expect(page.getByText('Dikosongkan saat disimpan.')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('form')).toBeHidden();
  await expect
    .poll(() => readOnCentral(desk.central, { model: 'res.partner', id, field: 'street' }), {
      timeout: 30_000,
    })
    .toBe(false);
  expect(await readOnCentral(desk.central, { model: 'res.partner', id, field: 'phone' })).toBe(
    phone,
  );
});

test('the address of a change in the outbox opens it, also after it was sent', async ({
  page,
  desk,
}) => {
  await goTo(page, desk, 'vendors?sort=name&descending=false');
  await openVendor(page, 8);
  await desk.killCentral();
  let address = '';
  try {
    await editContact(page, 'Kota', 'Kota Tautan');
    await goTo(page, desk, 'outbox');
    await rowsOf(page).filter({ hasText: 'Ubah Kota' }).click();
    await expect(page).toHaveURL(/open=\d+/);
    address = page.url();
    await page.reload();
    await expect(page.getByRole('complementary')).toContainText('Kota Tautan');
    await expect(page.getByRole('button', { name: 'Tarik perubahan ini' })).toBeVisible();
  } finally {
    await desk.startCentral();
  }
  await syncNow(page, desk);
  await goTo(page, desk, 'outbox');
  await expect(page.getByText('Semua sudah terkirim')).toBeVisible({ timeout: 60_000 });
  await goTo(page, desk, 'overview');
  await page.goto(address);
  const panel = page.getByRole('complementary');
  await expect(panel).toContainText('Kota Tautan');
  await expect(panel).toContainText('Diterima pusat');
});
