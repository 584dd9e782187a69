import type { Page } from '@playwright/test';
import { screenTabs } from '../../renderer/app/screens/screen-tabs.ts';
import { barriers } from './support/barriers.ts';
import { unnamedControls, wordsNotTranslated } from './support/look.ts';
import { expect, goTo, test } from './support/test.ts';

/** Whatever has an address: parts of screens from the table that the tabs are drawn from. */
const screens = [
  ...Object.values(screenTabs).flatMap((tabs) => tabs.map(({ to }) => to.slice(1))),
  ...['overview/glossary', 'vendors', 'orders', 'orders?of=gmv&period=last-month', 'reports'],
  ...['facts', 'outbox', 'sync', 'evidence', 'certification', 'certification?part=calendar'],
  ...['certification?part=packs', 'certification?part=import'],
];

test('on every screen each control has a name, every text is translated, nothing sticks out, and nothing serious stands in anybody’s way', async ({
  page,
  desk,
  host,
}) => {
  test.setTimeout(120_000);
  const main = page.getByRole('main');
  let before = '';
  for (const screen of screens) {
    await test.step(screen, async () => {
      await goTo(page, desk, screen);
      await expect(main).toHaveText(/\S{3}/);
      await expect.poll(() => main.innerText()).not.toBe(before);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/);
      await expect(page.locator('[aria-busy=true], .late-appear')).toHaveCount(0);
      expect.soft(await unnamedControls(page), screen).toEqual([]);
      expect.soft(await wordsNotTranslated(page), screen).toEqual([]);
      expect.soft(await overhang(page), screen).toEqual({ wide: 0, tall: 0 });
      before = await main.innerText();
      // What is drawn is the same in every host.
      if (host !== 'http') return;
      expect.soft(await barriers(page, 'light'), screen).toEqual([]);
      if (!screen.startsWith('overview')) return;
      expect.soft(await barriers(page, 'dark', ['color-contrast']), screen).toEqual([]);
    });
  }
});

test('the look for barriers can fail', async ({ page, desk }) => {
  await goTo(page, desk, 'settings');
  await expect(page.getByRole('main')).toHaveText(/\S{3}/);
  await page.evaluate(() => document.body.append(document.createElement('button')));
  expect(await barriers(page, 'light')).toEqual([expect.stringContaining('button-name')]);
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
