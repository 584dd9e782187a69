import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openWriter } from '../../main/db/open.ts';
import { expect, goTo, test } from './support/test.ts';

const PIN = '482913';

/** The desk is shared by all specs: none of them may find it locked. */
test.afterEach(({ desk }) => {
  const db = openWriter(join(desk.profile, 'replica.db'));
  db.runSql('delete from lock', []);
  db.close();
});

async function setPin(page: Page): Promise<void> {
  await page.getByLabel('PIN atau frasa sandi baru').fill(PIN);
  await page.getByLabel('Ulangi yang baru').fill(PIN);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Kunci tersimpan.')).toBeVisible();
}

/** What the engine answers to the page's own token, whatever the page shows. */
function ask(page: Page, path: string): Promise<string> {
  return page.evaluate(async (procedure) => {
    const token = sessionStorage.getItem('umkm-backoffice.token') ?? '';
    const answer = await fetch(`/rpc/${procedure}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ json: {} }),
    });
    return answer.text();
  }, path);
}

test('a PIN is set, the desk is locked and opened by keyboard, and waits after five wrong tries', async ({
  page,
  desk,
}) => {
  await goTo(page, desk, 'settings/security');
  await expect(page.getByText(/belum dikunci dengan PIN/)).toBeVisible();
  await setPin(page);
  await expect(page.getByText(/Dikunci dengan PIN saat dibuka/)).toBeVisible();

  await goTo(page, desk, 'vendors');
  await page.getByRole('grid').getByRole('row').nth(1).waitFor();
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('heading', { name: 'Terkunci' })).toBeVisible();
  await expect(page.getByRole('grid')).toHaveCount(0);
  await expect(page.getByRole('navigation')).toHaveCount(0);

  if (desk.window === null) {
    for (const path of [
      'vendors/list',
      'orders/list',
      'audit/verify',
      'sync/status',
      'exports/get',
    ]) {
      expect(await ask(page, path)).toContain('lock.locked');
    }
  }
  // The focus is in the field: nothing but keys is needed.
  await page.keyboard.type('000999');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/PIN atau frasa sandi itu salah/)).toBeVisible();
  await page.keyboard.type(PIN);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('grid')).toBeVisible();
  expect(page.url()).toContain('/vendors');

  await page.keyboard.press('Control+l');
  for (let tried = 0; tried < 5; tried += 1) {
    await expect(page.getByRole('textbox', { name: 'PIN' })).toBeFocused();
    await page.keyboard.type('000999');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'PIN' })).toHaveValue('');
  }
  await expect(page.getByText(/Coba lagi dalam 0:\d\d/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Buka kunci' })).toBeDisabled();
  await page.reload();
  await expect(page.getByText(/Coba lagi dalam 0:\d\d/)).toBeVisible();
});
