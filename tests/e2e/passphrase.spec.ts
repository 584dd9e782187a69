import { join } from 'node:path';
import { openWriter } from '../../main/db/open.ts';
import { own } from '../../main/db/qb.ts';
import type { Desk } from './support/desk.ts';
import { expect, goTo, test } from './support/test.ts';

const PASSPHRASE = 'nasi goreng kampung';

/** What the next start of the app writes down, as tests/contract/unlock.test.ts shows. */
function lock(desk: Desk): void {
  const db = openWriter(join(desk.profile, 'replica.db'));
  db.run(own.updateTable('connection').set({ secret_known: 0 }));
  db.close();
}

test('a key is kept by a passphrase, and unlocked with it', async ({ page, desk }) => {
  const { url, db, login, password } = desk.central;
  await goTo(page, desk, 'settings');
  await page.getByLabel('Alamat', { exact: true }).fill(url);
  await page.getByLabel('Basis data', { exact: true }).fill(db);
  await page.getByLabel('Login', { exact: true }).fill(login);
  await page.getByLabel('Kunci API atau kata sandi').fill(password);
  await page.getByRole('switch', { name: /dengan frasa sandi/ }).click();
  const [first, again] = ['Frasa sandi', 'Ulangi frasa sandi'].map((label) =>
    page.getByLabel(label, { exact: true }),
  );
  const save = page.getByRole('button', { name: 'Simpan sambungan' });
  await page.getByRole('button', { name: 'Uji sambungan' }).click();
  await expect(page.getByText('Semua yang diperlukan ada.')).toBeVisible();
  await expect(save).toBeDisabled();
  await first?.fill(PASSPHRASE);
  await again?.fill('nasi goreng kampun9');
  await expect(page.getByText('Kedua frasa sandi belum sama.')).toBeVisible();
  await expect(save).toBeDisabled();
  await again?.fill(PASSPHRASE);
  await save.click();
  await expect(page.getByText(/^Tersambung ke/)).toBeVisible();
  await expect(page.getByText(/terkunci dengan frasa sandi setiap mulai/)).toBeVisible();

  lock(desk);
  await goTo(page, desk, 'sync');
  await page.reload();
  const locked = page.getByText('Kunci tersimpan masih terkunci.');
  await expect(locked).toBeVisible();
  await page.getByRole('button', { name: 'Buka Pengaturan' }).click();
  await page.getByLabel('Frasa sandi', { exact: true }).fill('nasi goreng kampun9');
  await page.getByRole('button', { name: 'Buka kunci' }).click();
  await expect(page.getByText('Frasa sandi tidak cocok.')).toBeVisible();
  await page.getByLabel('Frasa sandi', { exact: true }).fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Buka kunci' }).click();
  await expect(locked).toBeHidden();
});
