import { addDays } from '../../shared/kernel/business-day.ts';
import { TODAY } from '../support/fixed-clock.ts';
import { expect, goTo, test } from './support/test.ts';

test('the day is moved by the arrows, and a cell says which rule made it so', async ({
  page,
  desk,
}) => {
  await goTo(page, desk, 'certification');
  const slider = page.getByRole('slider', { name: 'Per tanggal' });
  const day = page.getByRole('textbox', { name: 'Per tanggal' });
  await expect(day).toHaveValue(TODAY);
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(day).toHaveValue(addDays(TODAY, 1));
  await expect(page).toHaveURL(new RegExp(`on=${addDays(TODAY, 1)}`));
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(day).toHaveValue(addDays(TODAY, -29));
  await page.getByRole('button', { name: 'Hari ini' }).click();
  await expect(day).toHaveValue(TODAY);
  await page.getByLabel('Tampilkan').selectOption('blocking');
  const cell = page.getByRole('button', { name: /: (Belum ada|Kedaluwarsa)$/ }).first();
  await cell.focus();
  await page.keyboard.press('Enter');
  await expect(cell).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText(/Salah satu dari:/)).toBeVisible();
  await expect(page.getByText(/menurut aturan sejak/)).toBeVisible();
  await page.getByRole('button', { name: 'Catat perubahan' }).click();
  await page.getByLabel('Keterangan').fill('Gula aren menggantikan gula pasir');
  await page.keyboard.press('Enter');
  const said = page.getByRole('list', { name: 'Yang dicatat orang' });
  await expect(said).toContainText('Komposisi berubah (Bahan)');
  await expect(said).toContainText('Menunggu pusat');
});
