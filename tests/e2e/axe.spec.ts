import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { screenTabs } from '../../renderer/app/screens/screen-tabs.ts';
import { expect, goTo, test } from './support/test.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Whatever has an address: parts of screens from the table that the tabs are drawn from. */
const screens = [
  ...Object.values(screenTabs).flatMap((tabs) => tabs.map(({ to }) => to.slice(1))),
  ...['overview/glossary', 'vendors', 'orders', 'reports', 'facts', 'outbox', 'sync', 'evidence'],
  ...[
    'certification',
    'certification?part=calendar',
    'certification?part=packs',
    'certification?part=import',
  ],
];

test("nothing serious stands in anybody's way, on any screen; boards in the dark too", async ({
  page,
  desk,
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
      if (before === '') await page.evaluate(AXE);
      before = await main.innerText();
      expect.soft(await faultsIn(page, 'light'), screen).toEqual([]);
      if (!screen.startsWith('overview')) return;
      expect.soft(await faultsIn(page, 'dark', ['color-contrast']), screen).toEqual([]);
    });
  }
});

test('the look can fail', async ({ page, desk }) => {
  await goTo(page, desk, 'settings');
  await expect(page.getByRole('main')).toHaveText(/\S{3}/);
  await page.evaluate(AXE);
  await page.evaluate(() => document.body.append(document.createElement('button')));
  expect(await faultsIn(page, 'light')).toEqual([expect.stringContaining('button-name')]);
});

/** Serious and critical ones, each with what it was found on. All rules, or those that are named. */
async function faultsIn(
  page: Page,
  theme: 'light' | 'dark',
  rules: readonly string[] = [],
): Promise<string[]> {
  const found: axe.Result[] = await page.evaluate(
    async ({ theme, rules }) => {
      document.documentElement.dataset.theme = theme;
      // What fades to its new colour has arrived.
      await Promise.all(document.getAnimations().map((one) => one.finished.catch(() => null)));
      const looker: typeof axe = Reflect.get(window, 'axe');
      const only = rules.length === 0 ? {} : { runOnly: [...rules] };
      const { violations } = await looker.run(document, { resultTypes: ['violations'], ...only });
      return violations;
    },
    { theme, rules },
  );
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => {
      const examples = nodes.slice(0, 3).map(({ html }) => html.slice(0, 300));
      return `${theme} ${id} (${nodes.length}): ${examples.join(' ')}`;
    });
}
