import { unnamedControls, wordsNotTranslated } from './support/look.ts';
import { expect, goTo, test } from './support/test.ts';

const screens = [
  'overview',
  'overview/regions',
  'overview/vendors',
  'overview/products',
  'overview/customers',
  'overview/payments',
  'overview/shipments',
  'overview/ratings',
  'overview/targets',
  'vendors',
  'orders',
  'orders?of=gmv&period=last-month',
  'commission',
  'commission/close',
  'reports',
  'facts',
  'outbox',
  'sync',
  'settings',
  'settings/provision',
  'settings/role',
  'settings/security',
  'settings/privacy',
  'settings/audit',
] as const;

for (const screen of screens) {
  test(`${screen}: every control has a name, every text is translated, nothing sticks out`, async ({
    page,
    desk,
  }) => {
    await goTo(page, desk, screen);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/);
    await expect(page.getByRole('main')).toHaveText(/\S{3}/);
    await expect(page.locator('.late-appear')).toHaveCount(0);
    expect(await unnamedControls(page)).toEqual([]);
    expect(await wordsNotTranslated(page)).toEqual([]);
    const { wide, tall } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth - innerWidth,
      tall: document.documentElement.scrollHeight - innerHeight,
    }));
    expect({ wide, tall }).toEqual({ wide: 0, tall: 0 });
  });
}

test('`?` lists the keys, and Esc closes the list', async ({ page, desk }) => {
  await goTo(page, desk, 'vendors');
  await expect(page.getByRole('grid')).toBeFocused();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Daftar tombol' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});
