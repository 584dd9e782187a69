import type { Page } from '@playwright/test';
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
  'certification',
  'certification?part=calendar',
  'certification?part=packs',
  'certification?part=import',
  'evidence',
  'settings',
  'settings/provision',
  'settings/role',
  'settings/security',
  'settings/privacy',
  'settings/audit',
] as const;

test('on every screen each control has a name, every text is translated, and nothing sticks out', async ({
  page,
  desk,
}) => {
  test.setTimeout(90_000);
  const main = page.getByRole('main');
  let before = '';
  for (const screen of screens) {
    await test.step(screen, async () => {
      await goTo(page, desk, screen);
      await expect(main).toHaveText(/\S{3}/);
      await expect.poll(() => main.innerText()).not.toBe(before);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/);
      await expect(page.locator('.late-appear')).toHaveCount(0);
      expect.soft(await unnamedControls(page), screen).toEqual([]);
      expect.soft(await wordsNotTranslated(page), screen).toEqual([]);
      expect.soft(await overhang(page), screen).toEqual({ wide: 0, tall: 0 });
      before = await main.innerText();
    });
  }
});

test('`?` lists the keys, and Esc closes the list', async ({ page, desk }) => {
  await goTo(page, desk, 'vendors');
  await expect(page.getByRole('grid')).toBeFocused();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Daftar tombol' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

/** How far the page is larger than its window. */
function overhang(page: Page): Promise<{ wide: number; tall: number }> {
  return page.evaluate(() => ({
    wide: document.documentElement.scrollWidth - innerWidth,
    tall: document.documentElement.scrollHeight - innerHeight,
  }));
}
