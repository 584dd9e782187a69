import { expect, type Page, test } from '@playwright/test';
import { Desk } from '../support/desk.ts';
import { readOnCentral } from '../support/odoo.ts';
import { goTo, untilSynced } from '../support/test.ts';
import { editContact, openVendor } from '../support/vendor-form.ts';

test.setTimeout(150_000);

/** Of its own: a central that went back is no place for other tests. */
const desk = new Desk();
test.beforeAll(() => desk.open());
test.afterAll(() => desk.close());

/** An edit that the central had confirmed and does not know any more. Whose, and what it was before. */
async function loseAnEdit(page: Page, { nth, city }: { nth: number; city: string }) {
  await goTo(page, desk, 'vendors?sort=name&descending=false');
  const id = await openVendor(page, nth);
  const before = await cityOf(id);
  await editContact(page, 'Kota', city);
  await expect.poll(() => cityOf(id), { timeout: 30_000 }).toBe(city);
  desk.cli('sync');
  await desk.restoreCentral();
  await goTo(page, desk, 'sync');
  await page.getByRole('button', { name: 'Sinkronkan sekarang' }).click();
  const banner = page.getByText('Pusat menjawab sebagai cadangan yang lebih lama');
  await expect(banner).toBeVisible({ timeout: 30_000 });
  return { id, before, banner };
}

function cityOf(id: number): Promise<unknown> {
  return readOnCentral(desk.central, { model: 'res.partner', id, field: 'city' });
}

test('a central that came back from a backup is followed: it gets again what it lost of ours, or that stays in the history', async ({
  page,
}) => {
  await page.goto(desk.launchUrl);
  await untilSynced(page);
  await test.step('followed, and sent again', async () => {
    const city = 'Kota Kirim Ulang';
    const { id, banner } = await loseAnEdit(page, { nth: 6, city });
    await page.getByRole('button', { name: 'Ikuti pusat dan kirim ulang' }).press('Enter');
    await expect(banner).toBeHidden({ timeout: 30_000 });
    await expect.poll(() => cityOf(id), { timeout: 60_000 }).toBe(city);
    await untilSynced(page);
  });
  await test.step('followed as it is', async () => {
    const { id, before, banner } = await loseAnEdit(page, { nth: 7, city: 'Kota Hilang Saja' });
    await page.getByRole('button', { name: 'Ikuti pusat saja' }).press('Enter');
    await expect(banner).toBeHidden({ timeout: 30_000 });
    await untilSynced(page);
    expect(await cityOf(id)).toBe(before);
    await goTo(page, desk, 'outbox');
    await expect(page.getByText('Semua sudah terkirim')).toBeVisible();
    await page.getByRole('tab', { name: 'Riwayat' }).click();
    await expect(page.getByRole('row').filter({ hasText: 'Ubah Kota' }).first()).toBeVisible();
  });
});
