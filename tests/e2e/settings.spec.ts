import type { Page } from '@playwright/test';
import { localServer } from '../support/local-server.ts';
import { expect, goTo, test } from './support/test.ts';

interface Typed {
  url: string;
  db: string;
  login: string;
  secret: string;
}

async function tryConnection(page: Page, { url, db, login, secret }: Typed): Promise<void> {
  await page.getByLabel('Alamat', { exact: true }).fill(url);
  await page.getByLabel('Basis data', { exact: true }).fill(db);
  await page.getByLabel('Login', { exact: true }).fill(login);
  await page.getByLabel('Kunci API atau kata sandi').fill(secret);
  await page.getByRole('button', { name: 'Uji sambungan' }).click();
}

test('each way to be wrong has its own message, and nothing is changed', async ({ page, desk }) => {
  const { url, db, login, password: secret } = desk.central;
  const html = await localServer(({ response }) => {
    response.setHeader('content-type', 'text/html').end('<h1>Selamat datang</h1>');
  });
  const half = await localServer(({ response }) => {
    response.setHeader('content-type', 'application/json').end('{"jsonrpc": "2.0", "res');
  });
  const nothing = await localServer(({ response }) => response.destroy());
  const right = { url, db, login, secret };
  const wrong: readonly (readonly [RegExp, Typed])[] = [
    [/bukan alamat web/, { ...right, url: 'bukan alamat' }],
    [/tidak menjawab/, { ...right, url: 'http://127.0.0.1:9' }],
    [/bukan Odoo/, { ...right, url: html.url }],
    [/terpotong atau rusak/, { ...right, url: half.url }],
    [/menutup sambungan tanpa jawaban/, { ...right, url: nothing.url }],
    [/Basis data "salah" tidak ada/, { ...right, db: 'salah' }],
    [/ditolak oleh pusat/, { ...right, secret: 'keliru' }],
  ];
  await goTo(page, desk, 'settings');
  for (const [message, typed] of wrong) {
    await tryConnection(page, typed);
    await expect(page.getByText(message)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Simpan sambungan' })).toBeDisabled();
  }
  await Promise.all([html, half, nothing].map((server) => server.close()));
  await page.reload();
  await expect(page.getByText(`${url}`, { exact: true })).toBeVisible();
});

test('a right connection passes every step and offers its companies', async ({ page, desk }) => {
  const { url, db, login, password: secret } = desk.central;
  await goTo(page, desk, 'settings');
  await tryConnection(page, { url, db, login, secret });
  await expect(page.getByText('Semua yang diperlukan ada.')).toBeVisible();
  const steps = page.getByRole('region', { name: 'Hasil uji' }).getByRole('listitem');
  await expect(steps).toHaveCount(7);
  await expect(steps.filter({ hasText: 'Gagal' })).toHaveCount(0);
  await expect(page.getByRole('combobox', { name: 'Perusahaan' })).toBeEnabled();
  await expect(page.getByRole('button', { name: 'Simpan sambungan' })).toBeEnabled();
});

test('another central is taken only after its erasing is agreed to', async ({ page, desk }) => {
  const { url, db, login, password: secret } = desk.central;
  await goTo(page, desk, 'settings');
  // The same server by another name counts as another central.
  await tryConnection(page, { url: url.replace('127.0.0.1', 'localhost'), db, login, secret });
  await page.getByRole('button', { name: 'Simpan sambungan' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(url);
  await expect(dialog).toContainText('Tidak ada yang berubah di pusat.');
  await dialog.getByRole('button', { name: 'Biarkan seperti sekarang' }).click();
  await expect(dialog).toBeHidden();
});
