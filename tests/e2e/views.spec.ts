import { expect, goTo, test } from './support/test.ts';

test('a view holds only once it is chosen, and is renamed, shared and deleted', async ({
  page,
  desk,
}) => {
  await goTo(page, desk, 'overview/regions?period=last-month&compare=none&where=province%3AJB');
  await page.getByRole('button', { name: 'Tampilan' }).press('Enter');
  await page.getByRole('button', { name: 'Simpan tampilan ini…' }).press('Enter');
  await page.getByRole('textbox', { name: 'Nama' }).fill('Jawa Barat bulan lalu');
  await expect(page.getByRole('dialog')).toContainText('bagi Anda saja');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Tampilan: Jawa Barat bulan lalu' })).toBeVisible();

  await goTo(page, desk, 'overview/regions');
  await expect(page).not.toHaveURL(/where=/);
  await page.getByRole('button', { name: 'Tampilan', exact: true }).press('Enter');
  await page.getByRole('button', { name: /^Jawa Barat bulan lalu/ }).press('Enter');
  await expect(page).toHaveURL(/where=province%3AJB/);
  await expect(page).toHaveURL(/period=last-month/);
  await expect(page.getByText(/^Provinsi.*: Jawa Barat$/)).toBeVisible();

  await page.getByRole('button', { name: 'Tampilan: Jawa Barat bulan lalu' }).press('Enter');
  await page.getByRole('button', { name: 'Ubah Jawa Barat bulan lalu' }).press('Enter');
  await page.getByRole('textbox', { name: 'Nama' }).fill('Jabar');
  await page.getByRole('radio', { name: 'Semua orang' }).check();
  await page.getByRole('button', { name: 'Simpan', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Tampilan: Jabar' }).press('Enter');
  await expect(page.getByRole('list', { name: 'Tampilan tersimpan' })).toContainText('semua');
  await page.getByRole('button', { name: 'Ubah Jabar' }).press('Enter');
  await page.getByRole('button', { name: 'Hapus' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Tampilan', exact: true })).toBeVisible();
});

test('a list keeps its filters and order in a view; a name that is taken is refused where it was typed', async ({
  page,
  desk,
}) => {
  await goTo(page, desk, 'orders?state=cancel&sort=total&period=last-month');
  const save = async () => {
    await page.getByRole('button', { name: /^Tampilan/ }).click();
    await page.getByRole('button', { name: 'Simpan tampilan ini…' }).click();
    await page.getByRole('textbox', { name: 'Nama' }).fill('Batal terbesar');
    await page.keyboard.press('Enter');
  };
  await save();
  await expect(page.getByRole('dialog')).toBeHidden();
  await save();
  await expect(page.getByRole('dialog')).toContainText('sudah Anda pakai di sini');
  await page.keyboard.press('Escape');
  await goTo(page, desk, 'orders');
  await page.getByRole('button', { name: 'Tampilan', exact: true }).click();
  await page.getByRole('button', { name: /^Batal terbesar/ }).click();
  await expect(page).toHaveURL(/state=cancel/);
  await expect(page).toHaveURL(/sort=total/);
  await expect(page.getByRole('combobox', { name: 'Status' })).toHaveValue('cancel');
});

test('a note is written at a mark by keyboard, said there, and stands in the table', async ({
  page,
  desk,
}) => {
  await goTo(page, desk, 'overview?period=last-month&compare=none');
  const trend = page.getByRole('region', { name: 'Tren GMV' });
  const marks = trend.getByRole('slider', { name: 'Tren GMV' });
  await marks.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Catatan' }).fill('Pasar murah di Bandung');
  await expect(page.getByLabel('Dari')).toHaveValue('2026-10-01');
  await page.getByRole('button', { name: 'Simpan', exact: true }).press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await marks.focus();
  await page.keyboard.press('Home');
  await expect(marks).toHaveAttribute('aria-valuetext', /Catatan: Pasar murah di Bandung/);
  await trend.getByRole('button', { name: /^Lihat sebagai tabel/ }).click();
  await expect(trend.getByRole('row').nth(1)).toContainText('Catatan: Pasar murah di Bandung');
  await trend.getByRole('button', { name: /^Tambah catatan/ }).click();
  await page.getByRole('button', { name: 'Ubah catatan' }).press('Enter');
  await page.getByRole('button', { name: 'Hapus' }).press('Enter');
  await expect(trend.getByRole('row').nth(1)).not.toContainText('Pasar murah');
});

test('an alert that goes over waits in the menu, says its figure, and leads to it', async ({
  page,
  desk,
}) => {
  await goTo(page, desk, 'overview/alerts');
  await page.getByRole('button', { name: 'Peringatan baru…' }).press('Enter');
  await page.getByRole('textbox', { name: 'Nama' }).fill('GMV sepekan');
  await page.getByRole('combobox', { name: 'Beri tahu bila' }).selectOption('lebih dari');
  await page.getByRole('textbox', { name: 'Batas' }).fill('1');
  await page.keyboard.press('Enter');
  const row = page.getByRole('row', { name: /GMV sepekan/ });
  await expect(row).toContainText('Terlewati');
  await expect(row).toContainText('GMV lebih dari Rp1');
  const menu = page.getByRole('navigation', { name: 'Menu utama' });
  await expect(menu).toContainText('1 peringatan baru');
  const figure = await row.getByRole('cell').nth(3).innerText();
  await row.getByRole('button', { name: 'Sudah dilihat' }).press('Enter');
  await expect(menu).not.toContainText('peringatan baru');
  await row.getByRole('button', { name: 'Buka angka GMV sepekan' }).press('Enter');
  await expect(page.getByRole('table', { name: 'Semua angka' })).toContainText(figure);
  await goTo(page, desk, 'overview/alerts');
  await row.getByRole('button', { name: 'Ubah GMV sepekan' }).press('Enter');
  await page.getByRole('button', { name: 'Hapus' }).press('Enter');
  await expect(page.getByText('Belum ada peringatan')).toBeVisible();
});
