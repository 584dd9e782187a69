import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openWriter } from '../../main/db/open.ts';
import { ask } from '../support/ask.ts';
import { expect, goTo, TOKEN, test } from './support/test.ts';

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

async function unlock(page: Page): Promise<void> {
  await expect(page.getByRole('textbox', { name: 'PIN' })).toBeFocused();
  await page.keyboard.type(PIN);
  await page.keyboard.press('Enter');
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

  for (const path of [
    'vendors/list',
    'orders/list',
    'audit/verify',
    'sync/status',
    'exports/get',
  ]) {
    expect(await ask(page, path, {})).toMatchObject({ data: { code: 'lock.locked' } });
  }
  // The focus is in the field: nothing but keys is needed.
  await page.keyboard.type('000999');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/PIN atau frasa sandi itu salah/)).toBeVisible();
  await unlock(page);
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

test('opened in one window, every other window has its whole desk again', async ({
  page,
  desk,
  context,
}) => {
  await goTo(page, desk, 'settings/security');
  await setPin(page);
  await goTo(page, desk, 'vendors');
  await page.getByRole('grid').getByRole('row').nth(1).waitFor();
  const menu = page.getByRole('navigation', { name: 'Menu utama' });
  const before = await menu.getByRole('listitem').allTextContents();

  await page.keyboard.press('Control+l');
  await expect(page.getByRole('heading', { name: 'Terkunci' })).toBeVisible();
  const token = await page.evaluate((key) => sessionStorage.getItem(key) ?? '', TOKEN);
  const other = await context.newPage();
  await other.addInitScript(([key, value]) => sessionStorage.setItem(key, value), [
    TOKEN,
    token,
  ] as const);
  // Read while locked, as a window has it that is opened then.
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Terkunci' })).toBeVisible();
  await goTo(other, desk, 'vendors');
  await unlock(other);
  await expect(other.getByRole('grid')).toBeVisible();

  await expect(page.getByRole('grid').getByRole('row').nth(1)).toBeVisible();
  await expect(menu.getByRole('listitem')).toHaveText(before);
});
