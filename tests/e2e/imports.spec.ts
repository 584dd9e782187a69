import { expect, goTo, test } from './support/test.ts';

const file = (...rows: string[]) => ({
  name: 'umkm.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(['Nama UMKM;NIB;Kota', ...rows].join('\n')),
});

test('a list is looked at, decided on, saved and taken back, by keyboard', async ({
  page,
  desk,
}) => {
  await goTo(page, desk, 'certification?part=import');
  const choose = page.getByLabel('Pilih berkas').last();
  await choose.setInputFiles(
    file(
      'Keripik Tempe Lumintu;9123456789012;Malang',
      'Salah;12;',
      'Keripik Tempe Lumintu;;',
      'Sirup Jahe Lumintu;;Batu',
    ),
  );
  const grid = page.getByRole('grid', { name: 'Baris' });
  await expect(grid).toContainText('13 angka');
  await expect(page.getByRole('tab', { name: /^Ditolak/ })).toContainText('2');
  await grid.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Lewati baris ini').press('Space');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('tab', { name: /^Dilewati/ })).toContainText('1');
  await page.getByRole('button', { name: 'Simpan 2 baris' }).press('Enter');
  await expect(page.getByText('Impor disimpan dan menunggu dikirim.')).toBeVisible();
  await page.getByRole('button', { name: 'Batalkan impor umkm.csv' }).press('Enter');
  await expect(page.getByText(/ditarik kembali/)).toBeVisible();
});
