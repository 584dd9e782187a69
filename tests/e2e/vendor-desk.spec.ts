import type { Page } from '@playwright/test';
import { Desk } from './support/desk.ts';
import { expect, test } from './support/test.ts';

/** A vendor's own computer, bound to the central with the vendor's login. */
const desk = new Desk();
let page: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  await desk.open('http', 'penjual');
  page = await browser.newPage();
  await page.goto(desk.launchUrl);
  await page.getByRole('link', { name: /Sama dengan pusat/ }).waitFor({ timeout: 90_000 });
});
test.afterAll(() => desk.close());

test('says on every screen whose data alone it holds, in both languages', async () => {
  const mark = page.getByRole('banner').getByText('Meja penjual — hanya data Dapur Bu Sri');
  for (const screen of ['overview', 'shop', 'sync', 'settings']) {
    await page.goto(`${desk.origin}/#/${screen}`);
    await expect(mark).toBeVisible();
  }
  await page.getByRole('combobox', { name: 'Bahasa' }).selectOption('en');
  await expect(page.getByText('Vendor desk — only data of Dapur Bu Sri')).toBeVisible();
  await page.getByRole('combobox', { name: 'Language' }).selectOption('id');
  await expect(mark).toBeVisible();
});

test('has a menu of what it can feed, and nothing else', async () => {
  const menu = page.getByRole('navigation', { name: 'Menu utama' });
  await expect(menu.getByRole('listitem')).toHaveText([
    'Ringkasan',
    'Toko saya',
    'Komisi',
    'Sinkronisasi',
    'Pengaturan',
  ]);
  await page.goto(`${desk.origin}/#/orders`);
  await expect(page.getByText(/tidak boleh melihatnya/)).toBeVisible();
});

test('says where commission is explained, as long as no rule reaches it', async () => {
  await page.goto(`${desk.origin}/#/commission`);
  await expect(page.getByText('Komisi belum ditunjukkan di meja penjual')).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Komisi' }).getByRole('link')).toHaveText([
    'Jumlah komisi',
  ]);
});

test('sums up its own sales, without cards of what it does not have', async () => {
  await page.goto(`${desk.origin}/#/overview`);
  await expect(page.getByRole('heading', { name: 'GMV per produk' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'GMV per provinsi' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Pembayaran per cara bayar' })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: '10 penjual teratas' })).toHaveCount(0);
});

test('lists its own products with their certificates and ratings', async () => {
  await page.goto(`${desk.origin}/#/shop`);
  const products = page.getByRole('table', { name: 'Produk saya' });
  await expect(products.getByRole('row')).not.toHaveCount(1);
  await expect(page.getByRole('heading', { name: 'Sertifikat' })).toBeVisible();
  await expect(page.getByRole('button', { name: /sertifikat/i })).toHaveCount(0);
});

test('tells the vendor what the role is, since when, and what it allows', async () => {
  await page.goto(`${desk.origin}/#/settings`);
  await page.getByRole('link', { name: 'Peran saya' }).click();
  await expect(page.getByText('Hanya milik Dapur Bu Sri', { exact: true })).toBeVisible();
  const rights = page.getByRole('table', { name: 'Yang boleh saya lakukan' });
  const sales = rights.getByRole('row', { name: /ringkasan dan angka penjualan/ });
  await expect(sales).toContainText('Hanya milik sendiri');
  await expect(rights.getByRole('row', { name: /Menyiapkan pusat/ })).toContainText('Tidak');
});
