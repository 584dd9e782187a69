import type { Page } from '@playwright/test';
import { rowsOf } from './list.ts';
import { expect } from './test.ts';

/** Opens a vendor of the list, by the keyboard. The number of its row, and its id on the central. */
export async function openVendor(page: Page, row: number): Promise<number> {
  await expect(page.getByRole('grid', { name: 'Penjual' })).toBeFocused();
  await expect(rowsOf(page).nth(row)).toContainText(/\S/);
  for (let at = 0; at < row; at += 1) await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/open=\d+/);
  await expect(page.getByRole('button', { name: 'Ubah Identitas dan kontak' })).toBeVisible();
  return Number(/open=(\d+)/.exec(page.url())?.[1]);
}

/** Types into one field of the contact form of the open vendor, and saves. */
export async function editContact(page: Page, label: string, value: string): Promise<void> {
  await page.getByRole('button', { name: 'Ubah Identitas dan kontak' }).press('Enter');
  const field = page.getByLabel(label, { exact: true });
  await field.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(value);
  await page.keyboard.press('Control+Enter');
  await expect(field).toBeHidden();
}
