import { expect, goTo, test } from './support/test.ts';

test('language and theme change at once, and are still so after a reload', async ({
  page,
  desk,
}) => {
  await goTo(page, desk, 'settings');
  await page.getByRole('combobox', { name: 'Bahasa' }).selectOption('en');
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  const dark = () => page.evaluate(() => getComputedStyle(document.body).colorScheme);
  await expect.poll(dark).toContain('dark');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect.poll(dark).toContain('dark');

  await page.getByRole('combobox', { name: 'Theme' }).selectOption('system');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('id');
  await expect(page.getByRole('heading', { name: 'Pengaturan', level: 1 })).toBeVisible();
});
